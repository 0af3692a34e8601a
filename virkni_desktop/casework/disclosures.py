"""The register of what left the machine: written with each file that was made to be sent, and never taken back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from virkni_desktop.errors import InputError
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.disclosure import Disclosure
from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True, slots=True)
class DisclosureView:
    """One file that was made to be sent; ``left_out`` is reason → number of people."""

    disclosure_id: UUID
    made_at: datetime
    who: str
    recipient: str
    purpose: str
    profile: str
    columns: tuple[str, ...]
    people: int
    left_out: Mapping[str, int]
    file_name: str
    file_sha256: str


def require_reason(recipient: str, purpose: str) -> None:
    """Raises InputError unless it is said to whom something goes and why."""
    if not recipient.strip() or not purpose.strip():
        raise InputError(
            QT_TRANSLATE_NOOP("core", "Say who the list is for and why it is sent. Nothing was written or sent.")
        )


def record_disclosure(  # noqa: PLR0913 -- each is a column of the register
    session: WorkSession,
    *,
    recipient: str,
    purpose: str,
    profile: str,
    columns: Sequence[str],
    people: int,
    left_out: Mapping[str, int],
    file_name: str,
    file_sha256: str,
) -> UUID:
    """Write down what was sent to whom and why. Raises InputError where recipient or purpose is missing."""
    require_reason(recipient, purpose)
    disclosure = Disclosure(
        id=session.new_id(),
        made_at=session.now,
        who=session.who,
        recipient=recipient.strip(),
        purpose=purpose.strip(),
        profile=profile,
        columns={"names": list(columns)},
        people=people,
        left_out=dict(left_out),
        file_name=file_name,
        file_sha256=file_sha256,
    )
    session.add(disclosure)
    session.flush()
    return disclosure.id


def list_disclosures(session: Session) -> tuple[DisclosureView, ...]:
    """All of them, the newest first."""
    rows = session.scalars(select(Disclosure).order_by(Disclosure.made_at.desc(), Disclosure.id.desc()))
    return tuple(
        DisclosureView(
            one.id,
            one.made_at,
            one.who,
            one.recipient,
            one.purpose,
            one.profile,
            tuple(one.columns.get("names", ())),
            one.people,
            one.left_out,
            one.file_name,
            one.file_sha256,
        )
        for one in rows
    )
