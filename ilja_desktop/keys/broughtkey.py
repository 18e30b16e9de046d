"""A signing certificate somebody brings along in a file (PKCS #12), from another authority.

Its private key is kept like a person's seeds: sealed to their own key pair, which only their
password opens. The office vouches for nothing of it; whoever signs with it is named as it says.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.identity import Identity, seal

SigningKey: TypeAlias = "ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey"

LARGEST = 1024 * 1024
SMALLEST_RSA = 3000
"""Bits; BSI TR-02102-1, section 3.1."""


@dataclass(eq=False)
class CertificateFileUnreadable(Refusal):
    """The file holds no key with a certificate, or the password is another one."""


@dataclass(eq=False)
class CertificateUnfit(Refusal):
    """The certificate is not meant for signatures, or its key is of a kind that is not taken."""

    name: str


@dataclass(eq=False)
class CertificateExpired(Refusal):
    """The certificate is not yet or no longer valid."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BroughtKey:
    """A private key with its certificate and those of its issuers, DER."""

    key: SigningKey = field(repr=False)
    certificate: bytes
    issuers: tuple[bytes, ...]

    @property
    def chain(self) -> tuple[bytes, ...]:
        """Return what goes along with a signature: nothing the office does not vouch for."""
        return ()

    def sealed_to(self, identity: Identity) -> bytes:
        """Return an age file with the private key that only this person can open."""
        octets = self.key.private_bytes(
            serialization.Encoding.DER,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        return seal(octets, [identity.public.epk])


def read_file(content: bytes, password: str, now: datetime) -> BroughtKey:
    """Return what a PKCS #12 file holds.

    Args:
        content: the whole file.
        password: of the file.
        now: an aware point in time.

    Raises:
        CertificateFileUnreadable: it is none, or the password is another one.
        CertificateUnfit, CertificateExpired: nothing can be signed with it.
    """
    if len(content) > LARGEST:
        raise CertificateFileUnreadable
    try:
        held = pkcs12.load_pkcs12(content, password.encode("utf-8") or None)
    except ValueError as error:
        raise CertificateFileUnreadable from error
    if held.cert is None or held.key is None:
        raise CertificateFileUnreadable
    certificate = held.cert.certificate
    key = _own(held.key, certificate)
    demand_fit(certificate, now)
    return BroughtKey(
        key=key,
        certificate=certificate.public_bytes(serialization.Encoding.DER),
        issuers=tuple(
            each.certificate.public_bytes(serialization.Encoding.DER)
            for each in held.additional_certs
        ),
    )


def opened(sealed: bytes, certificate: bytes, identity: Identity) -> BroughtKey:
    """Return a key that was kept, opened by the person it is sealed to.

    Raises:
        CertificateFileUnreadable: it is sealed to somebody else.
    """
    loaded = x509.load_der_x509_certificate(certificate)
    try:
        key = serialization.load_der_private_key(identity.open_sealed(sealed), password=None)
    except ValueError as error:
        raise CertificateFileUnreadable from error
    return BroughtKey(key=_own(key, loaded), certificate=certificate, issuers=())


def name_in(name: x509.Name) -> str:
    """Return what a certificate calls somebody: the common name, or else the whole name."""
    found = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(found[0].value) if found else name.rfc4514_string()


def demand_fit(certificate: x509.Certificate, now: datetime) -> None:
    """Refuse a certificate with which nothing can be signed at a moment.

    Raises:
        CertificateUnfit: its key is of another kind, or it is not meant for signatures.
        CertificateExpired: it is not yet or no longer valid.
    """
    public = certificate.public_key()
    if isinstance(public, ec.EllipticCurvePublicKey):
        fits = isinstance(public.curve, ec.SECP256R1)
    else:
        fits = isinstance(public, rsa.RSAPublicKey) and public.key_size >= SMALLEST_RSA
    if not fits or not _signs(certificate):
        raise CertificateUnfit(name_in(certificate.subject))
    if not certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc:
        raise CertificateExpired(name_in(certificate.subject))


def _own(key: object, certificate: x509.Certificate) -> SigningKey:
    """Return a key if it is the one the certificate is about."""
    if not isinstance(key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey):
        raise CertificateUnfit(name_in(certificate.subject))
    if key.public_key() != certificate.public_key():
        raise CertificateFileUnreadable
    return key


def _signs(certificate: x509.Certificate) -> bool:
    """Tell whether a certificate is meant for signatures somebody stands by."""
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return False
    return usage.content_commitment
