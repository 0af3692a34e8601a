"""A printed plan kept as JSON with its record, so that the same paper can be printed again years later."""

from dataclasses import asdict
from datetime import date, datetime, time
from typing import Any

from virkni_desktop.documents.plan import NextMeeting, PaperState, PlanDocument, PlanGoal, PlanStep
from virkni_desktop.documents.signatures import Party, PartyRole


def to_keep(paper: PlanDocument) -> dict[str, Any]:
    """The paper as plain values: dates, times and moments as ISO text."""
    kept = _plain(asdict(paper))
    assert isinstance(kept, dict)
    return kept


def from_kept(kept: dict[str, Any]) -> PlanDocument:
    """The paper that ``to_keep`` wrote."""
    values = dict(kept)
    meeting = values.pop("next_meeting")
    return PlanDocument(
        state=PaperState(values.pop("state")),
        printed_on=date.fromisoformat(values.pop("printed_on")),
        created_at=datetime.fromisoformat(values.pop("created_at")),
        goals=tuple(_goal(goal) for goal in values.pop("goals")),
        next_meeting=_meeting(meeting) if meeting else None,
        parties=tuple(_party(party) for party in values.pop("parties")),
        **values,
    )


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return value.isoformat() if isinstance(value, date | time) else value


def _goal(kept: dict[str, Any]) -> PlanGoal:
    return PlanGoal(kept["text"], _day(kept["target_on"]), tuple(_step(step) for step in kept["steps"]))


def _step(kept: dict[str, Any]) -> PlanStep:
    return PlanStep(kept["what"], kept["who"], _day(kept["due_on"]), kept["done_when"])


def _meeting(kept: dict[str, Any]) -> NextMeeting:
    at = time.fromisoformat(kept["at"]) if kept["at"] else None
    return NextMeeting(date.fromisoformat(kept["on"]), at, kept["place"])


def _party(kept: dict[str, Any]) -> Party:
    return Party(PartyRole(kept["role"]), kept["name"], _day(kept["signed_on"]))


def _day(kept: str | None) -> date | None:
    return date.fromisoformat(kept) if kept else None
