"""The conflicts of a list that is only looked at: decided one after the other, kept in mind until the list is applied."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from virkni_desktop.errors import VirkniError
from virkni_desktop.ui.exchange import jobs
from virkni_desktop.ui.exchange.conflict_item import ConflictItem
from virkni_desktop.ui.exchange.conflict_keys import ConflictKeys
from virkni_desktop.ui.exchange.conflict_panel import ConflictPanel
from virkni_desktop.ui.exchange.preview_lines import WorkedOut
from virkni_desktop.ui.pages import PageContext

Key = tuple[int, str]


class PreviewConflicts(QObject):
    """``decided`` brings the amendments with the decision in them; ``wanted`` the key of the line to go on to."""

    decided = Signal(object)
    wanted = Signal(object)

    def __init__(self, context: PageContext, view: QWidget) -> None:
        super().__init__(view)
        self._context = context
        self._worked: WorkedOut | None = None
        self._item: ConflictItem | None = None
        self.panel = ConflictPanel(context)
        self.keys = ConflictKeys(view, self.panel.choose)
        self.panel.decided.connect(self._decide)
        self.panel.next_wanted.connect(self._go_on)

    def show_preview(self, worked: WorkedOut) -> None:
        """The conflicts of this preview."""
        self._worked = worked

    def show_line(self, key: Key | None) -> bool:
        """Show the conflict of a line; False where it has none."""
        item = self._worked.conflicts.get(key) if self._worked and key else None
        self.keys.set_on(on=item is not None)
        is_other = self._item is None or item is None or self._item.key != item.key
        self._item = item
        if item is None or self._worked is None:
            return False
        keys = list(self._worked.conflicts)
        decision = self._worked.prepared.amendments.decisions.get(item.key)  # type: ignore[call-overload]
        self.panel.show_conflict(
            item,
            keys.index(item.key) + 1,  # type: ignore[arg-type]
            len(keys),
            len(self._alike(item)) - 1,
            decision.choice.value if decision else "",
            (decision.value or "") if decision else "",
        )
        if is_other:
            query = partial(
                jobs.conflict_history, person=item.person_id, field=item.field, sender=item.source, before=None
            )
            self._context.operations.read(self, query, self.panel.show_history, key="history")
        return True

    def _alike(self, item: ConflictItem) -> list[ConflictItem]:
        return [one for one in self._worked.conflicts.values() if one.field == item.field] if self._worked else []

    def _decide(self, choice: str, value: str, everywhere: bool) -> None:
        if self._item is None:
            return
        keep = partial(self._keep, self._item, choice, value, everywhere=everywhere)
        if choice == "another":
            query = partial(jobs.check_value, field=self._item.field, value=value)
            self._context.operations.read(self, query, lambda _none: keep(), self._refuse, key="value")
        else:
            keep()

    def _keep(self, item: ConflictItem, choice: str, value: str, *, everywhere: bool) -> None:
        from virkni_desktop.exchange.amendments import Decision  # noqa: PLC0415 -- loaded long since by the reading
        from virkni_desktop.exchange.conflict_choice import ConflictChoice  # noqa: PLC0415 -- as above

        if self._worked is None:
            return
        amendments = self._worked.prepared.amendments
        alike = {one.key for one in (self._alike(item) if everywhere else [item])}
        for key in self._worked.conflicts:
            if key not in alike:
                continue
            amendments = amendments.with_decision(key, Decision(ConflictChoice(choice), value or None))
        self.decided.emit(amendments)
        self._go_on()

    def _refuse(self, error: VirkniError) -> None:
        self.panel.set_error(self._context.said(error))

    def _go_on(self) -> None:
        """To the next conflict that nobody decided yet; round from the end to the beginning."""
        if self._worked is None or self._item is None:
            return
        keys = list(self._worked.conflicts)
        place = keys.index(self._item.key) if self._item.key in keys else 0
        order = keys[place + 1 :] + keys[:place]
        decided = self._worked.prepared.amendments.decisions
        ahead = next((key for key in order if key not in decided), None)
        self.wanted.emit(ahead or self._item.key)
