"""Small foreign files made for a test: workbooks, OpenDocument sheets and text in any encoding."""

import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl
import pytest

Rows = Sequence[Sequence[object]]

ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"


@pytest.fixture
def workbook(tmp_path: Path) -> Callable[..., Path]:
    """``workbook({"Sheet": rows}, hidden=("Other",), merge={"Sheet": ("A1:B1",)})`` writes an XLSX file."""

    def write(sheets: dict[str, Rows], *, name="list.xlsx", hidden=(), merge=None) -> Path:
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in sheets.items():
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append([None if cell == "" else cell for cell in row])
            for area in (merge or {}).get(title, ()):
                sheet.merge_cells(area)
            if title in hidden:
                sheet.sheet_state = "hidden"
        path = tmp_path / name
        book.save(path)
        return path

    return write


@pytest.fixture
def text_file(tmp_path: Path) -> Callable[..., Path]:
    """``text_file("a;b\\n1;2", encoding="cp1252")`` writes exactly these characters."""

    def write(text: str, *, encoding="utf-8", name="list.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return write


@pytest.fixture
def archive(tmp_path: Path) -> Callable[..., Path]:
    """``archive({"member": bytes})`` writes a zip file with exactly these members."""

    def write(members: dict[str, bytes] | Sequence[tuple[str, bytes]], *, name="list.xlsx") -> Path:
        path = tmp_path / name
        pairs = members.items() if isinstance(members, dict) else members
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
            for member, data in pairs:
                packed.writestr(member, data)
        return path

    return write


@pytest.fixture
def ods(archive: Callable[..., Path]) -> Callable[..., Path]:
    """``ods(rows)`` writes one OpenDocument sheet of texts."""

    def write(rows: Sequence[Sequence[str]], *, manifest=b"<manifest/>") -> Path:
        cells = "".join(
            "<table:table-row>"
            + "".join(
                f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
                for cell in row
            )
            + "</table:table-row>"
            for row in rows
        )
        names = " ".join(
            f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
            for short, long in (("office", "office"), ("table", "table"), ("text", "text"))
        )
        content = (
            f"<office:document-content {names}><office:body><office:spreadsheet>"
            f'<table:table table:name="Blad1">{cells}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>"
        )
        members = {"mimetype": ODS_TYPE.encode(), "content.xml": content.encode(), "META-INF/manifest.xml": manifest}
        return archive(members, name="list.ods")

    return write
