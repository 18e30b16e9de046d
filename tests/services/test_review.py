"""Minutes are agreed on at the table or by draft; objections stay, and mistakes are put right."""

from dataclasses import replace
from pathlib import Path

import pytest

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.correction import REMOVED, EntryKind, NothingCorrected, Written
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.disclosure import Channel, DocumentKind
from ilja_desktop.domain.errors import IncompleteDraft
from ilja_desktop.domain.minutes import CaseSheet, MinutesState
from ilja_desktop.domain.remark import RemarkDraft, RemarkKind
from ilja_desktop.domain.retention import Trace
from ilja_desktop.domain.review import Approval, ReviewRunning
from ilja_desktop.services.correction import NotToBeCorrected
from ilja_desktop.services.recall import NothingToRecall
from ilja_desktop.services.review import NoDraftOut, NoReviewLeft
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store import retention as retention_store
from tests.documents.pdf import all_bytes, seen, spellings, squeezed
from tests.services.conftest import Town
from tests.store import pages

CANARY = "Kanarie-Schulden-4711"
FACT = Fact(category=DataCategory.SCHOOL, text=CANARY)
OTHER = Fact(category=DataCategory.SCHOOL, text="besucht die Werkstattklasse")


def held(town: Town) -> tuple[Case, Conference]:
    case = town.a_reported_case(facts=(FACT, OTHER))
    conference = town.a_running_conference(case)
    town.discuss(town.item_of(conference))
    return case, conference


def sheet_of(town: Town, conference: Conference) -> CaseSheet:
    return town.desk.minutes.sheets(conference.id)[0]


def remark(town: Town, conference: Conference, **values: object) -> RemarkDraft:
    draft = RemarkDraft(
        conference_id=conference.id,
        item_id=town.item_of(conference),
        name="Herr Wójcik",
        text="Der Termin ist um neun.",
        noted_on=town.desk.workplace.today(),
    )
    return replace(draft, **values)  # type: ignore[arg-type] # a test names fields freely


def stored(town: Town) -> bytes:
    """Return every page of the database in the clear."""
    town.vault.checkpoint()
    return b"".join(pages.decrypted(town.unlocked.database, town.unlocked.database_key))


def archived(town: Town, version: Written) -> bytes:
    assert version.document_id is not None
    return town.desk.disclosures.document(version.document_id).content


def test_drafts_wait_until_their_day_and_remarks_are_printed(town: Town, tmp_path: Path) -> None:
    _, conference = held(town)
    reviews, disclosures = town.desk.reviews, town.desk.disclosures
    receiver = reviews.receivers(conference.id)[0]
    with pytest.raises(NoDraftOut):
        reviews.plan_draft(receiver)
    until = reviews.open(conference.id)
    assert (until - town.desk.workplace.today()).days == 14
    plan = reviews.plan_draft(receiver)
    copy = disclosures.hand_out(plan, reviews.make(plan))
    text = seen(copy.content, tmp_path)
    assert squeezed("Keine Antwort gilt als kein Einwand.") in text
    assert "Unterschrift" not in text
    assert (copy.record.kind, copy.record.copy_number) == (DocumentKind.SHEET_DRAFT, 1)
    assert sheet_of(town, conference).state is MinutesState.IN_REVIEW
    town.desk.sessions.end(conference.id)
    with pytest.raises(ReviewRunning):
        town.desk.minutes.plan(conference.id)
    reviews.note(remark(town, conference))
    reviews.note(remark(town, conference, item_id=None, kind=RemarkKind.ADDITION, text="Kaffee."))
    assert [one.text for one in reviews.remarks(conference.id)] == [
        "Kaffee.",
        "Der Termin ist um neun.",
    ]
    with pytest.raises(IncompleteDraft):
        reviews.note(remark(town, conference, name=" "))
    town.clock.go_to(until.replace(month=12, day=31))
    town.desk.minutes.keep(town.desk.minutes.make(town.desk.minutes.plan(conference.id)))
    printed = seen(archived(town, sheet_of(town, conference)), tmp_path)
    assert squeezed("Der Termin ist um neun.") in printed
    assert squeezed("Als Entwurf abgestimmt") in printed
    with pytest.raises(NoReviewLeft):
        reviews.note(remark(town, conference))


def test_minutes_agreed_at_the_table_say_so_and_have_a_digest(town: Town, tmp_path: Path) -> None:
    _, conference = held(town)
    town.desk.reviews.open(conference.id)
    town.desk.reviews.approve(conference.id, Approval.READ_OUT)
    (sheet,) = town.sign(conference)
    assert squeezed("Vorgelesen und genehmigt") in seen(archived(town, sheet), tmp_path)
    assert len(sheet.digest) == len(town.desk.minutes.of(conference.id).digest) == 64


def test_correction_is_a_version_that_says_what_changed(town: Town, tmp_path: Path) -> None:
    _, conference = held(town)
    (sheet,) = town.sign(conference)
    corrections = town.desk.corrections
    entry = next(one for one in corrections.entries(sheet) if one.text == OTHER.text)
    with pytest.raises(NothingCorrected):
        corrections.plan(sheet, entry, OTHER.text, "Tippfehler")
    plan = corrections.plan(sheet, entry, "besucht die Tischlerklasse", "verwechselt")
    after = corrections.keep(plan, corrections.make(plan))
    assert (after.version, after.predecessor_id, after.reason) == (2, sheet.id, "verwechselt")
    assert after.state is MinutesState.SIGNED
    text = seen(archived(town, after), tmp_path)
    for said in (OTHER.text, "besucht die Tischlerklasse", "verwechselt", "Fassung 1"):
        assert squeezed(said) in text
    assert sheet_of(town, conference) == after
    with town.vault.read() as session:
        assert minutes_store.get_sheet(session, sheet.id).facts == (FACT, OTHER)
    with pytest.raises(NotToBeCorrected):
        corrections.plan(sheet, entry, "anders", "nochmal")
    assert town.vault.check() == ()


def test_what_should_not_have_been_told_stands_nowhere_afterwards(
    town: Town, tmp_path: Path
) -> None:
    _, conference = held(town)
    (sheet,) = town.sign(conference)
    disclosures, corrections = town.desk.disclosures, town.desk.corrections
    receiver = disclosures.distribution(sheet.id)[0]
    out = disclosures.plan_extract(receiver, Channel.PRINT)
    copy = disclosures.hand_out(out, disclosures.make(out))
    assert CANARY.encode() in stored(town)
    entry = next(one for one in corrections.entries(sheet) if one.text == CANARY)
    assert corrections.withdraw(sheet).state is MinutesState.RESTRICTED
    with pytest.raises(NotToBeCorrected):
        corrections.plan(sheet, entry, "anders", "anders")
    plan = corrections.plan_removal(sheet, entry)
    after = corrections.keep(plan, corrections.make(plan))
    content = archived(town, after)
    assert squeezed(REMOVED) in seen(content, tmp_path)
    assert not any(spelt in all_bytes(content) for spelt in spellings(CANARY))
    assert CANARY.encode() not in stored(town)
    (record,) = disclosures.of_conference(conference.id)
    assert (record.id, record.sheet_id, record.sheet_version) == (copy.record.id, after.id, 1)
    with town.vault.read() as session:
        marks = [one.trace for one in retention_store.tombstones(session)]
    assert marks == [Trace.VERSION]
    assert town.vault.check() == ()


def test_a_promise_that_should_not_have_been_told_goes_too(town: Town) -> None:
    _, conference = held(town)
    (sheet,) = town.sign(conference)
    corrections = town.desk.corrections
    entry = next(one for one in corrections.entries(sheet) if one.kind is EntryKind.COMMITMENT)
    corrections.withdraw(sheet)
    plan = corrections.plan_removal(sheet, entry)
    corrections.keep(plan, corrections.make(plan))
    assert town.desk.commitments.unfinished() == ()
    assert entry.text.encode() not in stored(town)


def test_copies_of_a_withdrawn_version_are_recalled_by_letter(town: Town, tmp_path: Path) -> None:
    _, conference = held(town)
    (sheet,) = town.sign(conference)
    disclosures, corrections, recalls = (
        town.desk.disclosures,
        town.desk.corrections,
        town.desk.recalls,
    )
    receivers = disclosures.distribution(sheet.id)[:2]
    for receiver in receivers:
        plan = disclosures.plan_extract(receiver, Channel.PRINT)
        disclosures.hand_out(plan, disclosures.make(plan))
    entry = next(one for one in corrections.entries(sheet) if one.text == CANARY)
    corrections.withdraw(sheet)
    removal = corrections.plan_removal(sheet, entry)
    after = corrections.keep(removal, corrections.make(removal))
    assert len(recalls.out(after)) == 2
    letters = recalls.plan(after)
    content = recalls.make(letters)
    recalls.hand_out(letters)
    text = seen(content, tmp_path)
    assert squeezed(CANARY) not in text
    for receiver in receivers:
        assert squeezed(receiver.name) in text
    for record in recalls.out(after):
        disclosures.take_back(record.id, destroyed=True)
    with pytest.raises(NothingToRecall):
        recalls.plan(after)
