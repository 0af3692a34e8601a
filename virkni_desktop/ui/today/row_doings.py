"""What is done with a row of the day: completed, logged, moved, cancelled, opened; each as one step that Undo takes back."""

from collections.abc import Callable, Hashable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from virkni_desktop.formats import day_month
from virkni_desktop.ui.notes.codes import follow_up_kind_word
from virkni_desktop.ui.notes.occasion import Occasion
from virkni_desktop.ui.page_list import page_entries
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.today.move_dialog import MoveDialog

if TYPE_CHECKING:
    from virkni_desktop.casework.today_view import TodayItem
    from virkni_desktop.store.steps import Action


class RowDoings(QObject):
    """Works on the current row; ``said`` is told after the commit what was done."""

    def __init__(
        self,
        page: QWidget,
        context: PageContext,
        item_of: "Callable[[Hashable], TodayItem | None]",
        current: Callable[[], Hashable],
        said: Callable[[str], object],
    ) -> None:
        super().__init__(page)
        self._page, self._context = page, context
        self._item_of, self._current, self._said = item_of, current, said

    def _item(self) -> "TodayItem | None":
        return self._item_of(self._current())

    def done(self) -> None:
        """Complete it."""
        from virkni_desktop.casework import actions, followups  # noqa: PLC0415 -- loaded when first used

        words = self.tr("Completed: {what}")
        self._do(actions.HOLD_FOLLOW_UP, followups.hold_follow_up, words)

    def cancel(self) -> None:
        """Cancel it: it will not be held."""
        from virkni_desktop.casework import actions, followups  # noqa: PLC0415 -- loaded when first used

        self._do(actions.CANCEL_FOLLOW_UP, followups.cancel_follow_up, self.tr("Cancelled: {what}"))

    def move(self, days: int) -> None:
        """So many days later, from today at the earliest."""
        from virkni_desktop.casework import actions, followups  # noqa: PLC0415 -- loaded when first used

        item = self._item()
        if item is not None and item.due is not None:
            day = max(item.due, self._context.clock.today()) + timedelta(days=days)
            move = partial(followups.reschedule_follow_up, due_on=day)
            words = self.tr("Moved to {day}: {what}").format(day=day_month(day, self._context.language), what="{what}")
            self._do(actions.RESCHEDULE_FOLLOW_UP, move, words)

    def _do(self, action: "Action", use_case: Callable[..., object], words: str) -> None:
        """One step with the current row; what was done is said after the commit, with Undo beside it."""
        item = self._item()
        if item is None or item.follow_up_id is None:
            return
        said = words.replace("{what}", item.text or follow_up_kind_word(item.kind))
        done = partial(use_case, follow_up_id=item.follow_up_id)
        self._context.operations.write(self, action, done, lambda _result: self._said(said))

    def log(self) -> None:
        """Write the note of it, which completes it."""
        item = self._item()
        if item is not None:
            self._context.note(occasion_of(item, completes=True))

    def ask_day(self) -> None:
        """Ask for another day."""
        item = self._item()
        if item is not None and item.follow_up_id is not None:
            what = " · ".join(part for part in (item.text or follow_up_kind_word(item.kind), item.person) if part)
            MoveDialog(self._page, self._context, item.follow_up_id, what).open()

    def open(self, key: Hashable) -> None:
        """Open whom or what it is about."""
        item = self._item_of(key)
        if item is None:
            return
        if item.person_id is not None:
            self.open_person(key)
        elif self.has_workplace(key):
            self.open_workplace(key)
        elif item.kind == "exchange":
            self._context.go("exchange")

    def has_person(self, key: Hashable) -> bool:
        """Whether it is about a participant."""
        item = self._item_of(key)
        return item is not None and item.person_id is not None

    def has_workplace(self, key: Hashable) -> bool:
        """Whether it is about a workplace, and there is a page for that."""
        item = self._item_of(key)
        return item is not None and item.workplace_id is not None and "workplaces" in {one.id for one in page_entries()}

    def open_person(self, key: Hashable) -> None:
        """Open the participant."""
        item = self._item_of(key)
        if item is not None:
            self._context.go("participants", item.person_id)

    def open_workplace(self, key: Hashable) -> None:
        """Open the workplace."""
        item = self._item_of(key)
        if item is not None:
            self._context.go("workplaces", item.workplace_id)


def occasion_of(item: "TodayItem", *, completes: bool) -> Occasion:
    """The note of a row, which completes it or only may."""
    return Occasion(
        item.person or item.workplace or "", item.episode_id, item.workplace_id, item.follow_up_id, item.text, item.kind,
        completes=completes,
    )  # fmt: skip
