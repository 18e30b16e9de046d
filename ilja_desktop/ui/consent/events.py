"""What may happen to a recorded consent: signed, seen; small drafts and their fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.consent import Signature
from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.domain.withdrawal import Signer
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.words import mark


@dataclass(frozen=True, kw_only=True)
class SignatureDraft:
    """A signature that is on the form."""

    signer: int | None = None
    """Position among those who may sign."""
    signed_on: date | None = None
    special_signed: bool = False

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing."""
        found = []
        if self.signer is None:
            found.append("signer.missing")
        if self.signed_on is None:
            found.append("signed_on.missing")
        elif self.signed_on > today:
            found.append("signed_on.future")
        return tuple(found)

    def signature(self, signers: Sequence[Signer]) -> Signature:
        """Return the signature as it is recorded."""
        assert self.signer is not None
        assert self.signed_on is not None
        signer = signers[self.signer]
        return Signature(
            kind=signer.kind,
            custody_holder_id=signer.custody_holder_id,
            third_person_id=signer.third_person_id,
            signed_on=self.signed_on,
            special_signed=self.special_signed,
        )


@dataclass(frozen=True, kw_only=True)
class OriginalDraft:
    """Who held the signed original in hand, and where it is kept."""

    seen_by_id: ProfessionalId | None = None
    kept_at: str = ""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing."""
        found = []
        if self.seen_by_id is None:
            found.append("seen_by_id.missing")
        if not self.kept_at.strip():
            found.append("kept_at.missing")
        return tuple(found)


SIGNATURE: tuple[f.Field, ...] = (
    f.Reference(
        name="signer", label=mark("ConsentEvent", "Wer hat unterschrieben?"), required=True
    ),
    f.DateField(name="signed_on", label=mark("ConsentEvent", "Am"), required=True, beside=True),
    f.Check(
        name="special_signed",
        label=mark("ConsentEvent", "Auch unter den besonders geschützten Angaben"),
    ),
)
ORIGINAL: tuple[f.Field, ...] = (
    f.Reference(
        name="seen_by_id", label=mark("ConsentEvent", "Original gesehen von"), required=True
    ),
    f.Text(
        name="kept_at",
        label=mark("ConsentEvent", "Das Original liegt"),
        required=True,
        beside=True,
    ),
)
