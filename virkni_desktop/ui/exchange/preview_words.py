"""The words of the preview's table: its columns, its filters with their counts, and its groups."""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.table import Column, Group
from virkni_desktop.ui.exchange.day_words import value_in_row
from virkni_desktop.ui.exchange.preview_lines import LineKind, PreviewLine, WorkedOut
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.field_words import field_word
from virkni_desktop.ui.theme import Token

if TYPE_CHECKING:
    from virkni_desktop.exchange.amendments import Decision

STATUS = {
    LineKind.CONFLICT: Status.CONFLICT,
    LineKind.ERROR: Status.ERROR,
    LineKind.NEW: Status.NEW,
    LineKind.CHANGED: Status.CHANGED,
    LineKind.SAME: Status.SAME,
    LineKind.LEFT_OUT: Status.SKIPPED,
}
NEEDS_ME = (LineKind.CONFLICT, LineKind.ERROR)
IN_FILE = 5
"""The column whose cells are mended."""
SHARES = ((104, 0.0), (48, 0.0), (104, 0.3), (104, 0.5), (88, 0.1), (88, 0.1), (104, 0.0))
"""Each column's least width and its share of what is left."""


class PreviewWords(QObject):
    """``decision_of`` tells what was decided about a line's conflict."""

    def __init__(self, context: PageContext, decision_of: "Callable[[PreviewLine], Decision | None]") -> None:
        super().__init__()
        self._context, self._decision_of = context, decision_of

    def columns(self) -> list[Column[PreviewLine]]:
        """The table's columns."""
        return [
            Column(
                self.tr("Status"),
                lambda line: status_word(line.kind),
                lambda line: list(STATUS).index(line.kind),
                status=lambda line: STATUS[line.kind],
            ),
            Column(self.tr("Row"), lambda line: str(line.row), lambda line: line.row, numeric=True),
            Column(self.tr("Person"), lambda line: line.person),
            Column(self.tr("Field"), self._field),
            Column(self.tr("Now"), self._now, tone=lambda _line: Token.MUTED),
            Column(self.tr("In the file"), self._in_file, tone=_tone),
            Column(self.tr("Result"), self._result),
        ]

    def choices(self, worked: WorkedOut) -> list[Choice]:
        """The filters with the number of rows behind each; those with nothing behind them are left away."""
        counts = {outcome.value: count for outcome, count in worked.preview.counts.items()}
        left_out = len(worked.prepared.amendments.left_out)
        counts["refused"] -= left_out
        kinds = (LineKind.NEW, LineKind.CHANGED, LineKind.SAME, LineKind.CONFLICT, LineKind.ERROR)
        found = [
            Choice("all", self.tr("All"), sum(counts.values()) + left_out),
            Choice("needs", self.tr("Needs me"), counts["conflict"] + counts["refused"]),
            *(Choice(kind.value, status_word(kind), counts[kind.value], STATUS[kind]) for kind in kinds),
        ]
        if left_out:
            found.append(Choice(LineKind.LEFT_OUT.value, self.tr("Left out"), left_out, Status.SKIPPED))
        return [choice for choice in found if choice.count or choice.key == "all"]

    def grouped(self, lines: Sequence[PreviewLine], chosen: str) -> list[PreviewLine | Group]:
        """What the filter lets through: first what needs a person, then what is ready. The same are only shown by themselves."""
        if chosen == "needs":
            shown = [line for line in lines if line.kind in NEEDS_ME]
        elif chosen == "all":
            shown = [line for line in lines if line.kind is not LineKind.SAME]
        else:
            shown = [line for line in lines if line.kind == chosen]
        by_group: dict[str, list[PreviewLine]] = {}
        for kind, part in groupby(shown, key=lambda line: line.kind):
            by_group.setdefault(_group(kind), []).extend(part)
        grouped: list[PreviewLine | Group] = []
        for key, title in self._groups().items():
            if key in by_group:
                rows = {line.row for line in by_group[key]}
                grouped += [Group(title, len(rows)), *by_group[key]]
        return grouped

    def _groups(self) -> dict[str, str]:
        return {
            "needs": self.tr("Needs me"),
            "ready": self.tr("Ready"),
            "left-out": self.tr("Left out"),
            "same": self.tr("Same"),
        }

    def _field(self, line: PreviewLine) -> str:
        words = {
            LineKind.NEW: self.tr("New participant"),
            LineKind.SAME: self.tr("Nothing new"),
            LineKind.LEFT_OUT: self.tr("Whole row"),
        }
        return words.get(line.kind) or field_word(line.field)

    def _now(self, line: PreviewLine) -> str:
        return value_in_row(self._context, line.field, line.now) if line.now else ""

    def _in_file(self, line: PreviewLine) -> str:
        if line.kind is LineKind.ERROR:
            return line.in_file or self.tr("empty")
        if line.kind is LineKind.NEW:
            return self.tr("%n field(s)", "", line.fields)
        return value_in_row(self._context, line.field, line.in_file) if line.in_file else ""

    def _result(self, line: PreviewLine) -> str:
        if line.kind is LineKind.CONFLICT:
            return self._decided(line)
        words = {
            LineKind.ERROR: self.tr("Left out"),
            LineKind.LEFT_OUT: self.tr("Left out by you"),
            LineKind.NEW: self.tr("Add"),
            LineKind.CHANGED: self.tr("From the file"),
        }
        return words.get(line.kind, "")

    def _decided(self, line: PreviewLine) -> str:
        decision = self._decision_of(line)
        if decision is not None and decision.choice == "another":
            return value_in_row(self._context, line.field, decision.value)
        words = {"mine": self.tr("Mine"), "theirs": self.tr("From the file")}
        return words.get(decision.choice if decision else "", self.tr("Ask later"))


def status_word(kind: LineKind) -> str:
    """The status of a line with a capital letter."""
    word = STATUS[kind].word()
    return word[:1].upper() + word[1:]


def _tone(line: PreviewLine) -> Token:
    return Token.ERROR if line.kind is LineKind.ERROR else Token.TEXT


def _group(kind: LineKind) -> str:
    if kind in NEEDS_ME:
        return "needs"
    return {LineKind.SAME: "same", LineKind.LEFT_OUT: "left-out"}.get(kind, "ready")
