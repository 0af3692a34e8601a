"""A few invented employers for tests of the workplaces' page."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from virkni_desktop.casework import actions, contracts, notes, people, placements, standing_notes, workplaces
from virkni_desktop.clock import Clock
from virkni_desktop.models.note import Audience
from virkni_desktop.store.caseload import Caseload, open_caseload
from virkni_desktop.store.session import WorkSession

T = TypeVar("T")
ODD = "قهوة ☕️ \u202eabc 👩🏽\u200d🍳 Þóra & Åke"


def fill(path: Path) -> dict[str, UUID]:
    """Café Norrsken with everything, a workplace that is silent, two of one name, one with letters of all kinds."""
    ids: dict[str, UUID] = {}
    with open_caseload(path, clock=Clock(date(2026, 4, 1)), who="Karin Lind") as caseload:
        _on(caseload, lambda session: _employers(session, ids))
        _on(caseload, lambda session: _people(session, ids))
    with open_caseload(path, clock=Clock(date(2026, 11, 26)), who="Karin Lind") as caseload:
        _on(caseload, lambda session: _placed(session, ids))
        _on(caseload, lambda session: _told(session, ids))
    return ids


def _on(caseload: Caseload, use_case: Callable[[WorkSession], T]) -> T:
    return caseload.write(actions.ADD_WORKPLACE, use_case).result


def _employers(session: WorkSession, ids: dict[str, UUID]) -> None:
    for organisation, sector, number, name, town, business in (
        ("Café Norrsken AB", "private", "556012-5790", "Café Norrsken", "Umeå", "café"),
        ("Umeå kommun", "city", None, "Älvängens förskola", "Umeå", "förskola"),
        ("Björkens Livs AB", "private", None, "Björkens Livs", "Umeå", "butik"),
        (ODD, "non-profit", None, ODD, ODD, ODD),
    ):
        made = workplaces.add_organisation(session, name=organisation, sector=sector, number=number)
        session.flush()
        ids[organisation] = made.organisation_id
        ids[name] = workplaces.add_workplace(
            session, made.organisation_id, name=name, town=town, business=business, phone="090-16 00 00",
        )  # fmt: skip
    ids["Björkens Livs, Holmsund"] = workplaces.add_workplace(
        session, ids["Björkens Livs AB"], name="Björkens Livs", town="Holmsund", business="butik"
    )
    session.flush()
    cafe = ids["Café Norrsken"]
    workplaces.change_workplace(session, cafe, address="Älvtorget 5", tasks="Diska\nBaka bröd", access="Inga trappor.")
    ids["Elin"] = workplaces.add_contact_person(
        session, cafe, name="Elin Sandmark", role="handledare", phone="070-174 06 12", email="elin@example.org"
    )
    ids["Olof"] = workplaces.add_contact_person(session, cafe, name="Olof Sandmark", role="ägare")


def _people(session: WorkSession, ids: dict[str, UUID]) -> None:
    for given, family in (("Amina", "Testberg"), ("Åke", "Testlund"), ("Guðrún", "Jökulsdóttir")):
        made = people.register_participant(session, given=given, family=family)
        if made.episode_id is not None:
            ids[given] = made.episode_id


def _placed(session: WorkSession, ids: dict[str, UUID]) -> None:
    cafe = ids["Café Norrsken"]
    for key, person, day, share in (
        ("Amina's", "Amina", date(2026, 9, 1), 50),
        ("Åke's", "Åke", date(2026, 5, 4), 75),
        ("Guðrún's", "Guðrún", date(2027, 1, 11), 100),
    ):
        ids[key] = placements.start_placement(
            session, ids[person], cafe, kind="work-training", share=share, started_on=day, supervisor_id=ids["Elin"]
        ).placement_id
    session.flush()
    placements.end_placement(session, ids["Åke's"], reason="completed", ended_on=date(2026, 8, 31))
    contracts.sign_contract(session, ids["Amina's"], months=6)


def _told(session: WorkSession, ids: dict[str, UUID]) -> None:
    cafe = ids["Café Norrsken"]
    for day, kind, audience, person, text in (
        (24, "employer", Audience.WORKPLACE, "Amina", "Elin flyttar passet till tisdagar."),
        (20, "visit", Audience.PARTICIPANT, "Amina", "Vi gick igenom listan vid disken."),
        (18, "note", Audience.INTERNAL, None, "Tänk på semestern i jul."),
        (2, "phone", Audience.INTERNAL, None, "Ägaren undrar över stödet."),
    ):
        notes.write_note(
            session, kind=kind, audience=audience, text=text, workplace_id=cafe,
            episode_id=ids[person] if person else None, happened_at=datetime(2026, 11, day, 9, 30, tzinfo=UTC),
            with_whom="Elin Sandmark" if kind == "employer" else None, in_person=kind == "visit",
        )  # fmt: skip
    standing_notes.write_standing_note(session, cafe, Audience.WORKPLACE, "Ring helst före lunch.")
    standing_notes.write_standing_note(session, cafe, Audience.INTERNAL, "Ta upp fast anställning i januari.")
