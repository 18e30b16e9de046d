"""The interface of the surroundings; itself it tells nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Power:
    """How the battery stands.

    Args:
        percent: what is left, 0 to 100.
        on_battery: whether it is being used up.
    """

    percent: int
    on_battery: bool


class Surroundings(QObject):
    """What the system tells; subclasses emit the signal.

    Signals:
        happened: why the vault has to be locked at once, a ``LockReason``.
    """

    happened = Signal(object)

    def start(self) -> None:
        """Begin to listen."""

    def stop(self) -> None:
        """Listen no more, and let the machine sleep again."""

    def look(self) -> None:
        """Ask the system, where it does not tell by itself; called every second."""

    def power(self) -> Power | None:
        """Return how the battery stands, if there is one."""
        return None
