"""The projector: what everybody in the room may see of the running conference."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.commitment import Commitment, OwnerKind
from ilja_desktop.domain.conference import (
    AgendaItemState,
    Attendance,
    AttendeeKind,
    ConferenceState,
)
from ilja_desktop.domain.coverage import Footing, stand_on
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.nameless import open_without_names
from ilja_desktop.domain.projection import Blank, Content, Ear, Line, Slide, project
from ilja_desktop.domain.seating import SeatVerdict, side_may_hear
from ilja_desktop.domain.span import lasts
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.words import word
from ilja_desktop.domain.words.neutral import neutral_name
from ilja_desktop.services.basis import listener_of
from ilja_desktop.services.itemview import ItemView, SeatLine, item_view
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import conference as store
from ilja_desktop.store import institution as institution_store


class Projections:
    """What a user can show to everybody in the room."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def slide(self, id: ConferenceId) -> Slide:
        """Return what the projector shows now."""
        self._at.require(Right.HOLD_CONFERENCES)
        today = self._at.today()
        with self._at.read() as session:
            return slide_of(session, id, today)


def slide_of(session: Session, id: ConferenceId, day: date) -> Slide:
    """Return what everybody in the room may see of a conference on a day."""
    conference = store.get(session, id).record()
    items = store.items(session, id)
    open_one = next((item for item in items if item.state is AgendaItemState.OPEN), None)
    paused = lasts(conference.pauses)
    if conference.state is not ConferenceState.RUNNING or (open_one is None and not paused):
        return Slide(blank=Blank.NO_ITEM)
    if open_one is None or open_one.case_id is None:
        return Slide(blank=Blank.PAUSE if paused else Blank.NO_CASE)
    count = sum(item.state is not AgendaItemState.POSTPONED for item in items)
    view = item_view(session, open_one.id, day)
    return project(
        view.item, count, _content(session, view), _ears(session, view, day), paused=paused
    )


def _content(session: Session, view: ItemView) -> Content:
    person = view.basis.family.person
    own = person.spoken_name()
    return Content(
        name=neutral_name(view.item) if view.nameless else own,
        sheet=view.sheet,
        goals=tuple(Line(text=goal.text, until=goal.due_on) for goal in view.goals),
        commitments=tuple(_line(session, one) for one in view.commitments),
    )


def _line(session: Session, commitment: Commitment) -> Line:
    who = word(OwnerKind.YOUNG_PERSON)
    if commitment.owner_id is not None:
        row = institution_store.get_professional(session, commitment.owner_id)
        institution = institution_store.get(session, row.institution_id)
        who = f"{row.record().display_name()}, {institution.short_name or institution.name}"
    return Line(text=commitment.text, who=who, until=commitment.due_on, ongoing=commitment.ongoing)


def _ears(session: Session, view: ItemView, day: date) -> tuple[Ear, ...]:
    footing = stand_on(view.basis, Purpose.CASE_CONFERENCE, day, conference_on=day)
    return tuple(
        _ear(session, view, line, footing, day) for line in view.seats if line.attendance.present
    )


def _ear(session: Session, view: ItemView, line: SeatLine, footing: Footing, day: date) -> Ear:
    stays = line.seat.verdict is not SeatVerdict.LEAVES
    facts = view.sheet.facts
    if view.nameless:
        return Ear(core=stays, facts=frozenset(filter(open_without_names, facts)))
    if not view.ground.allowed:
        return Ear(core=False)
    who = line.attendance
    if who.professional_id is not None:
        hearing = footing.hear(listener_of(session, who.professional_id))
        heard = (fact for fact in facts if hearing.of_fact(fact).allowed)
        return Ear(core=stays and hearing.verdict(None).allowed, facts=frozenset(heard))
    if _outsider(who):
        return Ear(core=False)
    theirs = (fact for fact in facts if side_may_hear(who, fact, view.basis, day))
    return Ear(core=stays, facts=frozenset(theirs))


def _outsider(attendance: Attendance) -> bool:
    """Say whether nobody knows whom a grant could name."""
    return attendance.kind in (AttendeeKind.GUEST, AttendeeKind.PROFESSIONAL)
