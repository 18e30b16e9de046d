"""The list of revoked certificates: signed by the office's authority, read by any other program.

An X.509 CRL (RFC 5280). The newest one says all of what was ever revoked; what was signed before
a certificate was revoked stays valid.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from ilja_desktop.domain.certificate import RenewalRule, Revocation, RevocationReason
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.certificate import CLOCK_SLACK, ForeignAuthority, spk_of
from ilja_desktop.keys.identity import public_key, public_octets

_FLAGS = {
    RevocationReason.LEFT: x509.ReasonFlags.affiliation_changed,
    RevocationReason.SUPERSEDED: x509.ReasonFlags.superseded,
    RevocationReason.COMPROMISED: x509.ReasonFlags.key_compromise,
}


@dataclass(eq=False)
class RevocationListForged(Refusal):
    """The list of revoked certificates was not signed by the office's authority."""


@dataclass(frozen=True, slots=True)
class RevocationList:
    """What a list says.

    Args:
        number: grows with every list.
        next_update: until when it is meant to be the newest, an aware point in time.
        revocations: everything ever revoked.
    """

    number: int
    next_update: datetime
    revocations: tuple[Revocation, ...]


def make_list(
    key: ec.EllipticCurvePrivateKey,
    authority: bytes,
    revocations: Collection[Revocation],
    number: int,
    now: datetime,
    renewal: RenewalRule = RenewalRule(),
) -> bytes:
    """Return a signed list, DER.

    Args:
        key: the authority's private key.
        authority: the authority's certificate, DER.
        revocations: everything ever revoked, each certificate once.
        number: one more than that of the list before.
        now: an aware point in time.
        renewal: for how long it is meant to be the newest.

    Raises:
        ForeignAuthority: key and certificate of the authority do not belong together.
    """
    if spk_of(authority) != public_octets(key):
        raise ForeignAuthority
    issuer = x509.load_der_x509_certificate(authority)
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(issuer.subject)
        .last_update(now - CLOCK_SLACK)
        .next_update(now + timedelta(days=renewal.list_days))
        .add_extension(x509.CRLNumber(number), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(key.public_key()), critical=False
        )
    )
    for each in sorted(revocations, key=lambda each: (each.revoked_at, each.serial)):
        builder = builder.add_revoked_certificate(_entry(each))
    return builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def read_list(der: bytes, authority_spk: bytes) -> RevocationList:
    """Return what a list says, once its signature is verified.

    Args:
        der: the list.
        authority_spk: SubjectPublicKeyInfo of the office's authority.

    Raises:
        RevocationListForged: it is no list of this authority.
    """
    try:
        loaded = x509.load_der_x509_crl(der)
        number = loaded.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number
        entries = tuple(_revocation(each) for each in loaded)
        genuine = loaded.is_signature_valid(public_key(authority_spk))
    except (ValueError, x509.ExtensionNotFound, KeyError) as error:
        raise RevocationListForged from error
    if not genuine or loaded.next_update_utc is None:
        raise RevocationListForged
    return RevocationList(number, loaded.next_update_utc, entries)


def list_pem(der: bytes) -> bytes:
    """Return a list in the text form other programs import."""
    return x509.load_der_x509_crl(der).public_bytes(serialization.Encoding.PEM)


def list_der(content: bytes) -> bytes:
    """Return a list as ``read_list`` takes it, from either form it is handed out in.

    Raises:
        RevocationListForged: it is no list.
    """
    if not content.lstrip().startswith(b"-----"):
        return content
    try:
        return x509.load_pem_x509_crl(content).public_bytes(serialization.Encoding.DER)
    except ValueError as error:
        raise RevocationListForged from error


def revoked(
    certificates: Sequence[bytes], reason: RevocationReason, now: datetime
) -> tuple[Revocation, ...]:
    """Return the revocation of certificates (DER), from a moment on."""
    moment = now.astimezone(UTC).replace(microsecond=0)
    serials = [x509.load_der_x509_certificate(der).serial_number for der in certificates]
    return tuple(Revocation(serial=serial, revoked_at=moment, reason=reason) for serial in serials)


def _entry(revocation: Revocation) -> x509.RevokedCertificate:
    return (
        x509.RevokedCertificateBuilder()
        .serial_number(revocation.serial)
        .revocation_date(revocation.revoked_at)
        .add_extension(x509.CRLReason(_FLAGS[revocation.reason]), critical=False)
        .build()
    )


def _revocation(entry: x509.RevokedCertificate) -> Revocation:
    flag = entry.extensions.get_extension_for_class(x509.CRLReason).value.reason
    reasons = {value: reason for reason, value in _FLAGS.items()}
    return Revocation(
        serial=entry.serial_number,
        revoked_at=entry.revocation_date_utc,
        reason=reasons[flag],
    )
