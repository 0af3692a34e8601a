"""The pages of the window in the order of the rail; each is imported when it is first shown, so that the start is quick."""

from PySide6.QtCore import QCoreApplication

from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import Page, PageContext, PageEntry


def page_entries() -> tuple[PageEntry, ...]:
    """Every page there is; the numbers are their keys (Ctrl+1 …) and keep their meaning when others come."""
    return (PageEntry("today", Icon.SUN, 1, _today_words, _today),)


def _today_words() -> str:
    return QCoreApplication.translate("Pages", "Today")


def _today(context: PageContext) -> Page:
    from virkni_desktop.ui.today.today_page import TodayPage  # noqa: PLC0415 -- loads the casework

    return TodayPage(context)
