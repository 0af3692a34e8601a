"""Help inside the window: a list of topics that can be searched, and beside it the text of one or the list of keys."""

from collections.abc import Hashable

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from virkni_desktop.ui.components.columns import Columns
from virkni_desktop.ui.components.page_parts import Ground, Inset
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Heading, Item, Row
from virkni_desktop.ui.components.row_list import RowList
from virkni_desktop.ui.components.search_field import SearchField
from virkni_desktop.ui.help.help_text import HelpText
from virkni_desktop.ui.help.keys_view import KeysView
from virkni_desktop.ui.help.topics import load_topics
from virkni_desktop.ui.pages import Page, PageContext
from virkni_desktop.ui.theme import Space

KEYS = "keys"
_CONTENTS = 280


class HelpPage(Page):
    """``show_for(topic, …)`` shows the first of these topics that there is, ``keys`` among them, else the first of all."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        look = context.look
        self.topics = {topic.id: topic for topic in load_topics(context.language)}
        self.text = HelpText(look)
        self.text.followed.connect(self._go)
        self.keys = KeysView(look)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.text)
        self._stack.addWidget(self.keys)
        self.contents = RowList(
            look, self.tr("Topics"), RowPlan(two_lines=False, hairlines=False, marked=True), click_opens=True
        )
        self.contents.opened.connect(self._on_opened)
        self.contents.current_row_changed.connect(self._on_current)
        self.field = SearchField(look, self.tr("Search the help"), below=self.contents)
        self.field.searched.connect(self._on_searched)
        self.field.chosen.connect(self._show_first)
        self._columns = Columns(
            look, self._stack, self._side(), _CONTENTS, leading=True, names=(self.tr("Text"), self.tr("Topics"))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._columns)
        self._on_searched("")
        self._show(next(iter(self.topics), KEYS))

    def title(self) -> str:
        """The window's title for this page."""
        return self.tr("Help")

    def show_for(self, *target: object) -> None:
        """Show a topic."""
        if target:
            self.field.clear()
            known = (str(topic) for topic in target if topic in (KEYS, *self.topics))
            self._show(next(known, next(iter(self.topics), KEYS)))
            self._columns.show_column("main")

    def place(self) -> tuple[object, ...]:
        """The topic in sight."""
        return (self._topic,)

    def first_focus(self) -> QWidget | None:
        """The text, to scroll and follow links; in the list of keys the field that narrows it."""
        return self.keys.field if self._topic == KEYS else self.text

    def help_topic(self) -> str:
        """Help is about itself already."""
        return self._topic

    def _side(self) -> QWidget:
        look = self.context.look
        side = Ground(look)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, Space.L, 0, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(Inset(look, self.field))
        column.addWidget(Inset(look, self.contents, rows=True), 1)
        return side

    def _on_searched(self, typed: str) -> None:
        """Only the topics that hold what was typed."""
        words = self.tr("Keys")
        items: list[Item] = [
            Row(topic.id, topic.title) for topic in self.topics.values() if topic.holds(typed) or not typed.strip()
        ]
        if not typed.strip() or typed.strip().casefold() in words.casefold():
            items.append(Row(KEYS, words))
        if not items:
            items.append(Heading(self.tr("Nothing found"), note=typed.strip()))
        self.contents.set_items(items)

    def _show_first(self) -> None:
        """Enter in the search field shows the first text that was found."""
        self.contents.select_first()
        key = self.contents.current_key()
        if key is not None:
            self.contents.setFocus()
            self._go(str(key))

    def _on_opened(self, key: Hashable) -> None:
        self._go(str(key))
        self._columns.show_column("main")

    def _on_current(self, key: Hashable) -> None:
        if key is not None and self.contents.hasFocus():
            self._go(str(key))

    def _go(self, topic: str) -> None:
        if topic in (KEYS, *self.topics):
            self._show(topic)
            self.place_changed.emit()

    def _show(self, topic: str) -> None:
        self._topic = topic
        if topic == KEYS:
            self.keys.show_groups(self.context.frame.keys() if self.context.frame is not None else ())
            self._stack.setCurrentWidget(self.keys)
        else:
            self.text.show_topic(self.topics[topic], self.field.text().strip())
            self._stack.setCurrentWidget(self.text)
        self.contents.set_current(topic)
