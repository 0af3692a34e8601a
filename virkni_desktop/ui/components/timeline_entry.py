"""What one entry of a timeline says."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date

from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.theme import Token


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One entry: ``title`` strong, ``kind`` muted after it, ``meta`` ("14:10 · KL") at the right, body below.

    ``day_label`` and ``weekday`` are the words of the date ("24 Nov", "Tue"), shown on the first entry of a day.
    ``system`` entries are one muted line without a circle.
    """

    key: Hashable
    day: date
    day_label: str
    weekday: str
    title: str
    kind: str = ""
    icon: Icon = Icon.NOTE
    tone: Token = Token.ACCENT
    meta: str = ""
    body: str = ""
    place: str = ""
    tags: tuple[str, ...] = ()
    files: str = ""
    system: bool = False
    place_icon: Icon = Icon.BUILDING
    """What stands before ``place``, where that is no workplace."""

    def day_lines(self) -> tuple[str, str]:
        """The date on two short lines: day and month, then the weekday and, where it has to be said, the year."""
        day, _space, year = self.day_label.rpartition(" ")
        is_year = len(year) == 4 and year.isdigit()
        return (day, f"{self.weekday} {year}".strip()) if is_year else (self.day_label, self.weekday)

    def spoken(self) -> str:
        """The entry as a screen reader says it."""
        day = f"{self.weekday} {self.day_label}".strip()
        parts = (day, self.title, self.kind, self.meta, self.body, self.place, *self.tags, self.files)
        return ", ".join(part for part in parts if part)
