"""Mutates packages, outside as anybody can and inside as whoever has the recipient's card can."""

from __future__ import annotations

import io
import logging
import random
from collections.abc import Iterator
from pathlib import Path

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.offer import OfferDraft
from ilja_desktop.domain.package import Errand
from ilja_desktop.exchange.packagemanifest import Manifest
from ilja_desktop.exchange.packageseal import unseal
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.packageopening import Belief, Gate
from tests.builders import TODAY
from tests.faults import taking
from tests.faults.effort import Effort
from tests.faults.figure import Figure
from tests.faults.forger import Package, sealed, told, unsealed
from tests.faults.hostile import hostile
from tests.services.desks import Desks, befriended, reopened

QUICK, FULL = 100_000, 100_000


def figures(desks: Desks, genuine: bytes, count: int, folder: Path, seed: int) -> Iterator[Figure]:
    """Yield one figure: no mutation may be taken, take long (of the processor) or much memory."""
    dice = random.Random(seed)
    gate = desks.away.desk.packages.gate()
    inside = unsealed(genuine, desks.away.unlocked.identity)
    believing = _Believing(Package.of(genuine, desks), gate)
    figure, effort, written = Figure("", runs=count), Effort(), desks.away.written()
    for number in range(count):
        outside = number % 3 > 0
        content = _mutated(genuine if outside else inside, dice)
        try:
            with effort.measured():
                if outside:
                    code = told(desks, gate, folder, content)
                else:
                    code = believing.told(sealed(content, gate.identity.public.epk))
        except Exception as error:
            figure.untyped += 1
            figure.seen[repr(error)] += 1
            figure.bad(repr(error))
            continue
        figure.seen[code] += 1
        figure.lost += not code
    figure.what = f"mutated packages, {effort}"
    figure.damaged = effort.exceeded + (desks.away.written() != written)
    yield figure.stop()


def by_hand(desks: Desks, genuine: bytes, folder: Path) -> Figure:
    """Return the figure of packages made by hand; each has to meet the refusal it deserves."""
    gate, written = desks.away.desk.packages.gate(), desks.away.written()
    figure, effort = Figure(""), Effort()
    for name, content, right in hostile(genuine, desks):
        with effort.measured():
            code = told(desks, gate, folder, content)
        figure.runs += 1
        figure.seen[code] += 1
        if code not in right:
            figure.lost += 1
            figure.bad(f"{name}: {code}")
    figure.what = f"packages made by hand, {effort}"
    figure.damaged = effort.exceeded + (desks.away.written() != written)
    return figure.stop()


class _Believing:
    """Opens packages of which a signature that was proven once is not proven again.

    Half of all mutations inside leave manifest and signature as they are; a hundred thousand could
    not be tried every day if each cost what proving a signature costs.
    """

    def __init__(self, genuine: Package, gate: Gate) -> None:
        self._gate = gate
        self._belief = Belief("probe", gate)
        self._proven: tuple[bytes, bytes] = genuine.manifest_octets, genuine.signature
        self._belief.believe(Manifest.decode(self._proven[0]), self._proven[1])

    def told(self, content: bytes) -> str:
        """Open a package; return the code of the refusal, or nothing."""
        try:
            unseal("probe", io.BytesIO(content), self._gate.identity, self._believe, self)
        except Refusal as refusal:
            return refusal.code()
        return ""

    def lay(self, number: int, chunk: bytes) -> None:
        """Take a piece of the payload, which nobody will look at."""

    def _believe(self, manifest: Manifest, signature: bytes) -> None:
        if (manifest.encode(), signature) != self._proven:
            self._belief.believe(manifest, signature)


def standing(template: Unlocked, count: int, place: Path, seed: int) -> Iterator[Figure]:
    """Yield all figures for two desks that are made for it."""
    folder = place / "packages"
    (folder / "copies").mkdir(parents=True)
    logging.getLogger("pyhanko").addHandler(logging.NullHandler())  # as the program does
    with reopened(befriended(template, folder), folder / "copies") as desks:
        draft = OfferDraft(
            name="Werkstatt", carrier="Werkhof", legal_circle=LegalCircle.SGB_II, as_of=TODAY
        )
        desks.home.desk.offers.enter(draft)
        genuine = desks.send_away(Errand.OFFERS).read_bytes()
        yield by_hand(desks, genuine, folder)
        yield from figures(desks, genuine, count, folder, seed)
        yield taking.figure(desks, taking.FULL if count >= FULL else taking.QUICK)


def _mutated(octets: bytes, dice: random.Random) -> bytes:
    """Return bytes that differ."""
    while True:
        altered = dice.choice(_WAYS)(bytearray(octets), dice)
        if bytes(altered) != octets:
            return bytes(altered)


def _flip(octets: bytearray, dice: random.Random) -> bytearray:
    for _ in range(dice.choice((1, 1, 2, 16))):
        octets[dice.randrange(len(octets))] ^= 1 << dice.randrange(8)
    return octets


def _cut(octets: bytearray, dice: random.Random) -> bytearray:
    start = dice.randrange(len(octets))
    del octets[start : start + dice.choice((1, 16, 512, len(octets)))]
    return octets


def _insert(octets: bytearray, dice: random.Random) -> bytearray:
    start = dice.randrange(len(octets))
    octets[start:start] = dice.randbytes(dice.choice((1, 16, 512)))
    return octets


def _repeat(octets: bytearray, dice: random.Random) -> bytearray:
    start = dice.randrange(len(octets))
    octets[start:start] = octets[start : start + dice.choice((16, 512, 4096))]
    return octets


def _splice(octets: bytearray, dice: random.Random) -> bytearray:
    one, other = dice.randrange(len(octets)), dice.randrange(len(octets))
    octets[one : one + 64] = octets[other : other + 64]
    return octets


_WAYS = (_flip, _flip, _cut, _insert, _repeat, _splice)
