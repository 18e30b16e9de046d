"""Consents with their grants and signatures."""

from __future__ import annotations

import json
from array import array
from collections.abc import Collection, Sequence
from datetime import date
from typing import ClassVar

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    and_,
    bindparam,
    case,
    exists,
    func,
    not_,
    or_,
    select,
    text,
)
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.consent import (
    Consent,
    ConsentForm,
    Insight,
    Signature,
    SoleSignature,
)
from ilja_desktop.domain.consentlist import ConsentChoice
from ilja_desktop.domain.datacategory import DataCategory, Entruster
from ilja_desktop.domain.element import Element
from ilja_desktop.domain.grant import Direction, Grant, Purpose, Recipient
from ilja_desktop.domain.ids import (
    ConsentId,
    CustodyHolderId,
    ProfessionalId,
    ThirdPersonId,
    YoungPersonId,
)
from ilja_desktop.domain.withdrawal import (
    WHOLE,
    Objection,
    SignerKind,
    Withdrawal,
)
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.rows import PartRow, SealedRow, fetch, kept, link, portions
from ilja_desktop.store.structured import Structured, to_plain


class GrantRow(PartRow[Grant]):
    """Table ``grants``; a grant never changes."""

    __tablename__ = "grants"
    PART: ClassVar = Grant

    consent_id: Mapped[ConsentId] = link("consents.id")
    releaser_id: Mapped[ProfessionalId] = link("professionals.id")
    recipient: Mapped[Recipient] = mapped_column(Structured(Recipient))
    direction: Mapped[Direction]
    category: Mapped[DataCategory]
    purpose: Mapped[Purpose]
    explicit: Mapped[bool]
    entrusted_by: Mapped[Entruster | None] = mapped_column(Structured(Entruster))
    valid_from: Mapped[date]
    valid_until: Mapped[date]


class SignatureRow(PartRow[Signature]):
    """Table ``signatures``."""

    __tablename__ = "signatures"
    PART: ClassVar = Signature

    consent_id: Mapped[ConsentId] = link("consents.id")
    kind: Mapped[SignerKind]
    custody_holder_id: Mapped[CustodyHolderId | None] = link("custody_holders.id")
    third_person_id: Mapped[ThirdPersonId | None] = mapped_column(Integer)
    signed_on: Mapped[date]
    special_signed: Mapped[bool]


class ConsentRow(SealedRow[Consent]):
    """Table ``consents``."""

    __tablename__ = "consents"
    RECORD: ClassVar = Consent
    CHILDREN: ClassVar = {"grants": GrantRow, "signatures": SignatureRow}
    KIND = Kind.CONSENT
    NOUN = "Einwilligung"

    person_id: Mapped[YoungPersonId] = link("young_people.id")
    form_version: Mapped[str]
    language: Mapped[str]
    form: Mapped[ConsentForm]
    valid_from: Mapped[date]
    valid_until: Mapped[date] = mapped_column(index=True)
    explained_by_id: Mapped[ProfessionalId | None] = link("professionals.id")
    explained_on: Mapped[date | None]
    interpreter: Mapped[str]
    insight: Mapped[Insight]
    insight_by_id: Mapped[ProfessionalId | None] = link("professionals.id")
    insight_on: Mapped[date | None]
    assent_on: Mapped[date | None]
    original_seen_by_id: Mapped[ProfessionalId | None] = link("professionals.id")
    original_seen_on: Mapped[date | None]
    original_kept_at: Mapped[str]
    companions: Mapped[tuple[str, ...]] = mapped_column(Structured(tuple[str, ...]))
    erase_by: Mapped[date | None]
    predecessor_id: Mapped[ConsentId | None] = link("consents.id")
    insight_questions: Mapped[str] = mapped_column(server_default=text("''"))
    conference_days: Mapped[tuple[date, ...]] = mapped_column(
        Structured(tuple[date, ...]), server_default="[]"
    )
    conference_count: Mapped[int | None]
    copy_given_on: Mapped[date | None]
    form_name: Mapped[str] = mapped_column(server_default=text("''"))
    missing_elements: Mapped[tuple[Element, ...]] = mapped_column(
        Structured(tuple[Element, ...]), server_default="[]"
    )
    holder_sheets: Mapped[tuple[CustodyHolderId, ...]] = mapped_column(
        Structured(tuple[CustodyHolderId, ...]), server_default="[]"
    )
    sole_signature: Mapped[SoleSignature | None] = mapped_column(Structured(SoleSignature))
    withdrawals: Mapped[tuple[Withdrawal, ...]] = mapped_column(
        Structured(tuple[Withdrawal, ...]), server_default="[]"
    )
    objections: Mapped[tuple[Objection, ...]] = mapped_column(
        Structured(tuple[Objection, ...]), server_default="[]"
    )
    superseded_on: Mapped[date | None]
    flawed_reason: Mapped[str]
    review_reason: Mapped[str]
    grants: Mapped[list[GrantRow]] = relationship(
        cascade="all, delete-orphan", order_by=GrantRow.id, lazy="selectin"
    )
    signatures: Mapped[list[SignatureRow]] = relationship(
        cascade="all, delete-orphan", order_by=SignatureRow.id, lazy="selectin"
    )


def get(session: Session, id: ConsentId) -> ConsentRow:
    """Return the row of a consent."""
    return fetch(session, ConsentRow, id)


_OF_PERSON = (
    select(ConsentRow)
    .where(ConsentRow.person_id == bindparam("person"))
    .order_by(ConsentRow.valid_from, ConsentRow.id)
)


def rows_of_person(session: Session, person_id: YoungPersonId) -> list[ConsentRow]:
    """Return the rows of a young person's consents, the oldest first."""
    return [kept(session, row) for row in session.scalars(_OF_PERSON, {"person": person_id})]


def of_person(session: Session, person_id: YoungPersonId) -> tuple[Consent, ...]:
    """Return a young person's consents, the oldest first."""
    return tuple(row.record() for row in rows_of_person(session, person_id))


def of_people(
    session: Session, people: Sequence[YoungPersonId]
) -> dict[YoungPersonId, tuple[Consent, ...]]:
    """Return the consents of many young people, each the oldest first."""
    found: dict[YoungPersonId, list[Consent]] = {}
    query = select(ConsentRow).order_by(ConsentRow.valid_from, ConsentRow.id)
    for portion in portions(people):
        for row in session.scalars(query.where(ConsentRow.person_id.in_(portion))):
            found.setdefault(row.person_id, []).append(row.record())
    return {id: tuple(consents) for id, consents in found.items()}


def withdrawn(session: Session) -> tuple[Consent, ...]:
    """Return the consents somebody took back, wholly or partly, the oldest first."""
    count = func.json_array_length(ConsentRow.withdrawals)
    query = select(ConsentRow).where(count > 0).order_by(ConsentRow.id)
    return tuple(row.record() for row in session.scalars(query))


def _taken_back() -> ColumnElement[bool]:
    """Return the condition that a withdrawal ended the whole consent."""
    each = func.json_each(ConsentRow.withdrawals).table_valued("value")
    mistake = func.json_extract(each.c.value, "$.mistake")
    scope = func.json_extract(each.c.value, "$.scope")
    whole = json.dumps(to_plain(WHOLE), sort_keys=True, separators=(",", ":"))
    return exists(select(each.c.value).where(mistake.is_(None), scope == whole))


def consent_ids(
    session: Session,
    choice: ConsentChoice,
    today: date,
    notice: date,
    people: Collection[int] | None = None,
    *,
    closed_drafts: bool,
) -> array[int]:
    """Return the ids of consents: what still runs by its next end, then what has ended.

    Args:
        session: of a reading or writing transaction.
        choice: which ones, by their dates.
        today: the day by which they are judged.
        notice: the last day that counts as ending soon.
        people: whose consents; everybody's if left out.
        closed_drafts: whether those of people are listed who are known from closed drafts only.
    """
    row = ConsentRow
    running = and_(
        row.valid_until >= today,
        not_(_taken_back()),
        or_(row.superseded_on.is_(None), row.superseded_on > today),
    )
    conditions: dict[ConsentChoice, list[ColumnElement[bool]]] = {
        ConsentChoice.ALL: [],
        ConsentChoice.RUNNING: [running],
        ConsentChoice.ENDING: [running, row.valid_until <= notice],
        ConsentChoice.ENDED: [not_(running)],
    }
    query = select(row.id).where(*conditions[choice])
    if people is not None:
        query = query.where(row.person_id.in_(people))
    if not closed_drafts:
        query = query.where(row.person_id.not_in(_known_from_closed_drafts()))
    ended_last = case((running, 0), else_=1)
    order = (ended_last, case((running, row.valid_until)), row.valid_until.desc(), row.id)
    return array("q", (id for (id,) in session.connection().execute(query.order_by(*order))))


def _known_from_closed_drafts() -> Select[YoungPersonId]:
    closed = select(CaseRow.person_id).where(CaseRow.closed_draft)
    shown = select(CaseRow.person_id).where(CaseRow.closed_draft.is_(False))
    return closed.where(CaseRow.person_id.not_in(shown))


def people_of(session: Session, ids: Sequence[int]) -> frozenset[YoungPersonId]:
    """Return whose consents these are."""
    found: set[YoungPersonId] = set()
    for portion in portions(ids):
        query = select(ConsentRow.person_id).where(ConsentRow.id.in_(portion))
        found.update(session.scalars(query))
    return frozenset(found)


def expired(session: Session, today: date) -> list[tuple[str, YoungPersonId, date]]:
    """Return the consents that ran out by themselves before a day.

    Each as what the audit trail calls it, whose it is, and its last day.
    """
    row = ConsentRow
    query = select(row.uuid, row.person_id, row.valid_until).where(
        row.valid_until < today,
        not_(_taken_back()),
        or_(row.superseded_on.is_(None), row.superseded_on > row.valid_until),
    )
    found = session.execute(query.order_by(row.valid_until, row.id))
    return [(f"{row.__tablename__}:{uuid}", person, last) for uuid, person, last in found]


def some(session: Session, ids: Sequence[int]) -> tuple[Consent, ...]:
    """Return consents in the order of their ids; missing ones are left out."""
    rows = {
        row.id: row for row in session.scalars(select(ConsentRow).where(ConsentRow.id.in_(ids)))
    }
    return tuple(rows[id].record() for id in ids if id in rows)


def ending_between(session: Session, first: date, last: date) -> tuple[Consent, ...]:
    """Return the consents whose last valid day falls into a span, the next to end first."""
    query = select(ConsentRow).where(ConsentRow.valid_until.between(first, last))
    rows = session.scalars(query.order_by(ConsentRow.valid_until, ConsentRow.id))
    return tuple(row.record() for row in rows)
