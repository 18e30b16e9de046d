"""Young people and those who hold custody of them."""

from __future__ import annotations

from sqlalchemy.orm import Session

from ilja_desktop.domain.errors import IncompleteDraft
from ilja_desktop.domain.ids import CustodyHolderId, YoungPersonId
from ilja_desktop.domain.person import (
    CustodyHolder,
    CustodyHolderDraft,
    YoungPerson,
    YoungPersonDraft,
)
from ilja_desktop.domain.signing import Family, decides_alone
from ilja_desktop.domain.thirdperson import ThirdPerson, ThirdPersonDraft
from ilja_desktop.domain.user import Right
from ilja_desktop.services.consentreview import doubt_after_custody
from ilja_desktop.services.seclusion import demand_visible, hidden_people, sees_closed
from ilja_desktop.services.workplace import Workplace, columns, complete, policy_of
from ilja_desktop.store import person as store
from ilja_desktop.store.caselist import case_lines
from ilja_desktop.store.person import CustodyHolderRow, YoungPersonRow
from ilja_desktop.store.search import find_cases
from ilja_desktop.store.thirdperson import ThirdPersonRow

MOST_FOUND = 30
"""People offered for choice at once."""


class YoungPeople:
    """What a user can do with young people and custody holders."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def family(self, id: YoungPersonId) -> Family:
        """Return a young person with those who hold custody."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            demand_visible(session, self._at.user, id)
            return store.family(session, id)

    def alike(self, draft: YoungPersonDraft) -> tuple[YoungPerson, ...]:
        """Return people on record who may be the same: by sound of the name or birth date."""
        self._at.require(Right.WRITE_CASES)
        with self._at.read() as session:
            found = store.alike(session, draft)
            hidden = hidden_people(session, self._at.user, [person.id for person in found])
            return tuple(person for person in found if person.id not in hidden)

    def find(self, text: str) -> tuple[YoungPerson, ...]:
        """Return people with a case whose name or case number begins with what was typed."""
        self._at.require(Right.READ_CASES)
        shown = sees_closed(self._at.user)
        with self._at.read() as session:
            ids = found_people(session, text, closed_drafts=shown)[:MOST_FOUND]
            return tuple(store.get(session, id).record() for id in ids)

    def register(self, draft: YoungPersonDraft) -> YoungPerson:
        """Take a young person on record."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.WRITE_CASES) as transaction:
            return transaction.add(YoungPersonRow(**columns(draft))).record()

    def change(self, id: YoungPersonId, revision: int, draft: YoungPersonDraft) -> YoungPerson:
        """Change what is known about a young person."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.WRITE_CASES) as transaction:
            demand_visible(transaction.session, self._at.user, id)
            row = store.get(transaction.session, id)
            if row.custody_status is not draft.custody_status:
                doubt_after_custody(transaction, id, self._at.today())
            return transaction.change(row, columns(draft), revision).record()

    def decides_alone(self, id: YoungPersonId) -> bool:
        """Say whether letters go to the young person alone, and none to custody holders."""
        today = self._at.today()
        with self._at.read() as session:
            return decides_alone(self.family(id), policy_of(session, today), today)

    def add_holder(self, draft: CustodyHolderDraft) -> CustodyHolder:
        """Record somebody who holds custody."""
        complete(draft.problems(self._at.today()))
        if draft.person_id is None:
            raise IncompleteDraft(("person_id.missing",))
        with self._at.write(Right.WRITE_CASES) as transaction:
            demand_visible(transaction.session, self._at.user, draft.person_id)
            doubt_after_custody(transaction, draft.person_id, self._at.today())
            return transaction.add(CustodyHolderRow(**columns(draft))).record()

    def add_third_person(self, draft: ThirdPersonDraft) -> ThirdPerson:
        """Record somebody else who said something in confidence (§ 65 SGB VIII)."""
        complete(draft.problems(self._at.today()))
        if draft.person_id is None:
            raise IncompleteDraft(("person_id.missing",))
        with self._at.write(Right.WRITE_CONSENTS) as transaction:
            demand_visible(transaction.session, self._at.user, draft.person_id)
            return transaction.add(ThirdPersonRow(**columns(draft))).record()

    def change_holder(
        self, id: CustodyHolderId, revision: int, draft: CustodyHolderDraft
    ) -> CustodyHolder:
        """Change what is known about a custody holder."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.WRITE_CASES) as transaction:
            row = store.get_holder(transaction.session, id)
            demand_visible(transaction.session, self._at.user, row.person_id)
            values = columns(draft) | {"person_id": row.person_id}
            if row.kind is not draft.kind or row.signature_required != draft.signature_required:
                doubt_after_custody(transaction, row.person_id, self._at.today())
            return transaction.change(row, values, revision).record()


def found_people(session: Session, text: str, *, closed_drafts: bool) -> tuple[YoungPersonId, ...]:
    """Return the people whose cases a search finds, in the order of the search."""
    cases = find_cases(session, text, closed_drafts=closed_drafts)
    return tuple(dict.fromkeys(line.person_id for line in case_lines(session, cases)))
