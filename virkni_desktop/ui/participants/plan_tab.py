"""The action plan of a participant: drawn from the mapping, written, printed, signed, revised."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.ui.components.empty_state import EmptyState
from virkni_desktop.ui.components.page_parts import Inset
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.plan_shown import PlanShown, read_plan
from virkni_desktop.ui.participants.plan_writes import PlanWrites
from virkni_desktop.ui.participants.tabs import Tab
from virkni_desktop.ui.theme import Space

if TYPE_CHECKING:
    from virkni_desktop.casework.participant import ParticipantView
    from virkni_desktop.ui.participants.plan_work import PlanWork


class PlanTab(Tab):
    """Shows the newest revision of the newest enrolment, or the one that was chosen.

    What a plan is written in is built when there is the first plan to show, in steps that never hold the window up.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._view: ParticipantView | None = None
        self._episode: UUID | None = None
        self._chosen: UUID | None = None
        self._shown: PlanShown | None = None
        self._goal: UUID | None = None
        self._writes = PlanWrites(context)
        self._work: PlanWork | None = None
        self._stack = QStackedWidget()
        self._blank = QWidget()
        self._places = {name: self._place(name) for name in ("mapped", "unmapped", "outside")}
        for page in (self._blank, *self._places.values()):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._print = self._action(self.tr("Print for signing…"), "Ctrl+P", lambda work: work.print_for_signing())
        self._file = self._action(
            self.tr("Save the paper to sign as PDF…"), "Ctrl+Alt+P", lambda work: work.save_for_signing()
        )
        self._print_copy = self._action(self.tr("Print a copy…"), "Ctrl+P", lambda work: work.print_copy())
        self._copy = self._action(self.tr("Save as PDF…"), "Ctrl+Shift+S", lambda work: work.save_copy())
        self._revise = self._action(self.tr("Revise the plan"), "Ctrl+Shift+V", lambda work: work.revise())
        self._sign_action = self._action(self.tr("Mark as signed…"), "Ctrl+Shift+G", lambda _work: self._sign())
        self._attach = self._action(self.tr("Attach signed copy…"), "Ctrl+Shift+A", lambda work: work.copies.choose())
        self._compare = self._action(self.tr("Compare revisions"), "Ctrl+Shift+D", lambda work: work.compare())
        self._next_change = self._action(self.tr("Next change"), "F8", lambda work: work.comparing.next())
        self._previous_change = self._action(
            self.tr("Previous change"), "Shift+F8", lambda work: work.comparing.previous_change()
        )

    def show_participant(self, view: "ParticipantView") -> None:
        """Show this person's plan."""
        episode = view.episode.episode_id if view.episode else None
        if episode != self._episode or self._view is None or view.person_id != self._view.person_id:
            self._shown, self._chosen = None, None
            if self._work is not None:
                self._work.forget()
            self._stack.setCurrentWidget(self._blank if episode else self._places["outside"])
            self.actions_changed.emit()
        self._view, self._episode = view, episode

    def refresh(self) -> None:
        """Read the plan and its paper."""
        if self._episode is not None:
            language = load_jurisdiction(self.context.jurisdiction).language
            query = partial(read_plan, episode_id=self._episode, plan_id=self._chosen, language=language)
            self.context.operations.read(self, query, self._show, key="plan")

    def records(self) -> tuple[type, ...]:
        """The plan, its parts and signed copies, the next follow-up, who coaches, and the answers it can be drawn from."""
        from virkni_desktop.models.document import Attachment  # noqa: PLC0415 -- asked only after a commit
        from virkni_desktop.models.episode import CoachPeriod  # noqa: PLC0415 -- as above
        from virkni_desktop.models.followup import FollowUp  # noqa: PLC0415 -- as above
        from virkni_desktop.models.mapping import Answer  # noqa: PLC0415 -- as above
        from virkni_desktop.models.plan import Action, Goal, Plan, Signature  # noqa: PLC0415 -- as above

        return (Plan, Goal, Action, Signature, FollowUp, Answer, Attachment, CoachPeriod)

    def leave(self) -> bool:
        """Save what is typed."""
        if self._work is not None:
            self._work.flush()
        return True

    def menu_actions(self) -> dict[str, list[QAction]]:
        """What can be done with the revision in sight."""
        return {"participant": self._actions()}

    def print_actions(self) -> list[QAction]:
        """The paper to sign of a draft, a copy of any."""
        return [
            action for action in self._actions() if action in (self._print, self._file, self._print_copy, self._copy)
        ]

    def first_focus(self) -> QWidget | None:
        """The first field of a draft."""
        shown = self._work is not None and self._stack.currentWidget() is self._work
        return self._work.first_focus() if shown and self._work is not None else None

    def show_detail(self, detail: object) -> None:
        """A goal just made, with its first step open, as soon as it is read."""
        self._goal = detail if isinstance(detail, UUID) else None
        self._chosen = None
        self.refresh()

    def _show(self, shown: PlanShown) -> None:
        if shown.episode_id != self._episode:
            return
        before = self._state()
        self._shown = shown
        if shown.plan is None:
            self._stack.setCurrentWidget(self._places["mapped" if shown.drawable else "unmapped"])
        elif self._work is None:
            self.context.operations.run(self, _load_work, self._build, key="work")
        else:
            self._present()
        if self._state() != before:
            self.actions_changed.emit()

    def _build(self, kind: "type[PlanWork]") -> None:
        if self._work is None:
            self._work = work = kind(self.context, self._writes)
            work.revision_chosen.connect(self._choose)
            work.sign_asked.connect(self._sign)
            work.changed.connect(self.actions_changed)
            work.copies_asked.connect(lambda copy: self.detail_asked.emit("documents", copy))
            self._stack.addWidget(work)
            QTimer.singleShot(0, self, self._present)

    def _present(self) -> None:
        if self._work is not None and self._shown is not None and self._shown.plan is not None:
            plan = self._shown.plan
            self._chosen = plan.plan_id if self._chosen else None
            self._work.show_plan(self._shown, plan)
            self._stack.setCurrentWidget(self._work)
            if self._goal is not None:
                self._work.begin_goal(self._goal)
                self._goal = None

    def _state(self) -> object:
        plan = self._shown.plan if self._shown else None
        return (plan.plan_id, plan.state) if plan else None

    def _choose(self, plan_id: UUID) -> None:
        self.leave()
        self._chosen = plan_id
        self.refresh()

    def _draft(self) -> None:
        if self._episode is not None:
            self._writes.draft(self._episode, lambda _plan: None)

    def _sign(self) -> None:
        plan, view = self._shown.plan if self._shown else None, self._view
        if plan is None or view is None:
            return
        from virkni_desktop.ui.participants.signing_dialog import Signers, SigningDialog  # noqa: PLC0415 -- when asked

        coach = view.episode.coach.name if view.episode and view.episode.coach else self.context.who
        SigningDialog(self, self.context, plan.plan_id, Signers(view.name, coach)).open()

    def _actions(self) -> list[QAction]:
        plan = self._shown.plan if self._shown else None
        if plan is None or self._shown is None:
            return []
        if plan.can_be_edited:
            offered = [self._print, self._file, self._copy]
        else:
            offered = [self._revise, self._attach, self._print_copy, self._copy]
            if plan.state == "printed":
                offered.insert(0, self._sign_action)
        if len(self._shown.marks) > 1:
            offered.append(self._compare)
        if self._work is not None and self._work.comparing.is_open:
            offered += [self._next_change, self._previous_change]
        return offered

    def _action(self, words: str, keys: str, do: "Callable[[PlanWork], object]") -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence.fromString(keys))
        action.triggered.connect(lambda _on=False: do(self._work) if self._work is not None else None)
        return action

    def _place(self, name: str) -> QWidget:
        look = self.context.look
        if name == "outside":
            sentence = self.tr("A plan belongs to an enrolment. Enrol the person first.")
            state = EmptyState(look, self.tr("Not enrolled"), sentence)
        elif name == "mapped":
            sentence = self.tr("The four questions are filled from the mapping, and everything can still be changed.")
            state = EmptyState(look, self.tr("No plan yet"), sentence, self.tr("Draw it from the mapping"), self._draft)
        else:
            sentence = self.tr("It is drawn from the mapping, which holds no answers yet. It can also start empty.")
            state = EmptyState(look, self.tr("No plan yet"), sentence, self.tr("Start an empty plan"), self._draft)
        return Inset(look, state, top=Space.S)


def _load_work() -> "type[PlanWork]":
    """Loading takes a moment, and is done on the thread for work beside the window."""
    from virkni_desktop.ui.participants.plan_work import PlanWork  # noqa: PLC0415

    return PlanWork
