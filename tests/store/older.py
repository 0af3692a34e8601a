"""Caseloads as earlier versions left them, kept packed in ``fixtures`` and unpacked for a test."""

import lzma
from pathlib import Path

FIXTURES = Path(__file__).parent / "fixtures"


def unpack(schema: int, target: Path) -> Path:
    """Write the caseload of that schema to ``target``: three invented people with notes, plans and an imported list.

    Schema 1 was made by ``virkni demo --jurisdiction se --participants 3 --seed 2 --today 2026-11-24`` of the version
    that had it, with one change of a telephone number done by hand after that.
    """
    target.write_bytes(lzma.decompress((FIXTURES / f"schema-{schema}.virkni.xz").read_bytes()))
    return target
