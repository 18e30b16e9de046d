"""Puts a shield over a young person, makes a new key for it, and takes it away again.

Everything protected of that person is written anew in the same transaction: rows, what they said
before, drafts. Afterwards the vault has to be checkpointed, because old pages stay in its log
until then.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.ids import ShieldId
from ilja_desktop.keys.shieldkey import Charter, Holder, ShieldKey
from ilja_desktop.store import draft
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.finality import Deed, yielding
from ilja_desktop.store.person import YoungPersonRow
from ilja_desktop.store.protection import PROTECTED, belongs
from ilja_desktop.store.shield import Ring, Shielded, ShieldKeyRow, ShieldRow, held_by, ring_of
from ilja_desktop.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class Grant:
    """A shield's key with those it is given to, vouched for by one of them.

    Args:
        key: of the shield.
        charter: who is named.
        signature: of the charter.
        signed_by: uid of whoever signed it.
    """

    key: ShieldKey = field(repr=False)
    charter: Charter
    signature: bytes
    signed_by: str

    @property
    def holders(self) -> tuple[Holder, ...]:
        """Return everybody the key is sealed to, the recovery sheet last."""
        sheet = self.charter.sheet
        return (*self.charter.holders, *(() if sheet is None else (sheet,)))

    def columns(self) -> dict[str, object]:
        """Return what stands of it in the shield's row."""
        return {
            "version": self.key.version,
            "charter": self.charter.octets(),
            "signature": self.signature,
            "signed_by": self.signed_by,
            "renewal_due": False,
        }


def put_up(
    transaction: Transaction, person: YoungPersonRow, grant: Grant, reason: str, day: date
) -> ShieldRow:
    """Shield a young person: seal all that is protected, and let the trail's salts of it go."""
    session = transaction.session
    _hang(session, ShieldId(0), person.id, grant)
    row = ShieldRow(
        uuid=grant.key.shield,
        person_id=person.id,
        reason=reason,
        shielded_on=day,
        **grant.columns(),
    )
    transaction.add(row)
    _hand_out(session, row, grant)
    _hang(session, ShieldId(row.id), person.id, grant)
    _write_all_again(transaction, person.id, besides=row.uuid)
    transaction.note(Action.SHIELDED, person.reference(), grant.charter.octets())
    return row


def renew(transaction: Transaction, row: ShieldRow, grant: Grant) -> ShieldRow:
    """Give a shield a new key, or name others under the one it has."""
    session = transaction.session
    newer = grant.key.version != row.version
    _hang(session, ShieldId(row.id), row.person_id, grant)
    transaction.change(row, grant.columns())
    session.execute(delete(ShieldKeyRow).where(ShieldKeyRow.shield_id == row.id))
    _hand_out(session, row, grant)
    if newer:
        _write_all_again(transaction, row.person_id)
    return row


def lift(transaction: Transaction, row: ShieldRow, reason: str) -> None:
    """Take a shield away: what it covered lies open to all who open the vault."""
    session = transaction.session
    person = session.get_one(YoungPersonRow, row.person_id)
    _ring(session).lift(_ring(session).people[row.person_id])
    _write_all_again(transaction, row.person_id)
    transaction.erase(row)
    transaction.note(Action.UNSHIELDED, person.reference(), reason.encode())


def drop(session: Session, uid: str) -> tuple[ShieldId, ...]:
    """Take every key from somebody who leaves; return the shields that need a new one now.

    Whoever is still named makes it at once, or the next time they open the vault.
    """
    shields = held_by(session, uid)
    session.execute(delete(ShieldKeyRow).where(ShieldKeyRow.holder == uid))
    due = update(ShieldRow).where(ShieldRow.id.in_(shields))
    session.execute(due.values(renewal_due=True))
    return shields


def _hang(session: Session, id: ShieldId, person_id: int, grant: Grant) -> None:
    shielded = Shielded(
        id=id,
        person_id=person_id,
        uuid=grant.key.shield,
        version=grant.key.version,
        named=grant.charter.uids,
        key=grant.key,
    )
    _ring(session).put(shielded)


def _ring(session: Session) -> Ring:
    ring = ring_of(session)
    assert ring is not None  # every session of a vault carries one
    return ring


def _hand_out(session: Session, row: ShieldRow, grant: Grant) -> None:
    for holder in grant.holders:
        sealed = grant.key.handed_to(holder.uid, holder.epk)
        session.add(ShieldKeyRow(shield_id=ShieldId(row.id), holder=holder.uid, sealed=sealed))


def _write_all_again(transaction: Transaction, person_id: int, besides: UUID | None = None) -> None:
    """Write everything protected anew; on the first time the salts of the trail go."""
    with yielding(transaction.session, Deed.ENVELOP):
        _write_rows_again(transaction, person_id, besides)
    draft.write_again(transaction.session, person_id)
    cases = select(CaseRow).where(CaseRow.person_id == person_id)
    for case in transaction.session.scalars(cases):
        transaction.touched(case)


def _write_rows_again(transaction: Transaction, person_id: int, besides: UUID | None) -> None:
    session = transaction.session
    for kind in PROTECTED:
        for row in session.scalars(select(kind).where(belongs(kind, person_id))).all():
            if row.uuid != besides:
                transaction.write_again(row)
                if besides is not None:
                    transaction.conceal(row)
