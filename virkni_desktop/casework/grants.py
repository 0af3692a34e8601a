"""What a training grant comes to: a share of a dated amount, rounded month by month."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from virkni_desktop.errors import InputError
from virkni_desktop.formats import half_up
from virkni_desktop.forms.jurisdiction import GrantRule, Jurisdiction
from virkni_desktop.messages import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class GrantMonth:
    """One month of a grant: from its first to its last day, and its amount in whole kronor or krónur."""

    number: int
    starts_on: date
    ends_on: date
    amount: int


@dataclass(frozen=True, slots=True)
class GrantSchedule:
    """A grant as it is agreed: ``full_amount`` a month for full time, of which ``share`` percent is paid."""

    full_amount: int
    share: int
    currency: str
    months: tuple[GrantMonth, ...]

    @property
    def monthly(self) -> int:
        """What is paid each month."""
        return self.months[0].amount if self.months else 0

    @property
    def total(self) -> int:
        """The sum of the rounded months, as it is paid (not the rounded sum, which can differ by a króna)."""
        return sum(month.amount for month in self.months)


def grant_schedule(
    jurisdiction: Jurisdiction, placement_type: str, share: int, starts_on: date, months: int | None = None
) -> GrantSchedule | None:
    """The grant of a placement type that begins on a day with a share in percent; nothing where it has none.

    It is paid for as many months as the rule says unless ``months`` does; the amount is the one in force on the first
    day. Raises InputError for a rule this version does not know, and NotFoundError where no amount is known.
    """
    rule = jurisdiction.placement_type(placement_type).grant
    if rule is None:
        return None
    _check_rule(rule)
    parameter = jurisdiction.parameter(rule.parameter, starts_on)
    amount = monthly_amount(parameter.amount, share)
    schedule = tuple(
        GrantMonth(
            number, months_later(starts_on, number - 1), months_later(starts_on, number) - timedelta(days=1), amount
        )
        for number in range(1, (months or rule.months) + 1)
    )
    return GrantSchedule(parameter.amount, share, parameter.currency or jurisdiction.currency, schedule)


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last of a month that is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_begun(first: date, last: date) -> int:
    """How many months begin from the first day to the last, both included."""
    months = (last.year - first.year) * 12 + last.month - first.month
    return months + (months_later(first, months) <= last)


def first_of_the_month_after(day: date) -> date:
    """When a month that ends on this day is due."""
    return months_later(day.replace(day=1), 1)


def monthly_amount(full_amount: int, share: int) -> int:
    """A share in whole percent of a month's amount, halves up: 50 % of 228,689 is 114,345."""
    return int(half_up(Decimal(full_amount) * share / 100))


def _check_rule(rule: GrantRule) -> None:
    if (rule.rule, rule.round_by) != ("share-of-amount", "half-up-month"):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core", "The grant rule {rule} is not known here. Correct the country's rules; nothing was lost."
            ),
            rule=rule.rule,
        )
