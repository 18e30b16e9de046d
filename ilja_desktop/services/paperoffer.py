"""What is offered when a session held on paper is typed in: items, and who may have been there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from sqlalchemy.orm import Session

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.conference import (
    AgendaItem,
    AgendaItemState,
    AttendeeKind,
    Conference,
)
from ilja_desktop.domain.coverage import stand_on
from ilja_desktop.domain.deadline import BERLIN
from ilja_desktop.domain.frompaper import PaperItem, PaperTimes
from ilja_desktop.domain.giveaway import giveaways, identity_of
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import CustodyHolderId, ProfessionalId
from ilja_desktop.domain.words.neutral import neutral_name
from ilja_desktop.services.basis import basis_of, listener_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store import person as person_store


@dataclass(frozen=True)
class PaperLine:
    """An item in the order of the sheets, with what it is called and the scans kept of it."""

    item: AgendaItem
    title: str
    name: str
    scans: int


@dataclass(frozen=True)
class PaperOffer:
    """What the form of an item begins with: who may have been there, and what the report says."""

    professionals: tuple[tuple[ProfessionalId, str], ...]
    """Whom the consent covers on the day, or whom the network knows where nobody is named."""
    holders: tuple[tuple[CustodyHolderId, str], ...]
    draft: PaperItem
    named: bool
    is_case: bool
    kept: tuple[str, ...] = ()
    """Goals and commitments entered before the session went on on paper; they stay."""


def paper_line(session: Session, item: AgendaItem, scans: int, closed: frozenset[int]) -> PaperLine:
    """Return an item's line; of somebody shielded nothing for those who are not named."""
    if item.case_id is None:
        return PaperLine(item, item.title, "", 0)
    if item.mode.nameless:
        return PaperLine(item, neutral_name(item), "", scans)
    case = case_store.get(session, item.case_id).record()
    if case.person_id in closed:
        return PaperLine(item, case.number, "", 0)
    person = person_store.get(session, case.person_id).record()
    return PaperLine(item, case.number, person.full_name(), scans)


def paper_offer(
    session: Session, item: AgendaItem, case: Case, conference: Conference
) -> PaperOffer:
    """Return what the form of a case's item begins with."""
    day, nameless = conference.held_on, item.mode.nameless
    basis = basis_of(session, case.person_id, day)
    footing = stand_on(basis, Purpose.CASE_CONFERENCE, day, conference_on=day)
    listed: list[tuple[ProfessionalId, str]] = []
    for each in institution_store.professionals(session):
        listener = listener_of(session, each.id)
        if nameless or footing.hear(listener).verdict(None).allowed:
            place = institution_store.get(session, each.institution_id)
            listed.append((each.id, f"{each.display_name()}, {place.short_name or place.name}"))
    led = {conference.moderator_id, conference.minute_taker_id, item.presenter_id}
    report = case_store.latest_report(session, case.id)
    question = report.question if report is not None else ""
    silent = nameless and giveaways(question, identity_of(basis, case.number))
    draft = PaperItem(
        professionals=tuple(id for id, _ in listed if id in led),
        question="" if silent else question,
        lead_id=conference.moderator_id,
        told_until=None if nameless else day + timedelta(days=basis.policy.tell_result_days),
    )
    kept: tuple[str, ...] = ()
    if item.state is AgendaItemState.OPEN:
        draft, kept = _so_far(session, item, draft)
    holders = () if nameless else basis.family.holders
    return PaperOffer(
        tuple(listed),
        tuple((one.id, one.spoken_name()) for one in holders),
        draft,
        named=not nameless,
        is_case=True,
        kept=kept,
    )


def _so_far(
    session: Session, item: AgendaItem, draft: PaperItem
) -> tuple[PaperItem, tuple[str, ...]]:
    """Return the draft with what stands on the sheet of an open item, and what was agreed."""
    sheet = minutes_store.sheet_of_item(session, item.id).record()
    seats = [one for one in conference_store.attendances(session, item.id) if one.present]
    kinds = {one.kind for one in seats}
    began = item.called_at.astimezone(BERLIN).time() if item.called_at is not None else None
    draft = replace(
        draft,
        times=PaperTimes(began_at=began and began.replace(second=0, microsecond=0)),
        professionals=tuple(one.professional_id for one in seats if one.professional_id),
        holders=tuple(one.custody_holder_id for one in seats if one.custody_holder_id),
        young_person=AttendeeKind.YOUNG_PERSON in kinds,
        question=sheet.question,
        view=sheet.view,
        outcome=sheet.outcome,
        follow_up_on=sheet.follow_up_on,
        lead_id=sheet.lead_id or draft.lead_id,
        told_by_id=sheet.told_by_id,
        told_until=sheet.told_until,
        next_contact=sheet.next_contact,
        rejected_ways=sheet.rejected_ways,
        dissent=sheet.dissent,
    )
    goals = commitment_store.goals_of_item(session, item.id)
    commitments = commitment_store.of_item(session, item.id)
    return draft, (*(one.text for one in goals), *(one.text for one in commitments))
