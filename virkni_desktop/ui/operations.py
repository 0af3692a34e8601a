"""What the window asks of the caseload, done on other threads so that the window never waits.

One thread writes, one reads, one does work that needs no caseload. Results come back on the window's thread, and only
to owners that are still there.
"""

from collections.abc import Callable, Hashable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from virkni_desktop.errors import DiskFullError, OutOfReachError, VirkniError
from virkni_desktop.messages import Message
from virkni_desktop.ui.background import Background, Failed, Line, Request

if TYPE_CHECKING:  # SQLAlchemy takes longer to load than the window to open; the writer's thread loads it
    from virkni_desktop.store.caseload import Caseload
    from virkni_desktop.store.session import WorkSession
    from virkni_desktop.store.steps import Action, Changes, Written
    from virkni_desktop.store.undo import Undone

T = TypeVar("T")
Then = Callable[[T], object]


@dataclass(frozen=True)
class Committed:
    """A step that is on the disk: what it changed, and what Undo and Redo would do now."""

    changes: "Changes"
    undo: Message | None
    redo: Message | None


class Operations(QObject):
    """The one door from the window to a caseload.

    ``committed`` brings the ``Changes`` of each step after COMMIT; ``history_changed`` what Undo and Redo would do now
    (``Message`` or None each); ``refused`` a ``VirkniError`` that its owner did not take; ``broke`` an ``ErrorReport``
    of a bug; ``saved`` the moment of the last commit; ``busy_changed`` whether a write is under way. ``out_of_reach``
    brings the OutOfReachError of a file that cannot be reached or written just now; what was typed meanwhile is kept
    (``kept``) and written by ``write_kept``.
    """

    committed = Signal(object)
    history_changed = Signal(object, object)
    refused = Signal(object)
    broke = Signal(object)
    saved = Signal(object)
    busy_changed = Signal(bool)
    out_of_reach = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._caseload: Caseload | None = None
        self._background = Background(self)
        self._background.refused.connect(self.refused)
        self._background.broke.connect(self.broke)
        self._background.failed.connect(self._on_failed)
        self._kept: list[Callable[[], None]] = []
        self._typing: tuple[Hashable, int] | None = None  # known to the writer's thread only
        self._writes = 0
        self._era = 0
        """Another number for each caseload; what was to be read from one that is closed is not wanted any more."""
        self._closed = False

    @property
    def is_open(self) -> bool:
        """Whether there is a caseload to work in."""
        return self._caseload is not None

    @property
    def is_writing(self) -> bool:
        """Whether a write is under way."""
        return self._writes > 0

    @property
    def kept(self) -> int:
        """How much was typed that could not be written yet."""
        return len(self._kept)

    @property
    def is_idle(self) -> bool:
        """Whether everything asked for was delivered."""
        return self._background.is_idle

    def open(
        self, owner: QObject, opener: Callable[[], "Caseload"], then: "Then[Caseload]", failed: Failed | None = None
    ) -> None:
        """Open a caseload on the writer's thread, closing the one before; ``opener`` also imports what it needs."""

        def job() -> "Caseload":
            opened = opener()
            self._close_caseload()
            self._caseload = opened
            return opened

        self._background.submit(Line.WRITER, job, Request(owner, then, failed))

    def write(
        self,
        owner: QObject,
        action: "Action",
        use_case: Callable[["WorkSession"], T],
        then: "Then[T] | None" = None,
        failed: Failed | None = None,
        *,
        typing: Hashable | None = None,
    ) -> None:
        """Run a use-case as one transaction and one step of Undo.

        ``then`` gets its result after COMMIT and after ``committed``. A VirkniError goes to ``failed``, or to
        ``refused`` if there is none; then nothing was written. Writes with the same ``typing`` (such as an answer's id)
        are one step until another write or ``end_typing``; where the file is out of reach they are kept, not refused.
        """

        def job() -> "Written[T]":
            caseload = self._opened()
            amend = self._typing[1] if typing is not None and self._typing and self._typing[0] == typing else None
            written = caseload.write(action, use_case, amend=amend)
            if written.step is not None or typing is None:
                self._typing = (typing, written.step) if typing is not None and written.step is not None else None
            return written

        self._write(job, owner, lambda written: written.result, then, failed, keep=typing is not None)

    def write_kept(self) -> None:
        """Write what was kept while the file was out of reach, in the order in which it was typed."""
        kept, self._kept = self._kept, []
        for again in kept:
            again()

    def drop_kept(self) -> None:
        """Give up what was kept."""
        self._kept = []

    def end_typing(self) -> None:
        """What is typed from now on is another step."""
        self._background.submit_quietly(Line.WRITER, self._forget_typing)

    def undo(self, owner: QObject, then: "Then[Undone] | None" = None, step: int | None = None) -> None:
        """Take back the newest step, or the step with this number (an import)."""
        self._write(lambda: self._opened().undo(step), owner, lambda written: written.result, then, None)

    def redo(self, owner: QObject, then: "Then[Undone] | None" = None) -> None:
        """Bring back what was undone last."""
        self._write(lambda: self._opened().redo(), owner, lambda written: written.result, then, None)

    def change(
        self,
        owner: QObject,
        job: Callable[["Caseload"], "Written[T]"],
        then: "Then[Written[T]] | None" = None,
        failed: Failed | None = None,
    ) -> None:
        """Run something that writes by itself, such as an import, on the writer's thread; it hands back ``Written``."""
        self._write(lambda: job(self._opened()), owner, lambda written: written, then, failed)

    def maintain(
        self,
        owner: QObject,
        job: Callable[["Caseload"], T],
        then: "Then[T] | None" = None,
        failed: Failed | None = None,
    ) -> None:
        """Run something on the writer's thread that is no step: a backup, a setting of the file."""
        self._background.submit(Line.WRITER, lambda: job(self._opened()), Request(owner, then, failed))

    def read_after_writing(
        self,
        owner: QObject,
        query: Callable[["WorkSession"], T],
        then: "Then[T]",
        failed: Failed | None = None,
    ) -> None:
        """Run a query when all that was asked to be written is written: paper says what was typed just before."""
        self.maintain(owner, lambda caseload: caseload.read(query), then, failed)

    def read(
        self,
        owner: QObject,
        query: Callable[["WorkSession"], T],
        then: "Then[T]",
        failed: Failed | None = None,
        *,
        key: str | None = None,
    ) -> None:
        """Run a query beside the writing. With ``key``, a newer read of this owner under the same key replaces it."""
        request = Request(owner, then, failed, self._background.ticket(owner, key), wanted=self._while_open())
        self._background.submit(Line.READER, lambda: self._opened().read(query), request)

    def run(
        self,
        owner: QObject,
        job: Callable[[], T],
        then: "Then[T]",
        failed: Failed | None = None,
        *,
        key: str | None = None,
    ) -> None:
        """Run work that needs no caseload (drawing a PDF, reading a file to import) beside the window."""
        self._background.submit(Line.WORKER, job, Request(owner, then, failed, self._background.ticket(owner, key)))

    def beside(
        self,
        owner: QObject,
        job: Callable[["Caseload"], T],
        then: "Then[T] | None" = None,
        failed: Failed | None = None,
    ) -> None:
        """Run something slow that only reads the caseload's file, such as a copy, beside reading and writing."""
        request = Request(owner, then, failed, wanted=self._while_open())
        self._background.submit(Line.WORKER, lambda: job(self._opened()), request)

    def reach_again(
        self, owner: QObject, opener: Callable[[], "Caseload"], then: Then[None], failed: Failed | None = None
    ) -> None:
        """Prove that the caseload can be written again; where its file is another one than before, open it anew."""

        def job() -> None:
            before = self._opened()
            try:
                before.prove_writable()
            except DiskFullError:
                raise
            except VirkniError:
                if not before.path.is_file():
                    raise
                with suppress(VirkniError):
                    before.close()
                self._caseload = opener()
            self._typing = None

        self._background.submit(Line.WRITER, job, Request(owner, then, failed))

    def run_closed(self, owner: QObject, job: Callable[[], T], then: "Then[T]", failed: Failed | None = None) -> None:
        """Close the caseload and then run something on the writer's thread that needs its file for itself."""
        self.close_caseload()
        self._background.submit(Line.WRITER, job, Request(owner, then, failed))

    def close_caseload(self) -> None:
        """Close the caseload after what is being written; another can be opened."""
        self._background.submit_quietly(Line.WRITER, self._close_caseload)

    def close(self, last: Callable[["Caseload"], object] | None = None) -> None:
        """Finish what is being written, drop what is only being read, do ``last``, and close the caseload; once for all."""

        def job() -> None:
            try:
                if last is not None and self._caseload is not None:
                    last(self._caseload)
            finally:
                self._close_caseload()

        if not self._closed:
            self._closed = True
            self._background.close(job)

    def _write(
        self,
        job: Callable[[], "Written[Any]"],
        owner: QObject,
        pick: Callable[["Written[Any]"], Any],
        then: Callable[[Any], object] | None,
        failed: Failed | None,
        *,
        keep: bool = False,
    ) -> None:
        def whole() -> tuple[Any, Committed]:
            try:
                written, caseload = job(), self._opened()
            except OutOfReachError:
                if keep:
                    self._kept.append(again)
                raise
            return pick(written), Committed(written.changes, caseload.undo_name(), caseload.redo_name())

        def again() -> None:
            self._write(job, owner, pick, then, failed, keep=True)

        def refuse(error: VirkniError) -> None:
            if not (keep and isinstance(error, OutOfReachError)):
                (failed or self.refused.emit)(error)

        self._writes += 1
        if self._writes == 1:
            self.busy_changed.emit(True)  # noqa: FBT003 -- a signal takes no names
        self._background.submit(Line.WRITER, whole, Request(owner, then, refuse, always=self._tell_committed))

    def _tell_committed(self, outcome: tuple[Any, Committed] | None) -> Any:
        self._writes -= 1
        if not self._writes:
            self.busy_changed.emit(False)  # noqa: FBT003 -- a signal takes no names
        if outcome is None:
            return None
        result, committed = outcome
        if committed.changes:
            self.saved.emit(datetime.now().astimezone())
            self.committed.emit(committed.changes)
            self.history_changed.emit(committed.undo, committed.redo)
        return result

    def _on_failed(self, error: VirkniError) -> None:
        if isinstance(error, OutOfReachError) and self._caseload is not None:
            self.out_of_reach.emit(error)

    def _while_open(self) -> Callable[[], bool]:
        era = self._era
        return lambda: self._era == era

    def _opened(self) -> "Caseload":
        if self._caseload is None:
            raise RuntimeError("no caseload is open")
        return self._caseload

    def _forget_typing(self) -> None:
        self._typing = None

    def _close_caseload(self) -> None:
        if self._caseload is not None:
            self._era += 1  # first, so that who finds no caseload also finds that nobody wants anything of it
        closing, self._caseload = self._caseload, None
        self._typing = None
        if closing is not None:
            with suppress(OutOfReachError):  # what was saved is in the file, wherever it is now
                closing.close()
