"""Legal grounds beside consent: two people, one body, some categories, and never the table."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.errors import IncompleteDraft, NotAllowed
from ilja_desktop.domain.ids import CaseSheetId, UserId
from ilja_desktop.domain.legalground import LegalGround, LegalGroundDraft
from ilja_desktop.domain.office import LEGAL_GROUNDS, PolicyDraft
from ilja_desktop.domain.paper import SheetPaper
from ilja_desktop.domain.seating import SeatVerdict
from ilja_desktop.domain.user import Role, UserDraft
from ilja_desktop.domain.withdrawal import Objection, SignerKind
from ilja_desktop.keys.kdf import FLOOR
from ilja_desktop.services.anchoring import SamePerson
from ilja_desktop.services.legalground import LegalGroundSettled
from ilja_desktop.store import institution as institution_store
from ilja_desktop.store import legalground as store
from ilja_desktop.store.user import UserRow
from tests.builders import PASSWORD
from tests.services.conftest import Town
from tests.services.spoiling import change

SCHOOL = Fact(category=DataCategory.SCHOOL, text="AV-Klasse bis Juli")
BENEFITS = Fact(category=DataCategory.BENEFITS, text="Bürgergeld seit Mai")


@pytest.fixture(autouse=True)
def listed(town: Town) -> None:
    """The list is adopted before each test."""
    adopt(town)


def adopt(town: Town) -> None:
    """Let the office adopt the list, and the Jobcenter be a body of § 35 SGB I."""
    town.desk.office.decide(PolicyDraft(valid_from=date(2021, 1, 1), legal_grounds=LEGAL_GROUNDS))
    jobcenter = town.institutions["Jobcenter"]
    with town.vault.write(town.desk.user.uid, town.clock()) as transaction:
        row = institution_store.get(transaction.session, jobcenter.id)
        transaction.change(row, {"benefit_body": True})


def a_draft(town: Town, case_person: int, **values: object) -> LegalGroundDraft:
    today = town.desk.workplace.today()
    draft = LegalGroundDraft(
        person_id=case_person,  # type: ignore[arg-type] # ids are plain numbers here
        institution_id=town.jobcenter.institution_id,
        categories=(DataCategory.BENEFITS,),
        code=LEGAL_GROUNDS[0].code,
        reason="Antrag auf Leistungen wird gerade bearbeitet",
        valid_from=today,
        valid_until=today + timedelta(days=90),
    )
    return replace(draft, **values)  # type: ignore[arg-type] # a test names fields freely


def confirmed(town: Town, ground: LegalGround) -> None:
    """Let a colleague confirm it, without deriving a key."""
    with town.vault.write(town.desk.user.uid, town.clock()) as transaction:
        other = transaction.add(
            UserRow(uid="kollegin", name="UW", display_name="", roles=frozenset(), active=True)
        )
        row = store.get(transaction.session, ground.id)
        today = town.desk.workplace.today()
        transaction.change(row, {"confirmed_by_id": UserId(other.id), "confirmed_on": today})


def a_case_without(town: Town, *left_out: DataCategory) -> tuple[int, int]:
    """A reported case whose consent leaves out the Jobcenter; its person and its number."""
    others = tuple(one for one in town.table if one.id != town.jobcenter.id)
    person = town.a_person()
    plain = tuple(c for c in DataCategory if not c.special and c not in left_out)
    town.a_consent(person, to=others, categories=plain)
    case = town.a_case(person)
    town.a_report(case, (SCHOOL, BENEFITS))
    return person.id, town.desk.cases.report(case.id).id


def test_two_people_open_something_to_one_body(town: Town) -> None:
    person, _ = a_case_without(town)
    desk, consents = town.desk.legal_grounds, town.desk.consents
    ground = desk.record(a_draft(town, person))

    def answer(category: DataCategory | None) -> Reason:
        return consents.may_know(ground.person_id, town.jobcenter.id, category).reason

    assert answer(DataCategory.BENEFITS) is Reason.RECIPIENT_NOT_NAMED
    with pytest.raises(SamePerson):
        desk.confirm(ground.id, "KO", PASSWORD)
    assert answer(DataCategory.BENEFITS) is Reason.RECIPIENT_NOT_NAMED
    confirmed(town, ground)
    assert answer(DataCategory.BENEFITS) is Reason.LEGAL_GROUND
    assert answer(DataCategory.SCHOOL) is Reason.RECIPIENT_NOT_NAMED
    assert answer(None) is Reason.RECIPIENT_NOT_NAMED
    (line,) = desk.of_person(ground.person_id)
    assert (line.works, line.institution) == (True, "Jobcenter")
    assert "§ 69 Abs. 1 Nr. 1 SGB X" in line.statute
    desk.end(ground.id)
    assert answer(DataCategory.BENEFITS) is Reason.RECIPIENT_NOT_NAMED
    with pytest.raises(LegalGroundSettled):
        desk.end(ground.id)


def test_somebody_else_signs_in_to_confirm(town: Town) -> None:
    person, _ = a_case_without(town)
    access, desk = town.desk.access, town.desk.legal_grounds
    password = "sieben stille Boote am Kanal"
    draft = UserDraft(name="SW", display_name="Selma Wiśniewska", roles=frozenset({Role.REPORTING}))
    colleague = access.take_in(draft, access.admit(draft, password, FLOOR))
    ground = desk.record(a_draft(town, person))
    heard: list[Change] = []
    town.desk.on_change(heard.extend)
    found = desk.confirm(ground.id, "SW", password)
    assert (found.confirmed_by_id, found.confirmed_on) == (colleague.id, town.clock.now.date())
    assert Change(Kind.LEGAL_GROUND, ground.id) in heard
    with pytest.raises(LegalGroundSettled):
        desk.confirm(ground.id, "SW", password)


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"institution_id": "Berufskolleg"}, "institution_id.no_benefit_body"),
        ({"categories": (DataCategory.HEALTH,)}, "categories.special"),
        ({"categories": (DataCategory.ENTRUSTED,)}, "categories.special"),
        ({"categories": ()}, "categories.missing"),
        ({"reason": " "}, "reason.missing"),
        ({"code": "because"}, "code.not_listed"),
        ({"valid_until": date(2020, 1, 1)}, "valid_until.before_start"),
    ],
)
def test_rules_of_the_draft_hold(town: Town, values: dict[str, object], problem: str) -> None:
    person, _ = a_case_without(town)
    if "institution_id" in values:
        values = {"institution_id": town.school.institution_id}
    with pytest.raises(IncompleteDraft) as refused:
        town.desk.legal_grounds.record(a_draft(town, person, **values))
    assert problem in refused.value.problems


def test_nobody_gets_round_a_no(town: Town) -> None:
    person, number = a_case_without(town)
    case = town.desk.cases.view(number).case  # type: ignore[arg-type] # as above
    ground = town.desk.legal_grounds.record(a_draft(town, person))
    confirmed(town, ground)
    no = Objection(
        kind=SignerKind.YOUNG_PERSON,
        objected_on=town.desk.workplace.today(),
        categories=(DataCategory.BENEFITS,),
    )
    change(town, town.consent_of(case), {"objections": (no,)})
    ask = town.desk.consents.may_know
    assert not ask(ground.person_id, town.jobcenter.id, DataCategory.BENEFITS).allowed
    with pytest.raises(IncompleteDraft) as refused:
        town.desk.legal_grounds.record(a_draft(town, person))
    assert refused.value.problems == ("categories.declined",)


def a_signed_sheet(town: Town, number: int) -> CaseSheetId:
    """The sheet of a case for which the Jobcenter left the room."""
    case = town.desk.cases.view(number).case  # type: ignore[arg-type] # as above
    conference = town.a_running_conference(case)
    item = town.item_of(conference)
    view = town.desk.sessions.call(item)
    line = next(each for each in view.seats if each.attendance.professional_id == town.jobcenter.id)
    assert line.seat.verdict is SeatVerdict.LEAVES
    town.desk.seats.leave(line.attendance.id)
    town.finish(item, view.sheet.facts)
    (sheet,) = town.sign(conference)
    return sheet.id


def test_what_is_recorded_after_a_conference_opens_nothing_of_it(town: Town) -> None:
    person, number = a_case_without(town)
    sheet, held_on = a_signed_sheet(town, number), town.clock.now.date()
    ground = town.desk.legal_grounds.record(a_draft(town, person))
    town.clock.go_to(held_on + timedelta(days=1))
    town.desk.workplace.presence.note()
    confirmed(town, ground)
    ask = town.desk.consents.may_know
    assert ask(ground.person_id, town.jobcenter.id, DataCategory.BENEFITS).allowed
    listed = town.desk.disclosures.distribution(sheet)
    assert all(each.professional_id != town.jobcenter.id for each in listed)


def test_body_leaves_the_table_and_gets_what_the_ground_opens(town: Town) -> None:
    person, number = a_case_without(town)
    confirmed(town, town.desk.legal_grounds.record(a_draft(town, person)))
    sheet = a_signed_sheet(town, number)
    desk = town.desk.disclosures
    receiver = next(
        each for each in desk.distribution(sheet) if each.professional_id == town.jobcenter.id
    )
    assert receiver.share is not None
    assert (receiver.share.whole, receiver.share.facts) == (False, (BENEFITS,))
    plan = desk.plan_extract(receiver, Channel.FILE)
    assert plan.draft.legal_basis.startswith("§ 69 Abs. 1 Nr. 1 SGB X")
    assert isinstance(plan.paper, SheetPaper)
    assert plan.paper.legal_basis == plan.draft.legal_basis
    out = desk.hand_out(plan, desk.make(plan))
    assert out.record.legal_basis == plan.draft.legal_basis
    assert out.record.grants == ()


def test_without_the_right_nothing_is_recorded(town: Town) -> None:
    person, _ = a_case_without(town)
    with pytest.raises(NotAllowed):
        town.desk_of(Role.LEADERSHIP).legal_grounds.record(a_draft(town, person))
