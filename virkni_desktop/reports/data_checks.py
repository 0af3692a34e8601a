"""What to look at before a report is sent: facts that are missing, or cannot be so."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message
from virkni_desktop.reports.facts import EpisodeFact, Facts, PlacementFact
from virkni_desktop.reports.periods import Period


@dataclass(frozen=True)
class DataCheck:
    """One kind of gap. ``records`` are the episodes or placements that have it; ``sentence`` is for the window."""

    id: str
    sentence: Message
    records: tuple[UUID, ...]

    @property
    def count(self) -> int:
        """How many have it."""
        return len(self.records)


def check_facts(facts: Facts, period: Period, stages: Mapping[bytes, str]) -> tuple[DataCheck, ...]:
    """The gaps among what was under way in the period, by kind; kinds without a gap are left out.

    ``stages`` are those of the episodes at the end of the period. ``facts`` are without misregistered episodes.
    """
    served = [episode for episode in facts.episodes if was_served(episode, period)]
    active = [episode for episode in served if episode.is_active_at(period.end)]
    touched = [placement for placement in facts.placements if was_under_way(placement, period)]
    found = (
        _check(
            "no-stage",
            QT_TRANSLATE_NOOP("core", "Participants without a stage at the end of the period: {count}."),
            (episode.id for episode in active if episode.id not in stages),
        ),
        _check(
            "no-coach",
            QT_TRANSLATE_NOOP("core", "Participants without a coach at the end of the period: {count}."),
            (episode.id for episode in active if episode.coach_at(period.end) is None),
        ),
        _check(
            "no-exit-reason",
            QT_TRANSLATE_NOOP("core", "Participants who left in the period without a reason: {count}."),
            (episode.id for episode in served if episode.exited_on in period and not episode.exit_reason),
        ),
        _check(
            "exit-before-enrolment",
            QT_TRANSLATE_NOOP("core", "Participants who left before they were enrolled: {count}."),
            (e.id for e in facts.episodes if e.exited_on is not None and e.exited_on < e.enrolled_on),
        ),
        _check(
            "no-end-reason",
            QT_TRANSLATE_NOOP("core", "Placements that ended in the period without a reason: {count}."),
            (placement.id for placement in touched if placement.ended_on in period and not placement.end_reason),
        ),
        _check(
            "no-contract",
            QT_TRANSLATE_NOOP("core", "Training contracts whose agreement is not recorded: {count}."),
            (placement.id for placement in touched if any(not c.months for c in placement.training_contracts)),
        ),
    )
    return tuple(check for check in found if check.count)


def was_served(episode: EpisodeFact, period: Period) -> bool:
    """Active at any time in the period: under way when it began, or enrolled in it."""
    return episode.is_active_at(period.eve) or episode.enrolled_on in period


def was_under_way(placement: PlacementFact, period: Period) -> bool:
    """Active when the period began, or started in it."""
    return placement.is_active_at(period.eve) or placement.started_on in period


def _check(name: str, template: str, records: Iterable[bytes]) -> DataCheck:
    found = tuple(UUID(bytes=record) for record in records)
    return DataCheck(name, message(template, count=len(found)), found)
