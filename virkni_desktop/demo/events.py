"""What happened on which day and by whom, put in order and done with the clock on that day."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from virkni_desktop.clock import Clock
from virkni_desktop.store.caseload import Caseload
from virkni_desktop.store.session import WorkSession
from virkni_desktop.store.steps import Action


@dataclass(frozen=True)
class Event:
    """Something that someone did with the caseload on a day."""

    day: date
    who: str
    do: Callable[[Caseload], object]


def did(day: date, who: str, action: Action, use_case: Callable[[WorkSession], object]) -> Event:
    """One step on a day."""
    return Event(day, who, lambda caseload: caseload.write(action, use_case))


def happen(caseload: Caseload, events: Iterable[Event]) -> None:
    """Do them, the earliest first; the clock is left as it was."""
    circumstances = caseload.circumstances
    for event in sorted(events, key=_by_day):
        caseload.circumstances = replace(circumstances, clock=Clock(event.day), who=event.who)
        event.do(caseload)
    caseload.circumstances = circumstances


def _by_day(event: Event) -> date:
    return event.day
