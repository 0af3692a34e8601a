"""What a coach does with a placement in sight: each is one step that Undo takes back."""

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from virkni_desktop.ui.pages import PageContext

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from virkni_desktop.casework.support import PlannedSupport
    from virkni_desktop.errors import VirkniError
    from virkni_desktop.formats import Hours
    from virkni_desktop.store.steps import Action


class PlacementWrites(QObject):
    """``refused`` brings the sentence why something was not done; then nothing was changed."""

    refused = Signal(str)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def pay(self, contract_id: UUID, month: int, *, paid: bool) -> None:
        """Mark a month of the grant as paid today, or as not paid after all."""
        from virkni_desktop.casework import actions, grant_payments  # noqa: PLC0415 -- loaded when first used

        if paid:
            self._do(actions.PAY_MONTH, partial(grant_payments.pay_month, contract_id=contract_id, month=month))
        else:
            self._do(actions.UNPAY_MONTH, partial(grant_payments.unpay_month, contract_id=contract_id, month=month))

    def sign(self, party_ids: "Sequence[UUID]", signed_on: "date | None") -> None:
        """Tell when parties signed, or that they have not."""
        from virkni_desktop.casework import actions, contracts  # noqa: PLC0415 -- loaded when first used

        def sign_all(session: Any) -> None:
            for party_id in party_ids:
                contracts.set_signed(session, party_id, signed_on)

        self._do(actions.SET_SIGNED, sign_all)

    def name_parties(self, contract_id: UUID) -> None:
        """Name the parties of a contract that came without."""
        from virkni_desktop.casework import actions, contracts  # noqa: PLC0415 -- loaded when first used

        self._do(actions.ADD_PARTIES, partial(contracts.add_parties, contract_id=contract_id))

    def set_week(self, placement_id: UUID, days: "Mapping[int, Hours]", failed: "Callable[[str], object]") -> None:
        """Write the hours of the week; ``failed`` gets the sentence that belongs beside the day."""
        from virkni_desktop.casework import actions, schedule  # noqa: PLC0415 -- loaded when first used

        use_case = partial(schedule.set_week, placement_id=placement_id, days=days)
        self._do(actions.SET_WEEK, use_case, failed)

    def set_support(self, placement_id: UUID, steps: "Sequence[PlannedSupport]") -> None:
        """Write the steps of the support."""
        from virkni_desktop.casework import actions, support  # noqa: PLC0415 -- loaded when first used

        self._do(actions.SET_SUPPORT, partial(support.set_support, placement_id=placement_id, steps=steps))

    def plan_check_ins(self, placement_id: UUID) -> None:
        """Plan the check-ins to come, in the words of the window's language."""
        from virkni_desktop.casework import actions, check_ins  # noqa: PLC0415 -- loaded when first used

        language = self._context.language
        self._do(
            actions.PLAN_CHECK_INS, partial(check_ins.plan_check_ins, placement_id=placement_id, language=language)
        )

    def hold(self, follow_up_id: UUID) -> None:
        """A check-in was held today."""
        from virkni_desktop.casework import actions, followups  # noqa: PLC0415 -- loaded when first used

        self._do(actions.HOLD_FOLLOW_UP, partial(followups.hold_follow_up, follow_up_id=follow_up_id))

    def _do(
        self, action: "Action", use_case: "Callable[..., Any]", failed: "Callable[[str], object] | None" = None
    ) -> None:
        def on_refused(error: "VirkniError") -> None:
            sentence = self._context.said(error)
            if failed is not None:
                failed(sentence)
            else:
                self.refused.emit(sentence)

        self._context.operations.write(self, action, use_case, None, on_refused)
