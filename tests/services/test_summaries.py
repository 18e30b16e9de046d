"""Summaries of what was done: from fields only, protected, recorded, never two that differ."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from sqlalchemy import delete, select

from ilja_desktop.anonymise.gate import past_form
from ilja_desktop.domain.casefacts import OUTCOME, STANDING
from ilja_desktop.domain.commitment import CommitmentEvent
from ilja_desktop.domain.errors import IncompleteDraft, NotFound
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.publication import FewNewCases
from ilja_desktop.domain.summaryfacts import Population, SummaryFacts
from ilja_desktop.domain.summaryorder import ThresholdOutOfRange
from ilja_desktop.domain.summaryperiod import PeriodNotWholeQuarters, SummaryPeriod
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.words import sentence
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.summary import (
    MadeSummary,
    ReaderNeedsMore,
    SummaryOutdated,
    SummaryPlan,
    SummaryWouldDiffer,
)
from ilja_desktop.store.casefile import CaseRow
from ilja_desktop.store.publication import PublicationRow
from tests.documents.pdf import all_bytes, seen, spellings, spoken, squeezed
from tests.services.conftest import Town
from tests.services.scene import Scene

QUARTER = SummaryPeriod.of_quarter(2026, 4)
NAMES = ("Kanarek-Yıldız", "Ptaszyńska", "Kanarienvogelsberg", "Wójcik-Kanarie")


def made(town: Town, period: SummaryPeriod = QUARTER) -> MadeSummary:
    return town.desk.summaries.make(plan(town, period))


def plan(town: Town, period: SummaryPeriod = QUARTER) -> SummaryPlan:
    return town.desk.summaries.plan(town.desk.summaries.order(period))


def standings(town: Town) -> Counter[str]:
    made = plan(town).facts.of(Population.COMMITMENTS).records
    return Counter(str(record[STANDING]) for record in made)


def held(town: Town) -> None:
    """Four cases came before a conference, three of them were advised on."""
    cases = [town.a_reported_case(family_name=name) for name in NAMES]
    conference = town.a_running_conference(*cases)
    for position in range(1, len(cases)):
        town.discuss(town.item_of(conference, position))
    town.sign(conference)


@pytest.fixture(scope="module")
def scene(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return Scene.after(template, tmp_path_factory.mktemp("gehalten") / "Amt.ilja", held)


@pytest.fixture
def town(scene: Scene, tmp_path: Path) -> Iterator[Town]:
    with scene.again(tmp_path / "Amt.ilja") as town:
        yield town


def test_everything_held_is_counted_once(town: Town) -> None:
    facts = plan(town).facts
    assert len(facts.of(Population.CONFERENCES).records) == 1
    cases = facts.of(Population.CASES).records
    assert Counter(case[OUTCOME] for case in cases)["beraten"] == 3
    assert len(cases) == 4
    assert standings(town) == {"offen": 3}
    (first, *_) = town.desk.commitments.unfinished()
    town.desk.commitments.follow_up(first.id, CommitmentEvent.COMPLETE)
    town.clock.go_to(date(2027, 3, 1))
    assert standings(town) == {"erledigt": 1, "überfällig": 2}
    before = plan(town, SummaryPeriod.of_quarter(2026, 3)).facts
    assert before.of(Population.CASES).records == ()
    until = plan(town, SummaryPeriod.until(2026, 4)).facts
    assert len(until.of(Population.CASES).records) == 4


def test_nothing_in_any_form_names_or_numbers_anybody(town: Town, tmp_path: Path) -> None:
    with town.vault.read() as session:
        numbers = list(session.scalars(select(CaseRow.number)))
    assert len(numbers) == len(NAMES)
    summary = made(town)
    pdf = summary.files["pdf"]
    text = seen(pdf, tmp_path) + spoken(pdf, tmp_path)
    outputs = (summary.files["csv"], summary.files["json"], all_bytes(pdf))
    for secret in (*NAMES, *numbers, "Emre", "Otto", "Ausbildungsvertrag"):
        assert squeezed(secret) not in text
        assert not any(spelt in output for output in outputs for spelt in spellings(secret))
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert opened.Root.MarkInfo.Marked
    assert json.loads(summary.files["json"])


def test_period_is_whole_quarters_and_threshold_in_range(town: Town) -> None:
    with pytest.raises(PeriodNotWholeQuarters):
        SummaryPeriod(date(2026, 10, 2), date(2026, 12, 31))
    with pytest.raises(ThresholdOutOfRange):
        town.desk.summaries.order(QUARTER, threshold=2)
    with pytest.raises(ThresholdOutOfRange):
        town.desk.summaries.order(QUARTER, threshold=0)
    assert town.desk.summaries.order(QUARTER, threshold=10).threshold == 10
    assert town.desk.summaries.order(QUARTER).threshold == 3
    assert town.desk.summaries.order(QUARTER, "angebote-bedarfe").threshold == 5
    assert town.desk.summaries.order(QUARTER, "angebote-bedarfe", 4).threshold == 4


def test_no_smaller_numbers_leave_than_office_and_reader_allow(town: Town) -> None:
    summaries = town.desk.summaries
    summary = summaries.make(summaries.plan(summaries.order(QUARTER, threshold=3)))
    (reader,) = (each.reader for each in summaries.ready() if each.least == 5)
    with pytest.raises(ReaderNeedsMore):
        summaries.release(summary, f" {reader.upper()} ", "Planung")
    assert summaries.ledger() == ()
    office = town.desk_of(Role.ADMINISTRATION).office
    office.decide(PolicyDraft(valid_from=town.desk.workplace.today(), min_cell_count=6))
    with pytest.raises(ThresholdOutOfRange) as refused:
        summaries.plan(summaries.order(QUARTER, threshold=5))
    assert "von 6 bis 10" in sentence(refused.value)
    assert summaries.order(QUARTER).threshold == 6


def test_every_ready_made_summary_can_be_made(town: Town) -> None:
    for ready in town.desk.summaries.ready():
        order = town.desk.summaries.order(QUARTER, ready.code)
        assert town.desk.summaries.make(town.desk.summaries.plan(order)).summary.key_figures
    with pytest.raises(NotFound):
        town.desk.summaries.order(QUARTER, "gibt es nicht")


def test_new_cases_wait_and_few_of_them_never_count_alone(town: Town) -> None:
    summary = made(town)
    town.desk.summaries.release(summary)
    town.desk.summaries.release(made(town))
    assert town.desk.publications.cut_off() == town.desk.workplace.today()
    town.clock.go_to(date(2026, 12, 14))
    late = town.a_running_conference(town.a_reported_case(family_name="Ö"))
    town.discuss(town.item_of(late))
    town.sign(late)
    counted = plan(town)
    cases = counted.facts.of(Population.CASES).records
    assert (len(cases), counted.waiting, town.desk.publications.waiting()) == (4, 1, 1)
    with pytest.raises(FewNewCases):
        town.desk.publications.review()
    with pytest.raises(FewNewCases):
        town.desk.summaries.make(replace(counted, facts=with_one_more(counted.facts)))
    assert town.vault.check() == ()


def with_one_more(facts: SummaryFacts) -> SummaryFacts:
    counted = (
        replace(each, records=(*each.records, each.records[0]))
        if each.population is Population.CASES
        else each
        for each in facts.counted
    )
    return replace(facts, counted=tuple(counted))


def test_publication_says_to_whom_and_keeps_the_true_numbers_inside(town: Town) -> None:
    summary = made(town)
    town.desk.summaries.release(summary, "Lenkungskreis", "Halbjahresbericht")
    [publication] = town.desk.publications.all()
    assert (publication.recipient, publication.purpose) == ("Lenkungskreis", "Halbjahresbericht")
    [document] = town.desk.summaries.released()
    assert (publication.document_id, document.content) == (document.id, summary.files["json"])
    past = town.desk.publications.past()
    forms = [table for each in past for table in past_form(each)["tables"]]
    printed = {table["id"]: table["cells"] for table in json.loads(summary.files["json"])["tables"]}
    assert {form["id"] for form in forms} == set(printed)
    for form in forms:
        assert [cell["v"] for cell in form["cells"]] == [c["v"] for c in printed[form["id"]]]
    with pytest.raises(IncompleteDraft):
        town.desk.summaries.release(made(town), " ")


def test_summary_made_before_another_left_is_made_anew(town: Town) -> None:
    year = made(town, SummaryPeriod(date(2026, 1, 1), date(2026, 12, 31)))
    town.desk.summaries.release(made(town))
    with pytest.raises(SummaryOutdated):
        town.desk.summaries.release(year)
    town.desk.summaries.release(made(town, year.summary.period))
    assert len(town.desk.publications.all()) == 2


def test_summaries_from_before_the_ledger_still_bind(town: Town) -> None:
    town.desk.summaries.release(made(town))
    with town.vault.write(town.vault.uid, town.clock()) as transaction:
        transaction.session.execute(delete(PublicationRow))
    year = made(town, SummaryPeriod(date(2026, 1, 1), date(2026, 12, 31)))
    with pytest.raises(SummaryWouldDiffer) as refused:
        town.desk.summaries.release(year)
    assert refused.value.period == QUARTER.label
