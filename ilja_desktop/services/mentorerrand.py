"""Tandems on their way to the volunteer in them, and the log on its way back (R13).

Down goes what a volunteer may know: pseudonym, first name, meetings, whom to call, own trainings,
and which entries were read, with the answers. Up go entries, once each, and that a copy is empty.
What is not named here cannot be in a package.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.domain.contact import Contact
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import MentorshipId, YoungPersonId
from ilja_desktop.domain.mentorfreight import ANSWER, ENTRY, TANDEM, VOLUNTEER
from ilja_desktop.domain.mentorlog import LogOrigin
from ilja_desktop.domain.mentorship import RUNNING, MentorshipState
from ilja_desktop.domain.package import Errand
from ilja_desktop.domain.user import Right
from ilja_desktop.services.emptying import empty_ended
from ilja_desktop.services.errand import Freight, Rows, Trip, openly, person_behind
from ilja_desktop.services.mentorlog import take_over
from ilja_desktop.store.mentorlog import MentorLogRow
from ilja_desktop.store.mentorship import MentorshipRow
from ilja_desktop.store.rows import NounRow
from ilja_desktop.store.transaction import Transaction
from ilja_desktop.store.volunteer import VolunteerRow


def _down(session: Session, _subject: UUID | None, contact: Contact) -> Rows:
    row = _volunteer_of(session, contact)
    if row is None:
        return
    yield row
    tandems = session.scalars(
        select(MentorshipRow).where(MentorshipRow.volunteer_id == row.id)
    ).all()
    known = [each for each in tandems if each.state is not MentorshipState.REQUESTED]
    yield from (each for each in known if each.emptied_on is None)
    running = [each.id for each in known if each.state in RUNNING]
    yield from session.scalars(
        select(MentorLogRow).where(
            MentorLogRow.mentorship_id.in_(running),
            MentorLogRow.origin == LogOrigin.PACKAGE,
            MentorLogRow.read_at.is_not(None),
        )
    )


def _volunteer_of(session: Session, contact: Contact) -> VolunteerRow | None:
    if contact.professional_id is None:
        return None
    query = select(VolunteerRow).where(VolunteerRow.professional_id == contact.professional_id)
    return session.scalars(query).first()


def _told_of(session: Session, row: NounRow[Any]) -> YoungPersonId | None:
    """Return whom a row tells of; an ended tandem names nobody any more."""
    if isinstance(row, MentorshipRow) and row.state is MentorshipState.ENDED:
        return None
    return person_behind(session, row)


def _arrived_down(
    transaction: Transaction,
    _contact: Contact,
    _subject: UUID | None,
    _rows: tuple[NounRow[Any], ...],
) -> None:
    empty_ended(transaction)


def _up(session: Session, _subject: UUID | None, _contact: Contact) -> Rows:
    yield from session.scalars(select(MentorshipRow))
    yield from session.scalars(select(MentorLogRow).order_by(MentorLogRow.id))


def _arrived_up(
    transaction: Transaction,
    _contact: Contact,
    _subject: UUID | None,
    rows: tuple[NounRow[Any], ...],
) -> None:
    """Let an entry say where it comes from, and its tandem what the latest one says."""
    for row in rows:
        if isinstance(row, MentorLogRow) and row.origin is LogOrigin.WRITTEN:
            transaction.change(row, {"origin": LogOrigin.PACKAGE})
            tandem = transaction.session.get_one(MentorshipRow, MentorshipId(row.mentorship_id))
            take_over(transaction, tandem, row.record())


TANDEM_TRIP = Trip(
    errand=Errand.TANDEM,
    freight=(
        Freight(kind=VolunteerRow, fields=openly(*VOLUNTEER)),
        Freight(kind=MentorshipRow, fields=openly(*TANDEM)),
        Freight(kind=MentorLogRow, fields=openly(*ANSWER)),
    ),
    gather=_down,
    send=Right.KEEP_VOLUNTEERS,
    take=Right.KEEP_LOG,
    purpose=Purpose.MENTORING,
    basis="Einwilligung zur Lotsenbegleitung",
    person=_told_of,
    answered_by=Errand.MENTOR_LOGS,
    after=_arrived_down,
)
LOG_TRIP = Trip(
    errand=Errand.MENTOR_LOGS,
    freight=(
        Freight(kind=MentorshipRow, fields=openly("emptied_on")),
        Freight(kind=MentorLogRow, fields=openly(*ENTRY, *ANSWER), reference=True),
    ),
    gather=_up,
    send=Right.KEEP_LOG,
    take=Right.KEEP_VOLUNTEERS,
    purpose=None,
    basis="Einwilligung zur Lotsenbegleitung",
    answered_by=Errand.TANDEM,
    after=_arrived_up,
    after_can_be_undone=True,
)
