"""Drafts of what somebody is typing, kept in the vault so that a lock or crash loses nothing.

Drafts belong to one user; they are not audited, and saving the real thing clears them.
"""

from __future__ import annotations

import json
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from sqlalchemy.orm import Session

from ilja_desktop.domain.user import Right
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import draft as store
from ilja_desktop.store.structured import from_plain, to_plain
from ilja_desktop.store.vault import Transaction

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

D = TypeVar("D")


@dataclass(frozen=True)
class Kept(Generic[D]):
    """An unfinished draft, and when it was last typed in (UTC)."""

    draft: D
    saved_at: datetime


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
        with self._writing() as transaction:
            store.save(transaction.session, self._at.user.uid, key, text, transaction.now)

    def of(self, key: str) -> str | None:
        """Return the draft kept under a key, if there is one."""
        with self._reading() as session:
            return store.load(session, self._at.user.uid, key)

    def keep(self, key: str, draft: DataclassInstance) -> None:
        """Keep the draft of a form so far.

        Args:
            key: what is being edited; names no person.
            draft: a draft of the domain.
        """
        self.save(key, json.dumps(to_plain(draft), ensure_ascii=False))

    def resume(self, key: str, kind: type[D]) -> Kept[D] | None:
        """Return the draft of a form as it was kept; nothing if it is of an older form.

        Args:
            key: what was being edited.
            kind: the draft's class.
        """
        with self._reading() as session:
            text = store.load(session, self._at.user.uid, key)
            saved_at = store.saved_at(session, self._at.user.uid, key)
        if text is None or saved_at is None:
            return None
        try:
            plain = json.loads(text)
            return Kept(from_plain(kind, plain), saved_at) if isinstance(plain, dict) else None
        except (AttributeError, KeyError, TypeError, ValueError):
            return None

    def keys(self) -> tuple[str, ...]:
        """Return what the user has unfinished, the latest first."""
        with self._reading() as session:
            return store.keys(session, self._at.user.uid)

    def drop(self, key: str) -> None:
        """Forget a draft."""
        with self._writing() as transaction:
            store.discard(transaction.session, self._at.user.uid, key)

    def _writing(self) -> AbstractContextManager[Transaction]:
        """Open a transaction for drafts, which are nobody else's and not audited."""
        self._at.require_any(*_MAY_TYPE)
        return self._at.vault.write(self._at.user.uid, self._at.clock())

    def _reading(self) -> AbstractContextManager[Session]:
        self._at.require_any(*_MAY_TYPE)
        return self._at.read()


_MAY_TYPE = (
    Right.WRITE_CASES,
    Right.WRITE_CONSENTS,
    Right.PLAN_CONFERENCES,
    Right.HOLD_CONFERENCES,
    Right.KEEP_NETWORK,
    Right.KEEP_LOG,
    Right.ADMINISTER,
)
