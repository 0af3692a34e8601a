"""What is said of a plan: its state as a chip, the state of goals and steps, and what to look at before printing."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from virkni_desktop.formats import day_month
from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.status import Status

if TYPE_CHECKING:
    from virkni_desktop.casework.plan_check import PlanFinding
    from virkni_desktop.casework.plan_view import PlanMark

PRINT_LANGUAGES = (("sv", "svenska"), ("is", "íslenska"), ("en", "English"))

STEP_STATUS: Mapping[str, Status] = MappingProxyType(
    {
        "planned": Status.PLANNED,
        "ongoing": Status.UNDER_WAY,
        "done": Status.DONE,
        "cancelled": Status.SKIPPED,
        "not-done": Status.SKIPPED,
    }
)


def plan_state(mark: "PlanMark", language: str) -> tuple[Status, str]:
    """The shape and words of a revision's state: "signed 2 Nov"."""
    if mark.state == "signed":
        day = day_month(mark.adopted_on, language) if mark.adopted_on else ""
        return Status.DONE, QCoreApplication.translate("Plan", "signed {day}").format(day=day).strip()
    if mark.state == "draft":
        return Status.DRAFT, QCoreApplication.translate("Plan", "draft")
    if mark.state == "superseded":
        return Status.SKIPPED, QCoreApplication.translate("Plan", "superseded")
    day = day_month(mark.printed_at.astimezone().date(), language) if mark.printed_at else ""
    return Status.UNDER_WAY, QCoreApplication.translate("Plan", "printed {day}, not signed").format(day=day)


def revision_choices(marks: "Sequence[PlanMark]", language: str) -> list[Choice]:
    """All revisions to choose from, by the plan's id."""
    return [
        Choice(
            str(mark.plan_id),
            QCoreApplication.translate("Plan", "v{revision} · {state}").format(
                revision=mark.revision, state=plan_state(mark, language)[1]
            ),
        )
        for mark in marks
    ]


def goal_states() -> list[Choice]:
    """How far a goal can be."""
    return [
        Choice("open", QCoreApplication.translate("Plan", "Open")),
        Choice("reached", QCoreApplication.translate("Plan", "Reached")),
        Choice("partly", QCoreApplication.translate("Plan", "Reached in part")),
        Choice("dropped", QCoreApplication.translate("Plan", "Dropped")),
    ]


def step_states() -> list[Choice]:
    """How far a step can be."""
    return [
        Choice("planned", QCoreApplication.translate("Plan", "Planned")),
        Choice("ongoing", QCoreApplication.translate("Plan", "Under way")),
        Choice("done", QCoreApplication.translate("Plan", "Done")),
        Choice("not-done", QCoreApplication.translate("Plan", "Not done")),
        Choice("cancelled", QCoreApplication.translate("Plan", "Cancelled")),
    ]


def finding_words(findings: "Sequence[PlanFinding]") -> str:
    """What to look at before printing, in one sentence; empty where there is nothing."""
    counted = {kind: sum(1 for one in findings if one.finding == kind) for kind in _KINDS}
    findings_told = _Findings()
    said = [findings_told.words(kind, counted[kind]) for kind in _KINDS if counted[kind]]
    if not said:
        return ""
    return QCoreApplication.translate("Plan", "Before you print: {what}.").format(what=", ".join(said))


_KINDS = (
    "no-coach", "empty-text", "no-goal", "goal-without-step", "step-without-date", "long-sentence", "no-next-follow-up",
)  # fmt: skip


class _Findings(QObject):
    """One kind of finding and how often, in the window's language."""

    def words(self, kind: str, count: int) -> str:
        return {
            "no-coach": self.tr("no coach"),
            "empty-text": self.tr("%n empty text(s)", "", count),
            "no-goal": self.tr("no goal yet"),
            "goal-without-step": self.tr("%n goal(s) without a step", "", count),
            "step-without-date": self.tr("%n step(s) without a day", "", count),
            "long-sentence": self.tr("%n text(s) with more than 20 words in a sentence", "", count),
            "no-next-follow-up": self.tr("no next follow-up"),
        }[kind]
