"""The check of translations finds each way of writing a text that lupdate loses, and the table brings translations back whole."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / "packaging" / "translations"

MODULE = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from virkni_desktop.messages import QT_TRANSLATE_NOOP, message


class Page(QWidget):
    def words(self, n):
        {line}
"""


def run(folder: Path, script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(TOOLS / script), *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


def program(folder: Path, line: str) -> None:
    """A program of one module with one line of interest."""
    package = folder / "virkni_desktop"
    package.mkdir()
    (folder / "translations").mkdir()
    (package / "errors.py").write_text("class InputError(Exception):\n    pass\n", encoding="utf-8")
    (package / "page.py").write_text(MODULE.replace("{line}", line), encoding="utf-8")
    updated = run(folder, "tools.py", "update")
    assert updated.returncode == 0, updated.stderr


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("f\"{self.tr('Today')}\"", "'Today' is lost on lupdate"),
        ('self.tr(f"Today {n}")', "lupdate needs plain literals"),
        ('self.tr("Today", "title",)', "'Today' is taken for a plural"),
        ('self.tr("%n day(s)", disambiguation="", n=n)', "lupdate needs plain literals"),
        ('QCoreApplication.translate("Page", "%n day(s)", "", n)', "lupdate sees no plural in translate"),
        ("words = self.tr", "lupdate does not follow self.tr"),
        ("words = QCoreApplication.translate", "lupdate does not follow QCoreApplication.translate"),
        ('self.parent().tr("Today")', "is filed by lupdate under a name that is no class"),
        ('message("Nothing was changed.")', "the sentence of message is not marked"),
        ('raise InputError("Nothing was changed.")', "the sentence of InputError is not marked"),
    ],
)
def test_a_text_that_would_be_lost_is_named_with_its_line(tmp_path: Path, line: str, complaint: str) -> None:
    program(tmp_path, line)
    checked = run(tmp_path, "check.py")
    assert checked.returncode == 1
    assert complaint in checked.stdout
    assert "page.py:9" in checked.stdout


def test_a_text_that_is_not_in_the_catalogues_yet_is_named(tmp_path: Path) -> None:
    program(tmp_path, 'self.tr("Today")')
    page = tmp_path / "virkni_desktop" / "page.py"
    page.write_text(page.read_text(encoding="utf-8").replace("Today", "Tomorrow"), encoding="utf-8")
    checked = run(tmp_path, "check.py")
    assert "virkni_sv.ts: not yet in it: 'Tomorrow'" in checked.stdout
    assert "virkni_sv.ts: no longer in the program: 'Today'" in checked.stdout


def test_translations_go_out_as_a_table_and_come_back(tmp_path: Path) -> None:
    program(tmp_path, 'return self.tr("Line one\\nfor {name}"), self.tr("%n day(s)", "", n)')
    for language, one, many in (
        ("sv", "en dag", "%n dagar"),
        ("is", "%n dagur", "%n dagar"),
        ("en", "%n day", "%n days"),
    ):
        catalog = f"translations/virkni_{language}.ts"
        rows = run(tmp_path, "tools.py", "unfinished", catalog).stdout.splitlines()
        assert len(rows) == (1 if language == "en" else 2)
        table = tmp_path / "table.tsv"
        table.write_text(
            "\n".join(
                [f"Page\t%n day(s)\t\t{one}\t{many}", "Page\tLine one\\nfor {name}\t\tRad ett\\nför {name}\t"][
                    : len(rows)
                ]
            ),
            encoding="utf-8",
        )
        taken = run(tmp_path, "tools.py", "take", catalog, str(table))
        assert taken.returncode == 0, taken.stderr
    checked = run(tmp_path, "check.py")
    assert (checked.returncode, checked.stdout) == (0, "translations: 2 texts, 0 problems\n")
    assert "Rad ett\nför {name}" in (tmp_path / "translations" / "virkni_sv.ts").read_text(encoding="utf-8")


def test_a_translation_that_lost_a_place_is_refused_by_name(tmp_path: Path) -> None:
    program(tmp_path, 'self.tr("Hello {name}")')
    table = tmp_path / "table.tsv"
    table.write_text("Page\tHello {name}\t\tHej {namn}\n", encoding="utf-8")
    taken = run(tmp_path, "tools.py", "take", "translations/virkni_sv.ts", str(table))
    assert taken.returncode == 1
    assert "'Hej {namn}' should have the places {name}" in taken.stderr
    assert run(tmp_path, "tools.py", "unfinished", "translations/virkni_sv.ts").stdout.startswith("Page\tHello {name}")
