"""The help that lies in the program: one short text for each part of it, in each language of the window."""

import re
from dataclasses import dataclass

from virkni_desktop.formats import fold
from virkni_desktop.paths import resource

_NAME = re.compile(r"\d+-(?P<id>[a-z-]+)$")


@dataclass(frozen=True)
class Topic:
    """A text: its id, the words of its first heading, and itself as Markdown."""

    id: str
    title: str
    text: str

    def holds(self, words: str) -> bool:
        """Whether every word typed stands somewhere in it, without accents and letter case."""
        folded = fold(self.text)
        return all(part in folded for part in fold(words).split())


def load_topics(language: str) -> tuple[Topic, ...]:
    """All texts of a language in their order; in English where a language has none."""
    folder = resource("help", language)
    if not folder.is_dir():
        folder = resource("help", "en")
    topics = []
    for path in sorted(folder.glob("*.md")):
        name = _NAME.match(path.stem)
        text = path.read_text(encoding="utf-8")
        if name is not None:
            topics.append(Topic(name["id"], text.splitlines()[0].removeprefix("# ").strip(), text))
    return tuple(topics)
