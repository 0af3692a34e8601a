"""The report's words in one language, so that the sheets name keys and not sentences."""

from dataclasses import dataclass

from virkni_desktop.forms.jurisdiction import Jurisdiction
from virkni_desktop.forms.wording import load_words, text_of
from virkni_desktop.reports.arrangement import FigureKey
from virkni_desktop.reports.periods import Quarter

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
        name = self(f"indicator.{key.indicator}.name")
        return f"{name}: {self.part(key.indicator, key.part, jurisdiction)}" if key.part else name

    def quarter(self, quarter: Quarter, form: str = "name") -> str:
        """``third quarter 2026`` as the language writes it; ``form`` is name or short."""
        return self(f"quarter.{form}", number=quarter.number, year=quarter.year)
