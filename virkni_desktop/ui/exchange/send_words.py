"""The words for why somebody is kept out of a list that is sent, and for its cells."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from virkni_desktop.exchange.written_cells import WrittenCell


def kept_out_word(reason: str) -> str:
    """Why somebody does not go."""
    words = {
        "protected": QCoreApplication.translate("Send", "protected identity"),
        "declined": QCoreApplication.translate("Send", "said no to telling the agency"),
        "withdrawn": QCoreApplication.translate("Send", "took the consent back"),
        "numberless": QCoreApplication.translate("Send", "no identity number"),
        "unticked": QCoreApplication.translate("Send", "taken out by you"),
    }
    return words.get(reason, reason)


def cell_words(cell: "WrittenCell") -> str:
    """A cell as it will stand in the file."""
    return cell.value.isoformat() if isinstance(cell.value, date) else str(cell.value)
