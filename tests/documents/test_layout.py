"""Lines fit the column and lose nothing; blocks stand together where they belong."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from virkni_desktop.documents.blocks import Gap, HandLines, Lines, Whole
from virkni_desktop.documents.composing import broken, heading, keep_with_next, paragraphs
from virkni_desktop.documents.fonts import REGULAR, UnprintableError, face, printable
from virkni_desktop.documents.page import BODY, HEADING, TEXT_HEIGHT
from virkni_desktop.documents.pagination import paginate
from virkni_desktop.documents.tagging import Elem

LETTERS = st.text(st.sampled_from("abcåäöþ -/\u00a0i"), max_size=300)


def a_paragraph(lines):
    return Lines(tuple(f"rad {n}" for n in range(lines)), BODY, Elem("P"))


def heights(page):
    return [placed.block.height for placed in page]


@given(LETTERS, st.integers(20, 400))
def test_lines_are_no_wider_than_the_column_and_lose_no_letter(text, width):
    lines = broken(text, BODY, width)
    assert "".join(lines).rstrip(" ") == text.rstrip(" ")
    assert all(
        face(REGULAR).width(line.rstrip(" "), BODY.size) <= width or len(line.rstrip(" ")) == 1 for line in lines
    )


def test_a_long_word_is_broken_at_its_hyphen_before_its_letters():
    assert broken("arbetsmarknads-konsulent", BODY, 120)[0] == "arbetsmarknads-"


def test_a_no_break_space_is_not_a_place_to_break():
    assert broken("den 4\u00a0december", BODY, 60)[0] == "den "


def test_each_line_of_a_text_is_a_paragraph_and_blank_lines_are_space():
    found = paragraphs("ett\n\n\ntvå\r\ntre\n", "Fält", space_before=5)
    assert [(each.lines, each.space_before) for each in found] == [(("ett",), 5), (("två",), 8), (("tre",), 0)]
    assert paragraphs(" \n\t\n", "Fält") == []


def test_a_heading_is_not_left_alone_at_the_foot_of_a_page():
    filler = Gap(TEXT_HEIGHT - HEADING.leading - BODY.leading - 1)
    pages = paginate([filler, heading("Rubrik", "", HEADING, "H2", 0), a_paragraph(10)])
    assert [len(page) for page in pages] == [1, 2]


def test_no_single_line_is_left_behind_or_sent_ahead():
    for room_for in range(12):
        filler = Gap(TEXT_HEIGHT - room_for * BODY.leading - 1)
        pages = paginate([filler, a_paragraph(9)])
        counts = [len(placed.block.lines) for page in pages for placed in page if isinstance(placed.block, Lines)]
        assert sum(counts) == 9
        assert min(counts) >= 2


def test_a_whole_moves_to_the_next_page_rather_than_apart():
    whole = Whole((a_paragraph(3), Gap(4), a_paragraph(3)))
    pages = paginate([Gap(TEXT_HEIGHT - whole.height + 1), whole])
    assert heights(pages[1]) == [whole.height]


def test_a_whole_longer_than_a_page_comes_apart_without_loss():
    pages = paginate([Whole((a_paragraph(60), a_paragraph(60)))])
    assert sum(height for page in pages for height in heights(page)) == pytest.approx(120 * BODY.leading)


def test_nothing_reaches_below_the_page_and_space_is_dropped_at_its_top():
    pages = paginate([replace(a_paragraph(7), space_before=11) for _ in range(40)])
    assert len(pages) > 2
    for page in pages:
        assert page[0].down == 0
        assert page[-1].down + page[-1].block.height <= TEXT_HEIGHT


def test_blocks_stand_closer_where_that_spares_a_page():
    line = replace(a_paragraph(1), space_before=10)
    count = int(TEXT_HEIGHT / (BODY.leading + 8))
    assert len(paginate([line] * count)) == 1
    assert len(paginate([line] * count * 2)) == 2


def test_what_is_bound_to_the_next_block_carries_two_lines_with_it():
    *before, last = keep_with_next([a_paragraph(9)])
    assert [len(block.lines) for block in before] == [7]
    assert (len(last.lines), last.keep_with_next) == (2, True)
    assert [block.keep_with_next for block in keep_with_next([a_paragraph(1), a_paragraph(1), a_paragraph(1)])] == [
        False,
        True,
        True,
    ]
    assert keep_with_next([HandLines(1)])[0].keep_with_next


def test_an_unbreakable_block_higher_than_a_page_is_placed_all_the_same():
    assert len(paginate([a_paragraph(2), Gap(TEXT_HEIGHT * 2), a_paragraph(2)])) == 3


@given(st.text(max_size=80))
def test_any_text_becomes_printable_or_is_refused(text):
    known = face(REGULAR).widths
    with suppress(UnprintableError):
        assert all(letter == "\n" or ord(letter) in known for letter in printable(text, "Fält"))
