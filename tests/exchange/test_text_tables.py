import pytest

from virkni_desktop.errors import ImportFileError
from virkni_desktop.exchange.table import FileKind, Limits
from virkni_desktop.exchange.tables import read_table

SWEDISH = "Personnummer;Namn;Ort\n18900101-9802;Åsa Öberg;Umeå\n20000101-2384;Örjan Hägg;Växjö\n"
ICELANDIC = "Kennitala;Nafn;Úrræði\n010130-2989;Þóra Snæbjörnsdóttir;Ráðgjöf\n010130-3019;Ýmir Guðmundsson;Íþróttir\n"


def cells(table):
    return [list(row) for row in table.rows()]


@pytest.mark.parametrize(
    ("text", "encoding", "said"),
    [
        (SWEDISH, "utf-8", "utf-8"),
        (SWEDISH, "utf-8-sig", "utf-8-sig"),
        (SWEDISH, "cp1252", "windows-1252"),
        (SWEDISH, "cp850", "cp850"),
        (SWEDISH, "mac-roman", "mac-iceland"),
        (SWEDISH, "utf-16", "utf-16"),
        (SWEDISH, "utf-16-le", "utf-16-le"),
        (SWEDISH, "utf-16-be", "utf-16-be"),
        (ICELANDIC, "utf-8", "utf-8"),
        (ICELANDIC, "cp1252", "windows-1252"),
        (ICELANDIC, "cp850", "cp850"),
        (ICELANDIC, "mac-iceland", "mac-iceland"),
    ],
)
def test_nordic_letters_survive_every_encoding_in_use(text_file, text, encoding, said):
    table = read_table(text_file(text, encoding=encoding))
    assert table.encoding == said
    assert ";".join(table.header) == text.splitlines()[0]
    assert [";".join(row) for row in cells(table)] == text.splitlines()[1:]


def test_a_guessed_encoding_is_said_to_be_guessed(text_file):
    assert "windows-1252" in str(read_table(text_file(SWEDISH, encoding="cp1252")).warnings[0])
    assert read_table(text_file(SWEDISH)).warnings == ()


def test_a_no_break_space_alone_does_not_make_a_dos_file(text_file):
    table = read_table(text_file("Namn;Belopp\nAnn;12\u00a0345\nBo;1\u00a0kr\n", encoding="cp1252"))
    assert table.encoding == "windows-1252"
    assert cells(table)[0][1] == "12\u00a0345"


def test_text_that_was_damaged_before_it_was_sent_is_pointed_out(text_file):
    table = read_table(text_file("Namn;Ort\nÃ…sa Ã–berg;UmeÃ¥\nBo Ek;Lund\n"))
    assert "damaged before" in str(table.warnings[0])


@pytest.mark.parametrize(
    ("text", "delimiter", "kind"),
    [
        ("a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n", ";", FileKind.CSV),
        ("a,b,c\n1;2,2,3\n4;5,5,6\n", ",", FileKind.CSV),
        ("a\tb\n1,5\t2;3\n", "\t", FileKind.TSV),
        ("a|b\n1|2\n", "|", FileKind.CSV),
        ("List of people, by age; newest first\na;b\n1;2\n3;4\n", ";", FileKind.CSV),
        ("sep=|\na|b;c\n1|2\n", "|", FileKind.CSV),
    ],
)
def test_the_delimiter_is_the_one_that_gives_equal_rows(text_file, text, delimiter, kind):
    table = read_table(text_file(text))
    assert (table.delimiter, table.kind) == (delimiter, kind)


def test_quotes_keep_delimiters_quotes_and_line_ends(text_file):
    text = 'a,b,c\r\n1,"x, y","he said ""no"""\r\n"Once upon \r\na time",5,6\r\n'
    table = read_table(text_file(text))
    assert cells(table) == [["1", "x, y", 'he said "no"'], ["Once upon \r\na time", "5", "6"]]
    assert table.row_numbers == [2, 3]


def test_quoted_empty_cells_are_data(text_file):
    assert cells(read_table(text_file('a,b,c\r\n1,"",""\r\n2,3,4'))) == [["1", "", ""], ["2", "3", "4"]]


def test_a_quotation_mark_that_is_never_closed_does_not_swallow_the_rest(text_file):
    table = read_table(text_file('a;b\n1;"open\n2;x\n3;y\n'))
    assert cells(table) == [["1", '"open'], ["2", "x"], ["3", "y"]]
    assert "never closed" in str(table.warnings[0])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_reads_alike(text_file, end):
    assert cells(read_table(text_file(end.join(("a;b", "1;2", "3;4"))))) == [["1", "2"], ["3", "4"]]


def test_short_rows_are_filled_up_and_long_ones_kept_with_a_warning(text_file):
    table = read_table(text_file("a;b;c\n1;2\n3;4;5;6\n"))
    assert cells(table) == [["1", "2", "", ""], ["3", "4", "5", "6"]]
    assert "columns without a name" in str(table.warnings[0])


def test_a_single_column_is_a_table(text_file):
    table = read_table(text_file("Testpersonnummer\r\n189001019802\r\n200001012384\r\n"))
    assert (table.header, table.row_numbers) == (("Testpersonnummer",), [2, 3])


def test_a_header_without_rows_is_a_table_with_a_warning(text_file):
    table = read_table(text_file("Personnummer;Namn\n"))
    assert (table.header, table.row_numbers) == (("Personnummer", "Namn"), [])
    assert "no row of values" in str(table.warnings[0])


def test_a_cell_as_long_as_a_book_is_no_table(text_file):
    with pytest.raises(ImportFileError, match="cell so long"):
        read_table(text_file("a;b\n1;" + "x" * 1_100_000 + "\n"))


def test_more_columns_than_a_list_has_are_refused(text_file):
    with pytest.raises(ImportFileError, match="larger than a list may be"):
        read_table(text_file(";".join("abcdefgh") + "\n"), limits=Limits(columns=7))


def test_a_million_empty_lines_below_a_list_do_not_make_it_too_large(text_file):
    table = read_table(text_file(SWEDISH + ";;\n" * 50_000 + "\n" * 1_000_000))
    assert table.row_numbers == [2, 3]
