"""What is due goes, all of it and nothing else, and no page of the database remembers it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ilja_desktop.domain.casefile import Case, CaseState, ClosingReason
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.errors import Cancelled, IncompleteDraft, NotFound
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.retention import (
    ArchiveDecision,
    ErasureGround,
    ErasureObstacle,
    ExtensionDraft,
    HoldDraft,
    Trace,
    TransferDraft,
)
from ilja_desktop.domain.user import Role
from ilja_desktop.services.erasure import TooManyAtOnce
from ilja_desktop.services.erasurelist import HeldByStatute, NotDueYet, StillWorkedOn
from ilja_desktop.services.retention import ExtensionBeyondPromise, NotHeld
from ilja_desktop.services.watch import Unwatched
from ilja_desktop.store import retention as store
from tests.services.conftest import Town
from tests.services.lives import SCRIPTS, promise, withdraw
from tests.store.pages import decrypted, files

TODAY = date(2026, 11, 21)
FAR = date(2035, 1, 2)


def closed(town: Town, family_name: str = "Yıldız") -> Case:
    case = town.a_reported_case(family_name=family_name)
    conference = town.a_running_conference(case)
    town.discuss(town.item_of(conference))
    town.desk.sessions.end(conference.id)
    return town.desk.cases.close(case.id, ClosingReason.GOAL_REACHED)


def marks(town: Town) -> list[tuple[Trace, ErasureGround]]:
    with town.vault.read() as session:
        return sorted(
            ((one.trace, one.ground) for one in store.tombstones(session)),
            key=lambda mark: (mark[0].value, mark[1].value),
        )


def test_a_promised_day_is_kept_whatever_the_rule_says_later(town: Town) -> None:
    day = date(2028, 6, 30)
    case = promise(town, day)
    assert case.erase_on == day
    town.desk.office.decide(PolicyDraft(valid_from=TODAY, retention_years=10))
    taken = town.desk.cases.take_back(case.id, "kein Bedarf")
    assert taken.erase_on == day
    with pytest.raises(ExtensionBeyondPromise) as refused:
        town.desk.retentions.extend(
            case.id, ExtensionDraft(extended_to=date(2029, 1, 1), reason="Nachfrage")
        )
    assert refused.value.limit == day
    assert town.desk.retentions.of(case.id).ground is ErasureGround.PROMISE
    later = town.a_reported_case(family_name="Ö")
    assert later.erase_on == date(2036, 12, 31)


def test_a_form_signed_later_shortens_what_is_kept(town: Town) -> None:
    case = town.a_reported_case()
    person = town.desk.people.family(case.person_id).person
    town.a_consent(person, erase_by=date(2027, 3, 1))
    assert town.desk.cases.view(case.id).case.erase_on == date(2027, 3, 1)


def test_extension_needs_a_reason_and_a_day_ahead(town: Town) -> None:
    case = closed(town)
    desk = town.desk.retentions
    with pytest.raises(IncompleteDraft) as refused:
        desk.extend(case.id, ExtensionDraft(extended_to=TODAY - timedelta(1), reason=" "))
    assert set(refused.value.problems) == {"extended_to.past", "reason.missing"}
    assert desk.extend(
        case.id, ExtensionDraft(extended_to=date(2031, 5, 1), reason="Rechtsstreit")
    ).erase_on == date(2031, 5, 1)
    kept = desk.of(case.id)
    assert kept.retention is not None
    assert (kept.retention.extension_reason, kept.ground) == ("Rechtsstreit", ErasureGround.PERIOD)


def test_a_hold_lasts_until_the_papers_are_handed_over(town: Town) -> None:
    case = closed(town)
    desk, run = town.desk.retentions, town.desk.erasures
    for attempt in (
        lambda: desk.review_hold(case.id),
        lambda: desk.transfer(case.id, TransferDraft(transferred_to="HzE")),
    ):
        with pytest.raises(NotHeld):
            attempt()
    desk.hold(case.id, HoldDraft(reason="Kopie in der Hilfeakte"))
    town.clock.go_to(FAR)
    (due,) = run.list().cases
    assert due.obstacle is ErasureObstacle.HELD
    (held,) = run.list().reviews
    assert held.review_due == date(2027, 5, 20)
    with pytest.raises(HeldByStatute):
        run.run([case.id])
    desk.review_hold(case.id)
    assert run.list().reviews == ()
    with pytest.raises(IncompleteDraft):
        desk.transfer(case.id, TransferDraft(transferred_to=""))
    desk.transfer(case.id, TransferDraft(transferred_to="Hilfeakte 51-7"))
    assert run.list().holds == ()
    assert run.run([case.id]).cases == 1


def test_the_list_shows_what_hangs_on_a_case_and_which_copies_are_out(town: Town) -> None:
    case = town.a_reported_case()
    conference = town.a_running_conference(case)
    town.discuss(town.item_of(conference))
    (sheet,) = town.sign(conference)
    handed = []
    for receiver in town.desk.disclosures.distribution(sheet.id)[:2]:
        plan = town.desk.disclosures.plan_extract(receiver, Channel.PRINT)
        handed.append(town.desk.disclosures.hand_out(plan, town.made()))
    town.desk.disclosures.take_back(handed[1].record.id, destroyed=True)
    town.desk.cases.close(case.id, ClosingReason.MOVED_AWAY)
    town.desk.retentions.ask_archive(case.id, ArchiveDecision.OFFERED)
    assert town.desk.erasures.list().cases == ()
    town.clock.go_to(FAR)
    (due,) = town.desk_of(Role.DATA_PROTECTION).erasures.list().cases
    assert due.ground is ErasureGround.PERIOD
    assert dict(due.held)["Ausgabe"] == 2
    assert [copy.label for copy in due.copies] == ["4/2026 Nr. 1"]
    assert (due.archive, due.obstacle, due.person_too) == (ArchiveDecision.OFFERED, None, True)


def test_only_what_is_due_goes_and_above_the_cap_only_when_confirmed(town: Town) -> None:
    cases = [closed(town, family_name=f"Ö{n}") for n in range(2)]
    live = town.a_reported_case(family_name="Ł")
    with pytest.raises(NotDueYet):
        town.desk.erasures.run([cases[0].id])
    town.desk.office.decide(PolicyDraft(valid_from=TODAY, erasure_cap=1))
    town.clock.go_to(FAR)
    ids = [CaseId(case.id) for case in cases]
    with pytest.raises(StillWorkedOn):
        town.desk.erasures.run([live.id])
    for confirmed in (0, 1, 3):
        with pytest.raises(TooManyAtOnce):
            town.desk.erasures.run(ids, confirmed)
    report = town.desk.erasures.run(ids, 2)
    assert (report.cases, report.people, report.left, report.listed) == (2, 2, 0, True)
    assert town.desk.cases.view(live.id).case.state is CaseState.REPORTED
    assert (
        marks(town)
        == [(Trace.CASE, ErasureGround.PERIOD)] * 2 + [(Trace.PERSON, ErasureGround.PERIOD)] * 2
    )
    assert town.vault.check() == ()


class Impatient(Unwatched):
    """Stops the work before its second step."""

    def __init__(self) -> None:
        self.steps: list[tuple[int, int]] = []

    def check(self) -> None:
        if self.steps:
            raise Cancelled

    def report(self, done: int, total: int) -> None:
        self.steps.append((done, total))


def test_a_run_that_is_stopped_leaves_nothing_half_erased(town: Town) -> None:
    cases = [closed(town, family_name=f"Ö{n}") for n in range(2)]
    town.clock.go_to(FAR)
    watch = Impatient()
    report = town.desk.erasures.run([CaseId(case.id) for case in cases], watch=watch)
    assert (report.cases, report.left, watch.steps) == (1, 1, [(1, 2)])
    assert [due.case.id for due in town.desk.erasures.list().cases] == [cases[1].id]
    assert town.vault.check() == ()


def test_a_withdrawal_sets_the_day_and_keeps_its_proof(town: Town) -> None:
    case = town.a_reported_case()
    withdraw(town, case)
    until = TODAY + timedelta(days=14)
    assert town.desk.cases.view(case.id).case.erase_on == until
    with pytest.raises(ExtensionBeyondPromise):
        town.desk.retentions.extend(
            case.id, ExtensionDraft(extended_to=until + timedelta(1), reason="Rückfragen")
        )
    town.clock.go_to(until + timedelta(1))
    (due,) = town.desk.erasures.list().ready
    assert (due.ground, due.person_too) == (ErasureGround.WITHDRAWAL, False)
    assert town.desk.erasures.run([case.id]).people == 0
    assert town.desk.people.family(case.person_id).person.id == case.person_id
    town.clock.go_to(date(2030, 1, 1))
    assert town.desk.erasures.list().people == 1
    assert town.desk.erasures.run([]).people == 1
    with pytest.raises(NotFound):
        town.desk.people.family(case.person_id)
    assert marks(town) == [
        (Trace.CONSENT, ErasureGround.WITHDRAWAL),
        (Trace.CASE, ErasureGround.WITHDRAWAL),
        (Trace.PERSON, ErasureGround.PERIOD),
    ]


def test_a_new_consent_gives_the_case_its_period_back(town: Town) -> None:
    case = town.a_reported_case()
    withdraw(town, case)
    later = TODAY + timedelta(days=1)
    town.clock.go_to(later)
    person = town.desk.people.family(case.person_id).person
    signed = replace(town.consent_of(case).signatures[0], signed_on=later)
    town.a_consent(person, valid_from=later, grants=town.grants_from(later), signatures=(signed,))
    assert town.desk.cases.resume(case.id).erase_on == date(2029, 12, 31)


def canary(number: int) -> str:
    return f"Zilpzalp{number:02}q"


def found(town: Town) -> set[str]:
    """Return the canaries that any page, log or index of the database still holds."""
    unlocked = town.unlocked
    pages = b"".join(decrypted(unlocked.database, unlocked.database_key))
    pages += b"".join(file.read_bytes() for file in files(unlocked.database)[1:])
    words = [canary(number) for number in range(len(SCRIPTS))]
    spelled = {word: (word.encode(), word.lower().encode()) for word in words}
    return {word for word, forms in spelled.items() if any(form in pages for form in forms)}


def test_nothing_is_left_in_the_database_pages(town: Town) -> None:
    assert len(SCRIPTS) == 20
    for number, live in enumerate(SCRIPTS):
        live(town, canary(number))
    stays = town.a_reported_case(family_name="Bergfinkenweg")
    town.vault.checkpoint()
    assert found(town) == {canary(number) for number in range(len(SCRIPTS))}
    old = town.unlocked.database.with_name("data-0001.schema-0001.db")
    old.write_bytes(b"copy of an older schema")
    town.clock.go_to(FAR)
    with town.vault.write(town.desk.user.uid, town.clock()) as transaction:
        for case in store.cases_due(transaction.session, FAR):
            row = store.case_row_of(transaction.session, case.uuid)
            if row is not None and case.id != stays.id and case.state is not CaseState.HALTED:
                transaction.change(row, {"state": CaseState.CLOSED})
    due = [CaseId(one.case.id) for one in town.desk.erasures.list().ready]
    assert len(due) == 21
    town.desk.erasures.run(due)
    assert found(town) == set()
    assert not old.exists()
    assert town.desk.people.family(stays.person_id).person.family_name == "Bergfinkenweg"
    assert town.vault.check() == ()
