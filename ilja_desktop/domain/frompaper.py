"""What was written down by hand at a session, typed in afterwards in the order of the sheet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum

from ilja_desktop.domain.commitment import CommitmentDraft, GoalDraft, OwnerKind
from ilja_desktop.domain.conference import Attendee, AttendeeKind
from ilja_desktop.domain.deadline import BERLIN
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import CustodyHolderId, ProfessionalId
from ilja_desktop.domain.minutes import CaseSheetDraft, Outcome
from ilja_desktop.domain.oneline import Person, understand

YOUNG_PERSON = 0
"""Stands for the young person among those who may take something on."""


@dataclass(eq=False)
class LineUnclear(Refusal):
    """A line does not say clearly who does it, or until when."""

    line: str


@dataclass(eq=False)
class NotYetHeld(Refusal):
    """Only a session that is over can be typed in."""

    held_on: date


class PaperResult(Enum):
    """What became of an item at the table."""

    DISCUSSED = "beraten"
    ADJOURNED = "vertagt"
    DROPPED = "entfallen"


@dataclass(frozen=True, kw_only=True)
class PaperSession:
    """When the session began and ended, and that the notice was read."""

    opened_at: time | None = None
    ended_at: time | None = None
    notice_read: bool = False

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        codes = ("opened_at.missing", "ended_at.missing", "ended_at.before_start")
        return _wrong_times(self.opened_at, self.ended_at, codes)


@dataclass(frozen=True, kw_only=True)
class PaperTimes:
    """What became of an item, and from when to when it was talked about."""

    began_at: time | None = None
    finished_at: time | None = None
    result: PaperResult = PaperResult.DISCUSSED

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        if self.result is not PaperResult.DISCUSSED:
            return ()
        codes = ("began_at.missing", "finished_at.missing", "finished_at.before_start")
        return _wrong_times(self.began_at, self.finished_at, codes)


@dataclass(frozen=True, kw_only=True)
class PaperItem:
    """One item, in the order of the sheet."""

    times: PaperTimes = PaperTimes()
    professionals: tuple[ProfessionalId, ...] = ()
    holders: tuple[CustodyHolderId, ...] = ()
    young_person: bool = False
    companions: tuple[str, ...] = ()
    """Named on the form."""
    slip_companions: tuple[str, ...] = ()
    """With a slip the young person signed on that day."""
    question: str = ""
    view: str = ""
    goals: tuple[str, ...] = ()
    """One in each line, with the day at its end; agreed with the young person."""
    other_goals: tuple[str, ...] = ()
    """Goals the young person does not share."""
    commitments: tuple[str, ...] = ()
    """Who, what, until when: one in each line."""
    outcome: Outcome | None = None
    follow_up_on: date | None = None
    lead_id: ProfessionalId | None = None
    told_by_id: ProfessionalId | None = None
    told_until: date | None = None
    next_contact: str = ""
    rejected_ways: str = ""
    dissent: str = ""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name nothing: the gates of the table judge the whole when it is kept."""
        return ()

    def sheet(self) -> CaseSheetDraft:
        """Return what stands on the case sheet itself; its facts are those of the report."""
        return CaseSheetDraft(
            question=self.question,
            view=self.view,
            outcome=self.outcome,
            follow_up_on=self.follow_up_on,
            lead_id=self.lead_id,
            told_by_id=self.told_by_id,
            told_until=self.told_until,
            next_contact=self.next_contact,
            rejected_ways=self.rejected_ways,
            dissent=self.dissent,
        )

    def attendees(self, day: date) -> tuple[Attendee, ...]:
        """Return who sat at the table on a day."""
        found = [
            Attendee(kind=AttendeeKind.PROFESSIONAL, professional_id=id)
            for id in self.professionals
        ]
        if self.young_person:
            found.append(Attendee(kind=AttendeeKind.YOUNG_PERSON))
        found += [
            Attendee(kind=AttendeeKind.CUSTODY_HOLDER, custody_holder_id=id) for id in self.holders
        ]
        companions = [(name, None) for name in self.companions]
        with_slip = [(name, day) for name in self.slip_companions]
        found += [
            Attendee(kind=AttendeeKind.COMPANION, name=name, slip_signed_on=signed)
            for name, signed in (*companions, *with_slip)
            if name.strip()
        ]
        return tuple(found)

    def goal_drafts(self, day: date) -> tuple[GoalDraft, ...]:
        """Return the goals as they are kept, with their days."""
        told = [(line, True) for line in self.goals] + [(line, False) for line in self.other_goals]
        return tuple(_goal(line, day, agreed=agreed) for line, agreed in told if line.strip())

    def commitment_drafts(
        self, people: tuple[tuple[Person, ...], ...], day: date
    ) -> tuple[CommitmentDraft, ...]:
        """Return the commitments as they are kept.

        Args:
            people: who may be meant, those at the table first.
            day: of the session; days without a year come after it.

        Raises:
            LineUnclear: a line does not say who, what and until when.
        """
        return tuple(_commitment(line, people, day) for line in self.commitments if line.strip())


def moment(day: date, at: time) -> datetime:
    """Return a time of day in the office as a stamp."""
    return datetime.combine(day, at, BERLIN)


def demand_over(held_on: date, ended_at: time, now: datetime) -> None:
    """Raise ``NotYetHeld`` unless a session is over."""
    if moment(held_on, ended_at) > now:
        raise NotYetHeld(held_on)


def _wrong_times(
    begin: time | None, end: time | None, codes: tuple[str, str, str]
) -> tuple[str, ...]:
    no_begin, no_end, end_first = codes
    wrong = {
        no_begin: begin is None,
        no_end: end is None,
        end_first: begin is not None and end is not None and end < begin,
    }
    return tuple(code for code, is_wrong in wrong.items() if is_wrong)


def _goal(line: str, day: date, *, agreed: bool) -> GoalDraft:
    found = understand(line, (), day)
    return GoalDraft(text=found.what, due_on=found.until, agreed_by_person=agreed)


def _commitment(line: str, people: tuple[tuple[Person, ...], ...], day: date) -> CommitmentDraft:
    read = [understand(line, circle, day) for circle in people]
    found = next((one for one in read if one.who is not None), read[0])
    if found.who is None or found.until is None or not found.what:
        raise LineUnclear(line.strip())
    own = found.who == YOUNG_PERSON
    return CommitmentDraft(
        text=found.what,
        owner_kind=OwnerKind.YOUNG_PERSON if own else OwnerKind.PROFESSIONAL,
        owner_id=None if own else ProfessionalId(found.who),
        due_on=found.until,
        ongoing=found.ongoing,
    )
