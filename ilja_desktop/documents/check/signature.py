"""Rules on signatures (ISO 19005-2, 6.1.12, 6.4.3 and Annex B): one signer, the whole file."""

from __future__ import annotations

from asn1crypto import cms
from pikepdf import Array, Dictionary, Name, Object

from ilja_desktop.documents.check.finding import Subject, items_of

_DIGESTS = ("/DigestLocation", "/DigestMethod", "/DigestValue")
_ENDS = 2


def check_signatures(subject: Subject) -> None:
    """Check every signature that has been given."""
    form = subject.pdf.Root.get("/AcroForm", Dictionary())
    for field in items_of(form.get("/Fields")):
        signature = field.get("/V")
        if field.get("/FT") == Name.Sig and isinstance(signature, Dictionary):
            _signature(subject, signature)


def _signature(subject: Subject, signature: Object) -> None:
    stretches = signature.get("/ByteRange")
    whole = isinstance(stretches, Array) and _covers(subject.data, stretches)
    subject.require(whole, "PDF/A 6.4.3-1", "stretches signed")
    alone = _signed_once(bytes(signature.get("/Contents", b"")))
    subject.require(alone, "PDF/A 6.4.3-2", "signer or certificate")
    for reference in items_of(signature.get("/Reference")):
        digests = [key for key in _DIGESTS if key in reference]
        subject.require(not digests, "PDF/A 6.1.12-2", digests)


def _covers(data: bytes, stretches: Array) -> bool:
    """Tell whether both stretches leave out nothing but the signature's place, up to an end."""
    numbers = [int(number) for number in stretches.as_list()]
    if len(numbers) != 2 * _ENDS:
        return False
    first, size, second, rest = numbers
    place, end = data[size:second], data[: second + rest].rstrip(b"\r\n")
    return first == 0 and place[:1] == b"<" and place[-1:] == b">" and end.endswith(b"%%EOF")


def _signed_once(contents: bytes) -> bool:
    try:
        signed = cms.ContentInfo.load(contents)["content"]
        (signer,) = signed["signer_infos"]
        serials = [each.chosen.serial_number for each in signed["certificates"]]
        return signer["sid"].chosen["serial_number"].native in serials
    except (ValueError, TypeError, KeyError, AttributeError):
        return False
