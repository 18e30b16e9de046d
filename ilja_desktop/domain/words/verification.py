"""What an examination of a document proved, and what it did not, in German."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import partial

from ilja_desktop.domain.verification import Doubt, Verification, day_and_time
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    Doubt.UNREADABLE: mark("Word", "Die Datei ist beschädigt oder kein PDF"),
    Doubt.NOT_SIGNED: mark("Word", "Die Datei trägt keine Unterschrift"),
    Doubt.CHANGED: mark("Word", "Die Datei wurde nach der Unterschrift verändert"),
    Doubt.DISGUISED: mark("Word", "In der Unterschrift steht etwas, das nicht zu ihr gehört"),
    Doubt.EXTENDED: mark("Word", "Nach der Unterschrift wurde etwas angefügt"),
    Doubt.NOT_CERTIFIED: mark("Word", "Die erste Unterschrift schließt das Dokument nicht ab"),
    Doubt.ISSUER_UNKNOWN: mark("Word", "Aussteller unbekannt"),
    Doubt.REVOKED: mark("Word", "Das Zertifikat war bei der Unterschrift schon gesperrt"),
    Doubt.FROM_THE_FUTURE: mark(
        "Word", "Der genannte Zeitpunkt der Unterschrift liegt in der Zukunft"
    ),
    Doubt.OTHER_FIELDS: mark("Word", "Die Datei hat Felder, die sich noch ausfüllen lassen"),
    Doubt.ROLLED_BACK: mark("Word", "Es fehlen Unterschriften, die im Verzeichnis stehen"),
    Doubt.OTHER_DATA: mark("Word", "Die beigefügten Daten sind andere, als im Verzeichnis stehen"),
    Doubt.NOT_AS_RECORDED: mark("Word", "Die Datei ist nicht die, die im Verzeichnis steht"),
    Doubt.OTHER_SIGNERS: mark("Word", "Unterschrieben haben andere, als im Verzeichnis stehen"),
}

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
_REVOKED_LATER = mark(
    "Verification",
    " Das Zertifikat von {name} ist seit dem {moment} gesperrt; was davor unterschrieben wurde, "
    "gilt weiter.",
)
_REVOKED_UNRECORDED = mark(
    "Verification",
    " Das Zertifikat von {name} ist seit dem {moment} gesperrt. Die Unterschrift nennt einen "
    "früheren Zeitpunkt; nur der Vergleich mit dem Verzeichnis beweist ihn.",
)
_SIGNER = mark("Verification", "{name} ({office}) am {moment}")
_AND = mark("Verification", " und von ")


def proven(
    verification: Verification, translated: Callable[[str, str], str] = lambda _, text: text
) -> str:
    """Return what is proven about a document and what is not, in one sentence.

    Args:
        verification: what an examination found.
        translated: turns words of ours, given their context, into another language.
    """
    said = partial(translated, "Verification")
    if verification.ok:
        signers = said(_AND).join(
            said(_SIGNER).format(
                name=signer.name, office=signer.office, moment=day_and_time(signer.signed_at)
            )
            for signer in verification.signers
        )
        text = said(_RECORDED if verification.recorded else _UNRECORDED)
        return text.format(signers=signers) + _revoked(verification, said)
    if verification.reasons == (Doubt.ISSUER_UNKNOWN,):
        return said(_UNKNOWN_ISSUER)
    reasons = "; ".join(translated("Word", WORDS[each]) for each in verification.reasons)
    return said(_DOUBTED).format(reasons=reasons)


def _revoked(verification: Verification, said: Callable[[str], str]) -> str:
    """Return what is to be known about certificates that were revoked after the signature."""
    words = said(_REVOKED_LATER if verification.recorded else _REVOKED_UNRECORDED)
    return "".join(
        words.format(name=signer.name, moment=day_and_time(signer.revoked_at))
        for signer in verification.signers
        if signer.revoked_at is not None
    )
