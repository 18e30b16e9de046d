"""Invented people and their consents, as the tests of the rules need them."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.consent import Consent, Signature
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Side
from ilja_desktop.domain.grant import Direction, Grant, Purpose, Recipient
from ilja_desktop.domain.ids import (
    ConsentId,
    CustodyHolderId,
    GrantId,
    InstitutionId,
    ProfessionalId,
    ThirdPersonId,
    YoungPersonId,
)
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.naming import Listener
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.person import CustodyHolder, YoungPerson
from ilja_desktop.domain.signing import Family
from ilja_desktop.domain.withdrawal import SignerKind

NOBODY = UUID(int=0)
DAY = date(2026, 6, 10)
START, END = date(2026, 1, 1), date(2026, 12, 31)
ADULT, MINOR, CHILD = date(2007, 2, 3), date(2009, 9, 1), date(2012, 4, 30)
"""Birth dates of somebody of 19, 16 and 14 years on ``DAY``."""

PERSON = YoungPersonId(1)
MOTHER, FATHER = CustodyHolderId(1), CustodyHolderId(2)
YOUTH_OFFICE, JOBCENTER = InstitutionId(1), InstitutionId(2)
POLICY = PolicyDraft()

BY_PERSON = Entruster(side=Side.YOUNG_PERSON)
BY_MOTHER = Entruster(side=Side.CUSTODY_HOLDER, custody_holder_id=MOTHER)
TEACHER = ThirdPersonId(1)
BY_TEACHER = Entruster(side=Side.THIRD_PERSON, third_person_id=TEACHER)


def young_person(born_on: date = ADULT, residence: str = "Eschweiler") -> YoungPerson:
    return YoungPerson(
        id=PERSON,
        uuid=NOBODY,
        revision=1,
        family_name="Yılmaz",
        given_name="Ö.",
        born_on=born_on,
        residence=residence,
    )


def holder(key: CustodyHolderId, given_name: str, *, required: bool = True) -> CustodyHolder:
    return CustodyHolder(
        id=key,
        uuid=NOBODY,
        revision=1,
        person_id=PERSON,
        family_name="Yılmaz",
        given_name=given_name,
        signature_required=required,
    )


PARENTS = (holder(MOTHER, "Ayşe"), holder(FATHER, "Kemal"))


def family(born_on: date = ADULT, holders: tuple[CustodyHolder, ...] = PARENTS) -> Family:
    return Family(young_person(born_on), holders)


def professional(key: int, institution: InstitutionId, function: str) -> Professional:
    return Professional(
        id=ProfessionalId(key),
        uuid=NOBODY,
        revision=1,
        institution_id=institution,
        salutation="Frau",
        family_name="Nowak-Weiß",
        function=function,
    )


REPORTER = professional(1, YOUTH_OFFICE, "Jugendberufshilfe")
ADVISER = professional(2, JOBCENTER, "Fallmanagement")
DEPUTY = professional(3, JOBCENTER, "Eingangszone")
STRANGER = professional(4, InstitutionId(3), "Fallmanagement")


def named(someone: Professional, *, deputy: bool = False) -> Recipient:
    return Recipient(
        institution_id=someone.institution_id, professional_id=someone.id, deputy_covered=deputy
    )


def function(someone: Professional, *, deputy: bool = False) -> Recipient:
    return Recipient(
        institution_id=someone.institution_id, function=someone.function, deputy_covered=deputy
    )


GRANT = Grant(
    id=GrantId(1),
    releaser_id=REPORTER.id,
    recipient=named(ADVISER),
    direction=Direction.ONE_WAY,
    category=DataCategory.SCHOOL,
    valid_from=START,
    valid_until=END,
)


def grant(key: int, category: DataCategory, recipient: Recipient = GRANT.recipient) -> Grant:
    special = category.special
    return replace(GRANT, id=GrantId(key), category=category, recipient=recipient, explicit=special)


def own(signed_on: date = START, *, special: bool = True) -> Signature:
    return Signature(kind=SignerKind.YOUNG_PERSON, signed_on=signed_on, special_signed=special)


def parent(key: CustodyHolderId, signed_on: date = START, *, special: bool = True) -> Signature:
    return Signature(
        kind=SignerKind.CUSTODY_HOLDER,
        custody_holder_id=key,
        signed_on=signed_on,
        special_signed=special,
    )


def confider(key: ThirdPersonId = TEACHER, signed_on: date = START) -> Signature:
    return Signature(kind=SignerKind.ENTRUSTING_PERSON, third_person_id=key, signed_on=signed_on)


BOTH_PARENTS = (parent(MOTHER), parent(FATHER))
EVERYBODY = (own(), *BOTH_PARENTS)

CONSENT = Consent(
    id=ConsentId(1),
    uuid=NOBODY,
    revision=1,
    person_id=PERSON,
    form_version="1.0",
    valid_from=START,
    valid_until=END,
    explained_on=START,
    original_seen_on=START,
    original_kept_at="Jugendamt, Zimmer 112",
    grants=(GRANT,),
    signatures=EVERYBODY,
)


def consent(*grants: Grant, signatures: tuple[Signature, ...] = EVERYBODY) -> Consent:
    return replace(CONSENT, grants=grants or CONSENT.grants, signatures=signatures)


def basis(*consents: Consent, born_on: date = ADULT) -> Basis:
    return Basis(family(born_on), consents, POLICY)


HEARD_BY_ADVISER = Listener(ADVISER)


@dataclass(frozen=True)
class Ask:
    """One question to the consents, with usual answers to what does not matter."""

    listener: Listener = HEARD_BY_ADVISER
    category: DataCategory | None = DataCategory.SCHOOL
    purpose: Purpose = Purpose.CASE_CONFERENCE
    day: date = DAY
    entrusted_by: Entruster | None = None
