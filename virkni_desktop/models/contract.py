"""An agreement behind a placement, such as a training contract: its parties, its grant and what was paid of it."""

from datetime import date
from uuid import UUID

from sqlalchemy import UniqueConstraint
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


class ContractParty(Record):
    """Who agrees, in which role (participant, workplace, office, agency), and when they signed."""

    __tablename__ = "contract_party"

    id: Mapped[Key]
    contract_id: Mapped[UUID] = refers_to("contract.id")
    role: Mapped[str]
    name: Mapped[str]
    signed_on: Mapped[date | None]


class GrantSegment(Record):
    """A change of the share within a contract: from the first of a month on, another monthly grant is paid."""

    __tablename__ = "grant_segment"
    __table_args__ = (UniqueConstraint("contract_id", "from_on"),)

    id: Mapped[Key]
    contract_id: Mapped[UUID] = refers_to("contract.id")
    from_on: Mapped[date]
    share: Mapped[int]
    monthly_grant: Mapped[int]


class GrantPayment(Record):
    """A month of the grant that was paid: ``month`` counts from 1; ``amount`` in the contract's currency."""

    __tablename__ = "grant_payment"
    __table_args__ = (UniqueConstraint("contract_id", "month"),)

    id: Mapped[Key]
    contract_id: Mapped[UUID] = refers_to("contract.id")
    month: Mapped[int]
    paid_on: Mapped[date]
    amount: Mapped[int]
