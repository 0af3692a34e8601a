"""How workplaces read: days as words, how long ago a contact was, the identity bar."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from virkni_desktop.formats import day_month
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.ui.components.identity_bar import Fact, Identity
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext

if TYPE_CHECKING:
    from virkni_desktop.casework.workplace_view import WorkplaceRow, WorkplaceView

_COUNTED = 60  # days back that one still counts
_NEAR = 300  # days from today within which a date needs no year


def sector_word(context: PageContext, sector: str) -> str:
    """The word of a sector in the window's language."""
    return load_jurisdiction(context.jurisdiction).label("sector", sector, context.language)


def day_words(context: PageContext, day: date) -> str:
    """ "24 Nov", and with its year where that is not plain."""
    words = day_month(day, context.language)
    near = abs((day - context.clock.today()).days) < _NEAR
    return words if near else f"{words} {day.year}"


def period_words(context: PageContext, first: date, last: date | None) -> str:
    """ "1 Sep – 28 Feb 2027", or from when where the end is open."""
    if last is None:
        return QCoreApplication.translate("Workplaces", "from {day}").format(day=day_words(context, first))
    return f"{day_words(context, first)} – {day_words(context, last)}"


def ago_words(context: PageContext, day: date | None) -> str:
    """How long ago a day was: "today", "2 days ago", the day itself where that is long; "none yet" without a day."""
    if day is None:
        return QCoreApplication.translate("Workplaces", "none yet")
    days = (context.clock.today() - day).days
    if days <= 0:
        return QCoreApplication.translate("Workplaces", "today")
    if days == 1:
        return QCoreApplication.translate("Workplaces", "yesterday")
    if days > _COUNTED:
        return day_words(context, day)
    return _Days().ago(days)


class _Days(QObject):
    """Plurals are translated by ``tr`` alone."""

    def ago(self, days: int) -> str:
        return self.tr("%n day(s) ago", "", days)


def placements_words(row: "WorkplaceRow") -> str:
    """How many there are, and how many of them run."""
    if not row.placements:
        return QCoreApplication.translate("Workplaces", "none yet")
    if not row.placements_now:
        return str(row.placements)
    return QCoreApplication.translate("Workplaces", "{all}, {now} now").format(
        all=row.placements, now=row.placements_now
    )


class WorkplaceWords(QObject):
    """Turns a workplace's view into the identity bar's words."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context

    def identity(self, view: "WorkplaceView") -> Identity:
        """Name, town, sector, what is done there; the organisation where it is called otherwise."""
        row = view.row
        parts = [row.town, sector_word(self._context, row.sector), row.business]
        return Identity(
            one_line(row.name),
            aside=one_line(row.organisation) if row.organisation != row.name else "",
            below=" · ".join(one_line(part) for part in parts if part),
            icon=Icon.BUILDING,
        )

    def facts(self, view: "WorkplaceView") -> list[Fact]:
        """Whom to talk to, who works there, when it was last heard of."""
        row = view.row
        return [
            Fact(self.tr("Contact persons"), str(row.contacts), lasting=False),
            Fact(self.tr("Placements"), placements_words(row)),
            Fact(self.tr("Last contact"), ago_words(self._context, row.last_contact_on)),
        ]


def one_line(text: str, most: int = 120) -> str:
    """What somebody typed, without breaks, and no longer than a bar can hold."""
    words = " ".join(text[: 4 * most].split())
    return words if len(words) <= most else words[: most - 1] + "…"
