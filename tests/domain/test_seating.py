"""Who stays at the table for an item, and what stays closed to whom."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.conference import Attendance, AttendeeKind
from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact, Side
from ilja_desktop.domain.ids import AgendaItemId, AttendanceId, ConsentId, CustodyHolderId
from ilja_desktop.domain.naming import Listener
from ilja_desktop.domain.seating import Seat, SeatReason, SeatVerdict, seat, side_may_hear
from ilja_desktop.domain.withdrawal import SignerKind, Withdrawal, WithdrawalForm
from tests.domain.people import (
    ADVISER,
    BY_MOTHER,
    BY_PERSON,
    CONSENT,
    DAY,
    FATHER,
    GRANT,
    MINOR,
    MOTHER,
    NOBODY,
    STRANGER,
    basis,
    consent,
    grant,
    own,
    parent,
)

YESTERDAY, TOMORROW = DAY - timedelta(days=1), DAY + timedelta(days=1)
CATEGORIES = (DataCategory.SCHOOL, DataCategory.HEALTH, DataCategory.SCHOOL)

PRESENT = Attendance(
    id=AttendanceId(1),
    uuid=NOBODY,
    revision=1,
    item_id=AgendaItemId(1),
    kind=AttendeeKind.COMPANION,
)
YOUTH = replace(PRESENT, kind=AttendeeKind.YOUNG_PERSON)
MOTHER_THERE = replace(PRESENT, kind=AttendeeKind.CUSTODY_HOLDER, custody_holder_id=MOTHER)
FATHER_THERE = replace(MOTHER_THERE, custody_holder_id=FATHER)
UNKNOWN_THERE = replace(MOTHER_THERE, custody_holder_id=CustodyHolderId(9), name="Herr Brandt")
FRIEND = replace(PRESENT, name="Selam  tesfay")
INTERPRETER = replace(PRESENT, kind=AttendeeKind.INTERPRETER, name="Frau Haddad")
PROFESSIONAL = replace(PRESENT, kind=AttendeeKind.PROFESSIONAL, professional_id=ADVISER.id)
GUEST = replace(PRESENT, kind=AttendeeKind.GUEST, name="Herr Öztürk")

WITH_FRIEND = replace(CONSENT, companions=("Selam Tesfay", "Ayşe Yılmaz"))
WITHDRAWN = replace(
    CONSENT,
    withdrawals=(Withdrawal(withdrawn_on=DAY, withdrawn_by="Ö.", form=WithdrawalForm.ORAL),),
)


def seated(attendance: Attendance, found: Basis, listener: Listener | None = None) -> Seat:
    return seat(attendance, listener, found, CATEGORIES, DAY)


@pytest.mark.parametrize(
    ("attendance", "reason"),
    [
        (YOUTH, SeatReason.OWN_CASE),
        (MOTHER_THERE, SeatReason.HOLDS_CUSTODY),
        (FATHER_THERE, SeatReason.HOLDS_CUSTODY),
        (FRIEND, SeatReason.NAMED_ON_FORM),
        (replace(PRESENT, name="Frau Lê", slip_signed_on=DAY), SeatReason.SLIP_SIGNED),
        (replace(INTERPRETER, secrecy_pledged_on=DAY), SeatReason.PLEDGED),
        (replace(INTERPRETER, secrecy_pledged_on=YESTERDAY), SeatReason.PLEDGED),
    ],
)
def test_young_persons_side_of_a_minor_stays(attendance: Attendance, reason: SeatReason) -> None:
    assert seated(attendance, basis(WITH_FRIEND, born_on=MINOR)) == Seat(SeatVerdict.STAYS, reason)


@pytest.mark.parametrize(
    ("attendance", "reason"),
    [
        (replace(MOTHER_THERE, objected=True), SeatReason.OBJECTED),
        (replace(FRIEND, objected=True), SeatReason.OBJECTED),
        (UNKNOWN_THERE, SeatReason.NOT_NAMED),
        (replace(MOTHER_THERE, custody_holder_id=None), SeatReason.NOT_NAMED),
        (replace(FRIEND, name="Selam"), SeatReason.NOT_NAMED),
        (PRESENT, SeatReason.NOT_NAMED),
        (replace(PRESENT, name="Frau Lê", slip_signed_on=YESTERDAY), SeatReason.NOT_NAMED),
        (INTERPRETER, SeatReason.NOT_PLEDGED),
        (replace(INTERPRETER, secrecy_pledged_on=TOMORROW), SeatReason.NOT_PLEDGED),
    ],
)
def test_others_of_that_side_leave(attendance: Attendance, reason: SeatReason) -> None:
    found = basis(replace(WITH_FRIEND, companions=("Selam Tesfay", "")), born_on=MINOR)
    assert seated(attendance, found) == Seat(SeatVerdict.LEAVES, reason)


def test_parents_of_an_adult_stay_only_as_named_companions() -> None:
    found = basis(WITH_FRIEND)
    assert seated(MOTHER_THERE, found) == Seat(SeatVerdict.STAYS, SeatReason.NAMED_ON_FORM)
    assert seated(FATHER_THERE, found) == Seat(SeatVerdict.LEAVES, SeatReason.ADULT_NEEDS_NAMING)
    slip = replace(FATHER_THERE, slip_signed_on=DAY)
    assert seated(slip, found) == Seat(SeatVerdict.STAYS, SeatReason.SLIP_SIGNED)


def test_companion_may_be_named_on_any_form_that_holds() -> None:
    shorter = replace(WITH_FRIEND, id=ConsentId(2), valid_until=DAY, superseded_on=None)
    for found in (basis(CONSENT, shorter), basis(shorter, CONSENT)):
        assert seated(FRIEND, found).reason is SeatReason.NAMED_ON_FORM
    ended = replace(shorter, superseded_on=DAY)
    assert seated(FRIEND, basis(CONSENT, ended)).reason is SeatReason.NOT_NAMED


@pytest.mark.parametrize("attendance", [PROFESSIONAL, GUEST])
@pytest.mark.parametrize(
    ("listener", "given", "wanted"),
    [
        (
            Listener(ADVISER),
            consent(GRANT, grant(2, DataCategory.HEALTH)),
            Seat(SeatVerdict.STAYS, Reason.COVERED),
        ),
        (
            Listener(ADVISER),
            CONSENT,
            Seat(SeatVerdict.STAYS_PARTLY, Reason.COVERED, (DataCategory.HEALTH,)),
        ),
        (Listener(STRANGER), CONSENT, Seat(SeatVerdict.LEAVES, Reason.RECIPIENT_NOT_NAMED)),
        (None, CONSENT, Seat(SeatVerdict.LEAVES, Reason.RECIPIENT_NOT_NAMED)),
        (Listener(ADVISER), WITHDRAWN, Seat(SeatVerdict.LEAVES, Reason.CONSENT_WITHDRAWN)),
    ],
)
def test_professionals_and_guests_are_judged_by_the_grants(
    attendance: Attendance, listener: Listener | None, given: Consent, wanted: Seat
) -> None:
    assert seated(attendance, basis(given), listener) == wanted


@pytest.mark.parametrize("attendance", [MOTHER_THERE, FRIEND, INTERPRETER, GUEST, PROFESSIONAL])
def test_without_a_valid_consent_only_the_young_person_stays(attendance: Attendance) -> None:
    found = basis(WITHDRAWN, born_on=MINOR)
    assert seated(attendance, found, Listener(ADVISER)) == Seat(
        SeatVerdict.LEAVES, Reason.CONSENT_WITHDRAWN
    )
    assert seated(YOUTH, found).verdict is SeatVerdict.STAYS


OPEN = Fact(category=DataCategory.SCHOOL, text="Abschluss im Sommer")
FROM_MOTHER = Fact(category=DataCategory.ENTRUSTED, text="Vertrauliches", entrusted_by=BY_MOTHER)
FROM_YOUTH = replace(FROM_MOTHER, entrusted_by=BY_PERSON)
RELEASED = replace(grant(4, DataCategory.ENTRUSTED), entrusted_by=BY_MOTHER)
BOTH = (own(), parent(MOTHER), parent(FATHER))


@pytest.mark.parametrize("attendance", [YOUTH, MOTHER_THERE, FATHER_THERE, FRIEND, INTERPRETER])
def test_what_nobody_entrusted_is_open_to_all_who_stay(attendance: Attendance) -> None:
    assert side_may_hear(attendance, OPEN, basis(CONSENT), DAY)


@pytest.mark.parametrize(
    ("attendance", "fact", "given", "day", "hears"),
    [
        (YOUTH, FROM_YOUTH, CONSENT, DAY, True),
        (MOTHER_THERE, FROM_MOTHER, CONSENT, DAY, True),
        (YOUTH, FROM_MOTHER, CONSENT, DAY, False),
        (FATHER_THERE, FROM_MOTHER, CONSENT, DAY, False),
        (MOTHER_THERE, FROM_YOUTH, CONSENT, DAY, False),
        (YOUTH, FROM_MOTHER, consent(RELEASED), DAY, True),
        (FATHER_THERE, FROM_MOTHER, consent(RELEASED), DAY, True),
        (YOUTH, FROM_YOUTH, consent(RELEASED), DAY, True),
        (MOTHER_THERE, FROM_YOUTH, consent(RELEASED), DAY, False),
        (YOUTH, FROM_MOTHER, consent(RELEASED, signatures=(own(),)), DAY, False),
        (YOUTH, FROM_MOTHER, consent(RELEASED), date(2027, 1, 1), False),
        (YOUTH, FROM_MOTHER, consent(replace(RELEASED, valid_from=TOMORROW), GRANT), DAY, False),
        (
            YOUTH,
            FROM_MOTHER,
            consent(replace(RELEASED, category=DataCategory.HEALTH)),
            DAY,
            False,
        ),
        (YOUTH, replace(FROM_MOTHER, entrusted_by=None), consent(RELEASED), DAY, False),
        (
            replace(MOTHER_THERE, custody_holder_id=None),
            replace(FROM_MOTHER, entrusted_by=Entruster(side=Side.CUSTODY_HOLDER)),
            CONSENT,
            DAY,
            False,
        ),
    ],
)
def test_entrusted_facts_stay_closed_to_the_others_without_a_signature(
    attendance: Attendance, fact: Fact, given: Consent, day: date, hears: bool
) -> None:
    assert side_may_hear(attendance, fact, basis(given), day) is hears


def test_withdrawal_of_the_newer_form_closes_what_the_older_one_opened() -> None:
    older = consent(RELEASED, signatures=tuple(replace(mark) for mark in BOTH))
    found = basis(older, replace(WITHDRAWN, id=ConsentId(2)))
    assert older.signatures[0].kind is SignerKind.YOUNG_PERSON
    assert side_may_hear(YOUTH, FROM_MOTHER, basis(older), DAY)
    assert not side_may_hear(YOUTH, FROM_MOTHER, found, DAY)
