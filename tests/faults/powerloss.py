"""Power losses: what was written down of a work is replayed to a random moment, and opened."""

from __future__ import annotations

import hashlib
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys import headerfile
from ilja_desktop.keys.headerformat import check_mac
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store.connection import connect
from ilja_desktop.store.trouble import at_the_border
from tests.faults import preload
from tests.faults.figure import Figure
from tests.faults.recording import Recorder, Work
from tests.faults.replay import images
from tests.faults.subject import copied, opened, reopened, save, state

QUICK, FULL = 500, 50_000
IMAGES_OF_A_RECORD = 500
TURNS = 12
"""Commits in one record; a look at all of a vault takes the longer, the more it holds."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a vault holds after a power loss, and what is wrong with it."""

    held: int
    findings: tuple[str, ...]


Known = dict[bytes, Found]
"""What was found in the databases of one record, by what tells them apart."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One way of working during which the power goes off.

    Args:
        what: as it stands in the table.
        work: name of the work in ``recording``.
        look: tells what is left.
        share: of all images.
        control: whether it has to lose something.
    """

    what: str
    work: str
    look: Callable[[Unlocked, Known], Found]
    share: float
    control: bool = False


def look_at_database(unlocked: Unlocked, known: Known) -> Found:
    """Open the vault as the program does, with the raw key, and look at all of it.

    What comes out of the recovery is looked at once, however many images lead there.
    """
    try:
        which = _recovered(unlocked)
        if which not in known:
            found = state(unlocked)
            known[which] = Found(found.commits, found.findings)
    except Refusal as refusal:
        return Found(0, (refusal.code(),))
    return known[which]


def _recovered(unlocked: Unlocked) -> bytes:
    """Let the log be read and emptied, as at any opening; return what tells this database."""
    with at_the_border():
        raw = connect(unlocked.database, unlocked.database_key)
        try:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            raw.close()
    return hashlib.sha256(unlocked.database_key + unlocked.database.read_bytes()).digest()


def look_after_change(unlocked: Unlocked, known: Known) -> Found:
    """Open the vault by the user's key pair, under the former data key or the new one."""
    try:
        return look_at_database(reopened(unlocked), known)
    except Refusal as refusal:
        return Found(0, (refusal.code(),))


def look_at_header(unlocked: Unlocked, _: Known) -> Found:
    """Read the header and verify it."""
    try:
        header = headerfile.read(unlocked.folder).header
    except Refusal as refusal:
        return Found(0, (refusal.code(),))
    genuine = check_mac(header, unlocked.data_key.for_header())
    return Found(header.generation, () if genuine else ("mac",))


TRIALS = (
    Trial("power loss, WAL and FULL (the program)", "FULL", look_at_database, 0.5),
    Trial("power loss while changing the data key", "rotation", look_after_change, 0.1),
    Trial("power loss while rewriting the header", "header", look_at_header, 0.3),
    Trial("power loss, synchronous=NORMAL", "NORMAL", look_at_database, 0.05, control=True),
    Trial("power loss, synchronous=OFF", "OFF", look_at_database, 0.03, control=True),
    Trial("power loss, header not synced", "unsynced-header", look_at_header, 0.02, control=True),
)


def figures(unlocked: Unlocked, count: int, place: Path, seed: int) -> Iterator[Figure]:
    """Let the power go off so often in all, and return one figure for each way of working.

    Args:
        unlocked: a new vault; it is copied.
        count: power losses.
        place: a folder to work in.
        seed: of chance; the same one gives the same images of the same record.
    """
    subject = copied(unlocked, place / "subject" / unlocked.folder.name)
    with opened(subject) as vault:
        save(vault, 1)
    with closing(Recorder(preload.compiled(place))) as recorder:
        for trial in TRIALS:
            figure = Figure(trial.what, trial.control)
            wanted = max(25, round(count * trial.share))
            while figure.runs < wanted:
                seed += 1
                some = min(IMAGES_OF_A_RECORD, wanted - figure.runs)
                _try(trial, subject, figure, some, _Bench(recorder, place, seed))
            yield figure.stop()


@dataclass(frozen=True, slots=True)
class _Bench:
    recorder: Recorder
    place: Path
    seed: int


def _try(trial: Trial, subject: Unlocked, figure: Figure, some: int, bench: _Bench) -> None:
    working = copied(subject, bench.place / "working" / subject.folder.name)
    before = {file.name: file.read_bytes() for file in working.folder.iterdir()}
    record = bench.place / "record"
    record.unlink(missing_ok=True)
    bench.recorder.record(Work(trial.work, bench.seed, TURNS, record), working)
    dice = random.Random(bench.seed)
    target = bench.place / "image" / subject.folder.name
    known: Known = {}
    for acknowledged, files in images(record, working.folder, before, some, dice):
        _lay_down(files, target)
        found = trial.look(replace(subject, folder=target), known)
        _judge(figure, acknowledged, found, bench.seed)
    if known:
        figure.seen["databases that differ"] += len(known)


def _lay_down(files: dict[str, bytes], target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for name, content in files.items():
        (target / name).write_bytes(content)


def _judge(figure: Figure, acknowledged: int, found: Found, seed: int) -> None:
    # One more may be there that could not be acknowledged any more.
    more = found.held - acknowledged
    lost, damaged = more < 0, bool(found.findings) or more > 1
    figure.runs += 1
    figure.lost += lost
    figure.damaged += damaged
    if lost or damaged:
        figure.bad(f"record {seed}, {acknowledged} acknowledged: {found}")
