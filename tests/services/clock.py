"""A clock that stands still until a test moves it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from tests.builders import NOW


@dataclass
class Clock:
    """A clock that stands still until a test moves it."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def go_to(self, day: date) -> None:
        """Make it half past nine on a day."""
        self.now = datetime.combine(day, time(8, 30), UTC)
