"""The one table of colours, type sizes, distances and heights; nothing else in the window names a colour."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum
from functools import cached_property
from types import MappingProxyType

from PySide6.QtGui import QColor, QPalette


class Token(StrEnum):
    """What a colour is for."""

    WINDOW = "window"
    BASE = "base"
    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    ON_ACCENT = "on-accent"
    SELECTION = "selection"
    FILL = "fill"
    HAIRLINE = "hairline"
    BORDER = "border"
    ERROR = "error"
    ERROR_TINT = "error-tint"
    WARNING = "warning"
    WARNING_TINT = "warning-tint"
    OK = "ok"
    OK_TINT = "ok-tint"


class Scheme(StrEnum):
    """The two looks."""

    LIGHT = "light"
    DARK = "dark"


class ThemeChoice(StrEnum):
    """What a person may choose in the View menu."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_COLOURS: Mapping[Token, tuple[str, str]] = MappingProxyType(
    {
        Token.WINDOW: ("#F5F6F8", "#1E2226"),
        Token.BASE: ("#FFFFFF", "#15181B"),
        Token.TEXT: ("#1B1F23", "#E8EAED"),
        Token.MUTED: ("#59636E", "#A7B0BA"),
        Token.ACCENT: ("#0B5CAD", "#8AB8F0"),
        Token.ON_ACCENT: ("#FFFFFF", "#0E1113"),
        Token.SELECTION: ("#E4EEF8", "#1F3044"),
        Token.FILL: ("#E9EDF1", "#2B3137"),
        Token.HAIRLINE: ("#DEE3E8", "#2F353B"),
        Token.BORDER: ("#7A828B", "#7F8994"),
        Token.ERROR: ("#B3261E", "#F2A39C"),
        Token.ERROR_TINT: ("#FBEAE8", "#3A1F1D"),
        Token.WARNING: ("#7A4F00", "#F0C674"),
        Token.WARNING_TINT: ("#FBF1DF", "#33290F"),
        Token.OK: ("#1B6E3C", "#8FD3A5"),
        Token.OK_TINT: ("#E6F3EA", "#1B2E22"),
    }
)

# Text needs 4.5 : 1 on what lies behind it; lines, icons and focus rings 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11).
TEXT_PAIRS: tuple[tuple[Token, Token], ...] = (
    *((token, ground) for token in (Token.TEXT, Token.MUTED, Token.ACCENT) for ground in (Token.BASE, Token.WINDOW)),
    *((token, Token.SELECTION) for token in (Token.TEXT, Token.MUTED, Token.ACCENT)),
    *((token, Token.FILL) for token in (Token.TEXT, Token.MUTED, Token.ERROR)),
    (Token.ON_ACCENT, Token.ACCENT),
    *(
        (token, ground)
        for token, tint in (
            (Token.ERROR, Token.ERROR_TINT),
            (Token.WARNING, Token.WARNING_TINT),
            (Token.OK, Token.OK_TINT),
        )
        for ground in (Token.BASE, Token.WINDOW, Token.SELECTION, tint)
    ),
    *((Token.TEXT, tint) for tint in (Token.ERROR_TINT, Token.WARNING_TINT, Token.OK_TINT)),
    *((Token.ACCENT, tint) for tint in (Token.ERROR_TINT, Token.WARNING_TINT, Token.OK_TINT)),
)
LINE_PAIRS: tuple[tuple[Token, Token], ...] = (
    (Token.BORDER, Token.BASE),
    (Token.BORDER, Token.WINDOW),
    (Token.BORDER, Token.SELECTION),
    (Token.ACCENT, Token.BASE),
    (Token.ACCENT, Token.WINDOW),
    (Token.ACCENT, Token.SELECTION),
    (Token.ACCENT, Token.FILL),
)


class Role(Enum):
    """A size and weight of text: the factor on the person's own base size, and whether it is DemiBold."""

    SMALL = (0.86, False)
    SECONDARY = (0.93, False)
    BODY = (1.0, False)
    STRONG = (1.001, True)
    SECONDARY_STRONG = (0.93, True)
    HEADING = (1.14, True)
    TITLE = (1.43, True)
    DISPLAY = (1.71, True)
    HERO = (2.29, True)

    @property
    def factor(self) -> float:
        """How large it is beside body text."""
        return self.value[0]

    @property
    def strong(self) -> bool:
        """Whether it is DemiBold (Bold where the family has no DemiBold)."""
        return self.value[1]


class Space(IntEnum):
    """Distances in logical pixels."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32
    HUGE = 40


class Height(IntEnum):
    """Least heights in logical pixels; ``Look.height`` grows them with the text."""

    STATUS_CHIP = 24
    SMALL_CONTROL = 28
    CONTROL = 32
    DENSE_ROW = 36
    ROW = 40
    COMPACT_TWO_LINES = 48
    TWO_LINES = 56
    IDENTITY_BAR = 72


RADIUS = 6
SMALL_RADIUS = 4
FOCUS_WIDTH = 2
TEXT_WIDTH = 640  # lines longer than this are hard to read
SIDE_WIDTH = 320


@dataclass(frozen=True)
class Theme:
    """The colours of one look; ``high_contrast`` follows the person's system setting."""

    scheme: Scheme
    high_contrast: bool = False

    def colour(self, token: Token) -> QColor:
        """The colour of a token in this theme."""
        return QColor(self._read[token])

    def disabled(self) -> QColor:
        """Words of something that cannot be used now: muted at 60 %."""
        return mixed(self.colour(Token.MUTED), self.colour(Token.BASE), 0.6)

    def palette(self) -> QPalette:
        """The palette for the application; components with a role of their own ask for tokens instead."""
        return QPalette(self._whole)

    @cached_property
    def _read(self) -> Mapping[Token, QColor]:
        """Each colour read from its words once: every row that is painted asks for several."""
        found = {}
        for token in Token:
            light, dark = _COLOURS[_HIGH_CONTRAST.get(token, token) if self.high_contrast else token]
            found[token] = QColor(dark if self.scheme is Scheme.DARK else light)
        return found

    @cached_property
    def _whole(self) -> QPalette:
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.disabled())
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, self.colour(Token.BORDER))
        return palette


_HIGH_CONTRAST: Mapping[Token, Token] = MappingProxyType(
    {
        Token.HAIRLINE: Token.BORDER,
        Token.ERROR_TINT: Token.BASE,
        Token.WARNING_TINT: Token.BASE,
        Token.OK_TINT: Token.BASE,
    }
)
_PALETTE: Mapping[QPalette.ColorRole, Token] = MappingProxyType(
    {
        QPalette.ColorRole.Window: Token.WINDOW,
        QPalette.ColorRole.WindowText: Token.TEXT,
        QPalette.ColorRole.Base: Token.BASE,
        QPalette.ColorRole.AlternateBase: Token.WINDOW,
        QPalette.ColorRole.Text: Token.TEXT,
        QPalette.ColorRole.PlaceholderText: Token.MUTED,
        QPalette.ColorRole.Button: Token.FILL,
        QPalette.ColorRole.ButtonText: Token.TEXT,
        QPalette.ColorRole.BrightText: Token.ON_ACCENT,
        QPalette.ColorRole.Highlight: Token.ACCENT,
        QPalette.ColorRole.HighlightedText: Token.ON_ACCENT,
        QPalette.ColorRole.Accent: Token.ACCENT,
        QPalette.ColorRole.Link: Token.ACCENT,
        QPalette.ColorRole.LinkVisited: Token.ACCENT,
        QPalette.ColorRole.Light: Token.BASE,
        QPalette.ColorRole.Midlight: Token.HAIRLINE,
        QPalette.ColorRole.Mid: Token.HAIRLINE,
        QPalette.ColorRole.Dark: Token.BORDER,
        QPalette.ColorRole.Shadow: Token.BORDER,
        QPalette.ColorRole.ToolTipBase: Token.WINDOW,
        QPalette.ColorRole.ToolTipText: Token.TEXT,
    }
)


def mixed(front: QColor, ground: QColor, share: float) -> QColor:
    """``front`` laid over ``ground`` with the given share (0 to 1) of opacity, as an opaque colour."""
    return QColor.fromRgbF(
        front.redF() * share + ground.redF() * (1 - share),
        front.greenF() * share + ground.greenF() * (1 - share),
        front.blueF() * share + ground.blueF() * (1 - share),
    )


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2.2, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), channels, strict=True))
