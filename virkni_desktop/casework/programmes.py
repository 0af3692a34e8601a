"""The services and projects that people are enrolled in."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.fields import required_text
from virkni_desktop.errors import InputError
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.episode import Programme
from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """A programme to choose from."""

    programme_id: UUID
    name: str


def list_programmes(session: WorkSession) -> tuple[ProgrammeRow, ...]:
    """All programmes by name."""
    rows = session.execute(select(Programme.id, Programme.name).order_by(Programme.name))
    return tuple(ProgrammeRow(*row) for row in rows)


def add_programme(session: WorkSession, name: str) -> UUID:
    """Add a programme; the one of that name where there is one already. Raises InputError without a name."""
    typed = required_text(
        name, InputError(QT_TRANSLATE_NOOP("core", "Type the name of the programme. Nothing was changed."))
    )
    found = session.scalars(select(Programme.id).where(Programme.name == typed)).first()
    if found is not None:
        return found
    programme = Programme(id=session.new_id(), name=typed)
    session.add(programme)
    session.flush()
    return programme.id
