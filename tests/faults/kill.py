"""Kills a process in the middle of its work, again and again, and says what was lost.

The part below ``main`` runs on its own, because only a process with a single thread can be copied
safely: its standard input holds the keys of a vault, its answer is one JSON object for each work.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from pathlib import Path

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys import headerfile
from ilja_desktop.keys.headerformat import check_mac
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store.vault import Vault
from tests.faults.figure import Figure
from tests.faults.subject import (
    bring_in,
    carried,
    carry,
    copied,
    reopened,
    replace_key,
    rewrite_header,
    save,
    state,
    vacuum,
)
from tests.house.source import ROOT

ROTATING = "changing the data key"
WORK = ("writing", "checkpointing", "vacuuming", "importing", "rewriting the header", ROTATING)
QUICK, FULL = 60, 5000
KILLS_OF_A_COPY = 25
"""A vault grows, and so does the time a look at all of it takes."""

LONGEST = 0.03
"""Seconds until the kill, at most; any point of the next few transactions may be the last."""

LONGEST_CHANGE = 0.25
"""The same while the data key is changed, which takes longer than a transaction."""


def figures(unlocked: Unlocked, count: int) -> Iterator[Figure]:
    """Kill so often in all, and return one figure for each kind of work."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.kill", str(count)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(carry(unlocked))
        process.stdin.close()
        for work in WORK:
            figure = Figure(f"kill -9 while {work}")
            told = json.loads(process.stdout.readline())
            figure.runs, figure.lost, figure.damaged = told["runs"], told["lost"], told["damaged"]
            figure.seen["commits acknowledged"] = told["commits"]
            figure.bad(told["first"])
            yield figure.stop()


def work_for_ever(unlocked: Unlocked, work: str, acknowledge: int) -> None:
    """Do one thing after another, and say so after each that is promised."""
    if work == ROTATING:
        unlocked = reopened(unlocked)
    vault = Vault.open(unlocked)
    turn = random.randrange(10**9)
    while True:
        turn += 1
        if work == "importing":
            bring_in(vault, turn)
        elif work == "rewriting the header":
            rewrite_header(unlocked)
        else:
            save(vault, turn)
        os.write(acknowledge, b".")
        if work == "checkpointing" or (work == "writing" and turn % 3 == 2):
            vault.checkpoint()
        if work == "vacuuming":
            vacuum(unlocked)
        if work == ROTATING:
            unlocked = replace_key(unlocked, vault)


def kill_once(unlocked: Unlocked, work: str, after: int) -> int:
    """Kill a worker a moment after some acknowledgements; return how many it gave."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            work_for_ever(unlocked, work, writing)
        finally:
            traceback.print_exc()
            os._exit(1)
    os.close(writing)
    given = 0
    while given < after and (more := os.read(reading, after)):
        given += len(more)
    longest = LONGEST_CHANGE if work == ROTATING else LONGEST
    until = time.perf_counter() + random.random() * longest
    while time.perf_counter() < until:
        pass
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise RuntimeError(f"the worker ended by itself while {work}")
    while more := os.read(reading, 4096):
        given += len(more)
    os.close(reading)
    return given


def standing(unlocked: Unlocked, work: str) -> tuple[int, tuple[str, ...]]:
    """Return how many acknowledged things a vault holds, and what is wrong with it."""
    try:
        if work == "rewriting the header":
            header = headerfile.read(unlocked.folder).header
            genuine = check_mac(header, unlocked.data_key.for_header())
            return header.generation, () if genuine else ("mac",)
        found = state(reopened(unlocked) if work == ROTATING else unlocked)
    except Refusal as refusal:
        return 0, (refusal.code(),)
    return found.commits, found.findings


def main(count: int) -> None:
    """Kill so often in all, and print for each work what was lost."""
    template = carried(sys.stdin.read())
    for place, work in enumerate(WORK):
        kills = count // len(WORK) + (place < count % len(WORK))
        print(json.dumps(killed(template, work, kills)), flush=True)  # noqa: T201 - the answer


def killed(template: Unlocked, work: str, kills: int) -> dict[str, object]:
    """Kill so often at one work, and return what was lost."""
    lost = damaged = commits = 0
    first = ""
    with tempfile.TemporaryDirectory() as place:
        unlocked, held = template, 0
        for turn in range(kills):
            if turn % KILLS_OF_A_COPY == 0:
                unlocked = copied(template, Path(place) / template.folder.name)
                with_institution(unlocked)
                held, _ = standing(unlocked, work)
            given = kill_once(unlocked, work, 1 + turn % 5)
            promised = held + given
            held, findings = standing(unlocked, work)
            commits += given
            lost += held < promised
            damaged += bool(findings)
            first = first or "; ".join(findings)
    return {"runs": kills, "lost": lost, "damaged": damaged, "commits": commits, "first": first}


def with_institution(unlocked: Unlocked) -> None:
    """Commit once, so that there is an institution imports can belong to."""
    vault = Vault.open(unlocked)
    save(vault, 0)
    vault.close()


if __name__ == "__main__":
    main(int(sys.argv[1]))
