"""Who is invited to a conference, who could be, and what each has yet to be told."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.ids import ConferenceId, InstitutionId
from ilja_desktop.domain.institution import Institution, Professional
from ilja_desktop.domain.invitation import Invitation, NoticeKind, due_notice
from ilja_desktop.services.doublebooking import DoubleBooking, double_bookings
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import conferenceseries as series_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import invitation as store


@dataclass(frozen=True)
class InvitationLine:
    """An institution as it can be, or is, invited.

    Args:
        contacts: who works there; letters are addressed to one of them.
        invitation: none as long as nobody chose it.
        due: what it has yet to be told.
        representative: who comes instead.
    """

    institution: Institution
    contacts: tuple[Professional, ...]
    invitation: Invitation | None
    due: NoticeKind | None
    representative: str

    @property
    def contact(self) -> Professional | None:
        """Return to whom letters are addressed."""
        chosen = self.invitation.professional_id if self.invitation is not None else None
        return next((each for each in self.contacts if each.id == chosen), None)


@dataclass(frozen=True)
class InvitationView:
    """Everybody who is or could be invited to a conference."""

    conference: Conference
    lines: tuple[InvitationLine, ...]
    suggested: frozenset[InstitutionId]
    """Whom the series calls, or every active institution."""
    booked_twice: tuple[DoubleBooking, ...]
    """Who is booked for another session at the same time."""

    @property
    def invited(self) -> tuple[InvitationLine, ...]:
        """Return those that are invited."""
        return tuple(line for line in self.lines if line.invitation is not None)

    @property
    def due(self) -> tuple[InvitationLine, ...]:
        """Return those who have yet to be told something."""
        return tuple(line for line in self.lines if line.due is not None)


def invitation_view(session: Session, id: ConferenceId) -> InvitationView:
    """Return who is invited to a conference, and who could be."""
    conference = conference_store.get(session, id).record()
    invited = {row.institution_id: row.record() for row in store.rows_of(session, id)}
    people = institution_store.professionals(session)
    lines = tuple(
        _line(institution, people, invited.get(institution.id), conference)
        for institution in institution_store.institutions(session)
        if institution.active or institution.id in invited
    )
    called: frozenset[InstitutionId] = frozenset()
    if conference.series_id is not None:
        called = frozenset(series_store.get(session, conference.series_id).invited)
    every = frozenset(line.institution.id for line in lines if line.institution.active)
    twice = double_bookings(session, conference)
    return InvitationView(conference, lines, called & every or every, twice)


def _line(
    institution: Institution,
    people: tuple[Professional, ...],
    invitation: Invitation | None,
    conference: Conference,
) -> InvitationLine:
    contacts = tuple(p for p in people if p.institution_id == institution.id and p.active)
    due, representative = None, ""
    if invitation is not None:
        due = due_notice(conference, invitation.told)
        named = (p.display_name() for p in people if p.id == invitation.represented_by_id)
        representative = next(named, invitation.represented_by)
    return InvitationLine(institution, contacts, invitation, due, representative)
