"""What Settings reads and writes of the office and its staff, run on the other threads."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject

from virkni_desktop.ui.pages import PageContext

if TYPE_CHECKING:
    from virkni_desktop.casework.offices import Office, StaffRow
    from virkni_desktop.errors import VirkniError
    from virkni_desktop.store.session import WorkSession

Then = Callable[[Any], object]


def read_staff(session: "WorkSession") -> "tuple[StaffRow, ...]":
    """All staff by name."""
    from virkni_desktop.casework.offices import list_staff  # noqa: PLC0415 -- loaded on the reader's thread

    return list_staff(session)


def read_office(session: "WorkSession") -> "Office":
    """The office of the caseload."""
    from virkni_desktop.casework.offices import get_office  # noqa: PLC0415 -- as above

    return get_office(session)


def add_coach(owner: QObject, context: PageContext, name: str, then: Then) -> None:
    """Add a member of staff by name; the initials follow from it."""
    from virkni_desktop.casework import actions, offices  # noqa: PLC0415 -- loaded when first used

    context.operations.write(owner, actions.ADD_STAFF, lambda session: offices.add_staff(session, name=name), then)


def change_coach(owner: QObject, context: PageContext, staff_id: UUID, then: Then, **changes: Any) -> None:
    """Change a member of staff."""
    from virkni_desktop.casework import actions, offices  # noqa: PLC0415 -- as above

    def change(session: "WorkSession") -> None:
        offices.change_staff(session, staff_id, **changes)

    context.operations.write(owner, actions.CHANGE_STAFF, change, then)


def change_office(
    owner: QObject, context: PageContext, then: Then, refused: "Callable[[VirkniError], object]", **changes: Any
) -> None:
    """Change the office's name or limits."""
    from virkni_desktop.casework import actions, offices  # noqa: PLC0415 -- as above

    def change(session: "WorkSession") -> None:
        offices.change_office(session, **changes)

    context.operations.write(owner, actions.CHANGE_OFFICE, change, then, refused)
