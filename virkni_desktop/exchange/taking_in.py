"""A list from the file to the receipt: read apart, worked out, shown or braked, backed up, and written in one step."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from uuid import UUID

from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.errors import ImportFileError
from virkni_desktop.exchange.applying import apply_import
from virkni_desktop.exchange.conflict_choice import ConflictChoice
from virkni_desktop.exchange.content import content_hash_of
from virkni_desktop.exchange.current import has_changed_since
from virkni_desktop.exchange.importing import prepare_import
from virkni_desktop.exchange.known_profiles import find_profile
from virkni_desktop.exchange.ledger import Receipt, dry_receipt
from virkni_desktop.exchange.own_mapping import recognise_own, remembered_profile
from virkni_desktop.exchange.prepared import PreparedImport
from virkni_desktop.exchange.profile import built_in_profiles, known_names
from virkni_desktop.exchange.reader import read_file
from virkni_desktop.exchange.reading_choice import ReadingChoice
from virkni_desktop.exchange.recognition import Recognised, recognise, recognise_as
from virkni_desktop.exchange.repeats import Repeat, dry_repeat, find_repeat, repeat_import
from virkni_desktop.exchange.table import Table
from virkni_desktop.messages import QT_TRANSLATE_NOOP, message
from virkni_desktop.store.backup import back_up, backup_folder
from virkni_desktop.store.caseload import Caseload
from virkni_desktop.store.session import WorkSession
from virkni_desktop.store.steps import Action

_CHUNK = 1 << 20


@dataclass(frozen=True)
class ImportChoices:
    """How to take a list in: ``confirmed`` passes the brake; ``backups`` is the folder for the backup before it."""

    conflicts: ConflictChoice = ConflictChoice.LATER
    confirmed: bool = False
    backups: Path | None = None


def take_in(
    caseload: Caseload,
    path: Path,
    *,
    profile: str | None = None,
    sheet: str | None = None,
    dry_run: bool = False,
    choices: ImportChoices | None = None,
) -> Receipt:
    """Take in the list in ``path``; in a dry run, only say what that would do (``number`` is None then).

    Raises ImportFileError for a file that is no list, and where the brake wants a confirmation that was not given.
    """
    digest = _file_hash(path)
    repeat = caseload.read(partial(find_repeat, file_sha256=digest, profile=profile)) if digest and not sheet else None
    if repeat is None:
        table = read_table_of(path, sheet=sheet)
        recognised = recognise_table(caseload, table, profile)
        content, digest = content_hash_of(table), table.sha256
        repeat = caseload.read(partial(find_repeat, content_sha256=content, profile=recognised.profile.id))
        if repeat is None:
            prepared = caseload.read(
                partial(prepare_import, table=table, recognised=recognised, content_sha256=content)
            )
            return _dry(caseload, prepared) if dry_run else take(caseload, prepared, choices)
    return _again(caseload, repeat, path.name, digest, dry_run=dry_run)


def look_at(
    caseload: Caseload,
    path: Path,
    *,
    profile: str | None = None,
    sheet: str | None = None,
    answers: Mapping[int, UUID | None] | None = None,
) -> PreparedImport:
    """What taking in the list in ``path`` would do, for the preview and then for ``take``; writes nothing."""
    table = read_table_of(path, sheet=sheet)
    recognised = recognise_table(caseload, table, profile)
    return caseload.read(partial(prepare_import, table=table, recognised=recognised, answers=answers or {}))


def take(caseload: Caseload, prepared: PreparedImport, choices: ImportChoices | None = None) -> Receipt:
    """Write a prepared import as one step, after a verified backup if anything changes.

    Works everything out anew if the caseload was written to since. Raises ImportFileError where the brake wants a
    confirmation; then nothing was changed.
    """
    choices = choices or ImportChoices()
    _brake(prepared, choices)
    if prepared.has_changes:
        back_up(caseload, choices.backups or backup_folder(caseload.path))
    name = message(QT_TRANSLATE_NOOP("core", "Import of {name}"), name=prepared.table.file_name)
    return caseload.write(Action(name), partial(_apply, prepared=prepared, choices=choices)).result


def read_table_of(path: Path, *, sheet: str | None = None, choice: ReadingChoice | None = None) -> Table:
    """The table in a file, read in a child process, as a person chose. Raises ImportFileError."""
    return read_file(path, choice=choice or ReadingChoice(sheet), known=known_names(built_in_profiles()))


def recognise_table(caseload: Caseload, table: Table, profile: str | None = None) -> Recognised:
    """Which column is which, by the profile with this id or else by the one that fits. Raises ImportFileError."""
    if profile is not None:
        return recognise_as(table, caseload.read(partial(find_profile, profile=profile)))
    own = caseload.read(partial(remembered_profile, header=table.header))
    return recognise_own(table, own) if own else recognise(table, built_in_profiles(), caseload.read(jurisdiction_of))


def _file_hash(path: Path) -> str:
    """SHA-256 of a file's bytes; empty where it cannot be read, which the reader then names."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except OSError:
        return ""
    return digest.hexdigest()


def _dry(caseload: Caseload, prepared: PreparedImport) -> Receipt:
    receipt = caseload.read(partial(dry_receipt, prepared=prepared))
    return replace(receipt, warnings=(*receipt.warnings, *prepared.findings))


def _again(caseload: Caseload, repeat: Repeat, name: str, digest: str, *, dry_run: bool) -> Receipt:
    """A file that says nothing new is only written into the ledger."""
    if dry_run:
        return caseload.read(partial(dry_repeat, repeat=repeat, file_name=name, file_sha256=digest))
    action = Action(message(QT_TRANSLATE_NOOP("core", "Import of {name}"), name=name))
    return caseload.write(action, partial(repeat_import, repeat=repeat, file_name=name, file_sha256=digest)).result


def _apply(session: WorkSession, prepared: PreparedImport, choices: ImportChoices) -> Receipt:
    if has_changed_since(session, prepared.state):
        prepared = prepare_import(
            session,
            prepared.table,
            prepared.recognised,
            answers=prepared.answers,
            content_sha256=prepared.content_sha256,
            amendments=prepared.amendments,
        )
        _brake(prepared, choices)
    return apply_import(session, prepared, conflicts=choices.conflicts)


def _brake(prepared: PreparedImport, choices: ImportChoices) -> None:
    if not prepared.findings or choices.confirmed:
        return
    raise ImportFileError(
        QT_TRANSLATE_NOOP(
            "core",
            "{name} was not taken in, because it would change unusually much: {reasons} Look at the preview; if it is "
            "right, confirm it (--yes). Nothing was changed.",
        ),
        name=prepared.table.file_name,
        reasons=" ".join(map(str, prepared.findings)),
    )
