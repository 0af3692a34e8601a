"""The steps of the support that fades: from which week, how close, how many minutes a week, in which words."""

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.forms.fading import load_fading
from virkni_desktop.forms.wording import text_of
from virkni_desktop.ui.components.buttons import Button, ToolButton
from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField, LineField
from virkni_desktop.ui.components.form import FormRow
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.form_dialog import FormDialog
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Space

if TYPE_CHECKING:
    from virkni_desktop.casework.placement_detail import PlacementDetail
    from virkni_desktop.casework.support import PlannedSupport
    from virkni_desktop.store.session import WorkSession

_MOST_WEEKS, _MOST_MINUTES = 520, 2400


class SupportDialog(FormDialog):
    """Opens with the steps there are, or with the usual ones where none are planned yet."""

    def __init__(self, parent: QWidget, context: PageContext, detail: "PlacementDetail") -> None:
        super().__init__(parent, context, self.tr("Support plan"), self.tr("Save"), width=680)
        self._placement = detail.placement
        self._steps: list[_StepFields] = []
        self._holder = QVBoxLayout()
        self._holder.setSpacing(Space.L)
        self.column.addLayout(self._holder)
        add = Button(context.look, self.tr("Add a step"), self._add_empty, icon=Icon.PLUS, small=True)
        self.column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
        steps = [step.planned for step in detail.support.steps] or list(self._usual())
        for step in steps:
            week = (step.from_on - self._placement.started_on).days // 7 + 1
            minutes = "" if step.minutes_a_week is None else str(step.minutes_a_week)
            self._add(_Typed(str(week), str(step.level), minutes, step.words or ""))
        if self._steps:
            self._steps[0].level.setFocus()

    def check(self) -> bool:
        """Weeks and minutes in whole numbers, each week once."""
        fits = [fields.check() for fields in self._steps]
        weeks = [fields.week.value().strip() for fields in self._steps]
        for number, fields in enumerate(self._steps):
            if weeks[number] in weeks[:number] and fits[number]:
                fields.week_row.set_error(self.tr("Another step begins in this week."))
                fits[number] = False
        wrong = next((fields for fields, right in zip(self._steps, fits, strict=True) if not right), None)
        if wrong is not None:
            wrong.focus_wrong()
        return wrong is None

    def submit(self) -> None:
        """Write all steps, as one step of Undo."""
        from virkni_desktop.casework import actions, support  # noqa: PLC0415 -- loaded when first used

        first, placement = self._placement.started_on, self._placement.placement_id
        typed = [fields.typed() for fields in self._steps]

        def write(session: "WorkSession") -> None:
            steps = [
                support.PlannedSupport(
                    first + timedelta(weeks=int(each.week) - 1),
                    int(each.level),
                    int(each.minutes) if each.minutes else None,
                    each.words,
                )
                for each in typed
            ]
            support.set_support(session, placement, steps)

        self.write(actions.SET_SUPPORT, write, lambda _result: None)

    def _usual(self) -> "tuple[PlannedSupport, ...]":
        from virkni_desktop.casework.support import propose_support  # noqa: PLC0415 -- loaded when first used

        return propose_support(self._placement.started_on, self._placement.planned_end_on, self.context.language)

    def _add_empty(self) -> None:
        self._add(_Typed("", "0", "", ""))
        self._steps[-1].week.setFocus()

    def _add(self, typed: "_Typed") -> None:
        fields = _StepFields(self.context, typed, len(self._steps) + 1)
        fields.remove.clicked.connect(lambda: self._remove(fields))
        self._steps.append(fields)
        self._holder.addWidget(fields)
        if self.isVisible():
            fields.show()

    def _remove(self, fields: "_StepFields") -> None:
        at = self._steps.index(fields)
        self._steps.remove(fields)
        self._holder.removeWidget(fields)
        fields.hide()
        fields.deleteLater()
        if self._steps:
            self._steps[min(at, len(self._steps) - 1)].remove.setFocus()


@dataclass(frozen=True, slots=True)
class _Typed:
    """What stands in the fields of a step."""

    week: str
    level: str
    minutes: str
    words: str


class _StepFields(QWidget):
    """One step: the week, the level and the minutes beside each other, the words below."""

    def __init__(self, context: PageContext, typed: _Typed, number: int) -> None:
        super().__init__()
        look, language = context.look, context.language
        levels = sorted(load_fading().levels.values(), key=lambda level: -level.level)
        choices = [Choice(str(level.level), f"{level.level}  {text_of(level.name, language)}") for level in levels]
        of = self.tr("step {number}").format(number=number)
        self.week = LineField(look, self.tr("From week") + f", {of}", width=72)
        self.week.setText(typed.week)
        self.level = ChoiceField(look, self.tr("Level") + f", {of}", choices)
        self.level.set_current(typed.level)
        self.minutes = LineField(look, self.tr("Minutes a week") + f", {of}", width=88)
        self.minutes.setText(typed.minutes)
        self.words = LineField(look, self.tr("In words") + f", {of}")
        self.words.setText(typed.words)
        self.remove = ToolButton(look, self.tr("Remove"), Icon.TRASH, kind=ButtonKind.QUIET, alone=True)
        self.remove.setAccessibleName(self.tr("Remove") + f", {of}")
        self.week_row = FormRow(look, self.tr("From week"), self.week)
        self.minutes_row = FormRow(look, self.tr("Min a week"), self.minutes)
        for field in (self.week, self.minutes):
            field.left.connect(self.check)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self.week_row, 0, top)
        line.addWidget(FormRow(look, self.tr("Level"), self.level), 1, top)
        line.addWidget(self.minutes_row, 0, top)
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(line)
        column.addWidget(self.words)

    def check(self) -> bool:
        """Say beside the fields what is no whole number."""
        week = _is_whole(self.week.value(), 1, _MOST_WEEKS)
        minutes = not self.minutes.value().strip() or _is_whole(self.minutes.value(), 0, _MOST_MINUTES)
        self.week_row.set_error("" if week else self.tr("Type a week, such as 3."))
        self.minutes_row.set_error("" if minutes else self.tr("Type whole minutes."))
        return week and minutes

    def focus_wrong(self) -> None:
        """Go where something does not fit."""
        (self.week if self.week_row.error() else self.minutes).setFocus()

    def typed(self) -> _Typed:
        """What stands in the fields."""
        return _Typed(
            self.week.value().strip(), self.level.current(), self.minutes.value().strip(), self.words.value().strip()
        )


def _is_whole(text: str, least: int, most: int) -> bool:
    text = text.strip()
    return text.isascii() and text.isdigit() and len(text) < 6 and least <= int(text) <= most
