"""Reads from a caseload all that a printed contract says, so that window and command line print the same paper."""

from uuid import UUID

from virkni_desktop.casework.contract_view import ContractDetail, GrantState, get_contract
from virkni_desktop.casework.names import initials_of
from virkni_desktop.casework.offices import get_office, jurisdiction_of
from virkni_desktop.casework.schedule import get_week
from virkni_desktop.documents.contract import ContractDocument, ContractMonth
from virkni_desktop.documents.signatures import Party, PartyRole
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.store.session import WorkSession


def contract_paper(session: WorkSession, contract_id: UUID, language: str) -> ContractDocument:
    """A contract as it is printed, in the words of a language; raises NotFoundError. It changes nothing."""
    detail = get_contract(session, contract_id)
    agreed, placement = detail.contract, detail.contract.placement
    rules = load_jurisdiction(jurisdiction_of(session))
    grant = detail.grant
    return ContractDocument(
        organisation=get_office(session).name,
        initials=initials_of(placement.person),
        identifier=contract_number(contract_id),
        title=rules.label("placement_type", agreed.kind, language),
        participant=placement.person,
        workplace=_workplace(placement.workplace, placement.organisation),
        starts_on=agreed.starts_on,
        ends_on=agreed.ends_on,
        share=grant.months[0].share if grant else placement.share,
        printed_on=session.today,
        created_at=session.now,
        role=placement.role or "",
        tasks=placement.tasks or "",
        adaptations=placement.adaptations or "",
        supervisor=placement.supervisor or "",
        supervisor_phone=placement.supervisor_phone or "",
        week=tuple(sorted(get_week(session, placement.placement_id).days.items())),
        months=_months(detail),
        full_amount=grant.full_amount if grant else None,
        currency=grant.currency if grant else "",
        parties=_parties(detail),
    )


def contract_number(contract_id: UUID) -> str:
    """Its number as papers show it: "C-3F21AB"."""
    return f"C-{contract_id.hex[-6:].upper()}"


def _months(detail: ContractDetail) -> tuple[ContractMonth, ...]:
    if detail.grant is None:
        return ()
    return tuple(
        ContractMonth(month.number, month.starts_on, month.ends_on, month.share, month.amount, month.due_on)
        for month in detail.grant.months
        if month.state is not GrantState.STOPPED
    )


def _parties(detail: ContractDetail) -> tuple[Party, ...]:
    """Those that were named; where nobody was, the participant and the workplace."""
    placement = detail.contract.placement
    both = (Party(PartyRole.PARTICIPANT, placement.person), Party(PartyRole.WORKPLACE, placement.organisation))
    return tuple(Party(PartyRole(party.role), party.name, party.signed_on) for party in detail.parties) or both


def _workplace(workplace: str, organisation: str) -> str:
    return workplace if workplace == organisation else f"{workplace}, {organisation}"
