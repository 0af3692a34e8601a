"""The invented caseloads: reproducible, with the figures that the city reported, and alive on the day they are made."""

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from virkni_desktop.casework.conflicts import count_conflicts
from virkni_desktop.casework.offices import get_office, list_staff
from virkni_desktop.casework.participants import list_participants
from virkni_desktop.casework.plan_view import current_plan, get_plan
from virkni_desktop.casework.today import list_today
from virkni_desktop.clock import Clock
from virkni_desktop.demo.building import CASELOAD, build_demo
from virkni_desktop.errors import CaseloadError
from virkni_desktop.exchange.inspecting import inspect_file
from virkni_desktop.exchange.taking_in import look_at
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.models.every import every_record
from virkni_desktop.models.exchange import RowOutcome
from virkni_desktop.reports.indicators import compute_indicators
from virkni_desktop.reports.periods import Period
from virkni_desktop.reports.query import load_facts
from virkni_desktop.store.caseload import Mode, open_caseload
from virkni_desktop.store.checks import check_caseload

DAY = Clock(date(2026, 11, 26))
YEAR_2023 = Period(date(2023, 1, 1), date(2023, 12, 31))


def build(folder: Path, jurisdiction="is", participants=8, seed=1, clock=DAY):
    return build_demo(folder, jurisdiction=jurisdiction, participants=participants, seed=seed, clock=clock)


@pytest.fixture(scope="module")
def reykjavik(tmp_path_factory):
    return build(tmp_path_factory.mktemp("reykjavik"), "is", 90)


@pytest.fixture(scope="module")
def umea(tmp_path_factory):
    return build(tmp_path_factory.mktemp("umea"), "se", 90)


@pytest.fixture(params=["is", "se"])
def either(request, reykjavik, umea):
    return {"is": reykjavik, "se": umea}[request.param]


def read(made, query, clock=DAY):
    with open_caseload(made.caseload, clock=clock, mode=Mode.READ) as caseload:
        return caseload.read(query)


def counted(made, period, clock=DAY):
    def count(session):
        facts = load_facts(session, load_jurisdiction(get_office(session).jurisdiction), period.start).counted()
        return compute_indicators(facts, period, session.today)

    return read(made, count, clock)


def assert_year_of_the_report(made, clock):
    found = counted(made, YEAR_2023, clock)
    assert found["I18"].value == 62
    assert found["I20"].value == 33
    assert found["I21"].parts["city"] == 13
    assert sum(found["I21"].parts.values()) == 62
    assert found["I22"].value == 25
    assert found["I22"].parts["workplaces"] == 16


def test_the_year_2023_has_the_hires_employers_and_contracts_that_the_city_reported(reykjavik):
    assert_year_of_the_report(reykjavik, DAY)


@pytest.mark.parametrize("day", [date(2023, 6, 15), date(2032, 2, 29)])
def test_the_year_2023_stays_the_same_whatever_the_day(tmp_path, day):
    made = build(tmp_path, "is", 60, seed=5, clock=Clock(day))
    assert_year_of_the_report(made, Clock(day))


def test_a_caseload_is_whole_and_says_that_it_is_invented(either):
    with open_caseload(either.caseload, clock=DAY, mode=Mode.READ) as caseload:
        report = check_caseload(caseload)
        assert report.problems == ()
        assert report.content_hash == either.content_hash
        office = caseload.read(get_office)
        assert office.is_invented
        assert office.name


def test_as_many_people_as_asked_for_are_in_it(either):
    assert len(read(either, list_participants)) == 90


@pytest.mark.parametrize("jurisdiction", ["is", "se"])
def test_the_same_seed_and_day_make_the_same_content(tmp_path, jurisdiction):
    one, two, other = (
        build(tmp_path / name, jurisdiction, participants=4, seed=seed).content_hash
        for name, seed in (("a", 7), ("b", 7), ("c", 8))
    )
    assert one == two != other


def test_what_belongs_to_a_placement_is_in_it_and_so_in_the_content_that_the_seed_makes_again(reykjavik):
    def empty(session):
        nouns = ("schedule_day", "support_step", "contract", "contract_party", "grant_payment")
        count = "SELECT count(*) FROM {}"
        return [noun for noun in nouns if not session.connection().exec_driver_sql(count.format(noun)).scalar_one()]

    assert read(reykjavik, empty) == []
    assert {every_record()[noun].is_fact for noun in ("schedule_day", "support_step", "grant_payment")} == {True}


def test_nobody_is_named_with_a_number_that_could_be_someones(umea, reykjavik):
    swedes = [row.identity.value for row in read(umea, list_participants) if row.identity]
    official = Path("resources/demo/test-numbers-se.txt").read_text(encoding="utf-8").split()
    assert len(swedes) == len(set(swedes)) > 80
    assert set(swedes) <= set(official)
    icelanders = [row.identity.value for row in read(reykjavik, list_participants) if row.identity]
    assert all(int(number[6:8]) < 20 for number in icelanders)


def test_phones_are_of_ranges_that_belong_to_nobody(umea, reykjavik):
    assert all(re.fullmatch(r"070-17406\d\d|031-39006\d\d", row.phone) for row in read(umea, list_participants))
    assert all(re.fullmatch(r"555 0\d{3}", row.phone) for row in read(reykjavik, list_participants))


def test_the_day_is_alive(either):
    view = read(either, list_today)
    assert view.overdue
    assert view.due_today
    assert any(item.time for item in view.due_today)
    assert view.coming
    assert view.no_contact
    assert view.plans
    assert read(either, count_conflicts) == 1


def test_plans_are_in_every_state_and_speak_in_own_words(either):
    def plans(session):
        active = [row for row in list_participants(session) if row.is_active and row.episode_id]
        marks = [current_plan(session, row.episode_id) for row in active]
        return [get_plan(session, mark.plan_id) for mark in marks if mark]

    found = read(either, plans)
    assert {plan.state for plan in found} >= {"draft", "printed", "signed"}
    assert max(plan.revision for plan in found) > 1
    for plan in found:
        texts = (plan.who_am_i, plan.what_do_i_want, plan.what_can_i_do, plan.how_do_i_get_there)
        assert all(len(text) > 20 for text in texts)
        assert plan.goals
    assert len({plan.who_am_i for plan in found}) > len(found) / 2


def test_umea_has_its_places_two_coaches_of_two_organisations_and_days_around_380_and_450(umea):
    people = read(umea, list_participants)
    assert 60 <= sum(row.is_active for row in people) <= 75
    staff = read(umea, list_staff)
    assert (len(staff), len({one.employer for one in staff})) == (2, 2)
    assert {row.stage for row in people if row.is_active} >= {"phase-2", "phase-3"}
    assert {item.figure for item in read(umea, list_today).days_that_matter} == {380, 450}


def test_a_fifth_of_umeas_people_went_on_to_work_or_studies(umea):
    def found(session):
        facts = load_facts(session, load_jurisdiction("se"), date(2020, 1, 1))
        kinds = {"open-employment", "studies", "wage-subsidy", "introduction-job"}
        return {placement.person_id for placement in facts.placements if placement.kind in kinds}

    assert len(read(umea, found)) == 18


def test_the_newest_list_waits_with_new_changed_refused_and_missing_people(either):
    newest = max(either.folder.glob("lists/*.csv"))
    with open_caseload(either.caseload, clock=DAY, mode=Mode.READ) as caseload:
        prepared = look_at(caseload, newest)
    counts = prepared.counts
    assert counts[RowOutcome.CREATED] == 3
    assert counts[RowOutcome.REFUSED] == 1
    assert counts[RowOutcome.CONFLICT] == 1
    assert counts[RowOutcome.UPDATED] > 0
    assert len(prepared.absent) >= 2
    assert not prepared.findings


def test_lists_papers_and_a_workbook_lie_beside_exactly_one_caseload(either):
    assert [path.name for path in either.folder.rglob("*.virkni")] == [CASELOAD]
    assert Counter(path.suffix for path in either.files)[".pdf"] == 6
    assert len(list(either.folder.glob("lists/*"))) == 3
    assert all(inspect_file(path)["rows"] > 20 for path in either.folder.glob("lists/*"))
    assert inspect_file(either.folder / "quarter-2026-Q3.xlsx")["kind"] == "xlsx"
    assert not [path for path in either.folder.iterdir() if path.name.startswith(".")]


def test_files_are_named_by_numbers_and_never_after_people(either):
    names = {part for row in read(either, list_participants) for part in row.name.split()}
    assert not [path for path in either.files if any(name in path.name for name in names)]


def test_a_folder_with_a_caseload_is_refused_in_words_and_left_alone(tmp_path):
    (tmp_path / "mine.virkni").write_bytes(b"precious")
    with pytest.raises(CaseloadError, match=r"holds a caseload already \(mine.virkni\)"):
        build(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.virkni"]


@pytest.mark.parametrize("jurisdiction", ["is", "se"])
def test_one_person_makes_a_caseload_too(tmp_path, jurisdiction):
    made = build(tmp_path, jurisdiction, participants=1)
    assert len(read(made, list_participants)) == 1


def test_today_is_the_day_unless_said(tmp_path):
    made = build(tmp_path, participants=2, clock=Clock())
    assert read(made, list_participants, Clock())
