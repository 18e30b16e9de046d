"""Somebody outside the family who said something in confidence, and signs for nothing else."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ilja_desktop.domain.consenttask import Task, tasks_of
from ilja_desktop.domain.coverage import may_know
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.giveaway import Giveaway, giveaways, identity_of
from ilja_desktop.domain.ids import ThirdPersonId
from ilja_desktop.domain.signing import Family, Missing, missing_signatures, owing_entrusters
from ilja_desktop.domain.stroke import Shape
from ilja_desktop.domain.tablesigning import DrawnSignature, open_places, signatures_of
from ilja_desktop.domain.thirdperson import ThirdPerson, ThirdPersonDraft
from ilja_desktop.domain.verdict import Reason
from ilja_desktop.domain.withdrawal import SignerKind, Withdrawal, WithdrawalForm
from tests.domain.people import (
    ADULT,
    BY_MOTHER,
    BY_TEACHER,
    DAY,
    EVERYBODY,
    HEARD_BY_ADVISER,
    MINOR,
    NOBODY,
    PERSON,
    POLICY,
    TEACHER,
    Ask,
    basis,
    confider,
    consent,
    family,
    grant,
)

SHAPE = Shape(lines=(((1, 1), (2, 2)),))
TRUSTED = replace(grant(7, DataCategory.ENTRUSTED), entrusted_by=BY_TEACHER)
PLAIN = grant(1, DataCategory.SCHOOL)
SIGNED = consent(PLAIN, TRUSTED, signatures=(*EVERYBODY, confider()))
UNSIGNED = consent(PLAIN, TRUSTED)
TOMORROW = DAY + timedelta(days=1)
POLICY_WITH_SCREEN = replace(POLICY, screen_signing=True, screen_signing_special=True)


def with_teacher(born_on: object = ADULT) -> Family:
    teacher = ThirdPerson(
        id=TEACHER,
        uuid=NOBODY,
        revision=1,
        person_id=PERSON,
        name="Łucja Nowak",
        relation="Klassenlehrerin",
    )
    return replace(family(MINOR if born_on == MINOR else ADULT), third_people=(teacher,))


def reason(*consents: object, ask: Ask) -> Reason:
    found = basis(*consents)  # type: ignore[arg-type] # consents
    args = (HEARD_BY_ADVISER, ask.category, ask.purpose, ask.day, ask.entrusted_by)
    return may_know(found, *args).reason


ABOUT_TRUSTED = Ask(category=DataCategory.ENTRUSTED, entrusted_by=BY_TEACHER)


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ((confider(),), Reason.COVERED),
        ((), Reason.ENTRUSTER_NOT_SIGNED),
        ((confider(ThirdPersonId(2)),), Reason.ENTRUSTER_NOT_SIGNED),
        ((confider(signed_on=TOMORROW),), Reason.ENTRUSTER_NOT_SIGNED),
    ],
)
def test_only_their_own_signature_opens_what_they_entrusted(
    marks: tuple[object, ...], expected: Reason
) -> None:
    found = consent(PLAIN, TRUSTED, signatures=(*EVERYBODY, *marks))  # type: ignore[arg-type] # marks
    assert reason(found, ask=ABOUT_TRUSTED) is expected
    assert reason(found, ask=Ask()) is Reason.COVERED, "everything else stays as it is"


def test_their_signature_opens_nothing_somebody_else_entrusted() -> None:
    by_mother = replace(TRUSTED, entrusted_by=BY_MOTHER)
    only_teacher = consent(by_mother, signatures=(*EVERYBODY[:1], confider()))
    asked = replace(ABOUT_TRUSTED, entrusted_by=BY_MOTHER)
    assert reason(only_teacher, ask=asked) is Reason.ENTRUSTER_NOT_SIGNED


@pytest.mark.parametrize("born_on", [ADULT, MINOR])
def test_they_take_back_what_they_entrusted_and_nothing_else(born_on: object) -> None:
    taken = Withdrawal(
        withdrawn_on=DAY,
        withdrawn_by="Łucja Nowak",
        kind=SignerKind.ENTRUSTING_PERSON,
        third_person_id=TEACHER,
        form=WithdrawalForm.MAIL,
    )
    assert taken.problems(DAY) == ()
    gone = replace(SIGNED, withdrawals=(taken,))
    assert reason(gone, ask=ABOUT_TRUSTED) is Reason.CONSENT_WITHDRAWN
    assert reason(gone, ask=Ask()) is Reason.COVERED
    nobody = replace(taken, third_person_id=None)
    assert nobody.problems(DAY) == ("custody_holder_id.missing",)


def test_they_are_never_asked_for_the_consent_itself() -> None:
    assert missing_signatures(UNSIGNED, with_teacher(), POLICY, DAY).nothing()
    assert owing_entrusters(UNSIGNED, DAY) == (BY_TEACHER,)
    assert owing_entrusters(SIGNED, DAY) == ()


def test_work_list_asks_for_their_signature() -> None:
    (task,) = tasks_of(basis(UNSIGNED), DAY, live=True)
    assert (task.task, task.owing) == (Task.INCOMPLETE, True)
    assert task.missing == Missing()
    assert tasks_of(basis(SIGNED), DAY, live=True) == ()


def test_they_have_a_place_on_the_screen_until_they_signed() -> None:
    (place,) = open_places(UNSIGNED, with_teacher(), POLICY_WITH_SCREEN, DAY)
    assert (place.name, place.kind) == ("Łucja Nowak", SignerKind.ENTRUSTING_PERSON)
    (mark,) = signatures_of([DrawnSignature(place=place, shape=SHAPE)], DAY)
    assert mark == replace(confider(signed_on=DAY), special_signed=True)
    signed = replace(UNSIGNED, signatures=(*EVERYBODY, mark))
    assert open_places(signed, with_teacher(), POLICY_WITH_SCREEN, DAY) == ()
    assert open_places(UNSIGNED, family(), POLICY_WITH_SCREEN, DAY) == (), "not on record"


def test_no_more_is_asked_than_who_they_are() -> None:
    assert ThirdPersonDraft().problems(DAY) == ("name.missing", "relation.missing")
    assert ThirdPersonDraft(name="Oma Ayşe", relation="Großmutter").problems(DAY) == ()
    assert with_teacher().third_people[0].full_name() == "Łucja Nowak (Klassenlehrerin)"


def test_their_name_gives_the_young_person_away() -> None:
    someone = ThirdPerson(
        id=TEACHER, uuid=NOBODY, revision=1, person_id=PERSON, name="Rosa Łęcka", relation="Oma"
    )
    found = basis(consent(PLAIN))
    known = replace(found, family=replace(found.family, third_people=(someone,)))
    assert giveaways("Bei Frau Lecka wohnt sie gern.", identity_of(known)) == (Giveaway.NAME,)
    assert giveaways("Bei der Oma wohnt sie gern.", identity_of(known)) == ()
