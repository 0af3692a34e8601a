"""Papers and a workbook of an invented caseload, as its people would have been handed them."""

from pathlib import Path

from virkni_desktop.casework.mapping_view import list_mappings
from virkni_desktop.casework.plan_view import current_plan
from virkni_desktop.demo.content import Filled
from virkni_desktop.documents.mapping import mapping_pdf
from virkni_desktop.documents.papers import mapping_paper, plan_paper
from virkni_desktop.documents.plan import plan_pdf
from virkni_desktop.documents.sheet import PrintedFile
from virkni_desktop.models.plan import PlanState
from virkni_desktop.reports.periods import Quarter
from virkni_desktop.reports.quarter import quarter_report
from virkni_desktop.reports.quarter_workbook import write_quarter_workbook
from virkni_desktop.store.caseload import Caseload
from virkni_desktop.store.files import atomic_write
from virkni_desktop.store.session import WorkSession

_PAPERS = 3


def write_papers(caseload: Caseload, filled: Filled, folder: Path) -> None:
    """The plans and mappings of a few people with signed plans; files bear numbers, never names."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, printed in caseload.read(lambda session: _papers(session, filled)).items():
        with atomic_write(folder / f"{name}.pdf") as temporary:
            temporary.write_bytes(printed.content)


def write_workbook(caseload: Caseload, filled: Filled, folder: Path) -> None:
    """The workbook of the last whole quarter."""
    quarter = Quarter.of(caseload.circumstances.clock.today()).previous
    report = caseload.read(lambda session: quarter_report(session, quarter))
    write_quarter_workbook(report, folder / f"quarter-{quarter}.xlsx", filled.words.language)


def _papers(session: WorkSession, filled: Filled) -> dict[str, PrintedFile]:
    papers: dict[str, PrintedFile] = {}
    for life in reversed(filled.lives):
        if len(papers) >= 2 * _PAPERS:
            break
        plan = current_plan(session, life.episode_id)
        mappings = list_mappings(session, life.episode_id)
        if plan and plan.state is PlanState.SIGNED and mappings:
            paper = plan_paper(session, plan.plan_id)
            papers[f"{paper.identifier}-v{paper.revision}"] = plan_pdf(paper, filled.words.language)
            mapping = mapping_paper(session, mappings[0].mapping_id)
            papers[mapping.identifier] = mapping_pdf(mapping, filled.words.language)
    return papers
