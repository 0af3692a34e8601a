"""What one looked at last, newest first, so that find-or-do offers it before a word is typed."""

from virkni_desktop.ui.history import Place

_MOST = 6
_KEPT = ("participants", "workplaces")


class RecentPlaces:
    """Kept while a caseload is open; the place in sight is not offered."""

    def __init__(self) -> None:
        self._places: list[Place] = []

    def visit(self, place: Place | None) -> None:
        """Somebody went there."""
        if place is None or not place.target or place.page not in _KEPT:
            return
        self._places = [place, *(other for other in self._places if other != place)][: _MOST + 1]

    def targets(self, page: str, here: Place | None) -> list[object]:
        """What was shown on this page, newest first."""
        return [place.target[0] for place in self._places if place.page == page and place != here][:_MOST]

    def clear(self) -> None:
        """Another caseload, other people."""
        self._places = []
