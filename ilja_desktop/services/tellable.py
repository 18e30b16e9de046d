"""Which open commitments a professional may read of on paper today, and the record that they did.

Whoever keeps a commitment, or works where it is kept, is asked for one by one; what they may not
know is named to the user with the reason.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.commitment import Commitment, overdue
from ilja_desktop.domain.conference import AgendaItem, Conference
from ilja_desktop.domain.coverage import hear
from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.disclosure import Channel, DisclosureDraft, DocumentKind, ReceiverKind
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import CaseId, GrantId, ProfessionalId
from ilja_desktop.domain.institution import Institution, Professional
from ilja_desktop.domain.reminderpaper import NotByLetter, ReminderLine
from ilja_desktop.services.basis import basis_of, listener_of
from ilja_desktop.services.seclusion import is_shielded
from ilja_desktop.services.workplace import columns
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store.disclosure import DisclosureRow
from ilja_desktop.store.vault import Transaction


@dataclass(frozen=True)
class Tellable:
    """A commitment that a paper may list for its reader, and what that rests on."""

    commitment: Commitment
    line: ReminderLine
    grants: tuple[GrantId, ...]


@dataclass(frozen=True)
class Untellable:
    """A commitment that no paper may list, as the user is told."""

    case_number: str
    reader: str
    why: NotByLetter


@dataclass(frozen=True)
class Told:
    """A paper that leaves: to whom, of what, and as which number of its series."""

    kind: DocumentKind
    reader: Professional
    recipient: str
    """As printed on the paper."""
    listed: Sequence[Tellable]
    number: int
    content: bytes
    channel: Channel


def judged(
    session: Session, one: Commitment, reader_id: ProfessionalId, today: date
) -> Tellable | Untellable:
    """Say whether somebody may read of a commitment on paper today."""
    reader = institution_store.get_professional(session, reader_id).record()
    item = conference_store.get_item(session, one.item_id).record()
    conference = conference_store.get(session, item.conference_id).record()
    case = case_store.get(session, one.case_id)
    why = _hindrance(session, one, reader, item)
    if why is not None:
        shown = "" if why is NotByLetter.NAMELESS else case.number
        return Untellable(shown, reader.display_name(), why)
    hearing = hear(
        basis_of(session, case.person_id, today),
        listener_of(session, reader_id),
        Purpose.CASE_CONFERENCE,
        today,
        conference_on=conference.held_on,
    )
    verdict = hearing.verdict(None)
    if not verdict.allowed:
        return Untellable(case.number, reader.display_name(), NotByLetter.NOT_COVERED)
    return Tellable(one, _line(session, one, case.number, conference, today), verdict.grants)


def addressee(reader: Professional, agency: Institution) -> tuple[str, ...]:
    """Return the lines of the address field of a letter that only its reader opens."""
    personal = f"{reader.display_name()} – persönlich"
    return tuple(filter(None, (agency.name, personal, agency.town)))


def record(transaction: Transaction, told: Told, by: int) -> None:
    """Write one line of evidence for every case a paper tells of."""
    grants: dict[CaseId, tuple[GrantId, ...]] = {}
    for each in told.listed:
        known = grants.get(each.commitment.case_id, ())
        grants[each.commitment.case_id] = tuple(dict.fromkeys((*known, *each.grants)))
    for case_id, rests_on in grants.items():
        draft = DisclosureDraft(
            kind=told.kind,
            receiver_kind=ReceiverKind.PROFESSIONAL,
            receiver_id=told.reader.id,
            receiver_name=told.recipient,
            channel=told.channel,
            legal_basis="Einwilligung, eigene Vereinbarung",
            grants=rests_on,
            case_id=case_id,
            sha256=hashlib.sha256(told.content).hexdigest(),
        )
        row = DisclosureRow(
            **columns(draft),
            copy_number=told.number,
            disclosed_at=transaction.now,
            disclosed_by_id=by,
        )
        transaction.add(row)


def _hindrance(
    session: Session, one: Commitment, reader: Professional, item: AgendaItem
) -> NotByLetter | None:
    if item.mode.nameless:
        return NotByLetter.NAMELESS
    if is_shielded(session, one.case_id):
        return NotByLetter.SHIELDED
    if not reader.active or reader.institution_id != one.owner_institution_id:
        return NotByLetter.MOVED
    return None


def _line(
    session: Session, one: Commitment, number: str, conference: Conference, today: date
) -> ReminderLine:
    owner = ""
    if one.owner_id is not None:
        owner = institution_store.get_professional(session, one.owner_id).record().display_name()
    return ReminderLine(
        case_number=number,
        text=one.text,
        owner=owner,
        conference=f"Konferenz {conference.number} vom {short_day(conference.held_on)}",
        due_on=one.due_on,
        ongoing=one.ongoing,
        late=overdue(one, today),
    )
