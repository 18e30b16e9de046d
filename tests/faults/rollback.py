"""Puts older parts of a vault back, as somebody with the disk in hand could, and sees who notices.

Everything put back is genuine; only what is remembered outside the vault can tell its age.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys import headerfile
from ilja_desktop.keys.anchor import FileAnchor
from ilja_desktop.keys.vault import Unlocked, written
from ilja_desktop.services.access import Access
from ilja_desktop.services.anchoring import Anchorage
from ilja_desktop.services.inspection import Inspections
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import user as user_store
from ilja_desktop.store.connection import connect
from ilja_desktop.store.person import YoungPersonRow
from ilja_desktop.store.vault import Transaction, Vault
from tests.builders import NOW, settle
from tests.faults.damage import told
from tests.faults.figure import Figure
from tests.faults.subject import copied
from tests.store.pages import PAGE

QUICK, FULL = 1, 20
"""How often each scenario is played, each time with other states."""


@dataclass(frozen=True, slots=True)
class State:
    """Everything there is of a vault at a moment: its files, and what is remembered of it."""

    files: dict[str, bytes]
    account: bytes
    elsewhere: bytes


class Stage:
    """A vault with two anchors, an earlier state of everything, and the present one.

    Args:
        unlocked: a copy nobody else uses.
        place: a folder beside it, for the anchors.
        turns: how many transactions lie between the states.
    """

    def __init__(self, unlocked: Unlocked, place: Path, turns: int) -> None:
        self.unlocked = unlocked
        self.account = FileAnchor(place / "account")
        self.elsewhere = FileAnchor(place / "elsewhere")
        self.work(turns)
        self.former = self.state()
        self.newer = written(unlocked, unlocked.header)
        self.unlocked = self.newer
        self.code = self.work(turns)
        self.present = self.state()

    def state(self) -> State:
        """Return everything as it lies there."""
        vault_id = self.unlocked.header.vault_id
        return State(
            {file.name: file.read_bytes() for file in self.unlocked.folder.iterdir()},
            self.account.read(vault_id) or b"",
            self.elsewhere.read(vault_id) or b"",
        )

    def put(self, state: State) -> None:
        """Lay everything down as it was at a moment; without bytes an anchor is removed."""
        for file in self.unlocked.folder.iterdir():
            file.unlink()
        for name, octets in state.files.items():
            self.unlocked.folder.joinpath(name).write_bytes(octets)
        vault_id = self.unlocked.header.vault_id
        for anchor, octets in ((self.account, state.account), (self.elsewhere, state.elsewhere)):
            if octets:
                anchor.write(vault_id, octets)
            else:
                anchor.forget(vault_id)

    def judge(self, *, anchors: bool = True, paper: bool = False) -> str:
        """Open the vault and check it; return who noticed, or nothing."""
        header = headerfile.read(self.unlocked.folder).header
        vault = Vault.open(replace(self.unlocked, header=header))
        try:
            anchorage, inspections = _desk(vault, replace(self.unlocked, header=header))
            kept = (self.account, self.elsewhere) if anchors else ()
            reason = anchorage.moor(kept, room=0)
            if reason is not None:
                return told(reason)
            found = inspections.check().found
            if found:
                return told(found[0])
            return "the code on paper" if paper and not inspections.find_code(self.code) else ""
        except Refusal as refusal:
            return told(refusal)
        finally:
            vault.close()

    def work(self, turns: int) -> str:
        """Add people and change everybody; return the code that would stand on paper."""
        vault = Vault.open(self.unlocked)
        anchorage, _ = _desk(vault, self.unlocked)
        anchorage.moor((self.account, self.elsewhere), room=0)
        with vault.write(vault.uid, NOW) as transaction:
            for _ in range(turns):
                settle(transaction, family_name="Włodarczyk-Öz")
            for row in vault_rows(transaction):
                transaction.change(row, residence=f"Kupferberg {turns}")
        anchorage.keep()
        code = anchorage.checkpoint().code()
        vault.close()
        return code


def vault_rows(transaction: Transaction) -> list[YoungPersonRow]:
    """Return every young person in the vault."""
    return list(transaction.session.scalars(select(YoungPersonRow)))


def _desk(vault: Vault, unlocked: Unlocked) -> tuple[Anchorage, Inspections]:
    with vault.read() as session:
        user = user_store.get_by_uid(session, unlocked.uid).record()
    at = Workplace(vault, user, lambda: NOW)
    anchorage = Anchorage(at, Access(at, unlocked))
    return anchorage, Inspections(at, anchorage)


def _database(stage: Stage) -> str:
    return stage.unlocked.header.database


def _page(table: str) -> Callable[[Stage], State]:
    """Return a scenario in which one page of a table is as it was."""

    def lay(stage: Stage) -> State:
        name = _database(stage)
        old, new = stage.former.files[name], stage.present.files[name]
        stage.put(stage.present)
        for at in _pages_of(stage.unlocked, table):
            start = slice(at * PAGE, (at + 1) * PAGE)
            if at * PAGE < len(old) and old[start] != new[start]:
                altered = new[: start.start] + old[start] + new[start.stop :]
                return replace(stage.present, files={**stage.present.files, name: altered})
        raise ValueError(f"no page of {table} has changed")

    return lay


def _pages_of(unlocked: Unlocked, table: str) -> list[int]:
    raw = connect(unlocked.database, unlocked.database_key)
    try:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (root,) = raw.execute(query, (table,)).fetchone()
        return [root - 1]
    finally:
        raw.close()


def _files(*, header: bool, database: bool) -> Callable[[Stage], State]:
    def lay(stage: Stage) -> State:
        files = dict(stage.present.files)
        for name, octets in stage.former.files.items():
            if header if name.startswith("vault.hdr") else database:
                files[name] = octets
        return replace(stage.present, files=files)

    return lay


def _cut_trail(stage: Stage) -> State:
    """Whoever has the data key takes the last entries away."""
    stage.put(stage.present)
    raw = connect(stage.unlocked.database, stage.unlocked.database_key)
    raw.execute("DELETE FROM audit WHERE seq > (SELECT max(seq) - 2 FROM audit)")
    raw.close()
    return stage.state()


def _fork(stage: Stage) -> State:
    """Whoever may sign does the work of the last days once more, and otherwise."""
    bare = replace(stage.former, account=b"", elsewhere=b"")
    stage.put(bare)
    for _ in range(2):
        stage.work(3)
    forked = stage.state()
    return replace(stage.present, files=forked.files)


def _lost_anchor(stage: Stage) -> State:
    older = _files(header=True, database=True)(stage)
    return replace(older, account=b"")


def _old_anchor(stage: Stage) -> State:
    older = _files(header=True, database=True)(stage)
    return replace(older, account=stage.former.account)


def _altered_anchor(stage: Stage) -> State:
    octets = bytearray(stage.present.account)
    octets[len(octets) // 2] ^= 1
    return replace(stage.present, account=bytes(octets))


def _all_anchors(stage: Stage) -> State:
    return stage.former


def _no_anchors(stage: Stage) -> State:
    return replace(stage.former, account=b"", elsewhere=b"")


SCENARIOS: dict[str, Callable[[Stage], State]] = {
    "a page of the trail as it was": _page("audit"),
    "a page of the young people as it was": _page("young_people"),
    "the whole database as it was": _files(header=False, database=True),
    "the header as it was": _files(header=True, database=False),
    "header and database as they were": _files(header=True, database=True),
    "the last entries of the trail taken away": _cut_trail,
    "the last days done once more, otherwise": _fork,
    "all as it was, one anchor deleted": _lost_anchor,
    "all as it was, one anchor as well": _old_anchor,
    "an anchor altered": _altered_anchor,
}
"""Noticed when the vault is opened or checked."""

LIMITS: dict[str, Callable[[Stage], State]] = {
    "all as it was, every anchor as well": _all_anchors,
    "all as it was, every anchor deleted": _no_anchors,
}
"""The published limit: who holds the vault and every anchor turns it back; paper still tells."""


def figures(template: Unlocked, rounds: int, place: Path, seed: int) -> Iterator[Figure]:
    """Play every scenario, and return one figure for each; the last two have to go unnoticed.

    Args:
        template: a new vault; it is copied.
        rounds: how often each is played.
        place: a folder to work in.
        seed: of chance.
    """
    dice = random.Random(seed)
    every = {name: Figure(name) for name in SCENARIOS}
    every |= {name: Figure(name, control=True) for name in LIMITS}
    paper = Figure("every anchor gone, the code on paper typed in")
    for turn in range(rounds):
        folder = place / f"rollback-{turn}"
        unlocked = copied(template, folder / template.folder.name)
        stage = Stage(unlocked, folder, dice.randrange(2, 9))
        for name, lay in (SCENARIOS | LIMITS).items():
            stage.put(lay(stage))
            _note(every[name], stage.judge())
        stage.put(stage.former)
        _note(paper, stage.judge(anchors=False, paper=True))
        stage.put(stage.present)
        if stage.judge(paper=True):
            raise ValueError("what was left alone was taken for altered")
        shutil.rmtree(folder)
    yield from (figure.stop() for figure in (*every.values(), paper))


def _note(figure: Figure, noticed: str) -> None:
    figure.runs += 1
    figure.seen[noticed or "unnoticed"] += 1
    if not noticed:
        figure.damaged += 1
        figure.bad("nobody noticed")
