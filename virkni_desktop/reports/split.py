"""One figure of a quarter divided by sex or by age group; never by both, since nearly every cell would be small."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from virkni_desktop.identity_number import age
from virkni_desktop.reports.arrangement import FigureKey
from virkni_desktop.reports.facts import EpisodeFact, Facts
from virkni_desktop.reports.result import OUT_OF, IndicatorResult, Kind, Members

NOT_RECORDED = "not-recorded"
_SEXES = ("woman", "man")


class Dimension(StrEnum):
    """By what a figure can be divided."""

    SEX = "sex"
    AGE = "age"


@dataclass(frozen=True, slots=True)
class SplitGroup:
    """How many of a figure are in a group; of a percentage, how many it is a share of there. ``id`` is a code or "25-29"."""

    id: str
    counted: int
    of: int | None = None


@dataclass(frozen=True, slots=True)
class Split:
    """A figure's groups: they are disjoint and together all of it."""

    figure: FigureKey
    by: Dimension
    groups: tuple[SplitGroup, ...]


def split_figure(
    facts: Facts, result: IndicatorResult, key: FigureKey, by: Dimension, day: date, ages: tuple[int, ...]
) -> Split:
    """Divide a figure; ages are those on ``day``, in the groups that begin with the ages given."""
    group_of = _sex if by is Dimension.SEX else _age_group(day, ages)
    counted = _counted(facts, result.behind.get(key.part), group_of)
    out_of = _counted(facts, result.behind.get(OUT_OF), group_of) if not key.part and OUT_OF in result.behind else None
    found = {*counted, *(out_of or ())}
    if by is Dimension.SEX:
        names = [*_SEXES, *sorted(found - {*_SEXES, NOT_RECORDED})]
    else:
        names = [_group_name(lower, upper) for lower, upper in age_bounds(ages)]
    names += [NOT_RECORDED] if NOT_RECORDED in found else []
    return Split(
        key, by, tuple(SplitGroup(n, counted.get(n, 0), None if out_of is None else out_of.get(n, 0)) for n in names)
    )


def age_bounds(ages: tuple[int, ...]) -> tuple[tuple[int | None, int | None], ...]:
    """The first age of each group and the first of the next; None where there is none."""
    return tuple(zip((None, *ages), (*ages, None), strict=True))


def _counted(facts: Facts, members: Members | None, group_of: Callable[[EpisodeFact], str]) -> dict[str, int]:
    if members is None or not members.ids:
        return {}
    episode_of = _episodes_by(facts, members.kind)
    groups: dict[str, int] = {}
    for record in members.ids:
        episode = episode_of.get(record)
        name = group_of(episode) if episode is not None else NOT_RECORDED
        groups[name] = groups.get(name, 0) + 1
    return groups


def _episodes_by(facts: Facts, kind: Kind) -> Mapping[bytes, EpisodeFact]:
    """Whose each record of a kind is."""
    by_id = {episode.id: episode for episode in facts.episodes}
    if kind is Kind.EPISODE:
        return by_id
    if kind is Kind.PERSON:
        return {episode.person_id: episode for episode in facts.episodes}
    if kind is Kind.FOLLOW_UP:
        return {follow_up.id: episode for episode in facts.episodes for follow_up in episode.follow_ups}
    of_placement: Iterable[tuple[bytes, bytes | None]] = ((each.id, each.episode_id) for each in facts.placements)
    of_contact = ((each.id, each.episode_id) for each in facts.contacts)
    pairs = of_placement if kind is Kind.PLACEMENT else of_contact
    return {record: by_id[episode] for record, episode in pairs if episode in by_id}


def _sex(episode: EpisodeFact) -> str:
    return episode.sex or NOT_RECORDED


def _age_group(day: date, ages: tuple[int, ...]) -> Callable[[EpisodeFact], str]:
    def group(episode: EpisodeFact) -> str:
        if episode.birth_date is None:
            return NOT_RECORDED
        years = age(episode.birth_date, day)
        lower = max((bound for bound in ages if bound <= years), default=None)
        upper = min((bound for bound in ages if bound > years), default=None)
        return _group_name(lower, upper)

    return group


def _group_name(lower: int | None, upper: int | None) -> str:
    return f"{lower or 0}-{'' if upper is None else upper - 1}"
