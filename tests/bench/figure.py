"""One measured value beside its reference, and how it is printed."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A value, what it is compared to, and what it should be.

    Args:
        name: what was measured.
        value: in ``unit``.
        reference: the same of something well known, in the same run.
        against: what the reference is.
        goal: in words.
    """

    name: str
    value: float
    unit: str
    against: str
    reference: float
    goal: str

    def line(self) -> str:
        """Return the figure as one line."""
        ratio = self.value / self.reference if self.reference else float("nan")
        return (
            f"{self.name:<46} {self.value:9.2f} {self.unit:<3} "
            f"{ratio:6.2f} × {self.reference:8.2f} {self.unit} {self.against:<34} "
            f"[{self.goal}]"
        )


def timed(job: Callable[[], object]) -> float:
    """Return how long a job takes, in milliseconds."""
    begun = time.perf_counter()
    job()
    return (time.perf_counter() - begun) * 1000


def times(job: Callable[[], object], count: int) -> list[float]:
    """Return how long a job takes, so many times, after one run that does not count."""
    job()
    return [timed(job) for _ in range(count)]


def p50(values: list[float]) -> float:
    """Return the value half of all stay below."""
    return statistics.median(values)


def p95(values: list[float]) -> float:
    """Return the value nineteen of twenty stay below."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
