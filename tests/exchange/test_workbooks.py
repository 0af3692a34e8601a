import zipfile
from datetime import date

import pytest

from virkni_desktop.errors import ImportFileError
from virkni_desktop.exchange.cells import fold
from virkni_desktop.exchange.reading_choice import ReadingChoice
from virkni_desktop.exchange.table import FileKind, Limits
from virkni_desktop.exchange.tables import read_table

PEOPLE = [["Personnummer", "Namn"], ["18900101-9802", "Åsa Öberg"], ["20000101-2384", "Örjan Hägg"]]


def cells(table):
    return [list(row) for row in table.rows()]


def test_cells_keep_what_stood_in_the_file(workbook):
    rows = [["Kommun", "Dagar", "Från", "Kod"], ["0114", 37, date(2026, 8, 21), 101303019]]
    table = read_table(workbook({"Blad1": rows}))
    assert cells(table) == [["0114", 37.0, date(2026, 8, 21), 101303019.0]]
    assert table.kind is FileKind.XLSX
    assert (table.encoding, table.delimiter, table.sheet) == (None, None, "Blad1")


def test_an_opendocument_sheet_reads_like_a_workbook(ods):
    table = read_table(ods(PEOPLE))
    assert (table.kind, table.header, cells(table)) == (FileKind.ODS, ("Personnummer", "Namn"), PEOPLE[1:])


def test_a_workbook_under_the_name_of_another_kind_is_known_by_its_content(workbook):
    assert read_table(workbook({"Blad1": PEOPLE}, name="list.csv")).kind is FileKind.XLSX


def test_a_wrong_dimension_does_not_hide_rows(workbook):
    path = workbook({"Blad1": PEOPLE})
    with zipfile.ZipFile(path) as packed:
        members = {one: packed.read(one) for one in packed.namelist()}
    sheet = members["xl/worksheets/sheet1.xml"]
    assert b'ref="A1:B3"' in sheet
    members["xl/worksheets/sheet1.xml"] = sheet.replace(b'ref="A1:B3"', b'ref="A1:A1"')
    with zipfile.ZipFile(path, "w") as packed:
        for name, data in members.items():
            packed.writestr(name, data)
    assert len(read_table(path).row_numbers) == 2


def test_a_million_formatted_blank_rows_cost_nothing(workbook):
    path = workbook({"Blad1": PEOPLE})
    with zipfile.ZipFile(path) as packed:
        members = {one: packed.read(one) for one in packed.namelist()}
    blank = b"".join(b'<row r="%d"><c r="A%d" s="0"/></row>' % (row, row) for row in range(4, 1_048_577, 16))
    members["xl/worksheets/sheet1.xml"] = members["xl/worksheets/sheet1.xml"].replace(
        b"</sheetData>", blank + b"</sheetData>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in members.items():
            packed.writestr(name, data)
    table = read_table(path)
    assert (len(table.row_numbers), table.skipped) == (2, ())


def test_the_sheet_with_the_list_is_chosen_and_the_others_are_named(workbook):
    legend = [["Kod", "Betydelse"], *([f"F{number}", "Förklaring"] for number in range(40))]
    path = workbook({"Om listan": [["Uttag 2026-11-02"]], "Deltagare": PEOPLE, "Teckenförklaring": legend})
    table = read_table(path, known=frozenset(map(fold, ("Personnummer", "Namn"))))
    assert table.sheet == "Deltagare"
    assert "Om listan, Teckenförklaring" in str(table.warnings[0])


def test_hidden_sheets_are_never_read_in_silence(workbook):
    path = workbook({"Visible": PEOPLE, "Secret": PEOPLE}, hidden=("Secret",))
    table = read_table(path)
    assert [(sheet.name, sheet.hidden) for sheet in table.sheets] == [("Visible", False), ("Secret", True)]
    assert table.sheet == "Visible"
    assert "Secret" in str(table.warnings[0])


def test_a_hidden_sheet_is_read_when_it_is_named_and_said_to_be_hidden(workbook):
    table = read_table(
        workbook({"Empty": [], "Secret": PEOPLE}, hidden=("Secret",)), choice=ReadingChoice(sheet="Secret")
    )
    assert len(table.row_numbers) == 2
    assert "hidden" in str(table.warnings[0])


def test_a_workbook_with_content_only_on_hidden_sheets_names_them(workbook):
    path = workbook({"Empty": [], "Secret": PEOPLE}, hidden=("Secret",))
    with pytest.raises(ImportFileError, match="hidden sheets: Secret"):
        read_table(path)


def test_an_unknown_sheet_name_is_answered_with_those_there_are(workbook):
    with pytest.raises(ImportFileError, match=r"no sheet named Blad9.*: Deltagare"):
        read_table(workbook({"Deltagare": PEOPLE}), choice=ReadingChoice(sheet="Blad9"))


def test_a_workbook_without_any_cell_is_named(workbook):
    with pytest.raises(ImportFileError, match="no cell with anything in it"):
        read_table(workbook({"Blad1": []}))


def test_macros_are_ignored_and_said_so(workbook):
    path = workbook({"Blad1": PEOPLE})
    with zipfile.ZipFile(path, "a") as packed:
        packed.writestr("xl/vbaProject.bin", b"macro")
    table = read_table(path)
    assert table.kind is FileKind.XLSM
    assert "macros" in str(table.warnings[0])


def test_formulas_without_a_result_are_pointed_out(workbook):
    table = read_table(workbook({"Blad1": [["a", "b"], [1, "=A2+1"]]}))
    assert cells(table) == [[1.0, ""]]
    assert "formulas without a result" in str(table.warnings[0])


def test_too_many_rows_are_refused_with_the_limit(workbook):
    rows = [["a", "b"], *([number, number] for number in range(60))]
    with pytest.raises(ImportFileError, match="50 rows"):
        read_table(workbook({"Blad1": rows}), limits=Limits(rows=50))
    assert len(read_table(workbook({"Blad1": rows}), limits=Limits(rows=60)).row_numbers) == 60


def test_a_bomb_is_left_unopened(archive):
    path = archive({"[Content_Types].xml": b"spreadsheetml", "xl/workbook.xml": b" " * 40_000_000})
    with pytest.raises(ImportFileError, match="swell"):
        read_table(path)


def test_thousands_of_members_are_left_unopened(archive):
    path = archive({f"xl/{number}.xml": b"<a/>" for number in range(2_001)})
    with pytest.raises(ImportFileError, match="swell"):
        read_table(path)


def test_two_members_of_one_name_are_refused(archive):
    path = archive([("xl/workbook.xml", b"<a/>"), ("xl/Workbook.xml", b"<b/>")])
    with pytest.raises(ImportFileError, match="two parts of the same name"):
        read_table(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_own_xml_entities_are_refused(workbook, encoding):
    path = workbook({"Blad1": PEOPLE})
    hostile = '<?xml version="1.0"?><!-- c --><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'
    with zipfile.ZipFile(path, "a") as packed:
        packed.writestr("xl/comments.xml", hostile.encode(encoding))
    with pytest.raises(ImportFileError, match="XML entities"):
        read_table(path)


def test_a_workbook_with_a_password_is_named(tmp_path, ods):
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    modern, old = tmp_path / "modern.xlsx", tmp_path / "old.xls"
    modern.write_bytes(ole + bytes(504) + "EncryptedPackage".encode("utf-16-le"))
    old.write_bytes(ole + bytes(504) + b"\x09\x08\x10\x00" + bytes(16) + b"\x2f\x00\x36\x00")
    protected = ods(PEOPLE, manifest=b"<manifest><encryption-data/></manifest>")
    for path in (modern, old, protected):
        with pytest.raises(ImportFileError, match="protected with a password"):
            read_table(path)


def test_a_torn_workbook_is_named_as_damaged(workbook):
    path = workbook({"Blad1": PEOPLE})
    path.write_bytes(path.read_bytes()[:-300])
    with pytest.raises(ImportFileError, match="damaged or not whole"):
        read_table(path)


def test_a_damaged_member_is_named_as_damaged(workbook):
    path = workbook({"Blad1": PEOPLE})
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as packed:
        start = packed.getinfo("xl/workbook.xml").header_offset + 60
    data[start : start + 60] = b"\xff" * 60
    path.write_bytes(data)
    with pytest.raises(ImportFileError, match="damaged or not whole"):
        read_table(path)


@pytest.mark.parametrize(
    ("members", "said"),
    [
        ({"word/document.xml": b"<a/>", "[Content_Types].xml": b"officedocument.wordprocessingml"}, "text document"),
        ({"mimetype": b"application/vnd.oasis.opendocument.text"}, "text document"),
        ({"list.csv": b"a;b"}, "packed file"),
    ],
)
def test_other_zipped_files_are_named(archive, members, said):
    with pytest.raises(ImportFileError, match=said):
        read_table(archive(members))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf \r\n\r\n", "is empty"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF document"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "picture"),
        (b"\x1f\x8b\x08\x00", "packed file"),
        (b"SQLite format 3\x00" + bytes(84), "caseload or another database"),
        (b"<html><table><tr><td>Namn</td></tr></table>", "web page"),
        (b'{"people": []}', "web page, XML or JSON"),
        (b"ID;PWXL;N;E\r\nB;X1;Y1", "no longer in use"),
        (bytes(range(256)) * 8, "neither a spreadsheet nor a text file"),
        ("Hej! Här kommer listan som du bad om i går.\nHälsningar, Åsa\n".encode(), "holds no table"),
    ],
)
def test_each_kind_of_wrong_file_is_named_in_one_sentence_that_says_nothing_was_changed(tmp_path, data, said):
    path = tmp_path / "list.xlsx"
    path.write_bytes(data)
    with pytest.raises(ImportFileError, match=said) as caught:
        read_table(path)
    assert "list.xlsx" in str(caught.value)
    assert "nothing was changed" in str(caught.value)


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    with pytest.raises(ImportFileError, match="not there any more"):
        read_table(tmp_path / "gone.csv")
    with pytest.raises(ImportFileError, match="is a folder"):
        read_table(tmp_path)


def test_a_file_beyond_the_size_limit_is_refused_without_reading_it_whole(text_file):
    with pytest.raises(ImportFileError, match="larger than a list may be"):
        read_table(text_file("a;b\n" * 1_000), limits=Limits(file_bytes=1_000))
