"""Tandems: the consent first, a person decides, and silence is noticed."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import ilja_desktop
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.errors import ImpossibleStep, NotAllowed
from ilja_desktop.domain.matching import Fit, MatchGround
from ilja_desktop.domain.mentorlog import Attention, LogOrigin
from ilja_desktop.domain.mentorship import (
    EndReason,
    MentorshipState,
    Mood,
    NeedDraft,
)
from ilja_desktop.domain.reportword import WordTopic
from ilja_desktop.domain.retention import ErasureGround
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.volunteer import FreeTime, TrainingField
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from ilja_desktop.services.mentorlog import AlreadySent, TandemOver
from ilja_desktop.services.mentorship import NoCapacity, NotActive, TandemNotCovered
from ilja_desktop.services.removal import remove_person
from ilja_desktop.store import mentorlog as log_store
from ilja_desktop.store import person as person_store
from tests.services.conftest import Town
from tests.services.mentoring import TODAY, Mentoring, entry, mentoring_in


@pytest.fixture
def mentoring(town: Town) -> Mentoring:
    return mentoring_in(town)


def test_nobody_is_looked_for_without_a_consent_to_that(mentoring: Mentoring) -> None:
    town = mentoring.town
    young = town.a_person()
    town.a_consent(young)  # to conferences only
    with pytest.raises(TandemNotCovered) as raised:
        town.desk.mentorships.request(young.id, NeedDraft(given_name="Emre"))
    assert raised.value.reason is Reason.OTHER_PURPOSE
    assert not town.desk.mentorships.consent(young.id).allowed


def test_only_whom_the_consent_names_comes_to_know(mentoring: Mentoring) -> None:
    mentorships = mentoring.town.desk.mentorships
    named, other = mentoring.volunteer("Łęcka"), mentoring.volunteer("Ateş")
    young = mentoring.person(named)
    asked = mentorships.request(young.id, NeedDraft(given_name="Emre"))
    assert asked.pseudonym == "T-2026-001"
    verdicts = {each.volunteer.id: each.consent for each in mentorships.proposals(asked.id)}
    assert verdicts[named.id].allowed
    assert verdicts[other.id].reason is Reason.RECIPIENT_NOT_NAMED
    with pytest.raises(TandemNotCovered):
        mentorships.introduce(asked.id, other.id)
    assert mentorships.introduce(asked.id, named.id).state is MentorshipState.INTRODUCING


def test_the_proposal_gives_its_reasons(mentoring: Mentoring) -> None:
    mentorships = mentoring.town.desk.mentorships
    metal = frozenset({TrainingField.METAL})
    fits = mentoring.volunteer(
        "Ż", regions=("Kupferberg",), times=frozenset({FreeTime.EVENING}), training_fields=metal
    )
    differs = mentoring.volunteer("A", languages=("Polnisch",), regions=("Düren",))
    young = mentoring.person(fits, differs)
    need = NeedDraft(
        given_name="Emre",
        languages=("türkisch",),
        region="kupferberg",
        times=frozenset({FreeTime.EVENING, FreeTime.WEEKEND}),
        training_field=TrainingField.METAL,
    )
    first, second = mentorships.proposals(mentorships.request(young.id, need).id)
    assert first.volunteer.id == fits.id
    assert first.fitting == 4
    assert {each.ground: each.fit for each in second.comparisons} == {
        MatchGround.LANGUAGE: Fit.DIFFERS,
        MatchGround.REGION: Fit.DIFFERS,
        MatchGround.TIME: Fit.UNKNOWN,
        MatchGround.FIELD: Fit.UNKNOWN,
    }


def test_nobody_takes_more_than_agreed(mentoring: Mentoring) -> None:
    mentorships = mentoring.town.desk.mentorships
    volunteer = mentoring.volunteer()
    mentoring.tandem(volunteer)
    asked = mentorships.request(mentoring.person(volunteer).id, NeedDraft(given_name="Nûr"))
    assert mentorships.proposals(asked.id) == ()
    with pytest.raises(NoCapacity):
        mentorships.introduce(asked.id, volunteer.id)
    gone = mentoring.volunteer("Ö")
    mentoring.town.desk.volunteers.leave(gone.id)
    with pytest.raises(NotActive):
        mentorships.introduce(asked.id, gone.id)


def test_a_tandem_pauses_goes_on_and_ends(mentoring: Mentoring) -> None:
    mentorships = mentoring.town.desk.mentorships
    tandem = mentoring.tandem(mentoring.volunteer())
    assert mentorships.pause(tandem.id).paused_on == TODAY
    assert mentorships.resume(tandem.id).state is MentorshipState.ACTIVE
    ended = mentorships.end(tandem.id, EndReason.FOLLOW_ON_FOUND)
    assert (ended.ended_on, ended.end_reason) == (TODAY, EndReason.FOLLOW_ON_FOUND)
    with pytest.raises(ImpossibleStep):
        mentorships.resume(tandem.id)
    with pytest.raises(TandemOver):
        mentoring.town.desk.mentor_logs.write(tandem.id, entry())


def test_it_did_not_fit_and_somebody_else_is_looked_for(mentoring: Mentoring) -> None:
    mentorships = mentoring.town.desk.mentorships
    volunteer = mentoring.volunteer()
    asked = mentorships.request(mentoring.person(volunteer).id, NeedDraft(given_name="Nûr"))
    mentorships.introduce(asked.id, volunteer.id)
    again = mentorships.look_again(asked.id)
    assert (again.state, again.volunteer_id) == (MentorshipState.REQUESTED, None)


def test_a_withdrawal_ends_the_tandem(mentoring: Mentoring) -> None:
    town = mentoring.town
    tandem = mentoring.tandem(mentoring.volunteer())
    assert tandem.person_id is not None
    (consent,) = town.desk.consents.basis(tandem.person_id).consents
    taken_back = Withdrawal(
        withdrawn_on=TODAY,
        withdrawn_by="selbst",
        form=WithdrawalForm.ORAL,
        received_by_id=town.moderator.id,
    )
    town.desk.withdrawals.declare(consent.id, taken_back)
    ended = town.desk.mentorships.get(tandem.id)
    assert (ended.state, ended.end_reason) == (MentorshipState.ENDED, EndReason.CONSENT)


def test_what_waits_comes_first(mentoring: Mentoring) -> None:
    town = mentoring.town
    logs = town.desk.mentor_logs
    volunteer = mentoring.volunteer(capacity=3)
    calm, asks, red = (mentoring.tandem(volunteer, given_name=name) for name in "ABC")
    for tandem in (calm, asks, red):
        logs.write(tandem.id, entry(mood=Mood.WELL))
    logs.acknowledge([each.id for each in logs.of(calm.id)])
    logs.write(asks.id, entry(inquiry="Wer bezahlt die Fahrkarte?"))
    logs.write(red.id, entry(mood=Mood.CALL_ME))
    lines = logs.lines()
    assert [line.tandem.id for line in lines] == [red.id, asks.id, calm.id]
    assert lines[0].attention == (Attention.CALL_ME, Attention.UNREAD)
    assert lines[1].attention == (Attention.QUESTION, Attention.UNREAD)
    assert lines[2].attention == ()
    assert lines[0].unread == 2
    town.clock.now += timedelta(days=20)
    assert logs.lines()[-1].attention == (Attention.OVERDUE,)
    town.clock.now += timedelta(days=30)
    assert Attention.SILENT in logs.lines()[-1].attention
    town.clock.now = datetime(2027, 9, 1, 9, tzinfo=UTC)
    assert {line.attention[0] for line in logs.lines()} == {Attention.CONSENT}


def test_an_answer_goes_back_and_what_was_read_stands(mentoring: Mentoring) -> None:
    logs = mentoring.town.desk.mentor_logs
    tandem = mentoring.tandem(mentoring.volunteer())
    written = logs.write(tandem.id, entry(inquiry="Wann?"), LogOrigin.PAPER)
    changed = logs.change(written.id, written.revision, entry(inquiry="Wann denn?"))
    logs.acknowledge([changed.id], "Am Montag.")
    (read,) = logs.of(tandem.id)
    assert (read.answer, read.read_by) == ("Am Montag.", "Katharina Otto")
    assert not read.waits
    with pytest.raises(AlreadySent):
        logs.change(read.id, read.revision, entry())


def test_an_older_entry_does_not_turn_the_tandem_back(mentoring: Mentoring) -> None:
    desk = mentoring.town.desk
    tandem = mentoring.tandem(mentoring.volunteer())
    later = TODAY + timedelta(days=7)
    desk.mentor_logs.write(tandem.id, entry(next_on=later, mood=Mood.WELL))
    yesterday = TODAY - timedelta(days=1)
    desk.mentor_logs.write(tandem.id, entry(met_on=yesterday, mood=Mood.STALLED))
    now = desk.mentorships.get(tandem.id)
    assert (now.next_on, now.mood) == (later, Mood.WELL)


def test_words_that_do_not_belong_in_a_log_are_hinted_at(mentoring: Mentoring) -> None:
    found = mentoring.town.desk.mentor_logs.hint(
        entry(done="Seine Mutter war beim Arzt", next_step="Asylantrag")
    )
    assert {each.topic for each in found} == {
        WordTopic.FAMILY,
        WordTopic.HEALTH,
        WordTopic.JUDGEMENT,
    }


def test_tandems_go_with_their_logs_when_their_time_is_over(mentoring: Mentoring) -> None:
    town = mentoring.town
    tandem = mentoring.tandem(mentoring.volunteer())
    town.desk.mentor_logs.write(tandem.id, entry())
    town.desk.mentorships.end(tandem.id, EndReason.UNKNOWN)
    town.clock.now = datetime(2027, 11, 20, 9, tzinfo=UTC)
    assert town.desk.mentorships.erase_due() == 0
    town.clock.now += timedelta(days=1)
    assert town.desk.mentorships.erase_due() == 1
    assert town.desk.mentor_logs.lines() == ()
    with town.vault.read() as session:
        assert log_store.of_mentorship(session, tandem.id) == ()


def test_they_go_with_the_young_person(mentoring: Mentoring) -> None:
    town = mentoring.town
    tandem = mentoring.tandem(mentoring.volunteer())
    town.desk.mentor_logs.write(tandem.id, entry())
    assert tandem.person_id is not None
    with town.vault.write(town.desk.user.uid, town.clock()) as transaction:
        row = person_store.get(transaction.session, tandem.person_id)
        remove_person(transaction, row, ErasureGround.PERIOD, TODAY)
    assert town.desk.mentor_logs.lines() == ()


def test_whoever_asks_is_told_of_tandem_and_log(mentoring: Mentoring) -> None:
    town = mentoring.town
    tandem = mentoring.tandem(mentoring.volunteer())
    town.desk.mentor_logs.write(tandem.id, entry(mood=Mood.WELL))
    assert tandem.person_id is not None
    paper = town.desk.subject_accesses.plan(tandem.person_id)
    sections = {each.title: each for each in paper.paper.sections}
    told = sections["Ehrenamtliche Begleitung"]
    values = {one.value for record in told.records for one in record.entries}
    assert {"Bewerbung geschrieben", "Läuft gut", "Türkisch", "Jörg-Peter Nguyễn"} <= values


@pytest.mark.parametrize("role", [Role.MODERATION, Role.MINUTE_TAKING, Role.LEADERSHIP])
def test_logs_are_for_the_coordination(town: Town, role: Role) -> None:
    with pytest.raises(NotAllowed):
        town.desk_of(role).mentor_logs.lines()


def test_no_minutes_can_come_to_read_a_log() -> None:
    """What a meeting writes, prints or shows has no way to tandems or their logs."""
    places = {
        "domain": ("agenda*", "conference*", "minutes*", "session*"),
        "services": ("agenda*", "conference*", "minutes*", "session*", "sheet*", "handout*"),
        "documents": ("agenda*", "minutes*", "session*", "sheet*", "plainsheet*", "foldersheet*"),
        "ui": ("conference/*", "minutes/*"),
    }
    house = Path(ilja_desktop.__file__).parent
    modules = [
        path
        for folder, names in places.items()
        for name in names
        for path in (house / folder).glob(f"{name}.py")
    ]
    assert len(modules) > 50
    knowing = re.compile(r"mentorlog|mentorship|mentorpaper")
    assert [path for path in modules if knowing.search(path.read_text("utf-8"))] == []
