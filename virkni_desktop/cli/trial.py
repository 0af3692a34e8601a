"""The command that makes an invented caseload to look round in: demo."""

from argparse import Namespace

from virkni_desktop.cli.opening import clock_of
from virkni_desktop.cli.output import Answer
from virkni_desktop.demo.building import build_demo


def demo(arguments: Namespace) -> Answer:
    """Make it, with its lists, papers and workbook."""
    made = build_demo(
        arguments.folder,
        jurisdiction=arguments.jurisdiction,
        participants=arguments.participants,
        seed=arguments.seed,
        clock=clock_of(arguments),
    )
    files = [path.relative_to(made.folder) for path in made.files]
    data = {
        "output": made.caseload,
        "folder": made.folder,
        "files": files,
        "participants": arguments.participants,
        "jurisdiction": arguments.jurisdiction,
        "content_hash": made.content_hash,
    }
    lines = [f"Made in {made.folder}; all people and firms in it are invented.", *(f"  {path}" for path in files)]
    return Answer(data, "\n".join([*lines, "", f"Open it:  virkni {made.caseload}"]))
