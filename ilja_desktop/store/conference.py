"""Conferences, their agenda items, and who sat at the table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import ClassVar

from sqlalchemy import Integer, bindparam, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.conference import (
    AgendaItem,
    AgendaItemKind,
    AgendaItemState,
    Attendance,
    AttendeeKind,
    Conference,
    ConferenceKind,
    ConferenceState,
    ItemMode,
    Phase,
)
from ilja_desktop.domain.ids import (
    AgendaItemId,
    AttendanceId,
    CaseId,
    ConferenceId,
    CustodyHolderId,
    ProfessionalId,
    SeriesId,
    YoungPersonId,
)
from ilja_desktop.domain.moderation import Moderation
from ilja_desktop.domain.procedure import CapacityUnit, ConferenceProcedure
from ilja_desktop.domain.span import Span
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.rows import NounRow, SealedRow, fetch, link, portions
from ilja_desktop.store.structured import Structured


class ConferenceRow(NounRow[Conference]):
    """Table ``conferences``."""

    __tablename__ = "conferences"
    RECORD: ClassVar = Conference
    KIND = Kind.CONFERENCE
    NOUN = "Konferenz"

    number: Mapped[str]
    kind: Mapped[ConferenceKind]
    held_on: Mapped[date] = mapped_column(index=True)
    starts_at: Mapped[time]
    ends_at: Mapped[time]
    place: Mapped[str]
    room: Mapped[str]
    reporting_deadline: Mapped[date]
    capacity: Mapped[int]
    capacity_unit: Mapped[CapacityUnit] = mapped_column(server_default=text("'Fälle'"))
    moderator_id: Mapped[ProfessionalId] = link("professionals.id")
    minute_taker_id: Mapped[ProfessionalId | None] = link("professionals.id")
    state: Mapped[ConferenceState]
    secrecy_notice_at: Mapped[datetime | None]
    opened_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    procedure: Mapped[ConferenceProcedure] = mapped_column(server_default=text("'JBA'"))
    series_id: Mapped[SeriesId | None] = mapped_column(Integer)
    published: Mapped[bool] = mapped_column(server_default="1")
    replaces_id: Mapped[ConferenceId | None] = mapped_column(Integer)
    pauses: Mapped[tuple[Span, ...]] = mapped_column(
        Structured(tuple[Span, ...]), server_default="[]"
    )
    buffer_minutes: Mapped[int] = mapped_column(server_default="0")
    deputy_id: Mapped[ProfessionalId | None] = mapped_column(Integer)
    moderations: Mapped[tuple[Moderation, ...]] = mapped_column(
        Structured(tuple[Moderation, ...]), server_default="[]"
    )


class AgendaItemRow(SealedRow[AgendaItem]):
    """Table ``agenda_items``."""

    __tablename__ = "agenda_items"
    RECORD: ClassVar = AgendaItem
    KIND = Kind.AGENDA_ITEM
    NOUN = "Tagesordnungspunkt"

    conference_id: Mapped[ConferenceId] = link("conferences.id")
    position: Mapped[int]
    kind: Mapped[AgendaItemKind]
    title: Mapped[str]
    case_id: Mapped[CaseId | None] = link("cases.id")
    mode: Mapped[ItemMode]
    mode_reason: Mapped[str] = mapped_column(server_default=text("''"))
    pseudonym: Mapped[str] = mapped_column(server_default=text("''"))
    minutes_planned: Mapped[int]
    state: Mapped[AgendaItemState]
    phase: Mapped[Phase]
    presenter_id: Mapped[ProfessionalId | None] = link("professionals.id")
    selection_reason: Mapped[str]
    called_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]
    minutes_more: Mapped[int] = mapped_column(server_default="0")
    attendance_confirmed_at: Mapped[datetime | None]
    typed_in_at: Mapped[datetime | None]
    notes: Mapped[str] = mapped_column(server_default=text("''"))


class AttendanceRow(SealedRow[Attendance]):
    """Table ``attendances``."""

    __tablename__ = "attendances"
    RECORD: ClassVar = Attendance
    KIND = Kind.AGENDA_ITEM
    NOUN = "Anwesenheit"

    item_id: Mapped[AgendaItemId] = link("agenda_items.id")
    kind: Mapped[AttendeeKind]
    professional_id: Mapped[ProfessionalId | None] = link("professionals.id")
    custody_holder_id: Mapped[CustodyHolderId | None] = link("custody_holders.id")
    name: Mapped[str]
    slip_signed_on: Mapped[date | None]
    secrecy_pledged_on: Mapped[date | None]
    objected: Mapped[bool]
    present: Mapped[bool]
    office: Mapped[str] = mapped_column(server_default=text("''"))
    function: Mapped[str] = mapped_column(server_default=text("''"))
    notice_given_at: Mapped[datetime | None]
    stays: Mapped[tuple[Span, ...]] = mapped_column(
        Structured(tuple[Span, ...]), server_default="[]"
    )

    def announced(self) -> tuple[Change, ...]:
        """Announce the item at whose table somebody sits."""
        return (Change(Kind.AGENDA_ITEM, self.item_id),)


def get(session: Session, id: ConferenceId) -> ConferenceRow:
    """Return the row of a conference."""
    return fetch(session, ConferenceRow, id)


def get_item(session: Session, id: AgendaItemId) -> AgendaItemRow:
    """Return the row of an agenda item."""
    return fetch(session, AgendaItemRow, id)


def get_attendance(session: Session, id: AttendanceId) -> AttendanceRow:
    """Return the row of somebody's attendance."""
    return fetch(session, AttendanceRow, id)


def conferences(session: Session) -> tuple[Conference, ...]:
    """Return all conferences by date."""
    query = select(ConferenceRow).order_by(ConferenceRow.held_on, ConferenceRow.id)
    return tuple(row.record() for row in session.scalars(query))


def item_rows(session: Session, conference_id: ConferenceId) -> list[AgendaItemRow]:
    """Return the rows of a conference's agenda in its order."""
    query = select(AgendaItemRow).where(AgendaItemRow.conference_id == conference_id)
    return list(session.scalars(query.order_by(AgendaItemRow.position, AgendaItemRow.id)))


def items(session: Session, conference_id: ConferenceId) -> tuple[AgendaItem, ...]:
    """Return the agenda of a conference in its order."""
    return tuple(row.record() for row in item_rows(session, conference_id))


def item_rows_of_case(session: Session, case_id: CaseId) -> list[AgendaItemRow]:
    """Return the rows of the items at which a case was or will be discussed, oldest first."""
    query = select(AgendaItemRow).where(AgendaItemRow.case_id == case_id)
    return list(session.scalars(query.order_by(AgendaItemRow.id)))


def pseudonyms(session: Session) -> dict[YoungPersonId, str]:
    """Return the pseudonym every young person has who was once discussed under one."""
    query = (
        select(CaseRow.person_id, AgendaItemRow.pseudonym)
        .join(AgendaItemRow, AgendaItemRow.case_id == CaseRow.id)
        .where(AgendaItemRow.pseudonym != "")
    )
    return {person_id: drawn for person_id, drawn in session.execute(query)}


def attendance_rows(session: Session, item_id: AgendaItemId) -> list[AttendanceRow]:
    """Return the rows of those who sit at the table for an item."""
    query = select(AttendanceRow).where(AttendanceRow.item_id == item_id)
    return list(session.scalars(query.order_by(AttendanceRow.id)))


def attendances(session: Session, item_id: AgendaItemId) -> tuple[Attendance, ...]:
    """Return who sits at the table for an item."""
    return tuple(row.record() for row in attendance_rows(session, item_id))


def professionals_at_table(
    session: Session, conference_id: ConferenceId
) -> tuple[ProfessionalId, ...]:
    """Return the professionals who sat at the table of a conference, in order of arrival."""
    query = (
        select(AttendanceRow.professional_id)
        .join(AgendaItemRow, AgendaItemRow.id == AttendanceRow.item_id)
        .where(AgendaItemRow.conference_id == conference_id, AttendanceRow.present)
        .order_by(AttendanceRow.id)
    )
    return tuple(dict.fromkeys(id for id in session.scalars(query) if id is not None))


def items_attended(
    session: Session, conference_id: ConferenceId, professional_id: ProfessionalId
) -> tuple[AgendaItemId, ...]:
    """Return the items at whose table a professional was present."""
    query = (
        select(AgendaItemRow.id)
        .join(AttendanceRow, AttendanceRow.item_id == AgendaItemRow.id)
        .where(
            AgendaItemRow.conference_id == conference_id,
            AttendanceRow.professional_id == professional_id,
            AttendanceRow.present,
        )
        .order_by(AgendaItemRow.position)
    )
    return tuple(AgendaItemId(id) for id in dict.fromkeys(session.scalars(query)))


_HELD_ON = (
    select(CaseRow.person_id, ConferenceRow.held_on)
    .join(AgendaItemRow, AgendaItemRow.case_id == CaseRow.id)
    .join(ConferenceRow, ConferenceRow.id == AgendaItemRow.conference_id)
    .where(
        CaseRow.person_id.in_(bindparam("people", expanding=True)),
        AgendaItemRow.mode == ItemMode.NAMED,
        AgendaItemRow.state.in_((AgendaItemState.DISCUSSED, AgendaItemState.MINUTED)),
    )
    .order_by(ConferenceRow.held_on)
)


def held_on(
    session: Session, people: Sequence[YoungPersonId]
) -> dict[YoungPersonId, tuple[date, ...]]:
    """Return the days on which young people's cases were discussed by name, oldest first."""
    found: dict[YoungPersonId, tuple[date, ...]] = {}
    for portion in portions(people):
        for person_id, day in session.execute(_HELD_ON, {"people": portion}):
            found[person_id] = (*found.get(person_id, ()), day)
    return found
