"""Things to press: one class for buttons of every weight, one for buttons that stand alone as an icon."""

from collections.abc import Callable
from typing import Literal

import shiboken6
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFocusFrame,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role

_ROLES = {ButtonKind.PRIMARY.value: Role.STRONG, ButtonKind.LINK.value: Role.SECONDARY}


class Button(QPushButton):
    """A button with words: ``Button(look, self.tr("Done and log"), kind=ButtonKind.PRIMARY, icon=Icon.CHECK)``.

    ``icon_after`` is for the way forward; ``small`` is for buttons inside rows; ``menu`` opens under the button and puts a
    chevron after the words.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        on_click: Callable[[], object] | None = None,
        *,
        kind: ButtonKind = ButtonKind.SECONDARY,
        icon: Icon | None = None,
        icon_after: bool = False,
        small: bool = False,
        menu: QMenu | None = None,
    ) -> None:
        super().__init__(text)
        self._look, self._words = look, text
        self._reason, self._is_alone = "", False
        self.setProperty("kind", kind.value)
        self.setProperty("small", small)
        self.setProperty("icon-after", icon_after)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        if icon is not None:
            self.set_icon(icon)
        if menu is not None:
            menu.setParent(self, menu.windowFlags())
            self.setProperty("chevron", 1)
            self.clicked.connect(self._open_menu)
        self._menu = menu
        self._on_click = on_click
        self.clicked.connect(self._on_clicked)
        look.changed.connect(self._dress)
        self._dress()

    def set_icon(self, icon: Icon | None) -> None:
        """Show another icon before the words."""
        self.setProperty("icon-name", icon.value if icon else None)
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Take another weight."""
        self.setProperty("kind", kind.value)
        self._dress()
        self.updateGeometry()
        self.update()

    def set_alone(self, *, alone: bool) -> None:
        """Show only the icon where there is no room for the words; they stay as tooltip and accessible name."""
        if self.property("icon-name"):
            self._words = self.text() or self._words
            self.setText("" if alone else self._words)
            self.setAccessibleName(self._words)
            self._is_alone = alone
            self._set_tool_tip()
            self.updateGeometry()

    def set_flush(self, side: Literal["left", "right"]) -> None:
        """Put its words in line with the text at that side, for quiet buttons at an edge."""
        self.setProperty("flush", side)
        self.updateGeometry()

    def disable(self, reason: str) -> None:
        """Grey out and say why when pointed at; an empty reason enables again."""
        self._reason = reason
        self.setEnabled(not reason)
        self._set_tool_tip()

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def _set_tool_tip(self) -> None:
        """Why it cannot be pressed comes before what it is called."""
        self.setToolTip(self._reason or (self._words if self._is_alone else ""))

    def _open_menu(self) -> None:
        if self._menu is not None:
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _on_clicked(self) -> None:
        if self._on_click is not None:
            self._on_click()

    def _dress(self) -> None:
        self.setFont(self._look.font(_ROLES.get(self.property("kind"), Role.BODY)))


class ToolButton(QToolButton):
    """A plain button; with ``alone`` only its icon is shown, and ``text`` is its accessible name and tooltip."""

    def __init__(
        self,
        look: Look,
        text: str,
        icon: Icon | None = None,
        on_click: Callable[[], object] | None = None,
        *,
        kind: ButtonKind = ButtonKind.PLAIN,
        alone: bool = False,
        small: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self.setProperty("kind", kind.value)
        self.setProperty("small", small)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if icon is not None:
            self.setProperty("icon-name", icon.value)
        if alone:
            self.setToolTip(text)
        else:
            self.setText(text)
        self.setAccessibleName(text)
        self._on_click = on_click
        self.clicked.connect(self._on_clicked)
        look.changed.connect(self._dress)
        self._dress()

    def _on_clicked(self) -> None:
        if self._on_click is not None:
            self._on_click()

    def _dress(self) -> None:
        small = self.property("kind") == ButtonKind.MENU.value
        self.setFont(self._look.font(Role.SMALL if small else Role.BODY))


class FocusRing(QObject):
    """Follows the keyboard's focus and draws the ring around the button, check box or chip that has it.

    One for the application, because only the frame of Qt can paint outside a widget's own edge.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._frame: QFocusFrame | None = None
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isinstance(new, QAbstractButton) or new.property("own-ring") or not _came_by_keyboard(new):
            self._hide()
            return
        if self._frame is None or not shiboken6.isValid(self._frame):
            self._frame = QFocusFrame(new.window())  # it goes with the page on which it stood last
        self._frame.setWidget(new)

    def _hide(self) -> None:
        if self._frame is not None and shiboken6.isValid(self._frame):
            self._frame.setWidget(None)  # type: ignore[arg-type]


def _came_by_keyboard(widget: QWidget) -> bool:
    """Whether the window is worked by keyboard and no mouse button is down just now."""
    by_keyboard = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return by_keyboard and QApplication.mouseButtons() == Qt.MouseButton.NoButton
