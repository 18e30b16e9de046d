"""The list of offers: kept by the office, looked up at the table, printed as one page."""

from __future__ import annotations

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.errors import ChangedMeanwhile
from ilja_desktop.domain.ids import OfferId
from ilja_desktop.domain.offer import Offer, OfferDraft, OfferEntry, OfferPaper, offer_entries
from ilja_desktop.domain.user import Right
from ilja_desktop.services.paperhead import sender
from ilja_desktop.services.workplace import Workplace, columns, complete, policy_of
from ilja_desktop.store import offer as store
from ilja_desktop.store.offer import OfferRow

_MAY_LOOK = (Right.READ_CASES, Right.KEEP_NETWORK, Right.ADMINISTER)


class Offers:
    """What a user can do with the list of offers."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def entries(self) -> tuple[OfferEntry, ...]:
        """Return all offers by legal circle and carrier; those not renewed lately are marked."""
        self._at.require_any(*_MAY_LOOK)
        with self._at.read() as session:
            return self._entries(session)

    def enter(self, draft: OfferDraft) -> Offer:
        """Add an offer to the list."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.KEEP_NETWORK) as transaction:
            return transaction.add(OfferRow(**columns(draft))).record()

    def change(self, id: OfferId, revision: int, draft: OfferDraft) -> Offer:
        """Change what is known about an offer."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.KEEP_NETWORK) as transaction:
            row = store.get(transaction.session, id)
            return transaction.change(row, columns(draft), revision).record()

    def remove(self, id: OfferId) -> None:
        """Take an offer off the list, because there is no such offer any more."""
        with self._at.write(Right.KEEP_NETWORK) as transaction:
            transaction.erase(store.get(transaction.session, id))

    def plan(self) -> OfferPaper:
        """Gather what the page „Was ist frei?“ would say now."""
        self._at.require_any(*_MAY_LOOK)
        with self._at.read() as session:
            return self._paper(session)

    def render(self, paper: OfferPaper) -> bytes:
        """Draw the page; touches no database."""
        from ilja_desktop.documents import offerlist

        return offerlist.render(paper, self._at.clock())

    def hand_out(self, paper: OfferPaper, content: bytes) -> None:
        """Write down that the page was printed; only now it may leave.

        Raises:
            ChangedMeanwhile: it would say something else by now.
        """
        self._at.require_any(*_MAY_LOOK)
        with self._at.vault.write(self._at.user.uid, self._at.clock()) as transaction:
            if self._paper(transaction.session) != paper:
                raise ChangedMeanwhile("Angebotsliste")
            transaction.note(Action.PRINTED, "offers", content)

    def _entries(self, session: Session) -> tuple[OfferEntry, ...]:
        today = self._at.today()
        days = policy_of(session, today).offer_days
        return offer_entries(store.every(session), today, days)

    def _paper(self, session: Session) -> OfferPaper:
        today = self._at.today()
        entries = self._entries(session)
        free = tuple(entry for entry in entries if entry.free)
        return OfferPaper(
            office=sender(session),
            as_of=today,
            days=policy_of(session, today).offer_days,
            entries=free,
            taken=len(entries) - len(free),
        )
