"""A caseload file: opened in one place, written one step at a time, read beside the writing."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from sqlalchemy import Engine, select, update
from sqlalchemy.exc import IntegrityError

from virkni_desktop.clock import Clock, IdFactory, RandomBits
from virkni_desktop.errors import CaseloadError, InputError
from virkni_desktop.messages import QT_TRANSLATE_NOOP, Message
from virkni_desktop.models.journal import Step, WorkingStep
from virkni_desktop.models.setting import Setting, SettingName
from virkni_desktop.store import undo
from virkni_desktop.store.connection import (
    APPLICATION_ID,
    connect,
    connect_unchanging,
    naming_faults,
    reader_engine,
    writer_engine,
)
from virkni_desktop.store.files import atomic_write
from virkni_desktop.store.frozen_plans import FROZEN
from virkni_desktop.store.lock import WriterLock
from virkni_desktop.store.presence import Presence
from virkni_desktop.store.schema import SCHEMA_VERSION, create_schema
from virkni_desktop.store.session import Circumstances, WorkSession
from virkni_desktop.store.steps import Action, Written, changes_of
from virkni_desktop.store.undo import Undone

T = TypeVar("T")


class Mode(StrEnum):
    """Whether to write; reading takes no lock."""

    WRITE = "write"
    READ = "read"


def create_caseload(path: Path, *, jurisdiction: str, clock: Clock, bits: RandomBits | None = None) -> None:
    """Write an empty caseload for ``se`` or ``is``. Raises CaseloadError if the file is there already."""
    if path.exists():
        raise CaseloadError(
            QT_TRANSLATE_NOOP("core", "{name} is there already. Choose another name; the file was left as it is."),
            name=path.name,
        )
    ids = IdFactory(clock, bits)
    with atomic_write(path) as temporary, naming_faults(path):
        connect(temporary, create=True).close()
        engine = writer_engine(temporary)
        try:
            with engine.begin() as connection:
                create_schema(connection)
                settings = {
                    SettingName.JURISDICTION: jurisdiction,
                    SettingName.CASELOAD_ID: str(ids()),
                    SettingName.REPLICA_ID: str(ids()),
                }
                for name, value in settings.items():
                    connection.exec_driver_sql("INSERT INTO setting VALUES (?, ?)", (name, value))
        finally:
            engine.dispose()


def open_caseload(
    path: Path, *, clock: Clock, who: str = "", mode: Mode = Mode.WRITE, bits: RandomBits | None = None
) -> "Caseload":
    """Open a caseload; migrates an older one after a verified backup.

    Raises CaseloadError where the file is missing, no caseload, newer than this program, damaged, or open elsewhere.
    """
    if not path.is_file():
        raise CaseloadError(
            QT_TRANSLATE_NOOP("core", "{name} was not found. Check the folder and the name; nothing was changed."),
            name=str(path),
        )
    lock = WriterLock(path, who, clock.now().isoformat()) if mode is Mode.WRITE else None
    try:
        version = _schema_version(path, unchanging=lock is None and not _can_write_beside(path))
        if version < SCHEMA_VERSION:
            _migrate(path, version, mode, clock)
        return Caseload(path, Circumstances(clock, who, IdFactory(clock, bits)), lock)
    except BaseException:
        if lock:
            lock.release()
        raise


def _migrate(path: Path, version: int, mode: Mode, clock: Clock) -> None:
    if mode is Mode.READ:
        raise CaseloadError(
            QT_TRANSLATE_NOOP(
                "core",
                "{name} was made by an older version (schema {version}). Open it once in the window to bring it up to date; "
                "nothing was changed.",
            ),
            name=path.name,
            version=version,
        )
    from virkni_desktop.store.migrations import migrate  # noqa: PLC0415 -- Alembic is slow to load and seldom needed

    migrate(path, clock)


def _schema_version(path: Path, *, unchanging: bool) -> int:
    with naming_faults(path):
        connection = connect_unchanging(path) if unchanging else connect(path)
        try:
            connection.execute("PRAGMA query_only = ON")
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        finally:
            connection.close()
    if application != APPLICATION_ID:
        raise CaseloadError(
            QT_TRANSLATE_NOOP(
                "core", "{name} is not a caseload. Choose a file that ends in .virkni; it was left as it is."
            ),
            name=path.name,
        )
    if version > SCHEMA_VERSION:
        raise CaseloadError(
            QT_TRANSLATE_NOOP(
                "core",
                "{name} was made by a newer version of Virkni (schema {version}). Install that version to open it; "
                "the file was left as it is.",
            ),
            name=path.name,
            version=version,
        )
    return version


class Caseload:
    """An open caseload. ``write`` is called from one thread at a time, ``read`` from any."""

    def __init__(self, path: Path, circumstances: Circumstances, lock: WriterLock | None) -> None:
        self.path = path
        self.circumstances = circumstances
        self._lock = lock
        self._presence = Presence(path)
        with naming_faults(path):
            self._writer: Engine | None = writer_engine(path) if lock else None
            if self._writer:
                self._writer.connect().close()
            self._reader = reader_engine(path, unchanging=lock is None and not _can_write_beside(path))

    @property
    def is_writable(self) -> bool:
        """Whether this copy of the program holds the lock."""
        return self._lock is not None

    def read(self, query: Callable[[WorkSession], T]) -> T:
        """Run a query on one state of the caseload; it never waits for a write."""
        with naming_faults(self.path), WorkSession(self._reader, self.circumstances) as session:
            return query(session)

    def write(self, action: Action, use_case: Callable[[WorkSession], T], *, amend: int | None = None) -> Written[T]:
        """Run a use-case as one transaction and one step; a step that changes nothing leaves no trace.

        ``amend`` names the newest step, to go on with it (typing in one field is one step).
        """
        with self._step(action, amend) as (session, step):
            result = use_case(session)
            session.flush()
            changes = changes_of(session, step.id)
            if changes:
                step.counts = dict(changes.counts)
            else:
                session.delete(step)
            number = step.id if changes else None
        return Written(result, changes, number)

    def undo(self, step: int | None = None) -> Written[Undone]:
        """Take back the newest step, or the given one (an import); what was changed since is kept and listed."""
        with self._step(Action(Message("Undo")), None) as (session, by):
            target = session.get(Step, step) if step else undo.last_undoable(session, before=by.id)
            if target is None or target.undone_by is not None or not target.undoable:
                raise undo.nothing_to_undo()
            return self._take_back(session, target, by)

    def redo(self) -> Written[Undone]:
        """Bring back the newest undone step; raises InputError once something else was done."""
        with self._step(Action(Message("Redo")), None) as (session, by):
            target = undo.last_undone(session, before=by.id)
            if target is None or target.undoes is None:
                raise undo.nothing_to_redo()
            written = self._take_back(session, target, by)
            session.get_one(Step, target.undoes).undone_by = None
            return written

    def undo_name(self) -> Message | None:
        """What Undo would take back."""
        return self.read(lambda session: _name(undo.last_undoable(session)))

    def redo_name(self) -> Message | None:
        """What Redo would bring back."""

        def named(session: WorkSession) -> Message | None:
            undone = undo.last_undone(session)
            return _name(session.get(Step, undone.undoes)) if undone else None

        return self.read(named)

    def setting(self, name: SettingName) -> str | None:
        """A setting of the file itself."""
        return self.read(lambda session: session.scalar(select(Setting.value).where(Setting.name == name)))

    def change_setting(self, name: SettingName, value: str) -> None:
        """Change a setting of the file itself; settings are not in the journal."""
        with self._transaction() as session:
            session.merge(Setting(name=name, value=value))

    def check_presence(self) -> None:
        """Raise OutOfReachError where the file is not at its place any more or may not be written; from any thread."""
        self._presence.check()

    def prove_writable(self) -> None:
        """Write what is there already, to the disk and back; raises OutOfReachError where that does not work now."""
        with self._transaction() as session:
            session.connection().exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")

    def sign_as(self, who: str) -> None:
        """Steps from now on are by this person."""
        self.circumstances = replace(self.circumstances, who=who)

    def close(self) -> None:
        """Close readers first and the writer last, so that a closed caseload is one file; nothing is written any more."""
        writer, self._writer = self._writer, None
        try:
            with naming_faults(self.path):
                self._reader.dispose()
                if writer:
                    writer.dispose()
        finally:
            if self._lock:
                self._lock.release()
                self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _transaction(self) -> Iterator[WorkSession]:
        if self._writer is None:
            raise CaseloadError(
                QT_TRANSLATE_NOOP("core", "{name} is open read-only. Open it for writing first; nothing was changed."),
                name=self.path.name,
            )
        self._presence.check()
        with naming_faults(self.path), WorkSession(self._writer, self.circumstances) as session:
            try:
                yield session
                session.commit()
            except IntegrityError as error:
                if FROZEN not in str(error.orig):
                    raise
                raise InputError(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "This plan was printed, so its wording stays as it is. Make the next revision to change it; "
                        "nothing was lost.",
                    )
                ) from error

    @contextmanager
    def _step(self, action: Action, amend: int | None) -> Iterator[tuple[WorkSession, Step]]:
        with self._transaction() as session:
            step = _newest(session, amend) if amend else None
            if step is None:
                step = Step(
                    name=action.name.template, details=dict(action.name.values), who=session.who,
                    at=session.now, undoable=action.undoable,
                )  # fmt: skip
                session.add(step)
                session.flush()
            session.execute(update(WorkingStep).values(step=step.id))
            session.step = step.id
            yield session, step
            session.flush()
            session.execute(update(WorkingStep).values(step=None))

    @staticmethod
    def _take_back(session: WorkSession, target: Step, by: Step) -> Written[Undone]:
        by.undoes = target.id
        undone = undo.take_back(session, target, by.id)
        changes = changes_of(session, by.id)
        by.counts = dict(changes.counts)
        return Written(undone, changes, by.id)


def _newest(session: WorkSession, number: int) -> Step | None:
    """The step with this number if nothing was done after it."""
    newest = session.scalars(select(Step).order_by(Step.id.desc()).limit(1)).one_or_none()
    return newest if newest and newest.id == number and newest.undone_by is None else None


def _name(step: Step | None) -> Message | None:
    return undo.step_name(step) if step else None


def _can_write_beside(path: Path) -> bool:
    return os.access(path.parent, os.W_OK)
