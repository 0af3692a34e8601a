"""The words and icons of the codes that follow-ups and notes carry.

The codes are written out, because their enums stand beside the records, which take longer to load than the window.
"""

from PySide6.QtCore import QCoreApplication

from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.icons import Icon

NOTE_KINDS = ("visit", "phone", "message", "meeting", "employer", "note")


def note_kinds() -> list[Choice]:
    """The kinds of note to choose from, in the window's language."""
    return [Choice(kind, note_kind_word(kind)) for kind in NOTE_KINDS]


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
