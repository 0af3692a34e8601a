"""How support at a workplace fades, as data: what is proposed, what each level means, and when one checks in."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from virkni_desktop.forms.wording import Wording
from virkni_desktop.paths import resource


@dataclass(frozen=True, slots=True)
class ProposedStep:
    """From the beginning of a week (the first is 1) on, a level and the minutes it takes."""

    week: int
    level: int
    minutes_a_week: int | None
    words: Wording


@dataclass(frozen=True, slots=True)
class SupportLevel:
    """A level from 5 (alongside all day) to 0 (on demand): ``kind`` is the kind of follow-up that checks on it."""

    level: int
    least_minutes_a_week: int
    check_every_weeks: int
    kind: str
    name: Wording


@dataclass(frozen=True, slots=True)
class FadingRules:
    """All of it; ``check_in`` words by kind of follow-up, with the slot {week}."""

    steps: tuple[ProposedStep, ...]
    levels: Mapping[int, SupportLevel]
    check_in: Mapping[str, Wording]
    horizon_weeks: int
    alert_levels: int
    alert_weeks: int
    no_contact_weeks: int

    def level_of(self, minutes_a_week: float) -> int:
        """The level that so many minutes a week come to."""
        return max(level.level for level in self.levels.values() if level.least_minutes_a_week <= minutes_a_week)


@cache
def load_fading() -> FadingRules:
    """The rules in resources/support/fading.toml."""
    data = tomllib.loads(resource("support", "fading.toml").read_text(encoding="utf-8"))
    levels = [SupportLevel(**{**entry, "name": Wording(entry["name"])}) for entry in data["level"]]
    return FadingRules(
        steps=tuple(
            ProposedStep(step["week"], step["level"], step.get("minutes_a_week"), Wording(step["words"]))
            for step in data["step"]
        ),
        levels={level.level: level for level in levels},
        check_in={kind: Wording(words) for kind, words in data["check_in"].items()},
        horizon_weeks=data["horizon_weeks"],
        alert_levels=data["alert_levels"],
        alert_weeks=data["alert_weeks"],
        no_contact_weeks=data["no_contact_weeks"],
    )
