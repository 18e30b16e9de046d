"""Judges a release before it leaves: what could an outsider learn that must stay secret?

Findings follow the classes of the data form:

- EXACT: a secret value is known.
- SMALL: known to lie between 1 and the threshold; SMALL0: the same from 0 on.
- NARROW: an amount is known too well, or a secret count has only two possible values.
- LEAK: a small value is printed.
- DELTA: a small difference of two releases is known.
- GROUP: all of a group are known to share one category.
- INSIDER: as EXACT or SMALL, for somebody who knows one small number from a case of their own.
- CONTRADICTION, UNDECIDED: the numbers cannot be true, or are linked in too large a ring.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from ilja_desktop.anonymise.attack import Contradiction
from ilja_desktop.anonymise.form import ReleaseForm
from ilja_desktop.anonymise.insider import Insiders, counting_all_of
from ilja_desktop.anonymise.joint import JointAttacker, TooLarge, rings
from ilja_desktop.anonymise.model import Number, Range

Kind = Literal[
    "EXACT",
    "SMALL",
    "SMALL0",
    "NARROW",
    "LEAK",
    "DELTA",
    "GROUP",
    "INSIDER",
    "CONTRADICTION",
    "UNDECIDED",
]
NOWHERE = Number("", ())
CLEAR_OF_AMOUNT = 0.15
"""How wide at least an amount stays unknown, as a share of its least value."""


@dataclass(frozen=True)
class Finding:
    """Something a release gives away; ``error`` means that it must not leave."""

    kind: Kind
    error: bool
    number: Number
    known: Range | None = None


class Reader(Protocol):
    """Somebody who works out numbers."""

    def bounds(self, number: Number) -> Range:
        """Return between which values a number lies."""

    def reaches(self, number: Number, value: int) -> bool:
        """Tell whether a number may be as great as a value."""

    def varies(self, number: Number, by: int = 1) -> bool:
        """Tell whether a number may have values so far apart."""


def audit(
    form: ReleaseForm,
    sensitive: frozenset[str] = frozenset(),
    *,
    secret_from: int | None = None,
    insider: Mapping[Number, int] | None = None,
    check: Callable[[], None] = lambda: None,
) -> tuple[Finding, ...]:
    """Attack a release and return everything that was found, errors first.

    Args:
        form: the release as it would leave the office, with all that left before.
        sensitive: codes of the axes on which a group disclosure is an error, not a warning.
        secret_from: least value a reader expects behind the mark; by the form's policy if None.
        insider: true values of secret numbers, as the office knows them; of the small ones at
            the finest places somebody may know any one. What turns out not to be small, or to
            count nobody else, is no finding.
        check: called before every search; raises to stop.
    """
    if secret_from is None:
        secret_from = 0 if form["policy"]["zeros"] == "protected" else 1
    try:
        judge = _Judge(form, sensitive, secret_from, insider or {}, check)
        found = [*judge.findings(), *judge.insiders()]
    except Contradiction:
        return (Finding("CONTRADICTION", True, NOWHERE),)
    except TooLarge:
        return (Finding("UNDECIDED", True, NOWHERE),)
    return tuple(sorted(found, key=lambda finding: (not finding.error, finding.number)))


class _Judge:
    def __init__(
        self,
        form: ReleaseForm,
        sensitive: frozenset[str],
        secret_from: int,
        truth: Mapping[Number, int],
        check: Callable[[], None],
    ) -> None:
        self._form, self._secret_from, self._check = form, secret_from, check
        self._zeros = form["policy"]["zeros"] == "protected"
        self._width = form["policy"]["min_width"]
        self._sensitive = sensitive
        self._truth = truth
        self._attacker = Insiders(form, secret_from, truth, check)
        self._published = self._attacker.published
        self._joint = [
            JointAttacker(
                [table for table in form["tables"] if table["population"] == population],
                axes,
                self._published,
                secret_from,
                check,
            )
            for population, axes in rings(form)
        ]

    def findings(self) -> Iterator[Finding]:
        self._attacker.look()
        yield from self._leaks()
        unseen = (
            n for n, known in self._published.printed.items() if known.lowest != known.highest
        )
        for number in (*self._published.secret, *unseen):
            yield from self._secret(number, self._attacker)
            for joint in self._joint:
                if number in joint.numbers:
                    yield from self._secret(number, joint)
        yield from self._deltas()
        yield from self._groups()

    def insiders(self) -> Iterator[Finding]:
        """Let one after the other know the number a case of their own is in."""
        truth, secret = self._truth, {*self._published.secret}
        small = {n: v for n, v in truth.items() if 1 <= v < self._threshold(n) and n in secret}
        own = small.keys() - {found.total for found in self._published.sums}
        alike = counting_all_of(self._form, self._published, truth, own)
        for number in self._published.secret:
            knowing = own - alike.get(number, set())
            if number in small:
                enough = self._threshold(number)
                knowing = {*self._attacker.contradicting(number, enough, knowing)}
            elif number in truth:
                continue
            for insider in sorted(knowing):
                yield from self._told(number, {insider: truth[insider]})
        self._attacker.told({})

    def _told(self, number: Number, known: Mapping[Number, int]) -> Iterator[Finding]:
        self._attacker.told(known)
        for finding in self._secret(number, self._attacker):
            if finding.error:
                yield Finding("INSIDER", True, number, finding.known)

    def _leaks(self) -> Iterator[Finding]:
        for number, known in self._published.printed.items():
            small = known.lowest == known.highest and known.lowest >= 1
            if small and known.lowest < self._threshold(number):
                yield Finding("LEAK", True, number, known)

    def _secret(self, number: Number, reader: Reader) -> Iterator[Finding]:
        """Judge a number a reader does not see; most are clear by tables found before."""
        clear = reader.reaches(number, self._threshold(number)) and reader.varies(
            number, self._width
        )
        if clear and number not in self._published.amounts:
            return
        known = reader.bounds(number)
        verdict = (
            None if known.highest is None else self._verdict(number, known.lowest, known.highest)
        )
        if verdict is not None:
            yield Finding(*verdict, number, known)

    def _verdict(self, number: Number, lowest: int, highest: int) -> tuple[Kind, bool] | None:
        if lowest == highest:
            # Of rounded numbers a known zero tells nothing that a printed zero does not.
            return ("EXACT", True) if highest or number in self._published.secret else None
        if highest < self._threshold(number):
            return ("SMALL", True) if lowest >= 1 else ("SMALL0", self._zeros)
        amount = number in self._published.amounts
        narrowest = max(self._width, CLEAR_OF_AMOUNT * lowest if amount else 0)
        return ("NARROW", amount) if highest - lowest < narrowest else None

    def _threshold(self, number: Number) -> int:
        return self._published.threshold[number]

    def _deltas(self) -> Iterator[Finding]:
        for growth in self._published.growths:
            if self._attacker.varies(growth.number):
                continue
            known = self._attacker.bounds(growth.number)
            if 1 <= abs(known.lowest) < self._threshold(growth.later):
                yield Finding("DELTA", bool(growth.number.at), growth.number, known)

    def _groups(self) -> Iterator[Finding]:
        """Find groups of somebody all of whom can only be in one category."""
        for line in self._published.sums:
            if line.loose or len(line.parts) < 2:
                continue
            if len(self._filled(line.parts)) == 1 and self._attacker.at_least(line.total) >= 1:
                known = self._attacker.bounds(line.total)
                yield Finding("GROUP", line.axis in self._sensitive, line.total, known)

    def _filled(self, parts: Sequence[Number]) -> list[Number]:
        """Return the first two parts in which somebody may be."""
        found: list[Number] = []
        for part in parts:
            if self._attacker.reaches(part, 1):
                found.append(part)
            if len(found) == 2:
                break
        return found
