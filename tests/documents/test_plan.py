"""The printed plan says what was agreed, in order, and can be signed and checked."""

import hashlib
import re
from dataclasses import replace
from datetime import date

import pytest

from virkni_desktop.documents.fonts import UnprintableError
from virkni_desktop.documents.plan import NextMeeting, PaperState, PlanGoal, PlanStep, plan_code, plan_pdf
from virkni_desktop.documents.signatures import Party, PartyRole
from virkni_desktop.errors import VirkniError

QUESTIONS = {
    "sv": ["Min plan", "Vem är jag?", "Vad vill jag?", "Vad kan jag?", "Hur tar jag mig dit?", "Nästa möte"],
    "is": ["Áætlunin mín", "Hver er ég?", "Hvað vil ég?", "Hvað get ég?", "Hvernig kemst ég þangað?", "Næsti fundur"],
    "en": ["My plan", "Who am I?", "What do I want?", "What can I do?", "How do I get there?", "Next meeting"],
}
DRAFT_WORDS = {"sv": "UTKAST", "is": "DRÖG", "en": "DRAFT"}


def in_order(text, *parts):
    places = [text.find(part) for part in parts]
    assert -1 not in places, [part for part, place in zip(parts, places, strict=True) if place < 0]
    return places == sorted(places)


def test_the_plan_reads_from_who_am_i_to_the_signatures(plan, read):
    assert in_order(
        read(plan_pdf(plan, "sv").content).text,
        "Vem är jag?", "Jag är 28 år", "Jag tycker om", "Vad vill jag?", "Vad kan jag?", "Hur tar jag mig dit?",
        "Mål 1: Jobb i butik", "Senast måndag 31 maj 2027", "1. Besöka butiken",
        "Amina och Karin, senast fredag 4 december 2026", "Klart när: vi har varit där", "2. Åka buss själv",
        "Mål 2: Bättre svenska", "3. Gå på språkkafé", "Det som hjälper mig", "Nästa möte",
        "Tisdag 8 december 2026 kl. 10.00, Biblioteket", "Frågor? Ring: Karin Lind, 070-174 06 05",
        "Planen är förklarad för mig. Språk: arabiska.", "Jag har fått en kopia.", "Underskrift, ort och datum",
        "Amina Testberg, deltagare", "Karin Lind, arbetskonsulent", "Elin Sandmark, arbetsgivare", "Tolk",
    )  # fmt: skip


@pytest.mark.parametrize("language", QUESTIONS)
def test_every_language_has_its_own_headings_and_foot(plan, read, language):
    text = read(plan_pdf(plan, language).content).text
    assert in_order(text, *QUESTIONS[language])
    assert DRAFT_WORDS[language] not in text
    assert "AP-0147 v4" in text


def test_an_icelandic_plan_inflects_the_weekday_of_a_last_day(plan, read):
    assert "í síðasta lagi föstudaginn 4. desember 2026" in read(plan_pdf(plan, "is").content).text


@pytest.mark.parametrize("language", DRAFT_WORDS)
def test_a_draft_says_so_on_every_page(plan, read, language):
    long = replace(plan, state=PaperState.DRAFT, who_am_i="Jag tycker om att möta människor. " * 150)
    pages = read(plan_pdf(long, language).content).pages
    assert len(pages) > 1
    assert all(DRAFT_WORDS[language] in page for page in pages)


def test_every_page_says_which_document_page_and_print_it_is(plan, read):
    printed = plan_pdf(replace(plan, who_am_i="Jag tycker om att möta människor. " * 150), "sv")
    pages = read(printed.content).pages
    assert printed.pages == len(pages) > 1
    for number, page in enumerate(pages, 1):
        assert f"Sida {number} av {len(pages)}" in page
        assert f"Plan AP-0147 v4 · kontrollkod {printed.code[:4]} {printed.code[4:]}" in page
        assert "Utskriven 2026-11-26" in page
        assert "Arbetsmarknadsenheten, Exempelkommun" in page
        assert "A.T. · 26 november 2026" in page


def test_head_and_foot_never_say_the_whole_name(plan, read):
    long = replace(plan, who_am_i="Jag tycker om att möta människor. " * 150, parties=(), participant="")
    assert "Testberg" not in read(plan_pdf(long, "sv").content).text
    assert read(plan_pdf(plan, "sv").content).title == "Plan AP-0147 v4"


def test_the_same_plan_gives_the_same_bytes(plan):
    first, second = plan_pdf(plan, "sv"), plan_pdf(replace(plan), "sv")
    assert first == second
    assert first.sha256 == hashlib.sha256(first.content).hexdigest()


def test_the_code_is_the_same_in_every_language_and_state_and_on_every_day(plan):
    later = replace(plan, state=PaperState.SIGNED, printed_on=date(2027, 1, 7), organisation="Ny enhet")
    signed = replace(later, parties=tuple(replace(party, signed_on=date(2027, 1, 7)) for party in plan.parties))
    assert {plan_pdf(each, language).code for each in (plan, later, signed) for language in ("sv", "is")} == {
        plan_code(plan)
    }
    assert re.fullmatch("[0-9a-f]{8}", plan_code(plan))


@pytest.mark.parametrize(
    "change",
    [
        {"revision": 5},
        {"identifier": "AP-0148"},
        {"who_am_i": "Jag är 29 år."},
        {"goals": (PlanGoal("Jobb i butik"),)},
        {"next_meeting": NextMeeting(date(2026, 12, 9))},
        {"parties": (Party(PartyRole.PARTICIPANT, "Amina Testberg"),)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_the_code_changes_with_what_the_plan_says(plan, change):
    assert plan_code(replace(plan, **change)) != plan_code(plan)


def test_decomposed_letters_print_and_count_as_the_same(plan):
    apart = replace(plan, what_can_i_do="Jag kan sko\u0308ta kassan.")
    assert plan_code(apart) == plan_code(plan)
    assert plan_pdf(apart, "sv").content == plan_pdf(plan, "sv").content


def test_an_empty_draft_has_room_for_the_hand_and_an_empty_print_has_none(empty_plan, read):
    drafted = read(plan_pdf(replace(empty_plan, state=PaperState.DRAFT), "sv").content)
    printed = read(plan_pdf(empty_plan, "sv").content)
    assert printed.text.count("Inget är skrivet här.") == 4
    assert "Ingen tid är bestämd." in printed.text
    assert "Det som hjälper mig" not in printed.text
    assert "Inget är skrivet" not in drafted.text
    lines_to_write_on = 4 * 2 + 1 + 1
    assert (
        sum(not each.is_text for each in drafted.drawn) - sum(not each.is_text for each in printed.drawn)
        == lines_to_write_on
    )


def test_without_parties_the_participant_and_the_coach_sign(empty_plan, read):
    text = read(plan_pdf(empty_plan, "sv").content).text
    assert in_order(text, "Planen är förklarad för mig.", "Amina Testberg, deltagare", "Karin Lind, arbetskonsulent")
    assert "Språk" not in text
    assert "arbetsgivare" not in text


def test_a_signed_plan_says_who_signed_when(plan, read):
    parties = (replace(plan.parties[0], signed_on=date(2026, 12, 1)), *plan.parties[1:])
    text = read(plan_pdf(replace(plan, state=PaperState.SIGNED, parties=parties), "sv").content).text
    assert text.count("Underskrivet 1 december 2026") == 1


@pytest.mark.parametrize("lines", range(0, 40, 3))
def test_signatures_stay_together_with_at_least_two_lines_of_the_plan(plan, read, lines):
    pages = read(plan_pdf(replace(plan, what_helps="\n".join(["En skriven lista."] * lines)), "sv").content).pages
    last = pages[-1]
    before, block = last.split("Planen är förklarad")
    assert "Nästa möte" in before
    assert "Tisdag 8 december" in before
    assert all(name in block for name in ("Underskrift", "Amina Testberg", "Karin Lind", "Elin Sandmark", "Tolk"))


def test_a_long_meeting_place_still_leaves_two_lines_with_the_signatures(plan, read):
    pages = read(
        plan_pdf(replace(plan, next_meeting=NextMeeting(date(2026, 12, 8), None, "stora salen " * 700)), "sv").content
    ).pages
    *_, last = pages
    assert last.split("Planen är förklarad")[0].count("stora salen") > 3
    assert "Tolk" in last


def test_a_step_is_never_cut_by_a_page_end(plan, read):
    steps = tuple(PlanStep(f"Steg nummer {n}", f"Person {n}", None, f"tecken {n}") for n in range(1, 60))
    pages = read(plan_pdf(replace(plan, goals=(PlanGoal("Mål", None, steps),)), "sv").content).pages
    assert len(pages) > 2
    for n in range(1, 60):
        (page,) = [page for page in pages if re.search(rf"Steg nummer {n}\b", page)]
        assert f"Person {n}" in page
        assert f"Klart när: tecken {n}" in page


@pytest.mark.parametrize(
    "text",
    [
        "Jag bor med min syster. " * 4200,
        "å" * 100_000,
        "ord\n" * 3000,
        "-" * 5000,
        " " * 100_000 + "x",
        "\n" * 100_000 + "x",
    ],
    ids=["sentences", "one word", "lines", "hyphens", "spaces", "line ends"],
)
def test_a_very_long_text_flows_over_pages_and_loses_nothing(plan, read, text):
    pages = read(plan_pdf(replace(plan, who_am_i=text), "sv").content).pages
    wanted = next(letter for letter in text if not letter.isspace())
    answer = re.sub(r"(Sida \d+ av \d+|Arbets\S+|A\.T\. ·|\n)", "", "".join(pages))
    assert answer.count(wanted) >= text.count(wanted)


def test_markup_and_braces_are_only_text(plan, read):
    odd = "<b>x</b> & &amp; {name} %s \\ (a) ]]> {0}"
    goal = PlanGoal("{x} (", None, (PlanStep("{y}", "{z}", None, "{}"),))
    text = read(plan_pdf(replace(plan, who_am_i=odd, goals=(goal,), organisation="<A> & {B}"), "sv").content).text
    assert in_order(text, "<A> & {B}", odd, "Mål 1: {x} (", "1. {y}", "{z}", "Klart när: {}")


def test_a_long_name_of_the_organisation_is_shortened_in_the_head_and_never_meets_the_date(plan, read):
    page, *_ = read(plan_pdf(replace(plan, organisation="Arbetsmarknadsenheten " * 5000), "sv").content).pages
    assert "Arbetsmarknadsenheten Arbets" in page
    assert "…" in page


def test_invisible_characters_do_not_print(plan, read):
    text = read(plan_pdf(replace(plan, who_am_i="a\x00b\u200bc\ufeffd\u00ade\tf\u2028g"), "sv").content).text
    assert "abcde f\ng" in text


@pytest.mark.parametrize(
    ("change", "field", "character"),
    [
        ({"who_am_i": "Jag är glad 🙂"}, "Vem är jag?", "U+1F642"),
        ({"goals": (PlanGoal("Lära mig 漢字"),)}, "Hur tar jag mig dit?", "漢"),
        ({"goals": (PlanGoal("Mål", None, (PlanStep("x", "y", None, "🙂"),)),)}, "Hur tar jag mig dit?", "U+1F642"),
        ({"what_helps": "a\ud800"}, "Det som hjälper mig", "U+D800"),
        ({"next_meeting": NextMeeting(date(2026, 12, 8), None, "🏠")}, "Nästa möte", "U+1F3E0"),
        ({"parties": (Party(PartyRole.PARTICIPANT, "أمينة"),)}, "Underskrift, ort och datum", "U+0623"),
        ({"organisation": "🙂"}, "Plan AP-0147 v4", "U+1F642"),
        ({"initials": "أ"}, "Plan AP-0147 v4", "U+0623"),
        ({"what_can_i_do": "\uffff"}, "Vad kan jag?", "U+FFFF"),
    ],
)
def test_a_letter_that_cannot_be_printed_is_refused_by_name_and_place(plan, change, field, character):
    with pytest.raises(UnprintableError) as refused:
        plan_pdf(replace(plan, **change), "sv")
    assert isinstance(refused.value, VirkniError)
    assert field in str(refused.value)
    assert character in str(refused.value)
    assert "Nothing was printed" in str(refused.value)
