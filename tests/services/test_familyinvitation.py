"""Families come at a time of their own and read who will be there; parents only where they may."""

from dataclasses import fields
from datetime import date, time
from pathlib import Path

import pytest

from ilja_desktop.domain.conference import Conference, ConferenceDraft, ItemMode
from ilja_desktop.domain.consent import Signature
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.errors import ChangedMeanwhile
from ilja_desktop.domain.formkind import FormLanguage
from ilja_desktop.domain.invitation import FamilyInvitationDraft, Reply, ReplyDraft
from ilja_desktop.domain.locking import PresenceUnproven
from ilja_desktop.domain.nameless import NamelessWish, Question
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.withdrawal import SignerKind
from ilja_desktop.services.familyinvitation import FamilyPlan, NotInvitable
from ilja_desktop.services.gate import ConsentLacking
from tests.documents.pdf import seen, squeezed
from tests.services.conftest import Town

DAY = date(2026, 12, 16)
ASKED = FamilyInvitationDraft(companion="Onkel Yusuf", interpreter="Herr Ğ")


def planned(town: Town, conference: Conference, number: int = 1) -> FamilyPlan:
    """Invite the family of an item and gather its letters."""
    item = town.item_of(conference, number)
    town.desk.family_invitations.arrange(item, ASKED)
    return town.desk.family_invitations.plan(item)


def said(town: Town, plan: FamilyPlan, folder: Path) -> list[str]:
    """Return what each letter says, without white space."""
    letters = town.desk.family_invitations.make(plan).letters
    return [seen(each.content, folder) for each in letters]


def test_two_families_have_times_of_their_own_and_a_gap(town: Town) -> None:
    conference = town.an_agenda_of(
        DAY, town.a_reported_case(), town.a_reported_case(given_name="Can")
    )
    for number in (1, 2):
        planned(town, conference, number)
    view = town.desk.family_invitations.view(conference.id)
    assert view.gap_minutes == 10
    times = [(line.slot.starts_at, line.slot.ends_at) for line in view.lines]
    assert times == [(time(9), time(9, 30)), (time(9, 40), time(10, 10))]


def test_breaks_and_buffers_of_the_agenda_move_a_family(town: Town) -> None:
    conference = town.an_agenda_of(
        DAY, town.a_reported_case(), town.a_reported_case(given_name="Can")
    )
    for number in (1, 2):
        planned(town, conference, number)
    plans, first, second = town.desk.agenda_plans, *(town.item_of(conference, n) for n in (1, 2))
    plans.keep_buffer(conference.id, 20)
    view = town.desk.family_invitations.view(conference.id)
    assert view.lines[1].slot.starts_at == time(9, 50)
    pause = plans.add_break(conference.id, 30)
    town.desk.conferences.arrange(conference.id, [first, pause.id, second])
    view = town.desk.family_invitations.view(conference.id)
    assert [line.slot.starts_at for line in view.lines] == [time(9), time(10)]
    agenda = plans.times(conference.id)
    assert {line.slot for line in view.lines} <= set(agenda.slots.values())


def test_the_gap_is_a_rule_of_the_office(town: Town) -> None:
    policy = town.desk.office.policy()
    rules = {each.name: getattr(policy, each.name) for each in fields(PolicyDraft)}
    today = town.desk.workplace.today()
    town.desk.office.decide(PolicyDraft(**{**rules, "valid_from": today, "family_gap_minutes": 25}))
    conference = town.an_agenda_of(
        DAY, town.a_reported_case(), town.a_reported_case(given_name="Can")
    )
    for number in (1, 2):
        planned(town, conference, number)
    view = town.desk.family_invitations.view(conference.id)
    assert view.lines[1].slot.starts_at == time(9, 55)


def test_an_adult_is_written_to_alone(town: Town, tmp_path: Path) -> None:
    conference = town.an_agenda_of(DAY, town.a_reported_case())
    (text,) = said(town, planned(town, conference), tmp_path)
    for told in ("Emre Yıldız", "16.12.2026", "09:00", "Raum: 112", "Onkel Yusuf", "Herr Ğ"):
        assert squeezed(told) in text
    assert squeezed("Sie können jederzeit gehen.") in text


def test_a_minor_and_each_custody_holder_get_a_letter(town: Town, tmp_path: Path) -> None:
    conference = minor_on_agenda(town)
    own, *parents = said(town, planned(town, conference), tmp_path)
    assert squeezed("Du kannst jederzeit gehen.") in own
    assert len(parents) == 2
    for text in parents:
        assert squeezed("über den Weg von Emre Yıldız") in text
        assert squeezed("Sie können jederzeit gehen.") in text


def minor_on_agenda(town: Town) -> Conference:
    """A conference with somebody of sixteen, whose parents signed too."""
    person = town.a_person(born_on=date(2010, 6, 1))
    parents = [town.a_holder(person.id, name) for name in ("Ayşe", "Murat")]
    first = date(2026, 9, 1)
    signatures = [Signature(kind=SignerKind.YOUNG_PERSON, signed_on=first)]
    signatures += [
        Signature(kind=SignerKind.CUSTODY_HOLDER, custody_holder_id=each.id, signed_on=first)
        for each in parents
    ]
    town.a_consent(person, signatures=tuple(signatures))
    case = town.a_case(person)
    town.a_report(case)
    return town.an_agenda_of(DAY, town.desk.cases.report(case.id))


def test_who_decides_alone_is_written_to_alone(town: Town) -> None:
    conference = minor_on_agenda(town)
    policy = town.desk.office.policy()
    rules = {each.name: getattr(policy, each.name) for each in fields(PolicyDraft)}
    today = town.desk.workplace.today()
    town.desk.office.decide(PolicyDraft(**{**rules, "valid_from": today, "decides_alone_from": 16}))
    plan = planned(town, conference)
    assert plan.line.alone
    assert plan.line.holders == ()
    assert len(plan.letters) == 1


def test_letters_to_parents_can_be_left_out(town: Town) -> None:
    conference = minor_on_agenda(town)
    item = town.item_of(conference)
    town.desk.family_invitations.arrange(item, FamilyInvitationDraft(with_holders=False))
    assert len(town.desk.family_invitations.plan(item).letters) == 1


def test_named_are_only_those_who_may_hear_the_case(town: Town, tmp_path: Path) -> None:
    person = town.a_person()
    town.a_consent(person, to=(town.moderator, town.jobcenter))
    case = town.a_case(person)
    town.a_report(case)
    conference = town.an_agenda_of(DAY, town.desk.cases.report(case.id))
    chosen = {each.institution_id: each.id for each in (town.jobcenter, town.school)}
    town.desk.invitations.choose(conference.id, dict(chosen))
    for line in town.desk.invitations.view(conference.id).invited:
        assert line.invitation is not None
        draft = ReplyDraft(reply=Reply.ACCEPTED)
        town.desk.invitations.reply(line.invitation.id, line.invitation.revision, draft)
    (text,) = said(town, planned(town, conference), tmp_path)
    assert squeezed(town.jobcenter.display_name()) in text
    assert squeezed(town.school.display_name()) not in text
    assert squeezed(town.agency.display_name()) not in text


def test_another_language_stands_beside_german_as_a_draft(town: Town, tmp_path: Path) -> None:
    conference = town.an_agenda_of(DAY, town.a_reported_case())
    item = town.item_of(conference)
    town.desk.family_invitations.arrange(item, FamilyInvitationDraft(language=FormLanguage.TURKISH))
    (made,) = town.desk.family_invitations.make(town.desk.family_invitations.plan(item)).letters
    assert not made.usable
    text = seen(made.content, tmp_path)
    assert squeezed("İstediğiniz zaman") in text
    assert squeezed("Sie können jederzeit") in text


def test_a_new_time_is_due_again(town: Town) -> None:
    conference = town.an_agenda_of(DAY, town.a_reported_case())
    plan = planned(town, conference)
    made = town.desk.family_invitations.make(plan)
    view = town.desk.family_invitations.hand_out(made, Channel.PRINT)
    assert not view.due(view.lines[0])
    item = town.item_of(conference)
    town.desk.family_invitations.arrange(item, FamilyInvitationDraft(starts_at=time(10)))
    view = town.desk.family_invitations.view(conference.id)
    assert view.due(view.lines[0])
    with pytest.raises(ChangedMeanwhile):
        town.desk.family_invitations.hand_out(made, Channel.PRINT)


def test_letters_as_files_ask_for_the_password(town: Town) -> None:
    conference = town.an_agenda_of(DAY, town.a_reported_case())
    made = town.desk.family_invitations.make(planned(town, conference))
    town.desk.workplace.presence.forget()
    with pytest.raises(PresenceUnproven):
        town.desk.family_invitations.hand_out(made, Channel.FILE)


def test_nobody_is_invited_to_an_item_without_names(town: Town) -> None:
    conference = town.a_conference(DAY)
    case = town.a_reported_case()
    wish = NamelessWish(mode=ItemMode.ANONYMOUS, reason="Wunsch", asked=frozenset(Question))
    town.desk.conferences.put_on_agenda(conference.id, case.id, nameless=wish)
    item = town.item_of(conference)
    with pytest.raises(NotInvitable):
        town.desk.family_invitations.arrange(item, ASKED)
    assert town.desk.family_invitations.view(conference.id).lines == ()


def test_without_consent_on_the_day_nobody_is_written_to(town: Town) -> None:
    conference = town.an_agenda_of(DAY, town.a_reported_case())
    later = {**town.draft_of(conference), "held_on": date(2027, 10, 6)}
    moved = town.desk.planning.postpone(
        conference.id, conference.revision, ConferenceDraft(**later)
    )
    item = town.item_of(moved)
    town.desk.family_invitations.arrange(item, ASKED)
    with pytest.raises(ConsentLacking):
        town.desk.family_invitations.plan(item)


def test_a_family_need_not_be_invited_after_all(town: Town) -> None:
    conference = town.an_agenda_of(DAY, town.a_reported_case())
    planned(town, conference)
    town.desk.family_invitations.give_up(town.item_of(conference))
    (line,) = town.desk.family_invitations.view(conference.id).lines
    assert line.invitation is None


def test_a_family_that_was_asked_to_come_is_told_when_it_falls_out(
    town: Town, tmp_path: Path
) -> None:
    conference = town.an_agenda_of(DAY, town.a_reported_case(), town.a_reported_case())
    service = town.desk.family_invitations
    service.hand_out(service.make(planned(town, conference)), Channel.PRINT)
    item = town.item_of(conference)
    town.desk.conferences.cancel(conference.id)
    view = service.view(conference.id)
    (line,) = view.lines
    assert (line.item.id, line.called_off, view.due(line)) == (item, True, True)
    plan = service.plan(item)
    (text,) = said(town, plan, tmp_path)
    assert squeezed("Das Treffen am Mittwoch, 16.12.2026 findet nicht statt.") in text
    view = service.hand_out(service.make(plan), Channel.PRINT)
    assert not view.due(view.lines[0])
