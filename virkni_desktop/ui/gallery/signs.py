"""Chapters on what says something: type, colours, icons, statuses, progress, bars, empty states."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from virkni_desktop.ui.components.empty_state import EmptyState
from virkni_desktop.ui.components.flow import FlowLayout
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.progress import Progress
from virkni_desktop.ui.components.status import Status, StatusText
from virkni_desktop.ui.components.text import ElidedText, Text
from virkni_desktop.ui.gallery.chapter import beside, in_lines, specimens
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.theme import RADIUS, TEXT_PAIRS, Role, Space, Token, contrast

_LONG = "Starfsþjálfunarsamningur, Arbetsmarknadskonsulent, þátttakendur, sysselsättningsgrad"


def type_roles(look: Look) -> QWidget:
    """Every size and weight; one line that has too little room."""
    narrow = ElidedText(look, _LONG)
    narrow.setFixedWidth(look.scaled(240))
    return specimens(
        look,
        *((role.name.replace("_", " ").lower(), Text(look, _LONG, role)) for role in Role),
        ("elided, the whole in the tooltip", narrow),
    )


def colours(look: Look) -> QWidget:
    """Each token on its ground with its contrast."""
    holder = QWidget()
    flow = FlowLayout(holder, gap=Space.M)
    for front, ground in TEXT_PAIRS:
        flow.addWidget(_Swatch(look, front, ground))
    return holder


def icons(look: Look) -> QWidget:
    """Every icon with its name."""
    holder = QWidget()
    flow = FlowLayout(holder, gap=Space.M)
    for icon in Icon:
        flow.addWidget(_IconSpecimen(look, icon))
    return holder


def statuses(look: Look) -> QWidget:
    """Shape, word and colour of each, plain as in rows and as a chip."""
    lines = [beside(StatusText(look, status), StatusText(look, status, chip=True), gap=Space.XXL) for status in Status]
    return specimens(look, ("plain in rows · as a chip", in_lines(lines)))


def progress(look: Look) -> QWidget:
    """A track always has words."""
    return specimens(
        look,
        ("nothing yet", Progress(look, "day 0 of 380", 0.0)),
        ("under way", Progress(look, "day 212 of 380", 212 / 380)),
        ("over", Progress(look, "day 402 of 380", 1.0)),
        ("words below", Progress(look, "5 of 18 sections begun. Nothing has to be filled in.", 5 / 18, below=True)),
    )


def bars(look: Look) -> QWidget:
    """What lasts and matters on this page; never for what was just done."""
    shown = []
    for status, sentence, button in (
        (Status.INFO, "Invented people. Nothing here is real.", "Close the sample"),
        (Status.WARNING, "Before you print: 1 step has no date, 1 sentence has more than 20 words.", "Show first"),
        (
            Status.ERROR,
            "The caseload is not there any more. Plug the stick in again; what you typed is still here.",
            "",
        ),
        (Status.DONE, "The copy was checked and is whole.", ""),
    ):
        bar = InlineBar(look)
        bar.say(status, sentence, button, closable=not button)
        shown.append((status.name.lower(), bar))
    return specimens(look, *shown)


def empty_states(look: Look) -> QWidget:
    """One strong sentence, one muted, at most one button."""
    goal = EmptyState(
        look, "No goal yet", "A goal is drawn from the mapping, or typed here.", "Add goal", None, Icon.PLUS
    )
    due = EmptyState(look, "Nothing is due", "Follow-ups turn up here on their day.")
    return specimens(look, ("with a button", goal), ("without", due))


class _Swatch(QWidget):
    """Words in one token on the ground of another, with their contrast."""

    def __init__(self, look: Look, front: Token, ground: Token) -> None:
        super().__init__()
        self._look, self._front, self._ground = look, front, ground
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._look.scaled(208), self._look.line(Role.SMALL) * 2 + 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        front, ground = look.colour(self._front), look.colour(self._ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.colour(Token.HAIRLINE))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setPen(front)
        painter.setFont(look.font(Role.SMALL, tabular=True))
        words = f"{self._front.value} on {self._ground.value}\n{contrast(front, ground):.1f} : 1"
        painter.drawText(self.rect().adjusted(Space.M, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), words)


class _IconSpecimen(QWidget):
    """An icon over the name of its file."""

    def __init__(self, look: Look, icon: Icon) -> None:
        super().__init__()
        self._look, self._icon = look, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._look.scaled(112), self._look.scaled(20) + self._look.line(Role.SMALL) + Space.M)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter, size = self._look, QPainter(self), self._look.scaled(20)
        spot = QRectF((self.width() - size) / 2, 0, size, size)
        look.icons.paint(painter, spot, self._icon, size, look.colour(Token.TEXT))
        painter.setPen(look.colour(Token.MUTED))
        painter.setFont(look.font(Role.SMALL))
        below = self.rect().adjusted(0, size + 6, 0, 0)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), self._icon.value)
