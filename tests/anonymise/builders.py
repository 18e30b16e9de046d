"""Facts for the tests of the statistics room."""

import os
import random
from dataclasses import replace

from hypothesis import strategies as st

from ilja_desktop.anonymise.gate import Protector
from ilja_desktop.anonymise.model import Policy
from ilja_desktop.anonymise.protect import protect
from ilja_desktop.anonymise.summarise import summarise
from ilja_desktop.domain.axis import Axis, Category, SummaryAxes
from ilja_desktop.domain.summary import ProtectedSummary
from ilja_desktop.domain.summaryfacts import CaseFact, CommitmentCount, SummaryFacts
from ilja_desktop.domain.summaryperiod import SummaryPeriod

QUICK = os.environ.get("ILJA_PROFILE") == "quick"
THOROUGH = os.environ.get("ILJA_PROFILE") == "thorough"
PERIOD = SummaryPeriod.of_quarter(2026, 1)


def examples(full: int) -> int:
    """Return how many examples to try in this profile."""
    if THOROUGH:
        return full
    return max(full // (80 if QUICK else 40), 5)


def shortened(axis: Axis, size: int) -> Axis:
    """Return an axis with its first categories only."""
    return replace(axis, categories=axis.categories[:size])


def axes_of(circles: int, ages: int, sexes: int, outcomes: int, waits: int) -> SummaryAxes:
    """Return axes with so many categories each."""
    axes = SummaryAxes()
    return SummaryAxes(
        shortened(axes.legal_circle, circles),
        shortened(axes.age, ages),
        shortened(axes.sex, sexes),
        shortened(axes.outcome, outcomes),
        shortened(axes.waiting, waits),
    )


def case_axes(axes: SummaryAxes) -> tuple[Axis, ...]:
    return (axes.legal_circle, axes.age, axes.sex, axes.outcome, axes.waiting)


@st.composite
def small_facts(draw: st.DrawFn, most: int = 12) -> SummaryFacts:
    """Few cases on short axes, as lopsided as they come; outcomes sensitive or not."""
    sizes = [draw(st.integers(1, 3)) for _ in range(5)]
    axes = axes_of(*sizes)
    axes = replace(axes, outcome=replace(axes.outcome, sensitive=draw(st.booleans())))
    row = st.tuples(
        *(st.sampled_from([c.code for c in axis.categories]) for axis in case_axes(axes))
    )
    rows = draw(st.lists(st.tuples(row, st.integers(1, 5)), max_size=6))
    cases = [CaseFact(*codes) for codes, times in rows for _ in range(times)][:most]
    counts = st.integers(0, 9)
    commitments = CommitmentCount(draw(counts), draw(counts), draw(counts))
    return SummaryFacts("Amt", PERIOD, draw(st.integers(0, 5)), tuple(cases), commitments, axes)


def many_facts(cases: int, seed: int = 1, axes: SummaryAxes | None = None) -> SummaryFacts:
    """Cases as a real quarter has them."""
    dice, axes = random.Random(seed), axes or SummaryAxes()
    weights = ((5, 3, 3, 3, 1), (1, 8, 6, 3, 1), (20, 16, 1, 1), (6, 2, 1), (2, 5, 3, 1))

    def drawn(axis: Axis, weight: tuple[int, ...]) -> str:
        return dice.choices([category.code for category in axis.categories], weight)[0]

    rows = (
        [drawn(axis, weight) for axis, weight in zip(case_axes(axes), weights, strict=True)]
        for _ in range(cases)
    )
    commitments = CommitmentCount(2 * cases // 3, cases // 2, cases // 7)
    facts = tuple(CaseFact(*row) for row in rows)
    return SummaryFacts("Jugendberufsagentur Musterstadt", PERIOD, 4, facts, commitments, axes)


def summary_of(
    facts: SummaryFacts, policy: Policy | None = None, protector: Protector = protect
) -> ProtectedSummary:
    """Return what leaves of facts."""
    return summarise(facts, policy or Policy(), protector=protector).summary


def alike(count: int, **codes: str) -> tuple[CaseFact, ...]:
    """Return so many equal cases."""
    usual = CaseFact("SGB II", "15-17", "weiblich", "beraten", "15-28")
    return (replace(usual, **codes),) * count


def with_extra_category(axis: Axis, code: str) -> Axis:
    return replace(axis, categories=(*axis.categories, Category(code, code)))
