"""Puts a PDF on paper through the system's print window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from virkni_desktop.errors import CaseloadError
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.ui.participants.preview_pages import POINTS_PER_INCH, bitmap_image

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_SHARP = 300  # dots per inch; more makes print jobs large and paper no better


def printer_names() -> list[str]:
    """The printers of this computer; asking may take a moment, so not on the window's thread."""
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 -- loaded when first printed

    return QPrinterInfo.availablePrinterNames()


def ask_printer(parent: QWidget, title: str, then: "Callable[[QPrinter], object]") -> None:
    """Open the system's print window for a page of A4; ``then`` gets the printer that was chosen."""
    from PySide6.QtGui import QPageSize  # noqa: PLC0415 -- loaded when first printed
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 -- as above

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.accepted.connect(lambda: then(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # its own takes the name of a method to call


def print_pdf(printer: "QPrinter", content: bytes) -> None:
    """Draw every page on the printer; slow, on the thread that draws, as PDFium wants one thread.

    Raises CaseloadError where there is no such printer or it stops.
    """
    import pypdfium2  # noqa: PLC0415 -- on the thread that draws

    painter = QPainter()
    if not printer.isValid() or not painter.begin(printer):
        raise _no_printer(printer)
    document = pypdfium2.PdfDocument(content)
    try:
        for number in range(len(document)):
            if number and not printer.newPage():
                raise _no_printer(printer)
            image = bitmap_image(document[number].render(scale=_SHARP / POINTS_PER_INCH), 1.0)
            _draw(painter, printer, image)
    finally:
        document.close()
        done = painter.end()
    if not done or printer.printerState() in (printer.PrinterState.Error, printer.PrinterState.Aborted):
        raise _no_printer(printer)


def _draw(painter: QPainter, printer: "QPrinter", image: QImage) -> None:
    """As large as the sheet, or smaller in its own shape."""
    sheet = printer.pageLayout().fullRectPixels(printer.resolution()).size()
    size = image.size().scaled(sheet, Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawImage(QRect(0, 0, size.width(), size.height()), image)


def _no_printer(printer: "QPrinter") -> CaseloadError:
    return CaseloadError(
        QT_TRANSLATE_NOOP(
            "core",
            "The printer {name} did not take the paper. See whether it is on and connected, or save the paper as PDF; "
            "nothing was changed.",
        ),
        name=printer.printerName() or printer.outputFileName() or "–",
    )
