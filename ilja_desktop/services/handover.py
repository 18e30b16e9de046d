"""Handing over a running conference: whoever takes over signs in with a password of their own."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.conference import (
    AgendaItemState,
    Attendee,
    AttendeeKind,
    Conference,
    ConferenceState,
)
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import ConferenceId, ProfessionalId
from ilja_desktop.domain.moderation import Moderation, handed_over
from ilja_desktop.domain.user import Right, User, may
from ilja_desktop.keys import vault as keys
from ilja_desktop.services.access import Access
from ilja_desktop.services.attendance import sit_down
from ilja_desktop.services.session import SessionNotRunning
from ilja_desktop.services.unlocking import proving
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import user as user_store
from ilja_desktop.store.conference import ConferenceRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class CannotLead(Refusal):
    """Whoever takes over belongs to the network and may hold conferences."""


@dataclass(eq=False)
class LeadsAlready(Refusal):
    """The conference is led by this very person."""


@dataclass(frozen=True)
class Successor:
    """Somebody who can take over.

    Args:
        label: what they sign in by.
        name: as it stands in the minutes.
        deputy: named for it when the agenda was released.
        here: signed in already.
    """

    label: str
    name: str
    deputy: bool
    here: bool


class Handovers:
    """What a user can do to hand over a running conference."""

    def __init__(self, workplace: Workplace, access: Access) -> None:
        self._at = workplace
        self._access = access

    def successors(self, id: ConferenceId) -> tuple[Successor, ...]:
        """Return who can take over, whoever was named for it first."""
        self._at.require(Right.HOLD_CONFERENCES)
        with self._at.read() as session:
            conference = store.get(session, id).record()
            found = [
                self._successor(session, conference, user)
                for user in user_store.users(session)
                if _leads(user) and user.professional_id != conference.presiding_id
            ]
        return tuple(sorted(found, key=lambda each: (not each.deputy, each.name)))

    def take_over(self, id: ConferenceId, label: str, password: str) -> Conference:
        """Let somebody lead from now on who proves with their own password who they are.

        Derives a key. Who is signed in does not change by it.

        Raises:
            WaitAfterFailures: too many attempts failed a moment ago.
            WrongPassword: name and password do not belong together.
            CannotLead: they may not hold conferences.
            LeadsAlready: they lead it already.
            SessionNotRunning: there is nothing to hand over.
        """
        unlocked = self._access.unlocked
        with proving(unlocked, self._at.clock, label):
            uid = keys.unlock(unlocked.folder, label, password).uid
        with self._at.read() as session:
            user = user_store.get_by_uid(session, uid).record()
        return self._lead(id, user)

    def take_over_signed_in(self, id: ConferenceId) -> Conference:
        """Let whoever is signed in lead from now on; their sign-in has proven who they are.

        Raises:
            CannotLead, LeadsAlready, SessionNotRunning: as for ``take_over``.
        """
        return self._lead(id, self._at.user)

    def _lead(self, id: ConferenceId, user: User) -> Conference:
        if not _leads(user):
            raise CannotLead
        assert user.professional_id is not None
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = store.get(transaction.session, id)
            conference = row.record()
            if conference.state is not ConferenceState.RUNNING:
                raise SessionNotRunning(conference.state)
            if conference.presiding_id == user.professional_id:
                raise LeadsAlready
            first = Moderation(
                professional_id=conference.moderator_id,
                began_at=conference.opened_at or transaction.now,
            )
            led = handed_over(conference.moderations, first, user.professional_id, transaction.now)
            transaction.change(row, {"moderations": led}, action=Action.STATE_CHANGED)
            _seat(transaction, row, user.professional_id)
            return row.record()

    def _successor(self, session: Session, conference: Conference, user: User) -> Successor:
        assert user.professional_id is not None
        professional = institution_store.get_professional(session, user.professional_id).record()
        return Successor(
            label=user.name,
            name=professional.display_name(),
            deputy=user.professional_id == conference.deputy_id,
            here=user.uid == self._at.user.uid,
        )


def _leads(user: User) -> bool:
    return user.professional_id is not None and may(user, Right.HOLD_CONFERENCES)


def _seat(transaction: Transaction, row: ConferenceRow, id: ProfessionalId) -> None:
    """Seat the new moderator at the open item, where consent judges them like everybody."""
    for item in store.item_rows(transaction.session, ConferenceId(row.id)):
        if item.case_id is None or item.state is not AgendaItemState.OPEN:
            continue
        case = case_store.get(transaction.session, item.case_id).record()
        attendee = Attendee(kind=AttendeeKind.PROFESSIONAL, professional_id=id)
        sit_down(transaction, item, case, attendee)
