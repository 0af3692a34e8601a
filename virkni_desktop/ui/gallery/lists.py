"""Chapters on what holds many things: rows, tables, the timeline, the identity bar, the parts of a page."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from virkni_desktop.ui.components.bar_chart import Bar, BarChart, Chart, Place, Series
from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.fields import LineField
from virkni_desktop.ui.components.identity_bar import Fact, Identity, IdentityBar
from virkni_desktop.ui.components.page_parts import PageFooter, PageHeader, PrivateNote, SectionHeading
from virkni_desktop.ui.components.row_delegate import RowPlan
from virkni_desktop.ui.components.row_items import Heading, Item, Row
from virkni_desktop.ui.components.row_list import RowAction, RowList
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.table import Column, Group, TableModel
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.components.timeline import Timeline
from virkni_desktop.ui.components.timeline_entry import TimelineEntry
from virkni_desktop.ui.gallery.chapter import specimens
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.look import Look
from virkni_desktop.ui.style_buttons import ButtonKind

_LONG = "Ring arbetsmarknadskonsulenten om sysselsättningsgraden och starfsþjálfunarsamningur á Hafnarbúðinni"


def rows(look: Look) -> QWidget:
    """Two lines with check boxes, times and actions on the current row; one line with a value; marked as in a rail."""
    due = RowList(look, "To do", RowPlan(when=True, checks=True), fits=True)
    due.set_actions(
        [
            RowAction("Done and log", _nothing, ButtonKind.PRIMARY, Icon.CHECK),
            RowAction("+1 day", _nothing, short="+1 d"),
            RowAction("Cancel", _nothing, shown=False),
        ]
    )
    due.set_items(_due())
    due.select_first()
    people = RowList(look, "No contact in 14 days", RowPlan(two_lines=False, hairlines=False), fits=True)
    people.set_items(
        [
            Row(1, "Sara Lundmark", kind="phone 9 Nov", value="17 days"),
            Row(2, "Omar Adan", kind="day 380", value="passed", value_status=Status.MILESTONE),
        ]
    )
    parts = RowList(look, "Sections", RowPlan(two_lines=False, hairlines=False, marked=True), fits=True)
    parts.set_items(
        [
            Heading("What can I do?", note="3 of 5"),
            Row("work", "Arbetslivserfarenhet", status=Status.DONE, value="done", value_muted=True),
            Row("days", "Vardagsstruktur", status=Status.UNDER_WAY, value="1 of 3", value_muted=True),
            Row("health", "Hälsa och anpassningar", status=Status.NOT_STARTED, value="not asked", value_muted=True),
        ]
    )
    parts.set_current("days")
    return specimens(
        look, ("two lines, actions on the current row", due), ("one line with a value", people), ("marked", parts)
    )


@dataclass(frozen=True)
class _Person:
    name: str
    stage: str
    days: int
    plan: Status


def table(look: Look) -> QWidget:
    """Grouped, sorted by its head, figures at the right, statuses in cells; and one without rows."""
    columns = (
        Column[_Person]("Name", lambda one: one.name),
        Column[_Person]("Stage", lambda one: one.stage, width=200),
        Column[_Person]("Days", lambda one: str(one.days), lambda one: one.days, numeric=True, width=96),
        Column[_Person]("Plan", lambda one: one.plan.word(), status=lambda one: one.plan, width=160),
    )
    people = [
        _Person("Guðrún Jökulsdóttir", "On-the-job support", 212, Status.DONE),
        _Person("Åsa Öberg-Þorvaldsdóttir av Arbetsmarknadsenheten", "Vocational profiling", 9, Status.DRAFT),
        _Person("Omar Adan", "Job finding", 381, Status.OVERDUE),
    ]
    full = TableView(look, "Participants", TableModel[_Person](columns, lambda one: one.name))
    full.set_rows([Group("Needs me", 1), people[2], Group("Ready", 2), *people[:2]])
    full.setFixedHeight(look.scaled(280))
    full.select_first()
    empty = TableView(look, "Nobody", TableModel[_Person](columns, lambda one: one.name))
    empty.setFixedHeight(look.scaled(80))
    return specimens(look, ("with groups", full), ("without rows", empty))


def timeline(look: Look) -> QWidget:
    """Contacts, milestones and muted system events, newest first."""
    shown = Timeline(look, "Timeline")
    shown.set_entries(
        [
            TimelineEntry(
                1, date(2026, 11, 24), "24 Nov", "Tue", "Shift moved to Thursday", "Phone · 10 min", Icon.PHONE,
                meta="14:10 · KL", body="Elin wants Amina to start at 07:30 on Thursdays. " * 4,
                place="Café Norrsken", tags=("#schedule",), files="1 file",
            ),
            TimelineEntry(2, date(2026, 11, 24), "24 Nov", "Tue", "Decision end: 1 May 2027", "System", Icon.REFRESH,
                          meta="10:05 · EX-0030", system=True),
            TimelineEntry(3, date(2026, 11, 12), "12 Nov", "Thu", "Plan v3 signed", "Plan", Icon.PENCIL_LINE,
                          meta="15:00 · KL", body="Signed on paper. Copy given."),
        ]
    )  # fmt: skip
    shown.setMinimumHeight(look.scaled(320))
    return specimens(look, ("all kinds of entries", shown))


def identity(look: Look) -> QWidget:
    """A person with a masked number and facts; a workplace with its icon."""
    person = IdentityBar(look, (Button(look, "Log contact", kind=ButtonKind.PRIMARY, icon=Icon.PENCIL_LINE),))
    person.set_identity(
        Identity("Amina Testberg", "AT", "she", "Born 1998", "980312-••••", lambda: "980312-0000"),
        (
            Fact("Phase", "Placement"),
            Fact("Support time", "day 212 of 380", share=212 / 380),
            Fact("Plan", "v3 signed 2 Nov", Status.DONE),
        ),
    )
    place = IdentityBar(look)
    place.set_identity(
        Identity("Hafnarbúðin ehf.", icon=Icon.BUILDING, below="Reykjavík · einkamarkaður · verslun"),
        (Fact("Tengiliðir", "2"), Fact("Síðustu samskipti", "fyrir 2 dögum")),
    )
    return specimens(look, ("a participant", person), ("a workplace", place))


def page_parts(look: Look) -> QWidget:
    """Header, footer, section heading, the panel for private notes."""
    return specimens(
        look,
        (
            "header",
            PageHeader(look, "Participants", "35 active", (Button(look, "Add participant", kind=ButtonKind.PRIMARY),)),
        ),
        ("section heading", SectionHeading(look, "Goals", "2 of 5 reached", "Open plan", _pressed)),
        ("private note", PrivateNote(look, "Coach’s note", LineField(look))),
        (
            "footer",
            PageFooter(
                look,
                (Button(look, "Make plan", icon=Icon.FILE_TEXT),),
                (Button(look, "Next: Housing", kind=ButtonKind.PRIMARY, icon=Icon.ARROW_RIGHT, icon_after=True),),
            ),
        ),
    )


def chart(look: Look) -> QWidget:
    """Two series with a target, a value that is not known yet, and one that others are not shown."""
    shown = BarChart(look)
    places = tuple(Place(f"Q{quarter % 4 + 1}", str(2025 + quarter // 4), now=quarter == 5) for quarter in range(6))
    starts = tuple(Bar(value, str(value)) for value in (5, 7, 6, 8, 9, 11))
    stayed = (*(Bar(value, str(value)) for value in (3, 5, 4, 6)), Bar(2, "[c] 2"), Bar(None, "[x]"))
    series = (Series("Job starts", starts), Series("Still working after 90 days", stayed))
    shown.show_chart(Chart(places, series, (10, "Target, 10 starts")), "Job starts per quarter", "Six quarters")
    shown.setMinimumHeight(look.scaled(300))
    return specimens(look, ("bars", shown))


def _due() -> list[Item]:
    return [
        Heading("Overdue", 2),
        Row(1, _LONG, "Amina Testberg · work training, week 4", when="2 days", when_status=Status.OVERDUE, checkable=True),
        Row(2, "Day 380 check", "Omar Adan", when="1 day", when_status=Status.OVERDUE, kind="Milestone", kind_icon=Icon.FLAG,
            checkable=True),
        Heading("Today", 2, action="Show all 9"),
        Row(3, "Visit at Melhaga förskola", "Guðrún", when="09:30", when_strong=True, kind="Visit", kind_icon=Icon.MAP_PIN),
        Row(4, _LONG, _LONG, when="Today", kind="Task", kind_icon=Icon.PEN, checkable=True, checked=True),
    ]  # fmt: skip


def _nothing(_key: object) -> None:
    """Rows here only show how they look."""


def _pressed() -> None:
    """Nor does anything come of this button."""
