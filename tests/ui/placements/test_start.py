"""Beginning a placement with all that belongs to it, through the dialog's widgets."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from tests.ui import audit
from tests.ui.placements.conftest import Ids
from tests.ui.placements.test_panel import Dialog, Settled, field, plain, texts
from virkni_desktop.casework.placement_detail import PlacementDetail, get_placement
from virkni_desktop.messages import Message
from virkni_desktop.models.placement import Placement
from virkni_desktop.store.session import WorkSession
from virkni_desktop.ui.components.fields import ChoiceField
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.placements.placement_panel import PlacementPanel
from virkni_desktop.ui.placements.start_dialog import StartPlacementDialog

Start = Callable[[], QDialog]


def choose(form: QDialog, name: str, text: str) -> None:
    choice = next(each for each in form.findChildren(ChoiceField) if each.accessibleName() == name and each.isVisible())
    choice.setCurrentText(text)
    choice.activated.emit(choice.currentIndex())


def box(form: QWidget, words: str) -> QCheckBox:
    return next(each for each in form.findChildren(QCheckBox) if words in each.text())


@pytest.fixture
def doubts() -> list[Message]:
    return []


@pytest.fixture
def start(
    panel: PlacementPanel, ids: Ids, placed: PageContext, operations: Operations, dialog: Dialog, settled: Settled,
    doubts: list[Message],
) -> Start:  # fmt: skip
    """Open the dialog for the one who is placed already, with the workplace chosen."""

    def open_it() -> QDialog:
        found: list[PlacementDetail] = []
        operations.read(panel, lambda session: get_placement(session, ids.other), found.append)
        settled()
        agreed = found[0].placement
        StartPlacementDialog(panel, placed, agreed.episode_id, doubts.extend, workplace_id=agreed.workplace_id).open()
        form = dialog()
        settled()
        return form

    return open_it


def newest(panel: PlacementPanel, operations: Operations, settled: Settled) -> PlacementDetail:
    found: list[PlacementDetail] = []

    def read(session: WorkSession) -> PlacementDetail:
        newest_first = session.scalars(select(Placement.id).order_by(Placement.started_on.desc())).all()
        return get_placement(session, newest_first[0])

    operations.read(panel, read, found.append)
    settled()
    return found[0]


def test_a_placement_is_begun_with_its_week_its_support_and_its_contract_as_one_step(
    start: Start, panel: PlacementPanel, operations: Operations, settled: Settled, doubts: list[Message]
) -> None:
    form = start()
    choose(form, "Type", "Training contract")
    field(form, "Share, %").setText("80")
    assert box(form, "contract").isChecked(), "proposed, because the type has a grant"
    assert box(form, "Support fades").isChecked()
    assert any("ISK 1,097,706 in all" in said for said in texts(form)), "before it is made"
    QTest.keyClicks(field(form, "Working hours"), "Mon-Thu 8-16")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    made = newest(panel, operations, settled)
    assert (made.placement.share, made.week.percent) == (80, 80)
    assert [step.planned.level for step in made.support.steps] == [5, 3, 0]
    assert made.contract is not None
    assert made.contract.grant is not None
    assert made.contract.grant.total == 1_097_706
    assert "130 percent" in str(doubts[0]), "overlapping shares are doubted, not refused"
    operations.undo(panel)
    settled()
    assert newest(panel, operations, settled).placement.started_on.month == 9


def test_hours_are_read_back_and_what_is_wrong_stays_beside_its_field(start: Start) -> None:
    form = start()
    hours = field(form, "Working hours")
    hours.setFocus()
    QTest.keyClicks(hours, "mon-thu 8-12, fri 8-10")
    field(form, "Share, %").setFocus()
    assert hours.text() == "Mon–Thu 08:00–12:00, Fri 08:00–10:00"
    assert "18 hours a week, 45% of full time." in texts(form)
    for wrong, said in (("mon 24:00-25:61", "Type days and hours"), ("mon-sun 8-16", "a full week has 40")):
        hours.setText(wrong)
        QTest.keySequence(form, "Ctrl+Return")
        assert said in hours.accessibleDescription()
        assert hours.text() == wrong
    form.reject()


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("Share, %", "0", "1 to 100"),
        ("Share, %", "101", "1 to 100"),
        ("Planned until", "2026-01-01", "before the first"),
        ("From", "2019-05-01", "No amount is known"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field_and_stays(
    start: Start, settled: Settled, name: str, typed: str, said: str
) -> None:
    form = start()
    choose(form, "Type", "Training contract")
    cell = field(form, name)
    cell.setText(typed)
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert said in plain(cell.accessibleDescription())
    assert cell.text() == typed
    assert form.isVisible()
    form.reject()


@pytest.mark.parametrize("percent", [100, 200])
def test_the_dialog_has_names_a_closed_round_of_tab_and_room_for_its_words(
    qtbot: QtBot, start: Start, settled: Settled, look: Look, percent: int
) -> None:
    look.choose(look.choice, percent)
    form = start()
    choose(form, "Type", "Training contract")
    settled()
    qtbot.waitUntil(lambda: not audit.clipped(form))
    field(form, "Share, %").setFocus()
    assert audit.nameless(form) == []
    assert audit.missed(form, audit.tab_walk(form)) == []
    assert audit.beyond_edge(form) == []
    assert audit.too_small(form) == []
    assert form.minimumSizeHint().width() <= 880
    form.reject()
