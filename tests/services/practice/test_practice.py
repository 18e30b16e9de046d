"""The practice vault tells its story, and a larger one is the same on every machine."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.casefacts import STANDING
from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.caselist import CaseFilter
from ilja_desktop.domain.commitment import CommitmentState, overdue
from ilja_desktop.domain.conference import ConferenceState
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.summaryfacts import Population
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.services.casefile import CaseView
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.practice import USER, Wish, fresh_password, make, open_practice
from ilja_desktop.services.practice.catalogue import origins
from ilja_desktop.services.practice.dice import Dice
from ilja_desktop.services.practice.stock import MOST_DISCUSSED, MOST_RUNNING, shares
from ilja_desktop.services.workroom import Workroom

NOW = datetime(2026, 7, 6, 9, tzinfo=UTC)
STOCK = 150


def clock() -> datetime:
    return NOW


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workroom]:
    """A practice vault with a stock of cases."""
    folder = tmp_path_factory.mktemp("stocked") / "Uebung.ilja"
    workroom = make(folder, fresh_password(), clock, Wish(cases=STOCK, seed=7))
    yield workroom
    workroom.close()


@pytest.fixture(scope="module")
def desk(stocked: Workroom) -> Desk:
    return stocked.desk


def case_of(desk: Desk, family_name: str) -> CaseView:
    """Return the story's case of somebody."""
    (id,) = [
        line.id
        for line in desk.case_lists.lines(desk.case_lists.ids(CaseFilter()))
        if line.family_name == family_name and line.id in range(1, 7)
    ]
    return desk.cases.view(CaseId(id))


def test_the_institutions_of_the_procedure_and_of_volunteers(desk: Desk) -> None:
    circles = [institution.legal_circle for institution in desk.network.institutions()]
    assert sorted(circles, key=str) == sorted(
        [
            LegalCircle.SGB_II,
            LegalCircle.SGB_III,
            LegalCircle.SGB_VIII,
            LegalCircle.MUNICIPALITY,
            LegalCircle.SCHOOL,
            LegalCircle.VOLUNTEERS,
        ],
        key=str,
    )
    assert any(p.deputy_of_id for p in desk.network.professionals())


def test_the_user_is_the_moderator(desk: Desk) -> None:
    assert desk.user.name == USER
    regular = [c for c in desk.conferences.all() if re.fullmatch(r"\d/2026", c.number)]
    assert len(regular) == 4
    assert {c.moderator_id for c in regular} == {desk.user.professional_id}


def test_the_first_conference_is_signed_and_the_next_waits(desk: Desk) -> None:
    regular = [c for c in desk.conferences.all() if re.fullmatch(r"\d/2026", c.number)]
    first, coming, *later = sorted(regular, key=lambda c: c.held_on)
    assert first.state is ConferenceState.MINUTED
    assert len(desk.minutes.sheets(first.id)) == 2
    assert desk.minutes.of(first.id).document_id is not None
    assert coming.held_on == date(2026, 7, 6)
    assert coming.state is ConferenceState.CLOSED_FOR_REPORTS
    assert {c.state for c in later} == {ConferenceState.PLANNED}
    (line,) = desk.series.lines(2026)
    assert {c.id for c in line.planned} == {c.id for c in (first, coming, *later)}
    assert len(line.planned) == line.series.dates_per_year == 4


@pytest.mark.parametrize(
    ("family_name", "state", "closed", "reason"),
    [
        ("Öztürk", CaseState.IN_PROGRESS, False, Reason.COVERED),
        ("Gebremedhin", CaseState.IN_PROGRESS, False, Reason.COVERED),
        ("Wójcik-Müller", CaseState.REPORTED, False, Reason.COVERED),
        ("Al-Khatib", CaseState.REPORTED, False, Reason.COVERED),
        ("García Fernández", CaseState.DRAFT, True, Reason.RENEWAL_NEEDED),
        ("O", CaseState.DRAFT, True, Reason.NO_CONSENT),
    ],
)
def test_each_report_stands_where_its_consent_lets_it(
    desk: Desk, family_name: str, state: CaseState, closed: bool, reason: Reason
) -> None:
    view = case_of(desk, family_name)
    assert view.report is not None
    assert (view.case.state, view.case.closed_draft) == (state, closed)
    assert view.standing.reason is reason


def test_one_consent_covers_only_some(desk: Desk) -> None:
    view = case_of(desk, "Al-Khatib")
    verdicts = {
        professional.function: desk.consents.may_know(
            view.case.person_id, professional.id, None
        ).allowed
        for professional in desk.network.professionals()
    }
    assert verdicts["Berufsberatung"]
    assert verdicts["Berufsberatung, Vertretung"]
    assert not verdicts["Schulsozialarbeit"]
    assert not verdicts["Übergang Schule – Beruf"]


def test_special_and_entrusted_facts_are_there(desk: Desk) -> None:
    about = {
        fact.category
        for name in ("Öztürk", "Gebremedhin", "Wójcik-Müller")
        if (report := case_of(desk, name).report)
        for fact in report.facts
    }
    assert {
        DataCategory.HEALTH,
        DataCategory.RESIDENCE_STATUS,
        DataCategory.ENTRUSTED,
    } <= about


def test_one_commitment_is_done_one_overdue_and_one_runs(desk: Desk) -> None:
    made = case_of(desk, "Öztürk").commitments
    assert [c.state for c in made].count(CommitmentState.DONE) == 1
    late = [c for c in made if overdue(c, desk.workplace.today())]
    assert len(late) == 1
    assert any(c.state is CommitmentState.OPEN and c not in late for c in made)


def test_the_next_conference_can_be_held_at_once(stocked: Workroom, tmp_path: Path) -> None:
    workroom = open_practice(tmp_path / "uebung", clock)
    try:
        desk = workroom.desk
        coming = next(c for c in desk.conferences.all() if c.held_on == date(2026, 7, 6))
        allowed = [
            line.candidate.case.id
            for line in desk.conferences.candidates(coming.id)
            if line.admission.admitted
        ]
        assert len(allowed) == 4
        item = desk.conferences.put_on_agenda(coming.id, allowed[0])
        desk.conferences.fix_agenda(coming.id)
        desk.sessions.open(coming.id, desk.workplace.today(), notice_read=True)
        assert desk.sessions.call(item.id).case.id == allowed[0]
    finally:
        workroom.close()
    again = open_practice(tmp_path / "uebung", clock)
    assert any(c.state is ConferenceState.RUNNING for c in again.desk.conferences.all())
    again.close()


@pytest.mark.parametrize("moment", ["2025-12-25T08:00", "2027-01-01T00:10"])
def test_the_story_comes_out_the_same_around_holidays(tmp_path: Path, moment: str) -> None:
    told_at = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    workroom = make(tmp_path / "Uebung.ilja", fresh_password(), lambda: told_at)
    try:
        assert case_of(workroom.desk, "O").standing.reason is Reason.NO_CONSENT
        of_age = case_of(workroom.desk, "García Fernández")
        assert of_age.standing.reason is Reason.RENEWAL_NEEDED
    finally:
        workroom.close()


def test_vault_is_whole_and_the_stock_has_few_audit_entries(desk: Desk) -> None:
    assert desk.inspections.check().found == ()
    with desk.workplace.read() as session:
        leaves = [bytes(leaf) for leaf in session.execute(text("SELECT leaf FROM audit")).scalars()]
    generated = [leaf for leaf in leaves if f'"{Action.GENERATED.value}"'.encode() in leaf]
    assert len(generated) == 3


def test_stock_is_as_large_as_asked_and_fills_a_summary(desk: Desk) -> None:
    lines = desk.case_lists.lines(desk.case_lists.ids(CaseFilter()))
    assert len(lines) == STOCK
    states = Counter(line.state for line in lines)
    assert len(states) >= 6
    period = SummaryPeriod(date(2024, 10, 1), date(2026, 6, 30))
    plan = desk.summaries.plan(desk.summaries.order(period))
    assert len(plan.facts.of(Population.CASES).records) >= 60
    standings = {record[STANDING] for record in plan.facts.of(Population.COMMITMENTS).records}
    assert {"erledigt", "überfällig"} <= standings
    assert desk.summaries.make(plan).summary.tables


def content(desk: Desk) -> list[tuple[object, ...]]:
    """Return everything the stock says, without keys, uuids and moments of writing."""
    tables = {
        "young_people": "family_name, given_name, born_on, sex, residence, address, school",
        "custody_holders": "family_name, given_name, kind",
        "cases": "number, state, opened_on, closed_on, erase_on, closing_reason",
        "case_reports": "occasion, question, own_words, strengths, urgency, due_on, facts",
        "consents": "valid_from, valid_until, withdrawals",
        "agenda_items": "position, state, called_at",
        "commitments": "text, due_on, state, done_on",
        "conferences": "number, held_on, state",
    }
    with desk.workplace.read() as session:
        return [
            (table, *row)
            for table, columns in tables.items()
            for row in session.execute(text(f"SELECT {columns} FROM {table} ORDER BY id"))
        ]


def test_the_same_seed_makes_the_same_vault(desk: Desk, tmp_path: Path) -> None:
    again = make(tmp_path / "A.ilja", fresh_password(), clock, Wish(cases=STOCK, seed=7))
    other = make(tmp_path / "B.ilja", fresh_password(), clock, Wish(cases=STOCK, seed=8))
    try:
        assert content(again.desk) == content(desk)
        assert content(other.desk) != content(desk)
    finally:
        again.close()
        other.close()


def test_dice_fall_the_same_on_every_machine() -> None:
    dice = Dice(1)
    assert [dice.number(1, 100) for _ in range(8)] == [14, 85, 77, 26, 50, 45, 66, 79]
    assert [dice.weigh((("a", 1), ("b", 3))) for _ in range(6)] == ["a", "a", "b", "b", "b", "a"]


def test_names_reflect_the_region() -> None:
    every = [name for one in origins() for name in (*one.female, *one.male, *one.family)]
    languages = {one.language for one in origins()}
    assert {"Türkisch", "Arabisch", "Polnisch", "Tigrinya"} <= languages
    assert any(len(name) == 1 for name in every)
    assert any(" " in name for name in every)
    assert any("-" in name for name in every)
    for letter in "äöüßıİşğŁńóé":
        assert any(letter in name for name in every), letter


def test_shares_stay_within_what_an_office_can_work_on() -> None:
    for count in (0, 1, 10, 999, 100_000):
        parts = shares(count)
        assert parts.archived + parts.discussed + parts.running == count
        assert min(parts.archived, parts.discussed, parts.running) >= 0
    large = shares(100_000)
    assert (large.discussed, large.running) == (MOST_DISCUSSED, MOST_RUNNING)


def test_passwords_are_long_and_never_the_same() -> None:
    made = {fresh_password() for _ in range(50)}
    assert len(made) == 50
    assert all(re.fullmatch(r"[a-z]{6}(-[a-z]{6}){3}", password) for password in made)


def test_some_offers_have_a_place_one_is_full_and_one_is_old(desk: Desk) -> None:
    entries = desk.offers.entries()
    assert Counter((one.free, one.old) for one in entries)[(False, False)] == 1
    assert [one.offer.name for one in entries if one.old] == ["Ausbildungspaten"]
    assert len(entries) == 4
