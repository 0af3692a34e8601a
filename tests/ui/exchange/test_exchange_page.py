"""A list taken in through the page: looked at, applied, receipted, taken back; wrong files said in one sentence."""

import hashlib
import zipfile

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui import audit
from tests.ui.exchange.conftest import DECEMBER, NOVEMBER, button, press, visible, words_of, write_list
from virkni_desktop.casework.people import change_person
from virkni_desktop.exchange.receipts import list_rows
from virkni_desktop.store.content_hash import content_hash
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.look import Room


def test_a_list_is_shown_before_anything_happens_and_then_taken_in_and_back(page, tmp_path, look_at, settled, seen):
    look_at(write_list(tmp_path / "november.csv", NOVEMBER))
    assert len([line for line in words_of(visible(page, TableView)) if "New participant" in line]) == 2
    assert seen() == {}
    press(page, "Apply 2")
    settled()
    assert [bar.accessibleName() for bar in page.findChildren(InlineBar) if bar.isVisible()] == []
    assert seen() == {"Åsa Öberg": "070-1740605", "Amina Testberg": "070-1740606"}
    assert "new, New participants, 2" in words_of(visible(page, RowList))
    press(page, "Undo this import")
    settled()
    assert seen() == {}
    assert "taken back" in visible(page, InlineBar).accessibleName()
    press(page, "Back to Exchange")
    settled()
    assert "undone" in " ".join(words_of(visible(page, RowList)))


def test_the_preview_writes_nothing(page, tmp_path, look_at, take_in, asked, settled):
    take_in(*NOVEMBER)
    before = asked(lambda session: content_hash(session.connection()))
    look_at(write_list(tmp_path / "december.csv", DECEMBER))
    button(page, "Columns").click()
    settled()
    press(page, "Preview")
    settled()
    assert asked(lambda session: content_hash(session.connection())) == before


def test_the_next_list_shows_what_changed_who_is_missing_and_what_is_left_out(page, tmp_path, look_at, take_in, seen):
    take_in(*NOVEMBER)
    look_at(write_list(tmp_path / "december.csv", DECEMBER))
    table = words_of(visible(page, TableView))
    assert any("070-1740605" in line and "070-1740699" in line for line in table)
    assert any("2027-02-31" in line for line in table)
    assert seen()["Åsa Öberg"] == "070-1740605"


def test_an_unusual_list_waits_for_a_confirmation(page, tmp_path, look_at, take_in, settled, seen):
    take_in(*NOVEMBER)
    look_at(write_list(tmp_path / "half.csv", DECEMBER[:1]))
    apply = button(page, "Apply")
    assert not apply.isEnabled()
    assert "1 of the 2 people" in visible(page, InlineBar).accessibleName()
    page._flow.preview._head.confirm.click()
    assert apply.isEnabled()
    apply.click()
    settled()
    assert seen() == {"Åsa Öberg": "070-1740699", "Amina Testberg": "070-1740606"}


def _bomb(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", b"<Types/>")
        packed.writestr("xl/worksheets/sheet1.xml", b" " * 60_000_000)


HOSTILE = {
    "empty.csv": b"",
    "letter.pdf": b"%PDF-1.7\n",
    "prose.txt": b"just words",
    "gone.xlsx": None,
    "locked.xlsx": bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600,
    "entities.xls": b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><Workbook>&b;</Workbook>',
    "bomb.xlsx": _bomb,
    "picture.xlsx": b"\x89PNG\r\n\x1a\n" + b"\0" * 50,
    "cut.xlsx": b"PK\x03\x04" + hashlib.sha256(b"x").digest(),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_is_no_list_is_one_sentence_and_leaves_the_page_of_use(page, tmp_path, look_at, seen, name):
    content = HOSTILE[name]
    if callable(content):
        content(tmp_path / name)
    elif content is not None:
        (tmp_path / name).write_bytes(content)
    look_at(tmp_path / name)
    assert name in visible(page, InlineBar).accessibleName()
    assert seen() == {}
    look_at(write_list(tmp_path / "november.csv", NOVEMBER))
    assert button(page, "Apply 2").isEnabled()


def test_a_path_that_was_copied_can_be_pasted(page, tmp_path, settled):
    QGuiApplication.clipboard().setText(str(write_list(tmp_path / "november.csv", NOVEMBER)))
    page.paste()
    settled()
    assert button(page, "Apply 2").isVisible()


def test_pasting_what_is_no_file_says_so(page):
    QGuiApplication.clipboard().setText("Hej")
    page.paste()
    assert "no file" in visible(page, InlineBar).accessibleName()


def test_a_step_elsewhere_is_said_and_the_list_is_compared_anew(page, tmp_path, look_at, take_in, change, settled):
    take_in(*NOVEMBER)
    look_at(write_list(tmp_path / "december.csv", [DECEMBER[0], NOVEMBER[1]]))
    assert not any("conflict" in line.casefold() for line in words_of(visible(page, TableView)))
    found = []
    page.context.operations.read(page, lambda session: list_rows(session, "EX-0001"), found.append)
    settled()
    change(change_person, person_id=found[0][0].person_id, phone="070-1740611")
    settled()
    assert any("Conflict" in line for line in words_of(visible(page, TableView)))
    assert "compared anew" in visible(page, InlineBar).accessibleName()


def test_the_same_rows_are_listed_only_when_asked_for(page, tmp_path, look_at, take_in):
    take_in(*NOVEMBER)
    look_at(write_list(tmp_path / "again.csv", NOVEMBER))
    assert words_of(visible(page, TableView)) == []
    page._flow.preview._rows._chips.choose("unchanged")
    assert len(words_of(visible(page, TableView))) == 3


ROOMS = {(1232, 790): Room(), (822, 330): Room(beside=False, rail=False, tall=False)}


@pytest.mark.parametrize("size", ROOMS)
def test_every_view_has_names_closed_tabs_and_whole_words(page, look, qtbot, tmp_path, look_at, take_in, settled, size):
    look.set_room(ROOMS[size])
    page.resize(*size)
    take_in(*NOVEMBER)
    look_at(write_list(tmp_path / "other.csv", ["1;Åsa Öberg;070-1740601"], "Nr;Vem;Mobil"))
    shown = []
    for show in (page._show_conflicts, page._show_send, page._show_start, lambda: look_at(tmp_path / "december.csv")):
        write_list(tmp_path / "december.csv", DECEMBER)
        show()
        settled()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        view = page._stack.currentWidget()
        view.focus_first() if hasattr(view, "focus_first") else view._table.setFocus()
        shown.append(type(view).__name__)
        assert audit.nameless(page) == []
        qtbot.waitUntil(lambda: audit.clipped(page) == [])  # layouts follow when events are done
        assert audit.beyond_edge(page) == []
        assert audit.too_small(page) == []
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        assert audit.missed(page, audit.tab_walk(page)) == []
    assert shown == ["ConflictsView", "SendView", "StartView", "PreviewView"]


def test_an_apply_that_comes_too_late_writes_nothing_and_compares_anew(
    page, tmp_path, look_at, take_in, change, settled, seen, asked
):
    take_in(*NOVEMBER)
    look_at(write_list(tmp_path / "december.csv", [DECEMBER[0], NOVEMBER[1]]))
    page.context.operations.committed.disconnect(page.on_committed)  # the word of the step has not come yet
    person = asked(list_rows, receipt="EX-0001")[0].person_id
    change(change_person, person_id=person, phone="070-1740611")
    press(page, "Apply 1")
    settled()
    assert seen()["Åsa Öberg"] == "070-1740611"
    assert "has changed since" in visible(page, InlineBar).accessibleName()
    assert any("Conflict" in line for line in words_of(visible(page, TableView)))


def test_before_the_first_list_the_page_says_how_it_starts_and_has_a_button_for_it(page):
    assert [one.text() for one in page._start._empty.findChildren(QPushButton) if one.isVisible()] == ["Choose a list"]
