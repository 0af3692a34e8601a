"""The page of one participant through its widgets."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QTabBar
from pytestqt.qtbot import QtBot

from tests.ui import audit
from tests.ui.going import Going
from tests.ui.participants.sample import SV_LONG, disagree, write_many_notes
from virkni_desktop.casework import actions
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.chips import FilterChip
from virkni_desktop.ui.components.fields import ChoiceField
from virkni_desktop.ui.components.timeline import Timeline
from virkni_desktop.ui.look import Look, Room
from virkni_desktop.ui.notes.occasion import Occasion
from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.participants.participants_page import ParticipantsPage

Press = Callable[[str], None]
Open = Callable[..., ParticipantsPage]
Dialog = Callable[[], QDialog]
Settled = Callable[[], None]


def words(page: ParticipantsPage) -> str:
    """All that labels in sight say."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible()).replace("\xa0", " ")


def button(page: ParticipantsPage | QDialog, name: str) -> Button:
    """The button in sight with these words or this accessible name."""
    buttons = [each for each in page.findChildren(Button) if each.isVisible()]
    return next(each for each in buttons if name in {each.text(), each.accessibleName()})


def field(form: QDialog, name: str) -> QLineEdit:
    """The field in sight with this accessible name."""
    return next(each for each in form.findChildren(QLineEdit) if each.accessibleName() == name and each.isVisible())


def timeline(page: ParticipantsPage) -> list[str]:
    """The titles of the timeline's entries."""
    model = page.findChild(Timeline).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_overview_tells_who_it_is_and_what_is_next(open_person: Open) -> None:
    page = open_person("Amina")
    told = words(page)
    for part in (
        "Amina Testberg", "980113-****", "Phase 2", "day 199 of 380", "Besök på Café Norrsken, 10:00",
        "2 of 5 reached", "En skriven lista", "070-174 06 05", "arabiska, with an interpreter",
        "1 Jan 2026 – 1 May 2027", "180 on 30 Oct", "AF-110000", "Karin Lind, since 1 Apr 2026",
    ):  # fmt: skip
        assert part in told
    assert "2382" not in told
    assert page.title() == "Participant"


def test_the_identity_number_is_shown_when_asked_for_and_hidden_again(press: Press, open_person: Open) -> None:
    page = open_person("Amina")
    button(page, "Show the identity number").click()
    assert "980113-2382" in words(page)
    button(page, "Hide the identity number").click()
    assert "980113-2382" not in words(page)
    press("Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == "980113-2382"


def test_the_number_of_one_person_is_not_left_readable_on_the_next_ones_page(open_person: Open) -> None:
    page = open_person("Amina")
    button(page, "Show the identity number").click()
    open_person("Åke")
    assert "2382" not in words(page)
    assert "2381" not in words(page)


def test_the_timeline_is_narrowed_by_kind_and_by_words(
    press: Press, qtbot: QtBot, open_person: Open, settled: Settled
) -> None:
    page = open_person("Amina")
    QAbstractItemModelTester(page.findChild(Timeline).model())
    assert timeline(page)[:2] == ["Passet flyttat till torsdag", "Bra morgon, trött efter lunch"]
    chips = {chip.text().split()[0]: chip for chip in page.findChildren(FilterChip) if chip.isVisible()}
    assert chips["Contacts"].text().split()[1] == "3"
    chips["Plan"].click()
    settled()
    assert timeline(page)[0] == "Goal reached: Kunna kassan och stängningen"
    chips["All"].click()
    press("Ctrl+F")
    QTest.keyClicks(QGuiApplication.focusObject(), "bekraft")  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: timeline(page) == ["Bekräftade besöket på fredag"])
    open_person("Guðrún")
    assert "Enrolled" in timeline(page)


def test_a_long_history_is_shown_fifty_entries_at_a_time(
    open_person: Open, operations: Operations, ids: dict[str, UUID], settled: Settled
) -> None:
    page = open_person("Guðrún")
    operations.write(page, actions.WRITE_NOTE, partial(write_many_notes, person=ids["Guðrún"], count=120))
    settled()
    assert len(timeline(page)) == 50
    for _ in range(2):
        button(page, "Show older entries").click()
        settled()
    assert len(timeline(page)) > 120


def test_a_note_begun_here_is_about_the_person_in_sight(open_person: Open, noted: list[Occasion]) -> None:
    page = open_person("Guðrún")
    about = page.note_about()
    assert about is not None
    assert (about.person, about.completes) == ("Guðrún Jökulsdóttir", False)
    button(page, "Log contact").click()
    assert noted == [about]


def test_the_next_follow_up_is_completed_by_the_note_of_it(open_person: Open, noted: list[Occasion]) -> None:
    page = open_person("Åke")
    assert "6 days late" in words(page).replace("day(s)", "days")
    button(page, "Done and log").click()
    [about] = noted
    assert (about.person, about.follow_up_text, about.completes) == ("Åke Öberg", "Uppföljning", True)


def test_details_are_changed_as_one_step_that_undo_takes_back(
    press: Press, open_person: Open, dialog: Dialog, settled: Settled, operations: Operations
) -> None:
    page = open_person("Amina")
    press("Ctrl+E")
    form = dialog()
    phone = field(form, "Phone")
    phone.clear()
    QTest.keyClicks(phone, "070-174 06 99")
    QTest.keyClicks(field(form, "E-mail"), "amina@example.com")
    QTest.keyClick(phone, Qt.Key.Key_Return)
    settled()
    assert "070-174 06 99" in words(page)
    assert "amina@example.com" in words(page)
    operations.undo(page)
    settled()
    assert "070-174 06 05" in words(page)
    assert "amina@example.com" not in words(page)


def test_a_name_cannot_be_emptied_and_the_field_says_so(open_person: Open, dialog: Dialog) -> None:
    page = open_person("Amina")
    button(page, "Edit what is good to know").click()
    form = dialog()
    field(form, "Given name").clear()
    QTest.keySequence(form, "Ctrl+Return")
    assert "A name is needed" in field(form, "Given name").accessibleDescription()
    assert form.isVisible()
    form.reject()


def test_stage_and_a_new_coach_are_changed_together(open_person: Open, dialog: Dialog, settled: Settled) -> None:
    page = open_person("Amina")
    button(page, "Change stage or coach").click()
    form = dialog()
    settled()
    stage, coach = [each for each in form.findChildren(ChoiceField) if each.isVisible()]
    for choice, text in ((stage, "On-the-job support"), (coach, "Someone new…")):
        choice.setCurrentText(text)
        choice.activated.emit(choice.currentIndex())
    QTest.keySequence(form, "Ctrl+Return")
    assert "Type the name" in field(form, "Name of the new coach").accessibleDescription()
    QTest.keyClicks(field(form, "Name of the new coach"), "Per Holm")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert "On-the-job support, since 26 Nov" in words(page)
    assert "Per Holm, since 26 Nov" in words(page)
    assert timeline(page)[0] == "Stage: On-the-job support"


def test_an_enrolment_is_closed_and_begun_again(
    press: Press, open_person: Open, dialog: Dialog, settled: Settled
) -> None:
    page = open_person("Amina")
    press("Ctrl+Shift+W")
    form = dialog()
    QTest.keySequence(form, "Ctrl+Return")
    assert form.isVisible(), "a reason is asked for"
    reason = next(each for each in form.findChildren(ChoiceField) if each.isVisible())
    reason.setCurrentText("Moved away")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert "left 26 Nov" in words(page)
    press("Ctrl+Shift+R")
    settled()
    assert "1 Apr 2026 – 26 Nov" in words(page)


def test_a_follow_up_is_added_and_a_wrong_time_stays_beside_its_sentence(
    qtbot: QtBot, open_person: Open, dialog: Dialog, settled: Settled
) -> None:
    page = open_person("Guðrún")
    button(page, "Add a follow-up or reminder").click()
    form = dialog()
    QTest.keyClicks(field(form, "What"), "Prova kassan")
    day = field(form, "Day")
    day.clear()
    QTest.keyClicks(day, "+2w")
    time = field(form, "Time, if agreed")
    QTest.keyClicks(time, "25.70")
    QTest.keySequence(form, "Ctrl+Return")
    qtbot.waitUntil(lambda: "no time of day" in time.accessibleDescription())
    assert time.text() == "25.70"
    time.clear()
    QTest.keyClicks(time, "9.30")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert "Prova kassan, 09:30" in words(page)


def test_enter_on_a_note_opens_it_to_be_read_and_changed(open_person: Open, noted: list[Occasion]) -> None:
    page = open_person("Amina")
    entries = page.findChild(Timeline)
    entries.setFocus()
    QTest.keyClick(entries, Qt.Key.Key_Return)
    [about] = noted
    assert about.person == "Amina Testberg"
    assert about.note_id is not None


@pytest.fixture
def disagreeing(
    page: ParticipantsPage, operations: Operations, settled: Settled, open_person: Open
) -> ParticipantsPage:
    """Amina's page, with two fields to decide about."""
    operations.write(page, actions.CHANGE_PARTICIPANT, disagree)
    settled()
    return open_person("Amina")


def test_a_conflict_shows_all_three_and_theirs_is_taken(disagreeing: ParticipantsPage, settled: Settled) -> None:
    told = words(disagreeing)
    for value in ("070-174 06 01", "070-174 06 05", "070-174 06 33", "1 March 2027", "30 June 2027"):
        assert value in told
    button(disagreeing, "Theirs: Phone").click()
    settled()
    assert "Phone: which one holds?" not in words(disagreeing)
    assert "070-174 06 33" in words(disagreeing)


def test_another_value_is_typed_and_one_that_does_not_fit_stays(
    qtbot: QtBot, disagreeing: ParticipantsPage, settled: Settled
) -> None:
    button(disagreeing, "Another: Decision end").click()
    typed = next(
        each for each in disagreeing.findChildren(QLineEdit) if each.accessibleName() == "Another: Decision end"
    )
    assert typed.hasFocus()
    QTest.keyClicks(typed, "31/2")
    QTest.keyClick(typed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(typed.accessibleDescription()))
    assert typed.text() == "31/2"
    typed.clear()
    QTest.keyClicks(typed, "2027-09-01")
    QTest.keyClick(typed, Qt.Key.Key_Return)
    settled()
    assert "1 Jan 2026 – 1 Sep 2027" in words(disagreeing)


def test_later_hides_a_conflict_until_the_person_is_opened_anew(
    disagreeing: ParticipantsPage, open_person: Open
) -> None:
    button(disagreeing, "Later: Phone").click()
    assert "Phone: which one holds?" not in words(disagreeing)
    open_person("Åke")
    open_person("Amina")
    assert "Phone: which one holds?" in words(disagreeing)


def test_tabs_go_round_by_keyboard_and_goals_lead_to_the_plan(
    press: Press, open_person: Open, settled: Settled
) -> None:
    page = open_person("Amina")
    bar = next(each for each in page.findChildren(QTabBar) if each.isVisible())
    assert bar.tabText(bar.currentIndex()) == "Overview"
    press("Ctrl+Tab")
    settled()
    assert bar.tabText(bar.currentIndex()) == "Mapping"
    press("Ctrl+Shift+Tab")
    press("Ctrl+Shift+Tab")
    settled()
    assert bar.currentIndex() == bar.count() - 1
    open_person("Åke")
    assert bar.tabText(bar.currentIndex()) == "Overview", "another person begins with the overview"


def test_the_menu_offers_what_holds_for_somebody_who_left(open_person: Open) -> None:
    page = open_person("Omar")
    shown = [action for action in page.menu_actions()["participant"] if action.isVisible()]
    offered = [action.text().replace("&", "") for action in shown]
    assert "Enrol again" in offered
    assert "Close enrolment…" not in offered
    assert all(action.shortcut().toString() for action in shown)


def test_a_registration_taken_back_leads_to_the_list(
    press: Press, page: ParticipantsPage, going: Going, dialog: Dialog, settled: Settled, operations: Operations
) -> None:
    press("Ctrl+Shift+N")
    form = dialog()
    QTest.keyClicks(field(form, "Given name"), "Ny")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert page.title() == "Participant"
    operations.undo(page)
    settled()
    assert going.gone[-1] == ("participants",)
    assert page.title() == "Participants"


def test_back_and_forward_know_the_person_and_nothing_of_names(
    page: ParticipantsPage, open_person: Open, going: Going, ids: dict[str, UUID]
) -> None:
    assert page.place() == ()
    open_person("Amina")
    assert page.place() == (ids["Amina"],)
    assert "Amina" not in page.title()


@pytest.mark.parametrize("given", ["Amina", SV_LONG])
@pytest.mark.parametrize(
    ("size", "percent"),
    [(QSize(1232, 820), 100), (QSize(823, 330), 100), (QSize(1158, 760), 200), (QSize(823, 330), 200)],
)
def test_names_tab_and_words_hold_on_the_overview(
    qtbot: QtBot, open_person: Open, look: Look, settled: Settled, given: str, size: QSize, percent: int
) -> None:
    look.choose(look.choice, percent)
    look.set_room(
        Room(beside=size.width() > 1200, rail=size.width() > 1200, tall=size.height() > 400 and percent == 100)
    )
    page = open_person(given)
    page.resize(size)
    settled()
    qtbot.waitUntil(lambda: not audit.clipped(page))
    button(page, "Edit what is good to know").setFocus() if percent == 100 else page.findChild(QTabBar).setFocus()
    assert audit.nameless(page) == []
    walked = audit.tab_walk(page)
    assert audit.missed(page, walked) == []
    assert audit.clipped(page) == []
    assert audit.beyond_edge(page) == []
    assert audit.too_small(page) == []
