"""The preview of a list: what is new, changed and doubtful, to be mended and decided before anything happens."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from virkni_desktop.ui.components.buttons import Button
from virkni_desktop.ui.components.page_parts import Hairline, PageFooter
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.text import ElidedText
from virkni_desktop.ui.exchange.preview_body import SideBySide
from virkni_desktop.ui.exchange.preview_conflicts import PreviewConflicts
from virkni_desktop.ui.exchange.preview_head import PreviewHead
from virkni_desktop.ui.exchange.preview_lines import LineKind, PreviewLine, WorkedOut
from virkni_desktop.ui.exchange.preview_notes import PreviewNotes
from virkni_desktop.ui.exchange.preview_rows import PreviewRows
from virkni_desktop.ui.exchange.preview_words import PreviewWords
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import Space, Token

if TYPE_CHECKING:
    from virkni_desktop.exchange.amendments import Amendments, Decision


class PreviewView(QWidget):
    """``applied`` brings whether the person confirmed what is unusual; ``amended`` the amendments and whether the list
    has to be compared anew; ``columns_wanted`` and ``errors_wanted`` what they ask for.
    """

    applied = Signal(bool)
    amended = Signal(object, bool)
    columns_wanted = Signal()
    errors_wanted = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        look = context.look
        self._context, self._look = context, look
        self._worked: WorkedOut | None = None
        self._busy = ""
        self._head = PreviewHead(context)
        self._rows = PreviewRows(look, PreviewWords(context, self._decision_of))
        self._notes = PreviewNotes(context)
        self._conflicts = PreviewConflicts(context, self)
        self._body = SideBySide(look, self._rows, {"notes": self._notes, "conflict": self._conflicts.panel})
        self._promise = ElidedText(
            look,
            self.tr("Nothing changes until you apply. A backup is made first, and the import can be undone."),
            tone=Token.MUTED,
        )
        self._turn_button = Button(look, self.tr("Notes"), self._turn, icon=Icon.INFO)
        self._errors = Button(look, self.tr("Save error rows"), self.errors_wanted.emit, icon=Icon.FILE_DOWN)
        self._columns = Button(look, self.tr("Columns"), self.columns_wanted.emit, icon=Icon.ARROW_LEFT)
        self._apply = Button(look, self.tr("Apply"), self._on_apply, kind=ButtonKind.PRIMARY)
        self._leave_out = QAction(self.tr("Leave the row out, or take it in"), self)
        self._leave_out.triggered.connect(self._turn_row)
        self._mend = QAction(self.tr("Mend the cell"), self)
        self._mend.triggered.connect(self._rows.table.start_editing)
        self._connect()
        self._lay_out()

    def show_preview(self, worked: WorkedOut, *, is_new: bool) -> None:
        """Show what a list would do; ``is_new`` for another list than before."""
        self._worked = worked
        if is_new:
            self._rows.forget()
            self._body.give_room(to_side=False)
        self._head.show_head(worked, is_new=is_new)
        self._show_count(worked)
        self._notes.show_notes(worked)
        self._conflicts.show_preview(worked)
        self._rows.show_lines(worked)
        self._enable()

    def say(self, status: Status, sentence: str) -> None:
        """Say over the table what happened."""
        self._head.bar.say(status, sentence, closable=True)

    def set_busy(self, words: str) -> None:
        """While this is under way nothing can be applied; empty when it is done."""
        self._busy = words
        self._enable()

    def focus_first(self) -> None:
        """The keyboard begins in the table, or at the button where there are no lines."""
        has_rows = self._rows.table.model().rowCount() > 0
        (self._rows.table if has_rows else self._apply).setFocus()

    def actions_by_menu(self) -> dict[str, list[QAction]]:
        """What can be done with the keyboard here."""
        return {"edit": [self._mend, self._leave_out, *self._conflicts.keys.actions()]}

    def _show_count(self, worked: WorkedOut) -> None:
        counts = {outcome.value: count for outcome, count in worked.preview.counts.items()}
        taken, left = counts["created"] + counts["updated"] + counts["conflict"], counts["refused"]
        words = self.tr("Apply {count}, leave {left}") if left else self.tr("Apply {count}")
        self._apply.setText(words.format(count=taken, left=left) if taken else self.tr("Note that nothing is new"))
        self._errors.disable("" if left else self.tr("No row is left out."))

    def _decision_of(self, line: PreviewLine) -> "Decision | None":
        return self._worked.prepared.amendments.decisions.get(line.key) if self._worked else None

    def _on_moved(self, line: PreviewLine | None) -> None:
        has_conflict = self._conflicts.show_line(line.key if line else None)
        self._body.show_side("conflict" if has_conflict else "notes")
        self._on_side_shown(self._body.is_side_alone())
        self._mend.setEnabled(line is not None and line.place is not None)
        self._leave_out.setEnabled(line is not None and line.kind is not LineKind.SAME)

    def _on_opened(self) -> None:
        """Enter on a conflict goes to its panel, on any other cell that can be mended into the cell."""
        line = self._rows.current()
        if line is not None and line.kind is LineKind.CONFLICT:
            self._body.give_room(to_side=True)
            self._conflicts.panel.focus_first()
        else:
            self._rows.table.start_editing()

    def _on_edited(self, key: object, text: str) -> None:
        line = self._rows.current()
        if line is not None and line.key == key and line.place is not None:
            self._amend(self._amendments().with_cell(line.row, line.place, text), anew=True)

    def _turn_row(self) -> None:
        line = self._rows.current()
        if line is not None and line.kind is not LineKind.SAME:
            taken = line.kind is LineKind.LEFT_OUT
            self._amend(self._amendments().with_row(line.row, taken=taken), anew=True)

    def _on_decided(self, amendments: "Amendments") -> None:
        if self._worked is None:
            return
        prepared = replace(self._worked.prepared, amendments=amendments)
        self._worked = replace(self._worked, prepared=prepared)
        self._conflicts.show_preview(self._worked)
        self._rows.repaint_results()
        self._amend(amendments, anew=False)

    def _on_wanted(self, key: object) -> None:
        """Go on to a conflict; the keyboard stays where it decides."""
        focus = QApplication.focusWidget()
        in_panel = focus is not None and self._conflicts.panel.isAncestorOf(focus)
        if not self._rows.table.model().index_of(key).isValid():  # type: ignore[attr-defined]
            self._rows.show_all()
        self._rows.table.set_current(key)
        self._on_moved(self._rows.current())
        if in_panel:
            self._conflicts.panel.focus_first()

    def _amendments(self) -> "Amendments":
        assert self._worked is not None
        return self._worked.prepared.amendments

    def _amend(self, amendments: "Amendments", *, anew: bool) -> None:
        self.amended.emit(amendments, anew)

    def _turn(self) -> None:
        """Where there is room for one only: the rows or what stands beside them."""
        self._body.give_room(to_side=not self._body.is_side_alone())
        if self._body.is_side_alone() and self._body.current_side() == "conflict":
            self._conflicts.panel.focus_first()

    def _enable(self) -> None:
        waits = self.tr("Confirm first that the unusual changes are right.") if self._head.waits() else ""
        self._apply.disable(self._busy or waits)

    def _on_apply(self) -> None:
        self.applied.emit(self._head.confirm.isChecked())

    def _connect(self) -> None:
        table = self._rows.table
        self._head.changed.connect(self._enable)
        self._rows.moved.connect(self._on_moved)
        table.opened.connect(lambda _key: self._on_opened())
        table.edited.connect(self._on_edited)
        table.spaced.connect(lambda _key: self._turn_row())
        self._conflicts.decided.connect(self._on_decided)
        self._conflicts.wanted.connect(self._on_wanted)
        self._body.side_shown.connect(self._on_side_shown)
        self._look.room_changed.connect(self._fit)

    def _on_side_shown(self, alone: bool) -> None:
        self._rows.filters.setVisible(not alone)
        aside = self.tr("Decide") if self._body.current_side() == "conflict" else self.tr("Notes")
        self._turn_button.setText(self.tr("Rows") if alone else aside)

    def _lay_out(self) -> None:
        self._footer = PageFooter(
            self._look, left=(self._promise,), right=(self._turn_button, self._errors, self._columns, self._apply)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._head, self._rows.filters, Hairline(self._look)):
            column.addWidget(widget)
        column.addWidget(self._body, 1)
        column.addWidget(self._footer)
        self._fit()

    def _fit(self) -> None:
        room = self._look.room
        self._rows.fit(Space.XL if room.tall else Space.L, self._look.scaled(176 if room.rail else 120))
        self._turn_button.setVisible(not room.beside)
