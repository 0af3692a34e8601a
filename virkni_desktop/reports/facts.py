"""What the indicators are counted from: plain facts without the names of participants.

Ids are the sixteen stored bytes: they are only compared here, and a caseload has tens of thousands of them.
"""

from dataclasses import dataclass, field
from datetime import date

from virkni_desktop.models.episode import ExitReason
from virkni_desktop.reports.periods import Period, contract_months


@dataclass(frozen=True, slots=True)
class CoachSpan:
    """Who coached an episode; ``to_on`` is the first day on which they no longer did."""

    coach: str
    from_on: date
    to_on: date | None = None


@dataclass(frozen=True, slots=True)
class FollowUpFact:
    """A check-in against the plan; reminders of other kinds are no follow-ups."""

    due_on: date
    held_on: date | None = None
    cancelled_on: date | None = None
    id: bytes = b""

    def is_open_at(self, day: date) -> bool:
        """Neither held nor cancelled by the end of that day."""
        return (self.held_on is None or self.held_on > day) and (self.cancelled_on is None or self.cancelled_on > day)


@dataclass(frozen=True, slots=True)
class EpisodeFact:
    """One participation. ``mapping_on`` and ``plan_on`` are the first mapping talked through and first plan adopted."""

    id: bytes
    person_id: bytes
    enrolled_on: date
    exited_on: date | None = None
    exit_reason: str | None = None
    sex: str | None = None
    birth_date: date | None = None
    programme: str | None = None
    mapping_on: date | None = None
    plan_on: date | None = None
    coaches: tuple[CoachSpan, ...] = ()
    follow_ups: tuple[FollowUpFact, ...] = ()

    @property
    def is_misregistered(self) -> bool:
        """An enrolment that was a mistake: it counts nowhere."""
        return self.exit_reason == ExitReason.MISREGISTRATION

    def is_active_at(self, day: date) -> bool:
        """Enrolled and not yet exited at the end of that day."""
        return self.enrolled_on <= day and (self.exited_on is None or self.exited_on > day)

    def coach_at(self, day: date) -> str | None:
        """Who coached at the end of that day; the latest to begin, where two overlap."""
        spans = [span for span in self.coaches if span.from_on <= day and (span.to_on is None or span.to_on > day)]
        return max(spans, key=lambda span: span.from_on).coach if spans else None

    def last_coach_before(self, day: date) -> str | None:
        """The coach who began last, by that day: of someone who has left."""
        begun = [span for span in self.coaches if span.from_on <= day]
        return max(begun, key=lambda span: span.from_on).coach if begun else None


@dataclass(frozen=True, slots=True)
class ContractFact:
    """A training contract: ``monthly_grant`` in whole kronor or krónur of ``currency`` for ``months`` months.

    ``changes`` are the monthly grants that another share of full time brought, by the day from which they are paid, the
    earliest first. Months and grant are nought where the agreement itself is not recorded, only the placement of that type.
    """

    starts_on: date
    months: int = 0
    monthly_grant: int = 0
    currency: str | None = None
    changes: tuple[tuple[date, int], ...] = ()

    def grant_of(self, month_start: date) -> int:
        """The grant of the month that begins on that day, in whole kronor or krónur."""
        return next((grant for day, grant in reversed(self.changes) if day <= month_start), self.monthly_grant)

    def whole_grant(self) -> int:
        """The sum of all its months as they are agreed by now."""
        return sum(map(self.grant_of, contract_months(self.starts_on, self.months)))


@dataclass(frozen=True, slots=True)
class PlacementFact:
    """Someone at a workplace. ``counts_as_hire`` says whether its type is paid employment (training contracts are)."""

    id: bytes
    episode_id: bytes
    person_id: bytes
    organisation_id: bytes
    workplace_id: bytes
    organisation: str
    workplace: str
    sector: str
    kind: str
    share: int
    started_on: date
    planned_end_on: date | None
    ended_on: date | None
    end_reason: str | None
    counts_as_hire: bool
    training_contracts: tuple[ContractFact, ...] = ()

    def is_active_at(self, day: date) -> bool:
        """Started and not yet ended at the end of that day."""
        return self.started_on <= day and (self.ended_on is None or self.ended_on > day)

    def has_contract_from(self, period: Period) -> bool:
        """Whether a training contract of it starts in the period."""
        return any(contract.starts_on in period for contract in self.training_contracts)


@dataclass(frozen=True, slots=True)
class ContactFact:
    """A contact with an employer in person, by the computer's local day; not always about a participant."""

    id: bytes
    day: date
    episode_id: bytes | None = None


@dataclass(frozen=True)
class Facts:
    """All facts of a caseload. ``full_time`` is each coach's share of full time in percent."""

    episodes: tuple[EpisodeFact, ...] = ()
    placements: tuple[PlacementFact, ...] = ()
    full_time: dict[str, int] = field(default_factory=dict)
    contacts: tuple[ContactFact, ...] = ()

    def counted(self) -> "Facts":
        """Without misregistered episodes and what belongs to them."""
        episodes = tuple(episode for episode in self.episodes if not episode.is_misregistered)
        return self if len(episodes) == len(self.episodes) else self._with(episodes, loose=True)

    def of_programme(self, programme: str) -> "Facts":
        """Only what belongs to the enrolments in one programme."""
        return self._with(tuple(e for e in self.episodes if e.programme == programme), loose=False)

    def _with(self, episodes: tuple[EpisodeFact, ...], *, loose: bool) -> "Facts":
        """Those episodes and what belongs to them; ``loose`` keeps contacts that belong to no episode."""
        known = {episode.id for episode in episodes}
        placements = tuple(placement for placement in self.placements if placement.episode_id in known)
        contacts = tuple(
            contact
            for contact in self.contacts
            if contact.episode_id in known or (loose and contact.episode_id is None)
        )
        return Facts(episodes, placements, self.full_time, contacts)
