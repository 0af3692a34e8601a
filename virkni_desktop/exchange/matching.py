"""Finds whom a row is about, by identity number before references before ours, and asks instead of choosing."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from virkni_desktop.exchange.cells import fold
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Someone in the caseload, with all that a row could name them by."""

    key: Hashable
    numbers: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    exchange_id: str | None = None
    name: str = ""
    birth_date: date | None = None


@dataclass(frozen=True, slots=True)
class RowIdentity:
    """What a row says about who it is; identity numbers in canonical form."""

    number: str | None = None
    reference: str | None = None
    exchange_id: str | None = None
    name: str = ""
    birth_date: date | None = None


class MatchKind(StrEnum):
    """How sure a match is: only ``FOUND`` and ``NEW`` go on without a person."""

    FOUND = "found"
    NEW = "new"
    SUGGESTED = "suggested"
    QUESTION = "question"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a row is about: one person for FOUND and SUGGESTED, the ones to choose from otherwise; why it waits."""

    kind: MatchKind
    people: tuple[Hashable, ...] = ()
    reason: Message | None = None

    @property
    def person(self) -> Hashable | None:
        """The person found or suggested."""
        return self.people[0] if self.kind in (MatchKind.FOUND, MatchKind.SUGGESTED) else None


class PeopleIndex:
    """Everyone in the caseload by number, agency reference, exchange id, and name with birth date."""

    def __init__(self, people: Iterable[KnownPerson]) -> None:
        self._numbers: dict[str, list[Hashable]] = defaultdict(list)
        self._references: dict[str, list[Hashable]] = defaultdict(list)
        self._exchange_ids: dict[str, list[Hashable]] = defaultdict(list)
        self._names: dict[tuple[str, date], list[Hashable]] = defaultdict(list)
        self._numbered: set[Hashable] = set()
        for person in people:
            self._add(person)

    def _add(self, person: KnownPerson) -> None:
        for number in person.numbers:
            self._numbers[number].append(person.key)
            self._numbered.add(person.key)
        for reference in dict.fromkeys(person.references):
            self._references[reference].append(person.key)
        if person.exchange_id:
            self._exchange_ids[person.exchange_id].append(person.key)
        if person.name and person.birth_date:
            self._names[_sorted_name(person.name), person.birth_date].append(person.key)

    def match(self, row: RowIdentity) -> Match:
        """Whom ``row`` is about."""
        by_reference = tuple(self._references.get(row.reference, ())) if row.reference else ()
        by_exchange_id = tuple(self._exchange_ids.get(row.exchange_id, ())) if row.exchange_id else ()
        if row.number is None:
            return self._unnumbered(row, by_reference, by_exchange_id)
        by_number = tuple(self._numbers.get(row.number, ()))
        if len(by_number) > 1:
            return Match(MatchKind.QUESTION, by_number, _several())
        if by_number:
            others = [found for found in (by_reference, by_exchange_id) if found and by_number[0] not in found]
            return Match(MatchKind.STOPPED, (*by_number, *others[0]), _belongs()) if others else _found(by_number)
        pointed = by_reference or by_exchange_id
        if self._numbered.intersection(pointed):
            return Match(MatchKind.STOPPED, pointed, _belongs())
        return _found(pointed) if pointed else self._by_name(row, lacking_number=True)

    def _unnumbered(
        self, row: RowIdentity, by_reference: tuple[Hashable, ...], by_exchange_id: tuple[Hashable, ...]
    ) -> Match:
        if by_reference and by_exchange_id and not set(by_reference) & set(by_exchange_id):
            return Match(MatchKind.STOPPED, (*by_reference, *by_exchange_id), _disagree())
        both = tuple(person for person in by_reference if person in by_exchange_id)
        pointed = both or by_reference or by_exchange_id
        return _found(pointed) if pointed else self._by_name(row, lacking_number=False)

    def _by_name(self, row: RowIdentity, *, lacking_number: bool) -> Match:
        """A suggestion; the same name with another identity number is simply another person."""
        key = (_sorted_name(row.name), row.birth_date) if row.name and row.birth_date else None
        found = tuple(
            person
            for person in (self._names.get(key, ()) if key else ())
            if not (lacking_number and person in self._numbered)
        )
        if len(found) > 1:
            return Match(MatchKind.QUESTION, found, _several())
        suggestion = QT_TRANSLATE_NOOP(
            "core", "Someone of the same name and birth date is known. Is it the same person?"
        )
        return Match(MatchKind.SUGGESTED, found, message(suggestion)) if found else Match(MatchKind.NEW)


def repeated_rows(rows: Sequence[RowIdentity]) -> dict[int, tuple[int, ...]]:
    """Positions of rows that name the same person as others in the same file, with the positions of those others."""
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, row in enumerate(rows):
        for kind, named in (("number", row.number), ("reference", row.reference), ("exchange id", row.exchange_id)):
            if named:
                places[kind, named].append(place)
    repeated: dict[int, set[int]] = defaultdict(set)
    for together in places.values():
        if len(together) > 1:
            for place in together:
                repeated[place].update(together)
    return {place: tuple(sorted(others - {place})) for place, others in sorted(repeated.items())}


def _sorted_name(name: str) -> str:
    """A name for comparing, whichever of its parts comes first."""
    return " ".join(sorted(map(fold, name.replace(",", " ").split())))


def _found(people: tuple[Hashable, ...]) -> Match:
    return Match(MatchKind.FOUND, people) if len(people) == 1 else Match(MatchKind.QUESTION, people, _several())


def _several() -> Message:
    return message(QT_TRANSLATE_NOOP("core", "Several people fit this row. Choose the right one."))


def _belongs() -> Message:
    template = QT_TRANSLATE_NOOP(
        "core",
        "The reference in this row belongs to someone with another identity number. Has the number changed, or is it "
        "another person?",
    )
    return message(template)


def _disagree() -> Message:
    return message(QT_TRANSLATE_NOOP("core", "The references in this row belong to different people."))
