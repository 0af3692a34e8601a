"""Where one has been: back and forward, as in a browser."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A page and what it showed."""

    page: str
    target: tuple[object, ...] = ()


class History:
    """A line of places and where one stands on it."""

    def __init__(self, longest: int = 100) -> None:
        self._places: list[Place] = []
        self._at = -1
        self._longest = longest

    @property
    def here(self) -> Place | None:
        """Where one stands."""
        return self._places[self._at] if self._at >= 0 else None

    @property
    def has_back(self) -> bool:
        """Whether there is a way back."""
        return self._at > 0

    @property
    def has_forward(self) -> bool:
        """Whether one came back from somewhere."""
        return self._at < len(self._places) - 1

    def visit(self, place: Place) -> None:
        """Go on to a place; what lay ahead is forgotten. The same place twice is one visit."""
        if place == self.here:
            return
        self._places = [*self._places[: self._at + 1], place][-self._longest :]
        self._at = len(self._places) - 1

    def back(self) -> Place | None:
        """One step back, None if there is none."""
        if not self.has_back:
            return None
        self._at -= 1
        return self._places[self._at]

    def forward(self) -> Place | None:
        """One step forward, None if there is none."""
        if not self.has_forward:
            return None
        self._at += 1
        return self._places[self._at]
