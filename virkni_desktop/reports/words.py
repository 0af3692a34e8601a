"""The report's words in one language, so that the sheets name keys and not sentences."""

from dataclasses import dataclass

from virkni_desktop.forms.jurisdiction import Jurisdiction
from virkni_desktop.forms.wording import load_words, text_of
from virkni_desktop.reports.arrangement import FigureKey
from virkni_desktop.reports.periods import Quarter
from virkni_desktop.reports.split import NOT_RECORDED, Dimension

LANGUAGES = ("sv", "is", "en")


@dataclass(frozen=True)
class Words:
    """The words of ``resources/wording/reports.toml`` in ``language`` (sv, is or en)."""

    language: str

    def __call__(self, key: str, **values: object) -> str:
        """The text of a dotted key with its ``{names}`` filled in."""
        return text_of(load_words("reports")[key], self.language).format(**values)

    def optional(self, key: str, otherwise: str) -> str:
        """The text of a key that there may not be, such as a code of another file."""
        return self(key) if key in load_words("reports") else otherwise

    def part(self, indicator: str, part: str, jurisdiction: Jurisdiction) -> str:
        """What a part of an indicator is called: placement types and sectors are codes, coaches are names."""
        code_list = {"I17": "placement_type", "I21": "sector"}.get(indicator)
        if code_list:
            return jurisdiction.label(code_list, part, self.language)
        return self.optional(f"part.{part}", part)

    def figure(self, key: FigureKey, jurisdiction: Jurisdiction) -> str:
        """A figure's name as it stands among others of its group."""
        if f"figure.{key}" in load_words("reports"):
            return self(f"figure.{key}")
        if not key.part:
            return self(f"indicator.{key.indicator}.name")
        return self(f"figure-part.{key.indicator}", part=self.part(key.indicator, key.part, jurisdiction))

    def split_group(self, by: Dimension, group: str) -> str:
        """What a group of a split is called."""
        if by is Dimension.SEX or "-" not in group or group == NOT_RECORDED:
            return self.optional(f"sex-group.{group}", group)
        lower, _, upper = group.partition("-")
        if not upper:
            return self("age.over", lower=lower)
        if lower == "0":
            return self("age.under", upper=int(upper) + 1)
        return self("age.between", lower=lower, upper=upper)

    def names(self, table: str) -> list[str]:
        """The keys of a table of the file."""
        return [key.removeprefix(f"{table}.") for key in load_words("reports") if key.startswith(f"{table}.")]

    def quarter(self, quarter: Quarter, form: str = "name") -> str:
        """``third quarter 2026`` as the language writes it; ``form`` is name, short or axis (without its year)."""
        return self(f"quarter.{form}", number=quarter.number, year=quarter.year)
