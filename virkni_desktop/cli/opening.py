"""Opens the caseload that a command names, with the day and the author that were typed."""

import errno
import getpass
import os
from argparse import Namespace
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from virkni_desktop.clock import Clock
from virkni_desktop.errors import NotFoundError
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.store.caseload import Caseload, Mode, open_caseload
from virkni_desktop.store.files import file_problem


def clock_of(arguments: Namespace) -> Clock:
    """Today as typed with --today, or as the computer has it."""
    return Clock(arguments.today)


def author_of(arguments: Namespace) -> str:
    """As typed with --as, or as the computer knows the person."""
    if arguments.who:
        return str(arguments.who)
    with suppress(KeyError, OSError, ImportError):  # a system that does not know who is working
        return getpass.getuser()
    return ""


def read_caseload(arguments: Namespace) -> Caseload:
    """The caseload that is named, for reading; also beside someone who writes."""
    return open_caseload(arguments.caseload, clock=clock_of(arguments), who=author_of(arguments), mode=Mode.READ)


def write_caseload(arguments: Namespace) -> Caseload:
    """The caseload that is named, for writing. Raises CaseloadInUseError where someone has it open."""
    return open_caseload(arguments.caseload, clock=clock_of(arguments), who=author_of(arguments))


def participant_id(text: str) -> UUID:
    """A participant's id as typed; raises NotFoundError for what is none."""
    try:
        return UUID(text.strip())
    except ValueError:
        raise NotFoundError(
            QT_TRANSLATE_NOOP(
                "core",
                "{text} is not the id of a participant. virkni participants CASELOAD lists them; nothing was changed.",
            ),
            text=text,
        ) from None


def contract_id(text: str) -> UUID:
    """A contract's id as typed; raises NotFoundError for what is none."""
    try:
        return UUID(text.strip())
    except ValueError:
        raise NotFoundError(
            QT_TRANSLATE_NOOP(
                "core",
                "{text} is not the id of a contract. virkni participant CASELOAD ID --json lists someone's contracts; "
                "nothing was changed.",
            ),
            text=text,
        ) from None


def check_folder(output: Path | None) -> None:
    """Before any work, make sure that there is a folder for its output; raises CaseloadError naming it."""
    if output is not None and not output.absolute().parent.is_dir():
        raise file_problem(FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT)), output.parent)
