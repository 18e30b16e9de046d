"""Who is on a sheet's distribution list, and what each of them gets (R6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.conference import Attendee, AttendeeKind
from ilja_desktop.domain.coverage import Reason, may_know
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.disclosure import (
    ReceiverKind,
    Refused,
    Share,
    SheetContent,
    share,
)
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import AgendaItemId, CaseSheetId, ConferenceId, GrantId, ProfessionalId
from ilja_desktop.domain.minutes import CaseSheet
from ilja_desktop.domain.seating import side_may_hear
from ilja_desktop.services.basis import basis_of, listener_of
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

    def withheld(self) -> tuple[DataCategory, ...]:
        """Return the categories this receiver does not get."""
        return self.share.withheld if self.share else ()

    def grants(self) -> tuple[GrantId, ...]:
        """Return the grants the disclosure rests on."""
        return self.share.grants if self.share else ()


@dataclass(frozen=True)
class ShownLines:
    """Which lines of part A a participant may see, and the grants that rests on."""

    items: frozenset[AgendaItemId]
    grants: tuple[GrantId, ...]


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
    items: set[AgendaItemId] = set()
    grants: set[GrantId] = set()
    for item_id in attended:
        case_id = conference_store.get_item(session, item_id).case_id
        if case_id is None:
            continue
        basis = basis_of(session, case_store.get(session, case_id).person_id, day)
        verdict = may_know(basis, listener, None, Purpose.CASE_CONFERENCE, day)
        if verdict.allowed:
            items.add(item_id)
            grants.update(verdict.grants)
    return ShownLines(frozenset(items), tuple(sorted(grants)))


def distribution(session: Session, sheet: CaseSheet, day: date) -> tuple[Receiver, ...]:
    """Return the distribution list of a sheet as of a day; it decides when a copy is made.

    On it are the young person, whose copy never depends on consent, and the professionals who
    were present or keep a commitment.
    """
    commitments = commitment_store.of_item(session, sheet.item_id)
    present = [
        attendance.professional_id
        for attendance in conference_store.attendances(session, sheet.item_id)
        if attendance.present
    ]
    owners = [commitment.owner_id for commitment in commitments]
    professionals = [id for id in dict.fromkeys([*present, *owners]) if id is not None]
    content = SheetContent(sheet.facts, commitments)
    basis = basis_of(session, case_store.get(session, sheet.case_id).person_id, day)
    return (
        _young_person(sheet, content, basis, day),
        *(_professional(session, sheet, content, basis, id, day) for id in professionals),
    )


def _young_person(sheet: CaseSheet, content: SheetContent, basis: Basis, day: date) -> Receiver:
    self_present = Attendee(kind=AttendeeKind.YOUNG_PERSON)
    facts = tuple(f for f in content.facts if side_may_hear(self_present, f, basis, day))
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
    name = f"{person.given_name} {person.family_name}"
    return Receiver(sheet.id, ReceiverKind.YOUNG_PERSON, None, name, own, None)


def _professional(
    session: Session,
    sheet: CaseSheet,
    content: SheetContent,
    basis: Basis,
    id: ProfessionalId,
    day: date,
) -> Receiver:
    listener = listener_of(session, id)
    institution = institution_store.get(session, listener.professional.institution_id).record()
    name = f"{listener.professional.display_name()}, {institution.name}"
    result = share(content, basis, listener, institution.legal_circle, day)
    if isinstance(result, Refused):
        kind = ReceiverKind.PROFESSIONAL
        return Receiver(sheet.id, kind, id, name, None, result.reason)
    return Receiver(sheet.id, ReceiverKind.PROFESSIONAL, id, name, result, None)
