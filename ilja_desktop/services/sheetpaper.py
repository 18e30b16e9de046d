"""Gathers what part B says: only what its recipient may know, every name spoken for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.commitment import Commitment, Goal
from ilja_desktop.domain.conference import AgendaItem, Conference
from ilja_desktop.domain.correction import worded
from ilja_desktop.domain.coverage import standing
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.deadline import age_on, rule_day
from ilja_desktop.domain.disclosure import Share
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.minutes import CaseSheet
from ilja_desktop.domain.nameless import age_band
from ilja_desktop.domain.paper import CopyMark, Nameless, SheetPaper
from ilja_desktop.domain.words.neutral import neutral_name
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.distribution import distribution
from ilja_desktop.services.paperhead import sender, session_head
from ilja_desktop.services.paperline import (
    commitment_lines,
    fact_lines,
    goal_lines,
    name_of,
    participants,
    typed_in_on,
)
from ilja_desktop.services.paperreview import Shown, sheet_review
from ilja_desktop.services.seclusion import demand_named
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import conference as conference_store


def sheet_paper(
    session: Session, sheet: CaseSheet, share: Share | None, copy: CopyMark | None, now: datetime
) -> SheetPaper:
    """Return part B: the archive copy without a share, else exactly what the share holds."""
    case = case_store.get(session, sheet.case_id).record()
    basis = basis_of(session, case.person_id, rule_day(now))
    item = conference_store.get_item(session, sheet.item_id).record()
    demand_named(session, case.person_id)
    conference = conference_store.get(session, item.conference_id).record()
    whole = share is None or share.whole
    said = _told_of(sheet, share)
    nameless = item.mode.nameless
    named = None if nameless else basis
    who = _nobody(item, basis, conference) if nameless else _somebody(case, basis, conference)
    goals = _goals(session, sheet) if whole else ()
    commitments = _shared(session, sheet, share)
    shown = Shown.of(said.facts, commitments)
    return SheetPaper(
        office=sender(session),
        head=session_head(session, conference),
        case_number=who.number,
        name=who.name,
        birth_year=who.birth_year,
        consent_until=who.consent_until,
        participants=participants(session, (sheet.item_id,), named) if whole else (),
        whole=whole,
        question=said.question,
        facts=fact_lines(session, said.facts, nameless=nameless),
        view=said.view,
        outcome=said.outcome,
        goals=goal_lines(goals),
        commitments=commitment_lines(session, commitments, goals, named),
        rejected_ways=said.rejected_ways,
        dissent=said.dissent,
        next_contact=said.next_contact,
        follow_up_on=said.follow_up_on,
        lead=name_of(session, said.lead_id),
        distribution=_on_the_list(session, sheet, now) if share is None else (),
        version=sheet.version,
        finalised_at=sheet.finalised_at or now,
        copy=copy,
        nameless=who.nameless,
        told=_teller(session, said),
        typed_in_on=typed_in_on(item),
        review=sheet_review(session, sheet, shown, whole=whole),
    )


def _goals(session: Session, sheet: CaseSheet) -> tuple[Goal, ...]:
    return worded(commitment_store.goals_of_item(session, sheet.item_id), sheet.wordings)


def _told_of(sheet: CaseSheet, share: Share | None) -> CaseSheet:
    """Return a sheet with what somebody is told of it: without its core where they get none."""
    if share is None:
        return sheet
    return replace(sheet if share.whole else sheet.blank(), facts=share.facts)


def _shared(session: Session, sheet: CaseSheet, share: Share | None) -> tuple[Commitment, ...]:
    """Return the commitments somebody is told of; all of them without a share."""
    every = worded(commitment_store.of_item(session, sheet.item_id), sheet.wordings)
    return tuple(each for each in every if share is None or each.id in share.commitments)


def _teller(session: Session, sheet: CaseSheet) -> str:
    """Return who tells the young person the result, and by when."""
    if sheet.told_by_id is None or sheet.told_until is None:
        return ""
    return f"{name_of(session, sheet.told_by_id)}, bis {short_day(sheet.told_until)}"


@dataclass(frozen=True)
class _Who:
    """Whom a sheet is about, as it may say it."""

    number: str
    name: str
    birth_year: int = 0
    consent_until: date | None = None
    nameless: Nameless | None = None


def _somebody(case: Case, basis: Basis, conference: Conference) -> _Who:
    person = basis.family.person
    until = standing(basis, Purpose.CASE_CONFERENCE, conference.held_on).until
    name = person.spoken_name()
    return _Who(case.number, name, person.born_on.year, until)


def _nobody(item: AgendaItem, basis: Basis, conference: Conference) -> _Who:
    called = neutral_name(item)
    years = age_on(basis.family.person.born_on, conference.held_on)
    nameless = Nameless(mode=item.mode, age=age_band(years, basis.policy))
    return _Who(called, called, nameless=nameless)


def _on_the_list(session: Session, sheet: CaseSheet, now: datetime) -> tuple[str, ...]:
    """Return who would get a copy of a sheet today; only the archive copy says so."""
    receivers = distribution(session, sheet, rule_day(now))
    return tuple(receiver.name for receiver in receivers if receiver.share is not None)
