"""What the examination of a signed document proves, and what it does not.

A document is either proven in full or not confirmed; there is nothing between.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from ilja_desktop.domain.daywords import clock, long_day
from ilja_desktop.domain.deadline import rule_day


class Doubt(Enum):
    """Why a document is not confirmed."""

    UNREADABLE = "unlesbar"
    NOT_SIGNED = "nicht unterschrieben"
    CHANGED = "verändert"
    DISGUISED = "fremder Inhalt in der Unterschrift"
    EXTENDED = "nachträglich ergänzt"
    NOT_CERTIFIED = "nicht abgeschlossen"
    ISSUER_UNKNOWN = "Aussteller unbekannt"
    REVOKED = "Zertifikat war gesperrt"
    FROM_THE_FUTURE = "Zeitpunkt liegt in der Zukunft"
    OTHER_FIELDS = "ausfüllbare Felder"
    ROLLED_BACK = "frühere Fassung mit weniger Unterschriften"
    OTHER_DATA = "andere Daten beigefügt als verzeichnet"
    NOT_AS_RECORDED = "stimmt nicht mit dem Verzeichnis überein"
    OTHER_SIGNERS = "andere Unterschriften als verzeichnet"


@dataclass(frozen=True)
class DocumentSigner:
    """Who signed a document, as their certificate names them, and the moment they state.

    ``revoked_at`` is since when the certificate does not count any more, if it was revoked.
    """

    name: str
    office: str
    signed_at: datetime
    certificate: bytes
    revoked_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Verification:
    """The outcome of an examination.

    ``signers`` are proven only if there is no doubt; ``recorded`` says whether the file was
    compared with the record of the documents made.
    """

    reasons: tuple[Doubt, ...]
    signers: tuple[DocumentSigner, ...]
    recorded: bool

    @property
    def ok(self) -> bool:
        """Whether nothing at all speaks against the document."""
        return not self.reasons


def day_and_time(moment: datetime) -> str:
    """Return a moment as it stands in a German sentence, in the time of the office."""
    return f"{long_day(rule_day(moment))} um {clock(moment)} Uhr"
