"""Who or what a page is about, always in sight: initials, name, one line below, and two or three facts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.progress import Progress
from virkni_desktop.ui.components.status import Status, StatusText
from virkni_desktop.ui.components.text import ElidedText, Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Height, Role, Space, Token

_REVEALED_FOR = 20_000  # milliseconds an identity number stays readable
_AVATAR = 40


@dataclass(frozen=True)
class Fact:
    """A label over a value: words, a status chip (``status``), or words with a progress track (``share`` 0 to 1).

    ``lasting`` facts stay also in a low window, where the bar is one line.
    """

    label: str
    text: str
    status: Status | None = None
    share: float | None = None
    lasting: bool = True

    @property
    def shape(self) -> tuple[str, bool, bool, bool]:
        """Facts of the same shape are shown by the same widgets."""
        return self.label, self.status is not None, self.share is not None, self.lasting


@dataclass(frozen=True)
class Identity:
    """Who: ``name``, ``aside`` muted after it ("she"), ``below`` ("Born 1998"), initials or an icon.

    ``masked`` is the identity number with dots; ``reveal`` gives it whole when asked.
    """

    name: str
    initials: str = ""
    aside: str = ""
    below: str = ""
    masked: str = ""
    reveal: Callable[[], str] | None = None
    icon: Icon | None = None


class IdentityBar(QWidget):
    """72 px high with two lines; one line of 40 px in a low window. Buttons of the page stand at its right end."""

    def __init__(self, look: Look, buttons: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._look = look
        self._identity = Identity("")
        self._avatar = _Avatar(look)
        self._name = ElidedText(look, "", Role.TITLE)
        self._aside = Text(look, "", Role.BODY, Token.MUTED)
        self._below = ElidedText(look, "", Role.SECONDARY, Token.MUTED)
        self._number = Text(look, "", Role.SECONDARY, Token.MUTED)
        self._show = Button(look, self.tr("Show"), self._reveal, kind=ButtonKind.LINK)
        self._buttons = tuple(buttons)
        self._facts = QHBoxLayout()
        self._facts.setSpacing(0)
        self._widgets: list[tuple[_FactView, Fact]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REVEALED_FOR)
        self._timer.timeout.connect(self._mask)
        self._lay_out()
        look.room_changed.connect(self._fit)
        look.changed.connect(self._fit)
        self._fit()

    def set_identity(self, identity: Identity, facts: Sequence[Fact] = ()) -> None:
        """Show who it is and what is known at a glance."""
        self._identity = identity
        self._avatar.show_for(identity)
        self._name.setText(identity.name)
        self._aside.setText(identity.aside)
        self._below.setText(identity.below)
        self._show.setVisible(bool(identity.masked))
        self._show.setAccessibleName(self.tr("Show the identity number"))
        self._mask()
        if [fact.shape for fact in facts] == [fact.shape for _widget, fact in self._widgets]:
            for (widget, _before), fact in zip(self._widgets, facts, strict=True):
                widget.show_fact(fact)
            self._widgets = [(widget, fact) for (widget, _before), fact in zip(self._widgets, facts, strict=True)]
        else:
            self._build_facts(facts)
        self._fit()

    def _build_facts(self, facts: Sequence[Fact]) -> None:
        for widget, _fact in self._widgets:
            self._facts.removeWidget(widget)
            widget.deleteLater()
        self._widgets = [(_FactView(self._look, fact), fact) for fact in facts]
        for widget, _fact in self._widgets:
            self._facts.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many facts as there is room for."""
        super().resizeEvent(event)
        self._fit_width()

    def minimumSizeHint(self) -> QSize:
        """A few letters of the name and the buttons as icons; facts give way."""
        return QSize(320, self.minimumHeight())

    def _lay_out(self) -> None:
        first, second, words = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        first.setSpacing(Space.S)
        first.addWidget(self._name)
        first.addWidget(self._aside, 0, Qt.AlignmentFlag.AlignBottom)
        first.addStretch()
        second.setSpacing(Space.XS)
        second.addWidget(self._below)
        second.addWidget(self._number)
        second.addWidget(self._show)
        second.addStretch()
        words.setSpacing(0)
        words.addStretch(1)
        words.addLayout(first)
        self._second = QWidget()
        self._second.setLayout(second)
        self._second.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        words.addWidget(self._second)
        words.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.XL, 0, Space.XL, 0)
        line.setSpacing(Space.L)
        line.addWidget(self._avatar)
        line.addLayout(words)
        line.addSpacing(Space.S)
        line.addLayout(self._facts)
        line.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for button in self._buttons:
            row.addWidget(button)
        line.addLayout(row)

    def _fit(self) -> None:
        tall = self._look.room.tall
        self.setFixedHeight(
            max(self._look.height(Height.IDENTITY_BAR), self._name.sizeHint().height() + 40)
            if tall
            else max(self._look.height(Height.ROW), self._look.line(Role.HEADING) + 12)
        )
        self._second.setVisible(tall)
        self._avatar.setVisible(tall)
        self._name.set_role(Role.TITLE if tall else Role.HEADING)
        for widget, _fact in self._widgets:
            widget.set_label_shown(shown=tall)
        self._fit_width()

    def _fit_width(self) -> None:
        """Facts that do not last give way first, from the end, then the words of buttons with icons, then the other facts."""
        tall, alone = self._look.room.tall, False
        shown = [widget for widget, fact in self._widgets if tall or fact.lasting]
        fleeting = [widget for widget, fact in self._widgets if not fact.lasting]
        lasting = [widget for widget, fact in self._widgets if fact.lasting]
        spare = self._spare(shown, alone=False)
        for step in (*reversed(fleeting), None, *reversed(lasting)):
            if spare >= 0:
                break
            if step is None:
                alone = True
            elif step in shown:
                shown.remove(step)
            spare = self._spare(shown, alone=alone)
        for widget, _fact in self._widgets:
            widget.setVisible(widget in shown)
        for button in self._buttons:
            if isinstance(button, Button):
                button.set_alone(alone=alone)

    def _spare(self, shown: Sequence[QWidget], *, alone: bool) -> int:
        """The pixels left over with these facts, and with the buttons as words or as icons."""
        first = self._name.sizeHint().width() + Space.S + self._aside.sizeHint().width()
        name = max(first, self._second.sizeHint().width())
        for button in self._buttons:
            if isinstance(button, Button):
                button.set_alone(alone=alone)
        buttons = sum(button.sizeHint().width() + Space.S for button in self._buttons)
        facts = sum(widget.sizeHint().width() for widget in shown)
        avatar = self._avatar.sizeHint().width() + Space.L if self._look.room.tall else 0
        return self.width() - 2 * Space.XL - avatar - name - buttons - facts - 3 * Space.L

    def _reveal(self) -> None:
        if self._identity.reveal is None or self._timer.isActive():
            self._mask()
            return
        self._number.setText(self._with_dot(self._identity.reveal()))
        self._show.setText(self.tr("Hide"))
        self._show.setAccessibleName(self.tr("Hide the identity number"))
        self._timer.start()

    def _mask(self) -> None:
        self._timer.stop()
        self._number.setText(self._with_dot(self._identity.masked))
        self._number.setAccessibleName(self.tr("Identity number, hidden"))
        self._show.setText(self.tr("Show"))
        self._show.setAccessibleName(self.tr("Show the identity number"))

    def _with_dot(self, number: str) -> str:
        return f"· {number}" if number and self._identity.below else number


class _Avatar(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._initials, self._icon = "", Icon.BUILDING
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_for(self, identity: Identity) -> None:
        self._initials, self._icon = identity.initials, identity.icon or Icon.USER
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(1, 1) * self._look.scaled(_AVATAR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter, rect = self._look, QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(Token.SELECTION))
        painter.drawEllipse(rect)
        if self._initials:
            painter.setPen(look.colour(Token.ACCENT))
            painter.setFont(look.font(Role.STRONG))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self._initials)
        else:
            look.icons.paint(painter, rect, self._icon, look.scaled(20), look.colour(Token.ACCENT))


class _FactView(QWidget):
    """A hairline, then a label over its value."""

    def __init__(self, look: Look, fact: Fact) -> None:
        super().__init__()
        self._look = look
        self._label = Text(look, fact.label, Role.SMALL, Token.MUTED)
        value: StatusText | Progress | Text
        if fact.status is not None:
            value = StatusText(look, fact.status, fact.text, chip=True)
        elif fact.share is not None:
            value = Progress(look, fact.text, fact.share)
        else:
            value = Text(look, fact.text)
        self._value = value
        self.setAccessibleName(f"{fact.label}: {fact.text}")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, 0, Space.L, 0)
        column.setSpacing(0)
        column.addStretch()
        column.addWidget(self._label)
        column.addWidget(value, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def show_fact(self, fact: Fact) -> None:
        """Another fact of the same shape."""
        if isinstance(self._value, StatusText) and fact.status is not None:
            self._value.set_status(fact.status, fact.text)
        elif isinstance(self._value, Progress) and fact.share is not None:
            self._value.set_progress(fact.text, fact.share)
        elif isinstance(self._value, Text):
            self._value.setText(fact.text)
        self.setAccessibleName(f"{fact.label}: {fact.text}")

    def set_label_shown(self, *, shown: bool) -> None:
        self._label.setVisible(shown)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = min(self.height() - 8, self._look.scaled(40))
        painter.fillRect(0, (self.height() - height) // 2, 1, height, self._look.colour(Token.HAIRLINE))
