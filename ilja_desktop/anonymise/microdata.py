"""Records for an evaluation in which nobody stands alone: k-anonymous, l-diverse, recoded.

Every axis of a kind somebody might know (quasi-identifier) has levels from its categories over
its groups to nothing. All combinations of levels are tried (full-domain recoding), records of
classes that stay too small are left out, and the combination that loses least is taken
(Samarati and Sweeney 1998, Machanavajjhala and others 2006). No dates, texts or numbers of
persons come in: a row holds codes of axes only. Rows leave in random order.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from ilja_desktop.anonymise.model import (
    Advice,
    Cube,
    Loss,
    Policy,
    Progress,
    Result,
    Unprotectable,
    silently,
)
from ilja_desktop.anonymise.tally import cube
from ilja_desktop.domain.axis import TOTAL, Axis, Category
from ilja_desktop.domain.summaryfacts import Record

_MOST_AUDITS = 30
"""Of how many recodings the audit is asked before none is proposed."""

_EVERYTHING = Category("alle", "alle")
"""The only category of a variable that is no longer told."""

Row = tuple[str, ...]
Shuffle = Callable[[list[Row]], None]


@dataclass(frozen=True)
class Goal:
    """What holds of every class of rows that look alike.

    Args:
        alike: how many rows it has at least (k).
        kinds: how many values of the sensitive axis it has at least (l).
        least: the smallest number that may be counted of one or two axes.
        left_out: share of rows in per cent that may be left out; none, or at least the smallest
            number, because somebody may know how many there are.
    """

    alike: int = 5
    kinds: int = 2
    least: int = 3
    left_out: int = 5


@dataclass(frozen=True)
class Microdata:
    """Rows that may leave once their counts went through the gate.

    Args:
        axes: as they are in the rows, coarser than they were; the last one is sensitive.
        rows: one code per axis, in random order.
        left_out: how many rows are missing.
        loss: 0 if nothing became coarser, 1 if nothing is left.
    """

    axes: tuple[Axis, ...]
    rows: tuple[Row, ...]
    left_out: int
    loss: float

    @property
    def classes(self) -> tuple[int, ...]:
        """How many rows look alike in what somebody might know, the smallest class first."""
        return tuple(sorted(Counter(row[:-1] for row in self.rows).values()))

    def cubes(self, population: str) -> tuple[Cube, ...]:
        """Return the one-way and two-way counts of the rows, as ledger and audit see them.

        What says the same in every row is no table.
        """
        codes = [axis.code for axis in self.axes]
        telling = [axis for axis in self.axes if axis.categories != (_EVERYTHING,)]
        records = [dict(zip(codes, row, strict=True)) for row in self.rows]
        return tuple(
            cube(
                "+".join(axis.code for axis in axes),
                " und ".join(axis.title for axis in axes),
                population,
                axes,
                records,
            )
            for count in (1, 2)
            for axes in combinations(telling, count)
        )


def open_result(microdata: Microdata, population: str) -> Result:
    """Return the counts of rows as a release in which everything is printed."""
    cubes = microdata.cubes(population)
    numbers = {number for cube in cubes for _, number in cube.places()}
    return Result(cubes, Policy(percentages_from=len(microdata.rows) + 1), {}, Loss(len(numbers)))


def anonymised(
    records: Sequence[Record],
    axes: Sequence[Axis],
    goal: Goal,
    shuffle: Shuffle,
    approve: Callable[[Microdata], bool],
    progress: Progress = silently,
) -> Microdata | Unprotectable:
    """Return the rows with the least loss that reach a goal.

    Args:
        records: one per case.
        axes: what somebody might know of a person, and last what the evaluation is about, such
            as whereabouts; groups are coarser levels.
        goal: what must hold.
        shuffle: puts rows in random order.
        approve: says whether the audit has nothing against the counts of the rows.
        progress: hears how far it is, and may stop it.

    Raises:
        Cancelled: from ``progress``.
        ValueError: a record holds a code that its axis does not have.
    """
    rows = [tuple(axis.check(_one(record, axis)) for axis in axes) for record in records]
    *known, told = map(_levels, axes)
    every = tuple(product(*known, told[:-1]))
    most = len(rows) * goal.left_out // 100
    fitting = []
    for done, levels in enumerate(every):
        progress(done, len(every))
        recoding = _Recoding(levels, rows, goal)
        if recoding.kept and (not recoding.missing or goal.least <= recoding.missing <= most):
            fitting.append(recoding)
    for recoding in sorted(fitting, key=lambda each: each.loss)[:_MOST_AUDITS]:
        progress(len(every), len(every))
        shuffle(recoding.kept)
        found = tuple(level.axis for level in recoding.levels)
        made = Microdata(found, tuple(recoding.kept), recoding.missing, recoding.loss)
        if approve(made):
            return made
    return Unprotectable((), (Advice.COARSER, Advice.WAIT, Advice.NO_TABLE))


@dataclass(frozen=True)
class _Level:
    """An axis at one level of detail; ``share`` is 0 at the finest, 1 at the coarsest."""

    axis: Axis
    codes: dict[str, str]
    share: float


def _levels(axis: Axis) -> tuple[_Level, ...]:
    """Return an axis from its finest level to a single category for all."""
    steps = [{category.code: category.code for category in axis.categories}]
    above = {part: group.code for group in axis.groups for part in group.parts}
    while any(code in above for code in steps[-1].values()):
        steps.append({leaf: above.get(code, code) for leaf, code in steps[-1].items()})
    steps.append(dict.fromkeys(steps[0], TOTAL))
    labels = {c.code: c.label for c in (*axis.groups, *axis.categories)} | {
        TOTAL: _EVERYTHING.label
    }
    return tuple(
        _Level(_coarse(axis, codes, labels), codes, number / (len(steps) - 1))
        for number, codes in enumerate(steps)
    )


def _coarse(axis: Axis, codes: dict[str, str], labels: dict[str, str]) -> Axis:
    kept = dict.fromkeys(codes.values())
    categories = [Category(_told(code), labels[code]) for code in kept]
    return Axis(axis.code, axis.title, tuple(categories), axis.sensitive)


def _told(code: str) -> str:
    """Return a code for rows; the total of an axis is no category of it."""
    return _EVERYTHING.code if code == TOTAL else code


class _Recoding:
    """All rows at certain levels, without those whose class or count stays too small."""

    def __init__(self, levels: tuple[_Level, ...], rows: Sequence[Row], goal: Goal) -> None:
        self.levels = levels
        coarse = [
            tuple(_told(level.codes[code]) for level, code in zip(levels, row, strict=True))
            for row in rows
        ]
        self.kept = coarse
        while (fewer := _counted(_alike(self.kept, goal), goal)) != self.kept:
            self.kept = fewer
        self.missing = len(rows) - len(self.kept)
        share = sum(level.share for level in levels) / max(1, len(levels))
        gone = self.missing / max(1, len(rows))
        self.loss = share * (1 - gone) + gone


def _alike(rows: Sequence[Row], goal: Goal) -> list[Row]:
    """Return the rows of classes that are large and mixed enough."""
    classes: dict[Row, list[Row]] = defaultdict(list)
    for row in rows:
        classes[row[:-1]].append(row)
    fit = [
        each
        for each in classes.values()
        if len(each) >= goal.alike and len({row[-1] for row in each}) >= goal.kinds
    ]
    return [row for each in fit for row in each]


def _counted(rows: Sequence[Row], goal: Goal) -> list[Row]:
    """Return the rows that are in no number of one or two axes that is too small."""
    width = range(len(rows[0]) if rows else 0)
    pairs = [*((axis, axis) for axis in width), *combinations(width, 2)]
    counts = Counter((a, b, row[a], row[b]) for row in rows for a, b in pairs)
    return [
        row for row in rows if all(counts[a, b, row[a], row[b]] >= goal.least for a, b in pairs)
    ]


def _one(record: Record, axis: Axis) -> str:
    code = record[axis.code]
    if not isinstance(code, str):
        raise ValueError(f"{axis.code} has several codes of one case")
    return code
