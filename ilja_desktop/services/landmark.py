"""Whether this machine has lost what it knew of a vault that was opened here before.

That a vault was opened on a machine stands in its trail. If the anchor here has gone nevertheless,
somebody may have removed it to bring an older vault back; it is said, and nothing is barred.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.integrity import AnchorPlace
from ilja_desktop.keys.anchor import Anchor
from ilja_desktop.keys.machine import machine_mark
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import audit as audit_store

MARK = "machines:"


def anchor_gone(at: Workplace, unlocked: Unlocked, anchors: Sequence[Anchor]) -> bool:
    """Tell whether the file that knew this vault has gone; notes the first time it is opened here.

    Args:
        at: the workplace; its vault is not barred.
        unlocked: the vault's keys.
        anchors: as they are before anything is written to them.
    """
    files = [anchor for anchor in anchors if anchor.place is AnchorPlace.FILE]
    if not files:
        return False
    vault_id = unlocked.header.vault_id
    object = f"{MARK}{machine_mark(vault_id)}"
    with at.read() as session:
        here = audit_store.leaves_about(session, object)
        restored = audit_store.latest_with(session, Action.RESTORED)
    if not here or (restored is not None and restored.seq > here[-1].seq):
        with suppress(Refusal), at.vault.write(at.user.uid, at.clock()) as transaction:
            transaction.note(Action.READ, object, b"")
        return False
    return all(anchor.read(vault_id) is None for anchor in files)
