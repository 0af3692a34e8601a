"""Lets a comparison of two revisions take the place of the plan, and keeps it in step with it."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.plan_comparison import PlanComparison
from virkni_desktop.ui.participants.plan_header import PlanHeader
from virkni_desktop.ui.participants.plan_shown import PlanShown

if TYPE_CHECKING:
    from virkni_desktop.casework.plan_compare import Comparison
    from virkni_desktop.store.session import WorkSession


class PlanComparing(QObject):
    """``turned`` says whether a comparison is in sight now, when that is another than before."""

    turned = Signal(bool)

    def __init__(self, context: PageContext, header: PlanHeader) -> None:
        super().__init__(header)
        self._context, self._header = context, header
        self._stack = QStackedWidget()
        self._shown: PlanShown | None = None
        self._other: UUID | None = None
        self._widget: PlanComparison | None = None

    @property
    def is_open(self) -> bool:
        """Whether two revisions are compared just now."""
        return self._other is not None

    def beside(self, plan: QWidget) -> QWidget:
        """A place that shows either the plan or the comparison."""
        self._stack.addWidget(plan)
        return self._stack

    def show_plan(self, shown: PlanShown) -> None:
        """Another state of the plan: what is compared is read anew; another person's comparison is closed."""
        before, self._shown = self._shown, shown
        self._tell_header()
        if self._other is None:
            return
        if before is None or before.episode_id != shown.episode_id or not self._can(self._other):
            self.close()
        else:
            self._read()

    def previous(self) -> UUID | None:
        """The revision before the one in sight, or, where it is the first, the newest of all."""
        shown = self._shown
        if shown is None or shown.plan is None or len(shown.marks) < 2:
            return None
        older = [mark.plan_id for mark in shown.marks if mark.revision < shown.plan.revision]
        return older[0] if older else shown.marks[0].plan_id

    def open(self, other: UUID | None = None) -> None:
        """Compare with a revision, the one before unless said."""
        self._other = other or self.previous()
        if self._other is not None:  # when all that was typed before is kept
            self._context.operations.maintain(self, lambda _caseload: None, lambda _nothing: self._read())

    def close(self) -> None:
        """Show the plan itself again."""
        was_open = self.is_open
        self._other = None
        self._stack.setCurrentIndex(0)
        self._tell_header()
        if was_open:
            self.turned.emit(False)  # noqa: FBT003 -- a signal takes no names

    def next(self) -> None:
        """Go to the next change."""
        if self._widget is not None and self.is_open:
            self._widget.next()

    def previous_change(self) -> None:
        """Go to the change before."""
        if self._widget is not None and self.is_open:
            self._widget.previous()

    def _can(self, other: UUID) -> bool:
        shown = self._shown
        plan = shown.plan if shown else None
        return (
            shown is not None
            and plan is not None
            and plan.plan_id != other
            and other in {mark.plan_id for mark in shown.marks}
        )

    def _read(self) -> None:
        plan = self._shown.plan if self._shown else None
        if plan is not None and self._other is not None:
            query = partial(_compare, before_id=self._other, after_id=plan.plan_id)
            self._context.operations.read(self, query, self._show, key="comparison")

    def _show(self, comparison: "Comparison") -> None:
        shown = self._shown
        if shown is None or shown.plan is None or self._other is None:
            return
        is_new = self._widget is None or not self._widget.isVisible()
        if self._widget is None:
            self._widget = PlanComparison(self._context)
            self._widget.other_asked.connect(self.open)
            self._widget.closed.connect(self.close)
            self._stack.addWidget(self._widget)
        self._widget.show_revisions(shown.marks, shown.plan.plan_id, self._other)
        self._widget.show_comparison(comparison)
        self._stack.setCurrentWidget(self._widget)
        self._tell_header()
        if is_new:
            self._widget.take_focus()
            self.turned.emit(True)  # noqa: FBT003 -- as above

    def _tell_header(self) -> None:
        other, marks = self.previous(), self._shown.marks if self._shown else ()
        mark = next((one for one in marks if one.plan_id == other), None)
        words = self.tr("Compare with v{revision}").format(revision=mark.revision) if mark else ""
        self._header.show_comparing(self.tr("Close comparison") if self.is_open else words)


def _compare(session: "WorkSession", before_id: UUID, after_id: UUID) -> "Comparison":
    from virkni_desktop.casework.plan_compare import compare_plans  # noqa: PLC0415 -- on the reader's thread

    return compare_plans(session, before_id, after_id)
