"""Phrases that a note is often made of, read from resources/phrases/, in the language the note is written in."""

import tomllib
from dataclasses import dataclass
from functools import cache

from virkni_desktop.formats import fold
from virkni_desktop.forms.wording import Wording, text_of
from virkni_desktop.paths import resource

GAP = "…"
"""What is left for the writer to fill in."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """``key`` is what one types after the semicolon, ``title`` what the chooser shows, ``text`` what is put in."""

    key: str
    title: str
    text: str


@cache
def load_phrases(language: str) -> tuple[Phrase, ...]:
    """All phrases in a language (or the nearest there is), in the order of their files."""
    entries = [
        entry
        for path in sorted(resource("phrases").glob("*.toml"))
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))["phrase"]
    ]
    return tuple(
        Phrase(*(text_of(Wording(entry[part]), language) for part in ("key", "title", "text"))) for entry in entries
    )


def phrases_for(typed: str, language: str) -> tuple[Phrase, ...]:
    """The phrases whose key begins as typed, without accents and letter case; the one of just this key alone."""
    wanted = fold(typed).strip()
    found = tuple(phrase for phrase in load_phrases(language) if fold(phrase.key).startswith(wanted))
    exact = tuple(phrase for phrase in found if fold(phrase.key) == wanted)
    return exact or found
