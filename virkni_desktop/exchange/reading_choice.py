"""What a person decided about how a file is to be read, where the reader's guess is not right."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadingChoice:
    """``header_row`` counts from 1 as in the file; None leaves each to the reader's guess."""

    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None


ENCODINGS = ("utf-8", "windows-1252", "cp850", "mac-iceland", "utf-16")
"""The encodings that lists of Nordic offices come in."""
