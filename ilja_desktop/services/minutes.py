"""Minutes and case sheets: finalised, signed, kept; then handed out as numbered copies.

Three steps, so that no database waits for a printer: *plan* gathers frozen papers in one short
transaction, *make* renders, checks and signs them (no database), *keep* or *record* commits the
result together with its evidence before a byte leaves the program.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.conference import (
    AgendaItemEvent,
    AgendaItemState,
    Conference,
    ConferenceEvent,
    advance_item,
)
from ilja_desktop.domain.conference import advance as advance_conference
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import (
    CaseSheetId,
    ConferenceId,
    MinutesId,
    ProfessionalId,
)
from ilja_desktop.domain.minutes import (
    CaseSheet,
    Minutes,
    MinutesDraft,
    MinutesState,
)
from ilja_desktop.domain.paper import MinutesPaper, SheetPaper
from ilja_desktop.domain.review import demand_review_over
from ilja_desktop.domain.user import Right
from ilja_desktop.services.archiving import archive
from ilja_desktop.services.minutespaper import minutes_paper
from ilja_desktop.services.named import demand_part_a_free, named_in, part_a_texts
from ilja_desktop.services.press import Made, Press
from ilja_desktop.services.sheetpaper import sheet_paper
from ilja_desktop.services.signer import minutes_to_sign, sheet_to_sign
from ilja_desktop.services.trailcode import note_code, trail_code
from ilja_desktop.services.workplace import Workplace, columns
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.store import minutes as store
from ilja_desktop.store.vault import Transaction

Progress = Callable[[int, int], None]
"""Hears how many parts are done, and of how many."""


def _silently(_done: int, _total: int) -> None:
    """Tell nobody how far the work is."""


@dataclass(eq=False)
class SheetsUnfinished(Refusal):
    """Part A is finalised when every discussed item has its sheet."""

    positions: tuple[str, ...]


@dataclass(eq=False)
class MinutesAreFinal(Refusal):
    """Signed minutes are no longer written in."""

    state: MinutesState


@dataclass(frozen=True)
class FinalPlan:
    """The papers of a conference, ready to be made; revisions guard against later changes."""

    conference_id: ConferenceId
    minutes: tuple[MinutesId, int, MinutesPaper]
    sheets: tuple[tuple[CaseSheetId, int, SheetPaper], ...]


@dataclass(frozen=True)
class FinalPapers:
    """The made papers of a conference, still to be kept."""

    plan: FinalPlan
    minutes: Made
    sheets: tuple[Made, ...]


@dataclass(frozen=True)
class HeldConference:
    """A conference that took place, with where its minutes stand."""

    conference: Conference
    minutes: Minutes
    sheets: int
    copies: int
    """Numbered copies made of its papers so far."""


class MinutesBook:
    """What a user can do with the minutes of a conference."""

    def __init__(self, workplace: Workplace, press: Press) -> None:
        self._at = workplace
        self._press = press

    @property
    def press(self) -> Press:
        """Return what makes the papers."""
        return self._press

    def held(self) -> tuple[HeldConference, ...]:
        """Return every conference that has minutes, the latest first."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            latest = {minutes.conference_id: minutes for minutes in store.all_minutes(session)}
            return tuple(
                HeldConference(
                    conference,
                    latest[conference.id],
                    len(store.sheets_of(session, conference.id)),
                    len(disclosure_store.disclosures(session, conference_id=conference.id)),
                )
                for conference in conference_store.conferences(session)
                if conference.id in latest
            )

    def of(self, id: ConferenceId) -> Minutes:
        """Return part A of a conference's minutes."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return store.minutes_of(session, id).record()

    def sheets(self, id: ConferenceId) -> tuple[CaseSheet, ...]:
        """Return the case sheets of a conference."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return store.sheets_of(session, id)

    def write(self, id: ConferenceId, draft: MinutesDraft) -> Minutes:
        """Save what part A says beside the agenda."""
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            row = store.minutes_of(transaction.session, id)
            if row.state is not MinutesState.DRAFT:
                raise MinutesAreFinal(row.state)
            return transaction.change(row, columns(draft)).record()

    def named(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        """Return what in texts for part A leads to a young person or a case; it may not stay."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return named_in(session, texts)

    def plan(self, id: ConferenceId) -> FinalPlan:
        """Gather the papers of an ended conference for its moderator to sign.

        Raises:
            MinutesNameSomebody: part A says who somebody is, or which case.
        """
        self._at.require(Right.SIGN_MINUTES)
        now = self._at.clock()
        with self._at.read() as session:
            self._press.demand_moderator(session, id)
            items = conference_store.items(session, id)
            open_ones = [i for i in items if i.state is AgendaItemState.OPEN]
            if open_ones:
                raise SheetsUnfinished(tuple(f"TOP {item.position}" for item in open_ones))
            advance_conference(conference_store.get(session, id).state, ConferenceEvent.MINUTE)
            minutes = store.minutes_of(session, id).record()
            demand_part_a_free(session, part_a_texts(minutes, items))
            demand_review_over(minutes, self._at.today())
            paper = minutes_paper(session, minutes, None, now)
            paper = replace(paper, trail_code=trail_code(self._at, session))
            certifier = self._at.user.professional_id
            paper = minutes_to_sign(session, paper, id, certifier)
            sheets = [
                sheet
                for sheet in store.sheets_of(session, id)
                if sheet.state is MinutesState.IN_REVIEW
            ]
            return FinalPlan(
                id,
                (minutes.id, minutes.revision, paper),
                tuple(
                    (sheet.id, sheet.revision, _to_sign(session, sheet, now, certifier))
                    for sheet in sheets
                ),
            )

    def make(self, plan: FinalPlan, progress: Progress = _silently) -> FinalPapers:
        """Render, check and sign the papers; no database is needed.

        Args:
            plan: what is set.
            progress: called before each paper and at the end with papers done and papers in all;
                whatever it raises ends the work, and nothing is kept.

        Raises:
            CardPinDue: the key is on a card, and its PIN was not given.
        """
        total = len(plan.sheets) + 1
        sheets = []
        with self._press.signing():
            for done, (_, _, paper) in enumerate(plan.sheets):
                progress(done, total)
                sheets.append(self._press.make(paper))
            progress(total - 1, total)
            minutes = self._press.make(plan.minutes[2])
            progress(total, total)
        return FinalPapers(plan, minutes, tuple(sheets))

    def keep(self, papers: FinalPapers) -> Minutes:
        """Keep the signed papers in the vault; from here on nothing in them changes."""
        plan = papers.plan
        with self._at.write(Right.SIGN_MINUTES) as transaction:
            self._press.demand_moderator(transaction.session, plan.conference_id)
            for (sheet_id, revision, paper), made in zip(plan.sheets, papers.sheets, strict=True):
                _keep_sheet(transaction, sheet_id, revision, made, paper)
            row = store.get_minutes(transaction.session, plan.minutes[0])
            _, revision, part_a = plan.minutes
            archive(transaction, row, papers.minutes, part_a, plan.conference_id, revision)
            note_code(transaction, part_a.trail_code)
            _close_conference(transaction, plan.conference_id)
            return row.record()


def _to_sign(
    session: Session, sheet: CaseSheet, now: datetime, certifier: ProfessionalId | None
) -> SheetPaper:
    return sheet_to_sign(session, sheet_paper(session, sheet, None, None, now), sheet, certifier)


def _keep_sheet(
    transaction: Transaction, sheet_id: CaseSheetId, revision: int, made: Made, paper: SheetPaper
) -> None:
    row = store.get_sheet(transaction.session, sheet_id)
    item = conference_store.get_item(transaction.session, row.item_id)
    archive(transaction, row, made, paper, item.conference_id, revision)
    item_state = advance_item(item.state, AgendaItemEvent.MINUTE)
    transaction.change(item, {"state": item_state}, action=Action.STATE_CHANGED)


def _close_conference(transaction: Transaction, id: ConferenceId) -> None:
    row = conference_store.get(transaction.session, id)
    state = advance_conference(row.state, ConferenceEvent.MINUTE)
    transaction.change(row, {"state": state}, action=Action.STATE_CHANGED)
