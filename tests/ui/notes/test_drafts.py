"""What is typed in a note is never lost: not by Esc, not by another page, not by a window that dies."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.notes.asking import drafts_of, notes_of


def write(desk, keyboard, person, words):
    desk.window.go("participants", person)
    keyboard.rest()
    keyboard.press("Ctrl+N")
    keyboard.type(words)


def test_esc_keeps_the_draft_and_ctrl_n_goes_on_with_it(desk, keyboard, ids):
    write(desk, keyboard, ids["Åke"], "Halv mening")
    keyboard.press("Esc")
    assert desk.notes.panel is None
    assert desk.window.page_room.waiting.sentence() == "You have an unfinished note about Åke Öberg."
    assert [one.value["text"] for one in drafts_of(desk)] == ["Halv mening"]
    keyboard.press("Ctrl+N")
    keyboard.press("Ctrl+End")
    keyboard.type(" och en till.")
    keyboard.press("Ctrl+Return")
    assert [note.text for note in notes_of(desk, ids["Åke"])] == ["Halv mening och en till."]
    assert drafts_of(desk) == []
    assert desk.window.page_room.waiting.isHidden()


def test_esc_with_nothing_typed_leaves_nothing_behind(desk, keyboard, ids):
    write(desk, keyboard, ids["Åke"], "")
    keyboard.press("Esc")
    assert drafts_of(desk) == []
    assert desk.window.page_room.waiting.isHidden()


def test_emptied_words_take_the_draft_away(desk, keyboard, ids):
    write(desk, keyboard, ids["Åke"], "Halv")
    keyboard.press("Esc")
    keyboard.press("Ctrl+N")
    keyboard.press("Ctrl+A")
    keyboard.press("Del")
    keyboard.press("Esc")
    assert drafts_of(desk) == []


def test_leaving_the_panel_keeps_what_is_typed(desk, keyboard, ids):
    write(desk, keyboard, ids["Åke"], "Halv mening")
    desk.window.command_bar.field.setFocus()
    keyboard.rest()
    assert [one.value["text"] for one in drafts_of(desk)] == ["Halv mening"]


def test_somebody_who_types_on_loses_no_more_than_two_seconds(desk, keyboard, ids, qtbot):
    write(desk, keyboard, ids["Åke"], "A")
    typed = 0
    while not drafts_of(desk):
        QTest.keyClicks(QApplication.focusWidget(), "a")
        QTest.qWait(100)
        typed += 1
        assert typed < 40  # never two idle seconds, and yet it is kept
    assert drafts_of(desk)[0].value["text"].startswith("Aa")


def test_keeping_a_draft_is_no_step_of_undo(desk, keyboard, ids):
    write(desk, keyboard, ids["Åke"], "Halv mening")
    keyboard.press("Esc")
    assert not desk.window.menus.undo.text().endswith("draft")


def test_discarded_words_can_be_brought_back(desk, keyboard, ids):
    write(desk, keyboard, ids["Åke"], "Halv mening")
    desk.notes.panel._discard.click()
    keyboard.rest()
    assert drafts_of(desk) == []
    assert desk.window.page_room.waiting.sentence() == "The note was discarded."
    desk.window.page_room.waiting._button.click()
    keyboard.rest()
    assert desk.notes.panel.form.text.words.toPlainText() == "Halv mening"
    assert [one.value["text"] for one in drafts_of(desk)] == ["Halv mening"]


def test_words_typed_before_it_was_said_whom_they_are_about_go_along(desk, keyboard, ids):
    write(desk, keyboard, ids["Åke"], "Om Åke. ")
    keyboard.press("Esc")
    desk.window.go("reports")
    keyboard.rest()
    keyboard.press("Ctrl+N")
    desk.notes.panel.form.text.words.setFocus()
    keyboard.type("Först orden.")
    keyboard.press("Esc")
    keyboard.press("Ctrl+N")
    assert keyboard.at == "Participant or workplace"
    keyboard.type("ake")
    keyboard.press("Return")
    assert desk.notes.panel.form.text.words.toPlainText().split("\n") == ["Först orden.", "Om Åke. "]
    keyboard.press("Esc")
    [kept] = drafts_of(desk)
    assert kept.value["occasion"]["person"] == "Åke Öberg"


def test_closing_the_window_keeps_the_draft_for_the_next_start(make_desk, desk, keyboard, ids):
    write(desk, keyboard, ids["Åke"], "Halv mening")
    desk.window.close()
    again = make_desk()
    assert again.window.page_room.waiting.sentence() == "You have an unfinished note about Åke Öberg."


def test_another_language_keeps_the_draft(desk, keyboard, ids, qtbot):
    write(desk, keyboard, ids["Åke"], "Halv mening")
    desk.choose_language("sv")
    qtbot.waitUntil(lambda: desk.window.stack.page.context.language == "sv" and desk.operations.is_idle)
    qtbot.waitUntil(lambda: "Åke Öberg" in desk.window.page_room.waiting.sentence())


DYING = """
import os, sys, time
from pathlib import Path
from uuid import UUID
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from virkni_desktop.clock import Clock
from virkni_desktop.ui.application import build_desk, build_look
from virkni_desktop.ui.notes.occasion import Occasion

app = QApplication([])
desk = build_desk(app, build_look(app), clock=Clock(), who="KL", settings_path=None, opening=Path(sys.argv[1]))
desk.window.show()
desk.window.activateWindow()

def wait(until):
    while not until():
        app.processEvents()
        time.sleep(0.01)

wait(lambda: desk.notes is not None and desk.operations.is_idle)
desk.notes.begin()
QTest.keyClicks(desk.notes.panel.subject.field, "ake")
QTest.keyClick(desk.notes.panel.subject.field, Qt.Key.Key_Return)
wait(lambda: desk.notes.panel.occasion.is_about_someone)
QTest.keyClicks(desk.notes.panel.form.text.words, "Elin ringde om schemat")
typed = time.monotonic()
wait(lambda: time.monotonic() > typed + 2.5)
os.abort() if sys.argv[2] == "abort" else os._exit(9)
"""


@pytest.mark.parametrize("way", ["abort", "exit"])
def test_a_window_that_dies_loses_no_words(make_desk, caseload_path: Path, way):
    died = subprocess.run(
        [sys.executable, "-c", DYING, str(caseload_path), way], check=False, capture_output=True, timeout=120
    )
    assert died.returncode == {"abort": -signal.SIGABRT, "exit": 9}[way], died.stderr
    desk = make_desk()
    assert desk.window.page_room.waiting.sentence() == "You have an unfinished note about Åke Öberg."
    desk.window.page_room.waiting._button.click()
    assert desk.notes.panel.form.text.words.toPlainText() == "Elin ringde om schemat"
