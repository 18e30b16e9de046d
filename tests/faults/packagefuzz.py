"""Mutates packages, outside as anybody can and inside as whoever has the recipient's card can."""

from __future__ import annotations

import random
import resource
from collections.abc import Iterator
from pathlib import Path
from time import process_time

from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.offer import OfferDraft
from ilja_desktop.domain.package import Errand
from ilja_desktop.keys.vault import Unlocked
from tests.builders import TODAY
from tests.faults.figure import Figure
from tests.faults.forger import sealed, told, unsealed
from tests.services.desks import Desks, befriended, reopened

QUICK, FULL = 1_000, 100_000
LONGEST_SECONDS, MOST_MEGABYTES = 2.0, 256


def figures(desks: Desks, genuine: bytes, count: int, folder: Path, seed: int) -> Iterator[Figure]:
    """Yield one figure: no mutation may be taken, take long (of the processor) or much memory."""
    dice = random.Random(seed)
    gate = desks.away.desk.packages.gate()
    identity = desks.away.unlocked.identity
    inside = unsealed(genuine, identity)
    figure = Figure("mutated packages", runs=count)
    longest, before = 0.0, _megabytes()
    for number in range(count):
        if number % 2:
            content = _mutated(genuine, dice)
        else:
            content = sealed(_mutated(inside, dice), identity.public.epk)
        begun = process_time()
        try:
            code = told(desks, gate, folder, content)
        except Exception as error:
            figure.untyped += 1
            figure.first = figure.first or repr(error)
            continue
        longest = max(longest, process_time() - begun)
        figure.seen[code] += 1
        figure.lost += not code
    grown = _megabytes() - before
    figure.what = f"mutated packages, at most {longest:.2f} s and {grown} MB more"
    figure.damaged = int(longest > LONGEST_SECONDS) + int(grown > MOST_MEGABYTES)
    yield figure.stop()


def standing(template: Unlocked, count: int, place: Path, seed: int) -> Iterator[Figure]:
    """Yield the same figure for two desks that are made for it."""
    folder = place / "packages"
    (folder / "copies").mkdir(parents=True)
    with reopened(befriended(template, folder), folder / "copies") as desks:
        draft = OfferDraft(
            name="Werkstatt", carrier="Werkhof", legal_circle=LegalCircle.SGB_II, as_of=TODAY
        )
        desks.home.desk.offers.enter(draft)
        genuine = desks.send_away(Errand.OFFERS).read_bytes()
        yield from figures(desks, genuine, count, folder, seed)


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


def _megabytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
