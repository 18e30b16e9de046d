"""Releases one after the other, from seeds, as an office makes them every quarter."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from ilja_desktop.anonymise.beside import placed
from ilja_desktop.anonymise.gate import cleared
from ilja_desktop.anonymise.ledger import remembered
from ilja_desktop.anonymise.model import History, Past, Policy, Result, Unprotectable
from ilja_desktop.domain.axis import Axis
from tests.anonymise.cubes import a_cube, records_of

DAYS = ("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31")


def quarters(
    axes: Sequence[Axis], count: int, seed: int, *, leaving: bool
) -> Iterator[tuple[Result | Unprotectable, History]]:
    """Yield four releases, each with one to five more cases and sometimes one less."""
    dice = random.Random(seed)
    records, past = records_of(axes, count, dice), list[Past]()
    for day in DAYS:
        (cube,), history = placed([a_cube(axes, records, f"Fälle bis {day}")], past)
        result = cleared([cube], Policy(), history)
        yield result, history
        if isinstance(result, Unprotectable):
            return
        past.append(remembered(result))
        records = [*records, *records_of(axes, dice.randint(1, 5), dice)]
        if leaving and dice.random() < 0.5:
            records.pop(dice.randrange(count))
