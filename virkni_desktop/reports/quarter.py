"""The quarter report: its figures beside those of the quarter before and of a year ago, and the rows behind them."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from sqlalchemy import select

from virkni_desktop.casework.targets import list_targets
from virkni_desktop.forms.jurisdiction import Jurisdiction, load_jurisdiction
from virkni_desktop.models.setting import Setting, SettingName
from virkni_desktop.reports.arrangement import FigureKey, load_arrangement
from virkni_desktop.reports.data_checks import DataCheck, check_facts, was_served, was_under_way
from virkni_desktop.reports.disclosure_control import DEFAULT_THRESHOLD
from virkni_desktop.reports.facts import EpisodeFact, Facts, PlacementFact
from virkni_desktop.reports.hiding import Hiding, hide_small_counts
from virkni_desktop.reports.indicators import compute_indicators
from virkni_desktop.reports.periods import Quarter
from virkni_desktop.reports.query import ContactCount, contacts_in, load_facts, stages_at
from virkni_desktop.reports.result import IndicatorResult, Number
from virkni_desktop.reports.split import Dimension, Split, split_figure
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
    programme: str = ""

    def pseudonym(self, record: bytes) -> str:
        """A short code that is the same in every report of this caseload and tells nothing of the record."""
        return hashlib.blake2b(record, key=self.caseload_id.encode(), digest_size=5).hexdigest().upper()


@dataclass(frozen=True)
class QuarterReport:
    """All that the report's page and its workbooks show.

    ``scopes`` have the last eight quarters, the oldest first, with all their indicators: of all programmes (""), and of
    each where there are several; ``quarters`` are those of the scope that is reported. ``facts`` are what was counted, without
    misregistered episodes. ``stages`` (at the end of the quarter) and ``contacts`` (in it) are by episode. ``targets`` are
    those in force by figure, ``programmes`` all there are; ``hide_below`` is the threshold of the copy for others.
    """

    quarter: Quarter
    origin: Origin
    scopes: dict[str, dict[Quarter, dict[str, IndicatorResult]]]
    checks: tuple[DataCheck, ...]
    facts: Facts
    stages: dict[bytes, str]
    contacts: dict[bytes, ContactCount]
    targets: dict[str, int]
    programmes: tuple[str, ...]
    hide_below: int

    @property
    def quarters(self) -> dict[Quarter, dict[str, IndicatorResult]]:
        """Those of the programme that is reported, or of all."""
        return self.scopes[self.origin.programme]

    @property
    def indicators(self) -> dict[str, IndicatorResult]:
        """Those of the quarter."""
        return self.quarters[self.quarter]

    @property
    def previous(self) -> dict[str, IndicatorResult]:
        """Those of the quarter before."""
        return self.quarters[self.quarter.previous]

    @property
    def last_year(self) -> dict[str, IndicatorResult]:
        """Those of the same quarter a year ago."""
        return self.quarters[self.quarter.same_last_year]

    @property
    def compared(self) -> tuple[Quarter, Quarter, Quarter]:
        """The quarter, the one before and the same a year ago."""
        return self.quarter, self.quarter.previous, self.quarter.same_last_year

    @property
    def trend(self) -> tuple[TrendPoint, ...]:
        """The last eight quarters, the oldest first."""
        return tuple(
            TrendPoint(quarter, *(_whole(results[name].value) for name in ("I18", "I22", "I04")))
            for quarter, results in self.quarters.items()
        )

    @cached_property
    def episodes(self) -> tuple[EpisodeFact, ...]:
        """Those served in the quarter."""
        return tuple(episode for episode in self.facts.episodes if was_served(episode, self.quarter.period))

    @cached_property
    def placements(self) -> tuple[PlacementFact, ...]:
        """Those under way in the quarter."""
        return tuple(each for each in self.facts.placements if was_under_way(each, self.quarter.period))

    @property
    def is_preliminary(self) -> bool:
        """Whether the quarter was not over on the day the report was made."""
        return self.origin.made_on <= self.quarter.period.end

    def split(self, key: FigureKey, by: Dimension) -> Split:
        """A figure of the quarter divided."""
        day, ages = self.quarter.period.end, load_arrangement().ages
        return split_figure(self.facts, self.indicators[key.indicator], key, by, day, ages)

    def hiding(self, split: Split | None = None) -> Hiding:
        """What the copy for others hides, with a split where it has one."""
        return hide_small_counts(self.scopes, self.origin.programme, self.hide_below, split, self.quarter)


def quarter_report(session: WorkSession, quarter: Quarter, programme: str = "") -> QuarterReport:
    """Count one quarter and the seven before it, of one programme or of all.

    Figures are preliminary until their quarter is over.
    """
    settings = dict(session.execute(select(Setting.name, Setting.value)).all())
    origin = _origin(session, settings, programme)
    quarters = [quarter.later(back) for back in range(1 - TREND_LENGTH, 1)]
    # Whether a job was kept is told by jobs that began a quarter earlier; those are always loaded.
    counted = load_facts(session, origin.jurisdiction, quarters[0].period.start).counted()
    programmes = tuple(sorted({episode.programme for episode in counted.episodes if episode.programme}))
    facts = {"": counted}
    if len(programmes) > 1 or programme:
        facts |= {each: counted.of_programme(each) for each in dict.fromkeys((*programmes, programme)) if each}
    counted = facts[programme]
    stages = stages_at(session, quarter.period.end)
    return QuarterReport(
        quarter, origin,
        {
            scope: {each: compute_indicators(of_scope, each.period, session.today) for each in quarters}
            for scope, of_scope in facts.items()
        },
        check_facts(counted, quarter.period, stages),
        counted, stages, contacts_in(session, quarter.period),
        {target.indicator: target.value for target in list_targets(session, quarter.first_day)},
        programmes,
        int(settings.get(SettingName.HIDE_BELOW, DEFAULT_THRESHOLD)),
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


def _whole(value: Number | None) -> int:
    return int(value or 0)


def _origin(session: WorkSession, settings: dict[str, str], programme: str) -> Origin:
    return Origin(
        office=settings.get(SettingName.OFFICE, ""),
        made_by=session.who,
        made_on=session.today,
        cut_off=session.now,
        caseload_id=settings[SettingName.CASELOAD_ID],
        jurisdiction=load_jurisdiction(settings[SettingName.JURISDICTION]),
        programme=programme,
    )
