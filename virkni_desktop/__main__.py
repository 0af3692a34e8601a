"""The program's door: kept light, because the child process that reads import files comes in here too."""

import gc
import multiprocessing
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or open the window; returns the exit code (0 done, 1 a problem to act on, 2 wrong usage)."""
    multiprocessing.freeze_support()
    from virkni_desktop.cli.run import run  # noqa: PLC0415 -- a child that reads a file needs none of it

    return run(sys.argv[1:] if argv is None else argv, _open_window)


def _open_window(arguments: "Namespace") -> int:
    gc.disable()  # from the first import on; the window sees to it when there is time
    from virkni_desktop.clock import Clock  # noqa: PLC0415 -- heavy
    from virkni_desktop.ui.application import run_pattern_book, run_window  # noqa: PLC0415 -- heavy

    if arguments.gallery:
        return run_pattern_book(arguments.pictures)
    return run_window(arguments.caseload, clock=Clock(arguments.today), who=arguments.who or "")


if __name__ == "__main__":
    sys.exit(main())
