"""The office and its dated rules."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from sqlalchemy import select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from ilja_desktop.domain.changes import Kind
from ilja_desktop.domain.errors import NotFound
from ilja_desktop.domain.mentoringrule import MentoringRules
from ilja_desktop.domain.office import Coded, Office, Period, Policy
from ilja_desktop.domain.reportword import TopicWords
from ilja_desktop.store.rows import NounRow, fetch, kept
from ilja_desktop.store.structured import Structured


class OfficeRow(NounRow[Office]):
    """Table ``offices``; it has one row."""

    __tablename__ = "offices"
    RECORD: ClassVar = Office
    KIND = Kind.OFFICE
    NOUN = "Dienststelle"

    name: Mapped[str]
    department: Mapped[str]
    street: Mapped[str]
    postcode_town: Mapped[str]
    phone: Mapped[str]
    mail: Mapped[str]
    data_protection_officer: Mapped[str]
    supervisory_authority: Mapped[str] = mapped_column(server_default=text("''"))
    municipalities: Mapped[tuple[str, ...]] = mapped_column(Structured(tuple[str, ...]))
    number_prefix: Mapped[str]
    emergency_line: Mapped[str] = mapped_column(server_default=text("'110 · 112'"))
    duty_line: Mapped[str] = mapped_column(server_default=text("''"))
    protection_adviser: Mapped[str] = mapped_column(server_default=text("''"))
    crisis_service: Mapped[str] = mapped_column(server_default=text("''"))


class PolicyRow(NounRow[Policy]):
    """Table ``policies``."""

    __tablename__ = "policies"
    RECORD: ClassVar = Policy
    KIND = Kind.OFFICE
    NOUN = "Regelwerk"

    valid_from: Mapped[date] = mapped_column(unique=True)
    insight_age: Mapped[int]
    adult_age: Mapped[int]
    age_limit: Mapped[int]
    consent_months: Mapped[int]
    closed_draft_days: Mapped[int]
    min_cell_count: Mapped[int]
    percentages_from: Mapped[int]
    retention_years: Mapped[int]
    minutes_per_case: Mapped[int]
    consent_notice_days: Mapped[int]
    near_notice_days: Mapped[int] = mapped_column(server_default="30")
    urgent_notice_days: Mapped[int] = mapped_column(server_default="7")
    withdrawal_days: Mapped[int] = mapped_column(server_default="14")
    hold_review_months: Mapped[int] = mapped_column(server_default="6")
    erasure_cap: Mapped[int] = mapped_column(server_default="25")
    tell_result_days: Mapped[int] = mapped_column(server_default="7")
    review_days: Mapped[int] = mapped_column(server_default="14")
    family_gap_minutes: Mapped[int] = mapped_column(server_default="10")
    offer_days: Mapped[int] = mapped_column(server_default="90")
    scan_megabytes: Mapped[int] = mapped_column(server_default="20")
    scan_megapixels: Mapped[int] = mapped_column(server_default="60")
    screen_signing: Mapped[bool] = mapped_column(server_default="0")
    screen_signing_special: Mapped[bool] = mapped_column(server_default="0")
    decides_alone_from: Mapped[int | None]
    review_notice_days: Mapped[int] = mapped_column(server_default="60")
    periods: Mapped[tuple[Period, ...]] = mapped_column(
        Structured(tuple[Period, ...]), server_default="[]"
    )
    sole_grounds: Mapped[tuple[Coded, ...]] = mapped_column(
        Structured(tuple[Coded, ...]), server_default="[]"
    )
    legal_grounds: Mapped[tuple[Coded, ...]] = mapped_column(
        Structured(tuple[Coded, ...]), server_default="[]"
    )
    report_words: Mapped[tuple[TopicWords, ...]] = mapped_column(
        Structured(tuple[TopicWords, ...]), server_default="[]"
    )
    mentoring: Mapped[MentoringRules] = mapped_column(
        Structured(MentoringRules), server_default="{}"
    )


_OFFICE = select(OfficeRow)


def get(session: Session) -> OfficeRow:
    """Return the row of the office; ``NotFound`` in a vault that has none yet."""
    row = session.scalars(_OFFICE).first()
    if row is None:
        raise NotFound(OfficeRow.NOUN, "1")
    return row


def office(session: Session) -> Office:
    """Return the office that keeps this vault."""
    return get(session).record()


def get_policy(session: Session, id: int) -> PolicyRow:
    """Return the row of one set of rules."""
    return fetch(session, PolicyRow, id)


def policy_row_from(session: Session, day: date) -> PolicyRow | None:
    """Return the set of rules whose first day it is, if there is one."""
    return session.scalars(select(PolicyRow).where(PolicyRow.valid_from == day)).first()


_POLICIES = select(PolicyRow).order_by(PolicyRow.valid_from)


def policies(session: Session) -> tuple[Policy, ...]:
    """Return all sets of rules, the earliest first."""
    return tuple(kept(session, row).record() for row in session.scalars(_POLICIES))
