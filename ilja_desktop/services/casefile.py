"""The way of a case: opened, reported, admitted, put off, closed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.admission import Admission
from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.casefile import Case, CaseDraft, CaseEvent, CaseReport, ClosingReason
from ilja_desktop.domain.commitment import Commitment, Goal
from ilja_desktop.domain.conference import AgendaItemEvent
from ilja_desktop.domain.coverage import Verdict
from ilja_desktop.domain.errors import NotFound
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.nameless import NamelessReport
from ilja_desktop.domain.selection import Decided, Decision, Ground
from ilja_desktop.domain.signing import Family
from ilja_desktop.domain.user import Right
from ilja_desktop.services.agenda import take_off
from ilja_desktop.services.appearance import Appearance, appearances
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.casereport import advance_case, new_case, report_without_names
from ilja_desktop.services.closeddraft import open_drafts
from ilja_desktop.services.gate import (
    demand_admission,
    demand_consent,
    demand_responsible,
    examine_case,
    examine_known,
)
from ilja_desktop.services.keeping import go_on_after_withdrawal, last_day_from
from ilja_desktop.services.reading import note_read
from ilja_desktop.services.seclusion import demand_visible, visible_case
from ilja_desktop.services.selection import record_decision
from ilja_desktop.services.shieldview import ShieldView, shield_view
from ilja_desktop.services.workplace import Workplace, complete
from ilja_desktop.store import casefile as store
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.vault import Transaction


@dataclass(frozen=True)
class CaseView:
    """Everything the page of one case shows."""

    case: Case
    family: Family
    report: CaseReport | None
    basis: Basis
    admission: Admission
    """As of today; says what a refusal to admit the case would say."""
    goals: tuple[Goal, ...]
    commitments: tuple[Commitment, ...]
    appearances: tuple[Appearance, ...]
    today: date
    shield: ShieldView | None = None

    @property
    def standing(self) -> Verdict:
        """Whether the case may be discussed today."""
        return self.admission.consent


class Cases:
    """What a user can do with cases."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def view(self, id: CaseId) -> CaseView:
        """Return one case with everything that belongs to it."""
        self._at.require(Right.READ_CASES)
        today = self._at.today()
        with self._at.read() as session:
            case = visible_case(session, self._at.user, id)
            basis = basis_of(session, case.person_id, today)
            report = store.latest_report(session, id)
            goals, commitments = commitment_store.agreed(session, id)
            admission = examine_known(session, case, report, basis, today)
            shown = appearances(session, id)
            shield = shield_view(session, self._at.user, case.person_id)
        if shield is not None:
            note_read(self._at, id)
        return CaseView(
            case, basis.family, report, basis, admission, goals, commitments, shown, today, shield
        )

    def open(self, draft: CaseDraft) -> Case:
        """Open a case; without a consent that holds it stays closed to all but coordination."""
        today = self._at.today()
        complete(draft.problems(today))
        assert draft.person_id is not None
        with self._at.write(Right.WRITE_CASES) as transaction:
            demand_visible(transaction.session, self._at.user, draft.person_id)
            return transaction.add(new_case(transaction.session, draft, today)).record()

    def report(self, id: CaseId, nameless: NamelessReport | None = None) -> Case:
        """Report a case to the conference: with a consent that holds (R1), or without any name.

        Args:
            id: which one.
            nameless: why it shall be discussed without names, and its question so put that
                nobody knows whose it is (§ 64(2a) SGB VIII).
        """
        today = self._at.today()
        with self._changing(id, Right.WRITE_CASES) as (transaction, row):
            opened = open_drafts(transaction, row.person_id, today)
            noted: dict[str, object] = {}
            if nameless is not None and not opened:
                noted = report_without_names(transaction, row, nameless, today)
            else:
                demand_consent(transaction.session, row.record(), today)
            if store.latest_report(transaction.session, id) is None:
                raise NotFound("Fallmeldung", row.number)
            return advance_case(transaction, row, CaseEvent.REPORT, **noted)

    def resume(self, id: CaseId) -> Case:
        """Let a halted case go on after a new consent; it is reported again."""
        today = self._at.today()
        with self._changing(id, Right.WRITE_CASES) as (transaction, row):
            demand_consent(transaction.session, row.record(), today)
            open_drafts(transaction, row.person_id, today)
            go_on_after_withdrawal(transaction, row, today)
            return advance_case(transaction, row, CaseEvent.RECONSENT, hold_reason="")

    def examine(self, id: CaseId, day: date | None = None) -> Admission:
        """Check a case for a conference on a day; today if none is given."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            case = visible_case(session, self._at.user, id)
            return examine_case(session, case, day or self._at.today())

    def admit(self, id: CaseId, residence_reason: str = "", age_reason: str = "") -> Case:
        """Admit a reported case; residence and age may be excepted with a reason (R7)."""
        with self._changing(id, Right.PLAN_CONFERENCES) as (transaction, row):
            exceptions = {"residence_exception": residence_reason, "age_exception": age_reason}
            given = {name: text.strip() for name, text in exceptions.items() if text.strip()}
            transaction.change(row, given)
            case = row.record()
            demand = demand_responsible if case.nameless_only else demand_admission
            demand(case, examine_case(transaction.session, case, self._at.today()))
            return advance_case(transaction, row, CaseEvent.ADMIT)

    def reject(self, id: CaseId, reason: str, ground: Ground = Ground.NOT_RESPONSIBLE) -> Case:
        """Turn a reported case down as not responsible."""
        with self._changing(id, Right.PLAN_CONFERENCES) as (transaction, row):
            decided = Decided(Decision.REJECTED, reason, ground)
            record_decision(transaction, self._at, id, decided)
            return advance_case(transaction, row, CaseEvent.REJECT, hold_reason=reason)

    def postpone(self, id: CaseId, reason: str, ground: Ground = Ground.ROOM) -> Case:
        """Put a case off, mostly for lack of room; it comes first next time (R8)."""
        with self._changing(id, Right.PLAN_CONFERENCES) as (transaction, row):
            decided = Decided(Decision.POSTPONED, reason, ground)
            record_decision(transaction, self._at, id, decided)
            take_off(transaction, id, AgendaItemEvent.POSTPONE)
            count = row.postponed_count + 1
            values = {"hold_reason": reason, "postponed_count": count}
            return advance_case(transaction, row, CaseEvent.POSTPONE, **values)

    def take_back(self, id: CaseId, reason: str) -> Case:
        """Take a report back, at whoever's wish; it leaves every agenda it is still on."""
        today = self._at.today()
        with self._changing(id, Right.WRITE_CASES) as (transaction, row):
            take_off(transaction, id, AgendaItemEvent.DROP)
            erase_on = last_day_from(transaction.session, row, today)
            values = {"hold_reason": reason, "closed_on": today}
            values |= {} if row.closed_draft else {"erase_on": erase_on}
            return advance_case(transaction, row, CaseEvent.TAKE_BACK, **values)

    def close(self, id: CaseId, reason: ClosingReason) -> Case:
        """Close a case; from the end of this year its retention period runs.

        One discussed without a consent goes on its day all the same.
        """
        today = self._at.today()
        with self._changing(id, Right.WRITE_CASES) as (transaction, row):
            erase_on = last_day_from(transaction.session, row, today)
            values: dict[str, object] = {"closed_on": today, "closing_reason": reason}
            values |= {} if row.closed_draft else {"erase_on": erase_on}
            return advance_case(transaction, row, CaseEvent.CLOSE, **values)

    @contextmanager
    def _changing(self, id: CaseId, right: Right) -> Iterator[tuple[Transaction, CaseRow]]:
        """Open a transaction on a case the user may see."""
        with self._at.write(right) as transaction:
            visible_case(transaction.session, self._at.user, id)
            yield transaction, store.get(transaction.session, id)
