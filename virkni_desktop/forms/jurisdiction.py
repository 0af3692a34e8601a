"""What differs between countries: codes, placement types, amounts and the rules for names and numbers, as data."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from virkni_desktop.errors import NotFoundError
from virkni_desktop.formats import fold
from virkni_desktop.forms.wording import Wording, text_of
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.paths import resource

JURISDICTIONS = ("se", "is")
_CODE_LISTS = ("stage", "sector", "exit_reason", "placement_end_reason", "income_source", "contact_kind")


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One entry of a code list. `marks` are what rules look for; the dates bound new use, both inclusive."""

    id: str
    name: Wording
    aliases: tuple[str, ...] = ()
    marks: frozenset[str] = frozenset()
    valid_from: date | None = None
    valid_to: date | None = None

    def valid_on(self, day: date) -> bool:
        """Whether it may be chosen for something that begins on this day."""
        return (self.valid_from or date.min) <= day <= (self.valid_to or date.max)


@dataclass(frozen=True, slots=True)
class GrantRule:
    """How a grant is computed: by `rule` from a parameter, for some months, rounded as `round_by` says."""

    rule: str
    parameter: str
    months: int
    round_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacementType(Code):
    """A code of the kinds of placement: whether it is paid, and whether its start is a hire in the reports.

    ``parties`` are the roles that sign its contract: participant, workplace, office, agency.
    """

    paid: bool
    counts_as_hire: bool
    max_months: int | None = None
    grant: GrantRule | None = None
    parties: tuple[str, ...] = ("participant", "workplace", "office")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A dated amount, in whole units of its currency or of `unit`."""

    id: str
    amount: int
    currency: str | None = None
    unit: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Jurisdiction:
    """The rules and words of one country."""

    id: str
    name: Wording
    language: str
    currency: str
    agency: str
    identity_numbers: tuple[str, ...]
    week_starts: str
    sort_names: str
    placement_types: tuple[PlacementType, ...]
    lists: Mapping[str, tuple[Code, ...]]
    parameters: tuple[Parameter, ...]

    def codes(self, code_list: str, on: date | None = None) -> tuple[Code, ...]:
        """The codes of a list ("stage", "sector", "placement_type" …) in its order; those valid on a day, or all."""
        found = self.placement_types if code_list == "placement_type" else self.lists[code_list]
        return tuple(code for code in found if on is None or code.valid_on(on))

    def label(self, code_list: str, code: str, language: str) -> str:
        """The name of a code, or the code itself where the list does not have it (an older file's, say)."""
        found = next((each for each in self.codes(code_list) if each.id == code), None)
        return text_of(found.name, language) if found else code

    def find_code(self, code_list: str, text: str) -> str | None:
        """The code that a file's or a person's text names, in any language, by alias or by id; None when none does."""
        wanted = fold(text).strip()
        for code in self.codes(code_list):
            if wanted in (code.id, *(fold(name) for name in (*code.name.standard.values(), *code.aliases))):
                return code.id
        return None

    def placement_type(self, code: str) -> PlacementType:
        """The placement type with this code; raises NotFoundError."""
        for found in self.placement_types:
            if found.id == code:
                return found
        raise NotFoundError(
            QT_TRANSLATE_NOOP("core", "There is no placement type called {name}. Nothing was changed."), name=code
        )

    def parameter(self, parameter_id: str, on: date) -> Parameter:
        """The amount in force on a day; raises NotFoundError where none is known for it."""
        for found in self.parameters:
            in_force = (found.valid_from or date.min) <= on <= (found.valid_to or date.max)
            if found.id == parameter_id and in_force:
                return found
        raise NotFoundError(
            QT_TRANSLATE_NOOP(
                "core",
                "No amount is known for “{name}” on {day}. Add it to the rules of the jurisdiction. Nothing was changed.",
            ),
            name=parameter_id,
            day=on.isoformat(),
        )


@cache
def load_jurisdiction(jurisdiction_id: str) -> Jurisdiction:
    """Sweden ("se") or Iceland ("is"); raises NotFoundError for any other."""
    if jurisdiction_id not in JURISDICTIONS:
        raise NotFoundError(
            QT_TRANSLATE_NOOP("core", "There is no jurisdiction “{name}”; choose one of {known}. Nothing was changed."),
            name=jurisdiction_id,
            known=", ".join(JURISDICTIONS),
        )
    data = tomllib.loads(resource("jurisdictions", f"{jurisdiction_id}.toml").read_text(encoding="utf-8"))
    return Jurisdiction(
        id=data["id"],
        name=Wording(data["name"]),
        language=data["language"],
        currency=data["currency"],
        agency=data["agency"],
        identity_numbers=tuple(data["identity_numbers"]),
        week_starts=data["week_starts"],
        sort_names=data["sort_names"],
        placement_types=tuple(_placement_type(entry) for entry in data["placement_type"]),
        lists={name: tuple(Code(**_code(entry)) for entry in data[name]) for name in _CODE_LISTS},
        parameters=tuple(Parameter(**entry) for entry in data["parameter"]),
    )


def _code(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {
        **entry,
        "name": Wording(entry["name"]),
        "aliases": tuple(entry.get("aliases", ())),
        "marks": frozenset(entry.get("marks", ())),
    }


def _placement_type(entry: Mapping[str, Any]) -> PlacementType:
    grant = entry.get("grant")
    rule = GrantRule(grant["rule"], grant["parameter"], grant["months"], grant["round"]) if grant else None
    more = {"parties": tuple(entry["parties"])} if "parties" in entry else {}
    return PlacementType(**{**_code(entry), "grant": rule, **more})
