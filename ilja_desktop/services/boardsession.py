"""Sessions of the steering group and other boards: planned, written, signed; never with a case."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.boardpaper import BoardPaper
from ilja_desktop.domain.boardsession import (
    BoardEvent,
    BoardKind,
    BoardPoint,
    BoardSession,
    BoardSessionDraft,
    NoCaseBeforeBoards,
    advance,
    carried,
)
from ilja_desktop.domain.disclosure import Document, DocumentKind
from ilja_desktop.domain.errors import ChangedMeanwhile, NotFound, Refusal
from ilja_desktop.domain.ids import BoardSessionId, DocumentId
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.words import word
from ilja_desktop.services.boardsummary import attached
from ilja_desktop.services.named import case_numbers_in, people_in
from ilja_desktop.services.paperhead import sender
from ilja_desktop.services.press import Made, Press
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import boardsession as store
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store.boardsession import BoardSessionRow
from ilja_desktop.store.disclosure import DocumentRow


@dataclass(eq=False)
class OnlyChairSigns(Refusal):
    """Only whoever leads a session of a board signs its minutes."""

    chair: str


@dataclass(eq=False)
class SessionSigned(Refusal):
    """The minutes are signed; nothing but what was followed up changes any more."""


@dataclass(frozen=True)
class BoardMinutesPlan:
    """Minutes to be made, of a session as it stood then."""

    session: BoardSession
    paper: BoardPaper


class BoardSessions:
    """What a user can do about boards."""

    def __init__(self, workplace: Workplace, press: Press) -> None:
        self._at = workplace
        self._press = press

    def all(self) -> tuple[BoardSession, ...]:
        """Return every session, the latest first."""
        self._at.require(Right.SUMMARISE)
        with self._at.read() as session:
            return store.all_sessions(session)

    def summaries(self) -> tuple[Document, ...]:
        """Return the summaries that were released and may be attached, the oldest first."""
        self._at.require(Right.SUMMARISE)
        with self._at.read() as session:
            return disclosure_store.summaries(session)

    def plan(self, draft: BoardSessionDraft) -> BoardSession:
        """Plan a session; what the board's latest one left open comes first on its agenda.

        Raises:
            NoCaseBeforeBoards: something names a case or a young person.
        """
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.SUMMARISE) as transaction:
            _demand_free(transaction.session, draft)
            earlier = _of_kind(transaction.session, draft.kind)
            points = (*carried(earlier), *draft.points)
            row = BoardSessionRow(**columns(replace(draft, points=points)))
            return transaction.add(row).record()

    def change(self, id: BoardSessionId, revision: int, draft: BoardSessionDraft) -> BoardSession:
        """Write agenda, attendance and decisions.

        Raises:
            NoCaseBeforeBoards: something names a case or a young person.
            SessionSigned: the minutes are signed already.
        """
        complete(draft.problems(self._at.today()))
        for point in draft.points:
            complete(point.problems(self._at.today()))
        with self._at.write(Right.SUMMARISE) as transaction:
            _demand_free(transaction.session, draft)
            row = store.get(transaction.session, id)
            if row.document_id is not None:
                raise SessionSigned
            return transaction.change(row, columns(draft), revision).record()

    def keep(self, id: BoardSessionId, number: int, *, kept: bool) -> BoardSession:
        """Tick off what a point asked somebody to do, also after the minutes are signed."""
        with self._at.write(Right.SUMMARISE) as transaction:
            row = store.get(transaction.session, id)
            points: list[BoardPoint] = list(row.points)
            points[number] = replace(points[number], kept=kept)
            return transaction.change(row, {"points": tuple(points)}).record()

    def plan_minutes(self, id: BoardSessionId) -> BoardMinutesPlan:
        """Gather what the minutes say.

        Raises:
            OnlyChairSigns: somebody else leads the session.
            SessionSigned: the minutes are signed already.
        """
        self._at.require(Right.SIGN_MINUTES)
        with self._at.read() as session:
            one = store.get(session, id).record()
            chair = institution_store.get_professional(session, one.chair_id).record()
            if self._at.user.professional_id != one.chair_id:
                raise OnlyChairSigns(chair.display_name())
            if one.document_id is not None:
                raise SessionSigned
            summary = None
            if one.summary_id is not None:
                summary = attached(_released(session, one.summary_id))
            paper = BoardPaper(
                office=sender(session),
                board=word(one.kind),
                held_on=one.held_on,
                starts_at=one.starts_at,
                place=one.place,
                chair=chair.display_name(),
                present=one.present,
                excused=one.excused,
                points=one.points,
                summary=summary,
            )
            return BoardMinutesPlan(one, paper)

    def make_minutes(self, plan: BoardMinutesPlan) -> Made:
        """Render, sign and check the minutes; touches no database."""
        from ilja_desktop.documents import boardminutes

        render = partial(boardminutes.render, plan.paper)
        title = boardminutes.title(plan.paper)
        return self._press.sign(title, render, boardminutes.PROFILE, boardminutes.ROLE)

    def keep_minutes(self, plan: BoardMinutesPlan, made: Made) -> BoardSession:
        """Keep the signed minutes; the session is closed.

        Raises:
            ChangedMeanwhile: the session was written in since.
        """
        with self._at.write(Right.SIGN_MINUTES) as transaction:
            row = store.get(transaction.session, plan.session.id)
            if row.record() != plan.session:
                raise ChangedMeanwhile("Die Sitzung")
            document = DocumentRow(
                kind=DocumentKind.BOARD_MINUTES,
                title=made.title,
                content=made.content,
                sha256=made.sha256,
                signed_by=made.signed_by,
                created_at=made.made_at,
            )
            kept = transaction.add(document)
            values = {"state": advance(row.state, BoardEvent.SIGN), "document_id": kept.id}
            return transaction.change(row, values, action=Action.STATE_CHANGED).record()

    def minutes(self, id: BoardSessionId) -> Document:
        """Return the signed minutes of a session."""
        self._at.require(Right.SUMMARISE)
        with self._at.read() as session:
            document_id = store.get(session, id).document_id
            if document_id is None:
                raise NotFound("Protokoll", str(id))
            return disclosure_store.get_document(session, document_id).record()


def _of_kind(session: Session, kind: BoardKind) -> tuple[BoardSession, ...]:
    return tuple(each for each in store.all_sessions(session) if each.kind is kind)


def _released(session: Session, id: DocumentId) -> Document:
    """Return a summary that left through the audit; nothing else is ever attached."""
    document = disclosure_store.get_document(session, id).record()
    if document.kind is not DocumentKind.SUMMARY:
        raise NotFound("Zusammenfassung", str(id))
    return document


def _demand_free(session: Session, draft: BoardSessionDraft) -> None:
    """Let nothing onto a board's agenda that leads to a case (and no other paper as summary)."""
    if draft.summary_id is not None:
        _released(session, draft.summary_id)
    texts = [draft.place, *draft.present, *draft.excused]
    for point in draft.points:
        texts += [point.title, point.decision, point.owner]
    demand_no_case(session, texts)


def demand_no_case(session: Session, texts: Iterable[str]) -> None:
    """Let no text name a case or a young person of this vault, nor who holds custody.

    Raises:
        NoCaseBeforeBoards: a text does.
    """
    every = tuple(texts)
    if any(case_numbers_in(session, text) for text in every):
        raise NoCaseBeforeBoards("eine Fallnummer")
    if people_in(session, every):
        raise NoCaseBeforeBoards("ein Name")
