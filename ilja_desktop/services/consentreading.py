"""Consents as they are asked about: lists, one page, and the one question."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import date, timedelta

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.consent import ConsentDraft, longest_end
from ilja_desktop.domain.consentlist import ConsentChoice
from ilja_desktop.domain.coverage import Reason, Verdict, enterable, may_know, standing
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.errors import IncompleteDraft
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import CaseId, ConsentId, ProfessionalId, YoungPersonId
from ilja_desktop.domain.release import releases
from ilja_desktop.domain.signing import missing_signatures
from ilja_desktop.domain.user import Right
from ilja_desktop.services.basis import basis_of, listener_of
from ilja_desktop.services.consentview import (
    ConsentLine,
    ConsentView,
    Outlook,
    line_of,
    outlook_of,
)
from ilja_desktop.services.person import found_people
from ilja_desktop.services.seclusion import demand_visible, hidden_people, sees_closed
from ilja_desktop.services.takeback import consequences_of
from ilja_desktop.services.workplace import Workplace, policy_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import consent as store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import person as person_store


class ConsentReading:
    """What a user can ask about consents; nothing here changes one."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def all(self) -> tuple[ConsentLine, ...]:
        """Return every consent with its state today, the next to end first."""
        return self.lines(self.ids(ConsentChoice.ALL))

    def ids(self, choice: ConsentChoice, sought: str = "") -> array[int]:
        """Return the ids of consents: what still runs by its next end, then what has ended.

        Args:
            choice: which ones, by their dates.
            sought: beginning of a name or case number; empty for everybody's.
        """
        self._at.require(Right.READ_CASES)
        today = self._at.today()
        shown = sees_closed(self._at.user)
        with self._at.read() as session:
            notice = today + timedelta(days=policy_of(session, today).consent_notice_days)
            people = found_people(session, sought, closed_drafts=shown) if sought else None
            return store.consent_ids(session, choice, today, notice, people, closed_drafts=shown)

    def lines(self, ids: Sequence[int]) -> tuple[ConsentLine, ...]:
        """Return the lines of a page of the list, each with its state today."""
        self._at.require(Right.READ_CASES)
        today = self._at.today()
        with self._at.read() as session:
            policy = policy_of(session, today)
            consents = store.some(session, ids)
            hidden = hidden_people(session, self._at.user, [each.person_id for each in consents])
            return tuple(
                line_of(consent, person_store.family(session, consent.person_id), policy, today)
                for consent in consents
                if consent.person_id not in hidden
            )

    def view(self, id: ConsentId) -> ConsentView:
        """Return one consent with what it releases, what it lacks, and what hangs on it."""
        self._at.require(Right.READ_CASES)
        today = self._at.today()
        with self._at.read() as session:
            consent = store.get(session, id).record()
            demand_visible(session, self._at.user, consent.person_id)
            basis = basis_of(session, consent.person_id, today)
            professionals = institution_store.professionals(session)
            named = {professional.id: professional for professional in professionals}
            cases = case_store.rows_of_person(session, consent.person_id)
            shown = sees_closed(self._at.user)
            return ConsentView(
                line_of(consent, basis.family, basis.policy, today),
                basis.family,
                missing_signatures(consent, basis.family, basis.policy, today, special=True),
                releases(consent, basis, named, Purpose.CASE_CONFERENCE, today),
                professionals,
                institution_store.institutions(session),
                consequences_of(session, consent.person_id, closed_drafts=shown),
                tuple(CaseId(row.id) for row in cases if shown or not row.closed_draft),
                today,
            )

    def outlook(self, draft: ConsentDraft) -> Outlook:
        """Say what a consent would be worth as far as it is entered, and who has to sign."""
        self._at.require(Right.READ_CASES)
        if draft.person_id is None:
            raise IncompleteDraft(("person_id.missing",))
        today = self._at.today()
        with self._at.read() as session:
            demand_visible(session, self._at.user, draft.person_id)
            policy = policy_of(session, today)
            family = person_store.family(session, draft.person_id)
        return outlook_of(
            draft, family, policy, longest_end(draft.valid_from or today, policy), today
        )

    def enterable(self, person_id: YoungPersonId | None) -> dict[DataCategory, Verdict]:
        """Say for each category whether a fact of it may be written down today (R3).

        Args:
            person_id: about whom; somebody not on record yet has given no consent.
        """
        if person_id is None:
            return {category: Verdict(Reason.NO_CONSENT) for category in DataCategory}
        basis, today = self.basis(person_id), self._at.today()
        return {
            category: enterable(
                basis, Fact(category=category, text=""), Purpose.CASE_CONFERENCE, today
            )
            for category in DataCategory
        }

    def basis(self, person_id: YoungPersonId) -> Basis:
        """Return person, custody holders and consents of one young person."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            demand_visible(session, self._at.user, person_id)
            return basis_of(session, person_id, self._at.today())

    def standing(self, person_id: YoungPersonId, day: date | None = None) -> Verdict:
        """Say whether the person's case may be discussed on a day; today if none is given."""
        return standing(self.basis(person_id), Purpose.CASE_CONFERENCE, day or self._at.today())

    def may_know(
        self,
        person_id: YoungPersonId,
        professional_id: ProfessionalId,
        category: DataCategory | None,
        day: date | None = None,
    ) -> Verdict:
        """Answer the one question for a professional in a case conference."""
        basis, when = self.basis(person_id), day or self._at.today()
        with self._at.read() as session:
            listener = listener_of(session, professional_id)
        return may_know(basis, listener, category, Purpose.CASE_CONFERENCE, when)
