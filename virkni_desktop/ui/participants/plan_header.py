"""The line over a plan: which revision, how far it is, in which language it is printed."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from virkni_desktop.ui.components.buttons import Button, ToolButton
from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField
from virkni_desktop.ui.components.flow import FlowLayout
from virkni_desktop.ui.components.status import Status, StatusText
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.plan_shown import PlanShown
from virkni_desktop.ui.participants.plan_words import PRINT_LANGUAGES, plan_state, revision_choices
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Height, Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.plan_view import PlanView


class PlanHeader(QWidget):
    """``revision_chosen`` brings the id of a plan as text, ``language_chosen`` the code of a language.

    ``compare_asked`` wants the revision before beside this one, ``copies_asked`` the signed copies.
    """

    revision_chosen = Signal(str)
    language_chosen = Signal(str)
    compare_asked = Signal()
    copies_asked = Signal()

    def __init__(self, context: PageContext, language: str) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._actions: tuple[tuple[str, Callable[[], object]], ...] = ()
        self._title = Text(look, "", Role.HEADING)
        self._state = StatusText(look, Status.DRAFT, chip=True)
        self._revision = ChoiceField(look, self.tr("Revision"))
        self._language = ChoiceField(look, self.tr("Language of the paper"), [Choice(*one) for one in PRINT_LANGUAGES])
        self._language.set_current(language)
        self._more = ToolButton(
            look, self.tr("More"), Icon.MORE, self._open_menu, kind=ButtonKind.SECONDARY, alone=True
        )
        self._copies = Button(look, "", self.copies_asked.emit, kind=ButtonKind.QUIET, icon=Icon.PAPERCLIP, small=True)
        self._copies.hide()
        self._compare = Button(look, "", self.compare_asked.emit, kind=ButtonKind.QUIET, icon=Icon.COMPARE, small=True)
        self._revision.chosen.connect(self.revision_chosen)
        self._language.chosen.connect(self.language_chosen)
        self._lay_out()
        look.room_changed.connect(self._fit_room)
        self._fit_room()

    @property
    def language(self) -> str:
        """The language the paper is printed in."""
        return self._language.current()

    def set_language(self, code: str) -> None:
        """Choose a language without telling."""
        self._language.set_current(code)

    def show_plan(self, shown: PlanShown, plan: "PlanView") -> None:
        """Show which revision it is."""
        mark = next(one for one in shown.marks if one.plan_id == plan.plan_id)
        self._title.setText(self.tr("Plan v{revision}").format(revision=plan.revision))
        self._state.set_status(*plan_state(mark, self._context.language))
        self._revision.set_choices(revision_choices(shown.marks, self._context.language))
        self._revision.set_current(str(plan.plan_id))
        self._revision_part.setVisible(len(shown.marks) > 1)
        self._fit_room()

    def show_copies(self, words: str) -> None:
        """Say that there are signed copies, or nothing."""
        self._copies.setText(words)
        self._copies.setVisible(bool(words))
        self._fit_room()

    def show_comparing(self, words: str) -> None:
        """Offer to compare, or nothing."""
        self._compare.setText(words)
        self._compare.setVisible(bool(words))

    def set_actions(self, *actions: tuple[str, Callable[[], object]]) -> None:
        """What the menu at the end offers; it goes where there is nothing."""
        self._actions = actions
        self._more.setVisible(bool(actions))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, do in self._actions:
            entry = QAction(words, menu)
            entry.triggered.connect(partial(_done, do))
            menu.addAction(entry)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _lay_out(self) -> None:
        parts = QWidget()
        flow = FlowLayout(parts, gap=Space.L)
        self._revision_part = self._labelled("", self._revision)
        language = self._labelled(self.tr("Language"), self._language)
        for part in (self._titled(), self._copies, self._revision_part, language, self._compare):
            flow.addWidget(part)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(parts, 1)
        line.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)

    def _titled(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(self._title)
        line.addWidget(self._state)
        self._titled_part = holder
        self._fit()
        self._context.look.changed.connect(self._fit)
        return holder

    def _fit(self) -> None:
        """As high as the fields beside it."""
        self._titled_part.setMinimumHeight(self._context.look.height(Height.CONTROL))

    def _fit_room(self) -> None:
        """All on one line: the state is said once, and in a narrow window what is known by itself goes."""
        rail = self._context.look.room.rail
        self._label.setVisible(rail)
        self._state.setVisible(self._revision_part.isHidden())
        self._copies.set_alone(alone=not rail)

    def _labelled(self, label: str, field: ChoiceField) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        if label:
            words = Text(self._context.look, label, Role.BODY, Token.MUTED)
            words.setBuddy(field)
            line.addWidget(words)
            self._label = words
        line.addWidget(field)
        return holder


def _done(do: Callable[[], object], _on: object = False) -> None:
    do()
