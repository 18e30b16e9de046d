"""How long a protection may go on, and who hears of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic

from ilja_desktop.anonymise.model import Progress, silently

Clock = Callable[[], float]


@dataclass(frozen=True)
class Timing:
    """A piece of work with an end; times in seconds."""

    start: float
    end: float
    whole: float
    """When all of the work has to end, of which this may be a part."""
    progress: Progress = silently
    clock: Clock = monotonic

    @classmethod
    def of(cls, limit: float, progress: Progress, clock: Clock = monotonic) -> Timing:
        """Return the timing of work that begins now."""
        now = clock()
        return cls(now, now + limit, now + limit, progress, clock)

    def over(self) -> bool:
        """Tell whether the time is up."""
        return self.left() <= 0.0

    def left(self) -> float:
        """Return how much time is left."""
        return self.end - self.clock()

    def part(self, share: float) -> Timing:
        """Return the timing of the next part of the work, which may take a share of the rest."""
        now = self.clock()
        return replace(self, end=now + max(0.0, share * (self.end - now)))

    def tell(self) -> None:
        """Say how much of the time has gone.

        Raises:
            Cancelled: whoever listens wants the work to stop.
        """
        spent, whole = (int(1000 * (at - self.start)) for at in (self.clock(), self.whole))
        self.progress(min(spent, whole), whole)
