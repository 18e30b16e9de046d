"""Gathers what the conference folder says: every item through the gates, for the day it is held."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from ilja_desktop.domain.agendapaper import AgendaEdition
from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.conference import AgendaItem, AgendaItemState, Conference, ItemMode
from ilja_desktop.domain.coverage import Footing, at_conference, stand_on
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.deadline import age_on
from ilja_desktop.domain.familyslot import FamilySlot
from ilja_desktop.domain.folder import (
    FolderCase,
    FolderContent,
    FolderGap,
    FolderGuest,
    FolderHead,
    FolderKey,
    FolderLine,
    Hears,
    LeftOut,
)
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import ConferenceId, ProfessionalId
from ilja_desktop.domain.nameless import age_band
from ilja_desktop.domain.naming import Listener
from ilja_desktop.domain.words import word
from ilja_desktop.domain.words.neutral import neutral_name
from ilja_desktop.services.agendapaper import agenda_paper, told_question
from ilja_desktop.services.agendatime import item_times
from ilja_desktop.services.basis import basis_of, listener_of
from ilja_desktop.services.gate import NotAdmitted, demand_responsible, examine_case
from ilja_desktop.services.itemview import enterable_categories
from ilja_desktop.services.paperhead import sender
from ilja_desktop.services.seclusion import closed_people
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import institution as institution_store


@dataclass(frozen=True)
class _Found:
    """An item with all that is known of its case; of what stays closed nothing but the item."""

    item: AgendaItem
    slot: FamilySlot
    case: Case | None = None
    basis: Basis | None = None
    left_out: LeftOut | None = None


def folder_content(session: Session, id: ConferenceId, *, numbers_only: bool) -> FolderContent:
    """Return what the papers of a conference's folder would say now.

    Args:
        session: of the vault.
        id: the conference.
        numbers_only: no name stands on any paper but the list of keys.
    """
    conference = conference_store.get(session, id).record()
    found = tuple(_found(session, conference))
    held = [each for each in found if each.case is not None and each.left_out is None]
    listeners = _expected(session, conference, held)
    hearings = _Hearings(session, conference, listeners)
    keys = [_key(each) for each in held if not each.item.mode.nameless]
    return FolderContent(
        head=_head(session, conference),
        internal=agenda_paper(session, id, AgendaEdition.INTERNAL, numbers_only=numbers_only),
        table=agenda_paper(session, id, AgendaEdition.TABLE),
        gaps=tuple(
            FolderGap(each.item.position, each.left_out)
            for each in found
            if each.left_out is not None
        ),
        cases=tuple(hearings.leaf(each, numbers_only=numbers_only) for each in held),
        guests=tuple(hearings.guest(listener, held) for listener in listeners),
        keys=tuple(keys) if numbers_only else (),
    )


def _found(session: Session, conference: Conference) -> Iterator[_Found]:
    items = [
        item
        for item in conference_store.items(session, conference.id)
        if item.state in (AgendaItemState.SELECTED, AgendaItemState.OPEN)
    ]
    times = item_times(session, conference, items)
    closed = closed_people(session)
    for item in items:
        found = _Found(item, times[item.id])
        if item.case_id is None:
            yield found
            continue
        case = case_store.get(session, item.case_id).record()
        if case.person_id in closed:
            yield replace(found, left_out=LeftOut.SHIELDED)
            continue
        basis = basis_of(session, case.person_id, conference.held_on)
        left_out = _left_out(session, item, case, basis, conference)
        yield replace(found, case=case, basis=basis, left_out=left_out)


def _left_out(
    session: Session, item: AgendaItem, case: Case, basis: Basis, conference: Conference
) -> LeftOut | None:
    """Say why an item gets no sheet: the same gates as when it is called up, and the carrier's."""
    admission = examine_case(session, case, conference.held_on)
    if not item.mode.nameless and not admission.consent.allowed:
        return LeftOut.CONSENT
    try:
        demand_responsible(case, admission)
    except NotAdmitted:
        return LeftOut.NOT_ADMITTED
    if item.mode.nameless:
        return None
    carrier = listener_of(session, conference.moderator_id)
    core = _footing(basis, conference).hear(carrier).verdict(None)
    return None if core.allowed else LeftOut.CARRIER


def _footing(basis: Basis, conference: Conference) -> Footing:
    day = conference.held_on
    return stand_on(basis, Purpose.CASE_CONFERENCE, day, conference_on=day)


def _head(session: Session, conference: Conference) -> FolderHead:
    return FolderHead(
        office=sender(session),
        number=conference.number,
        kind=word(conference.kind),
        held_on=conference.held_on,
        starts_at=conference.starts_at,
        ends_at=conference.ends_at,
        place=conference.place,
        room=conference.room,
        moderator=_name(session, conference.moderator_id),
        minute_taker=_name(session, conference.minute_taker_id),
    )


def _line(session: Session, found: _Found, *, numbers_only: bool) -> FolderLine:
    assert found.case is not None
    assert found.basis is not None
    item, nameless = found.item, found.item.mode.nameless
    spoken = not (nameless or numbers_only)
    return FolderLine(
        position=item.position,
        starts_at=found.slot.starts_at,
        ends_at=found.slot.ends_at,
        title=neutral_name(item) if nameless else found.case.number,
        name=found.basis.family.person.full_name() if spoken else "",
        presenter=_name(session, item.presenter_id),
        question=told_question(session, found.case, found.basis, spoken=spoken),
    )


def _key(found: _Found) -> FolderKey:
    assert found.case is not None
    assert found.basis is not None
    person = found.basis.family.person
    return FolderKey(
        number=found.case.number,
        name=person.spoken_name(),
        born_on=person.born_on,
    )


def _name(session: Session, id: ProfessionalId | None) -> str:
    if id is None:
        return ""
    return institution_store.get_professional(session, id).record().display_name()


def _expected(
    session: Session, conference: Conference, held: Sequence[_Found]
) -> tuple[Listener, ...]:
    """Return who is expected: who leads and writes, who presents, whom a consent names."""
    ids: dict[ProfessionalId | None, None] = {
        conference.moderator_id: None,
        conference.minute_taker_id: None,
    }
    ids |= dict.fromkeys(found.item.presenter_id for found in held)
    for found in held:
        if found.basis is None or found.item.mode.nameless:
            continue
        holding = at_conference(found.basis, conference.held_on).consent_id
        for consent in found.basis.consents:
            if consent.id == holding:
                ids |= dict.fromkeys(grant.recipient.professional_id for grant in consent.grants)
    return tuple(listener_of(session, id) for id in ids if id is not None)


class _Hearings:
    """Who of those expected may hear what on the day."""

    def __init__(
        self, session: Session, conference: Conference, listeners: Sequence[Listener]
    ) -> None:
        self._session, self._conference = session, conference
        self._listeners = listeners

    def guest(self, listener: Listener, held: Sequence[_Found]) -> FolderGuest:
        """Return somebody's row: what they may hear of each case."""
        professional = listener.professional
        institution = institution_store.get(self._session, professional.institution_id)
        return FolderGuest(
            name=professional.display_name(),
            function=professional.function,
            institution=institution.short_name or institution.name,
            hears=tuple(self._hears(listener, found) for found in held),
        )

    def leaf(self, found: _Found, *, numbers_only: bool) -> FolderCase:
        """Return what the sheet of a case says beforehand."""
        assert found.case is not None
        assert found.basis is not None
        nameless = found.item.mode.nameless
        day, basis = self._conference.held_on, found.basis
        person = basis.family.person
        ground = at_conference(basis, day)
        listening = () if nameless else tuple(self._listening(found))
        return FolderCase(
            case_id=found.case.id,
            line=_line(self._session, found, numbers_only=numbers_only),
            mode=found.item.mode,
            birth_year=None if nameless or numbers_only else person.born_on.year,
            age=age_band(age_on(person.born_on, day), basis.policy) if nameless else None,
            consent_until=None if nameless else ground.until,
            categories=() if nameless else enterable_categories(basis, day),
            listeners=listening,
        )

    def _hears(self, listener: Listener, found: _Found) -> Hears:
        if found.item.mode is not ItemMode.NAMED:
            return Hears.NAMELESS
        closed = self._closed(listener, found)
        if closed is None:
            return Hears.NOTHING
        return Hears.PARTLY if closed else Hears.ALL

    def _closed(self, listener: Listener, found: _Found) -> tuple[DataCategory, ...] | None:
        """Return the categories closed to somebody; nothing if the whole case is."""
        assert found.basis is not None
        hearing = _footing(found.basis, self._conference).hear(listener)
        if not hearing.verdict(None).allowed:
            return None
        open_to_some = enterable_categories(found.basis, self._conference.held_on)
        return tuple(each for each in open_to_some if not hearing.verdict(each).allowed)

    def _listening(self, found: _Found) -> Iterator[tuple[str, tuple[DataCategory, ...]]]:
        for listener in self._listeners:
            closed = self._closed(listener, found)
            if closed is not None:
                yield listener.professional.display_name(), closed
