"""The anonymised summary as a frozen record, so that documents need not know who protected it.

Facts go in, a ``ProtectedSummary`` comes out of the statistics room. Neither has a field for a
name, a number of a case, a day or free text: a fact holds codes of categories only.

Add a variable: an ``Axis`` below, a field of ``CaseFact`` and of ``SummaryAxes``, and its table in
``anonymise/plan.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import Enum

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.person import Sex

MARK = "·"
"""The one sign for every value that is kept secret, whatever the reason."""

TOTAL = "Insgesamt"
LOWEST_THRESHOLD = 3
HIGHEST_THRESHOLD = 10


@dataclass(eq=False)
class PeriodNotWholeQuarters(Refusal):
    """A summary covers whole calendar quarters, so that two of them differ by many cases."""

    start: date
    end: date


@dataclass(eq=False)
class ThresholdOutOfRange(Refusal):
    """The minimum cell count is outside what the rules of the statistics offices allow."""

    threshold: int
    lowest: int = LOWEST_THRESHOLD
    highest: int = HIGHEST_THRESHOLD


@dataclass(frozen=True, order=True)
class SummaryPeriod:
    """Whole calendar quarters; both days belong to it and are dates in Europe/Berlin.

    Raises:
        PeriodNotWholeQuarters: the days do not begin and end calendar quarters.
    """

    start: date
    end: date

    def __post_init__(self) -> None:
        after = self.end + timedelta(days=1) if self.end < date.max else self.end
        starts = all(day.day == 1 and day.month % 3 == 1 for day in (self.start, after))
        if not starts or self.end < self.start:
            raise PeriodNotWholeQuarters(self.start, self.end)

    @classmethod
    def of_quarter(cls, year: int, quarter: int) -> SummaryPeriod:
        """Return one quarter; ``quarter`` is 1 to 4."""
        start = date(year, 3 * quarter - 2, 1)
        after = date(year + 1, 1, 1) if quarter == 4 else date(year, 3 * quarter + 1, 1)
        return cls(start, after - timedelta(days=1))

    @classmethod
    def around(cls, day: date) -> SummaryPeriod:
        """Return the quarter a day lies in."""
        return cls.of_quarter(day.year, _quarter(day))

    def contains(self, day: date) -> bool:
        """Tell whether a Berlin date lies in the period."""
        return self.start <= day <= self.end

    def is_over(self, today: date) -> bool:
        """Tell whether nothing can be added any more."""
        return self.end < today

    @property
    def code(self) -> str:
        """The short form for data: ``2026Q1`` or ``2026Q1-2026Q3``."""
        first, last = (f"{day.year}Q{_quarter(day)}" for day in (self.start, self.end))
        return first if first == last else f"{first}-{last}"

    @property
    def label(self) -> str:
        """The German form for readers: ``1. bis 3. Quartal 2026``."""
        first, last = _quarter(self.start), _quarter(self.end)
        if self.start.year != self.end.year:
            return f"{first}. Quartal {self.start.year} bis {last}. Quartal {self.end.year}"
        quarters = f"{first}." if first == last else f"{first}. bis {last}."
        return f"{quarters} Quartal {self.start.year}"


def _quarter(day: date) -> int:
    return (day.month + 2) // 3


@dataclass(frozen=True)
class Category:
    """One value of an axis: ``code`` stands in data, ``label`` before readers."""

    code: str
    label: str


@dataclass(frozen=True)
class Band(Category):
    """A category for whole numbers from ``first`` to ``last``, both included."""

    first: int
    last: int | None


@dataclass(frozen=True)
class Axis:
    """A variable with its categories in print order.

    ``sensitive`` says that nobody may learn that all of a group share one category of it.
    """

    code: str
    title: str
    categories: tuple[Category, ...]
    sensitive: bool = False

    def __post_init__(self) -> None:
        codes = [TOTAL, *(category.code for category in self.categories)]
        if len(set(codes)) < len(codes):
            raise ValueError(f"{self.code} has two categories of one code")

    def check(self, code: str) -> str:
        """Return a code that belongs to the axis.

        Raises:
            ValueError: nothing but the codes of the axis may enter a summary.
        """
        if all(category.code != code for category in self.categories):
            raise ValueError(f"{self.code} has no such category")
        return code


AGE_BANDS = (
    Band("unter 15", "unter 15 Jahre", 0, 14),
    Band("15-17", "15 bis 17 Jahre", 15, 17),
    Band("18-20", "18 bis 20 Jahre", 18, 20),
    Band("21-24", "21 bis 24 Jahre", 21, 24),
    Band("ab 25", "25 Jahre und älter", 25, None),
)
"""Completed years on the day of the conference."""

WAITING_BANDS = (
    Band("bis 14", "bis 2 Wochen", 0, 14),
    Band("15-28", "mehr als 2 bis 4 Wochen", 15, 28),
    Band("29-56", "mehr als 4 bis 8 Wochen", 29, 56),
    Band("ab 57", "mehr als 8 Wochen", 57, None),
)
"""Days from the report to the first conference about the case."""


def band_of(number: int, bands: Sequence[Band]) -> str:
    """Return the code of the band a whole number lies in.

    Raises:
        ValueError: no band holds the number.
    """
    for band in bands:
        if band.first <= number and (band.last is None or number <= band.last):
            return band.code
    raise ValueError("the number lies in no band")


REPORTER_GROUPS: dict[LegalCircle, str] = {
    LegalCircle.SGB_II: "SGB II",
    LegalCircle.SGB_III: "SGB III",
    LegalCircle.SGB_VIII: "SGB VIII",
    LegalCircle.FREE_YOUTH_WELFARE: "SGB VIII",
    LegalCircle.SCHOOL: "Schule",
}
"""Circles a summary tells apart; all others are one group, so that fewer cells are small."""

OTHER_REPORTERS = "Sonstige"


def reporter_group(circle: LegalCircle) -> str:
    """Return the code under which a reporter's legal circle is counted."""
    return REPORTER_GROUPS.get(circle, OTHER_REPORTERS)


@dataclass(frozen=True)
class SummaryAxes:
    """The variables of a summary; an office may bring its own categories."""

    legal_circle: Axis = Axis(
        "Rechtskreis",
        "Rechtskreis der meldenden Stelle",
        (
            Category("SGB II", "SGB II (Jobcenter)"),
            Category("SGB III", "SGB III (Agentur für Arbeit)"),
            Category("SGB VIII", "SGB VIII (Jugendhilfe)"),
            Category("Schule", "Schule"),
            Category(OTHER_REPORTERS, "sonstige Stellen"),
        ),
    )
    age: Axis = Axis("Altersgruppe", "Altersgruppe", AGE_BANDS)
    sex: Axis = Axis(
        "Geschlecht", "Geschlecht", tuple(Category(sex.value, sex.value) for sex in Sex)
    )
    outcome: Axis = Axis(
        "Ergebnis",
        "Ergebnis",
        (
            Category("beraten", "beraten"),
            Category("vertagt", "vertagt"),
            Category("entfallen", "entfallen"),
        ),
        sensitive=True,
    )
    waiting: Axis = Axis("Wartezeit", "Wartezeit von der Meldung bis zur Konferenz", WAITING_BANDS)
    commitment: Axis = Axis(
        "Stand",
        "Stand der Vereinbarungen",
        (
            Category("erledigt", "erledigt"),
            Category("offen", "offen, noch in der Frist"),
            Category("überfällig", "überfällig"),
        ),
    )

    def all(self) -> tuple[Axis, ...]:
        """Return every axis."""
        return tuple(getattr(self, field.name) for field in fields(self))

    def sensitive(self) -> frozenset[str]:
        """Return the codes of the axes on which no group may be given away."""
        return frozenset(axis.code for axis in self.all() if axis.sensitive)

    def with_outcomes(self, categories: tuple[Category, ...]) -> SummaryAxes:
        """Return the same axes with other outcomes."""
        return replace(self, outcome=replace(self.outcome, categories=categories))


@dataclass(frozen=True)
class CaseFact:
    """What a summary counts of one case: codes of the axes, nothing else.

    One fact per case and period, not per agenda item: three talks about one young person must
    not pass as three cases. The last talk of the period gives the outcome.
    """

    legal_circle: str
    age: str
    sex: str
    outcome: str
    waiting: str


@dataclass(frozen=True)
class CommitmentCount:
    """How many commitments were made in the period, each in one of three standings."""

    done: int = 0
    open: int = 0
    """Neither done nor overdue."""
    overdue: int = 0


@dataclass(frozen=True)
class SummaryFacts:
    """All that enters a summary. The order of the cases has no meaning."""

    office: str
    period: SummaryPeriod
    conferences: int
    cases: tuple[CaseFact, ...]
    commitments: CommitmentCount
    axes: SummaryAxes = SummaryAxes()


class CellState(Enum):
    """What became of a value."""

    PRINTED = "gedruckt"
    PROTECTED = "geheim"
    LEFT_OUT = "weggelassen"


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

    ``cells`` are rows of columns; the last row, and in two-way tables the last column, is the
    total.
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
        return (*(category.label for category in self.rows.categories), TOTAL)

    @property
    def column_labels(self) -> tuple[str, ...]:
        """The heading of every column of values."""
        if self.columns is None:
            return ("Anzahl",)
        return (*(category.label for category in self.columns.categories), TOTAL)

    @property
    def has_percentages(self) -> bool:
        """Whether any cell carries a share."""
        return any(cell.percent is not None for row in self.cells for cell in row)


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

    @property
    def notes(self) -> tuple[str, ...]:
        """The German footnotes every output of the summary carries."""
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
