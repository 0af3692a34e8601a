"""The indicators: a worked example to the figure, the edge cases, and what must hold for any facts."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import NAMESPACE_DNS, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from virkni_desktop.reports.facts import CoachSpan, ContractFact, EpisodeFact, Facts, FollowUpFact, PlacementFact
from virkni_desktop.reports.indicators import IndicatorResult, Number, compute_indicators, rounded
from virkni_desktop.reports.periods import Period, Quarter

Q2 = Quarter(2024, 2).period
AFTER = date(2024, 7, 15)


def key(name: str) -> bytes:
    return uuid5(NAMESPACE_DNS, name).bytes


def on(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def episode(
    name: str,
    person: str,
    enrolled: str,
    exited: str | None = None,
    reason: str | None = None,
    *,
    coach: str = "A",
    mapped: str | None = None,
    planned: str | None = None,
    follow_ups: tuple[FollowUpFact, ...] = (),
) -> EpisodeFact:
    return EpisodeFact(
        key(name), key(person), date.fromisoformat(enrolled), on(exited), reason,
        mapping_on=on(mapped), plan_on=on(planned), follow_ups=follow_ups,
        coaches=(CoachSpan(coach, date.fromisoformat(enrolled)),),
    )  # fmt: skip


def job(
    name: str, at: str, started: str, kind: str = "open", *, of: EpisodeFact, ended: str | None = None, share: int = 100
) -> PlacementFact:
    """A job ``at`` an employer, or an employer and a workplace of it: ``city/Nursery``."""
    employer, _, workplace = at.partition("/")
    starts = date.fromisoformat(started)
    return PlacementFact(
        key(name), of.id, of.person_id, key(employer), key(at), employer, workplace or employer,
        "city" if employer == "city" else "private", kind, share, starts, None, on(ended), None,
        counts_as_hire=kind in ("open", "training"),
        training_contracts=(ContractFact(starts),) if kind == "training" else (),
    )  # fmt: skip


def due(day: str, held: str | None = None, cancelled: str | None = None) -> FollowUpFact:
    return FollowUpFact(date.fromisoformat(day), on(held), on(cancelled))


E1 = episode("E1", "P1", "2023-11-06", mapped="2023-11-20", planned="2023-12-04", follow_ups=(due("2024-06-03"),))
E2 = episode("E2", "P2", "2024-01-15", "2024-04-30", "as-planned", mapped="2024-02-05", planned="2024-02-12")
E3 = episode("E3", "P3", "2024-02-01", "2024-06-30", "as-planned", mapped="2024-02-29", planned="2024-03-01")
E4 = episode(
    "E4", "P4", "2024-03-11", coach="B", mapped="2024-03-25", planned="2024-04-12", follow_ups=(due("2024-07-12"),)
)
E5 = episode("E5", "P5", "2024-03-25", "2024-05-17", "drop-out", coach="B")
E6 = episode(
    "E6", "P6", "2024-04-01", coach="B", mapped="2024-04-22", planned="2024-04-30", follow_ups=(due("2024-07-30"),)
)
E7 = episode("E7", "P2", "2024-05-27", mapped="2024-06-10")
E8 = episode("E8", "P7", "2024-06-17", coach="B")
E9 = episode("E9", "P8", "2024-03-04", "2024-03-31", "as-planned", coach="B", mapped="2024-03-15", planned="2024-03-20")
EX = episode("EX", "P9", "2024-05-02", "2024-05-03", "misregistration", coach="B")
EXAMPLE = Facts(
    (E1, E2, E3, E4, E5, E6, E7, E8, E9, EX),
    (
        job("J1", "city/Nursery", "2024-04-22", "training", of=E2),
        job("J2", "Grindverk", "2024-05-02", "training", of=E4, share=80),
        job("J3", "Grindverk", "2024-05-13", of=E6, share=50),
        job("J4", "Rafeind", "2024-06-24", of=E7),
        job("J5", "city/Care home", "2024-03-25", "training", of=E1, share=50),
    ),
    {"A": 100, "B": 100},
)

EXPECTED: dict[str, tuple[Number | None, dict[str, Number]]] = {
    "I01": (5, {}),
    "I02": (3, {}),
    "I03": (3, {}),
    "I04": (5, {}),
    "I05": (8, {"persons": 7}),
    "I06": (Decimal("2.5"), {"A": 2, "B": 3}),
    "I07": (106, {}),
    "I08": (75, {}),
    "I09": (25, {}),
    "I10": (40, {}),
    "I11": (1, {}),
    "I12": (0, {}),
    "I17": (5, {"open": 2, "training": 3}),
    "I18": (4, {}),
    "I19": (3, {}),
    "I20": (3, {"workplaces": 3}),
    "I21": (1, {"city": 1, "private": 3}),
    "I22": (2, {"workplaces": 2}),
    "I15": (0, {}),
    "I30": (Decimal("33.3"), {}),
    "I31": (100, {"started-here": None}),
    "I37": (4, {}),
}
FRACTIONS = {
    "I08": (3, 4),
    "I09": (1, 4),
    "I10": (2, 5),
    "I12": (0, 1),
    "I21": (1, 4),
    "I22": (2, 4),
    "I30": (1, 3),
    "I31": (1, 1),
}


def in_quarter(*episodes: EpisodeFact, jobs: tuple[PlacementFact, ...] = ()) -> dict[str, IndicatorResult]:
    return compute_indicators(Facts(episodes, jobs), Q2, AFTER)


@pytest.mark.parametrize("name", EXPECTED)
def test_the_worked_example_gives_its_figures(name: str) -> None:
    result = compute_indicators(EXAMPLE, Q2, AFTER)[name]
    assert (result.value, result.parts) == EXPECTED[name]
    if name in FRACTIONS:
        assert (result.numerator, result.denominator) == FRACTIONS[name]


def test_figures_are_preliminary_until_the_quarter_is_over() -> None:
    assert all(result.preliminary for result in compute_indicators(EXAMPLE, Q2, Q2.end).values())
    assert not any(result.preliminary for result in compute_indicators(EXAMPLE, Q2, Q2.end + timedelta(1)).values())


def test_a_caseload_with_nothing_in_it_has_no_shares_and_no_median() -> None:
    results = in_quarter()
    without = {name for name, result in results.items() if result.value is None}
    assert without == {"I06", "I07", "I08", "I09", "I10", "I12", "I30", "I31"}
    assert results["I08"].denominator == 0


def test_who_leaves_on_the_last_day_is_an_exit_and_not_in_the_closing_stock() -> None:
    results = in_quarter(episode("E", "P", "2024-04-01", "2024-06-30"))
    assert [results[name].value for name in ("I01", "I02", "I03", "I04", "I05")] == [0, 1, 1, 0, 1]


def test_who_left_on_the_eve_is_in_nothing() -> None:
    results = in_quarter(episode("E", "P", "2024-01-01", "2024-03-31"))
    assert [results[name].value for name in ("I01", "I02", "I03", "I04", "I05")] == [0, 0, 0, 0, 0]


def test_who_comes_and_goes_on_one_day_is_an_entry_and_an_exit() -> None:
    results = in_quarter(episode("E", "P", "2024-05-02", "2024-05-02"))
    assert [results[name].value for name in ("I01", "I02", "I03", "I04", "I05")] == [0, 1, 1, 0, 1]


def test_a_misregistered_episode_takes_its_hire_with_it() -> None:
    mistake = episode("E", "P", "2024-04-01", "2024-06-01", "misregistration")
    results = in_quarter(mistake, jobs=(job("J", "Rafeind", "2024-04-15", of=mistake),))
    assert all(results[name].value == 0 for name in ("I02", "I03", "I05", "I17", "I18", "I19", "I20", "I22"))


@pytest.mark.parametrize(("exited", "cohort"), [("2024-04-29", 0), ("2024-04-30", 1), ("2024-05-01", 1), (None, 1)])
def test_who_left_before_the_deadline_was_never_due(exited: str | None, cohort: int) -> None:
    assert in_quarter(episode("E", "P", "2024-03-31", exited))["I08"].denominator == cohort


@pytest.mark.parametrize(("mapped", "in_time"), [("2024-05-01", 1), ("2024-05-02", 0)])
def test_the_thirtieth_day_is_in_time(mapped: str, in_time: int) -> None:
    assert in_quarter(episode("E", "P", "2024-04-01", mapped=mapped))["I08"].numerator == in_time


def test_a_rehire_at_the_same_employer_is_a_second_hire_of_one_person_at_one_workplace() -> None:
    one = episode("E", "P", "2024-01-01")
    jobs = (
        job("J1", "Rafeind", "2024-04-15", of=one, ended="2024-05-15"),
        job("J2", "Rafeind", "2024-05-20", of=one),
    )
    results = in_quarter(one, jobs=jobs)
    assert [results[name].value for name in ("I17", "I18", "I19", "I20")] == [1, 2, 1, 1]
    assert results["I20"].parts == {"workplaces": 1}


def test_one_organisation_with_two_workplaces_is_one_employer() -> None:
    one, two = episode("E1", "P1", "2024-01-01"), episode("E2", "P2", "2024-01-01")
    jobs = (job("J1", "Rafeind/East", "2024-04-15", of=one), job("J2", "Rafeind/West", "2024-04-15", of=two))
    results = in_quarter(one, two, jobs=jobs)
    assert (results["I20"].value, results["I20"].parts["workplaces"]) == (1, 2)


def test_the_city_is_one_employer_unless_its_units_are_to_count() -> None:
    one = episode("E", "P", "2024-01-01")
    nursery = job("J1", "city/Nursery", "2024-04-15", of=one)
    library = replace(job("J2", "city/Library", "2024-04-15", of=one), organisation_id=key("city library"))
    facts = Facts((one,), (nursery, library))
    assert compute_indicators(facts, Q2, AFTER)["I20"].value == 1
    assert compute_indicators(facts, Q2, AFTER, city_is_one=False)["I20"].value == 2


def test_work_practice_is_an_active_placement_and_no_hire() -> None:
    one = episode("E", "P", "2024-01-01")
    results = in_quarter(one, jobs=(job("J", "Rafeind", "2024-04-15", "work-practice", of=one),))
    assert (results["I17"].parts, results["I18"].value) == ({"work-practice": 1}, 0)


def test_a_contract_made_later_than_the_hire_is_no_contract_among_this_quarters_hires() -> None:
    one = episode("E", "P", "2024-01-01")
    earlier = replace(
        job("J", "Rafeind", "2024-03-01", "training", of=one), training_contracts=(ContractFact(date(2024, 4, 1)),)
    )
    assert in_quarter(one, jobs=(earlier,))["I22"].value == 0


def test_the_grant_accrues_by_contract_months_that_begin_and_stops_with_the_placement() -> None:
    one = episode("E", "P", "2024-01-01")
    contract = ContractFact(date(2024, 4, 15), 6, 114_345, "ISK")
    whole = replace(job("J1", "Rafeind", "2024-04-15", "training", of=one), training_contracts=(contract,))
    ended = replace(whole, id=key("J2"), ended_on=date(2024, 5, 31))
    results = in_quarter(one, jobs=(whole, ended))
    assert (results["I23"].value, results["I23"].unit) == (5 * 114_345, "ISK")
    assert results["I23"].parts == {"committed": 2 * 686_070, "months": 5}


def test_a_share_changed_midway_counts_from_the_month_it_was_changed_in() -> None:
    one = episode("E", "P", "2024-01-01")
    changes = ((date(2024, 3, 15), 228_689), (date(2024, 5, 15), 114_345))
    contract = ContractFact(date(2024, 3, 15), 6, 228_689, "ISK", changes)
    at_work = replace(job("J1", "Rafeind", "2024-03-15", "training", of=one), training_contracts=(contract,))
    assert in_quarter(one, jobs=(at_work,))["I23"].value == 228_689 + 2 * 114_345
    whole = compute_indicators(Facts((one,), (at_work,)), Period(date(2024, 1, 1), date(2024, 3, 31)), AFTER)
    assert whole["I23"].parts["committed"] == 2 * 228_689 + 4 * 114_345


def test_a_follow_up_called_off_before_its_day_was_not_due() -> None:
    kept = (due("2024-05-02", held="2024-05-02"), due("2024-05-03", held="2024-05-04"))
    off = (due("2024-05-06", cancelled="2024-05-06"), due("2024-05-07", cancelled="2024-05-08"))
    results = in_quarter(episode("E", "P", "2024-01-01", follow_ups=kept + off))
    assert (results["I12"].numerator, results["I12"].denominator) == (1, 3)
    assert results["I11"].value == 0


def test_a_later_follow_up_tells_nothing_about_an_earlier_quarter() -> None:
    held_later = (due("2024-05-02", held="2024-07-10"), due("2024-06-30", held="2024-07-10"))
    results = in_quarter(episode("E", "P", "2024-01-01", planned="2024-01-20", follow_ups=held_later))
    assert (results["I11"].value, results["I10"].value) == (2, 100)


def test_a_change_of_coach_counts_for_the_coach_on_the_last_day() -> None:
    changed = replace(
        episode("E", "P", "2024-01-01"),
        coaches=(CoachSpan("A", date(2024, 1, 1), date(2024, 6, 30)), CoachSpan("B", date(2024, 6, 30))),
    )
    results = compute_indicators(Facts((changed,), (), {"B": 50}), Q2, AFTER)
    assert (results["I06"].value, results["I06"].parts) == (2, {"B": 2})


@pytest.mark.parametrize(("value", "shown"), [(Decimal("0.05"), "0.1"), (Decimal("2.25"), "2.3"), (66.65, "66.7")])
def test_halves_are_rounded_up(value: Decimal | float, shown: str) -> None:
    assert str(rounded(value)) == shown


days = st.dates(date(2023, 1, 1), date(2025, 12, 31))


@st.composite
def facts(draw: st.DrawFn) -> Facts:
    """Any episodes of few people, with any jobs at few employers."""
    episodes = []
    for number in range(draw(st.integers(0, 8))):
        enrolled = draw(days)
        exited = draw(
            st.none() | st.integers(0, 500).map(lambda length, enrolled=enrolled: enrolled + timedelta(length))
        )
        reason = draw(st.sampled_from(["as-planned", "drop-out", "misregistration"])) if exited else None
        person = draw(st.sampled_from("PQR"))
        episodes.append(episode(f"E{number}", person, str(enrolled), exited and str(exited), reason))
    jobs = [
        job(f"J{number}", draw(st.sampled_from(["city/A", "city/B", "X", "Y"])), str(draw(days)),
            draw(st.sampled_from(["open", "training", "work-practice"])), of=draw(st.sampled_from(episodes)))
        for number in range(draw(st.integers(0, 8)) if episodes else 0)
    ]  # fmt: skip
    return Facts(tuple(episodes), tuple(jobs))


@given(facts(), days, st.integers(0, 400))
def test_what_must_hold_for_any_facts_and_any_period(given_facts: Facts, start: date, length: int) -> None:
    results = compute_indicators(given_facts, Period(start, start + timedelta(length)), AFTER)
    value = {name: result.value for name, result in results.items()}
    assert value["I04"] == value["I01"] + value["I02"] - value["I03"]
    assert value["I05"] == value["I01"] + value["I02"]
    assert sum(results["I21"].parts.values()) == value["I18"]
    assert 0 <= value["I22"] <= value["I18"]
    assert results["I22"].parts["workplaces"] <= results["I20"].parts["workplaces"]
    assert value["I20"] <= results["I20"].parts["workplaces"]
    assert value["I19"] <= value["I18"]
    assert results["I05"].parts["persons"] <= value["I05"]
    assert sum(results["I17"].parts.values()) == value["I17"]
    for result in results.values():
        if result.unit == "percent":
            assert result.value is None if result.denominator == 0 else 0 <= result.value <= 100


@given(facts(), st.builds(Quarter, st.just(2024), st.integers(1, 4)))
def test_a_quarter_opens_with_what_the_last_one_closed_with(given_facts: Facts, quarter: Quarter) -> None:
    earlier = compute_indicators(given_facts, quarter.previous.period, AFTER)
    assert compute_indicators(given_facts, quarter.period, AFTER)["I01"].value == earlier["I04"].value
