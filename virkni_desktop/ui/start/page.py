"""The first thing one sees: what Virkni is for, and three ways to begin."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.columns import Scrolled
from virkni_desktop.ui.components.fields import ChoiceField
from virkni_desktop.ui.components.form import FormRow, RadioRow
from virkni_desktop.ui.components.page_parts import Ground, Hairline
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.language import LANGUAGES
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.start.start_row import StartRow
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Role, Space, Token

_WIDTH = 688


@dataclass(frozen=True)
class StartDoings:
    """What the start page calls. ``create`` gets the jurisdiction and whether to go on to the agency's list."""

    create: Callable[[str, bool], object]
    open: Callable[[], object]
    sample: Callable[[], object]
    go_on: Callable[[Path], object]
    language: Callable[[str], object]


class StartPage(Ground):
    """Three rows, the first one focused; after "Start empty" the one question that cannot wait: which country."""

    def __init__(self, look: Look, doings: StartDoings, language: str, last: Path | None) -> None:
        super().__init__(look)
        self._look, self._doings = look, doings
        self._rows: list[StartRow] = []
        self._import = False
        self._stack = QStackedWidget()
        self._stack.addWidget(self._welcome(language, last))
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
        look.room_changed.connect(self._fit)
        self._fit()

    def ask_country(self, *, then_import: bool = False) -> None:
        """Ask in which country one works, before a caseload is made."""
        self._import = then_import
        self._stack.setCurrentIndex(1)

    def showEvent(self, event: QShowEvent) -> None:
        """The first row takes the keyboard."""
        super().showEvent(event)
        self._stack.setCurrentIndex(0)
        QTimer.singleShot(0, self._focus_first)

    def _fit(self) -> None:
        self._holder.setContentsMargins(0, self._look.scaled(80) if self._look.room.tall else 0, 0, 0)

    def _focus_first(self) -> None:
        self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _welcome(self, language: str, last: Path | None) -> QWidget:
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
        if last is not None:
            words = self.tr("Go on with {name}").format(name=last.stem)
            go_on = StartRow(self._look, Icon.FOLDER_OPEN, words, str(last.parent), lambda: self._doings.go_on(last))
            self._rows.append(go_on)
        self._rows += [
            StartRow(
                self._look, Icon.USER_PLUS, self.tr("Start empty"),
                self.tr("Add your first participant. A name is enough."), self.ask_country,
            ),
            StartRow(
                self._look, Icon.FILE_INPUT, self.tr("Import from the agency file"),
                self.tr("Excel or CSV. You see every change before anything is saved."),
                lambda: self.ask_country(then_import=True),
            ),
            StartRow(
                self._look, Icon.SPARKLES, self.tr("Look around with sample data"),
                self.tr("Invented people only, in a caseload of its own that you can delete."), self._doings.sample,
            ),
        ]  # fmt: skip
        for row in self._rows:
            column.addWidget(row)
        column.addSpacing(Space.XL)
        column.addWidget(_inset(self._foot(language)))
        column.addStretch(1)
        return page

    def _foot(self, language: str) -> QWidget:
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.addWidget(Text(self._look, self.tr("Used Virkni before?"), Role.BODY, Token.MUTED))
        line.addWidget(
            Button(
                self._look,
                self.tr("Open another caseload"),
                self._doings.open,
                kind=ButtonKind.QUIET,
                icon=Icon.FOLDER_OPEN,
            )
        )
        line.addStretch(1)
        choice = ChoiceField(self._look, self.tr("Language"), [Choice(code, name) for code, name in LANGUAGES])
        choice.set_current(language)
        choice.chosen.connect(self._doings.language)
        line.addWidget(choice)
        return foot

    def _country(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.XL, 0, Space.XL, 0)
        column.setSpacing(Space.L)
        column.addWidget(Text(self._look, self.tr("In which country do you work?"), Role.DISPLAY, wrap=True))
        sentence = self.tr("It decides identity numbers, kinds of placement, grants and how names are sorted.")
        column.addWidget(Text(self._look, sentence, Role.BODY, Token.MUTED, wrap=True))
        countries = [Choice("is", self.tr("Iceland")), Choice("se", self.tr("Sweden"))]
        country = RadioRow(self._look, self.tr("Country"), countries)
        country.set_current("is")
        column.addWidget(FormRow(self._look, self.tr("Country"), country))
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        back = Button(self._look, self.tr("Go back"), lambda: self._stack.setCurrentIndex(0), icon=Icon.ARROW_LEFT)
        create = Button(
            self._look,
            self.tr("Choose where to keep it…"),
            lambda: self._doings.create(country.current(), self._import),
            kind=ButtonKind.PRIMARY,
        )
        line.addWidget(back)
        line.addWidget(create)
        line.addStretch(1)
        column.addWidget(Hairline(self._look))
        column.addLayout(line)
        column.addStretch(1)
        return page


def _inset(widget: QWidget) -> QWidget:
    """In line with the words of the rows."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(Space.XL, 0, Space.XL, 0)
    column.addWidget(widget)
    return holder
