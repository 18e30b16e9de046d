"""Situations made up by dice, fast enough for tens of thousands of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.consent import Consent, Signature
from ilja_desktop.domain.datacategory import DataCategory, Entruster
from ilja_desktop.domain.grant import Direction, Grant, Purpose
from ilja_desktop.domain.ids import ConsentId, GrantId, LegalGroundId, UserId
from ilja_desktop.domain.legalground import LegalGround
from ilja_desktop.domain.naming import Listener
from ilja_desktop.domain.withdrawal import (
    Mistake,
    Objection,
    Scope,
    SignerKind,
    Withdrawal,
    WithdrawalForm,
)
from tests.domain.people import (
    ADULT,
    ADVISER,
    BY_MOTHER,
    BY_PERSON,
    BY_TEACHER,
    CHILD,
    CONSENT,
    DEPUTY,
    END,
    EVERYBODY,
    FATHER,
    JOBCENTER,
    MINOR,
    MOTHER,
    NOBODY,
    PARENTS,
    PERSON,
    POLICY,
    REPORTER,
    START,
    STRANGER,
    TEACHER,
    Ask,
    confider,
    family,
    function,
    named,
    own,
    parent,
)

T = TypeVar("T")
CATEGORIES = (
    DataCategory.SCHOOL,
    DataCategory.HOUSING,
    DataCategory.HEALTH,
    DataCategory.ENTRUSTED,
)
PURPOSES = (Purpose.CASE_CONFERENCE, Purpose.CASE_CONFERENCE, Purpose.MONITORING)
PEOPLE = (REPORTER, ADVISER, DEPUTY, STRANGER)
RECIPIENTS = tuple(
    make(who, deputy=deputy)
    for make in (named, function)
    for who in (REPORTER, ADVISER)
    for deputy in (False, True)
)
LISTENERS = (*map(Listener, PEOPLE), Listener(DEPUTY, ADVISER))
BIRTHS = (ADULT, MINOR, CHILD, date(2008, 7, 1), date(2011, 6, 20))


def situation(chance: Random) -> tuple[Basis, Ask]:
    """Make up what stands in a vault, and a question to it."""
    found = Basis(
        family(chance.choice(BIRTHS), chance.choice((PARENTS, PARENTS, PARENTS[:1], ()))),
        tuple(_consent(chance, key) for key in range(1, chance.randint(1, 3) + 1)),
        POLICY,
        tuple(_ground(chance) for _ in range(chance.choice((0, 0, 1)))),
        support_ended_on=(_day(chance),) if _rarely(chance) else (),
    )
    return found, _ask(chance, found)


def _ask(chance: Random, found: Basis) -> Ask:
    grant = chance.choice(chance.choice(found.consents).grants)
    listener = Listener(ADVISER)
    if grant.recipient.professional_id == REPORTER.id:
        listener = Listener(REPORTER)
    ask = Ask(
        listener=listener,
        category=chance.choice((grant.category, grant.category, None)),
        purpose=grant.purpose,
        day=_day(chance, grant.valid_from, grant.valid_until),
        entrusted_by=grant.entrusted_by,
    )
    if _rarely(chance):
        ask = replace(ask, listener=chance.choice(LISTENERS))
    if _rarely(chance):
        ask = replace(ask, category=chance.choice(CATEGORIES), purpose=chance.choice(PURPOSES))
    if _rarely(chance):
        ask = replace(ask, day=_day(chance), entrusted_by=_entruster(chance))
    return ask


def _consent(chance: Random, key: int) -> Consent:
    made = replace(
        CONSENT,
        id=ConsentId(key),
        assent_on=chance.choice((START, START, None)),
        signatures=_signatures(chance),
        grants=tuple(_grant(chance, 10 * key + at) for at in range(chance.randint(1, 4))),
    )
    if _rarely(chance):
        made = replace(made, withdrawals=tuple(_withdrawal(chance) for _ in range(2)))
    if _rarely(chance):
        made = replace(made, objections=(_objection(chance),))
    if _rarely(chance):
        flaws: tuple[dict[str, object], ...] = (
            {"valid_from": date(2026, 4, 1)},
            {"valid_until": date(2026, 9, 30)},
            {"explained_on": chance.choice((None, date(2026, 7, 1)))},
            {"original_seen_on": chance.choice((None, date(2026, 7, 1)))},
            {"flawed_reason": "Zweck fehlt"},
            {"review_reason": "Sorgewechsel"},
            {"superseded_on": _day(chance)},
        )
        made = replace(made, **chance.choice(flaws))  # type: ignore[arg-type] # fields by name
    return made


def _grant(chance: Random, key: int) -> Grant:
    category = chance.choice(CATEGORIES)
    start, end = START, END
    if _rarely(chance):
        start, end = sorted((_day(chance, START, END), _day(chance, START, END)))
    return Grant(
        id=GrantId(key),
        releaser_id=chance.choice(PEOPLE).id,
        recipient=chance.choice(RECIPIENTS),
        direction=chance.choice(tuple(Direction)),
        category=category,
        purpose=chance.choice(PURPOSES),
        explicit=category.special and not _rarely(chance),
        entrusted_by=_entruster(chance) if category is DataCategory.ENTRUSTED else None,
        valid_from=start,
        valid_until=end,
    )


def _signatures(chance: Random) -> tuple[Signature, ...]:
    if not _rarely(chance):
        return (*EVERYBODY, *chance.choice(((), (confider(),))))
    marks = (
        *EVERYBODY,
        confider(),
        confider(signed_on=date(2026, 5, 1)),
        own(special=False),
        own(date(2026, 5, 1)),
        parent(MOTHER, date(2026, 5, 1)),
        parent(FATHER, special=False),
    )
    return _some(chance, marks)


def _withdrawal(chance: Random) -> Withdrawal:
    mistake = Mistake(
        found_on=END, reason="Irrtum", found_by_id=UserId(1), confirmed_by_id=UserId(2)
    )
    kind = chance.choice(tuple(SignerKind))
    third = kind is SignerKind.ENTRUSTING_PERSON and chance.random() < 0.5
    return Withdrawal(
        withdrawn_on=_day(chance),
        withdrawn_by="Ö. Yılmaz",
        kind=kind,
        custody_holder_id=None if third else chance.choice((MOTHER, FATHER)),
        third_person_id=TEACHER if third else None,
        form=WithdrawalForm.ORAL,
        scope=Scope(
            purposes=_some(chance, PURPOSES[1:]),
            categories=_some(chance, CATEGORIES),
            recipients=_some(chance, RECIPIENTS[:2]),
        ),
        mistake=mistake if _rarely(chance) else None,
    )


def _objection(chance: Random) -> Objection:
    return Objection(
        kind=chance.choice((SignerKind.YOUNG_PERSON, SignerKind.CUSTODY_HOLDER)),
        custody_holder_id=FATHER,
        objected_on=_day(chance),
        categories=_some(chance, CATEGORIES),
        settled_on=_day(chance) if _rarely(chance) else None,
    )


def _ground(chance: Random) -> LegalGround:
    confirmed = not _rarely(chance)
    return LegalGround(
        id=LegalGroundId(1),
        uuid=NOBODY,
        revision=1,
        person_id=PERSON,
        institution_id=JOBCENTER,
        categories=_some(chance, CATEGORIES),
        purpose=chance.choice(PURPOSES),
        code="social_data_task",
        reason="laufender Antrag",
        valid_from=START,
        valid_until=_day(chance),
        recorded_by_id=UserId(1),
        recorded_on=START,
        confirmed_by_id=UserId(chance.choice((1, 2, 2, 2))) if confirmed else None,
        confirmed_on=_day(chance, START, date(2026, 3, 1)) if confirmed else None,
        ended_on=_day(chance) if _rarely(chance) else None,
    )


def _some(chance: Random, things: Sequence[T]) -> tuple[T, ...]:
    return tuple(chance.sample(list(things), chance.randint(0, min(3, len(things)))))


def _entruster(chance: Random) -> Entruster | None:
    return chance.choice((None, BY_MOTHER, BY_PERSON, BY_TEACHER))


def _day(chance: Random, first: date = date(2025, 11, 1), last: date = date(2027, 2, 1)) -> date:
    return first + timedelta(days=chance.randint(0, (last - first).days))


def _rarely(chance: Random) -> bool:
    return chance.random() < 0.2
