"""The profiles there are for a caseload: those that come with the program, and those made for layouts it met."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from virkni_desktop.errors import InputError
from virkni_desktop.exchange.profile import Profile, built_in_profiles, parse_profile
from virkni_desktop.messages import QT_TRANSLATE_NOOP
from virkni_desktop.models.exchange import ImportBatch


def known_profiles(session: Session) -> tuple[Profile, ...]:
    """All profiles by id, the built-in ones first."""
    profiles = {profile.id: profile for profile in built_in_profiles()}
    for name, layout in session.execute(select(ImportBatch.profile, ImportBatch.layout).order_by(ImportBatch.id)):
        if layout["profile"]:
            profiles[name] = parse_profile(layout["profile"], name)
    return tuple(profiles.values())


def find_profile(session: Session, profile: str) -> Profile:
    """The profile with this id; raises InputError naming those there are."""
    known = known_profiles(session)
    found = next((one for one in known if one.id == profile), None)
    if found is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "core", "There is no list layout called {profile}. Choose one of these: {known}. Nothing was changed."
            ),
            profile=profile,
            known=", ".join(one.id for one in known),
        )
    return found
