"""How the quiet parts are painted: fields, combo boxes, tabs, table heads, scroll bars, splitters and the menu bar."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QMenuBar,
    QStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionHeader,
    QStyleOptionMenuItem,
    QStyleOptionSlider,
    QStyleOptionTab,
    QWidget,
)

from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import FOCUS_WIDTH, RADIUS, SMALL_RADIUS, Role, Token, mixed

State = QStyle.StateFlag
_THUMB = 6
_LEAST_THUMB = 32


def paint_field(look: Look, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """The frame of a field: border, accent when it has the focus, error when its value does not fit."""
    focused = bool(option.state & State.State_HasFocus)
    enabled = bool(option.state & State.State_Enabled)
    wrong = bool(widget and widget.property("error"))
    width = FOCUS_WIDTH if focused else 1
    token = Token.ERROR if wrong else Token.ACCENT if focused else Token.BORDER if enabled else Token.HAIRLINE
    tint = (
        widget.property("ground") if widget else None
    )  # a token: a cell of a week, say, which has a ground for a border
    ground = Token(tint) if tint and not focused else Token.BASE if enabled else Token.WINDOW
    if tint and not focused and not wrong:
        token = ground
    half = width / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour(token), width))
    painter.setBrush(look.colour(ground))
    rect = QRectF(option.rect).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    painter.restore()


def paint_combo(look: Look, option: QStyleOptionComboBox, painter: QPainter, widget: QWidget | None) -> None:
    """A field with a chevron."""
    paint_field(look, option, painter, widget)
    rect: QRect = option.rect
    enabled = bool(option.state & State.State_Enabled)
    size = look.scaled(16)
    colour = look.colour(Token.MUTED) if enabled else look.theme.disabled()
    spot = QRectF(rect.right() - size - 8, rect.y(), size, rect.height())
    look.icons.paint(painter, spot, Icon.CHEVRON_DOWN, size, colour)


def paint_tab(look: Look, option: QStyleOptionTab, painter: QPainter, _widget: QWidget | None) -> None:
    """The line under a tab: accent and 3 px under the current one."""
    rect: QRect = option.rect
    if option.state & State.State_Selected:
        inner = tab_words(look, option)
        line = QRectF(inner.x(), rect.bottom() - 2, inner.width(), 3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(Token.ACCENT))
        painter.drawRoundedRect(line, 1.5, 1.5)
        painter.restore()


def tab_words(look: Look, option: QStyleOptionTab) -> QRect:
    """Where the words of a tab stand; the first begins at the page's own left edge."""
    rect: QRect = option.rect
    text: str = option.text
    width = look.metrics(Role.STRONG).size(Qt.TextFlag.TextShowMnemonic, text).width()
    return QRect(rect.x(), rect.y(), min(width, rect.width()), rect.height())


def paint_tab_label(look: Look, option: QStyleOptionTab, painter: QPainter, _widget: QWidget | None) -> None:
    """The words of a tab: DemiBold when current, muted otherwise."""
    current = bool(option.state & State.State_Selected)
    hovered = bool(option.state & State.State_MouseOver)
    words = tab_words(look, option)
    painter.save()
    painter.setFont(look.font(Role.STRONG if current else Role.BODY))
    painter.setPen(look.colour(Token.TEXT if current or hovered else Token.MUTED))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextShowMnemonic
    painter.drawText(words, int(flags), option.text)
    painter.restore()
    focused = option.state & State.State_HasFocus
    if current and focused:
        ring = QRectF(words).adjusted(0.5, 6, -0.5, -7)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(Token.ACCENT), FOCUS_WIDTH))
        painter.drawRoundedRect(ring, SMALL_RADIUS, SMALL_RADIUS)
        painter.restore()


def paint_head(look: Look, option: QStyleOptionHeader, painter: QPainter, _widget: QWidget | None) -> None:
    """The ground of a table head: nothing but one border line under it."""
    rect: QRect = option.rect
    painter.fillRect(rect, look.colour(Token.BASE))
    place = option.position
    first = place in {QStyleOptionHeader.SectionPosition.Beginning, QStyleOptionHeader.SectionPosition.OnlyOneSection}
    last = place in {QStyleOptionHeader.SectionPosition.End, QStyleOptionHeader.SectionPosition.OnlyOneSection}
    left, right = (8 if first else 0), (8 if last else 0)
    line = QRect(rect.x() + left, rect.bottom(), rect.width() - left - right, 1)
    painter.fillRect(line, look.colour(Token.BORDER))


def paint_head_label(look: Look, option: QStyleOptionHeader, painter: QPainter, _widget: QWidget | None) -> None:
    """The words of a table head, small and muted, with an arrow where the table is sorted."""
    rect = option.rect.adjusted(8, 0, -8, 0)
    sort = option.sortIndicator
    metrics = look.metrics(Role.SMALL)
    size = look.scaled(12)
    arrow = sort != QStyleOptionHeader.SortIndicator.None_
    room = rect.width() - ((size + 4) if arrow else 0)
    text = metrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)
    right = bool(option.textAlignment & Qt.AlignmentFlag.AlignRight)
    width = metrics.horizontalAdvance(text)
    start = rect.right() + 1 - width if right else rect.x()
    painter.save()
    painter.setFont(look.font(Role.SMALL))
    painter.setPen(look.colour(Token.TEXT if arrow else Token.MUTED))
    painter.drawText(QRect(start, rect.y(), width + 2, rect.height()), int(Qt.AlignmentFlag.AlignVCenter), text)
    painter.restore()
    if arrow:
        icon = Icon.CHEVRON_UP if sort == QStyleOptionHeader.SortIndicator.SortUp else Icon.CHEVRON_DOWN
        left = start - size - 4 if right else start + width + 4
        look.icons.paint(painter, QRectF(left, rect.y(), size, rect.height()), icon, size, look.colour(Token.TEXT))


def paint_whole_head(look: Look, option: QStyleOptionHeader, painter: QPainter, widget: QWidget | None) -> None:
    """Ground and words of one column's head."""
    paint_head(look, option, painter, widget)
    paint_head_label(look, option, painter, widget)


def paint_splitter(look: Look, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """A hairline, stronger when one can take hold of it."""
    rect: QRect = option.rect
    hovered = option.state & State.State_MouseOver
    colour = look.colour(Token.BORDER if hovered else Token.HAIRLINE)
    if rect.height() >= rect.width():
        painter.fillRect(QRect(rect.center().x(), rect.y(), 1, rect.height()), colour)
    else:
        painter.fillRect(QRect(rect.x(), rect.center().y(), rect.width(), 1), colour)


def thumb_rect(option: QStyleOptionSlider) -> QRect:
    """Where the thumb of a scroll bar stands on its full-length track."""
    rect: QRect = option.rect
    upright = option.orientation == Qt.Orientation.Vertical
    length = rect.height() if upright else rect.width()
    span = option.maximum - option.minimum
    page = option.pageStep
    thumb = length if span <= 0 else min(length, max(_LEAST_THUMB, length * page // (span + page)))
    start = QStyle.sliderPositionFromValue(
        option.minimum,
        option.maximum,
        option.sliderPosition,
        length - thumb,
        option.upsideDown,
    )
    if upright:
        return QRect(rect.x(), rect.y() + start, rect.width(), thumb)
    return QRect(rect.x() + start, rect.y(), thumb, rect.height())


def scroll_bar_part(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """No arrows: the groove is the whole bar, the rest lies before and after the thumb."""
    rect, thumb = option.rect, thumb_rect(option)
    upright = option.orientation == Qt.Orientation.Vertical
    if part == QStyle.SubControl.SC_ScrollBarSlider:
        return thumb
    if part == QStyle.SubControl.SC_ScrollBarGroove:
        return rect
    if part == QStyle.SubControl.SC_ScrollBarSubPage:
        return (
            rect.adjusted(0, 0, 0, thumb.top() - rect.bottom() - 1)
            if upright
            else rect.adjusted(0, 0, thumb.left() - rect.right() - 1, 0)
        )
    if part == QStyle.SubControl.SC_ScrollBarAddPage:
        return (
            rect.adjusted(0, thumb.bottom() + 1 - rect.top(), 0, 0)
            if upright
            else rect.adjusted(thumb.right() + 1 - rect.left(), 0, 0, 0)
        )
    return QRect()


def paint_scroll_bar(look: Look, option: QStyleOptionSlider, painter: QPainter, _widget: QWidget | None) -> None:
    """A round thumb and no track."""
    if option.maximum <= option.minimum:
        return
    rect = QRectF(thumb_rect(option))
    upright = option.orientation == Qt.Orientation.Vertical
    spare = ((rect.width() if upright else rect.height()) - _THUMB) / 2
    rect = rect.adjusted(spare, 2, -spare, -2) if upright else rect.adjusted(2, spare, -2, -spare)
    active = option.state & (State.State_MouseOver | State.State_Sunken)
    colour = look.colour(Token.BORDER)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mixed(look.colour(Token.TEXT), colour, 0.3) if active else colour)
    painter.drawRoundedRect(rect, _THUMB / 2, _THUMB / 2)
    painter.restore()


def paint_menu_bar_item(look: Look, option: QStyleOptionMenuItem, painter: QPainter, widget: QWidget | None) -> None:
    """A word in the menu bar, on a tinted ground when pointed at or open; its key is underlined once Alt was pressed."""
    rect: QRect = option.rect
    painter.fillRect(rect, look.colour(Token.WINDOW))
    if option.state & (State.State_Selected | State.State_Sunken):
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(Token.SELECTION))
        painter.drawRoundedRect(QRectF(rect).adjusted(0, 2, 0, -2), SMALL_RADIUS, SMALL_RADIUS)
        painter.restore()
    painter.save()
    painter.setPen(look.colour(Token.TEXT))
    by_keyboard = isinstance(widget, QMenuBar) and (widget.hasFocus() or widget.activeAction() is not None)
    mnemonic = Qt.TextFlag.TextShowMnemonic if by_keyboard else Qt.TextFlag.TextHideMnemonic
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter | mnemonic), option.text)
    painter.restore()


def paint_menu_frame(look: Look, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """The frame of a menu."""
    painter.save()
    painter.setPen(QPen(look.colour(Token.BORDER), 1))
    painter.setBrush(look.colour(Token.BASE))
    painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


def paint_head_rest(look: Look, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """What is left of a table head beside its last column."""
    painter.fillRect(option.rect, look.colour(Token.BASE))


def paint_menu_bar_rest(look: Look, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    """What is left of the menu bar beside its last word."""
    painter.fillRect(option.rect, look.colour(Token.WINDOW))


def paint_framed_field(look: Look, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """The frame of a line edit that has one."""
    if not (isinstance(widget, QLineEdit) and not widget.hasFrame()):
        paint_field(look, option, painter, widget)


def paint_scroll_area(look: Look, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """A text area looks like a field; lists and scroll areas have no frame."""
    if widget is not None and widget.property("field"):
        paint_field(look, option, painter, widget)
