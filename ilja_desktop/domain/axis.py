"""Variables with their categories, and the bands that numbers are put into."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

TOTAL = "Insgesamt"


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
class Group(Category):
    """A sub-total of an axis: ``parts`` are codes of categories or of smaller groups."""

    parts: tuple[str, ...]


_JOINED = " + "


def parts_of(code: str) -> tuple[str, ...]:
    """Return the codes that were joined into one; none of a code that stands for itself."""
    return tuple(code.split(_JOINED)) if _JOINED in code else ()


@dataclass(frozen=True)
class Axis:
    """A variable with its categories in print order.

    Args:
        code: unique among the axes of a release.
        title: for readers.
        categories: the finest there are.
        sensitive: nobody may learn that all of a group share one category.
        groups: sub-totals; each category and each group is part of one group at most.
        multi: one case may be in several categories, so they do not add up to the total.
        by: the title after „nach“, where it is another.
    """

    code: str
    title: str
    categories: tuple[Category, ...]
    sensitive: bool = False
    groups: tuple[Group, ...] = ()
    multi: bool = False
    by: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        codes = [TOTAL, *(category.code for category in (*self.groups, *self.categories))]
        if len(set(codes)) < len(codes):
            raise ValueError(f"{self.code} has two categories of one code")
        parts = [part for group in self.groups for part in group.parts]
        if len(set(parts)) < len(parts) or sorted(self.codes) != sorted(codes):
            raise ValueError(f"{self.code} has groups that are no tree")

    @property
    def after_by(self) -> str:
        """The title as it follows „nach“, in the dative."""
        return self.by or self.title

    @property
    def tops(self) -> tuple[str, ...]:
        """The codes that are part of no group; they make up the total."""
        parts = {part for group in self.groups for part in group.parts}
        every = (*self.groups, *self.categories)
        return tuple(each.code for each in every if each.code not in parts)

    @property
    def codes(self) -> tuple[str, ...]:
        """Every code in print order: groups before their parts, the total last."""
        tree = {group.code: group.parts for group in self.groups}

        def below(code: str) -> tuple[str, ...]:
            return (code, *(each for part in tree.get(code, ()) for each in below(part)))

        return (*(each for code in self.tops for each in below(code)), TOTAL)

    @property
    def labels(self) -> tuple[str, ...]:
        """What readers see in place of each code."""
        named = {each.code: each.label for each in (*self.groups, *self.categories)}
        return tuple(named.get(code, TOTAL) for code in self.codes)

    @property
    def families(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Every sum along the axis: what is summed, and its parts."""
        groups = ((group.code, group.parts) for group in self.groups)
        return ((TOTAL, self.tops), *groups) if self.tops else ()

    def joining(self, *codes: str) -> Axis:
        """Return the axis with some categories as one, at the place of the first of them."""
        together = [each for each in self.categories if each.code in codes]
        if len(together) < len(codes) or self.groups or self.multi:
            return self
        labels = ", ".join(each.label for each in together)
        one = Category(_JOINED.join(each.code for each in together), labels)
        kept = (one if each == together[0] else each for each in self.categories)
        return replace(self, categories=tuple(each for each in kept if each not in together))

    def check(self, code: str) -> str:
        """Return a code that belongs to the axis.

        Raises:
            ValueError: nothing but the codes of the axis may enter a summary.
        """
        if all(category.code != code for category in self.categories):
            raise ValueError(f"{self.code} has no such category")
        return code


def same_words(codes: Iterable[str]) -> tuple[Category, ...]:
    """Return categories whose codes are what readers see."""
    return tuple(Category(code, code) for code in codes)


def band_of(number: int, bands: Sequence[Band]) -> str:
    """Return the code of the band a whole number lies in.

    Raises:
        ValueError: no band holds the number.
    """
    for band in bands:
        if band.first <= number and (band.last is None or number <= band.last):
            return band.code
    raise ValueError("the number lies in no band")


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
