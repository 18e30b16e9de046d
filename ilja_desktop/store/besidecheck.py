"""Looks whether what lies beside the rows fits them: history, imports, search, drafts, revocations.

The trail tells the age of each row. These tables it does not tell of one by one, but what they
have to hold follows from the rows, so an older page of them contradicts the others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.integrity import VaultPart
from ilja_desktop.keys.certificate import serial_of
from ilja_desktop.keys.merkle import HASH_LENGTH
from ilja_desktop.store import certificate, revocation, sealing, search, user
from ilja_desktop.store.audit import AuditRow
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.conference import AgendaItemRow
from ilja_desktop.store.draft import DraftRow
from ilja_desktop.store.nouns import TABLES
from ilja_desktop.store.person import YoungPersonRow
from ilja_desktop.store.protection import DRAFTS, Way
from ilja_desktop.store.rows import NounRow, portions
from ilja_desktop.store.shield import ring_of

Told = Callable[[int, int], None]
"""Takes how many steps are done, and of how many."""

NOUNS = tuple(kind for kind in TABLES if issubclass(kind, NounRow))

_ROWS: dict[Way, type[NounRow[Any]]] = {
    Way.PERSON: YoungPersonRow,
    Way.CASE: CaseRow,
    Way.ITEM: AgendaItemRow,
}

HISTORY = text("""
    SELECT object_id, count(*), min(revision), max(revision)
      FROM history WHERE noun = :noun GROUP BY object_id
""")


@dataclass(eq=False)
class PartOutdated(Refusal):
    """A table beside the rows holds too much or too little; an older part of it was put back."""

    part: VaultPart
    count: int


def check_beside(session: Session, told: Told) -> tuple[PartOutdated, ...]:
    """Return what does not fit the rows; nothing if all of it does.

    Args:
        session: to look with.
        told: hears how many cases have been searched for, and of how many; may raise to stop.
    """
    counted = {
        VaultPart.HISTORY: sum(_history(session, kind) for kind in NOUNS),
        VaultPart.IMPORTS: _imports(session),
        VaultPart.SEARCH: _search(session, told),
        VaultPart.DRAFTS: _drafts(session),
        VaultPart.REVOCATIONS: _revocations(session),
    }
    return tuple(PartOutdated(part, count) for part, count in counted.items() if count)


def _history(session: Session, kind: type[NounRow[Any]]) -> int:
    """Return of how many rows the former revisions are not all there, or too many."""
    table = kind.__tablename__
    rows = session.execute(text(f"SELECT uuid, revision FROM {table} WHERE revision > 1"))
    wanted = {UUID(uuid): (revision - 1, 1, revision - 1) for uuid, revision in rows}
    told = session.execute(HISTORY, {"noun": table})
    found = {UUID(uuid): (count, first, last) for uuid, count, first, last in told}
    return sum(wanted.get(uuid) != found.get(uuid) for uuid in wanted.keys() | found.keys())


def _imports(session: Session) -> int:
    """Return how many rows are missing that came with others under one entry of the trail.

    A row may come, go and come again: it counts each time.
    """
    came = session.scalar(select(func.sum(func.length(AuditRow.rows)))) or 0
    if not came:
        return 0
    known = Counter(
        f"{kind.__tablename__}:{UUID(uuid)}"
        for kind in NOUNS
        for (uuid,) in session.execute(text(f"SELECT uuid FROM {kind.__tablename__}"))
    )
    known.update(_objects(session, Action.ERASED))
    known -= Counter(_objects(session, Action.CREATED))
    return max(0, came // HASH_LENGTH - known.total())


def _objects(session: Session, action: Action) -> Sequence[str]:
    said = f'"action":"{action.value}"'.encode()
    return session.scalars(select(AuditRow.object).where(func.instr(AuditRow.leaf, said) > 0)).all()


def _search(session: Session, told: Told) -> int:
    """Return of how many cases and people the search tables do not say what the rows say."""
    cases = session.scalars(select(CaseRow.id)).all()
    people = session.scalars(select(YoungPersonRow.id)).all()
    wrong = search.strays(session, cases, people)
    done = 0
    for some in portions(cases):
        told(done, len(cases))
        done += len(some)
        wrong += search.differences_of_cases(session, some)
    return wrong + sum(search.differences_of_people(session, some) for some in portions(people))


def _drafts(session: Session) -> int:
    """Return how many drafts are of people who left, of what is erased, or open but shielded."""
    active = {each.uid for each in user.users(session) if each.active}
    return sum(_stray(session, each, active) for each in session.scalars(select(DraftRow)))


def _stray(session: Session, draft: DraftRow, active: set[str]) -> bool:
    if draft.uid not in active or _of_nothing(session, draft.key):
        return True
    about = sealing.person_of_draft(session, draft.key, draft.text or "{}")
    if about is None or draft.sealed is not None:
        return False
    ring = ring_of(session)
    shielded = ring is not None and about in ring.people
    return shielded or session.get(YoungPersonRow, about) is None


def _of_nothing(session: Session, key: str) -> bool:
    """Tell whether a draft's key names something that is not there."""
    for beginning, way in DRAFTS.items():
        number = key.removeprefix(beginning).partition("/")[0]
        if key.startswith(beginning) and number.isdecimal():
            return session.get(_ROWS[way], int(number)) is None
    return False


def _revocations(session: Session) -> int:
    """Return how many certificates of people who left, or got new keys, are not revoked."""
    former = revocation.latest_list(session)
    revoked = set() if former is None else {each.serial for each in former.revocations}
    return sum(serial not in revoked for serial in _withdrawn(session))


def _withdrawn(session: Session) -> Iterator[int]:
    on_record = {each.uid: each.active for each in user.users(session)}
    reset = bool(_objects(session, Action.PASSWORD_RESET))
    for uid in certificate.public_keys(session):
        # Whoever was given new keys goes on under another uid.
        if not on_record.get(uid, not reset):
            yield from (serial_of(der) for der in certificate.all_of(session, uid))
