"""What young people of the model have released to which desk: given, narrowed, taken back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import product
from typing import TypeAlias

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.coverage import hear
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import InstitutionId
from ilja_desktop.domain.lineage import Desk
from ilja_desktop.domain.naming import Listener
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from tests.domain import oracle, people

CATEGORIES = (DataCategory.SCHOOL, DataCategory.HEALTH)
"""What the facts of a record are about."""
VALID = timedelta(days=180)


Ask: TypeAlias = Callable[[Basis, Listener, Purpose, date], "Open"]
"""Returns what a listener may know for a purpose on a day."""


@dataclass(frozen=True)
class Open:
    """What a desk may know of somebody: anything at all, and all the facts."""

    core: bool
    facts: bool


class Releases:
    """The consents of all young people, and two opinions on what they open."""

    def __init__(self, desks: Iterable[Desk]) -> None:
        self._consents: dict[int, list[Consent]] = defaultdict(list)
        self._said: dict[tuple[object, ...], Open] = {}
        """What was asked already, until somebody signs or takes back."""
        self._listeners = {
            desk: Listener(people.professional(number, InstitutionId(number), "Begleitung"))
            for number, desk in enumerate(desks, 5)
        }

    def give(
        self, person: int, today: int, desks: Iterable[Desk], facts: tuple[DataCategory, ...]
    ) -> None:
        """Have somebody sign a new consent that takes the place of the one before."""
        self._said.clear()
        day, given = _day(today), self._consents[person]
        for number, former in enumerate(given):
            if former.superseded_on is None:
                given[number] = replace(former, superseded_on=day)
        grants = [
            replace(
                people.grant(number, category, people.named(self._listeners[desk].professional)),
                purpose=_purpose(desk),
                valid_from=day,
                valid_until=day + VALID,
            )
            for number, (desk, category) in enumerate(product(desks, facts))
        ]
        fresh = people.consent(*grants, signatures=(people.own(day),))
        given.append(replace(fresh, valid_from=day, valid_until=day + VALID))

    def take_back(self, person: int, today: int) -> None:
        """Have somebody withdraw whatever they signed."""
        back = Withdrawal(withdrawn_on=_day(today), withdrawn_by="selbst", form=WithdrawalForm.ORAL)
        self._said.clear()
        given = self._consents[person]
        given[:] = [replace(each, withdrawals=(*each.withdrawals, back)) for each in given]

    def opened(self, person: int, desk: Desk, today: int) -> Open:
        """Ask the product's rule."""
        return self._once(_by_rule, person, desk, today)

    def judged(self, person: int, desk: Desk, today: int) -> Open:
        """Ask whoever wrote the rule out once more."""
        return self._once(_by_oracle, person, desk, today)

    def _once(self, ask: Ask, person: int, desk: Desk, today: int) -> Open:
        question = ask.__name__, person, desk, today
        if question not in self._said:
            basis = people.basis(*self._consents[person])
            self._said[question] = ask(basis, self._listeners[desk], _purpose(desk), _day(today))
        return self._said[question]


def _by_rule(basis: Basis, listener: Listener, purpose: Purpose, day: date) -> Open:
    heard = hear(basis, listener, purpose, day)
    facts = [heard.verdict(category).allowed for category in CATEGORIES]
    return Open(heard.verdict(None).allowed, all(facts))


def _by_oracle(basis: Basis, listener: Listener, purpose: Purpose, day: date) -> Open:
    core, *facts = (
        oracle.allowed(basis, listener, category, purpose, day) for category in (None, *CATEGORIES)
    )
    return Open(core, all(facts))


def _purpose(desk: Desk) -> Purpose:
    return Purpose.MENTORING if desk.startswith("lotse") else Purpose.CASE_CONFERENCE


def _day(today: int) -> date:
    return people.START + timedelta(days=today)
