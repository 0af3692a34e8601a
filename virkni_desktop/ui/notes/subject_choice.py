"""Whom or which workplace something is about: found as one types, chosen with Enter, changed with one press."""

from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.search_field import SearchField
from virkni_desktop.ui.components.text import ElidedText
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.note_view import NoteSubject
    from virkni_desktop.store.session import WorkSession

_SHOWN = 5


class SubjectChoice(QWidget):
    """``chosen`` brings the ``NoteSubject`` that Enter or a click chose; ``asked`` comes when another shall be chosen."""

    chosen = Signal(object)
    asked = Signal()

    def __init__(self, context: PageContext, *, optional: bool = False) -> None:
        super().__init__()
        self._context = context
        self._found: tuple[NoteSubject, ...] = ()
        self._enter_waits = False
        look = context.look
        self.list = RowList(
            look, self.tr("Found"), RowPlan(two_lines=False, hairlines=False), fits=True, click_opens=True
        )
        self.list.opened.connect(self._choose)
        self.field = SearchField(look, self.tr("Participant or workplace"), below=self.list)
        self.field.setPlaceholderText(self.tr("Type a name"))
        self.field.searched.connect(self._look_up)
        self.field.chosen.connect(self._on_enter)
        label = self.tr("About whom or which workplace")
        if optional:
            label = self.tr("About whom or which workplace, if any")
        self._finding = FormRow(look, label, self.field)
        self._name = ElidedText(look, "", Role.STRONG)
        self._detail = ElidedText(look, "", Role.SECONDARY, Token.MUTED)
        self._other = Button(look, self.tr("Change"), self.ask, kind=ButtonKind.QUIET, small=True)
        self._other.setAccessibleName(self.tr("Change whom it is about"))
        self._other.set_flush("right")
        self._lay_out()
        self.ask_quietly()

    def show_subject(self, name: str, detail: str = "") -> None:
        """Show whom it is about."""
        self._name.setText(name)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._set_finding(finding=False)

    def ask_quietly(self) -> None:
        """Show the field to find someone; the keyboard stays where it is."""
        self.field.clear()
        self._show_found(())
        self._set_finding(finding=True)

    def ask(self) -> None:
        """Find someone else."""
        self.ask_quietly()
        self.field.setFocus()
        self.asked.emit()

    def is_unanswered(self) -> bool:
        """Whether a name was typed and nobody chosen."""
        return not self._finding.isHidden() and bool(self.field.text().strip())

    def set_error(self, sentence: str) -> None:
        """Say under the field what is missing."""
        self._finding.set_error(sentence)

    def set_fixed(self, *, fixed: bool) -> None:
        """Whether it can be changed whom it is about."""
        self._other.setVisible(not fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter after a name chooses, and does not press the button of a dialog too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.is_unanswered():
            event.accept()
        else:
            super().keyPressEvent(event)

    def _set_finding(self, *, finding: bool) -> None:
        self._finding.setVisible(finding)
        self._chosen.setVisible(not finding)
        self._finding.set_error("")

    def _look_up(self, text: str) -> None:
        typed = text.strip()
        if not typed:
            self._show_found(())
            return

        def query(session: "WorkSession") -> "tuple[NoteSubject, ...]":
            from virkni_desktop.casework.note_view import find_note_subjects  # noqa: PLC0415 -- on the reader's thread

            return find_note_subjects(session, typed, _SHOWN)

        self._context.operations.read(self, query, self._show_found, key="subjects")

    def _show_found(self, found: "tuple[NoteSubject, ...]") -> None:
        self._found = found
        self.list.set_items(
            [
                Row(number, one.name, kind=one.detail, kind_icon=Icon.USER if one.episode_id else Icon.BUILDING)
                for number, one in enumerate(found)
            ]
        )
        self.list.setVisible(bool(found))
        if found:
            self.list.select_first()
            self._finding.set_error("")
        typed = self.field.text().strip()
        if self._enter_waits and found:
            self._choose(0)
        elif self._enter_waits and typed:
            self._finding.set_error(self.tr("Nobody and no workplace is called {text}.").format(text=typed))
        self._enter_waits = False

    def _on_enter(self) -> None:
        """Enter chooses what is found for all that was typed, also when it is pressed before that was looked up."""
        self._enter_waits = True
        self._look_up(self.field.text())

    def _choose(self, key: Hashable) -> None:
        if isinstance(key, int) and key < len(self._found):
            subject = self._found[key]
            self._enter_waits = False
            self.show_subject(subject.name, subject.detail)
            self.chosen.emit(subject)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._detail)
        self._chosen = QWidget()
        line = QHBoxLayout(self._chosen)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(words, 1)
        line.addWidget(self._other)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for widget in (self._finding, self.list, self._chosen):
            column.addWidget(widget)
