"""The review of minutes: agreed at the table, or by numbered drafts until a day.

Nobody has to answer a draft: it says that no answer counts as no objection. Whatever somebody
objects or adds stays attached to the minutes with name and day.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.disclosure import Channel, DocumentKind
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import ConferenceId, ProfessionalId, RemarkId
from ilja_desktop.domain.minutes import MinutesState
from ilja_desktop.domain.paper import CopyMark
from ilja_desktop.domain.paperreview import PaperReview
from ilja_desktop.domain.remark import Remark, RemarkDraft
from ilja_desktop.domain.review import Approval, review_end
from ilja_desktop.domain.user import Right
from ilja_desktop.services.copyplan import (
    CopyPlan,
    extract_draft,
    participant_draft,
    still_on_the_list,
)
from ilja_desktop.services.distribution import Receiver, distribution
from ilja_desktop.services.minutespaper import minutes_paper
from ilja_desktop.services.named import demand_part_a_free, part_a_texts
from ilja_desktop.services.press import Made, Press
from ilja_desktop.services.seclusion import demand_case_named
from ilja_desktop.services.sheetpaper import sheet_paper
from ilja_desktop.services.workplace import Workplace, columns, complete, policy_of
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store import remark as store
from ilja_desktop.store.minutes import CaseSheetRow, MinutesRow
from ilja_desktop.store.remark import RemarkRow

OPEN_STATES = (MinutesState.DRAFT, MinutesState.IN_REVIEW)


@dataclass(eq=False)
class NoReviewLeft(Refusal):
    """What is final is no longer agreed on."""


@dataclass(eq=False)
class NoDraftOut(Refusal):
    """Drafts are handed out once it is set until when somebody may object."""


class Reviews:
    """What a user can do about agreeing on minutes."""

    def __init__(self, workplace: Workplace, press: Press) -> None:
        self._at = workplace
        self._press = press

    def remarks(self, id: ConferenceId) -> tuple[Remark, ...]:
        """Return what was said to a conference's minutes, part A first."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            sheets = minutes_store.sheets_of(session, id)
            return (
                *store.of_part_a(session, id),
                *(one for sheet in sheets for one in store.of_item(session, sheet.item_id)),
            )

    def approve(self, id: ConferenceId, how: Approval) -> None:
        """Record that the minutes were read out or shown at the table, and agreed to."""
        self._settle(id, {"approval": how, "approved_on": self._at.today(), "review_until": None})

    def open(self, id: ConferenceId) -> date:
        """Let drafts go out; return the day until which somebody may object."""
        today = self._at.today()
        with self._at.read() as session:
            until = review_end(today, policy_of(session, today))
        values = {"approval": Approval.BY_DRAFT, "approved_on": until, "review_until": until}
        self._settle(id, values)
        return until

    def note(self, draft: RemarkDraft) -> Remark:
        """Attach an objection or addition."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            session = transaction.session
            case_id = None
            if draft.item_id is not None:
                row: CaseSheetRow | MinutesRow = minutes_store.sheet_of_item(session, draft.item_id)
                case_id = conference_store.get_item(session, draft.item_id).case_id
                if case_id is not None:
                    demand_case_named(session, case_id)
            else:
                row = minutes_store.minutes_of(session, draft.conference_id)
            if row.state not in OPEN_STATES:
                raise NoReviewLeft
            return transaction.add(RemarkRow(case_id=case_id, **columns(draft))).record()

    def strike(self, id: RemarkId) -> None:
        """Take out a remark that was noted by mistake, while the minutes are open."""
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            transaction.erase(store.get(transaction.session, id))

    def receivers(self, id: ConferenceId) -> tuple[Receiver, ...]:
        """Return who gets a draft of which sheet today."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return tuple(
                receiver
                for sheet in minutes_store.sheets_of(session, id)
                if sheet.state in OPEN_STATES
                for receiver in distribution(session, sheet, self._at.today())
                if receiver.share is not None
            )

    def plan_draft(self, receiver: Receiver, channel: Channel = Channel.PRINT) -> CopyPlan:
        """Plan a numbered draft of a sheet for one receiver; nothing in it but their share.

        Raises:
            NoDraftOut: nobody has set until when somebody may object.
        """
        self._at.require(Right.EXPORT)
        now, today = self._at.clock(), self._at.today()
        with self._at.read() as session:
            sheet = minutes_store.get_sheet(session, receiver.sheet_id).record()
            demand_case_named(session, sheet.case_id)
            if sheet.review_until is None:
                raise NoDraftOut
            item = conference_store.get_item(session, sheet.item_id).record()
            self._press.demand_moderator(session, item.conference_id)
            current = still_on_the_list(session, sheet, receiver, today)
            number = disclosure_store.copy_number_ahead(session, item.conference_id)
            case = case_store.get(session, sheet.case_id)
            mark = CopyMark(number=number, recipient=current.name, destroy_by=case.erase_on)
            paper = sheet_paper(session, sheet, current.share, mark, now)
            paper = replace(
                paper,
                legal_basis=current.legal_basis,
                review=PaperReview(draft_until=sheet.review_until),
            )
            draft = extract_draft(current, sheet, item, channel)
            draft = replace(draft, kind=DocumentKind.SHEET_DRAFT)
            return CopyPlan(paper, draft, number, receiver=current)

    def plan_minutes_draft(
        self, id: ConferenceId, participant: ProfessionalId, channel: Channel = Channel.PRINT
    ) -> CopyPlan:
        """Plan a numbered draft of part A for somebody who was there.

        It has the same case lines as their copy will have.

        Raises:
            NoDraftOut: nobody has set until when somebody may object.
            NotOnTheList: they attended nothing.
            MinutesNameSomebody: part A says who somebody is, or which case.
        """
        self._at.require(Right.EXPORT)
        with self._at.read() as session:
            self._press.demand_moderator(session, id)
            minutes = minutes_store.minutes_of(session, id).record()
            if minutes.state not in OPEN_STATES or minutes.review_until is None:
                raise NoDraftOut
            items = conference_store.items(session, id)
            demand_part_a_free(session, part_a_texts(minutes, items))
            draft, shown = participant_draft(
                session, minutes, participant, self._at.today(), channel
            )
            draft = replace(draft, kind=DocumentKind.MINUTES_DRAFT)
            number = disclosure_store.copy_number_ahead(session, id)
            mark = CopyMark(number=number, recipient=draft.receiver_name)
            paper = minutes_paper(session, minutes, mark, self._at.clock(), attended=shown.items)
            paper = replace(paper, review=PaperReview(draft_until=minutes.review_until))
            return CopyPlan(paper, draft, number, shown=shown)

    def make(self, plan: CopyPlan) -> Made:
        """Render and check a draft; nobody signs it."""
        return self._press.draw(plan.paper)

    def _settle(self, id: ConferenceId, values: dict[str, object]) -> None:
        with self._at.write(Right.HOLD_CONFERENCES) as transaction:
            session = transaction.session
            rows = _open_rows(session, id)
            if not rows:
                raise NoReviewLeft
            for row in rows:
                transaction.change(row, values)


def _open_rows(session: Session, id: ConferenceId) -> list[CaseSheetRow | MinutesRow]:
    minutes = minutes_store.minutes_of(session, id)
    latest = minutes_store.sheets_of(session, id)
    sheets = (minutes_store.get_sheet(session, one.id) for one in latest)
    rows: list[CaseSheetRow | MinutesRow] = [minutes, *sheets]
    return [row for row in rows if row.state in OPEN_STATES]
