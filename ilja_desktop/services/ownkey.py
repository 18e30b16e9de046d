"""What somebody signs with: the office's certificate, one they brought in a file, or a card."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.locking import Deed
from ilja_desktop.keys import broughtkey
from ilja_desktop.keys.broughtkey import BroughtKey, CertificateFileUnreadable, name_in
from ilja_desktop.keys.card import CardCertificate, CardKey, Cards, SystemCards
from ilja_desktop.keys.identity import Identity
from ilja_desktop.services.access import Access
from ilja_desktop.services.press import Press, SigningMeans
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store import signingkey as store
from ilja_desktop.store.signingkey import SigningKeyRow
from ilja_desktop.store.user import get_by_uid


@dataclass(frozen=True, kw_only=True)
class SigningCertificate:
    """A certificate as its owner sees it before signing with it.

    Args:
        name: whom it names.
        issuers: who issued it, and who issued theirs, as far as the file says.
        valid_until: its last day.
        of_office: whether the office's own authority issued it.
        card: what the card calls itself that holds the key; empty if none does.
    """

    name: str
    issuers: tuple[str, ...]
    valid_until: date
    of_office: bool
    card: str = ""


class OwnKeys:
    """What a user can do about the certificate they sign with."""

    def __init__(
        self, workplace: Workplace, access: Access, press: Press, cards: Cards = SystemCards()
    ) -> None:
        self._at = workplace
        self._access = access
        self._press = press
        self._cards = cards

    def current(self) -> SigningCertificate:
        """Return what the signed-in user signs with."""
        uid = self._at.user.uid
        with self._at.read() as session:
            row = store.active(session, uid)
            if row is None:
                return _view(certificate_store.personal(session, uid), (), of_office=True)
            issuers = x509.load_pem_x509_certificates(row.chain) if row.chain else []
            ders = tuple(each.public_bytes(Encoding.DER) for each in issuers)
            view = _view(row.certificate, ders, of_office=False)
            return replace(view, card=row.token)

    def look(self, content: bytes, password: str) -> tuple[BroughtKey, SigningCertificate]:
        """Return what a PKCS #12 file holds, to be shown before it is used.

        Raises:
            CertificateFileUnreadable, CertificateUnfit, CertificateExpired: it will not do.
        """
        brought = broughtkey.read_file(content, password, self._at.clock())
        return brought, _view(brought.certificate, brought.issuers, of_office=False)

    def use(self, brought: BroughtKey) -> None:
        """Sign with a brought certificate from now on.

        Raises:
            PresenceUnproven: the password was not given lately.
        """
        unlocked = self._access.unlocked
        loaded = (x509.load_der_x509_certificate(each) for each in brought.issuers)
        row = SigningKeyRow(
            uid=unlocked.uid,
            certificate=brought.certificate,
            chain=b"".join(each.public_bytes(Encoding.PEM) for each in loaded),
            sealed=brought.sealed_to(unlocked.identity),
            module="",
            token="",
            active=True,
        )
        self._keep(row, brought)

    def look_at_cards(self, module: Path) -> tuple[tuple[CardCertificate, SigningCertificate], ...]:
        """Return the certificates on the cards in the readers of this machine.

        Args:
            module: the library that speaks with the cards; runs in a process of its own.

        Raises:
            PresenceUnproven: the password was not given lately.
            CardLibraryUnfit, CardLibraryFailed, NoCard: there is none.
            CertificateUnfit, CertificateExpired: with none of them anything can be signed.
        """
        self._at.demand_presence(Deed.TRUST_KEY)
        usable, refused = [], []
        for found in self._cards.look(module):
            try:
                broughtkey.demand_fit(
                    x509.load_der_x509_certificate(found.certificate), self._at.clock()
                )
            except Refusal as refusal:
                refused.append(refusal)
            else:
                view = _view(found.certificate, (), of_office=False)
                usable.append((found, replace(view, card=found.token)))
        if not usable:
            raise refused[0]
        return tuple(usable)

    def use_card(self, on: CardCertificate) -> None:
        """Sign with a key on a card from now on; its PIN is asked for at each signing.

        Raises:
            PresenceUnproven: the password was not given lately.
        """
        row = SigningKeyRow(
            uid=self._access.unlocked.uid,
            certificate=on.certificate,
            chain=b"",
            sealed=None,
            module=on.module,
            token=on.token,
            active=True,
        )
        self._keep(row, CardKey(on=on, cards=self._cards))

    def take_pin(self, pin: str) -> None:
        """Take the PIN of the card for the next act of signing; it is forgotten after that."""
        self._press.take_pin(pin)

    def _keep(self, row: SigningKeyRow, means: BroughtKey | CardKey) -> None:
        self._at.demand_presence(Deed.TRUST_KEY)
        with self._at.vault.write(self._at.user.uid, self._at.clock()) as transaction:
            store.keep(transaction.session, row)
            user = get_by_uid(transaction.session, row.uid)
            transaction.note(Action.CERTIFICATE_BROUGHT, user.reference(), means.certificate)
            transaction.touched(user)
        self._press.sign_with(means)

    def put_away(self) -> None:
        """Destroy the private key, or forget the card, and sign with the office's certificate."""
        unlocked = self._access.unlocked
        with self._at.vault.write(self._at.user.uid, self._at.clock()) as transaction:
            store.put_away(transaction.session, unlocked.uid)
            user = get_by_uid(transaction.session, unlocked.uid)
            transaction.note(Action.CERTIFICATE_BROUGHT, user.reference(), b"")
            transaction.touched(user)
        with self._at.read() as session:
            self._press.sign_with(signatory_of(session, unlocked.identity, unlocked.uid))


def signatory_of(session: Session, identity: Identity, uid: str) -> SigningMeans:
    """Return what a user signs documents with."""
    row = store.active(session, uid)
    if row is not None and row.module:
        on = CardCertificate(module=row.module, token=row.token, certificate=row.certificate)
        return CardKey(on=on)
    if row is not None and row.sealed is not None:
        with suppress(CertificateFileUnreadable):  # then the office's own is there
            return broughtkey.opened(row.sealed, row.certificate, identity)
    personal = certificate_store.personal(session, uid)
    return identity.signatory(personal, certificate_store.authority(session))


def _view(certificate: bytes, issuers: tuple[bytes, ...], *, of_office: bool) -> SigningCertificate:
    loaded = x509.load_der_x509_certificate(certificate)
    until: datetime = loaded.not_valid_after_utc
    names = [name_in(loaded.issuer)]
    names += [name_in(x509.load_der_x509_certificate(each).issuer) for each in issuers]
    return SigningCertificate(
        name=name_in(loaded.subject),
        issuers=tuple(dict.fromkeys(names)),
        valid_until=rule_day(until),
        of_office=of_office,
    )
