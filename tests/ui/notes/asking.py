"""What tests ask of the caseload behind a window."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEventLoop, QTimer
from sqlalchemy import select

from virkni_desktop.casework.drafts import list_drafts
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.followup import FollowUp
from virkni_desktop.models.note import Note
from virkni_desktop.store.session import WorkSession
from virkni_desktop.ui.desk import Desk


def ask(desk: Desk, query: Callable[[WorkSession], Any]) -> Any:
    """The answer of a query."""
    told: list[Any] = []
    wait = QEventLoop()
    QTimer.singleShot(20_000, wait.quit)
    desk.operations.read(desk, query, lambda answer: (told.append(answer), wait.quit()))
    wait.exec()
    return told[0]


def notes_of(desk: Desk, person: UUID) -> list[Note]:
    """All notes about a participant, in the order they were written."""

    def query(session: WorkSession) -> list[Note]:
        episodes = select(Episode.id).where(Episode.person_id == person)
        return list(session.scalars(select(Note).where(Note.episode_id.in_(episodes)).order_by(Note.id)))

    return ask(desk, query)


def drafts_of(desk: Desk) -> list[Any]:
    """All drafts."""
    return list(ask(desk, list_drafts))


def open_reminders(desk: Desk, person: UUID) -> list[FollowUp]:
    """What is still to do with a participant, the earliest first."""

    def query(session: WorkSession) -> list[FollowUp]:
        episodes = select(Episode.id).where(Episode.person_id == person)
        is_open = (FollowUp.held_on.is_(None), FollowUp.cancelled_on.is_(None), FollowUp.episode_id.in_(episodes))
        return list(session.scalars(select(FollowUp).where(*is_open).order_by(FollowUp.due_on)))

    return ask(desk, query)
