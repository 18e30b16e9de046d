"""Shielded cases after the recovery sheet was used: who lost their keys goes on seeing theirs.

The key of each shield is sealed to the sheet too, so that no case is lost with a password. Whoever
opens the vault with the sheet takes the place of the user they go on for, and gets those cases
nobody else could open any more.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from ilja_desktop.keys.paperkey import PaperKey
from ilja_desktop.keys.shieldkey import Charter, key_from
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.shield import granted
from ilja_desktop.store import shielding
from ilja_desktop.store.shield import ShieldKeyRow, ShieldRow
from ilja_desktop.store.vault import Transaction, Vault


def take_over(vault: Vault, unlocked: Unlocked, paper: PaperKey, former: str, now: datetime) -> int:
    """Let somebody with new keys see what their former ones opened; return how many shields.

    Args:
        vault: opened with the new keys, their certificate already in it.
        unlocked: the same keys.
        paper: the key on the sheet.
        former: the uid of the keys that are gone.
        now: an aware point in time.

    What the sheet does not open, because nobody named has opened the vault since it was made, is
    left as it is.
    """
    with vault.write(vault.uid, now) as transaction:
        rows = transaction.session.scalars(select(ShieldRow).order_by(ShieldRow.id)).all()
        return sum(_take_over(transaction, row, unlocked, paper, former) for row in rows)


def _take_over(
    transaction: Transaction, row: ShieldRow, unlocked: Unlocked, paper: PaperKey, former: str
) -> bool:
    charter = Charter.read(row.charter)
    slots = {slot.uid for slot in unlocked.header.slots}
    sheet = charter.sheet
    staying = (charter.uids - {former}) & slots
    if sheet is None or sheet.epk != paper.epk or (staying and former not in charter.uids):
        return False
    sealed = transaction.session.get(ShieldKeyRow, (row.id, sheet.uid))
    if sealed is None:
        return False
    try:
        key = key_from(charter, sheet.uid, paper.open_sealed(sealed.sealed))
    except ValueError:
        return False
    named = staying | {unlocked.uid}
    signer = (unlocked.uid, unlocked.identity)
    shielding.renew(transaction, row, granted(unlocked.header, key, named, signer))
    return True
