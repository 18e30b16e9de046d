"""Examines a signed PDF, strictly: all that is not proven counts against it.

With a record, the file has to be byte for byte the one that was recorded, signed by exactly the
recorded persons. With a certificate authority only, the last signature has to cover the whole
file and every signature has to lead to that authority. With neither, the issuer is unknown.
Nothing is fetched from anywhere. A signature given after its certificate was revoked is refused,
one given before stays what it is. A certificate has to be valid at the moment the signer states,
since documents are kept longer than certificates; who held a key after its end could state an
earlier moment, so only the record proves when.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256

from asn1crypto import x509
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.general import SigningError
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from ilja_desktop.documents.record import carried_code
from ilja_desktop.documents.signing.envelope import (
    Doubtful,
    Envelope,
    last_envelope,
    require_plain,
    require_whole,
)
from ilja_desktop.domain.certificate import Revocation
from ilja_desktop.domain.verification import DocumentSigner, Doubt, Verification

_SIGNED_ONLY = (ModificationLevel.NONE, ModificationLevel.FORM_FILLING)
"""What may happen after a signature: further signatures, and nothing to the description."""
_CLOCK_SLACK = timedelta(days=1)

# A damaged file makes the reader stumble in any way; each of them means the same.
_STUMBLES = (
    PdfError,
    SigningError,
    SignatureValidationError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    RuntimeError,
    OSError,
    EOFError,
    zlib.error,
    struct.error,
)


@dataclass(frozen=True)
class Record:
    """What was written down when the document was made.

    Args:
        sha256: of the whole file.
        signers: the certificates in order, DER.
        fields: the names of the signed fields in order; empty where they were not written down.
        earlier: the hashes of the file before further people signed it.
        check_code: that of the data it carries; empty where it carries none.
    """

    sha256: bytes
    signers: tuple[bytes, ...]
    fields: tuple[str, ...] = ()
    earlier: tuple[bytes, ...] = ()
    check_code: str = ""


def verify(
    pdf: bytes,
    authorities: Sequence[bytes],
    *,
    now: datetime,
    record: Record | None = None,
    revocations: Collection[Revocation] = (),
) -> Verification:
    """Return what is proven about a signed PDF.

    Args:
        pdf: the whole file
        authorities: certificates of the offices that are trusted, DER; none if unknown
        now: the moment of the examination, with a time zone
        record: what was written down when the document was made, if that is at hand
        revocations: certificates that do not count any more
    """
    reasons: list[Doubt] = []
    signed: tuple[_Signed, ...] = ()
    if record is not None:
        reasons += _unlike(pdf, record)
    try:
        signed = tuple(
            replace(each, signer=_unrevoked(each.signer, revocations))
            for each in _examined(pdf, tuple(authorities), now)
        )
    except Doubtful as found:
        reasons.append(found.doubt)
    if record is not None and not reasons:
        reasons += _disagreeing(pdf, signed, record)
    signers = tuple(each.signer for each in signed)
    return Verification(reasons=tuple(reasons), signers=signers, recorded=record is not None)


@dataclass(frozen=True)
class _Signed:
    """Which field was signed, and by whom."""

    field: str
    signer: DocumentSigner


def _unlike(pdf: bytes, record: Record) -> list[Doubt]:
    """Compare a file with the record of it, byte for byte."""
    found = sha256(pdf).digest()
    if found == record.sha256:
        return []
    return [Doubt.ROLLED_BACK if found in record.earlier else Doubt.NOT_AS_RECORDED]


def _disagreeing(pdf: bytes, signed: tuple[_Signed, ...], record: Record) -> list[Doubt]:
    """Compare who signed which field, and the data carried, with the record."""
    reasons = []
    fields = tuple(each.field for each in signed)
    certificates = tuple(each.signer.certificate for each in signed)
    if certificates != record.signers or (record.fields and fields != record.fields):
        reasons.append(Doubt.OTHER_SIGNERS)
    if record.check_code and carried_code(pdf) != record.check_code:
        reasons.append(Doubt.OTHER_DATA)
    return reasons


def _examined(pdf: bytes, authorities: tuple[bytes, ...], now: datetime) -> tuple[_Signed, ...]:
    """Return who signed what if everything is proven.

    Raises:
        Doubtful: the first thing that is not.
    """
    require_whole(last_envelope(pdf))
    try:
        reader = PdfFileReader(io.BytesIO(pdf))
        signatures = list(reader.embedded_signatures)
        signers = tuple(_signer(each) for each in signatures)
        _require_order(signatures)
        _require_no_other_fields(reader)
        if not authorities:
            raise Doubtful(Doubt.ISSUER_UNKNOWN)
        for embedded, signer in zip(signatures, signers, strict=True):
            _require_genuine(pdf, embedded, signer, authorities)
            _require_past(signer, now)
    except _STUMBLES as damage:
        raise Doubtful(Doubt.UNREADABLE) from damage
    names = (each.field_name for each in signatures)
    return tuple(_Signed(name, signer) for name, signer in zip(names, signers, strict=True))


def _require_no_other_fields(reader: PdfFileReader) -> None:
    """Signed papers have places to sign and nothing else that can be filled in.

    A certification that lets others sign lets every field be filled in (ISO 32000-1, 12.8.2.2).
    """
    kinds = [field.get_object().get("/FT") for field in reader.root["/AcroForm"]["/Fields"]]
    if any(kind != "/Sig" for kind in kinds):
        raise Doubtful(Doubt.OTHER_FIELDS)


def _require_past(signer: DocumentSigner, now: datetime) -> None:
    if signer.signed_at > now + _CLOCK_SLACK:
        raise Doubtful(Doubt.FROM_THE_FUTURE)


def _unrevoked(signer: DocumentSigner, revocations: Collection[Revocation]) -> DocumentSigner:
    """Return the signer, with the moment their certificate was revoked if that came later.

    Raises:
        Doubtful: it had been revoked when they signed.
    """
    serial = x509.Certificate.load(signer.certificate).serial_number
    moments = [each.revoked_at for each in revocations if each.serial == serial]
    if not moments:
        return signer
    if min(moments) <= signer.signed_at:
        raise Doubtful(Doubt.REVOKED)
    return replace(signer, revoked_at=min(moments))


def _require_order(signatures: Sequence[EmbeddedPdfSignature]) -> None:
    """The first signature certifies the document, the last covers the whole file."""
    if not signatures:
        raise Doubtful(Doubt.NOT_SIGNED)
    if signatures[0].docmdp_level not in (MDPPerm.NO_CHANGES, MDPPerm.FILL_FORMS):
        raise Doubtful(Doubt.NOT_CERTIFIED)
    if any(each.sig_object_type != "/Sig" for each in signatures):
        raise Doubtful(Doubt.EXTENDED)
    for each in signatures:
        each.compute_integrity_info()  # type: ignore[no-untyped-call]  # pyHanko
    if signatures[-1].coverage is not SignatureCoverageLevel.ENTIRE_FILE:
        raise Doubtful(Doubt.EXTENDED)


def _require_genuine(
    pdf: bytes,
    embedded: EmbeddedPdfSignature,
    signer: DocumentSigner,
    authorities: tuple[bytes, ...],
) -> None:
    """Require that one signature is whole, known and about this very document.

    Raises:
        Doubtful: it is not.
    """
    first, size, second, rest = (int(number) for number in embedded.byte_range)
    envelope = Envelope(pdf, (first, size, second, rest))
    context = ValidationContext(
        trust_roots=[x509.Certificate.load(each) for each in authorities],
        moment=signer.signed_at,
        allow_fetching=False,
        revocation_mode="soft-fail",
    )
    status = validate_pdf_signature(embedded, context)
    if not (status.intact and status.valid):
        raise Doubtful(Doubt.CHANGED)
    if not status.trusted:
        raise Doubtful(Doubt.ISSUER_UNKNOWN)
    if not (status.docmdp_ok and status.bottom_line):
        raise Doubtful(Doubt.EXTENDED)
    if status.modification_level not in _SIGNED_ONLY:
        raise Doubtful(Doubt.EXTENDED)
    require_plain(envelope, signer.certificate, authorities)


def _signer(embedded: EmbeddedPdfSignature) -> DocumentSigner:
    moment = embedded.self_reported_timestamp
    if moment is None:
        raise Doubtful(Doubt.UNREADABLE)
    certificate = embedded.signer_cert
    subject = certificate.subject.native
    return DocumentSigner(
        name=str(subject.get("common_name", "")),
        office=str(subject.get("organization_name", "")),
        signed_at=moment,
        certificate=certificate.dump(),
    )
