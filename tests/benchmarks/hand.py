"""Works the window by its actions, buttons and keys, as a person does, without waiting: the steps wait."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QMenu, QWidget

from virkni_desktop.ui.components.chips import MenuChip
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.desk import Desk
from virkni_desktop.ui.mnemonics import plain

W = TypeVar("W", bound=QWidget)


class Hand:
    """Names things by their English words."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def act(self, words: str) -> None:
        """Choose an entry of the menus."""
        self._action(lambda text: text == plain(words), words).trigger()

    def can_act(self, words: str) -> bool:
        """Whether there is such an entry and it can be chosen."""
        return any(one.isEnabled() and plain(one.text()) == plain(words) for one in self._desk.window.menus.actions())

    def act_starting(self, words: str) -> None:
        """Choose an entry whose words go on ("Undo: …")."""
        self._action(lambda text: text.split(":")[0] == words, words).trigger()

    def press(self, words: str) -> None:
        """Press a button in sight."""
        self.one(QAbstractButton, lambda one: words in {one.text(), one.accessibleName()}).click()

    def has_button(self, words: str) -> bool:
        """Whether there is such a button in sight."""
        return any(words in {one.text(), one.accessibleName()} for one in self.all(QAbstractButton))

    def key(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self._desk.window, key, modifier)

    def cancel(self) -> None:
        """Put the dialog away."""
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog), "no dialog is open"
        dialog.reject()

    def table(self) -> TableView:
        """The table of the page in sight."""
        return self.one(TableView)

    def choose(self, combo: QComboBox, number: int) -> None:
        """Choose an entry of a list that opens, as a person does."""
        combo.setCurrentIndex(number)
        combo.activated.emit(number)

    def choose_last(self, chip: MenuChip) -> None:
        """Choose the last entry of a chip's menu."""
        menu = QMenu(chip)
        chip.fill(menu)
        menu.actions()[-1].trigger()
        menu.deleteLater()

    def one(self, kind: type[W], fits: Callable[[W], bool] = lambda _one: True) -> W:
        """The first of its kind in sight."""
        found = next((one for one in self.all(kind) if fits(one)), None)
        assert found is not None, f"no {kind.__name__} in sight"
        return found

    def all(self, kind: type[W]) -> list[W]:
        """All of a kind in sight."""
        return [one for one in self._desk.window.findChildren(kind) if one.isVisible()]

    def _action(self, fits: Callable[[str], bool], words: str) -> QAction:
        window = self._desk.window
        found = [one for one in window.menus.actions() if fits(plain(one.text()))]
        action = next((one for one in found if one.isEnabled()), None)
        assert action is not None, (
            f"{words}: {[plain(one.text()) for one in window.menus.actions() if one.isEnabled()]}"
        )
        return action
