"""A help text as one reads it: the house's type and colours, links between texts, what was looked for marked."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from virkni_desktop.ui.help.topics import Topic
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import TEXT_WIDTH, Role, Space, Token

_HEADINGS = {1: Role.DISPLAY, 2: Role.HEADING}
_LINE = 115  # percent of the font's own line


class HelpText(QTextBrowser):
    """``followed`` brings the id of the topic a link leads to. Tab goes from link to link and then on."""

    followed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._topic: Topic | None = None
        self._looked_for = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._on_anchor_clicked)
        look.changed.connect(self._dress)
        look.room_changed.connect(self._dress)

    def show_topic(self, topic: Topic, looked_for: str = "") -> None:
        """Show a text from its beginning, or from the first place of what was looked for."""
        if (topic, looked_for) == (self._topic, self._looked_for):
            return
        self._topic, self._looked_for = topic, looked_for
        self.setAccessibleName(topic.title)
        self._dress()

    def topic_id(self) -> str:
        """The topic that is shown; empty before the first."""
        return self._topic.id if self._topic is not None else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines no longer than one reads well; what scrolls stays at the edge."""
        super().resizeEvent(event)
        widest = self._look.scaled(TEXT_WIDTH) + 2 * Space.XL
        self.setViewportMargins(0, 0, max(0, self.width() - widest), 0)

    def _dress(self) -> None:
        if self._topic is None:
            return
        look = self._look
        palette = QPalette(look.theme.palette())
        palette.setColor(QPalette.ColorRole.Base, look.colour(Token.BASE))
        self.setPalette(palette)
        document = self.document()
        document.setDefaultFont(look.font(Role.BODY))
        document.setDocumentMargin(Space.XL if look.room.tall else Space.L)
        document.setIndentWidth(Space.XL)
        document.setMarkdown(self._topic.text)
        block = document.begin()
        while block.isValid():
            self._dress_block(block)
            block = block.next()
        self._mark()

    def _dress_block(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        level = block.blockFormat().headingLevel()
        shape = QTextBlockFormat()
        shape.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        after_list = block.previous().isValid() and block.previous().textList() is not None and block.textList() is None
        shape.setTopMargin(Space.XL if level > 1 else Space.M if after_list else 0)
        shape.setBottomMargin(Space.XS if block.textList() is not None else Space.S)
        cursor.mergeBlockFormat(shape)
        role = _HEADINGS.get(level)
        if role is not None:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            letters = cursor.charFormat()
            letters.clearProperty(QTextFormat.Property.FontSizeAdjustment)  # it would win over the font
            letters.setFont(self._look.font(role))
            cursor.setCharFormat(letters)
        self._colour_links(block)

    def _colour_links(self, block: QTextBlock) -> None:
        """Links were coloured by the palette of the moment when the text was read."""
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().isAnchor():
                cursor = QTextCursor(block.document())
                cursor.setPosition(piece.position())
                cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
                letters = QTextCharFormat()
                letters.setForeground(self._look.colour(Token.ACCENT))
                cursor.mergeCharFormat(letters)
            pieces += 1

    def _mark(self) -> None:
        """Ground behind every place of the words that were looked for; the first one in sight."""
        marks: list[QTextEdit.ExtraSelection] = []
        for word in self._looked_for.split():
            spot = self.document().find(word, 0)
            while not spot.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = spot
                mark.format.setBackground(QColor(self._look.colour(Token.SELECTION)))
                marks.append(mark)
                spot = self.document().find(word, spot)
        self.setExtraSelections(marks)
        cursor = QTextCursor(self.document())
        if marks:
            cursor.setPosition(min(mark.cursor.position() for mark in marks))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _on_anchor_clicked(self, url: QUrl) -> None:
        self.followed.emit(url.path().removesuffix(".md"))
