"""The office's own certificate authority and the certificates it gives to persons.

The authority is made with the vault and lives in it; its private key is sealed to named
administrators. Certificates are kept in the database, outside this storey. The profile is what
NSS, OpenSSL and Acrobat all accept for signed documents: P-256, extended key usage e-mail
protection plus document signing (RFC 9336).
"""

from __future__ import annotations

import warnings
from calendar import isleap
from dataclasses import dataclass
from datetime import datetime, timedelta
from unicodedata import category, normalize

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.identity import public_key, public_octets, verify

DOCUMENT_SIGNING = x509.ObjectIdentifier("1.3.6.1.5.5.7.3.36")
LONGEST_NAME = 64
"""ub-common-name and ub-organization-name of RFC 5280, appendix A.1."""

_AUTHORITY_NAME = "ILJA-Tresor "

CLOCK_SLACK = timedelta(days=1)
"""Offline machines drift; a certificate is valid from a day before it was made."""


@dataclass(eq=False)
class NameUnusable(Refusal):
    """A name is empty, has control characters, or is too long for a certificate."""

    name: str
    longest: int = LONGEST_NAME


@dataclass(eq=False)
class ForeignAuthority(Refusal):
    """The certificate handed in is not that of this vault's authority."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifetimes:
    """For how many years certificates are valid."""

    authority: int = 15
    person: int = 3


def make_authority(
    key: ec.EllipticCurvePrivateKey,
    office: str,
    mark: str,
    now: datetime,
    lifetimes: Lifetimes = Lifetimes(),
) -> bytes:
    """Return the self-signed certificate of an office's authority, DER.

    Args:
        key: the authority's private key.
        office: name of the office, at most 64 characters.
        mark: what tells two authorities of the same office apart.
        now: an aware point in time.
        lifetimes: years of validity.

    Raises:
        NameUnusable: the office's name cannot stand in a certificate.
    """
    name = _subject(office, f"{_AUTHORITY_NAME}{mark}")
    public = key.public_key()
    usage = _key_usage(key_cert_sign=True, crl_sign=True)
    builder = (
        _builder(public, now)
        .subject_name(name)
        .issuer_name(name)
        .not_valid_after(_years_later(now, lifetimes.authority))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )
    return builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


@dataclass(frozen=True, slots=True)
class Person:
    """Whom a certificate names: the person, and the number that tells namesakes apart."""

    name: str
    uid: str
    spk: bytes


def issue(
    key: ec.EllipticCurvePrivateKey,
    authority: bytes,
    person: Person,
    now: datetime,
    lifetimes: Lifetimes = Lifetimes(),
) -> bytes:
    """Return a person's certificate from the office's authority, DER.

    Args:
        key: the authority's private key.
        authority: the authority's certificate, DER.
        person: whom it is for.
        now: an aware point in time.
        lifetimes: years of validity, never beyond the authority's own end.

    Raises:
        ForeignAuthority: key and certificate of the authority do not belong together.
        NameUnusable: the person's name cannot stand in a certificate.
    """
    if spk_of(authority) != public_octets(key):
        raise ForeignAuthority
    issuer = x509.load_der_x509_certificate(authority)
    public = public_key(person.spk)
    end = min(_years_later(now, lifetimes.person), issuer.not_valid_after_utc)
    usages = [ExtendedKeyUsageOID.EMAIL_PROTECTION, DOCUMENT_SIGNING]
    issuer_id = x509.AuthorityKeyIdentifier.from_issuer_public_key(key.public_key())
    builder = (
        _builder(public, now)
        .subject_name(_subject(office_of(issuer), person.name, person.uid))
        .issuer_name(issuer.subject)
        .not_valid_after(end)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(signature=True), critical=True)
        .add_extension(x509.ExtendedKeyUsage(usages), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(issuer_id, critical=False)
    )
    return builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def renew_authority(
    key: ec.EllipticCurvePrivateKey,
    former: bytes,
    now: datetime,
    lifetimes: Lifetimes = Lifetimes(),
) -> bytes:
    """Return the authority's next certificate, DER: same name, same key, valid from now on.

    What the former one vouches for, this one vouches for as well.

    Raises:
        ForeignAuthority: key and former certificate do not belong together.
    """
    if spk_of(former) != public_octets(key):
        raise ForeignAuthority
    known = x509.load_der_x509_certificate(former)
    (name,) = known.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    mark = str(name.value).removeprefix(_AUTHORITY_NAME)
    return make_authority(key, office_of(known), mark, now, lifetimes)


def renew(
    key: ec.EllipticCurvePrivateKey,
    authority: bytes,
    former: bytes,
    now: datetime,
    lifetimes: Lifetimes = Lifetimes(),
) -> bytes:
    """Return a person's next certificate, DER: same name, same key, valid from now on.

    Raises:
        ForeignAuthority: key and certificate of the authority do not belong together.
    """
    known = x509.load_der_x509_certificate(former).subject
    (name,) = known.get_attributes_for_oid(NameOID.COMMON_NAME)
    (uid,) = known.get_attributes_for_oid(NameOID.SERIAL_NUMBER)
    person = Person(str(name.value), str(uid.value), spk_of(former))
    return issue(key, authority, person, now, lifetimes)


def valid_until(certificate: bytes) -> datetime:
    """Return the end of a certificate's validity, an aware point in time."""
    return x509.load_der_x509_certificate(certificate).not_valid_after_utc


def serial_of(certificate: bytes) -> int:
    """Return a certificate's number."""
    return x509.load_der_x509_certificate(certificate).serial_number


def office_of(certificate: x509.Certificate) -> str:
    """Return the office a certificate names."""
    (attribute,) = certificate.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
    return str(attribute.value)


def spk_of(certificate: bytes) -> bytes:
    """Return the public key of a certificate as SubjectPublicKeyInfo, DER.

    Raises:
        ValueError: it is no certificate.
    """
    return (
        _read(certificate)
        .public_key()
        .public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    )


def uid_of(certificate: bytes, authority: bytes) -> str | None:
    """Return whom a certificate names; nothing if the authority has not issued it.

    Args:
        certificate: DER.
        authority: public key of the office's authority, SubjectPublicKeyInfo.

    Raises:
        ValueError: it is no certificate.
    """
    loaded = _read(certificate)
    if not verify(public_key(authority), loaded.tbs_certificate_bytes, loaded.signature):
        return None
    names = loaded.subject.get_attributes_for_oid(NameOID.SERIAL_NUMBER)
    return str(names[0].value) if names else None


def to_pem(certificate: bytes) -> str:
    """Return a certificate in the text form other programs import."""
    loaded = x509.load_der_x509_certificate(certificate)
    return loaded.public_bytes(serialization.Encoding.PEM).decode("ascii")


def usable_name(name: str) -> str:
    """Return a name as it may stand in a certificate or a header.

    Raises:
        NameUnusable: it is empty, has control characters, or more than 64 characters.
    """
    text = normalize("NFC", name).strip()
    if not 0 < len(text) <= LONGEST_NAME or any(category(c) in ("Cc", "Cs") for c in text):
        raise NameUnusable(name)
    return text


def _read(certificate: bytes) -> x509.Certificate:
    """Return a certificate that may come from anybody; what the library warns of is refused too."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", CryptographyDeprecationWarning)
        try:
            return x509.load_der_x509_certificate(certificate)
        except (x509.InvalidVersion, CryptographyDeprecationWarning) as error:
            raise ValueError("no certificate by the standard") from error


def _builder(public: ec.EllipticCurvePublicKey, now: datetime) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - CLOCK_SLACK)
    )


def _subject(office: str, common_name: str, uid: str | None = None) -> x509.Name:
    attributes = [
        x509.NameAttribute(NameOID.COUNTRY_NAME, "DE"),
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, usable_name(office)),
        x509.NameAttribute(NameOID.COMMON_NAME, usable_name(common_name)),
    ]
    if uid is not None:
        attributes.append(x509.NameAttribute(NameOID.SERIAL_NUMBER, uid))
    return x509.Name(attributes)


def _key_usage(
    *, signature: bool = False, key_cert_sign: bool = False, crl_sign: bool = False
) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=signature,
        content_commitment=signature,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=key_cert_sign,
        crl_sign=crl_sign,
        encipher_only=False,
        decipher_only=False,
    )


def _years_later(now: datetime, years: int) -> datetime:
    if now.month == 2 and now.day == 29 and not isleap(now.year + years):
        return now.replace(year=now.year + years, day=28)
    return now.replace(year=now.year + years)
