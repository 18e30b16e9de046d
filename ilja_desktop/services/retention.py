"""Keeping a case longer or handing it over: extension, the hold of § 9b SGB VIII, the archive."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.retention import (
    ArchiveDecision,
    ErasureGround,
    ExtensionDraft,
    HoldDraft,
    Limits,
    Retention,
    TransferDraft,
    ground_of,
    kept_until,
)
from ilja_desktop.domain.user import Right
from ilja_desktop.services.keeping import limits, note
from ilja_desktop.services.seclusion import visible_case
from ilja_desktop.services.workplace import Workplace, complete, policy_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import retention as store
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class ExtensionBeyondPromise(Refusal):
    """A day promised on a signed form, or the one after a withdrawal, cannot be moved."""

    limit: date


@dataclass(eq=False)
class NotHeld(Refusal):
    """Only what is held can be looked at again or handed over."""

    number: str


@dataclass(frozen=True, kw_only=True)
class Keeping:
    """Until when a case is kept, and why."""

    case: Case
    ground: ErasureGround
    limits: Limits
    retention: Retention | None
    review_due: date | None
    """By when a hold has to be looked at again."""

    @property
    def held(self) -> bool:
        """Say whether a statute keeps the case from being erased."""
        return self.retention is not None and self.retention.held


class Retentions:
    """What a user can do about the day a case is erased."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def of(self, id: CaseId) -> Keeping:
        """Return until when a case is kept, and why."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            case = visible_case(session, self._at.user, id)
            bounds = limits(session, case.person_id, id)
            retention = store.of_case(session, id)
            policy = policy_of(session, self._at.today())
        return Keeping(
            case=case,
            ground=ground_of(case, bounds),
            limits=bounds,
            retention=retention,
            review_due=None if retention is None else retention.review_due(policy),
        )

    def extend(self, id: CaseId, draft: ExtensionDraft) -> Case:
        """Keep a case longer, for a reason; never beyond a promise or a withdrawal.

        Raises:
            ExtensionBeyondPromise: the day is later than what binds the office.
        """
        complete(draft.problems(self._at.today()))
        to = draft.extended_to
        assert to is not None
        with self._changing(id) as (transaction, row):
            bounds = limits(transaction.session, row.person_id, id)
            end = kept_until(row.erase_on, bounds, to)
            if end < to:
                raise ExtensionBeyondPromise(end)
            note(transaction, id, {"extended_to": to, "extension_reason": draft.reason.strip()})
            return transaction.change(row, {"erase_on": end}).record()

    def hold(self, id: CaseId, draft: HoldDraft) -> None:
        """Keep a case from being erased, because its papers belong to another file.

        Source: § 9b SGB VIII. It lasts until the papers are handed over to that file.
        """
        complete(draft.problems(self._at.today()))
        values = {
            "held_on": self._at.today(),
            "hold_reason": draft.reason.strip(),
            "hold_reviewed_on": None,
            "transferred_on": None,
            "transferred_to": "",
        }
        with self._changing(id) as (transaction, _row):
            note(transaction, id, values)

    def review_hold(self, id: CaseId) -> None:
        """Record that somebody looked at a hold again, and that it is still needed."""
        with self._holding(id) as transaction:
            note(transaction, id, {"hold_reviewed_on": self._at.today()})

    def transfer(self, id: CaseId, draft: TransferDraft) -> None:
        """Record that the papers were handed over to another file; the hold ends."""
        today = self._at.today()
        complete(draft.problems(today))
        with self._holding(id) as transaction:
            to = draft.transferred_to.strip()
            note(transaction, id, {"transferred_on": today, "transferred_to": to})

    def ask_archive(self, id: CaseId, decision: ArchiveDecision | None) -> None:
        """Record what the municipal archive says about a case."""
        day = None if decision is None else self._at.today()
        with self._at.write(Right.ERASE) as transaction:
            case_store.get(transaction.session, id)
            note(transaction, id, {"archive": decision, "archive_on": day})

    @contextmanager
    def _changing(self, id: CaseId) -> Iterator[tuple[Transaction, CaseRow]]:
        """Open a transaction on a case the user may see."""
        with self._at.write(Right.WRITE_CASES) as transaction:
            visible_case(transaction.session, self._at.user, id)
            yield transaction, case_store.get(transaction.session, id)

    @contextmanager
    def _holding(self, id: CaseId) -> Iterator[Transaction]:
        """Open a transaction on a case that is held."""
        with self._changing(id) as (transaction, row):
            retention = store.of_case(transaction.session, id)
            if retention is None or not retention.held:
                raise NotHeld(row.number)
            yield transaction
