"""Who sees a closed draft or a shielded case.

A report without a consent is there for the coordination only: others find neither the case nor a
young person known from nothing else, not in lists, not by search, not under their number. A
shielded case is there for those named: others find its number.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.errors import NotFound
from ilja_desktop.domain.ids import CaseId, YoungPersonId
from ilja_desktop.domain.shield import CaseShielded
from ilja_desktop.domain.user import Right, User, may
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import person as person_store
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.person import YoungPersonRow
from ilja_desktop.store.sealing import ShieldForged
from ilja_desktop.store.shield import ring_of


def sees_closed(user: User) -> bool:
    """Say whether closed drafts are there for a user."""
    return may(user, Right.SEE_CLOSED_DRAFTS)


def visible_case(session: Session, user: User, id: CaseId) -> Case:
    """Return a case; to those who may not see it, it does not exist."""
    case = case_store.get(session, id).record()
    if case.closed_draft and not sees_closed(user):
        raise NotFound("Fall", str(id))
    demand_named(session, case.person_id)
    return case


def closed_people(session: Session) -> frozenset[int]:
    """Return the shielded young people whose cases the user is not named for."""
    ring = ring_of(session)
    return frozenset() if ring is None else ring.closed()


def demand_named(session: Session, person_id: YoungPersonId) -> None:
    """Let nobody go on with a shielded case who is not named for it.

    Raises:
        CaseShielded: the user is not named.
        ShieldForged: what the vault holds is not what somebody named has written.
    """
    ring = ring_of(session)
    shielded = None if ring is None else ring.people.get(person_id)
    if shielded is not None and shielded.key is None:
        raise ShieldForged if shielded.forged else CaseShielded


def is_shielded(session: Session, id: CaseId) -> bool:
    """Say whether a case is shielded."""
    ring = ring_of(session)
    return bool(ring and ring.people and case_store.get(session, id).person_id in ring.people)


def demand_case_named(session: Session, id: CaseId) -> None:
    """Let nobody go on with a shielded case who is not named for it; as ``demand_named``."""
    demand_named(session, case_store.get(session, id).person_id)


def hidden_people(
    session: Session, user: User, people: Collection[int]
) -> frozenset[YoungPersonId]:
    """Return those of some people whom a user may not see.

    They are known from closed drafts only, or shielded, and the user is not named.
    """
    shielded = frozenset(YoungPersonId(id) for id in closed_people(session).intersection(people))
    if sees_closed(user) or not people:
        return shielded
    known_from = (
        select(CaseRow.person_id)
        .where(CaseRow.person_id.in_(people))
        .group_by(CaseRow.person_id)
        .having(func.min(CaseRow.closed_draft) == 1)
    )
    return frozenset(session.scalars(known_from)) | shielded


def demand_visible(session: Session, user: User, id: YoungPersonId) -> None:
    """Raise ``NotFound`` for a young person who is not there, or not for this user."""
    person_store.get(session, id)
    demand_named(session, id)
    if hidden_people(session, user, [id]):
        raise NotFound(YoungPersonRow.NOUN, str(id))
