"""Chips: filters that can be switched on, a choice of one among few, and words that can be taken away."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from virkni_desktop.ui.components.flow import FlowLayout
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import RADIUS, Role, Token


@dataclass(frozen=True)
class Choice:
    """One thing to choose: the key handed back, its words, and perhaps a count and a status."""

    key: str
    text: str
    count: int | None = None
    status: Status | None = None


class _ChoiceButton(QToolButton):
    def __init__(self, look: Look, kind: ButtonKind) -> None:
        super().__init__()
        self._look = look
        self.setCheckable(True)
        self.setProperty("kind", kind.value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._dress)
        look.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        """As wide as when chosen, so that choosing moves nothing."""
        hint = super().sizeHint()
        wide = self._look.metrics(self._role(chosen=True)).horizontalAdvance(self.text())
        now = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(hint.width() + max(0, wide - now), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def _role(self, *, chosen: bool) -> Role:
        return Role.SECONDARY_STRONG if chosen else Role.SECONDARY

    def _dress(self) -> None:
        self.setFont(self._look.font(self._role(chosen=self.isChecked()), tabular=True))


class FilterChip(_ChoiceButton):
    """A filter that is on or off; its count is part of its words ("Contacts 31")."""

    def __init__(self, look: Look, choice: Choice) -> None:
        super().__init__(look, ButtonKind.CHIP)
        self.set_choice(choice)

    def set_choice(self, choice: Choice) -> None:
        """Show other words, count or status."""
        self.setText(choice.text if choice.count is None else f"{choice.text}  {choice.count}")
        self.setAccessibleName(self.text())
        if choice.status is not None:
            self.setProperty("icon-name", choice.status.icon.value)
            self.setProperty("icon-tone", choice.status.tone.value)
        self.updateGeometry()


class FilterChips(QWidget):
    """A row of filters of which one is on; ``chosen`` tells its key. Wraps into lines where there is little room."""

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, choices: Sequence[Choice] = ()) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._chips: dict[str, FilterChip] = {}
        self._line = FlowLayout(self)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Show these filters; the one that was on stays on, else the first is."""
        current = self.current()
        if [choice.key for choice in choices] != list(self._chips):
            self._rebuild(choices)
        for choice in choices:
            self._chips[choice.key].set_choice(choice)
        if choices and current not in self._chips:
            self._chips[choices[0].key].setChecked(True)
        elif current:
            self._chips[current].setChecked(True)
        self._line.invalidate()
        self.updateGeometry()

    def current(self) -> str:
        """The key of the filter that is on; empty if there is none."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Switch a filter on without telling."""
        self._chips[key].setChecked(True)

    def choose(self, key: str) -> None:
        """Switch a filter on, as if it were clicked."""
        self._chips[key].click()

    def _rebuild(self, choices: Sequence[Choice]) -> None:
        for chip in self._chips.values():
            self._line.removeWidget(chip)
            chip.deleteLater()
        self._chips = {}
        for choice in choices:
            chip = FilterChip(self._look, choice)
            chip.clicked.connect(lambda _on, key=choice.key: self.chosen.emit(key))
            self._group.addButton(chip)
            self._line.addWidget(chip)
            self._chips[choice.key] = chip


class _Segment(_ChoiceButton):
    def __init__(self, look: Look, choice: Choice) -> None:
        super().__init__(look, ButtonKind.SEGMENT)
        self.setText(choice.text)
        self.setAccessibleName(choice.text)

    def sizeHint(self) -> QSize:
        """With room for the check mark also when not chosen."""
        hint = super().sizeHint()
        return hint if self.isChecked() else QSize(hint.width() + self._look.scaled(16) + 8, hint.height())

    def _role(self, *, chosen: bool) -> Role:
        return Role.STRONG if chosen else Role.BODY

    def _dress(self) -> None:
        self.setProperty("icon-name", Icon.CHECK.value if self.isChecked() else None)
        super()._dress()


class SegmentedChoice(QWidget):
    """One of two or three, all in sight; ``chosen`` tells the key. The chosen one has an outline and a check mark."""

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(2, 2, 2, 2)
        line.setSpacing(2)
        group = QButtonGroup(self)
        self._segments: dict[str, _Segment] = {}
        for choice in choices:
            segment = _Segment(look, choice)
            segment.setProperty("small", 1)
            segment.clicked.connect(lambda _on, key=choice.key: self.chosen.emit(key))
            group.addButton(segment)
            line.addWidget(segment)
            self._segments[choice.key] = segment
        self.set_current(choices[0].key)

    def set_current(self, key: str) -> None:
        """Choose without telling."""
        self._segments[key].setChecked(True)

    def current(self) -> str:
        """The key of the chosen one."""
        return next(key for key, segment in self._segments.items() if segment.isChecked())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The track behind the choices."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(Token.FILL))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)


class WordChip(QToolButton):
    """A word that can be taken away again, such as a skill; clicking, Delete or Backspace takes it away."""

    removed = Signal(str)

    def __init__(self, look: Look, word: str) -> None:
        super().__init__()
        self._look = look
        self.word = word
        self.setText(word)
        self.setAccessibleName(self.tr("Remove {word}").format(word=word))
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(lambda: self.removed.emit(word))
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As wide as the word and a cross."""
        metrics = self._look.metrics(Role.SECONDARY)
        return QSize(metrics.horizontalAdvance(self.word) + self._look.scaled(14) + 32, max(28, metrics.height() + 8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A tinted pill with the word and a cross."""
        look, painter, rect = self._look, QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(Token.SELECTION))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setPen(look.colour(Token.ACCENT))
        painter.setFont(look.font(Role.SECONDARY))
        size = look.scaled(14)
        painter.drawText(rect.adjusted(12, 0, -size - 14, 0), int(Qt.AlignmentFlag.AlignVCenter), self.word)
        spot = QRectF(rect.right() - size - 9, 0, size, rect.height())
        look.icons.paint(painter, spot, Icon.X, size, look.colour(Token.ACCENT))
