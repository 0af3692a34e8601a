"""Adding somebody: a name is enough, who coaches is known, and nobody is added twice unawares."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.going import Going
from tests.ui.participants.test_list import _button, _names
from tests.ui.participants.test_person import button, words
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.participants.participants_page import ParticipantsPage

Dialog = Callable[[], QDialog]
Settled = Callable[[], None]


@pytest.fixture
def form(qtbot: QtBot, page: ParticipantsPage, dialog: Dialog, settled: Settled) -> QDialog:
    """The dialog, open, with the staff read."""
    _button(qtbot, page, "Add participant").click()
    found = dialog()
    settled()
    return found


def _fields(form: QDialog) -> list[QLineEdit]:
    return [field for field in form.findChildren(QLineEdit) if field.isVisible()]


def _type(field: QLineEdit, text: str) -> None:
    field.clear()
    QTest.keyClicks(field, text)


def test_a_name_is_enough_and_the_coach_is_who_works(
    form: QDialog, page: ParticipantsPage, settled: Settled, going: Going
) -> None:
    _type(_fields(form)[0], "Nora")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    assert "Karin Lind, since 26 Nov" in words(page), "known by her initials KL"
    assert going.gone[-1][0] == "participants"


def test_a_number_that_somebody_has_is_said_when_the_field_is_left_and_leads_there(
    qtbot: QtBot, form: QDialog, going: Going, ids: dict[str, UUID]
) -> None:
    number = _fields(form)[2]
    _type(number, "980113-2382")
    QTest.keyClick(number, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: "Amina Testberg has this identity number" in number.accessibleDescription())
    assert number.text() == "980113-2382"
    button(form, "Open Amina Testberg").click()
    assert going.gone[-1] == ("participants", ids["Amina"])
    assert not form.isVisible()


def test_a_doubtful_number_is_said_and_may_stay(qtbot: QtBot, form: QDialog) -> None:
    number = _fields(form)[2]
    _type(number, "980113-2383")
    QTest.keyClick(number, Qt.Key.Key_Tab)
    assert number.accessibleDescription() == ""


def test_somebody_of_the_same_name_is_a_question_and_not_a_refusal(
    qtbot: QtBot, form: QDialog, page: ParticipantsPage, settled: Settled, going: Going
) -> None:
    given, family, *_ = _fields(form)
    _type(given, "amina")
    _type(family, "Testberg")
    QTest.keySequence(form, "Ctrl+Return")
    bar = form.findChild(InlineBar)
    qtbot.waitUntil(lambda: "Is it the same person?" in bar.sentence())
    assert "born 13 January 1998" in bar.sentence().replace("\xa0", " ")
    assert going.gone == []
    button(form, "Add another").click()
    settled()
    going("participants")
    settled()
    assert sorted(_names(page)).count("amina Testberg") == 1


@pytest.mark.parametrize("name", ["אסתר כהן", "🦊 Räv", "A" * 400, "O'Brien & Söner <b>", "ᚦóra ﷽"])
def test_any_name_is_taken_as_it_is(
    form: QDialog, page: ParticipantsPage, settled: Settled, going: Going, name: str
) -> None:
    given, family, *_ = _fields(form)
    given.insert(name)
    family.insert("Prov")
    QTest.keySequence(form, "Ctrl+Return")
    settled()
    page.repaint()
    assert name in words(page)
    going("participants")
    settled()
    assert f"{name} Prov" in _names(page)
