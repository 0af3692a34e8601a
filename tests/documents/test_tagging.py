"""A printed document can be read by a screen reader, and looks the same on any machine."""

import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import pytest

from virkni_desktop.documents.plan import PaperState, plan_pdf
from virkni_desktop.documents.tagging import Elem, TaggedPdf

ROLES_INSIDE = {"Document": {"H1", "H2", "H3", "P", "L"}, "L": {"LI"}, "LI": {"LBody"}, "LBody": {"P"}}


@pytest.fixture(params=[PaperState.DRAFT, PaperState.PRINTED])
def content(request, plan):
    return plan_pdf(
        replace(plan, state=request.param, who_am_i="Jag tycker om att möta människor. " * 120), "sv"
    ).content


def test_everything_drawn_is_read_out_or_furniture(content, read):
    for each in read(content).drawn:
        assert len(each.marks) == 1
        assert each.marks[0] in ({"Artifact", "P", "H1", "H2", "H3"} if each.is_text else {"Artifact"})


def test_the_structure_nests_as_readers_expect(content, read):
    above = []
    for depth, role in read(content).elements:
        del above[depth:]
        assert not above or role in ROLES_INSIDE[above[-1]]
        above.append(role)


def test_headings_skip_no_level(content, read):
    levels = [int(role[1]) for _, role in read(content).elements if re.fullmatch("H[1-6]", role)]
    assert levels[0] == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


def test_each_step_is_an_item_of_a_list(plan, read):
    roles = Counter(role for _, role in read(plan_pdf(plan, "sv").content).elements)
    assert (roles["L"], roles["LI"]) == (2, 3)


def test_the_file_names_its_language_and_only_embedded_typefaces(plan):
    for language in ("sv", "is", "en"):
        content = plan_pdf(plan, language).content
        assert f"/Lang ({language})".encode() in content
        assert b"Helvetica" not in content
        assert content.count(b"/FontFile2") == 2
        assert b"<pdfuaid:part>1</pdfuaid:part>" in content
        assert b"/DisplayDocTitle true" in content
        assert b"/Marked true" in content


def test_the_time_of_creation_is_the_one_given_in_universal_time(plan):
    winter = datetime(2026, 11, 26, 10, 12, tzinfo=timezone(timedelta(hours=1)))
    content = plan_pdf(replace(plan, created_at=winter), "sv").content
    assert b"D:20261126091200Z" in content
    assert content == plan_pdf(replace(plan, created_at=winter.astimezone(UTC)), "sv").content


def test_a_paragraph_on_two_pages_is_one_element(read):
    pdf = TaggedPdf(title="Två sidor", author="Test", language="sv", created=datetime(2026, 1, 1, tzinfo=UTC))
    paragraph = Elem("P")
    for text in ("första ", "andra"):
        with pdf.tagged(paragraph):
            pdf.canvas.drawString(100, 700, text)
        pdf.end_page()
    content = pdf.finish()
    assert read(content).pages == ["första ", "andra"]
    assert content.count(b"/S /P") == 1
