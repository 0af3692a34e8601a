"""Whoever works by keyboard sees where it is: each kind of widget looks different with the keyboard in it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton, QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from virkni_desktop.ui.components.buttons import Button, ToolButton
from virkni_desktop.ui.components.chips import Choice, FilterChip, MenuChip, SegmentedChoice, WordChip
from virkni_desktop.ui.components.fields import ChoiceField, LineField, TextField
from virkni_desktop.ui.components.form import CheckField, StateMenu
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.search_field import SearchField
from virkni_desktop.ui.components.table import Column, TableModel
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import FOCUS_WIDTH, ThemeChoice, Token, contrast

CHOICES = [Choice("low", "Low"), Choice("good", "Good")]


def _tabs(_look: Look) -> QTabBar:
    bar = QTabBar()
    bar.addTab("Overview")
    bar.addTab("Plan")
    return bar


def _rows(look: Look) -> RowList:
    rows = RowList(look, "To do")
    rows.set_items([Row("a", "Call"), Row("b", "Visit")])
    return rows


def _table(look: Look) -> TableView[str]:
    view = TableView(look, "People", TableModel([Column("Name", str)], str))
    view.set_rows(["Anna", "Omar"])
    return view


KINDS: dict[str, Callable[[Look], QWidget]] = {
    **{f"{kind.value} button": (lambda look, kind=kind: Button(look, "Save", kind=kind)) for kind in ButtonKind},
    "icon": lambda look: ToolButton(look, "More", Icon.MORE, alone=True),
    "filter": lambda look: FilterChip(look, CHOICES[0]),
    "menu chip": lambda look: MenuChip(look, "Stage", "Any stage"),
    "segments": lambda look: SegmentedChoice(look, "Wording", CHOICES),
    "word": lambda look: WordChip(look, "till"),
    "answer state": lambda look: StateMenu(look, "Question", CHOICES),
    "check box": lambda look: CheckField(look, "Closes the reminder"),
    "radio button": lambda _look: QRadioButton("Yes"),
    "line": lambda look: LineField(look, "Name"),
    "text": lambda look: TextField(look, "Text"),
    "search": lambda look: SearchField(look, "Find"),
    "choice": lambda look: ChoiceField(look, "Type", CHOICES),
    "tabs": _tabs,
    "rows": _rows,
    "table": _table,
}


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize("kind", KINDS)
def test_the_focus_that_came_by_keyboard_is_seen(qtbot: QtBot, look: Look, kind: str, theme: ThemeChoice) -> None:
    look.choose(theme, 100)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(12, 12, 12, 12)
    before, widget = QLineEdit(), KINDS[kind](look)
    for one in (before, widget):
        column.addWidget(one)
    window.resize(420, 260)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    before.setFocus()
    without = _around(window, widget)
    QTest.keyClick(before, Qt.Key.Key_Tab)
    here = QApplication.focusWidget()
    assert here is not None
    assert here is widget or widget.isAncestorOf(here)
    with_it = _around(window, widget)
    assert _accented(with_it, without, look) >= 2 * FOCUS_WIDTH * 16, "a ring of 2 pixels around at least 16"


def _around(window: QWidget, widget: QWidget) -> QImage:
    """A picture of a widget with the room in which a ring may stand."""
    spot = widget.mapTo(window, QPoint(0, 0))
    picture = window.grab().toImage()
    return picture.copy(spot.x() - 6, spot.y() - 6, widget.width() + 12, widget.height() + 12)


def _accented(picture: QImage, before: QImage, look: Look) -> int:
    """How many pixels became another colour that stands out from what was there, 3 to 1."""
    assert picture.size() == before.size()
    accent = look.colour(Token.ACCENT)
    return sum(
        1
        for y in range(picture.height())
        for x in range(picture.width())
        if picture.pixel(x, y) != before.pixel(x, y)
        and contrast(picture.pixelColor(x, y), before.pixelColor(x, y)) >= 1.5
        and contrast(picture.pixelColor(x, y), accent) < 1.5
    )
