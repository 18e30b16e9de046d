"""Backing up and restoring while the process is killed, the power goes off, or the drive fails.

What bears the name of a backup is whole; what has a header is a whole vault; the vault itself
loses nothing. Runs on its own behind ``main``, as the other parts do.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from ilja_desktop.domain.backup import of_vault
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.words import sentence
from ilja_desktop.exchange import backupfile
from ilja_desktop.keys import headerfile
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.desk import Desk, desk_for
from ilja_desktop.services.restoring import restore_by_user
from ilja_desktop.store import certificate, user
from ilja_desktop.store.vault import Vault
from tests.builders import NOW
from tests.faults import preload
from tests.faults.failing import FAULTS, FURTHEST
from tests.faults.figure import Figure
from tests.faults.preload import Disk
from tests.faults.replay import images
from tests.faults.subject import carried, carry, copied, opened, save, state
from tests.house.source import ROOT

WORK = ("backing up", "restoring")
QUICK, FULL = 4, 1000
"""Kills; power losses are so many images, and of failing calls every ``step``-th fails."""

LONGEST = 1.2
"""Until the kill, at most, as a multiple of how long the work takes here and now."""

RESTORED = "Neu.ilja"


def desk_of(unlocked: Unlocked, vault: Vault) -> Desk:
    """Return the desk of whoever opened a vault."""
    with vault.read() as session:
        person = user.get_by_uid(session, vault.uid).record()
        personal = certificate.personal(session, vault.uid)
        authority = certificate.authority(session)
    signatory = unlocked.identity.signatory(personal, authority)
    desk = desk_for(vault, person, signatory, unlocked, lambda: NOW)
    desk.workplace.presence.note()
    return desk


@dataclass(frozen=True)
class Bench:
    """A vault with one commit, a stick, and a backup that was made before.

    Args:
        unlocked: the vault.
        stick: where backups go.
        source: the backup that is restored.
    """

    unlocked: Unlocked
    stick: Path
    source: Path

    @classmethod
    def laid_out(cls, template: Unlocked, place: Path) -> Bench:
        """Lay out a fresh one."""
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        unlocked = copied(template, place / template.folder.name)
        stick, source = place / "Stick", place / "Quelle"
        stick.mkdir()
        source.mkdir()
        with opened(unlocked) as vault:
            save(vault, 1)
            made = desk_of(unlocked, vault).backups.back_up(source)
        return cls(unlocked, stick, made.path)

    @property
    def restored(self) -> Path:
        """Return the folder of the restored vault."""
        return self.stick.parent / RESTORED

    def tidy(self) -> None:
        """Take away what the last turn has made."""
        shutil.rmtree(self.restored, ignore_errors=True)
        for path in self.stick.iterdir():
            path.unlink()

    def do(self, work: str) -> None:
        """Back up or restore once."""
        if work == "restoring":
            restore_by_user(self.source, self.restored, self.unlocked, NOW)
            return
        with opened(self.unlocked) as vault:
            desk_of(self.unlocked, vault).backups.back_up(self.stick)

    def findings(self, work: str, *, promised: bool) -> tuple[list[str], bool]:
        """Return what is wrong with what lies there, and whether something promised is gone."""
        wrong = [str(one) for one in state(self.unlocked).findings]
        lost = state(self.unlocked).commits < 1
        files = of_vault(self.stick.iterdir(), self.unlocked.header.vault_id)
        wrong += [code for file in files for code in _flaws(file.path)]
        there = bool(files)
        if work == "restoring":
            wrong += restored_flaws(self.unlocked, self.restored)
            there = (self.restored / headerfile.FIRST).exists()
        return wrong, lost or (promised and not there)


def _flaws(file: Path) -> list[str]:
    """Return what is wrong with a file that bears the name of a backup."""
    try:
        with Path(os.devnull).open("wb") as nowhere:
            backupfile.read(file).copy_database(nowhere, lambda _done: None)
    except Refusal as refusal:
        return [refusal.code()]
    return []


def restored_flaws(unlocked: Unlocked, folder: Path) -> list[str]:
    """Return what is wrong with a restored vault; without a header it is none."""
    if not (folder / headerfile.FIRST).exists():
        return []
    try:
        header = headerfile.read(folder).header
        found = state(replace(unlocked, folder=folder, header=header))
    except Refusal as refusal:
        return [refusal.code()]
    return [*found.findings, *([] if found.commits == 1 else [f"{found.commits} commits"])]


def figures(unlocked: Unlocked, count: int, place: Path, seed: int) -> Iterator[Figure]:
    """Kill, cut the power and let calls fail, and return one figure for each."""
    working = place / "backing"
    yield from _told(_python(unlocked, f"kill {count} {working}").splitlines())
    library = preload.compiled(place)
    for work in WORK:
        yield _power_losses(unlocked, work, (library, working, count * 10, seed))
    step = max(1, 1600 // count)
    job = f"tests.faults.backing fail {step} {working}"
    yield from _told(preload.lines(library, job, working, said=carry(unlocked)))


def _python(unlocked: Unlocked, job: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.backing", *job.split()],
        cwd=ROOT,
        input=carry(unlocked),
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout


def _told(lines: Iterable[str]) -> Iterator[Figure]:
    for line in lines:
        value = json.loads(line)
        figure = Figure(value["what"])
        for name in ("runs", "lost", "damaged", "untyped", "seconds"):
            setattr(figure, name, value[name])
        figure.seen.update(value["seen"])
        figure.bad(value["first"])
        yield figure


def _power_losses(unlocked: Unlocked, work: str, how: tuple[Path, Path, int, int]) -> Figure:
    """Replay what was written into one folder while working to random moments."""
    library, working, wanted, seed = how
    figure = Figure(f"power loss while {work}")
    bench = Bench.laid_out(unlocked, working)
    watched = bench.restored if work == "restoring" else bench.stick
    record, image = working / "record", working / "image" / watched.name
    job = f"tests.faults.backing record {WORK.index(work)} {working}"
    said = json.dumps({"keys": carry(bench.unlocked), "source": str(bench.source)})
    preload.run(library, job, watched, record, said=said)
    for acknowledged, files in images(record, watched, {}, wanted, random.Random(seed)):
        shutil.rmtree(image, ignore_errors=True)
        image.mkdir(parents=True)
        for name, content in files.items():
            (image / name).write_bytes(content)
        figure.runs += 1
        if work == "restoring":
            wrong = restored_flaws(bench.unlocked, image)
            there = (image / headerfile.FIRST).exists()
        else:
            found = of_vault(image.iterdir(), bench.unlocked.header.vault_id)
            wrong, there = [code for file in found for code in _flaws(file.path)], bool(found)
        figure.damaged += bool(wrong)
        figure.lost += bool(acknowledged) and not there
        if wrong or (acknowledged and not there):
            figure.bad(f"{acknowledged} acknowledged, {wrong}")
    return figure.stop()


def kill_once(bench: Bench, work: str, longest: float) -> bool:
    """Kill the work at a random moment; return whether it had said that it was done.

    Args:
        bench: with nothing left of the last turn.
        work: what is done.
        longest: seconds until the kill, at most.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            bench.do(work)
            os.write(writing, b".")
            time.sleep(60)
        finally:
            traceback.print_exc()
            os._exit(1)
    os.close(writing)
    time.sleep(random.random() * longest)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    done = os.read(reading, 1)
    os.close(reading)
    return bool(done)


def kill(template: Unlocked, place: Path, count: int) -> Iterator[Figure]:
    """Kill each work so often."""
    for work in WORK:
        figure = Figure(f"kill -9 while {work}")
        bench = Bench.laid_out(template, place)
        begun = time.perf_counter()
        bench.do(work)
        longest = (time.perf_counter() - begun) * LONGEST
        for _ in range(count):
            bench.tidy()
            promised = kill_once(bench, work, longest)
            _judge(figure, bench, work, "done" if promised else "killed")
        yield figure.stop()


def fail(template: Unlocked, place: Path, step: int) -> Iterator[Figure]:
    """Let every so-manieth call of each work fail in each way."""
    disk = Disk()
    for work in WORK:
        bench = Bench.laid_out(template, place)
        bench.do(work)  # so that everything is imported by now
        for fault in FAULTS:
            figure = Figure(f"{work}: {fault.what}")
            for nth in sorted({1, *range(step, FURTHEST + 1, step)}):
                bench.tidy()
                disk.fail(fault.calls, nth, fault.error, lasting=fault.lasting)
                outcome = _outcome(partial(bench.do, work))
                if not disk.stop():
                    break
                _judge(figure, bench, work, outcome)
            yield figure.stop()


def _outcome(work: Callable[[], None]) -> str:
    try:
        work()
    except Refusal as refusal:
        return refusal.code() if sentence(refusal) else f"untyped {refusal.code()}"
    except Exception as error:  # what has no sentence is what is looked for here
        return f"untyped {type(error).__name__}: {error}"
    return "done"


def _judge(figure: Figure, bench: Bench, work: str, outcome: str) -> None:
    wrong, lost = bench.findings(work, promised=outcome == "done")
    figure.runs += 1
    figure.seen[outcome] += 1
    if outcome.startswith("untyped"):
        figure.untyped += 1
        figure.bad(outcome)
    figure.damaged += bool(wrong)
    figure.lost += lost
    if wrong or lost:
        figure.bad(f"{outcome}: {wrong}, lost {lost}")


def main(how: str, count: int, place: Path) -> None:
    """Work as asked, and print what came of it."""
    said = sys.stdin.read()
    if how == "record":
        value = json.loads(said)
        bench = Bench(carried(value["keys"]), place / "Stick", Path(value["source"]))
        bench.do(WORK[count])
        Disk().mark(1)
        return
    template = carried(said)
    names = ("what", "runs", "lost", "damaged", "untyped", "seen", "first", "seconds")
    for figure in (kill if how == "kill" else fail)(template, place, count):
        told = {name: getattr(figure, name) for name in names}
        print(json.dumps(told), flush=True)  # noqa: T201 - the answer


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
