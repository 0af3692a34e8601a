"""What belongs to the caseload file itself: its jurisdiction, its office's name, its ids."""

from enum import StrEnum
from typing import ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from virkni_desktop.models.record import Record


class SettingName(StrEnum):
    """The settings there are."""

    JURISDICTION = "jurisdiction"
    OFFICE = "office"
    CASELOAD_ID = "caseload-id"
    REPLICA_ID = "replica-id"
    NO_CONTACT_DAYS = "no-contact-days"
    BACKED_UP_AT = "backed-up-at"
    BACKED_UP_STEP = "backed-up-step"
    INVENTED = "invented"
    HIDE_BELOW = "hide-below"


class Setting(Record):
    """One setting as text."""

    __tablename__ = "setting"
    journaled: ClassVar[bool] = False
    is_fact: ClassVar[bool] = False

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
