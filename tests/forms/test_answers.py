"""An answer is checked when it is written down, and reads in words in any language."""

from datetime import date

import pytest

from virkni_desktop.errors import InputError
from virkni_desktop.forms.answers import answer_in_words, answer_value, state_in_words
from virkni_desktop.forms.schema import AnswerState
from virkni_desktop.forms.templates import load_template


def said(question_id, given, language="sv"):
    question = load_template("mapping").question(question_id)
    return answer_in_words(question, answer_value(question, given), language).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("question_id", "given", "stored"),
    [
        ("basics.about", "Jag heter Amina.", {"text": "Jag heter Amina."}),
        ("basics.reach", "phone", {"option": "phone"}),
        ("digital.errands", 3, {"step": 3}),
        (
            "strengths.skills",
            ["order", "möta människor", " Kassa ", "Kassa", ""],
            {"tags": ["order", "people", "Kassa"]},
        ),
        ("strengths.skills", "Kassa\nTruck", {"tags": ["Kassa", "Truck"]}),
        ("digital.cv", "Já", {"yes": True}),
        ("digital.cv", False, {"yes": False}),
        ("health.hours", "7,50", {"number": "7.5"}),
        ("mobility.minutes", 100, {"number": "100"}),
        ("limits.start", date(2026, 12, 4), {"date": "2026-12-04"}),
        ("limits.start", "2026-12-04", {"date": "2026-12-04"}),
    ],
)
def test_an_answer_is_stored_by_its_kind(question_id, given, stored):
    assert answer_value(load_template("mapping").question(question_id), given) == stored


@pytest.mark.parametrize(
    ("question_id", "given"),
    [
        ("basics.reach", "pigeon"),
        ("digital.errands", 6),
        ("digital.cv", "perhaps"),
        ("health.hours", "some"),
        ("health.hours", "nan"),
        ("limits.start", "2026-02-31"),
    ],
)
def test_an_answer_that_does_not_fit_is_refused_in_words(question_id, given):
    with pytest.raises(InputError, match="Nothing was changed") as refused:
        answer_value(load_template("mapping").question(question_id), given)
    assert str(given) in str(refused.value)


@pytest.mark.parametrize(
    ("question_id", "given", "language", "words"),
    [
        ("basics.reach", "text-message", "is", "SMS-skilaboð"),
        ("digital.errands", 4, "sv", "Oftast utan hjälp (4 av 5)"),
        ("strengths.skills", ["order", "Kassa"], "en", "Keeping order, Kassa"),
        ("digital.cv", True, "is", "Já"),
        ("health.hours", "7,5", "sv", "7,5 timmar i veckan"),
        ("mobility.minutes", "1200", "is", "1.200 mínútur"),
        ("experience.last-year", "2019", "is", "2019"),
        ("limits.start", "2026-12-04", "is", "4. desember 2026"),
        ("limits.permit", "check", "en", "Needs to be checked"),
        ("basics.about", "  ", "sv", ""),
        ("strengths.skills", [], "sv", ""),
    ],
)
def test_an_answer_reads_in_words(question_id, given, language, words):
    assert said(question_id, given, language) == words


def test_nought_children_and_a_plain_no_are_answers():
    assert said("family.children", 0) == "0"
    assert said("digital.cv", "nej") == "Nej"


def test_every_state_has_its_words():
    assert state_in_words(AnswerState.DECLINED, "is") == "Vill ekki svara"
    assert all(state_in_words(state, language) for state in AnswerState for language in ("sv", "is", "en"))
