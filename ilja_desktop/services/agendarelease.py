"""Releasing an agenda: who leads, who stands in, who writes, and what speaks against each."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from ilja_desktop.domain.conference import AgendaItem, AgendaItemState, Conference
from ilja_desktop.domain.coverage import stand_on
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import ConferenceId, ProfessionalId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.moderation import LeaderFault, Leaders
from ilja_desktop.domain.user import Right, User, may
from ilja_desktop.services.basis import basis_of, listener_of
from ilja_desktop.services.conference import fix_agenda_in
from ilja_desktop.services.seclusion import closed_people
from ilja_desktop.services.workplace import Workplace, complete
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import user as user_store
from ilja_desktop.store.rows import fields_of


@dataclass(frozen=True)
class LeaderCheck:
    """Somebody who could lead or write, with what speaks against it.

    Args:
        positions: of the items whose consent does not name them.
    """

    professional: Professional
    faults: tuple[LeaderFault, ...]
    positions: tuple[int, ...]


class AgendaReleases:
    """What a user can do to release an agenda."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def checks(self, id: ConferenceId) -> tuple[LeaderCheck, ...]:
        """Return everybody of the network, those first whom nothing speaks against."""
        self._at.require(Right.PLAN_CONFERENCES)
        with self._at.read() as session:
            conference = store.get(session, id).record()
            users = user_store.users(session)
            hearings = _Hearings(session, conference)
            found = [
                _check(professional, users, hearings.barred(professional.id))
                for professional in institution_store.professionals(session)
                if professional.active
            ]
        return tuple(sorted(found, key=lambda check: (len(check.faults), len(check.positions))))

    def release(self, id: ConferenceId, leaders: Leaders) -> Conference:
        """Fix an agenda with those who lead, stand in and write; faults are warned of only.

        Raises:
            IncompleteDraft: somebody is missing, or moderator and deputy are the same.
            AgendaEmpty: nothing stands on it.
        """
        complete(leaders.problems(self._at.today()))
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            transaction.change(store.get(transaction.session, id), fields_of(leaders))
            return fix_agenda_in(transaction, id)


class _Hearings:
    """Which items of an agenda somebody may not hear."""

    def __init__(self, session: Session, conference: Conference) -> None:
        self._session, day = session, conference.held_on
        closed = closed_people(session)
        self._footings = []
        for item in store.items(session, conference.id):
            if not _by_name(item):
                continue
            assert item.case_id is not None
            person_id = case_store.get(session, item.case_id).person_id
            if person_id not in closed:
                basis = basis_of(session, person_id, day)
                footing = stand_on(basis, Purpose.CASE_CONFERENCE, day, conference_on=day)
                self._footings.append((item.position, footing))

    def barred(self, id: ProfessionalId) -> tuple[int, ...]:
        listener = listener_of(self._session, id)
        return tuple(
            position
            for position, footing in self._footings
            if not footing.hear(listener).verdict(None).allowed
        )


def _by_name(item: AgendaItem) -> bool:
    ahead = item.state is AgendaItemState.SELECTED
    return item.case_id is not None and not item.mode.nameless and ahead


def _check(
    professional: Professional, users: tuple[User, ...], barred: tuple[int, ...]
) -> LeaderCheck:
    own = [user for user in users if user.professional_id == professional.id and user.active]
    faults = []
    if not own:
        faults.append(LeaderFault.NO_SIGN_IN)
    elif all(user.password_temporary for user in own):
        faults.append(LeaderFault.TEMPORARY)
    elif not any(may(user, Right.HOLD_CONFERENCES) for user in own):
        faults.append(LeaderFault.NO_RIGHT)
    if barred:
        faults.append(LeaderFault.NOT_COVERED)
    return LeaderCheck(professional, tuple(faults), barred)
