"""The open item as the screen shows it: who sits there, what they may hear, what is put down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.commitment import Commitment, Goal
from ilja_desktop.domain.conference import AgendaItem, Attendance, AttendeeKind
from ilja_desktop.domain.coverage import Hearing, Verdict, at_conference, hear, stand_on
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.deadline import age_on
from ilja_desktop.domain.errors import NotFound
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import AgendaItemId, ProfessionalId
from ilja_desktop.domain.minutes import CaseSheet
from ilja_desktop.domain.nameless import AgeBand, age_band, category_open, open_without_names
from ilja_desktop.domain.seating import (
    Seat,
    SeatVerdict,
    nameless_seat,
    seat,
    side_may_hear,
)
from ilja_desktop.domain.words import word
from ilja_desktop.services.basis import basis_of, listener_of
from ilja_desktop.services.carryforward import carried
from ilja_desktop.services.reportedview import ReportedView, reported_view
from ilja_desktop.services.seclusion import demand_named
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import conference as store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import minutes as minutes_store


@dataclass(frozen=True)
class SeatLine:
    """One person at the table with the verdict on their staying."""

    attendance: Attendance
    name: str
    institution: str
    seat: Seat


@dataclass(frozen=True)
class ItemView:
    """The open item; ``facts`` holds only what everybody present may hear."""

    item: AgendaItem
    case: Case
    basis: Basis
    ground: Verdict
    """Whether the case may be discussed at all on this day, and until when."""
    sheet: CaseSheet
    goals: tuple[Goal, ...]
    commitments: tuple[Commitment, ...]
    seats: tuple[SeatLine, ...]
    facts: tuple[Fact, ...]
    closed: tuple[DataCategory, ...]
    """Categories whose facts stay hidden while somebody is present who may not know them."""
    enterable: tuple[DataCategory, ...]
    age: AgeBand
    """All that may be said of the age where nobody is named."""
    reported: ReportedView | None = None
    """The young person's words from the report; nothing where nobody is named."""
    carried: tuple[Commitment, ...] = ()
    """What earlier conferences agreed and is still open, or was looked at today."""

    @property
    def nameless(self) -> bool:
        """Nothing may be shown that tells whose case it is."""
        return self.item.mode.nameless

    @property
    def young_person_present(self) -> bool:
        """Say whether the young person is at the table."""
        return any(
            line.attendance.present and line.attendance.kind is AttendeeKind.YOUNG_PERSON
            for line in self.seats
        )

    @property
    def must_leave(self) -> tuple[str, ...]:
        """Names of people marked present who have to leave the room first."""
        return tuple(
            line.name
            for line in self.seats
            if line.attendance.present and line.seat.verdict is SeatVerdict.LEAVES
        )


def item_view(session: Session, item_id: AgendaItemId, day: date) -> ItemView:
    """Return a case's item with all seats judged for a day."""
    item = store.get_item(session, item_id).record()
    if item.case_id is None:
        raise NotFound("Fall", item.title)
    case = case_store.get(session, item.case_id).record()
    demand_named(session, case.person_id)
    basis = basis_of(session, case.person_id, day)
    years = age_on(basis.family.person.born_on, day)
    sheet = minutes_store.sheet_of_item(session, item_id).record()
    about = tuple(dict.fromkeys(fact.category for fact in sheet.facts))
    seats = tuple(
        _nameless_line(session, attendance, basis)
        if item.mode.nameless
        else _seat_line(session, attendance, basis, about, day)
        for attendance in store.attendances(session, item_id)
    )
    facts = _open_facts(session, item, sheet, seats, basis, day)
    hidden = (fact.category for fact in sheet.facts if fact not in facts)
    return ItemView(
        item,
        case,
        basis,
        at_conference(basis, day),
        sheet,
        commitment_store.goals_of_item(session, item_id),
        commitment_store.of_item(session, item_id),
        seats,
        facts,
        tuple(dict.fromkeys(hidden)),
        _enterable(item, basis, day),
        age_band(years, basis.policy),
        None if item.mode.nameless else reported_view(session, case),
        carried(session, item, day),
    )


def _open_facts(
    session: Session,
    item: AgendaItem,
    sheet: CaseSheet,
    seats: tuple[SeatLine, ...],
    basis: Basis,
    day: date,
) -> tuple[Fact, ...]:
    """Return the facts that everybody present may hear, or that name nobody."""
    if item.mode.nameless:
        return tuple(fact for fact in sheet.facts if open_without_names(fact))
    hearings = _hearings(session, seats, basis, day)
    return tuple(
        fact
        for fact in sheet.facts
        if all(_may_hear(fact, line, hearings, basis, day) for line in seats)
    )


def _enterable(item: AgendaItem, basis: Basis, day: date) -> tuple[DataCategory, ...]:
    if item.mode.nameless:
        return tuple(category for category in DataCategory if category_open(category))
    return enterable_categories(basis, day)


def _nameless_line(session: Session, attendance: Attendance, basis: Basis) -> SeatLine:
    """Return who sits there; of those who are no professionals only in which role."""
    name, institution = word(attendance.kind), ""
    if attendance.professional_id is not None:
        name, institution = who_sits(session, attendance, basis)
    return SeatLine(attendance, name, institution, nameless_seat(attendance))


def enterable_categories(basis: Basis, day: date) -> tuple[DataCategory, ...]:
    """Return the categories facts may be put down in (R3)."""
    anybody = hear(basis, None, Purpose.CASE_CONFERENCE, day)
    return tuple(
        category
        for category in DataCategory
        if anybody.of_fact(Fact(category=category, text="")).allowed
    )


def _seat_line(
    session: Session,
    attendance: Attendance,
    basis: Basis,
    about: tuple[DataCategory, ...],
    day: date,
) -> SeatLine:
    professional_id = attendance.professional_id
    listener = listener_of(session, professional_id) if professional_id else None
    name, institution = who_sits(session, attendance, basis)
    return SeatLine(attendance, name, institution, seat(attendance, listener, basis, about, day))


def who_sits(session: Session, attendance: Attendance, basis: Basis) -> tuple[str, str]:
    """Return name and institution of somebody at the table."""
    if attendance.professional_id is not None:
        professional = institution_store.get_professional(session, attendance.professional_id)
        institution = institution_store.get(session, professional.institution_id)
        return professional.record().display_name(), institution.short_name or institution.name
    person = basis.family.person
    if attendance.kind is AttendeeKind.YOUNG_PERSON:
        return person.spoken_name(), ""
    for holder in basis.family.holders:
        if holder.id == attendance.custody_holder_id:
            return holder.spoken_name(), ""
    return attendance.name, ""


def _hearings(
    session: Session, seats: tuple[SeatLine, ...], basis: Basis, day: date
) -> dict[ProfessionalId, Hearing]:
    """Return what each professional present may hear, worked out once for all facts."""
    present = [line.attendance.professional_id for line in seats if line.attendance.present]
    footing = stand_on(basis, Purpose.CASE_CONFERENCE, day, conference_on=day)
    return {id: footing.hear(listener_of(session, id)) for id in present if id is not None}


def _may_hear(
    fact: Fact,
    line: SeatLine,
    hearings: dict[ProfessionalId, Hearing],
    basis: Basis,
    day: date,
) -> bool:
    """Say whether somebody's presence leaves a fact open; who is outside hears nothing anyway."""
    if not line.attendance.present:
        return True
    if line.attendance.professional_id is None:
        return side_may_hear(line.attendance, fact, basis, day)
    return hearings[line.attendance.professional_id].of_fact(fact).allowed
