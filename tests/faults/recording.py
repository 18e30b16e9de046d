"""Works on a vault while the library in front of the C library writes down every call.

Runs on its own: standard input holds the keys of a vault. After each thing that is acknowledged
the record gets a mark with what the vault then holds.
"""

from __future__ import annotations

import random
import sys
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
    replace_key,
    rewrite_header,
    save,
    vacuum,
)


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


def main(what: str, seed: int, turns: int) -> None:
    """Work as asked: in the way of the program, or in the wrong way of a control."""
    unlocked = carried(sys.stdin.read())
    disk, dice = Disk(), random.Random(seed)
    if what in ("NORMAL", "OFF"):

        def agree(raw: Any, _record: object) -> None:
            raw.execute(f"PRAGMA synchronous = {what}")

        event.listen(Pool, "connect", agree)
    if what == "unsynced header":
        vars(headerfile)["replace_file"] = overwrite
        assert headerfile.__dict__["replace_file"] is not atomicfile.replace_file
    if what == "rotation":
        change_key(unlocked, disk, turns)
    elif what.endswith("header"):
        rewrite(unlocked, disk, turns)
    else:
        commit(unlocked, dice, disk, turns)


if __name__ == "__main__":
    main(sys.argv[1].replace("-", " "), int(sys.argv[2]), int(sys.argv[3]))
