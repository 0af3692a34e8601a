"""Targets: the newest that had begun counts, each is one step, and what is no number is refused in words."""

from datetime import date

import pytest

from virkni_desktop.casework.targets import list_targets, set_target
from virkni_desktop.errors import InputError


def in_force(office, day):
    return {row.indicator: row.value for row in office.ask(list_targets, day=day)}


def put(office, indicator, value, day):
    office.do(set_target, indicator=indicator, value=value, valid_from=day)


def test_the_newest_target_that_had_begun_counts(office):
    put(office, "I18", 8, date(2026, 1, 1))
    put(office, "I18", 10, date(2026, 7, 1))
    put(office, "I22", 5, date(2026, 10, 1))
    assert in_force(office, date(2026, 4, 1)) == {"I18": 8}
    assert in_force(office, date(2026, 10, 1)) == {"I18": 10, "I22": 5}
    assert in_force(office, date(2025, 10, 1)) == {}


def test_changing_and_taking_away_are_one_step_of_undo_each(office):
    day = date(2026, 7, 1)
    put(office, "I18", 8, day)
    put(office, "I18", 9, day)
    put(office, "I18", None, day)
    assert in_force(office, day) == {}
    office.caseload.undo()
    assert in_force(office, day) == {"I18": 9}
    office.caseload.undo()
    assert in_force(office, day) == {"I18": 8}
    office.caseload.undo()
    assert in_force(office, day) == {}


@pytest.mark.parametrize("value", [-1, 10**12])
def test_what_is_no_sensible_target_is_refused(office, value):
    with pytest.raises(InputError, match="nothing was changed"):
        put(office, "I18", value, date(2026, 7, 1))
