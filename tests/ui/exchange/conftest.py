"""What tests of Exchange stand on: the page over a real caseload, lists to take in, and eyes for what is shown."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from virkni_desktop.casework.actions import CHANGE_PARTICIPANT
from virkni_desktop.casework.participants import list_participants
from virkni_desktop.ui.exchange.exchange_page import ExchangePage

HEAD = "Personnummer;Efternamn;Förnamn;Telefon;Programfas;Beslut t.o.m.;AF-referens"
NOVEMBER = (
    "189001019802;Öberg;Åsa;070-1740605;Fas 1;2027-05-01;AF-1",
    "200001012384;Testberg;Amina;070-1740606;Fas 2;2027-06-01;AF-2",
)
DECEMBER = (
    "189001019802;Öberg;Åsa;070-1740699;Fas 1;2027-05-01;AF-1",
    "201701012393;Haidari;Maryam;070-1740607;Fas 2;2027-02-31;AF-3",
)


def write_list(path, rows, head=HEAD):
    path.write_text("\r\n".join([head, *rows]), encoding="utf-8-sig")
    return path


@pytest.fixture
def page(qtbot, context, operations, settled):
    page = ExchangePage(context)
    operations.committed.connect(page.on_committed)  # as the window does
    qtbot.addWidget(page)
    page.resize(1232, 790)
    page.show()
    qtbot.waitExposed(page)
    settled()
    return page


@pytest.fixture
def asked(page, operations, settled):
    """``asked(query, …)``: what a query says now."""

    def ask(query, **wanted):
        found = []
        operations.read(page, partial(query, **wanted), found.append)
        settled()
        return found[0]

    return ask


@pytest.fixture
def seen(asked):
    """What the caseload holds: name → phone."""
    return lambda: {row.name: row.phone for row in asked(list_participants)}


@pytest.fixture
def look_at(page, settled):
    """Look at a file and wait until its preview, columns or refusal is there."""

    def look_at(path):
        page.look_at(path)
        settled()

    return look_at


@pytest.fixture
def take_in(page, look_at, settled, tmp_path):
    """Take a list in as it is."""

    def take_in(*rows, name="november.csv", head=HEAD):
        look_at(write_list(tmp_path / name, rows, head))
        button(page, "Apply").click()
        settled()

    return take_in


@pytest.fixture
def change(page, operations, settled):
    """``change(use_case, …)``: a step that somebody does elsewhere."""

    def change(use_case, **given):
        found = []
        operations.write(page, CHANGE_PARTICIPANT, partial(use_case, **given), found.append)
        settled()
        return found[0]

    return change


def button(page, words):
    """The button in sight whose words begin so."""
    return next(one for one in page.findChildren(QPushButton) if one.text().startswith(words) and one.isVisible())


def press(page, words):
    """Press a button that can be pressed."""
    found = button(page, words)
    assert found.isEnabled(), found.toolTip()
    found.click()


def visible(page, kind):
    """The one widget of a kind that is in sight."""
    return next(one for one in page.findChildren(kind) if one.isVisible())


def words_of(widget):
    """The rows of a list or table as a screen reader says them."""
    model = widget.model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    return [one for one in said if one]
