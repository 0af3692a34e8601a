"""The clock and the id factory that every part is handed, so that a day can be fixed and a demo can be made again."""

import random
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Protocol
from uuid import UUID


@dataclass(frozen=True)
class Clock:
    """Today and now; ``fixed`` sets the day (command line: ``--today``), then it is always noon UTC."""

    fixed: date | None = None

    def today(self) -> date:
        """The caseworker's date: the computer's local one unless fixed."""
        return self.fixed or datetime.now().astimezone().date()

    def now(self) -> datetime:
        """The moment in UTC, whole seconds."""
        if self.fixed:
            return datetime.combine(self.fixed, time(12), UTC)
        return datetime.now(UTC).replace(microsecond=0)


class RandomBits(Protocol):
    """Where ids take their random bits from: ``random.SystemRandom`` or a seeded ``random.Random``."""

    def getrandbits(self, k: int, /) -> int:
        """``k`` random bits."""
        ...


class IdFactory:
    """Time-ordered ids (RFC 9562 version 7): 48 bits of milliseconds, a 12-bit counter, 62 random bits.

    Ids made by one factory grow, also within a millisecond and under a fixed clock.
    """

    def __init__(self, clock: Clock, bits: RandomBits | None = None) -> None:
        self._clock = clock
        self._bits: RandomBits = bits or random.SystemRandom()
        self._millisecond = 0
        self._counter = 0xFFF

    def new_bytes(self) -> bytes:
        """A new id as its 16 stored bytes."""
        if self._counter >= 0xFFF:
            self._millisecond = max(self._millisecond + 1, self._clock_millisecond())
            self._counter = 0
        else:
            self._counter += 1
        head = (self._millisecond << 16) | 0x7000 | self._counter
        return ((head << 64) | (1 << 63) | self._bits.getrandbits(62)).to_bytes(16, "big")

    def __call__(self) -> UUID:
        """A new id."""
        return UUID(bytes=self.new_bytes())

    def _clock_millisecond(self) -> int:
        if self._clock.fixed:
            return int(self._clock.now().timestamp() * 1000)
        return int(datetime.now(UTC).timestamp() * 1000)
