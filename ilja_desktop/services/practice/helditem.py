"""What past conferences of a large stock left behind: items, sheets, goals and commitments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.commitment import CommitmentState
from ilja_desktop.domain.conference import AgendaItemKind, AgendaItemState, AttendeeKind
from ilja_desktop.domain.ids import AgendaItemId, CaseId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.minutes import MinutesState, Outcome
from ilja_desktop.services.practice.catalogue import phrases
from ilja_desktop.services.practice.crowd import Invented
from ilja_desktop.services.practice.dice import Dice
from ilja_desktop.services.practice.pastconference import PastConference
from ilja_desktop.services.practice.town import Town
from ilja_desktop.store.commitment import CommitmentRow, GoalRow
from ilja_desktop.store.conference import AgendaItemRow, AttendanceRow
from ilja_desktop.store.minutes import CaseSheetRow
from ilja_desktop.store.transaction import Run

_MINUTES = 20
_ITEM_STATES = {
    CaseState.ADMITTED: AgendaItemState.ADJOURNED,
    CaseState.HALTED: AgendaItemState.DROPPED,
}
_OUTCOMES = (
    (Outcome.AGREED, 65),
    (Outcome.NO_AGREEMENT, 8),
    (Outcome.HANDED_OVER, 12),
    (Outcome.CLARIFY_FIRST, 15),
)
_STATES = (
    (CommitmentState.DONE, 55),
    (CommitmentState.OPEN, 30),
    (CommitmentState.IN_PROGRESS, 8),
    (CommitmentState.IMPOSSIBLE, 7),
)


@dataclass(frozen=True)
class Held:
    """One item that was discussed."""

    item_id: AgendaItemId
    case_id: CaseId
    invented: Invented
    conference: PastConference


class HeldItems:
    """Writes the items of past conferences."""

    def __init__(
        self, dice: Dice, town: Town, past: tuple[PastConference, ...], today: date
    ) -> None:
        self._dice = dice
        self._town = town
        self._past = past
        self._today = today
        self._words = phrases()
        self._taken = [0] * len(past)

    def write(self, run: Run, cases: Sequence[tuple[CaseId, Invented]]) -> None:
        """Write items and results of those cases that came before a conference."""
        came = [(case_id, one) for case_id, one in cases if one.conference is not None]
        items = run.add_all([self._item(case_id, one) for case_id, one in came])
        held = [
            Held(AgendaItemId(item.id), case_id, one, self._past[one.conference or 0])
            for item, (case_id, one) in zip(items, came, strict=True)
            if item.state is AgendaItemState.MINUTED
        ]
        sheets = [self._sheet(one) for one in held]
        run.add_all([row for one in held for row in self._attendances(one)])
        run.add_all([self._goal(one) for one in held])
        run.add_all([self._commitment(one) for one in held for _ in range(self._dice.number(1, 2))])
        run.add_all(sheets)  # last: nothing joins what is final

    def _item(self, case_id: CaseId, one: Invented) -> AgendaItemRow:
        index = one.conference or 0
        conference = self._past[index]
        self._taken[index] += 1
        state = _ITEM_STATES.get(one.fate.state, AgendaItemState.MINUTED)
        called = self._taken[index] * _MINUTES
        discussed = state is AgendaItemState.MINUTED
        return AgendaItemRow(
            conference_id=conference.id,
            position=self._taken[index],
            kind=AgendaItemKind.CASE,
            case_id=case_id,
            minutes_planned=_MINUTES,
            state=state,
            presenter_id=one.reporter.id,
            called_at=conference.at(called) if discussed else None,
            finished_at=conference.at(called + _MINUTES),
        )

    def _sheet(self, held: Held) -> CaseSheetRow:
        day, report = held.conference.held_on, held.invented.report
        assert report is not None
        return CaseSheetRow(
            item_id=held.item_id,
            case_id=held.case_id,
            state=MinutesState.HANDED_OUT,
            question=report.question,
            facts=report.facts,
            view=self._dice.pick(self._words.views),
            outcome=self._dice.weigh(_OUTCOMES),
            follow_up_on=day + timedelta(days=self._dice.number(60, 200)),
            lead_id=held.invented.reporter.id,
            finalised_at=held.conference.at(240),
        )

    def _attendances(self, held: Held) -> list[AttendanceRow]:
        there = {self._town.moderator.id, held.invented.reporter.id, self._town.adviser.id}
        rows = [
            AttendanceRow(item_id=held.item_id, kind=AttendeeKind.PROFESSIONAL, professional_id=id)
            for id in sorted(there)
        ]
        if self._dice.chance(55):
            rows.append(AttendanceRow(item_id=held.item_id, kind=AttendeeKind.YOUNG_PERSON))
        return rows

    def _goal(self, held: Held) -> GoalRow:
        return GoalRow(
            case_id=held.case_id,
            item_id=held.item_id,
            text=self._dice.pick(self._words.goals),
            due_on=held.conference.held_on + timedelta(days=180),
            agreed_by_person=self._dice.chance(85),
        )

    def _commitment(self, held: Held) -> CommitmentRow:
        owner: Professional = self._dice.pick(self._town.reporters())
        due_on = held.conference.held_on + timedelta(days=self._dice.number(14, 150))
        state = self._dice.weigh(_STATES)
        done_on = None
        if state is CommitmentState.DONE:
            done_on = min(self._today, due_on - timedelta(days=self._dice.number(0, 12)))
        return CommitmentRow(
            case_id=held.case_id,
            item_id=held.item_id,
            text=self._dice.pick(self._words.commitments),
            owner_id=owner.id,
            owner_institution_id=owner.institution_id,
            due_on=due_on,
            state=state,
            done_on=done_on,
        )
