"""A vault as heavy as it may get: 20,000 cases, 300,000 notes, 2 GB of papers.

The heavy vault is made once, in a folder of its own, and takes some minutes to make.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from sqlalchemy import func, select

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.caselist import CaseFilter
from ilja_desktop.domain.disclosure import DocumentKind
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.keys import vault as keys
from ilja_desktop.services.practice import KNOWN_PASSWORD, USER
from ilja_desktop.services.workroom import Workroom
from ilja_desktop.store.casefile import CaseReportRow
from ilja_desktop.store.commitment import GoalRow
from ilja_desktop.store.conference import AgendaItemRow
from ilja_desktop.store.disclosure import DocumentRow
from ilja_desktop.store.finality import Deed, yielding
from ilja_desktop.store.vault import Vault
from tests.bench.figure import Figure, p50, p95, timed
from tests.bench.stock import Stock, now

CASES, NOTES, PAPERS = 20_000, 300_000, 2_000
PAPER_SIZE = 1 << 20
AT_ONCE = {"notes": 20_000, "papers": 50}
FULL = "voll"
"""Name of an empty file beside the vault that says it is complete."""


def figures(stock: Stock, rounds: int) -> Iterator[Figure]:
    """Measure the way from the password to the list, a case page, and a commit."""
    heavy = _prepared(stock)
    yield _first_list(heavy, max(3, rounds // 40))
    workroom = heavy.open()
    yield _case_page(workroom, rounds)
    workroom.close()
    vault = Vault.open(keys.unlock(heavy.vault, USER, KNOWN_PASSWORD))
    yield _commits(vault, rounds)
    vault.close()


def _prepared(stock: Stock) -> Stock:
    heavy = Stock(stock.folder / "schwer", CASES)
    if not (heavy.folder / FULL).is_file():
        shutil.rmtree(heavy.folder, ignore_errors=True)
        heavy.prepare()
        heavy.plain.unlink()
        unlocked = keys.unlock(heavy.vault, USER, KNOWN_PASSWORD)
        vault = Vault.open(unlocked)
        _fill(vault)
        vault.close()
        (heavy.folder / FULL).touch()
    return heavy


def _fill(vault: Vault) -> None:
    for start in range(0, NOTES, AT_ONCE["notes"]):
        with vault.write(vault.uid, now()) as transaction:
            items = list(transaction.session.scalars(select(AgendaItemRow.id)))
            cases = list(transaction.session.scalars(select(AgendaItemRow.case_id)))
            places = [place for place in zip(items, cases, strict=True) if place[1] is not None]
            with (
                # Most sessions are long over; notes are spread over all of them all the same.
                yielding(transaction.session, Deed.ERASE),
                transaction.run(Action.GENERATED, f"notes:{start}") as run,
            ):
                run.add_all(
                    [
                        GoalRow(item_id=item, case_id=case, text=f"Notiz {start + number}: ruft an")
                        for number in range(AT_ONCE["notes"])
                        for item, case in (places[number % len(places)],)
                    ]
                )
    for start in range(0, PAPERS, AT_ONCE["papers"]):
        with (
            vault.write(vault.uid, now()) as transaction,
            transaction.run(Action.GENERATED, f"papers:{start}") as run,
        ):
            run.add_all([_paper() for _ in range(AT_ONCE["papers"])])


def _paper() -> DocumentRow:
    content = os.urandom(PAPER_SIZE)
    return DocumentRow(
        kind=DocumentKind.SHEET_ARCHIVE,
        title="Fallblatt",
        content=content,
        sha256=hashlib.sha256(content).hexdigest(),
        created_at=now(),
    )


def _first_list(heavy: Stock, rounds: int) -> Figure:
    """Measure the way from the derived key to the first page of cases."""

    def whole() -> None:
        workroom = heavy.open()
        workroom.desk.case_lists.listing(CaseFilter(), lines=50)
        opened.append(workroom)

    opened: list[Workroom] = []
    ours, deriving = [], []
    for _ in range(rounds):
        deriving.append(timed(partial(keys.unlock, heavy.vault, USER, KNOWN_PASSWORD)))
        ours.append(timed(whole))
        opened.pop().close()
    return Figure(
        name="Heavy vault: key derived to first list, p50",
        value=p50([each - key for each, key in zip(ours, deriving, strict=True)]),
        unit="ms",
        against="deriving the key (Argon2id)",
        reference=p50(deriving),
        goal="≤ 300 ms",
    )


def _case_page(workroom: Workroom, rounds: int) -> Figure:
    cases, lists = workroom.desk.cases, workroom.desk.case_lists
    every = lists.ids(CaseFilter()).tolist()
    chosen = random.Random(7).sample(every, rounds)
    return Figure(
        name="Heavy vault: case page, database part, p95",
        value=p95([timed(partial(cases.view, CaseId(id))) for id in chosen]),
        unit="ms",
        against="a page of the list",
        reference=p95([timed(partial(lists.lines, every[:50])) for _ in range(rounds)]),
        goal="≤ 20 ms",
    )


def _commits(vault: Vault, rounds: int) -> Figure:
    return Figure(
        name="Heavy vault: one signed, durable commit, p95",
        value=p95([timed(partial(_commit, vault, number)) for number in range(rounds)]),
        unit="ms",
        against="writing and syncing 4 KB",
        reference=p95([timed(partial(_sync, vault.path.with_suffix(".probe"))) for _ in range(50)]),
        goal="≤ 50 ms",
    )


def _sync(path: Path) -> None:
    with path.open("wb") as file:
        file.write(bytes(4096))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()


def _commit(vault: Vault, number: int) -> None:
    with vault.write(vault.uid, now()) as transaction:
        last = transaction.session.scalar(select(func.max(CaseReportRow.id)))
        row = transaction.session.get_one(CaseReportRow, last)
        transaction.change(row, {"strengths": f"Stärken, Fassung {number}"})
