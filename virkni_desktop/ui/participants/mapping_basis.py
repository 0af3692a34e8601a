"""Beside the form: what goes from the mapping into the plan, how far it is, and when it was talked through."""

from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.formats import long_date
from virkni_desktop.forms.wording import text_of
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.page_parts import Inset
from virkni_desktop.ui.components.progress import Progress
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.components.status import Status, StatusText
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.mapping_basis_rows import BasisRows
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.mapping_view import Drawable, MappingView
    from virkni_desktop.ui.participants.mapping_reading import MappingShown


class BasisPanel(QWidget):
    """``talked_through`` asks for the day to be kept; ``section_asked`` brings the section an answer stands in.

    ``goal_asked`` brings the question whose answer is to become a goal. What is ticked is kept while the window is open,
    by the answer: it is a choice for the plan, not a fact.
    """

    talked_through = Signal()
    section_asked = Signal(str)
    goal_asked = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._chosen: dict[str, bool] = {}
        self._drawable: tuple[Drawable, ...] = ()
        self._titles: dict[str, str] = {}
        self._heading = Text(look, self.tr("Basis for the plan"), Role.STRONG)
        self._hint = Text(look, "", Role.SMALL, Token.MUTED, wrap=True)
        self._list = BasisRows(look, self.tr("Basis for the plan"))
        self._list.checked.connect(self._on_checked)
        self._list.opened.connect(self._on_opened)
        self._all = Button(look, "", self._show_all, kind=ButtonKind.QUIET, small=True)
        self._is_all = self._has_plan = False
        self._goal = Button(look, self.tr("Make a goal of it"), self._on_goal, icon=Icon.TARGET, small=True)
        self._progress = Progress(look, below=True)
        self._done = Button(look, self.tr("Mark as talked through"), self.talked_through.emit, icon=Icon.CHECK)
        self._done.setToolTip(self.tr("Dates the mapping today; every answer can still be changed."))
        self._on = StatusText(look, Status.DONE)
        self._lay_out()

    def forget(self) -> None:
        """Another person: what was ticked does not count."""
        self._chosen, self._is_all = {}, False

    def show_mapping(self, shown: "MappingShown", mapping: "MappingView") -> None:
        """Show what can be drawn and how far the mapping is."""
        self._drawable, self._has_plan = shown.drawable, shown.has_plan
        self._titles = {
            answer.question.id: text_of(section.section.title, self._context.language)
            for section in mapping.sections
            for answer in section.answers
        }
        self._fill()
        self._hint.setText(self._hint_words(shown))
        words = self.tr("%n of {all} sections begun or done. Nothing has to be filled in.", "", mapping.begun)
        count = len(mapping.sections)
        self._progress.set_progress(words.format(all=count), mapping.begun / count if count else 0)
        self._done.setVisible(mapping.mapped_on is None)
        self._on.setVisible(mapping.mapped_on is not None)
        if mapping.mapped_on is not None:
            day = long_date(mapping.mapped_on, self._context.language)
            self._on.set_status(Status.DONE, self.tr("talked through {day}").format(day=day))

    def questions(self) -> list[str]:
        """The questions whose answers are ticked."""
        return [each.question_id for each in self._drawable if self._is_chosen(each)]

    def current(self) -> str:
        """The question whose answer the keyboard is on, or nothing."""
        return str(self._list.current_key() or "") if self._list.hasFocus() else ""

    def _fill(self) -> None:
        """First what a plan is usually drawn from; the other answers when asked for."""
        usual = [each for each in self._drawable if each.by_default or each.question_id in self._chosen]
        shown = list(self._drawable) if self._is_all else usual
        self._list.set_items([self._row(each) for each in shown])
        self._list.setVisible(bool(shown))
        self._goal.setVisible(bool(shown))
        rest = len(self._drawable) - len(shown)
        self._all.setVisible(rest > 0)
        self._all.setText(self.tr("Show %n other answer(s)", "", rest))

    def _show_all(self) -> None:
        self._is_all = True
        self._fill()
        self._list.setFocus()

    def _row(self, each: "Drawable") -> Row:
        text, section = " ".join(each.text.split()), self._titles[each.question_id]
        checkable = not self._has_plan
        return Row(
            each.question_id, text, secondary=section, checkable=checkable, checked=checkable and self._is_chosen(each)
        )

    def _hint_words(self, shown: "MappingShown") -> str:
        if shown.has_plan:
            if not shown.drawable:
                return self.tr("Every answer is in the plan.")
            return self.tr("Not in the plan yet. An answer can become a goal.")
        if not shown.drawable:
            return self.tr("Answers turn up here, to be taken into the plan.")
        return self.tr("Tick what is to go along.")

    def _is_chosen(self, each: "Drawable") -> bool:
        return self._chosen.get(each.question_id, each.by_default)

    def _on_checked(self, key: Hashable, on: bool) -> None:
        self._chosen[str(key)] = on

    def _on_goal(self) -> None:
        """Of the current row; the first time somebody comes by Tab there is none yet."""
        if self._list.current_key() is None:
            self._list.select_first()
        self.goal_asked.emit(str(self._list.current_key()))

    def _on_opened(self, key: Hashable) -> None:
        section = next((each.section_id for each in self._drawable if each.question_id == key), "")
        if section:
            self.section_asked.emit(section)

    def _lay_out(self) -> None:
        look = self._context.look
        head = QWidget()
        words = QVBoxLayout(head)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(self._heading)
        words.addWidget(self._hint)
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(Space.S)
        below.addWidget(Text(look, self.tr("So far"), Role.STRONG))
        below.addWidget(self._progress)
        below.addSpacing(Space.S)
        below.addWidget(self._done)
        below.addWidget(self._on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Inset(look, head, bottom=Space.S))
        column.addWidget(Inset(look, self._list, rows=True))
        more = QWidget()
        line = QVBoxLayout(more)
        line.setContentsMargins(Space.S, Space.S, 0, 0)
        line.addWidget(self._goal, 0, Qt.AlignmentFlag.AlignLeft)
        line.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Inset(look, more, rows=True))
        column.addWidget(Inset(look, foot, top=Space.XL))
