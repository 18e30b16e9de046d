"""Refusals: everything that is expected to go wrong, each with a sentence for the user.

A ``Refusal`` is a dataclass whose fields fill the German sentence that stands under its code in
``domain/words/refusals.py``. Whatever is not a ``Refusal`` is a bug and goes to the crash hook.

Add one: a dataclass beside the code that raises it, and its sentence in the words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from enum import Enum


@dataclass(eq=False)
class Refusal(Exception):
    """The program declines, for a reason the user can understand and act on."""

    def __post_init__(self) -> None:
        super().__init__(self.code())

    @classmethod
    def code(cls) -> str:
        """Return the stable name of this refusal: ``WrongPassword`` is ``wrong_password``."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()

    def facts(self) -> dict[str, object]:
        """Return what fills the sentence."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


@dataclass(eq=False)
class ImpossibleStep(Refusal):
    """A state machine has no such step from here."""

    noun: str
    state: Enum
    event: Enum


@dataclass(eq=False)
class NotFound(Refusal):
    """Nothing is stored under this name or number."""

    noun: str
    key: str


@dataclass(eq=False)
class IncompleteDraft(Refusal):
    """A draft still breaks rules; each problem is a code of the draft."""

    problems: tuple[str, ...]


@dataclass(eq=False)
class ChangedMeanwhile(Refusal):
    """The record has a newer revision than the one that was edited."""

    noun: str


@dataclass(eq=False)
class NotAllowed(Refusal):
    """The signed-in user lacks the role for this."""

    action: str


@dataclass(eq=False)
class Cancelled(Refusal):
    """The user stopped the work; nothing was changed."""
