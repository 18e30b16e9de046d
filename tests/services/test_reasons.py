"""Reasons that come with a day or a conference: what was covered, and no longer is, is refused."""

from datetime import date

import pytest

from ilja_desktop.domain.consent import Signature
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.disclosure import Channel, ReceiverKind
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.withdrawal import SignerKind
from ilja_desktop.services.copyplan import NotOnTheList
from ilja_desktop.services.gate import ConsentLacking
from tests.services.conftest import Town
from tests.services.spoiling import ELSEWHERE, SPOILED, changed, spoiled


def test_nothing_of_such_a_case_is_handed_out_but_to_the_person(town: Town) -> None:
    case = town.a_reported_case()
    conference = town.a_running_conference(case)
    town.discuss(town.item_of(conference))
    (sheet,) = town.sign(conference)
    desk, consent = town.desk.disclosures, town.consent_of(case)
    young, *professionals = desk.distribution(sheet.id)
    assert young.kind is ReceiverKind.YOUNG_PERSON
    for reason in SPOILED:
        with spoiled(town, consent, reason):
            assert {one.refused for one in desk.distribution(sheet.id)[1:]} == {reason}
            for receiver in professionals:
                with pytest.raises(NotOnTheList) as refused:
                    desk.plan_extract(receiver, Channel.FILE)
                assert refused.value.reason is reason
            assert desk.plan_extract(young, Channel.FILE).number == 1
            copy = desk.plan_minutes_copy(conference.id, town.jobcenter.id, Channel.FILE)
            assert [line.title for line in copy.paper.lines] == []  # type: ignore[union-attr] # it is part A
    assert desk.plan_extract(professionals[0], Channel.FILE).number == 1
    assert desk.of_conference(conference.id) == ()


def test_form_that_names_another_conference_opens_nothing_at_this_one(town: Town) -> None:
    case = town.a_reported_case()
    conference = town.a_running_conference(case)
    consent, item = town.consent_of(case), town.item_of(conference)
    reason = Reason.CONFERENCE_NOT_COVERED
    with changed(town, consent, ELSEWHERE):
        with pytest.raises(ConsentLacking) as refused:
            town.desk.sessions.call(item)
        assert refused.value.reason is reason
        (line,) = town.desk.conferences.view(conference.id).agenda
        assert line.admission is not None
        assert line.admission.consent.reason is reason
    town.desk.sessions.call(item)
    with changed(town, consent, ELSEWHERE):
        view = town.desk.sessions.view(item)
        assert view.ground.reason is reason
        assert {line.seat.reason for line in view.seats} == {reason}
        with pytest.raises(ConsentLacking) as refused:
            town.desk.sessions.conclude(item)
        assert refused.value.reason is reason


def test_nothing_said_at_an_unnamed_conference_is_handed_out(town: Town) -> None:
    case = town.a_reported_case()
    conference = town.a_running_conference(case)
    town.discuss(town.item_of(conference))
    (sheet,) = town.sign(conference)
    desk = town.desk.disclosures
    young, *professionals = desk.distribution(sheet.id)
    with changed(town, town.consent_of(case), ELSEWHERE):
        refused = {one.refused for one in desk.distribution(sheet.id)[1:]}
        assert refused == {Reason.CONFERENCE_NOT_COVERED}
        with pytest.raises(NotOnTheList):
            desk.plan_extract(professionals[0], Channel.FILE)
        copy = desk.plan_minutes_copy(conference.id, town.jobcenter.id, Channel.FILE)
        assert [line.title for line in copy.paper.lines] == []  # type: ignore[union-attr] # it is part A
        assert desk.plan_extract(young, Channel.FILE).number == 1


@pytest.mark.parametrize("held_on", [date(2027, 8, 31), date(2027, 9, 1)])
def test_last_valid_day_counts_in_full(town: Town, held_on: date) -> None:
    case = town.a_reported_case()
    conference = town.a_conference(held_on)
    if held_on == date(2027, 8, 31):
        assert town.desk.conferences.put_on_agenda(conference.id, case.id).case_id == case.id
        return
    with pytest.raises(ConsentLacking) as refused:
        town.desk.conferences.put_on_agenda(conference.id, case.id)
    assert refused.value.reason is Reason.CONSENT_EXPIRED


def test_consent_is_judged_on_the_actual_day(town: Town) -> None:
    case = town.a_reported_case()
    conference = town.a_conference(date(2027, 8, 31))
    town.desk.conferences.put_on_agenda(conference.id, case.id)
    for step in ("invite", "close_reports", "fix_agenda"):
        getattr(town.desk.conferences, step)(conference.id)
    town.clock.go_to(date(2027, 9, 1))
    town.desk.sessions.open(conference.id, date(2027, 9, 1), notice_read=True)
    with pytest.raises(ConsentLacking) as refused:
        town.desk.sessions.call(town.item_of(conference))
    assert refused.value.reason is Reason.CONSENT_EXPIRED


def test_birthday_between_agenda_and_session(town: Town) -> None:
    town.desk.office.decide(PolicyDraft(valid_from=date(2021, 1, 1), insight_age=18))
    eve, birthday = date(2026, 11, 20), date(2026, 11, 21)
    town.clock.go_to(eve)
    person = town.a_person(born_on=date(2008, 11, 21))
    holder = town.a_holder(person.id)
    mark = Signature(
        kind=SignerKind.CUSTODY_HOLDER, custody_holder_id=holder.id, signed_on=date(2026, 9, 1)
    )
    town.a_consent(person, signatures=(mark,), assent_on=date(2026, 9, 1))
    case = town.a_case(person)
    town.a_report(case)
    town.desk.cases.report(case.id)
    late = town.a_conference(birthday)
    with pytest.raises(ConsentLacking) as refused:
        town.desk.conferences.put_on_agenda(late.id, case.id)
    assert refused.value.reason is Reason.RENEWAL_NEEDED
    conference = town.an_agenda(case)
    for step in ("invite", "close_reports", "fix_agenda"):
        getattr(town.desk.conferences, step)(conference.id)
    town.clock.go_to(birthday)
    town.desk.sessions.open(conference.id, birthday, notice_read=True)
    with pytest.raises(ConsentLacking) as refused:
        town.desk.sessions.call(town.item_of(conference))
    assert refused.value.reason is Reason.RENEWAL_NEEDED
