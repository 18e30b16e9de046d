"""The one German sentence that says what an examination proved, and what it did not."""

from __future__ import annotations

from ilja_desktop.domain.verification import Doubt, Verification, day_and_time
from ilja_desktop.domain.words.enums import WORDS
from ilja_desktop.domain.words.mark import mark

_RECORDED = mark(
    "Verification",
    "Bestätigt: Die Datei stimmt genau mit dem Verzeichnis überein und ist unverändert seit der "
    "Unterschrift von {signers}.",
)
_UNRECORDED = mark(
    "Verification",
    "Bestätigt: Die Datei ist unverändert seit der Unterschrift von {signers}; der Vergleich "
    "mit dem Verzeichnis wurde nicht gemacht.",
)
_UNKNOWN_ISSUER = mark(
    "Verification",
    "Nicht bestätigt: Aussteller unbekannt. Bitte das Zertifikat des Amtes oder den Tresor "
    "angeben, aus dem das Dokument stammt.",
)
_DOUBTED = mark(
    "Verification",
    "Nicht bestätigt: {reasons}. Bitte das Dokument nicht verwenden und neu anfordern.",
)
_SIGNER = mark("Verification", "{name} ({office}) am {moment}")
_AND = mark("Verification", " und von ")


def proven(verification: Verification) -> str:
    """Return what is proven about a document and what is not, in one German sentence."""
    if verification.ok:
        signers = _AND.join(
            _SIGNER.format(
                name=signer.name, office=signer.office, moment=day_and_time(signer.signed_at)
            )
            for signer in verification.signers
        )
        text = _RECORDED if verification.recorded else _UNRECORDED
        return text.format(signers=signers)
    if verification.reasons == (Doubt.ISSUER_UNKNOWN,):
        return _UNKNOWN_ISSUER
    return _DOUBTED.format(reasons="; ".join(WORDS[each] for each in verification.reasons))
