"""Writes down the steps of following up a commitment, whoever takes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.commitment import CommitmentEvent, Review
from ilja_desktop.domain.followup import Answer, FollowUpKind
from ilja_desktop.domain.ids import CommitmentId
from ilja_desktop.store import followup as store
from ilja_desktop.store.commitment import CommitmentRow
from ilja_desktop.store.followup import FollowUpRow
from ilja_desktop.store.vault import Transaction

OF_EVENT: dict[CommitmentEvent, Answer] = {
    CommitmentEvent.COMPLETE: Answer.DONE,
    CommitmentEvent.GIVE_UP: Answer.IMPOSSIBLE,
    CommitmentEvent.LAPSE: Answer.UNNEEDED,
}
"""What an event on the page of a case says; that somebody began says nothing of the kind."""

OF_REVIEW: dict[Review, Answer] = {
    Review.DONE: Answer.DONE,
    Review.IMPOSSIBLE: Answer.IMPOSSIBLE,
    Review.AGENCY_IDLE: Answer.AGENCY_IDLE,
    Review.UNNEEDED: Answer.UNNEEDED,
}
"""What a review at the table says; that it goes on says nothing of the kind."""


@dataclass(frozen=True, kw_only=True)
class Said:
    """What was said at a step, and by whom or to whom."""

    answer: Answer | None = None
    who: str = ""
    words: str = ""


NOTHING = Said()


def note_step(
    transaction: Transaction,
    row: CommitmentRow,
    kind: FollowUpKind,
    day: date,
    said: Said = NOTHING,
) -> FollowUpRow:
    """Write down one step, before the commitment itself moves."""
    step = FollowUpRow(
        case_id=row.case_id,
        commitment_id=row.id,
        kind=kind,
        happened_on=day,
        answer=said.answer,
        who=said.who,
        words=said.words,
        state_before=row.state,
    )
    return transaction.add(step)


def forget_steps(transaction: Transaction, id: CommitmentId) -> None:
    """Erase what was written down of a commitment that is struck out."""
    for row in store.rows_of_commitment(transaction.session, id):
        transaction.erase(row)
