"""What the list of participants says while nobody is in it, or nobody fits what was typed and chosen."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.empty_state import EmptyState
from virkni_desktop.ui.components.page_parts import Inset
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.style_buttons import ButtonKind


def nobody_yet(context: PageContext, add: Callable[[], object]) -> QWidget:
    """An empty caseload: what will be here and the two ways it fills."""
    empty = EmptyState(
        context.look,
        QCoreApplication.translate("ParticipantList", "Nobody is in this caseload yet"),
        QCoreApplication.translate(
            "ParticipantList",
            "Take in the agency's list, or add people one by one. Each then has a page of their own here.",
        ),
        QCoreApplication.translate("ParticipantList", "Take in a list"),
        lambda: context.go("exchange"),
    )
    words = QCoreApplication.translate("ParticipantList", "Add one person")
    button = Button(context.look, words, add, kind=ButtonKind.QUIET, icon=Icon.PLUS)
    button.set_flush("left")
    return _column(context.look, empty, button)


class NobodyFound(QWidget):
    """``explain`` says why the table is empty, and offers the ways out of it."""

    everyone_asked = Signal()
    clear_asked = Signal()
    add_asked = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._line = QVBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._now: QWidget | None = None
        self._told: tuple[str, int, bool] | None = None

    def explain(self, text: str, elsewhere: int, *, filtered: bool) -> None:
        """``elsewhere`` is how many fit the typed words and are left out by the filters."""
        if (text, elsewhere, filtered) == self._told:
            return
        self._told = (text, elsewhere, filtered)
        if self._now is not None:
            self._line.removeWidget(self._now)
            self._now.hide()
            self._now.deleteLater()
        self._now = self._made(text, elsewhere, filtered=filtered)
        self._line.addWidget(self._now)

    def _made(self, text: str, elsewhere: int, *, filtered: bool) -> QWidget:
        look = self._context.look
        title = self.tr("Nobody fits “{text}”").format(text=text) if text else self.tr("Nobody is active")
        if filtered:
            title = self.tr("Nobody fits “{text}” and the filters").format(text=text) if text else ""
            title = title or self.tr("Nobody fits the filters")
        if elsewhere:
            sentence = self._elsewhere(text, elsewhere, filtered=filtered)
            empty = EmptyState(look, title, sentence, self.tr("Show all"), self.everyone_asked.emit)
        else:
            sentence = self.tr("Type the beginning of a name, an identity number, a phone number or a reference.")
            empty = EmptyState(look, title, sentence, self.tr("Empty the field"), self.clear_asked.emit)
        if not text or text.isdigit():
            return _column(look, empty)
        words = self.tr("Add “{name}” as a participant").format(name=_short(text))
        add = Button(look, words, lambda: self.add_asked.emit(text), kind=ButtonKind.QUIET, icon=Icon.PLUS)
        add.set_flush("left")
        return _column(look, empty, add)

    def _elsewhere(self, text: str, count: int, *, filtered: bool) -> str:
        if filtered:
            return self.tr("%n outside the filters.", "", count)
        return self.tr("%n who left fit(s).", "", count) if text else self.tr("%n left.", "", count)


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"


def _column(look: Look, *widgets: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for number, widget in enumerate(widgets):
        column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if number else Qt.AlignmentFlag(0))
    widgets[0].setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    column.addStretch(1)
    return Inset(look, holder)
