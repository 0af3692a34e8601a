"""The worked example of the indicators as records of a real caseload, with what spreadsheets trip over in its names."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from virkni_desktop.clock import Clock
from virkni_desktop.messages import message
from virkni_desktop.models.contract import Contract
from virkni_desktop.models.episode import CoachPeriod, Episode, Programme, StageEvent
from virkni_desktop.models.followup import FollowUp, FollowUpKind
from virkni_desktop.models.mapping import Mapping, Template
from virkni_desktop.models.note import Note
from virkni_desktop.models.organisation import Organisation, Workplace
from virkni_desktop.models.person import Identifier, Person
from virkni_desktop.models.placement import Placement
from virkni_desktop.models.plan import Plan
from virkni_desktop.models.setting import SettingName
from virkni_desktop.models.staff import Staff
from virkni_desktop.store.caseload import Caseload, create_caseload, open_caseload
from virkni_desktop.store.session import WorkSession
from virkni_desktop.store.steps import Action

# Name, person, sex, coach, enrolled, exited, reason, mapped, planned, next follow-up.
EPISODES = (
    ("E1", "P1", "woman", "A", "2023-11-06", None, None, "2023-11-20", "2023-12-04", "2024-06-03"),
    ("E2", "P2", "man", "A", "2024-01-15", "2024-04-30", "as-planned", "2024-02-05", "2024-02-12", None),
    ("E3", "P3", "woman", "A", "2024-02-01", "2024-06-30", "as-planned", "2024-02-29", "2024-03-01", None),
    ("E4", "P4", "man", "B", "2024-03-11", None, None, "2024-03-25", "2024-04-12", "2024-07-12"),
    ("E5", "P5", "woman", "B", "2024-03-25", "2024-05-17", "drop-out", None, None, None),
    ("E6", "P6", "man", "B", "2024-04-01", None, None, "2024-04-22", "2024-04-30", "2024-07-30"),
    ("E7", "P2", "man", "A", "2024-05-27", None, None, "2024-06-10", None, None),
    ("E8", "P7", "woman", "B", "2024-06-17", None, None, None, None, None),
    ("E9", "P8", "man", "B", "2024-03-04", "2024-03-31", "as-planned", "2024-03-15", "2024-03-20", None),
    ("EX", "P9", "woman", "B", "2024-05-02", "2024-05-03", "misregistration", None, None, None),
)
# Name, episode, organisation, workplace, type, share, started, ended.
JOBS = (
    ("J1", "E2", "Borgin", "=Leikskólinn Sól", "training-contract", 100, "2024-04-22", None),
    ("J2", "E4", "Grindverk ehf.", "Verkstæði", "training-contract", 80, "2024-05-02", None),
    ("J3", "E6", "Grindverk ehf.", "Verkstæði", "open-employment", 50, "2024-05-13", None),
    ("J4", "E7", "#N/A", "Rafeind\x07 & synir", "open-employment", 100, "2024-06-24", None),
    ("J5", "E1", "Borgin", "Hjúkrunarheimili", "training-contract", 50, "2024-03-25", "2024-06-28"),
)
SECTORS = {"Borgin": "city", "Grindverk ehf.": "private", "#N/A": "private"}
COACHES = {"A": "Auður Blöndal", "B": "Bára Lind"}
SECRETS = ("Leyndarmál", "010130-2989", "0101302989", "P1 ")


class Office:
    """Writes the example down, record by record."""

    def __init__(self, session: WorkSession) -> None:
        self.session = session
        self.ids: dict[str, object] = {}

    def add(self, name: str, record: type, /, **fields: object) -> object:
        key = self.session.new_id()
        self.session.add(record(id=key, **fields))
        self.ids[name] = key
        return key

    def known(self, name: str, record: type, /, **fields: object) -> object:
        return self.ids.get(name) or self.add(name, record, **fields)


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def write_episode(office: Office, row: tuple) -> None:
    name, person, sex, coach, enrolled, exited, reason, mapped, planned, next_on = row
    person_id = office.known(person, Person, given=f"{person} Leyndarmál", sex=sex, birth_date=date(1990, 5, 17))
    episode_id = office.add(
        name, Episode, person_id=person_id, enrolled_on=day(enrolled), exited_on=day(exited), exit_reason=reason,
        programme_id=office.known("Programme", Programme, name="Starfsbraut"),
    )  # fmt: skip
    staff_id = office.known(coach, Staff, name=COACHES[coach], initials=coach)
    office.add(f"{name} coach", CoachPeriod, episode_id=episode_id, staff_id=staff_id, from_on=day(enrolled))
    template_id = office.known("Template", Template, name="mapping", version=1, kind="mapping", content="")
    if mapped:
        office.add(
            f"{name} mapping", Mapping, episode_id=episode_id, template_id=template_id, started_on=day(enrolled),
            mapped_on=day(mapped),
        )  # fmt: skip
    if planned:
        for revision, adopted in enumerate((day(planned), day(planned) + timedelta(days=60), None), 1):
            office.add(
                f"{name} plan {revision}", Plan, episode_id=episode_id, number=int(name[1]), revision=revision,
                created_on=day(planned), adopted_on=adopted,
            )  # fmt: skip
    if next_on:
        for kind in (FollowUpKind.FOLLOW_UP, FollowUpKind.CALL):
            office.add(f"{name} {kind}", FollowUp, episode_id=episode_id, kind=kind, text="", due_on=day(next_on))


def write_job(office: Office, row: tuple) -> None:
    name, episode, organisation, workplace, kind, share, started, ended = row
    organisation_id = office.known(organisation, Organisation, name=organisation, sector=SECTORS[organisation])
    office.add(
        name, Placement, episode_id=office.ids[episode], kind=kind, share=share, started_on=day(started),
        ended_on=day(ended),
        workplace_id=office.known(workplace, Workplace, organisation_id=organisation_id, name=workplace),
    )  # fmt: skip
    if kind == "training-contract" and name != "J2":
        office.add(
            f"{name} contract", Contract, placement_id=office.ids[name], kind=kind, starts_on=day(started), months=6,
            monthly_grant=228_689 * share // 100, currency="ISK",
        )  # fmt: skip


def write_example(session: WorkSession) -> None:
    office = Office(session)
    for row in EPISODES:
        write_episode(office, row)
    for row in JOBS:
        write_job(office, row)
    office.add("id", Identifier, person_id=office.ids["P1"], kind="kennitala", value="0101302989",
               original="010130-2989", check="ok")  # fmt: skip
    office.add("stage", StageEvent, episode_id=office.ids["E1"], stage="job-finding", entered_on=date(2024, 1, 1))
    for moment, in_person in (("2024-03-31T12", True), ("2024-04-02T12", True), ("2024-06-29T12", False)):
        happened = datetime.fromisoformat(f"{moment}:00:00+00:00")
        office.add(
            moment, Note, episode_id=office.ids["E1"], kind="meeting", happened_at=happened, recorded_at=happened,
            author="A", in_person=in_person, text="Leyndarmál",
        )  # fmt: skip


@pytest.fixture
def caseload(tmp_path: Path) -> Iterator[Caseload]:
    path, clock = tmp_path / "Worked example.virkni", Clock(date(2024, 7, 15))
    create_caseload(path, jurisdiction="is", clock=clock)
    with open_caseload(path, clock=clock, who="Auður Blöndal") as opened:
        opened.change_setting(SettingName.OFFICE, "Virknihús & co")
        opened.write(Action(message("Write the example")), write_example)
        yield opened
