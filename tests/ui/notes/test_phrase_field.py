"""A semicolon, a few letters and Tab put in a phrase; Tab alone goes on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget

from virkni_desktop.forms.phrases import load_phrases
from virkni_desktop.ui.notes.phrase_field import PhraseField


@pytest.fixture
def field(qtbot, look):
    window = QWidget()
    column = QVBoxLayout(window)
    field = PhraseField(look, "sv")
    column.addWidget(field)
    column.addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.words.setFocus()
    yield field
    window.hide()


def menu(field, qtbot):
    qtbot.waitUntil(lambda: any(one.isVisible() for one in field.window().findChildren(QMenu)))
    return next(one for one in field.window().findChildren(QMenu) if one.isVisible())


def test_the_beginning_of_a_key_and_tab_put_the_phrase_in_and_mark_its_first_gap(field):
    QTest.keyClicks(field.words, "Idag. ;bes")
    QTest.keyClick(field.words, Qt.Key.Key_Tab)
    assert field.words.toPlainText() == "Idag. " + load_phrases("sv")[0].text
    assert field.words.textCursor().selectedText() == "…"
    assert QApplication.focusWidget() is field.words
    QTest.keyClicks(field.words, "kassan")
    assert "Det som går bra: kassan Det" in field.words.toPlainText()


def test_tab_without_a_phrase_goes_on(field):
    QTest.keyClicks(field.words, "Vi talades vid; det var bra")
    QTest.keyClick(field.words, Qt.Key.Key_Tab)
    assert field.words.toPlainText() == "Vi talades vid; det var bra"
    assert QApplication.focusWidget() is field.choose


@pytest.mark.qt_log_ignore("support raise", "grabbing the keyboard")  # of pop-ups, offscreen
def test_a_semicolon_and_tab_show_all_phrases_with_their_keys(field, qtbot):
    QTest.keyClicks(field.words, ";")
    QTest.keyClick(field.words, Qt.Key.Key_Tab)
    shown = menu(field, qtbot)
    assert len(shown.actions()) == len(load_phrases("sv"))
    assert shown.actions()[0].text() == "Besök på arbetsplatsen\t;besök"
    shown.actions()[3].trigger()
    shown.close()
    assert field.words.toPlainText() == load_phrases("sv")[3].text


@pytest.mark.qt_log_ignore("support raise", "grabbing the keyboard")  # of pop-ups, offscreen
def test_the_small_button_shows_them_too_and_puts_one_in_where_the_cursor_is(field, qtbot):
    QTest.keyClicks(field.words, "Kl 9. ")
    field.choose.click()
    shown = menu(field, qtbot)
    shown.actions()[2].trigger()
    shown.close()
    assert field.words.toPlainText() == "Kl 9. " + load_phrases("sv")[2].text


def test_a_phrase_is_one_step_of_undo_in_the_field(field):
    QTest.keyClicks(field.words, ";sms")
    QTest.keyClick(field.words, Qt.Key.Key_Tab)
    field.words.undo()
    assert field.words.toPlainText() == ";sms"
