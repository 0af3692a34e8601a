"""The mapping of a participant: filled in together, in any order, each answer kept as it is typed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.ui.components.empty_state import EmptyState
from virkni_desktop.ui.components.page_parts import Inset
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.copy_printing import CopyPrinting, Paper
from virkni_desktop.ui.participants.mapping_reading import MappingShown, mapping_bytes, read_mapping
from virkni_desktop.ui.participants.mapping_writes import MappingWrites
from virkni_desktop.ui.participants.plan_files import ask_where, open_file, write_paper
from virkni_desktop.ui.participants.tabs import Tab
from virkni_desktop.ui.theme import Space

if TYPE_CHECKING:
    from virkni_desktop.casework.goals import GoalMade
    from virkni_desktop.casework.participant import ParticipantView
    from virkni_desktop.errors import VirkniError
    from virkni_desktop.store.session import WorkSession
    from virkni_desktop.ui.participants.mapping_work import MappingWork


class MappingTab(Tab):
    """Shows the newest mapping of the newest enrolment.

    What it is filled in is built when there is the first mapping to show, in steps that never hold the window up.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        look = context.look
        self._person: UUID | None = None
        self._episode: UUID | None = None
        self._shown: MappingShown | None = None
        self._writes = MappingWrites(context)
        self._copying = CopyPrinting(context, self)
        self._copying.refused.connect(self._refuse)
        self._work: MappingWork | None = None
        self._empty = EmptyState(
            look,
            self.tr("No mapping yet"),
            self.tr(
                "Eighteen short sections in any order. Nothing has to be filled in, and the plan is drawn from it."
            ),
            self.tr("Start mapping"),
            self._start,
        )
        self._outside = EmptyState(
            look,
            self.tr("Not enrolled"),
            self.tr("A mapping belongs to an enrolment. Enrol the person first."),
        )
        self._blank = QWidget()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._blank)
        self._places = {state: Inset(look, state, top=Space.S) for state in (self._empty, self._outside)}
        for place in self._places.values():
            self._stack.addWidget(place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._print = self._action(self.tr("Print mapping…"), "Ctrl+P", lambda _work: self._print_it())
        self._file = self._action(self.tr("Save mapping as PDF…"), "Ctrl+Shift+S", lambda _work: self._ask_where())
        self._sections = [
            self._action(self.tr("Next section"), "Ctrl+PgDown", lambda work: work.next_section()),
            self._action(self.tr("Previous section"), "Ctrl+PgUp", lambda work: work.previous_section()),
            self._action(self.tr("Mark section as done"), "Ctrl+Shift+D", lambda work: work.finish_section()),
            self._action(self.tr("Make a goal of it"), "Ctrl+G", lambda work: work.make_goal()),
        ]

    def show_participant(self, view: "ParticipantView") -> None:
        """Show this person's mapping."""
        episode = view.episode.episode_id if view.episode else None
        if episode != self._episode or view.person_id != self._person:
            if self._work is not None:
                self._work.forget()
            self._shown = None
            self._stack.setCurrentWidget(self._blank if episode else self._places[self._outside])
            self.actions_changed.emit()
        self._person, self._episode = view.person_id, episode

    def refresh(self) -> None:
        """Read the mapping."""
        if self._episode is not None:
            query = partial(read_mapping, episode_id=self._episode, language=self.context.language)
            self.context.operations.read(self, query, self._show, key="mapping")

    def records(self) -> tuple[type, ...]:
        """Answers, and the plan and its goals that are made of them."""
        from virkni_desktop.models.mapping import Answer, Mapping  # noqa: PLC0415 -- asked only after a commit
        from virkni_desktop.models.plan import Goal, Plan  # noqa: PLC0415 -- as above

        return (Mapping, Answer, Plan, Goal)

    def leave(self) -> bool:
        """Save what is typed."""
        if self._work is not None:
            self._work.flush()
        return True

    def print_actions(self) -> list[QAction]:
        """The participant's own copy."""
        return [self._print, self._file] if self._shown and self._shown.mapping else []

    def menu_actions(self) -> dict[str, list[QAction]]:
        """The same in the menu."""
        has_mapping = self._shown is not None and self._shown.mapping is not None
        return {"participant": [*self._sections, self._print, self._file] if has_mapping else []}

    def first_focus(self) -> QWidget | None:
        """The list of sections."""
        shown = self._work is not None and self._stack.currentWidget() is self._work
        return self._work.first_focus() if shown and self._work is not None else None

    def _show(self, shown: MappingShown) -> None:
        if shown.episode_id != self._episode:
            return
        had = self._shown is not None and self._shown.mapping is not None
        self._shown = shown
        if shown.mapping is None:
            self._stack.setCurrentWidget(self._places[self._empty])
        elif self._work is None:
            self.context.operations.run(self, _load_work, self._build, key="work")
        else:
            self._present()
        if had != (shown.mapping is not None):
            self.actions_changed.emit()

    def _build(self, kind: "type[MappingWork]") -> None:
        if self._work is None:
            self._work = work = kind(self.context)
            work.changed.connect(self._answer)
            work.left.connect(self.context.operations.end_typing)
            work.plan_asked.connect(self._make_plan)
            work.talked_through.connect(self._finish)
            work.section_finished.connect(self._finish_section)
            work.section_reopened.connect(self._reopen_section)
            work.goal_asked.connect(self._make_goal)
            self._stack.addWidget(work)
            QTimer.singleShot(0, self, self._present)

    def _present(self) -> None:
        if self._work is not None and self._shown is not None and self._shown.mapping is not None:
            self._work.show_mapping(self._shown, self._shown.mapping)
            self._stack.setCurrentWidget(self._work)

    def _action(self, words: str, keys: str, do: "Callable[[MappingWork], object]") -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence.fromString(keys))
        action.triggered.connect(lambda _on=False: do(self._work) if self._work is not None else None)
        return action

    def _start(self) -> None:
        if self._episode is not None:
            self._writes.start(self._episode)

    def _answer(self, question_id: str, fields: dict[str, Any]) -> None:
        def refused(error: "VirkniError") -> None:
            if self._work is not None:
                self._work.refuse(question_id, self.context.said(error))

        mapping_id = self._mapping_id()
        if mapping_id is not None:
            self._writes.answer(mapping_id, question_id, fields, refused)

    def _finish(self) -> None:
        mapping_id = self._mapping_id()
        if mapping_id is not None:
            self.leave()
            self._writes.finish(mapping_id)

    def _finish_section(self, section_id: str) -> None:
        mapping_id = self._mapping_id()
        if mapping_id is not None:
            self._writes.finish_section(mapping_id, section_id)

    def _reopen_section(self, section_id: str) -> None:
        mapping_id = self._mapping_id()
        if mapping_id is not None:
            self._writes.reopen_section(mapping_id, section_id)

    def _make_plan(self) -> None:
        """Draw the plan from what is ticked, or open the one there is."""
        self.leave()
        if self._work is None or self._shown is None or self._shown.has_plan:
            self._open_plan()
        else:
            self._writes.draft(self._shown.episode_id, self._work.basis.questions(), self._open_plan)

    def _make_goal(self, question_id: str) -> None:
        """Make a goal of an answer, and show it in the plan with its first step open."""
        self.leave()
        if self._episode is not None:
            self._writes.make_goal(self._episode, question_id, self._show_goal)

    def _show_goal(self, made: "GoalMade") -> None:
        self.detail_asked.emit("plan", made.goal_id)

    def _open_plan(self) -> None:
        self.context.go("participants", self._person, "plan")

    def _print_it(self) -> None:
        paper = self._paper()
        if paper is not None:
            self._copying.ask(paper, self._ask_where)

    def _ask_where(self) -> None:
        mapping_id, paper = self._mapping_id(), self._paper()
        if mapping_id is not None and paper is not None:
            name = self.tr("mapping-{code}.pdf").format(code=mapping_id.hex[-6:].upper())
            ask_where(self, self.tr("Save mapping as PDF"), self.tr("Save"), name, partial(self._save, paper))

    def _paper(self) -> Paper | None:
        """What reads the participant's own copy as it would be printed now."""
        mapping_id = self._mapping_id()
        if mapping_id is None or self._work is None:
            return None
        self.leave()
        return partial(mapping_bytes, mapping_id=mapping_id, easy=self._work.easy, language=self.context.language)

    def _save(self, paper: Paper, path: Path) -> None:
        def save(session: "WorkSession") -> Path:
            write_paper(paper(session), path)
            return path

        self.context.operations.read_after_writing(self, save, self._tell_saved, self._on_refused)

    def _on_refused(self, error: "VirkniError") -> None:
        self._refuse(self.context.said(error))

    def _refuse(self, sentence: str) -> None:
        if self._work is not None:
            self._work.bar.say(Status.ERROR, sentence, closable=True)

    def _tell_saved(self, path: Path) -> None:
        if self._work is None:
            return
        sentence = self.tr("The mapping is in {file}.").format(file=path.name)
        self._work.bar.say(Status.INFO, sentence, self.tr("Open"), partial(open_file, path), closable=True)

    def _mapping_id(self) -> UUID | None:
        return self._shown.mapping.mapping_id if self._shown and self._shown.mapping else None


def _load_work() -> "type[MappingWork]":
    """Loading takes a moment, and is done on the thread for work beside the window."""
    from virkni_desktop.ui.participants.mapping_work import MappingWork  # noqa: PLC0415

    return MappingWork
