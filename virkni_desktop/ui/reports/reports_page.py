"""Reports: one quarter's figures beside those before, what to look at before they are sent, and the workbook."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QStandardPaths, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from virkni_desktop.formats import short_date
from virkni_desktop.ui.components.buttons import Button, ToolButton
from virkni_desktop.ui.components.columns import Columns, Scrolled
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import Inset, PageHeader, SectionHeading
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.components.table import TableModel
from virkni_desktop.ui.components.table_view import TableView
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import Page, PageContext
from virkni_desktop.ui.reports.figures import FigureLine, FigureLines
from virkni_desktop.ui.style_buttons import ButtonKind
from virkni_desktop.ui.theme import SIDE_WIDTH, Role, Space, Token

if TYPE_CHECKING:
    from virkni_desktop.errors import VirkniError
    from virkni_desktop.reports.quarter import QuarterReport
    from virkni_desktop.store.session import WorkSession


class ReportsPage(Page):
    """Begins with the quarter that ended last; ``show_for("2026-Q3")`` shows another."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        look = context.look
        today = context.clock.today()
        self._quarter = _moved(f"{today.year}-Q{(today.month - 1) // 3 + 1}", -1)
        self._report: QuarterReport | None = None
        self._figures = FigureLines(context.language)
        earlier = ToolButton(look, self.tr("Earlier quarter"), Icon.ARROW_LEFT, partial(self._move, -1), alone=True)
        later = ToolButton(look, self.tr("Later quarter"), Icon.ARROW_RIGHT, partial(self._move, 1), alone=True)
        self._save = Button(
            look, self.tr("Save workbook"), self._ask_where, kind=ButtonKind.PRIMARY, icon=Icon.FILE_DOWN
        )
        self._header = PageHeader(look, self.tr("Reports"), "", (earlier, later, self._save))
        self._bar = InlineBar(look)
        self._model: TableModel[FigureLine] = TableModel(self._figures.columns(), lambda line: line.key)
        self._table: TableView[FigureLine] = TableView(look, self.tr("Figures"), self._model, sortable=False)
        self._checks = QWidget()
        self._checks_column = QVBoxLayout(self._checks)
        self._checks_column.setContentsMargins(0, 0, 0, 0)
        self._checks_column.setSpacing(Space.S)
        columns = Columns(
            look,
            Inset(look, self._table, rows=True),
            Scrolled(look, self._checks),
            SIDE_WIDTH,
            names=(self.tr("Figures"), self.tr("Before it is sent")),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(Inset(look, self._bar))
        column.addWidget(columns, 1)
        self._actions = [
            self._action(self.tr("Save workbook…"), "Ctrl+S", self._ask_where),
            self._action(self.tr("Earlier quarter"), "Alt+PgUp", partial(self._move, -1)),
            self._action(self.tr("Later quarter"), "Alt+PgDown", partial(self._move, 1)),
        ]

    def title(self) -> str:
        """The window's title for this page."""
        return self.tr("Reports")

    def records(self) -> tuple[type, ...]:
        """Any fact can change a figure."""
        from virkni_desktop.models.every import every_record  # noqa: PLC0415 -- asked only after a commit

        return tuple(record for record in every_record().values() if record.is_fact)

    def place(self) -> tuple[object, ...]:
        """The quarter that is shown."""
        return (self._quarter,)

    def show_for(self, *target: object) -> None:
        """Show a quarter."""
        if target:
            self._quarter = str(target[0])

    def refresh(self) -> None:
        """Count the quarter."""
        query = partial(_count, quarter=self._quarter)
        self.context.operations.read(self, query, self._show, self._refuse, key="quarter")

    def menu_actions(self) -> dict[str, list[QAction]]:
        """Saving and moving by key."""
        return {"file": self._actions[:1], "go": self._actions[1:]}

    def first_focus(self) -> QWidget:
        """The figures."""
        return self._table

    def _action(self, text: str, keys: str, on: object) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _on=False: on())  # type: ignore[operator]
        return action

    def _move(self, quarters: int) -> None:
        self._quarter = _moved(self._quarter, quarters)
        self.refresh()
        self.place_changed.emit()

    def _show(self, report: "QuarterReport") -> None:
        from virkni_desktop.reports.words import Words  # noqa: PLC0415 -- loaded with the report

        self._report = report
        language, period = self.context.language, report.quarter.period
        name = Words(language).quarter(report.quarter)
        dates = self.tr("{start} to {end}").format(
            start=short_date(period.start, language), end=short_date(period.end, language)
        )
        words = self.tr("{dates} · preliminary until the quarter is over") if report.is_preliminary else "{dates}"
        self._header.set_words(name[:1].upper() + name[1:], words.format(dates=dates))
        self._model.columns = tuple(self._figures.columns(report))
        self._table.set_rows([*self._figures.lines(report)])
        self._show_checks(report)

    def _show_checks(self, report: "QuarterReport") -> None:
        while (item := self._checks_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        look = self.context.look
        self._checks_column.addWidget(SectionHeading(look, self.tr("Before it is sent"), str(len(report.checks))))
        sentences = [self.context.said(check.sentence) for check in report.checks]
        for sentence in sentences or [self.tr("Nothing is missing from the records of this quarter.")]:
            self._checks_column.addWidget(Text(look, sentence, Role.BODY, Token.MUTED, wrap=True))

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        name = f"virkni-{self._quarter}.xlsx"
        dialog = QFileDialog(self, self.tr("Save the quarter's workbook"), str(Path(folder) / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Workbook ({pattern})").format(pattern="*.xlsx"))
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, path: Path) -> None:
        """Write the workbook of the quarter that is shown."""
        if self._report is None:
            return
        self._save.disable(self.tr("The workbook is being written"))
        job = partial(_write, report=self._report, path=path, language=self.context.language)
        self.context.operations.run(self, job, self._on_saved, self._refuse)

    def _on_saved(self, path: Path) -> None:
        self._save.disable("")
        self._bar.say(
            Status.DONE,
            self.tr("The workbook is in {file}. It names no participant.").format(file=path.name),
            self.tr("Open it"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
            closable=True,
        )

    def _refuse(self, error: "VirkniError") -> None:
        self._save.disable("")
        self._bar.say(Status.ERROR, self.context.said(error), closable=True)


def _moved(quarter: str, by: int) -> str:
    """The quarter some quarters later; reckoned here, since the reports take longer to load than the page to show."""
    year, number = (int(part) for part in quarter.split("-Q"))
    count = year * 4 + number - 1 + by
    return f"{count // 4}-Q{count % 4 + 1}"


def _count(session: "WorkSession", quarter: str) -> "QuarterReport":
    from virkni_desktop.reports.periods import Quarter  # noqa: PLC0415 -- loaded on the reader's thread
    from virkni_desktop.reports.quarter import quarter_report  # noqa: PLC0415 -- as above

    return quarter_report(session, Quarter.parse(quarter))


def _write(report: "QuarterReport", path: Path, language: str) -> Path:
    from virkni_desktop.reports.quarter_workbook import write_quarter_workbook  # noqa: PLC0415 -- on a worker's thread

    write_quarter_workbook(report, path, language)
    return path
