"""Letters to choose by: each entry of a menu has one of its own, whatever the language and the page put into it."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence

_HIDDEN = "\0"


def mark_letters(actions: Sequence[QAction]) -> None:
    """Give each entry a letter that no other has: its own mark if that is free, else the first free letter of its words."""
    taken: set[str] = set()
    waiting: list[QAction] = []
    for action in actions:
        if action.isSeparator() or not action.text():
            continue
        letter = marked_letter(action.text())
        if letter and letter not in taken:
            taken.add(letter)
        else:
            waiting.append(action)
    for action in waiting:
        bare = action.text().replace("&&", _HIDDEN).replace("&", "")
        spot = next((n for n, sign in enumerate(bare) if sign.isalnum() and sign.casefold() not in taken), None)
        if spot is not None:
            taken.add(bare[spot].casefold())
            bare = f"{bare[:spot]}&{bare[spot:]}"
        action.setText(bare.replace(_HIDDEN, "&&"))


def marked_letter(text: str) -> str:
    """The letter after the mark, small; empty where there is none."""
    bare = text.replace("&&", _HIDDEN)
    spot = bare.find("&")
    return bare[spot + 1 : spot + 2].casefold() if spot >= 0 else ""


def spoken_key(key: QKeySequence | str) -> str:
    """A key as a person reads it on this computer, in the language of the window ("Ctrl+K", "Skift+F6")."""
    sequence = QKeySequence.fromString(key) if isinstance(key, str) else key
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def plain(words: str) -> str:
    """A menu's words without mnemonic marks and dots."""
    return words.replace("&&", _HIDDEN).replace("&", "").replace(_HIDDEN, "&").rstrip("…")


SPOKEN = "spoken"
"""The property in which an action keeps words that also stand without its menu ("Theme: Dark")."""


def spoken(action: QAction) -> str:
    """What an action is called outside its menu."""
    return action.property(SPOKEN) or plain(action.text())
