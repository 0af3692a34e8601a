"""Another share of full time from a month of the grant on, with what the grant comes to then."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from virkni_desktop.casework.grants import monthly_amount
from virkni_desktop.formats import money, percent
from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.fields import ChoiceField, LineField
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.form_dialog import FormDialog
from virkni_desktop.ui.placements.placement_fields import read_share
from virkni_desktop.ui.placements.placement_words import dated, shares_words

if TYPE_CHECKING:
    from virkni_desktop.casework.contract_view import ContractDetail, GrantView
    from virkni_desktop.store.session import WorkSession


class ShareDialog(FormDialog):
    """Only months that were not paid yet are offered; the months before stay as they are."""

    def __init__(self, parent: QWidget, context: PageContext, contract: "ContractDetail", grant: "GrantView") -> None:
        super().__init__(parent, context, self.tr("Change the share from a month on"), self.tr("Change"))
        self._contract, self._grant = contract, grant
        shares = shares_words(grant.shares, context.language)
        self.add_words(
            self.tr("The share is {share} now. Months that were paid stay as they are.").format(share=shares)
        )
        self._month = ChoiceField(context.look, choices=self._months())
        self._share = LineField(context.look, width=88)
        coming = [str(month.number) for month in grant.months if month.starts_on > context.clock.today()]
        offered = [choice.key for choice in self._months()]
        self._month.set_current(next((key for key in coming if key in offered), offered[0] if offered else ""))
        self._month_row = self.add_row(self.tr("From"), self._month)
        self._share_row = self.add_row(self.tr("Share, %"), self._share)
        self._told = self.add_words("")
        self.column.addStretch()
        self._month.chosen.connect(lambda _key: self._tell())
        self._share.textChanged.connect(lambda _text: self._tell())
        self._share.left.connect(self._on_left)
        self._tell()
        self._share.setFocus()

    def check(self) -> bool:
        """A month and whole percent."""
        self._month_row.set_error("" if self._month.current() else self.tr("Every month was paid already."))
        self._on_left()
        if not self._share.value().strip():
            self._share_row.set_error(self.tr("Type whole percent, 1 to 100."))
        return True

    def submit(self) -> None:
        """Write the change."""
        from virkni_desktop.casework import actions, grant_payments  # noqa: PLC0415 -- loaded when first used

        contract, month = self._contract.contract.contract_id, int(self._month.current())
        share = read_share(self._share.value()) or 0

        def change(session: "WorkSession") -> None:
            grant_payments.change_share(session, contract, month, share)

        self.write(actions.CHANGE_SHARE, change, lambda _result: None, self._share_row)

    def _months(self) -> list[Choice]:
        last_paid = max((month.number for month in self._grant.months if month.state == "paid"), default=0)
        return [
            Choice(
                str(month.number),
                self.tr("Month {number}, from {day}").format(
                    number=month.number, day=dated(month.starts_on, self.context.language)
                ),
            )
            for month in self._grant.months
            if month.number > last_paid and month.state != "stopped"
        ]

    def _on_left(self) -> None:
        text = self._share.value().strip()
        wrong = bool(text) and read_share(text) is None
        self._share_row.set_error(self.tr("Type whole percent, 1 to 100.") if wrong else "")

    def _tell(self) -> None:
        """What the grant would come to; the rounded months summed."""
        share, full, currency = read_share(self._share.value()), self._grant.full_amount, self._grant.currency
        if share is None or full is None or not self._month.current():
            self._told.setText("")
            return
        first, monthly = int(self._month.current()), monthly_amount(full, share)
        counted = [month for month in self._grant.months if month.state != "stopped"]
        total = sum(monthly if month.number >= first else month.amount for month in counted)
        language = self.context.language
        self._told.setText(
            self.tr("{share} is {amount} a month from then on; the grant comes to {total} in all.").format(
                share=percent(share, language),
                amount=money(monthly, currency, language),
                total=money(total, currency, language),
            )
        )
