"""Minutes are agreed on at the table or by draft; objections stay with them."""

from dataclasses import replace
from pathlib import Path

import pytest

from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.disclosure import DocumentKind
from ilja_desktop.domain.errors import IncompleteDraft
from ilja_desktop.domain.institution import ProfessionalDraft
from ilja_desktop.domain.minutes import CaseSheet, MinutesState
from ilja_desktop.domain.remark import RemarkDraft, RemarkKind
from ilja_desktop.domain.review import Approval, ReviewRunning
from ilja_desktop.services.copyplan import NotOnTheList
from ilja_desktop.services.review import NoDraftOut, NoReviewLeft
from tests.documents.pdf import seen, squeezed
from tests.services.conftest import Town

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


def archived(town: Town, sheet: CaseSheet) -> bytes:
    assert sheet.document_id is not None
    return town.desk.disclosures.document(sheet.document_id).content


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


def test_drafts_of_part_a_hold_the_same_lines_as_the_copy(town: Town, tmp_path: Path) -> None:
    case, conference = held(town)
    reviews, disclosures = town.desk.reviews, town.desk.disclosures
    with pytest.raises(NoDraftOut):
        reviews.plan_minutes_draft(conference.id, town.jobcenter.id)
    reviews.open(conference.id)
    plan = reviews.plan_minutes_draft(conference.id, town.jobcenter.id)
    copy = disclosures.hand_out(plan, reviews.make(plan))
    text = seen(copy.content, tmp_path)
    for said in ("Keine Antwort gilt als kein Einwand.", "Entwurf zur Abstimmung", case.number):
        assert squeezed(said) in text
    assert "Unterschrift" not in text
    record = copy.record
    assert (record.kind, record.sheet_version) == (DocumentKind.MINUTES_DRAFT, 1)
    away = town.desk.network.appoint(
        ProfessionalDraft(
            institution_id=town.school.institution_id,
            salutation="Frau",
            given_name="Ute",
            family_name="Weiß",
            function="Beratung",
        )
    )
    with pytest.raises(NotOnTheList):
        reviews.plan_minutes_draft(conference.id, away.id)
