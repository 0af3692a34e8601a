"""The office a caseload belongs to: its name, its country's rules, its staff."""

from dataclasses import dataclass
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.fields import change_fields, required_text
from virkni_desktop.casework.names import initials_of
from virkni_desktop.errors import InputError
from virkni_desktop.formats import fold
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.setting import Setting, SettingName
from virkni_desktop.models.staff import Staff
from virkni_desktop.store.session import WorkSession

NO_CONTACT_DAYS = 14


@dataclass(frozen=True, slots=True)
class Office:
    """The settings of the caseload file that casework looks at; ``name`` is empty until someone types it."""

    name: str
    jurisdiction: str
    no_contact_days: int
    is_invented: bool


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A coach or team leader to choose from."""

    staff_id: UUID
    name: str
    initials: str
    employer: str | None
    full_time_share: int


class StaffFields(TypedDict, total=False):
    """What can be told of a member of staff; the share in whole percent of full time."""

    name: str
    initials: str
    employer: str | None
    full_time_share: int


def get_office(session: WorkSession) -> Office:
    """The office's name, jurisdiction (``se`` or ``is``) and limits."""
    said = {row.name: row.value for row in session.execute(select(Setting.name, Setting.value))}
    return Office(
        said.get(SettingName.OFFICE, ""),
        said[SettingName.JURISDICTION],
        int(said.get(SettingName.NO_CONTACT_DAYS, NO_CONTACT_DAYS)),
        said.get(SettingName.INVENTED, "") not in ("", "0", "no"),
    )


def jurisdiction_of(session: WorkSession) -> str:
    """``se`` or ``is``: whose rules hold in this caseload."""
    return session.scalars(select(Setting.value).where(Setting.name == SettingName.JURISDICTION)).one()


def change_office(session: WorkSession, *, name: str | None = None, no_contact_days: int | None = None) -> None:
    """Change what is told; raises InputError for a number of days outside 1 to 365."""
    if name is not None:
        session.merge(Setting(name=SettingName.OFFICE, value=name.strip()))
    if no_contact_days is not None:
        if not 1 <= no_contact_days <= 365:
            raise InputError(
                QT_TRANSLATE_NOOP("core", "Type a number of days between 1 and 365. What was there before still holds.")
            )
        session.merge(Setting(name=SettingName.NO_CONTACT_DAYS, value=str(no_contact_days)))


def list_staff(session: WorkSession) -> tuple[StaffRow, ...]:
    """All staff by name."""
    rows = session.execute(
        select(Staff.id, Staff.name, Staff.initials, Staff.employer, Staff.full_time_share).order_by(Staff.name)
    )
    return tuple(StaffRow(*row) for row in rows)


def find_staff_at_work(session: WorkSession) -> UUID | None:
    """The member of staff who is working, by name or else by initials, folded; None where no one or more than one fits."""
    who = fold(session.who).strip()
    staff = session.execute(select(Staff.id, Staff.name, Staff.initials).order_by(Staff.id)).all()
    named = [row.id for row in staff if fold(row.name) == who] or [row.id for row in staff if fold(row.initials) == who]
    return named[0] if who and len(named) == 1 else None


def staff_at_work(session: WorkSession) -> UUID | None:
    """The member of staff who is working, added where new; None where nobody said who it is."""
    found = find_staff_at_work(session)
    if found is None and session.who.strip():
        found = add_staff(session, name=session.who)
        session.flush()
    return found


def add_staff(
    session: WorkSession, *, name: str, initials: str = "", employer: str | None = None, full_time_share: int = 100
) -> UUID:
    """Add a member of staff; raises InputError for a name that is empty or there already."""
    typed = required_text(
        name, InputError(QT_TRANSLATE_NOOP("core", "Type the name of the member of staff. Nothing was changed."))
    )
    _check_free(session, typed)
    staff = Staff(
        id=session.new_id(),
        name=typed,
        initials=initials.strip() or initials_of(typed),
        employer=employer,
        full_time_share=full_time_share,
    )
    session.add(staff)
    return staff.id


def change_staff(session: WorkSession, staff_id: UUID, **changes: Unpack[StaffFields]) -> None:
    """Change a member of staff; raises InputError for a name that someone else has."""
    staff = session.require(Staff, staff_id)
    if changes.get("name", staff.name) != staff.name:
        _check_free(session, changes["name"])
    change_fields(staff, changes)


def _check_free(session: WorkSession, name: str) -> None:
    if session.scalars(select(Staff.id).where(Staff.name == name)).first():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core", "There is a member of staff with this name already. Choose that one; nothing was changed."
            )
        )
