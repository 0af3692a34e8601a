"""How things to press are painted: buttons of each kind, check boxes, radio buttons and the focus ring."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QFocusFrame, QStyle, QStyleOption, QStyleOptionButton, QStyleOptionToolButton, QWidget

from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import FOCUS_WIDTH, RADIUS, SMALL_RADIUS, Height, Token, mixed

State = QStyle.StateFlag


RECEDES = "recedes"
"""The property of a widget whose primary buttons are not filled, as long as it is set."""


class ButtonKind(StrEnum):
    """The weight of a button; one primary on a page."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"
    PLAIN = "plain"  # text coloured as text, no ground until hovered: command bar, answer state
    LINK = "link"  # accent words inside a line of text, no higher than 24 px
    MENU = "menu"  # muted words that open a small menu: the state of an answer
    CHIP = "chip"  # a filter that can be on
    SEGMENT = "segment"  # one of a segmented choice
    ON_SELECTION = "on-selection"  # secondary on a selected row


_PADDING: Mapping[ButtonKind, int] = MappingProxyType(
    {ButtonKind.QUIET: 8, ButtonKind.PLAIN: 8, ButtonKind.MENU: 8, ButtonKind.LINK: 4, ButtonKind.CHIP: 12}
)
_HEIGHTS: Mapping[ButtonKind, Height] = MappingProxyType(
    {ButtonKind.CHIP: Height.SMALL_CONTROL, ButtonKind.LINK: Height.STATUS_CHIP}
)
_ICON = 16
_ICON_GAP = 8


def kind_of(widget: QWidget | None) -> ButtonKind:
    """The kind a button was given, secondary if none."""
    value = widget.property("kind") if widget else None
    kind = ButtonKind(value) if value else ButtonKind.SECONDARY
    if widget is None or kind is not ButtonKind.PRIMARY or not _recedes(widget):
        return kind
    return ButtonKind.ON_SELECTION if widget.property("on-selection") else ButtonKind.SECONDARY


def _recedes(widget: QWidget | None) -> bool:
    """Whether something beside the page waits to be finished first: there is one filled button in the window."""
    while widget is not None:
        if widget.property(RECEDES):
            return True
        widget = widget.parentWidget()
    return False


def icon_of(widget: QWidget | None) -> Icon | None:
    """The icon a button was given."""
    value = widget.property("icon-name") if widget else None
    return Icon(value) if value else None


def button_size(
    look: Look, option: QStyleOptionButton | QStyleOptionToolButton, _size: QSize, widget: QWidget | None
) -> QSize:
    """How large a button is around its words, icon and chevron."""
    metrics, text = option.fontMetrics, option.text
    small = bool(widget and widget.property("small"))
    kind = kind_of(widget)
    left, right = _paddings(kind, widget)
    height = look.height(_HEIGHTS.get(kind, Height.SMALL_CONTROL if small else Height.CONTROL))
    icon = icon_of(widget)
    if not text:
        return QSize(max(height, _ICON + 12), height)
    width = metrics.size(Qt.TextFlag.TextShowMnemonic, text).width() + left + right
    if icon is not None:
        width += _icon_size(look) + _ICON_GAP
    if widget and widget.property("chevron"):
        width += _icon_size(look) + _ICON_GAP
    return QSize(width, height)


def paint_panel(look: Look, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """The ground of a button."""
    kind = kind_of(widget)
    ground = _ground(look, kind, option)
    rect = QRectF(option.rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_outline(look, kind, option))
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    if painter.pen().style() != Qt.PenStyle.NoPen:
        rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    radius = rect.height() / 2 if kind is ButtonKind.CHIP else RADIUS
    painter.drawRoundedRect(rect, radius, radius)
    painter.restore()


def paint_label(
    look: Look, option: QStyleOptionButton | QStyleOptionToolButton, painter: QPainter, widget: QWidget | None
) -> None:
    """Icon, words and chevron of a button, in the colour of its kind and state."""
    kind = kind_of(widget)
    colour = _words(look, kind, option)
    icon_colour = colour
    tone = widget.property("icon-tone") if widget else None
    if tone and _state(option, State.State_Enabled):
        icon_colour = look.colour(Token(tone))
    rect, text, icon = option.rect, option.text, icon_of(widget)
    size = _icon_size(look)
    if not text:
        if icon is not None:
            look.icons.paint(painter, QRectF(rect), icon, size, icon_colour)
        return
    left, right = _paddings(kind, widget)
    inner = rect.adjusted(left, 0, -right, 0)
    chevron = bool(widget and widget.property("chevron"))
    extra = ((size + _ICON_GAP) if icon else 0) + ((size + _ICON_GAP) if chevron else 0)
    metrics = option.fontMetrics
    width = min(inner.width(), metrics.size(Qt.TextFlag.TextShowMnemonic, text).width() + extra)
    start = inner.x() if widget and widget.property("leading") else inner.x() + (inner.width() - width) // 2
    after = bool(widget and widget.property("icon-after"))
    if icon is not None and not after:
        look.icons.paint(painter, QRectF(start, rect.y(), size, rect.height()), icon, size, icon_colour)
        start += size + _ICON_GAP
    words = QRect(start, rect.y(), max(0, width - extra), rect.height())
    _paint_words(painter, words, text, metrics, colour)
    if chevron or (icon is not None and after):
        spot = QRectF(words.right() + 1 + _ICON_GAP, rect.y(), size, rect.height())
        look.icons.paint(painter, spot, Icon.CHEVRON_DOWN if chevron or icon is None else icon, size, colour)


def _paddings(kind: ButtonKind, widget: QWidget | None) -> tuple[int, int]:
    """The room at both sides of the words; none at an edge with which they are to be in line."""
    padding = _PADDING.get(kind, 10 if widget and widget.property("small") else 12)
    flush = widget.property("flush") if widget else None
    return (0 if flush == "left" else padding), (0 if flush == "right" else padding)


def _paint_words(painter: QPainter, rect: QRect, text: str, metrics: QFontMetrics, colour: QColor) -> None:
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextShowMnemonic)
    painter.save()
    painter.setPen(colour)
    painter.drawText(rect, flags, metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1, flags))
    painter.restore()


def paint_check_box(look: Look, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """A box with a tick, or a line where only some are chosen."""
    rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    on, some = _state(option, State.State_On), _state(option, State.State_NoChange)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge, ground, mark = _indicator_colours(look, option, on=on or some)
    painter.setPen(QPen(edge, 1.2))
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, SMALL_RADIUS, SMALL_RADIUS)
    if on or some:
        pen = QPen(mark, max(1.8, rect.width() / 9))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_tick(rect) if on else _dash(rect))
    painter.restore()


def paint_radio(look: Look, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """A round button, filled in the middle when chosen."""
    rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    on = _state(option, State.State_On)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge, ground, _ = _indicator_colours(look, option, on=False)
    painter.setPen(QPen(look.colour(Token.ACCENT) if on else edge, 1.6 if on else 1.2))
    painter.setBrush(ground)
    painter.drawEllipse(rect)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(
            look.colour(Token.ACCENT) if _state(option, State.State_Enabled) else look.colour(Token.BORDER)
        )
        painter.drawEllipse(rect.center(), rect.width() / 4, rect.width() / 4)
    painter.restore()


def paint_focus_ring(look: Look, painter: QPainter, rect: QRectF, radius: float) -> None:
    """Two pixels of accent just inside ``rect``."""
    half = FOCUS_WIDTH / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour(Token.ACCENT), FOCUS_WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def paint_push_button(look: Look, option: QStyleOptionButton, painter: QPainter, widget: QWidget | None) -> None:
    """A whole button; Fusion would keep some of its width from the words."""
    paint_panel(look, option, painter, widget)
    paint_label(look, option, painter, widget)


def paint_tool_button(look: Look, option: QStyleOptionToolButton, painter: QPainter, widget: QWidget | None) -> None:
    """A whole tool button."""
    paint_panel(look, option, painter, widget)
    paint_label(look, option, painter, widget)


def paint_focus_frame(look: Look, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """The ring around something to press that has the keyboard's focus; round around chips."""
    around = widget.widget() if isinstance(widget, QFocusFrame) else None
    rect = QRectF(option.rect)
    paint_focus_ring(look, painter, rect, rect.height() / 2 - 1 if kind_of(around) is ButtonKind.CHIP else RADIUS + 2)


def _state(option: QStyleOption, flag: QStyle.StateFlag) -> bool:
    return bool(option.state & flag)


def _icon_size(look: Look) -> int:
    return look.scaled(_ICON)


def _ground(look: Look, kind: ButtonKind, option: QStyleOption) -> QColor | None:
    enabled, on = _state(option, State.State_Enabled), _state(option, State.State_On)
    token: Token | None = {
        ButtonKind.PRIMARY: Token.ACCENT if enabled else Token.FILL,
        ButtonKind.SECONDARY: Token.FILL,
        ButtonKind.DANGER: Token.FILL,
        ButtonKind.ON_SELECTION: Token.BASE,
        ButtonKind.CHIP: Token.SELECTION if on else Token.BASE,
        ButtonKind.SEGMENT: Token.BASE if on else None,
    }.get(kind)
    pressed = _state(option, State.State_Sunken) and enabled
    hovered = _state(option, State.State_MouseOver) and enabled
    if token is None:
        if not (pressed or hovered):
            return None
        token = Token.FILL
    ground = look.colour(token)
    darkens = token is not Token.FILL or kind in _FILLED
    share = 0.12 if pressed else 0.06 if hovered and darkens else 0.0
    return mixed(look.colour(Token.TEXT), ground, share) if share else ground


_FILLED = frozenset({ButtonKind.SECONDARY, ButtonKind.DANGER})


def _outline(look: Look, kind: ButtonKind, option: QStyleOption) -> QPen:
    on = _state(option, State.State_On)
    if kind is ButtonKind.CHIP:
        return QPen(look.colour(Token.ACCENT if on else Token.BORDER), 1)
    if kind is ButtonKind.SEGMENT and on:
        return QPen(look.colour(Token.ACCENT), 1)
    if look.theme.high_contrast and kind in _FILLED | {ButtonKind.ON_SELECTION}:
        return QPen(look.colour(Token.BORDER), 1)
    return QPen(Qt.PenStyle.NoPen)


def _words(look: Look, kind: ButtonKind, option: QStyleOption) -> QColor:
    if not _state(option, State.State_Enabled):
        return look.theme.disabled()
    if kind in {ButtonKind.CHIP, ButtonKind.SEGMENT} and _state(option, State.State_On):
        return look.colour(Token.ACCENT)
    return look.colour(_WORDS.get(kind, Token.TEXT))


_WORDS: Mapping[ButtonKind, Token] = MappingProxyType(
    {
        ButtonKind.PRIMARY: Token.ON_ACCENT,
        ButtonKind.DANGER: Token.ERROR,
        ButtonKind.QUIET: Token.ACCENT,
        ButtonKind.LINK: Token.ACCENT,
        ButtonKind.MENU: Token.MUTED,
    }
)


def _indicator_colours(look: Look, option: QStyleOption, *, on: bool) -> tuple[QColor, QColor, QColor]:
    """Edge, ground and mark of a check box or radio button."""
    if not _state(option, State.State_Enabled):
        return look.colour(Token.HAIRLINE), look.colour(Token.FILL if on else Token.BASE), look.theme.disabled()
    if on:
        return look.colour(Token.ACCENT), look.colour(Token.ACCENT), look.colour(Token.ON_ACCENT)
    edge = look.colour(Token.TEXT if _state(option, State.State_MouseOver) else Token.BORDER)
    return edge, look.colour(Token.BASE), look.colour(Token.ACCENT)


def _tick(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    for index, (x, y) in enumerate(((0.26, 0.53), (0.43, 0.70), (0.75, 0.33))):
        point = QPointF(rect.x() + rect.width() * x, rect.y() + rect.height() * y)
        if index:
            path.lineTo(point)
        else:
            path.moveTo(point)
    return path


def _dash(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.moveTo(rect.x() + rect.width() * 0.28, rect.center().y())
    path.lineTo(rect.x() + rect.width() * 0.72, rect.center().y())
    return path
