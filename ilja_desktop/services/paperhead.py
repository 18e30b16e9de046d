"""What stands at the head of papers: whose they are, and which session they come from."""

from __future__ import annotations

from sqlalchemy.orm import Session

from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.draft import draft_of
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.paper import ModerationLine, SessionHead
from ilja_desktop.domain.words import word
from ilja_desktop.services.paperline import name_of
from ilja_desktop.services.workplace import office_of


def sender(session: Session) -> OfficeDraft:
    """Return the office as it stands on paper, without its numbers in the vault."""
    return draft_of(OfficeDraft, office_of(session))


def session_head(session: Session, conference: Conference) -> SessionHead:
    """Return what a paper says of the session it comes from."""
    return SessionHead(
        number=conference.number,
        kind=word(conference.kind),
        held_on=conference.held_on,
        opened_at=conference.opened_at,
        ended_at=conference.ended_at,
        place=conference.place,
        room=conference.room,
        moderator=name_of(session, conference.presiding_id),
        minute_taker=name_of(session, conference.minute_taker_id),
        moderations=_moderations(session, conference),
    )


def _moderations(session: Session, conference: Conference) -> tuple[ModerationLine, ...] | None:
    """Return who led it from when to when, if somebody took over."""
    if len(conference.moderations) < 2:
        return None
    return tuple(
        ModerationLine(
            name=name_of(session, each.professional_id), since=each.began_at, until=each.ended_at
        )
        for each in conference.moderations
    )
