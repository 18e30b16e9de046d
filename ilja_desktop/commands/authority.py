"""The office's certificate as a file others can use."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.services.infile import read_file


@dataclass(eq=False)
class CertificateNotRead(Refusal):
    """The file holds no certificate."""

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
