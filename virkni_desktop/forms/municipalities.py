"""Municipalities of a country: names for the codes that files carry, and codes for the names that people type."""

import tomllib
from collections.abc import Mapping
from functools import cache

from virkni_desktop.formats import fold
from virkni_desktop.paths import resource


@cache
def load_municipalities(jurisdiction: str) -> Mapping[str, str]:
    """The names of the municipalities of ``se`` or ``is`` by their codes, in the order of the codes."""
    text = resource("municipalities", f"{jurisdiction}.toml").read_text(encoding="utf-8")
    names: Mapping[str, str] = tomllib.loads(text)["names"]
    return names


def municipality_name(jurisdiction: str, code: str) -> str:
    """The name of a code; a code that is not known, and a name, stay as they are."""
    return load_municipalities(jurisdiction).get(code, code)


def municipality_code(jurisdiction: str, text: str) -> str:
    """The code for a name as it was typed, folded; what names none stays as it is, as a code does."""
    wanted = fold(text).strip()
    return next(
        (code for code, name in load_municipalities(jurisdiction).items() if fold(name) == wanted), text.strip()
    )
