"""The first thing one sees: what Virkni is for, three ways to begin, and the caseloads one had open before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.columns import Scrolled
from virkni_desktop.ui.components.fields import ChoiceField
from virkni_desktop.ui.components.flow import FlowLayout
from virkni_desktop.ui.components.page_parts import Ground, Hairline, SectionHeading
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.language import LANGUAGES
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.start.recent_caseloads import RecentCaseloads
from virkni_desktop.ui.start.start_row import StartRow
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Height, Role, Space, Token

_WIDTH = 688


@dataclass(frozen=True)
class StartDoings:
    """What the start page calls. ``create`` gets the jurisdiction and whether to go on to the agency's list.

    ``go_on`` opens a caseload, ``forget`` takes it from the list.
    """

    create: Callable[[str, bool], object]
    open: Callable[[], object]
    sample: Callable[[], object]
    go_on: Callable[[Path], object]
    forget: Callable[[Path], object]
    restore: Callable[[], object]
    language: Callable[[str], object]


class StartPage(Ground):
    """Three rows, the first one focused; before a caseload is made, the one question that cannot wait: which country.

    ``last`` is the caseload that was open last: it is offered first where it is still there. ``recent`` are all of them.
    """

    def __init__(
        self, look: Look, doings: StartDoings, language: str, last: Path | None, recent: Sequence[Path] = ()
    ) -> None:
        super().__init__(look)
        self._look, self._doings, self._language = look, doings, language
        self._rows: list[StartRow] = []
        self._import = False
        self._last = last if last is not None and last.is_file() else None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._welcome([path for path in recent if path != self._last]))
        self._stack.addWidget(self._country())
        self._stack.setMaximumWidth(look.scaled(_WIDTH))
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.addStretch(1)
        line.addWidget(self._stack, 20)
        line.addStretch(1)
        line.setContentsMargins(0, 0, 0, 0)
        self._holder = line
        column = QVBoxLayout(self)
        column.addWidget(Scrolled(look, holder, margins=(Space.S, Space.S, Space.S, Space.XL)))
        self.setFocusProxy(self._rows[0])
        look.room_changed.connect(self._fit)
        self._fit()

    def ask_country(self, *, then_import: bool = False) -> None:
        """Ask in which country one works, before a caseload is made."""
        self._import = then_import
        self._stack.setCurrentIndex(1)
        self._countries["is" if self._language == "is" else "se"].setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """The first row takes the keyboard."""
        super().showEvent(event)
        self._stack.setCurrentIndex(0)
        QTimer.singleShot(0, self, self._focus_first)

    def _fit(self) -> None:
        above = Space.HUGE if self._last is not None else self._look.scaled(80)
        self._holder.setContentsMargins(0, above if self._look.room.tall else 0, 0, 0)

    def _focus_first(self) -> None:
        if self._stack.currentIndex() == 0:
            self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _welcome(self, recent: Sequence[Path]) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(0)
        column.addWidget(_inset(Text(self._look, self.tr("Welcome to Virkni"), Role.HERO, wrap=True)))
        column.addSpacing(Space.S)
        lead = self.tr(
            "For people who walk beside others on the way to work.\nEverything you write stays on this computer."
        )
        column.addWidget(_inset(Text(self._look, lead, Role.BODY, Token.MUTED, wrap=True)))
        column.addSpacing(Space.XL if self._look.room.tall else Space.S)
        for row in self._ways():
            self._rows.append(row)
            column.addWidget(row)
        column.addSpacing(Space.S)
        title = self.tr("Other caseloads") if recent or self._last else self.tr("Have a caseload already?")
        heading = SectionHeading(self._look, title, "", self.tr("Open a caseload…"), self._doings.open)
        column.addWidget(_inset(heading, right=Space.L))
        if recent:
            caseloads = RecentCaseloads(self._look, recent, self._doings.go_on, self._doings.forget)
            column.addWidget(_inset(caseloads, Space.L))
        column.addSpacing(Space.S)
        column.addWidget(_inset(Hairline(self._look)))
        column.addSpacing(Space.M)
        column.addWidget(_inset(self._foot()))
        column.addStretch(1)
        return page

    def _ways(self) -> list[StartRow]:
        look, doings, last = self._look, self._doings, self._last
        rows = []
        if last is not None:
            words = self.tr("Go on with {name}").format(name=last.stem)
            rows.append(StartRow(look, Icon.FOLDER_OPEN, words, str(last.parent), lambda: doings.go_on(last)))
        return [
            *rows,
            StartRow(
                look, Icon.USER_PLUS, self.tr("Start empty"),
                self.tr("Add your first participant. A name is enough."), self.ask_country,
            ),
            StartRow(
                look, Icon.FILE_INPUT, self.tr("Import from the agency file"),
                self.tr("Excel or CSV. You see every change before anything is saved."),
                lambda: self.ask_country(then_import=True),
            ),
            StartRow(
                look, Icon.SPARKLES, self.tr("Look around with sample data"),
                self.tr("Invented people, clearly marked. Remove them with one click."), doings.sample,
            ),
        ]  # fmt: skip

    def _foot(self) -> QWidget:
        foot = QWidget()
        line = QHBoxLayout(foot)
        ways = QWidget()
        flow = FlowLayout(ways)
        used = Text(self._look, self.tr("Used Virkni on another computer?"), Role.BODY, Token.MUTED)
        used.setMinimumHeight(self._look.height(Height.CONTROL))
        flow.addWidget(used)
        words = self.tr("Restore a backup")
        flow.addWidget(Button(self._look, words, self._doings.restore, kind=ButtonKind.QUIET, icon=Icon.HISTORY))
        line.addWidget(ways, 1)
        choice = ChoiceField(self._look, self.tr("Language"), [Choice(code, name) for code, name in LANGUAGES])
        choice.set_current(self._language)
        choice.chosen.connect(self._doings.language)
        line.addWidget(choice, 0, Qt.AlignmentFlag.AlignTop)
        return foot

    def _country(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(0)
        column.addWidget(_inset(Text(self._look, self.tr("In which country do you work?"), Role.DISPLAY, wrap=True)))
        column.addSpacing(Space.S)
        sentence = self.tr("It decides identity numbers, kinds of placement, grants and how names are sorted.")
        column.addWidget(_inset(Text(self._look, sentence, Role.BODY, Token.MUTED, wrap=True)))
        column.addSpacing(Space.L)
        where = self.tr("Next, you choose where to keep the caseload.")
        self._countries = {
            "se": StartRow(self._look, Icon.MAP_PIN, self.tr("Sweden"), where, lambda: self._create("se")),
            "is": StartRow(self._look, Icon.MAP_PIN, self.tr("Iceland"), where, lambda: self._create("is")),
        }
        for country in ("is", "se") if self._language == "is" else ("se", "is"):
            column.addWidget(self._countries[country])
        column.addSpacing(Space.L)
        back = Button(self._look, self.tr("Go back"), self._go_back, kind=ButtonKind.QUIET, icon=Icon.ARROW_LEFT)
        column.addWidget(_inset(back, Space.L))
        column.addStretch(1)
        return page

    def _create(self, jurisdiction: str) -> None:
        self._doings.create(jurisdiction, self._import)

    def _go_back(self) -> None:
        self._stack.setCurrentIndex(0)
        self._focus_first()


def _inset(widget: QWidget, side: int = Space.XL, right: int | None = None) -> QWidget:
    """In line with the words of the rows."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(side, 0, side if right is None else right, 0)
    column.addWidget(widget)
    return holder
