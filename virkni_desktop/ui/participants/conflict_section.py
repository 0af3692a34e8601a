"""Fields that the office and a sender changed both: what was agreed last, the two versions, and the choice."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.fields import LineField
from virkni_desktop.ui.components.flow import FlowLayout
from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.fact_list import FactList
from virkni_desktop.ui.participants.field_words import field_word, value_words
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import RADIUS, Role, Space

if TYPE_CHECKING:
    from virkni_desktop.casework.conflicts import ConflictView
    from virkni_desktop.errors import VirkniError


class ConflictSection(QWidget):
    """Hidden while there is nothing to decide. Later hides one until the person is opened anew; Today keeps it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._person: UUID | None = None
        self._later: set[UUID] = set()
        self._shown: tuple[ConflictView, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.S, 0, Space.L)
        self._column.setSpacing(Space.S)
        self.hide()

    def show_conflicts(self, person: UUID, conflicts: "Sequence[ConflictView]") -> None:
        """Show what is to be decided about this person."""
        if person != self._person:
            self._person, self._later = person, set()
        shown = tuple(each for each in conflicts if each.conflict_id not in self._later)
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for each in shown:
            self._column.addWidget(_OneConflict(self._context, each, partial(self._put_off, each.conflict_id)))
        self.setVisible(bool(shown))

    def _put_off(self, conflict: UUID) -> None:
        self._later.add(conflict)
        if self._person is not None:
            self.show_conflicts(self._person, self._shown)


class _OneConflict(QWidget):
    """A tinted panel, as an inline bar has it: this lasts until somebody decides."""

    def __init__(self, context: PageContext, conflict: "ConflictView", put_off: Callable[[], object]) -> None:
        super().__init__()
        self._context, self._conflict = context, conflict
        look = context.look
        word = field_word(conflict.field)
        title = Text(look, self.tr("{field}: which one holds?").format(field=word), Role.STRONG, wrap=True)
        facts = FactList(look)
        self._field = LineField(look)
        self._row = FormRow(look, self.tr("Another: {field}").format(field=word), self._field)
        self._row.hide()
        self._field.returnPressed.connect(self._take_another)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=Space.XS)
        choices = (
            (self.tr("Mine"), partial(self._decide, "mine"), ButtonKind.ON_SELECTION),
            (self.tr("Theirs"), partial(self._decide, "theirs"), ButtonKind.ON_SELECTION),
            (self.tr("Another"), self._take_another, ButtonKind.QUIET),
            (self.tr("Later"), put_off, ButtonKind.QUIET),
        )
        for text, on, kind in choices:
            button = Button(look, text, on, kind=kind, small=True)
            button.setAccessibleName(self.tr("{choice}: {field}").format(choice=text, field=word))
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.addSpacing(look.scaled(18) + Space.S)
        head.addWidget(title, 1)
        column.addLayout(head)
        for widget in (facts, self._row, buttons):
            column.addWidget(widget)
        # Only now that it has a parent: it shows itself, and would be a window of its own.
        facts.set_facts(
            [
                (self.tr("Agreed last"), self._words(conflict.base)),
                (self.tr("Mine"), self._words(conflict.mine)),
                (conflict.source, self._words(conflict.theirs)),
            ]
        )
        self._title = title
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tint and the icon of a conflict."""
        painter, look = QPainter(self), self._context.look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.colour(Status.CONFLICT.tone) if look.theme.high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(Status.CONFLICT.tint))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        spot = QRectF(Space.M, self._title.y(), look.scaled(18), look.line(Role.STRONG))
        look.icons.paint(painter, spot, Status.CONFLICT.icon, look.scaled(18), look.colour(Status.CONFLICT.tone))

    def _words(self, value: str | None) -> str:
        return value_words(self._context, self._conflict.field, value) or self.tr("nothing")

    def _take_another(self) -> None:
        """The first press asks for the value, the next one takes it."""
        if self._row.isVisible() and self._field.value().strip():
            self._decide("another", self._field.value())
        else:
            self._row.show()
            self._field.setFocus()

    def _decide(self, choice: str, value: str | None = None) -> None:
        from virkni_desktop.exchange import conflicts  # noqa: PLC0415 -- loaded when first used
        from virkni_desktop.exchange.conflict_choice import ConflictChoice  # noqa: PLC0415 -- as above

        use_case = partial(
            conflicts.decide_conflict,
            conflict_id=self._conflict.conflict_id,
            choice=ConflictChoice(choice),
            value=value,
        )
        self._context.operations.write(self, conflicts.DECIDE_CONFLICT, use_case, failed=self._on_refused)

    def _on_refused(self, error: "VirkniError") -> None:
        self._row.show()
        self._row.set_error(self._context.said(error))
