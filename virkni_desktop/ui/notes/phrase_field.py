"""The field for a note's words: a semicolon, some letters and Tab put in a whole phrase; a small button shows them all."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from virkni_desktop.forms.phrases import GAP, Phrase, load_phrases, phrases_for
from virkni_desktop.ui.components.buttons import ToolButton
from virkni_desktop.ui.components.fields import TextField
from virkni_desktop.ui.components.text import ElidedText
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Token

_TYPED = re.compile(r";([^;\n]{0,24})$")


class PhraseText(TextField):
    """Tab after ``;`` and the beginning of one phrase's key puts it in and marks its first gap; otherwise Tab goes on."""

    def __init__(self, look: Look, language: str, name: str, *, lines: int, most: int) -> None:
        super().__init__(look, name, lines=lines, most=most)
        self._language = language

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab, unless there is a phrase to put in."""
        return (forward and self._expand()) or super().focusNextPrevChild(forward)

    def put_in(self, phrase: Phrase, typed: int = 0) -> None:
        """Put a phrase in at the cursor, instead of so many letters before it, and mark its first gap."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, typed)
        start = cursor.selectionStart()
        cursor.insertText(phrase.text)
        gap = phrase.text.find(GAP)
        if gap >= 0:
            cursor.setPosition(start + gap)
            cursor.setPosition(start + gap + len(GAP), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _expand(self) -> bool:
        before = self.textCursor()
        typed = _TYPED.search(before.block().text()[: before.positionInBlock()])
        if typed is None or before.hasSelection():
            return False
        found = phrases_for(typed[1], self._language)
        if typed[1].strip() and len(found) == 1:
            self.put_in(found[0], len(typed[0]))
            return True
        if found:
            self._ask(found, len(typed[0]))
        return bool(found)

    def _ask(self, phrases: tuple[Phrase, ...], typed: int) -> None:
        menu = phrase_menu(self, phrases, lambda phrase: self.put_in(phrase, typed))
        menu.popup(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))


class PhraseField(QWidget):
    """The words, and under them the chooser; the widget's focus is the words'."""

    def __init__(self, look: Look, language: str, *, lines: int = 4, most: int = 14) -> None:
        super().__init__()
        self._language = language
        self.words = PhraseText(look, language, self.tr("What happened"), lines=lines, most=most)
        self.setFocusProxy(self.words)
        self.setAccessibleName(self.words.accessibleName())
        self.choose = ToolButton(look, self.tr("Phrases"), Icon.QUOTE, self._open, kind=ButtonKind.QUIET, small=True)
        self.choose.setProperty("flush", "left")
        hint = ElidedText(look, self.tr("or type ; and its first letters, then Tab"), Role.SMALL, Token.MUTED)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.choose)
        line.addWidget(hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addLayout(line)

    def _open(self) -> None:
        menu = phrase_menu(self, load_phrases(self._language), self._put_in)
        menu.popup(self.choose.mapToGlobal(self.choose.rect().bottomLeft()))

    def _put_in(self, phrase: Phrase) -> None:
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.words.put_in(phrase)


def phrase_menu(parent: QWidget, phrases: tuple[Phrase, ...], choose: Callable[[Phrase], object]) -> QMenu:
    """The phrases to choose from, each with its key at the right."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for phrase in phrases:
        entry = QAction(f"{phrase.title}\t;{phrase.key}".replace("&", "&&"), menu)
        entry.triggered.connect(lambda _on=False, one=phrase: choose(one))
        menu.addAction(entry)
    return menu
