"""What is typed and not saved is kept beside the facts: no step of Undo, nothing that the content hash knows."""

from virkni_desktop.casework.drafts import drop_draft, find_draft, list_drafts, save_draft
from virkni_desktop.casework.notes import write_note


def test_a_draft_is_found_as_it_was_typed(office):
    office.do(save_draft, name="note/1", value={"text": "Elin är nöjd", "minutes": "tio"})
    kept = office.ask(find_draft, name="note/1")
    assert kept.value == {"text": "Elin är nöjd", "minutes": "tio"}
    assert kept.saved_at == office.ask(lambda session: session.now)


def test_the_newest_words_take_the_place_of_those_before(office):
    for text in ("El", "Elin är", "Elin är nöjd"):
        office.do(save_draft, name="note/1", value={"text": text})
    assert [one.value for one in office.ask(list_drafts, beginning="note/")] == [{"text": "Elin är nöjd"}]


def test_only_drafts_of_the_asked_kind_are_listed(office):
    office.do(save_draft, name="note/1", value={})
    office.do(save_draft, name="noter", value={})
    assert [one.name for one in office.ask(list_drafts, beginning="note/")] == ["note/1"]


def test_a_dropped_draft_is_gone(office):
    office.do(save_draft, name="note/1", value={})
    office.do(drop_draft, name="note/1")
    assert office.ask(find_draft, name="note/1") is None


def test_keeping_a_draft_is_no_step_and_changes_no_fact(office):
    someone = office.register()
    office.do(write_note, episode_id=someone.episode_id, text="Ringde")
    before, name = office.content_hash(), office.caseload.undo_name()
    office.do(save_draft, name="note/1", value={"text": "…"})
    assert office.content_hash() == before
    assert office.caseload.undo_name() == name


def test_a_draft_does_not_take_redo_away(office):
    someone = office.register()
    office.do(write_note, episode_id=someone.episode_id, text="Ringde")
    office.caseload.undo()
    office.do(save_draft, name="note/1", value={"text": "…"})
    assert office.caseload.redo_name() is not None


def test_a_draft_is_there_when_the_caseload_is_opened_again(office):
    office.do(save_draft, name="note/1", value={"text": "Elin"})
    office.on(office.ask(lambda session: session.today))
    assert office.ask(find_draft, name="note/1").value == {"text": "Elin"}
