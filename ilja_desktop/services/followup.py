"""Following up what was agreed: the board of what is open, and what was answered by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.commitment import (
    Commitment,
    CommitmentState,
    OwnerKind,
    overdue,
)
from ilja_desktop.domain.conference import Conference, ConferenceState
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.followup import (
    AnswerDraft,
    BoardLine,
    FollowUp,
    FollowUpKind,
    answered,
    reason_of,
)
from ilja_desktop.domain.ids import CaseId, CommitmentId, FollowUpId, InstitutionId
from ilja_desktop.domain.user import Right, User
from ilja_desktop.domain.words import word
from ilja_desktop.services.commitment import legible_commitments
from ilja_desktop.services.followstep import Said, note_step
from ilja_desktop.services.seclusion import demand_case_named
from ilja_desktop.services.workplace import Workplace, complete
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import commitment as commitment_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import followup as store
from ilja_desktop.store import institution as institution_store


@dataclass(eq=False)
class AnswerSuperseded(Refusal):
    """Something else happened to the commitment since; only the latest answer is taken back."""


@dataclass(frozen=True)
class CaseToReview:
    """A case of which something is due by the day of a conference."""

    case_id: CaseId
    number: str
    due: int
    listed: bool
    """It stands on the agenda already."""


@dataclass(frozen=True)
class NextTime:
    """What the next conference has to look at again."""

    conference: Conference
    cases: tuple[CaseToReview, ...]

    @property
    def missing(self) -> tuple[CaseToReview, ...]:
        """Return the cases that do not stand on the agenda yet."""
        return tuple(case for case in self.cases if not case.listed)


@dataclass(frozen=True)
class Board:
    """Everything that is open, the next due first."""

    lines: tuple[BoardLine, ...]
    today: date
    next_time: NextTime | None


class FollowUps:
    """What a user can do to follow up commitments."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def board(self) -> Board:
        """Return every open commitment the user may see, and what the next conference needs."""
        self._at.require(Right.READ_CASES)
        today = self._at.today()
        with self._at.read() as session:
            lines = board_lines(session, self._at.user, today)
            return Board(lines, today, _next_time(session, lines, today))

    def of_case(self, id: CaseId) -> tuple[FollowUp, ...]:
        """Return every step of following up a case's commitments, the oldest first."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            demand_case_named(session, id)
            return store.of_case(session, id)

    def answer(self, id: CommitmentId, draft: AnswerDraft) -> FollowUp:
        """Record what somebody said became of a commitment, with the day and who said it.

        Raises:
            ImpossibleStep: the commitment is finished already.
        """
        complete(draft.problems(self._at.today()))
        assert draft.told_on is not None
        with self._at.write(Right.WRITE_CASES) as transaction:
            row = commitment_store.get(transaction.session, id)
            demand_case_named(transaction.session, row.case_id)
            state = answered(row.state, draft.answer)
            step = note_step(
                transaction,
                row,
                FollowUpKind.ANSWER,
                draft.told_on,
                Said(
                    answer=draft.answer,
                    who=draft.who.strip() or _owner_words(transaction.session, row.record()),
                    words=draft.words.strip(),
                ),
            )
            values: dict[str, object] = {
                "state": state,
                "feedback": draft.words.strip(),
                "not_done": reason_of(draft.answer),
                "reason": word(draft.answer) if state is CommitmentState.IMPOSSIBLE else "",
                "done_on": draft.told_on if state is CommitmentState.DONE else None,
            }
            transaction.change(row, values, action=Action.STATE_CHANGED)
            return step.record()

    def take_back(self, id: FollowUpId) -> None:
        """Take the latest answer to a commitment back, because it was a slip.

        Raises:
            AnswerSuperseded: it is not the latest any more.
        """
        with self._at.write(Right.WRITE_CASES) as transaction:
            step = store.get(transaction.session, id)
            demand_case_named(transaction.session, step.case_id)
            steps = store.rows_of_commitment(transaction.session, step.commitment_id)
            if step.kind is not FollowUpKind.ANSWER or steps[-1].id != step.id:
                raise AnswerSuperseded
            row = commitment_store.get(transaction.session, step.commitment_id)
            before = next((each for each in reversed(steps[:-1]) if each.answer), None)
            values: dict[str, object] = {
                "state": step.state_before,
                "feedback": before.words if before is not None else "",
                "not_done": reason_of(before.answer) if before and before.answer else None,
                "reason": "",
                "done_on": None,
            }
            transaction.change(row, values, action=Action.STATE_CHANGED)
            transaction.erase(step)


def board_lines(session: Session, user: User, today: date) -> tuple[BoardLine, ...]:
    """Return the open commitments a user may see as the board shows them, the next due first."""
    open_ones = legible_commitments(session, user)
    steps = store.of_commitments(session, [each.id for each in open_ones])
    agencies = {each.id: each for each in institution_store.institutions(session)}
    short = {id: each.short_name or each.name for id, each in agencies.items()}
    return tuple(
        _line(session, each, user, today, short, steps.get(each.id, ())) for each in open_ones
    )


def _line(
    session: Session,
    one: Commitment,
    user: User,
    today: date,
    agencies: dict[InstitutionId, str],
    steps: tuple[FollowUp, ...],
) -> BoardLine:
    item = conference_store.get_item(session, one.item_id)
    conference = conference_store.get(session, item.conference_id)
    number = "" if item.mode.nameless else case_store.get(session, one.case_id).number
    reminded = [each.happened_on for each in steps if each.kind is FollowUpKind.REMINDER]
    answers = [each.answer for each in steps if each.answer is not None]
    return BoardLine(
        id=one.id,
        case_id=one.case_id,
        case_number=number,
        text=one.text,
        owner_kind=one.owner_kind,
        owner=_owner_words(session, one),
        agency=agencies.get(one.owner_institution_id, "") if one.owner_institution_id else "",
        conference_id=item.conference_id,
        conference=conference.number,
        due_on=one.due_on,
        ongoing=one.ongoing,
        state=one.state,
        mine=one.owner_id is not None and one.owner_id == user.professional_id,
        late=overdue(one, today),
        reminded_on=max(reminded, default=None),
        answer=answers[-1] if answers else None,
    )


def _owner_words(session: Session, one: Commitment) -> str:
    if one.owner_kind is OwnerKind.YOUNG_PERSON or one.owner_id is None:
        return word(OwnerKind.YOUNG_PERSON)
    return institution_store.get_professional(session, one.owner_id).record().display_name()


_AHEAD = (
    ConferenceState.PLANNED,
    ConferenceState.INVITED,
    ConferenceState.CLOSED_FOR_REPORTS,
    ConferenceState.AGENDA_FIXED,
)
_GOING_ON = (CaseState.IN_PROGRESS, CaseState.SCHEDULED)


def _next_time(session: Session, lines: tuple[BoardLine, ...], today: date) -> NextTime | None:
    """Return the next conference with the cases of which something is due by its day."""
    ahead = [
        each
        for each in conference_store.conferences(session)
        if each.state in _AHEAD and each.held_on >= today and not each.procedure.nameless_only
    ]
    if not ahead:
        return None
    conference = min(ahead, key=lambda each: (each.held_on, each.id))
    due: dict[CaseId, int] = {}
    for line in lines:
        if line.due_on <= conference.held_on and line.case_number:
            due[line.case_id] = due.get(line.case_id, 0) + 1
    listed = {item.case_id for item in conference_store.items(session, conference.id)}
    rows = {id: case_store.get(session, id) for id in due}
    cases = tuple(
        CaseToReview(id, rows[id].number, number, id in listed)
        for id, number in due.items()
        if rows[id].state in _GOING_ON
    )
    return NextTime(conference, cases)
