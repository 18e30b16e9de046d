"""Contacts: a card is read, its fingerprint compared, and only then its keys are used."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC

from ilja_desktop.domain.contact import Comparison, Contact, ContactDraft
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import ContactId
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.user import Right
from ilja_desktop.exchange.contactcard import ContactCard
from ilja_desktop.keys.certificate import spk_of
from ilja_desktop.keys.fingerprint import Fingerprint
from ilja_desktop.keys.identity import PublicIdentity
from ilja_desktop.services.access import Access
from ilja_desktop.services.workplace import Workplace, columns, complete, office_of
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store import contact as store
from ilja_desktop.store.contact import ContactRow


@dataclass(eq=False)
class OwnCard(Refusal):
    """Nobody is a contact of their own."""


@dataclass(frozen=True, kw_only=True)
class FingerprintWords:
    """A fingerprint as it is shown: each of the three ways says the same.

    Args:
        digits: sixty, in groups.
        words: eight, to be read out.
        qr: modules of the code, row by row.
        scanned: what a scanner reads from the code.
    """

    digits: str
    words: tuple[str, ...]
    qr: tuple[bytes, ...]
    scanned: str


class Contacts:
    """What a user can do about people with vaults of their own."""

    def __init__(self, workplace: Workplace, access: Access) -> None:
        self._at = workplace
        self._access = access

    def every(self) -> tuple[Contact, ...]:
        """Return all contacts by name."""
        with self._at.read() as session:
            return store.every(session)

    def own_card(self) -> bytes:
        """Return the file of the signed-in user's own card."""
        unlocked = self._access.unlocked
        with self._at.read() as session:
            card = ContactCard(
                name=self._at.user.display_name or self._at.user.name,
                office=office_of(session).name,
                vault_id=self._at.vault.vault_id,
                made_at=self._at.clock().astimezone(UTC).replace(microsecond=0),
                epk=unlocked.identity.public.epk,
                certificate=certificate_store.personal(session, unlocked.uid),
                authority=certificate_store.authority(session),
            )
        return card.encode(unlocked.identity)

    def own_fingerprint(self) -> Fingerprint:
        """Return what others compare to be sure of the signed-in user's keys."""
        return Fingerprint.of(self._access.unlocked.identity.public)

    def shown(self, contact: Contact | None = None) -> FingerprintWords:
        """Return a contact's fingerprint, or one's own, as it is shown; on the compute lane."""
        from ilja_desktop.documents.qr import modules  # reportlab takes its time

        found = self.own_fingerprint() if contact is None else fingerprint_of(contact)
        return FingerprintWords(
            digits=found.digits, words=found.words, qr=modules(found.qr), scanned=found.qr
        )

    def read(self, name: str, content: bytes) -> ContactCard:
        """Read somebody's card; nothing is kept.

        Raises:
            CardDamaged, CardNewer: it is none.
            OwnCard: it is one's own.
        """
        card = ContactCard.decode(name, content)
        if card.epk == self._access.unlocked.identity.public.epk:
            raise OwnCard
        return card

    def proposed(self, card: ContactCard) -> ContactDraft:
        """Return what a contact would be entered as."""
        return ContactDraft(name=card.name, office=card.office)

    def known(self, card: ContactCard) -> Contact | None:
        """Return the contact a card is of, whether its key is the same or not."""
        with self._at.read() as session:
            row = store.row_of_epk(session, card.epk) or store.row_of_person(
                session, card.vault_id, card.name
            )
            return None if row is None else row.record()

    def keep(self, card: ContactCard, draft: ContactDraft) -> Contact:
        """Keep a card: a new contact, or a known one whose key has changed.

        A key that changed counts for nothing until it was compared again.
        """
        complete(draft.problems(self._at.today()))
        known = self.known(card)
        with self._at.write(Right.KEEP_NETWORK) as transaction:
            keys = {
                "desk": card.vault_id,
                "epk": card.epk,
                "certificate": card.certificate,
                "authority": card.authority,
            }
            if known is None:
                return transaction.add(ContactRow(**columns(draft), **keys)).record()
            row = store.get(transaction.session, known.id)
            changed = fingerprint_of(known) != card.fingerprint
            doubt = {"compared_on": None, "compared_by": None, "changed_on": self._at.today()}
            values = {**columns(draft), **keys, **(doubt if changed else {})}
            return transaction.change(row, values).record()

    def change(self, id: ContactId, draft: ContactDraft) -> Contact:
        """Say whom of the network a contact is."""
        complete(draft.problems(self._at.today()))
        with self._at.write(Right.KEEP_NETWORK) as transaction:
            return transaction.change(store.get(transaction.session, id), columns(draft)).record()

    def compare(self, id: ContactId, way: Comparison) -> Contact:
        """Confirm that two people have compared the fingerprint.

        Raises:
            PresenceUnproven: the password was not given lately.
        """
        self._at.demand_presence(Deed.TRUST_KEY)
        with self._at.write(Right.KEEP_NETWORK) as transaction:
            row = store.get(transaction.session, id)
            values = {"compared_on": self._at.today(), "compared_by": way}
            return transaction.change(row, values).record()

    def distrust(self, id: ContactId) -> Contact:
        """Use a contact's key no more until it was compared again."""
        doubt = {"compared_on": None, "compared_by": None}
        with self._at.write(Right.KEEP_NETWORK) as transaction:
            return transaction.change(store.get(transaction.session, id), doubt).record()


def fingerprint_of(contact: Contact) -> Fingerprint:
    """Return the fingerprint of a contact's keys."""
    return Fingerprint.of(PublicIdentity(contact.epk, spk_of(contact.certificate)))


def draft_of(contact: Contact) -> ContactDraft:
    """Return a contact as it was entered, to be changed."""
    return replace(
        ContactDraft(name=contact.name, office=contact.office),
        professional_id=contact.professional_id,
    )
