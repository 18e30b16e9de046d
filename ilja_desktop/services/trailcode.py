"""The short code at the foot of minutes: what the audit trail had come to when they were made.

Paper is an anchor nobody can turn back: typed in later, the code tells whether the vault still
extends the state it was printed in.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.keys.checkpoint import Checkpoint, grouped, normal_code
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import audit as audit_store
from ilja_desktop.store.vault import Transaction

MARK = "code:"
"""What the audit trail calls such a code."""


def trail_code(at: Workplace, session: Session) -> str:
    """Return the code of the trail as it is now, in groups as it is printed."""
    return grouped(Checkpoint(at.vault.vault_id, audit_store.tree_head(session)).code())


def note_code(transaction: Transaction, printed: str) -> None:
    """Record that a code went out on paper; papers without one are left alone."""
    if printed:
        transaction.note(Action.CODE_PRINTED, f"{MARK}{normal_code(printed)}", b"")
