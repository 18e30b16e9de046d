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
    OwnerKind,
    advance,
)
from ilja_desktop.domain.coverage import Reason, hear
from ilja_desktop.domain.errors import IncompleteDraft, NotFound, Refusal
from ilja_desktop.domain.followup import FollowUpKind
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import AgendaItemId, CaseId, CommitmentId, GoalId, ProfessionalId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.user import Right, User
from ilja_desktop.services.agenda import open_item
from ilja_desktop.services.basis import basis_of, listener_of
from ilja_desktop.services.followstep import OF_EVENT, Said, forget_steps, note_step
from ilja_desktop.services.nameless import demand_nameless_text, is_nameless, owner_at_table
from ilja_desktop.services.seclusion import closed_people, demand_case_named, sees_closed
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import commitment as store
from ilja_desktop.store.commitment import CommitmentRow, GoalRow


@dataclass(eq=False)
class OwnerNotCovered(Refusal):
    """Who keeps a commitment comes to know of the case, so the consent has to name them."""

    name: str
    reason: Reason


class Commitments:
    """What a user can do with goals and commitments."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def agree(self, item_id: AgendaItemId, draft: GoalDraft) -> Goal:
        """Put down a goal."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            case_id = _case_of(transaction.session, item_id)
            demand_nameless_text(transaction.session, item_id, draft.text)
            row = GoalRow(case_id=case_id, item_id=item_id, **columns(draft))
            return transaction.add(row).record()

    def commit(self, item_id: AgendaItemId, draft: CommitmentDraft) -> Commitment:
        """Put down who does what by when (R9)."""
        today = self._at.today()
        complete(draft.problems(today))
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            session = transaction.session
            case_id = _case_of(session, item_id)
            demand_nameless_text(session, item_id, draft.text)
            if draft.goal_id is not None:
                _demand_goal(session, draft.goal_id, item_id)
            owner = None
            if draft.owner_kind is OwnerKind.PROFESSIONAL and draft.owner_id is not None:
                owner = demand_owner(session, item_id, case_id, draft.owner_id, today)
            row = CommitmentRow(
                case_id=case_id,
                item_id=item_id,
                owner_institution_id=owner.institution_id if owner else None,
                **(columns(draft) | {"owner_id": owner.id if owner else None}),
            )
            return transaction.add(row).record()

    def strike_goal(self, id: GoalId) -> None:
        """Strike a goal out while its item is open; commitments that served it stay."""
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = store.get_goal(transaction.session, id)
            open_item(transaction.session, row.item_id)
            for commitment in store.of_item(transaction.session, row.item_id):
                if commitment.goal_id == id:
                    serving = store.get(transaction.session, commitment.id)
                    transaction.change(serving, {"goal_id": None})
            transaction.erase(row)

    def strike(self, id: CommitmentId) -> None:
        """Strike a commitment out while its item is open."""
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = store.get(transaction.session, id)
            open_item(transaction.session, row.item_id)
            forget_steps(transaction, id)
            transaction.erase(row)

    def unfinished(self) -> tuple[Commitment, ...]:
        """Return the commitments that are not finished, the next due first."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return legible_commitments(session, self._at.user)

    def follow_up(self, id: CommitmentId, event: CommitmentEvent, feedback: str = "") -> Commitment:
        """Record what became of a commitment.

        Args:
            id: which one.
            event: what happened.
            feedback: in the owner's words; why not, if it was not possible.
        """
        impossible = event is CommitmentEvent.GIVE_UP
        if impossible and not feedback.strip():
            raise IncompleteDraft(("reason.missing",))
        with self._at.write(Right.WRITE_CASES) as transaction:
            row = store.get(transaction.session, id)
            demand_case_named(transaction.session, row.case_id)
            state = advance(row.state, event)
            said = Said(answer=OF_EVENT.get(event), words=feedback)
            note_step(transaction, row, FollowUpKind.ANSWER, self._at.today(), said)
            values = {
                "state": state,
                "feedback": feedback,
                "reason": feedback if impossible else "",
                "done_on": self._done_on(state),
            }
            return transaction.change(row, values, action=Action.STATE_CHANGED).record()

    def _done_on(self, state: CommitmentState) -> date | None:
        return self._at.today() if state is CommitmentState.DONE else None


def legible_commitments(session: Session, user: User) -> tuple[Commitment, ...]:
    """Return the unfinished commitments of the cases that are there for a user.

    Those of cases discussed without a consent are the coordination's to follow up.
    """
    closed = closed_people(session)
    hidden = frozenset() if sees_closed(user) else case_store.closed_drafts(session)
    return tuple(
        commitment
        for commitment in store.unfinished(session)
        if commitment.case_id not in hidden
        and (not closed or case_store.get(session, commitment.case_id).person_id not in closed)
    )


def _case_of(session: Session, item_id: AgendaItemId) -> CaseId:
    """Return the case of the item that is called up."""
    item = open_item(session, item_id)
    if item.case_id is None:
        raise NotFound("Fall", item.title)
    demand_case_named(session, item.case_id)
    return item.case_id


def _demand_goal(session: Session, id: GoalId, item_id: AgendaItemId) -> None:
    if store.get_goal(session, id).item_id != item_id:
        raise NotFound("Ziel", str(id))


def demand_owner(
    session: Session, item_id: AgendaItemId, case_id: CaseId, id: ProfessionalId, day: date
) -> Professional:
    """Return who takes a commitment on, if they may: covered on the day, or at the table."""
    if is_nameless(session, item_id):
        return owner_at_table(session, item_id, id)
    return _covered_owner(session, case_id, id, day)


def _covered_owner(
    session: Session, case_id: CaseId, id: ProfessionalId, day: date
) -> Professional:
    listener = listener_of(session, id)
    basis = basis_of(session, case_store.get(session, case_id).person_id, day)
    purpose = Purpose.CASE_CONFERENCE
    verdict = hear(basis, listener, purpose, day, conference_on=day).verdict(None)
    if not verdict.allowed:
        raise OwnerNotCovered(listener.professional.display_name(), verdict.reason)
    return listener.professional
