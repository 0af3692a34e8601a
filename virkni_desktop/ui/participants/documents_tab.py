"""All papers of a participant: attached files and printed plans in one list, and the one in sight beside it."""

from collections.abc import Callable, Hashable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.columns import Columns
from virkni_desktop.ui.components.empty_state import EmptyState
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import SectionHeading
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_list import RowAction, RowList
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.files.drop import FileDrop
from virkni_desktop.ui.files.intake import Belonging, FileIntake
from virkni_desktop.ui.files.outside_copies import OutsideCopies
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.papers_reading import is_shown, paper_bytes, read_papers, save_paper
from virkni_desktop.ui.participants.papers_words import PaperWords
from virkni_desktop.ui.participants.plan_files import ask_where
from virkni_desktop.ui.participants.preview import PreviewPane
from virkni_desktop.ui.participants.rename_dialog import RenameDialog
from virkni_desktop.ui.participants.tabs import Tab
from virkni_desktop.ui.theme import Space

if TYPE_CHECKING:
    from virkni_desktop.casework.papers_view import PaperView
    from virkni_desktop.casework.participant import ParticipantView

_PREVIEW_WIDTH = 520


class DocumentsTab(Tab):
    """Files come in by the button, its key, or by being dropped on the tab."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        look = context.look
        self._person: UUID | None = None
        self._episode: UUID | None = None
        self._papers: tuple[PaperView, ...] = ()
        self._wanted: UUID | None = None
        self._previewed: object = None
        self._words = PaperWords(context)
        self._intake = FileIntake(context, self)
        self._outside = OutsideCopies(context, self)
        self._drop = FileDrop(self)
        self._add = self._action(self.tr("Add files…"), "Ctrl+Shift+A", self._choose)
        self._open = self._action(self.tr("Open a copy outside"), "Ctrl+Shift+Y", self._open_outside)
        self._copy = self._action(self.tr("Save a copy…"), "Ctrl+Shift+S", self._ask_copy)
        self._list = RowList(look, self.tr("Documents"), RowPlan())
        self._rename = self._action(self.tr("Rename the file…"), "F2", self._ask_name, self._list)
        self._remove = self._action(self.tr("Remove the file"), "Del", self._detach, self._list)
        self._bar = InlineBar(look)
        self._heading = SectionHeading(look, self.tr("Documents"))
        self._button = Button(look, self.tr("Add files"), self._choose, icon=Icon.PAPERCLIP, small=True)
        self._preview = PreviewPane(context)
        self._connect()
        self._lay_out()
        look.room_changed.connect(self._fit)
        self._fit()

    def show_participant(self, view: "ParticipantView") -> None:
        """Another person, or another enrolment."""
        if view.person_id != self._person:
            self._bar.clear()
            self._papers = ()
            self._list.set_items([])
            self._previewed = None
            self._preview.show_nothing()
        self._person = view.person_id
        self._episode = view.episode.episode_id if view.episode else None
        outside = "" if self._episode else self.tr("A file belongs to an enrolment. Enrol the person first.")
        self._add.setEnabled(self._episode is not None)
        self._button.disable(outside)

    def refresh(self) -> None:
        """Read the papers of all enrolments."""
        if self._person is not None:
            query = partial(read_papers, person_id=self._person)
            self.context.operations.read(self, query, self._show, key="papers")

    def records(self) -> tuple[type, ...]:
        """Files, and plans, whose printing makes a paper."""
        from virkni_desktop.models.document import Attachment  # noqa: PLC0415 -- asked only after a commit
        from virkni_desktop.models.plan import Plan  # noqa: PLC0415 -- as above

        return (Attachment, Plan)

    def menu_actions(self) -> dict[str, list[QAction]]:
        """What can be done with the paper in sight."""
        return {"participant": [self._add, self._open, self._copy, self._rename, self._remove]}

    def first_focus(self) -> QWidget | None:
        """The list, or the button that begins it."""
        return self._list if self._papers else self._button

    def show_detail(self, detail: object) -> None:
        """Make a file current, now or as soon as it was read."""
        self._wanted = detail if isinstance(detail, UUID) else None
        self._take_wanted()

    def _show(self, papers: "tuple[PaperView, ...]") -> None:
        self._papers = papers
        self._heading.set_words(self.tr("Documents"), str(len(papers) or ""))
        self._list.set_items([self._words.row(paper) for paper in papers])
        self._stack.setCurrentIndex(0 if papers else 1)
        if papers and self._list.current_key() is None:
            self._list.select_first()
        self._take_wanted()
        self._on_current()

    def _take_wanted(self) -> None:
        if self._wanted is not None and any(paper.key == self._wanted for paper in self._papers):
            self._list.set_current(self._wanted)
            self._wanted = None

    def _current(self) -> "PaperView | None":
        key = self._list.current_key()
        return next((paper for paper in self._papers if paper.key == key), None)

    def _on_current(self, _key: object = None) -> None:
        paper = self._current()
        file = paper.attachment if paper else None
        self._open.setEnabled(file is not None)
        self._copy.setEnabled(paper is not None)
        self._rename.setEnabled(file is not None)
        self._remove.setEnabled(file is not None)
        self._list.set_actions(self._row_actions(paper) if paper else [])
        looks = (paper.key, paper.title, paper.state) if paper else None
        if looks != self._previewed:
            self._previewed = looks
            self._draw(paper)

    def _row_actions(self, paper: "PaperView") -> list[RowAction]:
        save = RowAction(self.tr("Save a copy"), lambda _key: self._ask_copy(), shown=False)
        if paper.attachment is None:
            return [RowAction(self.tr("Show the plan"), lambda _key: self._show_plan()), save]
        return [
            RowAction(self.tr("Open a copy"), lambda _key: self._open_outside()),
            RowAction(self.tr("Rename"), lambda _key: self._ask_name(), shown=False),
            save,
            RowAction(self.tr("Remove"), lambda _key: self._detach(), shown=False),
        ]

    def _draw(self, paper: "PaperView | None") -> None:
        if paper is None:
            self._preview.show_nothing()
        elif not is_shown(paper):
            self._preview.show_nothing(self.tr("This kind of file cannot be shown here. Open a copy of it outside."))
        else:
            self.context.operations.read(
                self, partial(paper_bytes, paper=paper), self._on_read, self._tell, key="paper"
            )

    def _on_read(self, content: bytes) -> None:
        self._preview.show_paper(lambda: content)

    def _choose(self) -> None:
        if self._episode is not None:
            self._intake.choose(Belonging({"episode_id": self._episode}))

    def _on_dropped(self, paths: list[Path]) -> None:
        if self._episode is not None:
            self._bar.clear()
            self._intake.take(paths, Belonging({"episode_id": self._episode}))

    def _on_hovering(self, over: bool) -> None:
        if over and self._episode is not None:
            self._bar.say(Status.INFO, self.tr("Let go to attach the files."))
        else:
            self._bar.clear()

    def _on_attached(self, attachment_id: object) -> None:
        self.show_detail(attachment_id)

    def _on_opened(self, _key: Hashable) -> None:
        paper = self._current()
        if paper is not None:
            (self._open_outside if paper.attachment else self._show_plan)()

    def _open_outside(self) -> None:
        paper = self._current()
        if paper is not None and paper.attachment is not None:
            self._outside.open(paper.attachment.attachment_id)

    def _show_plan(self) -> None:
        self.context.go("participants", self._person, "plan")

    def _tell_opened(self, path: Path) -> None:
        sentence = self.tr(
            "A copy of {name} is open outside. What is changed there is not kept, and it goes with Virkni."
        )
        self._bar.say(Status.INFO, sentence.format(name=path.name), closable=True)

    def _tell_refused(self, sentence: str) -> None:
        self._bar.say(Status.ERROR, sentence, closable=True)

    def _tell(self, error: object) -> None:
        self._tell_refused(self.context.said(error))  # type: ignore[arg-type]

    def _ask_name(self) -> None:
        paper = self._current()
        if paper is not None and paper.attachment is not None:
            RenameDialog(self, self.context, paper.attachment.attachment_id, paper.title).open()

    def _ask_copy(self) -> None:
        paper = self._current()
        if paper is None:
            return
        name = paper.attachment.file_name if paper.attachment else f"plan-{paper.title}-v{paper.revision}.pdf"
        suffix = Path(name).suffix.lstrip(".") or "pdf"
        then = partial(self._save, paper)
        ask_where(self, self.tr("Save a copy"), self.tr("Save"), name, then, suffix=suffix)

    def _save(self, paper: "PaperView", path: Path) -> None:
        query = partial(save_paper, paper=paper, path=path)
        self.context.operations.read(self, query, lambda _nothing: self._tell_saved(path), self._tell)

    def _tell_saved(self, path: Path) -> None:
        self._bar.say(Status.INFO, self.tr("The copy is in {file}.").format(file=path.name), closable=True)

    def _detach(self) -> None:
        paper = self._current()
        if paper is None or paper.attachment is None:
            return
        from virkni_desktop.casework import actions, documents  # noqa: PLC0415 -- loaded when first used

        use_case = partial(documents.detach_file, attachment_id=paper.attachment.attachment_id)
        self.context.operations.write(self, actions.DETACH_FILE, use_case)

    def _action(self, words: str, keys: str, on: Callable[[], object], within: QWidget | None = None) -> QAction:
        """Its key holds in the whole window, or only while the keyboard is ``within`` a widget."""
        action = QAction(words, self)
        action.setShortcut(QKeySequence.fromString(keys))
        contexts = Qt.ShortcutContext
        action.setShortcutContext(contexts.WidgetShortcut if within else contexts.WindowShortcut)
        action.triggered.connect(lambda _on=False: on())
        (within or self).addAction(action)
        return action

    def _connect(self) -> None:
        self._list.current_row_changed.connect(self._on_current)
        self._list.opened.connect(self._on_opened)
        self._intake.attached.connect(self._on_attached)
        self._intake.refused.connect(self._tell_refused)
        self._outside.opened.connect(self._tell_opened)
        self._outside.refused.connect(self._tell_refused)
        self._drop.dropped.connect(self._on_dropped)
        self._drop.hovering.connect(self._on_hovering)

    def _lay_out(self) -> None:
        look = self.context.look
        empty = EmptyState(
            look,
            self.tr("No papers yet"),
            self.tr(
                "Signed copies, certificates and letters: add them, or drop files here. Printed plans come by themselves."
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        holder = QWidget()
        line = QVBoxLayout(holder)
        line.setContentsMargins(Space.S, 0, Space.S, 0)
        line.addWidget(empty)
        self._stack.addWidget(holder)
        main = QWidget()
        self._head = QHBoxLayout()
        self._head.addWidget(self._heading, 1)
        self._head.addWidget(self._button)
        self._over = QVBoxLayout()
        self._over.addWidget(self._bar)
        self._body = QVBoxLayout()
        self._body.addWidget(self._stack)
        inner = QVBoxLayout(main)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(self._head)
        inner.addLayout(self._over)
        inner.addLayout(self._body, 1)
        names = (self.tr("Papers"), self.tr("Preview"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Columns(look, main, self._preview, _PREVIEW_WIDTH, names=names))

    def _fit(self) -> None:
        tall = self.context.look.room.tall
        gutter, above = (Space.XL, Space.M) if tall else (Space.L, Space.XS)
        self._head.setContentsMargins(gutter, above, gutter, Space.XS)
        self._over.setContentsMargins(gutter, 0, gutter, 0)
        self._body.setContentsMargins(gutter - Space.S, 0, gutter - Space.S, 0)
