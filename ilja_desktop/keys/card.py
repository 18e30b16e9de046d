"""A signing key on a card (PKCS #11): it never leaves the card, and the PIN is never kept.

The library that speaks with the card is loaded by a process of its own, see ``cardprocess``.
"""

from __future__ import annotations

import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.canonical import Json, octets_to_text
from ilja_desktop.keys.cardwords import Trouble
from ilja_desktop.keys.childprocess import asked, module_command
from ilja_desktop.keys.schema import Fields

LIMIT = 60.0
"""Seconds; slow cards sign in five, and a reader with keys waits for somebody to type."""

_SHA256 = hashes.SHA256()


@dataclass(eq=False)
class CardLibraryUnfit(Refusal):
    """The file is no library for cards, or not for this machine."""

    file: str


@dataclass(eq=False)
class CardLibraryFailed(Refusal):
    """The library crashed, did not answer in time, or answered nonsense."""


@dataclass(eq=False)
class NoCard(Refusal):
    """No reader holds a card with a certificate."""


@dataclass(eq=False)
class CardGone(Refusal):
    """The card that is signed with is in no reader."""

    token: str


@dataclass(eq=False)
class CardPinWrong(Refusal):
    """The PIN is another one."""

    token: str


@dataclass(eq=False)
class CardPinLocked(Refusal):
    """Too many wrong PINs: the card locked itself."""

    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardCertificate:
    """A certificate on a card whose key is there too.

    Args:
        module: path of the library that speaks with it.
        token: what the card calls itself.
        certificate: DER.
    """

    module: str
    token: str
    certificate: bytes


class Cards(Protocol):
    """What is asked of cards."""

    def look(self, module: Path) -> tuple[CardCertificate, ...]:
        """Return the certificates on every card in a reader.

        Raises:
            CardLibraryUnfit, CardLibraryFailed, NoCard: there is none.
        """

    def sign(self, on: CardCertificate, pin: str, data: bytes, mechanism: bytes) -> bytes:
        """Return the signature over some data, SHA-256.

        Args:
            on: whose key signs.
            pin: of the card; empty if its reader asks for it.
            data: not hashed yet.
            mechanism: DER of the algorithm's identifier, as it stands in the signed document.

        Raises:
            CardLibraryUnfit, CardLibraryFailed, CardGone, CardPinWrong, CardPinLocked: not signed.
        """


@dataclass(frozen=True, slots=True)
class SystemCards:
    """Cards in the readers of this machine, behind a process that is ended when its time is up.

    Args:
        limit: seconds for each question.
        command: what answers them.
    """

    limit: float = LIMIT
    command: tuple[str, ...] = module_command("ilja_desktop.keys.cardprocess")

    def look(self, module: Path) -> tuple[CardCertificate, ...]:
        """Return the certificates on every card in a reader."""
        fields = self._asked({"deed": "look", "module": str(module)}, "found", "")
        found = fields.raw("found")
        if not isinstance(found, list):
            raise CardLibraryFailed
        certificates = tuple(_read(str(module), each) for each in found)
        if not certificates:
            raise NoCard
        return certificates

    def sign(self, on: CardCertificate, pin: str, data: bytes, mechanism: bytes) -> bytes:
        """Return the signature over some data, SHA-256, once it was checked."""
        question = {
            "deed": "sign",
            "module": on.module,
            "token": on.token,
            "certificate": octets_to_text(on.certificate),
            "pin": pin,
            "data": octets_to_text(data),
            "mechanism": octets_to_text(mechanism),
        }
        fields = self._asked(question, "signature", on.token)
        try:
            signature = fields.octets("signature")
        except ValueError as error:
            raise CardLibraryFailed from error
        _demand_right(on.certificate, signature, data)
        return signature

    def _asked(self, question: dict[str, str], wanted: str, token: str) -> Fields:
        """Return an answer that has the wanted field.

        Raises:
            Refusal: what was in the way.
        """
        if not Path(question["module"]).is_file():
            raise CardLibraryUnfit(question["module"])
        try:
            answer = asked(self.command, question, self.limit)
            if isinstance(answer, dict) and "trouble" in answer:
                raise _refusal(Trouble(answer["trouble"]), question["module"], token)
            return Fields.of(answer, wanted)
        except (OSError, subprocess.SubprocessError, ValueError) as error:
            raise CardLibraryFailed from error


@dataclass(frozen=True, slots=True, kw_only=True)
class CardKey:
    """What somebody signs with whose key is on a card.

    Args:
        on: the card and the certificate on it.
        cards: who speaks with it.
    """

    on: CardCertificate
    cards: Cards = field(default_factory=SystemCards, repr=False)

    @property
    def certificate(self) -> bytes:
        """Return the certificate, DER."""
        return self.on.certificate

    @property
    def chain(self) -> tuple[bytes, ...]:
        """Return what goes along with a signature: nothing the office does not vouch for."""
        return ()

    def opened(self, pin: str) -> OpenedCard:
        """Return the key as it signs with a PIN."""
        return OpenedCard(self, pin)


@dataclass(frozen=True, slots=True)
class OpenedCard:
    """A key on a card together with its PIN, for one act of signing.

    Args:
        key: on the card.
        pin: held in memory only.
    """

    key: CardKey
    pin: str = field(repr=False)

    @property
    def key_size(self) -> int:
        """Return the bits of the key."""
        return _public(self.key.certificate).key_size

    @property
    def rsa(self) -> bool:
        """Whether it signs with RSA."""
        return isinstance(_public(self.key.certificate), rsa.RSAPublicKey)

    def sign(self, data: bytes, mechanism: bytes) -> bytes:
        """Return the signature over some data, SHA-256.

        Raises:
            Refusal: the card does not sign, with the reason.
        """
        return self.key.cards.sign(self.key.on, self.pin, data, mechanism)


def _read(module: str, found: Json) -> CardCertificate:
    try:
        fields = Fields.of(found, "token", "certificate")
        token, certificate = fields.text("token"), fields.octets("certificate")
        x509.load_der_x509_certificate(certificate)
    except ValueError as error:
        raise CardLibraryFailed from error
    return CardCertificate(module=module, token=token, certificate=certificate)


def _refusal(trouble: Trouble, module: str, token: str) -> Refusal:
    match trouble:
        case Trouble.NO_LIBRARY:
            return CardLibraryUnfit(module)
        case Trouble.GONE:
            return CardGone(token)
        case Trouble.WRONG_PIN:
            return CardPinWrong(token)
        case Trouble.LOCKED:
            return CardPinLocked(token)
        case Trouble.FAILED:
            return CardLibraryFailed()


def _public(certificate: bytes) -> ec.EllipticCurvePublicKey | rsa.RSAPublicKey:
    public = x509.load_der_x509_certificate(certificate).public_key()
    assert isinstance(public, ec.EllipticCurvePublicKey | rsa.RSAPublicKey)
    return public


def _demand_right(certificate: bytes, signature: bytes, data: bytes) -> None:
    """Refuse what a library calls a signature and is none."""
    public = _public(certificate)
    try:
        if isinstance(public, ec.EllipticCurvePublicKey):
            public.verify(signature, data, ec.ECDSA(_SHA256))
        else:
            pss = padding.PSS(padding.MGF1(_SHA256), _SHA256.digest_size)
            public.verify(signature, data, pss, _SHA256)
    except InvalidSignature as error:
        raise CardLibraryFailed from error
