"""The PDF of a plan as it stands in the fields, for the preview; called on the thread that draws."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from virkni_desktop.documents.plan import PlanDocument


def printed_pdf(paper: "PlanDocument", language: str) -> bytes:
    """The paper as it is."""
    from virkni_desktop.documents.plan import plan_pdf  # noqa: PLC0415 -- on the thread that draws

    return plan_pdf(paper, language).content


def draft_pdf(paper: "PlanDocument", texts: dict[str, Any], goals: list[str], language: str) -> bytes:
    """The paper with what is typed, saved or not: ``texts`` by field, and the words of the goals in their order."""
    printed = {name: text for name, text in texts.items() if hasattr(paper, name)}
    if len(goals) == len(paper.goals):
        words = zip(paper.goals, goals, strict=True)
        printed["goals"] = tuple(replace(goal, text=text) for goal, text in words)
    return printed_pdf(replace(paper, **printed), language)
