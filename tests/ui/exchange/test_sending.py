"""What leaves the machine: seen first, people and columns taken out, and entered into the register."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.exchange.conftest import NOVEMBER, button, press, visible, words_of
from virkni_desktop.casework.disclosures import list_disclosures
from virkni_desktop.casework.people import change_person
from virkni_desktop.exchange.receipts import list_rows
from virkni_desktop.models.consent import Consent
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.components.text import Text

PEOPLE = (*NOVEMBER, "201701012393;Haidari;Maryam;070-1740607;Fas 2;2027-02-01;AF-3")


def say_consent(session, person_id, state):
    consent = Consent(
        id=session.new_id(),
        person_id=person_id,
        purpose="agency",
        state=state,
        stated_on=date(2026, 11, 2),
        scope=None,
    )
    session.add(consent)


@pytest.fixture
def people(take_in, asked):
    """Three people of one list, by their first names."""
    take_in(*PEOPLE)
    told = asked(list_rows, receipt="EX-0001")
    return dict(zip(("Åsa", "Amina", "Maryam"), (one.person_id for one in told), strict=True))


@pytest.fixture
def show_send(page, people, settled):
    def show():
        page.show_for("send")
        settled()
        return page._send

    return show


def test_it_shows_exactly_what_will_stand_in_the_file(page, show_send, settled, tmp_path):
    send = show_send()
    shown = words_of(visible(page, TableView))
    assert len(shown) == 3
    assert any("Efternamn Öberg" in row and "Telefon 070-1740605" in row for row in shown)
    send.save_to(tmp_path / "send.csv")
    settled()
    lines = (tmp_path / "send.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 4
    assert "Öberg" in lines[1]


def test_who_said_no_took_it_back_or_is_protected_is_named_and_does_not_go(
    page, people, change, show_send, settled, tmp_path, qtbot
):
    change(say_consent, person_id=people["Åsa"], state="declined")
    change(change_person, person_id=people["Amina"], protected_identity=True)
    send = show_send()
    assert [row for row in words_of(visible(page, TableView)) if "Öberg" in row or "Testberg" in row] == []

    def words():
        return " ".join(text.text() for text in send._side.findChildren(Text) if text.isVisible())

    qtbot.waitUntil(lambda: "Kept out" in words())
    said = words()
    assert "1, said no to telling the agency" in said
    assert "Åsa Öberg" in said
    assert "1, protected identity" in said
    send.save_to(tmp_path / "send.csv")
    settled()
    assert "berg" not in (tmp_path / "send.csv").read_text(encoding="utf-8-sig")


def test_who_was_never_asked_is_counted_and_said(page, people, change, show_send):
    change(say_consent, person_id=people["Åsa"], state="given")
    show_send()
    rows = words_of(visible(page, TableView))
    assert len([row for row in rows if "not asked" in row]) == 2
    assert "2 people" in visible(page, InlineBar).accessibleName()


def test_people_and_columns_can_be_taken_out(page, show_send, settled, tmp_path):
    send = show_send()
    table = visible(page, TableView)
    table.setFocus()
    table.select_first()
    QTest.keyClick(table, Qt.Key.Key_Space)
    box = next(one for one in send._side._boxes if one.text() == "Telefon")
    box.click()
    send.save_to(tmp_path / "send.csv")
    settled()
    text = (tmp_path / "send.csv").read_text(encoding="utf-8-sig")
    assert "Öberg" not in text
    assert "Telefon" not in text
    assert "Testberg" in text


def test_a_sending_is_registered_listed_and_cannot_be_undone(page, show_send, asked, settled, operations, tmp_path):
    send = show_send()
    send.save_to(tmp_path / "send.csv")
    settled()
    (entry,) = asked(list_disclosures)
    assert (entry.people, entry.recipient, entry.who) == (3, "Arbetsförmedlingen", "KL")
    assert "Telefon" in entry.columns
    assert len(entry.file_sha256) == 64
    assert page._stack.currentWidget() is page._start
    assert any("send.csv" in row and "Arbetsförmedlingen" in row for row in words_of(visible(page, RowList)))
    operations.undo(page)
    settled()
    assert len(asked(list_disclosures)) == 1


def test_nothing_is_saved_before_it_is_said_to_whom_and_why(page, show_send, settled):
    send = show_send()
    send._side.purpose.setText("")
    assert not button(page, "Save the file").isEnabled()
    assert "why" in button(page, "Save the file").toolTip()
    send._side.purpose.setText("Monthly report")
    press(page, "Save the file")
