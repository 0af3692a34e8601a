"""Reads what the invented caseloads are made of: names, employers, stories and fragments of notes, by country."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from virkni_desktop.paths import resource


@dataclass(frozen=True)
class Origin:
    """People of one mother tongue; ``weight`` says how many, ``interpreter`` how many percent of them want one."""

    mother_tongue: str
    weight: int
    interpreter: int
    woman: Sequence[str]
    man: Sequence[str]
    last_woman: Sequence[str]
    last_man: Sequence[str]


@dataclass(frozen=True)
class WorkplaceWords:
    """A workplace and the trade that is plied there; in Reykjavík also how many it hired in 2023, and how many of them
    with a training contract. ``is_school``: people study there and do not work."""

    name: str
    trade: str
    address: str
    business: str
    town: str
    hires_2023: int = 0
    contracts_2023: int = 0
    is_school: bool = False


@dataclass(frozen=True)
class OrganisationWords:
    """An employer; ``sector`` is a ``Sector``."""

    name: str
    sector: str
    workplaces: Sequence[WorkplaceWords]


@dataclass(frozen=True)
class SiteWords:
    """What employers tell of their places: tasks and surroundings by trade, and what always holds, by whom it is for."""

    tasks: Mapping[str, Sequence[str]]
    access: Mapping[str, Sequence[str]]
    shared: Sequence[str]
    private: Sequence[str]


@dataclass(frozen=True)
class GoalWords:
    """A goal, the mapping question it comes from, and its actions: what, who, how one knows that it is done."""

    text: str
    from_question: str
    actions: Sequence[tuple[str, str, str]]


@dataclass(frozen=True)
class Trade:
    """What someone wants and can; ``id`` is one of the mapping's fields of work."""

    id: str
    roles: Sequence[str]
    supervisor: str
    skills: Sequence[str]
    worked: str
    well: str
    proud: str
    want: str
    can: str
    goal: str
    goals: Sequence[GoalWords]


@dataclass(frozen=True)
class Situation:
    """Who someone is and what helps; told only by people of the ages it fits, and by newcomers if it is theirs."""

    about: str
    hopes: str
    weekday: str
    affects: str
    helps: str
    support: str
    barrier: str
    start: str
    goals: Sequence[GoalWords]
    newcomer: bool
    from_age: int
    to_age: int

    def fits(self, age: int, *, newcomer: bool) -> bool:
        """Whether someone could say this of themselves."""
        return self.from_age <= age <= self.to_age and (newcomer or not self.newcomer)


@dataclass(frozen=True)
class NoteWords:
    """Openings (title, sentence) by kind of note; what was seen with participants and with employers; what comes next.

    ``seen_with_newcomers`` and the two lists for talks with an interpreter are told only of those people.
    """

    openings: Mapping[str, Sequence[tuple[str, str]]]
    seen: Sequence[str]
    seen_by_employer: Sequence[str]
    next: Sequence[str]
    tags: Sequence[str]
    seen_with_newcomers: Sequence[str]
    openings_with_interpreter: Sequence[tuple[str, str]]
    next_with_interpreter: Sequence[str]


@dataclass(frozen=True)
class OfficeWords:
    """The office, its programme and staff: (name, employer) of the coaches, and the agency's officers."""

    name: str
    programme: str
    coaches: Sequence[tuple[str, str]]
    officers: Sequence[str]
    service_areas: Sequence[str]
    referred_by: Sequence[str]


@dataclass(frozen=True)
class Words:
    """All of it for one country; ``follow_ups`` are texts by kind, with ``places`` and reasons for a ``revision``."""

    language: str
    native: str
    origins: Sequence[Origin]
    organisations: Sequence[OrganisationWords]
    sites: SiteWords
    trades: Mapping[str, Trade]
    situations: Sequence[Situation]
    ways: Sequence[str]
    notes: NoteWords
    follow_ups: Mapping[str, Sequence[str]]
    office: OfficeWords

    @property
    def workplaces(self) -> list[WorkplaceWords]:
        """All workplaces, in the order of their organisations; courses name them by their number here."""
        return [workplace for organisation in self.organisations for workplace in organisation.workplaces]


@cache
def load_words(jurisdiction: str) -> Words:
    """The words for ``is`` or ``se``."""
    people, employers, stories, notes = (
        _read(f"{name}-{jurisdiction}.toml") for name in ("people", "workplaces", "stories", "notes")
    )
    origins = [_origin(data) for data in people["origin"]]
    return Words(
        language={"se": "sv"}.get(jurisdiction, jurisdiction),
        native=origins[0].mother_tongue,
        origins=origins,
        organisations=[_organisation(data, employers["town"]) for data in employers["organisation"]],
        sites=_sites(employers),
        trades={data["id"]: _trade(data) for data in stories["trade"]},
        situations=[_situation(data) for data in stories["situation"]],
        ways=[data["text"] for data in stories["way"]],
        notes=_notes(notes),
        follow_ups=stories["follow_ups"],
        office=_office(stories["office"]),
    )


@cache
def test_numbers() -> tuple[str, ...]:
    """Skatteverket's official test numbers, a slice of them."""
    text = resource("demo", "test-numbers-se.txt").read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("demo", name).read_text(encoding="utf-8"))


def _origin(data: Mapping[str, Any]) -> Origin:
    """Last names: made from a parent's, by sex, or the same for both."""
    parents = data.get("parents", ())
    family = data.get("family", ())
    return Origin(
        mother_tongue=data["mother_tongue"],
        weight=data["weight"],
        interpreter=data.get("interpreter", 0),
        woman=data["woman"],
        man=data["man"],
        last_woman=[parent + data["daughter"] for parent in parents] or data.get("family_woman", family),
        last_man=[parent + data["son"] for parent in parents] or data.get("family_man", family),
    )


def _sites(data: Mapping[str, Any]) -> SiteWords:
    trades = data["trade"].items()
    return SiteWords(
        {trade: told["tasks"] for trade, told in trades},
        {trade: told["access"] for trade, told in trades},
        **data["notes"],
    )


def _organisation(data: Mapping[str, Any], town: str) -> OrganisationWords:
    return OrganisationWords(
        data["name"],
        data["sector"],
        [WorkplaceWords(**{"town": town, **workplace}) for workplace in data["workplaces"]],
    )


def _trade(data: Mapping[str, Any]) -> Trade:
    return Trade(**{**data, "goals": _goals(data)})


def _situation(data: Mapping[str, Any]) -> Situation:
    limits = {"newcomer": False, "from_age": 0, "to_age": 200}
    return Situation(**{**limits, **data, "goals": _goals(data)})


def _goals(data: Mapping[str, Any]) -> list[GoalWords]:
    return [
        GoalWords(goal["text"], goal["from"], [(what, who, done) for what, who, done in goal["actions"]])
        for goal in data["goals"]
    ]


def _notes(data: Mapping[str, Any]) -> NoteWords:
    openings = {kind: _openings(said) for kind, said in data.items() if "openings" in said}
    said = data["participant"]
    return NoteWords(
        openings,
        said["seen"],
        data["employer"]["seen"],
        said["next"],
        said["tags"],
        data["newcomer"]["seen"],
        openings.pop("interpreter"),
        data["interpreter"]["next"],
    )


def _openings(said: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [(title, sentence) for title, sentence in said["openings"]]


def _office(data: Mapping[str, Any]) -> OfficeWords:
    coaches = [(coach["name"], coach["employer"]) for coach in data["coaches"]]
    return OfficeWords(**{**data, "coaches": coaches})
