"""Bars: round values along the axis, and a picture in which series, target and marks can be told apart."""

import pytest
from PySide6.QtCore import QPoint

from virkni_desktop.ui.components.bar_chart import Bar, BarChart, Chart, Place, Series, axis_ticks
from virkni_desktop.ui.theme import ThemeChoice, Token


@pytest.mark.parametrize(
    ("highest", "ticks"),
    [(1, (0, 1)), (3, (0, 1, 2, 3)), (11, (0, 4, 8, 12)), (12, (0, 4, 8, 12)), (31, (0, 20, 40)), (640, (0, 400, 800))],
)
def test_the_axis_has_at_most_four_round_values(highest, ticks):
    assert axis_ticks(highest) == ticks


def test_percent_always_goes_to_a_hundred():
    assert axis_ticks(12, 100) == (0, 50, 100)


@pytest.fixture
def chart(qtbot, look):
    chart = BarChart(look)
    qtbot.addWidget(chart)
    chart.resize(480, 300)
    places = tuple(Place(f"Q{number}", "2026", number == 2) for number in (1, 2))
    series = (Series("Jobs", (Bar(4, "4"), Bar(8, "8"))), Series("Kept", (Bar(2, "2"), Bar(None, "[x]"))))
    chart.show_chart(Chart(places, series, (6, "Target, 6")), "Jobs per quarter", "Jobs: Q1 4, Q2 8")
    chart.show()
    return chart


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_first_series_is_filled_and_the_second_outlined_in_either_theme(chart, look, theme):
    look.choose(theme, 100)
    chart.grab()
    picture = chart.grab().toImage()
    colours = [picture.pixelColor(QPoint(x, 250)).name() for x in range(picture.width())]
    accent, tint = (look.colour(token).name() for token in (Token.ACCENT, Token.SELECTION))
    assert colours.count(accent) > 2 * 15
    assert colours.count(tint) > 10


def test_it_is_told_in_words(chart):
    assert (chart.accessibleName(), chart.accessibleDescription()) == ("Jobs per quarter", "Jobs: Q1 4, Q2 8")


def test_an_empty_chart_paints_nothing(qtbot, look):
    chart = BarChart(look)
    qtbot.addWidget(chart)
    assert not chart.grab().isNull()
