"""What is true of every answer, whatever stands in the vault."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.coverage import Verdict, may_know, standing
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.withdrawal import SignerKind
from tests.domain.people import Ask
from tests.domain.strategies import consents, situations


def answer(found: Basis, ask: Ask) -> Verdict:
    return may_know(
        found, ask.listener, ask.category, ask.purpose, ask.day, entrusted_by=ask.entrusted_by
    )


@given(situations(), consents(9))
def test_consent_that_was_not_withdrawn_never_takes_away(
    situation: tuple[Basis, Ask], more: Consent
) -> None:
    found, ask = situation
    added = replace(found, consents=(*found.consents, replace(more, withdrawals=())))
    assert answer(added, ask).allowed or not answer(found, ask).allowed


@given(situations(), consents(9))
def test_consent_to_another_purpose_changes_nothing(
    situation: tuple[Basis, Ask], more: Consent
) -> None:
    found, ask = situation
    unrelated = replace(
        more, grants=tuple(replace(grant, purpose=Purpose.EVALUATION) for grant in more.grants)
    )
    added = replace(found, consents=(*found.consents, unrelated))
    assert answer(added, ask).allowed is answer(found, ask).allowed


@given(situations(), st.data())
def test_removed_grant_never_opens_anything(
    situation: tuple[Basis, Ask], data: st.DataObject
) -> None:
    found, ask = situation
    fewer = tuple(
        replace(
            consent,
            grants=tuple(grant for grant in consent.grants if data.draw(st.booleans())),
        )
        if consent.withdrawal is None
        else consent
        for consent in found.consents
    )
    assert answer(found, ask).allowed or not answer(replace(found, consents=fewer), ask).allowed


@given(situations())
def test_withdrawn_consents_allow_nothing(situation: tuple[Basis, Ask]) -> None:
    found, ask = situation
    gone = tuple(
        replace(
            consent,
            withdrawals=(
                replace(consent.withdrawal, withdrawn_on=ask.day, kind=SignerKind.YOUNG_PERSON),
            ),
        )
        for consent in found.consents
        if consent.withdrawal is not None
    )
    assert not answer(replace(found, consents=gone), ask).allowed


@given(situations(), st.randoms())
def test_order_does_not_matter(situation: tuple[Basis, Ask], shuffled: Random) -> None:
    found, ask = situation
    mixed = []
    for consent in found.consents:
        grants = list(consent.grants)
        shuffled.shuffle(grants)
        mixed.append(replace(consent, grants=tuple(grants)))
    shuffled.shuffle(mixed)
    other = replace(found, consents=tuple(mixed))
    assert answer(other, ask) == answer(found, ask)
    assert replace(standing(other, ask.purpose, ask.day), grants=()) == replace(
        standing(found, ask.purpose, ask.day), grants=()
    )


@given(situations())
def test_answer_rests_on_grants_that_run_and_reach(situation: tuple[Basis, Ask]) -> None:
    found, ask = situation
    verdict = answer(found, ask)
    known = {grant.id: (grant, consent) for consent in found.consents for grant in consent.grants}
    for key in verdict.grants:
        grant, consent = known[key]
        assert consent.valid_from <= ask.day <= consent.valid_until
        assert grant.valid_from <= ask.day <= grant.valid_until
        assert grant.purpose is ask.purpose
        assert ask.category in (None, grant.category)
        assert ask.entrusted_by in (None, grant.entrusted_by)
        assert grant.explicit or not grant.category.special


@given(situations())
def test_nothing_is_known_outside_every_consent(situation: tuple[Basis, Ask]) -> None:
    found, ask = situation
    first = min((consent.valid_from for consent in found.consents), default=date.max)
    last = max((consent.valid_until for consent in found.consents), default=date.min)
    if not first <= ask.day <= last:
        assert not answer(found, ask).allowed


@given(situations())
def test_answer_holds_until_the_day_it_says(situation: tuple[Basis, Ask]) -> None:
    found, ask = situation
    foreseen = (replace(one, withdrawals=(), objections=()) for one in found.consents)
    still = replace(found, consents=tuple(foreseen))
    verdict = answer(still, ask)
    assert (verdict.until is not None) is verdict.allowed
    if verdict.until is not None:
        assert ask.day <= verdict.until
        for days in {0, 1, (verdict.until - ask.day).days // 2, (verdict.until - ask.day).days}:
            later = replace(ask, day=min(ask.day + timedelta(days=days), verdict.until))
            assert answer(still, later).allowed


@given(situations())
def test_what_may_be_known_in_part_has_a_core_and_a_ground(situation: tuple[Basis, Ask]) -> None:
    found, ask = situation
    if answer(found, ask).allowed:
        assert answer(found, replace(ask, category=None, entrusted_by=None)).allowed
        assert standing(found, ask.purpose, ask.day).allowed
