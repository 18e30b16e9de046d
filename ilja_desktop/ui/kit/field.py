"""What a form asks for, declared: ``FIELDS = (Text(name="subject", label=mark(…)), …)``.

Every field names one attribute of the draft. ``form.FormView`` interprets the declarations.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

E = TypeVar("E", bound=Enum)


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One attribute of a draft and its words.

    Args:
        name: the attribute.
        label: the German label, marked with ``mark(context, …)``.
        required: whether the label carries a star.
        hint: one sentence below the field, marked likewise.
        beside: whether it stands right of the field before it.
        share: its part of the width among fields side by side.
    """

    name: str
    label: str
    required: bool = False
    hint: str = ""
    beside: bool = False
    share: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Field):
    """One line; an empty line is an empty text, blanks at both ends are dropped."""

    limit: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LongText(Field):
    """Several lines; ``limit`` counts characters down, ``lines`` is the height in lines."""

    limit: int = 0
    lines: int = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines(Field):
    """A tuple of texts, one per line."""

    lines: int = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Field):
    """A whole number or nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateField(Field):
    """A day or nothing, typed as dd.mm.yyyy or picked from a calendar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeField(Field):
    """A time of day or nothing, typed as hh:mm."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check(Field):
    """Yes or no; the label stands right of the box."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Field, Generic[E]):
    """One member of an enum, or nothing; ``among`` limits which.

    Args:
        always: there is a value in any case, so that nothing is no choice.
    """

    enum: type[E]
    among: tuple[E, ...] = ()
    always: bool = False

    @property
    def members(self) -> tuple[E, ...]:
        """Return what can be chosen."""
        return self.among or tuple(self.enum)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices(Field, Generic[E]):
    """Several members of an enum, as tuple or frozenset, whichever the draft holds."""

    enum: type[E]
    among: tuple[E, ...] = ()
    columns: int = 2

    @property
    def members(self) -> tuple[E, ...]:
        """Return what can be chosen."""
        return self.among or tuple(self.enum)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference(Field):
    """Another record by its id, or nothing; the room offers which with ``FormView.offer``.

    Args:
        prompt: what the empty field says, marked likewise; without it, to type a name.
    """

    prompt: str = ""
