"""The vault faults are tried on: its keys in another process, its transactions, its state."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys import headerfile
from ilja_desktop.keys.datakey import DataKey
from ilja_desktop.keys.header import Uid
from ilja_desktop.keys.headerformat import check_mac, seal_header
from ilja_desktop.keys.identity import Identity
from ilja_desktop.keys.slot import HeaderForged, Seeds, open_data_key
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.rotation import Wish, rotate
from ilja_desktop.services.rotation import settle as tidied
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.connection import connect
from ilja_desktop.store.person import get
from ilja_desktop.store.trouble import at_the_border
from ilja_desktop.store.vault import Transaction, Vault
from tests.builders import NOW, a_case, a_person, settle

AT_ONCE = 25
"""People that come with one import."""

IMPORTED = "Eingelesen"
"""Where people of an import live."""


COUNTS = text("""
    SELECT (SELECT count(*) FROM cases),
           count(*),
           count(*) FILTER (WHERE residence = :imported),
           count(*) FILTER (WHERE residence <> :imported AND revision = 2)
      FROM young_people
""")
"""Cases, people, people that were imported, people that were saved whole."""


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


def carried(said: str) -> Unlocked:
    """Return the keys that ``carry`` wrote."""
    value = json.loads(said)
    folder = Path(value["folder"])
    return Unlocked(
        folder=folder,
        header=headerfile.read(folder).header,
        uid=Uid(value["uid"]),
        identity=Identity.from_json(value["identity"]),
        data_key=DataKey(bytes.fromhex(value["data_key"])),
    )


def copied(unlocked: Unlocked, folder: Path) -> Unlocked:
    """Return the same vault in another folder, made anew."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(unlocked.folder, folder)
    return replace(unlocked, folder=folder)


def save(vault: Vault, turn: int, length: int = 200) -> None:
    """Commit one young person with a case, changed once in the same transaction."""
    with vault.write(vault.uid, NOW + timedelta(seconds=turn)) as transaction:
        case = settle(transaction, family_name=f"Wójcik-{turn}", address="Am Bach 1 " * length)
        person = get(transaction.session, case.person_id)
        transaction.change(person, {"given_name": f"Nour-{turn}", "address": ""})


def bring_in(vault: Vault, turn: int) -> None:
    """Commit an import of ``AT_ONCE`` young people with their cases."""
    with (
        vault.write(vault.uid, NOW + timedelta(seconds=turn)) as transaction,
        transaction.run(Action.IMPORTED, f"file:{turn}") as run,
    ):
        people = run.add_all(
            [a_person(family_name=f"Öz-{n}", residence=IMPORTED) for n in range(AT_ONCE)]
        )
        run.add_all([a_case(one.id, 1, number=f"KPF-E-{one.id}") for one in people])


def vacuum(unlocked: Unlocked) -> None:
    """Write the whole database anew, on a connection of its own."""
    raw = connect(unlocked.database, unlocked.database_key)
    # It lets no other file be attached, which is what VACUUM does inside.
    raw.set_authorizer(None)
    raw.execute("VACUUM")
    raw.close()


def rewrite_header(unlocked: Unlocked) -> int:
    """Write the header with the next generation, and return that."""
    header = headerfile.read(unlocked.folder).header
    following = replace(header, generation=header.generation + 1)
    sealed = seal_header(following, unlocked.data_key.for_header())
    headerfile.write(unlocked.folder, sealed, replacing=header.generation)
    return following.generation


def reopened(unlocked: Unlocked) -> Unlocked:
    """Return the vault as its user opens it anew with their key pair, whatever the data key is.

    Raises:
        Refusal: it does not open.
    """
    header = headerfile.read(unlocked.folder).header
    slot = header.slot_of(unlocked.uid)
    assert slot is not None
    seeds = Seeds(unlocked.identity, header.authority.spk)
    data_key = open_data_key(header, slot, seeds)
    if not check_mac(header, data_key.for_header()):
        raise HeaderForged
    return tidied(replace(unlocked, header=header, data_key=data_key))


def replace_key(unlocked: Unlocked, vault: Vault) -> Unlocked:
    """Give the vault another data key and return what opens it then."""
    held = [unlocked]

    def note(transaction: Transaction) -> None:
        transaction.note(Action.KEY_REPLACED, f"epoch:{unlocked.header.epoch + 1}", b"")

    rotate(vault, unlocked, Wish(write=note, now=NOW), held.append)
    return held[-1]


@dataclass(frozen=True, slots=True)
class State:
    """What stands in a vault.

    Args:
        commits: transactions it holds.
        findings: what is wrong with it; nothing if it is whole.
    """

    commits: int
    findings: tuple[str, ...]


def state(unlocked: Unlocked) -> State:
    """Open a vault as the program does, and look at all of it.

    Raises:
        Refusal: it does not open.
    """
    with opened(unlocked) as vault:
        findings = [finding.code() for finding in vault.check()]
        with vault.read() as session:
            saved, brought, odd = _counted(session)
            findings += ["half a transaction"] if odd else []
            findings += _searched(session)
    return State(saved + brought, tuple(findings))


@contextmanager
def opened(unlocked: Unlocked) -> Iterator[Vault]:
    """Open a vault and close it again."""
    vault = Vault.open(unlocked)
    try:
        yield vault
    finally:
        vault.close()


def _counted(session: Session) -> tuple[int, int, bool]:
    cases, people, brought, saved = session.execute(COUNTS, {"imported": IMPORTED}).one()
    odd = people != cases or people != brought + saved or brought % AT_ONCE != 0
    return saved, brought // AT_ONCE, odd


def _searched(session: Session) -> list[str]:
    every = set(session.scalars(select(CaseRow.id)))
    found = session.scalars(text("SELECT rowid FROM case_search WHERE case_search MATCH 'kpf*'"))
    keys = session.scalars(text("SELECT case_id FROM case_keys WHERE family_key <> ''"))
    wrong = [] if every == set(found) == set(keys) else ["search tables"]
    rank = "INSERT INTO case_search(case_search, rank) VALUES ('integrity-check', 1)"
    try:
        with at_the_border():
            session.execute(text(rank))
    except Refusal as refusal:
        wrong.append(f"search {refusal.code()}")
    session.rollback()
    return wrong
