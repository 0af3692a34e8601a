"""Fields one writes and chooses in: saved as typed, quiet about the wheel, never a trap for Tab."""

import sys
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPlainTextEdit, QSizePolicy

from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import Height, Role
from virkni_desktop.ui.words import quoted

_LONGEST = 1_000_000  # letters
IDLE = 1500  # milliseconds without a key after which what was typed is saved; with the saving itself under two seconds


class _Typing(QObject):
    """Tells when typing rests and when the focus leaves; with ``steadily`` also while somebody types on and on."""

    rested = Signal()

    def __init__(self, parent: QObject, *, steadily: bool = False) -> None:
        super().__init__(parent)
        self._steadily = steadily
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE)
        self._timer.timeout.connect(self.rested)

    def on_key(self) -> None:
        """Somebody typed."""
        if not (self._steadily and self._timer.isActive()):
            self._timer.start()

    def on_left(self) -> None:
        """The focus left."""
        self._timer.stop()
        self.rested.emit()


class LineField(QLineEdit):
    """One line of text.

    ``edited`` brings the text after two idle seconds and when the focus leaves, if it changed; ``left`` comes after
    it when the focus leaves (the end of one undo step). ``width`` is in logical pixels at 100 %, 0 takes what is there.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(self, look: Look, name: str = "", *, width: int = 0, placeholder: str = "") -> None:
        super().__init__()
        self._look, self._width, self._known = look, width, ""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(_LONGEST)  # Qt cuts off what is longer without a word
        self._typing = _Typing(self)
        self._typing.rested.connect(self._on_rested)
        self.textEdited.connect(self._typing.on_key)
        look.changed.connect(self._dress)
        self._dress()

    def set_value(self, text: str) -> None:
        """Show a text without telling; what somebody is typing just now is left alone."""
        if self.hasFocus() and self.text() != self._known:
            return
        self._known = text
        if self.text() != text:
            self.setText(text)

    def value(self) -> str:
        """What stands in the field."""
        return self.text()

    def set_wrong(self, *, wrong: bool) -> None:
        """Outline the field as wrong, or no longer."""
        self.setProperty("error", int(wrong))
        self.update()

    def flush(self) -> None:
        """Tell now what was typed."""
        self._typing.on_left()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was typed, and that the field was left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._typing.on_left()
            self.left.emit()

    def _on_rested(self) -> None:
        if self.text() != self._known:
            self._known = self.text()
            self.edited.emit(self._known)

    def _dress(self) -> None:
        if self._width:
            self.setFixedWidth(self._look.scaled(self._width))


class DateField(LineField):
    """A date, typed as people write it and shown as the person's language does.

    ``parse`` gives None for what is no date; then ``refused`` brings a sentence, the text stays as it was typed, and
    nothing is told. ``date_edited`` brings the date, or None for an emptied field.
    ``DateField(look, lambda text: parse_date(text, language, clock.today()), lambda day: short_date(day, language))``
    """

    date_edited = Signal(object)
    refused = Signal(str)

    def __init__(
        self,
        look: Look,
        parse: Callable[[str], date | None],
        show: Callable[[date], str],
        name: str = "",
        *,
        width: int = 144,
    ) -> None:
        super().__init__(look, name, width=width)
        self._parse, self._show = parse, show
        self.edited.connect(self._on_edited)

    def set_date(self, day: date | None) -> None:
        """Show a date without telling."""
        self.set_value(self._show(day) if day else "")

    def day(self) -> date | None:
        """The day that stands in the field now; None for an empty one and for what is no date."""
        return self._parse(self.value()) if self.value().strip() else None

    def _on_edited(self, text: str) -> None:
        day = self._parse(text) if text.strip() else None
        wrong = day is None and bool(text.strip())
        self.set_wrong(wrong=wrong)
        if wrong:
            self.refused.emit(
                self.tr("{text} is not a date. Write it like 4/12, 2026-12-04, tomorrow or +2w.").format(
                    text=quoted(text)
                )
            )
            return
        if not self.hasFocus():
            self.set_date(day)
        self.date_edited.emit(day)


class TextField(QPlainTextEdit):
    """Lines of text that grow with what is written, from ``lines`` up to ``most``; signals as in LineField."""

    edited = Signal(str)
    left = Signal()

    def __init__(self, look: Look, name: str = "", *, lines: int = 2, most: int = 8, placeholder: str = "") -> None:
        super().__init__()
        self._look, self._lines, self._most, self._known = look, lines, most, ""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setProperty("field", 1)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setTabChangesFocus(True)
        self.setViewportMargins(4, 3, 2, 3)
        self.document().setDocumentMargin(3)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._typing = _Typing(self, steadily=True)
        self._typing.rested.connect(self._on_rested)
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        look.changed.connect(self._grow)
        self._grow()

    def set_value(self, text: str) -> None:
        """Show a text without telling; what somebody is typing just now is left alone."""
        if self.hasFocus() and self.toPlainText() != self._known:
            return
        self._known = text
        if self.toPlainText() != text:
            self.setPlainText(text)

    def value(self) -> str:
        """What stands in the field."""
        return self.toPlainText()

    def set_wrong(self, *, wrong: bool) -> None:
        """Outline the field as wrong, or no longer."""
        self.setProperty("error", int(wrong))
        self.update()

    def flush(self) -> None:
        """Tell now what was typed."""
        self._typing.on_left()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the outline of the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was typed, and that the field was left."""
        super().focusOutEvent(event)
        self.update()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._typing.on_left()
            self.left.emit()

    def _on_text_changed(self) -> None:
        if self.hasFocus():
            self._typing.on_key()

    def _on_rested(self) -> None:
        if self.toPlainText() != self._known:
            self._known = self.toPlainText()
            self.edited.emit(self._known)

    def _grow(self) -> None:
        line = self._look.metrics(Role.BODY).lineSpacing()
        lines = int(self.document().size().height())  # a plain text document counts its height in lines
        self.setFixedHeight(max(self._lines, min(self._most, lines)) * line + 20)


class ChoiceField(QComboBox):
    """One of some; ``chosen`` brings the key. The wheel changes nothing unless the field has the focus."""

    chosen = Signal(str)

    def __init__(self, look: Look, name: str = "", choices: Sequence[Choice] = ()) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_choices(choices)
        self.activated.connect(self._on_activated)
        look.changed.connect(self.updateGeometry)

    def setAccessibleName(self, name: str) -> None:
        """On Linux Qt tells what is chosen instead of the name, so the name is told as the description too."""
        super().setAccessibleName(name)
        if sys.platform.startswith("linux") and not self.accessibleDescription():
            self.setAccessibleDescription(name)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; what was chosen stays chosen if it is still there."""
        current = self.current()
        self.clear()
        for choice in choices:
            self.addItem(choice.text, choice.key)
        self.set_current(current)

    def set_current(self, key: str) -> None:
        """Choose without telling; an unknown key chooses nothing."""
        self.setCurrentIndex(self.findData(key))

    def current(self) -> str:
        """The chosen key; empty if none."""
        return self.currentData() or ""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll instead."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a narrow column."""
        return QSize(self._look.scaled(96), self._look.height(Height.CONTROL))

    def _on_activated(self, number: int) -> None:
        self.chosen.emit(self.itemData(number))
