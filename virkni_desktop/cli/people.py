"""Commands about people and the day's work: participants, participant, today."""

from argparse import Namespace
from collections.abc import Iterable, Sequence
from functools import partial

from virkni_desktop.casework.contracts import list_contracts
from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.casework.participant import ParticipantView, get_participant
from virkni_desktop.casework.participants import ParticipantRow, list_participants
from virkni_desktop.casework.today import list_today
from virkni_desktop.casework.today_view import TodayItem, TodayView, describe
from virkni_desktop.cli.opening import participant_id, read_caseload
from virkni_desktop.cli.output import Answer, counted, facts, table
from virkni_desktop.formats import full_date
from virkni_desktop.forms.jurisdiction import Jurisdiction, load_jurisdiction
from virkni_desktop.store.caseload import Caseload
from virkni_desktop.store.session import WorkSession


def participants(arguments: Namespace) -> Answer:
    """List everyone, or those who are found."""
    with read_caseload(arguments) as caseload:
        rows = caseload.read(lambda session: list_participants(session, arguments.find or ""))
        rules = _rules(caseload)
    if not rows:
        return Answer([], "Nobody was found." if arguments.find else "Nobody is in this caseload yet.")
    shown = [_row_cells(row, rules) for row in rows]
    listed = table(("Id", "Name", "Number", "Phone", "Stage", "Coach", "Next", ""), shown)
    active = sum(row.is_active for row in rows)
    summary = f"{counted(len(rows), 'participant', 'participants')}, {active} active"
    return Answer([_row_data(row) for row in rows], f"{listed}\n\n{summary}")


def _row_cells(row: ParticipantRow, rules: Jurisdiction) -> list[object]:
    return [
        row.person_id,
        row.name,
        row.identity.masked if row.identity else None,
        row.phone,
        _label(rules, "stage", row.stage),
        row.coach_initials,
        row.next_on,
        "" if row.is_active else "closed",
    ]


def _row_data(row: ParticipantRow) -> dict[str, object]:
    return {
        "id": row.person_id,
        "name": row.name,
        "identity_number": row.identity.value if row.identity else None,
        "birth_date": row.birth_date,
        "phone": row.phone,
        "agency_reference": row.agency_reference,
        "stage": row.stage,
        "coach": row.coach,
        "active": row.is_active,
        "enrolled_on": row.enrolled_on,
        "exited_on": row.exited_on,
        "next_on": row.next_on,
        "last_contact_on": row.last_contact_on,
        "plan": row.plan_state,
        "plan_revision": row.plan_revision,
    }


def participant(arguments: Namespace) -> Answer:
    """Show one person with the current values by field, what comes next, and open conflicts."""
    person_id = participant_id(arguments.id)
    with read_caseload(arguments) as caseload:
        view = caseload.read(lambda session: get_participant(session, person_id))
        contracts = caseload.read(partial(_contracts, view=view))
        rules = _rules(caseload)
    conflicts = [
        {"field": one.field, "base": one.base, "mine": one.mine, "theirs": one.theirs, "source": one.source}
        for one in view.conflicts
    ]
    data = {
        "id": view.person_id,
        **view.values,
        "protected_identity": view.protected_identity,
        "anonymous": view.anonymous,
        "active": view.episode.is_active if view.episode else False,
        "plan": view.plan,
        "goals": view.goals,
        "what_helps": view.what_helps,
        "follow_ups": view.follow_ups,
        "placements": view.placements,
        "contracts": contracts,
        "conflicts": conflicts,
    }
    return Answer(data, "\n\n".join(_participant_parts(view, rules)))


def _contracts(session: WorkSession, view: ParticipantView) -> list[dict[str, object]]:
    """The contracts of all placements, with the ids that ``print contract`` takes."""
    placements = [placement.placement_id for placement in view.placements]
    agreed = (one for placement in placements for one in list_contracts(session, placement_id=placement))
    return [
        {
            "id": one.contract_id,
            "placement_id": one.placement.placement_id,
            "kind": one.kind,
            "starts_on": one.starts_on,
            "ends_on": one.ends_on,
            "months": one.months,
            "monthly_grant": one.monthly_grant,
            "currency": one.currency,
        }
        for one in agreed
    ]


def _rules(caseload: Caseload) -> Jurisdiction:
    return load_jurisdiction(caseload.read(jurisdiction_of))


def _label(rules: Jurisdiction, code_list: str, code: object) -> str | None:
    """A code in words; nothing where there is none."""
    return None if code is None else rules.label(code_list, str(code), "en")


def _participant_parts(view: ParticipantView, rules: Jurisdiction) -> Iterable[str]:
    codes = {name: _label(rules, name, view.values.get(name)) for name in ("stage", "income_source", "exit_reason")}
    values = {**view.values, **codes, "identity_number": view.identity.shown if view.identity else None}
    known = [(name.replace("_", " ").capitalize(), value) for name, value in values.items() if value is not None]
    yield facts([("Id", view.person_id), *known])
    if view.plan:
        yield f"Plan: revision {view.plan.revision}, {view.plan.state}"
    yield from _listed(("Goal", "Status", "Until"), [(goal.text, goal.status, goal.target_on) for goal in view.goals])
    yield from _listed(
        ("Placement", "Type", "Share", "From", "Until"),
        [
            (
                one.workplace,
                _label(rules, "placement_type", one.kind),
                f"{one.share} %",
                one.started_on,
                one.planned_end_on,
            )
            for one in view.placements
        ],
    )
    yield from _listed(
        ("Next", "Time", "Kind", "What"),
        [(one.due_on, one.due_time, one.kind, one.text) for one in view.follow_ups],
    )
    yield from _listed(
        ("Conflict", "Last agreed", "Mine", "Theirs", "Source"),
        [(one.field, one.base, one.mine, one.theirs, one.source) for one in view.conflicts],
    )


def _listed(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> Iterable[str]:
    """A table, unless there is nothing in it."""
    if rows:
        yield table(headings, rows)


def today(arguments: Namespace) -> Answer:
    """List what is due, overdue or near a deadline."""
    with read_caseload(arguments) as caseload:
        view = caseload.read(list_today)
    return Answer([_item_data(item) for item in view.items()], _today_text(view))


def _item_data(item: TodayItem) -> dict[str, object]:
    return {
        "due": item.due,
        "kind": item.kind,
        "text": describe(item),
        "why": item.why,
        "participant": item.person,
        "workplace": item.workplace,
        "overdue_days": item.overdue_days,
        "time": item.time,
        "place": item.place,
        "participant_id": item.person_id,
        "workplace_id": item.workplace_id,
    }


def _today_text(view: TodayView) -> str:
    groups = (
        ("Overdue", view.overdue),
        ("Today", view.due_today),
        ("Next 7 days", view.coming),
        (f"No contact in {view.no_contact_days} days", view.no_contact),
        ("Days that matter", view.days_that_matter),
        ("Ending soon", view.ending),
        ("Plans", view.plans),
    )
    parts = [f"{full_date(view.today, 'en')}: {len(view.overdue)} overdue, {len(view.due_today)} today"]
    for title, items in groups:
        if items:
            rows = [(item.due, item.time, describe(item), item.person, item.workplace) for item in items]
            parts.append(f"{title} ({len(items)})\n{table(('When', 'Time', 'What', 'Participant', 'Workplace'), rows)}")
    if view.open_conflicts:
        parts.append(f"{counted(view.open_conflicts, 'conflict waits', 'conflicts wait')} for a decision.")
    return "\n\n".join(parts)
