"""Drafts of what somebody is typing, kept in the vault so that a lock or crash loses nothing.

Drafts belong to one user; they are not audited, and saving the real thing clears them.
"""

from __future__ import annotations

from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import draft as store


class Drafts:
    """What a user can do with drafts of their own."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def save(self, key: str, text: str) -> None:
        """Keep what has been typed so far.

        Args:
            key: what is being edited, such as ``case_report/17``; names no person.
            text: the fields, as the form writes them.
        """
        with self._at.vault.write(self._at.user.uid, self._at.clock()) as transaction:
            store.save(transaction.session, self._at.user.uid, key, text, transaction.now)

    def of(self, key: str) -> str | None:
        """Return the draft kept under a key, if there is one."""
        with self._at.read() as session:
            return store.load(session, self._at.user.uid, key)

    def keys(self) -> tuple[str, ...]:
        """Return what the user has unfinished, the latest first."""
        with self._at.read() as session:
            return store.keys(session, self._at.user.uid)

    def drop(self, key: str) -> None:
        """Forget a draft."""
        with self._at.vault.write(self._at.user.uid, self._at.clock()) as transaction:
            store.discard(transaction.session, self._at.user.uid, key)
