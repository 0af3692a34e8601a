"""Qt's own words speak the language of the window: buttons of dialogs, the menu of a text field, keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from virkni_desktop.ui.language import Language

Buttons = QDialogButtonBox.StandardButton
ALL = ("Ok", "Save", "Open", "Cancel", "Close", "Discard", "Yes", "No", "Apply", "Reset", "Help", "Retry", "Ignore")
WORDS = {
    "sv": {"Save": "Spara", "Cancel": "Avbryt", "Yes": "Ja", "No": "Nej", "Open": "Öppna"},
    "is": {"Save": "Vista", "Cancel": "Hætta við", "Yes": "Já", "No": "Nei", "Open": "Opna"},
}


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    """The application's language, English again afterwards."""
    language = Language(qapp)
    yield language
    language.choose("en")


def _text(name: str) -> str:
    box = QDialogButtonBox()
    return str(box.addButton(getattr(Buttons, name)).text().replace("&", ""))


@pytest.mark.parametrize("code", ["sv", "is"])
def test_buttons_of_dialogs_are_translated(qtbot: QtBot, language: Language, code: str) -> None:
    english = {name: _text(name) for name in ALL}
    language.choose(code)
    said = {name: _text(name) for name in ALL}
    assert {name: said[name] for name in WORDS[code]} == WORDS[code]
    assert [name for name in ALL if said[name] == english[name] and name not in ("Ok", "Help")] == []


@pytest.mark.parametrize("code", ["sv", "is"])
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_menu_of_a_text_field_is_translated(
    qtbot: QtBot, language: Language, code: str, kind: type[QLineEdit] | type[QPlainTextEdit]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    english = [action.text() for action in field.createStandardContextMenu().actions() if action.text()]
    language.choose(code)
    said = [action.text() for action in field.createStandardContextMenu().actions() if action.text()]
    assert len(said) == len(english) >= 6
    assert not set(said) & set(english)


@pytest.mark.parametrize("code", ["sv", "is"])
def test_questions_and_keys_are_translated(qtbot: QtBot, language: Language, code: str) -> None:
    language.choose(code)
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    assert [button.text().replace("&", "") for button in box.buttons()] == [WORDS[code]["Yes"], WORDS[code]["No"]]
    shift = QKeySequence("Shift+F6").toString(QKeySequence.SequenceFormat.NativeText)
    assert shift == {"sv": "Skift+F6", "is": "Shift+F6"}[code]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", ("0 days", "1 day", "2 days", "11 days", "21 days", "101 days")),
        ("sv", ("0 dagar", "1 dag", "2 dagar", "11 dagar", "21 dagar", "101 dagar")),
        ("is", ("0 dagar", "1 dagur", "2 dagar", "11 dagar", "21 dagur", "101 dagur")),
    ],
)
def test_plurals_are_those_of_the_language(language: Language, code: str, said: tuple[str, ...]) -> None:
    language.choose(code)
    assert tuple(QCoreApplication.translate("TodayRows", "%n day(s)", "", n) for n in (0, 1, 2, 11, 21, 101)) == said
