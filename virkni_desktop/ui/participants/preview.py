"""The paper as it will be printed, drawn from the real PDF a moment after typing rests."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import ToolButton
from virkni_desktop.ui.components.page_parts import Ground
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.preview_pages import PageImages, draw_pages, zoom_for_width
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.errors import VirkniError

REST = 250  # milliseconds after the last key before the paper is drawn anew
_ZOOMS = (50, 75, 100, 125, 150, 200)
_MARGIN = 24
_GAP = 16


class PreviewPane(Ground):
    """``show_paper`` takes what makes the PDF; a newer one replaces an older that is still being drawn."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.look, Token.WINDOW)
        self._context = context
        look = context.look
        self._content: Callable[[], bytes] | None = None
        self._zoom: int | None = None  # nothing: as wide as there is room
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._draw)
        self._title = Text(look, self.tr("Preview"), Role.STRONG)
        self._out = ToolButton(look, self.tr("Zoom out"), Icon.MINUS, partial(self._step, -1), alone=True, small=True)
        self._percent = ToolButton(look, "", None, self._fit_width, small=True)
        self._in = ToolButton(look, self.tr("Zoom in"), Icon.PLUS, partial(self._step, 1), alone=True, small=True)
        self._percent.setAccessibleName(self.tr("Zoom, take the width there is"))
        self._number = Text(look, "", Role.BODY, Token.MUTED)
        self._refusal = Text(look, "", Role.BODY, Token.ERROR, wrap=True)
        self._refusal.hide()
        self._said = Text(look, "", Role.BODY, Token.MUTED, wrap=True)
        self._said.hide()
        self._pages = _Pages(look)
        self._area = _Area(self._pages, self.tr("Preview of the paper"))
        self._area.verticalScrollBar().valueChanged.connect(self._tell_page)
        self._lay_out()
        look.changed.connect(self._pages.update)

    def show_paper(self, content: Callable[[], bytes], *, soon: bool = False) -> None:
        """Draw this paper: now, or with ``soon`` when nothing newer came for a quarter of a second."""
        self._content = content
        if soon:
            self._timer.start()
        else:
            self._draw()

    def show_nothing(self, sentence: str = "") -> None:
        """Show no paper, and perhaps say why."""
        self._timer.stop()
        self._content = None
        self._context.operations.run(
            self, list, lambda _nothing: None, key="preview"
        )  # what is being drawn is not wanted
        self._pages.show_pages(PageImages((), 100.0, 0))
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        self._refusal.hide()
        self._tell_page()

    def page_count(self) -> int:
        """How many pages the paper has that is shown."""
        return self._pages.count

    def zoom(self) -> float:
        """The percentage of the size on paper that is shown."""
        return self._pages.zoom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page is as wide as there is room, unless another size was chosen."""
        super().resizeEvent(event)
        if self._zoom is None and event.oldSize().width() != event.size().width():
            self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus zoom, nought takes the width again."""
        keys = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}
        key = Qt.Key(event.key())
        if key in keys:
            self._step(keys[key])
        elif key == Qt.Key.Key_0:
            self._fit_width()
        else:
            super().keyPressEvent(event)

    def _draw(self) -> None:
        self._timer.stop()
        if self._content is None or not self.isVisible():
            return
        room = max(200, self._area.viewport().width() - 2 * _MARGIN)
        zoom = self._zoom or zoom_for_width(min(room, self._context.look.scaled(1000)))
        job = partial(draw_pages, self._content, zoom, self.devicePixelRatioF())
        self._context.operations.run(self, job, self._show, self._refuse, key="preview")

    def _show(self, pages: PageImages) -> None:
        self._refusal.hide()
        self._tell_rest(pages.count - len(pages.images))
        self._pages.show_pages(pages)
        self._percent.setText(self.tr("{percent} %").format(percent=round(pages.zoom)))
        self._percent.setAccessibleName(
            self.tr("Zoom {percent} %, take the width there is").format(percent=round(pages.zoom))
        )
        self._tell_page()

    def _tell_rest(self, count: int) -> None:
        """A long paper is shown in part."""
        self._said.setText(self.tr("%n more page(s) are not shown here.", "", count) if count > 0 else "")
        self._said.setVisible(count > 0)

    def _refuse(self, error: "VirkniError") -> None:
        self._refusal.setText(self._context.said(error))
        self._refusal.show()

    def _tell_page(self) -> None:
        middle = self._area.verticalScrollBar().value() + self._area.viewport().height() // 2
        words = self.tr("Page {page} of {pages}").format(page=self._pages.page_at(middle), pages=self._pages.count)
        self._number.setText(words if self._pages.count else "")
        self._area.setAccessibleDescription(words)

    def _step(self, step: int) -> None:
        now = self._pages.zoom
        steps = [zoom for zoom in _ZOOMS if (zoom > now + 1 if step > 0 else zoom < now - 1)]
        if steps:
            self._zoom = steps[0] if step > 0 else steps[-1]
            self._draw()

    def _fit_width(self) -> None:
        self._zoom = None
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """What was asked for out of sight is drawn as soon as there is a width for it."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._draw)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        head.setSpacing(Space.XS)
        head.addWidget(self._title)
        head.addStretch()
        for part in (self._out, self._percent, self._in):
            head.addWidget(part)
        head.addSpacing(Space.L)
        head.addWidget(self._number)
        refusal = QVBoxLayout()
        refusal.setContentsMargins(Space.L, 0, Space.L, 0)
        refusal.addWidget(self._refusal)
        refusal.addWidget(self._said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(refusal)
        column.addWidget(self._area, 1)


class _Area(QScrollArea):
    def __init__(self, pages: QWidget, name: str) -> None:
        super().__init__()
        self.setWidget(pages)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        # Always there (and invisible without need), so that the width for the page does not depend on its height.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(40)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and page keys scroll; the rest is the pane's."""
        before = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        super().keyPressEvent(event)
        if (self.verticalScrollBar().value(), self.horizontalScrollBar().value()) == before:
            event.ignore()


class _Pages(QWidget):
    """The pages under each other."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._images: tuple[QImage, ...] = ()
        self.zoom, self.count = 100.0, 0

    def show_pages(self, pages: PageImages) -> None:
        self._images, self.zoom, self.count = pages.images, pages.zoom, pages.count
        sizes = [image.deviceIndependentSize().toSize() for image in self._images]
        width = max((size.width() for size in sizes), default=0)
        height = sum(size.height() + _GAP for size in sizes)
        self.setMinimumSize(width + 2, height + Space.S)
        self.update()

    def page_at(self, y: int) -> int:
        """The number of the page at a height, from 1."""
        top = 0
        for number, image in enumerate(self._images, 1):
            top += image.deviceIndependentSize().toSize().height() + _GAP
            if y < top:
                return number
        return max(1, len(self._images))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, top = QPainter(self), 0
        for image in self._images:
            size: QSize = image.deviceIndependentSize().toSize()
            spot = QPoint(max(1, (self.width() - size.width()) // 2), top + 1)
            if QRect(spot, size).intersects(event.rect()):
                painter.drawImage(spot, image)
                painter.setPen(self._look.colour(Token.HAIRLINE))
                painter.drawRect(QRect(spot, size).adjusted(-1, -1, 0, 0))
            top += size.height() + _GAP
