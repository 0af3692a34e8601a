"""How somebody arranged the list of participants: columns, widths, order; kept as text in the person's settings."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

_VERSION = 1
_NARROWEST, _WIDEST = 48, 1200
FIRST_COLUMNS = ("name", "stage", "coach", "next", "last", "plan")


@dataclass(frozen=True)
class ListArrangement:
    """``columns`` and ``sort`` by the keys of the columns; ``widths`` in logical pixels at 100 % text."""

    columns: tuple[str, ...] = FIRST_COLUMNS
    widths: Mapping[str, int] = field(default_factory=dict)
    sort: str = ""
    backwards: bool = False

    def as_text(self) -> str:
        """As it is kept."""
        kept = {
            "version": _VERSION,
            "columns": self.columns,
            "widths": dict(self.widths),
            "sort": self.sort,
            "backwards": self.backwards,
        }
        return json.dumps(kept, ensure_ascii=False)


def arrangement_of(text: str, known: Sequence[str]) -> ListArrangement:
    """What was kept; the first arrangement where it is of another version or damaged. Columns not ``known`` are left out."""
    try:
        kept = json.loads(text or "null")
    except ValueError:
        kept = None
    if not isinstance(kept, dict) or kept.get("version") != _VERSION:
        return ListArrangement()
    columns, widths, sort = kept.get("columns"), kept.get("widths"), str(kept.get("sort"))
    chosen = tuple(key for key in known if isinstance(columns, list) and key in columns)
    return ListArrangement(
        chosen or FIRST_COLUMNS,
        {
            key: max(_NARROWEST, min(_WIDEST, width))
            for key, width in (widths.items() if isinstance(widths, dict) else ())
            if key in known and type(width) is int
        },
        sort if sort in known else "",
        kept.get("backwards") is True,
    )
