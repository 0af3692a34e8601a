"""The day's work on its page: completed, logged, moved and cancelled where it stands."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from virkni_desktop.ui.notes.log_contact import LogContactDialog

from virkni_desktop.casework import followups, notes, people
from virkni_desktop.casework.timeline import get_timeline
from virkni_desktop.messages import message
from virkni_desktop.models.followup import FollowUpKind
from virkni_desktop.models.note import NoteKind
from virkni_desktop.store.steps import Action
from virkni_desktop.ui.components.row_items import ITEM_ROLE
from virkni_desktop.ui.notes.codes import NOTE_KINDS, follow_up_kind_icon, follow_up_kind_word, note_kind_word
from virkni_desktop.ui.today.today_page import TodayPage

TODAY = date(2026, 11, 26)


@pytest.fixture
def person(operations, settled):
    registered = []

    def fill(session):
        someone = people.register_participant(session, given="Amina", family="Testberg", enrolled_on=date(2026, 11, 1))
        for text, days, at in (("Ring handledaren", -2, None), ("Besök", 0, "09:30"), ("Möte", 3, None)):
            followups.plan_follow_up(
                session, episode_id=someone.episode_id, kind="call", text=text,
                due_on=TODAY + timedelta(days=days), due_time=at,
            )  # fmt: skip
        return someone

    operations.write(operations, Action(message("Fill")), fill, registered.append)
    settled()
    return registered[0]


@pytest.fixture
def page(qtbot, context, person, settled):
    page = TodayPage(context)
    context.operations.committed.connect(page.on_committed)  # as the window's stack does
    qtbot.addWidget(page)
    page.resize(1232, 790)
    page.show()
    settled()
    page._list.setFocus()
    return page


def shown(page):
    model = page._list.model()
    items = [model.index(row, 0).data(ITEM_ROLE) for row in range(model.rowCount())]
    return [(item.title, getattr(item, "when", "").replace("day(s)", "days")) for item in items]


def test_what_is_overdue_comes_first_then_today_then_the_week(page):
    assert shown(page) == [
        ("Overdue", ""), ("Ring handledaren", "2 days"), ("Today", ""), ("Besök", "09:30"),
        ("Next 7 days", ""), ("Möte", "Sun 29"),
    ]  # fmt: skip


def test_space_completes_and_undo_brings_back(page, settled, operations):
    QTest.keyClick(page._list, Qt.Key.Key_Space)
    settled()
    assert "Ring handledaren" not in dict(shown(page))
    operations.undo(page)
    settled()
    assert "Ring handledaren" in dict(shown(page))


def test_a_week_later_is_one_press_and_leaves_the_day(page, settled):
    page._act_week.trigger()
    settled()
    assert dict(shown(page))["Ring handledaren"] == "Thu 3"


def test_done_and_log_writes_the_contact_and_plans_the_next_in_one_step(page, settled, operations, person, qtbot):
    page._act_log.trigger()
    dialog = page.findChild(LogContactDialog)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    dialog._words.setPlainText("Handledaren är nöjd.")
    dialog._next.choose("1w")
    QTest.keyClick(dialog._words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert dict(shown(page))["Ring handledaren"] == "Thu 3"
    told = []
    operations.read(page, lambda session: get_timeline(session, person.person_id), told.append)
    settled()
    assert any(entry.text == "Handledaren är nöjd." for entry in told[0].entries)
    operations.undo(page)
    settled()
    assert dict(shown(page))["Ring handledaren"] == "2 days"


@pytest.mark.parametrize(("field", "typed"), [("_day", "31/2"), ("_time", "26:00"), ("_minutes", "en kvart")])
def test_what_is_typed_wrong_stays_with_a_sentence_and_nothing_is_written(page, settled, field, typed):
    page._act_log.trigger()
    dialog = page.findChild(LogContactDialog)
    dialog._words.setPlainText("Ord")
    getattr(dialog, field).setText(typed)
    dialog.save()
    settled()
    assert dialog.isVisible()
    assert getattr(dialog, f"{field}_row").error()
    assert getattr(dialog, field).text() == typed
    dialog.reject()


def test_an_empty_day_says_so_and_shows_the_way_to_the_participants(page, settled, operations):
    def cancel_all(session):
        for one in session.query(followups.FollowUp).all():
            followups.cancel_follow_up(session, one.id)

    operations.write(operations, Action(message("Cancel")), cancel_all)
    settled()
    assert page._empty.isVisible()


def test_people_nobody_heard_of_are_beside_the_day_and_a_click_away(page, settled, context, person):
    rows = page._side._no_contact[1]
    assert "Amina Testberg" in rows.model().index(0, 0).data(ITEM_ROLE).title
    rows.setCurrentIndex(rows.model().index(0, 0))
    rows.opened.emit(rows.current_key())
    assert context.go.gone == [("participants", person.person_id)]


def test_a_contact_takes_a_person_off_the_list(page, settled, operations, person):
    def write(session):
        notes.write_note(
            session, episode_id=person.episode_id, kind="phone", text="Ord",
            happened_at=datetime(2026, 11, 25, 9, tzinfo=UTC),
        )  # fmt: skip

    operations.write(operations, Action(message("Note")), write)
    settled()
    assert page._side._no_contact[1].model().rowCount() == 0


def test_every_kind_has_its_word_and_icon():
    assert tuple(NoteKind) == NOTE_KINDS
    assert all(note_kind_word(kind) for kind in NoteKind)
    assert all(follow_up_kind_word(kind) and follow_up_kind_icon(kind) for kind in FollowUpKind)
