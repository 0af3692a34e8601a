"""Whom a note can be about, with whom one can have talked, and what the note can complete."""

from datetime import timedelta

from tests.casework.conftest import TODAY
from virkni_desktop.casework.followups import plan_follow_up
from virkni_desktop.casework.note_view import find_note_subjects, get_note_basis
from virkni_desktop.casework.notes import write_note
from virkni_desktop.casework.placements import start_placement
from virkni_desktop.casework.workplaces import add_contact_person, add_organisation, add_workplace


def cafe(office, town=None):
    organisation = office.do(add_organisation, name="Café Norrsken AB").organisation_id
    return office.do(add_workplace, organisation_id=organisation, name="Café Norrsken")


def test_participants_come_before_workplaces_and_letters_need_no_accents(office):
    office.register("Åsa", "Norrman")
    cafe(office)
    assert [one.name for one in office.ask(find_note_subjects, text="norr")] == ["Åsa Norrman", "Café Norrsken"]
    assert [one.name for one in office.ask(find_note_subjects, text="asa")] == ["Åsa Norrman"]


def test_a_participant_without_an_enrolment_cannot_be_written_about(office):
    office.register("Åsa", "Norrman", enrolled=False)
    assert office.ask(find_note_subjects, text="asa") == ()


def test_the_supervisor_is_the_likeliest_to_have_been_talked_with(office):
    someone, place = office.register(), cafe(office)
    office.do(add_contact_person, workplace_id=place, name="Chefen Berg")
    elin = office.do(add_contact_person, workplace_id=place, name="Elin Sandmark")
    office.do(
        start_placement, episode_id=someone.episode_id, workplace_id=place, kind="work-training", share=50,
        started_on=TODAY, supervisor_id=elin,
    )  # fmt: skip
    assert office.ask(get_note_basis, episode_id=someone.episode_id).people == ("Elin Sandmark", "Chefen Berg")
    assert office.ask(get_note_basis, workplace_id=place).people == ("Chefen Berg", "Elin Sandmark")


def test_what_is_due_within_a_week_can_be_completed(office):
    someone = office.register()
    for text, days in (("Sen", -3), ("Snart", 7), ("Långt fram", 8)):
        office.do(
            plan_follow_up, episode_id=someone.episode_id, kind="call", text=text, due_on=TODAY + timedelta(days=days)
        )
    basis = office.ask(get_note_basis, episode_id=someone.episode_id)
    assert [one.text for one in basis.open_follow_ups] == ["Sen", "Snart"]


def test_a_note_that_is_there_is_told_whole(office):
    someone = office.register()
    written = office.do(write_note, episode_id=someone.episode_id, kind="visit", text="Bra dag", tags="schema")
    basis = office.ask(get_note_basis, note_id=written.note_id)
    assert (basis.subject.name, basis.note.kind, basis.note.text) == ("Amina Testberg", "visit", "Bra dag")
    assert basis.note.author == "Karin Lind"
    assert basis.open_follow_ups == ()
