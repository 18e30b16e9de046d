"""Cases discussed without names (§ 64(2a) SGB VIII): put on so, switched, and kept so.

Names are taken away by anybody who plans or holds the conference, with a reason; they come back
only with a consent that holds.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.conference import AgendaItem, AgendaItemState, ConferenceState, ItemMode
from ilja_desktop.domain.coverage import at_conference
from ilja_desktop.domain.errors import NotFound, Refusal
from ilja_desktop.domain.giveaway import Identity, giveaways, identity_of
from ilja_desktop.domain.ids import AgendaItemId, GoalId, ProfessionalId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.nameless import (
    OUTSIDE,
    NamelessWish,
    QuestionsOpen,
    cleared,
    demand_nameless,
    draw_pseudonym,
)
from ilja_desktop.domain.user import Right
from ilja_desktop.services.agendaroom import ConferenceWithoutNames
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.followstep import forget_steps
from ilja_desktop.services.gate import ConsentLacking
from ilja_desktop.services.seclusion import demand_named
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import conference as store
from ilja_desktop.store import draft as draft_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store.conference import AgendaItemRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class SideAtTable(Refusal):
    """The young person's side is in the room, which tells whose case it is."""


@dataclass(eq=False)
class OwnerNotAtTable(Refusal):
    """Only somebody at the table can take something on for a case without names."""

    name: str


@dataclass(eq=False)
class ModeIsSettled(Refusal):
    """An item that is over stays what it was."""

    state: AgendaItemState


class ItemModes:
    """What a user can do about whether a case is discussed by name."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def take_names_away(self, item_id: AgendaItemId, wish: NamelessWish) -> AgendaItem:
        """Go on without names, before an item is called or in the middle of it.

        What was typed and tells whose case it is goes; what the report says stays in the file.

        Raises:
            SideAtTable: somebody is present who tells whose case it is.
            QuestionsOpen: not every question was asked.
        """
        today = self._at.today()
        with self._at.write(self._right(item_id)) as transaction:
            row, case = _changeable(transaction.session, item_id)
            values = nameless_values(transaction.session, case, wish, today)
            if row.state is AgendaItemState.OPEN:
                _demand_nobody_outside(transaction.session, item_id)
                _clear(transaction, item_id, _identity(transaction.session, case, today))
            transaction.change(row, values, action=Action.STATE_CHANGED)
            return row.record()

    def name_again(self, item_id: AgendaItemId, reason: str) -> AgendaItem:
        """Go on by name: only with a consent that holds on the day of the conference (R1)."""
        today = self._at.today()
        complete(() if reason.strip() else ("reason.missing",))
        with self._at.write(self._right(item_id)) as transaction:
            session = transaction.session
            row, case = _changeable(session, item_id)
            conference = store.get(session, row.conference_id).record()
            if conference.procedure.nameless_only:
                raise ConferenceWithoutNames
            running = conference.state is ConferenceState.RUNNING
            day = today if running else conference.held_on
            verdict = at_conference(basis_of(session, case.person_id, day), day)
            if not verdict.allowed:
                raise ConsentLacking(case.number, verdict.reason)
            values = {"mode": ItemMode.NAMED, "mode_reason": reason.strip()}
            transaction.change(row, values, action=Action.STATE_CHANGED)
            return row.record()

    def _right(self, item_id: AgendaItemId) -> Right:
        """Return what it takes: who holds a running conference decides at the table."""
        with self._at.read() as session:
            conference = store.get(session, store.get_item(session, item_id).conference_id)
            running = conference.state is ConferenceState.RUNNING
        return Right.HOLD_CONFERENCES if running else Right.PLAN_CONFERENCES


def nameless_values(
    session: Session, case: Case, wish: NamelessWish | None, day: date
) -> dict[str, object]:
    """Return what an item notes about going without names; nothing if nobody wishes it."""
    if wish is None:
        return {}
    complete(wish.problems())
    if not wish.answered():
        raise QuestionsOpen
    identity = _identity(session, case, day)
    demand_nameless((wish.reason,), identity)
    given = store.pseudonyms(session)
    own = given.get(case.person_id)
    if wish.mode is not ItemMode.PSEUDONYM:
        drawn = ""
    elif own is not None and not giveaways(own, identity):
        drawn = own
    else:
        drawn = draw_pseudonym(secrets.randbelow, set(given.values()), identity)
    return {"mode": wish.mode, "mode_reason": wish.reason.strip(), "pseudonym": drawn or own or ""}


def is_nameless(session: Session, item_id: AgendaItemId) -> bool:
    """Say whether an item names nobody."""
    return store.get_item(session, item_id).mode.nameless


def demand_nameless_text(session: Session, item_id: AgendaItemId, text: str) -> None:
    """Raise ``TextNamesPerson`` where a nameless item would get a text that tells whose it is."""
    item = store.get_item(session, item_id)
    if item.case_id is not None and item.mode.nameless:
        case = case_store.get(session, item.case_id).record()
        basis = basis_of(session, case.person_id, case.opened_on)
        demand_nameless((text,), identity_of(basis, case.number))


def owner_at_table(session: Session, item_id: AgendaItemId, id: ProfessionalId) -> Professional:
    """Return a professional who is at the table; nobody else knows of a nameless case."""
    professional = institution_store.get_professional(session, id).record()
    present = {one.professional_id for one in store.attendances(session, item_id) if one.present}
    if id not in present:
        raise OwnerNotAtTable(professional.display_name())
    return professional


def _identity(session: Session, case: Case, day: date) -> Identity:
    return identity_of(basis_of(session, case.person_id, day), case.number)


def _changeable(session: Session, item_id: AgendaItemId) -> tuple[AgendaItemRow, Case]:
    row = store.get_item(session, item_id)
    if row.case_id is None:
        raise NotFound("Fall", row.title)
    if row.state not in (AgendaItemState.SELECTED, AgendaItemState.OPEN):
        raise ModeIsSettled(row.state)
    case = case_store.get(session, row.case_id).record()
    demand_named(session, case.person_id)
    return row, case


def _demand_nobody_outside(session: Session, item_id: AgendaItemId) -> None:
    if any(one.present and one.kind in OUTSIDE for one in store.attendances(session, item_id)):
        raise SideAtTable


def _clear(transaction: Transaction, item_id: AgendaItemId, identity: Identity) -> None:
    """Take everything from an open item that tells whose case it is."""
    session = transaction.session
    row = minutes_store.sheet_of_item(session, item_id)
    transaction.change(row, columns(cleared(row.record(), identity)))
    for commitment in commitment_store.of_item(session, item_id):
        if giveaways(commitment.text, identity):
            forget_steps(transaction, commitment.id)
            transaction.erase(commitment_store.get(session, commitment.id))
    for goal in commitment_store.goals_of_item(session, item_id):
        if giveaways(goal.text, identity):
            _strike_goal(transaction, item_id, goal.id)
    draft_store.discard_below(session, f"agenda_item/{item_id}/")


def _strike_goal(transaction: Transaction, item_id: AgendaItemId, id: GoalId) -> None:
    for commitment in commitment_store.of_item(transaction.session, item_id):
        if commitment.goal_id == id:
            serving = commitment_store.get(transaction.session, commitment.id)
            transaction.change(serving, {"goal_id": None})
    transaction.erase(commitment_store.get_goal(transaction.session, id))
