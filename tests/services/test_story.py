"""From a reported case to signed papers and numbered copies, on a real vault."""

from io import BytesIO

import pikepdf

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.conference import AgendaItemState, ConferenceState
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.minutes import MinutesState
from ilja_desktop.domain.seating import SeatVerdict
from ilja_desktop.domain.summaryperiod import SummaryPeriod
from ilja_desktop.services.disclosure import HandOut
from tests.services.conftest import Town

FACT = Fact(category=DataCategory.SCHOOL, text="besucht die AV-Klasse bis Juli")


def test_an_item_is_called_talked_about_and_concluded(town: Town) -> None:
    case = town.a_reported_case(facts=(FACT,))
    conference = town.a_running_conference(case)
    item = town.discuss(town.item_of(conference))
    view = town.desk.sessions.view(item.id)
    assert {line.seat.verdict for line in view.seats} == {SeatVerdict.STAYS}
    assert view.facts == (FACT,)
    assert item.state is AgendaItemState.DISCUSSED
    assert town.desk.cases.view(case.id).case.state is CaseState.IN_PROGRESS


def test_papers_are_signed_and_kept(town: Town) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    town.discuss(town.item_of(conference))
    (sheet,) = town.sign(conference)
    assert sheet.state is MinutesState.SIGNED
    assert town.desk.minutes.of(conference.id).state is MinutesState.SIGNED
    assert town.desk.conferences.view(conference.id).conference.state is ConferenceState.MINUTED
    assert sheet.document_id is not None
    with pikepdf.open(BytesIO(town.desk.disclosures.document(sheet.document_id).content)) as pdf:
        assert list(pdf.attachments)


def test_every_receiver_gets_a_copy_of_their_own(town: Town) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    town.discuss(town.item_of(conference))
    copies = hand_out_all(town, conference.id)
    assert [copy.record.copy_number for copy in copies] == [1, 2, 3, 4]
    assert [copy.record.receiver_name.split(",")[0] for copy in copies] == [
        "Emre Yıldız",
        "Frau Otto",
        "Herr Wójcik",
        "Herr Reinartz",
    ]
    assert len({copy.record.sha256 for copy in copies}) == 4


def test_a_copy_is_verified_by_the_record(town: Town) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    town.discuss(town.item_of(conference))
    verify = town.desk.verifications
    content = hand_out_all(town, conference.id)[0].content
    assert verify.examine(content, verify.look_up(content)).ok
    spoiled = content[:-1] + b" "
    assert not verify.examine(spoiled, verify.look_up(spoiled)).ok


def test_a_summary_of_one_case_gives_nothing_away(town: Town) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    town.discuss(town.item_of(conference))
    town.sign(conference)
    period = SummaryPeriod.around(town.desk.workplace.today())
    made = town.desk.summaries.make(town.desk.summaries.plan(town.desk.summaries.order(period)))
    town.desk.summaries.release(made)
    assert made.files["pdf"].startswith(b"%PDF")
    assert b"KPF-" not in made.files["json"] + made.files["csv"]
    assert made.summary.tables == ()


def test_everything_done_is_on_the_record(town: Town) -> None:
    conference = town.a_running_conference(town.a_reported_case())
    town.discuss(town.item_of(conference))
    town.sign(conference)
    assert town.vault.check() == ()


def hand_out_all(town: Town, conference_id: int) -> list[HandOut]:
    """Sign the papers of a conference and hand a copy to everybody on the list."""
    (sheet,) = town.sign(town.desk.conferences.view(conference_id).conference)  # type: ignore[arg-type] # ids of rows are plain
    copies = []
    for receiver in town.desk.disclosures.distribution(sheet.id):
        plan = town.desk.disclosures.plan_extract(receiver, Channel.BY_HAND)
        copies.append(town.desk.disclosures.hand_out(plan, town.desk.disclosures.make(plan)))
    return copies
