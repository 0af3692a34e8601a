"""The house itself: locked dependencies, typefaces and icons are what the program relies on."""

import ast
import re
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QObject
from reportlab.pdfbase.ttfonts import TTFontFile

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.txt", "requirements-dev.txt")


def pins(name: str) -> dict[str, str]:
    """The packages of one requirements file and their versions."""
    return dict(re.findall(r"^([\w.-]+)==([^\s;]+)", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))


def test_calls_that_return_nothing_keep_every_reference_to_none() -> None:
    """PySide6 6.12.0 loses one on each such call under Python 3.11, until the process aborts; the pinned release loses none."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1_000):
        thing.setObjectName("x")
    assert before - sys.getrefcount(None) < 100


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_hashes_and_no_line_names_an_address(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=\w)", text.strip())
    assert all("--hash=sha256:" in block for block in blocks)
    assert len(blocks) == len(pins(name)) > 10
    assert not re.search(r"://|--(extra-)?index|find-links|file:", text)


def test_tools_are_locked_beside_the_very_same_packages_that_the_program_runs_with() -> None:
    run, develop = (pins(name) for name in LOCKS)
    assert run.items() <= develop.items()


def test_every_dependency_of_the_project_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    named = [*project["project"]["dependencies"], *project["dependency-groups"]["install"]]
    names = {re.split(r"[<>=]", requirement)[0].lower() for requirement in named}
    assert names <= pins("requirements.txt").keys()


def test_qt_is_the_essentials_only_and_the_release_that_python_3_11_can_bear() -> None:
    locked = pins("requirements.txt")
    assert locked["pyside6-essentials"] == "6.11.3"
    assert not {"pyside6", "pyside6-addons"} & locked.keys()


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_the_typefaces_for_print_have_every_sign_we_print(weight: str) -> None:
    face = TTFontFile(str(ROOT / "resources" / "fonts" / f"NotoSans-{weight}.ttf"))
    signs = "abcåäöÅÄÖáéíóúýðþæöÁÉÍÓÚÝÐÞÆÖłąężšžčćđőűșțğışñçøœßЖщїΩλ0123456789½–—…•·‘’“”«»€£№§°×−≈≤≥→←☐☑☒□■○●✓✗\u00a0"
    assert [sign for sign in signs if ord(sign) not in face.charToGlyph] == []


def test_icons_take_the_colour_of_the_palette() -> None:
    icons = list((ROOT / "resources" / "icons").glob("*.svg"))
    assert icons
    for icon in icons:
        root = ET.parse(icon).getroot()
        assert (root.get("viewBox"), root.get("stroke")) == ("0 0 24 24", "currentColor"), icon.name


def test_no_module_of_the_window_loads_what_speaks_to_the_database_before_it_is_needed() -> None:
    """Loading it takes long: that is done on another thread, in the function that runs there."""
    heavy = ("casework", "models", "store", "exchange", "reports", "documents")
    light = {"virkni_desktop.casework.grants"}  # arithmetic alone
    early = []
    for path in (ROOT / "virkni_desktop" / "ui").rglob("*.py"):
        for line in ast.parse(path.read_text(encoding="utf-8")).body:
            name = line.module if isinstance(line, ast.ImportFrom) else None
            if name and name.startswith(tuple(f"virkni_desktop.{part}" for part in heavy)) and name not in light:
                early.append((path.name, name))
    assert early == []


def test_keys_are_written_in_code_as_qt_names_them_not_as_the_windows_language_does() -> None:
    """``QKeySequence("Ctrl+Enter")`` reads in the window's language, in which Enter can be Return's name."""
    read = re.compile(r"QKeySequence\((keys?|\")")
    kept = re.compile(r"isinstance\(key, str\) else QKeySequence\(key\)")
    found = [
        f"{path.name}: {line.strip()}"
        for path in sorted(Path("virkni_desktop/ui").rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if read.search(line) and not kept.search(line)
    ]
    assert found == []
