"""What a person decides about reading a file, where the reader's guess is not right."""

from virkni_desktop.exchange.reading_choice import ReadingChoice
from virkni_desktop.exchange.tables import read_table


def test_an_encoding_that_was_chosen_is_used_without_a_warning(text_file):
    path = text_file("Namn;Ort\nÅsa;Umeå\n", encoding="mac-iceland")
    table = read_table(path, choice=ReadingChoice(encoding="mac-iceland"))
    assert table.columns[0].cells == ["Åsa"]
    assert table.encoding == "mac-iceland"
    assert table.warnings == ()


def test_a_chosen_encoding_that_is_wrong_says_what_was_lost(text_file):
    table = read_table(text_file("Namn;Ort\nÅsa;Umeå\n", encoding="cp1252"), choice=ReadingChoice(encoding="utf-8"))
    assert any("could not be read" in str(one) for one in table.warnings)


def test_a_delimiter_that_was_chosen_parts_the_cells(text_file):
    path = text_file("a,b;c,d\n1,2;3,4\n")
    assert read_table(path, choice=ReadingChoice(delimiter=",")).header == ("a", "b;c", "d")
    assert read_table(path, choice=ReadingChoice(delimiter=";")).header == ("a,b", "c,d")


def test_a_header_row_that_was_chosen_names_the_columns(text_file, workbook):
    path = text_file("Kolumn A;Kolumn B\nNamn;Ort\nÅsa;Umeå\n")
    table = read_table(path, choice=ReadingChoice(header_row=2))
    assert (table.header, table.row_numbers) == (("Namn", "Ort"), [3])
    book = workbook({"Blad1": [["Uttag"], ["Kolumn A", "Kolumn B"], ["Namn", "Ort"], ["Åsa", "Umeå"]]})
    assert read_table(book, choice=ReadingChoice(header_row=3)).header == ("Namn", "Ort")


def test_a_header_row_beyond_the_file_is_no_choice(text_file):
    assert read_table(text_file("Namn;Ort\nÅsa;Umeå\n"), choice=ReadingChoice(header_row=30)).header == ("Namn", "Ort")
