"""The anonymised summary as a frozen record, so that documents need not know who protected it.

``SummaryFacts`` go into the statistics room, a ``ProtectedSummary`` comes out of it. A value that
is kept secret is not in it at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ilja_desktop.domain.axis import TOTAL, Axis
from ilja_desktop.domain.summaryorder import Method
from ilja_desktop.domain.summaryperiod import SummaryPeriod

MARK = "·"
"""The one sign for every value that is kept secret, whatever the reason."""


class CellState(Enum):
    """What became of a value."""

    PRINTED = "gedruckt"
    PROTECTED = "geheim"
    LEFT_OUT = "weggelassen"


class Reason(Enum):
    """Why a number is kept secret; never told outside the office."""

    SMALL = "zu klein"
    GROUP = "verrät eine Gruppe"
    DOMINATED = "von Einzelnen bestimmt"
    NEWCOMER = "verrät neue Fälle"
    """Its change since an earlier release is too small."""
    COMPANION = "schützt andere Werte"


@dataclass(frozen=True)
class Cell:
    """One protected value. There is no number in it unless it is printed."""

    state: CellState
    value: int | None = None
    percent: int | None = None
    """Share of the table's total in whole per cent, where it may be printed."""

    @property
    def text(self) -> str:
        """The value as every document prints it."""
        match self.state:
            case CellState.PRINTED:
                return str(self.value)
            case CellState.PROTECTED:
                return MARK
            case CellState.LEFT_OUT:
                return ""


@dataclass(frozen=True)
class KeyFigure:
    """A single number above the tables; ``unit`` names what is counted."""

    title: str
    unit: str
    cell: Cell


@dataclass(frozen=True)
class Table:
    """A table with totals: one axis down, and for two-way tables one across.

    ``cells`` are rows of columns in the order of the axes' codes: sub-totals before their parts,
    and the total last. A table of three ways is one of these for each category of the third.
    """

    code: str
    title: str
    unit: str
    rows: Axis
    columns: Axis | None
    cells: tuple[tuple[Cell, ...], ...]

    @property
    def row_labels(self) -> tuple[str, ...]:
        """The heading of every row."""
        return self.rows.labels

    @property
    def column_labels(self) -> tuple[str, ...]:
        """The heading of every column of values."""
        if self.columns is None:
            return ("Anzahl",)
        return self.columns.labels

    @property
    def has_percentages(self) -> bool:
        """Whether any cell carries a share."""
        return any(cell.percent is not None for row in self.cells for cell in row)


@dataclass(frozen=True)
class ComparedRow:
    """One number then and now; one that was not asked for then has no text."""

    label: str
    then: Cell
    now: Cell

    @property
    def change(self) -> str:
        """How much it rose or fell, where both are printed."""
        if self.then.value is None or self.now.value is None:
            return MARK if self.then.text else ""
        difference = self.now.value - self.then.value
        return f"{difference:+d}" if difference else "0"


@dataclass(frozen=True)
class Comparison:
    """Some numbers of one kind next to those of an earlier time.

    Args:
        title: for readers.
        heading: of what the rows tell apart.
        then, now: the two times.
        rows: in the order of print.
    """

    title: str
    heading: str
    then: SummaryPeriod
    now: SummaryPeriod
    rows: tuple[ComparedRow, ...]

    @property
    def summed(self) -> bool:
        """Whether the last row is the sum of those above."""
        return self.rows[-1].label == TOTAL

    @property
    def beside(self) -> str:
        """What stands above it: what, and next to which time."""
        return f"{self.title}, neben {self.then.label}"

    @property
    def headings(self) -> tuple[str, str, str]:
        """What stands above the labels and above the numbers of both times."""
        return self.heading, self.then.label, self.now.label


@dataclass(frozen=True)
class LeftOut:
    """Something that could not be protected and is therefore not in the summary."""

    title: str
    sentence: str


@dataclass(frozen=True)
class ProtectedSummary:
    """What may leave the office: made and audited by the statistics room."""

    office: str
    period: SummaryPeriod
    threshold: int
    zeros_may_hide: bool
    """Whether the mark may also stand for a zero (an axis is sensitive)."""
    key_figures: tuple[KeyFigure, ...]
    tables: tuple[Table, ...]
    left_out: tuple[LeftOut, ...]
    method: Method = Method.MARKS
    comparisons: tuple[Comparison, ...] = ()
    """Next to earlier reports, as far as those were published."""

    @property
    def rule(self) -> str:
        """The rule in one German sentence."""
        if self.method.base is None:
            return f"Werte unter {self.threshold} sind unkenntlich gemacht ({MARK})."
        return f"Alle Zahlen sind auf Vielfache von {self.method.base} gerundet."

    @property
    def notes(self) -> tuple[str, ...]:
        """The German footnotes every output of the summary carries."""
        if self.method.base is not None:
            return (
                f"Jede Zahl ist zum Schutz Einzelner um höchstens {self.method.base - 1} "
                "verändert, und zwar so, dass sich alle Summen noch ergeben.",
            )
        return (
            f"{MARK} = Wert wird zum Schutz Einzelner nicht genannt. Das gilt für Zahlen unter "
            f"{self.threshold} und für weitere Zahlen, aus denen man sie errechnen könnte.",
            *(
                (
                    "Auch eine Null kann so verdeckt sein, wenn sonst für eine ganze Gruppe "
                    "dasselbe Ergebnis zu erkennen wäre.",
                )
                if self.zeros_may_hide
                else ()
            ),
        )
