"""The consents of the story: who of the town may tell whom what, and who has signed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from ilja_desktop.domain.consent import ConsentDraft, Insight, Signature, longest_end
from ilja_desktop.domain.datacategory import DataCategory, Entruster
from ilja_desktop.domain.grant import GrantDraft, Recipient
from ilja_desktop.domain.ids import CustodyHolderId, YoungPersonId
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.withdrawal import SignerKind
from ilja_desktop.services.practice.town import Town

FORM = "Musterbach 2"
KEPT_AT = "Handakte der meldenden Fachkraft"
USUAL = (
    DataCategory.CONTACT,
    DataCategory.SCHOOL,
    DataCategory.ABSENCE,
    DataCategory.WISHES,
    DataCategory.APPLICATIONS,
    DataCategory.OFFERS,
)


@dataclass(frozen=True, kw_only=True)
class Release:
    """One form as it was filled in."""

    reporter: Professional
    recipients: tuple[Recipient, ...]
    categories: tuple[DataCategory, ...] = USUAL
    entrusted: tuple[Entruster, Recipient] | None = None
    """Who entrusted something, and the one recipient they release it to (§ 65 SGB VIII)."""
    companions: tuple[str, ...] = ()
    interpreter: str = ""


@dataclass(frozen=True, kw_only=True)
class Signers:
    """Who has signed the form."""

    person: bool
    holders: tuple[CustodyHolderId, ...] = ()


def everybody(town: Town) -> tuple[Recipient, ...]:
    """Return all partners at the table: persons, and functions with their deputies."""
    return (*public_bodies(town), named(town.coordinator), named(town.school_social_worker))


def public_bodies(town: Town) -> tuple[Recipient, ...]:
    """Return the partners of SGB II, III and VIII only."""
    return (
        named(town.moderator),
        named(town.minute_taker),
        in_function(town.case_manager),
        in_function(town.adviser),
    )


def named(professional: Professional) -> Recipient:
    """Return somebody as a recipient by name, without a deputy."""
    return Recipient(institution_id=professional.institution_id, professional_id=professional.id)


def in_function(professional: Professional) -> Recipient:
    """Return somebody's function as a recipient, deputies included."""
    return Recipient(
        institution_id=professional.institution_id,
        function=professional.function,
        deputy_covered=True,
    )


def consent(
    person_id: YoungPersonId, release: Release, signers: Signers, signed_on: date
) -> ConsentDraft:
    """Return the consent of a form that was explained, signed and shown on one day."""
    until = longest_end(signed_on, PolicyDraft())
    signatures = _signatures(signers, signed_on)
    given = ConsentDraft(
        person_id=person_id,
        form_version=FORM,
        valid_from=signed_on,
        valid_until=until,
        explained_by_id=release.reporter.id,
        explained_on=signed_on,
        interpreter=release.interpreter,
        original_seen_by_id=release.reporter.id,
        original_seen_on=signed_on,
        original_kept_at=KEPT_AT,
        companions=release.companions,
        grants=_grants(release, signed_on, until),
        signatures=signatures,
    )
    if all(mark.kind is SignerKind.YOUNG_PERSON for mark in signatures):
        return given
    return replace(
        given,
        insight=Insight.CAPABLE,
        insight_by_id=release.reporter.id,
        insight_on=signed_on,
        insight_questions="Wer erfährt was? Was, wenn Sie Nein sagen?",
    )


def _grants(release: Release, start: date, end: date) -> tuple[GrantDraft, ...]:
    usual = tuple(
        GrantDraft(
            releaser_id=release.reporter.id,
            recipient=recipient,
            category=category,
            explicit=category.special,
            valid_from=start,
            valid_until=end,
        )
        for recipient in release.recipients
        for category in release.categories
    )
    if release.entrusted is None:
        return usual
    entruster, confidant = release.entrusted
    special = GrantDraft(
        releaser_id=release.reporter.id,
        recipient=confidant,
        category=DataCategory.ENTRUSTED,
        explicit=True,
        entrusted_by=entruster,
        valid_from=start,
        valid_until=end,
    )
    return (*usual, special)


def _signatures(signers: Signers, signed_on: date) -> tuple[Signature, ...]:
    own = (Signature(kind=SignerKind.YOUNG_PERSON, signed_on=signed_on, special_signed=True),)
    return (
        *(own if signers.person else ()),
        *(
            Signature(
                kind=SignerKind.CUSTODY_HOLDER,
                custody_holder_id=holder,
                signed_on=signed_on,
                special_signed=True,
            )
            for holder in signers.holders
        ),
    )
