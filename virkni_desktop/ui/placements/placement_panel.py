"""One placement: what was agreed, what it pays, when it works, and how much support there is."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.plan_files import open_file
from virkni_desktop.ui.placements.agreement_dialogs import ChangePlacementDialog, ContractDialog, EndPlacementDialog
from virkni_desktop.ui.placements.contract_printing import ContractPrinting
from virkni_desktop.ui.placements.panel_actions import PanelActions, PanelDoings
from virkni_desktop.ui.placements.panel_columns import PanelColumns
from virkni_desktop.ui.placements.placement_parts import PlacementParts
from virkni_desktop.ui.placements.placement_writes import PlacementWrites

if TYPE_CHECKING:
    from datetime import date

    from virkni_desktop.casework.placement_detail import PlacementDetail
    from virkni_desktop.formats import Hours
    from virkni_desktop.messages import Message
    from virkni_desktop.store.session import WorkSession


class PlacementPanel(QWidget):
    """Shows one placement; the page around it says which, and asks it to read anew when one of ``records()`` changes.

    With ``by_workplace`` it is headed by the workplace and its actions stand in the participant's menu; otherwise by the
    participant, in the workplace's menu. ``shown`` brings the ``PlacementDetail`` that is in sight now.
    """

    shown = Signal(object)

    def __init__(self, context: PageContext, *, by_workplace: bool = False) -> None:
        super().__init__()
        self._context, self._by_workplace = context, by_workplace
        self._placement: UUID | None = None
        self._detail: PlacementDetail | None = None
        self._bar, self._alerts = InlineBar(context.look), InlineBar(context.look)
        self._writes = PlacementWrites(context, self)
        self._printing = ContractPrinting(context, self)
        self._actions = PanelActions(self, self._doings())
        self._made: PlacementParts | None = None
        self._columns = PanelColumns(context.look, (self._bar, self._alerts))
        self._columns.show_parts(shown=False)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._columns)
        self._connect()

    def show_placement(self, placement_id: UUID | None) -> None:
        """Show this placement; nothing where there is none."""
        if placement_id == self._placement:
            return
        self._placement, self._detail = placement_id, None
        self._bar.clear()
        self._columns.show_parts(shown=False)
        self._actions.hold(None)
        self.refresh()
        if placement_id is not None and self._made is None:
            QTimer.singleShot(0, self, self._make_parts)  # while the placement is being read

    def refresh(self) -> None:
        """Read the placement anew and show it."""
        if self._placement is not None:
            query = partial(_read_placement, placement_id=self._placement)
            self._context.operations.read(self, query, self._show, self._on_gone, key="placement")

    def records(self) -> tuple[type, ...]:
        """The kinds of record whose change makes the panel read anew."""
        from virkni_desktop.models.contract import (  # noqa: PLC0415 -- asked only after a commit
            Contract,
            ContractParty,
            GrantPayment,
            GrantSegment,
        )
        from virkni_desktop.models.followup import FollowUp  # noqa: PLC0415 -- as above
        from virkni_desktop.models.note import Note  # noqa: PLC0415 -- as above
        from virkni_desktop.models.organisation import ContactPerson, Organisation, Workplace  # noqa: PLC0415 -- as above
        from virkni_desktop.models.placement import Placement, ScheduleDay, SupportStep  # noqa: PLC0415 -- as above

        return (
            Placement, ScheduleDay, SupportStep, Contract, ContractParty, GrantPayment, GrantSegment, FollowUp, Note,
            Workplace, Organisation, ContactPerson,
        )  # fmt: skip

    def menu_actions(self) -> dict[str, list[QAction]]:
        """The panel's own actions, by menu."""
        return {"participant" if self._by_workplace else "workplace": self._actions.all()}

    def lend_side(self) -> QWidget:
        """The support and its check-ins, for a page that has a side column of its own, until ``take_side_back``."""
        return self._columns.lend_side()

    def take_side_back(self) -> None:
        """The support stands beside or under the agreement again."""
        self._columns.take_side_back()

    def print_action(self) -> QAction:
        """Puts the contract on paper."""
        return self._actions.print_contract

    def tell_doubts(self, doubts: "tuple[Message, ...]") -> None:
        """Say what is doubtful about something that was done just now."""
        self._bar.clear()
        if doubts:
            self._bar.say(Status.WARNING, " ".join(self._context.said(doubt) for doubt in doubts), closable=True)

    def _show(self, detail: "PlacementDetail") -> None:
        if detail.placement.placement_id != self._placement:
            return
        self._detail = detail
        self._parts.show_detail(detail)
        alerts = " ".join(self._context.said(alert) for alert in detail.support.alerts)
        if not alerts:
            self._alerts.clear()
        elif alerts != self._alerts.sentence():
            self._alerts.say(Status.WARNING, alerts)
        self._actions.hold(detail)
        self._offer_pay()
        self._columns.show_parts(shown=True)
        self.shown.emit(detail)

    def _on_gone(self, _error: object) -> None:
        """It was undone or taken back: the page around shows another."""
        self._detail = None
        self._columns.show_parts(shown=False)
        self._actions.hold(None)

    def _offer_pay(self) -> None:
        table, pay = self._parts.grant.table, self._actions.pay
        pay.setEnabled(self._detail is not None and self._detail.contract is not None and table.can_be_marked())
        pay.setText(self.tr("Mark month as not pai&d") if table.is_paid() else self.tr("Mark month as pai&d"))

    def _on_week(self, placement_id: UUID, days: "dict[int, Hours]", weekday: int) -> None:
        self._writes.set_week(placement_id, days, partial(self._parts.week.say, weekday))

    def _on_sign(self, party_ids: "list[UUID]", signed: bool) -> None:
        day: date | None = self._context.clock.today() if signed else None
        self._writes.sign(party_ids, day)

    def _on_printed(self, path: Path) -> None:
        sentence = self.tr("The contract is in {file}.").format(file=path.name)
        self._bar.say(Status.INFO, sentence, self.tr("Open"), partial(open_file, path), closable=True)

    def _ask_share(self) -> None:
        from virkni_desktop.ui.placements.share_dialog import ShareDialog  # noqa: PLC0415 -- when asked

        contract = self._detail.contract if self._detail else None
        if contract is not None and contract.grant is not None:
            ShareDialog(self, self._context, contract, contract.grant).open()

    def _ask_support(self) -> None:
        from virkni_desktop.ui.placements.support_dialog import SupportDialog  # noqa: PLC0415 -- when asked

        if self._detail is not None:
            SupportDialog(self, self._context, self._detail).open()

    def _doings(self) -> PanelDoings:
        def asked(dialog: type, *more: object) -> None:
            if self._detail is not None:
                dialog(self, self._context, self._detail.placement, *more).open()

        def print_contract() -> None:
            if self._detail is not None and self._detail.contract is not None:
                self._printing.save(self._detail.contract.contract.contract_id)

        def plan_check_ins() -> None:
            if self._placement is not None:
                self._writes.plan_check_ins(self._placement)

        def sign_all() -> None:
            self._parts.parties.sign_all()

        def pay() -> None:
            self._parts.grant.toggle()

        return PanelDoings(
            change=lambda: asked(ChangePlacementDialog, self.tell_doubts),
            end=lambda: asked(EndPlacementDialog),
            add_contract=lambda: asked(ContractDialog),
            print_contract=print_contract,
            sign_all=sign_all,
            pay=pay,
            change_share=self._ask_share,
            change_support=self._ask_support,
            plan_check_ins=plan_check_ins,
        )

    def _connect(self) -> None:
        self._writes.refused.connect(partial(self._bar.say, Status.ERROR, closable=True))
        self._printing.refused.connect(partial(self._bar.say, Status.ERROR, closable=True))
        self._printing.printed.connect(self._on_printed)

    @property
    def _parts(self) -> PlacementParts:
        """Made when a placement is shown for the first time, so that the page around it comes sooner."""
        return self._made or self._make_parts()

    def _make_parts(self) -> PlacementParts:
        if self._made is not None:
            return self._made
        actions = self._actions
        parts = self._made = PlacementParts(
            self._context, actions.print_contract, actions.all(), by_workplace=self._by_workplace
        )
        parts.grant.pay_asked.connect(lambda contract, month, paid: self._writes.pay(contract, month, paid=paid))
        parts.grant.share_asked.connect(self._ask_share)
        parts.grant.current_changed.connect(self._offer_pay)
        parts.parties.sign_asked.connect(self._on_sign)
        parts.parties.name_asked.connect(self._writes.name_parties)
        parts.week.week_edited.connect(self._on_week)
        parts.support.change_asked.connect(self._ask_support)
        parts.check_ins.plan_asked.connect(actions.plan_check_ins.trigger)
        parts.check_ins.held.connect(self._writes.hold)
        self._columns.put(parts.main, parts.side)
        return parts


def _read_placement(session: "WorkSession", placement_id: UUID) -> "PlacementDetail":
    from virkni_desktop.casework.placement_detail import get_placement  # noqa: PLC0415 -- on the reader's thread

    return get_placement(session, placement_id)
