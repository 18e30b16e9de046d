"""After a loss: whose data, which copies, and how long there is to notify it."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.errors import IncompleteDraft
from ilja_desktop.domain.locking import PresenceUnproven
from ilja_desktop.domain.loss import Duty, Loss, LossDraft, LostThing, Protection, hours_left
from ilja_desktop.services.loss import LossFile, LossPaperKind
from ilja_desktop.store import audit as audit_store
from tests.documents.pdf import sound, spoken
from tests.services.conftest import Town

NOTICED = datetime(2026, 11, 20, 18, 5, tzinfo=UTC)


def lose(town: Town, thing: LostThing, protection: Protection, **values: object) -> Loss:
    draft = LossDraft(
        thing=thing, protection=protection, noticed_at=NOTICED, circumstances="Rucksack vergessen"
    )
    return town.desk.losses.report(type(draft)(**{**vars(draft), **values}))


def test_the_clock_runs_for_72_hours(town: Town) -> None:
    loss = lose(town, LostThing.LAPTOP, Protection.UNKNOWN)
    assert loss.notify_by() == NOTICED + timedelta(hours=72)
    assert hours_left(loss.notify_by(), NOTICED) == 72
    assert hours_left(loss.notify_by(), NOTICED + timedelta(hours=71, minutes=1)) == 0
    assert hours_left(loss.notify_by(), NOTICED + timedelta(hours=72, minutes=1)) == -1
    assert town.desk.losses.mark_notified(loss.id).notified_on == date(2026, 11, 21)
    assert town.desk.losses.mark_told(loss.id).told_on == date(2026, 11, 21)


def test_what_is_owed_depends_on_who_can_read_it(town: Town) -> None:
    duties = [lose(town, LostThing.STICK, one).duty for one in Protection]
    assert duties == [Duty.RECORD, Duty.TELL, Duty.TELL, Duty.NOTIFY]


def test_paper_needs_its_copies(town: Town) -> None:
    with pytest.raises(IncompleteDraft) as refused:
        lose(town, LostThing.PAPER, Protection.PAPER)
    assert refused.value.problems == ("copies.missing",)
    with pytest.raises(IncompleteDraft) as empty:
        town.desk.losses.report(LossDraft(lost_on=date(2027, 1, 1)))
    assert set(empty.value.problems) == {
        "thing.missing",
        "protection.missing",
        "noticed_at.missing",
        "circumstances.missing",
        "lost_on.future",
    }


def test_a_machine_concerns_everybody_a_paper_those_on_it(town: Town, tmp_path: Path) -> None:
    case = town.a_reported_case(family_name="Łęcka", address="Am Stollen 3")
    conference = town.a_running_conference(case)
    town.discuss(town.item_of(conference))
    (sheet,) = town.sign(conference)
    receiver = town.desk.disclosures.distribution(sheet.id)[1]
    plan = town.desk.disclosures.plan_extract(receiver, Channel.PRINT)
    handed = town.desk.disclosures.hand_out(plan, town.made())
    town.a_reported_case(family_name="Ö")

    laptop = town.desk.losses.plan(lose(town, LostThing.LAPTOP, Protection.OPEN).id)
    assert [one.name for one in laptop.people] == ["Emre Łęcka", "Emre Ö"]
    early = lose(town, LostThing.STICK, Protection.OPEN, state_of=date(2026, 11, 1))
    assert town.desk.losses.plan(early.id).people == ()

    lost = lose(town, LostThing.PAPER, Protection.PAPER, copies=(handed.record.id,))
    paper = town.desk.losses.plan(lost.id)
    (person,) = paper.people
    assert (person.name, person.address) == ("Emre Łęcka", "Am Stollen 3")
    assert paper.copies == person.copies == ("4/2026 Nr. 1",)
    said = {}
    for kind in (LossPaperKind.SHEET, LossPaperKind.NOTICE, LossPaperKind.LETTERS):
        made = town.desk.losses.make(kind, paper)
        sound(made.content, tmp_path)
        said[kind] = spoken(made.content, tmp_path)
        assert "Łęcka" not in made.name
    assert "Łęcka" in said[LossPaperKind.LETTERS]
    assert "Łęcka" in said[LossPaperKind.SHEET]
    assert "Łęcka" not in said[LossPaperKind.NOTICE]
    assert "40102Düsseldorf" in said[LossPaperKind.NOTICE].replace(" ", "")
    blank = town.desk.losses.blank(town.desk.losses.office())
    sound(blank.content, tmp_path)
    assert "72Stunden" in spoken(blank.content, tmp_path).replace(" ", "")


def test_that_papers_left_is_on_record(town: Town) -> None:
    lost = lose(town, LostThing.LAPTOP, Protection.OPEN)
    file = LossFile(name="Verlust.pdf", content=b"%PDF")
    town.desk.losses.hand_out(lost.id, [file])
    with town.vault.read() as session:
        (last,) = audit_store.leaves(session, 1)
    assert (last.action, last.object) == (Action.EXPORTED.value, f"losses:{lost.uuid}")
    town.desk.workplace.presence.forget()
    with pytest.raises(PresenceUnproven):
        town.desk.losses.hand_out(lost.id, [file])


def test_the_concept_is_printed_from_the_settings(town: Town, tmp_path: Path) -> None:
    made = town.desk.erasures.print_concept(town.desk.erasures.concept())
    sound(made, tmp_path)
    said = spoken(made, tmp_path).replace(" ", "").replace("\u00a0", "")
    for words in ("3JahrenachEnde", "höchstens12Monate", "14Tage", "alle6Monate", "biszu25Fälle"):
        assert words in said, words
