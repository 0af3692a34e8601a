"""English words of the window in another language, so that one way through it serves all languages."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

_TRANSLATIONS = Path(__file__).resolve().parent.parent.parent / "translations"
_GAP = re.compile(r"%n|\\\{(\w+)\\\}")


def words_of(language: str) -> Callable[[str], frozenset[str]]:
    """A function from English words to all their translations in the window; they themselves where there is none.

    Words with something filled in ("Apply 4") are those of their pattern ("Apply %n") with the same filled in.
    """
    found: dict[str, set[str]] = {}
    for message in ET.parse(_TRANSLATIONS / f"virkni_{language}.ts").iter("message"):
        translation = message.find("translation")
        source = message.findtext("source") or ""
        if translation is None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found.setdefault(source, set()).update(_plain(form) for form in forms if form)
        found.setdefault(_plain(source), set()).update(_plain(form) for form in forms if form)
    patterns = [(_pattern(source), forms) for source, forms in found.items() if "%n" in source or "{" in source]

    def words(english: str) -> frozenset[str]:
        if english in found:
            return frozenset(found[english] | {english})
        return frozenset({english, *(form for pattern, forms in patterns for form in _filled(pattern, forms, english))})

    return words


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(_GAP.sub(lambda gap: f"(?P<{gap[1] or 'n'}>.+?)" if gap[1] else r"(?P<n>\d+)", re.escape(source)))


def _filled(pattern: re.Pattern[str], forms: set[str], english: str) -> list[str]:
    match = pattern.fullmatch(english)
    if match is None:
        return []
    filled = []
    for form in forms:
        for name, value in match.groupdict().items():
            form = form.replace("%n" if name == "n" else f"{{{name}}}", value)  # noqa: PLW2901 -- filled bit by bit
        filled.append(form)
    return filled


def _plain(words: str) -> str:
    return words.replace("&", "").rstrip("…")
