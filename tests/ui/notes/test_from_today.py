"""From a row of Today: completed, logged and the next one set in one panel, and nothing ever takes the keyboard."""

from datetime import date

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.notes.asking import ask, notes_of, open_reminders
from virkni_desktop.casework.followups import plan_follow_up
from virkni_desktop.messages import message
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.note import Note
from virkni_desktop.store.steps import Action


def test_complete_log_and_set_the_next_one_takes_four_interactions(desk, keyboard, ids):
    page = desk.window.stack.page
    assert QApplication.focusWidget() is page._list
    keyboard.press("Ctrl+L")
    assert keyboard.at == "What happened"
    assert desk.notes.panel.form.completes.isChecked()
    keyboard.type("Vi gick igenom planen.")
    desk.notes.panel.form.next.chips._chips["2w"].click()
    keyboard.presses += 1
    keyboard.press("Ctrl+Return")
    assert keyboard.presses == 4
    assert [(one.kind, one.due_on) for one in open_reminders(desk, ids["Åke"])] == [("follow-up", date(2026, 12, 10))]
    [note] = notes_of(desk, ids["Åke"])
    assert (note.title, note.text, note.kind) == ("Uppföljning", "Vi gick igenom planen.", "meeting")
    assert desk.window.menus.undo.text() == "&Undo: Complete and log follow-up"
    desk.window.menus.undo.trigger()
    keyboard.rest()
    assert [one.text for one in open_reminders(desk, ids["Åke"])] == ["Uppföljning"]
    assert notes_of(desk, ids["Åke"]) == []


def test_completed_without_a_word_is_logged_under_its_own_name(desk, keyboard, ids):
    keyboard.press("Ctrl+L")
    keyboard.press("Ctrl+Return")
    assert [note.title for note in notes_of(desk, ids["Åke"])] == ["Uppföljning"]
    assert open_reminders(desk, ids["Åke"]) == []


def test_the_keyboard_comes_back_to_the_day(desk, keyboard):
    page = desk.window.stack.page
    keyboard.press("Ctrl+L")
    keyboard.press("Ctrl+Return")
    assert QApplication.focusWidget() is page._list


def test_ctrl_n_on_a_row_is_about_its_person_and_completes_only_when_told_to(desk, keyboard, ids):
    keyboard.press("Ctrl+N")
    assert desk.notes.panel.occasion.person == "Åke Öberg"
    assert not desk.notes.panel.form.completes.isChecked()
    keyboard.type("Något annat.")
    keyboard.press("Ctrl+Return")
    assert [one.text for one in open_reminders(desk, ids["Åke"])] == ["Uppföljning"]


def test_a_reminder_about_nobody_asks_whom_the_note_is_about_and_is_completed(desk, keyboard, ids):
    def plan(session):
        plan_follow_up(session, kind="task", text="Skicka listan", due_on=date(2026, 11, 1))

    desk.operations.write(desk, Action(message("Plan")), plan)
    keyboard.rest()
    page = desk.window.stack.page
    page._list.select_first()
    keyboard.press("Ctrl+L")
    assert keyboard.at == "Participant or workplace"
    keyboard.type("gudr")
    keyboard.press("Return")
    keyboard.type("Skickad.")
    keyboard.press("Ctrl+Return")
    [note] = notes_of(desk, ids["Guðrún"])
    assert (note.title, note.text) == ("Skicka listan", "Skickad.")
    assert not any(item.text == "Skicka listan" for item in page._view.overdue)


def test_the_page_is_read_anew_without_taking_the_keyboard(desk, keyboard, ids):
    keyboard.press("Ctrl+N")
    keyboard.type("Halv ")

    def plan(session):
        plan_follow_up(session, kind="task", text="Nu!", due_on=date(2026, 11, 26), due_time="12:00")

    desk.operations.write(desk, Action(message("Plan")), plan)
    keyboard.rest()
    QTest.qWait(50)
    assert keyboard.at == "What happened"
    assert QApplication.activeModalWidget() is None
    keyboard.type("mening")
    assert desk.notes.panel.form.text.words.toPlainText() == "Halv mening"


def test_five_rows_of_the_day_by_keyboard_alone(desk, keyboard):
    def plan(session):
        for number in range(5):
            plan_follow_up(
                session, kind="call", text=f"Ring {number}", due_on=date(2026, 11, 26), episode_id=_episode(session)
            )

    desk.operations.write(desk, Action(message("Plan")), plan)
    keyboard.rest()
    keyboard.press("Down")
    for _ in range(5):
        keyboard.press("Ctrl+L")
        keyboard.type("Pratade kort.")
        keyboard.press("Ctrl+Return")
    written = ask(desk, lambda session: [one.title for one in session.query(Note).filter(Note.text == "Pratade kort.")])
    assert sorted(written) == [f"Ring {number}" for number in range(5)]


def _episode(session):

    return session.query(Episode.id).first()[0]
