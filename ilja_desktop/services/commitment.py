"""Goals and commitments: agreed at the table, followed up afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.commitment import (
    Commitment,
    CommitmentDraft,
    CommitmentEvent,
    CommitmentState,
    Goal,
    GoalDraft,
    advance,
)
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import (
    AgendaItemId,
    CommitmentId,
    GoalId,
    InstitutionId,
    ProfessionalId,
)
from ilja_desktop.domain.minutes import MinutesState
from ilja_desktop.domain.user import Right
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import commitment as store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store.commitment import CommitmentRow, GoalRow
from ilja_desktop.store.minutes import CaseSheetRow


@dataclass(eq=False)
class SheetIsFinal(Refusal):
    """A sheet that has been concluded is no longer written in."""

    state: MinutesState


class Commitments:
    """What a user can do with goals and commitments."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def agree(self, item_id: AgendaItemId, draft: GoalDraft) -> Goal:
        """Put down a goal."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            sheet = minutes_store.sheet_of_item(transaction.session, item_id)
            demand_draft(sheet)
            row = GoalRow(case_id=sheet.case_id, item_id=item_id, **columns(draft))
            return transaction.add(row).record()

    def commit(self, item_id: AgendaItemId, draft: CommitmentDraft) -> Commitment:
        """Put down who does what by when (R9)."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            sheet = minutes_store.sheet_of_item(transaction.session, item_id)
            demand_draft(sheet)
            row = CommitmentRow(
                case_id=sheet.case_id,
                item_id=item_id,
                owner_institution_id=_institution_of(transaction.session, draft.owner_id),
                **columns(draft),
            )
            return transaction.add(row).record()

    def strike_goal(self, id: GoalId) -> None:
        """Strike a goal out while its item is open."""
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = store.get_goal(transaction.session, id)
            demand_draft(minutes_store.sheet_of_item(transaction.session, row.item_id))
            transaction.erase(row)

    def strike(self, id: CommitmentId) -> None:
        """Strike a commitment out while its item is open."""
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = store.get(transaction.session, id)
            demand_draft(minutes_store.sheet_of_item(transaction.session, row.item_id))
            transaction.erase(row)

    def unfinished(self) -> tuple[Commitment, ...]:
        """Return the commitments that are not finished, the next due first."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return store.unfinished(session)

    def follow_up(self, id: CommitmentId, event: CommitmentEvent, feedback: str = "") -> Commitment:
        """Record what became of a commitment."""
        with self._at.write(Right.WRITE_CASES) as transaction:
            row = store.get(transaction.session, id)
            state = advance(row.state, event)
            values = {
                "state": state,
                "feedback": feedback,
                "done_on": self._done_on(state),
            }
            return transaction.change(row, values, None, Action.STATE_CHANGED).record()

    def _done_on(self, state: CommitmentState) -> date | None:
        return self._at.today() if state is CommitmentState.DONE else None


def demand_draft(sheet: CaseSheetRow) -> None:
    """Raise ``SheetIsFinal`` unless the sheet is still being written."""
    if sheet.state is not MinutesState.DRAFT:
        raise SheetIsFinal(sheet.state)


def _institution_of(
    session: Session, professional_id: ProfessionalId | None
) -> InstitutionId | None:
    if professional_id is None:
        return None
    return institution_store.get_professional(session, professional_id).record().institution_id
