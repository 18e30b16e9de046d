"""What is protected of a shielded young person: the one table that says which rows and columns.

A shield covers a young person with all cases, because a name that is closed in one case and open
in the next would not be closed. What is protected lies sealed in the row's column ``sealed``; in
its own columns stands what everybody with the data key may read. Left open is what is counted or
planned by: numbers, states, days, sex, legal circles and institutions; of the birth date the year.
The name of a function in a grant is open too, and so are the minutes of a conference, which name
nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, get_type_hints

from sqlalchemy import ColumnElement, Connection, Select, select

from ilja_desktop.domain.casefile import ConsentStatement
from ilja_desktop.domain.formkind import FormLanguage
from ilja_desktop.domain.pathway import ResidenceGroup, SchoolType
from ilja_desktop.domain.person import CustodyStatus
from ilja_desktop.domain.shield import HIDDEN, HIDDEN_NAME
from ilja_desktop.domain.stoppeditem import StoppedText
from ilja_desktop.domain.withdrawal import Withdrawal
from ilja_desktop.store.acknowledgement import AcknowledgementRow
from ilja_desktop.store.casefile import CaseReportRow, CaseRow
from ilja_desktop.store.commitment import CommitmentRow, GoalRow
from ilja_desktop.store.conference import AgendaItemRow, AttendanceRow
from ilja_desktop.store.consent import ConsentRow
from ilja_desktop.store.disclosure import DisclosureRow, DocumentRow
from ilja_desktop.store.followup import FollowUpRow
from ilja_desktop.store.invitation import FamilyInvitationRow
from ilja_desktop.store.legalground import LegalGroundRow
from ilja_desktop.store.mentorlog import MentorLogRow
from ilja_desktop.store.mentorship import MentorshipRow
from ilja_desktop.store.minutes import CaseSheetRow
from ilja_desktop.store.pathway import PathwayRow, StationRow
from ilja_desktop.store.person import CustodyHolderRow, YoungPersonRow
from ilja_desktop.store.remark import RemarkRow
from ilja_desktop.store.retention import RetentionRow
from ilja_desktop.store.rows import SealedRow
from ilja_desktop.store.scan import ScanRow
from ilja_desktop.store.selection import SelectionRow
from ilja_desktop.store.shield import ShieldRow
from ilja_desktop.store.stoppeditem import StoppedItemRow
from ilja_desktop.store.thirdperson import ThirdPersonRow
from ilja_desktop.store.whereabouts import WhereaboutsRow


class Way(Enum):
    """How a row leads to the young person it tells of."""

    ITSELF = "id"
    PERSON = "person_id"
    CASE = "case_id"
    ITEM = "item_id"
    TANDEM = "mentorship_id"


@dataclass(frozen=True, kw_only=True)
class Protection:
    """What is protected in one table.

    Args:
        way: to the young person.
        texts: columns in which only stands whether there is something.
        others: further columns, each with what is left open of a value.
        apart: columns of octets that are sealed each for itself, because they are loaded so.
    """

    way: Way
    texts: tuple[str, ...] = ()
    others: Mapping[str, Callable[[Any], object]] = field(default_factory=dict)
    apart: tuple[str, ...] = ()

    @property
    def covered(self) -> tuple[str, ...]:
        """Return the columns whose values lie together in ``sealed``."""
        return (*self.texts, *self.others)

    def left_open(self, name: str, value: Any) -> object:
        """Return what everybody with the data key may read of a value."""
        if name in self.others:
            return self.others[name](value)
        return HIDDEN if value else value


def _always(value: object) -> Callable[[object], object]:
    return lambda _closed: value


def _year_only(day: date) -> date:
    """Return the middle of the year, by which ages come out right on average."""
    return date(day.year, 7, 1)


def _without_names(withdrawals: tuple[Withdrawal, ...]) -> tuple[Withdrawal, ...]:
    return tuple(_without_name(withdrawal) for withdrawal in withdrawals)


def _without_name(withdrawal: Withdrawal) -> Withdrawal:
    mistake = withdrawal.mistake and replace(withdrawal.mistake, reason=HIDDEN)
    return replace(withdrawal, withdrawn_by=HIDDEN, mistake=mistake)


PROTECTED: dict[type[SealedRow[Any]], Protection] = {
    ShieldRow: Protection(way=Way.PERSON, texts=("reason",)),
    YoungPersonRow: Protection(
        way=Way.ITSELF,
        texts=("address", "reachability", "language", "residence", "school", "school_course"),
        others={
            "family_name": _always(HIDDEN_NAME),
            "given_name": _always(""),
            "born_on": _year_only,
            "may_leave_message": _always(False),
            "interpreter_needed": _always(False),
            "plain_language": _always(False),
            "custody_status": _always(CustodyStatus.UNCLEAR),
        },
    ),
    CustodyHolderRow: Protection(
        way=Way.PERSON, texts=("family_name", "given_name", "reachability")
    ),
    ThirdPersonRow: Protection(way=Way.PERSON, texts=("name", "relation")),
    ConsentRow: Protection(
        way=Way.PERSON,
        texts=(
            "language",
            "interpreter",
            "insight_questions",
            "original_kept_at",
            "form_name",
            "flawed_reason",
            "review_reason",
        ),
        others={"companions": _always(()), "withdrawals": _without_names},
    ),
    LegalGroundRow: Protection(way=Way.PERSON, texts=("reason",)),
    ScanRow: Protection(way=Way.PERSON, texts=("title",), apart=("content",)),
    CaseRow: Protection(
        way=Way.PERSON, texts=("residence_exception", "age_exception", "hold_reason")
    ),
    RetentionRow: Protection(
        way=Way.CASE, texts=("extension_reason", "hold_reason", "transferred_to")
    ),
    CaseReportRow: Protection(
        way=Way.CASE,
        texts=(
            "occasion",
            "question",
            "own_words",
            "strengths",
            "previous_steps",
            "involved",
            "wanted_participants",
            "special_needs",
        ),
        others={"facts": _always(()), "statement": _always(ConsentStatement())},
    ),
    CaseSheetRow: Protection(
        way=Way.CASE,
        texts=("question", "view", "rejected_ways", "dissent", "next_contact", "reason", "digest"),
        others={"facts": _always(()), "wordings": _always(())},
    ),
    RemarkRow: Protection(way=Way.CASE, texts=("name", "text")),
    GoalRow: Protection(way=Way.CASE, texts=("text",)),
    CommitmentRow: Protection(way=Way.CASE, texts=("text", "feedback", "reason")),
    FollowUpRow: Protection(way=Way.CASE, texts=("who", "words")),
    PathwayRow: Protection(
        way=Way.PERSON,
        texts=("contact",),
        others={
            "school_type": _always(SchoolType.UNKNOWN),
            "school_ends_on": _always(None),
            "residence_group": _always(ResidenceGroup.UNKNOWN),
        },
    ),
    StationRow: Protection(
        way=Way.PERSON,
        texts=("category",),
        others={"funded_by": _always(None), "certificate": _always(False)},
    ),
    WhereaboutsRow: Protection(
        way=Way.PERSON,
        texts=("category",),
        others={name: _always(None) for name in ("source", "certainty", "missed")},
    ),
    AgendaItemRow: Protection(
        way=Way.CASE, texts=("title", "selection_reason", "mode_reason", "notes")
    ),
    SelectionRow: Protection(way=Way.CASE, texts=("reason",)),
    StoppedItemRow: Protection(way=Way.CASE, others={"content": _always(StoppedText())}),
    FamilyInvitationRow: Protection(
        way=Way.ITEM,
        texts=("companion", "interpreter", "room"),
        others={"language": _always(FormLanguage.GERMAN)},
    ),
    AttendanceRow: Protection(way=Way.ITEM, texts=("name", "office", "function")),
    MentorshipRow: Protection(
        way=Way.PERSON,
        texts=("given_name", "aim", "region"),
        others={"languages": _always(()), "training_field": _always(None)},
    ),
    MentorLogRow: Protection(
        way=Way.TANDEM,
        texts=("done", "felt", "next_step", "inquiry", "answer"),
        others={"topics": _always(frozenset())},
    ),
    DisclosureRow: Protection(way=Way.CASE, texts=("receiver_name", "legal_basis")),
    DocumentRow: Protection(way=Way.CASE, texts=("title", "signed_by"), apart=("content",)),
    AcknowledgementRow: Protection(way=Way.CASE, texts=("name", "role"), apart=("added",)),
}

DRAFTS: dict[str, Way] = {
    "consent/": Way.PERSON,
    "young_people:": Way.PERSON,
    "cases:": Way.CASE,
    "agenda_item/": Way.ITEM,
    "mentorships:": Way.TANDEM,
}
"""How keys of drafts begin that name whom they tell of: by the number that follows."""

REPORT_DRAFT = "case_report/"
"""How keys of drafts begin whose text names the young person."""


@cache
def hints_of(kind: type[SealedRow[Any]]) -> dict[str, Any]:
    """Return the types of a noun's fields."""
    return get_type_hints(kind.RECORD)


def belongs(kind: type[SealedRow[Any]], person_id: int) -> ColumnElement[bool]:
    """Return the condition on a table's rows that they tell of a young person."""
    way = PROTECTED[kind].way
    column: ColumnElement[int] = getattr(kind, way.value)
    if way in (Way.ITSELF, Way.PERSON):
        return column == person_id
    if way is Way.TANDEM:
        tandems = select(MentorshipRow.id).where(MentorshipRow.person_id == person_id)
        return column.in_(tandems)
    cases = select(CaseRow.id).where(CaseRow.person_id == person_id)
    if way is Way.CASE:
        return column.in_(cases)
    return column.in_(select(AgendaItemRow.id).where(AgendaItemRow.case_id.in_(cases)))


def person_of(connection: Connection, way: Way, number: int | None) -> int | None:
    """Return whom a row tells of.

    Args:
        connection: of the running transaction.
        way: to the young person.
        number: what stands in the row at the beginning of that way.
    """
    if number is None or way in (Way.ITSELF, Way.PERSON):
        return number
    if way is Way.TANDEM:
        tandem = select(MentorshipRow.person_id).where(MentorshipRow.id == number)
        return connection.execute(tandem).scalar()
    query: Select[Any] = select(CaseRow.person_id)
    if way is Way.CASE:
        query = query.where(CaseRow.id == number)
    else:
        item = AgendaItemRow
        query = query.join(item, item.case_id == CaseRow.id).where(item.id == number)
    found: int | None = connection.execute(query).scalar()
    return found
