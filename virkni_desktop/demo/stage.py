"""The ground that invented lives stand on: staff, programmes, employers and their workplaces."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from virkni_desktop.casework.names import initials_of
from virkni_desktop.demo.batch import Batch
from virkni_desktop.demo.cast import Cast
from virkni_desktop.demo.umea import PLACES, project_start
from virkni_desktop.demo.words import Words
from virkni_desktop.models.episode import Programme
from virkni_desktop.models.organisation import ContactPerson, Organisation, Workplace
from virkni_desktop.models.staff import Staff


@dataclass(frozen=True)
class Coach:
    """A member of staff and the record of them."""

    id: UUID
    name: str


@dataclass(frozen=True)
class Place:
    """A workplace as it was written: its record, its name, and whom to talk to there."""

    id: UUID
    name: str
    supervisor_id: UUID
    supervisor: str


@dataclass(frozen=True)
class Stage:
    """Everything in the order in which courses number it."""

    coaches: tuple[Coach, ...]
    programmes: tuple[UUID, ...]
    places: tuple[Place, ...]


def set_stage(batch: Batch, words: Words, jurisdiction: str, cast: Cast, today: date, coaches: int) -> Stage:
    """Write them."""
    staff = [words.office.coaches[number % len(words.office.coaches)] for number in range(coaches)]
    return Stage(
        tuple(
            _coach(batch, name, employer, number, len(words.office.coaches))
            for number, (name, employer) in enumerate(staff)
        ),
        tuple(_programmes(batch, words, jurisdiction, today)),
        tuple(_places(batch, words, cast)),
    )


def _coach(batch: Batch, name: str, employer: str, number: int, distinct: int) -> Coach:
    """More coaches than names get a numeral, as kings do."""
    if number >= distinct:
        name = f"{name} {number // distinct + 1}"
    return Coach(batch.add(Staff, name=name, initials=initials_of(name), employer=employer, full_time_share=100), name)


def _programmes(batch: Batch, words: Words, jurisdiction: str, today: date) -> list[UUID]:
    if jurisdiction == "is":
        return [batch.add(Programme, name=words.office.programme, starts_on=date(2022, 1, 1))]
    start = project_start(today)
    return [
        batch.add(
            Programme,
            name=words.office.programme,
            places=PLACES,
            starts_on=start,
            ends_on=(start + timedelta(days=760)).replace(day=1) - timedelta(days=1),
        ),
        batch.add(Programme, name="Arbetsmarknadsenheten"),
    ]


def _places(batch: Batch, words: Words, cast: Cast) -> list[Place]:
    places: list[Place] = []
    for organisation in words.organisations:
        owner = batch.add(Organisation, name=organisation.name, sector=organisation.sector)
        for words_of in organisation.workplaces:
            tasks, access = words.sites.tasks[words_of.trade], words.sites.access[words_of.trade]
            place = batch.add(
                Workplace, organisation_id=owner, name=words_of.name, address=words_of.address, phone=cast.phone(),
                town=words_of.town, business=words_of.business, tasks=tasks[len(places) % len(tasks)],
                access=access[len(places) % len(access)],
            )  # fmt: skip
            name = cast.colleague()
            role = words.trades[words_of.trade].supervisor
            contact = batch.add(ContactPerson, workplace_id=place, name=name, role=role, phone=cast.phone())
            places.append(Place(place, words_of.name, contact, name))
    return places
