"""Who may sign a paper beside the moderator: everybody who was at the table for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from sqlalchemy.orm import Session

from ilja_desktop.domain.acknowledgement import (
    AcknowledgementDraft,
    AcknowledgementState,
    SignerLine,
)
from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.conference import Attendance, AttendeeKind
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.ids import (
    AgendaItemId,
    CaseId,
    ConferenceId,
    DocumentId,
    ProfessionalId,
)
from ilja_desktop.domain.minutes import CaseSheet
from ilja_desktop.domain.paper import MinutesPaper, SheetPaper, SignatureLine
from ilja_desktop.domain.words import word
from ilja_desktop.services.basis import basis_of
from ilja_desktop.services.itemview import who_sits
from ilja_desktop.store import acknowledgement as store
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store.acknowledgement import AcknowledgementRow
from ilja_desktop.store.vault import Transaction

_MINUTE_TAKER = "Protokoll"
_ON_PAPER = (Channel.PRINT, Channel.BY_HAND, Channel.BY_POST)
Printed = TypeVar("Printed", SheetPaper, MinutesPaper)


def sheet_to_sign(
    session: Session, paper: SheetPaper, sheet: CaseSheet, certifier: ProfessionalId | None
) -> SheetPaper:
    """Return a sheet with a place for everybody who was there, but for whoever closes it.

    Where nobody is named, the young person's side has no place on it.
    """
    basis = None
    if paper.nameless is None:
        case = case_store.get(session, sheet.case_id)
        basis = basis_of(session, case.person_id, rule_day(paper.finalised_at))
    item = conference_store.get_item(session, sheet.item_id)
    signers = _signers(session, item.conference_id, (sheet.item_id,), certifier, basis)
    return replace(paper, signers=signers)


def minutes_to_sign(
    session: Session, paper: MinutesPaper, id: ConferenceId, certifier: ProfessionalId | None
) -> MinutesPaper:
    """Return part A with a place for every professional and guest, but for whoever closes it."""
    items = [item.id for item in conference_store.items(session, id)]
    return replace(paper, signers=_signers(session, id, items, certifier, None))


def with_places(
    session: Session, paper: Printed, id: DocumentId | None, channel: Channel
) -> Printed:
    """Return a copy that says what became of the signatures below the original.

    On paper it has a line to sign on for everybody who has not signed yet, but in the version
    for those who were not there. Copies of part A name
    professionals only, as their list of participants does; own parts name nobody.
    """
    places = store.of_document(session, id) if id is not None else ()
    for_signers = channel in _ON_PAPER
    if isinstance(paper, MinutesPaper):
        for_signers = for_signers and paper.with_cases
        places = tuple(place for place in places if place.professional_id is not None)
    elif not paper.whole:
        places = ()
    lines = tuple(
        SignatureLine(name=place.name, state=place.state, recorded_at=place.recorded_at)
        for place in places
        if place.recorded_at is not None
    )
    to_sign = tuple(
        SignerLine(name=place.name, role=place.role)
        for place in places
        if for_signers and place.state is AcknowledgementState.OPEN
    )
    return replace(paper, signatures=lines or None, signers=to_sign)


def make_places(
    transaction: Transaction,
    document_id: DocumentId,
    signers: Iterable[SignerLine],
    case_id: CaseId | None = None,
) -> None:
    """Keep the places on a paper that was just closed; nothing has become of them yet."""
    for number, signer in enumerate(signers, 1):
        place = AcknowledgementDraft(
            document_id=document_id,
            case_id=case_id,
            number=number,
            name=signer.name,
            role=signer.role,
            professional_id=signer.professional_id,
        )
        transaction.add(AcknowledgementRow(**vars(place)))


def _signers(
    session: Session,
    id: ConferenceId,
    items: Iterable[AgendaItemId],
    certifier: ProfessionalId | None,
    basis: Basis | None,
) -> tuple[SignerLine, ...]:
    conference = conference_store.get(session, id)
    found: dict[SignerLine, None] = {}
    taker = conference.minute_taker_id
    if taker is not None and taker != certifier:
        found[_professional(session, taker, _MINUTE_TAKER)] = None
    for item in items:
        for attendance in conference_store.attendances(session, item):
            if attendance.professional_id in (certifier, taker) and attendance.professional_id:
                continue
            line = _signer(session, attendance, basis)
            if line is not None and (attendance.present or attendance.stays):
                found[line] = None
    return tuple(found)


def _signer(session: Session, attendance: Attendance, basis: Basis | None) -> SignerLine | None:
    """Return somebody as they stand at their place; nobody who may not be named."""
    if attendance.professional_id is not None:
        return _professional(session, attendance.professional_id)
    if attendance.kind is AttendeeKind.GUEST:
        return SignerLine(name=attendance.name, role=attendance.office or word(attendance.kind))
    if basis is None:
        return None
    name, _ = who_sits(session, attendance, basis)
    return SignerLine(name=name, role=word(attendance.kind))


def _professional(session: Session, id: ProfessionalId, role: str = "") -> SignerLine:
    professional = institution_store.get_professional(session, id).record()
    institution = institution_store.get(session, professional.institution_id)
    named = institution.short_name or institution.name
    return SignerLine(
        name=professional.display_name(),
        role=", ".join(filter(None, (role, named))),
        professional_id=id,
    )
