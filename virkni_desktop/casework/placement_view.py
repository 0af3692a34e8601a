"""Placements as a list shows them: who, where, as what, how much, from when to when."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, select

from virkni_desktop.casework.names import display_name
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.organisation import ContactPerson, Organisation, Workplace
from virkni_desktop.models.person import Person
from virkni_desktop.models.placement import Placement
from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True, slots=True)
class PlacementView:
    """One placement; ``kind`` is a placement type, ``share`` whole percent of full time."""

    placement_id: UUID
    episode_id: UUID
    person_id: UUID
    person: str
    workplace_id: UUID
    workplace: str
    organisation_id: UUID
    organisation: str
    sector: str
    kind: str
    role: str | None
    share: int
    started_on: date
    planned_end_on: date | None
    ended_on: date | None
    end_reason: str | None
    supervisor_id: UUID | None
    supervisor: str | None
    supervisor_phone: str | None
    runs: bool
    """Whether it runs today."""
    tasks: str | None = None
    adaptations: str | None = None

    def week_on(self, day: date) -> tuple[int, int | None]:
        """Which week of the placement a day is in (the first is 1), and of how many where the last day is planned."""
        last = self.ended_on or self.planned_end_on
        return (day - self.started_on).days // 7 + 1, (last - self.started_on).days // 7 + 1 if last else None


def list_placements(
    session: WorkSession,
    *,
    episode_id: UUID | None = None,
    person_id: UUID | None = None,
    workplace_id: UUID | None = None,
    placement_id: UUID | None = None,
) -> tuple[PlacementView, ...]:
    """Those of an enrolment, a person or a workplace (or all), the newest first."""
    wanted: list[ColumnElement[bool]] = [
        column == key
        for column, key in (
            (Placement.episode_id, episode_id),
            (Episode.person_id, person_id),
            (Placement.workplace_id, workplace_id),
            (Placement.id, placement_id),
        )
        if key is not None
    ]
    rows = session.execute(
        select(Placement, Workplace, Organisation, Person, ContactPerson)
        .join(Episode, Episode.id == Placement.episode_id)
        .join(Person, Person.id == Episode.person_id)
        .join(Workplace, Workplace.id == Placement.workplace_id)
        .join(Organisation, Organisation.id == Workplace.organisation_id)
        .outerjoin(ContactPerson, ContactPerson.id == Placement.supervisor_id)
        .where(*wanted)
        .order_by(Placement.started_on.desc(), Placement.id.desc())
    )
    return tuple(_view(*row, today=session.today) for row in rows)


def runs_on(started_on: date, ended_on: date | None, day: date) -> bool:
    """Whether a placement runs at the end of a day (domain rule of I17: started by then, not ended by then)."""
    return started_on <= day and (ended_on is None or ended_on > day)


def _view(
    placement: Placement,
    workplace: Workplace,
    organisation: Organisation,
    person: Person,
    supervisor: ContactPerson | None,
    *,
    today: date,
) -> PlacementView:
    return PlacementView(
        placement_id=placement.id,
        episode_id=placement.episode_id,
        person_id=person.id,
        person=display_name(person.given, person.family, person.name_to_use),
        workplace_id=workplace.id,
        workplace=workplace.name,
        organisation_id=organisation.id,
        organisation=organisation.name,
        sector=organisation.sector,
        kind=placement.kind,
        role=placement.role,
        share=placement.share,
        started_on=placement.started_on,
        planned_end_on=placement.planned_end_on,
        ended_on=placement.ended_on,
        end_reason=placement.end_reason,
        supervisor_id=placement.supervisor_id,
        supervisor=supervisor.name if supervisor else None,
        supervisor_phone=supervisor.phone if supervisor else None,
        runs=runs_on(placement.started_on, placement.ended_on, today),
        tasks=placement.tasks,
        adaptations=placement.adaptations,
    )
