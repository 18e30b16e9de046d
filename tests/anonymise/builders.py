"""Facts for the tests of the statistics room."""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from ilja_desktop.anonymise.gate import Protector
from ilja_desktop.anonymise.protect import protect
from ilja_desktop.anonymise.summarise import Summarised, summarise
from ilja_desktop.domain.axis import Axis, Category
from ilja_desktop.domain.casefacts import (
    AGE,
    CIRCLE,
    OUTCOME,
    SEX,
    STANDING,
    WAITING,
    case_axes,
    standing_axis,
)
from ilja_desktop.domain.summaryfacts import Counted, Population, Record, SummaryFacts
from ilja_desktop.domain.summaryorder import SummaryOrder
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.exchange.destinationfile import destinations
from ilja_desktop.exchange.summaryfile import ready_summaries

QUICK = os.environ.get("ILJA_PROFILE") == "quick"
THOROUGH = os.environ.get("ILJA_PROFILE") == "thorough"
PERIOD = SummaryPeriod.of_quarter(2026, 1)
USED = (CIRCLE, AGE, SEX, OUTCOME, WAITING)
AXES = tuple(axis for code in USED for axis in case_axes((), destinations()) if axis.code == code)
ORDER = SummaryOrder(PERIOD, ready_summaries().summaries[0].tables)
USUAL = {
    CIRCLE: "SGB II",
    AGE: "15-17",
    SEX: "weiblich",
    OUTCOME: "beraten",
    WAITING: "15-28",
}


def examples(full: int) -> int:
    """Return how many examples to try in this profile."""
    if THOROUGH:
        return full
    return max(full // (80 if QUICK else 40), 5)


def shortened(axis: Axis, size: int) -> Axis:
    """Return an axis with its first categories only."""
    return replace(axis, categories=axis.categories[:size], groups=())


def facts_of(
    cases: Sequence[Record],
    *,
    axes: Sequence[Axis] = AXES,
    conferences: int = 4,
    commitments: tuple[int, int, int] = (0, 0, 0),
) -> SummaryFacts:
    """Return facts of cases, and of commitments done, open and overdue."""
    standings = zip(standing_axis().categories, commitments, strict=True)
    made = tuple({STANDING: each.code} for each, number in standings for _ in range(number))
    return SummaryFacts(
        "Jugendberufsagentur Musterstadt",
        PERIOD,
        (
            Counted(Population.CONFERENCES, (), ({},) * conferences),
            Counted(Population.CASES, tuple(axes), tuple(cases)),
            Counted(Population.COMMITMENTS, (standing_axis(),), made),
        ),
    )


def alike(count: int, **codes: str) -> list[Record]:
    """Return so many equal cases; ``sex``, ``outcome``, ``age``, … differ from the usual one."""
    names = dict(zip(("circle", "age", "sex", "outcome", "waiting"), USED, strict=True))
    return [{**USUAL, **{names[name]: code for name, code in codes.items()}}] * count


@st.composite
def small_facts(draw: st.DrawFn, most: int = 12) -> SummaryFacts:
    """Few cases on short axes, as lopsided as they come; outcomes sensitive or not."""
    axes = tuple(shortened(axis, draw(st.integers(1, 3))) for axis in AXES)
    sensitive = draw(st.booleans())
    axes = tuple(
        replace(axis, sensitive=sensitive) if axis.code == OUTCOME else axis for axis in axes
    )
    row = st.tuples(*(st.sampled_from([c.code for c in axis.categories]) for axis in axes))
    rows = draw(st.lists(st.tuples(row, st.integers(1, 5)), max_size=6))
    cases = [dict(zip(USED, codes, strict=True)) for codes, times in rows for _ in range(times)]
    counts = st.integers(0, 9)
    commitments = (draw(counts), draw(counts), draw(counts))
    conferences = draw(st.integers(0, 5))
    return facts_of(cases[:most], axes=axes, conferences=conferences, commitments=commitments)


def many_facts(cases: int, seed: int = 1) -> SummaryFacts:
    """Cases as a real quarter has them."""
    dice = random.Random(seed)
    weights = ((5, 3, 3, 3, 1), (1, 8, 6, 3, 1), (20, 16, 1, 1), (6, 2, 1), (2, 5, 3, 1))

    def drawn(axis: Axis, weight: tuple[int, ...]) -> str:
        return dice.choices([category.code for category in axis.categories], weight)[0]

    rows = [
        {axis.code: drawn(axis, weight) for axis, weight in zip(AXES, weights, strict=True)}
        for _ in range(cases)
    ]
    return facts_of(rows, commitments=(2 * cases // 3, cases // 2, cases // 7))


def records(facts: SummaryFacts) -> tuple[Record, ...]:
    """Return the cases."""
    return facts.of(Population.CASES).records


def with_axes(facts: SummaryFacts, *axes: Axis) -> SummaryFacts:
    """Return the same cases with some of their axes replaced by others of the same code."""
    others = {axis.code: axis for axis in axes}
    counted = (
        replace(each, axes=tuple(others.get(axis.code, axis) for axis in each.axes))
        for each in facts.counted
    )
    return replace(facts, counted=tuple(counted))


def summary_of(
    facts: SummaryFacts, order: SummaryOrder = ORDER, protector: Protector = protect
) -> Summarised:
    """Return the usual summary of facts."""
    return summarise(facts, order, protector=protector)


def with_extra_category(axis: Axis, code: str) -> Axis:
    return replace(axis, categories=(*axis.categories, Category(code, code)))
