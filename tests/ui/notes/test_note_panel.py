"""Ctrl+N from anywhere: a note is written by keyboard alone, and the panel never stands in the way."""

from datetime import date

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui import audit
from tests.ui.notes.asking import drafts_of, notes_of, open_reminders
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.notes.occasion import Occasion


def panel(desk):
    return desk.notes.panel


def open_person(desk, keyboard, person):
    desk.window.go("participants", person)
    keyboard.rest()


def test_a_contact_with_the_participant_in_sight_takes_three_interactions(desk, keyboard, ids):
    open_person(desk, keyboard, ids["Åke"])
    keyboard.press("Ctrl+N")
    keyboard.type("Åke vill byta dag.")
    keyboard.press("Ctrl+Return")
    assert keyboard.presses == 3
    assert [note.text for note in notes_of(desk, ids["Åke"])] == ["Åke vill byta dag."]
    assert panel(desk) is None


def test_without_anybody_in_sight_it_takes_the_name_and_enter_more(desk, keyboard, ids):
    desk.window.go("reports")
    keyboard.rest()
    keyboard.press("Ctrl+N")
    assert keyboard.at == "Participant or workplace"
    keyboard.type("gudr")
    keyboard.press("Return")
    keyboard.type("Möte om praktik.")
    keyboard.press("Ctrl+Return")
    assert [note.text for note in notes_of(desk, ids["Guðrún"])] == ["Möte om praktik."]


def test_five_contacts_in_a_row_by_keyboard_alone(desk, keyboard, ids):
    desk.window.go("reports")
    keyboard.rest()
    people = ["Amina", "Åke", "Guðrún", "Omar", "Amina"]
    for number, given in enumerate(people):
        keyboard.press("Ctrl+N")
        keyboard.type(given)
        keyboard.press("Return")
        keyboard.type(f"Samtal {number}")
        keyboard.press("Ctrl+Return")
    assert keyboard.presses <= 25
    told = {note.text for given in set(people) for note in notes_of(desk, ids[given])}
    assert {f"Samtal {number}" for number in range(5)} <= told


def test_five_contacts_down_the_list_of_participants(desk, keyboard):
    desk.window.go("participants")
    keyboard.rest()
    table = desk.window.stack.page._list.table
    table.setFocus()
    seen = set()
    for number in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down if number else Qt.Key.Key_Home)
        keyboard.press("Ctrl+N")
        seen.add(panel(desk).occasion.person)
        keyboard.type("Ringde.")
        keyboard.press("Ctrl+Return")
        assert QApplication.focusWidget() is table
    assert len(seen) == 4


def test_a_workplace_can_be_written_about(desk, keyboard):
    desk.window.go("reports")
    keyboard.press("Ctrl+N")
    keyboard.type("café")
    keyboard.press("Return")
    assert panel(desk).occasion.person == "Café Norrsken"
    assert panel(desk).occasion.workplace_id is not None
    keyboard.type("Elin har plats för en till.")
    keyboard.press("Ctrl+Return")
    assert panel(desk) is None


def test_enter_before_anything_was_found_chooses_what_comes(desk, keyboard):
    desk.window.go("reports")
    keyboard.press("Ctrl+N")
    QTest.keyClicks(QApplication.focusWidget(), "ake")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    keyboard.rest()
    assert panel(desk).occasion.person == "Åke Öberg"
    assert keyboard.at == "What happened"


def test_a_name_that_nobody_has_is_said_and_stays(desk, keyboard):
    desk.window.go("reports")
    keyboard.press("Ctrl+N")
    keyboard.type("Zlatan")
    keyboard.press("Return")
    assert panel(desk).subject.field.text() == "Zlatan"
    assert "Zlatan" in panel(desk).subject._finding.error()


def test_saving_is_one_step_of_undo_and_is_announced(desk, keyboard, ids, qtbot):
    open_person(desk, keyboard, ids["Åke"])
    keyboard.press("Ctrl+N")
    keyboard.type("Ord")
    with qtbot.waitSignal(desk.notes.saved) as told:
        keyboard.press("Ctrl+Return")
    assert told.args == ["Note about Åke Öberg saved"]
    assert desk.window.menus.undo.text() == "&Undo: Write note"
    desk.window.menus.undo.trigger()
    keyboard.rest()
    assert notes_of(desk, ids["Åke"]) == []


def test_the_panel_is_in_the_menus_in_find_or_do_and_on_the_bar(desk, keyboard, qtbot):
    keyboard.press("Ctrl+K")
    keyboard.type("note")
    qtbot.waitUntil(lambda: "Note" in desk.window.command_bar.field.results_shown())
    keyboard.press("Return")
    assert panel(desk) is not None
    keyboard.press("Esc")
    assert panel(desk) is None
    desk.window.command_bar.note_button.click()
    assert panel(desk) is not None


def test_the_window_goes_on_while_the_panel_is_open(desk, keyboard, ids):
    open_person(desk, keyboard, ids["Åke"])
    keyboard.press("Ctrl+N")
    keyboard.type("Halv mening")
    keyboard.press("Ctrl+2")
    assert QApplication.activeModalWidget() is None
    assert desk.window.stack.page_id == "participants"
    assert panel(desk).form.text.words.toPlainText() == "Halv mening"
    assert panel(desk).occasion.person == "Åke Öberg"


def test_a_note_about_someone_else_leaves_the_first_one_to_go_on_with(desk, keyboard, ids):
    open_person(desk, keyboard, ids["Åke"])
    keyboard.press("Ctrl+N")
    keyboard.type("Halv mening")
    open_person(desk, keyboard, ids["Guðrún"])
    keyboard.press("Ctrl+N")
    assert panel(desk).occasion.person == "Guðrún Jökulsdóttir"
    assert panel(desk).form.text.words.toPlainText() == ""
    assert panel(desk).bar.sentence() == "You have an unfinished note about Åke Öberg."
    keyboard.type("Guðrún ringde.")
    keyboard.press("Ctrl+Return")
    assert [note.text for note in notes_of(desk, ids["Guðrún"])] == ["Guðrún ringde."]
    assert [one.value["text"] for one in drafts_of(desk)] == ["Halv mening"]


def test_everything_that_can_be_told_is_written(desk, keyboard, ids):
    open_person(desk, keyboard, ids["Amina"])
    keyboard.press("Ctrl+N")
    keyboard.type("Provade kassan.")
    form = panel(desk).form
    form.kind.choose("visit")
    form.moment.set_typed("yesterday", "9.30")
    form.minutes.setText("45")
    form.with_whom.setText("Elin Sandmark")
    form.tags.setText("#kassa trött")
    form.audience.set_current("workplace")
    keyboard.press("Ctrl+Return")
    note = next(one for one in notes_of(desk, ids["Amina"]) if one.text == "Provade kassan.")
    local = note.happened_at.astimezone()
    assert (note.kind, note.minutes, note.with_whom, note.audience, note.in_person) == (
        "visit", 45, "Elin Sandmark", "workplace", True,
    )  # fmt: skip
    assert (local.date(), local.strftime("%H:%M")) == (date(2026, 11, 25), "09:30")
    assert note.tags.split() == ["kassa", "trött"]


@pytest.mark.parametrize(
    ("fill", "name"),
    [
        (lambda form: form.moment.day.setText("31/2"), "Day"),
        (lambda form: form.moment.time.setText("26:00"), "Time"),
        (lambda form: form.minutes.setText("en kvart"), "Minutes"),
        (lambda form: form.next.show_values("pick", "call", "", ""), "Day of the next reminder"),
        (lambda form: form.text.words.setPlainText(""), "What happened"),
    ],
)
def test_what_does_not_fit_stays_with_a_sentence_and_nothing_is_written(desk, keyboard, ids, fill, name):
    open_person(desk, keyboard, ids["Åke"])
    keyboard.press("Ctrl+N")
    keyboard.type("Ord")
    fill(panel(desk).form)
    before = panel(desk).form.values()
    keyboard.press("Ctrl+Return")
    assert notes_of(desk, ids["Åke"]) == []
    assert panel(desk).form.values() == before
    assert keyboard.at == name


def test_a_day_to_come_is_refused_in_a_sentence_and_nothing_is_lost(desk, keyboard, ids):
    open_person(desk, keyboard, ids["Åke"])
    keyboard.press("Ctrl+N")
    keyboard.type("Ord")
    panel(desk).form.moment.day.setText("tomorrow")
    keyboard.press("Ctrl+Return")
    assert "has not come yet" in panel(desk).bar.sentence()
    assert panel(desk).form.text.words.toPlainText() == "Ord"
    assert [one.value["text"] for one in drafts_of(desk)] == ["Ord"]


def test_now_is_a_time_one_can_type(desk, keyboard, ids):
    open_person(desk, keyboard, ids["Åke"])
    keyboard.press("Ctrl+N")
    keyboard.type("Ord")
    panel(desk).form.moment.set_typed("today", "now")
    keyboard.press("Ctrl+Return")
    assert notes_of(desk, ids["Åke"])[0].happened_at.hour == 12


def test_the_supervisor_is_suggested(desk, keyboard, ids):
    open_person(desk, keyboard, ids["Amina"])
    keyboard.press("Ctrl+N")
    completer = panel(desk).form.with_whom.completer()
    completer.setCompletionPrefix("sand")
    assert completer.currentCompletion() == "Elin Sandmark"


def test_a_reminder_that_fits_the_contact_is_offered_and_not_ticked(desk, keyboard, ids):
    open_person(desk, keyboard, ids["Åke"])
    keyboard.press("Ctrl+N")
    form = panel(desk).form
    assert form.completes.isHidden()
    form.kind.choose("meeting")
    assert form.completes.text() == "Completes “Uppföljning”, due 20\N{NO-BREAK SPACE}Nov"
    assert not form.completes.isChecked()
    form.completes.click()
    form.next.chips.choose("1m")
    form.text.words.setFocus()
    keyboard.type("Vi gick igenom planen.")
    keyboard.press("Ctrl+Return")
    assert [(one.kind, one.due_on) for one in open_reminders(desk, ids["Åke"])] == [("follow-up", date(2026, 12, 26))]
    desk.window.menus.undo.trigger()
    keyboard.rest()
    assert [one.text for one in open_reminders(desk, ids["Åke"])] == ["Uppföljning"]


def test_the_next_reminder_is_planned_with_its_kind_and_words(desk, keyboard, ids):
    open_person(desk, keyboard, ids["Guðrún"])
    keyboard.press("Ctrl+N")
    keyboard.type("Ord")
    panel(desk).form.next.show_values("pick", "visit", "+3w", "Se på köket")
    keyboard.press("Ctrl+Return")
    [planned] = open_reminders(desk, ids["Guðrún"])
    assert (planned.kind, planned.due_on, planned.text) == ("visit", date(2026, 12, 17), "Se på köket")


def test_a_note_that_is_there_is_changed_in_the_same_panel(desk, keyboard, ids):
    open_person(desk, keyboard, ids["Amina"])
    desk.window.stack.page._person.overview.timeline.list.setFocus()
    keyboard.press("Home")
    keyboard.press("Return")
    form = panel(desk).form
    assert form.text.words.toPlainText() == "Elin vill att Amina börjar 07.30 på torsdagar."
    assert form.title.value() == "Passet flyttat till torsdag"
    assert "Karin Lind" in panel(desk)._told.text()
    assert form.next.isHidden()
    form.text.words.setPlainText("Elin vill att Amina börjar 08.00.")
    keyboard.press("Ctrl+Return")
    assert "Elin vill att Amina börjar 08.00." in [note.text for note in notes_of(desk, ids["Amina"])]
    assert desk.window.menus.undo.text() == "&Undo: Change note"


def test_a_note_written_by_mistake_is_deleted_and_undo_brings_it_back(desk, keyboard, ids):
    open_person(desk, keyboard, ids["Amina"])
    desk.window.stack.page._person.overview.timeline.list.setFocus()
    keyboard.press("Home")
    keyboard.press("Return")
    count = len(notes_of(desk, ids["Amina"]))
    panel(desk)._delete.click()
    keyboard.rest()
    assert len(notes_of(desk, ids["Amina"])) == count - 1
    assert panel(desk) is None
    desk.window.menus.undo.trigger()
    keyboard.rest()
    assert len(notes_of(desk, ids["Amina"])) == count


def test_in_a_narrow_window_the_panel_gives_way_to_the_page_and_keeps_the_words(desk, keyboard, ids, qtbot):
    desk.window.resize(911, 433)
    open_person(desk, keyboard, ids["Åke"])
    keyboard.press("Ctrl+N")
    assert desk.window.page_room.is_over
    keyboard.type("Halv mening")
    desk.window.stack.page.first_focus().setFocus()
    keyboard.rest()
    assert panel(desk) is None
    assert desk.window.page_room.waiting.sentence() == "You have an unfinished note about Åke Öberg."
    keyboard.press("Ctrl+N")
    assert panel(desk).form.text.words.toPlainText() == "Halv mening"


@pytest.mark.parametrize("back", [False, True], ids=["Tab", "Shift+Tab"])
@pytest.mark.parametrize("about", [True, False], ids=["about someone", "asking"])
def test_tab_visits_all_of_the_panel_and_the_page_and_comes_back(desk, keyboard, ids, back, about):
    if about:
        open_person(desk, keyboard, ids["Åke"])
    else:
        desk.window.go("reports")
    keyboard.press("Ctrl+N")
    panel(desk).form.next.chips.choose("pick")
    keyboard.rest()
    panel(desk).take_keyboard()
    walked = audit.tab_walk(desk.window, back=back)
    assert audit.missed(desk.window, walked) == []


@pytest.mark.parametrize("language", ["en", "sv", "is"])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [QSize(1440, 900), QSize(911, 433)], ids=str)
def test_nothing_in_the_panel_is_clipped_nameless_or_small(
    desk, look: Look, keyboard, ids, qtbot, size, percent, language
):
    desk.choose_language(language)
    desk.choose_text_size(percent)
    qtbot.waitUntil(lambda: desk.operations.is_idle and desk.window.stack.page.context.language == language)
    desk.window.resize(size)
    open_person(desk, keyboard, ids["Amina"])
    keyboard.press("Ctrl+N")
    panel(desk).form.next.chips.choose("pick")
    qtbot.waitUntil(lambda: not audit.clipped(panel(desk)) and not audit.beyond_edge(desk.window))
    written = notes_of(desk, ids["Amina"])[0]
    desk.notes.begin(Occasion("Amina Testberg", None, note_id=written.id))
    qtbot.waitUntil(lambda: desk.operations.is_idle and panel(desk)._delete.isVisible())
    qtbot.waitUntil(lambda: not audit.clipped(panel(desk)) and not audit.beyond_edge(desk.window))
    assert audit.nameless(panel(desk)) == []
    assert audit.too_small(panel(desk), 28) == []
