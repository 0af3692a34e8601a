"""What the office wants a figure of the quarter to be."""

from datetime import date

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from virkni_desktop.models.record import Key, Record


class Target(Record):
    """``indicator`` is its id (I18); ``value`` in the indicator's own unit, in force from a day on until the next."""

    __tablename__ = "target"
    __table_args__ = (UniqueConstraint("indicator", "valid_from"),)

    id: Mapped[Key]
    indicator: Mapped[str]
    value: Mapped[int]
    valid_from: Mapped[date]
