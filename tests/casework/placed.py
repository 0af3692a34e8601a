"""An office with somebody placed at a workplace."""

from datetime import date
from typing import Any

from tests.casework.conftest import Office
from virkni_desktop.casework.placements import start_placement
from virkni_desktop.casework.workplaces import add_organisation, add_workplace


class Placed:
    """Gervimaður works at Lónið under a training contract from 1 September to 28 February, half time."""

    def __init__(self, office: Office, **fields: Any) -> None:
        self.office, self.do, self.ask = office, office.do, office.ask
        organisation = office.do(add_organisation, name="Garðprófun ehf.").organisation_id
        self.workplace = office.do(add_workplace, organisation_id=organisation, name="Lónið")
        self.registered = office.register("Gervimaður Ameríka", None)
        self.episode = self.registered.episode_id
        agreed: dict[str, Any] = {
            "kind": "training-contract", "share": 50, "started_on": date(2026, 9, 1),
            "planned_end_on": date(2027, 2, 28), **fields,
        }  # fmt: skip
        started = office.do(start_placement, episode_id=self.episode, workplace_id=self.workplace, **agreed)
        self.placement = started.placement_id

    def undo(self) -> None:
        """Take the last step back."""
        self.office.caseload.undo()
