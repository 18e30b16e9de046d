"""A conference with its cases on its way to another desk and back, and a case handed over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from ilja_desktop.domain.contact import Contact
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.errors import NotFound
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.package import Errand
from ilja_desktop.domain.spelling import fold
from ilja_desktop.domain.user import Right
from ilja_desktop.services.errand import Freight, Places, Rows, Trip, openly
from ilja_desktop.services.papererrand import PAPERS, papers_of_cases, papers_of_conference
from ilja_desktop.store import invitation as invitation_store
from ilja_desktop.store import sessionnumber
from ilja_desktop.store.casefile import CaseReportRow, CaseRow
from ilja_desktop.store.commitment import CommitmentRow, GoalRow
from ilja_desktop.store.conference import AgendaItemRow, AttendanceRow, ConferenceRow
from ilja_desktop.store.consent import ConsentRow
from ilja_desktop.store.erasure import erase_case, erase_person
from ilja_desktop.store.institution import InstitutionRow, ProfessionalRow
from ilja_desktop.store.invitation import InvitationRow
from ilja_desktop.store.minutes import CaseSheetRow
from ilja_desktop.store.office import office
from ilja_desktop.store.person import CustodyHolderRow, YoungPersonRow
from ilja_desktop.store.rows import NounRow
from ilja_desktop.store.scan import ScanRow
from ilja_desktop.store.thirdperson import ThirdPersonRow

COPY_NUMBERS, CASE_NUMBERS, SESSION_NUMBERS = 100, 20, 5
"""So many numbers of each series go along."""


def _same_institution(
    session: Session, texts: Mapping[str, object], _places: Places
) -> NounRow[Any] | None:
    """Return the institution of the same name and circle, which another office numbered itself."""
    rows = session.scalars(
        select(InstitutionRow).where(InstitutionRow.legal_circle == texts["legal_circle"])
    )
    name = fold(str(texts["name"]))
    return next((row for row in rows if fold(row.name) == name), None)


def _same_professional(
    session: Session, texts: Mapping[str, object], places: Places
) -> NounRow[Any] | None:
    """Return the professional of the same names at the same institution."""
    place = places.get((InstitutionRow, UUID(str(texts["institution_id"]))))
    rows = session.scalars(select(ProfessionalRow).where(ProfessionalRow.institution_id == place))
    wanted = [fold(str(texts[name])) for name in ("given_name", "family_name")]
    return next(
        (row for row in rows if [fold(row.given_name), fold(row.family_name)] == wanted), None
    )


def _same_invitation(
    session: Session, texts: Mapping[str, object], places: Places
) -> NounRow[Any] | None:
    """Return the invitation of the same institution to the same conference."""
    conference = places.get((ConferenceRow, UUID(str(texts["conference_id"]))))
    institution = places.get((InstitutionRow, UUID(str(texts["institution_id"]))))
    same = (
        InvitationRow.conference_id == conference,
        InvitationRow.institution_id == institution,
    )
    return session.scalars(select(InvitationRow).where(*same)).first()


NETWORK = (
    Freight(
        kind=InstitutionRow,
        fields=openly(
            *("name", "short_name", "legal_circle", "kind", "town", "benefit_body", "private"),
        ),
        reference=True,
        alike=_same_institution,
    ),
    Freight(
        kind=ProfessionalRow,
        fields=openly(
            *("institution_id", "salutation", "given_name", "family_name", "function"),
            *("secrecy_group", "pledged_on", "phone", "mail"),
        ),
        reference=True,
        alike=_same_professional,
    ),
)
PERSON = (
    Freight(
        kind=YoungPersonRow,
        erase=erase_person,
        fields={
            **openly("family_name", "given_name", "born_on", "sex", "residence"),
            **openly("language", "interpreter_needed", "plain_language", "custody_status"),
            "address": DataCategory.CONTACT,
            "reachability": DataCategory.CONTACT,
            "may_leave_message": DataCategory.CONTACT,
            "school": DataCategory.SCHOOL,
            "school_course": DataCategory.SCHOOL,
        },
    ),
    Freight(
        kind=CustodyHolderRow,
        fields={
            **openly("person_id", "family_name", "given_name", "kind"),
            **openly("proof_seen_on", "signature_required"),
            "reachability": DataCategory.CONTACT,
        },
    ),
    Freight(kind=ThirdPersonRow, fields=openly("person_id", "name", "relation")),
    Freight(
        kind=ConsentRow,
        fields=openly(
            *("person_id", "form_version", "language", "form", "valid_from", "valid_until"),
            *("explained_by_id", "explained_on", "interpreter", "insight", "insight_by_id"),
            *("insight_on", "insight_questions", "assent_on", "original_seen_by_id"),
            *("original_seen_on", "original_kept_at", "companions", "erase_by"),
            *("conference_days", "conference_count", "copy_given_on", "form_name"),
            *("missing_elements", "holder_sheets", "sole_signature", "grants", "signatures"),
            *("withdrawals", "objections", "superseded_on", "flawed_reason", "review_reason"),
        ),
    ),
    Freight(
        kind=ScanRow,
        fields=openly(
            *("consent_id", "person_id", "kind", "origin", "title", "content", "sha256", "size"),
            *("attached_at", "reviewed_on"),
        ),
    ),
)
CASE = (
    Freight(
        kind=CaseRow,
        erase=erase_case,
        fields=openly(
            *("number", "person_id", "procedure", "reporting_institution_id"),
            *("lead_institution_id", "opened_on", "residence_exception", "age_exception"),
            *("state", "closed_draft", "erase_on", "closed_on", "closing_reason"),
            *("hold_reason", "postponed_count"),
        ),
    ),
    Freight(
        kind=CaseReportRow,
        fields=openly(
            *("case_id", "conference_id", "reported_on", "reporter_id", "occasion", "question"),
            *("own_words", "strengths", "previous_steps", "involved", "urgency", "due_on"),
            *("attendance_wish", "wanted_participants", "special_needs", "facts", "statement"),
        ),
    ),
)
SESSION = (
    Freight(
        kind=AgendaItemRow,
        fields=openly(
            *("conference_id", "position", "kind", "title", "case_id", "mode", "mode_reason"),
            *("pseudonym", "minutes_planned", "state", "phase", "presenter_id"),
            *("selection_reason", "called_at", "finished_at", "minutes_more"),
            *("attendance_confirmed_at", "typed_in_at", "notes"),
        ),
    ),
    Freight(
        kind=AttendanceRow,
        fields=openly(
            *("item_id", "kind", "professional_id", "custody_holder_id", "name"),
            *("slip_signed_on", "secrecy_pledged_on", "objected", "present", "office"),
            *("function", "notice_given_at", "stays"),
        ),
    ),
)
RESULTS = (
    Freight(
        kind=GoalRow,
        fields=openly("case_id", "item_id", "text", "due_on", "agreed_by_person", "state"),
    ),
    Freight(
        kind=CommitmentRow,
        fields=openly(
            *("case_id", "item_id", "text", "owner_kind", "owner_id", "owner_institution_id"),
            *("due_on", "ongoing", "goal_id", "state", "feedback", "done_on", "reason"),
            *("not_done", "looked_at_on"),
        ),
    ),
)
CONFERENCE = Freight(
    kind=ConferenceRow,
    fields=openly(
        *("number", "kind", "held_on", "starts_at", "ends_at", "place", "room"),
        *("reporting_deadline", "capacity", "capacity_unit", "moderator_id"),
        *("minute_taker_id", "state", "secrecy_notice_at", "opened_at", "ended_at"),
        *("procedure", "published", "pauses", "buffer_minutes", "moderations"),
    ),
)
# So that nobody is written to twice, and who is booked for two sessions is seen at both desks.
INVITATION = Freight(
    kind=InvitationRow,
    fields=openly(
        *("conference_id", "institution_id", "professional_id", "told", "told_on", "reply"),
        *("represented_by_id", "represented_by", "replied_on"),
    ),
    alike=_same_invitation,
)
# Where a sheet stands does not travel: what was written away is signed where the file is kept.
# The signed paper goes along as a file.
SHEETS = (
    Freight(
        kind=CaseSheetRow,
        fields=openly(
            *("item_id", "case_id", "version", "question", "facts", "view", "outcome"),
            *("rejected_ways", "dissent", "next_contact", "follow_up_on", "lead_id"),
            *("told_by_id", "told_until"),
        ),
    ),
)


def _of_conference(session: Session, subject: UUID | None, _contact: Contact) -> Rows:
    row = session.scalars(select(ConferenceRow).where(ConferenceRow.uuid == subject)).first()
    if row is None:
        raise NotFound(ConferenceRow.NOUN, str(subject))
    items = session.scalars(
        select(AgendaItemRow).where(AgendaItemRow.conference_id == row.id)
    ).all()
    cases = {item.case_id for item in items if item.case_id is not None}
    yield row
    yield from invitation_store.rows_of(session, ConferenceId(row.id))
    yield from items
    numbers = [item.id for item in items]
    kinds: tuple[Any, ...] = (AttendanceRow, GoalRow, CommitmentRow, CaseSheetRow)
    for query in (select(kind).where(kind.item_id.in_(numbers)) for kind in kinds):
        yield from session.scalars(query)
    yield from papers_of_conference(session, row.id)
    yield from _cases(session, session.scalars(select(CaseRow).where(CaseRow.id.in_(cases))).all())


def _of_case(session: Session, subject: UUID | None, _contact: Contact) -> Rows:
    row = session.scalars(select(CaseRow).where(CaseRow.uuid == subject)).first()
    if row is None:
        raise NotFound(CaseRow.NOUN, str(subject))
    yield from _cases(session, [row])


def _cases(session: Session, cases: Sequence[CaseRow]) -> Iterator[NounRow[Any]]:
    yield from cases
    people = {case.person_id for case in cases}
    numbers = [case.id for case in cases]
    yield from session.scalars(select(CaseReportRow).where(CaseReportRow.case_id.in_(numbers)))
    yield from session.scalars(select(YoungPersonRow).where(YoungPersonRow.id.in_(people)))
    kinds: tuple[Any, ...] = (CustodyHolderRow, ThirdPersonRow, ConsentRow, ScanRow)
    for query in (select(kind).where(kind.person_id.in_(people)) for kind in kinds):
        yield from session.scalars(query)
    yield from papers_of_cases(session, numbers)


def _conferences(session: Session) -> Iterator[tuple[UUID, str]]:
    for row in session.scalars(select(ConferenceRow).order_by(ConferenceRow.held_on.desc())):
        yield row.uuid, f"{row.number} vom {short_day(row.held_on)}"


def _open_cases(session: Session) -> Iterator[tuple[UUID, str]]:
    query = select(CaseRow).where(CaseRow.closed_draft.is_(False)).order_by(CaseRow.number.desc())
    for row in session.scalars(query):
        yield row.uuid, row.number


def _numbers(session: Session, subject: UUID | None) -> Mapping[str, int]:
    row = session.scalars(select(ConferenceRow).where(ConferenceRow.uuid == subject)).one()
    return {
        f"copy/conference/{row.id}": COPY_NUMBERS,
        f"case/{office(session).number_prefix}-{row.held_on.year}": CASE_NUMBERS,
        sessionnumber.series_of(session, row.held_on.year): SESSION_NUMBERS,
    }


CONFERENCE_TRIP = Trip(
    errand=Errand.CONFERENCE,
    freight=(*NETWORK, *PERSON, CONFERENCE, INVITATION, *CASE, *SESSION, *RESULTS, *SHEETS, PAPERS),
    gather=_of_conference,
    send=Right.PLAN_CONFERENCES,
    take=Right.PLAN_CONFERENCES,
    purpose=Purpose.CASE_CONFERENCE,
    basis="Einwilligung zur Fallkonferenz",
    lends=True,
    numbers=_numbers,
    subjects=_conferences,
)
CASE_TRIP = Trip(
    errand=Errand.CASE,
    freight=(*NETWORK, *PERSON, *CASE, PAPERS),
    gather=_of_case,
    send=Right.WRITE_CASES,
    take=Right.WRITE_CASES,
    purpose=Purpose.CASE_CONFERENCE,
    basis="Einwilligung zur Fallkonferenz",
    lends=True,
    subjects=_open_cases,
)
