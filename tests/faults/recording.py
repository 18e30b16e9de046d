"""Works on a vault while the library in front of the C library writes down every call.

Runs on its own and copies itself for each work asked for on standard input, because starting Python
takes longer than the work. After each thing that is acknowledged the record gets a mark with what
the vault then holds.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import traceback
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Pool, event

from ilja_desktop.keys import atomicfile, headerfile
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store.vault import Vault
from tests.faults.preload import Disk
from tests.faults.subject import (
    bring_in,
    carried,
    carry,
    replace_key,
    rewrite_header,
    save,
    vacuum,
)
from tests.house.source import ROOT


def commit(unlocked: Unlocked, dice: random.Random, disk: Disk, turns: int) -> None:
    """Commit, import, checkpoint and vacuum by chance; the vault holds one commit already."""
    vault = Vault.open(unlocked)
    disk.mark(1)
    for turn in range(2, turns + 2):
        if dice.random() < 0.15:
            bring_in(vault, turn)
        else:
            save(vault, turn, dice.choice((1, 300, 3000)))
        disk.mark(turn)
        if dice.random() < 0.2:
            vault.checkpoint()
        if dice.random() < 0.05:
            vacuum(unlocked)
        if dice.random() < 0.1:
            vault.close()
            vault = Vault.open(unlocked)
    vault.close()


def change_key(unlocked: Unlocked, disk: Disk, turns: int) -> None:
    """Commit and change the data key in turn; the vault holds one commit already."""
    vault = Vault.open(unlocked)
    disk.mark(1)
    for turn in range(2, turns // 3 + 2):
        save(vault, turn)
        disk.mark(turn)
        unlocked = replace_key(unlocked, vault)
    vault.close()


def rewrite(unlocked: Unlocked, disk: Disk, turns: int) -> None:
    """Replace the header again and again."""
    disk.mark(headerfile.read(unlocked.folder).header.generation)
    for _ in range(turns):
        disk.mark(rewrite_header(unlocked))


def overwrite(path: Path, content: bytes) -> None:
    """Replace a file as one does who thinks of no power loss."""
    draft = path.with_name(path.name + ".tmp")
    draft.write_bytes(content)
    draft.replace(path)


@dataclass(frozen=True, slots=True)
class Work:
    """What is done while it is written down.

    Args:
        what: the way of working.
        seed: of chance.
        turns: how long.
        record: where every call is written down that concerns the vault's folder.
    """

    what: str
    seed: int
    turns: int
    record: Path


class Recorder:
    """A process behind the library that works as often as it is asked to."""

    def __init__(self, library: Path) -> None:
        command = [sys.executable, "-m", "tests.faults.recording"]
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "LD_PRELOAD": str(library)}
        self._process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def record(self, work: Work, unlocked: Unlocked) -> None:
        """Have a work done on a vault, and written down."""
        asked, answered = self._process.stdin, self._process.stdout
        assert asked is not None
        assert answered is not None
        told = {**asdict(work), "record": str(work.record), "keys": carry(unlocked)}
        asked.write(json.dumps(told) + "\n")
        asked.flush()
        if answered.readline() != "0\n":
            raise RuntimeError(f"{work.what} ended by itself")

    def close(self) -> None:
        """End the process."""
        with self._process:
            assert self._process.stdin is not None
            self._process.stdin.close()


def main() -> None:
    """Copy this process for each work, and say how that ended."""
    for line in sys.stdin:
        told = json.loads(line)
        child = os.fork()
        if child == 0:
            _work(told)
        _, status = os.waitpid(child, 0)
        print(status, flush=True)  # noqa: T201 - the answer


def _work(told: dict[str, Any]) -> None:
    """Work as asked in this copy of the process, and end it."""
    unlocked = carried(told["keys"])
    os.environ["ILJA_FAULTS_FOLDER"] = str(unlocked.folder)
    os.environ["ILJA_FAULTS_RECORD"] = told["record"]
    try:
        work(unlocked, told["what"], told["seed"], told["turns"])
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def work(unlocked: Unlocked, what: str, seed: int, turns: int) -> None:
    """Work in the way of the program, or in the wrong way of a control."""
    disk, dice = Disk(), random.Random(seed)
    if what in ("NORMAL", "OFF"):

        def agree(raw: Any, _record: object) -> None:
            raw.execute(f"PRAGMA synchronous = {what}")

        event.listen(Pool, "connect", agree)
    if what == "unsynced-header":
        vars(headerfile)["replace_file"] = overwrite
        assert headerfile.__dict__["replace_file"] is not atomicfile.replace_file
    if what == "rotation":
        change_key(unlocked, disk, turns)
    elif what.endswith("header"):
        rewrite(unlocked, disk, turns)
    else:
        commit(unlocked, dice, disk, turns)


if __name__ == "__main__":
    main()
