"""Volunteers: nobody begins unseen, and what is known of a certificate goes by itself."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from ilja_desktop.domain.errors import IncompleteDraft, NotAllowed
from ilja_desktop.domain.extendedcertificate import ExtendedCertificate
from ilja_desktop.domain.mentorship import EndReason
from ilja_desktop.domain.renewal import RenewalKind
from ilja_desktop.domain.user import MentorHasOwnVault, Role, UserDraft
from ilja_desktop.domain.volunteer import (
    Payment,
    PaymentKind,
    Proof,
    ProofDraft,
    Training,
    VolunteerDraft,
    VolunteerState,
)
from ilja_desktop.services.volunteer import NoInstitution, ProofMissing, StillAccompanying
from ilja_desktop.store import history
from ilja_desktop.store import volunteer as store
from tests.services.conftest import Town
from tests.services.mentoring import PROOFS, SEEN, Mentoring, mentoring_in


@pytest.fixture
def mentoring(town: Town) -> Mentoring:
    return mentoring_in(town)


def test_nobody_goes_on_before_everything_was_seen(mentoring: Mentoring) -> None:
    volunteers = mentoring.town.desk.volunteers
    draft = VolunteerDraft(given_name="Łucja", family_name="Ö", interest_on=SEEN)
    one = volunteers.take_interest(draft)
    with pytest.raises(ProofMissing):
        volunteers.select(one.id)
    proven = volunteers.prove(one.id, one.revision, replace(PROOFS, certificate=None))
    assert volunteers.select(one.id).state is VolunteerState.SELECTED
    with pytest.raises(ProofMissing) as raised:
        volunteers.check(one.id)
    assert raised.value.missing == (Proof.CERTIFICATE,)
    volunteers.prove(one.id, proven.revision + 1, PROOFS)
    volunteers.check(one.id)
    with pytest.raises(NoInstitution):
        volunteers.begin(one.id)


def test_a_certificate_with_an_entry_counts_as_none(mentoring: Mentoring) -> None:
    assert PROOFS.certificate is not None
    bad = replace(PROOFS, certificate=replace(PROOFS.certificate, no_relevant_entry=False))
    assert bad.missing() == (Proof.CERTIFICATE,)


@pytest.mark.parametrize(
    ("seen", "dated", "problem"),
    [
        (date(2026, 10, 1), date(2026, 6, 30), "certificate.too_old"),
        (date(2026, 10, 1), date(2026, 10, 2), "certificate.dated_later"),
        (date(2027, 10, 1), date(2027, 9, 2), "certificate.future"),
    ],
)
def test_a_certificate_is_young_when_it_is_seen(
    mentoring: Mentoring, seen: date, dated: date, problem: str
) -> None:
    volunteers = mentoring.town.desk.volunteers
    draft = VolunteerDraft(given_name="A", family_name="B", interest_on=SEEN)
    one = volunteers.take_interest(draft)
    certificate = ExtendedCertificate(seen_on=seen, dated_on=dated, no_relevant_entry=True)
    with pytest.raises(IncompleteDraft) as raised:
        volunteers.prove(one.id, one.revision, ProofDraft(certificate=certificate))
    assert raised.value.problems == (problem,)


def test_who_begins_can_be_named_by_consents_and_no_more_after_leaving(
    mentoring: Mentoring,
) -> None:
    desk = mentoring.town.desk
    one = mentoring.volunteer()
    known = {each.id: each for each in desk.network.professionals()}
    assert one.professional_id is not None
    assert known[one.professional_id].family_name == "Nguyễn"
    changed = desk.volunteers.change(
        one.id, one.revision, VolunteerDraft(**_draft(one) | {"family_name": "Nguyễn-Kaya"})
    )
    assert changed.full_name() == "Nguyễn-Kaya, Jörg-Peter"
    desk.volunteers.leave(one.id)
    known = {each.id: each for each in desk.network.professionals()}
    assert known[one.professional_id].family_name == "Nguyễn-Kaya"
    assert not known[one.professional_id].active


def _draft(record: object) -> dict[str, Any]:
    return {name: getattr(record, name) for name in VolunteerDraft.__dataclass_fields__}


def test_facts_of_a_certificate_go_six_months_after_the_last_activity(
    mentoring: Mentoring,
) -> None:
    town = mentoring.town
    volunteer = mentoring.volunteer()
    tandem = mentoring.tandem(volunteer)
    with pytest.raises(StillAccompanying):
        town.desk.volunteers.leave(volunteer.id)
    town.clock.now = datetime(2030, 1, 1, 9, tzinfo=UTC)
    assert town.desk.volunteers.erase_due() == 0  # the tandem still runs
    town.clock.now = datetime(2030, 1, 15, 9, tzinfo=UTC)
    town.desk.mentorships.end(tandem.id, EndReason.AS_PLANNED)
    town.clock.now = datetime(2030, 7, 14, 9, tzinfo=UTC)
    assert town.desk.volunteers.erase_due() == 0
    town.clock.now += timedelta(days=1)
    assert town.desk.volunteers.erase_due() == 1
    assert town.desk.volunteers.get(volunteer.id).certificate is None
    with town.vault.read() as session:
        former = history.of_row(session, store.get(session, volunteer.id))
    assert not any(each.previous.get("certificate") for each in former)
    assert town.vault.check() == ()


def test_a_certificate_shown_for_what_comes_is_kept(mentoring: Mentoring) -> None:
    town = mentoring.town
    one = mentoring.volunteer()
    tandem = mentoring.tandem(one)
    town.desk.mentorships.end(tandem.id, EndReason.AS_PLANNED)
    town.clock.now = datetime(2027, 8, 2, 9, tzinfo=UTC)
    assert town.desk.volunteers.erase_due() == 1
    day = town.desk.workplace.today()
    newer = ExtendedCertificate(seen_on=day, dated_on=day, no_relevant_entry=True)
    known = town.desk.volunteers.get(one.id)
    shown = town.desk.volunteers.prove(one.id, known.revision, replace(PROOFS, certificate=newer))
    assert town.desk.volunteers.erase_due() == 0
    assert town.desk.volunteers.get(one.id).certificate == newer
    town.desk.volunteers.leave(shown.id)
    assert town.desk.volunteers.erase_due() == 1, "the last activity is long ago"


def test_facts_go_at_once_where_nothing_came_of_it(mentoring: Mentoring) -> None:
    town = mentoring.town
    draft = VolunteerDraft(given_name="Â", family_name="Ş", interest_on=SEEN)
    one = town.desk.volunteers.take_interest(draft)
    town.desk.volunteers.prove(one.id, one.revision, PROOFS)
    assert town.desk.volunteers.decline(one.id).certificate is None
    with town.vault.read() as session:
        former = history.of_row(session, store.get(session, one.id))
    assert not any(each.previous.get("certificate") for each in former)


def test_who_left_long_ago_is_erased(mentoring: Mentoring) -> None:
    town = mentoring.town
    one = mentoring.volunteer()
    town.desk.volunteers.leave(one.id)
    town.clock.now = datetime(2029, 12, 31, 9, tzinfo=UTC)
    town.desk.volunteers.erase_due()
    assert town.desk.volunteers.all() != ()
    town.clock.now = datetime(2030, 1, 1, 9, tzinfo=UTC)
    town.desk.volunteers.erase_due()
    assert town.desk.volunteers.all() == ()


def test_the_work_list_says_what_is_due(mentoring: Mentoring) -> None:
    town = mentoring.town
    one = mentoring.volunteer()
    planned = Training(title="Nähe und Distanz", held_on=date(2026, 12, 10))
    town.desk.volunteers.train(one.id, one.revision, (planned, Training()))
    assert [each.kind for each in town.desk.volunteers.renewals()] == [RenewalKind.TRAINING]
    town.clock.now = datetime(2031, 8, 1, 9, tzinfo=UTC)
    found = town.desk.volunteers.renewals()
    assert {each.kind for each in found} == {RenewalKind.TRAINING, RenewalKind.CERTIFICATE}


def test_allowances_are_held_against_the_limits_of_the_year(mentoring: Mentoring) -> None:
    volunteers = mentoring.town.desk.volunteers
    one = mentoring.volunteer()
    for cents in (60_000, 36_001):
        payment = Payment(kind=PaymentKind.HONORARY, paid_on=date(2026, 11, 2), cents=cents)
        one = volunteers.pay(one.id, one.revision, payment)
    one = volunteers.pay(one.id, one.revision, Payment(paid_on=date(2026, 11, 3), cents=1850))
    year = volunteers.payments(one.id, 2026)
    assert year.exceeded == (PaymentKind.HONORARY,)
    assert year.left(PaymentKind.HONORARY) == -1
    assert year.paid[PaymentKind.EXPENSES] == 1850
    assert volunteers.payments(one.id, 2025).paid[PaymentKind.HONORARY] == 0


def test_a_volunteer_is_never_let_into_the_vault_of_the_office(town: Town) -> None:
    draft = UserDraft(name="lotse", roles=frozenset({Role.MENTOR}))
    with pytest.raises(MentorHasOwnVault):
        town.desk.access.admit(draft, "fünf bunte Vögel am Teich")


@pytest.mark.parametrize("role", [Role.MODERATION, Role.REPORTING, Role.MENTOR])
def test_only_the_coordination_keeps_volunteers(town: Town, role: Role) -> None:
    with pytest.raises(NotAllowed):
        town.desk_of(role).volunteers.all()
