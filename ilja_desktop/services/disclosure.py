"""Copies that leave the office: planned, made, recorded, and only then handed out.

Every copy is a document of its own for one recipient, numbered, with only that recipient's
fields. Its number, recipient, grants and file hash are committed before its bytes leave.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.disclosure import (
    DRAFTS,
    Channel,
    DisclosureDraft,
    DisclosureRecord,
    Document,
    DocumentKind,
    ReceiverKind,
)
from ilja_desktop.domain.errors import ChangedMeanwhile
from ilja_desktop.domain.ids import (
    CaseId,
    CaseSheetId,
    ConferenceId,
    DisclosureId,
    DocumentId,
    ProfessionalId,
)
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.minutes import MinutesEvent, advance
from ilja_desktop.domain.paper import CopyMark, MinutesPaper
from ilja_desktop.domain.user import Right
from ilja_desktop.services.acknowledgement import with_signatures
from ilja_desktop.services.copyplan import (
    CopyPlan,
    demand_signed,
    demand_unchanged,
    extract_draft,
    participant_draft,
    still_on_the_list,
)
from ilja_desktop.services.distribution import Receiver, distribution
from ilja_desktop.services.minutespaper import minutes_paper
from ilja_desktop.services.press import Made, Press
from ilja_desktop.services.reading import note_read
from ilja_desktop.services.seclusion import demand_case_named, is_shielded
from ilja_desktop.services.sheetpaper import sheet_paper
from ilja_desktop.services.signer import with_places
from ilja_desktop.services.trailcode import note_code, trail_code
from ilja_desktop.services.workplace import Workplace, columns
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import disclosure as store
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store.disclosure import DisclosureRow
from ilja_desktop.store.minutes import CaseSheetRow, MinutesRow
from ilja_desktop.store.vault import Transaction


@dataclass(frozen=True)
class HandOut:
    """A recorded copy and its bytes, free to leave."""

    record: DisclosureRecord
    title: str
    content: bytes


class Disclosures:
    """What a user can do about copies that leave the office."""

    def __init__(self, workplace: Workplace, press: Press) -> None:
        self._at = workplace
        self._press = press

    def of_conference(self, id: ConferenceId) -> tuple[DisclosureRecord, ...]:
        """Return every copy made of a conference's papers."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return store.disclosures(session, conference_id=id)

    def document(self, id: DocumentId) -> Document:
        """Return a kept file, to be looked at in the window."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            row = store.get_document(session, id)
            if row.case_id is not None:
                demand_case_named(session, row.case_id)
            document = with_signatures(session, row.record())
        if document.case_id is not None:
            note_read(self._at, document.case_id)
        return document

    def distribution(self, id: CaseSheetId) -> tuple[Receiver, ...]:
        """Return who gets what of a sheet if copies are made today."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            sheet = minutes_store.get_sheet(session, id).record()
            demand_case_named(session, sheet.case_id)
            return distribution(session, sheet, self._at.today())

    def participants(self, id: ConferenceId) -> tuple[ProfessionalId, ...]:
        """Return the professionals who get part A of a conference's minutes."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return tuple(conference_store.professionals_at_table(session, id))

    def plan_extract(self, receiver: Receiver, channel: Channel) -> CopyPlan:
        """Plan a sheet's extract for one receiver, judged by the consent in force today."""
        self._demand_presence(channel)
        now, today = self._at.clock(), self._at.today()
        with self._at.read() as session:
            sheet = minutes_store.get_sheet(session, receiver.sheet_id).record()
            demand_signed(sheet.state)
            demand_case_named(session, sheet.case_id)
            self._demand_presence_for(session, channel, sheet.case_id)
            item = conference_store.get_item(session, sheet.item_id)
            self._press.demand_moderator(session, item.conference_id)
            current = still_on_the_list(session, sheet, receiver, today)
            assert current.share is not None
            number = store.copy_number_ahead(session, item.conference_id)
            case = case_store.get(session, sheet.case_id)
            mark = CopyMark(number=number, recipient=current.name, destroy_by=case.erase_on)
            draft = extract_draft(current, sheet, item.record(), channel)
            paper = sheet_paper(session, sheet, current.share, mark, now)
            paper = replace(paper, legal_basis=current.legal_basis)
            paper = with_places(session, paper, sheet.document_id, channel)
            return CopyPlan(paper, draft, number, receiver=current)

    def plan_minutes_copy(
        self, id: ConferenceId, participant: ProfessionalId, channel: Channel
    ) -> CopyPlan:
        """Plan a participant's copy of part A.

        It has the case lines of items they attended, as far as the case's consent names them
        today.
        """
        self._demand_presence(channel)
        now, today = self._at.clock(), self._at.today()
        with self._at.read() as session:
            self._press.demand_moderator(session, id)
            minutes = minutes_store.minutes_of(session, id).record()
            demand_signed(minutes.state)
            draft, shown = participant_draft(session, minutes, participant, today, channel)
            number = store.copy_number_ahead(session, id)
            mark = CopyMark(number=number, recipient=draft.receiver_name)
            paper = minutes_paper(session, minutes, mark, now, attended=shown.items)
            paper = replace(paper, trail_code=trail_code(self._at, session))
            paper = with_places(session, paper, minutes.document_id, channel)
            return CopyPlan(paper, draft, number, shown=shown)

    def plan_public_minutes(self, id: ConferenceId, channel: Channel) -> CopyPlan:
        """Plan the version of part A without case lines, for others."""
        self._demand_presence(channel)
        now = self._at.clock()
        with self._at.read() as session:
            self._press.demand_moderator(session, id)
            minutes = minutes_store.minutes_of(session, id).record()
            demand_signed(minutes.state)
            number = store.copy_number_ahead(session, id)
            mark = CopyMark(number=number, recipient="Fassung ohne Fallzeilen")
            draft = DisclosureDraft(
                kind=DocumentKind.MINUTES_PUBLIC,
                receiver_kind=ReceiverKind.ARCHIVE,
                receiver_name=mark.recipient,
                channel=channel,
                legal_basis="enthält keine Angaben zu jungen Menschen",
                conference_id=id,
                sheet_version=minutes.version,
                sha256="",
            )
            paper = minutes_paper(session, minutes, mark, now, attended=frozenset())
            paper = replace(paper, trail_code=trail_code(self._at, session))
            paper = with_places(session, paper, minutes.document_id, channel)
            return CopyPlan(paper, draft, number)

    def make(self, plan: CopyPlan) -> Made:
        """Render, check and sign a copy; no database is needed."""
        return self._press.make(plan.paper, plan.edition)

    def hand_out(self, plan: CopyPlan, made: Made) -> HandOut:
        """Record the copy; only now its bytes may leave.

        Raises:
            ChangedMeanwhile: another copy took the number, or the consent covers something else
                by now; plan again.
            NotOnTheList: the consent no longer covers the receiver at all.
            PresenceUnproven: the password is asked for once more.
        """
        self._demand_presence(plan.draft.channel)
        today = self._at.today()
        with self._at.write(Right.EXPORT) as transaction:
            session = transaction.session
            conference_id = plan.draft.conference_id
            assert conference_id is not None
            self._press.demand_moderator(session, conference_id)
            self._demand_presence_for(session, plan.draft.channel, plan.draft.case_id)
            demand_unchanged(session, plan, today)
            if store.take_copy_number(session, conference_id) != plan.number:
                raise ChangedMeanwhile("Die Nummer des Exemplars")
            row = DisclosureRow(
                **(columns(plan.draft) | {"sha256": made.sha256, "check_code": made.check_code}),
                copy_number=plan.number,
                disclosed_at=transaction.now,
                disclosed_by_id=self._at.user.id,
            )
            transaction.add(row)
            printed = plan.draft.channel.paper
            action = Action.PRINTED if printed else Action.EXPORTED
            transaction.note(action, row.reference(), made.sha256.encode("ascii"))
            if isinstance(plan.paper, MinutesPaper):
                note_code(transaction, plan.paper.trail_code)
            if plan.draft.kind not in DRAFTS:
                _mark_handed_out(transaction, plan)
            return HandOut(row.record(), made.title, made.content)

    def _demand_presence(self, channel: Channel) -> None:
        """Ask for right and password before anything leaves as a file; paper needs the right."""
        self._at.require(Right.EXPORT)
        if not channel.paper:
            self._at.demand_presence(Deed.EXPORT)

    def _demand_presence_for(
        self, session: Session, channel: Channel, case_id: CaseId | None
    ) -> None:
        """Ask for the password before a shielded case is printed."""
        if channel.paper and case_id is not None and is_shielded(session, case_id):
            self._at.demand_presence(Deed.PRINT_RESTRICTED)

    def protect(self, copy: HandOut, password: str) -> bytes:
        """Return a recorded copy behind a password; touches no database."""
        from ilja_desktop.documents.protected import protected

        return protected(copy.content, password)

    def take_back(self, id: DisclosureId, *, destroyed: bool) -> DisclosureRecord:
        """Tick off a copy that came back or was destroyed (R26)."""
        field = "destroyed_on" if destroyed else "returned_on"
        with self._at.write(Right.EXPORT) as transaction:
            row = store.get(transaction.session, id)
            return transaction.change(row, {field: self._at.today()}).record()


def _mark_handed_out(transaction: Transaction, plan: CopyPlan) -> None:
    if plan.receiver is not None:
        row: CaseSheetRow | MinutesRow = minutes_store.get_sheet(
            transaction.session, plan.receiver.sheet_id
        )
    else:
        assert plan.draft.conference_id is not None
        row = minutes_store.minutes_of(transaction.session, plan.draft.conference_id)
    state = advance(row.state, MinutesEvent.HAND_OUT)
    transaction.change(row, {"state": state}, action=Action.DISCLOSED)
