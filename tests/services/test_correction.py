"""Mistakes in what is final are put right by a version of its own, or leave no trace."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from ilja_desktop.domain.acknowledgement import AcknowledgementState
from ilja_desktop.domain.commitment import CommitmentDraft
from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.correction import REMOVED, Entry, EntryKind, NothingCorrected, Written
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.errors import IncompleteDraft
from ilja_desktop.domain.institution import ProfessionalDraft
from ilja_desktop.domain.minutes import CaseSheet, Minutes, MinutesDraft, MinutesState, Wording
from ilja_desktop.domain.retention import Trace
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.services.commitment import OwnerNotCovered
from ilja_desktop.services.correction import NotToBeCorrected
from ilja_desktop.services.recall import NothingToRecall
from ilja_desktop.store import minutes as minutes_store
from ilja_desktop.store import retention as retention_store
from tests.documents.pdf import all_bytes, seen, spellings, spoken, squeezed
from tests.services.conftest import Town
from tests.services.scene import Scene
from tests.store import pages

CANARY = "Kanarie-Schulden-4711"
FACT = Fact(category=DataCategory.SCHOOL, text=CANARY)
OTHER = Fact(category=DataCategory.SCHOOL, text="besucht die Werkstattklasse")
PART_A = MinutesDraft(excused="Herr Öz", miscellaneous=f"Frau O brachte {CANARY} mit.")


def held_and_signed(town: Town) -> None:
    conference = town.a_running_conference(town.a_reported_case(facts=(FACT, OTHER)))
    town.discuss(town.item_of(conference))
    town.desk.minutes.write(conference.id, PART_A)
    town.sign(conference)


@pytest.fixture(scope="module")
def scene(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> Scene:
    folder = tmp_path_factory.mktemp("unterschrieben") / "Amt.ilja"
    return Scene.after(template, folder, held_and_signed)


@pytest.fixture
def town(scene: Scene, tmp_path: Path) -> Iterator[Town]:
    with scene.again(tmp_path / "Amt.ilja") as town:
        yield town


def held(town: Town) -> Conference:
    (one,) = town.desk.minutes.held()
    return one.conference


def sheet_of(town: Town) -> CaseSheet:
    return town.desk.minutes.sheets(held(town).id)[0]


def part_a(town: Town) -> Minutes:
    return town.desk.minutes.of(held(town).id)


def entry_of(town: Town, version: Written, kind: EntryKind, text: str = "") -> Entry:
    every = town.desk.corrections.entries(version)
    return next(one for one in every if one.kind is kind and text in one.text)


def correct(town: Town, version: Written, entry: Entry, text: str) -> Written:
    plan = town.desk.corrections.plan(version, entry, text, "verwechselt")
    return town.desk.corrections.keep(plan, town.desk.corrections.make(plan))


def remove(town: Town, version: Written, entry: Entry) -> Written:
    corrections = town.desk.corrections
    withdrawn = corrections.withdraw(version)
    assert withdrawn.state is MinutesState.RESTRICTED
    plan = corrections.plan_removal(withdrawn, entry)
    return corrections.keep(plan, corrections.make(plan))


def archived(town: Town, version: Written) -> bytes:
    assert version.document_id is not None
    return town.desk.disclosures.document(version.document_id).content


def stored(town: Town) -> bytes:
    """Return every page of the database in the clear."""
    town.vault.checkpoint()
    return b"".join(pages.decrypted(town.unlocked.database, town.unlocked.database_key))


def traces(town: Town) -> list[Trace]:
    with town.vault.read() as session:
        return [one.trace for one in retention_store.tombstones(session)]


def test_correction_is_a_version_that_says_what_changed(town: Town, tmp_path: Path) -> None:
    sheet = sheet_of(town)
    entry = entry_of(town, sheet, EntryKind.FACT, OTHER.text)
    with pytest.raises(NothingCorrected):
        town.desk.corrections.plan(sheet, entry, OTHER.text, "Tippfehler")
    after = correct(town, sheet, entry, "besucht die Tischlerklasse")
    assert (after.version, after.predecessor_id, after.reason) == (2, sheet.id, "verwechselt")
    assert after.state is MinutesState.SIGNED
    text = seen(archived(town, after), tmp_path)
    for said in (OTHER.text, "besucht die Tischlerklasse", "verwechselt", "Fassung 1"):
        assert squeezed(said) in text
    assert sheet_of(town) == after
    with town.vault.read() as session:
        assert minutes_store.get_sheet(session, sheet.id).facts == (FACT, OTHER)
    with pytest.raises(NotToBeCorrected):
        town.desk.corrections.plan(sheet, entry, "anders", "nochmal")
    assert town.vault.check() == ()


def test_a_new_version_has_places_to_sign_and_a_code_of_its_own(town: Town) -> None:
    sheet = sheet_of(town)
    after = correct(town, sheet, entry_of(town, sheet, EntryKind.VIEW), "möchte Tischler werden")
    assert sheet.document_id is not None
    assert after.document_id is not None
    of = town.desk.acknowledgements.of
    before = [(one.name, one.role) for one in of(sheet.document_id)]
    assert before
    assert [(one.name, one.role) for one in of(after.document_id)] == before
    assert {one.state for one in of(after.document_id)} == {AcknowledgementState.OPEN}
    document = town.desk.disclosures.document
    assert document(after.document_id).check_code
    assert document(after.document_id).check_code != document(sheet.document_id).check_code


def test_a_promise_is_put_into_other_words_and_its_row_stands_still(
    town: Town, tmp_path: Path
) -> None:
    sheet = sheet_of(town)
    (promised,) = town.desk.commitments.unfinished()
    entry = entry_of(town, sheet, EntryKind.COMMITMENT)
    after = correct(town, sheet, entry, "Ausbildungsbörse besuchen")
    assert isinstance(after, CaseSheet)
    assert after.wordings == (
        Wording(of=promised.uuid, before=promised.text, after="Ausbildungsbörse besuchen"),
    )
    printed = seen(archived(town, after), tmp_path)
    for said in ("Bisher", promised.text, "Ausbildungsbörse besuchen"):
        assert squeezed(said) in printed
    assert [one.text for one in town.desk.commitments.unfinished()] == ["Ausbildungsbörse besuchen"]
    assert town.desk.cases.view(after.case_id).commitments[0].text == "Ausbildungsbörse besuchen"
    goal = entry_of(town, after, EntryKind.GOAL)
    third = correct(town, after, goal, "Ausbildungsvertrag bis August")
    printed = seen(archived(town, third), tmp_path)
    assert squeezed(promised.text) not in printed, "that changed in the version before"
    for said in ("Ausbildungsbörse besuchen", goal.text, "Ausbildungsvertrag bis August"):
        assert squeezed(said) in printed
    with town.vault.read() as session:
        rows = session.execute(text("SELECT text FROM commitments")).all()
    assert rows == [(promised.text,)]
    assert town.vault.check() == ()


def test_who_keeps_a_promise_and_by_when_are_corrected_for_every_view(
    town: Town, tmp_path: Path
) -> None:
    sheet = sheet_of(town)
    entry = entry_of(town, sheet, EntryKind.COMMITMENT)
    assert entry.keeping is not None
    assert entry.keeping.owner_id == town.jobcenter.id
    assert town.agency in town.desk.corrections.look(sheet).keepers
    later = entry.keeping.due_on + timedelta(days=7)
    promise = CommitmentDraft(text=entry.text, owner_id=town.agency.id, due_on=later)
    corrections = town.desk.corrections
    same = replace(promise, owner_id=town.jobcenter.id, due_on=entry.keeping.due_on)
    with pytest.raises(NothingCorrected):
        corrections.plan(sheet, entry, entry.text, "vertauscht", same)
    early = replace(promise, due_on=held(town).held_on - timedelta(days=1))
    with pytest.raises(IncompleteDraft):
        corrections.plan(sheet, entry, entry.text, "vertauscht", early)
    plan = corrections.plan(sheet, entry, entry.text, "vertauscht", promise)
    after = corrections.keep(plan, corrections.make(plan))
    printed = spoken(archived(town, after), tmp_path)
    for said in (entry.keeping.words, f"{town.agency.display_name()}, bis"):
        assert squeezed(said) in printed
    (kept,) = town.desk.commitments.unfinished()
    assert (kept.owner_id, kept.due_on) == (town.agency.id, later)
    assert kept.owner_institution_id == town.agency.institution_id
    assert isinstance(after, CaseSheet)
    third = correct(town, after, entry_of(town, after, EntryKind.COMMITMENT), "Betriebe besuchen")
    (kept,) = town.desk.commitments.unfinished()
    assert (kept.text, kept.owner_id, kept.due_on) == ("Betriebe besuchen", town.agency.id, later)
    assert third.version == 3
    with town.vault.read() as session:
        rows = session.execute(text("SELECT owner_id FROM commitments")).all()
    assert rows == [(town.jobcenter.id,)]


def test_a_promise_is_given_to_nobody_the_consent_did_not_cover(town: Town) -> None:
    sheet = sheet_of(town)
    entry = entry_of(town, sheet, EntryKind.COMMITMENT)
    stranger = town.desk.network.appoint(
        ProfessionalDraft(
            institution_id=town.school.institution_id,
            given_name="Ó",
            family_name="Brien",
            function="Schulleitung",
        )
    )
    promise = CommitmentDraft(text=entry.text, owner_id=stranger.id, due_on=held(town).held_on)
    with pytest.raises(OwnerNotCovered):
        town.desk.corrections.plan(sheet, entry, entry.text, "vertauscht", promise)


def test_whoever_keeps_a_promise_is_told_of_its_new_words_alone(town: Town, tmp_path: Path) -> None:
    sheet = sheet_of(town)
    after = correct(town, sheet, entry_of(town, sheet, EntryKind.COMMITMENT), "Betriebe besuchen")
    after = correct(town, after, entry_of(town, after, EntryKind.VIEW), "will Tischler werden")
    assert isinstance(after, CaseSheet)
    disclosures = town.desk.disclosures
    receiver = disclosures.distribution(after.id)[0]
    plan = disclosures.plan_extract(receiver, Channel.PRINT)
    text = seen(disclosures.hand_out(plan, disclosures.make(plan)).content, tmp_path)
    assert squeezed("Betriebe besuchen") in text
    assert receiver.share is not None
    assert (squeezed("will Tischler werden") in text) is receiver.share.whole


def test_what_should_not_have_been_told_stands_nowhere_afterwards(
    town: Town, tmp_path: Path
) -> None:
    part = part_a(town)
    remove(town, part, entry_of(town, part, EntryKind.MISCELLANEOUS))
    sheet = sheet_of(town)
    disclosures = town.desk.disclosures
    receiver = disclosures.distribution(sheet.id)[0]
    out = disclosures.plan_extract(receiver, Channel.PRINT)
    copy = disclosures.hand_out(out, disclosures.make(out))
    assert CANARY.encode() in stored(town)
    after = remove(town, sheet, entry_of(town, sheet, EntryKind.FACT, CANARY))
    content = archived(town, after)
    assert squeezed(REMOVED) in seen(content, tmp_path)
    assert not any(spelt in all_bytes(content) for spelt in spellings(CANARY))
    assert CANARY.encode() not in stored(town)
    (record,) = disclosures.of_conference(held(town).id)
    assert (record.id, record.sheet_id, record.sheet_version) == (copy.record.id, after.id, 1)
    assert traces(town) == [Trace.VERSION, Trace.VERSION]
    assert town.vault.check() == ()


def test_a_promise_that_should_not_have_been_told_goes_too(town: Town) -> None:
    sheet = sheet_of(town)
    first = entry_of(town, sheet, EntryKind.COMMITMENT)
    after = correct(town, sheet, first, "Kanarie-Betriebe anfragen")
    entry = entry_of(town, after, EntryKind.COMMITMENT)
    assert entry.text == "Kanarie-Betriebe anfragen"
    remove(town, after, entry)
    assert town.desk.commitments.unfinished() == ()
    left = stored(town)
    assert first.text.encode() not in left
    assert entry.text.encode() not in left


def test_copies_of_a_withdrawn_version_are_recalled_by_letter(town: Town, tmp_path: Path) -> None:
    sheet = sheet_of(town)
    disclosures, recalls = town.desk.disclosures, town.desk.recalls
    receivers = disclosures.distribution(sheet.id)[:2]
    for receiver in receivers:
        plan = disclosures.plan_extract(receiver, Channel.PRINT)
        disclosures.hand_out(plan, disclosures.make(plan))
    after = remove(town, sheet, entry_of(town, sheet, EntryKind.FACT, CANARY))
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


def test_part_a_is_put_right_like_a_sheet(town: Town, tmp_path: Path) -> None:
    part, conference = part_a(town), held(town)
    disclosures, recalls = town.desk.disclosures, town.desk.recalls
    after = correct(town, part, entry_of(town, part, EntryKind.EXCUSED), "Herr Öz, Frau Ağaoğlu")
    assert (after.version, after.state) == (2, MinutesState.SIGNED)
    text = seen(archived(town, after), tmp_path)
    for said in ("Herr Öz, Frau Ağaoğlu", "Entschuldigt", "verwechselt", "Fassung 1"):
        assert squeezed(said) in text
    assert after.document_id is not None
    assert len(town.desk.acknowledgements.of(after.document_id)) > 0
    plan = disclosures.plan_minutes_copy(conference.id, town.jobcenter.id, Channel.PRINT)
    copy = disclosures.hand_out(plan, disclosures.make(plan))
    handed = part_a(town)
    gone = remove(town, handed, entry_of(town, handed, EntryKind.MISCELLANEOUS))
    content = archived(town, gone)
    assert squeezed(REMOVED) in seen(content, tmp_path)
    assert not any(spelt in all_bytes(content) for spelt in spellings(CANARY))
    assert part_a(town) == gone
    assert [one.id for one in recalls.out(gone)] == [copy.record.id]
    letter = seen(recalls.make(recalls.plan(gone)), tmp_path)
    assert squeezed(f"Sitzungsprotokoll {conference.number}") in letter
    assert traces(town) == [Trace.VERSION, Trace.VERSION]
    assert town.vault.check() == ()
