"""The detached signature over a manifest: CMS (RFC 5652), as ``openssl cms -verify`` reads it."""

from __future__ import annotations

import asyncio
import contextlib
from datetime import datetime

from asn1crypto import cms, core
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs7 import (
    PKCS7Options,
    PKCS7SignatureBuilder,
)
from pyhanko.sign.general import SigningError
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.generic_cms import async_validate_detached_cms
from pyhanko_certvalidator import ValidationContext

from ilja_desktop.keys.identity import Signatory

_OPTIONS = (
    PKCS7Options.DetachedSignature,
    PKCS7Options.Binary,
    PKCS7Options.NoCapabilities,
)
# A damaged file makes the reader stumble in any way; each of them means the same.
_STUMBLES = (
    SigningError,
    SignatureValidationError,
    UnsupportedAlgorithm,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    AssertionError,
    ArithmeticError,
)


def sign(content: bytes, signatory: Signatory) -> bytes:
    """Return the detached signature of a person over some bytes, DER."""
    certificate = x509.load_der_x509_certificate(signatory.certificate)
    builder = PKCS7SignatureBuilder().set_data(content)
    builder = builder.add_signer(certificate, signatory.key, hashes.SHA256())
    return builder.sign(Encoding.DER, _OPTIONS)


def signer_of(signature: bytes) -> bytes | None:
    """Return the one certificate a signature names its signer by, DER; nothing if it is none."""
    with contextlib.suppress(*_STUMBLES):
        signed = cms.ContentInfo.load(signature, strict=True)["content"]
        ((info,), certificates) = signed["signer_infos"], signed["certificates"]
        serial = info["sid"].chosen["serial_number"].native
        for choice in certificates:
            if choice.chosen.serial_number == serial:
                return bytes(choice.chosen.dump())
    return None


def genuine(content: bytes, signature: bytes, authority: bytes, moment: datetime) -> bool:
    """Tell whether somebody certified by an office signed exactly these bytes.

    Args:
        content: what was signed.
        signature: detached CMS, DER.
        authority: the certificate of the office CA that is trusted, DER.
        moment: when the signer's certificate has to have been valid.
    """
    with contextlib.suppress(*_STUMBLES):
        signed = cms.ContentInfo.load(signature, strict=True)
        if _plain(signed) != signature:
            return False
        context = ValidationContext(
            trust_roots=[asn1_x509.Certificate.load(authority)],
            moment=moment,
            allow_fetching=False,
            revocation_mode="soft-fail",
        )
        status = asyncio.run(
            async_validate_detached_cms(
                content, signed["content"], signer_validation_context=context
            )
        )
        return bool(status.intact and status.valid and status.trusted)
    return False


def _plain(signed: cms.ContentInfo) -> bytes:
    """Return the one spelling of a signature: written anew from what it proves, and nothing else.

    What stands around that (versions, the list of digests, the issuer's name in other letters) is
    covered by no signature (RFC 5652, section 5.4), so it must not be able to differ.
    """
    (info,), (carried,) = signed["content"]["signer_infos"], signed["content"]["certificates"]
    certificate = carried.chosen
    told = certificate["tbs_certificate"]
    certified = asn1_x509.Certificate(
        {
            "tbs_certificate": told,
            "signature_algorithm": told["signature"],
            "signature_value": certificate["signature_value"].native,
        }
    )
    issuer = {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
    sha256 = {"algorithm": "sha256", "parameters": core.Null()}
    signer = {
        "version": "v1",
        "sid": cms.SignerIdentifier("issuer_and_serial_number", cms.IssuerAndSerialNumber(issuer)),
        "digest_algorithm": sha256,
        "signed_attrs": info["signed_attrs"],
        "signature_algorithm": {"algorithm": "sha256_ecdsa"},
        "signature": info["signature"].native,
    }
    content = {
        "version": "v1",
        "digest_algorithms": [sha256],
        "encap_content_info": {"content_type": "data"},
        "certificates": [cms.CertificateChoices("certificate", certified)],
        "signer_infos": [signer],
    }
    anew = cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(content)})
    return bytes(anew.dump())
