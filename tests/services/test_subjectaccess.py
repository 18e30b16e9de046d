"""Whoever asks is told everything, except what somebody else said in confidence."""

import json
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest

from ilja_desktop.domain.casefile import Case, CaseReport, ConsentStatement
from ilja_desktop.domain.commitment import Commitment, Goal, Keeping
from ilja_desktop.domain.conference import AgendaItem, Attendance
from ilja_desktop.domain.consent import Consent, Signature, SoleSignature
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact, Side
from ilja_desktop.domain.disclosure import Channel, DisclosureRecord, Document
from ilja_desktop.domain.followup import FollowUp
from ilja_desktop.domain.invitation import FamilyInvitation
from ilja_desktop.domain.mentorlog import MentorLogEntry
from ilja_desktop.domain.mentorship import Mentorship
from ilja_desktop.domain.minutes import CaseSheet, Wording
from ilja_desktop.domain.person import CustodyHolder, YoungPerson
from ilja_desktop.domain.retention import Retention
from ilja_desktop.domain.scan import Scan
from ilja_desktop.domain.selection import Selection
from ilja_desktop.domain.stoppeditem import StoppedItem
from ilja_desktop.domain.withdrawal import (
    Mistake,
    Objection,
    Scope,
    SignerKind,
    Withdrawal,
    WithdrawalForm,
)
from ilja_desktop.domain.words import word
from ilja_desktop.domain.words.accessfield import APART, FIELDS, NOT_TOLD
from ilja_desktop.store import audit
from tests.documents.pdf import sound, spoken
from tests.services.conftest import ALL_PLAIN, Town

TOLD = (
    YoungPerson,
    CustodyHolder,
    Case,
    CaseReport,
    ConsentStatement,
    Consent,
    Signature,
    Withdrawal,
    Scope,
    Mistake,
    Objection,
    SoleSignature,
    Fact,
    AgendaItem,
    Attendance,
    FamilyInvitation,
    CaseSheet,
    Wording,
    Keeping,
    Goal,
    Commitment,
    FollowUp,
    Selection,
    StoppedItem,
    Document,
    DisclosureRecord,
    Retention,
    Scan,
    Mentorship,
    MentorLogEntry,
)


@pytest.mark.parametrize("record", TOLD, ids=lambda record: record.__name__)
def test_every_field_is_told_or_left_out_on_purpose(record: type) -> None:
    names = {field.name for field in fields(record)}
    assert names <= set(FIELDS) | NOT_TOLD | APART


def test_no_name_is_kept_for_nothing() -> None:
    names = {field.name for record in TOLD for field in fields(record)}
    assert set(FIELDS) <= names


def lived(town: Town) -> tuple[YoungPerson, Case, str]:
    """Somebody advised at a conference, whose consent was taken back since."""
    young = town.a_person(family_name="Łęcka-Öz", reachability="0151 234567")
    mother = town.a_holder(young.id)
    by_mother = Entruster(side=Side.CUSTODY_HOLDER, custody_holder_id=mother.id)
    by_self = Entruster(side=Side.YOUNG_PERSON)
    facts = (
        Fact(category=DataCategory.SCHOOL, text="besucht die Berufsschule"),
        Fact(category=DataCategory.ENTRUSTED, text="Sorge der Mutter", entrusted_by=by_mother),
        Fact(category=DataCategory.ENTRUSTED, text="eigene Sorge", entrusted_by=by_self),
    )
    (confided,) = town.grants((town.jobcenter,), (DataCategory.ENTRUSTED,))
    opened = (replace(confided, entrusted_by=each) for each in (by_mother, by_self))
    signed = Signature(
        kind=SignerKind.YOUNG_PERSON, signed_on=date(2026, 9, 1), special_signed=True
    )
    hers = replace(signed, kind=SignerKind.CUSTODY_HOLDER, custody_holder_id=mother.id)
    town.a_consent(
        young,
        holder_sheets=(mother.id,),
        grants=(*town.grants(town.table, ALL_PLAIN), *opened),
        signatures=(signed, hers),
    )
    case = town.a_case(young)
    town.a_report(case, facts)
    town.desk.cases.report(case.id)
    conference = town.a_running_conference(case)
    town.discuss(town.item_of(conference))
    (sheet,) = town.sign(conference)
    receiver = town.desk.disclosures.distribution(sheet.id)[1]
    plan = town.desk.disclosures.plan_extract(receiver, Channel.FILE)
    town.desk.disclosures.hand_out(plan, town.made())
    withdrawal = Withdrawal(
        withdrawn_on=town.desk.workplace.today(), withdrawn_by="selbst", form=WithdrawalForm.ORAL
    )
    town.desk.withdrawals.declare(town.consent_of(case).id, withdrawal)
    return young, case, receiver.name


def test_everything_is_told_but_what_somebody_else_entrusted(town: Town, tmp_path: Path) -> None:
    young, case, receiver = lived(town)
    desk, written = town.desk.subject_accesses, town.written()
    asked = desk.plan(young.id)
    made = desk.make(asked)
    assert town.written() == written
    desk.hand_out(asked, made)
    said = json.loads(made.json)
    text = json.dumps(said, ensure_ascii=False)
    for canary in (
        "Łęcka-Öz",
        "0151 234567",
        "besucht die Berufsschule",
        "eigene Sorge",
        "Ich möchte in die Werkstatt.",
        receiver,
        "Betriebe anfragen",
        "Mündlich",
        case.number,
    ):
        assert canary in text, canary
    assert {"name": "Ein Blatt bekommt auch", "value": "Ayşe Yıldız"} in [
        entry for part in said["sections"] for one in part["records"] for entry in one["entries"]
    ]
    assert "Sorge der Mutter" not in text
    assert [one["what"] for one in said["withheld"]] == [
        "Angaben, die jemand anderes im Vertrauen gemacht hat, und wer das war"
    ]
    sound(made.pdf, tmp_path)
    read = spoken(made.pdf, tmp_path)
    assert "§65SGBVIII" in read.replace(" ", "").replace("\u00a0", "")
    assert "besuchtdieBerufsschule" in read.replace(" ", "")
    with town.vault.read() as session:
        (leaf,) = audit.leaves(session, 1)
    assert (leaf.action, leaf.object) == ("ausgeführt", f"young_people:{young.uuid}")
    assert "Auskunft erteilt" in desk.make(desk.plan(young.id)).json.decode()
    assert town.vault.check() == ()


def test_events_of_a_consent_are_told(town: Town) -> None:
    young = town.a_person(born_on=date(2011, 3, 2))
    mother = town.a_holder(young.id)
    today = town.desk.workplace.today()
    (ground, *_) = town.desk.office.policy().sole_grounds
    consent = town.a_consent(
        young,
        sole_signature=SoleSignature(
            ground=ground.code, proof_seen_on=today, proof_seen_by_id=town.school.id
        ),
    )
    objection = Objection(
        kind=SignerKind.CUSTODY_HOLDER,
        custody_holder_id=mother.id,
        objected_on=today,
        categories=(DataCategory.HOUSING,),
    )
    town.desk.consents.object(consent.id, objection)
    recipient = town.grants((town.agency,), (DataCategory.SCHOOL,))[0].recipient
    withdrawal = Withdrawal(
        withdrawn_on=today,
        withdrawn_by="selbst",
        form=WithdrawalForm.ORAL,
        scope=Scope(recipients=(recipient,)),
    )
    town.desk.withdrawals.declare(consent.id, withdrawal)
    asked = town.desk.subject_accesses.plan(young.id)
    told = {
        (one.title, entry.name, entry.value)
        for section in asked.paper.sections
        for one in section.records
        for entry in one.entries
    }
    first = "Einwilligung 1: "
    assert {
        (f"{first}Nur eine Unterschrift", "Begründung", ground.words),
        (f"{first}Nur eine Unterschrift", "Nachweis gesehen von", "Frau Tesfay"),
        (f"{first}Nicht einverstanden", "Bereiche", word(DataCategory.HOUSING)),
        (f"{first}Nicht einverstanden", "Sorgeberechtigte Person", "Ayşe Yıldız"),
        (
            f"{first}Was der Widerruf betrifft",
            "Empfänger",
            "Herr Wójcik, Agentur für Arbeit",
        ),
    } <= told


def test_what_came_of_a_withdrawal_is_told(town: Town) -> None:
    young, case, receiver = lived(town)

    def told() -> set[tuple[str, str, str]]:
        asked = town.desk.subject_accesses.plan(young.id)
        return {
            (one.title.removeprefix("Einwilligung 1: "), entry.name, entry.value)
            for section in asked.paper.sections
            for one in section.records
            for entry in one.entries
        }

    informed, outcome = "Über den Widerruf informiert", "Folgen des Widerrufs"
    before = told()
    assert {
        (informed, "Wer", receiver),
        (informed, "Schreiben", "noch nicht"),
        (outcome, "Fälle", case.number),
        (outcome, "Bestätigung für den jungen Menschen", "noch nicht"),
    } <= before
    (copies,) = [value for title, name, value in before if (title, name) == (informed, "Exemplare")]
    assert copies.endswith("noch draußen")
    erased = town.desk.cases.view(case.id).case.erase_on
    assert (outcome, "Gelöscht nach dem", f"{erased:%d.%m.%Y}") in before
    (record,) = [
        each
        for conference in town.desk.conferences.all()
        for each in town.desk.disclosures.of_conference(conference.id)
    ]
    town.desk.disclosures.take_back(record.id, destroyed=True)
    after = told()
    assert any(value.endswith("zurück oder vernichtet") for _, _, value in after)
