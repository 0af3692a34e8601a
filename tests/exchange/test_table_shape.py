"""Header, titles, sections, totals and footnotes: which rows of a foreign table are its data."""

from virkni_desktop.exchange.cells import fold
from virkni_desktop.exchange.table import ColumnKind
from virkni_desktop.exchange.tables import read_table

KNOWN = frozenset(map(fold, ("Personnummer", "Namn", "Beslut fr.o.m.", "Beslut t.o.m.", "Telefon")))


def read(text_file, *lines, known=()):
    return read_table(text_file("\n".join(lines) + "\n"), known=known)


def skipped(table):
    return [(one.row, str(one.why)) for one in table.skipped]


def test_titles_above_the_header_are_kept_aside_and_said_to_be_skipped(text_file):
    table = read(
        text_file, "Deltagarlista;;", "Uttag 2026-11-02;;", ";;", "Personnummer;Namn;Dagar", "1;Ann;5", "2;Bo;6"
    )
    assert table.header_rows == (4,)
    assert table.above == ("Deltagarlista", "Uttag 2026-11-02")
    assert skipped(table) == [(1, "title above the header"), (2, "title above the header"), (3, "blank")]


def test_a_total_row_is_no_person(text_file):
    table = read(text_file, "Personnummer;Namn;Dagar", "18900101-9802;Ann Ek;5", "20000101-2384;Bo Ek;6", "Totalt;;11")
    assert table.row_numbers == [2, 3]
    assert skipped(table) == [(4, "total")]


def test_totals_with_a_code_before_the_word_and_by_sex_are_found(text_file):
    lines = ["Län;Kön;Antal"]
    lines += [
        f"{county};{sex};{count}"
        for count, county in enumerate(("20 Dalarna", "21 Gävleborg", "00 Riket"))
        for sex in "KMT"
    ]
    table = read(text_file, *lines)
    assert [row[:2] for row in table.rows()] == [
        ("20 Dalarna", "K"), ("20 Dalarna", "M"), ("21 Gävleborg", "K"), ("21 Gävleborg", "M"),
    ]  # fmt: skip


def test_a_column_that_says_total_in_every_row_is_a_dimension_and_no_total(text_file):
    table = read(text_file, "region;kön;2017", "SE11 Stockholm;totalt;46800", "SE12 Östra;totalt;44400")
    assert (table.header, len(table.row_numbers)) == (("region", "kön", "2017"), 2)


def test_a_person_is_never_a_total_whatever_a_cell_says(text_file):
    rows = ("18900101-9802;Ann Ek;Totalt;5", "20000101-2384;Bo Ek;Delvis;6", "19791230-2395;Cia Ek;Delvis;7")
    table = read(text_file, "Personnummer;Namn;Omfattning;Dagar", *rows, known=KNOWN)
    assert table.row_numbers == [2, 3, 4]


def test_section_headings_inside_the_data_are_skipped(text_file):
    table = read(text_file, "a;b;c;d", "Norr;;;", "1;2;3;4", "Söder;;;", "5;6;7;8", "9;9;9;9")
    assert table.row_numbers == [3, 5, 6]
    assert skipped(table) == [(2, "section heading"), (4, "section heading")]


def test_a_row_with_nothing_but_an_identity_number_is_no_section(text_file):
    table = read(
        text_file,
        "Personnummer;Namn;Ort;Dagar",
        "18900101-9802;Ann;Umeå;1",
        "20000101-2384;;;",
        "19791230-2395;Bo;Umeå;2",
    )
    assert table.row_numbers == [2, 3, 4]


def test_footnotes_below_the_table_are_skipped(text_file):
    lines = ("Namn;Antal", "Umeå;5", "Växjö;6", ";", "* preliminära uppgifter;", "Källa: kommunen;")
    assert skipped(read(text_file, *lines)) == [(4, "blank"), (5, "footnote"), (6, "footnote")]


def test_a_short_last_row_of_a_narrow_table_is_data(text_file):
    assert read(text_file, "Ort;Antal", "Umeå;5", "Växjö;").row_numbers == [2, 3]


def test_the_header_of_a_later_page_is_no_data(text_file):
    table = read(text_file, "Namn;Dagar", "Ann;5", "Bo;6", "", "Namn;Dagar", "Cia;7")
    assert table.row_numbers == [2, 3, 6]
    assert skipped(table) == [(4, "blank"), (5, "header again")]


def test_long_runs_of_blank_rows_are_not_listed_one_by_one(text_file):
    table = read(text_file, "a;b", "1;2", *[";"] * 500, "3;4")
    assert table.row_numbers == [2, 503]
    assert len(table.skipped) == 20


def test_years_above_figures_are_names(text_file):
    assert read(text_file, "region;2017;2018", "Umeå;5;6", "Växjö;..;8").header == ("region", "2017", "2018")


def test_years_above_suppressed_figures_are_names_too(text_file):
    lines = ["yrke;ålder;2017;2018"]
    lines += [f"{number:03} Yrke;{age} år;..;.." for number in range(30) for age in ("18-24", "25-29", "30-34")]
    lines += ["999 Yrke;18-24 år;5;6"]
    assert read(text_file, *lines).header_rows == (1,)


def test_a_file_without_header_keeps_its_first_row(text_file):
    table = read(text_file, "18900101-9802;Åsa Öberg;5", "20000101-2384;Örjan Hägg;6")
    assert (table.header_rows, table.header, table.row_numbers) == ((), ("", "", ""), [1, 2])
    assert "No header" in str(table.warnings[0])


def test_a_late_row_of_words_does_not_turn_the_rows_above_into_titles(text_file):
    lines = [*(f"{number};{number}" for number in range(12)), "slut;på listan", "3;4"]
    assert len(read(text_file, *lines).row_numbers) == 14


def test_data_that_repeats_a_value_is_no_header(text_file):
    table = read(text_file, "Umeå;kvinnor;väst", "Växjö;män;väst", "Lund;kvinnor;öst")
    assert (table.header_rows, len(table.row_numbers)) == ((), 3)


def test_a_split_header_in_text_is_joined(text_file):
    table = read(text_file, "ár;fjöldi;meðal-;meðal-", ";í úrtaki;verð;stærð", "1990;5;6;7", "1991;8;9;10")
    assert table.header == ("ár", "fjöldi í úrtaki", "meðal- verð", "meðal- stærð")
    assert table.header_rows == (1, 2)


def test_merged_group_names_stand_over_all_their_columns(workbook):
    rows = [
        ["Statistik"],
        ["Ort", "Kvinnor", "", "Män", ""],
        ["", "Antal", "Andel", "Antal", "Andel"],
        ["Umeå", 5, 0.5, 6, 0.6],
        ["Växjö", 7, 0.7, 8, 0.8],
    ]
    table = read_table(workbook({"Blad1": rows}, merge={"Blad1": ("A2:A3", "B2:C2", "D2:E2")}))
    assert table.header == ("Ort", "Kvinnor Antal", "Kvinnor Andel", "Män Antal", "Män Andel")
    assert table.header_rows == (2, 3)


def test_known_names_find_a_two_level_header(workbook):
    rows = [
        ["Personnummer", "Namn", "Beslut", "", "Telefon"],
        ["", "", "fr.o.m.", "t.o.m.", ""],
        ["18900101-9802", "Åsa Öberg", "2026-01-01", "2026-06-30", "070-1"],
        ["20000101-2384", "Örjan Hägg", "2026-01-01", "2026-06-30", "070-2"],
    ]
    table = read_table(workbook({"Blad1": rows}, merge={"Blad1": ("C1:D1",)}), known=KNOWN)
    assert table.header == ("Personnummer", "Namn", "Beslut fr.o.m.", "Beslut t.o.m.", "Telefon")


def test_of_tables_side_by_side_the_first_is_read_with_a_warning(text_file):
    table = read(text_file, "Namn;Dagar;;Namn;Dagar", "Ann;5;;Bo;6", "Cia;7;;Dan;8")
    assert table.header == ("Namn", "Dagar")
    assert "beside each other" in str(table.warnings[-1])


def test_columns_that_are_empty_at_the_edges_are_left_out(text_file):
    table = read(text_file, ";Namn;Dagar;;", ";Ann;5;;", ";Bo;6;;")
    assert (table.header, [list(row) for row in table.rows()]) == (("Namn", "Dagar"), [["Ann", "5"], ["Bo", "6"]])


def test_the_kinds_of_columns_are_guessed_from_their_cells(text_file):
    table = read(
        text_file,
        "Pnr;Datum;Belopp;Tel;Ort;Inget",
        "18900101-9802;2026-01-02;228.689;070-123;Umeå;",
        "20000101-2384;2026-02-03;1 500,50;08-456;Lund;",
    )
    assert [column.kind for column in table.columns] == [
        ColumnKind.IDENTITY_NUMBER,
        ColumnKind.DATE,
        ColumnKind.NUMBER,
        ColumnKind.TEXT,
        ColumnKind.TEXT,
        ColumnKind.EMPTY,
    ]


def test_row_numbers_are_those_of_the_sheet(workbook):
    rows = [[], [], ["", "Namn", "Dagar"], ["", "Ann", 5], [], ["", "Bo", 6]]
    table = read_table(workbook({"Blad1": rows}))
    assert (table.header_rows, table.row_numbers) == ((3,), [4, 6])


def test_ticks_without_a_header_are_not_thrown_away(text_file):
    table = read(text_file, "Namn;Dagar;", "Ann;5;x", "Bo;6;..")
    assert [list(row) for row in table.rows()] == [["Ann", "5", "x"], ["Bo", "6", ".."]]
