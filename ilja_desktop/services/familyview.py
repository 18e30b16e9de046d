"""The families of a conference: who is invited, when it is their turn, and who gets a letter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from ilja_desktop.domain.admission import Admission
from ilja_desktop.domain.casefile import AttendanceWish, Case
from ilja_desktop.domain.conference import AgendaItem, AgendaItemState, Conference
from ilja_desktop.domain.familyslot import FamilySlot
from ilja_desktop.domain.ids import AgendaItemId, ConferenceId
from ilja_desktop.domain.invitation import CALLED_OFF, FamilyInvitation
from ilja_desktop.domain.person import CustodyHolder, YoungPerson
from ilja_desktop.domain.signing import decides_alone
from ilja_desktop.services.agendatime import item_times
from ilja_desktop.services.gate import examine_case
from ilja_desktop.services.seclusion import closed_people
from ilja_desktop.services.workplace import policy_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import invitation as store
from ilja_desktop.store import person as person_store


@dataclass(frozen=True)
class FamilyLine:
    """A young person of an agenda, with the time that is theirs.

    Args:
        slot: when their item is talked about.
        wish: whether they want to come.
        admission: whether they may be talked about on the day at all.
        holders: whose letters go out; nobody where letters to custody holders are off.
        alone: the young person decides without custody holders, so these get no letter.
        called_off: the item is not held this time, but the family was asked to come.
    """

    item: AgendaItem
    case: Case
    person: YoungPerson
    slot: FamilySlot
    wish: AttendanceWish
    admission: Admission
    invitation: FamilyInvitation | None
    holders: tuple[CustodyHolder, ...]
    alone: bool
    called_off: bool = False


@dataclass(frozen=True)
class FamilyView:
    """The families of a conference in the order of its agenda."""

    conference: Conference
    gap_minutes: int
    lines: tuple[FamilyLine, ...]

    def due(self, line: FamilyLine) -> bool:
        """Say whether a family has yet to be told this time and place."""
        invitation = line.invitation
        return invitation is not None and invitation.told != told_words(self.conference, line)

    def line(self, item_id: AgendaItemId) -> FamilyLine | None:
        """Return the line of an item."""
        return next((each for each in self.lines if each.item.id == item_id), None)


def family_view(session: Session, id: ConferenceId) -> FamilyView:
    """Return the families whose item names them; shielded ones only to those named."""
    conference = conference_store.get(session, id).record()
    gap = policy_of(session, conference.held_on).family_gap_minutes
    items = [
        item
        for item in conference_store.items(session, id)
        if item.state is AgendaItemState.SELECTED
    ]
    invited = {item.id: _invitation_of(session, item) for item in items}
    by_item = item_times(session, conference, items)
    lines = [
        _line(session, item, by_item[item.id], invited[item.id], conference)
        for item in items
        if invitable(item)
    ]
    lines += _called_off(session, conference)
    return FamilyView(conference, gap, tuple(each for each in lines if each is not None))


_OFF = (AgendaItemState.POSTPONED, AgendaItemState.ADJOURNED)


def _called_off(session: Session, conference: Conference) -> Iterator[FamilyLine | None]:
    """Yield the families who were asked to come to an item that is not held this time."""
    for item in conference_store.items(session, conference.id):
        invitation = _invitation_of(session, item)
        if item.state not in _OFF or conference.opened_at or not (invitation and invitation.told):
            continue
        slot = FamilySlot(item.id, conference.starts_at, conference.ends_at, family=False)
        line = _line(session, item, slot, invitation, conference)
        yield None if line is None else replace(line, called_off=True)


def invitable(item: AgendaItem) -> bool:
    """Say whether somebody can be invited to an item: it names them and is yet to come."""
    ahead = item.state is AgendaItemState.SELECTED
    return item.case_id is not None and not item.mode.nameless and ahead


def told_words(conference: Conference, line: FamilyLine) -> str:
    """Return when and where a family is asked to come, as letters are held against it."""
    if line.called_off:
        return CALLED_OFF
    day, at = conference.held_on.isoformat(), f"{line.slot.starts_at:%H:%M}"
    return "|".join((day, at, conference.place, room_of(conference, line)))


def room_of(conference: Conference, line: FamilyLine) -> str:
    """Return where a family is asked to come."""
    own = line.invitation.room if line.invitation is not None else ""
    return own or conference.room


def _invitation_of(session: Session, item: AgendaItem) -> FamilyInvitation | None:
    row = store.family_row(session, item.id)
    return None if row is None else row.record()


def _line(
    session: Session,
    item: AgendaItem,
    slot: FamilySlot,
    invitation: FamilyInvitation | None,
    conference: Conference,
) -> FamilyLine | None:
    """Return the line of an item; nothing of somebody shielded the user is not named for."""
    assert item.case_id is not None
    case = case_store.get(session, item.case_id).record()
    if case.person_id in closed_people(session):
        return None
    family = person_store.family(session, case.person_id)
    day = conference.held_on
    report = case_store.latest_report(session, case.id)
    alone = decides_alone(family, policy_of(session, day), day)
    wanted = invitation is not None and invitation.with_holders and not alone
    return FamilyLine(
        item=item,
        case=case,
        person=family.person,
        slot=slot,
        wish=AttendanceWish.OPEN if report is None else report.attendance_wish,
        admission=examine_case(session, case, day),
        invitation=invitation,
        holders=family.holders if wanted else (),
        alone=alone,
    )
