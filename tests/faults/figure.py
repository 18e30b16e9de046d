"""One line of the table: what was tried, how often, and what was lost."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field

HEAD = f"{'what':<58} {'runs':>7} {'lost':>6} {'damaged':>8} {'untyped':>8} {'seconds':>8}"


@dataclass(slots=True)
class Figure:
    """What a fault did to a vault.

    Args:
        what: the fault.
        control: whether this is done wrongly on purpose, so that it has to lose something.
        runs: how often it was tried.
        lost: runs after which something acknowledged was gone.
        damaged: runs after which the vault did not open, was not whole, or told something else
            than it had been told without saying so.
        untyped: runs in which an error came that no sentence stands for.
        seen: other outcomes, by name.
        first: what went wrong first, to look for it.
    """

    what: str
    control: bool = False
    runs: int = 0
    lost: int = 0
    damaged: int = 0
    untyped: int = 0
    seen: Counter[str] = field(default_factory=Counter)
    first: str = ""
    seconds: float = 0.0
    _begun: float = field(default_factory=time.perf_counter)

    def stop(self) -> Figure:
        """Note how long it took, and return the figure."""
        self.seconds = time.perf_counter() - self._begun
        return self

    def bad(self, what: str) -> None:
        """Keep the first thing that went wrong."""
        self.first = self.first or what

    @property
    def held(self) -> bool:
        """Tell whether the vault survived; a control has to fail."""
        failed = self.lost + self.damaged + self.untyped
        return bool(self.runs) and bool(failed) == self.control

    def line(self) -> str:
        """Return the figure as one line."""
        told = ", ".join(f"{count} {name}" for name, count in sorted(self.seen.items()))
        aim = " [control, has to fail]" if self.control else ""
        broken = "" if self.held else f"  << NOT AS IT HAS TO BE: {self.first}"
        return (
            f"{self.what + aim:<58} {self.runs:>7} {self.lost:>6} {self.damaged:>8}"
            f" {self.untyped:>8} {self.seconds:>8.1f}" + (f"  ({told})" if told else "") + broken
        )
