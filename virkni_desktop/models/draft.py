"""Words that were typed and not yet saved, so that neither Esc nor a crash loses them."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from virkni_desktop.models.record import Record


class Draft(Record):
    """What stood in a form, under the form's name; no step of Undo and no fact."""

    __tablename__ = "draft"
    journaled: ClassVar[bool] = False
    is_fact: ClassVar[bool] = False

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[dict[str, Any]]
    saved_at: Mapped[datetime]
