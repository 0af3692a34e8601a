"""The frame of a page: grounds and hairlines, header, footer, section headings, and the panel for private notes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.text import ElidedText, Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import RADIUS, Role, Space, Token


class Ground(QWidget):
    """A plain widget filled with a token: base for pages, window for frames and previews."""

    def __init__(self, look: Look, token: Token = Token.BASE) -> None:
        super().__init__()
        self._look, self._token = look, token
        self.setAutoFillBackground(True)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        palette = QPalette(self._look.theme.palette())
        palette.setColor(QPalette.ColorRole.Window, self._look.colour(self._token))
        self.setPalette(palette)


class Hairline(QWidget):
    """One pixel that parts two things, lying or standing."""

    def __init__(self, look: Look, *, upright: bool = False) -> None:
        super().__init__()
        self._look = look
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        QPainter(self).fillRect(self.rect(), self._look.colour(Token.HAIRLINE))


class Inset(QWidget):
    """Sets a widget in from the page's edge: 24 px, 16 in a low window; 8 less for ``rows``, which are padded by 8.

    So headings, fields, lists and tables share one left edge. ``top`` and ``bottom`` are in logical pixels.
    """

    def __init__(self, look: Look, widget: QWidget, *, rows: bool = False, top: int = 0, bottom: int = 0) -> None:
        super().__init__()
        self._look, self._rows, self._ends = look, rows, (top, bottom)
        self._bar = BarRoom(widget, self._fit) if isinstance(widget, QAbstractScrollArea) else None
        self._column = QVBoxLayout(self)
        self._column.addWidget(widget)
        look.room_changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        side = (Space.XL if self._look.room.tall else Space.L) - (Space.S if self._rows else 0)
        right = max(0, side - (self._bar.width if self._bar is not None else 0))
        self._column.setContentsMargins(side, self._ends[0], right, self._ends[1])


class BarRoom(QObject):
    """Where a list or column begins to scroll, its bar takes room from the page's edge and not from the words.

    ``fit`` is called when the bar comes or goes; it lays the area out with a right margin smaller by ``width``.
    """

    def __init__(self, area: QAbstractScrollArea, fit: Callable[[], object]) -> None:
        super().__init__(area)
        self._area, self._fit = area, fit
        self._holder = area.verticalScrollBar().parentWidget() or area
        self._holder.installEventFilter(self)

    @property
    def width(self) -> int:
        """What the bar takes now, in pixels."""
        return self._area.verticalScrollBar().sizeHint().width() if self._holder.isVisibleTo(self._area) else 0

    def lay_over(self) -> None:
        """Lay the bar over the area's content, which has a gutter of its own at the right."""
        self._area.setViewportMargins(0, 0, -self.width, 0)
        self._holder.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The bar comes or goes."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._fit()
        return False


class PageHeader(QWidget):
    """Title, subtitle, and what belongs at the right end. In a low window title and subtitle share one line of 48 px."""

    def __init__(self, look: Look, title: str = "", subtitle: str = "", right: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._look = look
        self._title = ElidedText(look, title, Role.DISPLAY)
        self._subtitle = ElidedText(look, subtitle, Role.BODY, Token.MUTED)
        self._beside = ElidedText(look, subtitle, Role.BODY, Token.MUTED)
        words = QVBoxLayout()
        words.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(Space.S)
        first.addWidget(self._title)
        first.addWidget(self._beside, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch()
        words.addLayout(first)
        words.addWidget(self._subtitle)
        self._line = QHBoxLayout(self)
        self._line.setSpacing(Space.L)
        self._line.addLayout(words, 1)
        self._right = QHBoxLayout()
        self._right.setSpacing(Space.S)
        for widget in right:
            self._right.addWidget(widget)
        self._line.addLayout(self._right)
        look.room_changed.connect(self._fit)
        self._fit()

    def set_words(self, title: str, subtitle: str = "") -> None:
        """Show another title and subtitle."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._beside.setText(subtitle)
        self._fit()

    def add_right(self, widget: QWidget) -> None:
        """Add something at the right end."""
        self._right.addWidget(widget)

    def _fit(self) -> None:
        tall, subtitle = self._look.room.tall, self._subtitle.text()
        gutter = Space.XL if tall else Space.L
        top, bottom = (Space.XL, Space.S) if tall else (Space.S, Space.S)
        self._line.setContentsMargins(gutter, top, gutter, bottom)
        self._line.setAlignment(self._right, Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter)
        self._title.set_role(Role.DISPLAY if tall else Role.HEADING)
        self._subtitle.setVisible(tall and bool(subtitle))
        self._beside.setVisible(not tall and bool(subtitle))


class PageFooter(Ground):
    """A hairline and under it the safe action at the left, the way forward at the right."""

    def __init__(self, look: Look, left: Sequence[QWidget] = (), right: Sequence[QWidget] = ()) -> None:
        super().__init__(look)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(Hairline(look))
        self._line = QHBoxLayout()
        self._line.setSpacing(Space.S)
        column.addLayout(self._line)
        for widget in left:
            self._line.addWidget(widget)
        self._line.addStretch(1)
        for widget in right:
            self._line.addWidget(widget)
        look.room_changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        side, height = (Space.XL, Space.M) if self._look.room.tall else (Space.L, 6)
        self._line.setContentsMargins(side, height, side, height)


class SectionHeading(QWidget):
    """A strong heading, a count or muted note after it, perhaps a quiet button at the right end.

    With a button, lay it out 8 px further to the right than the text beside it: the words end where the text does.
    """

    def __init__(
        self, look: Look, title: str, note: str = "", button: str = "", on_click: Callable[[], object] | None = None
    ) -> None:
        super().__init__()
        self._title = Text(look, title, Role.STRONG)
        self._note = ElidedText(look, note, Role.BODY, Token.MUTED)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 0, 4)
        line.addWidget(self._title)
        line.addWidget(self._note, 1)
        self.button = Button(look, button, on_click, kind=ButtonKind.QUIET, small=True) if button else None
        if self.button is not None:
            line.addWidget(self.button)
        self.setMinimumHeight(Space.HUGE if look.room.tall else Space.XXL)

    def set_words(self, title: str, note: str = "") -> None:
        """Show another heading and note."""
        self._title.setText(title)
        self._note.setText(note)


class PrivateNote(QWidget):
    """The one panel on a page: what is never printed and hidden in Share view, with a lock that says so.

    ``narrow`` puts those words under the title, for side columns.
    """

    def __init__(self, look: Look, title: str, field: QWidget, *, narrow: bool = False) -> None:
        super().__init__()
        self._look = look
        head = QHBoxLayout()
        head.addSpacing(look.scaled(16) + Space.S)
        head.addWidget(Text(look, title, Role.STRONG))
        said = self.tr("Never printed. Hidden in Share view.")
        if narrow:
            head.addStretch()
        else:
            head.addWidget(ElidedText(look, said, Role.SMALL, Token.MUTED), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.addLayout(head)
        if narrow:
            column.addWidget(Text(look, said, Role.SMALL, Token.MUTED, wrap=True))
        column.addWidget(field)
        if not field.accessibleName():
            field.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The panel and the lock."""
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(Token.WINDOW))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        size = look.scaled(16)
        spot = QRectF(Space.L, Space.M, size, look.line(Role.STRONG))
        look.icons.paint(painter, spot, Icon.LOCK, size, look.colour(Token.MUTED))
