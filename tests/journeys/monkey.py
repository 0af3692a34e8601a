"""A monkey at the keyboard: presses, types, drops and undoes at random, the same way for the same seed, and minds what breaks."""

import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Any

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QPoint,
    QSize,
    Qt,
    QtMsgType,
    QUrl,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from tests.journeys.coach import Waits
from virkni_desktop.ui.desk import Desk
from virkni_desktop.ui.error_report import ErrorReport

TYPED = (
    "Anna Lind", "Ævar Þór", "x", "0", "101", "-5", "٣", "50", "12.5", "50 %", "31/2", "29 Feb", "2024-02-29", "0001-01-01",
    "9999-12-31", "2026-12-01", "24:00", "25:61", "9:30", "+2w", "today", "189001019802", "000000-0000", "a@b.se",
    "שלום עולם", "مرحبا", "👩🏽‍🦽👨‍👩‍👧", "\x00", "\x01\x1b[31m", "a\nb\tc", "\ud800", "\u202e\u200b\ufeff", "<b>bold</b> &amp; &x",
    "'; DROP TABLE person;--", "{name} %n %1", "lång " * 400, "=1+1", "\u00a0 ", '"', "*", "%", "\\", "\u0301\u0301",
)  # fmt: skip
"""What is typed or pasted into any field."""

KEYS = (
    "Tab", "Tab", "Shift+Tab", "Return", "Return", "Space", "Escape", "Escape", "Delete", "Backspace", "Home", "End", "Up",
    "Down", "Down", "Left", "Right", "PgDown", "F2", "F6", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+Z", "Ctrl+Y", "Ctrl+N",
    "Ctrl+K", "Ctrl+Return", "Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Alt+Left", "Alt+Right", "Alt+Down", "M",
    "T", "L", "1", "2", "Ctrl+F", "Ctrl+Tab",
)  # fmt: skip
SIZES = (QSize(1440, 900), QSize(911, 433), QSize(640, 400), QSize(1100, 700), QSize(1920, 1080))
_NOT_PRESSED = ("Look around with sample data", "Se dig om med exempeldata", "Skoða sig um með sýnigögnum")
"""What takes many seconds: whole caseloads are invented."""

_KNOWN_NOISE = ("This plugin does not support", "QFont::setPointSizeF", "propagateSizeHints")
_LONGEST = 30_000  # milliseconds
_STUCK = 40
"""So many steps with the same dialog, and it is cancelled; one that then stays cannot be left."""


class Monkey:
    """Works in the window of a desk. ``went_wrong`` is what broke; ``done`` what was done, newest last."""

    def __init__(
        self, desk: Desk, qtbot: Waits, seed: int, files: Sequence[Path], room: Path, again: Callable[[], None]
    ) -> None:
        self.desk, self._qtbot, self.dice = desk, qtbot, Random(seed)
        self._files, self._room, self._again = files, room, again
        self.done: list[str] = []
        self.went_wrong: list[str] = []
        self._dialog: tuple[QWidget | None, int] = (None, 0)
        self._lost = 0
        desk.operations.broke.connect(self._on_broke)

    def step(self) -> None:
        """Do one thing, and mostly wait until the window rests."""
        doings: list[tuple[int, Callable[[], str]]] = [
            (4, self._press), (4, self._type), (4, self._key), (3, self._click_row), (2, self._act), (1, self._choose),
            (1, self._tab), (1, self._undo),
        ]  # fmt: skip
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            what = self._leave_popup(popup)
        elif isinstance(modal, QFileDialog):
            what = self._answer(modal)
        elif self.desk.window.stack.page is None and not modal and self.dice.random() < 0.3:
            self.rest()
            self._again()
            what = "open again"
        else:
            if self._is_stuck(modal):
                return
            if modal is None:
                doings += [(2, self._menu), (1, self._window)]
            what = self.dice.choices([do for _, do in doings], [weight for weight, _ in doings])[0]()
        self.done.append(what)
        QApplication.processEvents()
        if self.dice.random() < 0.6:
            self.rest()
            self._mind_the_focus()

    def rest(self) -> None:
        """Until nothing is under way."""
        for _ in range(2):
            self._qtbot.waitUntil(lambda: self.desk.operations.is_idle, timeout=_LONGEST)
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def put_away(self) -> None:
        """Close every dialog and menu."""
        for _ in range(20):
            top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if top is None:
                return
            if isinstance(top, QDialog):
                top.reject()
            else:
                top.close()
            self.rest()
        self._wrong(f"cannot be left: {top!r}")

    def _wrong(self, what: str) -> None:
        self.went_wrong.append(f"{what}\n   after: {' | '.join(self.done[-12:])}")

    def _on_broke(self, report: ErrorReport) -> None:
        self._wrong(report.text())

    def _top(self) -> QWidget:
        return QApplication.activeModalWidget() or self.desk.window

    def _visible(self, *kinds: type[QWidget]) -> list[Any]:
        return [
            w for w in self._top().findChildren(QWidget) if isinstance(w, kinds) and w.isVisible() and w.isEnabled()
        ]

    def _press(self) -> str:
        buttons = [one for one in self._visible(QAbstractButton) if one.width() > 0 and one.text() not in _NOT_PRESSED]
        if not buttons:
            return "no button"
        button = self.dice.choice(buttons)
        name = button.accessibleName() or button.text()
        button.click()
        return f"press {name}"

    def _field(self) -> QLineEdit | QPlainTextEdit | None:
        fields = [one for one in self._visible(QLineEdit, QPlainTextEdit) if not one.isReadOnly()]
        return self.dice.choice(fields) if fields else None

    def _type(self) -> str:
        field = self._field()
        if field is None:
            return "no field"
        text = self.dice.choice(TYPED)
        name = field.accessibleName()
        field.setFocus()
        if self.dice.random() < 0.5:
            field.selectAll()
        if len(text) < 30 and text.isprintable() and text.isascii():
            QTest.keyClicks(field, text)
        elif isinstance(field, QLineEdit):
            field.insert(text)
        else:
            field.insertPlainText(text)
        if self.dice.random() < 0.5:
            QTest.keyClick(QApplication.focusWidget() or self._top(), Qt.Key.Key_Tab)
        return f"type {text[:30]!r} into {name}"

    def _key(self) -> str:
        key = self.dice.choice(KEYS)
        where = QApplication.focusWidget() or self._top()
        name = f"{type(where).__name__} {where.accessibleName()}"
        QTest.keySequence(where, key)
        return f"{key} in {name}"

    def _click_row(self) -> str:
        views = [view for view in self._visible(QAbstractItemView) if view.model() and view.model().rowCount()]
        if not views:
            return "no list"
        view = self.dice.choice(views)
        model, name = view.model(), view.accessibleName()
        columns = model.columnCount() if isinstance(view, QTableView) else 1
        index = model.index(self.dice.randrange(model.rowCount()), self.dice.randrange(max(1, columns)))
        view.setFocus()
        view.setCurrentIndex(index)
        view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        if self.dice.random() < 0.5:
            QTest.keyClick(view, Qt.Key.Key_Return)
        else:
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
        return f"row {index.row()} of {name}"

    def _act(self) -> str:
        """An action of the menus."""
        actions = [
            action
            for action in self.desk.window.menus.actions()
            if action.isEnabled() and action.menu() is None and not self._is_the_end(action)
        ]
        if QApplication.activeModalWidget() is not None or not actions:
            return "no action"
        action = self.dice.choice(actions)
        name = action.text()
        action.trigger()
        return f"act {name}"

    def _is_the_end(self, action: QAction) -> bool:
        return action.menuRole() == QAction.MenuRole.QuitRole or action.text().replace("&", "") in {
            "Quit",
            "Avsluta",
            "Hætta",
        }

    def _choose(self) -> str:
        boxes = [box for box in self._visible(QComboBox) if box.count()]
        if not boxes:
            return "no box"
        box = self.dice.choice(boxes)
        at, name = self.dice.randrange(box.count()), box.accessibleName()
        box.setCurrentIndex(at)
        box.activated.emit(at)
        return f"choose {at} in {name}"

    def _tab(self) -> str:
        bars = [bar for bar in self._visible(QTabBar) if bar.count()]
        if not bars:
            return "no tabs"
        bar = self.dice.choice(bars)
        at = self.dice.randrange(bar.count())
        name = bar.tabText(at)
        bar.setCurrentIndex(at)
        return f"tab {name}"

    def _undo(self) -> str:
        if QApplication.activeModalWidget() is not None:
            return "no undo"
        operations = self.desk.operations
        if operations.is_open and self.desk.window.stack.is_open:
            for action in self.desk.window.menus.actions():
                if (
                    action.shortcut().toString() == self.dice.choice(("Ctrl+Z", "Ctrl+Z", "Ctrl+Shift+Z"))
                    and action.isEnabled()
                ):
                    action.trigger()
                    return "undo or redo"
        return "nothing to undo"

    def _menu(self) -> str:
        menu = self.dice.choice(self.desk.window.menus.menus())
        menu.popup(self.desk.window.mapToGlobal(QPoint(10, 30)))
        return f"menu {menu.title()}"

    def _window(self) -> str:
        """What happens around the page: size, language, letters, files dropped on it."""
        desk, which = self.desk, self.dice.randrange(6)
        if which == 0:
            desk.window.resize(self.dice.choice(SIZES))
            return "resize"
        if which == 1:
            desk.choose_language(self.dice.choice(("en", "sv", "is")))
            return "language"
        if which == 2:
            desk.choose_text_size(self.dice.choice((100, 150, 200)))
            return "text size"
        if which == 3 and self._files:
            path = self.dice.choice(self._files)
            desk.window.file_dropped.emit(path)
            return f"drop {path.name}"
        if which == 4:
            desk.window.activateWindow()
            return "activate"
        desk.watch.look()
        return "look after the file"

    def _leave_popup(self, popup: QWidget) -> str:
        if isinstance(popup, QMenu) and self.dice.random() < 0.7:
            actions = [a for a in popup.actions() if a.isEnabled() and not a.isSeparator() and a.menu() is None]
            actions = [action for action in actions if not self._is_the_end(action)]
            if actions:
                action = self.dice.choice(actions)
                name = action.text()
                popup.close()
                action.trigger()
                return f"choose {name}"
        QTest.keyClick(popup, Qt.Key.Key_Escape)
        if QApplication.activePopupWidget() is popup:
            popup.close()
        return "leave menu"

    def _answer(self, dialog: QFileDialog) -> str:
        if self.dice.random() < 0.4:
            dialog.reject()
            return "no file"
        line = dialog.findChild(QLineEdit)
        if (
            dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
            or dialog.fileMode() == QFileDialog.FileMode.Directory
        ):
            path = self._room / f"made {self.dice.randrange(10**9)}"
            if dialog.fileMode() == QFileDialog.FileMode.Directory:
                path.mkdir(exist_ok=True)
        else:
            # One that is not there would be told in a box of Qt's own, which waits for an answer in a loop of its own.
            path = self.dice.choice([path for path in self._files if path.is_file()])
        if line is None:
            dialog.reject()
            return "no line in the file dialog"
        line.setText(str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)
        if QApplication.activeModalWidget() is dialog:
            dialog.reject()
        return f"file {path.name}"

    def _is_stuck(self, modal: QWidget | None) -> bool:
        before, count = self._dialog
        self._dialog = (modal, count + 1 if modal is before else 0)
        if modal is None or count < _STUCK:
            return False
        self.done.append(f"leave {type(modal).__name__}")
        QTest.keyClick(modal, Qt.Key.Key_Escape)
        self.rest()
        if QApplication.activeModalWidget() is modal:
            self._wrong(f"cannot be left with Esc: {modal!r}")
            self.put_away()
        self._dialog = (None, 0)
        return True

    def _mind_the_focus(self) -> None:
        if QApplication.activePopupWidget() is not None:
            return
        if QApplication.activeModalWidget() is None and not self.desk.window.isActiveWindow():
            self.desk.window.activateWindow()  # as window managers do when a dialog closes; the offscreen platform does not
            self.rest()
        if QApplication.focusWidget() is None and QApplication.activeWindow() is not None:
            self._lost += 1
            if self._lost == 1:
                page = self.desk.window.stack.page_id
                self._wrong(f"nothing has the focus in {QApplication.activeWindow()!r} on {page or 'the start page'}")
        else:
            self._lost = 0


@contextmanager
def minded(wrong: list[str]) -> Iterator[None]:
    """Errors in slots and Qt's warnings are put into ``wrong``; nothing is opened outside the window."""
    hook, unraisable = sys.excepthook, sys.unraisablehook

    def on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        wrong.append("".join(traceback.format_exception(kind, error, trace)))

    def on_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not any(noise in text for noise in _KNOWN_NOISE):
            wrong.append(f"Qt: {text}")

    sys.excepthook = on_error
    sys.unraisablehook = lambda what: wrong.append(f"unraisable: {what}")
    before = qInstallMessageHandler(on_message)
    handler = _Nowhere()
    for scheme in ("file", "https", "http", "mailto", "tel"):
        QDesktopServices.setUrlHandler(scheme, handler, "open")
    try:
        yield
    finally:
        for scheme in ("file", "https", "http", "mailto", "tel"):
            QDesktopServices.unsetUrlHandler(scheme)
        qInstallMessageHandler(before)
        sys.excepthook, sys.unraisablehook = hook, unraisable


class _Nowhere(QObject):
    @Slot(QUrl)
    def open(self, _url: QUrl) -> None:
        """Nothing is opened."""
