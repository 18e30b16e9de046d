"""An item is stopped because somebody takes the consent back; who, how and how far comes after.

What was typed is taken out of sheet, goals and commitments at once and lies apart (Art. 18 DSGVO)
until it is erased, or put back because the case may go on after all.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.commitment import CommitmentDraft, GoalDraft
from ilja_desktop.domain.conference import AgendaItem, AgendaItemEvent, AgendaItemState
from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.coverage import at_conference, enterable
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.errors import NotFound, Refusal
from ilja_desktop.domain.grant import Purpose, Recipient
from ilja_desktop.domain.ids import (
    AgendaItemId,
    CaseId,
    ConsentId,
    ProfessionalId,
    StoppedItemId,
)
from ilja_desktop.domain.minutes import CaseSheetDraft, MinutesState
from ilja_desktop.domain.signing import reach_of
from ilja_desktop.domain.stoppeditem import StoppedItem, StoppedText
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.withdrawal import Scope, Withdrawal, WithdrawalForm
from ilja_desktop.services.agenda import advance_item_row, open_item
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.followstep import forget_steps
from ilja_desktop.services.seclusion import closed_people, demand_named
from ilja_desktop.services.stopview import Caller, StopView, standing, stop_view
from ilja_desktop.services.withdrawal import Withdrawals
from ilja_desktop.services.workplace import Workplace, columns
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import conference as store
from ilja_desktop.store import draft as draft_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store import stoppeditem as stopped_store
from ilja_desktop.store.commitment import CommitmentRow, GoalRow
from ilja_desktop.store.minutes import CaseSheetRow
from ilja_desktop.store.stoppeditem import StoppedItemRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class NothingStopped(Refusal):
    """The item was not stopped, or what it said was decided about already."""


@dataclass(eq=False)
class CannotGoOn(Refusal):
    """The case may no longer be discussed: the consent is gone, or another item is open."""


@dataclass(frozen=True, kw_only=True)
class Declaration:
    """Who takes back, how, and how far: what is left empty is not limited."""

    caller: Caller
    form: WithdrawalForm
    categories: tuple[DataCategory, ...] = ()
    recipients: tuple[Recipient, ...] = ()


@dataclass(frozen=True)
class Effect:
    """What a declaration came to."""

    reached: bool
    """It took something back; a parent of an adult takes back only what they entrusted."""
    stands: bool
    """The case may still be discussed by name."""


@dataclass(frozen=True)
class StoppedLine:
    """Something that waits for a decision; nobody reads it meanwhile."""

    id: StoppedItemId
    stopped_at: datetime
    conference: str
    held_on: date
    position: int


class Stoppages:
    """What a user can do when a withdrawal comes in while a case is open."""

    def __init__(self, workplace: Workplace, withdrawals: Withdrawals) -> None:
        self._at = workplace
        self._withdrawals = withdrawals

    def stop(self, item_id: AgendaItemId) -> StopView:
        """Stop the open item at once; nothing can be entered any more, and nothing is shown."""
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = open_item(transaction.session, item_id)
            if row.case_id is None:
                raise NotFound("Fall", row.title)
            _put_apart(transaction, item_id, row.case_id)
            advance_item_row(transaction, row, AgendaItemEvent.BREAK_OFF)
        return self.view(item_id)

    def view(self, item_id: AgendaItemId) -> StopView:
        """Return who may have called, and what can be taken back."""
        self._at.require(Right.HOLD_CONFERENCES)
        today = self._at.today()
        with self._at.read() as session:
            item, basis = _about(session, item_id, today)
            return stop_view(session, item, basis, today)

    def declare(self, item_id: AgendaItemId, declaration: Declaration) -> Effect:
        """Enter the withdrawal at every consent it reaches, with all that follows (Art. 7(3)).

        For an adult, a parent reaches only what that parent entrusted (§ 65 SGB VIII); where that
        is nothing, nothing is entered and the item may go on.
        """
        self._at.require(Right.WRITE_CONSENTS)
        today = self._at.today()
        with self._at.read() as session:
            item, basis = _about(session, item_id, today)
            if item.state is not AgendaItemState.BROKEN_OFF:
                raise NothingStopped
            taken = _withdrawal(declaration, basis, self._at.user.professional_id, today)
            reached = [each.id for each in standing(basis, today) if _reaches(each, taken, basis)]
        for id in _only_once(reached, taken, basis):
            self._withdrawals.declare(id, taken)
        with self._at.read() as session:
            _, after = _about(session, item_id, today)
            return Effect(bool(reached), at_conference(after, today).allowed)

    def go_on(self, item_id: AgendaItemId) -> AgendaItem:
        """Go on with the item after all, with what was typed, as far as it is still released.

        Raises:
            CannotGoOn: the consent is gone, or another item is open.
        """
        today = self._at.today()
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            session = transaction.session
            item, basis = _about(session, item_id, today)
            stopped = stopped_store.of_item(session, item_id)
            if stopped is None or item.state is not AgendaItemState.BROKEN_OFF:
                raise NothingStopped
            others = store.items(session, item.conference_id)
            busy = any(other.state is AgendaItemState.OPEN for other in others)
            allowed = item.mode.nameless or at_conference(basis, today).allowed
            if busy or not allowed:
                raise CannotGoOn
            _put_back(transaction, stopped.record(), basis, today, nameless=item.mode.nameless)
            transaction.erase(stopped)
            row = store.get_item(session, item_id)
            advance_item_row(transaction, row, AgendaItemEvent.GO_ON, finished_at=None)
            return row.record()

    def waiting(self) -> tuple[StoppedLine, ...]:
        """Return what lies apart and waits for a decision, the oldest first."""
        self._at.require(Right.ERASE)
        with self._at.read() as session:
            closed = closed_people(session)
            return tuple(
                _line(session, each)
                for each in stopped_store.everything(session)
                if case_store.get(session, each.case_id).person_id not in closed
            )

    def erase(self, id: StoppedItemId) -> None:
        """Erase for good what was typed for a stopped item."""
        with self._at.write(Right.ERASE) as transaction:
            transaction.erase(stopped_store.get(transaction.session, id))


def _put_apart(transaction: Transaction, item_id: AgendaItemId, case_id: CaseId) -> None:
    session = transaction.session
    sheet = minutes_store.sheet_of_item(session, item_id)
    goals = commitment_store.goals_of_item(session, item_id)
    commitments = commitment_store.of_item(session, item_id)
    content = StoppedText(
        sheet=CaseSheetDraft(**_fields(CaseSheetDraft, sheet.record())),
        goals=tuple(GoalDraft(**_fields(GoalDraft, goal)) for goal in goals),
        commitments=tuple(
            replace(CommitmentDraft(**_fields(CommitmentDraft, one)), goal_id=None)
            for one in commitments
        ),
    )
    for one in commitments:
        forget_steps(transaction, one.id)
        transaction.erase(commitment_store.get(session, one.id))
    for goal in goals:
        transaction.erase(commitment_store.get_goal(session, goal.id))
    transaction.erase(sheet)
    draft_store.discard_below(session, f"agenda_item/{item_id}/")
    transaction.add(
        StoppedItemRow(
            item_id=item_id, case_id=case_id, content=content, stopped_at=transaction.now
        )
    )


def _put_back(
    transaction: Transaction, stopped: StoppedItem, basis: Basis, day: date, *, nameless: bool
) -> None:
    where = {"case_id": stopped.case_id, "item_id": stopped.item_id}
    sheet = stopped.content.sheet
    facts = tuple(
        fact
        for fact in sheet.facts
        if nameless or enterable(basis, fact, Purpose.CASE_CONFERENCE, day).allowed
    )
    values = columns(replace(sheet, facts=facts))
    transaction.add(CaseSheetRow(**where, state=MinutesState.DRAFT, **values))
    for goal in stopped.content.goals:
        transaction.add(GoalRow(**where, **columns(goal)))
    for one in stopped.content.commitments:
        office = None
        if one.owner_id is not None:
            owner = institution_store.get_professional(transaction.session, one.owner_id)
            office = owner.institution_id
        transaction.add(CommitmentRow(**where, owner_institution_id=office, **columns(one)))


def _fields(kind: type[Any], record: object) -> dict[str, Any]:
    return {each.name: getattr(record, each.name) for each in fields(kind)}


def _about(session: Session, item_id: AgendaItemId, day: date) -> tuple[AgendaItem, Basis]:
    item = store.get_item(session, item_id).record()
    if item.case_id is None:
        raise NotFound("Fall", item.title)
    case = case_store.get(session, item.case_id).record()
    demand_named(session, case.person_id)
    return item, basis_of(session, case.person_id, day)


def _withdrawal(
    declaration: Declaration, basis: Basis, received_by: ProfessionalId | None, day: date
) -> Withdrawal:
    signer = declaration.caller.signer()
    return Withdrawal(
        withdrawn_on=day,
        withdrawn_by=basis.family.spoken_name(signer),
        kind=signer.kind,
        custody_holder_id=signer.custody_holder_id,
        third_person_id=signer.third_person_id,
        form=declaration.form,
        received_by_id=received_by,
        scope=Scope(categories=declaration.categories, recipients=declaration.recipients),
    )


def _reaches(consent: Consent, withdrawal: Withdrawal, basis: Basis) -> bool:
    reach = reach_of(withdrawal, basis.family, basis.policy)
    return reach.whole() or any(reach.reaches(grant) for grant in consent.grants)


def _only_once(
    reached: list[ConsentId], withdrawal: Withdrawal, basis: Basis
) -> tuple[ConsentId, ...]:
    """Return where it has to be entered: a whole one takes the older consents along."""
    if reach_of(withdrawal, basis.family, basis.policy).whole():
        return tuple(reached[:1])
    return tuple(reached)


def _line(session: Session, stopped: StoppedItem) -> StoppedLine:
    item = store.get_item(session, stopped.item_id)
    conference = store.get(session, item.conference_id)
    return StoppedLine(
        stopped.id, stopped.stopped_at, conference.number, conference.held_on, item.position
    )
