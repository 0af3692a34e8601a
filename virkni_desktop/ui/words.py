"""Sentences that parts below the window hand up, in the language of the window."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from virkni_desktop.errors import VirkniError
from virkni_desktop.formats import short_date
from virkni_desktop.messages import CONTEXT, Message


def said(message: Message | VirkniError, language: str = "en") -> str:
    """The sentence translated, its values filled in; dates as the language writes them."""
    if isinstance(message, VirkniError):
        message = message.message
    values = {name: _value(value, language) for name, value in message.values.items()}
    return QCoreApplication.translate(CONTEXT, message.template).format(**values)


def _value(value: object, language: str) -> object:
    if isinstance(value, Message):
        return said(value, language)
    if isinstance(value, date) and not isinstance(value, datetime):
        return short_date(value, language)
    return quoted(value) if isinstance(value, str) else value


def quoted(text: str) -> str:
    """What somebody typed, as a sentence repeats it: its beginning where it is long."""
    return text if len(text) <= _QUOTED else text[:_QUOTED] + "…"


_QUOTED = 80  # letters; the longest names and file names have fewer


Said = Callable[[Message | VirkniError], str]
