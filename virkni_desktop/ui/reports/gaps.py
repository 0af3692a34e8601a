"""How gaps in the records read: a sentence before the report is sent, and the headings of their list."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from virkni_desktop.reports.behind import BehindRow
    from virkni_desktop.ui.reports.counting import Gap

_TABS: Mapping[str, tuple[str, ...]] = {"no-end-reason": ("placement",), "no-contract": ("placement",)}
"""Where on a participant's page a gap is mended, if not on its first tab."""


class GapWords(QObject):
    """Words for the checks of a report, by their ids."""

    def sentence(self, counts: Mapping[str, int]) -> str:
        """ "Before you send: 3 participants without a stage, …", empty where nothing is missing."""
        found = [self._counted(check, count) for check, count in counts.items() if count]
        return self.tr("Before you send: {gaps}.").format(gaps=", ".join(found)) if found else ""

    def groups(self, gaps: Sequence["Gap"]) -> list[tuple[str, str, Sequence["BehindRow"], tuple[object, ...]]]:
        """The gaps under their headings, and which tab of the participant's page mends them."""
        by_check: dict[str, list[BehindRow]] = {}
        for gap in gaps:
            by_check.setdefault(gap.check, []).append(gap.row)
        return [(check, self._heading(check), rows, _TABS.get(check, ())) for check, rows in by_check.items()]

    def _counted(self, check: str, count: int) -> str:
        words = {
            "no-stage": self.tr("%n participant(s) without a stage", "", count),
            "no-coach": self.tr("%n participant(s) without a coach", "", count),
            "no-exit-reason": self.tr("%n participant(s) left without a reason", "", count),
            "exit-before-enrolment": self.tr("%n participant(s) left before they were enrolled", "", count),
            "no-end-reason": self.tr("%n placement(s) without an end reason", "", count),
            "no-contract": self.tr("%n training contract(s) without an agreement", "", count),
        }
        return words[check]

    def _heading(self, check: str) -> str:
        words = {
            "no-stage": self.tr("No stage"),
            "no-coach": self.tr("No coach"),
            "no-exit-reason": self.tr("No exit reason"),
            "exit-before-enrolment": self.tr("Left before enrolled"),
            "no-end-reason": self.tr("No end reason"),
            "no-contract": self.tr("No agreement recorded"),
        }
        return words[check]
