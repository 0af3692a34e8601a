"""The printed mapping is the participant's copy: what was said, and in words why something was not."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime

import pytest

from virkni_desktop.documents.fonts import UnprintableError
from virkni_desktop.documents.mapping import MappingAnswer, MappingDocument, mapping_code, mapping_pdf
from virkni_desktop.forms.answers import answer_value
from virkni_desktop.forms.schema import AnswerState
from virkni_desktop.forms.templates import load_template

TEMPLATE = load_template("mapping")


def answered(question_id, given, own_words=False):
    value = answer_value(TEMPLATE.question(question_id), given)
    return MappingAnswer(AnswerState.ANSWERED, value, own_words)


@pytest.fixture
def mapping():
    return MappingDocument(
        organisation="Virknihús",
        participant="Guðrún Ævarsdóttir",
        initials="G.Æ.",
        identifier="KA-0012",
        template=TEMPLATE,
        answers={
            "basics.about": answered("basics.about", "Ég bý með syni mínum.", own_words=True),
            "basics.reach": answered("basics.reach", "text-message"),
            "basics.interpreter": MappingAnswer(AnswerState.NOT_ASKED),
            "experience.ended": MappingAnswer(AnswerState.DECLINED),
            "experience.last-year": answered("experience.last-year", 2019),
            "digital.errands": answered("digital.errands", 4),
            "housing.work": MappingAnswer(AnswerState.NOT_RELEVANT),
            "wishes.work": answered("wishes.work", "  "),
            "limits.start": answered("limits.start", "2027-01-11"),
        },
        printed_on=date(2026, 11, 26),
        created_at=datetime(2026, 11, 26, 9, 12, tzinfo=UTC),
        mapped_on=date(2026, 11, 20),
        coach="Þóra Sigurðardóttir",
    )


def test_answers_stand_under_their_questions_in_the_order_of_the_form(mapping, read):
    text = read(mapping_pdf(mapping, "is").content).text
    parts = [
        "Kortlagning", "Guðrún Ævarsdóttir · Viðtal 20. nóvember 2026 · Þóra Sigurðardóttir, ráðgjafi",
        "Um þig", "Segðu frá þér", "„Ég bý með syni mínum.“", "Með eigin orðum", "SMS-skilaboð",
        "Starfsreynsla", "Vill ekki svara", "2019", "Oftast án hjálpar (4 af 5)", "Á ekki við", "11. janúar 2027",
    ]  # fmt: skip
    places = [text.find(part) for part in parts]
    assert -1 not in places
    assert places == sorted(places)


def test_what_was_not_asked_or_is_empty_is_only_named_at_the_end(mapping, read):
    body, _, later = read(mapping_pdf(mapping, "sv").content).text.rpartition("Inte frågat än")
    assert "Behöver du tolk" not in body
    assert "Önskemål om arbete" not in body
    assert "Önskemål om arbete" in later
    assert "Om dig" not in later
    assert "Det här är din kopia." in later


def test_easy_questions_are_printed_when_wished(mapping, read):
    assert "Segðu frá þér. Hver ert þú?" in read(mapping_pdf(replace(mapping, is_easy=True), "is").content).text


def test_there_is_no_place_for_a_private_note():
    assert not {field.name for kind in (MappingDocument, MappingAnswer) for field in fields(kind)} & {
        "private_note",
        "note",
    }


def test_an_empty_mapping_says_so(mapping, read):
    text = read(mapping_pdf(replace(mapping, answers={}), "sv").content).text
    assert "Ingen fråga är besvarad än." in text
    assert "Inte frågat än" not in text


def test_the_same_mapping_gives_the_same_bytes_and_one_code_in_every_language(mapping):
    assert mapping_pdf(mapping, "sv") == mapping_pdf(replace(mapping), "sv")
    assert {mapping_pdf(mapping, language).code for language in ("sv", "is", "en")} == {mapping_code(mapping)}
    other = replace(mapping, answers={**mapping.answers, "digital.errands": answered("digital.errands", 5)})
    assert mapping_code(other) != mapping_code(mapping)


def test_the_foot_names_the_mapping(mapping, read):
    text = read(mapping_pdf(mapping, "is").content).text
    assert "Kortlagning KA-0012 · kóði" in text
    assert "Blaðsíða 1 af" in text


def test_an_unprintable_answer_is_refused_by_its_section(mapping):
    answers = {"strengths.skills": answered("strengths.skills", ["Kassa", "漢字"])}
    with pytest.raises(UnprintableError, match="Styrkor och intressen"):
        mapping_pdf(replace(mapping, answers=answers), "sv")
