"""Files from elsewhere, when a folder of them is given: VIRKNI_CORPUS=FOLDER pytest tests/exchange/test_corpus.py."""

import json
import os
from pathlib import Path

import pytest

from virkni_desktop.errors import ImportFileError
from virkni_desktop.exchange.inspecting import describe
from virkni_desktop.exchange.reader import read_file

FOLDER = os.environ.get("VIRKNI_CORPUS")
ENDINGS = frozenset(
    (".csv", ".tsv", ".txt", ".xls", ".xlsx", ".xlsm", ".xlsb", ".ods", ".xltx", ".zip", ".dif", ".slk")
)


def corpus():
    found = Path(FOLDER).rglob("*") if FOLDER else ()
    return sorted(path for path in found if path.suffix.lower() in ENDINGS and path.is_file())


def expected_rows(path):
    """The rows that stand beside a file as JSON, as csv-spectrum has them: a list of objects of texts."""
    beside = [path.with_suffix(".json"), path.parent.parent / "json" / f"{path.stem}.json"]
    for one in beside:
        if one.is_file():
            rows = json.loads(one.read_text(encoding="utf-8"))
            if isinstance(rows, list) and all(isinstance(row, dict) for row in rows):
                return [{name: cell for name, cell in row.items() if isinstance(cell, str)} for row in rows]
    return None


@pytest.mark.skipif(not FOLDER, reason="VIRKNI_CORPUS names no folder")
@pytest.mark.parametrize("path", corpus(), ids=lambda path: path.name)
def test_every_file_gives_a_table_or_one_sentence(path):
    try:
        seen = describe(read_file(path), limit=100_000)
    except ImportFileError as error:
        seen = None
        said = str(error)
        assert said.startswith((path.name, "Reading"))
        assert "othing was changed" in said
    expected = expected_rows(path)
    if seen is not None and expected is not None:
        names = [column["name"] for column in seen["columns"]]
        assert [dict(zip(names, row, strict=True)) for row in seen["values"]] == expected
