"""How long a plan takes to be drawn as a PDF, and that a long batch needs no more memory than a short one."""

import os
from collections.abc import Iterator
from functools import partial
from itertools import cycle, islice
from statistics import median

from caseloads import opened
from measures import Row, cpu_milliseconds
from memory import resident_megabytes
from sqlalchemy import select

from virkni_desktop.documents.papers import plan_paper
from virkni_desktop.documents.plan import PlanDocument, plan_pdf
from virkni_desktop.models.plan import Plan, PlanState
from virkni_desktop.store.session import WorkSession

_PLANS = 60
_BATCH = int(os.environ.get("VIRKNI_BENCH_PLANS", "300"))


def rows() -> Iterator[Row]:
    """Drawn from the caseload in Icelandic, one after the other; the first loads fonts and library and is not counted."""
    with opened("M") as caseload:
        papers = caseload.read(_papers)
    pages: list[int] = []
    times: list[float] = []

    def draw(paper: PlanDocument) -> None:
        pages.append(plan_pdf(paper, "is").pages)

    draw(papers[0])
    early = 0.0
    for number, paper in enumerate(islice(cycle(papers), _BATCH)):
        times.append(cpu_milliseconds(partial(draw, paper)))
        if number == _PLANS:
            early = resident_megabytes()
    late = resident_megabytes()
    yield Row(f"Action plan as PDF, {median(pages):g} pages, after the first (CPU)", median(times), "ms", at_most=150)
    what = f"Memory after {_BATCH} plans in one batch"
    yield Row(what, late, "MB", f"after {_PLANS}", early, at_most_times=1.05)


def _papers(session: WorkSession) -> list[PlanDocument]:
    signed = select(Plan.id).where(Plan.state == PlanState.SIGNED).order_by(Plan.id.desc()).limit(_PLANS)
    return [plan_paper(session, plan) for plan in session.scalars(signed)]
