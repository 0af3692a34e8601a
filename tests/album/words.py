"""English words of the window in another language, so that one way through it serves all languages."""

import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

_TRANSLATIONS = Path(__file__).resolve().parent.parent.parent / "translations"
_SINGULAR = 0


def words_of(language: str) -> Callable[[str], frozenset[str]]:
    """A function from English words to all their translations in the window; they themselves where there is none."""
    found: dict[str, set[str]] = {}
    for message in ET.parse(_TRANSLATIONS / f"virkni_{language}.ts").iter("message"):
        translation = message.find("translation")
        source = message.findtext("source") or ""
        if translation is None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found.setdefault(source, set()).update(_plain(form) for form in forms if form)
        found.setdefault(_plain(source), set()).update(_plain(form) for form in forms if form)
    return lambda english: frozenset(found.get(english, set()) | {english})


def _plain(words: str) -> str:
    return words.replace("&", "").rstrip("…")
