"""Which cases are taken: decided by a person, with a reason, on record, and told by letter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.casefile import CaseReport, CaseState
from ilja_desktop.domain.conference import AgendaItem, AgendaItemState, Conference
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.errors import ChangedMeanwhile, Refusal
from ilja_desktop.domain.formkind import FormKind
from ilja_desktop.domain.ids import CaseId, ConferenceId, SelectionId, UserId
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.reporterpaper import ReporterLetter, ReporterLetters, ReporterLine
from ilja_desktop.domain.selection import (
    Decided,
    Decision,
    Selection,
    SelectionDraft,
    demand_reason,
)
from ilja_desktop.domain.user import Right
from ilja_desktop.services.agendaroom import places_left
from ilja_desktop.services.agendatime import item_times
from ilja_desktop.services.conferenceview import CandidateLine, candidate_lines
from ilja_desktop.services.formwording import german_form
from ilja_desktop.services.paperhead import sender
from ilja_desktop.services.seclusion import closed_people
from ilja_desktop.services.workplace import Workplace, columns
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import selection as store
from ilja_desktop.store.selection import SelectionRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class NobodyToTell(Refusal):
    """Everybody who reported a case knows what was decided."""


@dataclass(frozen=True)
class SelectionLetterPlan:
    """Letters that are due, and the decisions they tell of."""

    told: tuple[SelectionId, ...]
    cases: tuple[CaseId, ...]
    paper: ReporterLetters


@dataclass(frozen=True)
class SelectionLettersMade:
    """The same, drawn, in memory only."""

    plan: SelectionLetterPlan
    content: bytes = field(repr=False)


class Selections:
    """What a user can do about decisions on reported cases."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def of_case(self, id: CaseId) -> tuple[Selection, ...]:
        """Return what was decided about a case so far."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return store.of_case(session, id)

    def due(self) -> int:
        """Return about how many cases somebody has yet to be written to."""
        self._at.require(Right.PLAN_CONFERENCES)
        with self._at.read() as session:
            return len(_due(session))

    def plan(self) -> SelectionLetterPlan:
        """Gather the letters that are due.

        Raises:
            NobodyToTell: nobody waits for one.
        """
        self._at.require(Right.PLAN_CONFERENCES)
        with self._at.read() as session:
            return self._planned(session)

    def make(self, plan: SelectionLetterPlan) -> SelectionLettersMade:
        """Draw the letters; touches no database."""
        from ilja_desktop.documents import reporterletter

        return SelectionLettersMade(plan, reporterletter.render(plan.paper, self._at.clock()))

    def hand_out(self, made: SelectionLettersMade, channel: Channel) -> None:
        """Record that the reporters are told; only now the letters may leave.

        Raises:
            ChangedMeanwhile: something else was decided by now; plan again.
            PresenceUnproven: they leave as a file, so the password is asked for once more.
        """
        printed = channel is Channel.PRINT
        if not printed:
            self._at.demand_presence(Deed.EXPORT)
        with self._at.write(Right.PLAN_CONFERENCES) as transaction:
            session = transaction.session
            if self._planned(session) != made.plan:
                raise ChangedMeanwhile("Die Auswahl")
            for case_id in made.plan.cases:
                for row in store.rows_of_case(session, case_id):
                    if row.told_on is None:
                        transaction.change(row, {"told_on": self._at.today()})
            action = Action.PRINTED if printed else Action.EXPORTED
            for id in made.plan.told:
                transaction.note(action, store.get(session, id).reference(), made.content)

    def _planned(self, session: Session) -> SelectionLetterPlan:
        due = _due(session)
        if not due:
            raise NobodyToTell
        by_reporter: dict[int, list[tuple[Selection, CaseReport]]] = {}
        for selection, report in due:
            by_reporter.setdefault(report.reporter_id, []).append((selection, report))
        return SelectionLetterPlan(
            tuple(selection.id for selection, _ in due),
            tuple(selection.case_id for selection, _ in due),
            ReporterLetters(
                form=german_form(session, FormKind.REPORTER_LETTER),
                office=sender(session),
                written_on=self._at.today(),
                letters=tuple(_letter(session, group) for group in by_reporter.values()),
            ),
        )


def record_decision(
    transaction: Transaction,
    at: Workplace,
    case_id: CaseId,
    decided: Decided,
    conference_id: ConferenceId | None = None,
) -> None:
    """Put on record what somebody decided about a case."""
    draft = SelectionDraft(
        case_id=case_id,
        conference_id=conference_id,
        decision=decided.decision,
        ground=decided.ground,
        reason=decided.reason.strip(),
        decided_on=at.today(),
        decided_by_id=UserId(at.user.id),
    )
    transaction.add(SelectionRow(**columns(draft)))


def demand_reason_to_take(
    session: Session,
    conference: Conference,
    items: Sequence[AgendaItem],
    policy: PolicyDraft,
    reason: str,
) -> None:
    """Let nobody be taken without a reason where more cases wait than fit.

    Raises:
        SelectionReasonMissing: cases compete, and nobody said why this one.
    """
    if reason.strip():
        return
    lines = candidate_lines(session, conference.id, closed=True)
    demand_reason(reason, _waiting(lines), places_left(conference, items, policy))


def compete(lines: Sequence[CandidateLine], free: int) -> bool:
    """Say whether more cases wait than fit, so that whoever takes one gives a reason."""
    return _waiting(lines) > free


def _waiting(lines: Sequence[CandidateLine]) -> int:
    return sum(
        line.admission.admitted and line.candidate.case.state in _COMPETING for line in lines
    )


_COMPETING = frozenset({CaseState.REPORTED, CaseState.ADMITTED, CaseState.POSTPONED})
"""A case that is worked on already comes back by its follow-up date."""
_STANDING = {
    Decision.TAKEN: frozenset({CaseState.SCHEDULED}),
    Decision.POSTPONED: frozenset({CaseState.POSTPONED}),
    Decision.REJECTED: frozenset({CaseState.REJECTED}),
}
"""What a case still has to be for a decision to be told; a consent taken back halts it."""


def _due(session: Session) -> tuple[tuple[Selection, CaseReport], ...]:
    """Return the latest decision about each case that has to be told, with its report."""
    latest: dict[CaseId, Selection] = {}
    for selection in store.untold(session):
        latest.pop(selection.case_id, None)
        latest[selection.case_id] = selection
    closed = closed_people(session)
    found = []
    for case_id, selection in latest.items():
        case = case_store.get(session, case_id)
        report = case_store.latest_report(session, case_id)
        stands = case.state in _STANDING[selection.decision]
        if report is not None and stands and case.person_id not in closed:
            found.append((selection, report))
    return tuple(found)


def _letter(session: Session, group: Sequence[tuple[Selection, CaseReport]]) -> ReporterLetter:
    reporter = institution_store.get_professional(session, group[0][1].reporter_id).record()
    institution = institution_store.get(session, reporter.institution_id).record()
    lines = (institution.name, reporter.display_name(), institution.town)
    return ReporterLetter(
        addressee=tuple(filter(None, lines)),
        greeting=f"Guten Tag {reporter.display_name()},",
        lines=tuple(_line(session, selection, report) for selection, report in group),
    )


def _line(session: Session, selection: Selection, report: CaseReport) -> ReporterLine:
    number = case_store.get(session, selection.case_id).number
    plain = ReporterLine(
        number=number,
        reported_on=report.reported_on,
        decision=selection.decision,
        ground=selection.ground,
    )
    if selection.decision is not Decision.TAKEN or selection.conference_id is None:
        return plain
    held = _item_ahead(session, selection)
    if held is None:
        return plain
    conference, item = held
    times = item_times(session, conference, conference_store.items(session, conference.id))
    return ReporterLine(
        number=number,
        reported_on=report.reported_on,
        decision=selection.decision,
        conference=conference.number,
        held_on=conference.held_on,
        starts_at=times[item.id].starts_at,
        place=", ".join(filter(None, (conference.place, conference.room))),
        nameless=item.mode.nameless,
    )


def _item_ahead(session: Session, selection: Selection) -> tuple[Conference, AgendaItem] | None:
    """Return where a case is discussed next; a conference that was moved took its item along."""
    for row in reversed(conference_store.item_rows_of_case(session, selection.case_id)):
        if row.state is AgendaItemState.SELECTED:
            return conference_store.get(session, row.conference_id).record(), row.record()
    return None
