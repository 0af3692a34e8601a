"""All records by name, so that the schema, the journal and the hash miss none."""

from virkni_desktop.models import (
    consent,
    contract,
    disclosure,
    document,
    draft,
    episode,
    exchange,
    followup,
    journal,
    mapping,
    note,
    organisation,
    person,
    placement,
    plan,
    reading,
    setting,
    staff,
    target,
)
from virkni_desktop.models.record import Record

MODULES = (
    consent, contract, disclosure, document, draft, episode, exchange, followup, journal, mapping, note,
    organisation, person, placement, plan, reading, setting, staff, target,
)  # fmt: skip


def every_record() -> dict[str, type[Record]]:
    """Table name → record class, sorted by name."""
    classes = {mapper.class_.__tablename__: mapper.class_ for mapper in Record.registry.mappers}
    return dict(sorted(classes.items()))
