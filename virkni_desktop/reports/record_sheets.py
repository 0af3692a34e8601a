"""The workbook's sheets of rows, episodes and placements, and the dictionary of their columns."""

from collections import Counter
from collections.abc import Callable
from datetime import date

from virkni_desktop.identity_number import age
from virkni_desktop.reports.arrangement import load_arrangement
from virkni_desktop.reports.facts import ContractFact, EpisodeFact
from virkni_desktop.reports.hires import job_starts
from virkni_desktop.reports.indicators import has_valid_plan, is_due_in, is_in_time
from virkni_desktop.reports.quarter import QuarterReport
from virkni_desktop.reports.sheet import Formatted, Row, Sheet, named_sheet
from virkni_desktop.reports.split import age_bounds
from virkni_desktop.reports.words import Words

EPISODE_COLUMNS = (
    ("quarter", "computed"), ("participant", "computed"), ("episode", "computed"), ("programme", "participant"),
    ("coach", "participant"), ("sex", "participant"), ("age-group", "participant"), ("stage", "participant"),
    ("enrolled", "participant"), ("left", "participant"), ("exit-reason", "participant"), ("opening", "computed"),
    ("entry", "computed"), ("exit", "computed"), ("closing", "computed"), ("due", "computed"), ("mapped", "mapping"),
    ("planned", "plan"), ("valid-plan", "plan"), ("contacts", "notes"), ("in-person", "notes"),
    ("hires", "placement"), ("contracts", "contract"),
)  # fmt: skip
"""The columns of the sheet of episodes, and the screen that each one's facts come from."""

PLACEMENT_COLUMNS = (
    ("participant", "computed"), ("organisation", "placement"), ("workplace", "placement"), ("sector", "placement"),
    ("kind", "placement"), ("share", "placement"), ("started", "placement"), ("planned-end", "placement"),
    ("ended", "placement"), ("end-reason", "placement"), ("is-hire", "computed"), ("contract-from", "contract"),
    ("months", "contract"), ("monthly-grant", "contract"), ("currency", "contract"),
)  # fmt: skip
"""The same of the sheet of placements."""

_TYPES = (
    ("yes-no", ("opening", "entry", "exit", "closing", "due", "mapped", "planned", "valid-plan", "is-hire")),
    ("date", ("enrolled", "left", "started", "planned-end", "ended", "contract-from")),
    ("number", ("contacts", "in-person", "hires", "contracts", "share", "months", "monthly-grant")),
    ("code", ("sex", "age-group", "stage", "exit-reason", "sector", "kind", "end-reason", "currency")),
)


def placements_sheet(report: QuarterReport, words: Words) -> Sheet:
    """One row for each placement under way in the quarter."""
    label = _labels(report, words)
    rows: list[Row] = [
        [
            report.origin.pseudonym(placement.person_id), placement.organisation, placement.workplace,
            label("sector", placement.sector), label("placement_type", placement.kind), placement.share,
            placement.started_on, placement.planned_end_on, placement.ended_on,
            label("placement_end_reason", placement.end_reason),
            int(placement.counts_as_hire and placement.started_on in report.quarter.period),
            *_contract(placement.training_contracts),
        ]
        for placement in report.placements
    ]  # fmt: skip
    return named_sheet("placements", (name for name, _ in PLACEMENT_COLUMNS), rows, words)


def data_sheet(report: QuarterReport, words: Words) -> Sheet:
    """One row for each episode served in the quarter, with codes instead of names."""
    row = _episode_row(report, words)
    rows = [row(episode) for episode in report.episodes]
    return named_sheet("data", (name for name, _ in EPISODE_COLUMNS), rows, words)


def dictionary_sheet(report: QuarterReport, words: Words) -> Sheet:
    """What each column of the sheets of rows means, its type and values, and where it comes from."""
    rows: list[Row] = [
        [
            words(f"sheet.{sheet}"), words(f"column.{column}"), words(f"meaning.{column}"),
            words(f"type.{_type(column)}"), _allowed(column, report, words), words(f"source.{source}"),
        ]
        for sheet, columns in (("placements", PLACEMENT_COLUMNS), ("data", EPISODE_COLUMNS))
        for column, source in columns
    ]  # fmt: skip
    headers = ("sheet", "column", "meaning", "type", "values", "source")
    return named_sheet("dictionary", headers, rows, words, prose={2, 4})


def _episode_row(report: QuarterReport, words: Words) -> Callable[[EpisodeFact], Row]:
    """The function that makes an episode's row; what is the same for all rows is worked out once."""
    period, quarter, pseudonym = report.quarter.period, str(report.quarter), report.origin.pseudonym
    label = _labels(report, words)
    hires = job_starts(report.placements, period)
    hired = Counter(hire.episode_id for hire in hires)
    contracted = Counter(hire.episode_id for hire in hires if hire.has_contract_from(period))

    def row(episode: EpisodeFact) -> Row:
        due, active = is_due_in(episode, period), episode.is_active_at(period.end)
        contacts = report.contacts.get(episode.id)
        return [
            quarter, pseudonym(episode.person_id), pseudonym(episode.id), episode.programme,
            episode.coach_at(period.end) if active else episode.last_coach_before(period.end),
            words.optional(f"sex.{episode.sex}", episode.sex) if episode.sex else None,
            _age_group(episode.birth_date, period.end, words), label("stage", report.stages.get(episode.id)),
            episode.enrolled_on, episode.exited_on, label("exit_reason", episode.exit_reason),
            int(episode.is_active_at(period.eve)), int(episode.enrolled_on in period),
            int(episode.exited_on in period), int(active), int(due),
            int(due and is_in_time(episode.mapping_on, episode)), int(due and is_in_time(episode.plan_on, episode)),
            int(active and has_valid_plan(episode, period.end)),
            contacts.all if contacts else 0, contacts.in_person if contacts else 0,
            hired[episode.id], contracted[episode.id],
        ]  # fmt: skip

    return row


def _contract(contracts: tuple[ContractFact, ...]) -> Row:
    """First day, months, monthly grant and currency of the latest contract, as far as they are recorded."""
    if not contracts:
        return [None, None, None, None]
    latest = contracts[-1]
    if not latest.months:
        return [latest.starts_on, None, None, None]
    return [latest.starts_on, latest.months, Formatted(latest.monthly_grant, "#,##0"), latest.currency]


def _labels(report: QuarterReport, words: Words) -> Callable[[str, str | None], str | None]:
    """Codes in the report's language; each is looked up once, however many rows have it."""
    known: dict[tuple[str, str], str] = {}

    def label(code_list: str, code: str | None) -> str | None:
        if code is None:
            return None
        if (code_list, code) not in known:
            known[code_list, code] = report.origin.jurisdiction.label(code_list, code, words.language)
        return known[code_list, code]

    return label


def _age_group(birth_date: date | None, day: date, words: Words) -> str | None:
    if birth_date is None:
        return None
    years = age(birth_date, day)
    ages = load_arrangement().ages
    lower = max((bound for bound in ages if bound <= years), default=None)
    upper = min((bound for bound in ages if bound > years), default=None)
    return _age_label(lower, upper, words)


def _age_label(lower: int | None, upper: int | None, words: Words) -> str:
    if upper is None:
        return words("age.over", lower=lower)
    return words("age.under", upper=upper) if lower is None else words("age.between", lower=lower, upper=upper - 1)


def _type(column: str) -> str:
    return next((name for name, columns in _TYPES if column in columns), "text")


def _allowed(column: str, report: QuarterReport, words: Words) -> str | None:
    """The values that a column may have, where they are few."""
    lists = {"kind": "placement_type", "end-reason": "placement_end_reason", "exit-reason": "exit_reason"}
    code_list = lists.get(column, column)
    if code_list in ("stage", "sector", *lists.values()):
        jurisdiction = report.origin.jurisdiction
        codes = jurisdiction.codes(code_list)
        return "; ".join(jurisdiction.label(code_list, code.id, words.language) for code in codes)
    if column == "sex":
        return "; ".join(words(f"sex.{sex}") for sex in ("woman", "man", "other"))
    if column == "age-group":
        return "; ".join(_age_label(*bounds, words) for bounds in age_bounds(load_arrangement().ages))
    return {"share": "0–100", "quarter": str(report.quarter), "currency": report.origin.jurisdiction.currency}.get(
        column
    )
