"""Judges a release before it leaves: what could an outsider learn that must stay secret?

Findings follow the classes of the data form: EXACT (a secret value is known), SMALL (known to lie
between 1 and the threshold), SMALL0 (the same from 0 on), LEAK (a small value is printed), GROUP
(all of a group are known to share one category) and CONTRADICTION (the numbers cannot be true).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from ilja_desktop.anonymise.attack import Attacker, Contradiction, Published
from ilja_desktop.anonymise.model import Number, Range
from ilja_desktop.anonymise.release import ReleaseForm

Kind = Literal["EXACT", "SMALL", "SMALL0", "LEAK", "GROUP", "CONTRADICTION"]
NOWHERE = Number("", ())


@dataclass(frozen=True)
class Finding:
    """Something a release gives away; ``error`` means that it must not leave."""

    kind: Kind
    error: bool
    number: Number
    known: Range | None = None


def audit(
    form: ReleaseForm, sensitive: frozenset[str] = frozenset(), *, secret_from: int | None = None
) -> tuple[Finding, ...]:
    """Attack a release and return everything that was found, errors first.

    Args:
        form: the release as it would leave the office.
        sensitive: codes of the axes on which a group disclosure is an error, not a warning.
        secret_from: least value a reader expects behind the mark; by the form's policy if None.
    """
    protects_zeros = form["policy"]["zeros"] == "protected"
    if secret_from is None:
        secret_from = 0 if protects_zeros else 1
    try:
        attacker = Attacker(form, secret_from)
        bounds = attacker.all_bounds()
    except Contradiction:
        return (Finding("CONTRADICTION", True, NOWHERE),)
    threshold = form["policy"]["threshold"]
    found = [
        *_leaks(attacker.published, threshold),
        *_secrets(attacker.published, bounds, threshold, protects_zeros),
        *_groups(attacker.published, bounds, sensitive),
    ]
    return tuple(sorted(found, key=lambda finding: (not finding.error, finding.number)))


def _leaks(published: Published, threshold: int) -> Iterator[Finding]:
    for number, known in published.printed.items():
        if known.lowest >= 1 and known.highest is not None and known.highest < threshold:
            yield Finding("LEAK", True, number, known)


def _secrets(
    published: Published, bounds: Mapping[Number, Range], threshold: int, protects_zeros: bool
) -> Iterator[Finding]:
    for number in published.secret:
        known = bounds[number]
        if known.lowest == known.highest:
            yield Finding("EXACT", True, number, known)
        elif known.highest is not None and known.highest < threshold:
            if known.lowest >= 1:
                yield Finding("SMALL", True, number, known)
            else:
                yield Finding("SMALL0", protects_zeros, number, known)


def _groups(
    published: Published, bounds: Mapping[Number, Range], sensitive: frozenset[str]
) -> Iterator[Finding]:
    for line in published.sums:
        if line.loose or len(line.parts) < 2 or bounds[line.total].lowest < 1:
            continue
        if sum(bounds[part].highest != 0 for part in line.parts) == 1:
            yield Finding("GROUP", line.axis in sensitive, line.total, bounds[line.total])
