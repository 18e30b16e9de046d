"""Lets the n-th call to the disk fail, and says what the program made of it.

``figures`` starts the part below ``main`` behind the library in front of the C library; that
part's standard input holds the keys of a vault, its answer is one JSON object per line.
"""

from __future__ import annotations

import errno
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.words import sentence
from ilja_desktop.keys import headerfile
from ilja_desktop.keys.headerformat import check_mac
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store.vault import Vault
from tests.faults import preload
from tests.faults.figure import Figure
from tests.faults.preload import Call, Disk
from tests.faults.subject import (
    bring_in,
    carried,
    carry,
    copied,
    opened,
    reopened,
    replace_key,
    rewrite_header,
    save,
    state,
)

WRITING = Call.WRITE | Call.SYNC | Call.TRUNCATE | Call.RENAME | Call.OPEN
QUICK, FULL = 120, 1
"""Every how-manieth call fails."""

FURTHEST = 500


@dataclass(frozen=True, slots=True)
class Fault:
    """What the drive does.

    Args:
        what: as it stands in the table.
        error: of the operating system.
        calls: which it can happen to.
        lasting: whether everything after the first failure fails too.
    """

    what: str
    error: int
    calls: Call
    lasting: bool


FAULTS = (
    Fault("disk full from call n on", errno.ENOSPC, WRITING, lasting=True),
    Fault("disk full at call n only", errno.ENOSPC, WRITING, lasting=False),
    Fault("I/O error from call n on", errno.EIO, WRITING | Call.READ, lasting=True),
    Fault("I/O error at call n only", errno.EIO, WRITING | Call.READ, lasting=False),
    Fault("read-only from call n on", errno.EROFS, WRITING | Call.UNLINK, lasting=True),
)


Work = Callable[[Unlocked, Vault], object]

ROTATING = "changing the data key"
UNCERTAIN = "vault_uncertain"

WORK: dict[str, tuple[Work, int]] = {
    "saving": (lambda _, vault: save(vault, 2, 3000), 1),
    "importing": (lambda _, vault: bring_in(vault, 2), 1),
    "checkpointing": (lambda _, vault: vault.checkpoint(), 0),
    "opening and checking": (lambda unlocked, _: look(unlocked), 0),
    "header": (lambda unlocked, _: rewrite_header(unlocked), 0),
    ROTATING: (replace_key, 0),
}
"""Each with the commits it adds."""


def look(unlocked: Unlocked) -> None:
    """Open the vault once more and look at all of it; what is found is told like a refusal."""
    with opened(unlocked) as vault:
        for finding in vault.check():
            raise finding


def figures(unlocked: Unlocked, step: int, place: Path) -> Iterator[Figure]:
    """Let every ``step``-th call fail in every work and way, and return one figure for each.

    The first two calls fail in any case, and when the steps are not wide so does every call while
    a header is written, because those are few.
    """
    library, said = preload.compiled(place), carry(unlocked)
    working = place / "failing"
    working.mkdir(exist_ok=True)
    job = f"tests.faults.failing {step} {working}"
    for line in preload.lines(library, job, working, said=said):
        value = json.loads(line)
        figure = Figure(value["what"])
        figure.runs, figure.lost = value["runs"], value["lost"]
        figure.damaged, figure.untyped = value["damaged"], value["untyped"]
        figure.seen.update(value["seen"])
        figure.bad(value["first"])
        figure.seconds = value["seconds"]
        yield figure


def steps(work: str, step: int) -> Iterator[int]:
    """Return which calls fail."""
    fine = 1 + step // 20 if work == "header" else step
    yield from sorted({1, 2, *range(fine, FURTHEST + 1, fine)})


@dataclass(slots=True)
class Case:
    """One vault in which one call fails."""

    unlocked: Unlocked
    work: str
    fault: Fault
    figure: Figure

    def run(self, nth: int, disk: Disk) -> int:
        """Work, let it fail, and judge what is left; return how many calls failed."""
        vault = Vault.open(self.unlocked)
        save(vault, 1)
        generation = headerfile.read(self.unlocked.folder).header.generation
        do, adds = WORK[self.work]
        disk.fail(self.fault.calls, nth, self.fault.error, lasting=self.fault.lasting)
        outcome = self._outcome(lambda: do(self.unlocked, vault))
        failed = disk.stop()
        if not failed:
            vault.close()
            return 0
        self.figure.runs += 1
        self.figure.seen[outcome] += 1
        if outcome.startswith("untyped"):
            self.figure.untyped += 1
            self.figure.bad(f"call {nth}: {outcome}")
        if adds and outcome != "done":
            self._judge_crash()
        if outcome == UNCERTAIN:
            self._judge(nth, vault, (1, 1))
        else:
            self._judge(nth, vault, (2 + (adds if outcome == "done" else 0), 2 + adds))
        self._judge_header(nth, generation, outcome)
        return failed

    def _outcome(self, work: Callable[[], object]) -> str:
        try:
            work()
        except Refusal as refusal:
            return refusal.code() if sentence(refusal) else f"untyped {refusal.code()}"
        except Exception as error:  # what has no sentence is what is looked for here
            return f"untyped {type(error).__name__}: {error}"
        return "done"

    def _judge(self, nth: int, vault: Vault, commits: tuple[int, int]) -> None:
        """Go on working as if nothing had been, then look at all of it."""
        least, most = commits
        try:
            if least > 1:
                save(vault, 3)
            vault.close()
        except Refusal as refusal:
            self.figure.damaged += 1
            self.figure.bad(f"call {nth}: not usable afterwards, {refusal.code()}")
            return
        found = state(reopened(self.unlocked))
        lost = found.commits < least
        damaged = bool(found.findings) or found.commits > most
        self.figure.lost += lost
        self.figure.damaged += damaged
        if lost or damaged:
            self.figure.bad(f"call {nth}: {commits} commits, then {found}")

    def _judge_crash(self) -> None:
        """Look at what a crash right now would leave; what was refused may be there, but whole."""
        folder = self.unlocked.folder
        crashed = copied(self.unlocked, folder.with_name("crashed") / folder.name)
        found = state(crashed)
        self.figure.lost += found.commits < 1
        if found.findings:
            self.figure.damaged += 1
            self.figure.bad(f"after a crash: {found}")
        if found.commits > 1:
            self.figure.seen["there after a crash, though refused"] += 1

    def _judge_header(self, nth: int, before: int, outcome: str) -> None:
        if self.work != "header":
            return
        found = headerfile.read(self.unlocked.folder).header
        genuine = check_mac(found, self.unlocked.data_key.for_header())
        wanted = {before + 1} if outcome == "done" else {before}
        if outcome == "header_unconfirmed":
            wanted = {before, before + 1}
        if not genuine or found.generation not in wanted:
            self.figure.damaged += 1
            self.figure.bad(f"call {nth}: {outcome}, yet generation {found.generation - before:+}")


def main(step: int, place: Path) -> None:
    """Try every work with every fault, and print what came of it."""
    template = carried(sys.stdin.read())
    disk = Disk()
    for work in WORK:
        for fault in FAULTS:
            figure = Figure(f"{work}: {fault.what}")
            for nth in steps(work, step):
                unlocked = copied(template, place / template.folder.name)
                if not Case(unlocked, work, fault, figure).run(nth, disk):
                    break
            figure.stop()
            names = ("what", "runs", "lost", "damaged", "untyped", "seen", "first", "seconds")
            told = {name: getattr(figure, name) for name in names}
            print(json.dumps(told), flush=True)  # noqa: T201 - the answer


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
