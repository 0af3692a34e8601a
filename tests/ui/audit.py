"""What every window must hold: names for all that takes the keyboard, rows that speak, Tab in a closed loop, no clipped words."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTableView,
    QTextBrowser,
    QWidget,
)

from virkni_desktop.ui.components.search_field import SearchField
from virkni_desktop.ui.components.text import ElidedText

_FOCUSABLE = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTabBar)
_FIELDS = (QComboBox, QLineEdit, QPlainTextEdit)
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


def doubled_names(window: QWidget) -> list[str]:
    """Names that two fields in sight share, so that a person who hears them cannot tell which is which."""
    names = [
        widget.accessibleName() for widget in visible(window, _FIELDS) if takes_tab(widget) and widget.accessibleName()
    ]
    return sorted({f"two fields are called {name!r}" for name in names if names.count(name) > 1})


def unlabelled(window: QWidget) -> list[str]:
    """Fields whose words go as soon as one types: only a placeholder says what they are for."""
    labels = {label.buddy() for label in window.findChildren(QLabel) if label.isVisible()}
    return [
        f"{field!r} {field.placeholderText()!r}"
        for field in visible(window, (QLineEdit, QPlainTextEdit))
        if takes_tab(field)
        and not isinstance(field, SearchField)
        and field.placeholderText()
        and field.accessibleName() in ("", field.placeholderText())
        and not any(field is label or _holds(label, field) for label in labels if label is not None)
    ]


def wordless_rows(window: QWidget) -> list[str]:
    """Lists and tables without a name, without heads, or with rows that say nothing."""
    found = []
    for view in visible(window, QAbstractItemView):
        if _part_of_another(view) or isinstance(view, QHeaderView) or view.model() is None:
            continue
        model = view.model()
        if not view.accessibleName():
            found.append(f"{view!r} has no name")
        if isinstance(view, QTableView) and not any(
            model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())
        ):
            found.append(f"{view.accessibleName()} has no heads")
        rows = [model.index(row, 0) for row in range(min(model.rowCount(), 30))]
        if any(not str(row.data(Qt.ItemDataRole.AccessibleTextRole) or row.data() or "").strip() for row in rows):
            found.append(f"{view.accessibleName()} has a row that says nothing")
    return found


def unexplained(window: QWidget) -> list[str]:
    """Buttons with words that cannot be pressed and do not say why."""
    return [
        f"{button!r} {button.text()!r}"
        for button in visible(window, QPushButton)
        if not button.isEnabled() and not (button.toolTip() or button.accessibleDescription())
    ]


def needs_too_much(window: QWidget, width: int = 880, height: int = 420) -> list[str]:
    """A window that cannot be made as small as the smallest screen, at text of 100 %."""
    least = window.minimumSizeHint()
    return [f"needs {least}"] if least.width() > width or least.height() > height else []


def _holds(owner: QWidget, field: QWidget) -> bool:
    return owner.isAncestorOf(field)


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return text() if callable(text) else ""


def _part_of_another(widget: QWidget) -> bool:
    """The popup list of a combo box and the like belong to their owner."""
    return isinstance(widget.parent(), QComboBox) or isinstance(widget.parentWidget(), QTabBar)
