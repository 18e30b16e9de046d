"""What custody holders get of a sheet."""

from dataclasses import replace

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.disclosure import SheetContent
from ilja_desktop.domain.holdershare import holder_shares
from tests.domain.people import (
    ADULT,
    BY_MOTHER,
    BY_PERSON,
    CONSENT,
    DAY,
    END,
    MINOR,
    MOTHER,
    basis,
    consent,
    grant,
)

PLAIN = Fact(category=DataCategory.SCHOOL, text="AV-Klasse")
OWN = Fact(category=DataCategory.ENTRUSTED, text="Streit", entrusted_by=BY_MOTHER)
SECRET = Fact(category=DataCategory.ENTRUSTED, text="Vertrauliches", entrusted_by=BY_PERSON)
SHEET = SheetContent((PLAIN, OWN, SECRET), ())
TICKED = replace(CONSENT, holder_sheets=(MOTHER,))


def shares(found: Basis) -> list[tuple[int, tuple[Fact, ...] | Reason | None]]:
    return [
        (each.holder.id, each.share.facts if each.share else each.refused)
        for each in holder_shares(SHEET, found, DAY, DAY)
    ]


def test_nobody_gets_a_sheet_without_a_tick() -> None:
    assert shares(basis(CONSENT, born_on=MINOR)) == []


def test_whoever_ticked_gets_everything_but_what_was_entrusted_by_the_young_person() -> None:
    assert shares(basis(TICKED, born_on=MINOR)) == [(MOTHER, (PLAIN, OWN))]
    signed_away = replace(
        consent(
            grant(1, DataCategory.SCHOOL),
            replace(grant(2, DataCategory.ENTRUSTED), entrusted_by=BY_PERSON),
        ),
        holder_sheets=(MOTHER,),
    )
    assert shares(basis(signed_away, born_on=MINOR)) == [(MOTHER, (PLAIN, OWN))]
    (found,) = holder_shares(SHEET, basis(TICKED, born_on=MINOR), DAY, DAY)
    assert found.share is not None
    assert found.share.until == END


def test_parents_of_adults_get_nothing() -> None:
    assert shares(basis(TICKED, born_on=ADULT)) == []


def test_tick_on_a_form_that_does_not_hold_opens_nothing() -> None:
    elsewhere = replace(TICKED, conference_days=(END,))
    assert shares(basis(elsewhere, born_on=MINOR)) == [(MOTHER, Reason.CONFERENCE_NOT_COVERED)]
    reviewed = replace(TICKED, review_reason="Sorgewechsel")
    assert shares(basis(reviewed, born_on=MINOR)) == [(MOTHER, Reason.CONSENT_UNDER_REVIEW)]
