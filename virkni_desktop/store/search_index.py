"""The folded full-text index over the searched columns, kept by triggers, one index a noun."""

import re
from uuid import UUID

from sqlalchemy.orm import Session

from virkni_desktop.models.record import Record

# Letters that Unicode does not divide into a base and a mark, and so remove_diacritics leaves alone.
_FOLDED = (
    ("ð", "d"), ("Ð", "d"), ("þ", "th"), ("Þ", "th"), ("æ", "ae"), ("Æ", "ae"), ("ø", "o"), ("Ø", "o"),
    ("ß", "ss"), ("ł", "l"), ("Ł", "l"), ("đ", "d"), ("Đ", "d"), ("ı", "i"), ("œ", "oe"), ("Œ", "oe"),
)  # fmt: skip
_WORD = re.compile(r"[^\W_]+")


def search_tables(records: dict[str, type[Record]]) -> dict[str, str]:
    """Index name → SQL of the virtual table, for each record with searched columns."""
    return {
        f"search_{noun}": f"CREATE VIRTUAL TABLE search_{noun} USING fts5(words, content='', prefix='1 2 3', "
        "tokenize='unicode61 remove_diacritics 2')"
        for noun, record in records.items()
        if record.searched
    }


def search_triggers(records: dict[str, type[Record]]) -> dict[str, str]:
    """Trigger name → SQL; the index holds no text of its own, so it is told the old words when they go."""
    triggers: dict[str, str] = {}
    for noun, record in records.items():
        if not record.searched:
            continue
        columns = ", ".join(f'"{name}"' for name in record.searched)
        remove = f"INSERT INTO search_{noun} (search_{noun}, rowid, words) VALUES ('delete', OLD.rowid, {_words('OLD', record)});"
        add = f"INSERT INTO search_{noun} (rowid, words) VALUES (NEW.rowid, {_words('NEW', record)});"
        for event, sql in (
            ("added", f"AFTER INSERT ON {noun} BEGIN {add} END"),
            ("changed", f"AFTER UPDATE OF {columns} ON {noun} BEGIN {remove} {add} END"),
            ("removed", f"AFTER DELETE ON {noun} BEGIN {remove} END"),
        ):
            triggers[f"search_{noun}_{event}"] = f"CREATE TRIGGER search_{noun}_{event} {sql}"
    return triggers


def fill_search(noun: str, record: type[Record]) -> tuple[str, str]:
    """The two statements that write one index anew."""
    return (
        f"INSERT INTO search_{noun} (search_{noun}) VALUES ('delete-all')",
        f"INSERT INTO search_{noun} (rowid, words) SELECT rowid, {_words(noun, record)} FROM {noun}",
    )


def index_added(noun: str, record: type[Record]) -> str:
    """One statement that indexes all rows after a row number."""
    return f"INSERT INTO search_{noun} (rowid, words) SELECT rowid, {_words(noun, record)} FROM {noun} WHERE rowid > ?"


def _words(side: str, record: type[Record]) -> str:
    text = " || ' ' || ".join(f"coalesce({side}.\"{name}\", '')" for name in record.searched)
    for letter, plain in _FOLDED:
        text = f"replace({text}, '{letter}', '{plain}')"
    return text


def match_words(text: str) -> str | None:
    """The index's query for what a person typed: every word a prefix; None where there is nothing to look for."""
    for letter, plain in _FOLDED:
        text = text.replace(letter, plain)
    words = _WORD.findall(text)
    return " ".join(f'"{word}"*' for word in words) or None


def find_records(session: Session, record: type[Record], text: str, limit: int) -> list[UUID]:
    """Ids of the newest ``limit`` records whose words begin with all the words of ``text``."""
    query = match_words(text)
    if query is None:
        return []
    noun = record.__tablename__
    found = session.connection().exec_driver_sql(
        f"SELECT {noun}.id FROM search_{noun} JOIN {noun} ON {noun}.rowid = search_{noun}.rowid "
        f"WHERE search_{noun} MATCH ? ORDER BY search_{noun}.rowid DESC LIMIT ?",
        (query, limit),
    )
    return [UUID(bytes=row[0]) for row in found]
