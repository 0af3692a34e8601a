"""A participant at a glance: what is next, goals, what helps, what is good to know; and beside it the timeline."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from virkni_desktop.ui.components.chips import Choice
from virkni_desktop.ui.components.columns import Scrolled
from virkni_desktop.ui.components.page_parts import SectionHeading
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.participants.conflict_section import ConflictSection
from virkni_desktop.ui.participants.consent_section import ConsentSection
from virkni_desktop.ui.participants.entry_dialog import EntryDialog
from virkni_desktop.ui.participants.fact_list import FactList
from virkni_desktop.ui.participants.field_words import field_word
from virkni_desktop.ui.participants.goals_section import GoalsSection
from virkni_desktop.ui.participants.hidden_facts import HiddenFacts
from virkni_desktop.ui.participants.next_section import NextSection
from virkni_desktop.ui.participants.overview_columns import OverviewColumns
from virkni_desktop.ui.participants.overview_words import OverviewWords
from virkni_desktop.ui.participants.tabs import Tab
from virkni_desktop.ui.participants.timeline_panel import TimelinePanel
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.casework.participant import ParticipantView
    from virkni_desktop.casework.timeline_view import TimelineEntry


class OverviewTab(Tab):
    """Shows; what is done about it is told by signals to the page around it."""

    log_asked = Signal(object)
    follow_up_asked = Signal()
    details_asked = Signal()
    stage_asked = Signal()
    consent_asked = Signal()
    tab_asked = Signal(str)
    note_opened = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        look = context.look
        self._words = OverviewWords(context)
        self._conflicts = ConflictSection(context)
        self._next = NextSection(context)
        self._goals = GoalsSection(context)
        self._helps_heading = SectionHeading(look, self.tr("What helps"))
        self._helps = Text(look, "", wrap=True)
        self._know = SectionHeading(
            look, self.tr("Good to know"), button=self.tr("Edit"), on_click=self.details_asked.emit
        )
        self._know_facts = FactList(look, copied=(field_word("phone"), field_word("email")))
        self._nothing_known = Text(look, self.tr("Nothing is written down yet."), Role.BODY, Token.MUTED, wrap=True)
        self._hidden = HiddenFacts(context, self._know_facts)
        self._consent = ConsentSection(context)
        self._support = SectionHeading(
            look, self.tr("Support"), button=self.tr("Change"), on_click=self.stage_asked.emit
        )
        self._support_facts = FactList(look)
        self._agency = SectionHeading(look, self.tr("From the agency"))
        self._agency_facts = FactList(look)
        self._name_buttons()
        self.timeline = TimelinePanel(context)
        side = Scrolled(look, self._side(), margins=(0, 0, 0, 0))
        choices = (Choice("glance", self.tr("At a glance")), Choice("timeline", self.tr("Timeline")))
        self._columns = OverviewColumns(look, side, self.timeline, choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._columns)
        look.room_changed.connect(self._fit)
        self._fit()
        self._next.log_asked.connect(self.log_asked)
        self._next.add_asked.connect(self.follow_up_asked)
        self._consent.change_asked.connect(self.consent_asked)
        self._goals.plan_asked.connect(lambda: self.tab_asked.emit("plan"))
        self.timeline.log_asked.connect(lambda: self.log_asked.emit(None))
        self.timeline.opened.connect(self._on_entry_opened)

    def show_participant(self, view: "ParticipantView") -> None:
        """Fill every section; one without anything to say goes."""
        self._conflicts.show_conflicts(view.person_id, view.conflicts)
        self._next.show_participant(view)
        self._goals.show_participant(view)
        self._helps.setText(view.what_helps)
        for widget in (self._helps_heading, self._helps):
            widget.setVisible(bool(view.what_helps))
        open_facts, protected = self._words.good_to_know(view)
        self._hidden.show_facts(view.person_id, open_facts, protected)
        self._nothing_known.setVisible(not protected and not any(words for _label, words in open_facts))
        self._consent.show_participant(view)
        support, agency = self._words.support(view), self._words.agency(view)
        self._support_facts.set_facts(support)
        self._support.setVisible(bool(support))
        self._agency_facts.set_facts(agency)
        self._agency.setVisible(any(words for _label, words in agency))
        self.begin(view.person_id)

    def begin(self, person_id: UUID) -> None:
        """The timeline of this person may be read, although nothing else is known yet."""
        self.timeline.show_person(person_id)

    def refresh(self) -> None:
        """Read the timeline."""
        self.timeline.refresh()

    def first_focus(self) -> QWidget | None:
        """The timeline: arrow keys read it, Enter opens."""
        return self.timeline.list

    def find_entry(self) -> None:
        """Put the keyboard into the timeline's field."""
        self._columns.bring("timeline")
        self.timeline.field.setFocus()
        self.timeline.field.selectAll()

    def _on_entry_opened(self, entry: "TimelineEntry") -> None:
        if entry.note_id is not None:
            self.note_opened.emit(entry)
        elif entry.kind == "file":
            self.detail_asked.emit("documents", entry.attachment_id)
        elif entry.kind == "mapped":
            self.tab_asked.emit("mapping")
        elif entry.group in {"plan", "placement"}:
            self.tab_asked.emit(str(entry.group))
        elif entry.kind == "stage":
            self.stage_asked.emit()
        else:
            EntryDialog(self, self.context, entry).open()

    def _fit(self) -> None:
        tall = self.context.look.room.tall
        side, above = (Space.L, Space.M) if tall else (Space.S, Space.XS)
        self._body.setContentsMargins(side, above, side, Space.XL)

    def _name_buttons(self) -> None:
        """What a button does, for those who hear only its name."""
        names = ((self._know, self.tr("Edit what is good to know")), (self._support, self.tr("Change stage or coach")))
        for heading, name in names:
            if heading.button is not None:
                heading.button.setAccessibleName(name)

    def _side(self) -> QWidget:
        body = QWidget()
        column = self._body = QVBoxLayout(body)
        column.setSpacing(0)
        conflicts = QVBoxLayout()
        conflicts.setContentsMargins(Space.S, 0, Space.S, 0)
        conflicts.addWidget(self._conflicts)
        column.addLayout(conflicts)
        column.addWidget(self._next)
        column.addSpacing(Space.M)
        column.addWidget(self._goals)
        column.addLayout(_inset(self._helps_heading, self._helps))
        column.addLayout(_inset(self._know, self._know_facts, self._nothing_known, self._hidden))
        column.addWidget(self._consent)
        column.addLayout(_inset(self._support, self._support_facts))
        column.addLayout(_inset(self._agency, self._agency_facts))
        return body


def _inset(heading: SectionHeading, *content: QWidget) -> QVBoxLayout:
    """Text on one left edge with the rows; a quiet button reaches 8 px further at the right, so that its words do not."""
    column = QVBoxLayout()
    column.setContentsMargins(0, Space.M, 0, 0)
    column.setSpacing(0)
    for widget, right in ((heading, 0), *((each, Space.S) for each in content)):
        line = QHBoxLayout()
        line.setContentsMargins(Space.S, 0, right, 0)
        line.addWidget(widget)
        column.addLayout(line)
    return column
