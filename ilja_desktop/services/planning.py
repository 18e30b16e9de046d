"""The year's plan: its calendar, what speaks against a date, postponing, and the public list."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.conference import (
    AgendaItemState,
    Conference,
    ConferenceDraft,
    ConferenceEvent,
    ConferenceState,
    advance,
)
from ilja_desktop.domain.dateconflict import DateConflict, conflicts
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.holiday import Holidays
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.publicdate import PublicDate, PublicDates
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.words import word
from ilja_desktop.services.closeddraft import keep_drafts
from ilja_desktop.services.freedays import holidays_of
from ilja_desktop.services.plainmail import appointment_of, demand_nobody_named, public_office
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import conference as store
from ilja_desktop.store import invitation as invitation_store
from ilja_desktop.store.casefile import CaseReportRow
from ilja_desktop.store.conference import ConferenceRow
from ilja_desktop.store.invitation import InvitationRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class NothingPublished(Refusal):
    """No conference of the year stands on the public list."""

    year: int


@dataclass(frozen=True)
class YearPlan:
    """One year: free days, and all conferences there are."""

    year: int
    today: date
    holidays: Holidays
    conferences: tuple[Conference, ...]


@dataclass(frozen=True)
class DatesPlan:
    """The public list of a year, to be made."""

    listed: PublicDates
    conferences: tuple[Conference, ...]


@dataclass(frozen=True)
class PublicFile:
    """A file for everybody, in memory only."""

    file_name: str
    content: bytes = field(repr=False)


class Planning:
    """What a user can do with the plan of a year."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def year(self, year: int) -> YearPlan:
        """Return the calendar of a year."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            every = store.conferences(session)
            return YearPlan(year, self._at.today(), holidays_of(session), every)

    def conflicts(
        self, draft: ConferenceDraft, own: ConferenceId | None = None
    ) -> tuple[DateConflict, ...]:
        """Return what speaks against a date as somebody is about to plan it."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            every, holidays = store.conferences(session), holidays_of(session)
        return conflicts(draft, every, holidays, self._at.today(), own)

    def postpone(self, id: ConferenceId, revision: int, draft: ConferenceDraft) -> Conference:
        """Move a conference to another day, with its agenda, its call and whom it invites.

        The former date stays in the plan as moved. Everybody invited has to be told; their
        answers were for the former day and are open again.
        """
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            former = store.get(transaction.session, id)
            moved = advance(former.state, ConferenceEvent.MOVE)
            planned = former.state is ConferenceState.PLANNED
            state = ConferenceState.PLANNED if planned else ConferenceState.INVITED
            row = ConferenceRow(**columns(draft), state=state, replaces_id=id)
            conference = transaction.add(row).record()
            _carry_over(transaction, id, conference.id)
            transaction.change(former, {"state": moved}, revision, Action.STATE_CHANGED)
            keep_drafts(transaction, conference.id, self._at.today())
            return conference

    def plan_dates(self, year: int) -> DatesPlan:
        """Gather the public list of a year.

        Raises:
            NothingPublished: no conference of the year stands on it.
            TooMuchSaid: a place or a name of the office names somebody.
        """
        self._at.require(Right.PLAN_CONFERENCES)
        with self._at.read() as session:
            every = {each.id: each for each in store.conferences(session)}
            listed = [c for c in every.values() if c.held_on.year == year and c.published]
            if not listed:
                raise NothingPublished(year)
            successors = {c.replaces_id: c for c in every.values() if c.replaces_id is not None}
            dates = tuple(_public(each, successors.get(each.id)) for each in listed)
            office = public_office(session)
            demand_nobody_named(session, [each.place for each in dates])
        return DatesPlan(
            PublicDates(office=office, year=year, as_of=self._at.today(), dates=dates),
            tuple(each for each in listed if each.state is not ConferenceState.MOVED),
        )

    def make_dates(self, plan: DatesPlan) -> tuple[PublicFile, ...]:
        """Return the list as a page, a paper and a calendar; changes nothing."""
        from ilja_desktop.documents import datelist
        from ilja_desktop.exchange import appointmentfile, datepage

        now, name = self._at.clock(), f"Termine-{plan.listed.year}"
        with self._at.read() as session:
            entries = [appointment_of(session, each, now) for each in plan.conferences]
        return (
            PublicFile(f"{name}.html", datepage.date_page(plan.listed)),
            PublicFile(f"{name}.pdf", datelist.render(plan.listed, now)),
            PublicFile(f"{name}.ics", appointmentfile.calendar_file(entries)),
        )

    def publish_dates(self, files: tuple[PublicFile, ...]) -> None:
        """Note that the public list leaves; it says nothing of anybody, so no password is asked."""
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            for each in files:
                transaction.note(Action.EXPORTED, each.file_name, each.content)


_STAYING = (AgendaItemState.PROPOSED, AgendaItemState.ADMITTED, AgendaItemState.SELECTED)


def _carry_over(transaction: Transaction, former: ConferenceId, id: ConferenceId) -> None:
    session = transaction.session
    for item in store.item_rows(session, former):
        if item.state in _STAYING:
            transaction.change(item, {"conference_id": id})
    for report in _answering(session, former):
        transaction.change(report, {"conference_id": id})
    for invited in invitation_store.rows_of(session, former):
        transaction.add(
            InvitationRow(
                conference_id=id,
                institution_id=invited.institution_id,
                professional_id=invited.professional_id,
                told=invited.told,
                told_on=invited.told_on,
            )
        )


def _answering(session: Session, id: ConferenceId) -> list[CaseReportRow]:
    query = select(CaseReportRow).where(CaseReportRow.conference_id == id)
    return list(session.scalars(query))


def _public(conference: Conference, successor: Conference | None) -> PublicDate:
    return PublicDate(
        title=word(conference.procedure),
        held_on=conference.held_on,
        starts_at=conference.starts_at,
        ends_at=conference.ends_at,
        place=conference.place,
        reporting_deadline=conference.reporting_deadline,
        cancelled=conference.state is ConferenceState.CANCELLED,
        moved_to=None if successor is None else successor.held_on,
    )
