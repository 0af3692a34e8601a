"""What can be typed after `virkni`: every command and its arguments, without loading what carries them out."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from virkni_desktop import __version__

JURISDICTIONS = ("is", "se")
LANGUAGES = ("sv", "is", "en")
_TAKES_A_VALUE = ("--today", "--as")
_DESCRIPTION = """\
An offline caseload for supported employment and labour-market activation.

  virkni [CASELOAD]     open the window
"""
_EPILOG = """\
Every command takes --json (one JSON document on standard output), --today and --as. No command asks anything.
Each ends with 0 when done, 1 for a problem you can act on, 2 for wrong usage.
"""


def parse(argv: Sequence[str]) -> Namespace:
    """The arguments as typed; ``run`` names the command's function as "module.function" in cli, None for the window.

    Raises SystemExit as argparse does: 0 after --help and --version, 2 for wrong usage.
    """
    whole = ArgumentParser("virkni", description=_DESCRIPTION, epilog=_EPILOG, formatter_class=_Formatter)
    whole.add_argument("--version", action="version", version=f"virkni {__version__}")
    commands = _Commands(whole)
    for add_group in (_caseload_commands, _exchange_commands, _people_commands, _paper_commands, _trial_commands):
        add_group(commands)
    first = _first_word(argv)
    if first == "gallery":  # for those who build; not among the commands that offices are told of
        return _gallery_arguments([word for word in argv if word != first])
    if first in commands.names:
        rest = list(argv)
        rest.remove(first)  # options may stand before the command, too
        return whole.parse_args([first, *rest])
    if {"-h", "--help", "--version"}.intersection(argv):
        return whole.parse_args(argv)
    return _window_arguments(argv, whole)


class _Formatter(RawDescriptionHelpFormatter):
    """Wide enough that a command and its summary share a line."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=26, width=110)
        self._action_max_length = 18  # or argparse forgets that commands are indented


class _Commands:
    """The commands as they are added, each with the options that all have."""

    def __init__(self, whole: ArgumentParser) -> None:
        self._subparsers = whole.add_subparsers(dest="command", metavar="COMMAND", title="commands")
        self._common = _common_options()
        self.names: set[str] = set()

    def add(self, name: str, run: str, summary: str) -> ArgumentParser:
        """A command, carried out by ``run``, to which the caller adds its own arguments."""
        self.names.add(name)
        command = self._subparsers.add_parser(
            name, parents=[self._common], help=summary, description=f"{summary}.", formatter_class=_Formatter
        )
        command.set_defaults(run=run)
        return command

    def add_on_caseload(self, name: str, run: str, summary: str) -> ArgumentParser:
        """A command whose first argument is a caseload."""
        command = self.add(name, run, summary)
        command.add_argument("caseload", type=Path, metavar="CASELOAD", help="the caseload file (*.virkni)")
        return command


def _common_options() -> ArgumentParser:
    common = ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", help="say the result as one JSON document")
    common.add_argument("--today", type=_day, metavar="DATE", help="take this day as today, such as 2026-11-30")
    common.add_argument("--as", dest="who", metavar="NAME", help="who is working, as the history shows it")
    return common


def _first_word(argv: Sequence[str]) -> str | None:
    """The first word that is neither an option nor an option's value."""
    value_follows = False
    for word in argv:
        if value_follows:
            value_follows = False
        elif word in _TAKES_A_VALUE:
            value_follows = True
        elif not word.startswith("-"):
            return word
    return None


def _gallery_arguments(argv: Sequence[str]) -> Namespace:
    gallery = ArgumentParser("virkni gallery", description="Every component of the window in every state.")
    gallery.add_argument("--pictures", type=Path, metavar="FOLDER", help="save pictures of each chapter, and end")
    gallery.set_defaults(run=None, gallery=True)
    return gallery.parse_args(argv)


def _window_arguments(argv: Sequence[str], whole: ArgumentParser) -> Namespace:
    window = ArgumentParser("virkni", usage="virkni [CASELOAD] [--today DATE] [--as NAME]")
    window.add_argument("caseload", nargs="?", type=Path)
    window.add_argument("--today", type=_day)
    window.add_argument("--as", dest="who")
    window.set_defaults(run=None, gallery=False)
    arguments = window.parse_args(argv)
    named: Path | None = arguments.caseload
    if named is not None and not named.exists() and named.name == str(named) and not named.suffix:
        whole.error(f"there is no command and no caseload called {named}; virkni --help lists the commands")
    return arguments


def _caseload_commands(commands: _Commands) -> None:
    new = commands.add_on_caseload("new", "caseloads.new", "Make an empty caseload")
    new.add_argument("--jurisdiction", choices=JURISDICTIONS, required=True, help="whose rules and codes it follows")
    undo = commands.add_on_caseload("undo", "caseloads.undo", "Take back the last step, or one whole import")
    undo.add_argument(
        "--import", dest="receipt", type=_receipt, metavar="RECEIPT", help="the import's receipt, such as EX-0001"
    )
    history = commands.add_on_caseload("history", "caseloads.history", "List what was done, newest first")
    history.add_argument("--participant", metavar="ID", help="only what touched this participant")
    history.add_argument("--limit", type=_count, default=100, metavar="N", help="the newest N steps (100 unless given)")
    backup = commands.add_on_caseload("backup", "caseloads.backup", "Write a verified copy into a folder")
    backup.add_argument("folder", type=Path, metavar="FOLDER")
    restore = commands.add("restore", "caseloads.restore", "Put a backup in a caseload's place, keeping what was there")
    restore.add_argument("backup", type=Path, metavar="BACKUP")
    restore.add_argument("caseload", type=Path, metavar="CASELOAD")
    commands.add_on_caseload("check", "caseloads.check", "Check that a caseload is whole")


def _exchange_commands(commands: _Commands) -> None:
    inspect = commands.add("inspect", "exchanging.inspect", "Show what is read from a list, changing nothing")
    inspect.add_argument("file", type=Path, metavar="FILE", help="CSV, XLSX, XLS or ODS")
    inspect.add_argument("--sheet", metavar="S", help="the sheet to read")
    inspect.add_argument("--limit", type=_count, metavar="N", help="show the first N rows, too")
    take_in = commands.add_on_caseload("import", "exchanging.import_list", "Take a list in, whole or not at all")
    take_in.add_argument("file", type=Path, metavar="FILE", help="CSV, XLSX, XLS or ODS")
    take_in.add_argument("--profile", metavar="P", help="whose list it is; found by its columns unless given")
    take_in.add_argument("--sheet", metavar="S", help="the sheet to read")
    take_in.add_argument("--dry-run", action="store_true", help="say what would happen, changing nothing")
    take_in.add_argument(
        "--conflicts", choices=("mine", "theirs", "later"), default="later", help="where both sides changed a value"
    )
    take_in.add_argument("--yes", action="store_true", help="go on although much would change")
    take_in.add_argument("--receipt", type=Path, metavar="OUT", help="save the receipt as a workbook")
    export = commands.add_on_caseload("export", "exchanging.export", "Write a list in the sender's own layout")
    export.add_argument("--profile", metavar="P", required=True, help="as an import's receipt names it")
    export.add_argument("--output", type=Path, metavar="FILE", required=True, help="*.xlsx or *.csv")


def _people_commands(commands: _Commands) -> None:
    participants = commands.add_on_caseload("participants", "people.participants", "List participants")
    participants.add_argument("--find", metavar="TEXT", help="by name, number, phone or note")
    participant = commands.add_on_caseload("participant", "people.participant", "Show one participant")
    participant.add_argument("id", metavar="ID", help="as the list of participants shows it")
    commands.add_on_caseload("today", "people.today", "List what is due, overdue or near a deadline")


def _paper_commands(commands: _Commands) -> None:
    printing = commands.add("print", "paper.print_document", "Write a plan, a mapping or a contract as a PDF")
    printing.add_argument("document", choices=("plan", "mapping", "contract"))
    printing.add_argument("caseload", type=Path, metavar="CASELOAD", help="the caseload file (*.virkni)")
    printing.add_argument("id", metavar="ID", help="the participant's, or the contract's")
    printing.add_argument("--output", type=Path, metavar="FILE.pdf", required=True)
    printing.add_argument("--language", choices=LANGUAGES, help="the jurisdiction's own unless given")
    report = commands.add("report", "paper.report", "Write a quarter's figures as a workbook")
    report.add_argument("kind", choices=("quarter",))
    report.add_argument("caseload", type=Path, metavar="CASELOAD", help="the caseload file (*.virkni)")
    report.add_argument("quarter", metavar="QUARTER", help="such as 2026-Q3")
    report.add_argument("--output", type=Path, metavar="FILE.xlsx", required=True)
    report.add_argument("--language", choices=LANGUAGES, help="the jurisdiction's own unless given")
    report.add_argument("--external", action="store_true", help="the copy for others, with small counts hidden")


def _trial_commands(commands: _Commands) -> None:
    demo = commands.add("demo", "trial.demo", "Make an invented caseload with lists and documents to look round in")
    demo.add_argument("folder", type=Path, metavar="FOLDER")
    demo.add_argument("--jurisdiction", choices=JURISDICTIONS, default="is", help="is: Reykjavík, se: Umeå")
    demo.add_argument("--participants", type=_count, default=90, metavar="N")
    demo.add_argument("--seed", type=int, default=1, metavar="N", help="the same seed and --today make the same again")
    commands.add("self-test", "self_test.self_test", "Try the program's parts on this computer")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is not a date; write it as 2026-11-30") from None


def _receipt(text: str) -> str:
    """Not blank: a script whose variable is empty must not take back whatever came last."""
    if not text.strip():
        raise ArgumentTypeError("name the receipt, such as EX-0001")
    return text


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"{text!r} is not a whole number from 1")
    return int(text)
