"""How the papers of a participant read as rows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from virkni_desktop.formats import day_month, short_date
from virkni_desktop.ui.components.row_items import Row
from virkni_desktop.ui.files.words import FileWords
from virkni_desktop.ui.icons import Icon
from virkni_desktop.ui.pages import PageContext

if TYPE_CHECKING:
    from virkni_desktop.casework.papers_view import PaperView

_NEAR = 300  # days from today within which a date needs no year


class PaperWords(QObject):
    """Turns papers into rows: what it is called over what it is, by whom and how large; the day at the right."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._files = FileWords(context.language)

    def row(self, paper: "PaperView") -> Row:
        """One paper."""
        file = paper.attachment
        measure = self._files.measure(file) if file else self._language(paper)
        parts = (self.kind(paper), paper.by, measure)
        return Row(
            paper.key,
            self.title(paper),
            secondary=" · ".join(part for part in parts if part),
            kind_icon=Icon.PAPERCLIP if file else Icon.PRINTER,
            kind=self.tr("File") if file else self.tr("Paper"),
            value=self._day(paper),
            value_muted=True,
        )

    def title(self, paper: "PaperView") -> str:
        """What it is called: a file's own title, a plan by its number and revision."""
        if paper.attachment is not None:
            return paper.title
        return self.tr("Plan v{revision}, {number}").format(revision=paper.revision, number=paper.title)

    def kind(self, paper: "PaperView") -> str:
        """What it is."""
        if paper.kind == "signed-copy":
            return self.tr("Signed copy of plan v{revision}").format(revision=paper.revision)
        if paper.kind == "plan":
            states = {
                "signed": self.tr("Printed, signed"),
                "superseded": self.tr("Printed, superseded"),
            }
            return states.get(str(paper.state), self.tr("Printed, not signed"))
        words = {"contract": self.tr("Belongs to a contract"), "note": self.tr("Belongs to a note")}
        return words.get(str(paper.kind), "")

    def _language(self, paper: "PaperView") -> str:
        words = {"sv": self.tr("in Swedish"), "is": self.tr("in Icelandic"), "en": self.tr("in English")}
        return words.get(paper.language or "", "")

    def _day(self, paper: "PaperView") -> str:
        day, language = paper.at.astimezone().date(), self._context.language
        near = abs((day - self._context.clock.today()).days) < _NEAR
        return (day_month if near else short_date)(day, language)
