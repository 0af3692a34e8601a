"""The timeline: one date a day, three lines of text at most, any text whatever."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from virkni_desktop.ui.components.timeline import Timeline, TimelineModel
from virkni_desktop.ui.components.timeline_entry import TimelineEntry
from virkni_desktop.ui.look import Look


def _entry(key: int, body: str = "", *, system: bool = False) -> TimelineEntry:
    day = date(2026, 11, 24 - key // 2)
    return TimelineEntry(
        key, day, f"{day.day} Nov", "Tue", f"Entry {key}", "Phone", meta="14:10 · KL", body=body, system=system
    )


@pytest.fixture
def timeline(qtbot: QtBot, look: Look) -> Timeline:
    timeline = Timeline(look, "Timeline")
    qtbot.addWidget(timeline)
    timeline.resize(760, 500)
    timeline.show()
    return timeline


def test_the_model_keeps_the_rules_of_models(look: Look) -> None:
    model = TimelineModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_entries([_entry(1), _entry(2)])
    model.set_entries([])


@pytest.mark.parametrize(
    "body",
    [
        "",
        "Short.",
        "Long " * 400,
        "line\n" * 50,
        "👩‍🦽 عمري 28 سنة وأسكن مع أختي. " * 20,
        "x" * 100_000,
        "a\u2028b\x00c",
    ],
    ids=["empty", "short", "long", "lines", "emoji and Arabic", "100,000 letters", "odd separators"],
)
def test_any_text_takes_three_lines_at_most_and_is_painted(timeline: Timeline, look: Look, body: str) -> None:
    timeline.set_entries([_entry(0, body), _entry(1)])
    timeline.grab()
    assert timeline.sizeHintForRow(0) < 160


def test_a_system_event_is_one_quiet_line(timeline: Timeline) -> None:
    timeline.set_entries([_entry(0, "Body that is not shown " * 40, system=True), _entry(1)])
    assert timeline.sizeHintForRow(0) < timeline.sizeHintForRow(1)


def test_enter_opens_the_entry(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.set_entries([_entry(0), _entry(1)])
    timeline.activateWindow()
    timeline.setFocus()
    qtbot.waitUntil(lambda: timeline.hasFocus() and timeline.current_key() == 0)
    QTest.keyClick(timeline, Qt.Key.Key_Down)
    with qtbot.waitSignal(timeline.opened) as opened:
        QTest.keyClick(timeline, Qt.Key.Key_Return)
    assert opened.args == [1]


def test_an_entry_is_read_out_with_its_day(timeline: Timeline) -> None:
    timeline.set_entries([_entry(0, "Shift moved.")])
    spoken = timeline.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Tue 24 Nov, Entry 0, Phone, 14:10 · KL, Shift moved."


def test_the_year_of_an_older_day_has_room_under_the_day_and_month():
    def lines(label, weekday):
        return TimelineEntry(1, date(2026, 2, 16), label, weekday, "Call").day_lines()

    assert lines("16 feb 2026", "mån") == ("16 feb", "mån 2026")
    assert lines("24 sep", "tors") == ("24 sep", "tors")
