"""Two revisions of a plan beside each other, goal by goal and field by field, to be walked by keyboard."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.columns import Scrolled
from virkni_desktop.ui.components.fields import ChoiceField
from virkni_desktop.ui.components.flow import FlowLayout
from virkni_desktop.ui.components.page_parts import Hairline, Inset
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.compared_rows import ComparedRow, goal_heading
from virkni_desktop.ui.participants.compared_words import ComparedWords, Line
from virkni_desktop.ui.participants.plan_words import revision_choices
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.plan_compare import Comparison
    from virkni_desktop.casework.plan_view import PlanMark


_SLICE = 20  # lines that are built in one go
_BAR = 12  # logical pixels of the bar that scrolls the rows below


class PlanComparison(QWidget):
    """``other_asked`` brings the id of the revision to compare with, ``closed`` leads back to the plan."""

    other_asked = Signal(object)
    closed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._words = ComparedWords(context)
        self._rows: list[ComparedRow] = []
        self._lines: list[Line] = []
        self._wants_focus = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._go_on)
        self._other = ChoiceField(look, self.tr("Compare with"))
        self._other.chosen.connect(lambda key: self.other_asked.emit(UUID(key)))
        self._count = Text(look, "", Role.BODY, Token.MUTED)
        self._previous = Button(look, self.tr("Previous change"), self.previous, icon=Icon.CHEVRON_UP, small=True)
        self._next = Button(look, self.tr("Next change"), self.next, icon=Icon.CHEVRON_DOWN, small=True)
        self._before = Text(look, "", Role.STRONG)
        self._after = Text(look, "", Role.STRONG)
        self._body = QWidget()
        self._place = QVBoxLayout()
        self._place.addWidget(self._body)
        self._lay_out()
        look.room_changed.connect(self._fit)
        self._fit()

    def show_revisions(self, marks: "Sequence[PlanMark]", shown: UUID, other: UUID) -> None:
        """Offer the revisions that the one in sight can be compared with."""
        choices = [
            Choice(choice.key, choice.text)
            for choice in revision_choices(marks, self._context.language)
            if choice.key != str(shown)
        ]
        self._other.set_choices(choices)
        self._other.set_current(str(other))

    def show_comparison(self, comparison: "Comparison") -> None:
        """Show what two revisions say."""
        self._before.setText(self.tr("v{revision}").format(revision=comparison.revision_before))
        self._after.setText(self.tr("v{revision}").format(revision=comparison.revision_after))
        lines = self._words.lines(comparison)
        here = next((number for number, row in enumerate(self._rows) if row.hasFocus()), None)
        self._begin(lines)
        if here is not None and here < len(self._rows):
            self._rows[here].setFocus()
        changed = sum(line.status is not Status.SAME for line in lines if not line.is_heading)
        self._count.setText(self.tr("%n change(s)", "", changed) if changed else self.tr("No changes"))
        nothing = "" if changed else self.tr("Both revisions say the same.")
        self._previous.disable(nothing)
        self._next.disable(nothing)

    def take_focus(self) -> None:
        """Put the keyboard on the first change as soon as its row is there, or on the field for another revision."""
        first = next((row for row in self._rows if row.is_changed), None)
        self._wants_focus = first is None and bool(self._lines)
        (first or self._other).setFocus(Qt.FocusReason.OtherFocusReason)
        if first is not None:
            show = partial(self._scrolled.ensureWidgetVisible, first, 0, Space.XL)
            QTimer.singleShot(0, first, show)  # when it is laid out

    def next(self) -> None:
        """Put the keyboard on the next change, after the last on the first."""
        self._walk(1)

    def previous(self) -> None:
        """Put the keyboard on the change before, before the first on the last."""
        self._walk(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        changed = [row for row in self._rows if row.is_changed]
        if not changed:
            return
        here = next((n for n, row in enumerate(changed) if row.hasFocus()), -1 if step > 0 else 0)
        row = changed[(here + step) % len(changed)]
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self._scrolled.ensureWidgetVisible(row, 0, Space.XL)

    def _begin(self, lines: "Sequence[Line]") -> None:
        """Show these lines instead: what is in sight at once, the rest in slices that hold nobody up."""
        self._place.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body, self._rows, self._lines, self._wants_focus = QWidget(), [], list(lines), False
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._place.addWidget(self._body)
        self._go_on()

    def _go_on(self) -> None:
        for line in self._lines[:_SLICE]:
            self._add(line)
        del self._lines[:_SLICE]
        if self._wants_focus and any(row.is_changed for row in self._rows):
            self.take_focus()
        if self._lines:
            self._later.start()

    def _add(self, line: "Line") -> None:
        if line.is_heading:
            self._column.addWidget(goal_heading(self._context.look, line))
            return
        row = ComparedRow(self._context.look, line)
        row.walked.connect(self._walk)
        self._rows.append(row)
        self._column.addWidget(row)

    def _lay_out(self) -> None:
        look = self._context.look
        label = Text(look, self.tr("Compare with"), Role.BODY, Token.MUTED)
        label.setBuddy(self._other)
        head = QWidget()
        flow = FlowLayout(head, gap=Space.M)
        for parts in ((label, self._other), (self._previous, self._next, self._count)):
            flow.addWidget(_beside(*parts))
        names = QWidget()
        columns = QHBoxLayout(names)
        columns.setContentsMargins(Space.S, 0, Space.S + look.scaled(_BAR), Space.XS)
        columns.setSpacing(Space.XL)
        columns.addWidget(self._before, 1)
        columns.addWidget(self._after, 1)
        body = QWidget()
        body.setLayout(self._place)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._scrolled = Scrolled(look, Inset(look, body, rows=True), margins=(0, 0, 0, Space.XL))
        self._head = QVBoxLayout()
        self._head.addWidget(Inset(look, head))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head)
        whole.addWidget(Inset(look, names, rows=True))
        whole.addWidget(Hairline(look))
        whole.addWidget(self._scrolled, 1)

    def _fit(self) -> None:
        edge = Space.M if self._context.look.room.tall else Space.XS
        self._head.setContentsMargins(0, edge, 0, edge)


def _beside(*parts: QWidget) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(Space.S)
    for part in parts:
        line.addWidget(part)
    return holder
