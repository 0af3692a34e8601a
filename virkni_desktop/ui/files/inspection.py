"""Looks into a file before it is attached: whether it can be shown, and how many pages it has."""

from pathlib import Path
from typing import TYPE_CHECKING

from virkni_desktop.errors import InputError
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.ui.files.pictures import read_pictures

if TYPE_CHECKING:
    from virkni_desktop.casework.incoming_file import IncomingFile


def inspected(path: Path) -> "IncomingFile":
    """The file at a path with its pages counted; slow, on the thread that draws, as PDFium wants one thread.

    Raises what ``read_file`` raises, and InputError for a PDF or a picture that cannot be shown.
    """
    from virkni_desktop.casework.incoming_file import read_file  # noqa: PLC0415 -- on the thread for work

    return counted(read_file(path))


def counted(file: "IncomingFile") -> "IncomingFile":
    """The same with its pages; text documents have none that are known."""
    if file.media_type == "application/pdf":
        return file.with_pages(_pages_of_pdf(file))
    if file.media_type.startswith("image/"):
        return file.with_pages(_pages_of_picture(file))
    return file


def _pages_of_pdf(file: "IncomingFile") -> int:
    import pypdfium2  # noqa: PLC0415 -- on the thread that draws

    try:
        document = pypdfium2.PdfDocument(file.content)
    except pypdfium2.PdfiumError as error:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core",
                "{name} cannot be shown: it is damaged or locked with a password. Save it again without one, and attach "
                "that; nothing was changed.",
            ),
            name=file.name,
        ) from error
    try:
        return len(document)
    finally:
        document.close()


def _pages_of_picture(file: "IncomingFile") -> int:
    _images, count = read_pictures(file.content)
    if not count:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core",
                "{name} cannot be shown: the picture is damaged or too large. Scan or take it again, and attach that; "
                "nothing was changed.",
            ),
            name=file.name,
        )
    return count
