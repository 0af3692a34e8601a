"""What the list of participants can be narrowed to, and how many there are of each; no window needed."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from virkni_desktop.casework.participants import ParticipantRow

NONE = "-"
"""The value of those who have none: no coach, no programme."""
ENDED, WAITING, NO_STAGE, CONFLICTS, PROTECTED = "ended", "waiting", "no-stage", "conflicts", "protected"
STATES = (WAITING, ENDED, NO_STAGE, CONFLICTS, PROTECTED)
INACTIVE = frozenset((ENDED, WAITING))


@dataclass(frozen=True)
class ListFilter:
    """``active`` leaves out those without an enrolment that runs; the rest are keys, "" where any will do."""

    active: bool = True
    state: str = ""
    stage: str = ""
    coach: str = ""
    programme: str = ""

    @property
    def is_narrow(self) -> bool:
        """Whether something beside the choice of active or all was chosen."""
        return bool(self.state or self.stage or self.coach or self.programme)

    def fits(self, row: "ParticipantRow") -> bool:
        """Whether a row is to be shown."""
        return (
            (row.is_active or not self.active)
            and (not self.state or has_state(row, self.state))
            and (not self.stage or row.stage == self.stage)
            and (not self.coach or (row.coach or NONE) == self.coach)
            and (not self.programme or (row.programme or NONE) == self.programme)
        )


def has_state(row: "ParticipantRow", state: str) -> bool:
    """Whether a row is in one of the ``STATES``."""
    if state == WAITING:
        return row.is_waiting
    if state == ENDED:
        return not row.is_active and not row.is_waiting
    if state == NO_STAGE:
        return row.is_active and row.stage is None
    return row.has_conflict if state == CONFLICTS else row.protected


@dataclass(frozen=True)
class Counts:
    """How many rows have each value; states are counted among all, the rest among those of the first choice."""

    active: int
    everyone: int
    states: Counter[str]
    stages: Counter[str]
    coaches: Counter[str]
    programmes: Counter[str]


def count_rows(rows: "Iterable[ParticipantRow]", *, active: bool) -> Counts:
    """Count what the filters would leave."""
    everyone = list(rows)
    chosen = [row for row in everyone if row.is_active or not active]
    return Counts(
        sum(row.is_active for row in everyone),
        len(everyone),
        Counter(state for state in STATES for row in everyone if has_state(row, state)),
        Counter(row.stage for row in chosen if row.stage),
        _count(chosen, lambda row: row.coach),
        _count(chosen, lambda row: row.programme),
    )


def _count(rows: "Iterable[ParticipantRow]", value: "Callable[[ParticipantRow], str | None]") -> Counter[str]:
    return Counter(value(row) or NONE for row in rows)
