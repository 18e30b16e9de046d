"""Copies that leave the office: planned, made, recorded, and only then handed out.

Every copy is a document of its own for one recipient, numbered, with only that recipient's
fields. Its number, recipient, grants and file hash are committed before its bytes leave.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.conference import AgendaItem
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.disclosure import (
    Channel,
    DisclosureDraft,
    DisclosureRecord,
    Document,
    DocumentKind,
    ReceiverKind,
)
from ilja_desktop.domain.errors import ChangedMeanwhile, Refusal
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import (
    CaseId,
    CaseSheetId,
    ConferenceId,
    DisclosureId,
    DocumentId,
    ProfessionalId,
)
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.minutes import CaseSheet, MinutesEvent, MinutesState, advance
from ilja_desktop.domain.paper import CopyMark, MinutesPaper, SheetPaper
from ilja_desktop.domain.user import Right
from ilja_desktop.services.basis import listener_of
from ilja_desktop.services.distribution import Receiver, ShownLines, distribution, shown_lines
from ilja_desktop.services.papers import minutes_paper, sheet_paper
from ilja_desktop.services.press import Made, Press
from ilja_desktop.services.reading import note_read
from ilja_desktop.services.seclusion import demand_case_named, is_shielded
from ilja_desktop.services.trailcode import note_code, trail_code
from ilja_desktop.services.workplace import Workplace, columns
from ilja_desktop.store import casefile as case_store
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import disclosure as store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store.disclosure import DisclosureRow
from ilja_desktop.store.minutes import CaseSheetRow, MinutesRow
from ilja_desktop.store.vault import Transaction


@dataclass(eq=False)
class NotOnTheList(Refusal):
    """Only whoever was present or keeps a commitment gets a copy, as far as consent goes."""

    recipient: str
    reason: Reason | None


@dataclass(eq=False)
class NotFinalYet(Refusal):
    """Copies are made of signed papers only."""

    state: MinutesState


@dataclass(frozen=True)
class CopyPlan:
    """A copy to be made."""

    paper: SheetPaper | MinutesPaper
    draft: DisclosureDraft
    number: int
    receiver: Receiver | None = None
    """Of an extract: what they may know as of the plan."""
    shown: ShownLines | None = None
    """Of a participant's copy: the case lines they may see as of the plan."""


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
            document = row.record()
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
            _demand_signed(sheet.state)
            demand_case_named(session, sheet.case_id)
            self._demand_presence_for(session, channel, sheet.case_id)
            item = conference_store.get_item(session, sheet.item_id)
            self._press.demand_moderator(session, item.conference_id)
            current = _still_on_the_list(session, sheet, receiver, today)
            assert current.share is not None
            number = store.copy_number_ahead(session, item.conference_id)
            case = case_store.get(session, sheet.case_id)
            mark = CopyMark(number=number, recipient=current.name, destroy_by=case.erase_on)
            draft = _extract_draft(current, sheet, item.record(), channel)
            paper = sheet_paper(session, sheet, current.share, mark, now)
            paper = replace(paper, legal_basis=current.legal_basis)
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
            _demand_signed(minutes.state)
            name = _participant_name(session, participant)
            shown = shown_lines(session, id, participant, today)
            if shown is None:
                raise NotOnTheList(name, None)
            number = store.copy_number_ahead(session, id)
            mark = CopyMark(number=number, recipient=name)
            draft = DisclosureDraft(
                kind=DocumentKind.MINUTES_COPY,
                receiver_kind=ReceiverKind.PROFESSIONAL,
                receiver_id=participant,
                receiver_name=name,
                channel=channel,
                legal_basis="Teilnahme an den genannten Tagesordnungspunkten",
                grants=shown.grants,
                conference_id=id,
                sha256="",
            )
            paper = minutes_paper(session, minutes, mark, now, attended=shown.items)
            paper = replace(paper, trail_code=trail_code(self._at, session))
            return CopyPlan(paper, draft, number, shown=shown)

    def plan_public_minutes(self, id: ConferenceId, channel: Channel) -> CopyPlan:
        """Plan the version of part A without case lines, for others."""
        self._demand_presence(channel)
        now = self._at.clock()
        with self._at.read() as session:
            self._press.demand_moderator(session, id)
            minutes = minutes_store.minutes_of(session, id).record()
            _demand_signed(minutes.state)
            number = store.copy_number_ahead(session, id)
            mark = CopyMark(number=number, recipient="Fassung ohne Fallzeilen")
            draft = DisclosureDraft(
                kind=DocumentKind.MINUTES_PUBLIC,
                receiver_kind=ReceiverKind.ARCHIVE,
                receiver_name=mark.recipient,
                channel=channel,
                legal_basis="enthält keine Angaben zu jungen Menschen",
                conference_id=id,
                sha256="",
            )
            paper = minutes_paper(session, minutes, mark, now, attended=frozenset())
            paper = replace(paper, trail_code=trail_code(self._at, session))
            return CopyPlan(paper, draft, number)

    def make(self, plan: CopyPlan) -> Made:
        """Render, check and sign a copy; no database is needed."""
        return self._press.make(plan.paper)

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
            _demand_unchanged(session, plan, today)
            if store.take_copy_number(session, conference_id) != plan.number:
                raise ChangedMeanwhile("Die Nummer des Exemplars")
            row = DisclosureRow(
                **(columns(plan.draft) | {"sha256": made.sha256}),
                copy_number=plan.number,
                disclosed_at=transaction.now,
                disclosed_by_id=self._at.user.id,
            )
            transaction.add(row)
            printed = plan.draft.channel is Channel.PRINT
            action = Action.PRINTED if printed else Action.EXPORTED
            transaction.note(action, row.reference(), made.sha256.encode("ascii"))
            if isinstance(plan.paper, MinutesPaper):
                note_code(transaction, plan.paper.trail_code)
            _mark_handed_out(transaction, plan)
            return HandOut(row.record(), made.title, made.content)

    def _demand_presence(self, channel: Channel) -> None:
        """Ask for right and password before anything leaves as a file; paper needs the right."""
        self._at.require(Right.EXPORT)
        if channel is not Channel.PRINT:
            self._at.demand_presence(Deed.EXPORT)

    def _demand_presence_for(
        self, session: Session, channel: Channel, case_id: CaseId | None
    ) -> None:
        """Ask for the password before a shielded case is printed."""
        if channel is Channel.PRINT and case_id is not None and is_shielded(session, case_id):
            self._at.demand_presence(Deed.PRINT_RESTRICTED)

    def take_back(self, id: DisclosureId, *, destroyed: bool) -> DisclosureRecord:
        """Tick off a copy that came back or was destroyed (R26)."""
        field = "destroyed_on" if destroyed else "returned_on"
        with self._at.write(Right.EXPORT) as transaction:
            row = store.get(transaction.session, id)
            return transaction.change(row, {field: self._at.today()}, None).record()


def _demand_signed(state: MinutesState) -> None:
    if state not in (MinutesState.SIGNED, MinutesState.HANDED_OUT):
        raise NotFinalYet(state)


def _extract_draft(
    receiver: Receiver, sheet: CaseSheet, item: AgendaItem, channel: Channel
) -> DisclosureDraft:
    """Return the entry of a copy; of a sheet without names none that leads to the person."""
    draft = DisclosureDraft(
        kind=DocumentKind.SHEET_EXTRACT,
        receiver_kind=receiver.kind,
        receiver_id=receiver.professional_id,
        receiver_name=receiver.name,
        channel=channel,
        legal_basis=_basis_words(receiver),
        grants=receiver.grants(),
        conference_id=item.conference_id,
        case_id=sheet.case_id,
        sheet_id=sheet.id,
        sheet_version=sheet.version,
        sha256="",
    )
    if not item.mode.nameless:
        return draft
    return replace(draft, legal_basis=_NAMELESS, case_id=None, sheet_id=None)


_NAMELESS = "ohne Angaben, die den jungen Menschen erkennen lassen (§ 64 Abs. 2a SGB VIII)"


def _mark_handed_out(transaction: Transaction, plan: CopyPlan) -> None:
    if plan.receiver is not None:
        row: CaseSheetRow | MinutesRow = minutes_store.get_sheet(
            transaction.session, plan.receiver.sheet_id
        )
    else:
        assert plan.draft.conference_id is not None
        row = minutes_store.minutes_of(transaction.session, plan.draft.conference_id)
    state = advance(row.state, MinutesEvent.HAND_OUT)
    transaction.change(row, {"state": state}, None, Action.DISCLOSED)


def _demand_unchanged(session: Session, plan: CopyPlan, today: date) -> None:
    """Raise unless the receiver may know today exactly what the plan was made of."""
    if plan.receiver is not None:
        sheet = minutes_store.get_sheet(session, plan.receiver.sheet_id).record()
        if _still_on_the_list(session, sheet, plan.receiver, today) != plan.receiver:
            raise ChangedMeanwhile("Der Verteiler")
    elif plan.shown is not None:
        participant, conference_id = plan.draft.receiver_id, plan.draft.conference_id
        assert participant is not None
        assert conference_id is not None
        if shown_lines(session, conference_id, participant, today) != plan.shown:
            raise ChangedMeanwhile("Der Verteiler")


def _still_on_the_list(
    session: Session, sheet: CaseSheet, receiver: Receiver, day: date
) -> Receiver:
    """Return what a receiver gets of a sheet on a day; ``NotOnTheList`` if nothing."""
    found = (each for each in distribution(session, sheet, day) if _same(each, receiver))
    current = next(found, None)
    if current is None or current.share is None:
        raise NotOnTheList(receiver.name, current.refused if current else None)
    return current


def _same(one: Receiver, other: Receiver) -> bool:
    return (one.kind, one.professional_id, one.holder_id) == (
        other.kind,
        other.professional_id,
        other.holder_id,
    )


def _basis_words(receiver: Receiver) -> str:
    if receiver.kind is ReceiverKind.YOUNG_PERSON:
        return "eigenes Blatt"
    consent = f"Einwilligung, {Purpose.CASE_CONFERENCE.value}" if receiver.grants() else ""
    return "; ".join(filter(None, (consent, receiver.legal_basis)))


def _participant_name(session: Session, id: ProfessionalId) -> str:
    professional = listener_of(session, id).professional
    institution = institution_store.get(session, professional.institution_id).record()
    return f"{professional.display_name()}, {institution.name}"
