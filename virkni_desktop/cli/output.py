"""How a command's result is said: as text for a person, or as one JSON document for a script."""

import json
import sys
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import IO
from uuid import UUID

from virkni_desktop.messages import Message

NOT_THERE = "–"


@dataclass(frozen=True)
class Answer:
    """What a command found or did: ``data`` for --json, ``text`` for a person.

    ``problem``: something that a person must act on although there is an answer; then the command ends with 1.
    """

    data: object
    text: str
    problem: Message | None = None


def say(answer: Answer, *, as_json: bool) -> None:
    """Write the answer to standard output."""
    stream = sys.stdout
    if as_json:
        # Where the output cannot hold every letter, JSON has its own way to write them: nothing is lost.
        everything = (stream.encoding or "").lower().replace("-", "").startswith("utf")
        stream.write(json.dumps(plain(answer.data), ensure_ascii=not everything, indent=2) + "\n")
    else:
        stream.write(answer.text.rstrip("\n") + "\n")
    stream.flush()


def never_fail_on_a_letter(*streams: IO[str]) -> None:
    """A letter that a terminal cannot show is shown as a question mark, rather than ending the command."""
    for stream in streams:
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")


def plain(value: object) -> object:
    """A result as JSON knows it: dates as ISO, ids as text, dataclasses by their fields' names."""
    if is_dataclass(value) and not isinstance(value, Message | type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, Iterable) and not isinstance(value, str | bytes):
        return [plain(each) for each in value]
    return _plain_scalar(value)


def _plain_scalar(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, UUID | Path | Message):
        return str(value)
    return value


def table(headings: Sequence[str], rows: Iterable[Sequence[object]], *, right: Collection[str] = ()) -> str:
    """Aligned columns under their headings; those in ``right`` end at the right. Nothing known is shown as a dash."""
    cells = [[_cell(value) for value in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(headings, *cells, strict=True)]
    lines = [
        "  ".join(
            text.rjust(width) if heading in right else text.ljust(width)
            for heading, text, width in zip(headings, line, widths, strict=True)
        ).rstrip()
        for line in (headings, ["─" * width for width in widths], *cells)
    ]
    return "\n".join(lines)


def facts(pairs: Iterable[tuple[str, object]]) -> str:
    """Names and values under one another, the values aligned."""
    shown = [(name, _cell(value)) for name, value in pairs]
    width = max((len(name) for name, _ in shown), default=0)
    return "\n".join(f"{name.ljust(width)}  {value}" for name, value in shown)


def counted(number: int, one: str, many: str) -> str:
    """ "1 participant", "2 participants"."""
    return f"{number} {one if number == 1 else many}"


def _cell(value: object) -> str:
    if value is None:
        return NOT_THERE
    if isinstance(value, bool):
        return "yes" if value else "no"
    return " ".join(str(value).split())
