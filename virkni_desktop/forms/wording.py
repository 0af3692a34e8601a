"""Words in several languages, with an easy-read variant, and the rule for which of them is shown."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from virkni_desktop.paths import resource

FALLBACK = ("en", "sv", "is")


@dataclass(frozen=True, slots=True)
class Wording:
    """One text by language code; `easy` holds the easy-read variant where there is one."""

    standard: Mapping[str, str]
    easy: Mapping[str, str] = field(default_factory=dict)


def text_of(wording: Wording, language: str, easy: bool = False) -> str:
    """The text in a language, or the nearest there is.

    The person's language comes before the easy-read variant: a standard text that is understood beats an easy
    one that is not. Without the language, English, then Swedish, then Icelandic; "" when nothing is there.
    """
    for code in (language, *FALLBACK):
        text = (wording.easy.get(code) if easy else None) or wording.standard.get(code)
        if text:
            return text
    return next(iter(wording.standard.values()), "")


@cache
def load_words(name: str) -> Mapping[str, Wording]:
    """The texts of ``resources/wording/NAME.toml`` by dotted key, for example ``words["state.declined"]``."""
    data = tomllib.loads(resource("wording", f"{name}.toml").read_text(encoding="utf-8"))
    return dict(_flat(data, ""))


def _flat(data: Mapping[str, Any], above: str) -> Iterator[tuple[str, Wording]]:
    """A table whose values are texts is a wording; any other table holds more of them."""
    for key, value in data.items():
        if all(isinstance(text, str) for text in value.values()):
            yield above + key, Wording(value)
        else:
            yield from _flat(value, f"{above}{key}.")
