"""Percentages: of printed numbers only, and none of few cases, where they would tell numbers."""

from __future__ import annotations

from ilja_desktop.anonymise.model import Codes, Protected
from ilja_desktop.domain.axis import TOTAL


def shares(protected: Protected) -> dict[tuple[str, Codes], int]:
    """Return the share of the table's total in whole per cent, by table and place.

    Places without one are not in it: secrets, amounts, and tables of too few cases.
    """
    found: dict[tuple[str, Codes], int] = {}
    for cube in protected.cubes:
        base = protected.value(cube, (TOTAL,) * len(cube.axes))
        if base is None or base < protected.policy.percentages_from or cube.amount:
            continue
        for codes, _ in cube.places():
            value = protected.value(cube, codes)
            if value is not None:
                found[cube.id, codes] = (200 * value + base) // (2 * base)
    return found
