"""Columns that nobody knows are named once, with the keyboard, and known again in the next file."""

import pytest

from tests.ui.exchange.conftest import button, press, visible, words_of, write_list
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.exchange.columns_table import ColumnsTable

OTHER_HEAD = "Nr;Identitet;Vem;Mobil;Slutar"
OTHER = ("1;189001019802;Åsa Öberg;070-1740605;2027-05-01", "2;200001012384;Amina Testberg;070-1740606;31/2")


@pytest.fixture
def columns(page):
    """The view of the columns."""
    return page._flow.columns


@pytest.fixture
def unknown(look_at, tmp_path):
    """A list that no profile describes, looked at."""
    path = write_list(tmp_path / "kommun.csv", OTHER, OTHER_HEAD)
    look_at(path)
    return path


def choose_sender(columns, key="Arbetsförmedlingen"):
    field = columns._sender
    field.setCurrentIndex(field.findData(key))
    field.activated.emit(field.currentIndex())


def choose_field(columns, place, words):
    """On the column's row, from the fields beside it."""
    columns._table.set_current(place)
    field = columns._side._field
    field.setCurrentIndex(field.findText(words))
    field.activated.emit(field.currentIndex())


def test_the_keyboard_opens_the_same_fields_in_groups(columns, unknown):
    columns._table.set_current(3)
    menu = columns._table.fields_menu(columns._table.current_check())
    ticked = [action.text() for action in menu.actions() if action.isChecked()]
    assert ticked == ["Phone"]
    assert "How to reach them" in [action.text() for action in menu.actions() if action.isSeparator()]
    next(action for action in menu.actions() if action.text() == "Do not take in").trigger()
    assert columns._fields.get(3) is None or columns._fields[3] != "phone"


def test_an_unknown_list_shows_its_columns_with_what_they_are_taken_for(page, columns, unknown):
    rows = words_of(visible(page, ColumnsTable))
    assert any("Identitet" in row and "Identity number" in row and "2 of 2" in row and "key" in row for row in rows)
    assert any("Mobil" in row and "070-1740605 · 070-1740606" in row and "Phone" in row for row in rows)
    assert any("Slutar" in row and "Do not take in" in row for row in rows)
    assert not button(page, "Preview").isEnabled()
    assert "who sent" in button(page, "Preview").toolTip()


def test_a_chosen_field_is_checked_at_once_and_what_does_not_fit_is_named(page, columns, unknown, settled):
    choose_field(columns, 4, "Decision end")
    settled()
    row = next(row for row in words_of(visible(page, ColumnsTable)) if "Slutar" in row)
    assert "Decision end" in row
    assert "1 of 2" in row
    columns._table.set_current(4)
    assert "Row 3, “31/2”" in columns._side._misfits.text()


def test_named_columns_are_known_again_in_the_next_file(page, columns, unknown, look_at, settled, seen, tmp_path):
    choose_sender(columns)
    choose_field(columns, 4, "Decision end")
    settled()
    press(page, "Preview")
    settled()
    press(page, "Apply 1, leave 1")
    settled()
    assert seen() == {"Åsa Öberg": "070-1740605"}
    look_at(write_list(tmp_path / "next.csv", [OTHER[0].replace("605", "611")], OTHER_HEAD))
    assert page._stack.currentWidget() is page._flow.preview
    assert "Arbetsförmedlingen" in page._flow.preview._head._header._subtitle.text()
    press(page, "Apply 1")
    settled()
    assert seen() == {"Åsa Öberg": "070-1740611"}


def test_a_list_without_numbers_says_so_and_lets_them_be_named(page, columns, look_at, settled, tmp_path):
    look_at(write_list(tmp_path / "names.csv", ["Åsa Öberg;hus 4", "Amina Testberg;hus 5"], "Vem;Var"))
    assert "identity number" in visible(page, InlineBar).accessibleName()
    choose_sender(columns)
    assert not button(page, "Preview").isEnabled()
    choose_field(columns, 1, "Identity number")
    settled()
    assert not any(bar.isVisible() for bar in page.findChildren(InlineBar))
    assert button(page, "Preview").isEnabled()


def test_a_field_stands_for_one_column_only(page, columns, unknown, settled):
    choose_field(columns, 0, "Phone")
    settled()
    rows = words_of(visible(page, ColumnsTable))
    assert [row for row in rows if "Taken as Phone" in row] == [next(row for row in rows if "Column Nr" in row)]


def test_the_columns_of_a_known_list_can_be_changed_too(page, columns, look_at, settled, seen, tmp_path):
    look_at(write_list(tmp_path / "november.csv", ["189001019802;Öberg;Åsa;070-1740605;Fas 1;2027-05-01;AF-1"]))
    press(page, "Columns")
    settled()
    choose_field(columns, 3, "Do not take in")
    settled()
    press(page, "Preview")
    settled()
    press(page, "Apply 1")
    settled()
    assert seen() == {"Åsa Öberg": None}


def test_the_encoding_can_be_changed_where_the_guess_is_wrong(page, columns, look_at, settled, tmp_path):
    path = tmp_path / "mac.csv"
    path.write_bytes("Identitet;Vem\r\n189001019802;Åsa Öberg\r\n".encode("mac-iceland"))
    look_at(path)
    side = columns._side
    side._encoding.setCurrentIndex(side._encoding.findData("windows-1252"))
    side._encoding.activated.emit(side._encoding.currentIndex())
    settled()
    assert not any("Åsa" in row for row in words_of(visible(page, ColumnsTable)))
    side._encoding.setCurrentIndex(side._encoding.findData("mac-iceland"))
    side._encoding.activated.emit(side._encoding.currentIndex())
    settled()
    assert any("Åsa Öberg" in row for row in words_of(visible(page, ColumnsTable)))


def test_the_row_with_the_names_can_be_changed(page, columns, look_at, settled, tmp_path):
    look_at(write_list(tmp_path / "two.csv", ["Identitet;Vem", "189001019802;Åsa Öberg"], "Kolumn A;Kolumn B"))
    side = columns._side
    side._header.setCurrentIndex(side._header.findData("2"))
    side._header.activated.emit(side._header.currentIndex())
    settled()
    assert any("Column Identitet" in row for row in words_of(visible(page, ColumnsTable)))
