"""When the last case is closed the consent to conferences has ended, as the form promises."""

from datetime import timedelta

import pytest

from ilja_desktop.domain.casefile import ClosingReason
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.disclosure import Channel, ReceiverKind
from ilja_desktop.services.copyplan import NotOnTheList
from ilja_desktop.services.gate import ConsentLacking
from tests.services.conftest import Town


def test_what_may_leave_on_the_day_of_closing_and_after_it(town: Town) -> None:
    case = town.a_reported_case()
    conference = town.a_running_conference(case)
    town.discuss(town.item_of(conference))
    (sheet,) = town.sign(conference)
    town.desk.cases.close(case.id, ClosingReason.GOAL_REACHED)
    desk = town.desk
    receivers = {each.professional_id: each for each in desk.disclosures.distribution(sheet.id)}
    jobcenter = receivers[town.jobcenter.id]
    assert jobcenter.until() == desk.workplace.today()
    desk.disclosures.plan_extract(jobcenter, Channel.PRINT)
    town.clock.now += timedelta(days=1)
    with pytest.raises(NotOnTheList) as refused:
        desk.disclosures.plan_extract(jobcenter, Channel.PRINT)
    assert refused.value.reason is Reason.SUPPORT_ENDED
    own = receivers[None]
    assert own.kind is ReceiverKind.YOUNG_PERSON
    desk.disclosures.plan_extract(own, Channel.PRINT)
    assert desk.subject_accesses.plan(case.person_id).paper.sections


def test_later_case_needs_a_consent_of_its_own(town: Town) -> None:
    case = town.a_reported_case()
    conference = town.a_running_conference(case)
    town.discuss(town.item_of(conference))
    town.sign(conference)
    town.desk.cases.close(case.id, ClosingReason.NO_CONTACT)
    town.clock.now += timedelta(days=9)
    person = town.desk.people.family(case.person_id).person
    later = town.a_case(person)
    town.a_report(later)
    with pytest.raises(ConsentLacking) as refused:
        town.desk.cases.report(later.id)
    assert refused.value.reason is Reason.SUPPORT_ENDED
    day = town.desk.workplace.today()
    marks = town.desk.consents.basis(person.id).consents[0].signatures
    signed = tuple(type(mark)(kind=mark.kind, signed_on=day) for mark in marks)
    town.a_consent(person, signatures=signed, explained_on=day, original_seen_on=day)
    town.desk.cases.report(later.id)
