"""A member of staff: who coaches, and for which employer."""

from sqlalchemy.orm import Mapped, mapped_column

from virkni_desktop.models.record import Key, Record


class Staff(Record):
    """A coach or team leader; ``full_time_share`` in whole percent of full time."""

    __tablename__ = "staff"

    id: Mapped[Key]
    name: Mapped[str] = mapped_column(unique=True)
    initials: Mapped[str]
    employer: Mapped[str | None]
    full_time_share: Mapped[int] = mapped_column(default=100)
