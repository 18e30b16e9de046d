"""Logs, money and matching as pure rules."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.extendedcertificate import ExtendedCertificate, certificate_ends
from ilja_desktop.domain.mentoringrule import MentoringRules
from ilja_desktop.domain.mentorlog import MentorLogDraft
from ilja_desktop.domain.mentorship import RUNNING, STEPS, MentorshipState, events_from
from ilja_desktop.domain.money import cents_of, euros

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("", 0),
        ("4,50", 450),
        ("4.5 €", 450),
        ("12 Euro", 1200),
        ("0,05", 5),
        ("4,505", None),
        ("-3", None),
        ("viel", None),
    ],
)
def test_money_is_read_as_people_write_it(text: str, cents: int | None) -> None:
    assert cents_of(text) == cents


@given(st.integers(0, 99_999_999))
def test_money_comes_back_as_it_was(cents: int) -> None:
    assert cents_of(euros(cents)) == cents


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 400))
def test_facts_of_a_certificate_never_outlive_six_months(last: date, days: int) -> None:
    rules = MentoringRules()
    end = certificate_ends(last, rules)
    assert last < end <= last + timedelta(days=184)
    shorter = MentoringRules(certificate_erase_months=1)
    assert certificate_ends(last, shorter) <= end


def test_a_certificate_is_renewed_after_its_years() -> None:
    seen = ExtendedCertificate(
        seen_on=date(2026, 10, 1), dated_on=date(2026, 9, 20), no_relevant_entry=True
    )
    assert seen.renew_by(MentoringRules()) == date(2031, 9, 19)


@pytest.mark.parametrize(
    ("draft", "problems"),
    [
        (MentorLogDraft(met_on=TODAY, done="x"), ()),
        (MentorLogDraft(), ("done.missing", "met_on.missing")),
        (MentorLogDraft(met_on=TODAY + timedelta(days=1), done="x"), ("met_on.future",)),
        (MentorLogDraft(met_on=TODAY, done="x", minutes=0), ("minutes.out_of_range",)),
        (MentorLogDraft(met_on=TODAY, done="x", fare_cents=-1), ("fare.negative",)),
    ],
)
def test_four_fields_are_enough(draft: MentorLogDraft, problems: tuple[str, ...]) -> None:
    assert draft.problems(TODAY) == problems


def test_an_ended_tandem_never_starts_again() -> None:
    assert events_from(MentorshipState.ENDED) == ()
    assert MentorshipState.REQUESTED not in RUNNING
    assert MentorshipState.ENDED not in RUNNING
    assert all(state is not MentorshipState.ENDED for state, _ in STEPS)
