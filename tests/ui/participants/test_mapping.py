"""The mapping of a participant through its widgets: answered by keyboard, kept, undone, printed, drawn into a plan."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui import audit
from tests.ui.going import Going
from virkni_desktop.casework import actions, mapping
from virkni_desktop.casework.episodes import current_episode
from virkni_desktop.casework.mapping_view import AnswerView, MappingView, get_mapping, list_mappings
from virkni_desktop.casework.participant import ParticipantView, get_participant
from virkni_desktop.casework.plan_view import PlanView, get_plan, newest_plan
from virkni_desktop.store.session import WorkSession
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.chips import WordChip
from virkni_desktop.ui.components.form import FormRow, StateMenu
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.look import Look, Room
from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.mapping_tab import MappingTab
from virkni_desktop.ui.participants.participants_page import ParticipantsPage

OFFSCREEN = "This plugin does not support"  # what the platform for tests says of every menu that opens
W = TypeVar("W", bound=QWidget)
Open = Callable[..., ParticipantsPage]
Settled = Callable[[], None]


def _shown(page: QWidget, kind: type[W], name: str) -> W:
    named = [each for each in page.findChildren(kind) if each.isVisible() and _name(each) == name]
    assert named, f"no {kind.__name__} called {name!r} in sight"
    return named[0]


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return widget.accessibleName() or (text() if callable(text) else "")


def _field(page: QWidget, question: str) -> QPlainTextEdit:
    return _shown(page, QPlainTextEdit, question)


def _row(page: QWidget, question: str) -> FormRow:
    return next(row for row in page.findChildren(FormRow) if row.isVisible() and row.label.text() == question)


def _click(page: QWidget, words: str) -> None:
    _shown(page, Button, words).click()


def _type(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, text)


@pytest.fixture
def started(open_person: Open, settled: Settled) -> ParticipantsPage:
    """Guðrún's page with a mapping just begun."""
    page = open_person("Guðrún", "mapping")
    _click(page, "Start mapping")
    _settle(settled)
    return page


@pytest.fixture
def stored(qtbot: QtBot, operations: Operations, ids: dict[str, UUID]) -> Callable[[], MappingView]:
    """What the caseload has of Guðrún's mapping."""

    def read(session: WorkSession) -> MappingView:
        episode = current_episode(session, ids["Guðrún"])
        assert episode
        return get_mapping(session, list_mappings(session, episode)[0].mapping_id)

    def get() -> MappingView:
        found: list[MappingView] = []
        operations.read(operations, read, found.append)
        qtbot.waitUntil(lambda: bool(found))
        return found[0]

    return get


def _words(view: MappingView, question: str) -> str:
    return _answer(view, question).in_words("en")


def _answer(view: MappingView, question: str) -> AnswerView:
    answers = (answer for section in view.sections for answer in section.answers)
    return next(answer for answer in answers if answer.question.id == question)


def test_without_a_mapping_the_tab_says_how_it_starts(open_person: Open) -> None:
    page = open_person("Guðrún", "mapping")
    assert _shown(page, QLabel, "No mapping yet")
    assert _shown(page, Button, "Start mapping")


def test_answers_typed_by_keyboard_are_there_after_reopening(
    started: ParticipantsPage, open_person: Open, settled: Settled, stored: Callable[[], MappingView]
) -> None:
    page = started
    QTest.keyClick(_shown(page, RowList, "Sections"), Qt.Key.Key_Return)
    first = QApplication.focusWidget()
    assert first is _field(page, "Tell us about yourself in your own words.")
    QTest.keyClicks(first, "I am 34 and live with my son.")
    QTest.keyClick(first, Qt.Key.Key_Tab)
    settled()
    assert _words(stored(), "basics.about") == "I am 34 and live with my son."
    open_person("Amina")
    open_person("Guðrún", "mapping")
    _settle(settled)
    assert _field(page, "Tell us about yourself in your own words.").toPlainText() == "I am 34 and live with my son."


def test_what_is_typed_is_kept_when_the_page_is_left_at_once(
    started: ParticipantsPage, going: Going, settled: Settled, stored: Callable[[], MappingView]
) -> None:
    _type(_field(started, "Tell us about yourself in your own words."), "Unsaved so far")
    going("participants")
    settled()
    assert _words(stored(), "basics.about") == "Unsaved so far"


def test_typing_in_one_field_is_one_step_of_undo(
    qtbot: QtBot, started: ParticipantsPage, operations: Operations, settled: Settled, stored: Callable[[], MappingView]
) -> None:
    field = _field(started, "Tell us about yourself in your own words.")
    _type(field, "First")
    qtbot.waitUntil(lambda: _words(stored(), "basics.about") == "First")  # it is saved when typing rests
    QTest.keyClicks(field, " and then more")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    settled()
    operations.undo(operations)
    settled()
    assert _words(stored(), "basics.about") == ""
    qtbot.waitUntil(lambda: field.toPlainText() == "")


@pytest.mark.qt_log_ignore(OFFSCREEN)
def test_the_state_of_an_answer_is_chosen_by_keyboard_and_takes_the_answer_away(
    qtbot: QtBot, started: ParticipantsPage, settled: Settled, stored: Callable[[], MappingView]
) -> None:
    question = "Tell us about yourself in your own words."
    _type(_field(started, question), "Something")
    state = _row(started, question).state
    assert isinstance(state, StateMenu)
    state.setFocus()
    _settle(settled)
    assert state.text() == "Answered, in own words"
    QTest.keyClick(state, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in range(4):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    settled()
    qtbot.waitUntil(lambda: _field(started, question).toPlainText() == "")
    assert _answer(stored(), "basics.about").state == "declined"
    assert state.text() == "Prefers not to answer"


def test_each_kind_of_question_keeps_its_answer(
    qtbot: QtBot, started: ParticipantsPage, settled: Settled, stored: Callable[[], MappingView]
) -> None:
    page = started
    for button in page.findChildren(QRadioButton):
        if button.text() == "Letter":
            button.click()
    _show(page, "Education and skills")
    _click(page, "Add Forklift licence")
    settled()
    _show(page, "Health and energy")
    hours = _row(page, "How much do you think you can work now?").field
    _type(hours.inner, "7,5")
    QTest.keyClick(hours.inner, Qt.Key.Key_Tab)
    settled()
    view = stored()
    assert _words(view, "basics.reach") == "Letter"
    assert _words(view, "education.certificates") == "Forklift licence"
    assert _words(view, "health.hours") == "7.5\u00a0hours a week"
    _show(page, "Education and skills")
    qtbot.waitUntil(lambda: any(c.word == "Forklift licence" for c in page.findChildren(WordChip) if c.isVisible()))


def test_what_is_no_number_stays_with_a_sentence_beside_it(
    started: ParticipantsPage, settled: Settled, stored: Callable[[], MappingView]
) -> None:
    _show(started, "Health and energy")
    row = _row(started, "How much do you think you can work now?")
    _type(row.field.inner, "a lot")
    QTest.keyClick(row.field.inner, Qt.Key.Key_Tab)
    _settle(settled)
    assert "a lot" in row.error()
    assert row.field.inner.text() == "a lot"
    assert _words(stored(), "health.hours") == ""


def test_easy_read_asks_in_plainer_words_and_keeps_the_answer(started: ParticipantsPage, settled: Settled) -> None:
    _type(_field(started, "Tell us about yourself in your own words."), "I like people.")
    _shown(started, QToolButton, "Easy read").click()
    _settle(settled)
    assert _field(started, "Tell us about you. Who are you?").toPlainText() == "I like people."


def test_the_coachs_note_is_kept_apart_from_the_answers(
    started: ParticipantsPage, settled: Settled, stored: Callable[[], MappingView]
) -> None:
    note = _field(started, "Coach's note")
    _type(note, "Ask about the noise.")
    QTest.keyClick(note, Qt.Key.Key_Backtab)
    settled()
    first = stored().sections[0].answers[0]
    assert (first.private_note, first.in_words("en")) == ("Ask about the noise.", "")


def test_next_and_previous_go_through_the_sections_in_the_order_of_the_four_questions(
    started: ParticipantsPage, settled: Settled
) -> None:
    assert _title(started) == "About you"
    _click(started, "Next section: Housing")
    assert _title(started) == "Housing"
    assert isinstance(QApplication.focusWidget(), QRadioButton)
    _click(started, "Previous")
    assert _title(started) == "About you"
    assert not _shown(started, Button, "Previous").isEnabled()


def test_what_was_talked_through_says_when(
    started: ParticipantsPage, settled: Settled, stored: Callable[[], MappingView]
) -> None:
    _click(started, "Mark as talked through")
    _settle(settled)
    assert stored().mapped_on is not None
    assert _shown(started, QWidget, "talked through 26\u00a0November 2026")


def test_the_plan_is_drawn_from_what_is_ticked(
    qtbot: QtBot,
    started: ParticipantsPage,
    going: Going,
    operations: Operations,
    ids: dict[str, UUID],
    settled: Settled,
) -> None:
    _type(_field(started, "Tell us about yourself in your own words."), "I am 34.")
    _show(started, "Wishes for work")
    _type(_field(started, "What would you like to work with?"), "At a preschool.")
    QTest.keyClick(_field(started, "What would you like to work with?"), Qt.Key.Key_Tab)
    _settle(settled)
    basis = _shown(started, RowList, "Basis for the plan")
    basis.setFocus()
    assert basis.model().rowCount() == 2
    QTest.keyClick(basis, Qt.Key.Key_Space)
    _click(started, "Make plan")
    settled()
    assert going.gone[-1] == ("participants", ids["Guðrún"], "plan")
    plans: list[PlanView] = []
    operations.read(operations, lambda session: _newest(session, ids["Guðrún"]), plans.append)
    qtbot.waitUntil(lambda: bool(plans))
    assert (plans[0].who_am_i, plans[0].what_do_i_want) == ("", "At a preschool.")


def test_letters_that_cannot_be_printed_are_named_and_any_number_of_them_is_kept(
    qtbot: QtBot, started: ParticipantsPage, tmp_path: Path, settled: Settled, stored: Callable[[], MappingView]
) -> None:
    field = _field(started, "Tell us about yourself in your own words.")
    told = "أحب الموسيقى 🎵 " * 7_000
    field.setFocus()
    field.setPlainText(told)
    _print_action(started).trigger()
    dialog = next(one for one in started.findChildren(QFileDialog) if one.isVisible())
    dialog.fileSelected.emit(str(tmp_path / "copy.pdf"))
    dialog.reject()
    _settle(settled)
    assert _words(stored(), "basics.about") == told.strip()
    refused = "contains what cannot be printed"
    qtbot.waitUntil(lambda: any(refused in one.text() for one in started.findChildren(QLabel) if one.isVisible()))
    assert not (tmp_path / "copy.pdf").exists()


def test_a_section_is_marked_as_done_and_opened_again_by_keyboard(
    started: ParticipantsPage, settled: Settled, stored: Callable[[], MappingView], operations: Operations
) -> None:
    _action(started, "Mark section as done").trigger()
    _settle(settled)
    assert stored().sections[0].progress == "done"
    rows = _shown(started, RowList, "Sections")
    assert "done" in str(rows.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    assert _shown(started, QWidget, "done 26\u00a0Nov")
    again = _shown(started, Button, "Open again")
    again.setFocus()
    QTest.keyClick(again, Qt.Key.Key_Space)
    _settle(settled)
    assert stored().sections[0].progress == "not-started"
    assert QApplication.focusWidget() is _shown(started, Button, "Mark section as done")
    operations.undo(operations)
    _settle(settled)
    assert stored().sections[0].progress == "done"


def test_a_question_is_skipped_or_left_for_later_where_the_keyboard_is(
    started: ParticipantsPage, settled: Settled, stored: Callable[[], MappingView]
) -> None:
    first = "Tell us about yourself in your own words."
    _field(started, first).setFocus()
    _click(started, f"Ask later: {first}")
    second = "How would you like us to contact you?"
    assert isinstance(QApplication.focusWidget(), QRadioButton)
    assert not [b for b in started.findChildren(Button) if b.isVisible() and b.accessibleName() == f"Skip: {first}"]
    _click(started, f"Skip: {second}")
    _settle(settled)
    assert _answer(stored(), "basics.about").state == "not-asked"
    assert _answer(stored(), "basics.reach").state == "not-relevant"


def test_what_is_typed_on_and_on_is_kept_within_two_seconds(
    qtbot: QtBot, started: ParticipantsPage, stored: Callable[[], MappingView]
) -> None:
    field = _field(started, "Tell us about yourself in your own words.")
    field.setFocus()
    began = perf_counter()

    def is_kept() -> bool:
        QTest.keyClicks(field, "a")  # a key every few milliseconds, without rest
        return bool(_words(stored(), "basics.about"))

    qtbot.waitUntil(is_kept)
    assert perf_counter() - began < 2.0


def test_an_answer_becomes_a_goal_with_its_first_step_in_two_steps(
    qtbot: QtBot, started: ParticipantsPage, operations: Operations, ids: dict[str, UUID], settled: Settled
) -> None:
    _show(started, "Wishes for work")
    _type(_field(started, "What would you like to work with?"), "At a preschool.")  # one: the answer
    _action(started, "Make a goal of it").trigger()  # two: Ctrl+G
    qtbot.waitUntil(_edits_a_step)
    QTest.keyClicks(QApplication.focusWidget(), "Visit the preschool")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    _settle(settled)
    plans: list[PlanView] = []
    operations.read(operations, lambda session: _newest(session, ids["Guðrún"]), plans.append)
    qtbot.waitUntil(lambda: bool(plans))
    (goal,) = plans[0].goals
    assert (goal.text, goal.from_question) == ("At a preschool.", "wishes.work")
    assert [step.what for step in goal.actions] == ["Visit the preschool"]


def test_beside_a_plan_the_basis_shows_what_is_not_in_it_yet(
    qtbot: QtBot, started: ParticipantsPage, open_person: Open, settled: Settled
) -> None:
    _type(_field(started, "Tell us about yourself in your own words."), "I am 34.")
    _show(started, "Wishes for work")
    _type(_field(started, "What would you like to work with?"), "At a preschool.")
    _action(started, "Make a goal of it").trigger()
    qtbot.waitUntil(_edits_a_step)
    page = open_person("Guðrún", "mapping")
    _settle(settled)
    basis = _shown(page, RowList, "Basis for the plan")
    assert [basis.model().index(n, 0).data() for n in range(basis.model().rowCount())] == ["I am 34."]
    basis.setFocus()
    _click(page, "Make a goal of it")
    qtbot.waitUntil(_edits_a_step)
    open_person("Guðrún", "mapping")
    _settle(settled)
    assert _shown(page, QLabel, "Every answer is in the plan.")


def test_without_an_answer_at_hand_it_says_how_a_goal_is_made(started: ParticipantsPage) -> None:
    _shown(started, RowList, "Sections").setFocus()
    _action(started, "Make a goal of it").trigger()
    assert _shown(started, QLabel, "Go to an answer first, here or in the basis for the plan.")


def test_every_action_of_the_mapping_has_a_key_of_its_own(started: ParticipantsPage) -> None:
    tab = started.findChild(MappingTab)
    offered = [*tab.menu_actions()["participant"]]
    keys = [action.shortcut().toString() for action in offered]
    assert all(keys)
    assert len(set(keys)) == len(keys)


def test_the_mapping_is_printed_into_the_file_that_was_chosen(
    qtbot: QtBot, started: ParticipantsPage, tmp_path: Path, settled: Settled
) -> None:
    _type(_field(started, "Tell us about yourself in your own words."), "I am 34.")
    settled()
    _print_action(started).trigger()
    dialog = next(one for one in started.findChildren(QFileDialog) if one.isVisible())
    assert "Guðrún" not in dialog.selectedFiles()[0]
    dialog.fileSelected.emit(str(tmp_path / "copy.pdf"))
    dialog.reject()
    settled()
    assert (tmp_path / "copy.pdf").read_bytes().startswith(b"%PDF")
    assert _shown(started, QLabel, "The mapping is in copy.pdf.")


@pytest.mark.parametrize("language", ["sv", "is"])
def test_the_questions_speak_the_windows_language(
    qtbot: QtBot, context: PageContext, language: str, ids: dict[str, UUID], operations: Operations
) -> None:
    tab = MappingTab(replace(context, language=language))
    qtbot.addWidget(tab)
    tab.show()
    views: list[ParticipantView] = []

    def begin(session: WorkSession) -> ParticipantView:
        episode = current_episode(session, ids["Åke"])
        assert episode
        mapping.start_mapping(session, episode)
        session.flush()
        return get_participant(session, ids["Åke"])

    operations.write(tab, actions.START_MAPPING, begin, views.append)
    qtbot.waitUntil(lambda: bool(views))
    tab.show_participant(views[0])
    tab.refresh()
    words = {"sv": "Berätta om dig själv med egna ord.", "is": "Segðu frá þér með eigin orðum."}[language]
    qtbot.waitUntil(lambda: any(row.label.text() == words for row in tab.findChildren(FormRow)))


@pytest.mark.parametrize(
    ("size", "room"),
    [
        (QSize(1232, 820), Room()),
        (QSize(885, 400), Room(beside=False, rail=True, tall=False)),
        (QSize(822, 313), Room(beside=False, rail=False, tall=False)),
    ],
)
def test_everything_has_a_name_and_its_room_and_tab_goes_round(
    qtbot: QtBot, started: ParticipantsPage, look: Look, size: QSize, room: Room
) -> None:
    page = started
    look.set_room(room)
    page.resize(size)
    for section in ("Education and skills", "Health and energy", "About you"):
        _show(page, section)
        qtbot.waitUntil(lambda: not (audit.clipped(page) or audit.beyond_edge(page)))
        assert audit.nameless(page) == []
        assert audit.too_small(page) == []
    walked = audit.tab_walk(page)
    assert audit.missed(page, walked) == []


def _settle(settled: Settled) -> None:
    """What was written, what is read after it, and what is built to show it."""
    settled()
    QApplication.processEvents()
    settled()


def _show(page: ParticipantsPage, section: str) -> None:
    lists = [one for one in page.findChildren(RowList) if one.accessibleName() == "Sections"]
    model = lists[0].model()
    row = next(n for n in range(model.rowCount()) if model.index(n, 0).data() == section)
    lists[0].setCurrentIndex(model.index(row, 0))
    QApplication.processEvents()  # what was laid out is shown


def _title(page: ParticipantsPage) -> str:
    lists = next(one for one in page.findChildren(RowList) if one.accessibleName() == "Sections")
    title = str(lists.currentIndex().data())
    assert _shown(page, QLabel, title)
    return title


def _print_action(page: ParticipantsPage) -> QAction:
    return next(action for action in page.findChildren(QAction) if action.text() == "Save mapping as PDF…")


def _action(page: QWidget, words: str) -> QAction:
    return next(action for action in page.findChildren(QAction) if action.text() == words)


def _edits_a_step() -> bool:
    here = QApplication.focusWidget()
    return isinstance(here, QPlainTextEdit) and here.accessibleName() == "What"


def _newest(session: WorkSession, person: UUID) -> PlanView:
    episode = current_episode(session, person)
    assert episode
    mark = newest_plan(session, episode)
    assert mark
    return get_plan(session, mark.plan_id)
