"""The intake mapping."""

from datetime import date

import pytest

from virkni_desktop.casework.mapping import (
    answer_question,
    finish_mapping,
    finish_section,
    reopen_section,
    start_mapping,
)
from virkni_desktop.casework.mapping_view import Progress, get_mapping, list_drawable, list_mappings
from virkni_desktop.errors import InputError, NotFoundError
from virkni_desktop.forms.schema import AnswerState, Part, Privacy
from virkni_desktop.forms.templates import load_template
from virkni_desktop.models.mapping import Template


@pytest.fixture
def mapping(office):
    return office.do(start_mapping, episode_id=office.register().episode_id)


def answer_of(office, mapping, question):
    view = office.ask(get_mapping, mapping_id=mapping)
    return next(answer for section in view.sections for answer in section.answers if answer.question.id == question)


def progress_of(office, mapping, section):
    view = office.ask(get_mapping, mapping_id=mapping)
    return next((each.progress, each.settled) for each in view.sections if each.section.id == section)


def test_a_mapping_has_all_eighteen_sections_and_nothing_is_asked_yet(office, mapping):
    view = office.ask(get_mapping, mapping_id=mapping)
    assert len(view.sections) == 18
    assert (view.begun, view.mapped_on, view.started_on) == (0, None, date(2026, 11, 26))
    assert {section.progress for section in view.sections} == {Progress.NOT_STARTED}


def test_the_template_is_kept_once_as_it_was(office, mapping):
    office.do(start_mapping, episode_id=office.register("Omar", "Adan").episode_id)
    kept = office.caseload.read(lambda session: session.query(Template).one())
    assert (kept.name, kept.version) == ("mapping", load_template("mapping").version)
    assert 'id = "mapping"' in kept.content


def test_only_one_mapping_is_under_way_at_a_time(office):
    episode = office.register().episode_id
    first = office.do(start_mapping, episode_id=episode)
    with pytest.raises(InputError, match="under way"):
        office.do(start_mapping, episode_id=episode)
    office.do(finish_mapping, mapping_id=first, mapped_on=date(2026, 11, 20))
    second = office.do(start_mapping, episode_id=episode)
    marks = office.ask(list_mappings, episode_id=episode)
    assert [(mark.mapping_id, mark.mapped_on) for mark in marks] == [(second, None), (first, date(2026, 11, 20))]
    assert marks[1].started_on == date(2026, 11, 20)


def test_answers_and_reasons_make_the_progress_of_a_section(office, mapping):
    questions = [question.id for question in load_template("mapping").section("basics").questions]
    office.do(answer_question, mapping_id=mapping, question_id="basics.about", given="Jag är 28 år")
    assert progress_of(office, mapping, "basics") == (Progress.UNDER_WAY, 1)
    for question in questions[1:]:
        office.do(answer_question, mapping_id=mapping, question_id=question, state=AnswerState.NOT_RELEVANT)
    assert progress_of(office, mapping, "basics") == (Progress.DONE, len(questions))
    office.do(answer_question, mapping_id=mapping, question_id="basics.about", state=AnswerState.DECLINED)
    assert progress_of(office, mapping, "basics") == (Progress.SKIPPED, len(questions))
    assert answer_of(office, mapping, "basics.about").value is None


def test_a_section_is_done_when_it_is_marked_and_open_again_when_the_mark_is_taken_away(office, mapping):
    office.do(answer_question, mapping_id=mapping, question_id="basics.about", given="Jag är 28 år")
    office.do(finish_section, mapping_id=mapping, section_id="basics")
    assert progress_of(office, mapping, "basics") == (Progress.DONE, 1)
    office.do(finish_section, mapping_id=mapping, section_id="housing", finished_on=date(2026, 11, 20))
    view = office.ask(get_mapping, mapping_id=mapping)
    assert (view.begun, view.finished) == (2, 2)
    assert [s.finished_on for s in view.sections if s.finished_on] == [date(2026, 11, 26), date(2026, 11, 20)]
    office.do(reopen_section, mapping_id=mapping, section_id="basics")
    assert progress_of(office, mapping, "basics") == (Progress.UNDER_WAY, 1)
    office.caseload.undo()
    assert progress_of(office, mapping, "basics") == (Progress.DONE, 1)
    with pytest.raises(NotFoundError):
        office.do(finish_section, mapping_id=mapping, section_id="nowhere")


def test_the_mark_of_a_section_is_no_answer(office, mapping):
    office.do(finish_section, mapping_id=mapping, section_id="basics")
    assert list_drawable(office.ask(get_mapping, mapping_id=mapping), "sv") == ()
    assert all(":" not in question.id for question in load_template("mapping").questions)


def test_an_emptied_answer_counts_as_not_asked(office, mapping):
    office.do(answer_question, mapping_id=mapping, question_id="basics.about", given="Jag")
    office.do(answer_question, mapping_id=mapping, question_id="basics.about", given="")
    assert answer_of(office, mapping, "basics.about").state is AnswerState.NOT_ASKED


def test_a_private_note_leaves_the_answer_alone(office, mapping):
    office.do(answer_question, mapping_id=mapping, question_id="basics.reach", given="phone")
    office.do(answer_question, mapping_id=mapping, question_id="basics.reach", private_note=" Blir trött ")
    answer = answer_of(office, mapping, "basics.reach")
    assert (answer.in_words("sv"), answer.private_note, answer.own_words) == ("Ringa", "Blir trött", False)
    assert answer_of(office, mapping, "basics.about").own_words is True


def test_an_answer_that_does_not_fit_or_a_question_that_is_not_there_is_refused(office, mapping):
    with pytest.raises(InputError, match="not among the answers"):
        office.do(answer_question, mapping_id=mapping, question_id="basics.reach", given="pigeon")
    with pytest.raises(NotFoundError, match="no question"):
        office.do(answer_question, mapping_id=mapping, question_id="basics.zodiac", given="x")
    with pytest.raises(InputError, match="first"):
        office.do(answer_question, mapping_id=mapping, question_id="basics.reach", state=AnswerState.ANSWERED)


def test_a_mapping_is_not_finished_on_a_day_to_come(office, mapping):
    with pytest.raises(InputError, match="has not come yet"):
        office.do(finish_mapping, mapping_id=mapping, mapped_on=date(2026, 11, 27))


def test_what_a_plan_is_drawn_from_leaves_out_what_is_sensitive_or_of_others(office, mapping):
    form = load_template("mapping")
    for question in form.questions:
        if question.kind == "own-words":
            office.do(answer_question, mapping_id=mapping, question_id=question.id, given=f"Ord {question.id}")
    office.do(answer_question, mapping_id=mapping, question_id="basics.reach", given="phone")
    office.do(answer_question, mapping_id=mapping, question_id="basics.talk-to", given="Min syster")
    drawn = {each.question_id: each for each in list_drawable(office.ask(get_mapping, mapping_id=mapping), "sv")}
    assert drawn["basics.about"].by_default is True
    assert (drawn["basics.about"].part, drawn["basics.about"].text) == (Part.WHO, "Ord basics.about")
    assert (drawn["basics.talk-to"].by_default, drawn["basics.talk-to"].privacy) == (False, Privacy.THIRD_PARTY)
    assert drawn["basics.reach"].text.endswith("kontaktar dig? Ringa")
    assert drawn["basics.reach"].by_default is False
    sensitive = [each for each in drawn.values() if each.privacy is not Privacy.ORDINARY]
    assert sensitive
    assert not any(each.by_default for each in sensitive)
