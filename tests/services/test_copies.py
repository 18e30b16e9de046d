"""Copies that leave: numbered, recorded first, and nothing in their bytes that is not theirs."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.commitment import CommitmentDraft, GoalDraft, OwnerKind
from ilja_desktop.domain.conference import Attendee, AttendeeKind, Conference
from ilja_desktop.domain.consent import Signature
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact, Side
from ilja_desktop.domain.disclosure import Channel, DocumentKind, ReceiverKind
from ilja_desktop.domain.errors import ChangedMeanwhile
from ilja_desktop.domain.ids import CaseSheetId, CustodyHolderId
from ilja_desktop.domain.minutes import CaseSheet, CaseSheetDraft, MinutesDraft, MinutesState
from ilja_desktop.domain.minutes import Outcome as Result
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.withdrawal import SignerKind, Withdrawal, WithdrawalForm
from ilja_desktop.services.copyplan import NotFinalYet, NotOnTheList
from ilja_desktop.services.disclosure import HandOut
from ilja_desktop.services.distribution import Receiver
from ilja_desktop.services.press import OnlyModeratorSigns
from ilja_desktop.store import audit as audit_store
from tests.documents.pdf import all_bytes, seen, spellings, spoken, squeezed
from tests.services.conftest import Town
from tests.services.spoiling import SPOILED, spoiled

SCHOOL = Fact(category=DataCategory.SCHOOL, text="Kanarie-Schulbesuch-4711")
HOUSING = Fact(category=DataCategory.HOUSING, text="Kanarie-Wohngruppe-0815")
HEALTH = Fact(category=DataCategory.HEALTH, text="Kanarie-Ruecken-2342")
BY_MOTHER = "Kanarie-Muttersorge-9876"
COMMITTED = {
    "agency": "Kanarie-Beratungstermin-1111",
    "school": "Kanarie-Klassenlehrer-2222",
    "person": "Kanarie-Mappe-3333",
}
GOAL, VIEW, REJECTED = "Kanarie-Ziel-4444", "Kanarie-Sicht-5555", "Kanarie-Verworfen-6666"
EVERYTHING = (
    SCHOOL.text,
    HOUSING.text,
    HEALTH.text,
    BY_MOTHER,
    *COMMITTED.values(),
    GOAL,
    VIEW,
    REJECTED,
)


def give_consent(town: Town, person: YoungPerson, mother: CustodyHolderId, said: Entruster) -> None:
    """A consent that opens different things to different people."""
    every = town.grants(town.table, (DataCategory.CONTACT,))
    others = (town.moderator, town.jobcenter, town.agency)
    grants = (
        *every,
        *town.grants(others, (DataCategory.SCHOOL,)),
        *town.grants((town.jobcenter,), (DataCategory.HEALTH,)),
        *town.grants((town.jobcenter,), (DataCategory.HOUSING,)),
        *(
            replace(grant, entrusted_by=said)
            for grant in town.grants((town.jobcenter,), (DataCategory.HOUSING,))
        ),
    )
    first = date(2026, 9, 1)
    marks = (
        Signature(kind=SignerKind.YOUNG_PERSON, signed_on=first, special_signed=True),
        Signature(kind=SignerKind.ENTRUSTING_PERSON, custody_holder_id=mother, signed_on=first),
    )
    town.a_consent(person, grants=grants, signatures=marks)


def held(town: Town) -> tuple[Conference, CaseSheet]:
    """A signed sheet whose facts, commitments and texts go to different people."""
    person = town.a_person()
    mother = town.a_holder(person.id)
    said = Entruster(side=Side.CUSTODY_HOLDER, custody_holder_id=mother.id)
    entrusted = Fact(category=DataCategory.HOUSING, text=BY_MOTHER, entrusted_by=said)
    give_consent(town, person, mother.id, said)
    case = town.a_case(person)
    town.a_report(case)
    town.desk.cases.report(case.id)
    conference = town.a_running_conference(case)
    item = town.item_of(conference)
    desk = town.desk
    desk.sessions.call(item)
    desk.seats.seat(item, Attendee(kind=AttendeeKind.YOUNG_PERSON))
    goal = desk.commitments.agree(item, GoalDraft(text=GOAL, agreed_by_person=True))
    due = desk.workplace.today() + timedelta(days=30)
    for owner, text in COMMITTED.items():
        own = owner == "person"
        draft = CommitmentDraft(
            text=text,
            owner_kind=OwnerKind.YOUNG_PERSON if own else OwnerKind.PROFESSIONAL,
            owner_id=None if own else getattr(town, owner).id,
            due_on=due,
            goal_id=goal.id,
        )
        desk.commitments.commit(item, draft)
    sheet = CaseSheetDraft(
        question="Welcher Weg?",
        facts=(SCHOOL, HOUSING, HEALTH, entrusted),
        view=VIEW,
        outcome=Result.AGREED,
        rejected_ways=REJECTED,
        follow_up_on=due,
        lead_id=town.moderator.id,
        told_by_id=town.moderator.id,
        told_until=town.desk.workplace.today(),
    )
    desk.sessions.write(item, sheet)
    desk.sessions.conclude(item)
    return conference, town.sign(conference)[0]


def hand_out(town: Town, receiver: Receiver) -> HandOut:
    desk = town.desk.disclosures
    plan = desk.plan_extract(receiver, Channel.FILE)
    return desk.hand_out(plan, desk.make(plan))


def receivers(town: Town, sheet: CaseSheet) -> dict[str, Receiver]:
    found = town.desk.disclosures.distribution(sheet.id)
    return {one.name.split(",")[0]: one for one in found}


def found_in(content: bytes, folder: Path) -> set[str]:
    """Return the canaries that stand anywhere in a file: bytes, pages, what is read aloud."""
    raw, text = all_bytes(content), seen(content, folder) + spoken(content, folder)
    return {
        canary
        for canary in EVERYTHING
        if squeezed(canary) in text or any(spelt in raw for spelt in spellings(canary))
    }


def test_nothing_withheld_is_in_the_bytes_of_an_extract(town: Town, tmp_path: Path) -> None:
    _, sheet = held(town)
    core = {GOAL, VIEW, REJECTED, *COMMITTED.values()}
    allowed = {
        "Emre Yıldız": set(EVERYTHING),
        "Frau Otto": {*core, SCHOOL.text, HOUSING.text, HEALTH.text, BY_MOTHER},
        "Herr Wójcik": {*core, SCHOOL.text},
        "Herr Reinartz": {*core, SCHOOL.text, HOUSING.text, HEALTH.text, BY_MOTHER},
        "Frau Tesfay": {COMMITTED["school"]},
    }
    everybody = receivers(town, sheet)
    assert set(everybody) == set(allowed)
    for name, receiver in everybody.items():
        copy = hand_out(town, receiver)
        assert found_in(copy.content, tmp_path) == allowed[name], name
        text = seen(copy.content, tmp_path)
        assert squeezed(copy.record.receiver_name) in text
        assert ("HerrReinartz" in text) is (name != "Frau Tesfay"), "names only who sat with them"


def test_record_comes_before_the_bytes_and_says_what_they_are(town: Town) -> None:
    conference, sheet = held(town)
    receiver = receivers(town, sheet)["Herr Wójcik"]
    copy = hand_out(town, receiver)
    (record,) = town.desk.disclosures.of_conference(conference.id)
    assert record == copy.record
    assert (record.copy_number, record.receiver_id) == (1, town.agency.id)
    assert record.grants == receiver.grants()
    assert record.grants
    (sheet,) = town.desk.minutes.sheets(conference.id)
    assert sheet.state is MinutesState.HANDED_OUT
    verify = town.desk.verifications
    assert verify.examine(copy.content, verify.look_up(copy.content)).ok
    assert town.vault.check() == ()


def test_two_plans_never_share_a_number_and_leave_no_gap(town: Town) -> None:
    conference, sheet = held(town)
    first, second = list(receivers(town, sheet).values())[1:3]
    desk = town.desk.disclosures
    one, other = (desk.plan_extract(each, Channel.PRINT) for each in (first, second))
    assert one.number == other.number == 1
    desk.hand_out(one, desk.make(one))
    with pytest.raises(ChangedMeanwhile):
        desk.hand_out(other, desk.make(other))
    again = desk.plan_extract(second, Channel.PRINT)
    desk.hand_out(again, desk.make(again))
    numbers = [record.copy_number for record in desk.of_conference(conference.id)]
    assert numbers == [1, 2]
    with town.vault.read() as session:
        printed = [each.action for each in audit_store.leaves(session, 1000)]
    assert printed.count(Action.PRINTED.value) == 2


def test_consent_that_ends_after_the_plan_keeps_the_copy_back(town: Town) -> None:
    case = town.a_reported_case()
    conference = town.a_running_conference(case)
    town.discuss(town.item_of(conference))
    (sheet,) = town.sign(conference)
    desk, consent = town.desk.disclosures, town.consent_of(case)
    plan = desk.plan_extract(receivers(town, sheet)["Herr Reinartz"], Channel.FILE)
    part_a = desk.plan_minutes_copy(conference.id, town.jobcenter.id, Channel.FILE)
    for reason in SPOILED:
        with spoiled(town, consent, reason):
            with pytest.raises(NotOnTheList) as refused:
                desk.hand_out(plan, town.made())
            assert refused.value.reason is reason
            with pytest.raises(ChangedMeanwhile):
                desk.hand_out(part_a, town.made())
    assert desk.of_conference(conference.id) == ()


def three_cases(town: Town) -> tuple[Conference, dict[str, Case]]:
    """Signed minutes; the minute taker missed one case, another's consent is taken back since."""
    cases = {
        "shown": town.a_reported_case(),
        "withdrawn": town.a_reported_case(family_name="Nowak", given_name="Zofia"),
        "missed": town.a_reported_case(family_name="O", given_name="Ng"),
    }
    conference, desk = town.a_running_conference(*cases.values()), town.desk
    town.discuss(town.item_of(conference, 1))
    town.discuss(town.item_of(conference, 2))
    view = desk.sessions.call(town.item_of(conference, 3))
    line = next(one for one in view.seats if one.name == "Herr Wójcik")
    desk.seats.leave(line.attendance.id)
    town.finish(view.item.id)
    desk.minutes.write(conference.id, MinutesDraft(excused="Frau Tesfay"))
    town.sign(conference)
    withdrawal = Withdrawal(
        withdrawn_on=desk.workplace.today(), withdrawn_by="Zofia", form=WithdrawalForm.WRITTEN
    )
    desk.withdrawals.declare(town.consent_of(cases["withdrawn"]).id, withdrawal)
    return conference, cases


def test_part_a_shows_case_lines_of_items_attended_and_covered_only(
    town: Town, tmp_path: Path
) -> None:
    conference, cases = three_cases(town)
    copies = town.desk.disclosures
    plan = copies.plan_minutes_copy(conference.id, town.agency.id, Channel.BY_HAND)
    content = copies.hand_out(plan, copies.make(plan)).content
    text = seen(content, tmp_path)
    assert cases["shown"].number in text
    for hidden in (cases["withdrawn"].number, cases["missed"].number):
        assert hidden not in text
        assert not any(spelt in all_bytes(content) for spelt in spellings(hidden))
    with pytest.raises(NotOnTheList):
        copies.plan_minutes_copy(conference.id, town.school.id, Channel.FILE)
    assert town.school.id not in copies.participants(conference.id)
    assert town.agency.id in copies.participants(conference.id)
    assert town.desk.minutes.of(conference.id).state is MinutesState.HANDED_OUT


def test_version_for_others_has_no_case_line(town: Town, tmp_path: Path) -> None:
    conference, cases = three_cases(town)
    copies = town.desk.disclosures
    public = copies.plan_public_minutes(conference.id, Channel.FILE)
    handed = copies.hand_out(public, copies.make(public))
    assert handed.record.receiver_kind is ReceiverKind.ARCHIVE
    for case in cases.values():
        assert case.number not in seen(handed.content, tmp_path)
    assert [one.kind for one in copies.of_conference(conference.id)] == [
        DocumentKind.MINUTES_PUBLIC
    ]


def test_no_copy_is_made_of_what_is_not_signed(town: Town) -> None:
    case = town.a_reported_case()
    conference = town.a_running_conference(case)
    item = town.discuss(town.item_of(conference))
    (sheet,) = town.desk.minutes.sheets(conference.id)
    desk = town.desk.disclosures
    receiver = desk.distribution(sheet.id)[0]
    with pytest.raises(NotFinalYet) as refused:
        desk.plan_extract(receiver, Channel.FILE)
    assert refused.value.state is MinutesState.IN_REVIEW
    with pytest.raises(NotFinalYet):
        desk.plan_minutes_copy(conference.id, town.agency.id, Channel.FILE)
    with pytest.raises(NotFinalYet):
        desk.plan_public_minutes(conference.id, Channel.FILE)
    assert item.case_id == case.id


def test_only_the_moderator_signs_and_hands_out(town: Town) -> None:
    case = town.a_reported_case()
    conference = town.a_running_conference(case)
    town.discuss(town.item_of(conference))
    town.desk.sessions.end(conference.id)
    other = town.desk_of(Role.MODERATION, professional=town.agency.id)
    with pytest.raises(OnlyModeratorSigns) as refused:
        other.minutes.plan(conference.id)
    assert refused.value.moderator == "Frau Otto"
    papers = town.desk.minutes.make(town.desk.minutes.plan(conference.id))
    with pytest.raises(OnlyModeratorSigns):
        other.minutes.keep(papers)
    town.desk.minutes.keep(papers)
    (sheet,) = town.desk.minutes.sheets(conference.id)
    receiver = town.desk.disclosures.distribution(sheet.id)[0]
    plan = town.desk.disclosures.plan_extract(receiver, Channel.FILE)
    for attempt in (
        lambda: other.disclosures.plan_extract(receiver, Channel.FILE),
        lambda: other.disclosures.plan_public_minutes(conference.id, Channel.FILE),
        lambda: other.disclosures.hand_out(plan, town.made()),
    ):
        with pytest.raises(OnlyModeratorSigns):
            attempt()


def test_copy_that_comes_back_is_ticked_off(town: Town) -> None:
    _, sheet = held(town)
    copy = hand_out(town, receivers(town, sheet)["Herr Wójcik"])
    town.clock.go_to(date(2026, 12, 1))
    desk = town.desk.disclosures
    assert desk.take_back(copy.record.id, destroyed=False).returned_on == date(2026, 12, 1)
    assert desk.take_back(copy.record.id, destroyed=True).destroyed_on == date(2026, 12, 1)
    assert CaseSheetId(sheet.id) == copy.record.sheet_id
