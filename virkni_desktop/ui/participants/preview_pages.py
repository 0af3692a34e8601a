"""Turns a PDF, or a picture that stands for a paper, into pictures of its pages."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from virkni_desktop.ui.files.pictures import read_pictures

POINTS_PER_INCH = 72
SCREEN_DPI = 96  # what 100 % means
PAGE_WIDTH = 595.28  # points, A4
MOST_PAGES = 20  # no plan is longer; pictures of a whole book would take all memory


@dataclass(frozen=True)
class PageImages:
    """The first pages of a paper of ``count`` in their order; ``zoom`` is in percent of the size on paper."""

    images: tuple[QImage, ...]
    zoom: float
    count: int


def zoom_for_width(pixels: float) -> float:
    """The percentage at which a page is so many logical pixels wide."""
    return 100 * pixels / (PAGE_WIDTH * SCREEN_DPI / POINTS_PER_INCH)


def draw_pages(content: Callable[[], bytes], zoom: float, ratio: float) -> PageImages:
    """Make the paper and draw its pages for a screen of a device pixel ratio; slow, and only ever on one thread.

    PDFium may not be used from two threads, hence only from the thread for work beside the caseload.
    """
    made = content()
    return _pdf(made, zoom, ratio) if made.startswith(b"%PDF") else _picture(made, zoom, ratio)


def _pdf(made: bytes, zoom: float, ratio: float) -> PageImages:
    import pypdfium2  # noqa: PLC0415 -- on the thread that draws

    document = pypdfium2.PdfDocument(made)
    try:
        scale = zoom / 100 * SCREEN_DPI / POINTS_PER_INCH * ratio
        count = len(document)
        pages = (document[number] for number in range(min(count, MOST_PAGES)))
        images = tuple(bitmap_image(page.render(scale=scale), ratio) for page in pages)
    finally:
        document.close()
    return PageImages(images, zoom, count)


def _picture(made: bytes, zoom: float, ratio: float) -> PageImages:
    """Each page of a scan, or the one of a photo, as wide as a sheet of paper would be."""
    pages, count = read_pictures(made, MOST_PAGES)
    width = round(zoom / 100 * PAGE_WIDTH * SCREEN_DPI / POINTS_PER_INCH * ratio)
    images = [page.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation) for page in pages]
    for image in images:
        image.setDevicePixelRatio(ratio)
    return PageImages(tuple(images), zoom, count)


def bitmap_image(bitmap: object, ratio: float) -> QImage:
    """A copy that does not need PDFium's memory any more."""
    buffer, width, height, stride = bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride  # type: ignore[attr-defined]
    kind = QImage.Format.Format_BGR888 if bitmap.n_channels == 3 else QImage.Format.Format_RGB32  # type: ignore[attr-defined]
    image = QImage(bytes(buffer), width, height, stride, kind).copy()
    image.setDevicePixelRatio(ratio)
    return image
