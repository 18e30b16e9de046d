"""Says once when the battery runs low, so that paper is at hand when the screen goes dark."""

from __future__ import annotations

from ilja_desktop.app.surroundings.model import Power

STEPS = (15, 5)
"""Per cent at which something is said."""

_NOTHING_SAID = 101


class PowerWatch:
    """Remembers what has been said since the machine was plugged in last."""

    def __init__(self) -> None:
        self._said = _NOTHING_SAID

    def see(self, power: Power | None) -> int | None:
        """Return the step that was reached just now, if it has not been said yet."""
        if power is None or not power.on_battery:
            self._said = _NOTHING_SAID
            return None
        step = min((step for step in STEPS if power.percent <= step), default=None)
        if step is None or step >= self._said:
            return None
        self._said = step
        return step
