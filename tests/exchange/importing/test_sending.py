"""What is sent: only who may be told about, only the columns that were left, and always in the register."""

from datetime import date
from functools import partial

import pytest

from virkni_desktop.casework.disclosures import list_disclosures
from virkni_desktop.errors import CaseloadError, InputError
from virkni_desktop.exchange.sending import KeptOut, Sending, preview_sending, send_list, sendable_profiles
from virkni_desktop.models.consent import Consent

JORGEN = "197908302396"


@pytest.fixture
def ready(desk, lists):
    """Ten people of a list."""
    desk.take(lists.november())
    return desk


def say(desk, number, state, on=date(2026, 11, 1), purpose="agency"):
    person = desk.edit(number)
    desk.do(
        lambda session: session.add(
            Consent(id=session.new_id(), person_id=person, purpose=purpose, state=state, stated_on=on, scope=None)
        )
    )


def preview(desk):
    return desk.caseload.read(partial(preview_sending, profile="af-caseload"))


def everything(shown, **changed):
    given = {
        "columns": frozenset(range(len(shown.heads))),
        "people": frozenset(one.person_id for one in shown.people),
        "recipient": "Arbetsförmedlingen",
        "purpose": "Monthly report",
    }
    return Sending(**(given | changed))


@pytest.mark.parametrize("state", ["declined", "withdrawn"])
def test_who_said_no_is_kept_out_and_named(ready, state):
    say(ready, JORGEN, state)
    shown = preview(ready)
    assert [(one.name, one.reason) for one in shown.kept_out] == [("Jörgen Ekelöf", KeptOut(state))]
    assert len(shown.people) == 9


def test_the_newest_answer_counts_and_only_that_about_the_agency(ready):
    say(ready, JORGEN, "declined", date(2026, 10, 1))
    say(ready, JORGEN, "given", date(2026, 11, 1))
    say(ready, "198712152381", "declined", purpose="employer")
    shown = preview(ready)
    assert shown.kept_out == ()
    assert sum(one.not_asked for one in shown.people) == 9


def test_a_protected_identity_is_always_kept_out_whatever_was_agreed(ready):
    say(ready, JORGEN, "given")
    ready.edit(JORGEN, protected_identity=True)
    assert [one.reason for one in preview(ready).kept_out] == [KeptOut.PROTECTED]


def test_the_register_says_what_went_and_who_did_not(ready, tmp_path):
    say(ready, JORGEN, "declined")
    shown = preview(ready)
    choice = everything(shown, columns=frozenset((0, 1)), people=frozenset(one.person_id for one in shown.people[1:]))
    written = send_list(ready.caseload, shown, choice, tmp_path / "out.csv")
    lines = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()
    assert any(line == "Personnummer;Efternamn" for line in lines)
    (entry,) = ready.caseload.read(list_disclosures)
    assert (entry.people, entry.columns) == (8, ("Personnummer", "Efternamn"))
    assert entry.left_out == {"declined": 1, "unticked": 1}
    assert entry.file_sha256 == written.result.sha256
    with pytest.raises(InputError):
        ready.caseload.undo(written.step)


def test_without_a_reason_nothing_is_written(ready, tmp_path):
    shown = preview(ready)
    with pytest.raises(InputError, match="why"):
        send_list(ready.caseload, shown, everything(shown, purpose=" "), tmp_path / "out.csv")
    assert not (tmp_path / "out.csv").exists()
    assert ready.caseload.read(list_disclosures) == ()


def test_a_place_that_cannot_be_written_to_is_not_registered(ready, tmp_path):
    shown = preview(ready)
    with pytest.raises(CaseloadError):
        send_list(ready.caseload, shown, everything(shown), tmp_path / "nowhere" / "out.csv")
    assert ready.caseload.read(list_disclosures) == ()


def test_the_layouts_are_those_of_the_country(ready):
    ids = [one.id for one in ready.caseload.read(partial(sendable_profiles, jurisdiction="se"))]
    assert "af-caseload" in ids
    assert "vmst-caseload" not in ids
