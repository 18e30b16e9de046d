"""Kills a process while it takes a package in: all of it stays, or none of it.

The part below ``main`` runs on its own, because only a process with a single thread can be copied
safely: its standard input holds the keys of the vault, its answer is one JSON object.
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
from pathlib import Path

from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.offer import OfferDraft
from ilja_desktop.domain.package import Errand
from ilja_desktop.exchange import packageseal
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store import offer as offer_store
from ilja_desktop.store import package as package_store
from ilja_desktop.store import user as user_store
from ilja_desktop.store.spool import remove_left
from tests.builders import TODAY
from tests.faults.figure import Figure
from tests.faults.subject import carried, carry, copied, opened
from tests.house.source import ROOT
from tests.services.clock import Clock
from tests.services.desks import Desks
from tests.services.town import desk_of_user

QUICK, FULL = 8, 500
IMPORTED = packageseal
"""Imported before anybody is killed, because each copy would need a second for it."""
RECORDS = 60
BEGUN, DONE = b"<", b">"


def figure(desks: Desks, count: int) -> Figure:
    """Kill so often whoever takes a package of some offers in."""
    for number in range(RECORDS):
        draft = OfferDraft(
            name=f"Angebot {number}",
            carrier="Werkhof",
            legal_circle=LegalCircle.SGB_II,
            as_of=TODAY,
        )
        desks.home.desk.offers.enter(draft)
    path, figure = desks.send_away(Errand.OFFERS), Figure("kill -9 while taking a package in")
    told = json.loads(
        subprocess.run(
            [sys.executable, "-m", "tests.faults.taking", str(count), str(path)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            input=carry(desks.away.unlocked),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        ).stdout
    )
    figure.runs, figure.lost, figure.damaged = count, told["lost"], told["damaged"]
    figure.seen.update({"all": told["all"], "nothing": told["nothing"]})
    return figure.stop()


def main(count: int, path: Path) -> None:
    """Kill so often, and print what was left."""
    template = carried(sys.stdin.read())
    before = standing(template)
    answer = dict.fromkeys(("all", "nothing", "lost", "damaged"), 0)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / template.folder.name
        begun = time.perf_counter()
        unlocked = copied(template, folder)
        taken(unlocked, path)
        longest, whole = time.perf_counter() - begun, standing(unlocked)
        for _ in range(count):
            unlocked = copied(template, folder)
            acknowledged = taken(unlocked, path, random.random() * longest)
            left = standing(unlocked)
            answer["all"] += left == whole
            answer["nothing"] += left == before
            answer["lost"] += acknowledged and left != whole
            answer["damaged"] += left not in (before, whole)
    print(json.dumps(answer))  # noqa: T201 - the answer


def taken(unlocked: Unlocked, path: Path, killed_after: float | None = None) -> bool:
    """Have a process take the package in, maybe killed so many seconds after it began.

    Returns whether it said that it was done.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            _take(unlocked, path, writing)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(0)
    os.close(writing)
    heard = os.read(reading, 1)
    if killed_after is not None:
        time.sleep(killed_after)
        os.kill(child, signal.SIGKILL)
    while more := os.read(reading, 1):
        heard += more
    os.close(reading)
    os.waitpid(child, 0)
    if not heard.startswith(BEGUN):
        raise RuntimeError("the package was not even opened")
    return heard.endswith(DONE)


def _take(unlocked: Unlocked, path: Path, acknowledge: int) -> None:
    with opened(unlocked) as vault:
        with vault.read() as session:
            user = user_store.get_by_uid(session, unlocked.uid).record()
        packages = desk_of_user(vault, unlocked, user, Clock()).packages
        arrival = packages.open(path, packages.gate())
        os.write(acknowledge, BEGUN)
        packages.take(arrival)
        os.write(acknowledge, DONE)


def standing(unlocked: Unlocked) -> tuple[object, ...]:
    """Return what lies in a vault, and what is wrong with it."""
    remove_left(unlocked.folder)
    with opened(unlocked) as vault:
        findings = tuple(finding.code() for finding in vault.check())
        with vault.read() as session:
            offers = [each.uuid for each in offer_store.every(session)]
            packages = [each.digest for each in package_store.every(session)]
    return (
        findings,
        tuple(sorted(offers)),
        tuple(packages),
        len(list(unlocked.folder.glob("spool*"))),
    )


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
