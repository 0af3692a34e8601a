"""Looks into a zipped workbook before anything unpacks it, so that a bomb or a tampered file is refused by name."""

import re
import zlib
from dataclasses import dataclass
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from virkni_desktop.errors import ImportFileError
from virkni_desktop.exchange.sniffing import refuse_document, refuse_packed
from virkni_desktop.exchange.table import FileKind, Limits
from virkni_desktop.messages import QT_TRANSLATE_NOOP

_PROLOG_BYTES = 65_536
# Small members of repeated text pack very well without being a bomb.
_RATIO_FROM_BYTES = 1_000_000
_FIRST_ELEMENT = re.compile(rb"<[A-Za-z_]")
_FROM_1904 = re.compile(rb"date1904=[\"'](1|true)[\"']")
_UNCOMPUTED = re.compile(rb"(</f>|<f [^>]*/>)\s*(<v\s*/>|<v></v>)?\s*</c>")
_SEARCHED_SHEET = 5_000_000
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."


def damaged(name: str) -> ImportFileError:
    """The error for a workbook that cannot be read to its end."""
    return ImportFileError(
        QT_TRANSLATE_NOOP(
            "core",
            "{name} is damaged or not whole. Ask the sender for it again, or open it in a spreadsheet program and save "
            "it anew; nothing was changed.",
        ),
        name=name,
    )


def protected(name: str) -> ImportFileError:
    """The error for a workbook that wants a password."""
    return ImportFileError(
        QT_TRANSLATE_NOOP(
            "core",
            "{name} is protected with a password. Open it in a spreadsheet program, save it without the password and "
            "choose that file; nothing was changed.",
        ),
        name=name,
    )


@dataclass(frozen=True, slots=True)
class ArchiveFacts:
    """What a zipped workbook says of itself: macros, days counted from 1904, formulas that were never computed."""

    kind: FileKind
    has_macros: bool = False
    counts_from_1904: bool = False
    has_uncomputed: bool = False


def inspect_archive(data: bytes, name: str, limits: Limits) -> ArchiveFacts:
    """The facts of a zipped workbook, without unpacking more than a little of it.

    Raises ImportFileError for a bomb, duplicate members, own XML entities, encryption, or no workbook at all.
    """
    try:
        with ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
            _refuse_bomb(members, name, len(data), limits)
            _refuse_duplicates(members, name)
            kind = _kind(archive, members, name)
            _refuse_entities(archive, members, name)
            return ArchiveFacts(
                kind,
                any(member.filename.casefold().endswith("vbaproject.bin") for member in members),
                _counts_from_1904(archive, members),
                any(_has_uncomputed(archive, member) for member in members),
            )
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as error:
        raise damaged(name) from error
    except RuntimeError as error:  # the way zipfile says that a member is encrypted
        raise protected(name) from error


def _refuse_bomb(members: list[ZipInfo], name: str, packed: int, limits: Limits) -> None:
    total = sum(member.file_size for member in members)
    swollen = any(
        member.file_size > _RATIO_FROM_BYTES and member.file_size > limits.ratio * max(member.compress_size, 1)
        for member in members
    )
    if swollen or len(members) > limits.members or total > max(limits.unpacked_bytes, packed):
        raise ImportFileError(
            QT_TRANSLATE_NOOP(
                "core",
                "{name} would swell far beyond what a list holds when unpacked, and was left unopened. Ask the sender "
                "for the list as CSV; nothing was changed.",
            ),
            name=name,
        )


def _refuse_duplicates(members: list[ZipInfo], name: str) -> None:
    if len({member.filename.casefold() for member in members}) < len(members):
        raise ImportFileError(
            QT_TRANSLATE_NOOP(
                "core",
                "{name} holds two parts of the same name, so that two programs would read it differently. Open it in a "
                "spreadsheet program, save it anew and choose that file; nothing was changed.",
            ),
            name=name,
        )


def _kind(archive: ZipFile, members: list[ZipInfo], name: str) -> FileKind:
    names = {member.filename.casefold().lstrip("/").replace("\\", "/"): member for member in members}
    if any(member.flag_bits & 1 for member in members):
        raise protected(name)
    if "xl/workbook.bin" in names:
        return FileKind.XLSB
    if "mimetype" in names:
        return _open_document(archive, names, name)
    types = archive.read(names["[content_types].xml"]) if "[content_types].xml" in names else b""
    if b"spreadsheetml" in types or "xl/workbook.xml" in names or b"ms-excel" in types:
        return FileKind.XLSM if "xl/vbaproject.bin" in names or b"macroEnabled" in types else FileKind.XLSX
    raise refuse_document(name) if b"officedocument" in types else refuse_packed(name)


def _open_document(archive: ZipFile, names: dict[str, ZipInfo], name: str) -> FileKind:
    mimetype = archive.read(names["mimetype"]).strip()
    if not mimetype.startswith(_OPEN_DOCUMENT + b"spreadsheet"):
        raise refuse_document(name) if mimetype.startswith(_OPEN_DOCUMENT) else refuse_packed(name)
    manifest = names.get("meta-inf/manifest.xml")
    if manifest is not None and b"encryption-data" in archive.read(manifest):
        raise protected(name)
    return FileKind.ODS


def _refuse_entities(archive: ZipFile, members: list[ZipInfo], name: str) -> None:
    """A workbook never declares a document type; one that does tries to make the reader fetch or multiply something."""
    for member in members:
        if not member.filename.casefold().endswith((".xml", ".rels", ".vml")):
            continue
        with archive.open(member) as part:
            prolog = part.read(_PROLOG_BYTES).replace(b"\x00", b"")
        first = _FIRST_ELEMENT.search(prolog)
        if b"<!DOCTYPE" in prolog[: first.start() if first else None].upper():
            raise ImportFileError(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{name} defines XML entities of its own, which no spreadsheet program writes, and was left "
                    "unopened. Check who sent it; nothing was changed.",
                ),
                name=name,
            )


def _counts_from_1904(archive: ZipFile, members: list[ZipInfo]) -> bool:
    """Workbooks that began on an old Mac; their date cells are right anyway, bare day numbers are not."""
    workbook = next((one for one in members if one.filename.casefold().endswith("xl/workbook.xml")), None)
    return workbook is not None and bool(_FROM_1904.search(archive.read(workbook)))


def _has_uncomputed(archive: ZipFile, member: ZipInfo) -> bool:
    """Whether a sheet holds a formula without its result; looked for where that does not take long."""
    is_sheet = "worksheets/sheet" in member.filename and member.filename.endswith(".xml")
    return is_sheet and member.file_size <= _SEARCHED_SHEET and bool(_UNCOMPUTED.search(archive.read(member)))
