"""What a person agreed to, purpose by purpose: the newest word counts, and what was not asked is told as that."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.fields import cleaned
from virkni_desktop.casework.offices import jurisdiction_of
from virkni_desktop.errors import InputError
from virkni_desktop.forms.jurisdiction import load_jurisdiction
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.consent import Consent, ConsentState
from virkni_desktop.models.person import Person
from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True, slots=True)
class ConsentMark:
    """One purpose and the newest word on it; without ``state`` the person was not asked. ``scope`` is in people's words."""

    purpose: str
    state: ConsentState | None = None
    stated_on: date | None = None
    scope: str = ""


def list_consents(session: WorkSession, person_id: UUID) -> tuple[ConsentMark, ...]:
    """Every purpose of the country in its order, then purposes that only the records know; each with its newest word."""
    newest_last = (
        select(Consent.purpose, Consent.state, Consent.stated_on, Consent.scope)
        .where(Consent.person_id == person_id)
        .order_by(Consent.stated_on, Consent.id)
    )
    told = {
        purpose: ConsentMark(purpose, ConsentState(state), day, scope or "")
        for purpose, state, day, scope in session.execute(newest_last)
    }
    today = session.today
    known = [code.id for code in load_jurisdiction(jurisdiction_of(session)).codes("consent_purpose", today)]
    return tuple(told.get(purpose, ConsentMark(purpose)) for purpose in dict.fromkeys([*known, *told]))


def record_consent(
    session: WorkSession,
    person_id: UUID,
    purpose: str,
    state: ConsentState | None,
    *,
    stated_on: date | None = None,
    scope: str = "",
) -> None:
    """Record what a person said about a purpose, today unless said; nothing happens where the newest word is the same.

    What was said before stays on record. Without ``state`` all that was recorded for the purpose is taken away, as for
    a mistake. Raises InputError for a day to come, and for a day before the newest word.
    """
    session.require(Person, person_id)
    day = stated_on or session.today
    before = session.scalars(
        select(Consent)
        .where(Consent.person_id == person_id, Consent.purpose == purpose)
        .order_by(Consent.stated_on.desc(), Consent.id.desc())
    ).all()
    if state is None:
        for record in before:
            session.delete(record)
        return
    words = cleaned(scope)
    newest = before[0] if before else None
    if newest is not None and (newest.state, newest.scope) == (state, words):
        return
    _check_day(session, day, newest)
    if newest is not None and newest.stated_on == day:  # said anew on the same day: the earlier word was a slip
        newest.state, newest.scope = state, words if isinstance(words, str) else None
        return
    session.add(
        Consent(
            id=session.new_id(), person_id=person_id, purpose=purpose, state=state, stated_on=day, scope=words or None
        )
    )


def _check_day(session: WorkSession, day: date, newest: Consent | None) -> None:
    if day > session.today:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "A consent cannot be given on a day to come. Check the day; nothing was changed.")
        )
    if newest is not None and day < newest.stated_on:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core",
                "Something newer is recorded on {day} already. Choose that day or a later one; nothing was changed.",
            ),
            day=newest.stated_on.isoformat(),
        )
