import json
from datetime import date

from virkni_desktop.exchange.inspecting import inspect_file


def test_the_document_says_what_the_reader_sees(workbook):
    rows = [
        ["Lista 2026"],
        ["Personnummer", "Namn", "Dagar", "Från"],
        ["18900101-9802", "Åsa Öberg", 37, date(2026, 8, 21)],
        ["20000101-2384", "Örjan Hägg", 7.5, ""],
        ["Totalt", "", 44.5, ""],
    ]
    path = workbook({"Deltagare": rows, "Dold": [["x"]]}, hidden=("Dold",))
    assert inspect_file(path, limit=5) == {
        "kind": "xlsx",
        "encoding": None,
        "delimiter": None,
        "sheets": [{"name": "Deltagare", "hidden": False}, {"name": "Dold", "hidden": True}],
        "sheet": "Deltagare",
        "header_rows": [2],
        "columns": [
            {"name": "Personnummer", "kind": "identity-number"},
            {"name": "Namn", "kind": "text"},
            {"name": "Dagar", "kind": "number"},
            {"name": "Från", "kind": "date"},
        ],
        "rows": 2,
        "skipped": [{"row": 1, "why": "title above the header"}, {"row": 5, "why": "total"}],
        "warnings": ["Hidden sheets were not read: Dold."],
        "values": [["18900101-9802", "Åsa Öberg", "37", "2026-08-21"], ["20000101-2384", "Örjan Hägg", "7.5", ""]],
    }


def test_values_come_only_when_asked_for_and_up_to_the_limit(text_file):
    path = text_file("a;b\n1;x\n2;y\n3;z\n")
    assert "values" not in inspect_file(path)
    assert inspect_file(path, limit=2)["values"] == [["1", "x"], ["2", "y"]]
    assert inspect_file(path, limit=0)["values"] == []


def test_the_document_is_json_whatever_the_cells_hold(workbook):
    path = workbook({"Blad1": [["a", "b"], [True, date(2026, 1, 2)], [1e300, "\U0001f363"]]})
    assert json.loads(json.dumps(inspect_file(path, limit=9)))["rows"] == 2


def test_the_sheet_can_be_named(workbook):
    path = workbook({"Ett": [["a", "b"], [1, 2]], "Två": [["c", "d"], [3, 4]]})
    assert inspect_file(path, sheet="Två")["columns"][0]["name"] == "c"
