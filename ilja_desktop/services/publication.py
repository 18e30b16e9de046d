"""The ledger of publications: figures leave known to the vault, and new cases wait for review."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.disclosure import DocumentKind
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.publication import FewNewCases, Publication, PublicationDraft
from ilja_desktop.domain.user import Right
from ilja_desktop.services.workplace import Workplace, columns, complete, policy_of
from ilja_desktop.store import disclosure as disclosure_store
from ilja_desktop.store import publication as store
from ilja_desktop.store import tally
from ilja_desktop.store.disclosure import DocumentRow
from ilja_desktop.store.publication import CutOffRow, PublicationRow

if TYPE_CHECKING:
    from ilja_desktop.anonymise.model import Past, Protected


class Publications:
    """What a user can do about figures that leave."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def all(self) -> tuple[Publication, ...]:
        """Return every publication, the oldest first."""
        self._at.require(Right.SUMMARISE)
        with self._at.read() as session:
            return store.all_publications(session)

    def past(self) -> tuple[Past, ...]:
        """Return what readers have already, for protecting what comes next."""
        from ilja_desktop.anonymise.ledger import read_past

        texts = dict.fromkeys(publication.tables for publication in self.all())
        return tuple(each for text in texts for each in read_past(text))

    def publish(
        self,
        draft: PublicationDraft,
        title: str,
        form: bytes,
        protected: Sequence[Protected],
        kind: DocumentKind = DocumentKind.SUMMARY,
    ) -> Publication:
        """Record what is published; only now it may leave.

        Args:
            draft: to whom and what for.
            title: of the document; of a summary its first and last day.
            form: the published data form.
            protected: the tables in it, as the gate let them through.
            kind: what it is.

        Raises:
            IncompleteDraft: nobody is said to get it, or no purpose.
            PresenceUnproven: the password is asked for once more.
        """
        from ilja_desktop.anonymise.ledger import past_text, remembered

        complete(draft.problems(self._at.today()))
        self._at.require(Right.SUMMARISE)
        self._at.demand_presence(Deed.EXPORT)
        now, sha256 = self._at.clock(), hashlib.sha256(form).hexdigest()
        tables = past_text(tuple(remembered(each) for each in protected))
        with self._at.write(Right.SUMMARISE) as transaction:
            transaction.note(Action.EXPORTED, f"summary:{title}", form)
            known = disclosure_store.document_of_hash(transaction.session, sha256)
            if known is None:
                row = DocumentRow(
                    kind=kind,
                    title=title,
                    content=form,
                    sha256=sha256,
                    created_at=now,
                )
                known = transaction.add(row).head()
            whole = replace(draft, document_id=known.id, tables=tables)
            user = self._at.user.id
            publication = PublicationRow(**columns(whole), published_at=now, published_by_id=user)
            if store.cut_off(transaction.session) is None:
                transaction.add(self._reviewed(self._at.today()))
            return transaction.add(publication).record()

    def cut_off(self) -> date | None:
        """Return the last day up to which cases are counted; None as long as all are."""
        self._at.require(Right.SUMMARISE)
        with self._at.read() as session:
            return store.cut_off(session)

    def waiting(self) -> int:
        """Return how many cases came before a conference since and are not counted yet."""
        self._at.require(Right.SUMMARISE)
        with self._at.read() as session:
            last = store.cut_off(session)
            if last is None:
                return 0
            items = tally.held_items(session, last, self._at.today())
        return len({item.case_id for item in items if item.first_held_on > last})

    def review(self) -> date:
        """Let the cases be counted that came until today.

        Raises:
            FewNewCases: so few that whoever knows them would read about them in the difference.
        """
        with self._at.write(Right.SUMMARISE) as transaction:
            count, today = self.waiting(), self._at.today()
            if 0 < count < policy_of(transaction.session, today).min_cell_count:
                raise FewNewCases
            return transaction.add(self._reviewed(today)).record().day

    def _reviewed(self, day: date) -> CutOffRow:
        user = self._at.user.id
        return CutOffRow(day=day, reviewed_at=self._at.clock(), reviewed_by_id=user)
