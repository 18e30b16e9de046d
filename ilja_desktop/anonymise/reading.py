"""Reads a release as an outsider does: which numbers are told, and how they hang together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from ilja_desktop.anonymise.form import AxisForm, ChangeForm, ReleaseForm, RoundingForm, TableForm
from ilja_desktop.anonymise.model import Number, Range


@dataclass(frozen=True)
class Sum:
    """``total`` equals its parts; ``loose`` means that they may overlap (multiple response)."""

    total: Number
    parts: tuple[Number, ...]
    axis: str
    loose: bool = False


@dataclass(frozen=True)
class Growth:
    """How much a number differs between two populations, as far as a reader knows the rule."""

    number: Number
    later: Number
    earlier: Number
    change: ChangeForm


@dataclass(frozen=True)
class Published:
    """A release, read.

    Args:
        printed: what is told of numbers, as ranges.
        secret: numbers behind the mark.
        sums: how numbers add up.
        growths: numbers two populations have in common.
        threshold: of every number, the lowest it was protected by.
        amounts: numbers that are hours or money.
        least: of secret numbers of earlier releases, the least they can be by the rule of those.
        own: numbers of the release itself.
    """

    printed: Mapping[Number, Range]
    secret: tuple[Number, ...]
    sums: tuple[Sum, ...]
    growths: tuple[Growth, ...]
    threshold: Mapping[Number, int]
    amounts: frozenset[Number]
    least: Mapping[Number, int]
    own: frozenset[Number]

    def least_secret(self, number: Number, secret_from: int) -> int:
        """Return the least a secret number can be.

        Args:
            number: the secret one.
            secret_from: the least a secret of the release itself can be, 0 or 1.
        """
        return max(secret_from if number in self.own else 0, self.least.get(number, 0))


def read(form: ReleaseForm) -> Published:
    """Return a release as numbers and sums; equal places of one population are one number."""
    printed: dict[Number, Range] = {}
    secret: dict[Number, None] = {}
    threshold: dict[Number, int] = {}
    least: dict[Number, int] = {}
    cells = [(table, tuple(_cells(table))) for table in form["tables"]]
    for table, found in cells:
        own = table.get("threshold", form["policy"]["threshold"])
        for number, known in found:
            threshold[number] = min(own, threshold.get(number, own))
            if table.get("zeros") == "published":
                least[number] = 1
            if known is None:
                secret[number] = None
            else:
                printed[number] = _narrower(known, printed.get(number, known))
    for constraint in form.get("constraints", []):
        for population, where, _ in constraint["terms"]:
            told = Number(population, tuple(sorted(where.items())))
            threshold.setdefault(told, form["policy"]["threshold"])
    return Published(
        printed,
        tuple(number for number in secret if number not in printed),
        tuple(dict.fromkeys(each for table in form["tables"] for each in _sums(table))),
        tuple(_growths(form, threshold)),
        threshold,
        frozenset(n for t, found in cells if t.get("amount") for n, _ in found),
        least,
        frozenset(n for t, found in cells if "zeros" not in t for n, _ in found),
    )


def number_at(table: TableForm, at: list[str] | tuple[str, ...]) -> Number:
    """Return the name of the number at a place of a table."""
    pairs = zip(table["axes"], at, strict=True)
    return Number(
        table["population"],
        tuple(sorted((axis["name"], code) for axis, code in pairs if code != axis["total"])),
    )


def families(axis: AxisForm) -> Iterator[tuple[str, list[str]]]:
    """Yield every sum along an axis: what is summed, and its parts."""
    tree = axis.get("tree", {})
    inner = {child for children in tree.values() for child in children}
    tops = [code for code in axis["codes"] if code != axis["total"] and code not in inner]
    if tops and axis["total"] not in tree:
        yield axis["total"], tops
    yield from tree.items()


def _cells(table: TableForm) -> Iterator[tuple[Number, Range | None]]:
    rounding = table.get("rounding")
    for cell in table["cells"]:
        number, value = number_at(table, cell["at"]), cell.get("v")
        if "lo" in cell or "hi" in cell:
            yield number, Range(cell.get("lo", 0), cell.get("hi"))
        elif value is None:
            yield number, None
        else:
            yield number, _told(value, rounding)


def _told(value: int, rounding: RoundingForm | None) -> Range:
    """Return what a printed value says; rounded ones lie less than a base from the true one."""
    if rounding is None:
        return Range(value, value)
    base = rounding["base"]
    reach = base // 2 if rounding["type"] == "nearest" else base - 1
    return Range(max(0, value - reach), value + reach)


def _narrower(one: Range, other: Range) -> Range:
    highs = [high for high in (one.highest, other.highest) if high is not None]
    return Range(max(one.lowest, other.lowest), min(highs, default=None))


def _sums(table: TableForm) -> Iterator[Sum]:
    for position, axis in enumerate(table["axes"]):
        others = [each["codes"] for i, each in enumerate(table["axes"]) if i != position]
        if not axis.get("complete", True):
            continue
        for at, (parent, children) in product(product(*others), families(axis)):
            line = [
                number_at(table, (*at[:position], code, *at[position:]))
                for code in (parent, *children)
            ]
            yield Sum(line[0], tuple(line[1:]), axis["name"], axis.get("multi", False))


def _growths(form: ReleaseForm, known: Mapping[Number, int]) -> Iterator[Growth]:
    for change in form.get("changes", []):
        for later in known:
            earlier = Number(change["from"], later.at)
            if later.population == change["to"] and earlier in known:
                name = f"{change['to']} − {change['from']}"
                yield Growth(Number(name, later.at), later, earlier, change)
