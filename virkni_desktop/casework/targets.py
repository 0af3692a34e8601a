"""What the office wants a figure of its quarter report to be, from a quarter on."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from virkni_desktop.errors import InputError
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.target import Target
from virkni_desktop.store.session import WorkSession

HIGHEST = 1_000_000_000


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A target in force; ``indicator`` names the figure, ``value`` is in its own unit."""

    indicator: str
    value: int
    valid_from: date


def list_targets(session: WorkSession, day: date) -> tuple[TargetRow, ...]:
    """The targets in force on a day, by figure: of each the newest that had begun."""
    rows = session.execute(
        select(Target.indicator, Target.value, Target.valid_from)
        .where(Target.valid_from <= day)
        .order_by(Target.indicator, Target.valid_from)
    )
    newest = {indicator: TargetRow(indicator, value, valid_from) for indicator, value, valid_from in rows}
    return tuple(newest.values())


def set_target(session: WorkSession, indicator: str, value: int | None, valid_from: date) -> None:
    """Set the target of a figure from a day (the quarter's first) on; None takes away the one set for that very day.

    Raises InputError for a number below nought or beyond reason.
    """
    if value is not None and not 0 <= value <= HIGHEST:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "A target is a whole number from 0 up. Type another; nothing was changed.")
        )
    found = session.scalars(
        select(Target).where(Target.indicator == indicator, Target.valid_from == valid_from)
    ).one_or_none()
    if found is None and value is not None:
        session.add(Target(id=session.new_id(), indicator=indicator, value=value, valid_from=valid_from))
    elif found is not None and value is not None:
        found.value = value
    elif found is not None:
        session.delete(found)
