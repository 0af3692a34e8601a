"""Runs one command and sees to it that whatever happens ends in a result, or in one sentence and an exit code."""

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

from virkni_desktop.cli.output import Answer, never_fail_on_a_letter, say
from virkni_desktop.cli.parser import parse
from virkni_desktop.errors import VirkniError

DONE, PROBLEM, INTERRUPTED = 0, 1, 130
_PACKAGE = Path(__file__).resolve().parent.parent


def run(argv: Sequence[str], open_window: Callable[[Namespace], int]) -> int:
    """Do what was typed; returns the exit code."""
    never_fail_on_a_letter(sys.stdout, sys.stderr)
    try:
        arguments = parse(argv)
    except SystemExit as left:  # argparse has said its piece
        return left.code if isinstance(left.code, int) else PROBLEM
    try:
        return _carry_out(arguments, open_window)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return _nobody_reads()
    except Exception as error:  # noqa: BLE001 -- no traceback ever reaches a person
        return _complain(_sentence(error))


def _carry_out(arguments: Namespace, open_window: Callable[[Namespace], int]) -> int:
    if arguments.run is None:
        return open_window(arguments)
    answer = _command(arguments.run)(arguments)
    say(answer, as_json=arguments.json)
    return _complain(str(answer.problem)) if answer.problem else DONE


def _command(name: str) -> Callable[[Namespace], Answer]:
    """The command's function; its module, and all that it needs, is loaded only now."""
    module, function = name.split(".")
    found: Callable[[Namespace], Answer] = getattr(import_module(f"virkni_desktop.cli.{module}"), function)
    return found


def _complain(sentence: str) -> int:
    sys.stderr.write(f"virkni: {' '.join(sentence.split())}\n")
    return PROBLEM


def _sentence(error: Exception) -> str:
    if isinstance(error, VirkniError):
        return str(error)
    named = getattr(error, "filename2", None) or getattr(error, "filename", None)
    if isinstance(error, OSError) and isinstance(named, str | Path):
        from virkni_desktop.store.files import file_problem  # noqa: PLC0415 -- seldom needed

        return str(file_problem(error, Path(named)))
    return fault_sentence(error)


def fault_sentence(error: BaseException) -> str:
    """A fault of the program in one line without personal data: the kind of error and where, but none of its values."""
    places = _places(error.__traceback__) or "unknown place"
    return (
        f"A fault in the program stopped it ({type(error).__name__} at {places}). "
        "Whatever was already saved is safe. Please report this line; it names no person."
    )


def _places(trace: TracebackType | None) -> str:
    lines = [
        f"{path.relative_to(_PACKAGE).with_suffix('').as_posix()}:{line}"
        for path, line in ((Path(frame.f_code.co_filename), line) for frame, line in walk_tb(trace))
        if path.is_relative_to(_PACKAGE)
    ]
    return " > ".join(lines[-4:])


def _nobody_reads() -> int:
    """The reader of a pipe went away (``virkni participants … | head``): end quietly, as others do."""
    sys.stdout = None  # or the interpreter complains when it flushes at the end
    return DONE
