"""A printed plan says what it said when it was printed, whatever happens in the caseload afterwards."""

from datetime import date

import pytest

from virkni_desktop.casework import episodes, followups, goals, mapping, people, plans
from virkni_desktop.casework.mapping_view import get_mapping, list_drawable
from virkni_desktop.clock import Clock
from virkni_desktop.documents.papers import mapping_paper, plan_paper, print_for_signing, signing_paper
from virkni_desktop.documents.plan import PaperState, plan_pdf
from virkni_desktop.errors import InputError, NotFoundError
from virkni_desktop.forms.templates import load_template
from virkni_desktop.messages import message
from virkni_desktop.models.followup import FollowUpKind
from virkni_desktop.store.caseload import create_caseload, open_caseload
from virkni_desktop.store.steps import Action


@pytest.fixture
def caseload(tmp_path):
    path, clock = tmp_path / "c.virkni", Clock(date(2026, 11, 26))
    create_caseload(path, jurisdiction="se", clock=clock)
    with open_caseload(path, clock=clock, who="Karin Lind") as opened:
        yield opened


def do(caseload, use_case):
    return caseload.write(Action(message("Do")), use_case).result


@pytest.fixture
def drafted(caseload):
    """A participant's id, episode and plan: a draft with one goal, one step and the next follow-up."""

    def draft(session):
        person = people.register_participant(session, given="Amina", family="Testberg")
        plan = plans.draft_plan(session, person.episode_id)
        plans.change_plan(session, plan, who_am_i="Jag bor med min syster.", what_helps="En lista.")
        goal = goals.add_goal(session, plan, text="Arbeta 50 procent")
        goals.add_action(session, goal, what="Besöka butiken", due_on=date(2026, 12, 4))
        followups.plan_follow_up(
            session,
            episode_id=person.episode_id,
            kind=FollowUpKind.FOLLOW_UP,
            due_on=date(2026, 12, 8),
            due_time="10:00",
        )
        return person.person_id, person.episode_id, plan

    return do(caseload, draft)


def paper(caseload, plan):
    return caseload.read(lambda session: plan_paper(session, plan))


def test_a_draft_is_read_afresh_and_says_that_it_is_one(caseload, drafted):
    _, _, plan = drafted
    assert paper(caseload, plan).state is PaperState.DRAFT
    assert paper(caseload, plan).next_meeting.on == date(2026, 12, 8)


def test_what_was_printed_is_printed_again_to_the_byte_whatever_changed_since(caseload, drafted):
    person, episode, plan = drafted
    printed = do(caseload, lambda session: print_for_signing(session, plan, "sv"))
    again = plan_pdf(paper(caseload, plan), "sv")
    assert (again.content, again.code) == (printed.content, printed.code)

    def later(session):
        people.change_person(session, person, given="Amina Maria")
        followups.plan_follow_up(session, episode_id=episode, kind=FollowUpKind.FOLLOW_UP, due_on=date(2026, 12, 1))
        episodes.exit_episode(session, episode, exited_on=session.today, reason="as-planned")

    do(caseload, later)
    assert plan_pdf(paper(caseload, plan), "sv").content == printed.content
    assert plan_pdf(paper(caseload, plan), "is").code == printed.code


def test_a_signed_plan_bears_the_days_and_keeps_its_code(caseload, drafted):
    _, _, plan = drafted
    printed = do(caseload, lambda session: print_for_signing(session, plan, "sv"))
    signing = [plans.Signing("participant", "A. Testberg"), plans.Signing("coach", "Karin Lind")]
    do(caseload, lambda session: plans.sign_plan(session, plan, signatures=signing))
    signed = paper(caseload, plan)
    assert signed.state is PaperState.SIGNED
    assert [party.signed_on for party in signed.parties] == [date(2026, 11, 26)] * 2
    assert plan_pdf(signed, "sv").code == printed.code


def test_printing_twice_is_refused_and_the_next_revision_is_a_draft(caseload, drafted):
    _, _, plan = drafted
    do(caseload, lambda session: print_for_signing(session, plan, "sv"))
    with pytest.raises(InputError):
        do(caseload, lambda session: print_for_signing(session, plan, "sv"))
    revised = do(caseload, lambda session: plans.revise_plan(session, plan))
    assert paper(caseload, revised.plan_id).state is PaperState.DRAFT
    assert paper(caseload, revised.plan_id).revision == 2


def test_what_came_out_of_a_printer_freezes_just_that_wording(caseload, drafted):
    _, _, plan = drafted
    printed = caseload.read(lambda session: signing_paper(session, plan, "sv"))
    assert paper(caseload, plan).state is PaperState.DRAFT  # a printer may refuse it
    do(caseload, lambda session: plans.change_plan(session, plan, what_helps="En annan lista."))
    with pytest.raises(InputError, match="changed while it was printed"):
        do(caseload, lambda session: print_for_signing(session, plan, "sv", as_printed=printed.code))
    assert paper(caseload, plan).state is PaperState.DRAFT
    again = caseload.read(lambda session: signing_paper(session, plan, "sv"))
    frozen = do(caseload, lambda session: print_for_signing(session, plan, "sv", as_printed=again.code))
    assert frozen.content == again.content
    assert paper(caseload, plan).state is PaperState.PRINTED
    with pytest.raises(InputError):
        caseload.read(lambda session: signing_paper(session, plan, "sv"))


def test_a_section_marked_as_done_is_no_answer_on_the_printed_mapping_nor_in_the_plan(caseload, drafted):
    _, episode, _ = drafted
    started = do(caseload, lambda session: mapping.start_mapping(session, episode))
    do(caseload, lambda session: mapping.answer_question(session, started, "wishes.work", given="Lager"))

    def seen(session):
        view = get_mapping(session, started)
        return (
            mapping_paper(session, started).answers,
            list_drawable(view, "sv"),
            [(len(section.answers), section.settled) for section in view.sections],
        )

    before = caseload.read(seen)
    for section in load_template("mapping").sections:
        do(caseload, lambda session, key=section.id: mapping.finish_section(session, started, key))
    assert caseload.read(seen) == before
    with pytest.raises(NotFoundError):
        do(caseload, lambda session: mapping.answer_question(session, started, "section:wishes", given="x"))
