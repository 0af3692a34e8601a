"""How a list that is about to be taken in reads as a table: one line a changed field, the doubtful ones first."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.table import Column, Group
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.field_words import field_word, value_words
from virkni_desktop.ui.theme import Token

if TYPE_CHECKING:
    from virkni_desktop.exchange.prepared import ImportPreview, PreviewRow

_STATUS = {
    "conflict": Status.CONFLICT,
    "refused": Status.ERROR,
    "created": Status.NEW,
    "updated": Status.CHANGED,
}
_NEEDS_ME = (Status.CONFLICT, Status.ERROR)


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One field of one row of the file, or the whole row where it is new."""

    key: tuple[int, str]
    status: Status
    row: int
    person: str
    field: str
    now: str
    in_file: str
    result: str


class PreviewLines(QObject):
    """Turns a preview into the lines of the table, in the language of the window."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context

    def columns(self) -> list[Column[PreviewLine]]:
        """The table's columns."""
        return [
            Column(self.tr("Status"), lambda line: _word(line.status), status=lambda line: line.status, width=116),
            Column(self.tr("Row"), lambda line: str(line.row), lambda line: line.row, numeric=True, width=56),
            Column(self.tr("Person"), lambda line: line.person, width=176),
            Column(self.tr("Field"), lambda line: line.field),
            Column(self.tr("Now"), lambda line: line.now, tone=lambda _line: Token.MUTED),
            Column(
                self.tr("In the file"),
                lambda line: line.in_file,
                tone=lambda line: Token.ERROR if line.status is Status.ERROR else Token.TEXT,
            ),
            Column(self.tr("Result"), lambda line: line.result, width=128),
        ]

    def choices(self, preview: "ImportPreview") -> list[Choice]:
        """The filters with the number of rows behind each."""
        counts = {outcome.value: count for outcome, count in preview.counts.items()}
        return [
            Choice("all", self.tr("All"), sum(counts.values())),
            Choice("needs", self.tr("Needs me"), counts["conflict"] + counts["refused"]),
            Choice("created", _word(Status.NEW), counts["created"], Status.NEW),
            Choice("updated", _word(Status.CHANGED), counts["updated"], Status.CHANGED),
            Choice("conflict", _word(Status.CONFLICT), counts["conflict"], Status.CONFLICT),
            Choice("refused", _word(Status.ERROR), counts["refused"], Status.ERROR),
        ]

    def lines(self, preview: "ImportPreview") -> list[PreviewLine]:
        """Every line that matters, in the order of the file."""
        return [line for row in preview.rows for line in self._lines(row)]

    def grouped(self, lines: list[PreviewLine], chosen: str) -> list[PreviewLine | Group]:
        """What the filter lets through: first what needs a person, then what is ready."""
        shown = [line for line in lines if chosen in ("all", "needs") or _STATUS[chosen] is line.status]
        needs = [line for line in shown if line.status in _NEEDS_ME]
        ready = [line for line in shown if line.status not in _NEEDS_ME] if chosen != "needs" else []
        grouped: list[PreviewLine | Group] = []
        for title, part in ((self.tr("Needs me"), needs), (self.tr("Ready"), ready)):
            if part:
                grouped += [Group(title, len({line.row for line in part})), *part]
        return grouped

    def _lines(self, row: "PreviewRow") -> list[PreviewLine]:
        if row.refusals:
            return [
                PreviewLine(
                    (row.row, one.column), Status.ERROR, row.row, row.name, one.column, "",
                    one.value or self.tr("empty"), self.tr("Left out"),
                )
                for one in row.refusals
            ]  # fmt: skip
        if row.outcome == "created":
            fields = self.tr("%n field(s)", "", len(row.fields))
            return [
                PreviewLine(
                    (row.row, ""), Status.NEW, row.row, row.name, self.tr("New participant"), "", fields,
                    self.tr("Add"),
                )
            ]  # fmt: skip
        return [
            PreviewLine(
                (row.row, one.field),
                _STATUS.get(one.outcome, Status.CHANGED),
                row.row,
                row.name,
                field_word(one.field),
                value_words(self._context, one.field, one.now),
                value_words(self._context, one.field, one.in_file),
                self.tr("Mine, ask later") if one.outcome == "conflict" else self.tr("From the file"),
            )
            for one in row.fields
        ]


def _word(status: Status) -> str:
    word = status.word()
    return word[:1].upper() + word[1:]
