"""Signs a finished PDF in one of the fields that were made for it."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from datetime import datetime

from asn1crypto import keys, x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from pyhanko.pdf_utils.extensions import DeveloperExtension
from pyhanko.pdf_utils.generic import DictionaryObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, Signer, SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko_certvalidator.registry import SimpleCertificateStore

from ilja_desktop.documents.signing.appearance import Stamp, style
from ilja_desktop.documents.signing.envelope import ecdsa, pss
from ilja_desktop.domain.acknowledgement import ByHand
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.card import OpenedCard

KEPT_SHAPE = "Schützt eine von Hand gezeichnete Form gegen Änderung, ohne Gewähr für die Hand"
_BESIDES = 2048
"""Bytes of a signature beside its certificates."""


@dataclass(eq=False)
class CertificateNotValid(Refusal):
    """The certificate does not cover the moment of signing."""

    name: str


@dataclass(frozen=True)
class SigningIdentity:
    """The private key of a person with the certificate that names them.

    ``certificate`` and ``chain`` are DER; the chain ends with the office's own authority.
    """

    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | OpenedCard = field(repr=False)
    certificate: bytes
    chain: tuple[bytes, ...]

    @property
    def name(self) -> str:
        """The name the certificate states."""
        subject = x509.Certificate.load(self.certificate).subject.native
        return str(subject["common_name"])


@dataclass(frozen=True, kw_only=True)
class Signature:
    """What is signed how.

    Args:
        field: the name of the signature field
        role: in which role the person signs, shown on the page
        certify: whether this signature closes the document; the first has to
        by_hand: what somebody drew, if this signature only keeps it from being changed
    """

    field: str
    role: str
    certify: bool = True
    by_hand: ByHand | None = None

    @property
    def reason(self) -> str:
        """What the signature says it means, as programs show it beside the signer's name."""
        if self.by_hand is None:
            return self.role
        return f"{KEPT_SHAPE}: {self.by_hand.name}"


def sign(pdf: bytes, signature: Signature, identity: SigningIdentity, *, now: datetime) -> bytes:
    """Return the PDF with the signature appended; what was there stays as it is.

    Args:
        pdf: a document of the press
        signature: field and role
        identity: who signs
        now: the moment stated in the signature, with a time zone

    Raises:
        CertificateNotValid: the certificate is not yet or no longer valid at that moment.
        Refusal: the card with the key does not sign.
        MissingGlyph: the name has a character the document fonts lack.
        ValueError: there is no such empty field.
    """
    _require_valid(identity, now)
    writer = _Writer(io.BytesIO(pdf))
    width, height, others = _field_size(writer, signature.field)
    metadata = PdfSignatureMetadata(
        field_name=signature.field,
        md_algorithm="sha256",
        reason=signature.reason,
        subfilter=SigSeedSubFilter.PADES,
        certify=signature.certify,
        docmdp_permissions=MDPPerm.FILL_FORMS if others else MDPPerm.NO_CHANGES,
    )
    stamp = Stamp(identity.name, signature.role, now, signature.by_hand)
    signer = _Signer(
        metadata,
        signer=_signer(identity),
        stamp_style=style(stamp, width, height),
    )
    signer.moment = now
    signed: io.BytesIO = signer.sign_pdf(
        writer, existing_fields_only=True, bytes_reserved=_room(identity)
    )
    return signed.getvalue()


def _room(identity: SigningIdentity) -> int:
    """Return how many hexadecimal digits to keep free for a signature.

    The certificates, and more than an ECDSA signature with its attributes takes; without this
    pyHanko signs twice, once to learn the size.
    """
    certificates = len(identity.certificate) + sum(map(len, identity.chain))
    return 2 * (certificates + identity.key.key_size // 8 + _BESIDES)


class _Writer(IncrementalPdfFileWriter):
    """Appends a signature and leaves alone what the document says about itself."""

    def _update_meta(self) -> None:
        """Keep dates and description: the document was made when it was made."""

    def register_extension(self, ext: DeveloperExtension) -> None:
        """Name no extension of PDF 2.0, for the same reason."""
        if ext.base_version == "/1.7":
            super().register_extension(ext)

    def ensure_output_version(self, version: tuple[int, int]) -> None:
        """Stay with PDF 1.7, all that PDF/A-2 and -3 know; PAdES needs no more."""


class _Signer(PdfSigner):
    """A signer whose clock is given."""

    moment: datetime

    def init_signing_session(
        self, pdf_out: BasePdfFileWriter, existing_fields_only: bool = False
    ) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self.moment
        return session


def _require_valid(identity: SigningIdentity, now: datetime) -> None:
    certificate = x509.Certificate.load(identity.certificate)
    if not certificate.not_valid_before <= now <= certificate.not_valid_after:
        raise CertificateNotValid(name=identity.name)


def _field_size(writer: IncrementalPdfFileWriter, name: str) -> tuple[float, float, bool]:
    """Return width and height of an empty field, and whether there are other empty fields."""
    empty = {found: made for found, _, made in enumerate_sig_fields(writer, filled_status=False)}
    if name not in empty:
        raise ValueError(f"no empty signature field {name!r}")
    made: DictionaryObject = empty[name].get_object()
    left, bottom, right, top = (float(side) for side in made["/Rect"])
    return right - left, top - bottom, len(empty) > 1


class _CardSigner(Signer):
    """Lets a card make the signature itself."""

    def __init__(self, card: OpenedCard, certificate: x509.Certificate) -> None:
        super().__init__(
            signing_cert=certificate,
            cert_registry=SimpleCertificateStore.from_certs([]),  # type: ignore[no-untyped-call]  # pyHanko
            signature_mechanism=pss() if card.rsa else ecdsa(),
        )
        self._card = card

    async def async_sign_raw(
        self, data: bytes, digest_algorithm: str, dry_run: bool = False
    ) -> bytes:
        """Return the signature; of the same length, if it is only to be measured."""
        if dry_run:
            return bytes(self._card.key_size)
        mechanism = self.get_signature_mechanism_for_digest(digest_algorithm)
        return self._card.sign(data, mechanism.dump())


def _signer(identity: SigningIdentity) -> Signer:
    certificate = x509.Certificate.load(identity.certificate)
    if isinstance(identity.key, OpenedCard):
        return _CardSigner(identity.key, certificate)
    return _simple_signer(identity.key, certificate, identity.chain)


def _simple_signer(
    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey,
    certificate: x509.Certificate,
    chain: tuple[bytes, ...],
) -> SimpleSigner:
    issuers = [x509.Certificate.load(each) for each in chain]
    known = SimpleCertificateStore.from_certs(issuers)  # type: ignore[no-untyped-call]  # pyHanko
    private = key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return SimpleSigner(
        signing_cert=certificate,
        signing_key=keys.PrivateKeyInfo.load(private),
        cert_registry=known,
        signature_mechanism=pss() if isinstance(key, rsa.RSAPrivateKey) else None,
    )
