"""Who sees a closed draft: a report without a consent is there for the coordination only.

Others find neither the case nor a young person known from nothing else: not in lists, not by
search, not under their number.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.errors import NotFound
from ilja_desktop.domain.ids import CaseId, YoungPersonId
from ilja_desktop.domain.user import Right, User, may
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import person as person_store
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.person import YoungPersonRow


def sees_closed(user: User) -> bool:
    """Say whether closed drafts are there for a user."""
    return may(user, Right.SEE_CLOSED_DRAFTS)


def visible_case(session: Session, user: User, id: CaseId) -> Case:
    """Return a case; to those who may not see it, it does not exist."""
    case = case_store.get(session, id).record()
    if case.closed_draft and not sees_closed(user):
        raise NotFound("Fall", str(id))
    return case


def hidden_people(
    session: Session, user: User, people: Collection[int]
) -> frozenset[YoungPersonId]:
    """Return those of some people whom a user may not see: known from closed drafts only."""
    if sees_closed(user) or not people:
        return frozenset()
    known_from = (
        select(CaseRow.person_id)
        .where(CaseRow.person_id.in_(people))
        .group_by(CaseRow.person_id)
        .having(func.min(CaseRow.closed_draft) == 1)
    )
    return frozenset(session.scalars(known_from))


def demand_visible(session: Session, user: User, id: YoungPersonId) -> None:
    """Raise ``NotFound`` for a young person who is not there, or not for this user."""
    person_store.get(session, id)
    if hidden_people(session, user, [id]):
        raise NotFound(YoungPersonRow.NOUN, str(id))
