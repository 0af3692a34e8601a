"""Whom each row of a list is about, and the rows that nobody but a person can place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from virkni_desktop.exchange.current import Held
from virkni_desktop.exchange.file_rows import FileRows, named_rows
from virkni_desktop.exchange.matching import KnownPerson, Match, MatchKind, PeopleIndex, RowIdentity, repeated_rows
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message


@dataclass(frozen=True)
class Placed:
    """The person of each row by position (missing: someone new), and why rows cannot be taken in.

    ``seen`` are all whom the file may be about; ``copies`` are rows that only repeat an earlier one.
    """

    person_of: Mapping[int, bytes]
    refused: Mapping[int, Message]
    seen: frozenset[bytes]
    copies: Mapping[int, int]


def place_rows(
    file: FileRows, row_numbers: Sequence[int], people: Mapping[bytes, Held], answers: Mapping[int, UUID | None]
) -> Placed:
    """Match all rows. ``answers`` hold, by row number, whom a person said a row is about (None: someone new)."""
    named = _worth_comparing_names(file, people)
    index = PeopleIndex(_known(held, with_name=named) for held in people.values())
    identities = [_identity(file, position, with_name=named) for position in range(len(row_numbers))]
    copies, refused = _repeated(file, identities, row_numbers)
    person_of: dict[int, bytes] = {}
    seen: set[bytes] = set()
    for position, identity in enumerate(identities):
        match = index.match(identity)
        if row_numbers[position] in answers:
            match = _answered(answers[row_numbers[position]], identity, people) or match
        candidates = [key for key in match.people if isinstance(key, bytes)]
        seen.update(candidates)
        if match.kind is MatchKind.FOUND:
            person_of[position] = candidates[0]
        elif match.kind is not MatchKind.NEW and match.reason is not None:
            refused.setdefault(position, match.reason)
    _refuse_shared(person_of, row_numbers, copies, refused)
    return Placed(person_of, refused, frozenset(seen), copies)


def _worth_comparing_names(file: FileRows, people: Mapping[bytes, Held]) -> bool:
    """Names only tell people apart who have no number, on either side."""
    return None in file.numbers or any(not held.numbers for held in people.values())


def _known(held: Held, *, with_name: bool) -> KnownPerson:
    reference = held.values.get("agency_reference")
    return KnownPerson(
        held.person,
        tuple(value for value, _ in held.numbers),
        (str(reference),) if reference else (),
        str(UUID(bytes=held.person)),
        held.name if with_name else "",
        date.fromisoformat(held.birth_date) if with_name and held.birth_date else None,
    )


def _identity(file: FileRows, position: int, *, with_name: bool) -> RowIdentity:
    number, exchange_id = file.numbers[position], file.exchange_ids[position]
    said = file.said[position]
    reference = said.get("agency_reference")
    name = " ".join(str(said[part]) for part in ("given", "family") if part in said) if with_name else ""
    return RowIdentity(
        str(number) if number else None,
        str(reference) if reference else None,
        str(exchange_id) if exchange_id else None,
        name,
    )


def _answered(person: UUID | None, identity: RowIdentity, people: Mapping[bytes, Held]) -> Match | None:
    """What a person said a row is about, where that can be: a number that someone has names nobody new."""
    taken = any(value == identity.number for held in people.values() for value, _ in held.numbers)
    if person is None:
        return None if taken else Match(MatchKind.NEW)
    held = people.get(person.bytes)
    if held is None or (taken and all(value != identity.number for value, _ in held.numbers)):
        return None
    return Match(MatchKind.FOUND, (person.bytes,))


def _repeated(
    file: FileRows, identities: Sequence[RowIdentity], row_numbers: Sequence[int]
) -> tuple[dict[int, int], dict[int, Message]]:
    """Rows that name the same person: an exact copy of an earlier row adds nothing, others wait for the sender."""
    copies: dict[int, int] = {}
    refused: dict[int, Message] = {}
    for position, others in repeated_rows(identities).items():
        together = sorted((position, *others))
        first = together[0]
        if all(identities[one] == identities[first] and file.said[one] == file.said[first] for one in together):
            if position != first:
                copies[position] = first
        else:
            refused[position] = _several_rows([row_numbers[one] for one in together])
    return copies, refused


def _refuse_shared(
    person_of: dict[int, bytes], row_numbers: Sequence[int], copies: Mapping[int, int], refused: dict[int, Message]
) -> None:
    """Rows that point at the same person in different ways: by number the one, by reference the other."""
    positions: dict[bytes, list[int]] = {}
    for position, person in person_of.items():
        if position not in copies:
            positions.setdefault(person, []).append(position)
    for together in positions.values():
        if len(together) > 1:
            for position in together:
                refused.setdefault(position, _several_rows([row_numbers[one] for one in together]))


def _several_rows(rows: Sequence[int]) -> Message:
    template = QT_TRANSLATE_NOOP("core", "The rows {rows} name the same person or reference. Keep the right one.")
    return message(template, rows=named_rows(rows))
