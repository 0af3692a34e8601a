"""What every window must hold: names for all that takes the keyboard, Tab in a closed loop, no clipped words."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextBrowser,
    QWidget,
)

from virkni_desktop.ui.components.text import ElidedText

_FOCUSABLE = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTabBar)
_SIDES = Qt.FocusPolicy.TabFocus


def visible(window: QWidget, kind: type[QWidget] | tuple[type[QWidget], ...] = QWidget) -> Iterator[QWidget]:
    """Everything of a kind that is in sight."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, kind) and widget.isVisible():
            yield widget


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab should stop here."""
    return widget.isEnabled() and bool(widget.focusPolicy() & _SIDES) and not widget.focusProxy()


def nameless(window: QWidget) -> list[str]:
    """What takes the keyboard and has no accessible name."""
    return [
        repr(widget)
        for widget in visible(window, _FOCUSABLE)
        if takes_tab(widget) and not (widget.accessibleName() or _text(widget))
    ]


def tab_walk(window: QWidget, most: int = 200, *, back: bool = False) -> list[QWidget]:
    """Where Tab goes until it is where it began, or until ``most`` steps show that it never comes back."""
    start = QApplication.focusWidget()
    assert start is not None, "nothing has the focus"
    walked = [start]
    for _ in range(most):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is start:
            return walked
        assert here is not None
        if here is walked[-1] and isinstance(here, QTextBrowser):
            continue  # from link to link
        assert here not in walked, f"Tab goes in circles at {here!r}"
        walked.append(here)
    raise AssertionError("Tab never comes back")


def missed(window: QWidget, walked: list[QWidget]) -> list[str]:
    """What takes the keyboard and was not reached."""
    return [
        repr(w) for w in visible(window, _FOCUSABLE) if takes_tab(w) and w not in walked and not _part_of_another(w)
    ]


def clipped(window: QWidget) -> list[str]:
    """Buttons, tabs and labels that have less room than their words need and no way of saying so."""
    found = []
    for widget in visible(window, (QAbstractButton, QTabBar, QLabel)):
        if (
            _part_of_another(widget)
            or isinstance(widget, ElidedText)
            or (isinstance(widget, QLabel) and not widget.text())
        ):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            short = widget.height() < widget.heightForWidth(widget.width()) - 1
        else:
            short = widget.width() < widget.sizeHint().width() - 1 or widget.height() < widget.sizeHint().height() - 1
        if short and not (isinstance(widget, QTabBar) and widget.usesScrollButtons()):
            found.append(f"{widget!r} {_text(widget)!r} {widget.size()} < {widget.sizeHint()}")
    return found


def beyond_edge(window: QWidget) -> list[str]:
    """What stands partly outside its parent at the right, so that one would have to scroll sideways."""
    found = []
    for widget in visible(window, (QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QComboBox)):
        right = widget.mapTo(window, widget.rect().topRight()).x()
        if right > window.width():
            found.append(f"{widget!r} {_text(widget)!r} ends at {right}")
    return found


def too_small(window: QWidget, least: int = 24) -> list[str]:
    """What one presses and is smaller than a finger or an unsteady hand needs."""
    return [f"{w!r} {w.size()}" for w in visible(window, QAbstractButton) if min(w.width(), w.height()) < least]


def sideways(window: QWidget) -> list[str]:
    """What one would have to scroll sideways, tables and pages of paper apart."""
    return [
        f"{area!r} by {area.horizontalScrollBar().maximum()}"
        for area in visible(window, QAbstractScrollArea)
        if not isinstance(area, QTableView)
        and area.property("may-scroll-sideways") is None
        and area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        and area.horizontalScrollBar().maximum() > 0
    ]


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return text() if callable(text) else ""


def _part_of_another(widget: QWidget) -> bool:
    """The popup list of a combo box and the like belong to their owner."""
    return isinstance(widget.parent(), QComboBox) or isinstance(widget.parentWidget(), QTabBar)
