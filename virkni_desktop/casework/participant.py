"""One participant at a glance: the identity bar, what comes next, goals, what helps, and the current values by field."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from virkni_desktop.casework.conflicts import ConflictView, list_conflicts
from virkni_desktop.casework.consents import ConsentMark, list_consents
from virkni_desktop.casework.episode_view import EpisodeView, list_episodes
from virkni_desktop.casework.follow_up_view import FollowUpView, open_follow_ups
from virkni_desktop.casework.names import display_name, initials_of
from virkni_desktop.casework.participants import IdentityMark
from virkni_desktop.casework.placement_view import PlacementView, list_placements
from virkni_desktop.casework.plan_view import GoalView, PlanMark, current_plan, list_goals, newest_plan
from virkni_desktop.identity_number import Kind
from virkni_desktop.models.followup import FollowUp
from virkni_desktop.models.person import Identifier, Person
from virkni_desktop.models.plan import GoalStatus, Plan, PlanState
from virkni_desktop.store.session import WorkSession


@dataclass(frozen=True, slots=True)
class ParticipantView:
    """Everything the overview shows of one person; ``episode`` is the newest enrolment. Codes are to be put into words."""

    person_id: UUID
    name: str
    given: str
    family: str | None
    name_to_use: str | None
    identity: IdentityMark | None
    birth_date: date | None
    sex: str | None
    phone: str | None
    email: str | None
    municipality: str | None
    mother_tongue: str | None
    interpreter: bool
    reach_by: str | None
    protected_identity: bool
    anonymous: bool
    episode: EpisodeView | None
    earlier_episodes: tuple[EpisodeView, ...]
    plan: PlanMark | None
    """The newest printed or signed revision, or the draft where nothing was printed yet."""
    draft: PlanMark | None
    goals: tuple[GoalView, ...]
    what_helps: str
    follow_ups: tuple[FollowUpView, ...]
    placements: tuple[PlacementView, ...]
    """Those that run today."""
    conflicts: tuple[ConflictView, ...]
    consents: tuple[ConsentMark, ...]
    """For every purpose, also those that were not asked about."""

    @property
    def initials(self) -> str:
        """For the round mark beside the name."""
        return initials_of(self.name)

    @property
    def next_follow_up(self) -> FollowUpView | None:
        """The first that is still to come, or else the first that is overdue."""
        to_come = (one for one in self.follow_ups if not one.overdue_days)
        return next(to_come, self.follow_ups[0] if self.follow_ups else None)

    @property
    def goals_reached(self) -> int:
        """How many goals of the plan are reached."""
        return sum(1 for goal in self.goals if goal.status is GoalStatus.REACHED)

    @property
    def values(self) -> Mapping[str, str | int | None]:
        """The current values under the field names that the exchange uses; the identity number canonical, dates as ISO."""
        return {
            "identity_number": self.identity.value if self.identity else None,
            "given": self.given,
            "family": self.family,
            "name": self.name,
            "phone": self.phone,
            "email": self.email,
            "municipality": self.municipality,
            "mother_tongue": self.mother_tongue,
            "sex": self.sex,
            "birth_date": _iso(self.birth_date),
            **_episode_values(self.episode),
        }


def get_participant(session: WorkSession, person_id: UUID) -> ParticipantView:
    """One person as the overview shows them; raises NotFoundError."""
    person = session.require(Person, person_id)
    episodes = list_episodes(session, person_id)
    episode = episodes[0] if episodes else None
    plan = current_plan(session, episode.episode_id) if episode else None
    newest = newest_plan(session, episode.episode_id) if episode else None
    placements = list_placements(session, episode_id=episode.episode_id) if episode else ()
    return ParticipantView(
        person_id=person.id,
        name=display_name(person.given, person.family, person.name_to_use),
        given=person.given,
        family=person.family,
        name_to_use=person.name_to_use,
        identity=_identity(session, person_id),
        birth_date=person.birth_date,
        sex=person.sex,
        phone=person.phone,
        email=person.email,
        municipality=person.municipality,
        mother_tongue=person.mother_tongue,
        interpreter=person.interpreter,
        reach_by=person.reach_by,
        protected_identity=person.protected_identity,
        anonymous=person.anonymous,
        episode=episode,
        earlier_episodes=episodes[1:],
        plan=plan,
        draft=newest if newest and newest.state is PlanState.DRAFT else None,
        goals=list_goals(session, plan.plan_id) if plan else (),
        what_helps=session.require(Plan, plan.plan_id).what_helps if plan else "",
        follow_ups=open_follow_ups(session, FollowUp.episode_id == episode.episode_id) if episode else (),
        placements=tuple(placement for placement in placements if placement.runs),
        conflicts=list_conflicts(session, person_id),
        consents=list_consents(session, person_id),
    )


def _identity(session: WorkSession, person_id: UUID) -> IdentityMark | None:
    newest = select(Identifier).where(Identifier.person_id == person_id).order_by(Identifier.id.desc()).limit(1)
    number = session.scalars(newest).one_or_none()
    return IdentityMark(number.value, Kind(number.kind)) if number else None


def _episode_values(episode: EpisodeView | None) -> dict[str, str | int | None]:
    if episode is None:
        return {}
    return {
        "stage": episode.stage.stage if episode.stage else None,
        "decision_start": _iso(episode.decision_start),
        "decision_end": _iso(episode.decision_end),
        "days_used": episode.days.used if episode.days else None,
        "income_source": episode.income.kind if episode.income else None,
        "agency_reference": episode.agency_reference,
        "officer": episode.officer,
        "measure": episode.measure,
        "enrolled_on": _iso(episode.enrolled_on),
        "service_area": episode.service_area,
        "grant_amount": episode.grant_amount,
        "exited_on": _iso(episode.exited_on),
        "exit_reason": episode.exit_reason,
        "coach": episode.coach.name if episode.coach else None,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
