"""Disclosure control: what stays secret, how long it takes, and whether anybody can tell.

Tables are lopsided as real ones are and come from seeds, 5 by 5 to 30 by 30 with some thousand
numbers under three, so that figures can be held against published ones of other programs.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, islice, product
from statistics import median

import numpy as np

from ilja_desktop.anonymise.beside import placed
from ilja_desktop.anonymise.form import release_form
from ilja_desktop.anonymise.gate import cleared, objections
from ilja_desktop.anonymise.ledger import remembered
from ilja_desktop.anonymise.model import (
    Cube,
    History,
    Loss,
    Number,
    Policy,
    Reason,
    Result,
    Rounded,
    Unprotectable,
    Why,
)
from ilja_desktop.anonymise.protect import protect
from ilja_desktop.anonymise.rounding import round_controlled
from ilja_desktop.domain.axis import TOTAL
from tests.anonymise.chains import quarters
from tests.anonymise.cubes import POPULATION, a_cube, an_axis, records_of, small_cases
from tests.anonymise.oracle import disclosures, told_to_insiders
from tests.bench.figure import Figure
from tests.bench.stock import Stock

KINDS = (
    ((5, 5), 9.0, 6, range(5, 11)),
    ((10, 10), 9.0, 6, range(17, 27)),
    ((20, 20), 20.0, 6, range(65, 73)),
    ((30, 30), 24.0, 3, range(120, 180)),
)
"""Shape, cases per cell, how many tables, 21 together, and how many small numbers each has."""
OUTSIDERS = Policy(insiders=False)
"""Published figures are about readers who know no case of their own."""


def figures(_: Stock | None, rounds: int) -> Iterator[Figure]:
    """Measure protection; ``rounds`` random tables are held against all tables there are."""
    yield from _two_way()
    yield from _three_way()
    yield from _linked(max(1, rounds // 400))
    yield from _chains(max(3, rounds // 60))
    yield from _newcomers(max(5, rounds // 50))
    yield from _rounded()
    yield from _enumerated(rounds)


@dataclass(frozen=True)
class _Timed:
    result: Result | Unprotectable
    seconds: float


def _solved(cubes: Sequence[Cube], policy: Policy = OUTSIDERS) -> _Timed:
    begun = time.process_time()
    result = cleared(cubes, policy)
    return _Timed(result, time.process_time() - begun)


def two_way_tables() -> tuple[Cube, ...]:
    """Return 21 tables of two ways."""
    return tuple(cube for kind in KINDS for cube in _first(*kind))


def _first(shape: tuple[int, ...], mean: float, count: int, small: range) -> Iterator[Cube]:
    """Yield the first of a kind with as many small numbers as published ones have."""
    every = (lopsided(shape, mean, seed) for seed in range(99))
    return islice((cube for cube in every if _small(cube) in small), count)


def _small(cube: Cube) -> int:
    return sum(1 <= cube.counts.get(codes, 0) < 3 for codes, _ in cube.places())


def lopsided(shape: tuple[int, ...], mean: float, seed: int) -> Cube:
    """A table whose rows and columns differ much in size."""
    dice = np.random.default_rng(seed)
    likely = np.ones(())
    for size in shape:
        likely = np.multiply.outer(likely, dice.gamma(1.0, 1.0, size))
    likely = likely * dice.gamma(1.5, 1.0, shape)
    cells = dice.poisson(likely / likely.sum() * mean * np.prod(shape))
    axes = tuple(an_axis(code, size) for code, size in zip("ABC", shape, strict=False))
    counts = {}
    for at in product(*([*range(size), None] for size in shape)):
        chosen = tuple(slice(None) if each is None else each for each in at)
        codes = tuple(
            TOTAL if each is None else f"{axis.code}{each}"
            for axis, each in zip(axes, at, strict=True)
        )
        counts[codes] = int(cells[chosen].sum())
    return Cube("tabelle", "Tabelle", POPULATION, axes, counts)


def _eight_by_six() -> Iterator[Cube]:
    """Return 20 tables; the 21 before have loaded the solver."""
    return (lopsided((8, 6), 9.0, seed) for seed in range(1, 21))


def _small_only(cube: Cube) -> Result:
    """What people do by hand: hide small numbers and nothing else."""
    small = {n: Why(Reason.SMALL) for c, n in cube.places() if 1 <= cube.counts.get(c, 0) < 3}
    return Result((cube,), Policy(), small, Loss(0))


def _two_way() -> Iterator[Figure]:
    cubes = two_way_tables()
    timed = [_solved([cube]) for cube in cubes]
    good = [each.result for each in timed if isinstance(each.result, Result)]
    quick = [protect([cube], replace(OUTSIDERS, time_limit=0.0)) for cube in cubes]
    primary = sum(each.loss.secret - each.loss.companions for each in good)
    yield Figure(
        name=f"{len(cubes)} tables of two ways: unsafe",
        value=sum(bool(objections(each)) for each in good) + len(cubes) - len(good),
        unit="",
        against="only small numbers hidden",
        reference=sum(bool(objections(_small_only(cube))) for cube in cubes),
        goal="0",
    )
    yield Figure(
        name=f"… value hidden with {sum(each.loss.companions for each in good)} companions",
        value=sum(each.loss.hidden for each in good),
        unit="",
        against=f"first pattern; {primary} small numbers",
        reference=sum(each.loss.hidden for each in quick if isinstance(each, Result)),
        goal="the least possible",
    )
    yield Figure(
        name="… not proven to be the least possible",
        value=sum(each.gap is None or each.gap > 1e-6 for each in good),
        unit="",
        against="tables",
        reference=len(cubes),
        goal="0",
    )
    wide = [_solved([cube]) for cube in _eight_by_six()]
    for label, slow, goal in (("8×6", wide, 0.1), ("30×30", timed[-3:], 2.0)):
        yield Figure(
            name=f"… {label} with its audit, slowest of {len(slow)}",
            value=max(each.seconds for each in slow),
            unit="s",
            against="median; the goal is",
            reference=median(each.seconds for each in slow),
            goal=f"≤ {goal} s",
        )
    yield from _insiders(cubes, good)


def _insiders(cubes: Sequence[Cube], unaware: Sequence[Result]) -> Iterator[Figure]:
    """Let everybody know the number a case of their own is in."""
    timed = [_solved([cube], Policy()) for cube in cubes]
    good = [each.result for each in timed if isinstance(each.result, Result)]
    yield Figure(
        name="… the same before insiders: unsafe",
        value=sum(bool(objections(each)) for each in good) + len(cubes) - len(good),
        unit="",
        against="protected without a thought of them",
        reference=sum(bool(objections(replace(each, policy=Policy()))) for each in unaware),
        goal="0",
    )
    yield Figure(
        name=f"… value hidden with {sum(each.loss.companions for each in good)} companions",
        value=sum(each.loss.hidden for each in good),
        unit="",
        against="without insiders",
        reference=sum(each.loss.hidden for each in unaware),
        goal="shown",
    )
    yield Figure(
        name="… not proven to be the least possible",
        value=sum(each.gap is None or each.gap > 1e-6 for each in good),
        unit="",
        against="tables",
        reference=len(cubes),
        goal="0",
    )
    wide = [_solved([cube], Policy()) for cube in _eight_by_six()]
    for label, slow, goal in (("8×6", wide, "shown"), ("30×30", timed[-3:], "≤ 2.0 s")):
        yield Figure(
            name=f"… {label} with its audit, slowest of {len(slow)}",
            value=max(each.seconds for each in slow),
            unit="s",
            against="median",
            reference=median(each.seconds for each in slow),
            goal=goal,
        )


def _three_way() -> Iterator[Figure]:
    policy = replace(OUTSIDERS, time_limit=17.0)
    timed = [_solved([cube], policy) for cube in _first((8, 8, 8), 8.0, 3, range(113, 124))]
    good = [each.result for each in timed if isinstance(each.result, Result)]
    for name, value, unit, goal in (
        ("most beside the small ones", max(each.loss.companions for each in good), "", 110.0),
        ("slowest with its audit", max(each.seconds for each in timed), "s", 20.0),
        ("at most above the least", 100 * max(each.gap or 0.0 for each in good), "%", 0.0),
    ):
        yield Figure(
            name=f"{len(good)} tables of 8×8×8: {name}",
            value=value,
            unit=unit,
            against="goal" if goal else "shown, no goal",
            reference=goal,
            goal=f"≤ {goal:.0f}" if goal else "shown",
        )


def _linked(rounds: int) -> Iterator[Figure]:
    """All ten pairs of five variables, of 60, 120 and 200 cases."""
    axes = [an_axis(code, size) for code, size in zip("VWXYZ", (4, 5, 3, 4, 5), strict=True)]
    alone = together = 0
    slowest = 0.0
    for count, seed in product((60, 120, 200), range(rounds)):
        records = records_of(axes, count, random.Random(count + seed))
        cubes = [a_cube(pair, records) for pair in combinations(axes, 2)]
        timed = _solved(cubes, Policy())
        slowest = max(slowest, timed.seconds)
        if isinstance(timed.result, Result):
            together += len(objections(timed.result))
        alone += len(objections(_each_alone(cubes)))
    yield Figure(
        name=f"ten linked pairs, {3 * rounds} releases: findings",
        value=together,
        unit="",
        against="each table protected alone",
        reference=alone,
        goal="0",
    )
    yield Figure(
        name="… with its audit, slowest",
        value=slowest,
        unit="s",
        against="goal",
        reference=15.0,
        goal="≤ 15 s",
    )


def _each_alone(cubes: Sequence[Cube]) -> Result:
    secret: dict[Number, Why] = {}
    for cube in cubes:
        found = protect([cube], OUTSIDERS)
        if isinstance(found, Result):
            secret |= found.secret
    return Result(tuple(cubes), Policy(), secret, Loss(0))


def _chains(rounds: int) -> Iterator[Figure]:
    """Four quarters, one to five more cases each, in every second chain somebody leaves."""
    axes = [an_axis("A", 8), an_axis("B", 6)]
    found = released = refused = 0
    dotted: list[float] = []
    for seed in range(rounds):
        for result, history in quarters(axes, 200, seed, leaving=seed % 2 == 1):
            if isinstance(result, Unprotectable):
                refused += 1
                continue
            released += 1
            found += len(objections(result, history))
            inner = [number for _, number in result.cubes[0].places() if len(number.at) == 2]
            dotted.append(100 * sum(number in result.secret for number in inner) / len(inner))
    yield Figure(
        name=f"{rounds} chains of four quarters, 200 cases: findings",
        value=found,
        unit="",
        against=f"releases; {refused} more refused",
        reference=released,
        goal="0",
    )
    yield Figure(
        name="… inner numbers hidden, mean",
        value=sum(dotted) / len(dotted),
        unit="%",
        against="goal",
        reference=60.0,
        goal="≤ 60 %",
    )


def _newcomers(rounds: int) -> Iterator[Figure]:
    axes = [an_axis("A", 8), an_axis("B", 6)]
    alone = together = 0
    for seed in range(rounds):
        dice = random.Random(seed)
        records = records_of(axes, 200, dice)
        first = cleared([a_cube(axes, records, "Fälle bis 2026-03-31")], Policy())
        later = a_cube(axes, [*records, *records_of(axes, 1, dice)], "Fälle bis 2026-06-30")
        if isinstance(first, Unprotectable):
            continue
        (cube,), history = placed([later], [remembered(first)])
        alone += _told(protect([cube], Policy()), history)
        together += _told(cleared([cube], Policy(), history), history)
    yield Figure(
        name=f"one new case of 201 told by the difference, of {rounds}",
        value=together,
        unit="",
        against="releases protected alone",
        reference=alone,
        goal="0",
    )


def _told(result: Result | Unprotectable, history: History) -> bool:
    return isinstance(result, Result) and bool(objections(result, history))


def _rounded() -> Iterator[Figure]:
    cubes = [
        lopsided(shape, mean, seed) for shape, mean, count, _ in KINDS[:3] for seed in range(count)
    ]
    errors, seconds = [], []
    for cube in cubes:
        begun = time.process_time()
        found = round_controlled([cube], 3, Policy())
        seconds.append(time.process_time() - begun)
        if isinstance(found, Rounded) and not objections(found):
            errors.append(found.loss.error)
    yield Figure(
        name=f"rounded to 3, {len(errors)} of {len(cubes)} tables: mean error",
        value=sum(errors) / len(errors),
        unit="",
        against="goal",
        reference=0.9,
        goal="≤ 0.9",
    )
    yield Figure(
        name="… slowest",
        value=1000 * max(seconds),
        unit="ms",
        against="goal",
        reference=50.0,
        goal="≤ 50 ms",
    )


def _enumerated(rounds: int) -> Iterator[Figure]:
    """Random tables of one to three axes with groups, insiders too, held against all there are."""
    told = released = 0
    for seed in range(rounds):
        axes, records = small_cases(seed)
        found = cleared([a_cube(axes, records)], Policy(percentages_from=5))
        if isinstance(found, Result):
            released += 1
            form = release_form(found)
            told += bool(disclosures(form, frozenset(), 1) or told_to_insiders(form, records))
    yield Figure(
        name=f"{rounds} random tables: told, by search of all",
        value=told,
        unit="",
        against="released, the others refused",
        reference=released,
        goal="0",
    )
