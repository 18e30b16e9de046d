"""The coming conference of the story: four reports, of which two may be discussed."""

from __future__ import annotations

from datetime import date

from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.institution import Professional
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.practice.people import amir, mateo, mina, zofia
from ilja_desktop.services.practice.release import (
    USUAL,
    Release,
    Signers,
    everybody,
    public_bodies,
)
from ilja_desktop.services.practice.reporting import Call, Registered, register, report, sign
from ilja_desktop.services.practice.town import Town


def report_coming(desk: Desk, town: Town, conference: Conference, today: date) -> None:
    """Let every partner report one case."""
    call = Call(conference_id=conference.id, reported_on=today)
    _complete(desk, town, conference, call)
    _partly_covered(desk, town, conference, call)
    _of_age_since(desk, town, conference, call)
    _without_consent(desk, town, conference, call)


def _complete(desk: Desk, town: Town, conference: Conference, call: Call) -> None:
    youth = zofia(conference.held_on)
    family = register(desk, youth)
    release = Release(
        reporter=town.adviser,
        recipients=everybody(town),
        categories=(*USUAL, DataCategory.HEALTH),
        companions=("Anna Wójcik",),
    )
    sign(desk, family, release, Signers(person=True), call.reported_on)
    case = report(desk, family, youth, town.adviser, call, _her_facts)
    desk.cases.report(case.id)


def _her_facts(family: Registered, source: Professional) -> tuple[Fact, ...]:
    return (
        Fact(
            category=DataCategory.WISHES,
            text=f"{family.person.given_name} kann sich Mediengestaltung und Büro vorstellen.",
            source_id=source.id,
        ),
        Fact(
            category=DataCategory.HEALTH,
            text="Langes Stehen ist nicht möglich; ärztliche Eignung wird geklärt.",
            source_id=source.id,
        ),
    )


def _partly_covered(desk: Desk, town: Town, conference: Conference, call: Call) -> None:
    youth = amir(conference.held_on)
    family = register(desk, youth)
    release = Release(reporter=town.minute_taker, recipients=public_bodies(town))
    both = Signers(person=True, holders=family.holder_ids())
    sign(desk, family, release, both, call.reported_on)
    case = report(desk, family, youth, town.minute_taker, call)
    desk.cases.report(case.id)


def _of_age_since(desk: Desk, town: Town, conference: Conference, call: Call) -> None:
    youth = mateo(conference.held_on)
    family = register(desk, youth)
    release = Release(reporter=town.case_manager, recipients=everybody(town))
    parents = Signers(person=False, holders=family.holder_ids())
    sign(desk, family, release, parents, call.reported_on)
    report(desk, family, youth, town.case_manager, call)


def _without_consent(desk: Desk, town: Town, conference: Conference, call: Call) -> None:
    youth = mina(conference.held_on)
    report(desk, register(desk, youth), youth, town.school_social_worker, call)
