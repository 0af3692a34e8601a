"""Commands run as a person or a script runs them, and lists that an agency could have sent."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from virkni_desktop.__main__ import main

DAY = "2026-11-26"
HEADER = (
    "Personnummer;Efternamn;Förnamn;Telefon;Kommunkod;Programfas;Beslut fr.o.m.;Beslut t.o.m.;"
    "Förbrukade ersättningsdagar;Språk;Försörjning;AF-referens"
)
NOVEMBER = (
    "20000101-2384;Öberg;Åsa;070-1740605;2480;Fas 2;2026-01-12;2028-01-12;371;svenska;aktivitetsstöd;AF-1",
    "19890101-2396;Yılmaz;Elif;070-1740606;2480;Fas 3;2025-03-03;2027-03-03;455;turkiska;försörjningsstöd;AF-2",
    "18900101-9802;Hägg;Göran;070-1740607;0180;Fas 1;2026-09-07;2028-09-07;40;svenska;ingen;AF-3",
)


@dataclass(frozen=True)
class Said:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def data(self):
        return json.loads(self.out)


@pytest.fixture
def virkni(capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """Run one command in this process."""

    def run(*words: object) -> Said:
        capsys.readouterr()
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return run


@pytest.fixture
def caseload(virkni: Callable[..., Said], tmp_path: Path) -> Path:
    """An empty Swedish caseload."""
    path = tmp_path / "mitt ärende.virkni"
    assert virkni("new", path, "--jurisdiction", "se", "--today", DAY).code == 0
    return path


@pytest.fixture
def november(tmp_path: Path) -> Path:
    """A list of three people."""
    return _write(tmp_path / "november.csv", NOVEMBER)


@pytest.fixture
def people() -> tuple[str, ...]:
    """The rows of November's list."""
    return NOVEMBER


@pytest.fixture
def write_list() -> Callable[[Path, Sequence[str]], Path]:
    """Write another list of the same sender."""
    return _write


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small invented caseload; not to be changed."""
    folder = tmp_path_factory.mktemp("demo") / "prufa"
    assert main(["demo", str(folder), "--participants", "12", "--today", DAY]) == 0
    return folder


def _write(path: Path, rows: Sequence[str]) -> Path:
    path.write_text("\r\n".join([HEADER, *rows]) + "\r\n", encoding="utf-8-sig")
    return path
