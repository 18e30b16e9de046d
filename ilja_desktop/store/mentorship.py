"""Tandems of volunteers and young people."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from sqlalchemy import func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import (
    MentorshipId,
    ProfessionalId,
    VolunteerId,
    YoungPersonId,
)
from ilja_desktop.domain.mentorship import (
    RUNNING,
    EndReason,
    Mentorship,
    MentorshipState,
    Mood,
)
from ilja_desktop.domain.volunteer import FreeTime, TrainingField
from ilja_desktop.store.consent import ConsentRow, GrantRow
from ilja_desktop.store.rows import SealedRow, fetch, link
from ilja_desktop.store.structured import Structured


class MentorshipRow(SealedRow[Mentorship]):
    """Table ``mentorships``."""

    __tablename__ = "mentorships"
    RECORD: ClassVar = Mentorship
    KIND = Kind.MENTORSHIP
    NOUN = "Tandem"

    pseudonym: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[YoungPersonId | None] = link("young_people.id")
    volunteer_id: Mapped[VolunteerId | None] = link("volunteers.id")
    given_name: Mapped[str]
    aim: Mapped[str]
    languages: Mapped[tuple[str, ...]] = mapped_column(Structured(tuple[str, ...]))
    region: Mapped[str]
    times: Mapped[frozenset[FreeTime]] = mapped_column(Structured(frozenset[FreeTime]))
    training_field: Mapped[TrainingField | None]
    rhythm_days: Mapped[int]
    contact_id: Mapped[ProfessionalId | None] = link("professionals.id")
    contact: Mapped[str]
    state: Mapped[MentorshipState]
    requested_on: Mapped[date]
    met_on: Mapped[date | None]
    began_on: Mapped[date | None]
    paused_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    end_reason: Mapped[EndReason | None]
    next_on: Mapped[date | None]
    mood: Mapped[Mood | None]
    emptied_on: Mapped[date | None]

    def announced(self) -> tuple[Change, ...]:
        """Announce the tandem, and the volunteer in it."""
        own = Change(Kind.MENTORSHIP, self.id)
        if self.volunteer_id is None:
            return (own,)
        return (own, Change(Kind.VOLUNTEER, self.volunteer_id))


def get(session: Session, id: MentorshipId) -> MentorshipRow:
    """Return the row of a tandem."""
    return fetch(session, MentorshipRow, id)


def mentorships(session: Session) -> tuple[Mentorship, ...]:
    """Return all tandems, the latest request first."""
    query = select(MentorshipRow).order_by(
        MentorshipRow.requested_on.desc(), MentorshipRow.id.desc()
    )
    return tuple(row.record() for row in session.scalars(query))


def rows_of_person(session: Session, person_id: YoungPersonId) -> list[MentorshipRow]:
    """Return the rows of a young person's tandems, the oldest first."""
    query = select(MentorshipRow).where(MentorshipRow.person_id == person_id)
    return list(session.scalars(query.order_by(MentorshipRow.id)))


def rows_of_volunteer(session: Session, volunteer_id: VolunteerId) -> list[MentorshipRow]:
    """Return the rows of a volunteer's tandems, the oldest first."""
    query = select(MentorshipRow).where(MentorshipRow.volunteer_id == volunteer_id)
    return list(session.scalars(query.order_by(MentorshipRow.id)))


def people_agreed(session: Session) -> tuple[YoungPersonId, ...]:
    """Return whoever has signed some grant for being accompanied, whether or not it holds."""
    query = (
        select(ConsentRow.person_id)
        .join(GrantRow, GrantRow.consent_id == ConsentRow.id)
        .where(GrantRow.purpose == Purpose.MENTORING)
        .distinct()
    )
    return tuple(session.scalars(query))


def running(session: Session) -> dict[VolunteerId, int]:
    """Return how many tandems each volunteer has at the moment."""
    query = (
        select(MentorshipRow.volunteer_id, func.count())
        .where(MentorshipRow.state.in_(RUNNING), MentorshipRow.volunteer_id.is_not(None))
        .group_by(MentorshipRow.volunteer_id)
    )
    return {VolunteerId(id): count for id, count in session.execute(query) if id}


def ended_until(session: Session, day: date) -> list[MentorshipRow]:
    """Return the rows of tandems that ended on a day or before."""
    query = select(MentorshipRow).where(MentorshipRow.ended_on <= day)
    return list(session.scalars(query.order_by(MentorshipRow.id)))
