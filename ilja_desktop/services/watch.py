"""Whoever watches a long piece of work: hears how far it is, and may stop it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

WHOLE = 1000

Told = Callable[[int, int], None]
"""Takes how many steps are done, of how many; raises ``Cancelled`` if the work shall stop."""


class Watch(Protocol):
    """What work needs of its watcher."""

    def check(self) -> None:
        """Raise ``Cancelled`` if somebody wants the work to stop."""

    def report(self, done: int, total: int) -> None:
        """Hear how far the work is."""


class Unwatched:
    """Nobody watches, and nobody stops the work."""

    def check(self) -> None:
        """Go on."""

    def report(self, done: int, total: int) -> None:
        """Tell nobody."""


@dataclass(frozen=True)
class Stages:
    """Work of several stages, shown as one: each stage has an equal share of the whole."""

    watch: Watch
    count: int

    def stage(self, number: int, total: int | None = None) -> Told:
        """Return what takes the steps of one stage, from 0.

        Args:
            number: of the stage.
            total: of its steps, if whoever tells does not know.
        """

        last = -1

        def told(done: int, steps: int) -> None:
            nonlocal last
            self.watch.check()
            share = done / max(1, total or steps)
            now = int((number + share) * WHOLE)
            if now != last:
                last = now
                self.watch.report(now, self.count * WHOLE)

        return told

    def bytes_of(self, number: int, size: int) -> Callable[[int], None]:
        """Return what takes the bytes done of one stage."""
        told = self.stage(number)
        return lambda done: told(done, size)

    def meter(self, number: int, size: int) -> Meter:
        """Return what counts the bytes of one stage as they come."""
        return Meter(self.bytes_of(number, size))


@dataclass
class Meter:
    """Counts how much was done and tells the sum."""

    told: Callable[[int], None]
    done: int = 0

    def add(self, amount: int) -> None:
        """Count what was done just now.

        Raises:
            Cancelled: the watcher stopped it.
        """
        self.done += amount
        self.told(self.done)

    def over(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """Yield pieces, and count each."""
        for piece in pieces:
            self.add(len(piece))
            yield piece
