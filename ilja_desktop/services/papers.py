"""Gathers what a paper says: only what its recipient may know, every name spoken for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, datetime

from sqlalchemy.orm import Session

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.commitment import Commitment, Goal
from ilja_desktop.domain.conference import (
    AgendaItem,
    AgendaItemKind,
    AgendaItemState,
    Conference,
)
from ilja_desktop.domain.correction import worded
from ilja_desktop.domain.coverage import standing
from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.daywords import short_day, span
from ilja_desktop.domain.deadline import age_on, rule_day
from ilja_desktop.domain.disclosure import Share
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.domain.minutes import CaseSheet, Minutes
from ilja_desktop.domain.nameless import age_band
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.paper import (
    CopyMark,
    MinutesLine,
    MinutesPaper,
    ModerationLine,
    Nameless,
    SessionHead,
    SheetPaper,
)
from ilja_desktop.domain.words import word
from ilja_desktop.domain.words.neutral import neutral_name
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.distribution import distribution
from ilja_desktop.services.paperline import (
    commitment_lines,
    fact_lines,
    goal_lines,
    name_of,
    participants,
)
from ilja_desktop.services.paperreview import Shown, minutes_review, sheet_review
from ilja_desktop.services.seclusion import demand_named
from ilja_desktop.services.workplace import office_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import conference as conference_store


def sheet_paper(
    session: Session,
    sheet: CaseSheet,
    share: Share | None,
    copy: CopyMark | None,
    now: datetime,
) -> SheetPaper:
    """Return part B: the archive copy without a share, else exactly what the share holds."""
    case = case_store.get(session, sheet.case_id).record()
    basis = basis_of(session, case.person_id, rule_day(now))
    item = conference_store.get_item(session, sheet.item_id).record()
    demand_named(session, case.person_id)
    conference = conference_store.get(session, item.conference_id).record()
    whole = share is None or share.whole
    facts = sheet.facts if share is None else share.facts
    nameless = item.mode.nameless
    named = None if nameless else basis
    who = _nobody(item, basis, conference) if nameless else _somebody(case, basis, conference)
    goals = _goals(session, sheet) if whole else ()
    commitments = _shared(session, sheet, share)
    return SheetPaper(
        office=sender(session),
        head=_head(session, conference),
        case_number=who.number,
        name=who.name,
        birth_year=who.birth_year,
        consent_until=who.consent_until,
        participants=participants(session, (sheet.item_id,), named) if whole else (),
        whole=whole,
        question=sheet.question if whole else "",
        facts=fact_lines(session, facts, nameless=nameless),
        view=sheet.view if whole else "",
        outcome=sheet.outcome if whole else None,
        goals=goal_lines(goals),
        commitments=commitment_lines(session, commitments, goals, named),
        rejected_ways=sheet.rejected_ways if whole else "",
        dissent=sheet.dissent if whole else "",
        next_contact=sheet.next_contact if whole else "",
        follow_up_on=sheet.follow_up_on if whole else None,
        lead=name_of(session, sheet.lead_id) if whole else "",
        distribution=_on_the_list(session, sheet, now) if share is None else (),
        version=sheet.version,
        finalised_at=sheet.finalised_at or now,
        copy=copy,
        nameless=who.nameless,
        told=_told(session, sheet) if whole else "",
        typed_in_on=_typed_in_on(item),
        review=sheet_review(session, sheet, _told_of(facts, commitments), whole=whole),
    )


def _goals(session: Session, sheet: CaseSheet) -> tuple[Goal, ...]:
    return worded(commitment_store.goals_of_item(session, sheet.item_id), sheet.wordings)


def _told_of(facts: Iterable[Fact], commitments: Iterable[Commitment]) -> Shown:
    return Shown(frozenset(one.text for one in facts), frozenset(one.uuid for one in commitments))


def _shared(session: Session, sheet: CaseSheet, share: Share | None) -> tuple[Commitment, ...]:
    """Return the commitments somebody is told of; all of them without a share."""
    every = worded(commitment_store.of_item(session, sheet.item_id), sheet.wordings)
    return tuple(each for each in every if share is None or each.id in share.commitments)


def _told(session: Session, sheet: CaseSheet) -> str:
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
    name = f"{person.given_name} {person.family_name}"
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


def minutes_paper(
    session: Session,
    minutes: Minutes,
    copy: CopyMark | None,
    now: datetime,
    *,
    attended: frozenset[AgendaItemId] | None = None,
) -> MinutesPaper:
    """Return part A; case lines only of the items attended, or of all for the archive.

    Args:
        session: an open database session.
        minutes: what was written down.
        copy: the mark of a numbered copy, if it is one.
        now: stamp of papers that are not final yet.
        attended: items whose case line the recipient may see; ``None`` means all.
    """
    conference = conference_store.get(session, minutes.conference_id).record()
    items = [
        item
        for item in conference_store.items(session, conference.id)
        if item.state is not AgendaItemState.POSTPONED
    ]
    shown = [item for item in items if _shown(item, attended)]
    return MinutesPaper(
        office=sender(session),
        head=_head(session, conference),
        participants=participants(session, [item.id for item in items], None),
        excused=minutes.excused,
        notice_read_at=conference.secrecy_notice_at,
        lines=tuple(_minutes_line(session, item) for item in shown),
        with_cases=attended is None or bool(attended),
        offers_and_gaps=minutes.offers_and_gaps,
        miscellaneous=minutes.miscellaneous,
        next_conference=minutes.next_conference,
        version=minutes.version,
        finalised_at=minutes.finalised_at or now,
        copy=copy,
        review=minutes_review(session, minutes),
        pauses=tuple(span(pause.began_at, pause.ended_at) for pause in conference.pauses),
    )


def _shown(item: AgendaItem, attended: frozenset[AgendaItemId] | None) -> bool:
    """Say whether an item stands in minutes: planned breaks do not, real ones are told apart."""
    if item.kind is AgendaItemKind.BREAK:
        return False
    return item.kind is not AgendaItemKind.CASE or attended is None or item.id in attended


def _minutes_line(session: Session, item: AgendaItem) -> MinutesLine:
    title = item.title
    if item.mode.nameless:
        title = neutral_name(item)
    elif item.case_id is not None:
        title = f"Fall {case_store.get(session, item.case_id).number}"
    return MinutesLine(
        position=item.position,
        title=title,
        called_at=item.called_at,
        finished_at=item.finished_at,
        state=item.state,
        typed_in_on=_typed_in_on(item),
        notes=item.notes.strip() or None,
    )


def _typed_in_on(item: AgendaItem) -> date | None:
    return None if item.typed_in_at is None else rule_day(item.typed_in_at)


def sender(session: Session) -> OfficeDraft:
    """Return the office as it stands on paper, without its numbers in the vault."""
    office = office_of(session)
    return OfficeDraft(**{field.name: getattr(office, field.name) for field in fields(OfficeDraft)})


def _head(session: Session, conference: Conference) -> SessionHead:
    return SessionHead(
        number=conference.number,
        kind=word(conference.kind),
        held_on=conference.held_on,
        opened_at=conference.opened_at,
        ended_at=conference.ended_at,
        place=conference.place,
        room=conference.room,
        moderator=name_of(session, conference.presiding_id),
        minute_taker=name_of(session, conference.minute_taker_id),
        moderations=_moderations(session, conference),
    )


def _moderations(session: Session, conference: Conference) -> tuple[ModerationLine, ...] | None:
    """Return who led it from when to when, if somebody took over."""
    if len(conference.moderations) < 2:
        return None
    return tuple(
        ModerationLine(
            name=name_of(session, each.professional_id), since=each.began_at, until=each.ended_at
        )
        for each in conference.moderations
    )
