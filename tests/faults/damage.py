"""Alters the database below SQLite, as a thief or a bad drive would, and sees who notices."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.words import sentence
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store.caselist import case_lines
from ilja_desktop.store.search import find_cases
from tests.builders import found_vault
from tests.faults.figure import Figure
from tests.faults.subject import bring_in, copied, opened, save
from tests.store.pages import PAGE
from tests.store.test_migration import dump

QUICK, FULL = 100, 10_000
"""Single bits, taken at random."""

EVERY = 64
"""In the full count, one bit of every so many bytes is altered as well."""

Alter = Callable[[bytes, random.Random], bytes]


def flipped(whole: bytes, at: int, dice: random.Random) -> bytes:
    """Return the same bytes with one bit altered."""
    return whole[:at] + bytes([whole[at] ^ 1 << dice.randrange(8)]) + whole[at + 1 :]


def told(refusal: Refusal) -> str:
    """Return the code of a refusal that has a sentence."""
    if not sentence(refusal):
        raise ValueError(refusal.code())
    return refusal.code()


@dataclass(slots=True)
class Target:
    """A vault that is altered again and again.

    Args:
        unlocked: the vault; its database is written anew for each trial.
        whole: the database as it has to be, with an empty log.
        log: a log that holds the last commits of ``logged``.
        logged: the database that log belongs to.
        older: the database as it was some commits ago.
        foreign: the database of another vault, of the same size or larger.
    """

    unlocked: Unlocked
    whole: bytes
    log: bytes
    logged: bytes
    older: bytes
    foreign: bytes
    content: dict[str, list[tuple[object, ...]]]
    former: list[dict[str, list[tuple[object, ...]]]] = field(default_factory=list)

    @classmethod
    def of(cls, template: Unlocked, place: Path) -> Target:
        """Fill a copy of a vault."""
        unlocked = copied(template, place / "damage" / template.folder.name)
        file, former = unlocked.database, []
        with opened(unlocked) as vault:
            save(vault, 1)
            bring_in(vault, 2)
        older = file.read_bytes()
        with opened(unlocked) as vault:
            save(vault, 3)
        logged = file.read_bytes()
        with opened(unlocked) as vault:
            for turn in range(4, 8):
                former.append(dump(file, unlocked.database_key))
                save(vault, turn)
            log = file.with_name(f"{file.name}-wal").read_bytes()
        return cls(
            unlocked=unlocked,
            whole=file.read_bytes(),
            log=log,
            logged=logged,
            older=older,
            foreign=_foreign(place),
            content=dump(file, unlocked.database_key),
            former=former,
        )

    def put(self, database: bytes, log: bytes | None = None) -> None:
        """Lay down these files and no others."""
        file = self.unlocked.database
        for other in file.parent.glob(f"{file.name}-*"):
            other.unlink()
        file.write_bytes(database)
        if log is not None:
            file.with_name(f"{file.name}-wal").write_bytes(log)

    def judge(self) -> str:
        """Use the vault and check it; return who noticed what."""
        try:
            found = self._look()
        except Refusal as refusal:
            return f"refused: {told(refusal)}"
        except Exception as error:  # what has no sentence is what is looked for here
            return f"untyped: {type(error).__name__}: {error}"
        if found:
            return "found: " + found
        now = dump(self.unlocked.database, self.unlocked.database_key)
        if now == self.content:
            return "harmless"
        return "older" if now in self.former else "unnoticed"

    def _look(self) -> str:
        with opened(self.unlocked) as vault:
            with vault.read() as session:
                case_lines(session, find_cases(session, "KPF", closed_drafts=True))
            return ", ".join(told(finding) for finding in vault.check())


def _foreign(place: Path) -> bytes:
    other = found_vault(place / "Andere.ilja")
    with opened(other) as vault:
        for turn in range(3):
            save(vault, turn)
            bring_in(vault, turn)
    return other.database.read_bytes()


def figures(template: Unlocked, bits: int, place: Path, seed: int) -> Iterator[Figure]:
    """Alter a vault in every way, and return one figure for each.

    Args:
        template: a new vault; it is copied.
        bits: how many single bits at random; the other ways are scaled by it.
        place: a folder to work in.
        seed: of chance.
    """
    target, dice = Target.of(template, place), random.Random(seed)
    whole = target.whole
    if bits >= FULL:
        each = (flipped(whole, at, dice) for at in range(0, len(whole), EVERY))
        yield _altered(f"one bit of every {EVERY}th byte", target, each)
    at_random = (flipped(whole, dice.randrange(len(whole)), dice) for _ in range(bits))
    yield _altered("one bit at random", target, at_random)
    for what, alter in WAYS.items():
        some = (alter(target, dice) for _ in range(max(8, bits // 20)))
        yield _altered(what, target, some)
    yield _altered("database of another vault", target, [target.foreign])
    yield _page_rollbacks(target)
    yield _rollback(target)
    yield _log_flips(target, max(20, bits // 10), dice)


def _page(target: Target, dice: random.Random, octets: bytes) -> slice:
    at = dice.randrange(len(octets) // PAGE) * PAGE
    return slice(at, at + PAGE)


def _swap(target: Target, dice: random.Random) -> bytes:
    altered = bytearray(target.whole)
    one, other = (_page(target, dice, target.whole) for _ in range(2))
    while one == other:
        other = _page(target, dice, target.whole)
    altered[one], altered[other] = target.whole[other], target.whole[one]
    return bytes(altered)


def _copy(target: Target, dice: random.Random) -> bytes:
    altered = bytearray(target.whole)
    one, other = (_page(target, dice, target.whole) for _ in range(2))
    while one == other:
        other = _page(target, dice, target.whole)
    altered[one] = target.whole[other]
    return bytes(altered)


def _splice(target: Target, dice: random.Random) -> bytes:
    altered = bytearray(target.whole)
    place = _page(target, dice, target.whole[: len(target.foreign)])
    altered[place] = target.foreign[place]
    return bytes(altered)


def _blank(target: Target, dice: random.Random) -> bytes:
    altered = bytearray(target.whole)
    altered[_page(target, dice, target.whole)] = bytes(PAGE)
    return bytes(altered)


def _cut(target: Target, dice: random.Random) -> bytes:
    return target.whole[: dice.randrange(len(target.whole))]


def _cut_pages(target: Target, dice: random.Random) -> bytes:
    return target.whole[: _page(target, dice, target.whole).start]


def _longer(target: Target, dice: random.Random) -> bytes:
    return target.whole + dice.randbytes(dice.choice((1, 100, PAGE, 3 * PAGE + 7)))


def _longer_by_pages(target: Target, dice: random.Random) -> bytes:
    return target.whole + target.whole[_page(target, dice, target.whole)] * dice.randrange(1, 4)


WAYS: dict[str, Callable[[Target, random.Random], bytes]] = {
    "two pages swapped": _swap,
    "a page copied over another": _copy,
    "a page of another vault spliced in": _splice,
    "a page of zeros": _blank,
    "cut anywhere": _cut,
    "cut between pages": _cut_pages,
    "random bytes appended": _longer,
    "own pages appended": _longer_by_pages,
}


def _note(figure: Figure, outcome: str, where: str, *, known: bool = False) -> None:
    figure.runs += 1
    kind, _, rest = outcome.partition(": ")
    figure.seen[rest if kind in ("found", "refused") else kind] += 1
    figure.untyped += kind == "untyped"
    wrong = kind in ("unnoticed", "older") and not known
    figure.damaged += wrong
    if wrong or kind == "untyped":
        figure.bad(f"{where}: {outcome}")


def _altered(what: str, target: Target, databases: Iterator[bytes] | list[bytes]) -> Figure:
    figure = Figure(what)
    for turn, database in enumerate(databases):
        target.put(database)
        _note(figure, target.judge(), f"trial {turn}")
    return figure.stop()


def _page_rollbacks(target: Target) -> Figure:
    """Put each page back that has changed; a genuine old page is the known limit."""
    figure = Figure("one page as it was before (known limit)")
    for at in range(0, min(len(target.older), len(target.whole)), PAGE):
        old = target.older[at : at + PAGE]
        if old != target.whole[at : at + PAGE]:
            target.put(target.whole[:at] + old + target.whole[at + PAGE :])
            _note(figure, target.judge(), f"page at {at}", known=True)
    return figure.stop()


def _rollback(target: Target) -> Figure:
    """Put the whole file back; only an anchor outside of it can tell."""
    figure = Figure("the whole database as it was before (known limit)")
    target.put(target.older)
    _note(figure, target.judge(), "all of it", known=True)
    return figure.stop()


def _log_flips(target: Target, count: int, dice: random.Random) -> Figure:
    """Alter the log: it ends before the first commit that is not whole (known limit)."""
    figure = Figure("one bit of the write-ahead log (known limit)")
    for _ in range(count):
        at = dice.randrange(len(target.log))
        target.put(target.logged, flipped(target.log, at, dice))
        outcome = target.judge()
        _note(figure, outcome, f"byte {at} of the log", known=outcome == "older")
    return figure.stop()
