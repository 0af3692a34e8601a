"""A coach at the keyboard: does through visible widgets only what a person could do, and says what is in sight."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from virkni_desktop.ui.desk import Desk

W = TypeVar("W", bound=QWidget)
_LONGEST = 20_000  # milliseconds


class Waits(Protocol):
    """Lets the window work until something is so: pytest-qt's ``qtbot`` or the album's own."""

    def waitUntil(self, until: Callable[[], object], *, timeout: int) -> None:  # noqa: N802 -- as qtbot calls it
        """Raises when it never comes true."""


class Coach:
    """Works in the window of a desk; names what it wants in English, of which ``words`` gives what the window says."""

    def __init__(
        self, desk: Desk, qtbot: "Waits", words: Callable[[str], frozenset[str]] = lambda english: frozenset({english})
    ) -> None:
        self.desk, self._qtbot, self._words = desk, qtbot, words

    def wait(self, until: Callable[[], bool] | None = None) -> None:
        """Until the window rests, or until something is so."""
        self._qtbot.waitUntil(lambda: self.desk.operations.is_idle and (until is None or until()), timeout=_LONGEST)

    def keys(self, sequence: str) -> None:
        """Press a shortcut where the focus is."""
        self._come_back()
        QTest.keySequence(QApplication.focusWidget() or self.desk.window, QKeySequence.fromString(sequence))
        self.wait()

    def press(self, words: str) -> None:
        """Press the visible button with these words; of several that can be pressed, the first."""
        meant = self._words(words)

        def fits(one: QAbstractButton) -> bool:
            return not meant.isdisjoint((one.text(), one.accessibleName()))

        pressable = [one for one in self._visible(QAbstractButton) if fits(one) and one.isEnabled()]
        button = pressable[0] if pressable else self._one(QAbstractButton, fits)
        assert button.isEnabled(), f"{words} cannot be pressed: {button.toolTip()}"
        button.click()
        self.wait()

    def can_press(self, words: str) -> bool:
        """Whether there is such a button in sight, and it can be pressed."""
        return any(
            one.isEnabled() and not self._words(words).isdisjoint((one.text(), one.accessibleName()))
            for one in self._visible(QAbstractButton)
        )

    def type_into(self, name: str, text: str) -> None:
        """Type into the visible field with this name, and leave it."""
        field = self._one((QLineEdit, QPlainTextEdit), lambda one: one.accessibleName() in self._words(name))
        field.setFocus()
        _type(field, text)
        QTest.keyClick(field, Qt.Key.Key_Tab)
        self.wait()

    def paste(self, name: str, text: str) -> None:
        """Paste into the visible field with this name, at its cursor: any signs and any length."""
        field = self._one((QLineEdit, QPlainTextEdit), lambda one: one.accessibleName() in self._words(name))
        field.setFocus()
        (field.insert if isinstance(field, QLineEdit) else field.insertPlainText)(text)
        self.wait()

    def has_field(self, name: str) -> bool:
        """Whether a field with this name is in sight."""
        return any(one.accessibleName() in self._words(name) for one in self._visible(QLineEdit))

    def clear(self, name: str) -> None:
        """Empty the visible field with this name."""
        field = self._one(QLineEdit, lambda one: one.accessibleName() in self._words(name))
        field.clear()
        self.wait()

    def write_over(self, name: str, text: str) -> None:
        """Put other words into the visible field with this name, and leave it."""
        field = self._one(QLineEdit, lambda one: one.accessibleName() in self._words(name))
        field.selectAll()
        self.type_into(name, text)

    def type_here(self, text: str) -> None:
        """Type where the focus is, as one who does not look for it."""
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing takes the keyboard"
        _type(focus, text)
        self.wait()

    def key_here(self, key: Qt.Key) -> None:
        """Press one key where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing takes the keyboard"
        QTest.keyClick(focus, key)
        self.wait()

    def choose(self, name: str, words: str) -> None:
        """Choose among the words of the visible drop-down field with this name."""
        field = self._one(QComboBox, lambda one: one.accessibleName() in self._words(name))
        offered = [field.itemText(number) for number in range(field.count())]
        number = next((number for number, one in enumerate(offered) if one in self._words(words)), None)
        assert number is not None, f"{name} offers {offered}"
        field.setCurrentIndex(number)
        field.activated.emit(number)
        self.wait()

    def go_to(self, name: str, words: str) -> None:
        """Stand on the row of the list with this name whose words hold these."""
        view = self._one(QAbstractItemView, lambda one: one.accessibleName() in self._words(name))
        view.setCurrentIndex(self._row(view, words))
        view.setFocus()
        self.wait()

    @property
    def focused(self) -> str:
        """What a screen reader calls the widget that takes the keyboard."""
        focus = QApplication.focusWidget()
        return _named(focus) if focus is not None else ""

    def do(self, words: str) -> None:
        """Choose in the menu bar what has these words."""
        meant = self._words(words)
        action = next((one for one in self.desk.window.findChildren(QAction) if _bare(one.text()) in meant), None)
        assert action is not None, f"the menus do not have {words}"
        assert action.isEnabled(), f"{words} cannot be chosen now"
        action.trigger()
        self.wait()

    def say(self, name: str, words: str) -> None:
        """Choose among the chips, segments or marks with this name."""
        group = self._one(QWidget, lambda one: one.accessibleName() in self._words(name))
        button = next(b for b in group.findChildren(QAbstractButton) if _bare(b.text()) in self._words(words))
        button.click()
        self.wait()

    def open_tab(self, words: str) -> None:
        """Show the tab with these words."""
        for bar in self._visible(QTabBar):
            for number in range(bar.count()):
                if bar.tabText(number) in self._words(words):
                    bar.setCurrentIndex(number)
                    self.wait()
                    return
        raise AssertionError(f"no tab {words}")

    def open_row(self, name: str, words: str) -> None:
        """Open the row of the list with this name whose words hold these."""
        view = self._one(QAbstractItemView, lambda one: one.accessibleName() in self._words(name))
        view.setCurrentIndex(self._row(view, words))
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Return)
        self.wait()

    def choose_file(self, path: Path) -> None:
        """Answer the file dialog that opens."""
        self.wait(lambda: bool(self._visible(QFileDialog)))
        dialog = self._one(QFileDialog, lambda _one: True)
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.setText(str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)
        self.wait(lambda: not self._visible(QFileDialog))
        self._come_back()

    def _come_back(self) -> None:
        """Back to the window, as window managers do when a dialog closes; the offscreen platform does not."""
        self.desk.window.activateWindow()
        self.wait(self.desk.window.isActiveWindow)

    def words(self, english: str) -> frozenset[str]:
        """What the window says for these English words."""
        return self._words(english)

    def rows(self, name: str) -> list[str]:
        """The rows of the list with this name, as a screen reader says them."""
        view = self._one(QAbstractItemView, lambda one: one.accessibleName() in self._words(name))
        return [_plain(spoken(index)) for index in _rows(view)]

    def sees(self, words: str) -> bool:
        """Whether these words are in sight."""
        return any(self._sees(each) for each in self._words(words))

    def _sees(self, words: str) -> bool:
        labels = [label.text() for label in self._visible(QLabel)]
        named = [widget.accessibleName() for widget in self._visible(QWidget)]
        listed = [spoken(index) for view in self._visible(QAbstractItemView) for index in _rows(view)]
        return any(words in _plain(text) for text in (*labels, *named, *listed))

    def _row(self, view: QAbstractItemView, words: str) -> QModelIndex:
        rows = _rows(view)
        found = next((row for row in rows for each in self._words(words) if each in _plain(spoken(row))), None)
        assert found is not None, f"no row has {words}; there are {[spoken(row) for row in rows]}"
        return found

    def _one(self, kind: "type[W] | tuple[type[QWidget], ...]", fits: Callable[[W], bool]) -> W:
        found = [one for one in self._visible(kind) if fits(one)]
        assert found, f"nothing in sight fits; there are {[_named(one) for one in self._visible(kind)]}"
        return found[0]

    def _visible(self, kind: "type[W] | tuple[type[QWidget], ...]") -> list[W]:
        modal = QApplication.activeModalWidget()
        tops = [modal] if modal else [self.desk.window, *QApplication.topLevelWidgets()]
        seen = {one: None for top in tops if top.isVisible() for one in [top, *top.findChildren(QWidget)]}
        return [one for one in seen if isinstance(one, kind) and one.isVisible()]


def _type(widget: QWidget, text: str) -> None:
    """Letter by letter; QTest knows no key for some of the Nordic ones."""
    for letter in text:
        if letter.isascii():
            QTest.keyClick(widget, letter)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(
                    widget, QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                )


def spoken(index: QModelIndex) -> str:
    """A row as a screen reader says it."""
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or "")


def _bare(words: str) -> str:
    return words.replace("&", "").rstrip("\N{HORIZONTAL ELLIPSIS}")


def _plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def _rows(view: QAbstractItemView) -> list[QModelIndex]:
    model = view.model()
    return [model.index(row, 0) for row in range(model.rowCount())] if model else []


def _named(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if hasattr(widget, "text") else "") or type(widget).__name__
