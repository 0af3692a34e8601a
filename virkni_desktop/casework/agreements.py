"""The agreements at one workplace: for whom, how long, what they bring, and how far they are."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from virkni_desktop.casework.contract_view import ContractState, contract_state
from virkni_desktop.casework.contracts import grant_on
from virkni_desktop.casework.names import display_name
from virkni_desktop.models.contract import Contract, ContractParty
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.person import Person
from virkni_desktop.models.placement import Placement
from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """One contract in a list: ``kind`` is a placement type, ``monthly_grant`` today's, in whole kronor or krónur."""

    contract_id: UUID
    placement_id: UUID
    person: str
    kind: str
    starts_on: date
    ends_on: date | None
    months: int | None
    monthly_grant: int | None
    currency: str | None
    parties: int
    signed: int
    state: ContractState


def list_agreements(session: WorkSession, workplace_id: UUID) -> tuple[AgreementRow, ...]:
    """The contracts of all placements at a workplace, the newest first."""
    parties = select(func.count()).where(ContractParty.contract_id == Contract.id).correlate(Contract)
    rows = session.execute(
        select(
            Contract, grant_on(session.today), Placement.ended_on, Person.given, Person.family, Person.name_to_use,
            parties.scalar_subquery(), parties.where(ContractParty.signed_on.is_not(None)).scalar_subquery(),
        )
        .join(Placement, Placement.id == Contract.placement_id)
        .join(Episode, Episode.id == Placement.episode_id)
        .join(Person, Person.id == Episode.person_id)
        .where(Placement.workplace_id == workplace_id)
        .order_by(Contract.starts_on.desc(), Contract.id.desc())
    )  # fmt: skip
    return tuple(
        _row(contract, grant, ended_on, display_name(*name), parties, signed, today=session.today)
        for contract, grant, ended_on, *name, parties, signed in rows
    )


def _row(
    contract: Contract,
    monthly_grant: int | None,
    ended_on: date | None,
    person: str,
    parties: int,
    signed: int,
    *,
    today: date,
) -> AgreementRow:
    last = ended_on or contract.ends_on
    return AgreementRow(
        contract.id, contract.placement_id, person, contract.kind, contract.starts_on,
        contract.ends_on, contract.months, monthly_grant, contract.currency, parties, signed,
        contract_state(contract.starts_on, last, signed, parties, today),
    )  # fmt: skip
