"""The whole way through the window, as the stall benchmark goes it: every page, panel, dialog and change a coach comes by."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from caseloads import demo_folder
from hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from steps import Step, everywhere

from virkni_desktop.ui.components.chips import MenuChip
from virkni_desktop.ui.components.search_field import SearchField
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.desk import Desk
from virkni_desktop.ui.exchange.preview_view import PreviewView
from virkni_desktop.ui.settings.settings_page import SettingsPage
from virkni_desktop.ui.theme import ThemeChoice
from virkni_desktop.ui.workplaces.workplaces_page import WorkplacesPage

_LETTERS = "gud"


def whole_way(desk: Desk, caseload: Path) -> Iterator[Step]:
    """The steps, each worked out when the one before has come to rest."""
    hand = Hand(desk)
    yield "open", partial(desk.open, caseload)
    yield from everywhere(desk)
    for size in ((911, 433), (1440, 900)):
        yield "resize", partial(desk.window.resize, *size)
    for part in (_today, _participants, _person, _workplaces, _exchange, _sending, _reports, _settings, _frame):
        yield from part(desk, hand, caseload)


def _today(desk: Desk, hand: Hand, _caseload: Path) -> Iterator[Step]:
    yield "today", partial(desk.window.go, "today")
    yield from _typed("find anywhere", desk.window.command_bar.field)
    yield "find or do, begun", partial(hand.act, "Find or do…")
    yield "find or do, put away", partial(hand.key, Qt.Key.Key_Escape)
    yield "today, next row", partial(hand.key, Qt.Key.Key_Down)
    for name, key in (("complete", Qt.Key.Key_D), ("undo", Qt.Key.Key_Z)):
        yield name, partial(QTest.keyClick, desk.window, key, Qt.KeyboardModifier.ControlModifier)
    yield "redo", partial(hand.act_starting, "Redo")
    yield "undo", partial(hand.act_starting, "Undo")


def _participants(desk: Desk, hand: Hand, caseload: Path) -> Iterator[Step]:
    yield "participants", partial(desk.window.go, "participants")
    yield from _typed(
        "find in the list", hand.one(SearchField, lambda field: field is not desk.window.command_bar.field)
    )
    yield "participants, next row", partial(hand.key, Qt.Key.Key_Down)
    yield "participants, all rows", lambda: hand.table().selectAll()
    for words in ("Assign a coach…", "Change stage…", "Add a reminder to all…", "Set the programme…"):
        yield f"several: {words}", partial(hand.act, words)
        yield "dialog closed", hand.cancel
    yield "participants, one row", lambda: hand.table().selectRow(3)
    yield "columns and order", partial(hand.act, "Columns and order…")
    yield "dialog closed", hand.cancel
    for chip in hand.all(MenuChip):
        yield "participants, filter", partial(hand.choose_last, chip)
        yield "participants, filter off", partial(chip.choose, "")
    table = hand.table()
    for column in (0, 1):
        yield "participants, sorted", partial(table.sortByColumn, column, Qt.SortOrder.DescendingOrder)
        yield "participants, sorted", partial(table.sortByColumn, column, Qt.SortOrder.AscendingOrder)
    yield "add participant", partial(hand.act, "Add participant…")
    yield "dialog closed", hand.cancel


def _person(desk: Desk, hand: Hand, caseload: Path) -> Iterator[Step]:
    for number in (1, 4, 9, 16):
        yield "participants", partial(desk.window.go, "participants")
        yield "participants, row", partial(hand.table().selectRow, number)
        yield "open a participant", partial(hand.act, "Open participant")
    for _ in range(5):
        yield "next tab of a participant", partial(hand.act, "Next tab")
    yield from _note(hand)
    for words in (
        "Add follow-up or reminder…", "Change details…", "Change stage or coach…", "Change consent…", "Close enrolment…",
    ):  # fmt: skip
        yield words, partial(hand.act, words)
        yield "dialog closed", hand.cancel
    page = desk.window.stack.page
    assert page is not None
    person = page.place()[0]
    yield "the plan", partial(desk.window.go, "participants", person, "plan")
    if hand.has_button("Compare"):
        yield "compare plans", partial(hand.press, "Compare")
    yield "the mapping", partial(desk.window.go, "participants", person, "mapping")
    yield "the documents", partial(desk.window.go, "participants", person, "documents")
    yield "back", desk.window.back
    yield "forward", desk.window.forward


def _note(hand: Hand) -> Iterator[Step]:
    yield "note, begun", partial(hand.act, "Note…")
    for letter in "Ringde":
        yield "note, typed", partial(hand.key, letter)
    yield "note, saved", partial(hand.key, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    yield "undo", partial(hand.act_starting, "Undo")
    yield "redo", partial(hand.act_starting, "Redo")


def _workplaces(desk: Desk, hand: Hand, _caseload: Path) -> Iterator[Step]:
    yield "workplaces", partial(desk.window.go, "workplaces")
    yield from _typed("find a workplace", hand.one(SearchField, lambda one: one is not desk.window.command_bar.field))
    page = desk.window.stack.page
    assert isinstance(page, WorkplacesPage)
    for number in (1, 5, 11):
        yield "workplaces", partial(desk.window.go, "workplaces")
        yield "workplaces, row", partial(hand.table().selectRow, number)
        yield "open a workplace", partial(hand.act, "Open workplace")
    for _ in page.panel.tabs.offered():
        yield "next tab of a workplace", partial(hand.act, "Next tab")
    yield "a workplace with placements", page.pictures()[1][1]
    yield "a placement", partial(hand.key, Qt.Key.Key_Down)
    yield "change a workplace", partial(hand.act, "Change details…")
    yield "dialog closed", hand.cancel
    yield "new placement, who", partial(hand.press, "New placement")
    yield "dialog closed", hand.cancel


def _exchange(desk: Desk, hand: Hand, caseload: Path) -> Iterator[Step]:
    known, unknown = _lists_in(caseload.parent)
    yield "exchange", partial(desk.window.go, "exchange")
    yield "columns of a list", partial(desk.window.go, "exchange", unknown)
    yield "columns, next row", partial(hand.key, Qt.Key.Key_Down)
    yield "read a list", partial(desk.window.go, "exchange", known)
    preview = hand.one(PreviewView)
    table = hand.one(TableView, preview.isAncestorOf)
    for _ in range(3):
        yield "preview, next row", partial(QTest.keyClick, table, Qt.Key.Key_Down)
    words = "Leave the row out, or take it in"
    for name in ("preview, a row left out", "preview, taken in again"):
        if hand.can_act(words):
            yield name, partial(hand.act, words)
    yield "take it in", partial(preview.applied.emit, True)  # noqa: FBT003 -- a signal takes no names
    yield "receipt, next row", partial(hand.key, Qt.Key.Key_Down)
    yield "exchange", partial(desk.window.go, "exchange", "conflicts")
    yield "conflicts, next row", partial(hand.key, Qt.Key.Key_Down)
    yield "undo a list", partial(hand.act_starting, "Undo")


def _sending(desk: Desk, hand: Hand, _caseload: Path) -> Iterator[Step]:
    yield "prepare a file to send", partial(hand.act, "Prepare a file to send…")
    combos = hand.all(QComboBox)
    for combo in combos[:3]:
        if combo.count() > 1:
            yield "a file to send, chosen otherwise", partial(hand.choose, combo, 1)


def _reports(desk: Desk, hand: Hand, _caseload: Path) -> Iterator[Step]:
    yield "reports", partial(desk.window.go, "reports")
    for _ in range(3):
        yield "reports, next figure", partial(hand.key, Qt.Key.Key_Down)
    for words in ("Show who is behind the figure", "Show what others see", "Show what others see", "Chart or table"):
        yield words.lower(), partial(hand.act, words)
    for combo in hand.all(QComboBox):
        if combo.count() > 1:
            yield "reports, chosen otherwise", partial(hand.choose, combo, 1)
            yield "reports, chosen otherwise", partial(hand.choose, combo, 0)
    yield "earlier quarter", partial(hand.act, "Earlier quarter")
    yield "later quarter", partial(hand.act, "Later quarter")


def _settings(desk: Desk, hand: Hand, _caseload: Path) -> Iterator[Step]:
    yield "settings", partial(desk.window.go, "settings")
    page = desk.window.stack.page
    assert isinstance(page, SettingsPage)
    for part in page.sections:
        yield f"settings {part}", partial(page.tabs.show_tab, part)
    yield "help", partial(desk.window.go, "help")
    yield "keys", partial(desk.window.go, "help", "keys")
    yield "help on plans", partial(desk.window.go, "help", "plan")


def _frame(desk: Desk, hand: Hand, caseload: Path) -> Iterator[Step]:
    for page in ("today", "participants", "workplaces", "reports"):
        yield "back to " + page, partial(desk.window.go, page)
        yield "dark", partial(desk.show_theme, ThemeChoice.DARK)
        yield "light", partial(desk.show_theme, ThemeChoice.LIGHT)
    for page in ("participants", "today"):
        yield "back to " + page, partial(desk.window.go, page)
        yield "another language", partial(desk.choose_language, "sv")
        yield "another language", partial(desk.choose_language, "en")
    yield "larger text", partial(desk.choose_text_size, 125)
    yield "ordinary text", partial(desk.choose_text_size, 100)


def _typed(name: str, field: QLineEdit) -> Iterator[Step]:
    for letter in _LETTERS:
        yield name, partial(QTest.keyClick, field, letter)
    yield name + ", emptied", field.clear


def _lists_in(folder: Path) -> tuple[Path, Path]:
    """A list of the agency with other telephone numbers, and one whose columns nobody knows."""
    original = max((demo_folder("M") / "lists").iterdir())
    text = original.read_text(encoding="utf-8-sig")
    heads, rows = text.split("\n", 1)
    known, unknown = folder / f"known-{original.name}", folder / "unknown.csv"
    known.write_text(f"{heads}\n{rows.replace(';555 0', ';555 1')}", encoding="utf-8-sig", newline="")
    nobody_knows = ";".join(f"X{number}" for number in range(heads.count(";") + 1))
    unknown.write_text(f"{nobody_knows}\n{rows}", encoding="utf-8-sig", newline="")
    return known, unknown
