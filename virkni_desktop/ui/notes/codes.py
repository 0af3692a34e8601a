"""The words and icons of the codes that follow-ups and notes carry.

The codes are written out, because their enums stand beside the records, which take longer to load than the window.
"""

from PySide6.QtCore import QCoreApplication

from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.forms.wording import text_of
from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext

NOTE_KINDS = ("visit", "phone", "message", "meeting", "employer", "note")
REMINDER_KINDS = ("follow-up", "call", "visit", "meeting", "task")
"""Those that people plan; the others come from plans, day counts and the exchange."""


def contact_kinds(context: PageContext) -> list[Choice]:
    """The kinds of contact to choose from, as the caseload's country calls them, in the window's language."""
    codes = load_jurisdiction(context.jurisdiction).codes("contact_kind", context.clock.today())
    return [Choice(code.id, text_of(code.name, context.language)) for code in codes]


def note_kind_word(kind: str) -> str:
    """The word for a kind of note."""
    words = {
        "visit": QCoreApplication.translate("NoteKind", "Visit"),
        "phone": QCoreApplication.translate("NoteKind", "Phone"),
        "message": QCoreApplication.translate("NoteKind", "Text message"),
        "meeting": QCoreApplication.translate("NoteKind", "Meeting"),
        "employer": QCoreApplication.translate("NoteKind", "Employer"),
        "note": QCoreApplication.translate("NoteKind", "Note"),
    }
    return words[kind]


def note_kind_icon(kind: str) -> Icon:
    """The icon for a kind of note."""
    icons = {
        "visit": Icon.MAP_PIN,
        "phone": Icon.PHONE,
        "message": Icon.MESSAGE,
        "meeting": Icon.USERS,
        "employer": Icon.BRIEFCASE,
        "note": Icon.NOTE,
    }
    return icons[kind]


def follow_up_kind_word(kind: str) -> str:
    """The word for a kind of follow-up or reminder."""
    words = {
        "follow-up": QCoreApplication.translate("FollowUpKind", "Follow-up"),
        "call": QCoreApplication.translate("FollowUpKind", "Call"),
        "visit": QCoreApplication.translate("FollowUpKind", "Visit"),
        "meeting": QCoreApplication.translate("FollowUpKind", "Meeting"),
        "task": QCoreApplication.translate("FollowUpKind", "Task"),
        "milestone": QCoreApplication.translate("FollowUpKind", "Milestone"),
        "plan": QCoreApplication.translate("FollowUpKind", "Plan"),
        "exchange": QCoreApplication.translate("FollowUpKind", "Exchange"),
    }
    return words[kind]


def follow_up_kind_icon(kind: str) -> Icon:
    """The icon for a kind of follow-up or reminder."""
    icons = {
        "follow-up": Icon.CALENDAR_CHECK,
        "call": Icon.PHONE,
        "visit": Icon.MAP_PIN,
        "meeting": Icon.USERS,
        "task": Icon.PEN,
        "milestone": Icon.FLAG,
        "plan": Icon.FILE_TEXT,
        "exchange": Icon.EXCHANGE,
    }
    return icons[kind]
