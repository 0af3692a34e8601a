"""The mapping as it is filled in: the list of sections, the form of one of them, and beside it the basis for the plan."""

from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.forms.wording import text_of
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.columns import Columns, Scrolled
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import Ground, Hairline, Inset, PageFooter
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.mapping_basis import BasisPanel
from virkni_desktop.ui.participants.mapping_form import SectionForm
from virkni_desktop.ui.participants.mapping_head import MappingHead
from virkni_desktop.ui.participants.mapping_sections import in_order, neighbour, section_choices, section_items
from virkni_desktop.ui.participants.plan_measure import Measured
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import SIDE_WIDTH, TEXT_WIDTH, Space

if TYPE_CHECKING:
    from virkni_desktop.casework.mapping_view import MappingView, SectionView
    from virkni_desktop.ui.participants.mapping_reading import MappingShown

_BASIS_WIDTH = 280


class MappingWork(QWidget):
    """``changed`` brings a question's id and what ``answer_question`` takes; ``plan_asked`` wants the plan.

    ``section_finished`` and ``section_reopened`` bring a section's id, ``goal_asked`` the question whose answer is to
    become a goal.
    """

    changed = Signal(str, dict)
    left = Signal()
    plan_asked = Signal()
    talked_through = Signal()
    section_finished = Signal(str)
    section_reopened = Signal(str)
    goal_asked = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._mapping: MappingView | None = None
        self._section = ""
        self._form: SectionForm | None = None
        self.bar = InlineBar(look)
        self.basis = BasisPanel(context)
        self._list = RowList(
            look,
            self.tr("Sections"),
            RowPlan(two_lines=False, hairlines=False, marked=True),
        )
        self._head = MappingHead(look)
        self._plan = Button(look, self.tr("Make plan"), self.plan_asked.emit, icon=Icon.FILE_TEXT)
        self._previous = Button(look, self.tr("Previous"), self.previous_section, icon=Icon.ARROW_LEFT)
        self._next = Button(
            look, "", self.next_section, kind=ButtonKind.PRIMARY, icon=Icon.ARROW_RIGHT, icon_after=True
        )
        self._connect()
        self._lay_out()
        look.room_changed.connect(self._fit)
        self._fit()

    @property
    def easy(self) -> bool:
        """Whether the questions are shown in easy-to-read words."""
        return self._head.easy

    def forget(self) -> None:
        """Another person: begin at the first section that is not done."""
        self._mapping, self._section = None, ""
        self.basis.forget()
        self.bar.clear()

    def show_mapping(self, shown: "MappingShown", mapping: "MappingView") -> None:
        """Show these answers; the section stays, and what is being typed too."""
        self._mapping = mapping
        self.basis.show_mapping(shown, mapping)
        self._plan.setText(self.tr("Open plan") if shown.has_plan else self.tr("Make plan"))
        if not self._section:
            undone = (one for one in in_order(mapping) if one.progress in ("not-started", "under-way"))
            self._section = next(undone, in_order(mapping)[0]).section.id
        self._list.set_items(section_items(mapping, self._context.language))
        self._list.set_current(self._section)
        self._head.set_sections(section_choices(in_order(mapping), self._context.language), self._section)
        self._show_section()

    def refuse(self, question_id: str, sentence: str) -> None:
        """Say under a question what does not fit."""
        if self._form is not None:
            self._form.refuse(question_id, sentence)

    def flush(self) -> None:
        """Tell now what was typed."""
        if self._form is not None:
            self._form.flush()

    def first_focus(self) -> QWidget:
        """What takes the keyboard when the tab is shown."""
        return self._list if self._list.isVisible() else self._head.chooser

    def go(self, section_id: str) -> None:
        """Show a section."""
        if self._mapping is None or section_id == self._section:
            return
        self.flush()
        self._section = section_id
        self._list.set_current(section_id)
        self._show_section()
        self._scrolled.verticalScrollBar().setValue(0)

    def next_section(self) -> None:
        """Show the next section with the keyboard in its first question."""
        self._step(1)

    def previous_section(self) -> None:
        """Show the section before with the keyboard in its first question."""
        self._step(-1)

    def finish_section(self) -> None:
        """Say that the section in sight is done."""
        if self._section:
            self.flush()
            self.section_finished.emit(self._section)

    def make_goal(self) -> None:
        """Make a goal of the answer that the keyboard is in, in the form or in the basis; otherwise say how."""
        question = self.basis.current() or (self._form.current_answer() if self._form else "")
        if question:
            self.bar.clear()
            self.goal_asked.emit(question)
        else:
            self.bar.say(
                Status.INFO, self.tr("Go to an answer first, here or in the basis for the plan."), closable=True
            )

    def _show_section(self) -> None:
        section = self._found(0)
        if section is None or self._mapping is None:
            return
        if self._form is None or (self._form.section_id, self._form.easy) != (section.section.id, self.easy):
            self._build_form(section)
        else:
            self._form.show_section(section)
        language = self._context.language
        title = text_of(section.section.title, language, self.easy)
        self._head.show_section(section.section.id, title, text_of(self._mapping.form.intro, language))
        following = self._found(1)
        self._previous.disable("" if self._found(-1) is not None else self.tr("This is the first section."))
        self._next.setEnabled(following is not None)
        self._tell_next(following)

    def _build_form(self, section: "SectionView") -> None:
        if self._form is not None:
            self._form_place.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._form = SectionForm(self._context, section, easy=self.easy)
        self._form.changed.connect(self.changed)
        self._form.left.connect(self.left)
        self._form.passed.connect(self.next_section)
        self._form.done.finished.connect(self.finish_section)
        self._form.done.reopened.connect(lambda: self.section_reopened.emit(self._section))
        self._form_place.addWidget(self._form)

    def _found(self, step: int) -> "SectionView | None":
        """The section in sight, or the one so many steps after it."""
        return neighbour(self._mapping, self._section, step) if self._mapping else None

    def _tell_next(self, following: "SectionView | None") -> None:
        title = text_of(following.section.title, self._context.language) if following else ""
        named = title and self._context.look.room.rail
        self._next.setText(self.tr("Next: {section}").format(section=title) if named else self.tr("Next section"))
        self._next.setAccessibleName(self.tr("Next section: {section}").format(section=title) if title else "")
        self._next.disable("" if title else self.tr("This is the last section."))

    def _step(self, step: int) -> None:
        to = self._found(step)
        if to is None:
            return
        self.go(to.section.id)
        if self._form is not None:
            self._form.focus_first()

    def _on_row(self, key: Hashable) -> None:
        if key is not None:
            self.go(str(key))

    def _on_opened(self, key: Hashable) -> None:
        self.go(str(key))
        if self._form is not None:
            self._form.focus_first()

    def _on_reading(self) -> None:
        self.flush()
        self._show_section()

    def _connect(self) -> None:
        self._list.current_row_changed.connect(self._on_row)
        self._list.opened.connect(self._on_opened)
        self._head.section_chosen.connect(self.go)
        self._head.reading_chosen.connect(self._on_reading)
        self.basis.section_asked.connect(self.go)
        self.basis.talked_through.connect(self.talked_through)
        self.basis.goal_asked.connect(self.goal_asked)

    def _lay_out(self) -> None:
        look = self._context.look
        list_holder = Ground(look)
        inner = QVBoxLayout(list_holder)
        inner.setContentsMargins(Space.L, Space.S, Space.XS, 0)
        inner.addWidget(self._list)
        self._list_holder = list_holder
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._form_column(), 1)
        column.addWidget(PageFooter(look, left=(self._plan,), right=(self._previous, self._next)))
        self._sections = Columns(look, main, list_holder, SIDE_WIDTH, leading=True)
        self._basis_beside = QWidget()
        self._beside = QVBoxLayout(self._basis_beside)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._basis_column = Scrolled(look, self._basis_beside, margins=(0, Space.L, 0, Space.XL))
        self._basis_column.setMinimumWidth(200)
        columns = Columns(look, self._sections, self._basis_column, _BASIS_WIDTH)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(columns)

    def _form_column(self) -> Scrolled:
        content = QWidget()
        inner = QVBoxLayout()
        inner.setSpacing(Space.L)
        inner.addWidget(self._head)
        inner.addWidget(self.bar)
        self._form_place = QVBoxLayout()
        inner.addLayout(self._form_place)
        middle = QWidget()
        middle.setLayout(inner)
        self._below = QVBoxLayout()
        self._below.setSpacing(Space.XL)
        self._line = Hairline(self._context.look)
        self._below.addWidget(self._line)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XL)
        column.addWidget(Inset(self._context.look, Measured(self._context.look, middle, TEXT_WIDTH)))
        column.addLayout(self._below)
        self._scrolled = Scrolled(self._context.look, content, margins=(0, Space.L, 0, Space.XL))
        return self._scrolled

    def _fit(self) -> None:
        """The list needs 1000 px, the basis 1200; otherwise a field stands for the one, and the other goes below."""
        room = self._context.look.room
        self._list_holder.setVisible(room.rail)
        self._basis_column.setVisible(room.beside)
        self._line.setVisible(not room.beside)
        if room.beside:
            self._beside.addWidget(self.basis)
        else:
            self._below.addWidget(self.basis)
        self._previous.set_alone(alone=not room.rail)
        self._tell_next(self._found(1))
