"""The bytes of a signature themselves: one way to write them, and nothing hidden beside them.

The signature covers the whole file but its own place. So that place is held to one single
spelling: the hexadecimal digits in one letter case, the DER of the signature, then zeros only;
and inside the DER only what the signature proves. Then not one byte of the file can be changed
unseen (the attacks: pdf-insecurity.org, "shadow" and "universal signature forgery").
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from hashlib import sha256

from asn1crypto import algos, cms

from ilja_desktop.domain.verification import Doubt

_BYTE_RANGE = re.compile(rb"/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]")
_ONE_CASE = re.compile(rb"<(?:[0-9a-f]+|[0-9A-F]+)>")
_SHA256, _P256, _PSS = "sha256", "sha256_ecdsa", "rsassa_pss"
_SALT_LENGTH = 32


@dataclass(eq=False)
class Doubtful(Exception):
    """A signature is not to be trusted; caught within this package."""

    doubt: Doubt


@dataclass(frozen=True)
class Envelope:
    """One signature: the signed stretches of the file and the CMS object between them.

    ``ranges`` are offset and length of both stretches, in bytes.
    """

    pdf: bytes
    ranges: tuple[int, int, int, int]

    @property
    def ends_with_file(self) -> bool:
        """Whether nothing follows what is signed."""
        _, _, start, length = self.ranges
        return start + length == len(self.pdf)

    def message(self) -> bytes:
        """Return the SHA-256 of the signed stretches."""
        first, size, second, rest = self.ranges
        return sha256(self.pdf[first : first + size] + self.pdf[second : second + rest]).digest()

    def signature(self) -> bytes:
        """Return the DER of the CMS object.

        Raises:
            Doubtful: its place holds anything but that in one spelling.
        """
        first, size, second, _ = self.ranges
        place = self.pdf[first + size : second]
        if first != 0 or not _ONE_CASE.fullmatch(place) or len(place) % 2:
            raise Doubtful(Doubt.DISGUISED)
        filled = bytes.fromhex(place[1:-1].decode("ascii"))
        end = _der_length(filled)
        if filled[end:].strip(b"\0"):
            raise Doubtful(Doubt.DISGUISED)
        return filled[:end]


def last_envelope(pdf: bytes) -> Envelope:
    """Return the last signature as the bytes of the file show it.

    Raises:
        Doubtful: there is none.
    """
    found = list(_BYTE_RANGE.finditer(pdf))
    if not found:
        raise Doubtful(Doubt.NOT_SIGNED)
    first, size, second, rest = (int(number) for number in found[-1].groups())
    if max(first, size, second, rest) > len(pdf):
        raise Doubtful(Doubt.CHANGED)
    return Envelope(pdf, (first, size, second, rest))


def require_whole(envelope: Envelope) -> None:
    """Require that the signature fits every byte around it, up to the end of the file.

    Raises:
        Doubtful: it does not.
    """
    if not envelope.ends_with_file:
        raise Doubtful(Doubt.EXTENDED)
    try:
        info = _signer_info(envelope.signature())
        stated = [each for each in info["signed_attrs"] if each["type"].native == "message_digest"]
        digests = [value.native for each in stated for value in each["values"]]
    except (ValueError, TypeError, KeyError, IndexError, AttributeError) as damage:
        raise Doubtful(Doubt.CHANGED) from damage
    if digests != [envelope.message()]:
        raise Doubtful(Doubt.CHANGED)


def require_plain(envelope: Envelope, signer: bytes, authorities: Collection[bytes]) -> None:
    """Require that the CMS object holds nothing but what is proven.

    It is written anew from its proven parts: the signed attributes and the signature over them,
    the signer's certificate (named in them by its hash) and certificates known beforehand.

    Raises:
        Doubtful: what comes out differs by a single byte.
    """
    der = envelope.signature()
    info = _signer_info(der)
    carried = [each.chosen for each in cms.ContentInfo.load(der)["content"]["certificates"]]
    known = {signer, *authorities}
    if any(certificate.dump() not in known for certificate in carried):
        raise Doubtful(Doubt.DISGUISED)
    own = [certificate for certificate in carried if certificate.dump() == signer]
    if len(own) != 1 or len(carried) != len({each.dump() for each in carried}):
        raise Doubtful(Doubt.DISGUISED)
    identifier = cms.IssuerAndSerialNumber(
        {"issuer": own[0].issuer, "serial_number": own[0].serial_number}
    )
    plain = {
        "version": "v1",
        "sid": cms.SignerIdentifier({"issuer_and_serial_number": identifier}),
        "digest_algorithm": {"algorithm": _SHA256},
        "signed_attrs": info["signed_attrs"],
        "signature_algorithm": _algorithm(info),
        "signature": info["signature"].native,
    }
    content = {
        "version": "v1",
        "digest_algorithms": [{"algorithm": _SHA256}],
        "encap_content_info": {"content_type": "data"},
        "certificates": carried,
        "signer_infos": [plain],
    }
    anew = cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(content)})
    if anew.dump() != der:
        raise Doubtful(Doubt.DISGUISED)


def pss() -> algos.SignedDigestAlgorithm:
    """Return the one way in which RSA keys sign here (RFC 8017, section 8.1)."""
    digest = {"algorithm": _SHA256}
    parameters = {
        "hash_algorithm": digest,
        "mask_gen_algorithm": {"algorithm": "mgf1", "parameters": digest},
        "salt_length": _SALT_LENGTH,
    }
    return algos.SignedDigestAlgorithm({"algorithm": _PSS, "parameters": parameters})


def ecdsa() -> algos.SignedDigestAlgorithm:
    """Return the one way in which P-256 keys sign here (RFC 5754, section 3.3)."""
    return algos.SignedDigestAlgorithm({"algorithm": _P256})


def _algorithm(info: cms.SignerInfo) -> algos.SignedDigestAlgorithm:
    """Return the algorithm of a signature in its only spelling: P-256, or RSA-PSS."""
    if info["signature_algorithm"]["algorithm"].native == _PSS:
        return pss()
    return ecdsa()


def _signer_info(der: bytes) -> cms.SignerInfo:
    content = cms.ContentInfo.load(der, strict=True)["content"]
    (info,) = content["signer_infos"]
    return info


def _der_length(data: bytes) -> int:
    """Return how many bytes the DER object at the start takes.

    Raises:
        Doubtful: there is no object, or it is longer than the data.
    """
    if len(data) < 2 or data[0] != 0x30:
        raise Doubtful(Doubt.DISGUISED)
    if data[1] < 0x80:
        end = 2 + data[1]
    else:
        octets = data[1] & 0x7F
        end = 2 + octets + int.from_bytes(data[2 : 2 + octets])
    if end > len(data):
        raise Doubtful(Doubt.DISGUISED)
    return end
