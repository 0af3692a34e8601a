"""Reports: one quarter's figures beside those before and their targets, drawn, divided, and saved for the office or others."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.ui.components.columns import Columns
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import Inset
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.pages import Page, PageContext
from virkni_desktop.ui.reports import counting
from virkni_desktop.ui.reports.figure_table import FigureTable
from virkni_desktop.ui.reports.report_head import EXTERNAL, INTERNAL, ReportHead
from virkni_desktop.ui.reports.report_lists import ReportLists
from virkni_desktop.ui.reports.report_side import ReportSide
from virkni_desktop.ui.reports.report_words import ReportWords
from virkni_desktop.ui.reports.saving import WorkbookSaving
from virkni_desktop.ui.theme import Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.errors import VirkniError
    from virkni_desktop.reports.arrangement import FigureKey
    from virkni_desktop.ui.reports.counting import Counted

_SIDE_WIDTH = 488
_QUARTERS_OFFERED = 16


class ReportsPage(Page):
    """Begins with the quarter that ended last; ``show_for("2026-Q3", programme)`` shows another, of all or one programme."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        look = context.look
        today = context.clock.today()
        self._newest = f"{today.year}-Q{(today.month - 1) // 3 + 1}"
        self._quarter, self._programme = _moved(self._newest, -1), ""
        self._counted: Counted | None = None
        self._words = ReportWords(context.language)
        self._head = ReportHead(look)
        self._bar, self._checks = InlineBar(look), InlineBar(look)
        self._table = FigureTable(look, context.language)
        self._wrong = Text(look, "", Role.SECONDARY, Token.ERROR, wrap=True)
        self._wrong.hide()
        self._note = Text(look, "", Role.SMALL, Token.MUTED, wrap=True)
        self._side = ReportSide(look, context.language)
        self._saving = WorkbookSaving(self, context, self._bar)
        self._lists = ReportLists(self, context, self._side.behind)
        self._lay_out()
        self._connect()
        self._actions = self._make_actions()

    def title(self) -> str:
        """The window's title for this page."""
        return self.tr("Reports")

    def records(self) -> tuple[type, ...]:
        """Any fact can change a figure."""
        from virkni_desktop.models.every import every_record  # noqa: PLC0415 -- asked only after a commit

        return tuple(record for record in every_record().values() if record.is_fact)

    def place(self) -> tuple[object, ...]:
        """The quarter that is shown, and the programme if it is of one."""
        return (self._quarter, self._programme) if self._programme else (self._quarter,)

    def show_for(self, *target: object) -> None:
        """Show a quarter, of all programmes or of one."""
        if target:
            self._quarter = str(target[0])
            self._programme = str(target[1]) if len(target) > 1 else ""
            self._stale = True

    def refresh(self) -> None:
        """Count the quarter."""
        query = partial(counting.count_quarter, quarter=self._quarter, programme=self._programme)
        self.context.operations.read(self, query, self._on_counted, self._refuse, key="quarter")

    def menu_actions(self) -> dict[str, list[QAction]]:
        """Saving, moving and opening by key."""
        saving, going, seeing = self._actions[:2], self._actions[2:4], self._actions[4:]
        return {"file": saving, "go": going, "view": seeing}

    def first_focus(self) -> QWidget:
        """The figures."""
        return self._table

    def _make_actions(self) -> list[QAction]:
        return [
            self._action(self.tr("Save working copy…"), "Ctrl+S", partial(self._ask_where, INTERNAL)),
            self._action(self.tr("Save external copy…"), "Ctrl+Shift+S", partial(self._ask_where, EXTERNAL)),
            self._action(self.tr("Earlier quarter"), "Alt+PgUp", partial(self._move, -1)),
            self._action(self.tr("Later quarter"), "Alt+PgDown", partial(self._move, 1)),
            self._action(self.tr("Show what others see"), "Ctrl+Alt+X", self._change_readers),
            self._action(self.tr("Show who is behind the figure"), "Ctrl+Alt+L", self._open_current),
            self._action(self.tr("Set target"), "F2", self._table.edit_target),
            self._action(self.tr("Chart or table"), "Ctrl+Alt+T", self._side.chart.change_over),
        ]

    def _action(self, text: str, keys: str, on: object) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence.fromString(keys))
        action.triggered.connect(lambda _on=False: on())  # type: ignore[operator]
        return action

    def _lay_out(self) -> None:
        look = self.context.look
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Inset(look, self._table, rows=True), 1)
        column.addWidget(Inset(look, self._wrong, top=Space.XS))
        self._under = Inset(look, self._note, top=Space.S, bottom=Space.M)
        self._above = Inset(look, self._checks, bottom=Space.XS)
        column.addWidget(self._under)
        self._columns = Columns(
            look, main, self._side, _SIDE_WIDTH, names=(self.tr("Figures"), self.tr("Chart and lists"))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        for bar in (self._above, Inset(look, self._bar, bottom=Space.XS)):
            column.addWidget(bar)
        column.addWidget(self._columns, 1)
        look.room_changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """In a low window the marks are explained beside the chart, and a list has the bar's room."""
        is_tall = self.context.look.room.tall
        self._under.setVisible(is_tall)
        self._above.setVisible(is_tall or not self._side.shows_list)

    def _connect(self) -> None:
        head, table, side = self._head, self._table, self._side
        head.quarter_chosen.connect(lambda quarter: self._go_to(quarter, self._programme))
        head.programme_chosen.connect(lambda programme: self._go_to(self._quarter, programme))
        head.readers_chosen.connect(lambda _readers: self._show())
        head.working_asked.connect(partial(self._ask_where, INTERNAL))
        head.external_asked.connect(partial(self._ask_where, EXTERNAL))
        table.figure_changed.connect(lambda _key: self._on_figure())
        table.figure_opened.connect(self._open_figure)
        table.target_typed.connect(self._set_target)
        table.target_refused.connect(self._on_target_refused)
        side.split.by_chosen.connect(lambda _by: self._divide())
        side.split.threshold_typed.connect(self._set_threshold)
        side.behind.asked_back.connect(self._back_to_chart)
        side.behind.opened.connect(lambda place: self.context.go(*place))
        self._saving.writing.connect(
            lambda is_on: head.disable(self.tr("The workbook is being written") if is_on else "")
        )
        self._lists.begun.connect(self._show_list)
        self._lists.refused.connect(self._refuse)

    def _move(self, quarters: int) -> None:
        self._go_to(_moved(self._quarter, quarters), self._programme)

    def _go_to(self, quarter: str, programme: str) -> None:
        self._quarter, self._programme = quarter, programme
        self.refresh()
        self.place_changed.emit()

    @property
    def _is_external(self) -> bool:
        return self._head.readers.current() == EXTERNAL

    def _on_counted(self, counted: "Counted") -> None:
        self._counted = counted
        report, language = counted.report, self.context.language
        quarters = counting.quarter_choices(self._newest, self._quarter, language, _QUARTERS_OFFERED)
        self._head.show_choices(quarters, self._quarter, report.programmes, self._programme)
        self._head.show_dates(self._words.dates(report))
        sentence, count = self._lists.gaps_of(report)
        if sentence:
            show = self.tr("Show the {count}").format(count=count)
            self._checks.say(Status.WARNING, sentence, show, self._open_gaps, closable=True)
        else:
            self._checks.clear()
        self._show()
        if self._side.split.by():
            self._divide()

    def _show(self) -> None:
        if self._counted is None:
            return
        external = self._is_external
        self._table.show_counted(self._counted, external=external)
        words = self._words.marks(self._counted.report.hide_below, external=external)
        self._note.setText(words)
        self._side.show_legend(words)
        if external and self._side.shows_list:
            self._back_to_chart()
        self._show_side()

    def _show_side(self) -> None:
        line = self._table.current_line()
        if self._counted is not None and line is not None:
            self._side.show_figure(self._counted, line, external=self._is_external)

    def _on_figure(self) -> None:
        """Another figure is current: draw it, and divide it if figures are divided."""
        self._show_side()
        if self._side.split.by():
            self._divide()

    def _divide(self) -> None:
        line, counted = self._table.current_line(), self._counted
        if line is None or counted is None:
            return
        job = partial(counting.divide_by, counted.report, line.key, self._side.split.by())
        self.context.operations.run(self, job, self._on_divided, self._refuse, key="split")

    def _on_divided(self, counted: "Counted") -> None:
        if self._counted is not None and counted.report is self._counted.report:
            changed = counted.hiding.cells != self._counted.hiding.cells
            self._counted = counted
            if changed:
                self._show()
            else:
                self._show_side()

    def _change_readers(self) -> None:
        self._head.readers.set_current(INTERNAL if self._is_external else EXTERNAL)
        self._show()

    def _open_current(self) -> None:
        self._table.open_current()

    def _open_figure(self, _key: "FigureKey", column: int) -> None:
        line = self._table.current_line()
        if self._counted is None or line is None:
            return
        if self._is_external:
            words = self.tr("The external copy names nobody. Choose Internal to see who is behind a figure.")
            self._bar.say(Status.INFO, words, closable=True)
            return
        self._lists.open_figure(self._counted.report, line, column, self._table.quarter_heads())

    def _open_gaps(self) -> None:
        if self._counted is not None:
            self._lists.open_gaps(self._counted.report)

    def _show_list(self) -> None:
        self._side.show_list()
        self._fit()
        self._columns.show_column("side")

    def _back_to_chart(self) -> None:
        self._side.show_drawn()
        self._fit()
        self._columns.show_column("main")
        self._table.setFocus()

    def _on_target_refused(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def _set_target(self, key: "FigureKey", value: int | None) -> None:
        if self._counted is None:
            return
        from virkni_desktop.casework import actions  # noqa: PLC0415 -- loaded when first used

        day = self._counted.report.quarter.first_day
        use_case = partial(counting.change_target, indicator=str(key), value=value, valid_from=day)
        self.context.operations.write(self, actions.SET_TARGET, use_case, failed=self._refuse)

    def _set_threshold(self, below: int) -> None:
        job = partial(counting.change_threshold, below=below)
        self.context.operations.maintain(self, job, lambda _done: self.refresh(), self._refuse)

    def _ask_where(self, readers: str) -> None:
        if self._counted is not None:
            self._saving.ask(self._counted, external=readers == EXTERNAL)

    def save(self, path: Path, *, external: bool = False) -> None:
        """Write a workbook of the quarter that is shown."""
        if self._counted is not None:
            self._saving.save(self._counted, path, external=external)

    def _refuse(self, error: "VirkniError") -> None:
        self._bar.say(Status.ERROR, self.context.said(error), closable=True)


def _moved(quarter: str, by: int) -> str:
    """The quarter some quarters later; reckoned here, since the reports take longer to load than the page to show."""
    year, number = (int(part) for part in quarter.split("-Q"))
    count = year * 4 + number - 1 + by
    return f"{count // 4}-Q{count % 4 + 1}"
