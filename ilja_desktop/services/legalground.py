"""Legal grounds beside consent: recorded by one, confirmed by another, ended at any time.

A ground works from the day of its confirmation on, and is never confirmed after the fact.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import LegalGroundId, UserId, YoungPersonId
from ilja_desktop.domain.legalground import LegalGround, LegalGroundDraft
from ilja_desktop.domain.office import Coded
from ilja_desktop.domain.takenback import declined
from ilja_desktop.domain.user import Right
from ilja_desktop.services.access import Access
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.groundwords import statute
from ilja_desktop.services.seclusion import demand_visible
from ilja_desktop.services.secondperson import second_person
from ilja_desktop.services.workplace import Workplace, columns, complete, policy_of
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import legalground as store
from ilja_desktop.store.legalground import LegalGroundRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class LegalGroundSettled(Refusal):
    """A legal ground that is confirmed or ended is not confirmed again."""


@dataclass(frozen=True)
class LegalGroundLine:
    """A legal ground as lists show it."""

    ground: LegalGround
    institution: str
    statute: str
    """In the words of the office's list."""
    works: bool
    """It opens something today."""


class LegalGrounds:
    """What a user can do with legal grounds."""

    def __init__(self, workplace: Workplace, access: Access) -> None:
        self._at = workplace
        self._access = access

    def listed(self) -> tuple[Coded, ...]:
        """Return the statutes the office accepts today."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return policy_of(session, self._at.today()).legal_grounds

    def of_person(self, id: YoungPersonId) -> tuple[LegalGroundLine, ...]:
        """Return what is recorded about a young person, the oldest first."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            demand_visible(session, self._at.user, id)
            rows = store.rows_of_person(session, id)
            return tuple(self._line(session, row.record()) for row in rows)

    def record(self, draft: LegalGroundDraft) -> LegalGround:
        """Record a legal ground; it opens nothing before somebody else confirms it.

        Raises:
            IncompleteDraft: it breaks a rule, such as naming a school or a special category, or
                something consent was refused or withdrawn for.
        """
        with self._at.write(Right.WRITE_CONSENTS) as transaction:
            complete(self._problems(transaction.session, draft))
            row = LegalGroundRow(
                **columns(draft),
                recorded_by_id=UserId(self._at.user.id),
                recorded_on=self._at.today(),
            )
            return transaction.add(row).record()

    def confirm(self, id: LegalGroundId, label: str, password: str) -> LegalGround:
        """Confirm a legal ground as a second person, who signs in for it; derives a key.

        Args:
            id: what somebody else recorded.
            label: what the second person signs in by.
            password: theirs.

        Raises:
            LegalGroundSettled: it is confirmed or ended already.
            SamePerson, SecondPersonNotEntitled, WrongPassword: nothing was confirmed.
        """
        self._at.require(Right.WRITE_CONSENTS)
        with self._at.read() as session:
            recorded_by = store.get(session, id).recorded_by_id
        witness = second_person(self._at, self._access, label, password, recorded_by)
        with self._at.write(Right.WRITE_CONSENTS) as transaction:
            row = self._row(transaction, id)
            if row.confirmed_on is not None or row.ended_on is not None:
                raise LegalGroundSettled
            values = {"confirmed_by_id": witness, "confirmed_on": self._at.today()}
            return transaction.change(row, values, action=Action.STATE_CHANGED).record()

    def end(self, id: LegalGroundId) -> LegalGround:
        """End a legal ground from today on; what was told before stays told."""
        with self._at.write(Right.WRITE_CONSENTS) as transaction:
            row = self._row(transaction, id)
            if row.ended_on is not None:
                raise LegalGroundSettled
            values = {"ended_on": self._at.today()}
            return transaction.change(row, values, action=Action.STATE_CHANGED).record()

    def _row(self, transaction: Transaction, id: LegalGroundId) -> LegalGroundRow:
        row = store.get(transaction.session, id)
        demand_visible(transaction.session, self._at.user, row.person_id)
        return row

    def _problems(self, session: Session, draft: LegalGroundDraft) -> tuple[str, ...]:
        today = self._at.today()
        institution = None
        if draft.institution_id is not None:
            institution = institution_store.get(session, draft.institution_id).record()
        found = draft.problems(institution, policy_of(session, draft.valid_from or today))
        if draft.person_id is None:
            return found
        demand_visible(session, self._at.user, draft.person_id)
        refused = declined(basis_of(session, draft.person_id, today), draft.purpose, today)
        return (*found, *draft.problems_with(refused))

    def _line(self, session: Session, ground: LegalGround) -> LegalGroundLine:
        institution = institution_store.get(session, ground.institution_id).record()
        return LegalGroundLine(
            ground,
            institution.short_name or institution.name,
            statute(session, ground),
            ground.works_on(self._at.today()),
        )
