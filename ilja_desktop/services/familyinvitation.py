"""Inviting young people and custody holders to their own item: when, where, and who is there.

Families are written to on paper only. Each has a time of its own, with a gap to the next one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from ilja_desktop.documents.invitationform import for_holder
from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.errors import ChangedMeanwhile, Refusal
from ilja_desktop.domain.ids import AgendaItemId, ConferenceId
from ilja_desktop.domain.invitation import FamilyInvitation, FamilyInvitationDraft
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.user import Right
from ilja_desktop.services.familyletter import LetterOrder, family_orders
from ilja_desktop.services.familyview import (
    FamilyLine,
    FamilyView,
    family_view,
    invitable,
    told_words,
)
from ilja_desktop.services.form import Forms, MadeForm, PlannedForm
from ilja_desktop.services.gate import demand_admission
from ilja_desktop.services.seclusion import demand_visible, is_shielded
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import invitation as store
from ilja_desktop.store.invitation import FamilyInvitationRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class NotInvitable(Refusal):
    """The item names nobody, is over, or left the agenda."""


@dataclass(frozen=True)
class FamilyPlan:
    """The letters to one family, to be made."""

    line: FamilyLine
    told: str
    letters: tuple[PlannedForm, ...]


@dataclass(frozen=True)
class FamilyLettersMade:
    """The letters to one family, finished; in memory only."""

    plan: FamilyPlan
    letters: tuple[MadeForm, ...]


class FamilyInvitations:
    """What a user can do about inviting families."""

    def __init__(self, workplace: Workplace, forms: Forms) -> None:
        self._at = workplace
        self._forms = forms

    def view(self, id: ConferenceId) -> FamilyView:
        """Return the families whose item names them; shielded ones only to those named."""
        self._at.require(Right.PLAN_CONFERENCES)
        with self._at.read() as session:
            return family_view(session, id)

    def arrange(self, item_id: AgendaItemId, draft: FamilyInvitationDraft) -> FamilyInvitation:
        """Settle how a family is invited.

        Raises:
            NotInvitable: nobody can be invited to this item.
        """
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            self._demand_seen(transaction.session, item_id)
            row = store.family_row(transaction.session, item_id)
            if row is None:
                row = FamilyInvitationRow(**columns(draft), item_id=item_id)
                return transaction.add(row).record()
            return transaction.change(row, columns(draft)).record()

    def give_up(self, item_id: AgendaItemId) -> None:
        """Invite nobody to an item after all; what was written stays on record in the trail."""
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            self._demand_seen(transaction.session, item_id)
            row = store.family_row(transaction.session, item_id)
            if row is not None:
                transaction.erase(row)

    def plan(self, item_id: AgendaItemId) -> FamilyPlan:
        """Gather the letters to a family.

        Raises:
            NotInvitable: nobody can be, or is, invited to this item.
            ConsentLacking: the young person may not be talked about on that day.
        """
        self._at.require(Right.PLAN_CONFERENCES)
        with self._at.read() as session:
            conference_id = conference_store.get_item(session, item_id).conference_id
            view = family_view(session, conference_id)
            line = view.line(item_id)
            if line is None or line.invitation is None:
                raise NotInvitable
            demand_visible(session, self._at.user, line.person.id)
            if not line.called_off:
                demand_admission(line.case, line.admission)
            orders = family_orders(session, view.conference, line)
        planned = tuple(self._planned(order) for order in orders)
        return FamilyPlan(line, told_words(view.conference, line), planned)

    def make(self, plan: FamilyPlan) -> FamilyLettersMade:
        """Draw the letters; touches no database."""
        return FamilyLettersMade(plan, tuple(self._forms.make(each) for each in plan.letters))

    def for_printing(self, made: FamilyLettersMade) -> bytes:
        """Return all letters of a family as one run of the printer; touches no database."""
        from ilja_desktop.documents import joining

        return joining.joined(each.content for each in made.letters)

    def hand_out(self, made: FamilyLettersMade, channel: Channel) -> FamilyView:
        """Record that a family is told; only now the letters may leave.

        Raises:
            ChangedMeanwhile: time or place are others by now; plan again.
            PresenceUnproven: the password is asked for once more.
        """
        item_id = made.plan.line.item.id
        if channel is not Channel.PRINT:
            self._at.demand_presence(Deed.EXPORT)
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            session = transaction.session
            demand_visible(session, self._at.user, made.plan.line.person.id)
            if channel is Channel.PRINT and is_shielded(session, made.plan.line.case.id):
                self._at.demand_presence(Deed.PRINT_RESTRICTED)
            conference_id = conference_store.get_item(session, item_id).conference_id
            view = family_view(session, conference_id)
            line = view.line(item_id)
            if line is None or told_words(view.conference, line) != made.plan.told:
                raise ChangedMeanwhile("Einladung der Familie")
            self._note(transaction, made, channel)
            return family_view(session, conference_id)

    def _planned(self, order: LetterOrder) -> PlannedForm:
        planned = self._forms.plan(order.order)
        return replace(planned, form=for_holder(planned.form)) if order.in_their_words else planned

    def _note(self, transaction: Transaction, made: FamilyLettersMade, channel: Channel) -> None:
        row = store.family_row(transaction.session, made.plan.line.item.id)
        if row is None:
            raise NotInvitable
        transaction.change(row, {"told": made.plan.told, "told_on": self._at.today()})
        action = Action.PRINTED if channel is Channel.PRINT else Action.EXPORTED
        for each in made.letters:
            transaction.note(action, row.reference(), each.content)

    def _demand_seen(self, session: Session, item_id: AgendaItemId) -> None:
        item = conference_store.get_item(session, item_id).record()
        if item.case_id is None or not invitable(item):
            raise NotInvitable
        demand_visible(session, self._at.user, case_store.get(session, item.case_id).person_id)
