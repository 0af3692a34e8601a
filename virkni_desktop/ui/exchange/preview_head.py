"""Over the rows of a preview: which file it is and how it was read, what went wrong, and what is unusual."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.ui.components.form import CheckField
from virkni_desktop.ui.components.inline_bar import InlineBar
from virkni_desktop.ui.components.page_parts import Inset, PageHeader
from virkni_desktop.ui.components.status import Status
from virkni_desktop.ui.exchange.preview_lines import WorkedOut
from virkni_desktop.ui.exchange.reading_words import reading_words
from virkni_desktop.ui.exchange.steps import StepTrail
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.theme import Space


class PreviewHead(QWidget):
    """``changed`` comes when the person confirms what is unusual, or takes that back."""

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self._worked: WorkedOut | None = None
        self._title = ""
        self._parts: tuple[str, ...] = ()
        look.room_changed.connect(self._fit)
        self._header = PageHeader(look, right=(StepTrail(look, 2),))
        self.bar, self._brake = InlineBar(look), InlineBar(look)
        self.confirm = CheckField(look, self.tr("I have looked at this and it is right"))
        self.confirm.toggled.connect(lambda _on: self.changed.emit())
        bars = QWidget()
        inner = QVBoxLayout(bars)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.XS)
        for widget in (self.bar, self._brake, self.confirm):
            inner.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(Inset(look, bars))

    def show_head(self, worked: WorkedOut, *, is_new: bool) -> None:
        """Say which list it is; what was confirmed stays so while the same is unusual."""
        table, preview = worked.prepared.table, worked.preview
        if is_new or self._worked is None or preview.findings != self._worked.preview.findings:
            self.confirm.setChecked(False)
        if is_new:
            self.bar.clear()
        self._worked = worked
        rows = self.tr("%n row(s)", "", len(table.row_numbers))
        self._title = self.tr("Import {file}").format(file=preview.file_name)
        self._parts = (rows, reading_words(table), preview.sender)
        self._fit()
        self.confirm.setVisible(bool(preview.findings))
        if preview.findings:
            said = " ".join(self._context.said(one) for one in preview.findings)
            self._brake.say(Status.WARNING, self.tr("This is unusual: {what}").format(what=said))
        else:
            self._brake.clear()

    def _fit(self) -> None:
        """In a low window, where all stands in one line, the file's name comes before how it was read."""
        parts = self._parts if self._context.look.room.tall else self._parts[:1]
        self._header.set_words(self._title, " · ".join(part for part in parts if part))

    def waits(self) -> bool:
        """Whether something unusual is not confirmed yet."""
        return bool(self._worked and self._worked.preview.findings) and not self.confirm.isChecked()
