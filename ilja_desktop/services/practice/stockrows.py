"""Writes a portion of invented cases with everything that belongs to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ilja_desktop.domain.casefile import CaseDraft, CaseState, retention_end
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import Recipient
from ilja_desktop.domain.ids import CaseId, CustodyHolderId, YoungPersonId
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from ilja_desktop.services.practice.crowd import Invented, Paper
from ilja_desktop.services.practice.dice import Dice
from ilja_desktop.services.practice.helditem import HeldItems
from ilja_desktop.services.practice.pastconference import PastConference
from ilja_desktop.services.practice.release import (
    Release,
    Signers,
    consent,
    in_function,
    named,
)
from ilja_desktop.services.practice.town import OFFICE, Town
from ilja_desktop.services.workplace import columns
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store.casefile import CaseReportRow, CaseRow
from ilja_desktop.store.consent import ConsentRow
from ilja_desktop.store.person import CustodyHolderRow, YoungPersonRow
from ilja_desktop.store.transaction import Run, Transaction

_CLOSED_AFTER = 200
_POLICY = PolicyDraft()


@dataclass(frozen=True)
class Placed:
    """An invented case with the numbers it got."""

    invented: Invented
    person_id: YoungPersonId
    holders: tuple[CustodyHolderId, ...]
    case_id: CaseId


class StockWriter:
    """Writes invented cases, noun by noun."""

    def __init__(
        self, dice: Dice, town: Town, past: tuple[PastConference, ...], today: date
    ) -> None:
        self._town = town
        self._today = today
        self._held = HeldItems(dice, town, past, today)

    def write(self, transaction: Transaction, run: Run, portion: Sequence[Invented]) -> None:
        """Write everything about the cases of a portion."""
        placed = self._cases(transaction, run, portion)
        reports = [
            replace(one.invented.report, case_id=one.case_id)
            for one in placed
            if one.invented.report is not None
        ]
        run.add_all([CaseReportRow(**columns(report)) for report in reports])
        signed = [one for one in placed if one.invented.fate.paper is not Paper.NONE]
        run.add_all([self._consent(one) for one in signed])
        self._held.write(run, [(one.case_id, one.invented) for one in placed])

    def _cases(
        self, transaction: Transaction, run: Run, portion: Sequence[Invented]
    ) -> list[Placed]:
        people = run.add_all([YoungPersonRow(**columns(one.person)) for one in portion])
        ids = [YoungPersonId(row.id) for row in people]
        holders = _holders(run, portion, ids)
        numbers = _numbers(transaction, portion)
        rows = [
            self._case(one, id, number)
            for one, id, number in zip(portion, ids, numbers, strict=True)
        ]
        cases = run.add_all(rows)
        return [
            Placed(one, id, holders.get(id, ()), CaseId(case.id))
            for one, id, case in zip(portion, ids, cases, strict=True)
        ]

    def _case(self, one: Invented, person_id: YoungPersonId, number: str) -> CaseRow:
        fate = one.fate
        closed = fate.state is CaseState.DRAFT and fate.paper is not Paper.VALID
        closed_on = None
        if fate.state is CaseState.CLOSED:
            closed_on = min(self._today, one.opened_on + timedelta(days=_CLOSED_AFTER))
        erase_on = (
            self._today + timedelta(days=_POLICY.closed_draft_days)
            if closed
            else retention_end(closed_on or one.opened_on, _POLICY)
        )
        draft = CaseDraft(
            person_id=person_id,
            reporting_institution_id=one.reporter.institution_id,
            lead_institution_id=one.reporter.institution_id,
            opened_on=one.opened_on,
        )
        return CaseRow(
            **columns(draft),
            number=number,
            state=fate.state,
            closed_draft=closed,
            erase_on=erase_on,
            closed_on=closed_on,
            closing_reason=fate.closing_reason,
            postponed_count=int(fate.state is CaseState.POSTPONED),
        )

    def _consent(self, one: Placed) -> ConsentRow:
        invented, paper = one.invented, one.invented.fate.paper
        signed_on = invented.opened_on
        if paper is Paper.EXPIRED and invented.fate.state is not CaseState.CLOSED:
            signed_on -= timedelta(days=366)
        release = Release(
            reporter=invented.reporter,
            recipients=self._recipients(),
            categories=(DataCategory.WISHES,),
        )
        signers = Signers(person=True, holders=one.holders)
        if paper is Paper.PARTLY:
            signers = Signers(person=not one.holders, holders=one.holders[:1])
        draft = consent(one.person_id, release, signers, signed_on)
        return ConsentRow(**columns(draft), withdrawals=self._withdrawals(invented))

    def _recipients(self) -> tuple[Recipient, ...]:
        town = self._town
        return (named(town.moderator), in_function(town.case_manager), in_function(town.adviser))

    def _withdrawals(self, one: Invented) -> tuple[Withdrawal, ...]:
        if one.fate.paper is not Paper.WITHDRAWN:
            return ()
        withdrawal = Withdrawal(
            withdrawn_on=min(self._today, one.opened_on + timedelta(days=8)),
            withdrawn_by=one.person.spoken_name(),
            form=WithdrawalForm.ORAL,
            received_by_id=one.reporter.id,
        )
        return (withdrawal,)


def _holders(
    run: Run, portion: Sequence[Invented], ids: Sequence[YoungPersonId]
) -> dict[YoungPersonId, tuple[CustodyHolderId, ...]]:
    rows = run.add_all(
        [
            CustodyHolderRow(**columns(replace(holder, person_id=id)))
            for one, id in zip(portion, ids, strict=True)
            for holder in one.holders
        ]
    )
    found: dict[YoungPersonId, tuple[CustodyHolderId, ...]] = {}
    for row in rows:
        found[row.person_id] = (*found.get(row.person_id, ()), CustodyHolderId(row.id))
    return found


def _numbers(transaction: Transaction, portion: Sequence[Invented]) -> list[str]:
    """Return the case numbers of a portion, in the order the cases were opened."""
    years = sorted({one.opened_on.year for one in portion})
    waiting = {
        year: iter(
            case_store.next_numbers(
                transaction.session,
                OFFICE.number_prefix,
                year,
                sum(one.opened_on.year == year for one in portion),
            )
        )
        for year in years
    }
    return [next(waiting[one.opened_on.year]) for one in portion]
