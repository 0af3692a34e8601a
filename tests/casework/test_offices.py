"""The office a caseload belongs to, its staff, and what it received last."""

import pytest

from virkni_desktop.casework.conflicts import count_conflicts
from virkni_desktop.casework.offices import (
    add_staff,
    change_office,
    change_staff,
    get_office,
    jurisdiction_of,
    list_staff,
)
from virkni_desktop.casework.people import register_participant
from virkni_desktop.casework.today import list_today
from virkni_desktop.errors import InputError
from virkni_desktop.messages import message
from virkni_desktop.models.exchange import ImportBatch, Source
from virkni_desktop.models.setting import SettingName
from virkni_desktop.store.steps import Action


def test_an_office_has_a_country_and_limits_before_it_has_a_name(office, reykjavik):
    shown = office.ask(get_office)
    assert (shown.name, shown.jurisdiction, shown.no_contact_days, shown.is_invented) == ("", "se", 14, False)
    assert reykjavik.ask(jurisdiction_of) == "is"


def test_what_is_set_is_shown(office):
    for name, value in (
        (SettingName.OFFICE, "Enheten"),
        (SettingName.NO_CONTACT_DAYS, "21"),
        (SettingName.INVENTED, "1"),
    ):
        office.caseload.change_setting(name, value)
    shown = office.ask(get_office)
    assert (shown.name, shown.no_contact_days, shown.is_invented) == ("Enheten", 21, True)
    assert office.ask(list_today).no_contact_days == 21


def test_staff_are_listed_by_name_and_changed(office):
    for name in ("Elin Sandmark", "Karin Lind"):
        office.do(add_staff, name=name, employer="Kommunen")
    first, second = office.ask(list_staff)
    assert (first.name, first.initials, first.full_time_share) == ("Elin Sandmark", "ES", 100)
    office.do(change_staff, staff_id=second.staff_id, full_time_share=50, initials="KaL")
    assert office.ask(list_staff)[1].full_time_share == 50
    with pytest.raises(InputError, match="already"):
        office.do(change_staff, staff_id=second.staff_id, name="Elin Sandmark")
    with pytest.raises(InputError, match="Type the name"):
        office.do(add_staff, name=" ")


def test_today_names_the_newest_file_that_was_not_taken_back(office):
    def add_someone(session):
        register_participant(session, given="Åsa")

    def receive(session):
        source = Source(id=session.new_id(), sender="Arbetsförmedlingen")
        session.add(source)
        for receipt, step in (("EX-0001", None), ("EX-0002", None), ("EX-0003", undone)):
            batch = ImportBatch(
                id=session.new_id(), receipt=receipt, source_id=source.id, step=step, profile="af-caseload",
                layout={}, file_name=f"{receipt}.csv", file_sha256="", content_sha256="", taken_in_at=session.now,
                who=session.who, counts={},
            )  # fmt: skip
            session.add(batch)

    undone = office.caseload.write(Action(message("Import")), add_someone).step
    office.caseload.undo(undone)
    assert office.ask(list_today).last_received is None
    office.do(receive)
    received = office.ask(list_today).last_received
    assert (received.receipt, received.sender, received.file_name) == ("EX-0002", "Arbetsförmedlingen", "EX-0002.csv")
    assert office.ask(count_conflicts) == 0


def test_the_office_is_named_and_its_limit_changed(office):
    office.do(change_office, name=" Virknihúsið ", no_contact_days=21)
    shown = office.ask(get_office)
    assert (shown.name, shown.no_contact_days) == ("Virknihúsið", 21)
    office.do(change_office, name="Insteget")
    assert office.ask(get_office).no_contact_days == 21


@pytest.mark.parametrize("days", [0, 366, -1])
def test_a_limit_that_makes_no_sense_is_refused_and_the_one_before_holds(office, days):
    with pytest.raises(InputError, match="between 1 and 365"):
        office.do(change_office, no_contact_days=days)
    assert office.ask(get_office).no_contact_days == 14
