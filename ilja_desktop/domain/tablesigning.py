"""Signing a consent on the screen at the table: what is read, who signs, and what it is worth.

It is electronic form in the sense of § 67b(2) SGB X ("schriftlich oder elektronisch"), and no
qualified electronic signature (§ 126a BGB): it does not take the place of the written form where a
law demands that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from ilja_desktop.domain.consent import Consent, Signature
from ilja_desktop.domain.datacategory import Entruster, Side
from ilja_desktop.domain.formkind import FormLanguage
from ilja_desktop.domain.ids import ConsentId
from ilja_desktop.domain.office import OfficeDraft, PolicyDraft
from ilja_desktop.domain.signing import Family, Missing, missing_signatures, owing_entrusters
from ilja_desktop.domain.stroke import Shape
from ilja_desktop.domain.withdrawal import Signer, SignerKind


@dataclass(frozen=True)
class Said:
    """A sentence in German, which binds, and in the other language if it is said there."""

    german: str
    beside: str = ""


@dataclass(frozen=True, kw_only=True)
class TextSection:
    """A numbered part of the text."""

    title: Said
    lines: tuple[Said, ...]


@dataclass(frozen=True, kw_only=True)
class SigningText:
    """Exactly what somebody reads before they sign."""

    title: Said
    version: str
    language: FormLanguage
    """The other language it is read in; German alone if it is German."""
    sections: tuple[TextSection, ...]


@dataclass(frozen=True, kw_only=True)
class SigningPlace(Signer):
    """One place to sign: who, and for which part."""

    name: str
    special: bool = False
    """Below the specially protected categories, or what this person entrusted."""


def open_places(
    consent: Consent, family: Family, policy: PolicyDraft, today: date
) -> tuple[SigningPlace, ...]:
    """Return who still has to sign where: first for the consent, then for special categories.

    Whoever entrusted something signs for it, whether or not they have a say in the rest
    (§ 65 SGB VIII). Where the office keeps special categories to paper, those places are left out.
    """
    found = list(_places_of(missing_signatures(consent, family, policy, today), family))
    if any(grant.category.special for grant in consent.grants):
        missing = missing_signatures(consent, family, policy, today, special=True)
        found += _places_of(missing, family, special=True)
    found += _places_of_entrusters(consent, family, today, found)
    return tuple(place for place in found if policy.screen_signing_special or not place.special)


def _places_of(
    missing: Missing, family: Family, *, special: bool = False
) -> Iterator[SigningPlace]:
    if missing.young_person or missing.assent:
        yield _place(Signer(kind=SignerKind.YOUNG_PERSON), family, special=special)
    for id in missing.holders:
        holder = Signer(kind=SignerKind.CUSTODY_HOLDER, custody_holder_id=id)
        yield _place(holder, family, special=special)


def _places_of_entrusters(
    consent: Consent, family: Family, today: date, found: list[SigningPlace]
) -> Iterator[SigningPlace]:
    """Yield a place for whoever entrusted something and signs nowhere else."""
    signing = {place.entruster() for place in found}
    special = {each.entrusted_by for each in consent.grants if each.category.special}
    on_record = family.entrusters()
    for entruster in owing_entrusters(consent, today):
        if entruster in on_record and entruster not in signing:
            yield _place(_confiding(entruster), family, special=entruster in special)


def _confiding(entruster: Entruster) -> Signer:
    young = entruster.side is Side.YOUNG_PERSON
    return Signer(
        kind=SignerKind.YOUNG_PERSON if young else SignerKind.ENTRUSTING_PERSON,
        custody_holder_id=entruster.custody_holder_id,
        third_person_id=entruster.third_person_id,
    )


def _place(signer: Signer, family: Family, *, special: bool) -> SigningPlace:
    return SigningPlace(
        kind=signer.kind,
        custody_holder_id=signer.custody_holder_id,
        third_person_id=signer.third_person_id,
        name=family.spoken_name(signer),
        special=special,
    )


@dataclass(frozen=True, kw_only=True)
class DrawnSignature:
    """Somebody finished drawing at their place."""

    place: SigningPlace
    shape: Shape


def signatures_of(drawn: Iterable[DrawnSignature], today: date) -> tuple[Signature, ...]:
    """Return what the consent bears of what was drawn: one signature for each person."""
    signed: dict[Signer, bool] = {}
    for each in drawn:
        who = each.place.signer()
        signed[who] = signed.get(who, False) or each.place.special
    return tuple(
        Signature(
            kind=who.kind,
            custody_holder_id=who.custody_holder_id,
            third_person_id=who.third_person_id,
            signed_on=today,
            special_signed=special,
        )
        for who, special in signed.items()
    )


@dataclass(frozen=True, kw_only=True)
class TableSigning:
    """What has been drawn so far; it counts for nothing until it is closed."""

    consent_id: ConsentId
    text_sha256: str
    language: FormLanguage
    drawn: tuple[DrawnSignature, ...] = ()

    def of(self, place: SigningPlace) -> DrawnSignature | None:
        """Return what was drawn at a place."""
        return next((each for each in self.drawn if each.place == place), None)

    def with_drawn(self, drawn: DrawnSignature) -> tuple[DrawnSignature, ...]:
        """Return what was drawn, a place drawn again replaced."""
        others = (each for each in self.drawn if each.place != drawn.place)
        return (*others, drawn)


@dataclass(frozen=True, kw_only=True)
class SignedPaper:
    """Everything the signed form says."""

    office: OfficeDraft
    name: str
    born_on: date
    signed_at: datetime
    text: SigningText
    text_sha256: str
    drawn: tuple[DrawnSignature, ...]
    explained_by: str
    explained_on: date
    interpreter: str
    witness: str
    """The signed-in user, whose certificate closes the file."""
