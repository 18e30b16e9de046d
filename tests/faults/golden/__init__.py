"""Vaults as released versions wrote them, to be opened by every later version for ever.

Each folder here is one version: ``Uebung.ilja`` is a practice vault, in which everybody is
invented and the password is no secret, and ``facts.json`` says what it holds. A version's vault is
made once, with ``python -m tests.faults.golden``, when that version is released, and never altered
again.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from ilja_desktop.keys import vault as keys
from ilja_desktop.keys.headerfile import FIRST, SECOND
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store.audit import AuditRow
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.person import YoungPersonRow
from ilja_desktop.store.vault import Vault

FOLDER = Path(__file__).parent
NAME = "Uebung.ilja"


@dataclass(frozen=True, slots=True)
class Facts:
    """What a golden vault holds; names and numbers are invented.

    Args:
        user: who opens it, with which password.
        password: of that user.
        schema: of its database when it was made.
        cases: number, family name and given name of each case.
        audit_entries: how many there were.
        documents: how many papers are kept in it.
    """

    user: str
    password: str
    schema: str
    cases: tuple[tuple[str, str, str], ...]
    audit_entries: int
    documents: int


def versions() -> list[str]:
    """Return the versions of which there is a golden vault."""
    return sorted(path.parent.name for path in FOLDER.glob("*/facts.json"))


def facts_of(version: str) -> Facts:
    """Return what a version's vault holds."""
    value = json.loads((FOLDER / version / "facts.json").read_text(encoding="utf-8"))
    return Facts(**{**value, "cases": tuple(tuple(case) for case in value["cases"])})


def unlocked_copy(version: str, place: Path) -> Unlocked:
    """Copy a version's vault to a place and open its keys with the password; derives a key."""
    folder = place / NAME
    shutil.copytree(FOLDER / version / NAME, folder)
    facts = facts_of(version)
    return keys.unlock(folder, facts.user, facts.password)


def write(version: str, unlocked: Unlocked, password: str) -> Facts:
    """Keep a vault as the golden one of a version.

    Raises:
        FileExistsError: there is one already.
    """
    target = FOLDER / version
    target.mkdir()
    vault = Vault.open(unlocked)
    with vault.read() as session:
        facts = _looked_up(session)
    vault.close()
    facts = replace(facts, user=unlocked.slot.label, password=password)
    (target / NAME).mkdir()
    for name in (FIRST, SECOND, unlocked.database.name):
        shutil.copy(unlocked.folder / name, target / NAME / name)
    written = json.dumps(asdict(facts), ensure_ascii=False, indent=1)
    (target / "facts.json").write_text(written + "\n", encoding="utf-8")
    return facts


def cases_in(session: Session) -> tuple[tuple[str, str, str], ...]:
    """Return number and names of every case, by number."""
    columns = (CaseRow.number, YoungPersonRow.family_name, YoungPersonRow.given_name)
    query = select(*columns).join(YoungPersonRow, YoungPersonRow.id == CaseRow.person_id)
    return tuple((row[0], row[1], row[2]) for row in session.execute(query.order_by(columns[0])))


def _looked_up(session: Session) -> Facts:
    return Facts(
        user="",
        password="",
        schema=str(session.scalar(text("SELECT version_num FROM alembic_version"))),
        cases=cases_in(session),
        audit_entries=session.scalar(select(func.count()).select_from(AuditRow)) or 0,
        documents=session.scalar(text("SELECT count(*) FROM documents")) or 0,
    )
