"""Signing a consent on the screen: read, drawn one after another, closed once, then it counts.

What somebody drew to the end is kept as a draft and survives a crash; it counts for nothing until
everything is closed in one step: file, signatures and consent together.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import cast

from sqlalchemy.orm import Session

from ilja_desktop.domain.consent import Consent, ConsentForm
from ilja_desktop.domain.errors import ChangedMeanwhile, IncompleteDraft, Refusal
from ilja_desktop.domain.formkind import FormKind, FormLanguage
from ilja_desktop.domain.ids import ConsentId, ProfessionalId
from ilja_desktop.domain.tablesigning import (
    DrawnSignature,
    TableSigning,
    open_places,
    signatures_of,
)
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.words import word
from ilja_desktop.domain.words.form import language_named
from ilja_desktop.services import scan as scans
from ilja_desktop.services.closeddraft import open_drafts
from ilja_desktop.services.consentreview import doubt_insight
from ilja_desktop.services.draft import Drafts
from ilja_desktop.services.formedition import demand_reviewed, edition_of
from ilja_desktop.services.keeping import keep_promises
from ilja_desktop.services.paperhead import sender
from ilja_desktop.services.press import Made, Press
from ilja_desktop.services.seclusion import demand_visible
from ilja_desktop.services.signingsheet import NotReadYet, SigningOffer, SigningSheet
from ilja_desktop.services.signingtext import fingerprint, text_of
from ilja_desktop.services.workplace import Workplace, complete, policy_of
from ilja_desktop.store import consent as store
from ilja_desktop.store import consentwriting
from ilja_desktop.store import draft as draft_store
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import person as person_store
from ilja_desktop.store.consent import ConsentRow
from ilja_desktop.store.vault import Transaction

IN_THE_VAULT = "im Tresor, am Bildschirm unterschrieben"


@dataclass(eq=False)
class ScreenSigningOff(Refusal):
    """The office has not allowed signing on the screen."""


@dataclass(eq=False)
class ShapeTooSmall(Refusal):
    """A dot or a slip of the hand is no signature."""


class TableSignings:
    """What a user can do to have consents signed on the screen."""

    def __init__(self, workplace: Workplace, press: Press) -> None:
        self._at = workplace
        self._press = press
        self._drafts = Drafts(workplace)

    def allowed(self) -> bool:
        """Say whether the office lets consents be signed on the screen today."""
        with self._at.read() as session:
            return policy_of(session, self._at.today()).screen_signing

    def offer(self, id: ConsentId) -> SigningOffer:
        """Say in which languages a consent may be read, and who could explain it.

        Raises:
            ScreenSigningOff: the office has not allowed it.
            FormVersionUnknown: the consent is on another form; that is signed on paper.
        """
        self._at.require(Right.WRITE_CONSENTS)
        with self._at.read() as session:
            consent = store.get(session, id).record()
            demand_visible(session, self._at.user, consent.person_id)
            if not policy_of(session, self._at.today()).screen_signing:
                raise ScreenSigningOff
            edition = edition_of(session, FormKind.CONSENT, consent.form_version)
            professionals = institution_store.professionals(session)
        begun = self._drafts.resume(_key(consent), TableSigning)
        likely = language_named(consent.language) if begun is None else begun.draft.language
        languages = tuple(each.language for each in edition.languages if each.usable)
        return SigningOffer(
            consent=consent,
            languages=languages,
            language=likely if likely in languages else FormLanguage.GERMAN,
            professionals=professionals,
            own_id=self._at.user.professional_id,
        )

    def begin(self, id: ConsentId, language: FormLanguage = FormLanguage.GERMAN) -> SigningSheet:
        """Lay out text and places; what was drawn to the same text before is there again.

        Raises:
            ScreenSigningOff: the office has not allowed it.
            TranslationNotReviewed: nobody compared the translation with the German.
            FormVersionUnknown: the consent is on another form; that is signed on paper.
        """
        self._at.require(Right.WRITE_CONSENTS)
        today = self._at.today()
        with self._at.read() as session:
            consent = store.get(session, id).record()
            demand_visible(session, self._at.user, consent.person_id)
            policy = policy_of(session, today)
            if not policy.screen_signing:
                raise ScreenSigningOff
            demand_reviewed(session, FormKind.CONSENT, consent.form_version, language)
            family = person_store.family(session, consent.person_id)
            text = text_of(self._at, session, consent, language)
            office = sender(session)
            explained_by = _named(session, consent.explained_by_id)
        fresh = TableSigning(consent_id=id, text_sha256=fingerprint(text), language=language)
        kept = self._drafts.resume(_key(consent), TableSigning)
        same = kept is not None and replace(kept.draft, drawn=()) == fresh
        special = any(grant.category.special for grant in consent.grants)
        return SigningSheet(
            consent=consent,
            explained_by=explained_by,
            person=family.person,
            office=office,
            text=text,
            places=open_places(consent, family, policy, today),
            signing=kept.draft if kept is not None and same else fresh,
            on_paper=special and not policy.screen_signing_special,
        )

    def explain(
        self, sheet: SigningSheet, explained_by_id: ProfessionalId | None, interpreter: str = ""
    ) -> SigningSheet:
        """Record that the explanation was read to its end, by whom it was given and in which words.

        What is on record already stays; the language does from the first signature on.

        Raises:
            IncompleteDraft: nobody is named, or somebody signed before anything was explained.
            ChangedMeanwhile: the consent is another than the one that was read.
        """
        today, consent = self._at.today(), sheet.consent
        values: dict[str, object] = {}
        if consent.explained_on is None:
            if explained_by_id is None:
                raise IncompleteDraft(("explained_by_id.missing",))
            values = {"explained_by_id": explained_by_id, "explained_on": today}
        if not consent.signatures:
            said = {"language": word(sheet.text.language), "interpreter": interpreter.strip()}
            values |= {name: text for name, text in said.items() if text}
        values = {name: new for name, new in values.items() if getattr(consent, name) != new}
        if values:
            with self._at.write(Right.WRITE_CONSENTS) as transaction:
                row = store.get(transaction.session, consent.id)
                demand_visible(transaction.session, self._at.user, row.person_id)
                transaction.change(row, values, consent.revision)
                complete(row.record().problems(today))
        return self.begin(consent.id, sheet.text.language)

    def draw(self, sheet: SigningSheet, drawn: DrawnSignature) -> SigningSheet:
        """Keep a finished shape as a draft; a place drawn again is replaced.

        Raises:
            ShapeTooSmall: it is a dot or a slip of the hand.
            NotReadYet: nothing was explained yet.
        """
        if sheet.consent.explained_on is None:
            raise NotReadYet
        if not drawn.shape.enough():
            raise ShapeTooSmall
        signing = replace(sheet.signing, drawn=sheet.signing.with_drawn(drawn))
        self._drafts.keep(_key(sheet.consent), signing)
        return replace(sheet, signing=signing)

    def give_up(self, sheet: SigningSheet) -> None:
        """Throw away what was drawn."""
        self._drafts.drop(_key(sheet.consent))

    def make(self, sheet: SigningSheet) -> Made:
        """Draw and close the file with the signed-in user's certificate; touches no record.

        Raises:
            NotSignedYet: nothing was drawn.
            NotReadYet: nothing was explained yet.
        """
        from ilja_desktop.documents import tablesigning

        witness = self._at.user.display_name or self._at.user.name
        paper = sheet.paper(self._at.clock(), witness)
        return self._press.sign(
            tablesigning.title(paper),
            lambda now: tablesigning.render(paper, now),
            tablesigning.PROFILE,
            tablesigning.ROLE,
        )

    def close(self, sheet: SigningSheet, made: Made) -> Consent:
        """Let the signatures count: file, signatures and consent in one step.

        Raises:
            ChangedMeanwhile: text or places are others than those that were read.
        """
        today, drawn = self._at.today(), sheet.drawn()
        if self.begin(sheet.consent.id, sheet.signing.language) != sheet:
            raise ChangedMeanwhile("Die Einwilligung")
        with self._at.write(Right.WRITE_CONSENTS) as transaction:
            row = store.get(transaction.session, sheet.consent.id)
            if row.revision != sheet.consent.revision:
                raise ChangedMeanwhile("Die Einwilligung")
            scans.keep(transaction, sheet.file(made), self._at, seen=today)
            self._sign(transaction, row, drawn, today)
            draft_store.discard_all(transaction.session, _key(sheet.consent))
            complete(row.record().problems(today))
            open_drafts(transaction, row.person_id, today)
            keep_promises(transaction, row.person_id)
            return row.record()

    def _sign(
        self,
        transaction: Transaction,
        row: ConsentRow,
        drawn: tuple[DrawnSignature, ...],
        today: date,
    ) -> None:
        values: dict[str, object] = {}
        own_id = cast(ProfessionalId, self._at.user.professional_id)
        if not row.signatures:
            values = {"form": ConsentForm.ELECTRONIC}
            if row.original_seen_on is None and own_id is not None:
                values |= {
                    "original_seen_by_id": own_id,
                    "original_seen_on": today,
                    "original_kept_at": IN_THE_VAULT,
                }
        for signature in signatures_of(drawn, today):
            consentwriting.add_signature(transaction, row, signature, None)
        if values:
            transaction.change(row, values)
        doubt_insight(transaction, row, today)


def _named(session: Session, id: ProfessionalId | None) -> str:
    """Return who somebody of the network is."""
    if id is None:
        return ""
    return institution_store.get_professional(session, id).record().display_name()


def _key(consent: Consent) -> str:
    """Return the draft's key; it begins so that a shielded person's drafts lie sealed."""
    return f"consent/{consent.person_id}/signing/{consent.id}"
