"""What must leave by when, across all sheets: who has no copy yet, and until when they may get it.

A sheet that names nobody is not among them: nowhere is written down whose it is, and no consent
limits it. Copies of part A are not either; they are made whenever somebody asks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy.orm import Session

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.disclosure import DisclosureRecord, DocumentKind, ReceiverKind
from ilja_desktop.domain.handout import Leaving, Pressure, leaving, pressure, still_told
from ilja_desktop.domain.ids import CaseSheetId, YoungPersonId
from ilja_desktop.domain.minutes import CaseSheet, MinutesState
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.user import Right
from ilja_desktop.services.basis import bases_of
from ilja_desktop.services.distribution import Receiver, distribution
from ilja_desktop.services.seclusion import closed_people
from ilja_desktop.services.workplace import Workplace, policy_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.store import minutes as minutes_store

_FINISHED = (MinutesState.SIGNED, MinutesState.HANDED_OUT)


@dataclass(frozen=True)
class HandOutLine:
    """One copy that has not left yet."""

    conference: Conference
    sheet_id: CaseSheetId
    case_number: str
    receiver: Receiver
    pressure: Pressure
    last_day: date | None
    """On which it may or might have left; none if it never depends on consent."""
    refused: Reason | None = None
    """Why it may leave no more."""


@dataclass(frozen=True)
class _Sheet:
    """A finished sheet, with what was handed out of it."""

    conference: Conference
    sheet: CaseSheet
    person_id: YoungPersonId
    number: str
    given: frozenset[tuple[object, ...]]


class HandOuts:
    """What a user can know about copies that have not left."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def lines(self) -> tuple[HandOutLine, ...]:
        """Return every copy still to be handed out, the most pressing first."""
        self._at.require(Right.READ_CASES)
        today = self._at.today()
        with self._at.read() as session:
            policy = policy_of(session, today)
            sheets = list(_sheets(session, _since(today, policy)))
            bases = bases_of(session, list({each.person_id for each in sheets}), today)
            lines = [
                line
                for sheet in sheets
                for line in _lines(session, sheet, bases[sheet.person_id], today)
            ]
        return tuple(sorted(lines, key=_order))

    def leaving(self) -> Leaving:
        """Count them, for the first page."""
        return leaving(line.pressure for line in self.lines())


def _since(today: date, policy: PolicyDraft) -> date:
    """Return the day before which no consent of a conference can still matter."""
    return today - timedelta(days=31 * policy.consent_months + policy.consent_notice_days)


def _sheets(session: Session, since: date) -> Iterator[_Sheet]:
    hidden = closed_people(session)
    for conference in conference_store.conferences(session):
        if conference.held_on < since:
            continue
        copies = disclosure_store.disclosures(session, conference_id=conference.id)
        for sheet in minutes_store.sheets_of(session, conference.id):
            case = case_store.get(session, sheet.case_id)
            item = conference_store.get_item(session, sheet.item_id)
            if sheet.state in _FINISHED and not item.mode.nameless and case.person_id not in hidden:
                given = frozenset(
                    _whom(one)
                    for one in copies
                    if one.sheet_id == sheet.id and one.kind is DocumentKind.SHEET_EXTRACT
                )
                yield _Sheet(conference, sheet, case.person_id, case.number, given)


def _lines(session: Session, about: _Sheet, basis: Basis, today: date) -> Iterator[HandOutLine]:
    policy = basis.policy
    waiting = [
        each
        for each in distribution(session, about.sheet, today, basis)
        if _key(each) not in about.given
    ]
    then: dict[tuple[object, ...], Receiver] = {}
    if any(each.share is None for each in waiting):
        held_on = about.conference.held_on
        former = replace(basis, policy=policy_of(session, held_on))
        before = distribution(session, about.sheet, held_on, former)
        then = {_key(each): each for each in before}
    for each in waiting:
        last_day = each.until()
        if each.share is None:
            once = then.get(_key(each))
            last_day = None if once is None else once.until()
            if last_day is None or not still_told(last_day, today, policy):
                continue
            last_day = min(last_day, today - timedelta(days=1))
        yield HandOutLine(
            about.conference,
            CaseSheetId(about.sheet.id),
            about.number,
            each,
            pressure(last_day, today, policy),
            last_day,
            each.refused,
        )


def _key(receiver: Receiver) -> tuple[object, ...]:
    if receiver.kind is ReceiverKind.PROFESSIONAL:
        return (receiver.kind, receiver.professional_id)
    return (receiver.kind, receiver.name)


def _whom(copy: DisclosureRecord) -> tuple[object, ...]:
    if copy.receiver_kind is ReceiverKind.PROFESSIONAL:
        return (copy.receiver_kind, copy.receiver_id)
    return (copy.receiver_kind, copy.receiver_name)


def _order(line: HandOutLine) -> tuple[object, ...]:
    pressing = list(Pressure).index(line.pressure)
    return (pressing, line.last_day or date.max, line.conference.held_on, line.sheet_id)
