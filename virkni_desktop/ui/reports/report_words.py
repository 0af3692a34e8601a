"""The sentences of the Reports page that depend on what it shows: the quarter's days and what the marks mean."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from virkni_desktop.formats import long_date

if TYPE_CHECKING:
    from virkni_desktop.reports.quarter import QuarterReport


class ReportWords(QObject):
    """Sentences in the window's language."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def dates(self, report: "QuarterReport") -> str:
        """ "1 July – 30 September 2026", and that it is not over yet."""
        period = report.quarter.period
        start = long_date(period.start, self._language).removesuffix(f" {period.start.year}")
        dates = self.tr("{start} – {end}").format(start=start, end=long_date(period.end, self._language))
        if report.is_preliminary:
            return self.tr("{dates} · preliminary until the quarter is over").format(dates=dates)
        return dates

    def marks(self, below: int, *, external: bool) -> str:
        """What the marks beside and instead of figures mean."""
        if external:
            return self.tr("Exactly what the external copy shows: [c] hidden, [x] not known yet, [z] not applicable.")
        hidden = self.tr("[c] fewer than {below}, or telling of them: hidden in the external copy").format(below=below)
        return hidden + " · " + self.tr("[x] not known yet, the days have not passed")
