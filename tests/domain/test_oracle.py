"""No path shows anything without a covering, valid, complete consent: against a naive oracle.

Ten thousand invented situations a run, half of them bent towards yes so that both answers occur.
"""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.coverage import may_know
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.withdrawal import Objection, Scope, SignerKind, Withdrawal, WithdrawalForm
from tests.domain.oracle import allowed
from tests.domain.people import FATHER, MOTHER, PARENTS, Ask, own, parent
from tests.domain.situations import situation

COUNT = 10_000
CHUNKS = 4


def asked(found: Basis, ask: Ask) -> bool:
    return may_know(
        found, ask.listener, ask.category, ask.purpose, ask.day, ask.entrusted_by
    ).allowed


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_answer_is_that_of_the_oracle(chunk: int) -> None:
    chance = Random(f"oracle {chunk}")
    said = {True: 0, False: 0}
    for _ in range(COUNT // CHUNKS):
        found, ask = situation(chance)
        expected = allowed(
            found, ask.listener, ask.category, ask.purpose, ask.day, ask.entrusted_by
        )
        assert asked(found, ask) is expected, (found, ask)
        said[expected] += 1
    assert min(said.values()) > COUNT // CHUNKS // 20


def test_taking_back_never_widens_and_signing_never_narrows() -> None:
    chance = Random("monotone")
    for _ in range(COUNT // CHUNKS):
        found, ask = situation(chance)
        before = asked(found, ask)
        at = chance.randrange(len(found.consents))
        one = found.consents[at]
        less = replace(one, withdrawals=(*one.withdrawals, _withdrawal(chance, ask.day)))
        assert before or not asked(_with(found, at, less), ask)
        objection = Objection(
            kind=chance.choice([SignerKind.YOUNG_PERSON, SignerKind.CUSTODY_HOLDER]),
            objected_on=ask.day,
            categories=() if ask.category is None else (ask.category,),
        )
        no = replace(one, objections=(*one.objections, objection))
        assert before or not asked(_with(found, at, no), ask)
        day = ask.day - timedelta(days=chance.randrange(30))
        mark = chance.choice([own(day), parent(MOTHER, day), parent(FATHER, day)])
        # A mark made before a withdrawal is older than it, so only untouched forms are asked.
        if not any(each.withdrawals for each in found.consents):
            more = replace(one, signatures=(*one.signatures, mark))
            assert asked(_with(found, at, more), ask) or not before


def test_two_givers_never_give_more_than_both() -> None:
    chance = Random("givers")
    for _ in range(COUNT // CHUNKS):
        found, ask = situation(chance)
        alone = [
            asked(replace(found, family=replace(found.family, holders=(holder,))), ask)
            for holder in PARENTS
        ]
        both = asked(replace(found, family=replace(found.family, holders=PARENTS)), ask)
        assert all(alone) or not both


def _with(found: Basis, at: int, consent: object) -> Basis:
    consents = list(found.consents)
    consents[at] = consent  # type: ignore[call-overload] # a consent, as replaced above
    return replace(found, consents=tuple(consents))


def _withdrawal(chance: Random, day: date) -> Withdrawal:
    return Withdrawal(
        withdrawn_on=day,
        withdrawn_by="Ö. Yılmaz",
        kind=chance.choice(list(SignerKind)),
        custody_holder_id=MOTHER,
        form=WithdrawalForm.ORAL,
        scope=Scope(purposes=chance.choice([(), (Purpose.CASE_CONFERENCE,)])),
    )
