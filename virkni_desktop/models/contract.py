"""An agreement behind a placement, such as a training contract with its grant."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from virkni_desktop.models.record import Key, Record, refers_to


class Contract(Record):
    """From ``starts_on`` to ``ends_on`` (inclusive). ``monthly_grant`` in whole kronor/krónur of ``currency``."""

    __tablename__ = "contract"

    id: Mapped[Key]
    placement_id: Mapped[UUID] = refers_to("placement.id")
    kind: Mapped[str]
    starts_on: Mapped[date] = mapped_column(index=True)
    ends_on: Mapped[date | None]
    months: Mapped[int | None]
    monthly_grant: Mapped[int | None]
    currency: Mapped[str | None]
