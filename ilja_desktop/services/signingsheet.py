"""What lies on the table while a consent is signed on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.errors import IncompleteDraft, Refusal
from ilja_desktop.domain.formkind import FormLanguage
from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.scan import ScanDraft, ScanKind, ScanOrigin
from ilja_desktop.domain.tablesigning import (
    DrawnSignature,
    SignedPaper,
    SigningPlace,
    SigningText,
    TableSigning,
)
from ilja_desktop.services.press import Made


@dataclass(eq=False)
class NotSignedYet(Refusal):
    """Nobody has drawn anything, so there is nothing to close."""


@dataclass(eq=False)
class NotReadYet(Refusal):
    """Nobody may sign before the explanation was read and it is on record who gave it."""


@dataclass(frozen=True, kw_only=True)
class SigningOffer:
    """What is asked before anything is read: in which language, and who explains it."""

    consent: Consent
    languages: tuple[FormLanguage, ...]
    """In which people may sign: German, and every translation that was reviewed."""
    language: FormLanguage
    """The one that is likely."""
    professionals: tuple[Professional, ...]
    own_id: ProfessionalId | None
    """The signed-in user among them."""


@dataclass(frozen=True, kw_only=True)
class SigningSheet:
    """What the table sees: the text, who still has to sign, and what was drawn so far."""

    consent: Consent
    explained_by: str
    """Who gave the explanation that is on record."""
    person: YoungPerson
    office: OfficeDraft
    text: SigningText
    places: tuple[SigningPlace, ...]
    signing: TableSigning
    on_paper: bool
    """The specially protected categories have to be signed on paper."""

    def drawn(self) -> tuple[DrawnSignature, ...]:
        """Return what was drawn, in the order of the places.

        Raises:
            NotSignedYet: nothing was.
            IncompleteDraft: somebody signed for the special categories alone.
        """
        drawn = tuple(filter(None, (self.signing.of(place) for place in self.places)))
        if not drawn:
            raise NotSignedYet
        signed = {each.place.signer() for each in drawn}
        plain = [place for place in self.places if not place.special]
        if any(place.signer() in signed and self.signing.of(place) is None for place in plain):
            raise IncompleteDraft(("signatures.special_only",))
        return drawn

    def paper(self, signed_at: datetime, witness: str) -> SignedPaper:
        """Return what the closed file says.

        Args:
            signed_at: when it is closed, with a time zone.
            witness: who closes it.

        Raises:
            NotSignedYet: nothing was drawn.
            NotReadYet: nothing was explained yet.
        """
        drawn, explained_on = self.drawn(), self.consent.explained_on
        if explained_on is None:
            raise NotReadYet
        return SignedPaper(
            office=self.office,
            name=self.person.spoken_name(),
            born_on=self.person.born_on,
            signed_at=signed_at,
            text=self.text,
            text_sha256=self.signing.text_sha256,
            drawn=drawn,
            explained_by=self.explained_by,
            explained_on=explained_on,
            interpreter=self.consent.interpreter,
            witness=witness,
        )

    def file(self, made: Made) -> ScanDraft:
        """Return the closed file as it is kept with the consent."""
        return ScanDraft(
            consent_id=self.consent.id,
            person_id=self.consent.person_id,
            kind=ScanKind.PDF,
            origin=ScanOrigin.SCREEN,
            title=f"{made.title}.pdf",
            content=made.content,
            sha256=made.sha256,
            size=len(made.content),
        )
