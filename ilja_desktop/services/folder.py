"""The conference folder: planned, made, seen, and only then handed out as numbered copies.

Before it leaves, every gate is asked once more: what would say something else by now is planned
again. Every paper is a numbered copy of the conference, to be ticked off when it comes back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.disclosure import (
    Channel,
    DisclosureDraft,
    DisclosureRecord,
    DocumentKind,
    ReceiverKind,
)
from ilja_desktop.domain.errors import ChangedMeanwhile, Refusal
from ilja_desktop.domain.folder import FolderContent, FolderKind, FolderPaper
from ilja_desktop.domain.ids import CaseId, ConferenceId, DisclosureId
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.words import word
from ilja_desktop.services.foldercontent import folder_content
from ilja_desktop.services.form import Forms, PlannedForm
from ilja_desktop.services.formfilling import FormOrder
from ilja_desktop.services.seclusion import is_shielded
from ilja_desktop.services.watch import Unwatched, Watch
from ilja_desktop.services.workplace import Workplace, columns
from ilja_desktop.store import conference as conference_store
from ilja_desktop.store import disclosure as store
from ilja_desktop.store.disclosure import DisclosureRow

CARRIER = "Konferenzmappe"


@dataclass(eq=False)
class FolderEmpty(Refusal):
    """Nothing stands on the agenda, so there is nothing to carry along."""


@dataclass(frozen=True)
class FolderPlan:
    """A folder with everything that stands in it; nothing is drawn yet."""

    conference_id: ConferenceId
    numbers_only: bool
    content: FolderContent
    papers: tuple[FolderPaper, ...]
    forms: tuple[PlannedForm, ...]
    """The empty forms among the papers, in their order."""


@dataclass(frozen=True)
class MadeFolder:
    """All papers of a plan, finished, in memory only."""

    plan: FolderPlan
    contents: tuple[bytes, ...] = field(repr=False)
    """One for each paper."""


class Folders:
    """What a user can do with the folder of a conference."""

    def __init__(self, workplace: Workplace, forms: Forms) -> None:
        self._at = workplace
        self._forms = forms

    def plan(self, id: ConferenceId, *, numbers_only: bool = False) -> FolderPlan:
        """Gather the papers of a conference's folder and number them.

        Args:
            id: the conference.
            numbers_only: names stand on the list of keys alone, which is printed by itself.

        Raises:
            FolderEmpty: nothing stands on the agenda.
        """
        self._at.require(Right.READ_CASES)
        self._at.require(Right.EXPORT)
        with self._at.read() as session:
            content = folder_content(session, id, numbers_only=numbers_only)
            first = store.copy_number_ahead(session, id)
        if not any(line.position is not None for line in content.internal.lines):
            raise FolderEmpty
        papers = tuple(_papers(content, first))
        forms = tuple(self._form(paper) for paper in papers if paper.kind.form is not None)
        return FolderPlan(id, numbers_only, content, papers, forms)

    def make(self, plan: FolderPlan, watch: Watch = Unwatched()) -> MadeFolder:
        """Draw the papers; touches no database, and may be stopped between two of them."""
        forms = iter(plan.forms)
        made = []
        for paper in plan.papers:
            watch.check()
            form = next(forms) if paper.kind.form is not None else None
            made.append(self._drawn(plan, paper, form))
            watch.report(len(made), len(plan.papers))
        return MadeFolder(plan, tuple(made))

    def for_printing(self, made: MadeFolder) -> bytes:
        """Return the folder as one run of the printer, without the list of keys."""
        from ilja_desktop.documents import joining

        return joining.joined(
            content
            for paper, content in zip(made.plan.papers, made.contents, strict=True)
            if paper.kind is not FolderKind.KEY_LIST
        )

    def key_list(self, made: MadeFolder) -> bytes | None:
        """Return the list that tells whose numbers they are, to be printed and kept apart."""
        for paper, content in zip(made.plan.papers, made.contents, strict=True):
            if paper.kind is FolderKind.KEY_LIST:
                return content
        return None

    def hand_out(self, made: MadeFolder) -> tuple[DisclosureRecord, ...]:
        """Record every paper as a numbered copy; only now they may be printed.

        Raises:
            ChangedMeanwhile: a paper would say something else by now, or the numbers are taken.
            PresenceUnproven: the password is asked for once more.
        """
        plan = made.plan
        with self._at.write(Right.EXPORT) as transaction:
            session = transaction.session
            self._demand_presence(session, plan.content)
            now = folder_content(session, plan.conference_id, numbers_only=plan.numbers_only)
            if now != plan.content:
                raise ChangedMeanwhile("Die Konferenzmappe")
            records = []
            for paper, content in zip(plan.papers, made.contents, strict=True):
                if store.take_copy_number(session, plan.conference_id) != paper.number:
                    raise ChangedMeanwhile("Die Nummer des Exemplars")
                row = DisclosureRow(
                    **columns(_draft(plan, paper, content)),
                    copy_number=paper.number,
                    disclosed_at=transaction.now,
                    disclosed_by_id=self._at.user.id,
                )
                transaction.add(row)
                transaction.note(Action.PRINTED, row.reference(), row.sha256.encode("ascii"))
                records.append(row.record())
            return tuple(records)

    def out(self, id: ConferenceId) -> tuple[DisclosureRecord, ...]:
        """Return the papers of a conference's folders that are neither back nor destroyed."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            return tuple(_out(session, id))

    def take_back(
        self, id: ConferenceId, papers: Sequence[DisclosureId], *, destroyed: bool
    ) -> None:
        """Tick off papers that came back or were destroyed, all or none of them (R26)."""
        name = "destroyed_on" if destroyed else "returned_on"
        with self._at.write(Right.EXPORT) as transaction:
            out = {record.id for record in _out(transaction.session, id)}
            for paper in papers:
                if paper not in out:
                    raise ChangedMeanwhile("Die Liste der Papiere")
                row = store.get(transaction.session, paper)
                transaction.change(row, {name: self._at.today()})

    def _form(self, paper: FolderPaper) -> PlannedForm:
        assert paper.kind.form is not None
        planned = self._forms.plan(FormOrder(kind=paper.kind.form))
        number = f"Exemplar Nr. {paper.number} · {CARRIER}"
        return replace(planned, filling=replace(planned.filling, number=number))

    def _drawn(self, plan: FolderPlan, paper: FolderPaper, form: PlannedForm | None) -> bytes:
        from ilja_desktop.documents import folder, foldersheet, lossreport

        if form is not None:
            return self._forms.make(form).content
        now = self._at.clock()
        if paper.kind is FolderKind.LOSS:
            copy = f"Exemplar Nr. {paper.number}"
            return lossreport.render_blank(plan.content.head.office, now, copy=copy)
        if paper.case is not None:
            return foldersheet.render(plan.content.head, paper, paper.case, now)
        return folder.render(plan.content, paper, plan.papers, now)

    def _demand_presence(self, session: Session, content: FolderContent) -> None:
        """Ask for the password: the folder holds the whole day."""
        shielded = any(is_shielded(session, case.case_id) for case in content.cases)
        self._at.demand_presence(Deed.PRINT_RESTRICTED if shielded else Deed.EXPORT)


def _papers(content: FolderContent, first: int) -> Iterator[FolderPaper]:
    number = first
    for kind in FolderKind:
        if kind is FolderKind.KEY_LIST and not content.keys:
            continue
        if kind is not FolderKind.CASE_SHEET:
            yield FolderPaper(kind=kind, number=number, title=word(kind))
            number += 1
            continue
        for case in content.cases:
            title = f"{word(kind)} zu TOP {case.line.position}"
            yield FolderPaper(kind=kind, number=number, title=title, case=case)
            number += 1


def _draft(plan: FolderPlan, paper: FolderPaper, content: bytes) -> DisclosureDraft:
    blank = paper.kind.blank
    case_id: CaseId | None = None if paper.case is None else paper.case.case_id
    return DisclosureDraft(
        kind=DocumentKind.FOLDER_BLANK if blank else DocumentKind.FOLDER_PAPER,
        receiver_kind=ReceiverKind.ARCHIVE,
        receiver_name=f"{CARRIER}: {paper.title}",
        channel=Channel.PRINT,
        legal_basis="enthält keine Angaben zu jungen Menschen"
        if blank
        else "eigene Vorbereitung der Konferenz",
        conference_id=plan.conference_id,
        case_id=case_id,
        sha256=hashlib.sha256(content).hexdigest(),
        return_by=plan.content.head.held_on,
    )


def _out(session: Session, id: ConferenceId) -> Iterator[DisclosureRecord]:
    kinds = (DocumentKind.FOLDER_PAPER, DocumentKind.FOLDER_BLANK)
    conference_store.get(session, id)
    for record in store.disclosures(session, conference_id=id):
        if record.kind in kinds and record.returned_on is None and record.destroyed_on is None:
            yield record
