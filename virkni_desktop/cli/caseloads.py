"""Commands on a caseload file as a whole: new, undo, history, backup, restore, check."""

from argparse import Namespace
from collections.abc import Mapping, Sequence

from virkni_desktop.casework.history import list_history
from virkni_desktop.cli.opening import clock_of, participant_id, read_caseload, write_caseload
from virkni_desktop.cli.output import Answer, counted, facts, table
from virkni_desktop.exchange.undoing import undo_import
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message, message
from virkni_desktop.store.backup import back_up
from virkni_desktop.store.backup import restore as put_back
from virkni_desktop.store.caseload import create_caseload
from virkni_desktop.store.checks import check_caseload
from virkni_desktop.store.lock import CaseloadInUseError


def new(arguments: Namespace) -> Answer:
    """Make an empty caseload."""
    create_caseload(arguments.caseload, jurisdiction=arguments.jurisdiction, clock=clock_of(arguments))
    data = {"output": arguments.caseload, "jurisdiction": arguments.jurisdiction}
    return Answer(data, f"Made {arguments.caseload}, an empty caseload ({arguments.jurisdiction}).")


def undo(arguments: Namespace) -> Answer:
    """Take back the last step, or one import."""
    with write_caseload(arguments) as caseload:
        if arguments.receipt:
            taken_back = undo_import(caseload, arguments.receipt)
            kept = [{"participant": one.person, "noun": one.noun, "field": one.field} for one in taken_back.kept]
            return _undone(taken_back.name, taken_back.records, kept)
        undone = caseload.undo().result
    return _undone(undone.name, undone.records, [{"noun": one.noun, "field": one.field} for one in undone.kept])


def _undone(name: Message, records: int, kept: Sequence[Mapping[str, str | None]]) -> Answer:
    lines = [f"Undone: {name} ({counted(records, 'record', 'records')})."]
    if kept:
        lines.append("Kept, because it was changed since or is still needed:")
        lines += [", ".join(value for value in one.values() if value) for one in kept]
    return Answer({"undone": name, "records": records, "kept": kept}, "\n".join(lines))


def history(arguments: Namespace) -> Answer:
    """List what was done, newest first."""
    person = participant_id(arguments.participant) if arguments.participant else None
    with read_caseload(arguments) as caseload:
        steps = caseload.read(lambda session: list_history(session, person_id=person, limit=arguments.limit))
    if not steps:
        return Answer([], "Nothing was done yet.")
    rows = [
        (step.step, f"{step.at.astimezone():%Y-%m-%d %H:%M}", step.who, step.name, "undone" if step.is_undone else "")
        for step in steps
    ]
    return Answer(steps, table(("Step", "When", "Who", "What", ""), rows, right=("Step",)))


def backup(arguments: Namespace) -> Answer:
    """Write a verified copy; also beside someone who has the caseload open."""
    try:
        caseload = write_caseload(arguments)
    except CaseloadInUseError:
        caseload = read_caseload(arguments)
    with caseload:
        made = back_up(caseload, arguments.folder)
    text = facts((("Backup", made.path), ("Content", made.content_hash)))
    return Answer({"output": made.path, "content_hash": made.content_hash}, text)


def restore(arguments: Namespace) -> Answer:
    """Put a backup in a caseload's place."""
    made = put_back(arguments.backup, arguments.caseload, clock_of(arguments))
    text = facts((("Restored", made.path), ("Content", made.content_hash)))
    return Answer({"output": made.path, "content_hash": made.content_hash}, text)


def check(arguments: Namespace) -> Answer:
    """Check that a caseload is whole."""
    with read_caseload(arguments) as caseload:
        found = check_caseload(caseload)
    data = {
        "ok": found.ok,
        "problems": found.problems,
        "content_hash": found.content_hash,
        "schema": found.schema,
        "sqlite": found.sqlite,
        "protected": found.protected,
    }
    said = facts(
        (
            ("Whole", "yes" if found.ok else "NO"),
            *(("Problem", problem) for problem in found.problems),
            ("Content", found.content_hash),
            ("Schema", found.schema),
            ("SQLite", found.sqlite),
        )
    )
    if found.ok:
        return Answer(data, said)
    template = QT_TRANSLATE_NOOP(
        "core", "{name} is not whole ({count} problems). Restore the newest backup; nothing was changed."
    )
    return Answer(data, said, message(template, name=arguments.caseload.name, count=len(found.problems)))
