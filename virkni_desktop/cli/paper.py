"""Commands that put something on paper or into a workbook: print plan, mapping or contract, report quarter."""

from argparse import Namespace
from uuid import UUID

from virkni_desktop.casework.mapping_view import list_mappings
from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.casework.participant import ParticipantView, get_participant
from virkni_desktop.casework.plan_view import newest_plan
from virkni_desktop.cli.opening import check_folder, contract_id, participant_id, read_caseload
from virkni_desktop.cli.output import Answer, facts, table
from virkni_desktop.documents.contract import contract_pdf
from virkni_desktop.documents.contract_paper import contract_paper
from virkni_desktop.documents.mapping import mapping_pdf
from virkni_desktop.documents.papers import mapping_paper, plan_paper
from virkni_desktop.documents.plan import plan_pdf
from virkni_desktop.documents.sheet import PrintedFile
from virkni_desktop.errors import NotFoundError
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.reports.periods import Quarter
from virkni_desktop.reports.quarter import QuarterReport, quarter_report, report_document
from virkni_desktop.reports.quarter_workbook import write_quarter_workbook
from virkni_desktop.store.files import atomic_write
from virkni_desktop.store.session import WorkSession


def print_document(arguments: Namespace) -> Answer:
    """Write someone's newest plan or mapping, or a contract, as a PDF; the caseload stays as it is."""
    wanted = contract_id(arguments.id) if arguments.document == "contract" else participant_id(arguments.id)
    draw = {"plan": _plan, "mapping": _mapping, "contract": _contract}[arguments.document]
    check_folder(arguments.output)
    with read_caseload(arguments) as caseload:
        printed, name, revision = caseload.read(lambda session: draw(session, wanted, arguments.language))
    with atomic_write(arguments.output) as temporary:
        temporary.write_bytes(printed.content)
    data = {
        "output": arguments.output,
        "pages": printed.pages,
        "document": name,
        "revision": revision,
        "code": printed.code,
        "sha256": printed.sha256,
    }
    return Answer(data, facts((key.capitalize(), value) for key, value in data.items() if value is not None))


def _plan(session: WorkSession, person: UUID, language: str | None) -> tuple[PrintedFile, str, int | None]:
    mark = newest_plan(session, _episode(get_participant(session, person)))
    if mark is None:
        raise NotFoundError(
            QT_TRANSLATE_NOOP(
                "core", "This participant has no plan yet. Draft one in the window first; nothing was written."
            )
        )
    paper = plan_paper(session, mark.plan_id)
    return plan_pdf(paper, _language(session, language)), paper.identifier, paper.revision


def _mapping(session: WorkSession, person: UUID, language: str | None) -> tuple[PrintedFile, str, int | None]:
    mappings = list_mappings(session, _episode(get_participant(session, person)))
    if not mappings:
        raise NotFoundError(
            QT_TRANSLATE_NOOP(
                "core", "This participant has no mapping yet. Start one in the window first; nothing was written."
            )
        )
    paper = mapping_paper(session, mappings[0].mapping_id)
    return mapping_pdf(paper, _language(session, language)), paper.identifier, None


def _contract(session: WorkSession, contract: UUID, language: str | None) -> tuple[PrintedFile, str, int | None]:
    spoken = _language(session, language)
    paper = contract_paper(session, contract, spoken)
    return contract_pdf(paper, spoken), paper.identifier, None


def _episode(view: ParticipantView) -> UUID:
    if view.episode is None:
        raise NotFoundError(
            QT_TRANSLATE_NOOP(
                "core", "This person was never enrolled, so there is nothing to print. Nothing was written."
            )
        )
    return view.episode.episode_id


def _language(session: WorkSession, language: str | None) -> str:
    return language or load_jurisdiction(jurisdiction_of(session)).language


def report(arguments: Namespace) -> Answer:
    """Count a quarter and write its workbook."""
    quarter = Quarter.parse(arguments.quarter)
    check_folder(arguments.output)
    with read_caseload(arguments) as caseload:
        counted = caseload.read(lambda session: quarter_report(session, quarter))
        language = arguments.language or counted.origin.jurisdiction.language
        write_quarter_workbook(counted, arguments.output, language, external=arguments.external)
    return Answer(report_document(counted, str(arguments.output)), _report_text(counted, arguments))


def _report_text(counted: QuarterReport, arguments: Namespace) -> str:
    rows = []
    for name, result in counted.indicators.items():
        of = "" if result.numerator is None else f"{result.numerator} of {result.denominator}"
        parts = ", ".join(
            f"{part} {'not known yet' if part in result.open else value}" for part, value in result.parts.items()
        )
        rows.append((name, result.value, result.unit, of, parts))
    figures = table(("Id", "Value", "Unit", "Of", "Parts"), rows, right=("Value",))
    standing = "preliminary, the quarter is not over" if counted.is_preliminary else "whole quarter"
    checks = "".join(f"\nTo check: {check.sentence}" for check in counted.checks)
    return f"{counted.quarter} ({standing})\n\n{figures}\n{checks}\nWritten to {arguments.output}"
