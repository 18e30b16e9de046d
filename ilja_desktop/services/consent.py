"""Consents: recorded from the signed form, withdrawn at once, asked by everybody."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.consent import (
    Consent,
    ConsentDraft,
    ConsentState,
    ReviewCause,
    Signature,
    too_long,
)
from ilja_desktop.domain.errors import IncompleteDraft, NotFound, Refusal
from ilja_desktop.domain.formkind import FormKind, FormLanguage
from ilja_desktop.domain.grantplan import ConsentEntry
from ilja_desktop.domain.ids import ConsentId, ProfessionalId
from ilja_desktop.domain.insight import InsightDraft
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.signing import state_on
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.withdrawal import Objection
from ilja_desktop.domain.words.form import language_named
from ilja_desktop.services.closeddraft import open_drafts
from ilja_desktop.services.consentreading import ConsentReading
from ilja_desktop.services.consentreview import demand_insight, doubt_insight, put_under_review
from ilja_desktop.services.formedition import demand_reviewed
from ilja_desktop.services.keeping import keep_promises
from ilja_desktop.services.seclusion import demand_visible
from ilja_desktop.services.workplace import columns, complete, policy_of
from ilja_desktop.store import consent as store
from ilja_desktop.store import consentwriting
from ilja_desktop.store import person as person_store
from ilja_desktop.store.consent import ConsentRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class ConsentTooLong(Refusal):
    """A consent may not reach further than the policy allows (R22)."""

    longest: date


@dataclass(eq=False)
class ConsentHasEnded(Refusal):
    """A consent that has ended takes no more signatures, and cannot end again."""

    state: ConsentState


@dataclass(eq=False)
class NoFormInLanguage(Refusal):
    """The office has no form in this language; German was signed, or a form of somebody else's."""

    language: str


@dataclass(eq=False)
class FormLacksEssentials(Refusal):
    """A form that leaves open what was agreed to cannot be found in order afterwards."""


class Consents(ConsentReading):
    """What a user can do with consents."""

    def enter(self, entry: ConsentEntry) -> Consent:
        """Enter a consent from its ticked form, each purpose with its own last day."""
        with self._at.read() as session:
            policy = policy_of(session, self._at.today())
        complete((*entry.problems(policy), *entry.draft().problems(self._at.today())))
        return self.record(entry.draft())

    def record(self, draft: ConsentDraft) -> Consent:
        """Enter a consent from its form; a predecessor ends the day before it begins.

        One on a form that lacks something essential stays under review, as does one a minor
        signed of whom nobody wrote down that they understand it.

        Raises:
            TranslationNotReviewed: the form was no more than a draft when it was signed.
        """
        today = self._at.today()
        complete(draft.problems(today))
        assert draft.person_id is not None
        with self._at.write(Right.WRITE_CONSENTS) as transaction:
            demand_visible(transaction.session, self._at.user, draft.person_id)
            _check_rules(draft, policy_of(transaction.session, today), today)
            _demand_form(transaction.session, draft)
            row = consentwriting.add(transaction, draft)
            if row.record().lacks_essentials:
                put_under_review(transaction, row, ReviewCause.FORM_LACKS_ESSENTIALS)
            doubt_insight(transaction, row, today)
            if draft.predecessor_id is not None:
                _supersede(transaction, draft.predecessor_id, row)
            open_drafts(transaction, draft.person_id, today)
            keep_promises(transaction, draft.person_id)
            return row.record()

    def sign(self, id: ConsentId, revision: int, signature: Signature) -> Consent:
        """Add a signature that is on the form."""
        today = self._at.today()
        with self._changing(id) as (transaction, row):
            consentwriting.add_signature(transaction, row, signature, revision)
            complete(row.record().problems(today))
            doubt_insight(transaction, row, today)
            open_drafts(transaction, row.person_id, today)
            keep_promises(transaction, row.person_id)
            return row.record()

    def see_original(
        self, id: ConsentId, revision: int, seen_by: ProfessionalId, kept_at: str
    ) -> Consent:
        """Record that somebody held the signed original in hand, and where it is kept."""
        today = self._at.today()
        values = {
            "original_seen_by_id": seen_by,
            "original_seen_on": today,
            "original_kept_at": kept_at,
        }
        with self._changing(id) as (transaction, row):
            transaction.change(row, values, revision)
            open_drafts(transaction, row.person_id, today)
            return row.record()

    def doubt(self, id: ConsentId, revision: int, reason: str) -> Consent:
        """Keep a consent from carrying until it is looked at, as after a change of custody."""
        with self._changing(id) as (transaction, row):
            return _judged(transaction, row, {"review_reason": reason}, revision)

    def settle(self, id: ConsentId, revision: int) -> Consent:
        """Let a consent carry again that was looked at and found to be in order.

        Raises:
            FormLacksEssentials: only a new consent can mend what the form does not say.
            InsightUnproven: a minor signed, and nobody has found that they understand it.
        """
        with self._changing(id) as (transaction, row):
            if row.record().lacks_essentials:
                raise FormLacksEssentials
            demand_insight(transaction.session, row.record(), self._at.today())
            changed = transaction.change(row, {"review_reason": ""}, revision)
            open_drafts(transaction, row.person_id, self._at.today())
            return changed.record()

    def assess(self, id: ConsentId, revision: int, insight: InsightDraft) -> Consent:
        """Write down whether a minor understands what they signed.

        If that was all that kept the consent from carrying, it carries again.
        """
        today = self._at.today()
        complete(insight.problems(today))
        with self._changing(id) as (transaction, row):
            transaction.change(row, columns(insight), revision)
            if row.review_reason == ReviewCause.INSIGHT_UNPROVEN.value:
                transaction.change(row, {"review_reason": ""}, action=Action.STATE_CHANGED)
            doubt_insight(transaction, row, today)
            open_drafts(transaction, row.person_id, today)
            return row.record()

    def object(self, id: ConsentId, objection: Objection) -> Consent:
        """Record that somebody whose agreement is needed does not agree."""
        complete(objection.problems(self._at.today()))
        with self._changing(id) as (transaction, row):
            return consentwriting.add_objection(transaction, row, objection).record()

    def reconcile(self, id: ConsentId, revision: int, objection: Objection, day: date) -> Consent:
        """Record since when somebody agrees after all; that they did not stays on record."""
        settled = replace(objection, settled_on=day)
        complete(settled.problems(self._at.today()))
        with self._changing(id) as (transaction, row):
            kept = tuple(settled if each == objection else each for each in row.objections)
            changed = transaction.change(row, {"objections": kept}, revision, Action.STATE_CHANGED)
            open_drafts(transaction, row.person_id, self._at.today())
            return changed.record()

    def find_flawed(self, id: ConsentId, revision: int, reason: str) -> Consent:
        """Record a flaw that makes a consent invalid from the start."""
        with self._changing(id) as (transaction, row):
            return _judged(transaction, row, {"flawed_reason": reason}, revision)

    @contextmanager
    def _changing(self, id: ConsentId) -> Iterator[tuple[Transaction, ConsentRow]]:
        """Open a transaction on a consent that has not ended and that the user may see."""
        with self._at.write(Right.WRITE_CONSENTS) as transaction:
            row = store.get(transaction.session, id)
            demand_visible(transaction.session, self._at.user, row.person_id)
            demand_open(transaction.session, row.record(), self._at.today())
            yield transaction, row


def _judged(
    transaction: Transaction, row: ConsentRow, values: dict[str, str], revision: int
) -> Consent:
    if not all(text.strip() for text in values.values()):
        raise IncompleteDraft(("reason.missing",))
    return transaction.change(row, values, revision, Action.STATE_CHANGED).record()


def _supersede(transaction: Transaction, id: ConsentId, successor: ConsentRow) -> None:
    old = store.get(transaction.session, id)
    if old.person_id != successor.person_id:
        raise NotFound("Einwilligung", str(id))
    transaction.change(old, {"superseded_on": successor.valid_from})


def _check_rules(draft: ConsentDraft, policy: PolicyDraft, today: date) -> None:
    limit = too_long(draft, policy)
    if limit is not None:
        raise ConsentTooLong(limit)
    if draft.sole_signature is not None:
        complete(draft.sole_signature.problems(policy, today))


def _demand_form(session: Session, draft: ConsentDraft) -> None:
    """Take no signature below a translation nobody has reviewed; others answer for their forms."""
    if draft.form_name:
        return
    language = language_named(draft.language)
    if language is None:
        raise NoFormInLanguage(draft.language)
    if language is not FormLanguage.GERMAN:
        demand_reviewed(session, FormKind.CONSENT, draft.form_version, language)


def demand_open(session: Session, consent: Consent, today: date) -> None:
    """Raise ``ConsentHasEnded`` for a consent in which nothing can change any more."""
    family = person_store.family(session, consent.person_id)
    state = state_on(consent, family, policy_of(session, today), today)
    if state in _ENDED:
        raise ConsentHasEnded(state)


_ENDED = {
    ConsentState.WITHDRAWN,
    ConsentState.SUPERSEDED,
    ConsentState.EXPIRED,
    ConsentState.INVALID,
}
