"""How a receipt reads as rows: the counts, what was left out and why, and what became of each person."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from virkni_desktop.ui.components.row_items import Heading, Item, Row
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.exchange.day_words import value_in_row
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.field_words import field_word

if TYPE_CHECKING:
    from virkni_desktop.exchange.ledger import Receipt
    from virkni_desktop.exchange.receipt_rows import ReceiptRow
    from virkni_desktop.exchange.undoing import KeptField

_LISTED = 200
_STATUS = {"created": Status.NEW, "updated": Status.CHANGED, "conflict": Status.CONFLICT}


class ReceiptItems(QObject):
    """Turns receipts into rows in the language of the window."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context

    def items(self, receipt: "Receipt", rows: "Sequence[ReceiptRow]") -> list[Item]:
        """Everything there is to tell of one import."""
        items: list[Item] = [
            self._count("created", Status.NEW, self.tr("New participants"), receipt.created),
            self._count("updated", Status.CHANGED, self.tr("Changed"), receipt.updated),
            self._count("unchanged", Status.SAME, self.tr("Same as before"), receipt.unchanged),
            self._count("conflicts", Status.CONFLICT, self.tr("Conflicts"), receipt.conflicts),
            self._count("refused", Status.ERROR, self.tr("Left out"), receipt.refused),
            self._count("absent", Status.NOT_ASKED, self.tr("Not in the file, untouched"), receipt.absent),
        ]
        if receipt.refusals:
            items.append(Heading(self.tr("Left out, and why"), len(receipt.refusals)))
            items += [
                Row(
                    ("refusal", number),
                    self.tr("Row {row}, {column}: “{value}”").format(row=one.row, column=one.column, value=one.value),
                    kind=self._context.said(one.reason),
                    status=Status.ERROR,
                )
                for number, one in enumerate(receipt.refusals[:_LISTED])
            ]
            items += self._more("refusals", len(receipt.refusals))
        if receipt.warnings:
            items.append(Heading(self.tr("Worth knowing"), len(receipt.warnings)))
            items += [
                Row(("warning", number), self._context.said(one), status=Status.WARNING)
                for number, one in enumerate(receipt.warnings)
            ]
        told = [row for row in rows if row.outcome.value in _STATUS]
        if told:
            items.append(Heading(self.tr("Row by row"), len(told)))
            items += [self._row(row) for row in told[:_LISTED]]
            items += self._more("rows", len(told))
        return items

    def kept(self, kept: "Sequence[KeptField]") -> list[Item]:
        """What an undo left alone."""
        return [
            Heading(self.tr("Edited since, and kept"), len(kept)),
            *(
                Row(
                    ("kept", number, one.person_id),
                    one.person or self.tr("Something that is not there any more"),
                    kind=field_word(one.field) if one.field else self.tr("all of it"),
                    status=Status.INFO,
                )
                for number, one in enumerate(kept)
            ),
        ]

    def _more(self, key: str, count: int) -> list[Item]:
        """A long list goes on in the saved receipt."""
        if count <= _LISTED:
            return []
        return [Row(("more", key), self.tr("And %n more: they stand in the saved receipt", "", count - _LISTED))]

    def _row(self, row: "ReceiptRow") -> Row:
        name = row.person or self.tr("Somebody who is not there any more")
        title = self.tr("Row {row}, {name}").format(row=row.row, name=name)
        return Row(("row", row.row, row.person_id), title, kind=self._became(row), status=_STATUS[row.outcome.value])

    def _became(self, row: "ReceiptRow") -> str:
        if row.outcome.value == "created":
            return self.tr("added")
        changed = [
            self.tr("{field}: {before} → {after}").format(
                field=field_word(field), before=self._words(field, before), after=self._words(field, after)
            )
            for field, (before, after) in row.changed.items()
            if not field.startswith("extra:")
        ]
        asked = [f"{field_word(field)}: {self._decided(row.decided.get(field, ''))}" for field in row.conflicts]
        return " · ".join((*asked, *changed))

    def _decided(self, choice: str) -> str:
        words = {
            "mine": self.tr("both changed it, mine kept"),
            "theirs": self.tr("both changed it, theirs taken"),
            "another": self.tr("both changed it, another value written"),
            "agreed": self.tr("both changed it, and agree now"),
        }
        return words.get(choice, self.tr("both changed it, waits for you"))

    def _words(self, field: str, value: str | int | None) -> str:
        return value_in_row(self._context, field, str(value)) if value is not None else self.tr("nothing")

    @staticmethod
    def _count(key: str, status: Status, words: str, count: int) -> Row:
        return Row(("count", key), words, status=status, value=str(count), value_muted=count == 0)
