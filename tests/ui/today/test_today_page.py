"""The day's work on its page: completed, logged, moved and cancelled where it stands."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui import audit
from virkni_desktop.casework import episodes, followups, notes, offices, people, workplaces
from virkni_desktop.casework.today_view import LastReceived
from virkni_desktop.messages import message
from virkni_desktop.models.followup import FollowUpKind
from virkni_desktop.models.note import NoteKind
from virkni_desktop.store.steps import Action
from virkni_desktop.ui.components.row_items import ITEM_ROLE
from virkni_desktop.ui.look import Room
from virkni_desktop.ui.notes.codes import NOTE_KINDS, follow_up_kind_icon, follow_up_kind_word, note_kind_word
from virkni_desktop.ui.notes.reminder_dialog import ReminderDialog
from virkni_desktop.ui.page_list import page_entries
from virkni_desktop.ui.today.move_dialog import MoveDialog
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


def items(page):
    model = page._list.model()
    return [model.index(row, 0).data(ITEM_ROLE) for row in range(model.rowCount())]


def shown(page):
    return [(item.title, getattr(item, "when", "").replace("day(s)", "days")) for item in items(page)]


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


def test_an_empty_day_says_so_and_shows_the_way_to_the_participants(page, settled, operations):
    def cancel_all(session):
        for one in session.query(followups.FollowUp).all():
            followups.cancel_follow_up(session, one.id)

    operations.write(operations, Action(message("Cancel")), cancel_all)
    settled()
    assert page._empty.isVisible()


def test_people_nobody_heard_of_are_beside_the_day_and_a_click_away(page, settled, context, person):
    rows = page._side._no_contact.rows
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
    assert page._side._no_contact.rows.model().rowCount() == 0


def test_every_kind_has_its_word_and_icon():
    assert tuple(NoteKind) == NOTE_KINDS
    assert all(note_kind_word(kind) for kind in NoteKind)
    assert all(follow_up_kind_word(kind) and follow_up_kind_icon(kind) for kind in FollowUpKind)


def test_what_was_completed_is_said_with_undo_beside_it(page, settled):
    QTest.keyClick(page._list, Qt.Key.Key_Space)
    settled()
    assert page._foot._done.text() == "Completed: Ring handledaren"
    page._foot._undo.click()
    settled()
    assert "Ring handledaren" in dict(shown(page))
    assert page._foot._done.isHidden()


def test_undo_is_not_offered_any_more_when_something_else_was_done(page, settled, operations, person):
    QTest.keyClick(page._list, Qt.Key.Key_Space)
    settled()
    operations.write(
        operations, Action(message("Note")),
        lambda session: notes.write_note(session, episode_id=person.episode_id, text="Ord"),
    )  # fmt: skip
    settled()
    assert page._foot._done.isHidden()


def test_the_next_row_takes_the_place_of_a_completed_one(page, settled):
    page._list.setCurrentIndex(page._list.model().index(3, 0))
    page._act_done.trigger()  # it has a time, and no box for Space
    settled()
    assert page._list.currentIndex().data(ITEM_ROLE).title == "Möte"


def test_a_row_is_moved_to_a_day_one_types(page, settled, qtbot):
    page._act_day.trigger()
    dialog = page.findChild(MoveDialog)
    dialog._day.setText("+2w")
    dialog._on_do()
    settled()
    assert "Ring handledaren" not in dict(shown(page))
    page._foot._undo.click()
    settled()
    assert dict(shown(page))["Ring handledaren"] == "2 days"


def test_no_day_says_so_and_moves_nothing(page, settled):
    page._act_day.trigger()
    dialog = page.findChild(MoveDialog)
    dialog._day.setText("31/2")
    dialog._on_do()
    settled()
    assert dialog._day_row.error()
    dialog.reject()
    assert dict(shown(page))["Ring handledaren"] == "2 days"


def reminder(page, settled, what, whom=""):
    page._act_reminder.trigger()
    dialog = page.findChild(ReminderDialog)
    dialog._text.setText(what)
    dialog._day.setText("tomorrow")
    if whom:
        QTest.keyClicks(dialog._subject.field, whom)
        QTest.keyClick(dialog._subject.field, Qt.Key.Key_Return)
        settled()
    dialog._on_do()
    settled()
    return dialog


def test_a_reminder_for_nobody_is_everyones(page, settled):
    reminder(page, settled, "Köpa kaffe")
    assert dict(shown(page))["Köpa kaffe"] == "Fri 27"


def test_a_reminder_about_someone_says_so(page, settled):
    reminder(page, settled, "Ordna busskort", "amin")
    row = next(item for item in items(page) if item.title == "Ordna busskort")
    assert row.secondary == "Amina Testberg"


def test_a_name_that_nobody_has_is_not_passed_over(page, settled):
    dialog = reminder(page, settled, "Ordna busskort", "zlatan")
    assert dialog._subject._finding.error()
    assert "Ordna busskort" not in dict(shown(page))
    dialog.reject()


def test_only_one_kind_is_shown_when_asked_for(page, settled, operations, person):
    def plan(session):
        followups.plan_follow_up(session, episode_id=person.episode_id, kind="visit", text="Kaffe", due_on=TODAY)

    operations.write(operations, Action(message("Plan")), plan)
    settled()
    page._filters._choose_kind("visit")
    assert [title for title, _when in shown(page)] == ["Today", "Kaffe"]
    assert page._filters.kinds_button.text() == "Visit"
    page._filters._choose_kind("")
    assert len(shown(page)) == 7


def test_a_coach_sees_their_own_work_first_and_everyones_when_asked_for(qtbot, context, person, operations, settled):
    def staff(session):
        mine = offices.add_staff(session, name="KL")
        offices.add_staff(session, name="Jonas Marklund")
        other = people.register_participant(session, given="Åke", family="Öberg", enrolled_on=date(2026, 11, 1))
        followups.plan_follow_up(session, episode_id=other.episode_id, kind="call", text="Ring Åke", due_on=TODAY)
        session.flush()
        episodes.assign_coach(session, person.episode_id, mine)

    operations.write(operations, Action(message("Staff")), staff)
    settled()
    remembered = {}
    page = TodayPage(replace(context, remember=remembered.update))
    qtbot.addWidget(page)
    page.show()
    settled()
    assert "Ring Åke" not in dict(shown(page))
    assert page._filters.whose_button.text() == "Mine"
    assert [action.text() for action in page._filters._whose_menu.actions()] == [
        "Mine",
        "All coaches",
        "Jonas Marklund",
    ]
    page._filters._whose_menu.actions()[1].trigger()
    settled()
    assert "Ring Åke" in dict(shown(page))
    assert remembered == {"whose_day": "all"}
    page._filters._whose_menu.actions()[2].trigger()
    settled()
    assert shown(page) == []
    assert remembered == {"whose_day": "all"}


def test_more_of_the_week_is_shown_and_put_away_again(page, settled, operations, person):
    def plan(session):
        for number in range(7):
            followups.plan_follow_up(
                session, episode_id=person.episode_id, kind="task", text=f"Sak {number}",
                due_on=TODAY + timedelta(days=5),
            )  # fmt: skip

    operations.write(operations, Action(message("Plan")), plan)
    settled()
    few = len(shown(page))
    button = next(iter(page._list._heading_buttons.values()))
    assert button.text() == "Show all 8"
    button.click()
    assert len(shown(page)) == few + 3
    next(iter(page._list._heading_buttons.values())).click()
    assert len(shown(page)) == few


def test_without_room_the_strip_says_what_is_to_be_kept_in_mind_and_leads_there(page, look, settled, operations):
    def exchange(session):
        followups.plan_follow_up(session, kind="exchange", text="Skicka listan", due_on=date(2026, 11, 30))

    operations.write(operations, Action(message("Exchange")), exchange)
    settled()
    look.set_room(Room(beside=False, rail=False, tall=False))
    words = page.strip().text().replace("day(s)", "days").replace("\N{NO-BREAK SPACE}", " ")
    assert words == "1 without contact in 14 days · Exchange due 30 Nov"
    assert not page._side.isVisible()
    page.strip().click()
    assert page._side.isVisible()
    assert not page._list.isVisible()
    assert page.strip().text() == "Back to the day"
    QTest.keyClick(page._side, Qt.Key.Key_Escape)
    assert page._list.isVisible()


def test_the_exchange_says_when_the_next_file_is_due(page, settled, operations):
    def exchange(session):
        followups.plan_follow_up(session, kind="exchange", text="Skicka listan", due_on=date(2026, 11, 30))

    operations.write(operations, Action(message("Exchange")), exchange)
    settled()
    assert "The next file is due Monday 30" in page._side._received.text()


def test_a_reminder_about_a_workplace_opens_it_only_where_there_is_a_page_for_it(page, settled, operations, context):
    def plan(session):
        made = workplaces.add_organisation(session, name="Café Norrsken")
        session.flush()
        place = workplaces.add_workplace(session, made.organisation_id)
        session.flush()
        followups.plan_follow_up(session, workplace_id=place, kind="call", text="Ring köket", due_on=TODAY)
        return place

    told = []
    operations.write(operations, Action(message("Workplace")), plan, told.append)
    settled()
    row = next(item for item in items(page) if item.title == "Ring köket")
    assert row.secondary == "Café Norrsken"
    page._list.set_current(row.key)
    page._list.opened.emit(row.key)
    has_page = "workplaces" in {entry.id for entry in page_entries()}
    assert context.go.gone == ([("workplaces", told[0])] if has_page else [])
    assert page._doings.has_workplace(row.key) is has_page
    assert not page._doings.has_person(row.key)


def test_all_takes_the_keyboard_by_name_and_tab_goes_round(page, settled, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page._list.setFocus()
    assert audit.nameless(page) == []
    assert audit.missed(page, audit.tab_walk(page)) == []
    assert audit.too_small(page) == []


def test_two_thousand_reminders_are_shown_without_a_widget_for_each(page, settled, operations, person):
    def plan(session):
        for number in range(2000):
            followups.plan_follow_up(
                session, episode_id=person.episode_id, kind="task", text=f"Sak {number}", due_on=TODAY
            )

    operations.write(operations, Action(message("Plan")), plan)
    settled()
    view = page._view
    page._list.set_items([])
    page._show_rows()
    page.grab()
    assert len(view.due_today) == 2001
    assert len(page._list.findChildren(QWidget)) < 30  # no widgets of rows


def test_what_has_a_time_has_no_box_to_tick(page):
    ticked = {item.title: item.checkable for item in items(page) if hasattr(item, "checkable")}
    assert ticked == {"Ring handledaren": True, "Besök": False, "Möte": True}


def test_a_long_group_shows_its_first_rows_and_the_way_to_all(page, settled, operations):
    def fill(session):
        for number in range(9):
            people.register_participant(session, given=f"Ny {number}", family="Ek", enrolled_on=date(2026, 10, 1))

    operations.write(operations, Action(message("Fill")), fill)
    settled()
    group = page._side._no_contact
    settled()
    assert group.rows.model().rowCount() == 6
    more = group.more
    assert more.isVisible()
    assert more.accessibleName().startswith(more.text())
    more.click()
    assert group.rows.model().rowCount() == int(more.text() == "Show fewer") * 10
    more.click()
    assert group.rows.model().rowCount() == 6


def test_the_exchange_offers_what_comes_next(page, context):
    assert page._side.exchange.text() == "Take in a list"
    page._side.exchange.click()
    page._side.show_view(replace(page._view, open_conflicts=2))
    assert page._side.exchange.text() == "Decide conflicts"
    page._side.exchange.click()
    received = LastReceived("EX-0001", "AF", "november.csv", datetime(2026, 11, 3, 8, 0, tzinfo=UTC))
    page._side.show_view(replace(page._view, last_received=received))
    assert page._side.exchange.text() == "Prepare file"
    page._side.exchange.click()
    assert context.go.gone == [("exchange",), ("exchange", "conflicts"), ("exchange", "send")]
