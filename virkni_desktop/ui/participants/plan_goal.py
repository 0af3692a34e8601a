"""One goal of a draft: its words, where in the mapping it comes from, and the table of its steps."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from virkni_desktop.formats import day_month, parse_date, short_date, weekday_name
from virkni_desktop.ui.components.buttons import Button, ToolButton
from virkni_desktop.ui.components.fields import DateField
from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.plan_step_table import StepTable
from virkni_desktop.ui.participants.plan_steps import Step, StepColumn, StepsModel
from virkni_desktop.ui.participants.plan_text import GrowingText
from virkni_desktop.ui.participants.plan_writes import PlanWrites
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Height, Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.plan_view import GoalView

_NUMBER_WIDTH = 56
_LONGEST_QUOTE = 160


class GoalEditor(QWidget):
    """``typed`` comes with every key, for the preview; ``words`` is what stands in the goal's field now."""

    typed = Signal()

    def __init__(self, context: PageContext, writes: PlanWrites, goal_id: UUID) -> None:
        super().__init__()
        look = context.look
        self.goal_id = goal_id
        self._context, self._writes = context, writes
        self._position = self._count = 1
        self._wants_day = False
        self._number = Text(look, "", Role.STRONG)
        self._text = _GoalField(look, lines=1, most=4)
        self._more = ToolButton(look, self.tr("More"), Icon.MORE, self._open_menu, alone=True)
        self._quote = _Quote(look)
        self._day = DateField(look, self._parse, self._figures)
        self._day_row = FormRow(look, self.tr("Reached by"), self._day)
        heads = (self.tr("What"), self.tr("Who"), self.tr("When"), self.tr("Done when"), self.tr("More"))
        self._model = StepsModel(heads, self._parse, self._day_words, self._figures)
        self._table = StepTable(look, self._model, "", self.tr("No day"))
        self._wrong = Text(look, "", Role.SECONDARY, Token.ERROR, wrap=True)
        self._add = Button(
            look, self.tr("Add step"), self._table.add_row, kind=ButtonKind.QUIET, icon=Icon.PLUS, small=True
        )
        self._connect()
        self._lay_out()
        look.changed.connect(self._dress)
        self._dress()

    @property
    def words(self) -> str:
        """What stands in the field of the goal."""
        return self._text.value()

    def show_goal(self, goal: "GoalView", count: int, answer: str) -> None:
        """Show it with newer values; ``count`` goals there are, and ``answer`` is what it was drawn from."""
        number = goal.position
        self._position, self._count = number, count
        name = self.tr("Goal {number}").format(number=number)
        self._number.setText(name)
        self._text.setAccessibleName(name)
        self._text.set_value(goal.text)
        self._more.setAccessibleName(self.tr("More for goal {number}").format(number=number))
        self._table.setAccessibleName(self.tr("Steps of goal {number}").format(number=number))
        self._add.setAccessibleName(self.tr("Add step to goal {number}").format(number=number))
        self._day.setAccessibleName(self.tr("Goal {number} reached by").format(number=number))
        self._quote.show_answer(self.tr("From the mapping: “{answer}”").format(answer=_short(answer)) if answer else "")
        if not self._day_row.error():
            self._day.set_date(goal.target_on)
        self._day_row.setVisible(goal.target_on is not None or self._wants_day)
        self._model.set_actions(goal.actions)
        self._table.setVisible(bool(self._model.steps))

    def focus_text(self) -> None:
        """Put the keyboard into the goal's words."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_step(self) -> None:
        """Open a new row for a step, with the keyboard in its first cell."""
        self._table.add_row()

    def focus_step(self, action_id: UUID, column: StepColumn) -> bool:
        """Open a cell of a step, if it is one of this goal."""
        return self._table.edit_step(action_id, column)

    def flush(self) -> None:
        """Tell now what was typed."""
        self._table.flush()
        self._text.flush()
        self._day.flush()

    def _connect(self) -> None:
        writes = self._writes
        self._text.edited.connect(lambda text: writes.change_goal(self.goal_id, text=" ".join(text.split())))
        self._text.left.connect(writes.end_typing)
        self._text.textChanged.connect(self.typed)
        self._day.date_edited.connect(lambda day: writes.change_goal(self.goal_id, target_on=day))
        self._day.left.connect(writes.end_typing)
        self._model.edited.connect(self._on_step_edited)
        self._model.wrong_changed.connect(self._tell_wrong)
        self._model.rowsInserted.connect(self._table.show)
        self._table.menu_asked.connect(self._open_step_menu)

    def _on_step_edited(self, step: Step, field: str, value: object) -> None:
        self._writes.keep_step(self.goal_id, step, field, value)

    def _tell_wrong(self) -> None:
        sentences = [
            self.tr("“{text}” is no date. Write it like 4/12, 2026-12-04, tomorrow or +2w.").format(text=text)
            for text in self._model.wrong_texts()
        ]
        self._wrong.setText("\n".join(sentences))
        self._wrong.setVisible(bool(sentences))

    def _parse(self, text: str) -> date | None:
        return parse_date(text, self._context.language, self._context.clock.today())

    def _figures(self, day: date) -> str:
        return short_date(day, self._context.language)

    def _day_words(self, day: date) -> str:
        """With its weekday, and with its year where that is another one."""
        language = self._context.language
        words = f"{weekday_name(day, language, short=True)} {day_month(day, language)}"
        return words if day.year == self._context.clock.today().year else f"{words} {day.year}"

    def _open_menu(self) -> None:
        menu = self._menu()
        move = partial(self._writes.move_goal, self.goal_id)
        self._entry(menu, self.tr("Move up"), partial(move, self._position - 1), on=self._position > 1)
        self._entry(menu, self.tr("Move down"), partial(move, self._position + 1), on=self._position < self._count)
        self._entry(menu, self.tr("Set the day it is to be reached by"), self._ask_day)
        menu.addSeparator()
        self._entry(menu, self.tr("Remove goal"), partial(self._writes.remove_goal, self.goal_id))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _open_step_menu(self, step: Step, spot: QPoint) -> None:
        if step.action_id is None:
            return
        steps = list(self._model.steps)
        place, menu = steps.index(step) + 1, self._menu()
        move = partial(self._writes.move_step, step.action_id)
        self._entry(menu, self.tr("Move up"), partial(move, place - 1), on=place > 1)
        self._entry(menu, self.tr("Move down"), partial(move, place + 1), on=place < len(steps))
        menu.addSeparator()
        self._entry(menu, self.tr("Remove step"), partial(self._writes.remove_step, step.action_id))
        menu.popup(spot)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    @staticmethod
    def _entry(menu: QMenu, words: str, do: "partial[None] | object", *, on: bool = True) -> None:
        entry = QAction(words, menu)
        entry.setEnabled(on)
        entry.triggered.connect(lambda _on=False: do())  # type: ignore[operator]
        menu.addAction(entry)

    def _ask_day(self) -> None:
        self._wants_day = True
        self._day_row.show()
        self._day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(Space.S)
        first.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._text)
        words.addWidget(self._quote)
        words.addWidget(self._day_row)
        first.addLayout(words, 1)
        first.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        head = QWidget()
        head.setLayout(first)
        first.setContentsMargins(Space.S, 0, Space.S, 0)
        column.addWidget(head)
        column.addWidget(self._table)
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addStretch()
        below = QVBoxLayout()
        below.setContentsMargins(Space.S, 0, Space.S, 0)
        below.addWidget(self._wrong)
        column.addLayout(below)
        column.addLayout(foot)
        self._wrong.hide()

    def _dress(self) -> None:
        look = self._context.look
        self._number.setMinimumWidth(look.scaled(_NUMBER_WIDTH))
        self._number.setMinimumHeight(look.height(Height.CONTROL))


class _GoalField(GrowingText):
    """One sentence: Enter goes on instead of breaking it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)


class _Quote(QWidget):
    """What the goal was drawn from, behind a quotation mark."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._text = Text(look, "", Role.SECONDARY, Token.MUTED, wrap=True)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self._text)
        look.changed.connect(self._dress)
        self._dress()

    def show_answer(self, words: str) -> None:
        self._text.setText(words)
        self.setVisible(bool(words))

    def paintEvent(self, _event: QPaintEvent) -> None:
        size = self._look.scaled(14)
        spot = QRectF(0, 0, size, self._look.line(Role.SECONDARY))
        self._look.icons.paint(QPainter(self), spot, Icon.QUOTE, size, self._look.colour(Token.MUTED))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def _dress(self) -> None:
        self._line.setContentsMargins(self._look.scaled(14) + Space.S, 0, 0, 0)


def _short(answer: str) -> str:
    words = " ".join(answer.split())
    return words if len(words) <= _LONGEST_QUOTE else words[:_LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
