"""Everything the page of one conference's minutes shows, looked up at once."""

from __future__ import annotations

from dataclasses import dataclass

from ilja_desktop.domain.conference import Conference, ItemMode
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.disclosure import DisclosureRecord
from ilja_desktop.domain.ids import ConferenceId, ProfessionalId, YoungPersonId
from ilja_desktop.domain.minutes import CaseSheet, Minutes, MinutesState
from ilja_desktop.services.conferenceview import AgendaLine
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.distribution import Receiver

SIGNED = (MinutesState.SIGNED, MinutesState.HANDED_OUT)


OPEN = (MinutesState.DRAFT, MinutesState.IN_REVIEW)
CORRECTABLE = (*SIGNED, MinutesState.RESTRICTED)


@dataclass(frozen=True)
class ReceiverLook:
    """Somebody on a distribution list, with the reason for everything they do not get."""

    receiver: Receiver
    withheld: tuple[tuple[DataCategory, Reason | None], ...]
    """Without a reason it was said in confidence."""


@dataclass(frozen=True)
class Part:
    """One paper of a conference: part A, or the sheet of one case."""

    minutes: Minutes | None = None
    sheet: CaseSheet | None = None
    position: int = 0
    case_number: str = ""
    """Empty where nobody is named."""
    mode: ItemMode = ItemMode.NAMED
    receivers: tuple[ReceiverLook, ...] = ()

    @property
    def record(self) -> Minutes | CaseSheet:
        """The record the paper is made from."""
        record = self.minutes or self.sheet
        assert record is not None
        return record


@dataclass(frozen=True)
class Participant:
    """A professional who was there, and so gets part A."""

    id: ProfessionalId
    name: str


@dataclass(frozen=True)
class MinutesLook:
    """A conference's minutes with its sheets, receivers and copies."""

    conference: Conference
    moderator: str
    is_moderator: bool
    minutes: Minutes
    parts: tuple[Part, ...]
    participants: tuple[Participant, ...]
    copies: tuple[DisclosureRecord, ...]

    @property
    def signed(self) -> bool:
        """Whether the papers are signed, so that copies can be made."""
        return self.minutes.state in SIGNED


def in_review(part: Part) -> bool:
    """Say whether drafts of a paper are out."""
    return part.record.state in OPEN and part.record.review_until is not None


def look_up(desk: Desk, id: ConferenceId) -> MinutesLook:
    """Look at everything; runs on the store lane."""
    view = desk.conferences.view(id)
    minutes = desk.minutes.of(id)
    lines = {line.item.id: line for line in view.agenda}
    sheets = []
    for sheet in desk.minutes.sheets(id):
        line = lines[sheet.item_id]
        given = sheet.state in SIGNED or sheet.review_until is not None
        receivers = _receivers(desk, sheet, line) if given else ()
        sheets.append(
            Part(
                sheet=sheet,
                position=line.item.position,
                case_number=line.case.number if line.case is not None else "",
                mode=line.item.mode,
                receivers=receivers,
            )
        )
    part_a = Part(minutes=minutes)
    given = minutes.state in SIGNED or in_review(part_a)
    return MinutesLook(
        conference=view.conference,
        moderator=view.moderator.display_name(),
        is_moderator=desk.user.professional_id == view.conference.moderator_id,
        minutes=minutes,
        parts=(part_a, *sheets),
        participants=_participants(desk, id) if given else (),
        copies=desk.disclosures.of_conference(id),
    )


def _receivers(desk: Desk, sheet: CaseSheet, line: AgendaLine) -> tuple[ReceiverLook, ...]:
    """Return who gets what; where nobody is named, nothing is withheld from those at the table."""
    return tuple(
        ReceiverLook(
            receiver,
            tuple(_withheld(desk, receiver, line.case.person_id)) if line.case is not None else (),
        )
        for receiver in desk.disclosures.distribution(sheet.id)
    )


def _withheld(
    desk: Desk, receiver: Receiver, person_id: YoungPersonId
) -> list[tuple[DataCategory, Reason | None]]:
    found: list[tuple[DataCategory, Reason | None]] = []
    for category in receiver.withheld():
        reason = None
        if receiver.professional_id is not None:
            verdict = desk.consents.may_know(person_id, receiver.professional_id, category)
            reason = None if verdict.allowed else verdict.reason
        found.append((category, reason))
    return found


def _participants(desk: Desk, id: ConferenceId) -> tuple[Participant, ...]:
    institutions = {institution.id: institution.name for institution in desk.network.institutions()}
    people = {person.id: person for person in desk.network.professionals()}
    return tuple(
        Participant(
            one, f"{people[one].display_name()}, {institutions[people[one].institution_id]}"
        )
        for one in desk.disclosures.participants(id)
    )
