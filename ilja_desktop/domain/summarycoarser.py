"""Makes variables coarser before they are counted: their groups stay, the finest categories go.

Groups keep their codes, so a reader's numbers of an earlier, finer summary are the same numbers.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from ilja_desktop.domain.axis import Axis, Category
from ilja_desktop.domain.summaryfacts import Counted, Record, SummaryFacts


def can_be_coarser(axis: Axis) -> bool:
    """Tell whether a variable has groups to stand in for its categories."""
    return bool(axis.groups)


def coarser(facts: SummaryFacts, axes: Collection[str]) -> SummaryFacts:
    """Return the same facts, some variables told apart by their largest groups only."""
    return replace(facts, counted=tuple(_counted(each, axes) for each in facts.counted))


def _counted(counted: Counted, codes: Collection[str]) -> Counted:
    wanted = [axis for axis in counted.axes if axis.code in codes and can_be_coarser(axis)]
    if not wanted:
        return counted
    tops = {axis.code: _tops(axis) for axis in wanted}
    return replace(
        counted,
        axes=tuple(_axis(axis) if axis in wanted else axis for axis in counted.axes),
        records=tuple(_record(record, tops) for record in counted.records),
    )


def _axis(axis: Axis) -> Axis:
    named = {each.code: each.label for each in (*axis.groups, *axis.categories)}
    return replace(
        axis, categories=tuple(Category(code, named[code]) for code in axis.tops), groups=()
    )


def _tops(axis: Axis) -> dict[str, str]:
    """Return the largest group of each category, itself where it is in none."""
    above = {part: group.code for group in axis.groups for part in group.parts}

    def top(code: str) -> str:
        return top(above[code]) if code in above else code

    return {category.code: top(category.code) for category in axis.categories}


def _record(record: Record, tops: Mapping[str, Mapping[str, str]]) -> Record:
    return {code: _codes(value, tops.get(code)) for code, value in record.items()}


def _codes(value: str | tuple[str, ...], tops: Mapping[str, str] | None) -> str | tuple[str, ...]:
    if tops is None:
        return value
    if isinstance(value, str):
        return tops[value]
    return tuple(dict.fromkeys(tops[code] for code in value))
