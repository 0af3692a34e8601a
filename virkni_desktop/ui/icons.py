"""Icons in the colours of the palette: the SVG files of resources/icons drawn at the size and sharpness asked for."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from virkni_desktop.ui.theme import Scheme, Theme, Token

STROKE = "1.75"


class Icon(StrEnum):
    """Every icon the window shows, by the name of its file."""

    ALERT = "circle-alert"
    ARROW_LEFT = "arrow-left"
    ARROW_RIGHT = "arrow-right"
    BACKUP = "database-backup"
    BANKNOTE = "banknote"
    BRIEFCASE = "briefcase"
    BUILDING = "building-2"
    CALENDAR = "calendar"
    CALENDAR_CHECK = "calendar-check"
    CALENDAR_CLOCK = "calendar-clock"
    CHART = "chart-column"
    CHECK = "check"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_RIGHT = "chevron-right"
    CHEVRON_UP = "chevron-up"
    CIRCLE = "circle"
    CIRCLE_CHECK = "circle-check"
    CIRCLE_DASHED = "circle-dashed"
    CIRCLE_DOT = "circle-dot"
    CIRCLE_MINUS = "circle-minus"
    CLIPBOARD = "clipboard-list"
    CLOCK = "clock"
    CLOCK_ALERT = "clock-alert"
    COMPARE = "git-compare"
    CONFLICT = "git-fork"
    COPY = "copy"
    DATABASE = "database"
    DOWNLOAD = "download"
    EQUAL = "equal"
    EXCHANGE = "arrow-left-right"
    EYE = "eye"
    EYE_OFF = "eye-off"
    FILE_CHECK = "file-check"
    FILE_DOWN = "file-down"
    FILE_INPUT = "file-input"
    FILE_OUTPUT = "file-output"
    FILE_TEXT = "file-text"
    FILE_UP = "file-up"
    FLAG = "flag"
    FOLDER_OPEN = "folder-open"
    FOOTPRINTS = "footprints"
    GRADUATION = "graduation-cap"
    HANDSHAKE = "handshake"
    HELP = "circle-help"
    HISTORY = "history"
    INFO = "info"
    LANGUAGES = "languages"
    LIST_CHECKS = "list-checks"
    LOCK = "lock"
    LOG_OUT = "log-out"
    MAIL = "mail"
    MAP_PIN = "map-pin"
    MESSAGE = "message-square"
    MINUS = "minus"
    MORE = "ellipsis"
    NOTE = "sticky-note"
    PAPERCLIP = "paperclip"
    PEN = "pen"
    PENCIL_LINE = "pencil-line"
    PHONE = "phone"
    PLUS = "plus"
    PRESENTATION = "presentation"
    PRINTER = "printer"
    QUOTE = "quote"
    REDO = "redo-2"
    REFRESH = "refresh-cw"
    SEARCH = "search"
    SETTINGS = "settings"
    SHIELD = "shield-check"
    SPARKLES = "sparkles"
    SUN = "sun"
    TABLE = "table"
    TARGET = "target"
    TEMPLATE = "layout-template"
    TRASH = "trash-2"
    TRIANGLE_ALERT = "triangle-alert"
    UNDO = "undo-2"
    UPLOAD = "upload"
    USER = "user"
    USERS = "users"
    USERS_ROUND = "users-round"
    USER_PLUS = "user-plus"
    X = "x"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"


class IconPainter:
    """Draws icons and keeps what it drew, by icon, size, colour and device pixel ratio."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawn: dict[tuple[Icon, int, int, float], QPixmap] = {}
        self._sources: dict[Icon, bytes] = {}

    def pixmap(self, icon: Icon, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
        """The icon ``size`` logical pixels wide and high, sharp on a screen of that device pixel ratio."""
        key = (icon, size, colour.rgba(), ratio)
        found = self._drawn.get(key)
        if found is None:
            found = self._drawn[key] = self._draw(icon, size, colour, ratio)
        return found

    def paint(self, painter: QPainter, rect: QRectF, icon: Icon, size: int, colour: QColor) -> None:
        """Draw the icon in the middle of ``rect``."""
        device = painter.device()
        pixmap = self.pixmap(icon, size, colour, device.devicePixelRatioF() if device else 1.0)
        corner = rect.center()
        painter.drawPixmap(round(corner.x() - size / 2), round(corner.y() - size / 2), pixmap)

    def icon(self, icon: Icon, size: int, colour: QColor, ratio: float = 1.0) -> QIcon:
        """The same for the few places of Qt that only take a QIcon."""
        return QIcon(self.pixmap(icon, size, colour, ratio))

    def icon_of_program(self) -> QIcon:
        """The window's own icon: footprints on the accent, at the sizes that systems ask for."""
        icon = QIcon()
        for size in (32, 128):
            icon.addPixmap(self._drawn_program_icon(size))
        return icon

    def _drawn_program_icon(self, size: int) -> QPixmap:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Theme(Scheme.LIGHT).colour(Token.ACCENT))
        painter.drawRoundedRect(QRectF(0, 0, size, size), size / 5, size / 5)
        inner = round(size * 0.66)
        white = Theme(Scheme.LIGHT).colour(Token.ON_ACCENT)
        self.paint(painter, QRectF(0, 0, size, size), Icon.FOOTPRINTS, inner, white)
        painter.end()
        return pixmap

    def _draw(self, icon: Icon, size: int, colour: QColor, ratio: float) -> QPixmap:
        source = self._source(icon).replace(b"currentColor", colour.name(QColor.NameFormat.HexRgb).encode())
        image = QImage(QSize(1, 1) * round(size * ratio), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(source)).render(painter)
        painter.end()
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _source(self, icon: Icon) -> bytes:
        source = self._sources.get(icon)
        if source is None:
            text = (self._folder / f"{icon.value}.svg").read_text(encoding="utf-8")
            source = text.replace('stroke-width="2"', f'stroke-width="{STROKE}"').encode()
            self._sources[icon] = source
        return source
