"""How large a file is and how many pages it has, in the window's language."""

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from virkni_desktop.formats import number

if TYPE_CHECKING:
    from virkni_desktop.casework.documents import AttachmentView

_KILOBYTE = 1024


class FileWords(QObject):
    """Puts figures of files into words."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def pages(self, count: int | None) -> str:
        """ "2 pages"; empty where nobody counted."""
        return self.tr("%n page(s)", "", count) if count else ""

    def size(self, size: int) -> str:
        """ "340 kB", "1.2 MB"."""
        kilobytes = max(1, round(size / _KILOBYTE))
        if kilobytes < _KILOBYTE:
            return self.tr("{count} kB").format(count=kilobytes)
        megabytes = number(Decimal(kilobytes) / _KILOBYTE, self._language, 1)
        return self.tr("{count} MB").format(count=megabytes)

    def measure(self, one: "AttachmentView") -> str:
        """Pages and size, as far as they are known."""
        return " · ".join(part for part in (self.pages(one.pages), self.size(one.size)) if part)
