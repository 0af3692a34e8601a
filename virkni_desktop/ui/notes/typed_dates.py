"""Dates as people type them: words, figures, "+2w"; what is none is a sentence beside the field."""

from collections.abc import Callable
from datetime import date

from virkni_desktop.clock import Clock
from virkni_desktop.errors import InputError
from virkni_desktop.formats import parse_date
from virkni_desktop.messages import QT_TRANSLATE_NOOP


def date_reader(language: str, clock: Clock) -> Callable[[str], date]:
    """A function from typed text to a date, for DateField; it raises InputError."""

    def read(text: str) -> date:
        day = parse_date(text, language, clock.today())
        if day is None:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "core", "“{text}” is no date. Type it as 2026-12-04, “fri” or “+2w”; what you typed is still there."
                ),
                text=text,
            )
        return day

    return read
