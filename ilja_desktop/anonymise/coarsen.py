"""Proposes coarser tables, with what each would cost: larger groups, or one axis less."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ilja_desktop.anonymise.model import (
    Coarsening,
    Codes,
    Cube,
    History,
    Policy,
    Progress,
    Proposal,
    Result,
    silently,
)
from ilja_desktop.anonymise.protect import protect
from ilja_desktop.domain.axis import TOTAL, Axis, Category, parts_of

QUICK = 0.3
"""Seconds for each proposal; what is chosen is protected with all the time there is."""
_ALL_BUT_TOTAL = 2
"""An axis of fewer categories cannot become coarser."""


def proposals(
    cubes: Sequence[Cube],
    policy: Policy,
    history: History = History(),
    progress: Progress = silently,
) -> tuple[Proposal, ...]:
    """Return the same tables, each time with one axis coarser, the cheapest first.

    Raises:
        Cancelled: from ``progress``.
    """
    axes = {axis.code: axis for cube in cubes for axis in cube.axes}
    made = [each for axis in axes.values() for each in _coarser(cubes, axis)]
    quick = replace(policy, time_limit=QUICK)
    found = []
    for done, proposal in enumerate(made):
        progress(done, len(made))
        result = protect(proposal.cubes, quick, history)
        loss = result.loss if isinstance(result, Result) else None
        found.append(replace(proposal, loss=loss))
    return tuple(sorted(found, key=_cost))


def _cost(proposal: Proposal) -> tuple[bool, float, int]:
    """Rank by the share of numbers that stay secret, then by how much detail is left."""
    loss = proposal.loss
    if loss is None:
        return True, 1.0, 0
    return False, loss.secret / max(1, loss.numbers), -loss.numbers


def _coarser(cubes: Sequence[Cube], axis: Axis) -> Iterator[Proposal]:
    if axis.groups:
        kept = tuple(Category(group.code, group.label) for group in axis.groups)
        inner = {part for group in axis.groups for part in group.parts}
        if not inner & {group.code for group in axis.groups}:
            loose = tuple(c for c in axis.categories if c.code not in inner)
            coarse = replace(axis, categories=(*kept, *loose), groups=())
            yield _proposal(Coarsening.GROUPS, axis, coarse, {}, cubes)
    elif not axis.multi and len(axis.categories) > _ALL_BUT_TOTAL:
        for one, other in _pairs(cubes, axis):
            if parts_of(one.code) or parts_of(other.code):
                continue
            yield _merged(cubes, axis, one, other)
    if any(len(cube.axes) > 1 and axis in cube.axes for cube in cubes):
        shorter = [_without(cube, axis) for cube in cubes]
        known = {(cube.population, cube.axes): cube for cube in reversed(shorter)}
        left = tuple(cube for cube in shorter if known[cube.population, cube.axes] is cube)
        yield Proposal(Coarsening.WITHOUT, axis, None, left, None)


def _pairs(cubes: Sequence[Cube], axis: Axis) -> Iterator[tuple[Category, Category]]:
    """Yield the neighbours that together are smallest."""
    sizes: dict[str, int] = dict.fromkeys((c.code for c in axis.categories), 0)
    for cube in cubes:
        if axis in cube.axes:
            at = cube.axes.index(axis)
            for codes, count in cube.counts.items():
                if codes[at] in sizes and all(c == TOTAL for i, c in enumerate(codes) if i != at):
                    sizes[codes[at]] = count
            break
    pairs = zip(axis.categories, axis.categories[1:], strict=False)
    yield from sorted(pairs, key=lambda pair: sizes[pair[0].code] + sizes[pair[1].code])[:2]


def _merged(cubes: Sequence[Cube], axis: Axis, one: Category, other: Category) -> Proposal:
    coarse = axis.joining(one.code, other.code)
    (together,) = (each for each in coarse.categories if each not in axis.categories)
    codes = dict.fromkeys((one.code, other.code), together.code)
    proposal = _proposal(Coarsening.MERGED, axis, coarse, codes, cubes)
    return replace(proposal, merged=together)


def _proposal(
    coarsening: Coarsening,
    axis: Axis,
    coarse: Axis,
    codes: dict[str, str],
    cubes: Sequence[Cube],
) -> Proposal:
    made = tuple(_with(cube, axis, coarse, codes) for cube in cubes)
    return Proposal(coarsening, axis, None, made, None)


def _with(cube: Cube, axis: Axis, coarse: Axis, codes: dict[str, str]) -> Cube:
    if axis not in cube.axes:
        return cube
    at = cube.axes.index(axis)
    counts: dict[Codes, int] = {}
    for place, count in cube.counts.items():
        code = codes.get(place[at], place[at])
        if code in coarse.codes:
            there = (*place[:at], code, *place[at + 1 :])
            counts[there] = counts.get(there, 0) + count
    axes = tuple(coarse if each == axis else each for each in cube.axes)
    # Who dominates what is only known of the places there were.
    kept = frozenset(place for place in cube.dominated if place in counts)
    return replace(cube, axes=axes, counts=counts, dominated=kept)


def _without(cube: Cube, axis: Axis) -> Cube:
    if axis not in cube.axes or len(cube.axes) == 1:
        return cube
    at = cube.axes.index(axis)

    def shorter(place: Codes) -> Codes:
        return (*place[:at], *place[at + 1 :])

    return replace(
        cube,
        axes=tuple(each for each in cube.axes if each != axis),
        counts={shorter(p): n for p, n in cube.counts.items() if p[at] == TOTAL},
        dominated=frozenset(shorter(p) for p in cube.dominated if p[at] == TOTAL),
    )
