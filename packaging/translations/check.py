"""Fails when a text of the program would reach a person untranslated: new, unfinished, or written so that lupdate loses it."""

import sys
import tempfile
from pathlib import Path

from catalog import Catalog, read_catalog
from program import compare, find_extracted, find_texts, source_files
from tools import FOLDER, PROGRAM, update


def main() -> int:
    """Print what is wrong, one line each; 1 when there is anything."""
    findings = find_texts(source_files())
    problems = findings.problems + compare(findings, find_extracted(source_files()))
    with tempfile.TemporaryDirectory() as folder:
        for path in PROGRAM:
            problems += _stale(path, Path(folder))
    for path in sorted(FOLDER.glob("*.ts")):
        problems += _faults(path, read_catalog(path))
    for problem in problems:
        print(problem)
    print(f"translations: {len(findings.asked)} texts, {len(problems)} problems")
    return 1 if problems else 0


def _stale(path: Path, folder: Path) -> list[str]:
    """What `make translations-update` would change in one catalogue."""
    known = read_catalog(path) if path.exists() else Catalog()
    copy = folder / path.name
    if path.exists():
        copy.write_bytes(path.read_bytes())
    update(copy)
    asked = read_catalog(copy).texts()
    new = [f"{path}: not yet in it: {text.source!r}" for text in sorted(asked - known.texts())]
    old = [f"{path}: no longer in the program: {text.source!r}" for text in sorted(known.texts() - asked)]
    return [*new, *old]


def _faults(path: Path, catalog: Catalog) -> list[str]:
    return [f"{path}: {entry.text.source!r}: {fault}" for entry in catalog.entries for fault in entry.faults()]


if __name__ == "__main__":
    sys.exit(main())
