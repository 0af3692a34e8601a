"""No hidden count can be worked out: in tables of any shape, and in the quarter report of any facts."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import product
from uuid import NAMESPACE_DNS, uuid5

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from virkni_desktop.reports.arrangement import FigureKey, load_arrangement
from virkni_desktop.reports.disclosure_control import Sum, Tables, hidden_cells, is_small
from virkni_desktop.reports.facts import CoachSpan, ContactFact, EpisodeFact, Facts, FollowUpFact, PlacementFact
from virkni_desktop.reports.hiding import Hiding, hide_small_counts
from virkni_desktop.reports.indicators import compute_indicators
from virkni_desktop.reports.periods import Quarter
from virkni_desktop.reports.split import Dimension, Split, split_figure

TODAY = date(2026, 11, 26)
Q3 = Quarter(2026, 3)
QUARTERS = [Q3.later(back) for back in range(-7, 1)]


def hidden(values: dict, sums: list[Sum], shown: set | None = None, **more: object) -> frozenset:
    return hidden_cells(Tables(values, values.keys() if shown is None else shown, sums, **more))


@pytest.mark.parametrize(("count", "small"), [(0, False), (1, True), (4, True), (5, False)])
def test_counts_from_one_to_four_are_small_and_nought_is_not(count: int, small: bool) -> None:
    assert is_small(count) is small
    assert hidden({"a": count}, []) == (frozenset("a") if small else frozenset())


def test_beside_one_small_part_a_second_is_hidden_and_not_the_total() -> None:
    assert hidden({"all": 20, "a": 2, "b": 7, "c": 11}, [Sum("all", ("a", "b", "c"))]) == {"a", "b"}


def test_where_there_is_no_second_part_the_total_goes() -> None:
    assert hidden({"all": 3, "a": 3, "b": 0}, [Sum("all", ("a", "b"))]) == {"all", "a"}


def test_two_small_parts_whose_sum_tells_both_take_a_third_with_them() -> None:
    """Ten less eight is two, and hidden counts are at least one: both would be one."""
    assert hidden({"all": 10, "a": 1, "b": 1, "c": 8}, [Sum("all", ("a", "b", "c"))]) == {"a", "b", "c"}


def test_a_rest_that_stands_nowhere_is_not_to_be_told_either() -> None:
    assert hidden({"all": 12, "in time": 11, "late": 1}, [Sum("all", ("in time", "late"))], {"all", "in time"}) == {
        "in time"
    }


def test_two_totals_of_the_same_parts_tell_nothing_together() -> None:
    values = {"served": 36, "opening": 29, "in": 7, "out": 2, "closing": 34}
    sums = [Sum("served", ("opening", "in")), Sum("served", ("out", "closing"))]
    gone = hidden(values, sums, kept=("opening", "closing"))
    assert "out" in gone
    assert not derivable(values, sums, values.keys() - gone)
    assert not gone & {"opening", "closing"}


def test_women_and_men_are_hidden_as_a_pair() -> None:
    values = {"all": 16, "women": 2, "men": 6, "not recorded": 8}
    assert hidden(values, [Sum("all", tuple(values)[1:])], together=[{"women", "men"}]) == {"women", "men"}


def derivable(values: dict, sums: list[Sum], shown: set) -> set:
    """The small counts that linear algebra finds from the shown ones; worked out differently than the program does."""
    unknown = [cell for cell in values if cell not in shown]
    matrix = [[Fraction((cell == each.whole) - each.parts.count(cell)) for cell in unknown] for each in sums]
    rank = rank_of(matrix)
    found = set()
    for number, cell in enumerate(unknown):
        unit = [Fraction(number == other) for other in range(len(unknown))]
        if is_small(values[cell]) and rank_of([*matrix, unit]) == rank:
            found.add(cell)
    return found


def rank_of(matrix: list[list[Fraction]]) -> int:
    rows, rank = [list(row) for row in matrix], 0
    for column in range(len(rows[0]) if rows else 0):
        pivot = next((number for number in range(rank, len(rows)) if rows[number][column]), None)
        if pivot is None:
            continue
        rows[rank], rows[pivot] = rows[pivot], rows[rank]
        for number in range(rank + 1, len(rows)):
            factor = rows[number][column] / rows[rank][column]
            rows[number] = [a - factor * b for a, b in zip(rows[number], rows[rank], strict=True)]
        rank += 1
    return rank


@given(st.lists(st.lists(st.integers(0, 9), min_size=3, max_size=3), min_size=2, max_size=4))
def test_no_small_count_of_a_cross_table_can_be_worked_out_from_its_totals(table: list[list[int]]) -> None:
    places = list(product(range(len(table)), range(3)))
    values = {place: table[place[0]][place[1]] for place in places}
    sums = []
    for row in range(len(table)):
        values["row", row] = sum(table[row])
        sums.append(Sum(("row", row), tuple((row, column) for column in range(3))))
    for column in range(3):
        values["column", column] = sum(row[column] for row in table)
        sums.append(Sum(("column", column), tuple((row, column) for row in range(len(table)))))
    values["all"] = sum(map(sum, table))
    sums.append(Sum("all", tuple(("row", row) for row in range(len(table)))))
    sums.append(Sum("all", tuple(("column", column) for column in range(3))))
    gone = hidden(values, sums)
    assert not [cell for cell in values.keys() - gone if is_small(values[cell])]
    assert derivable(values, sums, values.keys() - gone) == set()


def key(name: str) -> bytes:
    return uuid5(NAMESPACE_DNS, name).bytes


days = st.dates(date(2025, 6, 1), date(2026, 9, 30))
SEXES = ("woman", "man", None)


@st.composite
def offices(draw: st.DrawFn) -> Facts:
    """An office of some people, so that counts are small, middling and nought."""
    episodes, placements, contacts = [], [], []
    for number in range(draw(st.integers(0, 40))):
        enrolled = draw(days)
        exited = draw(st.none() | st.integers(20, 300).map(lambda stay, enrolled=enrolled: enrolled + timedelta(stay)))
        on_time = draw(st.booleans())
        held = enrolled + timedelta(60 if on_time else 65)
        episodes.append(
            EpisodeFact(
                key(f"E{number}"), key(f"P{draw(st.integers(0, 40))}"), enrolled, exited,
                draw(st.sampled_from(["drop-out", "as-planned"])) if exited else None,
                sex=draw(st.sampled_from(SEXES)), birth_date=date(1990, 1, 1),
                mapping_on=enrolled + timedelta(draw(st.sampled_from([10, 40]))),
                plan_on=enrolled + timedelta(draw(st.sampled_from([20, 50]))),
                coaches=(CoachSpan("A", enrolled),) if draw(st.booleans()) else (),
                follow_ups=(FollowUpFact(enrolled + timedelta(60), held, None, key(f"F{number}")),),
            )
        )  # fmt: skip
        if draw(st.booleans()):
            kind, sector = (
                draw(st.sampled_from(["open", "practice", "trial"])),
                draw(st.sampled_from(["city", "private"])),
            )
            placements.append(
                PlacementFact(
                    key(f"J{number}"), episodes[-1].id, episodes[-1].person_id, key(sector), key(f"W{number % 6}"),
                    sector, "W", sector, kind, 100, enrolled + timedelta(draw(st.integers(0, 60))), None, None, None,
                    counts_as_hire=kind == "open",
                )
            )  # fmt: skip
            contacts.append(ContactFact(key(f"C{number}"), enrolled, episodes[-1].id))
    return Facts(tuple(episodes), tuple(placements), {"A": 100}, tuple(contacts))


def hide(facts: Facts, split: Split | None = None) -> Hiding:
    quarters = {quarter: compute_indicators(facts, quarter.period, TODAY) for quarter in QUARTERS}
    return hide_small_counts({"": quarters}, "", 5, split, Q3)


def seen_by_others(hiding: Hiding, split: Split | None = None) -> dict[tuple[Quarter, str], int]:
    """Every count that the copy for others shows, read as one who gets it would."""
    seen = {}
    for quarter, results in hiding.quarters.items():
        for group in load_arrangement().figures(results, external=True):
            for figure in group.figures:
                value, pair = figure.value_in(results), figure.pair_in(results)
                if pair is not None:
                    for name, count, gone in zip("nd", pair, hiding.hides_pair(figure, quarter), strict=True):
                        seen |= {} if gone else {(quarter, f"{figure}.{name}"): count}
                elif value is not None and not hiding.hides(figure, quarter) and figure.indicator not in ("I07", "I23"):
                    seen[quarter, str(figure)] = value
    for group in split.groups if split else ():
        if not hiding.hides_group(split, group.id, Q3)[0]:
            seen[Q3, f"{split.figure}|{group.id}"] = group.counted
    return seen


def what_adds_up(
    hiding: Hiding, split: Split | None = None
) -> list[tuple[tuple[Quarter, str], list[tuple[Quarter, str]]]]:
    """What any reader knows to add up, written down here by itself."""
    sums = []
    for quarter, results in hiding.quarters.items():
        kinds, sectors = results["I17"].parts, results["I21"].parts
        for whole, *parts in (
            ("I05", "I01", "I02"), ("I05", "I03", "I04"), ("I17", *(f"I17:{kind}" for kind in kinds)),
            ("I18", *(f"I21:{sector}" for sector in sectors)), ("I08.d", "I08.n", "late"), ("I09.d", "I09.n", "unplanned"),
            ("I10.d", "I10.n", "no plan"), ("I12.d", "I12.n", "not on time"), ("I30.d", "I30.n", "as planned"),
            ("I31.d", "I31.n", "lost"), ("I18", "I31:started-here", "lost again"), ("I18", "I22", "without contract"),
            ("I18", "I19", "again"), ("I37", "I18", "no hire"), ("I05", "I05:persons", "twice"), ("I08.d", "I09.d"),
            ("I10.d", "I04"), ("I30.d", "I03"),
        ):  # fmt: skip
            sums.append(((quarter, whole), [(quarter, part) for part in parts]))
        sums.append(((quarter, "I01"), [(quarter.previous, "I04")]))
    if split is not None:
        sums.append(((Q3, str(split.figure)), [(Q3, f"{split.figure}|{group.id}") for group in split.groups]))
    return sums


def worked_out(seen: dict, sums: list) -> dict:
    """All that repeated adding and subtracting finds."""
    known, before = dict(seen), -1
    while len(known) != before:
        before = len(known)
        for whole, parts in sums:
            cells = [whole, *parts]
            missing = [cell for cell in cells if cell not in known]
            if len(missing) == 1:
                rest = sum(known[part] for part in parts if part in known)
                known[missing[0]] = rest if missing[0] == whole else known[whole] - rest
    return known


@settings(max_examples=60, deadline=None)
@given(offices(), st.sampled_from([None, "I02", "I04", "I18", "I37"]))
def test_no_count_below_five_of_a_report_is_shown_or_derivable_by_subtraction(
    facts: Facts, divided: str | None
) -> None:
    split = None
    if divided:
        result = compute_indicators(facts, Q3.period, TODAY)[divided]
        split = split_figure(facts, result, FigureKey(divided), Dimension.SEX, Q3.period.end, (25, 30))
        assert sum(group.counted for group in split.groups) == result.value
    hiding = hide(facts, split)
    seen = seen_by_others(hiding, split)
    assert [name for name, count in seen.items() if is_small(count)] == []
    known = worked_out(seen, what_adds_up(hiding, split))
    assert [name for name, count in known.items() if is_small(count)] == []


@settings(max_examples=30, deadline=None)
@given(offices())
def test_percentages_rates_and_medians_go_with_the_counts_behind_them(facts: Facts) -> None:
    hiding = hide(facts)
    for quarter, results in hiding.quarters.items():
        for name, result in results.items():
            figure = FigureKey(name)
            if result.unit == "percent" and not hiding.hides(figure, quarter):
                assert not any(hiding.hides_pair(figure, quarter))
                assert not is_small(result.denominator)
        assert hiding.hides(FigureKey("I07"), quarter) or not is_small(results["I03"].value)


@settings(max_examples=30, deadline=None)
@given(offices())
def test_what_one_quarters_copy_hides_of_the_quarter_before_its_own_copy_hid_too(facts: Facts) -> None:
    """Else two copies laid side by side would tell what neither tells."""
    both = [*QUARTERS, Q3.later(1)]
    results = {quarter: compute_indicators(facts, quarter.period, TODAY) for quarter in both}
    first = hide_small_counts({"": {q: results[q] for q in both[:-1]}}, "", 5)
    then = hide_small_counts({"": {q: results[q] for q in both[1:]}}, "", 5)
    seen = {**seen_by_others(first), **seen_by_others(then)}
    known = worked_out(seen, what_adds_up(first) + what_adds_up(then))
    assert [name for name, count in known.items() if is_small(count)] == []


@settings(max_examples=30, deadline=None)
@given(offices())
def test_copies_of_single_programmes_beside_that_of_all_tell_no_more(facts: Facts) -> None:
    divided = tuple(replace(each, programme="AB"[each.id[0] % 2]) for each in facts.episodes)
    whole = replace(facts, episodes=divided)
    parts = {"": whole, "A": whole.of_programme("A"), "B": whole.of_programme("B")}
    scopes = {
        scope: {quarter: compute_indicators(part, quarter.period, TODAY) for quarter in QUARTERS}
        for scope, part in parts.items()
    }
    hidings = {scope: hide_small_counts(scopes, scope, 5) for scope in scopes}
    seen = {
        (scope, *cell): count for scope, hiding in hidings.items() for cell, count in seen_by_others(hiding).items()
    }
    sums = [
        ((scope, *each), [(scope, *part) for part in more])
        for scope, hiding in hidings.items()
        for each, more in what_adds_up(hiding)
    ]
    for quarter, name in {cell[1:] for cell in seen}:
        if name not in load_arrangement().across and not name.startswith(("I06", "I31:")):
            sums.append((("", quarter, name), [("A", quarter, name), ("B", quarter, name)]))
    known = worked_out(seen, sums)
    assert [name for name, count in known.items() if is_small(count)] == []
