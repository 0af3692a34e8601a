"""A plan on the page: the line over it, the draft or the frozen words, the foot with the way on, and the preview."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.ui.components.columns import Scrolled
from virkni_desktop.ui.components.page_parts import Hairline, Inset
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.copy_printing import CopyPrinting
from virkni_desktop.ui.participants.plan_bars import PlanBars
from virkni_desktop.ui.participants.plan_columns import PlanColumns
from virkni_desktop.ui.participants.plan_comparing import PlanComparing
from virkni_desktop.ui.participants.plan_copies import PlanCopies
from virkni_desktop.ui.participants.plan_editor import PlanEditor
from virkni_desktop.ui.participants.plan_foot import PlanFoot
from virkni_desktop.ui.participants.plan_header import PlanHeader
from virkni_desktop.ui.participants.plan_measure import Measured
from virkni_desktop.ui.participants.plan_printing import PlanPrinting, plan_bytes
from virkni_desktop.ui.participants.plan_reading import PlanReading
from virkni_desktop.ui.participants.plan_shown import PlanShown
from virkni_desktop.ui.participants.plan_writes import PlanWrites
from virkni_desktop.ui.participants.preview import PreviewPane
from virkni_desktop.ui.participants.preview_plan import draft_pdf, printed_pdf
from virkni_desktop.ui.theme import Space

if TYPE_CHECKING:
    from virkni_desktop.casework.plan_view import PlanView

_ANY_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)  # stands in the file, not on the paper
_WIDEST = 720  # logical pixels; the fields of a draft are no wider


class PlanWork(QWidget):
    """``revision_chosen`` brings the id of the plan to show, ``copies_asked`` that of its newest signed copy.

    ``sign_asked`` says that the plan was signed on paper, ``changed`` that other actions hold now.
    """

    revision_chosen = Signal(object)
    sign_asked = Signal()
    copies_asked = Signal(object)
    changed = Signal()

    def __init__(self, context: PageContext, writes: PlanWrites) -> None:
        super().__init__()
        self._context, self._writes = context, writes
        self._shown: PlanShown | None = None
        self._looks: object = None
        look = context.look
        self._own_language = load_jurisdiction(context.jurisdiction).language
        self.printing = PlanPrinting(context, self)
        self.copies = PlanCopies(context, self)
        self.copying = CopyPrinting(context, self)
        self._header = PlanHeader(context, self._own_language)
        self.comparing = PlanComparing(context, self._header)
        self._bars = PlanBars(look)
        self._editor: PlanEditor | None = None
        self._reading: PlanReading | None = None
        self._preview = PreviewPane(context)
        self._foot = PlanFoot(look)
        self._connect()
        self._lay_out()
        look.room_changed.connect(self._fit)
        self._fit()

    @property
    def plan(self) -> "PlanView | None":
        """The revision in sight."""
        return self._shown.plan if self._shown else None

    def forget(self) -> None:
        """Another person."""
        self._shown = None
        self._bars.clear()
        self.comparing.close()
        self._header.set_language(self._own_language)

    def show_plan(self, shown: PlanShown, plan: "PlanView") -> None:
        """Show a revision: a draft to be written, another to be read."""
        before = self.plan
        is_another = before is None or before.plan_id != plan.plan_id or before.state != plan.state
        was_just_printed = before is not None and before.plan_id == plan.plan_id and plan.state == "printed"
        if is_another and not was_just_printed:
            self._bars.clear()  # what was said of the paper is no longer so
        self._shown = shown
        if is_another and plan.printed_language:
            self._header.set_language(plan.printed_language)
        self._header.show_plan(shown, plan)
        self._header.show_copies(self.copies.words(shown.copies))
        self.copies.show_plan(plan)
        self.comparing.show_plan(shown)
        if plan.can_be_edited:
            self._the_editor().show_plan(shown, plan)
        else:
            self._the_reading().show_plan(plan)
        for part, is_meant in ((self._editor, plan.can_be_edited), (self._reading, not plan.can_be_edited)):
            if part is not None:
                part.setVisible(is_meant)
        self._bars.show_state(shown, plan)
        self._foot.show_plan(plan)
        self._set_menu(plan)
        if is_another:
            self._scrolled.verticalScrollBar().setValue(0)
        self._draw(soon=False)

    def flush(self) -> None:
        """Tell now what was typed."""
        if self._draft() is not None:
            self._the_editor().flush()

    def first_focus(self) -> QWidget:
        """What takes the keyboard when the tab is shown."""
        if self._draft() is not None:
            return self._the_editor().first_focus()
        return self._foot.way_on()

    def print_for_signing(self) -> None:
        """Print the draft, if the next follow-up has its day."""
        plan = self._draft()
        if plan is not None and self._is_ready():
            self.printing.print_for_signing(plan, self._header.language)

    def _is_ready(self) -> bool:
        self.comparing.close()
        self._columns.show_column("main")
        self._the_editor().flush()
        return self._the_editor().can_be_printed()

    def save_for_signing(self) -> None:
        """Put the paper to sign into a file, although there is a printer."""
        plan = self._draft()
        if plan is not None and self._is_ready():
            self.printing.save_for_signing(plan, self._header.language)

    def begin_goal(self, goal_id: UUID) -> None:
        """Show a goal of the draft with its first step open."""
        self.comparing.close()
        self._columns.show_column("main")
        self._the_editor().begin_goal(goal_id)

    def compare(self) -> None:
        """Show the revision before beside this one, or the plan again."""
        self.flush()
        if self.comparing.is_open:
            self.comparing.close()
        else:
            self.comparing.open()

    def save_copy(self) -> None:
        """Put the paper as it is into a file."""
        if self.plan is not None:
            self.flush()
            self.printing.save_copy(self.plan, self._header.language)

    def print_copy(self) -> None:
        """Put the paper as it is on a printer; a frozen one as it was printed."""
        plan = self.plan
        if plan is not None:
            self.flush()
            self.copying.ask(partial(plan_bytes, plan_id=plan.plan_id, language=self._header.language), self.save_copy)

    def revise(self) -> None:
        """Make the next revision, or go on with the one that was begun."""
        if self.plan is not None:
            self._writes.revise(self.plan.plan_id, lambda revised: self.revision_chosen.emit(revised.plan_id))

    def _discard(self) -> None:
        if self.plan is not None:
            self._writes.discard(self.plan.plan_id)

    def _on_turned(self, is_open: bool) -> None:
        if not is_open and self.isVisible():
            self.first_focus().setFocus()
        self.changed.emit()

    def _on_copies_asked(self) -> None:
        if self._shown is not None and self._shown.copies:
            self.copies_asked.emit(self._shown.copies[0].attachment_id)

    def _set_menu(self, plan: "PlanView") -> None:
        if plan.can_be_edited:
            self._header.set_actions(
                (self.tr("Save the paper to sign as PDF…"), self.save_for_signing),
                (self.tr("Save the draft as PDF…"), self.save_copy),
                (self.tr("Discard this draft"), self._discard),
            )
        else:
            self._header.set_actions()

    def _draw(self, *, soon: bool) -> None:
        """Hand the paper to the preview, if it would look different from the one before."""
        if self._shown is None or self._shown.paper is None:
            return
        paper, language = replace(self._shown.paper, created_at=_ANY_MOMENT), self._header.language
        if self._draft() is not None:
            texts, goals = self._the_editor().texts(), self._the_editor().goal_texts()
            looks: object = (paper, texts, goals, language)
            content: Callable[[], bytes] = partial(draft_pdf, paper, texts, goals, language)
        else:
            looks, content = (paper, language), partial(printed_pdf, paper, language)
        if looks != self._looks:
            self._looks = looks
            self._preview.show_paper(content, soon=soon)

    def _draft(self) -> "PlanView | None":
        """The revision in sight, if it can be written."""
        return self.plan if self.plan is not None and self.plan.can_be_edited else None

    def _the_editor(self) -> PlanEditor:
        """Built when the first draft is shown."""
        if self._editor is None:
            self._editor = PlanEditor(self._context, self._writes)
            self._editor.typed.connect(partial(self._draw, soon=True))
            self._editor.went.connect(lambda: QTimer.singleShot(0, self, self._follow))  # when it is laid out
            self._column.addWidget(self._editor)
        return self._editor

    def _follow(self) -> None:
        """Bring the field into sight that the keyboard was put into."""
        field = QApplication.focusWidget()
        if field is not None and self._scrolled.isAncestorOf(field):
            self._scrolled.ensureWidgetVisible(field, 0, Space.XXL)

    def _the_reading(self) -> PlanReading:
        """Built when the first printed revision is shown."""
        if self._reading is None:
            self._reading = PlanReading(self._context, self._writes)
            self._column.addWidget(self._reading)
        return self._reading

    def _connect(self) -> None:
        bars = self._bars
        self._foot.print_asked.connect(self.print_for_signing)
        self._foot.sign_asked.connect(self.sign_asked)
        self._foot.revise_asked.connect(self.revise)
        self._foot.copy_asked.connect(self.save_copy)
        self._foot.attach_asked.connect(self.copies.choose)
        self.copies.attached.connect(lambda: bars.tell_attached(self.plan))
        self.copies.refused.connect(bars.tell_refused)
        self.copies.hovering.connect(bars.tell_hovering)
        self.comparing.turned.connect(self._on_turned)
        self._header.compare_asked.connect(self.compare)
        self.copying.refused.connect(bars.tell_refused)
        bars.revision_asked.connect(self.revision_chosen)
        bars.sign_asked.connect(self.sign_asked)
        self._header.copies_asked.connect(self._on_copies_asked)
        self._header.language_chosen.connect(lambda _code: self._draw(soon=False))
        self._header.revision_chosen.connect(lambda plan: self.revision_chosen.emit(UUID(plan)))
        self.printing.printed.connect(bars.tell_printed)
        self.printing.refused.connect(bars.tell_refused)
        self._writes.refused.connect(bars.tell_refused)

    def _lay_out(self) -> None:
        look = self._context.look
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        self._column.addWidget(self._bars)
        self._scrolled = Scrolled(
            look, Inset(look, Measured(look, body, _WIDEST), rows=True), margins=(0, Space.L, 0, Space.XL)
        )
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scrolled, 1)
        column.addWidget(self._foot)
        self._columns = PlanColumns(look, main, self._preview, (self.tr("Wording"), self.tr("Preview")))
        self._over = QWidget()
        over = QVBoxLayout(self._over)
        over.setContentsMargins(0, 0, 0, 0)
        over.setSpacing(0)
        self._head = QVBoxLayout()
        self._head.addWidget(self._header)
        over.addLayout(self._head)
        over.addWidget(Hairline(look))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._over)
        whole.addWidget(self.comparing.beside(self._columns), 1)

    def _fit(self) -> None:
        """In a low window the line over the plan is as low as its fields, and stays."""
        look = self._context.look
        side, edge = (Space.XL, Space.M) if look.room.tall else (Space.L, Space.XS)
        self._head.setContentsMargins(side, edge, side, edge)
        if self.plan is not None:
            self._foot.show_plan(self.plan)
