"""Somebody on record who goes on with new keys, because nobody can open their former ones."""

from __future__ import annotations

from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.certificate import RevocationReason
from ilja_desktop.domain.errors import NotFound
from ilja_desktop.domain.user import User
from ilja_desktop.services.revocation import revoke
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store import draft as draft_store
from ilja_desktop.store import user as user_store
from ilja_desktop.store.user import UserRow
from ilja_desktop.store.vault import Vault


def user_of(vault: Vault, label: str) -> User:
    """Return whom a name signs in.

    Raises:
        NotFound: nobody signs in by that name.
    """
    wanted = label.strip().casefold()
    with vault.read() as session:
        for user in user_store.users(session):
            if user.name.casefold() == wanted:
                return user
    raise NotFound(UserRow.NOUN, label)


def take_place(
    vault: Vault,
    user: User,
    certificate: bytes,
    key: EllipticCurvePrivateKey,
    now: datetime,
    action: Action,
) -> None:
    """Let somebody on record go on with the new keys this vault was opened by.

    What they had typed and not finished comes along; what their old keys signed stays the old
    ones', whose certificate does not count any more.

    Args:
        vault: opened by the new keys.
        user: who goes on with them.
        certificate: theirs, DER.
        key: of the office's authority.
        now: an aware point in time.
        action: how the trail calls it.
    """
    with vault.write(vault.uid, now) as transaction:
        session = transaction.session
        certificate_store.add_personal(session, vault.uid, certificate)
        row = user_store.get_by_uid(session, user.uid)
        draft_store.hand_over(session, row.uid, vault.uid)
        revoke(transaction, key, row.uid, RevocationReason.SUPERSEDED)
        transaction.change(row, uid=vault.uid, password_temporary=False)
        transaction.note(action, row.reference(), b"")
