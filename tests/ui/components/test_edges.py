"""Where things end: scroll bars stand in the gutter, quiet buttons end with the text, one button at a time is filled."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.columns import Scrolled
from virkni_desktop.ui.components.page_parts import Inset
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.look import Look, Room
from virkni_desktop.ui.page_room import PageRoom
from virkni_desktop.ui.style_buttons import ButtonKind, kind_of


def test_a_list_that_begins_to_scroll_keeps_the_right_edge_of_its_rows(qtbot: QtBot, look: Look) -> None:
    rows = RowList(look, "To do")
    page = Inset(look, rows, rows=True)
    qtbot.addWidget(page)
    page.resize(600, 300)
    page.show()
    rows.set_items([Row(1, "One")])
    QApplication.processEvents()
    width = rows.viewport().width()
    rows.set_items([Row(number, "Many") for number in range(40)])
    qtbot.waitUntil(lambda: rows.verticalScrollBar().isVisible())
    qtbot.waitUntil(lambda: rows.viewport().width() == width)
    rows.set_items([Row(1, "One")])
    qtbot.waitUntil(lambda: not rows.verticalScrollBar().isVisible() and rows.viewport().width() == width)


def test_a_column_that_begins_to_scroll_keeps_the_right_edge_of_its_words(qtbot: QtBot, look: Look) -> None:
    for margins in ((0, 0, 0, 0), (24, 0, 24, 0)):
        words = QLabel("One")
        content = Inset(look, words) if not margins[2] else words
        column = Scrolled(look, content, margins=margins)
        qtbot.addWidget(column)
        column.resize(400, 200)
        column.show()
        QApplication.processEvents()
        edge = right_edge(words, column)
        words.setText("\n".join(["Many"] * 60))
        qtbot.waitUntil(lambda column=column: column.verticalScrollBar().isVisible())
        qtbot.waitUntil(lambda words=words, column=column, edge=edge: right_edge(words, column) == edge)


def test_the_words_of_a_flush_button_end_with_the_text(look: Look, qtbot: QtBot) -> None:
    plain, flush = (Button(look, "Change", kind=ButtonKind.QUIET, small=True) for _ in range(2))
    flush.set_flush("right")
    for button in (plain, flush):
        qtbot.addWidget(button)
    assert flush.sizeHint().width() == plain.sizeHint().width() - 8


def test_while_a_panel_is_open_the_page_has_no_filled_button(qtbot: QtBot, look: Look) -> None:
    pages, panel = QWidget(), QWidget()
    column = QVBoxLayout(pages)
    add = Button(look, "Add", kind=ButtonKind.PRIMARY)
    column.addWidget(add)
    save = Button(look, "Save", kind=ButtonKind.PRIMARY)
    QVBoxLayout(panel).addWidget(save)
    room = PageRoom(look, pages, lambda: None)
    qtbot.addWidget(room)
    room.put(panel)
    room.show_panel(shown=True)
    assert (kind_of(add), kind_of(save)) == (ButtonKind.SECONDARY, ButtonKind.PRIMARY)
    room.show_panel(shown=False)
    assert kind_of(add) is ButtonKind.PRIMARY


def test_what_waits_stands_in_line_with_the_page_in_a_low_window(qtbot: QtBot, look: Look) -> None:
    room = PageRoom(look, QWidget(), lambda: None)
    qtbot.addWidget(room)
    room.resize(800, 400)
    room.show()
    room.say_waiting(lambda bar: bar.show())
    look.set_room(Room(beside=False, rail=False, tall=False))
    qtbot.waitUntil(lambda: room.waiting.mapTo(room, QPoint()).x() == 16)


def right_edge(widget: QWidget, column: QWidget) -> int:
    return widget.mapTo(column, QPoint(widget.width(), 0)).x()
