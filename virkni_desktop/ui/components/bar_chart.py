"""Bars over time: one or two series, a dashed target, numbers on the bars, and marks where a number cannot stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Role, Space, Token

_NICE = (1, 2, 4, 5, 10)
_MOST_STEPS = 3
_SWATCH = 12


@dataclass(frozen=True, slots=True)
class Bar:
    """A height and the words on it; without a height only the words are written, such as [x]."""

    value: float | None
    text: str


@dataclass(frozen=True, slots=True)
class Series:
    """Bars of one kind, one for each place along the axis."""

    name: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where bars stand: its words, and the words that neighbours share under them (a year). ``now`` is set strong."""

    name: str
    under: str
    now: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """All that is drawn. ``target`` is a height and its words in the legend; ``top`` fixes the axis (100 for percent)."""

    places: tuple[Place, ...]
    series: tuple[Series, ...]
    target: tuple[float, str] | None = None
    top: int | None = None


class BarChart(QWidget):
    """Draws a ``Chart``; never more than two series. What it shows is told in words by its accessible description."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._chart = Chart((), ())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        look.changed.connect(self._dress)

    def show_chart(self, chart: Chart, name: str, description: str) -> None:
        """Draw another chart and say in words what it shows."""
        self._chart = chart
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self._dress()

    def sizeHint(self) -> QSize:
        """Three times as wide as high, with its words."""
        return QSize(self._look.scaled(480), self._look.scaled(300))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the numbers on two times eight bars."""
        return QSize(self._look.scaled(280), self._look.scaled(200))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Legend, axis, bars, target, numbers."""
        if not self._chart.series:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font(Role.SMALL, tabular=True))
        line = self._look.line(Role.SMALL)
        top = self._paint_legend(painter, line) + line + Space.S
        ticks = axis_ticks(self._highest(), self._chart.top)
        left = max(painter.fontMetrics().horizontalAdvance(str(tick)) for tick in ticks) + Space.M
        plot = QRectF(left, top, self.width() - left, max(24, self.height() - top - 2 * line - Space.M))
        self._paint_axis(painter, plot, ticks)
        self._paint_bars(painter, plot, ticks[-1])
        self._paint_places(painter, plot, line)

    def _highest(self) -> float:
        values = [bar.value for series in self._chart.series for bar in series.bars if bar.value is not None]
        return max([*values, self._chart.target[0] if self._chart.target else 0, 1])

    def _paint_legend(self, painter: QPainter, line: int) -> int:
        """What each series and the dashes are; breaks into lines where there is little room. Gives its height."""
        names = [(series.name, number) for number, series in enumerate(self._chart.series)]
        names += [(self._chart.target[1], -1)] if self._chart.target else []
        x, y = 0, 0
        for name, number in names:
            width = _SWATCH + 6 + painter.fontMetrics().horizontalAdvance(name)
            if x and x + width > self.width():
                x, y = 0, y + line + Space.XS
            swatch = QRectF(x + 0.5, y + (line - _SWATCH) / 2 + 0.5, _SWATCH, _SWATCH)
            if number < 0:
                self._paint_dashes(painter, swatch.left(), swatch.right(), swatch.center().y())
            else:
                self._paint_bar(painter, swatch, number)
            painter.setPen(self._look.colour(Token.MUTED))
            words = QRectF(x + _SWATCH + 6, y, width, line)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), name)
            x += width + Space.L
        return y + line

    def _paint_axis(self, painter: QPainter, plot: QRectF, ticks: Sequence[int]) -> None:
        for tick in ticks:
            y = round(plot.bottom() - plot.height() * tick / ticks[-1]) + 0.5
            painter.setPen(QPen(self._look.colour(Token.HAIRLINE if tick else Token.BORDER), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(self._look.colour(Token.MUTED))
            words = QRectF(0, y - 20, plot.left() - Space.S, 40)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(tick))

    def _paint_bars(self, painter: QPainter, plot: QRectF, top: int) -> None:
        slots = [self._bar_slots(plot, place) for place in range(len(self._chart.places))]
        bars = [
            (series.bars[place], slot[number], number)
            for place, slot in enumerate(slots)
            for number, series in enumerate(self._chart.series)
        ]
        for bar, slot, number in bars:
            if bar.value:
                height = plot.height() * bar.value / top
                self._paint_bar(painter, QRectF(slot.left(), plot.bottom() - height, slot.width(), height), number)
        if self._chart.target:
            y = plot.bottom() - plot.height() * self._chart.target[0] / top
            self._paint_dashes(painter, plot.left(), plot.right(), y)
        for bar, slot, _number in bars:
            self._paint_number(painter, bar, slot, plot.bottom() - plot.height() * (bar.value or 0) / top)

    def _bar_slots(self, plot: QRectF, place: int) -> list[QRectF]:
        count = len(self._chart.series)
        width = plot.width() / len(self._chart.places)
        bar = min(self._look.scaled(18 if count > 1 else 28), (width - 6) / count - 2)
        start = plot.left() + width * (place + 0.5) - (bar * count + 2 * (count - 1)) / 2
        return [QRectF(start + number * (bar + 2), plot.top(), bar, plot.height()) for number in range(count)]

    def _paint_bar(self, painter: QPainter, rect: QRectF, number: int) -> None:
        """The first series filled, the second outlined on the selection's ground: told apart without colour."""
        whole = QRectF(rect.toRect())
        if number == 0:
            painter.fillRect(whole, self._look.colour(Token.ACCENT))
            return
        painter.fillRect(whole, self._look.colour(Token.SELECTION))
        painter.setPen(QPen(self._look.colour(Token.ACCENT), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(whole.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_dashes(self, painter: QPainter, left: float, right: float, y: float) -> None:
        pen = QPen(self._look.colour(Token.TEXT), 1)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.drawLine(QPointF(left, round(y) + 0.5), QPointF(right, round(y) + 0.5))

    def _paint_number(self, painter: QPainter, bar: Bar, slot: QRectF, y: float) -> None:
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(bar.text) + 4
        words = QRectF(slot.center().x() - width / 2, y - metrics.height() - 2, width, metrics.height())
        if bar.text:
            painter.fillRect(words, self._look.colour(Token.BASE))
            painter.setPen(self._look.colour(Token.TEXT))
            painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), bar.text)

    def _paint_places(self, painter: QPainter, plot: QRectF, line: int) -> None:
        """Names under the bars, and once for neighbours what they share."""
        places = self._chart.places
        width, first = plot.width() / max(1, len(places)), 0
        for number, place in enumerate(places):
            painter.setFont(self._look.font(Role.SECONDARY_STRONG if place.now else Role.SMALL, tabular=True))
            painter.setPen(self._look.colour(Token.TEXT if place.now else Token.MUTED))
            spot = QRectF(plot.left() + number * width - 8, plot.bottom() + Space.XS, width + 16, line)
            painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), place.name)
            if number + 1 == len(places) or places[number + 1].under != place.under:
                painter.setFont(self._look.font(Role.SMALL, tabular=True))
                painter.setPen(self._look.colour(Token.MUTED))
                shared = QRectF(plot.left() + first * width - 8, spot.bottom(), (number + 1 - first) * width + 16, line)
                painter.drawText(shared, int(Qt.AlignmentFlag.AlignCenter), place.under)
                first = number + 1

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


def axis_ticks(highest: float, top: int | None = None) -> tuple[int, ...]:
    """Three or four round values from nought to at least the highest; with ``top``, halves of it."""
    if top is not None:
        return (0, top // 2, top)
    scale = 1
    while True:
        for nice in _NICE:
            step = nice * scale
            count = ceil(highest / step)
            if count <= _MOST_STEPS:
                return tuple(step * number for number in range(max(count, 2 if highest > 1 else 1) + 1))
        scale *= 10
