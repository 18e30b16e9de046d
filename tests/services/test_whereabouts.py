"""Asking where young people are: due by themselves, answered in a row, gone with the consent."""

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.checkpoint import CheckpointState
from ilja_desktop.domain.errors import IncompleteDraft, NotAllowed
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.pathhint import HintKind
from ilja_desktop.domain.pathway import PathwayDraft, StationDraft
from ilja_desktop.domain.person import YoungPerson, YoungPersonDraft
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.whereabouts import Certainty, Missed, Source, Stage, WhereaboutsDraft
from ilja_desktop.domain.withdrawal import Scope, Withdrawal, WithdrawalForm
from ilja_desktop.services.destination import DestinationsInUse
from ilja_desktop.services.pathway import StationAnswered
from ilja_desktop.services.whereabouts import Answered, NotAskedNow, NotFollowedUp
from ilja_desktop.store import casefile as case_store
from tests.services.conftest import Town
from tests.services.lives import withdraw
from tests.services.pathtown import followed
from tests.store.pages import decrypted

V1 = (Stage.SCHOOL_END, None)


def reached(town: Town, category: str, **values: object) -> WhereaboutsDraft:
    draft = WhereaboutsDraft(
        category=category,
        asked_on=town.desk.workplace.today(),
        source=Source.YOUNG_PERSON,
        certainty=Certainty.REPORTED,
    )
    return replace(draft, **values)  # type: ignore[arg-type] # a test names fields freely


def states(town: Town, id: YoungPersonId) -> list[tuple[Stage, CheckpointState]]:
    path = town.desk.whereabouts.path(id).followed
    return [(step.checkpoint.stage, step.state) for step in path.steps]


def test_what_is_due_comes_from_the_path_and_goes_with_an_answer(town: Town) -> None:
    case = followed(town)
    found = town.desk.whereabouts.due()
    assert found.followed == 1
    (line,) = found.enquiries
    assert (line.case_number, line.checkpoint.stage) == (case.number, Stage.SCHOOL_END)
    assert line.contact == "abends"
    draft = reached(town, "II.4", ends_on=date(2026, 10, 31), funded_by=LegalCircle.SGB_III)
    town.desk.whereabouts.answer(case.person_id, V1, draft)
    (line,) = town.desk.whereabouts.due().enquiries
    assert (line.checkpoint.stage, line.checkpoint.day) == (Stage.MEASURE_END, date(2026, 11, 1))
    assert line.latest == "II.4"


def test_checkpoints_move_with_their_dates_and_answers_stay(town: Town) -> None:
    case = followed(town)
    book, paths = town.desk.whereabouts, town.desk.pathways
    book.answer(case.person_id, V1, reached(town, "II.4", ends_on=date(2026, 10, 31)))
    (station,) = book.path(case.person_id).followed.stations
    moved = StationDraft(
        person_id=case.person_id,
        category="II.4",
        begins_on=station.begins_on,
        ends_on=date(2026, 10, 9),
    )
    paths.change_station(station.id, station.revision, moved)
    paths.keep(PathwayDraft(person_id=case.person_id, school_ends_on=date(2026, 6, 30)))
    first, second = book.path(case.person_id).followed.steps
    assert (first.checkpoint.day, first.state) == (date(2026, 7, 30), CheckpointState.REACHED)
    assert (second.checkpoint.day, second.state) == (date(2026, 10, 10), CheckpointState.DUE)
    paths.keep(PathwayDraft(person_id=case.person_id))
    person = town.desk.people.family(case.person_id).person
    for born_on, worked_out in ((date(2010, 9, 30), 2026), (date(2010, 10, 1), 2027)):
        person = town.desk.people.change(person.id, person.revision, born(person, born_on))
        found = book.path(case.person_id).followed
        assert (found.school.day.year, found.school.expected) == (worked_out, True)


def born(person: YoungPerson, day: date) -> YoungPersonDraft:
    values = {each.name: getattr(person, each.name) for each in fields(YoungPersonDraft)}
    return YoungPersonDraft(**{**values, "born_on": day})


def test_nobody_without_this_consent_is_on_the_list(town: Town) -> None:
    case = town.a_reported_case()
    assert town.desk.whereabouts.due().enquiries == ()
    assert town.desk.whereabouts.path(case.person_id).followed.steps == ()
    with pytest.raises(NotFollowedUp):
        town.desk.whereabouts.answer(case.person_id, V1, reached(town, "I.1"))
    with pytest.raises(NotFollowedUp):
        town.desk.pathways.keep(PathwayDraft(person_id=case.person_id))


def test_a_measure_that_goes_on_moves_its_end_and_records_nothing(town: Town) -> None:
    case = followed(town)
    book = town.desk.whereabouts
    book.answer(case.person_id, V1, reached(town, "II.4", ends_on=date(2026, 10, 31)))
    (line,) = book.due().enquiries
    with pytest.raises(IncompleteDraft):
        book.answer(case.person_id, line.checkpoint.key, reached(town, "II.4"))
    later = reached(town, "II.4", ends_on=date(2027, 6, 30))
    went_on = book.answer(case.person_id, line.checkpoint.key, later)
    assert went_on.found is None
    assert book.due().enquiries == ()
    path = book.path(case.person_id)
    assert len(path.followed.stations) == 1
    assert path.hints == ()
    book.take_back(went_on)
    assert len(book.due().enquiries) == 1


def test_a_training_left_early_ends_where_the_next_begins(town: Town) -> None:
    case = followed(town)
    book = town.desk.whereabouts
    book.answer(case.person_id, V1, reached(town, "I.1", begins_on=date(2026, 9, 1)))
    line = next(
        each for each in book.due().enquiries if each.checkpoint.stage is Stage.TRAINING_BEGIN
    )
    answered = book.answer(
        case.person_id, line.checkpoint.key, reached(town, "S.1", begins_on=date(2026, 10, 1))
    )
    first, second = book.path(case.person_id).followed.stations
    assert first.ends_on == date(2026, 9, 30)
    assert (second.category, second.begins_on) == ("S.1", date(2026, 10, 1))
    book.take_back(answered)
    (only,) = book.path(case.person_id).followed.stations
    assert only.ends_on is None


def test_not_reached_is_a_result_and_can_be_put_right(town: Town) -> None:
    case = followed(town)
    book = town.desk.whereabouts
    missed = WhereaboutsDraft(
        category="U.1", asked_on=town.desk.workplace.today(), missed=Missed.NO_REPLY
    )
    first = book.answer(case.person_id, V1, missed)
    assert first.made is None
    assert states(town, case.person_id) == [(Stage.SCHOOL_END, CheckpointState.MISSED)]
    again = book.answer(case.person_id, V1, reached(town, "IV"))
    assert again.found == first.found
    assert states(town, case.person_id)[0] == (Stage.SCHOOL_END, CheckpointState.REACHED)


def test_an_answer_taken_back_is_due_again(town: Town) -> None:
    case = followed(town)
    book = town.desk.whereabouts
    given = book.answer(case.person_id, V1, reached(town, "II.1"))
    book.take_back(given)
    assert [line.checkpoint.stage for line in book.due().enquiries] == [Stage.SCHOOL_END]
    assert book.path(case.person_id).followed.stations == ()


def test_what_is_not_due_is_not_asked(town: Town) -> None:
    case = followed(town)
    later = PathwayDraft(person_id=case.person_id, school_ends_on=date(2027, 7, 31))
    town.desk.pathways.keep(later)
    with pytest.raises(NotAskedNow):
        town.desk.whereabouts.answer(case.person_id, V1, reached(town, "I.1"))
    key = (Stage.MEASURE_END, None)
    with pytest.raises(NotAskedNow):
        town.desk.whereabouts.answer(case.person_id, key, reached(town, "I.1"))


def test_stations_are_kept_by_hand_and_give_hints(town: Town) -> None:
    case = followed(town)
    book, ways = town.desk.whereabouts, town.desk.pathways
    for code, first, last in (
        ("II.1", date(2026, 8, 1), date(2026, 9, 30)),
        ("II.4", date(2026, 10, 1), date(2027, 2, 28)),
    ):
        draft = StationDraft(person_id=case.person_id, category=code, begins_on=first, ends_on=last)
        ways.add_station(draft)
    path = book.path(case.person_id)
    assert [hint.kind for hint in path.hints] == [HintKind.HOLDING_PATTERN]
    first_one, second = path.followed.stations
    changed = StationDraft(person_id=case.person_id, category="S.3", begins_on=date(2026, 10, 1))
    ways.change_station(second.id, second.revision, changed)
    assert book.path(case.person_id).hints == ()
    book.answer(case.person_id, (Stage.MEASURE_END, first_one.id), reached(town, "S.3"))
    with pytest.raises(StationAnswered):
        ways.remove_station(first_one.id)
    ways.remove_station(second.id)
    with pytest.raises(IncompleteDraft):
        ways.add_station(replace(changed, category="U.1"))


def test_a_withdrawal_closes_the_path_at_once_and_erases_it_soon(town: Town) -> None:
    case = followed(town)
    town.desk.whereabouts.answer(case.person_id, V1, reached(town, "S.9"))
    before = town.desk.whereabouts.path(case.person_id).followed.pathway
    assert before is not None
    assert before.erase_on == date(2027, 8, 31) + timedelta(days=14)
    withdrawal = Withdrawal(
        withdrawn_on=town.desk.workplace.today(),
        withdrawn_by="selbst",
        form=WithdrawalForm.ORAL,
        scope=Scope(purposes=(Purpose.MONITORING,)),
    )
    town.desk.withdrawals.declare(town.consent_of(case).id, withdrawal)
    path = town.desk.whereabouts.path(case.person_id).followed
    assert not path.verdict.allowed
    assert (path.stations, path.steps) == ((), ())
    assert path.pathway is not None
    assert path.pathway.contact == ""
    today = town.desk.workplace.today()
    assert path.pathway.erase_on == today + timedelta(days=14)
    assert town.desk.whereabouts.due().enquiries == ()
    assert town.desk.erasures.list().paths == 0
    town.clock.go_to(today + timedelta(days=15))
    assert town.desk.erasures.list().paths == 1
    assert town.desk.erasures.run([]).paths == 1
    pages = b"".join(decrypted(town.unlocked.database, town.unlocked.database_key))
    assert b"abends" not in pages


def test_a_path_outlives_the_case_under_the_consent_alone(town: Town) -> None:
    case = followed(town)
    town.desk.whereabouts.answer(case.person_id, V1, reached(town, "II.4"))
    with town.vault.write(town.desk.user.uid, town.clock()) as transaction:
        row = case_store.get(transaction.session, case.id)
        transaction.change(row, {"erase_on": date(2026, 11, 1), "state": CaseState.CLOSED})
    report = town.desk.erasures.run([case.id])
    assert (report.cases, report.people, report.paths) == (1, 0, 0)
    path = town.desk.whereabouts.path(case.person_id).followed
    assert [station.category for station in path.stations] == ["II.4"]
    town.clock.go_to(date(2027, 9, 20))
    report = town.desk.erasures.run([])
    assert (report.people, report.paths) == (1, 1)


def test_whoever_asks_is_told_the_whole_path(town: Town) -> None:
    case = followed(town)
    town.desk.whereabouts.answer(case.person_id, V1, reached(town, "II.4"))
    withdraw(town, case)
    plan = town.desk.subject_accesses.plan(case.person_id)
    (section,) = (each for each in plan.paper.sections if each.title == "Weg und Verbleib")
    told = {entry.value for record in section.records for entry in record.entries}
    assert {"Hauptschule", "abends", "berichtet", "Junger Mensch selbst"} <= told
    assert "Berufsvorbereitende Bildungsmaßnahme (BvB)" in told


def test_rights_are_asked_for(town: Town) -> None:
    case = followed(town)
    reader = town.desk_of(Role.DATA_PROTECTION)
    with pytest.raises(NotAllowed):
        reader.whereabouts.due()
    with pytest.raises(NotAllowed):
        reader.whereabouts.answer(case.person_id, V1, reached(town, "I.1"))


def test_a_list_of_the_offices_own_keeps_what_is_in_use(town: Town) -> None:
    case = followed(town)
    town.desk.whereabouts.answer(case.person_id, V1, reached(town, "II.4"))
    lists = town.desk.destination_lists
    shipped = lists.shipped()
    assert lists.own() is None
    shorter = replace(
        shipped, destinations=tuple(each for each in shipped.destinations if each.code != "II.4")
    )
    with pytest.raises(DestinationsInUse) as refused:
        lists.decide(shorter)
    assert refused.value.codes == ("II.4",)
    other = replace(
        shipped, destinations=tuple(each for each in shipped.destinations if each.code != "II.9")
    )
    lists.decide(other)
    assert lists.known().get("II.9") is None
    assert town.desk.whereabouts.due().listed.get("II.9") is None


def test_answered_says_what_it_changed(town: Town) -> None:
    case = followed(town)
    given = town.desk.whereabouts.answer(case.person_id, V1, reached(town, "I.3"))
    assert isinstance(given, Answered)
    assert given.made is not None
    assert given.before is None
