"""Who is on a sheet's distribution list, and what each of them gets (R6)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.commitment import Commitment
from ilja_desktop.domain.conference import Attendee, AttendeeKind
from ilja_desktop.domain.coverage import Reason, hear
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.disclosure import (
    Reader,
    ReceiverKind,
    Refused,
    Share,
    SheetContent,
    share,
)
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.holdershare import holder_shares
from ilja_desktop.domain.ids import (
    AgendaItemId,
    CaseSheetId,
    ConferenceId,
    CustodyHolderId,
    GrantId,
    InstitutionId,
    ProfessionalId,
)
from ilja_desktop.domain.minutes import CaseSheet
from ilja_desktop.domain.nameless import open_without_names
from ilja_desktop.domain.seating import side_may_hear
from ilja_desktop.domain.takenback import working_grounds
from ilja_desktop.services.basis import basis_of, listener_of
from ilja_desktop.services.groundwords import ground_words
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import institution as institution_store


@dataclass(frozen=True)
class Receiver:
    """Somebody on the distribution list with their share, or the reason they get nothing."""

    sheet_id: CaseSheetId
    kind: ReceiverKind
    professional_id: ProfessionalId | None
    name: str
    """As printed on the copy."""
    share: Share | None
    refused: Reason | None
    legal_basis: str = ""
    """The statutes some of it rests on, in words, where consent does not open it."""
    holder_id: CustodyHolderId | None = None
    """Of somebody who holds custody."""

    def withheld(self) -> tuple[DataCategory, ...]:
        """Return the categories this receiver does not get."""
        return self.share.withheld if self.share else ()

    def grants(self) -> tuple[GrantId, ...]:
        """Return the grants the disclosure rests on."""
        return self.share.grants if self.share else ()

    def until(self) -> date | None:
        """Return the last day on which their copy may leave, if there is one."""
        return self.share.until if self.share else None


@dataclass(frozen=True)
class ShownLines:
    """Which lines of part A a participant may see, and the grants that rests on."""

    items: frozenset[AgendaItemId]
    grants: tuple[GrantId, ...]


@dataclass(frozen=True)
class _Giving:
    """A sheet that is shared out on a day."""

    sheet: CaseSheet
    content: SheetContent
    basis: Basis
    day: date
    held_on: date
    """The day of the conference it comes from."""


def shown_lines(
    session: Session, id: ConferenceId, participant: ProfessionalId, day: date
) -> ShownLines | None:
    """Return the lines of the items a professional attended, as far as consent names them.

    A case number is personal data too: its line needs a consent that covers the participant on
    the day the copy is made. None if they attended nothing at all.
    """
    attended = conference_store.items_attended(session, id, participant)
    if not attended:
        return None
    listener = listener_of(session, participant)
    held_on = conference_store.get(session, id).held_on
    items: set[AgendaItemId] = set()
    grants: set[GrantId] = set()
    for item_id in attended:
        item = conference_store.get_item(session, item_id)
        case_id = item.case_id
        if case_id is None:
            continue
        if item.mode.nameless:
            items.add(item_id)
            continue
        basis = basis_of(session, case_store.get(session, case_id).person_id, day)
        purpose = Purpose.CASE_CONFERENCE
        verdict = hear(basis, listener, purpose, day, conference_on=held_on).verdict(None)
        if verdict.allowed:
            items.add(item_id)
            grants.update(verdict.grants)
    return ShownLines(frozenset(items), tuple(sorted(grants)))


def distribution(
    session: Session, sheet: CaseSheet, day: date, basis: Basis | None = None
) -> tuple[Receiver, ...]:
    """Return the distribution list of a sheet as of a day; it decides when a copy is made.

    On it are the young person, whose own copy never depends on consent, and the professionals who
    were present or keep a commitment. Who had to leave the room is on it too if a legal ground
    opens something to their institution. A sheet that names nobody is for the professionals who
    were present alone: a copy for the young person would say whose it is.

    Args:
        session: an open database session.
        sheet: that is shared out.
        day: on which a copy would be made.
        basis: of the young person on that day, where it is known already.
    """
    commitments = commitment_store.of_item(session, sheet.item_id)
    item = conference_store.get_item(session, sheet.item_id)
    if item.mode.nameless:
        return _at_table(session, sheet, commitments)
    held_on = conference_store.get(session, item.conference_id).held_on
    content = SheetContent(sheet.facts, commitments)
    if basis is None:
        basis = basis_of(session, case_store.get(session, sheet.case_id).person_id, day)
    giving = _Giving(sheet, content, basis, day, held_on)
    return (
        _young_person(giving),
        *_holders(giving),
        *(_professional(session, giving, id) for id in _professionals(session, giving)),
    )


def _professionals(session: Session, giving: _Giving) -> tuple[ProfessionalId, ...]:
    bodies = {
        ground.institution_id
        for ground in working_grounds(
            giving.basis, Purpose.CASE_CONFERENCE, giving.day, giving.held_on
        )
    }
    found = [
        attendance.professional_id
        for attendance in conference_store.attendances(session, giving.sheet.item_id)
        if attendance.professional_id is not None
        and (attendance.present or _works_at(session, attendance.professional_id, bodies))
    ]
    owners = (each.owner_id for each in giving.content.commitments if each.owner_id is not None)
    return tuple(dict.fromkeys([*found, *owners]))


def _works_at(session: Session, id: ProfessionalId, bodies: Collection[InstitutionId]) -> bool:
    return institution_store.get_professional(session, id).institution_id in bodies


def _at_table(
    session: Session,
    sheet: CaseSheet,
    commitments: tuple[Commitment, ...],
) -> tuple[Receiver, ...]:
    """Return who sat there while nobody was named; each may have all that was said."""
    facts = tuple(fact for fact in sheet.facts if open_without_names(fact))
    ids = tuple(commitment.id for commitment in commitments)
    receivers = []
    seats = conference_store.attendances(session, sheet.item_id)
    present = (seat.professional_id for seat in seats if seat.present)
    for id in dict.fromkeys(one for one in present if one is not None):
        listener = listener_of(session, id)
        institution = institution_store.get(session, listener.professional.institution_id)
        name = f"{listener.professional.display_name()}, {institution.name}"
        whole = Share(listener, True, facts, ids, (), ())
        receivers.append(Receiver(sheet.id, ReceiverKind.PROFESSIONAL, id, name, whole, None))
    return tuple(receivers)


def _young_person(giving: _Giving) -> Receiver:
    self_present = Attendee(kind=AttendeeKind.YOUNG_PERSON)
    content, basis = giving.content, giving.basis
    facts = tuple(f for f in content.facts if side_may_hear(self_present, f, basis, giving.day))
    hidden = (fact.category for fact in content.facts if fact not in facts)
    person = basis.family.person
    own = Share(
        None,
        True,
        facts,
        tuple(commitment.id for commitment in content.commitments),
        tuple(dict.fromkeys(hidden)),
        (),
    )
    name = person.spoken_name()
    return Receiver(giving.sheet.id, ReceiverKind.YOUNG_PERSON, None, name, own, None)


def _holders(giving: _Giving) -> tuple[Receiver, ...]:
    found = holder_shares(giving.content, giving.basis, giving.day, giving.held_on)
    return tuple(
        Receiver(
            giving.sheet.id,
            ReceiverKind.CUSTODY_HOLDER,
            None,
            each.holder.spoken_name(),
            each.share,
            each.refused,
            holder_id=each.holder.id,
        )
        for each in found
    )


def _professional(session: Session, giving: _Giving, id: ProfessionalId) -> Receiver:
    listener = listener_of(session, id)
    institution = institution_store.get(session, listener.professional.institution_id).record()
    name = f"{listener.professional.display_name()}, {institution.name}"
    reader = Reader(listener, institution.legal_circle)
    result = share(giving.content, giving.basis, reader, giving.day, giving.held_on)
    kind = ReceiverKind.PROFESSIONAL
    if isinstance(result, Refused):
        return Receiver(giving.sheet.id, kind, id, name, None, result.reason)
    statutes = ground_words(session, giving.basis, result.grounds)
    return Receiver(giving.sheet.id, kind, id, name, result, None, statutes)
