"""Of backups, the newest of each of the last days and one of each month are kept, and the newest always."""

import os
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from virkni_desktop.store.backup_keeping import DAYS, BackupFile, list_backups, superfluous, thin_backups

TODAY = date(2026, 11, 24)
FIRST, LAST = datetime(2020, 1, 2), datetime(2026, 11, 24)  # noqa: DTZ001 -- what is searched between has no zone


def backup(moment: datetime) -> BackupFile:
    return BackupFile(Path(f"Case {moment:%Y-%m-%d %H%M%S}.virkni"), moment.astimezone(), 1)


def test_the_newest_of_each_day_and_one_of_each_month_stay():
    noon = datetime(2026, 11, 24, 12, tzinfo=UTC)
    made = [backup(noon - timedelta(hours=6 * n)) for n in range(4 * 120)]
    going = set(superfluous(made, TODAY))
    kept = [one for one in made if one not in going]
    days = [one.made_at.date() for one in kept]
    assert days[:DAYS] == [TODAY - timedelta(days=n) for n in range(DAYS)]
    assert [(day.year, day.month) for day in days[DAYS:]] == [(2026, 10), (2026, 9), (2026, 8), (2026, 7)]


@given(st.lists(st.datetimes(FIRST, LAST), min_size=1, unique=True))
def test_the_newest_is_never_removed_and_every_month_keeps_one(moments):
    made = [backup(moment) for moment in moments]
    going = superfluous(made, TODAY)
    kept = [one for one in made if one not in going]
    assert max(made, key=lambda one: (one.made_at, one.path.name)) in kept
    assert {(one.made_at.year, one.made_at.month) for one in kept} == {
        (one.made_at.year, one.made_at.month) for one in made
    }
    assert superfluous(kept, TODAY) == ()


def test_other_files_and_other_caseloads_are_left_alone(tmp_path):
    names = ["Case 2026-01-01 120000", "Case 2026-01-02 120000", "Case 2 2026-01-01 120000", "Case", "Case 2026 notes"]
    for name in names:
        (tmp_path / f"{name}.virkni").write_bytes(b"x")
    assert [one.path.stem for one in list_backups(tmp_path, "Case")] == names[1::-1]
    thin_backups(tmp_path, "Case", TODAY)
    assert sorted(path.stem for path in tmp_path.glob("*.virkni")) == sorted(names[1:])


def test_a_folder_that_is_not_there_has_none(tmp_path):
    assert list_backups(tmp_path / "stick", "Case") == ()


def test_of_several_in_one_second_the_one_written_last_stays(tmp_path: Path) -> None:
    names = ("Case 2026-11-26 120000.virkni", "Case 2026-11-26 120000 2.virkni")
    for age, name in enumerate(names):
        (tmp_path / name).write_bytes(b"")
        os.utime(tmp_path / name, ns=(age, age))
    thin_backups(tmp_path, "Case", date(2026, 11, 26))
    assert [path.name for path in tmp_path.iterdir()] == [names[-1]]
