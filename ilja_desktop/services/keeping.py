"""The day a case is kept until: the office's rule, bounded by what was promised or taken back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from sqlalchemy.orm import Session

from ilja_desktop.domain.casefile import retention_end
from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.ids import CaseId, YoungPersonId
from ilja_desktop.domain.retention import (
    ErasureGround,
    Limits,
    Tombstone,
    Trace,
    kept_until,
    limits_of,
)
from ilja_desktop.services.pathkeeping import keep_path
from ilja_desktop.services.workplace import policy_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import consent as consent_store
from ilja_desktop.store import retention as store
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.consent import ConsentRow
from ilja_desktop.store.retention import RetentionRow
from ilja_desktop.store.vault import Transaction


def limits(session: Session, person_id: YoungPersonId, case_id: CaseId | None = None) -> Limits:
    """Return what bounds the time a case of a person is kept.

    Args:
        session: of a reading or writing transaction.
        person_id: whose case it is.
        case_id: which one; nothing of a case that is only about to be opened.
    """
    retention = None if case_id is None else store.of_case(session, case_id)
    return limits_of(consent_store.of_person(session, person_id), retention)


def last_day_of(session: Session, case: CaseRow, period_end: date) -> date:
    """Return the last day a case is kept once its period ends on a day."""
    case_id = CaseId(case.id)
    retention = store.of_case(session, case_id)
    extended_to = None if retention is None else retention.extended_to
    return kept_until(period_end, limits(session, case.person_id, case_id), extended_to)


def last_day_from(session: Session, case: CaseRow, day: date) -> date:
    """Return the last day a case is kept whose period begins to run on a day."""
    return last_day_of(session, case, retention_end(day, policy_of(session, day)))


def keep_promises(transaction: Transaction, person_id: YoungPersonId) -> None:
    """Shorten the time a person's cases are kept to what a signed form says; never lengthen it.

    Their path is kept as long as a consent to be followed up says now.
    """
    keep_path(transaction, person_id, rule_day(transaction.now))
    for row in case_store.rows_of_person(transaction.session, person_id):
        bound = last_day_of(transaction.session, row, row.erase_on)
        if bound < row.erase_on:
            transaction.change(row, {"erase_on": bound})


def note(transaction: Transaction, case_id: CaseId, values: Mapping[str, object]) -> RetentionRow:
    """Write down what moves the day of a case."""
    row = store.row_of_case(transaction.session, case_id)
    if row is None:
        return transaction.add(RetentionRow(case_id=case_id, **values))
    return transaction.change(row, values)


def end_after_withdrawal(transaction: Transaction, row: CaseRow, today: date) -> None:
    """Let a case be erased soon, because the consent it rested on was taken back.

    Source: Art. 17(1)b DSGVO.
    """
    session = transaction.session
    until = today + timedelta(days=policy_of(session, today).withdrawal_days)
    note(transaction, CaseId(row.id), {"withdrawn_until": until})
    transaction.change(row, {"erase_on": min(row.erase_on, until)})


def go_on_after_withdrawal(transaction: Transaction, row: CaseRow, today: date) -> None:
    """Let a case be kept by the rule again, because there is a new consent."""
    if store.row_of_case(transaction.session, CaseId(row.id)) is None:
        return
    note(transaction, CaseId(row.id), {"withdrawn_until": None})
    transaction.change(row, {"erase_on": last_day_from(transaction.session, row, today)})


def undo_end_after_withdrawal(
    transaction: Transaction, row: CaseRow, erase_on: date, today: date
) -> None:
    """Let a case be kept as before, because the withdrawal was entered by mistake."""
    note(transaction, CaseId(row.id), {"withdrawn_until": None})
    end = max(erase_on, today)
    transaction.change(row, {"erase_on": last_day_of(transaction.session, row, end)})


def remember_withdrawal(transaction: Transaction, consents: Iterable[ConsentRow]) -> None:
    """Leave what a backup restored later is told about these consents: how far they went.

    What a path rests on may have gone with them, or come back.

    The number of what was entered until then tells whether the backup knows of it already.
    """
    session = transaction.session
    for consent in (row.record() for row in consents):
        working = [each for each in consent.withdrawals if each.mistake is None]
        ground = ErasureGround.MISTAKE if not working else ErasureGround.PARTIAL_WITHDRAWAL
        if consent.withdrawal is not None:
            ground = ErasureGround.WITHDRAWAL
        known = store.tombstone_of(session, consent.uuid)
        mark = Tombstone(
            uuid=consent.uuid,
            trace=Trace.CONSENT,
            day=max(each.withdrawn_on for each in consent.withdrawals),
            ground=ground,
            events=max(events_of(consent), known.events + 1 if known else 0),
        )
        store.set_tombstone(session, mark)
        keep_path(transaction, consent.person_id, rule_day(transaction.now))


def events_of(consent: Consent) -> int:
    """Return how many withdrawals and mistakes were entered for a consent."""
    marked = sum(each.mistake is not None for each in consent.withdrawals)
    return len(consent.withdrawals) + marked


def is_held(session: Session, case_id: int) -> bool:
    """Say whether a statute keeps a case from being erased."""
    retention = store.of_case(session, CaseId(case_id))
    return retention is not None and retention.held
