"""Whether an import was taken back: told by its step alone, so that Undo, Redo and the ledger always agree."""

from sqlalchemy import ColumnElement, exists

from virkni_desktop.models.exchange import ImportBatch
from virkni_desktop.models.journal import Step


def was_taken_back() -> ColumnElement[bool]:
    """A condition on ``ImportBatch``."""
    return exists().where(Step.id == ImportBatch.step, Step.undone_by.is_not(None))
