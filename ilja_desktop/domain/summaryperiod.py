"""The period of a summary: whole calendar quarters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ilja_desktop.domain.errors import Refusal


@dataclass(eq=False)
class PeriodNotWholeQuarters(Refusal):
    """A summary covers whole calendar quarters, so that two of them differ by many cases."""

    start: date
    end: date


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
    def of_code(cls, code: str) -> SummaryPeriod:
        """Return the period of a short form, ``2026Q1`` or ``2026Q1-2026Q3``."""
        first, _, last = code.partition("-")
        ends = [cls.of_quarter(int(each[:4]), int(each[5])) for each in (first, last or first)]
        return cls(ends[0].start, ends[1].end)

    @classmethod
    def until(cls, year: int, quarter: int) -> SummaryPeriod:
        """Return all that ever was, as it stands at the end of a quarter: the cut-off date."""
        return cls(date.min, cls.of_quarter(year, quarter).end)

    @property
    def whole_past(self) -> bool:
        """Whether it has a cut-off date only, and no beginning."""
        return self.start == date.min

    @classmethod
    def around(cls, day: date) -> SummaryPeriod:
        """Return the quarter a day lies in."""
        return cls.of_quarter(day.year, _quarter(day))

    def before(self) -> SummaryPeriod:
        """Return the quarter that ends where this period begins."""
        return SummaryPeriod.around(self.start - timedelta(days=1))

    def year_before(self) -> SummaryPeriod:
        """Return the same quarters one year before, or all until the cut-off date of then."""
        start = self.start if self.whole_past else self.start.replace(year=self.start.year - 1)
        return SummaryPeriod(start, self.end.replace(year=self.end.year - 1))

    def could_precede(self, other: SummaryPeriod) -> bool:
        """Tell whether figures of the other can stand next to those of this one.

        Either both begin with all that ever was, or both have as many quarters and this one is
        over before the other begins.
        """
        if self.whole_past or other.whole_past:
            return self.start == other.start and self.end < other.end
        return self.end < other.start and self._months() == other._months()

    def _months(self) -> int:
        return 12 * (self.end.year - self.start.year) + self.end.month - self.start.month

    def contains(self, day: date) -> bool:
        """Tell whether a Berlin date lies in the period."""
        return self.start <= day <= self.end

    def is_over(self, today: date) -> bool:
        """Tell whether nothing can be added any more."""
        return self.end < today

    @property
    def code(self) -> str:
        """The short form for data: ``2026Q1``, ``2026Q1-2026Q3`` or ``bis 2026-09-30``."""
        if self.whole_past:
            return f"bis {self.end.isoformat()}"
        first, last = (f"{day.year}Q{_quarter(day)}" for day in (self.start, self.end))
        return first if first == last else f"{first}-{last}"

    @classmethod
    def titled(cls, title: str) -> SummaryPeriod:
        """Return the period of a document by its title in the vault."""
        first, last = title.split("/")
        return cls(date.fromisoformat(first), date.fromisoformat(last))

    @property
    def title(self) -> str:
        """The title of a document about it in the vault: first and last day."""
        return f"{self.start.isoformat()}/{self.end.isoformat()}"

    @property
    def label(self) -> str:
        """The German form for readers: ``1. bis 3. Quartal 2026``."""
        if self.whole_past:
            return f"alle bis zum Stichtag {self.end.day}.{self.end.month}.{self.end.year}"
        first, last = _quarter(self.start), _quarter(self.end)
        if self.start.year != self.end.year:
            return f"{first}. Quartal {self.start.year} bis {last}. Quartal {self.end.year}"
        quarters = f"{first}." if first == last else f"{first}. bis {last}."
        return f"{quarters} Quartal {self.start.year}"


def _quarter(day: date) -> int:
    return (day.month + 2) // 3
