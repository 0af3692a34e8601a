"""The pages of the window in the order of the rail; each is imported when it is first shown, so that the start is quick."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import Page, PageContext, PageEntry

PARTS = tuple(
    f"virkni_desktop.ui.{name}"
    for name in (
        "participants.participants_page",
        "notes.note_panel",
        "participants.mapping_tab",
        "participants.plan_tab",
        "participants.plan_work",
        "participants.plan_comparison",
        "participants.placement_tab",
        "participants.documents_tab",
        "workplaces.workplaces_page",
        "workplaces.workplace_panel",
        "exchange.exchange_page",
        "reports.reports_page",
        "settings.settings_page",
        "help.help_page",
    )
)
"""What pages and their tabs are made of, those that come by most often first: loaded beside the window."""


def page_entries() -> tuple[PageEntry, ...]:
    """Every page there is; the numbers are their keys (Ctrl+1 …) and keep their meaning when others come."""
    return (
        PageEntry("today", Icon.SUN, 1, _today_words, _today),
        PageEntry("participants", Icon.USERS, 2, _participants_words, _participants),
        PageEntry("workplaces", Icon.BUILDING, 3, _workplaces_words, _workplaces),
        PageEntry("exchange", Icon.EXCHANGE, 4, _exchange_words, _exchange, _exchange_count),
        PageEntry("reports", Icon.CHART, 5, _reports_words, _reports),
        PageEntry(
            "settings", Icon.SETTINGS, 0, _settings_words, _settings, key="Ctrl+,", foot=True, needs_caseload=False
        ),
        PageEntry("help", Icon.HELP, 0, _help_words, _help, key="F1", foot=True, needs_caseload=False),
    )


def _today_words() -> str:
    return QCoreApplication.translate("Pages", "Today")


def _today(context: PageContext) -> Page:
    from virkni_desktop.ui.today.today_page import TodayPage  # noqa: PLC0415 -- loads the casework

    return TodayPage(context)


def _exchange_words() -> str:
    return QCoreApplication.translate("Pages", "Exchange")


def _exchange(context: PageContext) -> Page:
    from virkni_desktop.ui.exchange.exchange_page import ExchangePage  # noqa: PLC0415 -- loaded when first shown

    return ExchangePage(context)


def _exchange_count(session: Any) -> int:
    from virkni_desktop.casework.conflicts import count_conflicts  # noqa: PLC0415 -- loaded on the reader's thread

    return count_conflicts(session)


def _participants_words() -> str:
    return QCoreApplication.translate("Pages", "Participants")


def _participants(context: PageContext) -> Page:
    from virkni_desktop.ui.participants.participants_page import ParticipantsPage  # noqa: PLC0415 -- as above

    return ParticipantsPage(context)


def _workplaces_words() -> str:
    return QCoreApplication.translate("Pages", "Workplaces")


def _workplaces(context: PageContext) -> Page:
    from virkni_desktop.ui.workplaces.workplaces_page import WorkplacesPage  # noqa: PLC0415 -- as above

    return WorkplacesPage(context)


def _reports_words() -> str:
    return QCoreApplication.translate("Pages", "Reports")


def _reports(context: PageContext) -> Page:
    from virkni_desktop.ui.reports.reports_page import ReportsPage  # noqa: PLC0415 -- as above

    return ReportsPage(context)


def _settings_words() -> str:
    return QCoreApplication.translate("Pages", "Settings")


def _settings(context: PageContext) -> Page:
    from virkni_desktop.ui.settings.settings_page import SettingsPage  # noqa: PLC0415 -- as above

    return SettingsPage(context)


def _help_words() -> str:
    return QCoreApplication.translate("Pages", "Help")


def _help(context: PageContext) -> Page:
    from virkni_desktop.ui.help.help_page import HelpPage  # noqa: PLC0415 -- as above

    return HelpPage(context)
