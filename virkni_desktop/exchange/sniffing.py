"""Says what a file is by its first bytes, so that a renamed or wrong file is named instead of misread."""

from virkni_desktop.errors import ImportFileError
from virkni_desktop.messages import QT_TRANSLATE_NOOP

ZIP_SIGNATURE = b"PK\x03\x04"
OLE_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_PDF = QT_TRANSLATE_NOOP(
    "core",
    "{name} is a PDF document, not a table. Ask the sender for a spreadsheet or a CSV file; nothing was changed.",
)
_PICTURE = QT_TRANSLATE_NOOP(
    "core", "{name} is a picture, not a table. Ask the sender for a spreadsheet or a CSV file; nothing was changed."
)
_DOCUMENT = QT_TRANSLATE_NOOP(
    "core", "{name} is a text document, not a table. Ask for a spreadsheet or a CSV file; nothing was changed."
)
_PACKED = QT_TRANSLATE_NOOP(
    "core", "{name} is a packed file. Unpack it and choose the spreadsheet inside; nothing was changed."
)
_DATABASE = QT_TRANSLATE_NOOP(
    "core",
    "{name} is a caseload or another database, not a list. Open a caseload from the start page; nothing was changed.",
)
_WEB_PAGE = QT_TRANSLATE_NOOP(
    "core",
    "{name} is a web page, XML or JSON, whatever its name says. Open it in a spreadsheet program, save it as XLSX and choose "
    "that file; nothing was changed.",
)
_OLD_FORMAT = QT_TRANSLATE_NOOP(
    "core",
    "{name} is a spreadsheet of a format that is no longer in use. Open it in a spreadsheet program, save it as XLSX "
    "and choose that file; nothing was changed.",
)
_NO_TEXT = QT_TRANSLATE_NOOP(
    "core",
    "{name} is neither a spreadsheet nor a text file. Check that it is the right one and that it arrived whole; nothing "
    "was changed.",
)
_EMPTY = QT_TRANSLATE_NOOP(
    "core", "{name} is empty. Ask the sender for the list again, or choose another file; nothing was changed."
)

_SIGNATURES = (
    (b"%PDF", _PDF),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"RIFF", _PICTURE),
    (b"{\\rtf", _DOCUMENT),
    (b"SQLite format 3\x00", _DATABASE),
    (b"PK\x05\x06", _PACKED),
    (b"\x1f\x8b", _PACKED),
    (b"BZh", _PACKED),
    (b"7z\xbc\xaf\x27\x1c", _PACKED),
    (b"Rar!", _PACKED),
    (b"\xfd7zXZ", _PACKED),
    (b"ID;P", _OLD_FORMAT),
    (b"TABLE\r\n0,1", _OLD_FORMAT),
    (b"TABLE\n0,1", _OLD_FORMAT),
    (b"\x09\x00\x04\x00", _OLD_FORMAT),
    (b"\x09\x02\x06\x00", _OLD_FORMAT),
    (b"\x09\x04\x06\x00", _OLD_FORMAT),
)
_MARKUP = (b"<?xml", b"<!doctype", b"<html", b"<table", b"<workbook", b"<office:")
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def refuse_foreign(data: bytes, name: str) -> None:
    """Raise ImportFileError, naming what the file is, when it is neither a workbook nor text."""
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        raise ImportFileError(_EMPTY, name=name)
    for signature, sentence in _SIGNATURES:
        if data.startswith(signature):
            raise ImportFileError(sentence, name=name)
    if data.startswith((ZIP_SIGNATURE, OLE_SIGNATURE)):
        return
    head = data[:200].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if head.startswith(_MARKUP) or (head.startswith((b"{", b"[")) and data.rstrip().endswith((b"}", b"]"))):
        raise ImportFileError(_WEB_PAGE, name=name)
    if not _may_be_text(data):
        raise ImportFileError(_NO_TEXT, name=name)


def refuse_document(name: str) -> ImportFileError:
    """The error for a word processor's or presentation's file in an office container."""
    return ImportFileError(_DOCUMENT, name=name)


def refuse_packed(name: str) -> ImportFileError:
    """The error for an archive that holds no workbook."""
    return ImportFileError(_PACKED, name=name)


def _may_be_text(data: bytes) -> bool:
    """Text has hardly any control characters; UTF-16 has a NUL beside nearly each Latin letter."""
    head = data[:8192]
    if head.startswith(_BYTE_ORDER_MARKS):
        return True
    controls = sum(head.count(code) for code in range(32) if code not in (0, 9, 10, 12, 13, 26, 27))
    return controls * 50 <= len(head) and (0 not in head or looks_like_utf16(head) is not None)


def looks_like_utf16(data: bytes) -> str | None:
    """``utf-16-le`` or ``utf-16-be`` where every other byte is NUL as in Latin text without a byte order mark."""
    head = data[: len(data[:8192]) // 2 * 2]
    if len(head) < 4:
        return None
    even, odd, half = head[::2].count(0), head[1::2].count(0), len(head) // 2
    if odd > half * 0.6 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.05:
        return "utf-16-be"
    return None
