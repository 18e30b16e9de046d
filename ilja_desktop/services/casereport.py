"""How a case and its report get into the vault, typed in or read in: both by the same rules."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.casefile import (
    Case,
    CaseDraft,
    CaseEvent,
    CaseReportDraft,
    CaseState,
    advance,
    retention_end,
)
from ilja_desktop.domain.conference import ConferenceState
from ilja_desktop.domain.coverage import Reason, standing
from ilja_desktop.domain.draft import draft_of
from ilja_desktop.domain.errors import NotFound, Refusal
from ilja_desktop.domain.giveaway import identity_of
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.nameless import NamelessReport
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.retention import kept_until
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.gate import ConsentLacking, demand_enterable
from ilja_desktop.services.keeping import last_day_of, limits
from ilja_desktop.services.workplace import columns, complete, office_of, policy_of
from ilja_desktop.store import casefile as store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store.casefile import CaseReportRow, CaseRow
from ilja_desktop.store.vault import Transaction

OVER = frozenset(
    {
        CaseState.CLOSED,
        CaseState.RESTRICTED,
        CaseState.ERASED,
        CaseState.REJECTED,
        CaseState.WITHDRAWN,
    }
)
"""States in which a case is no longer worked on."""


@dataclass(eq=False)
class CaseIsOver(Refusal):
    """A case that is no longer worked on takes no report; a new one has to be opened."""

    number: str
    state: CaseState


def new_case(session: Session, draft: CaseDraft, today: date) -> CaseRow:
    """Return the row of a new case: a draft whatever its consent, closed if none holds."""
    assert draft.person_id is not None
    policy = policy_of(session, today)
    basis = basis_of(session, draft.person_id, today)
    held = standing(basis, Purpose.CASE_CONFERENCE, today).allowed
    end = retention_end(today, policy) if held else closed_end(session, None, policy, today)
    kept = kept_until(end, limits(session, draft.person_id))
    return CaseRow(
        **columns(draft),
        number=store.next_number(session, office_of(session).number_prefix, today.year),
        state=CaseState.DRAFT,
        closed_draft=not held,
        erase_on=kept,
    )


def new_report(
    transaction: Transaction, case: Case, draft: CaseReportDraft, today: date
) -> CaseReportRow:
    """Return the row of a report on a case.

    Raises:
        CaseIsOver: nobody works on the case any more.
        ConsentLacking: the consent was taken back.
        CategoryNotCovered: it says something specially protected that nobody released.
    """
    session = transaction.session
    demand_worked_on(case)
    basis = basis_of(session, case.person_id, today)
    _demand_not_withdrawn(case, basis, today)
    demand_enterable(draft.facts, basis, today, special_only=True)
    if case.closed_draft and draft.conference_id is not None:
        row = store.get(session, case.id)
        end = closed_end(session, draft.conference_id, basis.policy, today)
        transaction.change(row, {"erase_on": last_day_of(session, row, end)})
    return CaseReportRow(**columns(draft))


def advance_case(
    transaction: Transaction, row: CaseRow, event: CaseEvent, **values: object
) -> Case:
    """Let something happen to a case, and write down what comes with it.

    Raises:
        ImpossibleStep: it cannot happen to a case in this state.
    """
    values["state"] = advance(row.state, event)
    return transaction.change(row, values, action=Action.STATE_CHANGED).record()


def demand_worked_on(case: Case) -> None:
    """Raise ``CaseIsOver`` if nobody works on the case any more."""
    if case.state in OVER:
        raise CaseIsOver(case.number, case.state)


def report_without_names(
    transaction: Transaction, row: CaseRow, wish: NamelessReport, today: date
) -> dict[str, object]:
    """Let a case be reported that nobody has consented to (§ 64(2a) SGB VIII).

    A question put anew becomes a report of its own; what was first reported stays in the file. The
    case stays closed to all but the coordination, and is erased on its day.

    Returns:
        what the case notes about it.

    Raises:
        NotFound: nobody has written the report yet.
        ConsentLacking: the consent was taken back; that is no case without a consent.
        QuestionsOpen: not every question was asked.
        TextNamesPerson: reason or question tell whose case it is.
    """
    session, case = transaction.session, row.record()
    complete(wish.problems())
    report = store.latest_report(session, case.id)
    if report is None:
        raise NotFound("Fallmeldung", case.number)
    basis = basis_of(session, case.person_id, today)
    _demand_not_withdrawn(case, basis, today)
    wish.demand(identity_of(basis, case.number))
    if wish.question.strip() != report.question:
        asked = replace(draft_of(CaseReportDraft, report), question=wish.question.strip())
        transaction.add(CaseReportRow(**columns(asked)))
    return {"hold_reason": wish.reason.strip()}


def keep_until_discussed(transaction: Transaction, row: CaseRow, held_on: date) -> None:
    """Keep a case without a consent as long as the conference it goes to needs it."""
    if row.closed_draft:
        session = transaction.session
        end = held_on + timedelta(days=policy_of(session, held_on).closed_draft_days)
        transaction.change(row, {"erase_on": last_day_of(session, row, max(end, row.erase_on))})


def closed_end(
    session: Session, conference_id: ConferenceId | None, policy: PolicyDraft, today: date
) -> date:
    """Return the last day a closed draft is kept: some days after the reporting deadline.

    Args:
        session: an open database session.
        conference_id: the call for cases it answers; the next one if it names none.
        policy: how many days.
        today: a deadline that has passed gives no less time than one that ends today.
    """
    if conference_id is not None:
        deadlines = [conference_store.get(session, conference_id).reporting_deadline]
    else:
        deadlines = [
            conference.reporting_deadline
            for conference in conference_store.conferences(session)
            if conference.state in _CALLING and conference.reporting_deadline >= today
        ]
    deadline = max(min(deadlines, default=today), today)
    return deadline + timedelta(days=policy.closed_draft_days)


_CALLING = {ConferenceState.PLANNED, ConferenceState.INVITED}


def _demand_not_withdrawn(case: Case, basis: Basis, today: date) -> None:
    verdict = standing(basis, Purpose.CASE_CONFERENCE, today)
    if verdict.reason is Reason.CONSENT_WITHDRAWN:
        raise ConsentLacking(case.number, verdict.reason)
