"""What is worth knowing about a list beside its rows: who is missing, what was passed over, what was guessed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from virkni_desktop.ui.components.page_parts import SectionHeading
from virkni_desktop.ui.components.text import Text
from virkni_desktop.ui.exchange.preview_lines import WorkedOut
from virkni_desktop.ui.pages import PageContext
from virkni_desktop.ui.theme import Role, Space, Token

_LISTED = 8


class PreviewNotes(QWidget):
    """Filled anew for each preview; ``count`` is how many notes there are."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.count = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)

    def show_notes(self, worked: WorkedOut) -> None:
        """Say what there is to say about this list."""
        self._clear()
        table, preview = worked.prepared.table, worked.preview
        said = self._context.said
        if preview.absent:
            title = self.tr("Not in this file (%n)", "", len(preview.absent))
            self._note(title, [self.tr("They stay as they are. Nothing is deleted.")], list(preview.absent))
        refusals = [
            self.tr("Row {row}, {column}: {reason}").format(row=one.row, column=one.column, reason=said(one.reason))
            for one in worked.refusals[: _LISTED + 1]
        ]
        if refusals:
            self._note(self.tr("Left out (%n)", "", len(worked.refusals)), refusals)
        warnings = [*(said(one) for one in table.warnings), *(said(one) for one in preview.warnings)]
        if warnings:
            self._note(self.tr("Worth knowing"), list(dict.fromkeys(warnings)))
        if table.skipped:
            rows = [self.tr("Row {row}: {why}").format(row=one.row, why=said(one.why)) for one in table.skipped]
            self._note(self.tr("Passed over (%n)", "", len(rows)), rows)
        if not self.count:
            self._note(self.tr("All is clear"), [self.tr("Nothing in this list needs you.")])
            self.count = 0

    def _clear(self) -> None:
        self.count = 0
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _note(self, title: str, sentences: list[str], people: list[str] | None = None) -> None:
        look = self._context.look
        self.count += 1
        self._column.addWidget(SectionHeading(look, title))
        for sentence in _shortened(sentences):
            self._column.addWidget(Text(look, sentence, Role.BODY, Token.MUTED, wrap=True))
        for person in _shortened(people or []):
            self._column.addWidget(Text(look, person, Role.BODY, wrap=True))


def _shortened(lines: list[str]) -> list[str]:
    return [*lines[:_LISTED], "…"] if len(lines) > _LISTED else lines
