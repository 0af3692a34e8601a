"""Reads the pages of a picture from its bytes: a photo has one, a scan may have several."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader


def read_pictures(content: bytes, most: int = 1) -> tuple[tuple[QImage, ...], int]:
    """At most so many pages, turned as the camera was held, and how many there are; none that can be shown is no page."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    try:
        count = max(1, reader.imageCount())
        images = []
        for number in range(min(most, count)):
            if number:
                reader.jumpToImage(number)
            images.append(reader.read())
        shown = tuple(image for image in images if not image.isNull())
        return shown, count if shown else 0
    finally:
        del reader  # before the buffer, which the reader of TIFF still looks at when it goes
