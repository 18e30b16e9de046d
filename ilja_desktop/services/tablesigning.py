"""Signing a consent on the screen: read, drawn one after another, closed once, then it counts.

What somebody drew to the end is kept as a draft and survives a crash; it counts for nothing until
everything is closed in one step: file, signatures and consent together.
"""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import cast

from sqlalchemy.orm import Session

from ilja_desktop.domain.consent import Consent, ConsentForm, Signature
from ilja_desktop.domain.daywords import long_day
from ilja_desktop.domain.errors import ChangedMeanwhile, IncompleteDraft, Refusal
from ilja_desktop.domain.form import Form, FormKind, FormLanguage, Say, filled, numbered
from ilja_desktop.domain.ids import ConsentId, ProfessionalId
from ilja_desktop.domain.office import OfficeDraft, PolicyDraft
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.scan import ScanDraft, ScanKind, ScanOrigin
from ilja_desktop.domain.signing import Family, missing_signatures
from ilja_desktop.domain.tablesigning import (
    DrawnSignature,
    SignedPaper,
    SigningPlace,
    SigningText,
    TableSigning,
    TextSection,
)
from ilja_desktop.domain.user import Right
from ilja_desktop.domain.withdrawal import SignerKind
from ilja_desktop.domain.words import word
from ilja_desktop.keys.canonical import Json, canonical
from ilja_desktop.services import scan as scans
from ilja_desktop.services.closeddraft import open_drafts
from ilja_desktop.services.draft import Drafts
from ilja_desktop.services.form import Forms, demand_reviewed
from ilja_desktop.services.formfilling import FormOrder
from ilja_desktop.services.keeping import keep_promises
from ilja_desktop.services.papers import sender
from ilja_desktop.services.press import Made, Press
from ilja_desktop.services.seclusion import demand_visible
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
class NotSignedYet(Refusal):
    """Nobody has drawn anything, so there is nothing to close."""


@dataclass(eq=False)
class ShapeTooSmall(Refusal):
    """A dot or a slip of the hand is no signature."""


@dataclass(frozen=True, kw_only=True)
class SigningSheet:
    """What the table sees: the text, who still has to sign, and what was drawn so far."""

    consent: Consent
    person: YoungPerson
    office: OfficeDraft
    text: SigningText
    places: tuple[SigningPlace, ...]
    signing: TableSigning
    on_paper: bool
    """The specially protected categories have to be signed on paper."""


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
            own = _own_words(session, consent)
            office = sender(session)
        text = self._text(consent, language, own)
        places = _places(consent, family, policy, today)
        fresh = TableSigning(consent_id=id, text_sha256=fingerprint(text), language=language.value)
        kept = self._drafts.resume(_key(consent), TableSigning)
        same = kept is not None and replace(kept.draft, drawn=()) == fresh
        special = any(grant.category.special for grant in consent.grants)
        return SigningSheet(
            consent=consent,
            person=family.person,
            office=office,
            text=text,
            places=places,
            signing=kept.draft if kept is not None and same else fresh,
            on_paper=special and not policy.screen_signing_special,
        )

    def draw(self, sheet: SigningSheet, drawn: DrawnSignature) -> SigningSheet:
        """Keep a finished shape as a draft; a place drawn again is replaced.

        Raises:
            ShapeTooSmall: it is a dot or a slip of the hand.
        """
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
        """
        from ilja_desktop.documents import tablesigning

        drawn = _drawn(sheet)
        paper = SignedPaper(
            office=sheet.office,
            name=_spoken(sheet.person.given_name, sheet.person.family_name),
            born_on=sheet.person.born_on,
            signed_at=self._at.clock(),
            text=sheet.text,
            text_sha256=sheet.signing.text_sha256,
            drawn=drawn,
            witness=self._at.user.display_name or self._at.user.name,
        )
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
        today, drawn = self._at.today(), _drawn(sheet)
        if self.begin(sheet.consent.id, FormLanguage(sheet.signing.language)) != sheet:
            raise ChangedMeanwhile("Die Einwilligung")
        with self._at.write(Right.WRITE_CONSENTS) as transaction:
            row = store.get(transaction.session, sheet.consent.id)
            if row.revision != sheet.consent.revision:
                raise ChangedMeanwhile("Die Einwilligung")
            scans.keep(transaction, _file(sheet, made), self._at, seen=today)
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
        for signature in _signatures(drawn, today):
            consentwriting.add_signature(transaction, row, signature, None)
        if values:
            transaction.change(row, values, None)

    def _text(self, consent: Consent, language: FormLanguage, own: tuple[str, ...]) -> SigningText:
        planned = Forms(self._at).plan(
            FormOrder(
                kind=FormKind.CONSENT,
                language=language,
                version=consent.form_version,
                person_id=consent.person_id,
            )
        )
        form, gaps = planned.form, dict(planned.filling.gaps)
        entered = TextSection(title="Das ist eingetragen", lines=own)
        return SigningText(
            title=form.german["form.name"],
            version=consent.form_version,
            language=word(language),
            german=(entered, *_sections(form, gaps, beside=False)),
            beside=() if form.beside is None else _sections(form, gaps, beside=True),
        )


def fingerprint(text: SigningText) -> str:
    """Return the SHA-256 of everything that is read, in both languages."""
    return hashlib.sha256(canonical(cast("Json", asdict(text)))).hexdigest()


def _sections(form: Form, gaps: dict[str, str], *, beside: bool) -> tuple[TextSection, ...]:
    words = form.beside if beside and form.beside is not None else form.german
    made = []
    for number, part in numbered(form.layout.parts):
        names = [part.named(piece.name) for piece in part.pieces if isinstance(piece, Say)]
        lines = tuple(filled(words[name], gaps) for name in names if name in words.words)
        if lines:
            made.append(TextSection(title=f"{number}. {words[part.named('title')]}", lines=lines))
    return tuple(made)


def _own_words(session: Session, consent: Consent) -> tuple[str, ...]:
    """Say in German what this consent releases: one line for each two people and purpose."""
    people = {each.id: each.display_name() for each in institution_store.professionals(session)}
    places = {each.id: each.name for each in institution_store.institutions(session)}
    told: dict[str, list[str]] = {}
    for grant in consent.grants:
        to = grant.recipient
        who = people.get(to.professional_id, "") if to.professional_id else to.function
        deputy = " oder Vertretung" if to.deputy_covered else ""
        between = (
            f"{people.get(grant.releaser_id, '')} an {who}{deputy}, "
            f"{places.get(to.institution_id, '')} ({word(grant.direction)}), "
            f"{word(grant.purpose)}, bis {long_day(grant.valid_until)}"
        )
        told.setdefault(between, []).append(word(grant.category))
    span = f"Gilt vom {long_day(consent.valid_from)} bis {long_day(consent.valid_until)}."
    return (span, *(f"{between}: {', '.join(what)}." for between, what in told.items()))


def _places(
    consent: Consent, family: Family, policy: PolicyDraft, today: date
) -> tuple[SigningPlace, ...]:
    """Return who still has to sign where: first for the consent, then for special categories."""
    parts = [False]
    if any(grant.category.special for grant in consent.grants) and policy.screen_signing_special:
        parts.append(True)
    holders = {holder.id: holder for holder in family.holders}
    found = []
    for special in parts:
        missing = missing_signatures(consent, family, policy, today, special=special)
        if missing.young_person or missing.assent:
            name = _spoken(family.person.given_name, family.person.family_name)
            found.append(SigningPlace(kind=SignerKind.YOUNG_PERSON, name=name, special=special))
        for id in missing.holders:
            found.append(
                SigningPlace(
                    kind=SignerKind.CUSTODY_HOLDER,
                    custody_holder_id=id,
                    name=_spoken(holders[id].given_name, holders[id].family_name),
                    special=special,
                )
            )
    return tuple(found)


def _spoken(given_name: str, family_name: str) -> str:
    return f"{given_name} {family_name}".strip()


def _drawn(sheet: SigningSheet) -> tuple[DrawnSignature, ...]:
    drawn = tuple(filter(None, (sheet.signing.of(place) for place in sheet.places)))
    if not drawn:
        raise NotSignedYet
    signed = {(each.place.kind, each.place.custody_holder_id) for each in drawn}
    plain = [place for place in sheet.places if not place.special]
    if any(
        (place.kind, place.custody_holder_id) in signed and sheet.signing.of(place) is None
        for place in plain
    ):
        raise IncompleteDraft(("signatures.special_only",))
    return drawn


def _signatures(drawn: tuple[DrawnSignature, ...], today: date) -> tuple[Signature, ...]:
    special = {(d.place.kind, d.place.custody_holder_id) for d in drawn if d.place.special}
    signers = dict.fromkeys((d.place.kind, d.place.custody_holder_id) for d in drawn)
    return tuple(
        Signature(
            kind=kind,
            custody_holder_id=holder_id,
            signed_on=today,
            special_signed=(kind, holder_id) in special,
        )
        for kind, holder_id in signers
    )


def _file(sheet: SigningSheet, made: Made) -> ScanDraft:
    return ScanDraft(
        consent_id=sheet.consent.id,
        person_id=sheet.consent.person_id,
        kind=ScanKind.PDF,
        origin=ScanOrigin.SCREEN,
        title=f"{made.title}.pdf",
        content=made.content,
        sha256=made.sha256,
        size=len(made.content),
    )


def _key(consent: Consent) -> str:
    """Return the draft's key; it begins so that a shielded person's drafts lie sealed."""
    return f"consent/{consent.person_id}/signing/{consent.id}"
