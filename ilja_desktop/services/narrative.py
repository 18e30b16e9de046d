"""Narratives of single cases, made coarser for a steering group or a training.

Used is what the case file may show without a name on that day; the text, the answers and who is
behind a role stay in memory. What leaves is recorded first: for whom, what for, and its digest.
"""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass, field, replace

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.disclosure import (
    Channel,
    DisclosureDraft,
    DocumentKind,
    ReceiverKind,
)
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.narrative import (
    Answers,
    DayStyle,
    KnownFile,
    NarrativeEmpty,
    NarrativePaper,
    NarrativeQuestionsOpen,
    NarrativeStillTells,
    NarrativeWish,
    Reading,
    Worked,
    basis_for,
)
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.user import Right
from ilja_desktop.services.casewords import CaseText, known_file, texts_of_case
from ilja_desktop.services.gate import demand_consent
from ilja_desktop.services.reading import note_read
from ilja_desktop.services.seclusion import visible_case
from ilja_desktop.services.workplace import Workplace, columns, complete, office_of
from ilja_desktop.store import numbering
from ilja_desktop.store.disclosure import DisclosureRow
from ilja_desktop.store.vault import Transaction

SERIES = "copy/narrative"
SHIFTS: tuple[int, ...] = (*range(-21, -6), *range(7, 22))
"""In days: weeks of a text are all told by one of these, so that none is the true one."""


@dataclass(frozen=True, kw_only=True)
class NarrativeSource:
    """The texts of a case, and what is known by which its people would be found out."""

    case: Case
    office: OfficeDraft
    texts: tuple[CaseText, ...] = field(repr=False)
    known: KnownFile = field(repr=False)

    def text(self) -> str:
        """Return all texts, one paragraph each."""
        return "\n".join(each.text for each in self.texts)


@dataclass(frozen=True, kw_only=True)
class MadeNarrative:
    """A finished narrative in its two forms, still to be released."""

    case_id: CaseId
    wish: NarrativeWish
    pdf: bytes = field(repr=False)
    text: bytes = field(repr=False)

    @property
    def sha256(self) -> str:
        """The digest of the PDF."""
        return hashlib.sha256(self.pdf).hexdigest()


class Narratives:
    """What a user can do to tell of a case without telling whose it is."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def source(self, case_id: CaseId) -> NarrativeSource:
        """Return what a narrative may be made of.

        Raises:
            NotFound: there is no such case for this user.
            CaseShielded: the user is not named for it.
            ConsentLacking: no consent of the young person holds today.
        """
        self._at.require(Right.READ_CASES)
        self._at.require(Right.EXPORT)
        with self._at.read() as session:
            case = self._usable(session, case_id)
            today = self._at.today()
            source = NarrativeSource(
                case=case,
                office=office_of(session),
                texts=texts_of_case(session, case, today),
                known=replace(known_file(session, case, today), shifted_by=_shift()),
            )
        note_read(self._at, case_id)
        return source

    def _usable(self, session: Session, case_id: CaseId) -> Case:
        case = visible_case(session, self._at.user, case_id)
        demand_consent(session, case, self._at.today())
        return case

    def read(self, text: str, known: KnownFile) -> Reading:
        """Look for everything in a text that might lead to somebody; touches no database."""
        from ilja_desktop.anonymise.narrative.find import find

        if not text.strip():
            raise NarrativeEmpty
        return find(text, known)

    def work(self, reading: Reading, known: KnownFile, answers: Answers, days: DayStyle) -> Worked:
        """Put roles and coarser words in, as far as it is answered; touches no database."""
        from ilja_desktop.anonymise.narrative.redact import work

        return work(reading, known, answers, days)

    def make(
        self, source: NarrativeSource, text: str, answers: Answers, wish: NarrativeWish
    ) -> MadeNarrative:
        """Work out the narrative anew, look whether it may leave, and set it; in memory only.

        Raises:
            IncompleteDraft: title, recipient or purpose is missing.
            NarrativeQuestionsOpen: not every question is answered.
            NarrativeStillTells: read again, a person's own words lead to somebody.
            Refusal: a character no font of the document has.
        """
        from ilja_desktop.documents import narrative as template

        complete(wish.problems(self._at.today()))
        reading = self.read(text, source.known)
        worked = self.work(reading, source.known, answers, wish.days)
        if worked.open:
            raise NarrativeQuestionsOpen(len(worked.open))
        heads = self.read(f"{wish.title}\n{wish.recipient}\n{wish.purpose}", source.known)
        left = worked.left + sum(one.person is not None for one in heads.findings)
        if left:
            raise NarrativeStillTells(left)
        now = self._at.clock()
        paper = NarrativePaper(
            title=wish.title.strip(),
            recipient=wish.recipient.strip(),
            purpose=wish.purpose.strip(),
            text=worked.result.text,
            roles=tuple((each.role, each.means) for each in worked.result.roles),
            made_on=self._at.today(),
            shifted=wish.days is DayStyle.WEEK,
        )
        return MadeNarrative(
            case_id=source.case.id,
            wish=wish,
            pdf=template.render(paper, source.office, now),
            text=template.plain_text(paper),
        )

    def release(self, made: MadeNarrative) -> MadeNarrative:
        """Record for whom and what for it leaves; only now it may.

        Raises:
            ConsentLacking: by now no consent of the young person holds.
            PresenceUnproven: the password is asked for once more.
        """
        self._at.demand_presence(Deed.EXPORT)
        with self._at.write(Right.EXPORT) as transaction:
            case = self._usable(transaction.session, made.case_id)
            transaction.add(self._evidence(transaction, case, made))
            transaction.note(Action.EXPORTED, f"cases:{case.uuid}", made.pdf)
        return made

    def _evidence(self, transaction: Transaction, case: Case, made: MadeNarrative) -> DisclosureRow:
        draft = DisclosureDraft(
            kind=DocumentKind.NARRATIVE,
            receiver_kind=ReceiverKind.STRANGER,
            receiver_name=made.wish.recipient.strip(),
            channel=Channel.FILE,
            legal_basis=basis_for(made.wish.purpose),
            case_id=case.id,
            sha256=made.sha256,
        )
        return DisclosureRow(
            **columns(draft),
            copy_number=numbering.take(transaction.session, SERIES),
            disclosed_at=transaction.now,
            disclosed_by_id=self._at.user.id,
        )


def _shift() -> int:
    return random.SystemRandom().choice(SHIFTS)
