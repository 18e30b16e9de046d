"""Typed values out of one line, collecting what is wrong with it instead of stopping."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TypeVar

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.exchange.cell import CellFault
from ilja_desktop.exchange.choice import member_of, yes_or_no
from ilja_desktop.exchange.columns import Entry, Line
from ilja_desktop.exchange.daytext import DayFault, DayRange, read_day
from ilja_desktop.exchange.field import FIELDS_OF

Member = TypeVar("Member", bound=Enum)
_POSTCODE = re.compile(r"(D[- ]?)?\d{5}\s+")


@dataclass(eq=False)
class EntryMissing(Refusal):
    """A required field is empty."""

    field: str


@dataclass(eq=False)
class EntryTooLong(Refusal):
    """More characters than the field takes."""

    field: str
    maximum: int


@dataclass(eq=False)
class FormulaWithoutResult(Refusal):
    """The cell holds a formula whose result the file does not store."""

    field: str


@dataclass(eq=False)
class CellInError(Refusal):
    """The cell holds an error value such as ``#REF!``."""

    field: str


@dataclass(eq=False)
class SeveralBoxesTicked(Refusal):
    """More than one box of a single choice is ticked."""

    field: str


@dataclass(eq=False)
class DayNotUnderstood(Refusal):
    """The text is no date in any spelling that is known."""

    field: str
    text: str


@dataclass(eq=False)
class DayImpossible(Refusal):
    """There is no such day, or it cannot be meant."""

    field: str
    text: str


@dataclass(eq=False)
class DayAmbiguous(Refusal):
    """The text may mean two different days."""

    field: str
    text: str


@dataclass(eq=False)
class DayInFuture(Refusal):
    """The day has to be past or today."""

    field: str
    text: str


@dataclass(eq=False)
class ChoiceUnknown(Refusal):
    """The text is none of the choices of the field."""

    field: str
    text: str
    choices: tuple[str, ...]


@dataclass(eq=False)
class NeitherYesNorNo(Refusal):
    """The text is neither yes nor no."""

    field: str
    text: str


@dataclass(frozen=True)
class Finding:
    """Something about one cell that keeps a row back."""

    cell: str
    refusal: Refusal


class Reading:
    """Reads the fields of one line; whatever is wrong is kept in ``findings``."""

    def __init__(self, line: Line, today: date, believed: DayRange | None = None) -> None:
        self.line = line
        self.today = today
        self.findings: list[Finding] = []
        self._believed = believed
        for entry in line.entries:
            self._examine(entry)

    def _examine(self, entry: Entry) -> None:
        label = entry.field.label
        match entry.cell.fault:
            case CellFault.FORMULA:
                self.reject(entry, FormulaWithoutResult(label))
            case CellFault.ERROR:
                self.reject(entry, CellInError(label))
            case CellFault.AMBIGUOUS:
                self.reject(entry, SeveralBoxesTicked(label))
            case None if len(entry.cell.text) > entry.field.max_length:
                self.reject(entry, EntryTooLong(label, entry.field.max_length))
            case None:
                pass

    def reject(self, entry: Entry | None, refusal: Refusal) -> None:
        """Note what is wrong, with the cell if there is one."""
        self.findings.append(Finding(entry.cell.address if entry else "", refusal))

    def require(self, *names: str) -> None:
        """Note every field that is empty."""
        for name in names:
            entry = self.line.entry(name)
            if entry is None or (not entry.cell.text and entry.cell.fault is None):
                self.reject(entry, EntryMissing(FIELDS_OF[self.line.content][name].label))

    def given(self, name: str) -> bool:
        """Say whether a field is filled in."""
        entry = self.line.entry(name)
        return entry is not None and bool(entry.cell.text)

    def text(self, name: str) -> str:
        """Return the text of a field; single-line fields are joined to one line."""
        entry = self.line.entry(name)
        if entry is None or entry.cell.fault is not None:
            return ""
        return entry.cell.text

    def line_of(self, name: str) -> str:
        """Return the text of a field on a single line."""
        return " ".join(self.text(name).split())

    def town(self, name: str) -> str:
        """Return a town without the postcode before it."""
        return _POSTCODE.sub("", self.line_of(name), count=1)

    def day(self, name: str, *, past: bool = False) -> date | None:
        """Return a day; ``past`` refuses days after today."""
        entry = self.line.entry(name)
        if entry is None or not self.text(name):
            return None
        label, text = entry.field.label, entry.cell.text
        match read_day(entry.cell, self.line.epoch, self._believed):
            case DayFault.UNKNOWN:
                self.reject(entry, DayNotUnderstood(label, text))
            case DayFault.IMPOSSIBLE:
                self.reject(entry, DayImpossible(label, text))
            case DayFault.AMBIGUOUS:
                self.reject(entry, DayAmbiguous(label, text))
            case date() as day if past and day > self.today:
                self.reject(entry, DayInFuture(label, text))
            case date() as day:
                return day
        return None

    def choice(self, name: str, kind: type[Member]) -> Member | None:
        """Return the chosen member of an enum."""
        entry = self.line.entry(name)
        if entry is None or not self.text(name):
            return None
        found = member_of(name, entry.cell.text)
        if isinstance(found, kind):
            return found
        choices = entry.field.choices
        self.reject(entry, ChoiceUnknown(entry.field.label, entry.cell.text, choices))
        return None

    def tick(self, name: str) -> bool | None:
        """Return yes or no, or nothing if the field is empty."""
        entry = self.line.entry(name)
        if entry is None or not self.text(name):
            return None
        found = yes_or_no(entry.cell.text)
        if found is None:
            self.reject(entry, NeitherYesNorNo(entry.field.label, entry.cell.text))
        return found
