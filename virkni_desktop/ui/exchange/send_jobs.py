"""What sending a list asks of other threads. No Qt, and loaded there."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from virkni_desktop.casework.disclosures import DisclosureView
    from virkni_desktop.exchange.profile import Profile
    from virkni_desktop.exchange.sending import Sending, SendPreview, Sent
    from virkni_desktop.store.caseload import Caseload
    from virkni_desktop.store.session import WorkSession
    from virkni_desktop.store.steps import Written


def list_layouts(session: "WorkSession", jurisdiction: str) -> "tuple[Profile, ...]":
    """The layouts a list can be sent in."""
    from virkni_desktop.exchange.sending import sendable_profiles  # noqa: PLC0415 -- loaded on the reader's thread

    return sendable_profiles(session, jurisdiction)


def preview_sending(session: "WorkSession", profile: str) -> "SendPreview":
    """Exactly what would leave the machine."""
    from virkni_desktop.exchange import sending  # noqa: PLC0415 -- loaded on the reader's thread

    return sending.preview_sending(session, profile)


def send_list(caseload: "Caseload", preview: "SendPreview", choice: "Sending", path: Path) -> "Written[Sent]":
    """Write the file and enter it into the register."""
    from virkni_desktop.exchange import sending  # noqa: PLC0415 -- loaded on the writer's thread

    return sending.send_list(caseload, preview, choice, path)


def list_sent(session: "WorkSession") -> "tuple[DisclosureView, ...]":
    """What was sent, the newest first."""
    from virkni_desktop.casework import disclosures  # noqa: PLC0415 -- loaded on the reader's thread

    return disclosures.list_disclosures(session)
