"""A list to be sent: exactly what would leave the machine, who is kept out of it and why, and the record of the sending."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from virkni_desktop.casework.actions import SEND_LIST
from virkni_desktop.casework.disclosures import record_disclosure, require_reason
from virkni_desktop.casework.names import display_name
from virkni_desktop.exchange.exporting import ListToSend, list_to_send
from virkni_desktop.exchange.known_profiles import known_profiles
from virkni_desktop.exchange.own_mapping import known_senders
from virkni_desktop.exchange.profile import Profile
from virkni_desktop.exchange.writing_files import write_list
from virkni_desktop.exchange.written_cells import WrittenCell
from virkni_desktop.models.consent import Consent, ConsentState
from virkni_desktop.models.person import Person
from virkni_desktop.store.caseload import Caseload
from virkni_desktop.store.session import WorkSession
from virkni_desktop.store.steps import Written

AGENCY = "agency"
"""The purpose for which a person agrees, or not, that the agency is told about them."""


class KeptOut(StrEnum):
    """Why somebody is not in a list that is sent."""

    PROTECTED = "protected"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    NUMBERLESS = "numberless"
    UNTICKED = "unticked"


@dataclass(frozen=True, slots=True)
class SentPerson:
    """One person of the list: their cells, and whether nobody asked them yet about telling the agency."""

    person_id: UUID
    name: str
    cells: tuple[WrittenCell, ...]
    not_asked: bool


@dataclass(frozen=True, slots=True)
class PersonKeptOut:
    """One person who is not in the list, and why."""

    person_id: UUID
    name: str
    reason: KeptOut


@dataclass(frozen=True)
class SendPreview:
    """What would leave the machine. ``heads`` and each person's cells are the columns of the file, in its order."""

    ready: ListToSend
    heads: tuple[str, ...]
    people: tuple[SentPerson, ...]
    kept_out: tuple[PersonKeptOut, ...]


@dataclass(frozen=True)
class Sending:
    """What a person decided: the places of the columns and the people that go, to whom, and why."""

    columns: frozenset[int]
    people: frozenset[UUID]
    recipient: str
    purpose: str


@dataclass(frozen=True)
class Sent:
    """A file that was made to be sent; it stands in the register."""

    path: Path
    people: int
    columns: int
    sha256: str


def sendable_profiles(session: WorkSession, jurisdiction: str) -> tuple[Profile, ...]:
    """The layouts that can be sent in this country, those of senders who were heard of."""
    senders = known_senders(session, jurisdiction)
    return tuple(
        one for one in known_profiles(session) if one.jurisdiction in ("", jurisdiction) and one.sender in senders
    )


def preview_sending(session: WorkSession, profile: str) -> SendPreview:
    """What would be sent in this layout; reads only. Raises InputError for a layout that is not known.

    Who declined or withdrew is kept out, and so is who has a protected identity; who was not asked is in, and said so.
    """
    ready = list_to_send(session, profile)
    names, states = _names(session), _consents(session)
    people, kept_out = [], []
    for person, cells in zip(ready.people, ready.rows, strict=True):
        state = states.get(person)
        if state in (ConsentState.DECLINED, ConsentState.WITHDRAWN):
            kept_out.append(PersonKeptOut(person, names[person], KeptOut(state)))
        else:
            people.append(SentPerson(person, names[person], cells, state is None))
    kept_out += [PersonKeptOut(one, names[one], KeptOut.PROTECTED) for one in ready.protected_people]
    kept_out += [PersonKeptOut(one, names[one], KeptOut.NUMBERLESS) for one in ready.numberless_people]
    heads = tuple(column.header for column in ready.layout.columns)
    return SendPreview(ready, heads, tuple(people), tuple(kept_out))


def send_list(caseload: Caseload, preview: SendPreview, sending: Sending, path: Path) -> Written[Sent]:
    """Write the file and enter it into the register, as a step that cannot be undone.

    Raises InputError where recipient or purpose is missing, CaseloadError where the file cannot be written.
    """
    going = [person for person in preview.people if person.person_id in sending.people]
    places = [place for place in range(len(preview.heads)) if place in sending.columns]
    rows = [[person.cells[place] for place in places] for person in going]
    left_out = Counter(str(one.reason) for one in preview.kept_out)
    left_out[KeptOut.UNTICKED] += len(preview.people) - len(going)
    require_reason(sending.recipient, sending.purpose)
    write_list(path, preview.ready.layout_of(places), rows)
    digest = sha256(path.read_bytes()).hexdigest()
    record = partial(
        record_disclosure,
        recipient=sending.recipient,
        purpose=sending.purpose,
        profile=preview.ready.profile,
        columns=[preview.heads[place] for place in places],
        people=len(going),
        left_out={reason: count for reason, count in left_out.items() if count},
        file_name=path.name,
        file_sha256=digest,
    )
    try:
        written = caseload.write(SEND_LIST, record)
    except BaseException:
        path.unlink(missing_ok=True)  # what is not in the register is not sent
        raise
    return Written(Sent(path, len(going), len(places), digest), written.changes, written.step)


def _names(session: Session) -> dict[UUID, str]:
    rows = session.execute(select(Person.id, Person.given, Person.family, Person.name_to_use))
    return {key: display_name(given, family, to_use) for key, given, family, to_use in rows}


def _consents(session: Session) -> dict[UUID, str]:
    """What each person said last about telling the agency; nobody said anything who is not in it."""
    said = select(Consent.person_id, Consent.state).where(Consent.purpose == AGENCY)
    return dict(session.execute(said.order_by(Consent.stated_on, Consent.id)).all())
