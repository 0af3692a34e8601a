"""Templates are data: they are complete in every language, and a mistake in one is named."""

import pytest

from virkni_desktop.errors import NotFoundError
from virkni_desktop.forms.schema import Part, Privacy, QuestionKind, TemplateKind
from virkni_desktop.forms.templates import TemplateError, list_templates, load_template, parse_template, template_source
from virkni_desktop.forms.wording import Wording, text_of

LANGUAGES = ("sv", "is", "en")

SMALL = """
id = "small"
version = 1
kind = "mapping"
title = { en = "Small" }
[[section]]
id = "a"
part = "who"
privacy = "sensitive"
title = { en = "A" }
[[section.question]]
id = "a.one"
kind = "choice"
text = { en = "Which?" }
options = [{ id = "yes", en = "Yes" }, { id = "no", en = "No" }]
"""


def test_the_mapping_has_its_eighteen_sections_with_two_to_four_questions_each():
    mapping = load_template("mapping")
    assert len(mapping.sections) == 18
    assert all(2 <= len(section.questions) <= 4 for section in mapping.sections)


def test_every_part_of_the_plan_is_fed_by_the_mapping():
    assert all(load_template("mapping").sections_of(part) for part in Part)


def test_the_plan_asks_the_four_questions_of_the_field():
    titles = {language: [text_of(s.title, language) for s in load_template("plan").sections] for language in LANGUAGES}
    assert titles["sv"] == ["Vem är jag?", "Vad vill jag?", "Vad kan jag?", "Hur tar jag mig dit?"]
    assert titles["is"] == ["Hver er ég?", "Hvað vil ég?", "Hvað get ég?", "Hvernig kemst ég þangað?"]
    assert [section.part for section in load_template("plan").sections] == list(Part)


@pytest.mark.parametrize("template", list_templates(), ids=lambda template: template.id)
def test_every_text_is_there_in_every_language_and_easy_to_read(template):
    words = [template.title, template.intro, *(section.title for section in template.sections)]
    for question in template.questions:
        words += [question.text, *(option.text for option in question.options)]
        words += [question.unit] if question.unit else []
        assert set(question.text.easy) == set(LANGUAGES), question.id
    assert all(set(wording.standard) == set(LANGUAGES) for wording in words)


def test_easy_questions_are_no_longer_than_the_standard_ones():
    lengths = dict.fromkeys((True, False), 0)
    for question in load_template("mapping").questions:
        for easy in lengths:
            lengths[easy] += sum(len(text_of(question.text, language, easy=easy)) for language in LANGUAGES)
    assert lengths[True] < lengths[False]


def test_a_question_inherits_the_privacy_of_its_section_unless_it_says_otherwise():
    mapping = load_template("mapping")
    assert mapping.question("health.energy").privacy is Privacy.SENSITIVE
    assert mapping.question("basics.talk-to").privacy is Privacy.THIRD_PARTY
    assert mapping.question("basics.about").privacy is Privacy.ORDINARY


def test_every_scale_has_five_anchored_steps():
    scales = [q for q in load_template("mapping").questions if q.kind is QuestionKind.SCALE]
    assert scales
    assert all([option.id for option in scale.options] == ["1", "2", "3", "4", "5"] for scale in scales)


def test_templates_are_listed_by_kind():
    assert [template.id for template in list_templates(TemplateKind.PLAN)] == ["plan"]


def test_a_template_kept_as_text_reads_back_the_same():
    assert parse_template(template_source("mapping"), "kept") == load_template("mapping")


def test_an_unknown_template_section_or_question_is_named():
    with pytest.raises(NotFoundError, match="nosuch"):
        load_template("nosuch")
    with pytest.raises(NotFoundError, match=r"mapping.*nosuch"):
        load_template("mapping").section("nosuch")
    with pytest.raises(NotFoundError, match=r"mapping.*nosuch"):
        load_template("mapping").question("nosuch")


@pytest.mark.parametrize(
    ("right", "wrong", "named"),
    [
        ('kind = "choice"', 'kind = "choise"', "question a.one has kind “choise”"),
        ('part = "who"', 'part = "whom"', "section a has part “whom”"),
        ('privacy = "sensitive"', "", "section a has no privacy"),
        ("version = 1", "version = 0", "version"),
        ('text = { en = "Which?" }', 'text = { en = "" }', "text of question a.one is empty in language en"),
        ('text = { en = "Which?" }', 'texts = { en = "Which?" }', "question a.one has “texts”"),
        ('text = { en = "Which?" }', 'text = { English = "Which?" }', "“English”"),
        ('{ id = "no", en = "No" }', '{ id = "yes", en = "No" }', "two of the same option of question a.one: yes"),
        ('kind = "choice"', 'kind = "scale"', "question a.one is a scale"),
        ('kind = "choice"', 'kind = "date"', "question a.one has options"),
        ('id = "small"', "id = small", "line 2"),
    ],
)
def test_a_mistake_in_a_template_is_named(right, wrong, named):
    parse_template(SMALL, "small")
    with pytest.raises(TemplateError) as refused:
        parse_template(SMALL.replace(right, wrong), "small")
    assert named in str(refused.value)
    assert "nothing was changed" in str(refused.value)


def test_text_falls_back_to_a_language_that_is_there_before_it_is_empty():
    wording = Wording({"sv": "Hej", "en": "Hello"}, {"sv": "Hej du"})
    assert text_of(wording, "sv", easy=True) == "Hej du"
    assert text_of(wording, "is", easy=True) == "Hello"
    assert text_of(wording, "sv") == "Hej"
    assert text_of(Wording({"ar": "مرحبا"}), "is") == "مرحبا"
    assert text_of(Wording({}), "sv") == ""
