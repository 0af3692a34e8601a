"""The words and statuses of what people agree to.

The states are written out, because their enum stands beside the records, which take longer to load than the window.
"""

from PySide6.QtCore import QCoreApplication

from virkni_desktop.ui.components.status import Status

NOT_ASKED = "not-asked"
_STATUS = {"given": Status.DONE, "declined": Status.SKIPPED, "withdrawn": Status.SKIPPED, NOT_ASKED: Status.NOT_ASKED}


def consent_word(state: str | None) -> str:
    """The word for a state; without one the person was not asked."""
    words = {
        "given": QCoreApplication.translate("Consent", "Given"),
        "declined": QCoreApplication.translate("Consent", "Declined"),
        "withdrawn": QCoreApplication.translate("Consent", "Withdrawn"),
        NOT_ASKED: QCoreApplication.translate("Consent", "Not asked"),
    }
    return words[state or NOT_ASKED]


def consent_status(state: str | None) -> Status:
    """Its shape and colour."""
    return _STATUS[state or NOT_ASKED]
