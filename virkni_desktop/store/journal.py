"""The journal's triggers, generated from the models, so that nothing can change a record unseen."""

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapper

from virkni_desktop.models.record import Record, RecordId

_STEP = "(SELECT step FROM working_step)"


def journal_triggers(records: dict[str, type[Record]]) -> dict[str, str]:
    """Trigger name → SQL, for every journaled record."""
    triggers: dict[str, str] = {}
    for noun, record in records.items():
        if not record.journaled:
            continue
        columns = _columns(record.__mapper__)
        triggers[f"journal_{noun}_created"] = (
            f"CREATE TRIGGER journal_{noun}_created AFTER INSERT ON {noun} BEGIN "
            f"INSERT INTO change (step, kind, noun, record) VALUES ({_STEP}, 'I', '{noun}', NEW.id); END"
        )
        triggers[f"journal_{noun}_changed"] = (
            f"CREATE TRIGGER journal_{noun}_changed AFTER UPDATE ON {noun} WHEN {_differs(columns)} BEGIN "
            f"INSERT INTO change (step, kind, noun, record, before, after) "
            f"SELECT {_STEP}, 'U', '{noun}', NEW.id, json_group_object(name, before), json_group_object(name, after) "
            f"FROM ({_pairs(columns)}) WHERE before IS NOT after; END"
        )
        triggers[f"journal_{noun}_deleted"] = (
            f"CREATE TRIGGER journal_{noun}_deleted AFTER DELETE ON {noun} BEGIN "
            f"INSERT INTO change (step, kind, noun, record, before) "
            f"VALUES ({_STEP}, 'D', '{noun}', OLD.id, json_object({_whole(columns)})); END"
        )
    return triggers


def journal_created(noun: str) -> str:
    """One statement that does the creation trigger's work for all rows after a row number."""
    return (
        f"INSERT INTO change (step, kind, noun, record) SELECT {_STEP}, 'I', '{noun}', id FROM {noun} WHERE rowid > ?"
    )


def stored_as_bytes(record: type[Record]) -> frozenset[str]:
    """The columns that stand in the journal as hexadecimal text."""
    return frozenset(name for name, is_bytes in _columns(record.__mapper__).items() if is_bytes)


def _columns(mapper: Mapper[Record]) -> dict[str, bool]:
    return {column.name: isinstance(column.type, RecordId | LargeBinary) for column in mapper.local_table.columns}


def _said(side: str, name: str, *, is_bytes: bool) -> str:
    column = f'{side}."{name}"'
    return f"CASE WHEN {column} IS NULL THEN NULL ELSE hex({column}) END" if is_bytes else column


def _differs(columns: dict[str, bool]) -> str:
    return " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in columns)


def _pairs(columns: dict[str, bool]) -> str:
    first, *rest = (
        (name, _said("OLD", name, is_bytes=is_bytes), _said("NEW", name, is_bytes=is_bytes))
        for name, is_bytes in columns.items()
    )
    head = f"SELECT '{first[0]}' AS name, {first[1]} AS before, {first[2]} AS after"
    return " UNION ALL ".join([head, *(f"SELECT '{name}', {old}, {new}" for name, old, new in rest)])


def _whole(columns: dict[str, bool]) -> str:
    return ", ".join(f"'{name}', {_said('OLD', name, is_bytes=is_bytes)}" for name, is_bytes in columns.items())
