"""Rows of what comes after a conference: steps of following up, and boards that look back."""

from __future__ import annotations

from datetime import time

from ilja_desktop.domain.boardsession import BoardPoint
from ilja_desktop.domain.followup import Answer, FollowUpKind
from ilja_desktop.domain.ids import DocumentId, UserId
from ilja_desktop.store.boardsession import BoardSessionRow
from ilja_desktop.store.commitment import CommitmentRow
from ilja_desktop.store.followup import FollowUpRow
from ilja_desktop.store.institution import ProfessionalRow
from ilja_desktop.store.publication import CutOffRow, PublicationRow
from tests.builders import NOW, TODAY


def a_step(commitment: CommitmentRow) -> FollowUpRow:
    """The row of an answer to a commitment."""
    return FollowUpRow(
        case_id=commitment.case_id,
        commitment_id=commitment.id,
        kind=FollowUpKind.ANSWER,
        happened_on=TODAY,
        answer=Answer.PARTLY,
        who="Frau Łęcka",
        words="zwei von drei Betrieben",
    )


def published(document_id: DocumentId, user_id: UserId) -> tuple[PublicationRow, CutOffRow]:
    """The rows of figures that left, and of the day up to which new cases were reviewed."""
    publication = PublicationRow(
        recipient="Lenkungskreis",
        purpose="Jahresbericht",
        document_id=document_id,
        published_at=NOW,
        published_by_id=user_id,
    )
    return publication, CutOffRow(day=TODAY, reviewed_at=NOW, reviewed_by_id=user_id)


def a_board(chair: ProfessionalRow) -> BoardSessionRow:
    """The row of a session of the steering group."""
    return BoardSessionRow(
        held_on=TODAY,
        starts_at=time(10),
        place="Rathaus",
        chair_id=chair.id,
        present=("Frau Öztürk-Weiß, Jugendamt",),
        points=(BoardPoint(title="Auswertung", owner="Frau Łęcka", due_on=TODAY),),
    )
