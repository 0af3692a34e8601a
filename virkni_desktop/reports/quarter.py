"""The quarter report: its figures beside those of the quarter before and of a year ago, and the rows behind them."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from virkni_desktop.forms.jurisdiction import Jurisdiction, load_jurisdiction
from virkni_desktop.models.setting import Setting, SettingName
from virkni_desktop.reports.data_checks import DataCheck, check_facts, was_served, was_under_way
from virkni_desktop.reports.facts import EpisodeFact, Facts, PlacementFact
from virkni_desktop.reports.indicators import IndicatorResult, Number, compute_indicators, job_starts
from virkni_desktop.reports.periods import Quarter
from virkni_desktop.reports.query import ContactCount, contacts_in, load_facts, stages_at
from virkni_desktop.store.session import WorkSession

TREND_LENGTH = 8


@dataclass(frozen=True)
class TrendPoint:
    """The hires of one quarter, training contracts among them, and how many were under way when it ended."""

    quarter: Quarter
    hires: int
    training_contracts: int
    closing: int


@dataclass(frozen=True)
class Origin:
    """Where a report comes from, so that it can be made again: office, author, day, and the moment of its data."""

    office: str
    made_by: str
    made_on: date
    cut_off: datetime
    caseload_id: str
    jurisdiction: Jurisdiction

    def pseudonym(self, record: bytes) -> str:
        """A short code that is the same in every report of this caseload and tells nothing of the record."""
        return hashlib.blake2b(record, key=self.caseload_id.encode(), digest_size=5).hexdigest().upper()


@dataclass(frozen=True)
class QuarterReport:
    """All that the report's page and its workbook show.

    ``episodes`` were served in the quarter and ``placements`` under way in it; misregistered ones are not among them.
    ``stages`` (at the end of the quarter) and ``contacts`` (in it) are by episode.
    """

    quarter: Quarter
    origin: Origin
    indicators: dict[str, IndicatorResult]
    previous: dict[str, IndicatorResult]
    last_year: dict[str, IndicatorResult]
    trend: tuple[TrendPoint, ...]
    checks: tuple[DataCheck, ...]
    episodes: tuple[EpisodeFact, ...]
    placements: tuple[PlacementFact, ...]
    stages: dict[bytes, str]
    contacts: dict[bytes, ContactCount]

    @property
    def is_preliminary(self) -> bool:
        """Whether the quarter was not over on the day the report was made."""
        return self.origin.made_on <= self.quarter.period.end


def quarter_report(session: WorkSession, quarter: Quarter) -> QuarterReport:
    """Count one quarter and those it is compared with. Figures are preliminary until the quarter is over."""
    origin = _origin(session)
    counted = load_facts(session, origin.jurisdiction, quarter.same_last_year.period.start).counted()
    period = quarter.period
    stages = stages_at(session, period.end)
    of_this, before, year_ago = (
        compute_indicators(counted, each.period, session.today)
        for each in (quarter, quarter.previous, quarter.same_last_year)
    )
    return QuarterReport(
        quarter, origin, of_this, before, year_ago,
        tuple(_trend_point(counted, quarter.later(back)) for back in range(1 - TREND_LENGTH, 1)),
        check_facts(counted, period, stages),
        tuple(episode for episode in counted.episodes if was_served(episode, period)),
        tuple(placement for placement in counted.placements if was_under_way(placement, period)),
        stages,
        contacts_in(session, period),
    )  # fmt: skip


def report_document(report: QuarterReport, output: str | None = None) -> dict[str, object]:
    """The report as the command line's ``--json`` says it."""
    period = report.quarter.period
    return {
        "period": str(report.quarter),
        "from": period.start.isoformat(),
        "to": period.end.isoformat(),
        "indicators": {name: _plain(result) for name, result in report.indicators.items()},
        "checks": [{"id": check.id, "count": check.count, "text": str(check.sentence)} for check in report.checks],
        "output": output,
    }


def _plain(result: IndicatorResult) -> dict[str, object]:
    return {
        "value": _number(result.value),
        "numerator": _number(result.numerator),
        "denominator": _number(result.denominator),
        "unit": result.unit,
        "preliminary": result.preliminary,
        "parts": {name: _number(part) for name, part in result.parts.items()},
    }


def _number(value: Number | None) -> int | float | None:
    if value is None or isinstance(value, int):
        return value
    return int(value) if value == value.to_integral_value() else float(value)


def _trend_point(facts: Facts, quarter: Quarter) -> TrendPoint:
    period = quarter.period
    hires = job_starts(facts.placements, period)
    contracts = sum(hire.has_contract_from(period) for hire in hires)
    closing = sum(episode.is_active_at(period.end) for episode in facts.episodes)
    return TrendPoint(quarter, len(hires), contracts, closing)


def _origin(session: WorkSession) -> Origin:
    settings = dict(session.execute(select(Setting.name, Setting.value)).all())
    return Origin(
        office=settings.get(SettingName.OFFICE, ""),
        made_by=session.who,
        made_on=session.today,
        cut_off=session.now,
        caseload_id=settings[SettingName.CASELOAD_ID],
        jurisdiction=load_jurisdiction(settings[SettingName.JURISDICTION]),
    )
