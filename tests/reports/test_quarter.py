"""The quarter report out of a real caseload: the worked example again, what it is compared with, and its gaps."""

import json
from collections import Counter
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from virkni_desktop.clock import Clock
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.messages import message
from virkni_desktop.models.episode import Episode
from virkni_desktop.models.placement import Placement
from virkni_desktop.reports.indicators import compute_indicators
from virkni_desktop.reports.periods import Quarter
from virkni_desktop.reports.quarter import QuarterReport, quarter_report, report_document
from virkni_desktop.reports.query import load_facts
from virkni_desktop.store.caseload import Caseload, Mode, create_caseload, open_caseload
from virkni_desktop.store.steps import Action

Q2 = Quarter(2024, 2)


def report_of(caseload: Caseload, quarter: Quarter = Q2) -> QuarterReport:
    return caseload.read(lambda session: quarter_report(session, quarter))


def test_the_worked_example_gives_its_figures_from_records_too(caseload: Caseload) -> None:
    report = report_of(caseload)
    values = {name: result.value for name, result in report.indicators.items()}
    assert values == {
        "I01": 5, "I02": 3, "I03": 3, "I04": 5, "I05": 8, "I06": Decimal("2.5"), "I07": 106, "I08": 75, "I09": 25,
        "I10": 40, "I11": 1, "I12": 0, "I15": 0, "I17": 4, "I18": 4, "I19": 3, "I20": 3, "I21": 1, "I22": 2,
        "I23": 3 * 228_689 + 3 * 114_344, "I30": Decimal("33.3"), "I31": 100, "I37": 4,
    }  # fmt: skip
    assert report.indicators["I05"].parts == {"persons": 7}
    assert report.indicators["I06"].parts == {"Auður Blöndal": 2, "Bára Lind": 3}
    assert report.indicators["I17"].parts == {"open-employment": 2, "training-contract": 2}
    assert report.indicators["I21"].parts == {"city": 1, "private": 3}
    assert report.indicators["I22"].parts == {"workplaces": 2}


def test_the_figures_stand_beside_those_of_the_quarter_before_and_a_year_ago(caseload: Caseload) -> None:
    report = report_of(caseload)
    assert report.previous == report_of(caseload, Q2.previous).indicators
    assert report.previous["I22"].value == 1
    assert (report.last_year["I05"].value, report.last_year["I07"].value) == (0, None)
    assert [str(point.quarter) for point in report.trend][::7] == ["2022-Q3", "2024-Q2"]
    assert [(point.hires, point.training_contracts, point.closing) for point in report.trend][-2:] == [
        (1, 1, 5),
        (4, 2, 5),
    ]


def test_leaving_out_what_was_settled_long_ago_changes_no_figure(caseload: Caseload) -> None:
    rules = load_jurisdiction("is")
    all_facts = caseload.read(lambda session: load_facts(session, rules))
    recent = caseload.read(lambda session: load_facts(session, rules, Q2.period.start))
    today = date(2024, 7, 15)
    assert compute_indicators(recent, Q2.period, today) == compute_indicators(all_facts, Q2.period, today)


def test_rows_are_those_under_way_in_the_quarter_without_misregistrations(caseload: Caseload) -> None:
    report = report_of(caseload)
    assert (len(report.episodes), len({episode.person_id for episode in report.episodes})) == (8, 7)
    assert Counter(placement.workplace for placement in report.placements)["Verkstæði"] == 2
    assert len(report.placements) == 5
    contacts = [report.contacts[episode.id] for episode in report.episodes if episode.id in report.contacts]
    assert [(count.all, count.in_person) for count in contacts] == [(2, 1)]


def test_gaps_are_counted_and_named_by_record(caseload: Caseload) -> None:
    def spoil(session) -> None:
        for episode in session.query(Episode).filter(Episode.exit_reason == "drop-out"):
            episode.exit_reason = None

    caseload.write(Action(message("Forget a reason")), spoil)
    report = report_of(caseload)
    assert {check.id: check.count for check in report.checks} == {
        "no-stage": 4, "no-exit-reason": 1, "no-end-reason": 1, "no-contract": 1,
    }  # fmt: skip
    ended = next(check for check in report.checks if check.id == "no-end-reason")
    placement = caseload.read(lambda session: session.get(Placement, ended.records[0]))
    assert placement.ended_on == date(2024, 6, 28)
    assert str(ended.sentence) == "Placements that ended in the period without a reason: 1."


def test_the_document_is_plain_json_with_the_promised_keys(caseload: Caseload) -> None:
    document = json.loads(json.dumps(report_document(report_of(caseload), "Q2.xlsx")))
    assert (document["period"], document["from"], document["to"]) == ("2024-Q2", "2024-04-01", "2024-06-30")
    assert document["output"] == "Q2.xlsx"
    assert document["indicators"]["I08"] == {
        "value": 75, "numerator": 3, "denominator": 4, "unit": "percent", "preliminary": False, "parts": {},
    }  # fmt: skip
    assert document["indicators"]["I06"]["value"] == 2.5
    assert document["indicators"]["I20"]["parts"] == {"workplaces": 3}


def test_a_report_says_where_it_comes_from_and_its_codes_are_the_same_each_time(caseload: Caseload) -> None:
    report, again = report_of(caseload), report_of(caseload, Q2.previous)
    assert (report.origin.office, report.origin.made_by) == ("Virknihús & co", "Auður Blöndal")
    assert report.origin.cut_off == datetime(2024, 7, 15, 12, tzinfo=UTC)
    person = report.episodes[0].person_id
    assert report.origin.pseudonym(person) == again.origin.pseudonym(person)
    assert len({report.origin.pseudonym(episode.id) for episode in report.episodes}) == 8


def test_a_quarter_under_way_is_preliminary(caseload: Caseload) -> None:
    report = report_of(caseload, Quarter(2024, 3))
    assert report.is_preliminary
    assert report.indicators["I18"].preliminary
    assert not report.previous["I18"].preliminary


def test_an_empty_caseload_has_a_report_too(tmp_path: Path) -> None:
    path, clock = tmp_path / "Empty.virkni", Clock(date(2024, 7, 15))
    create_caseload(path, jurisdiction="se", clock=clock)
    with open_caseload(path, clock=clock, mode=Mode.READ) as empty:
        report = report_of(empty)
    assert (report.indicators["I05"].value, report.checks, report.episodes) == (0, (), ())
