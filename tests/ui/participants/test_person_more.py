"""Consent, history, what is protected, and what goes wrong on a participant's page."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui import audit
from tests.ui.going import Going
from tests.ui.participants.test_person import button, timeline, words
from virkni_desktop.casework import actions, episodes, notes, people
from virkni_desktop.store.session import WorkSession
from virkni_desktop.ui.components.buttons import ToolButton
from virkni_desktop.ui.components.fields import ChoiceField
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.timeline import Timeline
from virkni_desktop.ui.look import Look, Room
from virkni_desktop.ui.notes.occasion import Occasion
from virkni_desktop.ui.operations import Operations
from virkni_desktop.ui.participants.participants_page import ParticipantsPage

Press = Callable[[str], None]
Open = Callable[..., ParticipantsPage]
Dialog = Callable[[], QDialog]
Settled = Callable[[], None]


def _consents(page: ParticipantsPage) -> list[str]:
    found = next(each for each in page.findChildren(RowList) if each.accessibleName() == "Consent")
    model = found.model()
    texts = (model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount()))
    return [text.replace("\xa0", " ") for text in texts]


def test_consent_is_changed_by_purpose_and_what_was_not_asked_is_told(
    press: Press, open_person: Open, dialog: Dialog, settled: Settled
) -> None:
    page = open_person("Amina")
    assert "Nothing was asked about yet." in words(page)
    press("Ctrl+Shift+J")
    form = dialog()
    states = {each.accessibleName(): each for each in form.findChildren(ChoiceField)}
    states["Employer"].setCurrentText("Given")
    states["Health care"].setCurrentText("Declined")
    scope = next(each for each in form.findChildren(QLineEdit) if each.accessibleName() == "Employer: what about")
    QTest.keyClicks(scope, "arbetstider")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert _consents(page) == ["done, Employer: arbetstider, given 26 Nov", "skipped, Health care, declined 26 Nov"]
    assert "Not asked: Employment agency" in words(page)


def test_the_phone_number_is_copied_by_its_button_and_from_the_menu(press: Press, open_person: Open) -> None:
    page = open_person("Amina")
    copy = next(each for each in page.findChildren(ToolButton) if each.accessibleName() == "Copy: Phone")
    copy.click()
    assert QGuiApplication.clipboard().text() == "070-174 06 05"
    QGuiApplication.clipboard().clear()
    press("Ctrl+Shift+H")
    assert QGuiApplication.clipboard().text() == "070-174 06 05"


def test_contact_details_of_a_protected_person_are_shown_only_when_asked_for(
    open_person: Open, operations: Operations, ids: dict[str, UUID], settled: Settled
) -> None:
    page = open_person("Amina")
    protect = partial(
        people.change_person,
        person_id=ids["Amina"],
        protected_identity=True,
        email="a@example.org",
        municipality="2480",
    )
    operations.write(page, actions.CHANGE_PARTICIPANT, protect)
    settled()
    assert "protected identity" in words(page)
    for hidden in ("070-174 06 05", "a@example.org", "Umeå"):
        assert hidden not in words(page)
    offered = [action.text().replace("&", "") for action in page.menu_actions()["participant"] if action.isVisible()]
    assert "Copy phone number" not in offered
    button(page, "Show contact details").click()
    assert "070-174 06 05" in words(page)
    assert "Umeå" in words(page)
    open_person("Åke")
    open_person("Amina")
    assert "070-174 06 05" not in words(page), "hidden again after somebody else was shown"


def test_the_municipality_is_typed_and_read_by_its_name(
    press: Press, open_person: Open, dialog: Dialog, settled: Settled
) -> None:
    page = open_person("Guðrún")
    press("Ctrl+E")
    form = dialog()
    municipality = next(each for each in form.findChildren(QLineEdit) if each.accessibleName() == "Municipality")
    municipality.setText("umeå")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert "Umeå" in words(page).split("\n")
    assert page._person.view is not None
    assert page._person.view.municipality == "2480"


def test_stages_before_are_told_with_their_days(open_person: Open, operations: Operations, settled: Settled) -> None:
    page = open_person("Amina")
    view = page._person.view
    assert view is not None
    assert view.episode is not None
    enter = partial(episodes.enter_stage, episode_id=view.episode.episode_id, stage="phase-3")
    operations.write(page, actions.ENTER_STAGE, enter)
    settled()
    assert "Phase 2, 1 Apr 2026 – 26 Nov" in words(page)
    assert "Phase 3, since 26 Nov" in words(page)


def test_enter_on_what_nobody_wrote_shows_it_whole(qtbot: QtBot, open_person: Open, dialog: Dialog) -> None:
    page = open_person("Amina")
    shown = page.findChild(Timeline)
    row = timeline(page).index("Enrolled, referred by Arbetsförmedlingen")
    shown.setFocus()
    shown.setCurrentIndex(shown.model().index(row, 0))
    QTest.keyClick(shown, Qt.Key.Key_Return)
    form = dialog()
    assert form.windowTitle() == "Enrolled, referred by Arbetsförmedlingen"
    assert audit.nameless(form) == []
    QTest.keyClick(form, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not form.isVisible())


def test_somebody_who_is_undone_while_shown_gives_way_to_the_list_and_comes_back_with_redo(
    page: ParticipantsPage, going: Going, operations: Operations, settled: Settled
) -> None:
    made: list[people.Registered] = []
    add = partial(people.register_with_coach, given="Tillfällig", family="Prov")
    operations.write(page, actions.REGISTER_PARTICIPANT, add, made.append)
    settled()
    going("participants", made[0].person_id)
    settled()
    assert "Tillfällig Prov" in words(page)
    operations.undo(page)
    settled()
    assert going.gone[-1] == ("participants",)
    operations.redo(page)
    settled()
    going("participants", made[0].person_id)
    settled()
    assert "Tillfällig Prov" in words(page)
    assert page._person.updatesEnabled()


def test_a_dialog_whose_person_was_undone_meanwhile_says_so_and_keeps_what_was_typed(
    qtbot: QtBot,
    page: ParticipantsPage,
    going: Going,
    operations: Operations,
    settled: Settled,
    dialog: Dialog,
    press: Press,
) -> None:
    made: list[people.Registered] = []
    operations.write(page, actions.REGISTER_PARTICIPANT, partial(people.register_with_coach, given="Prov"), made.append)
    settled()
    going("participants", made[0].person_id)
    settled()
    press("Ctrl+E")
    form = dialog()
    phone = next(each for each in form.findChildren(QLineEdit) if each.accessibleName() == "Phone")
    QTest.keyClicks(phone, "070-174 06 77")
    operations.undo(page)
    settled()
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert form.isVisible()
    assert phone.text() == "070-174 06 77"
    form.reject()


def test_a_note_of_a_hundred_thousand_letters_is_shown_short_and_opened_whole(
    qtbot: QtBot, open_person: Open, operations: Operations, settled: Settled, noted: list[Occasion]
) -> None:
    page = open_person("Åke")
    view = page._person.view
    assert view is not None
    assert view.episode is not None
    episode, text = view.episode.episode_id, "Lång text med 🦊 och עברית. " * 3800
    made: list[notes.NoteWritten] = []

    def write(session: WorkSession) -> notes.NoteWritten:
        return notes.write_note(session, episode_id=episode, kind="note", text=text)

    operations.write(page, actions.WRITE_NOTE, write, made.append)
    settled()
    page.repaint()
    shown = page.findChild(Timeline)
    shown.setFocus()
    shown.setCurrentIndex(shown.model().index(0, 0))
    QTest.keyClick(shown, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [about.note_id for about in noted] == [made[0].note_id])


def test_somebody_anonymous_without_a_number_has_a_page(
    page: ParticipantsPage, going: Going, operations: Operations, settled: Settled
) -> None:
    made: list[people.Registered] = []
    operations.write(
        page, actions.REGISTER_PARTICIPANT, partial(people.register_with_coach, anonymous=True), made.append
    )
    settled()
    going("participants", made[0].person_id)
    settled()
    assert "A-1" in words(page)
    assert not any(each.isVisible() for each in page.findChildren(ToolButton) if "Copy" in each.accessibleName())


@pytest.mark.parametrize("keys", ["Ctrl+Shift+J", "Ctrl+E"])
@pytest.mark.parametrize(
    ("size", "percent"), [(QSize(1232, 820), 100), (QSize(823, 330), 100), (QSize(1200, 620), 200)]
)
def test_dialogs_of_the_page_are_named_and_reached_by_tab(
    qtbot: QtBot, press: Press, open_person: Open, look: Look, dialog: Dialog, keys: str, size: QSize, percent: int
) -> None:
    look.choose(look.choice, percent)
    tall = size.height() > 600 and percent == 100
    look.set_room(Room(beside=tall, rail=tall, tall=tall))
    page = open_person("Amina")
    page.resize(size)
    press(keys)
    form = dialog()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and form.isAncestorOf(QApplication.focusWidget()))
    assert audit.nameless(form) == []
    assert audit.missed(form, audit.tab_walk(form)) == []
    assert audit.clipped(form) == []
    assert audit.beyond_edge(form) == []
    form.reject()
