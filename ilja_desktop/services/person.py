"""Young people and those who hold custody of them."""

from __future__ import annotations

from ilja_desktop.domain.ids import CustodyHolderId, YoungPersonId
from ilja_desktop.domain.person import (
    CustodyHolder,
    CustodyHolderDraft,
    YoungPerson,
    YoungPersonDraft,
)
from ilja_desktop.domain.signing import Family
from ilja_desktop.domain.user import Right
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import person as store
from ilja_desktop.store.person import CustodyHolderRow, YoungPersonRow


class YoungPeople:
    """What a user can do with young people and custody holders."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def family(self, id: YoungPersonId) -> Family:
        """Return a young person with those who hold custody."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return store.family(session, id)

    def alike(self, draft: YoungPersonDraft) -> tuple[YoungPerson, ...]:
        """Return people on record who may be the same: by sound of the name or birth date."""
        self._at.require(Right.WRITE_CASES)
        with self._at.read() as session:
            return store.alike(session, draft)

    def register(self, draft: YoungPersonDraft) -> YoungPerson:
        """Take a young person on record."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.WRITE_CASES) as transaction:
            return transaction.add(YoungPersonRow(**columns(draft))).record()

    def change(self, id: YoungPersonId, revision: int, draft: YoungPersonDraft) -> YoungPerson:
        """Change what is known about a young person."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.WRITE_CASES) as transaction:
            row = store.get(transaction.session, id)
            return transaction.change(row, columns(draft), revision).record()

    def add_holder(self, draft: CustodyHolderDraft) -> CustodyHolder:
        """Record somebody who holds custody."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.WRITE_CASES) as transaction:
            return transaction.add(CustodyHolderRow(**columns(draft))).record()

    def change_holder(
        self, id: CustodyHolderId, revision: int, draft: CustodyHolderDraft
    ) -> CustodyHolder:
        """Change what is known about a custody holder."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.WRITE_CASES) as transaction:
            row = store.get_holder(transaction.session, id)
            return transaction.change(row, columns(draft), revision).record()
