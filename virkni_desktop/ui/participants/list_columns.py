"""How a participant reads as a row of the list."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from virkni_desktop.formats import near_date, sort_key, weekday_name
from virkni_desktop.forms.jurisdiction import Jurisdiction, load_jurisdiction
from virkni_desktop.forms.municipalities import municipality_name
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.table import Column
from virkni_desktop.ui.notes.codes import note_kind_word
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.field_words import field_word
from virkni_desktop.ui.theme import Token

if TYPE_CHECKING:
    from virkni_desktop.casework.participants import ParticipantRow

PLAN_STATUS = {
    "draft": Status.DRAFT,
    "printed": Status.UNDER_WAY,
    "signed": Status.DONE,
    "superseded": Status.SKIPPED,
}


class ListColumns(QObject):
    """Turns rows into words of the window's language, and says what each column is sorted by."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context

    def all(self, *, compact: bool) -> "list[Column[ParticipantRow]]":
        """Every column one can choose; ``compact`` has initials and days for names and words."""
        coach, following, last, plan = (88, 136, 120, 132) if compact else (168, 144, 160, 136)
        return [
            Column(
                self.tr("Name"), _name, lambda row: row.sort_key, tone=_tone, width=176 if compact else 0, key="name",
            ),
            Column(self.tr("Stage"), self._stage, self._stage_order, tone=_tone, key="stage"),
            Column(
                self.tr("Coach"), _initials if compact else _coach, self._coach_order, tone=_tone, width=coach,
                key="coach",
            ),
            Column(
                self.tr("Next follow-up"), self._next, self._next_order, status=self._next_status, tone=self._next_tone,
                width=following, key="next",
            ),
            Column(
                self.tr("Last contact"), self._last_day if compact else self._last, _last_order, tone=_tone, width=last,
                key="last",
            ),
            Column(self.tr("Plan"), self._plan, _plan_order, status=_plan_status, width=plan, key="plan"),
            *self._further(),
        ]  # fmt: skip

    def _further(self) -> "list[Column[ParticipantRow]]":
        """Those that stand in the list only when they were chosen. Who is protected is not told of."""
        return [
            Column(field_word("identity_number"), _number, tone=_tone, width=136, key="number"),
            self._dated(field_word("birth_date"), lambda row: row.birth_date, "born"),
            Column(field_word("phone"), _phone, tone=_tone, width=132, key="phone"),
            Column(self.tr("Programme"), lambda row: row.programme or "", tone=_tone, width=160, key="programme"),
            self._dated(field_word("enrolled_on"), lambda row: row.enrolled_on, "enrolled"),
            self._dated(self.tr("Decision ends"), lambda row: row.decision_end, "decision-end"),
            Column(
                field_word("agency_reference"), lambda row: row.agency_reference or "", tone=_tone, width=120,
                key="reference",
            ),
            Column(field_word("referred_by"), lambda row: row.referred_by or "", tone=_tone, width=160, key="referred"),
            Column(field_word("municipality"), self._municipality, tone=_tone, width=136, key="municipality"),
        ]  # fmt: skip

    def _dated(self, head: str, day: "Callable[[ParticipantRow], date | None]", key: str) -> "Column[ParticipantRow]":
        return Column(
            head,
            lambda row: self._day(found) if (found := day(row)) else "",
            lambda row: day(row) or date.max,
            tone=_tone,
            width=124,
            key=key,
        )

    def _stage(self, row: "ParticipantRow") -> str:
        if row.exited_on is not None and not row.is_active:
            return self.tr("Left {day}").format(day=self._day(row.exited_on))
        if row.is_waiting and row.enrolled_on is not None:
            return self.tr("Begins {day}").format(day=self._day(row.enrolled_on))
        return self._rules.label("stage", row.stage, self._context.language) if row.stage else ""

    def _stage_order(self, row: "ParticipantRow") -> tuple[int, str]:
        places = {code.id: number for number, code in enumerate(self._rules.codes("stage"))}
        last = len(places)
        return (places.get(row.stage or "", last) if row.is_active else last + 1, row.sort_key)

    def _coach_order(self, row: "ParticipantRow") -> tuple[bool, str]:
        return (row.coach is None, sort_key(row.coach or "", self._rules.language))

    def _next(self, row: "ParticipantRow") -> str:
        if row.next_on is None:
            return ""
        day = self._day(row.next_on)
        return day if self._is_late(row) else f"{weekday_name(row.next_on, self._context.language, short=True)} {day}"

    def _next_order(self, row: "ParticipantRow") -> tuple[date, str]:
        return (row.next_on or date.max, row.next_time or "~")

    def _next_status(self, row: "ParticipantRow") -> Status | None:
        return Status.OVERDUE if self._is_late(row) else None

    def _next_tone(self, row: "ParticipantRow") -> Token:
        return Token.ERROR if self._is_late(row) else _tone(row)

    def _is_late(self, row: "ParticipantRow") -> bool:
        return row.next_on is not None and row.next_on < self._context.clock.today()

    def _last(self, row: "ParticipantRow") -> str:
        if row.last_contact_on is None or row.last_contact_kind is None:
            return ""
        return f"{self._day(row.last_contact_on)} · {note_kind_word(row.last_contact_kind).lower()}"

    def _last_day(self, row: "ParticipantRow") -> str:
        return self._day(row.last_contact_on) if row.last_contact_on else ""

    def _plan(self, row: "ParticipantRow") -> str:
        words = {
            "draft": self.tr("v{revision} draft"),
            "printed": self.tr("v{revision} printed"),
            "signed": self.tr("v{revision} signed"),
            "superseded": self.tr("v{revision} replaced"),
        }
        return words[row.plan_state].format(revision=row.plan_revision) if row.plan_state else ""

    def _municipality(self, row: "ParticipantRow") -> str:
        known = row.municipality if row.municipality and not row.protected else ""
        return municipality_name(self._context.jurisdiction, known)

    def _day(self, day: date) -> str:
        return near_date(day, self._context.language, self._context.clock.today())

    @property
    def _rules(self) -> Jurisdiction:
        return load_jurisdiction(self._context.jurisdiction)


def _tone(row: "ParticipantRow") -> Token:
    return Token.TEXT if row.is_active else Token.MUTED


def _name(row: "ParticipantRow") -> str:
    return row.name


def _coach(row: "ParticipantRow") -> str:
    return row.coach or ""


def _initials(row: "ParticipantRow") -> str:
    return row.coach_initials or ""


def _number(row: "ParticipantRow") -> str:
    return row.identity.masked if row.identity else ""


def _phone(row: "ParticipantRow") -> str:
    return "" if row.protected else row.phone or ""


def _last_order(row: "ParticipantRow") -> date:
    return row.last_contact_on or date.min


def _plan_status(row: "ParticipantRow") -> Status | None:
    return PLAN_STATUS[row.plan_state] if row.plan_state else None


def _plan_order(row: "ParticipantRow") -> tuple[str, int]:
    return (row.plan_state or "~", row.plan_revision or 0)
