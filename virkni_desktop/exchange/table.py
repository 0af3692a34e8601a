"""What the reader hands over: one table of a foreign file, frozen, with what was passed over and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from virkni_desktop.exchange.cells import Cell
from virkni_desktop.messages import Message


class FileKind(StrEnum):
    """What a file is by its content, whatever its name says."""

    XLSX = "xlsx"
    XLSM = "xlsm"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    CSV = "csv"
    TSV = "tsv"


class ColumnKind(StrEnum):
    """What a column's cells look like, guessed from a sample; a profile decides what they mean."""

    IDENTITY_NUMBER = "identity-number"
    DATE = "date"
    NUMBER = "number"
    TEXT = "text"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a workbook."""

    name: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column: its header joined from all header rows (``""`` where there is none) and a cell for each data row."""

    name: str
    kind: ColumnKind
    cells: list[Cell]


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that was not taken as data; rows count from 1 as in the file."""

    row: int
    why: Message


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a file.

    ``row_numbers`` and every column's cells have the same length, one entry a data row. ``above`` holds the texts above
    the header, where senders state the date. ``sha256`` is that of exactly the bytes that were read. Bare day numbers
    count from 1904 instead of 1900 where the workbook says so.
    """

    file_name: str
    sha256: str
    kind: FileKind
    columns: tuple[TableColumn, ...]
    row_numbers: list[int]
    header_rows: tuple[int, ...] = ()
    above: tuple[str, ...] = ()
    encoding: str | None = None
    delimiter: str | None = None
    sheets: tuple[Sheet, ...] = ()
    sheet: str | None = None
    skipped: tuple[Skipped, ...] = ()
    warnings: tuple[Message, ...] = ()
    counts_from_1904: bool = False

    @property
    def header(self) -> tuple[str, ...]:
        """The columns' names in order."""
        return tuple(column.name for column in self.columns)

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        """The data rows in order."""
        return zip(*(column.cells for column in self.columns), strict=True)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may cost; the rows are a setting, the others guard the machine."""

    rows: int = 50_000
    columns: int = 1_000
    cells: int = 5_000_000
    file_bytes: int = 100_000_000
    unpacked_bytes: int = 300_000_000
    members: int = 2_000
    ratio: int = 200
    seconds: float = 60
    memory_bytes: int = 480_000_000
