"""Form rows: the label above its field, the state of an answer at its right, what is wrong below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from virkni_desktop.ui.components.announcing import announce
from virkni_desktop.ui.components.buttons import ToolButton
from virkni_desktop.ui.components.chips import Choice, WordChip
from virkni_desktop.ui.components.fields import DateField
from virkni_desktop.ui.components.flow import FlowLayout
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import TEXT_WIDTH, Height, Role, Space, Token


class StateMenu(ToolButton):
    """The small menu that says in what state an answer is; ``chosen`` brings the key."""

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, choices: Sequence[Choice]) -> None:
        super().__init__(look, "", kind=ButtonKind.MENU, small=True)
        self._name, self._choices = name, {choice.key: choice for choice in choices}
        self.setProperty("chevron", 1)
        self.clicked.connect(self._open)
        self.set_current(choices[0].key)

    def set_current(self, key: str) -> None:
        """Show a state without telling."""
        self._key = key
        self.setText(self._choices[key].text)
        self.setAccessibleName(f"{self._name}: {self.text()}")
        self.updateGeometry()

    def current(self) -> str:
        """The key of the state."""
        return self._key

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for choice in self._choices.values():
            entry = QAction(choice.text, menu)
            entry.setCheckable(True)
            entry.setChecked(choice.key == self._key)
            entry.triggered.connect(lambda _on=False, key=choice.key: self._choose(key))
            menu.addAction(entry)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _choose(self, key: str) -> None:
        self.set_current(key)
        self.chosen.emit(key)


class FormRow(QWidget):
    """A label over a field.

    ``question`` is for what is put to a participant (DemiBold); without it the label is small and muted. ``states``
    are the states an answer can have; ``state_chosen`` brings the key. ``hint`` stands muted under the label.
    """

    state_chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        label: str,
        field: QWidget,
        *,
        question: bool = False,
        states: Sequence[Choice] = (),
        hint: str = "",
    ) -> None:
        super().__init__()
        self.field = field
        self.label = Text(
            look, label, Role.STRONG if question else Role.SMALL, Token.TEXT if question else Token.MUTED, wrap=True
        )
        self.label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label)
        self.state = StateMenu(look, label, states) if states else None
        self.head = head = QHBoxLayout()
        head.setContentsMargins(0, 0, -Space.S if states else 0, 0)
        head.setSpacing(Space.S)
        head.addWidget(self.label, 1, Qt.AlignmentFlag.AlignVCenter)
        if self.state is not None:
            head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
            self.state.chosen.connect(self.state_chosen)
        self._error = _ErrorLine(look)
        column = QVBoxLayout(self)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        if hint:
            column.addWidget(Text(look, hint, Role.SMALL, Token.MUTED, wrap=True))
        column.addWidget(field)
        column.addWidget(self._error)
        if isinstance(field, DateField):
            field.refused.connect(self.set_error)
            field.date_edited.connect(self._on_date_edited)
        if question:
            self.setMaximumWidth(look.scaled(TEXT_WIDTH))
            self.label.setMaximumWidth(look.scaled(TEXT_WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_error(self, sentence: str) -> None:
        """Say under the field what does not fit, aloud when it is news; an empty sentence takes it away."""
        if sentence and sentence != self.error():
            announce(self, sentence)
        self.field.setProperty("error", int(bool(sentence)))
        self.field.setAccessibleDescription(sentence)
        self.field.update()
        self._error.say(sentence)

    def _on_date_edited(self, _day: object) -> None:
        self.set_error("")

    def error(self) -> str:
        """What is said to be wrong; empty if nothing."""
        return self._error.sentence()


class _ErrorLine(QWidget):
    """Icon and sentence in the colour of an error."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._text = Text(look, "", Role.SECONDARY, Token.ERROR, wrap=True)
        self._icon = QLabel()
        line = QHBoxLayout(self)
        line.setSpacing(6)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._text, 1)
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    def say(self, sentence: str) -> None:
        self._text.setText(sentence)
        self.setVisible(bool(sentence))

    def sentence(self) -> str:
        return self._text.text()

    def _dress(self) -> None:
        look, ratio = self._look, self.devicePixelRatioF()
        self._icon.setPixmap(
            look.icons.pixmap(Status.ERROR.icon, look.scaled(16), look.colour(Status.ERROR.tone), ratio)
        )


class CheckField(QCheckBox):
    """A check box with its words."""

    def __init__(self, look: Look, words: str) -> None:
        super().__init__(words)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)


class RadioRow(QWidget):
    """One of a few, all in sight in one or more lines; ``chosen`` brings the key."""

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QAbstractButton] = {}
        line = FlowLayout(self, gap=Space.XL)
        for choice in choices:
            button = QRadioButton(choice.text)
            button.setMinimumHeight(look.height(Height.SMALL_CONTROL))
            button.clicked.connect(lambda _on=False, key=choice.key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[choice.key] = button
            line.addWidget(button)

    def set_current(self, key: str) -> None:
        """Choose without telling; an empty key leaves none chosen."""
        self._group.setExclusive(False)
        for other, button in self._buttons.items():
            button.setChecked(other == key)
        self._group.setExclusive(True)

    def current(self) -> str:
        """The chosen key; empty if none."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")


class WordsField(QWidget):
    """Words one collects, such as skills: each a chip that can be taken away, and a place to add one.

    ``edited`` brings all the words after each change.
    """

    edited = Signal(list)

    def __init__(self, look: Look, name: str = "") -> None:
        super().__init__()
        self._look = look
        self._words: list[str] = []
        self._chips: list[WordChip] = []
        self._flow = FlowLayout(self)
        self._add = ToolButton(look, self.tr("Add"), Icon.PLUS, self._open, kind=ButtonKind.QUIET, small=True)
        self._field = QLineEdit()
        self._field.setFixedWidth(look.scaled(160))
        self._field.hide()
        self._field.editingFinished.connect(self._close)
        self._flow.addWidget(self._add)
        self._flow.addWidget(self._field)
        self.setAccessibleName(name)

    def setAccessibleName(self, name: str) -> None:
        """Its parts are named after it."""
        super().setAccessibleName(name)
        self._add.setAccessibleName(self.tr("Add: {name}").format(name=name))
        self._field.setAccessibleName(self.tr("New word: {name}").format(name=name))

    def set_words(self, words: Sequence[str]) -> None:
        """Show these words without telling."""
        if list(words) == self._words:
            return
        self._words = list(words)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = [WordChip(self._look, word) for word in words]
        for widget in (self._add, self._field):
            self._flow.removeWidget(widget)
        for chip in self._chips:
            chip.removed.connect(self._remove)
            self._flow.addWidget(chip)
        for widget in (self._add, self._field):
            self._flow.addWidget(widget)
        self.updateGeometry()

    def words(self) -> list[str]:
        """The words that are there now."""
        return list(self._words)

    def _open(self) -> None:
        self._field.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _close(self) -> None:
        word = self._field.text().strip()
        self._field.clear()
        self._field.hide()
        if word and word not in self._words:
            self.set_words([*self._words, word])
            self.edited.emit(self.words())
            self._add.setFocus()

    def _remove(self, word: str) -> None:
        self.set_words([other for other in self._words if other != word])
        self._add.setFocus()
        self.edited.emit(self.words())
