"""Reads foreign files in a child process that can be ended, so that no file can hang or exhaust the app."""

import gc
import multiprocessing
import os
import pickle
import sys
from collections.abc import Collection
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from virkni_desktop.errors import ImportFileError, VirkniError
from virkni_desktop.exchange.archives import damaged
from virkni_desktop.exchange.reading_choice import ReadingChoice
from virkni_desktop.exchange.table import Limits, Table
from virkni_desktop.exchange.tables import read_table
from virkni_desktop.exchange.transfer import pack, unpack
from virkni_desktop.messages import QT_TRANSLATE_NOOP

_SUCCEEDED, _FAILED = b"table", b"error"


class FileReading:
    """A file being read in a child process; ``result`` waits for it. Start it early and do other work meanwhile."""

    def __init__(self, path: Path, choice: ReadingChoice, known: Collection[str], limits: Limits) -> None:
        context = multiprocessing.get_context("spawn")
        self._name = path.name
        self._limits = limits
        self._answers, answer = context.Pipe(duplex=False)
        self._child: BaseProcess = context.Process(
            target=_read_and_send, args=(answer, path, choice, frozenset(known), limits), daemon=True
        )
        self._child.start()
        answer.close()

    def result(self) -> Table:
        """The table. Raises ImportFileError, also when the file took too long or too much memory."""
        try:
            if not self._answers.poll(self._limits.seconds):
                raise _too_slow(self._name, self._limits)
            succeeded = self._answers.recv_bytes() == _SUCCEEDED
            said = self._answers.recv_bytes()
        except EOFError as error:
            raise _too_heavy(self._name) from error
        finally:
            self.cancel()
        if not succeeded:
            raise pickle.loads(said)  # noqa: S301 -- written by our own child process
        return unpack(said)

    def cancel(self) -> None:
        """End the child at once; harmless when it has ended, not to be called twice."""
        self._answers.close()
        self._child.kill()
        self._child.join()
        self._child.close()


def start_reading(
    path: Path, *, choice: ReadingChoice | None = None, known: Collection[str] = (), limits: Limits | None = None
) -> FileReading:
    """Begin reading; ``choice``, ``known`` and ``limits`` as in ``tables.read_table``."""
    return FileReading(path, choice or ReadingChoice(), known, limits or Limits())


def read_file(
    path: Path, *, choice: ReadingChoice | None = None, known: Collection[str] = (), limits: Limits | None = None
) -> Table:
    """The table in a foreign file; arguments as in ``tables.read_table``. Raises ImportFileError."""
    return start_reading(path, choice=choice, known=known, limits=limits).result()


def _read_and_send(
    answers: Connection, path: Path, choice: ReadingChoice, known: frozenset[str], limits: Limits
) -> None:
    """What the child does: one file, one answer. It writes nowhere else, so that no library's panic reaches a person."""
    _be_quiet()
    _limit_memory(limits.memory_bytes)
    gc.disable()
    try:
        answer, said = _SUCCEEDED, pack(read_table(path, choice=choice, known=known, limits=limits))
    except VirkniError as error:
        answer, said = _FAILED, pickle.dumps(error)
    except MemoryError:
        answer, said = _FAILED, pickle.dumps(_too_heavy(path.name))
    except BaseException:  # noqa: BLE001 -- a panic in the workbook library is no Exception; every one is a bad file
        answer, said = _FAILED, pickle.dumps(damaged(path.name))
    answers.send_bytes(answer)
    answers.send_bytes(said)


def _be_quiet() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        with suppress(OSError):
            os.dup2(nowhere, stream)


def _limit_memory(size: int) -> None:
    """Where the system can: Linux and macOS."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 -- not on Windows

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (size, size))


def _too_slow(name: str, limits: Limits) -> ImportFileError:
    return ImportFileError(
        QT_TRANSLATE_NOOP(
            "core",
            "Reading {name} took longer than {seconds} seconds and was stopped. Ask the sender for the list as CSV, or "
            "for a smaller part of it; nothing was changed.",
        ),
        name=name,
        seconds=round(limits.seconds),
    )


def _too_heavy(name: str) -> ImportFileError:
    return ImportFileError(
        QT_TRANSLATE_NOOP(
            "core",
            "{name} needs more memory than a list may, or is damaged. Ask the sender for it again, as CSV or in smaller "
            "parts; nothing was changed.",
        ),
        name=name,
    )
