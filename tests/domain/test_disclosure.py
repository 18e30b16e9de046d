"""What one recipient gets of a case sheet."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.commitment import Commitment
from ilja_desktop.domain.coverage import Reason, may_know_fact
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.disclosure import Reader, Refused, Share, SheetContent, share
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import AgendaItemId, CaseId, CommitmentId
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.naming import Listener
from tests.domain.people import (
    ADVISER,
    BY_MOTHER,
    CONSENT,
    DAY,
    DEPUTY,
    END,
    GRANT,
    NOBODY,
    STRANGER,
    basis,
    consent,
    grant,
    own,
)
from tests.domain.strategies import CATEGORIES, DAYS, ENTRUSTERS, LISTENERS, bases

SCHOOL = Fact(category=DataCategory.SCHOOL, text="AV-Klasse bis 07/2026")
HEALTH = Fact(category=DataCategory.HEALTH, text="Attest liegt vor")
SECRET = Fact(category=DataCategory.ENTRUSTED, text="Vertrauliches", entrusted_by=BY_MOTHER)
PHONE = Fact(category=DataCategory.CONTACT, text="0151 000000")

MINE = Commitment(
    id=CommitmentId(1),
    uuid=NOBODY,
    revision=1,
    case_id=CaseId(1),
    item_id=AgendaItemId(1),
    text="AsA-Vorphase prüfen",
    owner_id=ADVISER.id,
    due_on=DAY,
)
THEIRS = replace(MINE, id=CommitmentId(2), owner_id=DEPUTY.id)
SHEET = SheetContent((SCHOOL, HEALTH, SECRET, PHONE), (MINE, THEIRS))


def shared(found: Basis, circle: LegalCircle = LegalCircle.SGB_II) -> Share:
    part = share(SHEET, found, Reader(Listener(ADVISER), circle), DAY, DAY)
    assert isinstance(part, Share)
    return part


def test_recipient_gets_the_core_and_what_is_granted() -> None:
    part = shared(basis(CONSENT))
    assert part == Share(
        Listener(ADVISER),
        whole=True,
        facts=(SCHOOL,),
        commitments=(MINE.id, THEIRS.id),
        withheld=(DataCategory.HEALTH, DataCategory.ENTRUSTED, DataCategory.CONTACT),
        grants=(GRANT.id,),
        until=END,
    )


def test_person_not_named_gets_nothing() -> None:
    refused = share(SHEET, basis(CONSENT), Reader(Listener(STRANGER), LegalCircle.SGB_II), DAY, DAY)
    assert refused == Refused(Listener(STRANGER), Reason.RECIPIENT_NOT_NAMED)


@pytest.mark.parametrize("circle", [LegalCircle.SCHOOL, LegalCircle.VOLUNTEERS])
def test_school_and_volunteers_get_their_own_commitments_only(circle: LegalCircle) -> None:
    contact = grant(2, DataCategory.CONTACT)
    part = shared(basis(consent(contact)), circle)
    assert part == Share(
        Listener(ADVISER),
        whole=False,
        facts=(),
        commitments=(MINE.id,),
        withheld=tuple(fact.category for fact in SHEET.facts),
        grants=(contact.id,),
        until=END,
    )
    assert shared(basis(consent(contact))).facts == (PHONE,)
    assert shared(basis(consent(contact, GRANT)), circle).whole


def test_health_goes_out_only_with_its_own_signature() -> None:
    health = grant(3, DataCategory.HEALTH)
    assert shared(basis(consent(GRANT, health))).facts == (SCHOOL, HEALTH)
    unsigned = consent(GRANT, health, signatures=(own(special=False),))
    assert shared(basis(unsigned)).facts == (SCHOOL,)


def test_fact_entrusted_by_nobody_known_stays_back() -> None:
    entrusted = replace(grant(4, DataCategory.ENTRUSTED), entrusted_by=BY_MOTHER)
    found = basis(consent(GRANT, entrusted))
    assert SECRET in shared(found).facts
    nameless = SheetContent((replace(SECRET, entrusted_by=None),), ())
    part = share(nameless, found, Reader(Listener(ADVISER), LegalCircle.SGB_II), DAY, DAY)
    assert isinstance(part, Share)
    assert part.facts == ()
    assert part.withheld == (DataCategory.ENTRUSTED,)


FACTS = st.lists(
    st.builds(
        Fact,
        category=CATEGORIES,
        text=st.integers(1, 99).map(str),
        entrusted_by=ENTRUSTERS,
    ),
    max_size=6,
).map(tuple)


@given(bases(), FACTS, LISTENERS, st.sampled_from(LegalCircle), DAYS)
def test_share_holds_what_may_be_known_and_nothing_withheld(
    found: Basis, facts: tuple[Fact, ...], listener: Listener, circle: LegalCircle, day: date
) -> None:
    part = share(SheetContent(facts, (MINE, THEIRS)), found, Reader(listener, circle), day, day)
    if isinstance(part, Refused):
        assert part.reason is not Reason.COVERED
        return
    for fact in part.facts:
        assert may_know_fact(found, listener, fact, Purpose.CASE_CONFERENCE, day).allowed
    kept_back = [fact for fact in facts if fact not in part.facts]
    assert set(part.withheld) == {fact.category for fact in kept_back}
    assert part.grants
    own_only = {c.id for c in (MINE, THEIRS) if c.owner_id == listener.professional.id}
    assert own_only <= set(part.commitments)
    assert part.whole or (part.facts == () and set(part.commitments) == own_only)
