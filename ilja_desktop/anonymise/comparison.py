"""Puts a summary next to the figures of an earlier one, by what was published of both.

Of several earlier times the one a year before is taken, else the latest of the same length.
Reports in which smaller numbers were named, or rounded in another way, are not taken: this
reader may not get those numbers, or could not compare them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ilja_desktop.anonymise.beside import Population
from ilja_desktop.anonymise.form import ReleaseForm
from ilja_desktop.anonymise.model import Codes, Cube, Place, Protected, Rounded
from ilja_desktop.anonymise.reading import number_at
from ilja_desktop.domain.axis import TOTAL
from ilja_desktop.domain.summary import Cell, CellState, ComparedRow, Comparison
from ilja_desktop.domain.summaryperiod import SummaryPeriod

_TOTALS = "Insgesamt gezählt"
_WHAT = "Was"

Told = Mapping[Place, int | None]
"""What was published of a population; None is the mark."""


@dataclass(frozen=True)
class _Earlier:
    """What was published of one unit at one time, the latest edition of its numbers."""

    period: SummaryPeriod
    told: Told


def compared(
    protected: Protected, now: SummaryPeriod, forms: Sequence[ReleaseForm]
) -> tuple[Comparison, ...]:
    """Return the numbers of a release next to earlier ones, totals first.

    Args:
        protected: as it shall leave.
        now: the time it is about.
        forms: of every summary that left, the oldest first.
    """
    usable = [form for form in forms if _may_stand_beside(form, protected)]
    units = dict.fromkeys(Population.of(cube.population).unit for cube in protected.cubes)
    earlier = {unit: _earlier(unit, now, usable) for unit in units}
    found = [*_totals(protected, now, earlier), *_tables(protected, now, earlier)]
    return tuple({(each.title, each.then): each for each in found}.values())


def _may_stand_beside(form: ReleaseForm, protected: Protected) -> bool:
    base = protected.base if isinstance(protected, Rounded) else None
    bases = {table["rounding"]["base"] if "rounding" in table else None for table in form["tables"]}
    return bases <= {base} and form["policy"]["threshold"] >= protected.policy.threshold


def _earlier(unit: str, now: SummaryPeriod, forms: Sequence[ReleaseForm]) -> _Earlier | None:
    known: dict[SummaryPeriod, tuple[int, dict[Place, int | None]]] = {}
    for form in forms:
        for table in form["tables"]:
            population = Population.of(table["population"])
            period = SummaryPeriod(population.first, population.last)
            if population.unit != unit or not period.could_precede(now):
                continue
            edition, told = known.get(period, (0, {}))
            if population.edition > edition:
                edition, told = population.edition, {}
            if population.edition == edition:
                told |= {number_at(table, cell["at"]).at: cell.get("v") for cell in table["cells"]}
            known[period] = edition, told
    if not known:
        return None
    year = now.year_before()
    period = year if year in known else max(known, key=lambda each: each.end)
    return _Earlier(period, known[period][1])


def _totals(
    protected: Protected, now: SummaryPeriod, earlier: Mapping[str, _Earlier | None]
) -> Iterator[Comparison]:
    rows: dict[SummaryPeriod, list[ComparedRow]] = {}
    for cube in protected.cubes:
        then = earlier[Population.of(cube.population).unit]
        if not cube.axes and then is not None:
            row = ComparedRow(cube.title, _then(then, ()), _now(protected, cube, ()))
            rows.setdefault(then.period, []).append(row)
    for period, found in rows.items():
        yield Comparison(_TOTALS, _WHAT, period, now, tuple(found))


def _tables(
    protected: Protected, now: SummaryPeriod, earlier: Mapping[str, _Earlier | None]
) -> Iterator[Comparison]:
    """Yield the row totals of each table; of several tables with the same rows one."""
    for cube in protected.cubes:
        unit = Population.of(cube.population).unit
        then = earlier[unit]
        if not cube.axes or then is None:
            continue
        axis, *others = cube.axes
        rows = []
        for code, label in zip(axis.codes, axis.labels, strict=True):
            codes = (code, *(TOTAL for _ in others))
            cell = _then(then, cube.number(codes).at)
            rows.append(ComparedRow(label, cell, _now(protected, cube, codes)))
        if any(row.then.text for row in rows[:-1]):
            title = f"{unit} nach {axis.after_by}"
            yield Comparison(title, axis.title, then.period, now, tuple(rows))


def _then(earlier: _Earlier, at: Place) -> Cell:
    if at not in earlier.told:
        return Cell(CellState.LEFT_OUT)
    value = earlier.told[at]
    return Cell(CellState.PROTECTED) if value is None else Cell(CellState.PRINTED, value)


def _now(protected: Protected, cube: Cube, codes: Codes) -> Cell:
    value = protected.value(cube, codes)
    return Cell(CellState.PROTECTED) if value is None else Cell(CellState.PRINTED, value)
