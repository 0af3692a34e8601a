"""Keeps translations/*.ts in step with the program, and lets a translator work on them as a plain table.

    python packaging/translations/tools.py update
    python packaging/translations/tools.py unfinished translations/virkni_sv.ts > sv.tsv
    python packaging/translations/tools.py take translations/virkni_sv.ts sv.tsv

The table has the columns context, source, comment, translation, and for plurals one more column for each further form;
a line end is written \\n, a tab \\t, a backslash \\\\.
"""

import argparse
import re
import sys
from dataclasses import replace
from pathlib import Path

from catalog import Catalog, Entry, Text, read_catalog, write_catalog
from program import lupdate, source_files

FOLDER = Path("translations")
# The program's own words are English: that catalogue holds the plurals only ("1 participant", not "1 participant(s)").
PROGRAM = [FOLDER / f"virkni_{language}.ts" for language in ("en", "is", "sv")]

_ESCAPES = (("\\", "\\\\"), ("\n", "\\n"), ("\t", "\\t"))


def main() -> int:
    """Run one of the commands."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True, dest="command")
    commands.add_parser("update")
    commands.add_parser("unfinished").add_argument("catalog", type=Path)
    take_parser = commands.add_parser("take")
    take_parser.add_argument("catalog", type=Path)
    take_parser.add_argument("table", type=Path)
    arguments = parser.parse_args()
    if arguments.command == "update":
        for path in PROGRAM:
            update(path)
        return 0
    if arguments.command == "unfinished":
        for entry in unfinished(read_catalog(arguments.catalog)):
            print(row(entry))
        return 0
    return take(arguments.catalog, arguments.table)


def update(path: Path) -> None:
    """Take the program's texts into one catalogue; its language is read from its name."""
    language = path.stem.rpartition("_")[2]
    options = ["-pluralonly"] if language == "en" else []
    lupdate(source_files(), path, "-source-language", "en", "-target-language", language, *options)


def unfinished(catalog: Catalog) -> list[Entry]:
    """What is left to translate."""
    return [entry for entry in catalog.entries if entry.faults()]


def row(entry: Entry) -> str:
    """One line of the table."""
    return "\t".join(
        _escaped(cell) for cell in (entry.text.context, entry.text.source, entry.text.comment, *entry.forms)
    )


def take(path: Path, table: Path) -> int:
    """Write the translations of a table into a catalogue; says which rows fit nothing, and gives 1 when there are any."""
    catalog = read_catalog(path)
    forms_by_key = dict(_read_row(line) for line in table.read_text(encoding="utf-8-sig").splitlines() if line.strip())
    problems: list[str] = []
    taken: list[Entry] = []
    for entry in catalog.entries:
        forms = forms_by_key.pop(_key(entry.text), ("",))
        mended = replace(entry, forms=forms, is_finished=True)
        if not any(forms):
            taken.append(entry)
        elif len(forms) != len(entry.forms):
            problems.append(f"{entry.text.source!r} needs {len(entry.forms)} form(s), not {len(forms)}")
            taken.append(entry)
        else:
            problems += [f"{entry.text.source!r}: {fault}" for fault in mended.faults()]
            taken.append(entry if mended.faults() else mended)
    problems += [f"{source!r} is not in {path}" for _, source, _ in forms_by_key]
    write_catalog(path, replace(catalog, entries=taken))
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _key(text: Text) -> tuple[str, str, str]:
    return text.context, text.source, text.comment


def _read_row(line: str) -> tuple[tuple[str, str, str], tuple[str, ...]]:
    context, source, comment, *forms = [_plain(cell) for cell in line.split("\t")]
    while len(forms) > 1 and not forms[-1]:
        forms.pop()  # spreadsheets pad every row to the widest
    return (context, source, comment), tuple(forms)


def _escaped(cell: str) -> str:
    for plain, escape in _ESCAPES:
        cell = cell.replace(plain, escape)
    return cell


def _plain(cell: str) -> str:
    return re.sub(r"\\(.)", lambda escape: {"n": "\n", "t": "\t"}.get(escape[1], escape[1]), cell)


if __name__ == "__main__":
    sys.exit(main())
