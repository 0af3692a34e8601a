"""An office with a quarter to report: people of both sexes, jobs at two employers, some things forgotten."""

from datetime import date

import pytest

from virkni_desktop.casework import episodes, people, placements, workplaces
from virkni_desktop.messages import message
from virkni_desktop.reports.arrangement import FigureKey
from virkni_desktop.store.steps import Action
from virkni_desktop.ui.reports.reports_page import ReportsPage

NAMES = ("Åsa", "Amina", "Bo", "Disa", "Egil", "Frida", "Gun")


def _fill(session):
    places = [
        workplaces.add_workplace(
            session, workplaces.add_organisation(session, name=name, sector=sector).organisation_id, name="Butiken"
        )
        for name, sector in (("Granens Livs", "private"), ("Umeå kommun", "city"))
    ]
    for number, given in enumerate(NAMES):
        someone = people.register_participant(
            session, given=given, family="Test", sex="man" if number in (2, 4) else "woman",
            enrolled_on=date(2026, 6, 1) if number == 0 else date(2026, 8, 3),
        )  # fmt: skip
        if number < 6:
            episodes.enter_stage(session, someone.episode_id, "job-finding", entered_on=date(2026, 8, 4))
        if 0 < number < 6:
            placements.start_placement(
                session, someone.episode_id, places[number % 2], kind="open-employment", started_on=date(2026, 8, 10)
            )


@pytest.fixture
def page(qtbot, context, operations, settled):
    operations.write(operations, Action(message("Fill")), _fill)
    settled()
    page = ReportsPage(context)
    operations.committed.connect(page.on_committed)  # as the window's stack does
    qtbot.addWidget(page)
    page.resize(1232, 790)
    page.show()
    settled()
    page._table.setFocus()
    return page


@pytest.fixture
def table(page):
    return page._table


@pytest.fixture
def line(table):
    """The cells of a figure's line, by its name."""

    def find(name):
        model = table.model()
        rows = [
            [model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]
        return next(cells for cells in rows if cells[0] == name)

    return find


@pytest.fixture
def stand_on(table):
    """Make a cell current, by the figure's key and the column."""

    def stand(key, column):
        table.set_current(FigureKey.parse(key))
        table.setCurrentIndex(table.model().index(table.currentIndex().row(), column))

    return stand
