"""The office's certificate, and its list of revoked ones, as files others can use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from ilja_desktop.domain.certificate import Revocation
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.keys.certificate import spk_of
from ilja_desktop.keys.revocation import RevocationListForged, list_der, read_list
from ilja_desktop.services.infile import read_file


@dataclass(eq=False)
class CertificateNotRead(Refusal):
    """The file holds no certificate."""

    path: str


@dataclass(eq=False)
class RevocationsNotRead(Refusal):
    """The file holds no list of revoked certificates of this office."""

    path: str


def as_pem(der: bytes) -> bytes:
    """Return a certificate in PEM."""
    return x509.load_der_x509_certificate(der).public_bytes(Encoding.PEM)


def read_authorities(path: Path) -> tuple[bytes, ...]:
    """Return the certificates of a PEM file, DER.

    Raises:
        CertificateNotRead: there is none in it.
        Refusal: the file cannot be read.
    """
    try:
        found = x509.load_pem_x509_certificates(read_file(path))
    except ValueError as error:
        raise CertificateNotRead(str(path)) from error
    return tuple(one.public_bytes(Encoding.DER) for one in found)


def read_revocations(path: Path | None, authorities: Sequence[bytes]) -> tuple[Revocation, ...]:
    """Return what a list of the office says is revoked; nothing without a list.

    Args:
        path: the list, PEM or DER.
        authorities: certificates of the office, DER; one of them has signed it.

    Raises:
        RevocationsNotRead: it is no list, or none of them has signed it.
        Refusal: the file cannot be read.
    """
    if path is None:
        return ()
    content = read_file(path)
    for authority in authorities:
        try:
            return read_list(list_der(content), spk_of(authority)).revocations
        except RevocationListForged:
            continue
    raise RevocationsNotRead(str(path))
