"""What every component is handed to dress itself: theme, type, icons, text size and the room there is."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication

from virkni_desktop.ui.icons import IconPainter
from virkni_desktop.ui.theme import Height, Role, Scheme, Theme, ThemeChoice, Token

LEAST_POINT_SIZE = 10.5  # 14 px on an ordinary screen; larger if the person's system says so


@dataclass(frozen=True)
class Room:
    """How much room the window has; pages and rows choose their layout by it."""

    beside: bool = True  # at least 1200 wide: a side column stands beside the main one
    rail: bool = True  # at least 1000 wide: the rail shows words beside icons
    tall: bool = True  # at least 600 high: full headers and 56 px rows


class Look(QObject):
    """Built once by the application and handed on; components listen to ``changed`` and dress anew.

    ``changed``: colours or fonts are others now. ``room_changed``: the window crossed a width or height that matters.
    """

    changed = Signal()
    room_changed = Signal()

    def __init__(self, app: QApplication, icons: IconPainter) -> None:
        super().__init__(app)
        self.icons = icons
        self.room = Room()
        self.choice = ThemeChoice.SYSTEM
        self.percent = 100
        self._app = app
        self._base = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._fonts: dict[tuple[Role, bool], QFont] = {}
        self._metrics: dict[Role, QFontMetrics] = {}
        self._heights: dict[Height, int] = {}
        self.theme = self._theme()
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._dress()

    def choose(self, choice: ThemeChoice, percent: int) -> None:
        """Take a theme and a text size (100 to 200 %) and show them at once."""
        self.choice, self.percent = choice, percent
        hints = self._app.styleHints()
        hints.setColorScheme(
            {ThemeChoice.LIGHT: Qt.ColorScheme.Light, ThemeChoice.DARK: Qt.ColorScheme.Dark}.get(
                choice, Qt.ColorScheme.Unknown
            )
        )
        self._on_system_changed()

    def set_room(self, room: Room) -> None:
        """Tell everybody how much room there is, if it is another than before."""
        if room != self.room:
            self.room = room
            self.room_changed.emit()

    def colour(self, token: Token) -> QColor:
        """The colour of a token now."""
        return self.theme.colour(token)

    def font(self, role: Role, *, tabular: bool = False) -> QFont:
        """The font of a role; ``tabular`` gives every figure the same width."""
        return QFont(self._font(role, tabular=tabular))

    def metrics(self, role: Role) -> QFontMetrics:
        """The metrics of a role's font."""
        found = self._metrics.get(role)  # rows of long lists ask thousands of times
        if found is None:
            found = self._metrics[role] = QFontMetrics(self._font(role, tabular=False))
        return found

    def line(self, role: Role) -> int:
        """The height of one line of a role, in logical pixels."""
        return self.metrics(role).height()

    def height(self, token: Height) -> int:
        """A least height, grown so that text of any size fits."""
        found = self._heights.get(token)  # as for metrics
        if found is None:
            found = self._heights[token] = self._height(token)
        return found

    def _height(self, token: Height) -> int:
        lines = 2 if token in {Height.TWO_LINES, Height.COMPACT_TWO_LINES} else 1
        if token is Height.STATUS_CHIP:
            return max(int(token), self.line(Role.SMALL) + 6)
        room = 12 if lines == 1 else 8
        text = self.line(Role.BODY) + (self.line(Role.SECONDARY) if lines == 2 else 0)
        return max(int(token), text + room)

    def scaled(self, pixels: int) -> int:
        """A width that holds text, grown with the text size."""
        return round(pixels * max(1.0, self._font(Role.BODY, tabular=False).pointSizeF() / LEAST_POINT_SIZE))

    def _font(self, role: Role, *, tabular: bool) -> QFont:
        found = self._fonts.get((role, tabular))
        if found is None:
            found = QFont(self._base)
            size = max(LEAST_POINT_SIZE, self._base.pointSizeF()) * self.percent / 100
            found.setPointSizeF(size * (1.0 if role is Role.STRONG else role.factor))
            found.setWeight(QFont.Weight.DemiBold if role.strong else QFont.Weight.Normal)
            if tabular:
                found.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[role, tabular] = found
        return found

    def _theme(self) -> Theme:
        hints = self._app.styleHints()
        dark = self.choice is ThemeChoice.DARK or (
            self.choice is ThemeChoice.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark
        )
        # The scheme is taken from the choice first: not every platform answers setColorScheme.
        more = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        return Theme(Scheme.DARK if dark else Scheme.LIGHT, high_contrast=more)

    def _on_system_changed(self) -> None:
        self.theme = self._theme()
        self._fonts.clear()
        self._metrics.clear()
        self._heights.clear()
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        self._app.setPalette(self.theme.palette())
        self._app.setFont(self._font(Role.BODY, tabular=False))
