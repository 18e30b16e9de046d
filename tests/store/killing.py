"""Kills a process in the middle of writing, again and again, and says what was lost.

Runs on its own, because only a process with a single thread can be copied safely. Standard input
holds the keys of a vault as ``carry`` wrote them; the answer is one JSON object.
"""

import json
import os
import random
import signal
import sys
from datetime import timedelta
from pathlib import Path

from sqlalchemy import func, select

from ilja_desktop.keys import headerfile
from ilja_desktop.keys.datakey import DataKey
from ilja_desktop.keys.header import Uid
from ilja_desktop.keys.identity import Identity
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store.person import YoungPersonRow
from ilja_desktop.store.vault import Vault
from tests.builders import NOW, a_person


def carry(unlocked: Unlocked) -> str:
    """Return a vault's keys as text for another process."""
    return json.dumps(
        {
            "folder": str(unlocked.folder),
            "uid": unlocked.uid,
            "identity": unlocked.identity.to_json(),
            "data_key": unlocked.data_key.octets.hex(),
        }
    )


def carried(text: str) -> Unlocked:
    """Return the keys that ``carry`` wrote."""
    said = json.loads(text)
    folder = Path(said["folder"])
    return Unlocked(
        folder=folder,
        header=headerfile.read(folder).header,
        uid=Uid(said["uid"]),
        identity=Identity.from_json(said["identity"]),
        data_key=DataKey(bytes.fromhex(said["data_key"])),
    )


def write_for_ever(unlocked: Unlocked, acknowledge: int) -> None:
    """Commit one person after another, and say so after each commit."""
    vault = Vault.open(unlocked)
    for turn in range(100_000):
        with vault.write(vault.uid, NOW + timedelta(seconds=turn)) as transaction:
            row = transaction.add(a_person(address="Am Bach 1 " * 200))
            transaction.change(row, given_name=f"Nour-{turn}")
        os.write(acknowledge, b".")
        if turn % 3 == 2:
            vault.checkpoint()


def kill_once(unlocked: Unlocked, after: int) -> int:
    """Kill a writer a moment after some acknowledgements; return how many it gave."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            write_for_ever(unlocked, writing)
        finally:
            os._exit(1)
    os.close(writing)
    given = 0
    while given < after:
        given += len(os.read(reading, after))
    # Any point of the next transactions may be the last.
    spin = random.randrange(60_000)
    while spin:
        spin -= 1
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 4096):
        given += len(more)
    os.close(reading)
    return given


def people(unlocked: Unlocked) -> tuple[int, list[str]]:
    """Return how many people a vault holds, and what is wrong with it."""
    vault = Vault.open(unlocked)
    findings = [finding.code() for finding in vault.check()]
    with vault.read() as session:
        changed = YoungPersonRow.revision == 2
        count = session.scalar(select(func.count()).where(changed)) or 0
        every = session.scalar(select(func.count()).select_from(YoungPersonRow))
    if every != count:
        findings.append("half a transaction")
    vault.close()
    return count, findings


def main(rounds: int) -> None:
    """Kill as often as asked, and print what was lost."""
    unlocked = carried(sys.stdin.read())
    lost, commits, found = 0, 0, []
    held, findings = people(unlocked)
    for turn in range(rounds):
        promised = held + kill_once(unlocked, 1 + turn % 5)
        held, findings = people(unlocked)
        lost += max(0, promised - held)
        commits = held
        found += findings
    print(json.dumps({"lost": lost, "commits": commits, "found": found}))  # noqa: T201 - the answer


if __name__ == "__main__":
    main(int(sys.argv[1]))
