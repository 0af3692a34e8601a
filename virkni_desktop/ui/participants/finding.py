"""Finding in the list while one types: by name, number, phone or reference, folded, without asking the caseload."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from virkni_desktop.formats import fold

if TYPE_CHECKING:
    from virkni_desktop.casework.participants import ParticipantRow

R = TypeVar("R")
_NOT_A_WORD = re.compile(r"[^\w]+")
_IN_NUMBERS = str.maketrans("", "", " \u00a0-+–./()")
_CENTURY = 2


@dataclass(frozen=True, slots=True)
class Findable(Generic[R]):
    """A row and what it is found by: folded words, each after a blank, and the figures of its numbers likewise."""

    row: R
    words: str
    figures: str


def findable(row: "ParticipantRow") -> "Findable[ParticipantRow]":
    """Prepare a row for finding."""
    numbers = [row.phone or "", row.agency_reference or ""]
    if row.identity:
        numbers += [row.identity.value, row.identity.value[_CENTURY:]]
    return findable_by(row, (row.name, row.agency_reference or ""), numbers)


def findable_by(row: R, texts: Iterable[str], numbers: Iterable[str]) -> Findable[R]:
    """Prepare any row for finding: by the words of its texts, and by its numbers."""
    words = "".join(f" {word}" for text in texts for word in _words(text))
    return Findable(row, words, "".join(f" {_figures(number)}" for number in numbers))


def find_rows(rows: Iterable[Findable[R]], text: str) -> list[R]:
    """The rows that have every word typed at the beginning of one of theirs, in their order; all without a word.

    What has no letters is looked for as the beginning of a number, however it is divided.
    """
    typed = _words(text)
    if not typed:
        return [each.row for each in rows]
    figures = text.translate(_IN_NUMBERS)
    if figures.isdigit():
        wanted = f" {figures}"
        return [each.row for each in rows if wanted in each.figures]
    starts = [f" {word}" for word in typed]
    return [each.row for each in rows if all(start in each.words for start in starts)]


def _words(text: str) -> list[str]:
    return [word for word in _NOT_A_WORD.split(fold(text)) if word]


def _figures(number: str) -> str:
    """A number without what divides it; of a reference such as AF-110000 the figures alone."""
    return re.sub(r"^\D+", "", number.translate(_IN_NUMBERS))
