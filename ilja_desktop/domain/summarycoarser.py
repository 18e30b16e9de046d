"""Makes variables coarser before they are counted: groups stay alone, or categories become one.

Groups keep their codes, so a reader's numbers of an earlier, finer summary are the same numbers.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from ilja_desktop.domain.axis import Axis, Category, parts_of
from ilja_desktop.domain.summaryfacts import Counted, Record, SummaryFacts


def can_be_coarser(axis: Axis) -> bool:
    """Tell whether a variable has groups to stand in for its categories."""
    return bool(axis.groups)


def coarser(
    facts: SummaryFacts, axes: Collection[str], joined: Collection[tuple[str, str]] = ()
) -> SummaryFacts:
    """Return the same facts, less finely told apart.

    Args:
        facts: what was counted.
        axes: codes of variables of which only the largest groups stay.
        joined: codes of variables, each with the code of some categories that become one.
    """
    counted = (_joined(_counted(each, axes), joined) for each in facts.counted)
    return replace(facts, counted=tuple(counted))


def _joined(counted: Counted, joined: Collection[tuple[str, str]]) -> Counted:
    for axis_code, code in sorted(joined):
        axis = next((each for each in counted.axes if each.code == axis_code), None)
        whole = axis if axis is None else axis.joining(*parts_of(code))
        if axis is None or whole is None or whole == axis:
            continue
        tops = {
            axis_code: {
                **{c.code: c.code for c in axis.categories},
                **dict.fromkeys(parts_of(code), code),
            }
        }
        counted = replace(
            counted,
            axes=tuple(whole if each is axis else each for each in counted.axes),
            records=tuple(_record(record, tops) for record in counted.records),
        )
    return counted


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
