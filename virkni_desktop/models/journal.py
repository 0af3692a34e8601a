"""The journal: one step for each thing a person did, and one change for each record it touched."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, ForeignKey, Index, Integer, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from virkni_desktop.models.record import Record


class Step(Record):
    """What someone did, as one transaction; ``name`` is the template of a sentence, filled by ``details``."""

    __tablename__ = "step"
    journaled: ClassVar[bool] = False
    is_fact: ClassVar[bool] = False

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    name: Mapped[str]
    details: Mapped[dict[str, Any]] = mapped_column(default=dict)
    who: Mapped[str]
    at: Mapped[datetime]
    undoable: Mapped[bool] = mapped_column(default=True)
    undoes: Mapped[int | None]
    undone_by: Mapped[int | None]
    counts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    """Noun → how many changes it made, so that the history need not count them again."""


class Change(Record):
    """One record touched in a step. I: created (no values), U: changed fields before and after, D: whole record before.

    Written by triggers only. ``before`` and ``after`` are JSON; bytes stand in it as hexadecimal text.
    """

    __tablename__ = "change"
    __table_args__ = (Index("ix_change_record", "record"),)
    journaled: ClassVar[bool] = False
    is_fact: ClassVar[bool] = False

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    step: Mapped[int] = mapped_column(ForeignKey("step.id"), index=True)
    kind: Mapped[str]
    noun: Mapped[str]
    record: Mapped[bytes] = mapped_column(LargeBinary)
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON)


class WorkingStep(Record):
    """One row: the step under way, set as a transaction starts. Without one, the journal's triggers refuse a write."""

    __tablename__ = "working_step"
    journaled: ClassVar[bool] = False
    is_fact: ClassVar[bool] = False

    only: Mapped[int] = mapped_column(Integer, primary_key=True)
    step: Mapped[int | None]
