"""One engine for every state machine: a table of steps, read by one function."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar

from ilja_desktop.domain.errors import ImpossibleStep

S = TypeVar("S", bound=Enum)
E = TypeVar("E", bound=Enum)


def step(noun: str, steps: Mapping[tuple[S, E], S], state: S, event: E) -> S:
    """Return the state after an event.

    Raises:
        ImpossibleStep: the machine has no such step.
    """
    after = steps.get((state, event))
    if after is None:
        raise ImpossibleStep(noun, state, event)
    return after
