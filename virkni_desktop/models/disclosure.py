"""The register of what left the machine: to whom, why, which columns of how many people, and which file."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy.orm import Mapped

from virkni_desktop.models.record import Key, Record


class Disclosure(Record):
    """One file that was made to be sent; ``left_out`` counts people by the reason that kept them out of it."""

    __tablename__ = "disclosure"
    is_fact: ClassVar[bool] = False

    id: Mapped[Key]
    made_at: Mapped[datetime]
    who: Mapped[str]
    recipient: Mapped[str]
    purpose: Mapped[str]
    profile: Mapped[str]
    columns: Mapped[dict[str, Any]]
    people: Mapped[int]
    left_out: Mapped[dict[str, Any]]
    file_name: Mapped[str]
    file_sha256: Mapped[str]
