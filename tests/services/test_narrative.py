"""A narrative leaves only from what may be used, with every question answered, and recorded."""

import hashlib
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.casefile import Case
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact, Side
from ilja_desktop.domain.disclosure import DocumentKind, ReceiverKind
from ilja_desktop.domain.errors import IncompleteDraft, NotAllowed, NotFound
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.locking import PresenceUnproven
from ilja_desktop.domain.narrative import (
    Answer,
    Answers,
    Choice,
    DayStyle,
    NarrativeEmpty,
    NarrativeQuestionsOpen,
    NarrativeStillTells,
    NarrativeWish,
)
from ilja_desktop.domain.shield import ShieldDraft
from ilja_desktop.domain.thirdperson import ThirdPersonDraft
from ilja_desktop.domain.user import Role
from ilja_desktop.services.gate import ConsentLacking
from ilja_desktop.services.narrative import NarrativeSource
from ilja_desktop.store import audit as audit_store
from ilja_desktop.store import disclosure as disclosure_store
from tests.services.conftest import Town
from tests.services.lives import withdraw

WISH = NarrativeWish(title="Ein Fall", recipient="Steuerungsgruppe", purpose="Fortbildung")
TEXT = "Emre Yıldız kam mit Jaqueline. Er ist der einzige im Ort, der reitet."


@pytest.fixture
def case(town: Town) -> Case:
    return town.a_reported_case(
        facts=(
            Fact(category=DataCategory.SCHOOL, text="Emre fehlt oft in der Schule."),
            Fact(category=DataCategory.SCHOOL, text="Vertraulich.", entrusted_by=_himself()),
        )
    )


def _himself() -> Entruster:
    return Entruster(side=Side.YOUNG_PERSON)


def answered(town: Town, source: NarrativeSource, text: str, choice: Choice) -> Answers:
    """Answer every question the same way, circumstances by striking them."""
    narratives = town.desk.narratives
    done = narratives.work(narratives.read(text, source.known), source.known, {}, DayStyle.QUARTER)
    return {
        each.key: Answer(choice if choice in each.choices else Choice.STRIKE)
        for each in done.questions
    }


def test_what_may_be_shown_without_a_name_is_offered(town: Town, case: Case) -> None:
    draft = ThirdPersonDraft(person_id=case.person_id, name="Rosa Łęcka", relation="Oma")
    town.desk.people.add_third_person(draft)
    source = town.desk.narratives.source(CaseId(case.id))
    assert "Emre fehlt oft in der Schule." in source.text()
    assert "Ausbildung abgebrochen" in source.text()
    assert "Vertraulich" not in source.text()
    names = {person.family_name for person in source.known.people}
    assert {"Yıldız", "Łęcka", town.moderator.family_name} <= names
    assert case.number in source.known.numbers


def test_a_withdrawn_consent_closes_the_text(town: Town, case: Case) -> None:
    withdraw(town, case)
    with pytest.raises(ConsentLacking):
        town.desk.narratives.source(CaseId(case.id))


def test_closed_drafts_are_not_there_for_others(town: Town) -> None:
    case = town.a_case(town.a_person())
    with pytest.raises(NotFound):
        town.desk_of(Role.MODERATION).narratives.source(CaseId(case.id))


def test_who_may_export_nothing_gets_no_text(town: Town, case: Case) -> None:
    with pytest.raises(NotAllowed):
        town.desk_of(Role.MINUTE_TAKING).narratives.source(CaseId(case.id))


def test_nothing_is_made_before_every_question_is_answered(town: Town, case: Case) -> None:
    narratives = town.desk.narratives
    source = narratives.source(CaseId(case.id))
    with pytest.raises(NarrativeQuestionsOpen) as refused:
        narratives.make(source, TEXT, {}, WISH)
    assert refused.value.count == 2
    answers = answered(town, source, TEXT, Choice.REPLACE)
    with pytest.raises(IncompleteDraft):
        narratives.make(source, TEXT, answers, replace(WISH, recipient=" "))
    with pytest.raises(NarrativeEmpty):
        narratives.read("  ", source.known)


def test_own_words_and_headings_must_not_tell(town: Town, case: Case) -> None:
    narratives = town.desk.narratives
    source = narratives.source(CaseId(case.id))
    answers = dict(answered(town, source, TEXT, Choice.REPLACE))
    with pytest.raises(NarrativeStillTells):
        narratives.make(source, TEXT, answers, replace(WISH, title="Der Fall Yildiz"))
    key = next(iter(answers))
    answers[key] = Answer(Choice.REWORD, "eine Freundin von Emre")
    with pytest.raises(NarrativeStillTells):
        narratives.make(source, TEXT, answers, WISH)


def test_it_leaves_recorded_and_names_nobody(town: Town, case: Case, tmp_path: Path) -> None:
    narratives = town.desk.narratives
    source = narratives.source(CaseId(case.id))
    made = narratives.make(source, TEXT, answered(town, source, TEXT, Choice.REPLACE), WISH)
    assert narratives.release(made) is made
    (tmp_path / "out.pdf").write_bytes(made.pdf)
    command = ("pdftotext", "-layout", tmp_path / "out.pdf", "-")
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    plain = made.text.decode()
    for text in (printed, plain):
        assert "Der junge Mensch kam mit der Person B1." in " ".join(text.split())
        assert "ergröbert und pseudonymisiert für diesen Empfänger" in text
        for word in ("Emre", "Yıldız", "Jaqueline", "nonym ", "reitet"):
            assert word not in text
    with town.vault.read() as session:
        (record,) = disclosure_store.disclosures(session, case_id=CaseId(case.id))
        leaf = audit_store.leaves(session, 1)[0]
    assert (record.kind, record.receiver_kind) == (DocumentKind.NARRATIVE, ReceiverKind.STRANGER)
    assert (record.receiver_name, record.sha256) == ("Steuerungsgruppe", _digest(made.pdf))
    assert "Fortbildung" in record.legal_basis
    (line,) = town.desk.summaries.ledger()
    assert (line.kind, line.recipient) == (DocumentKind.NARRATIVE, "Steuerungsgruppe")
    assert (line.purpose, line.sha256) == ("Fortbildung", _digest(made.pdf))
    assert (leaf.action, leaf.object) == (Action.EXPORTED.value, f"cases:{case.uuid}")


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def test_it_asks_for_the_password_again(town: Town, case: Case) -> None:
    narratives = town.desk.narratives
    source = narratives.source(CaseId(case.id))
    made = narratives.make(source, TEXT, answered(town, source, TEXT, Choice.REPLACE), WISH)
    town.desk.workplace.presence.forget()
    with pytest.raises(PresenceUnproven):
        narratives.release(made)


def test_a_consent_withdrawn_meanwhile_keeps_it_in(town: Town, case: Case) -> None:
    narratives = town.desk.narratives
    source = narratives.source(CaseId(case.id))
    made = narratives.make(source, TEXT, answered(town, source, TEXT, Choice.REPLACE), WISH)
    withdraw(town, case)
    with pytest.raises(ConsentLacking):
        narratives.release(made)


def test_a_look_into_a_shielded_case_is_written_down(town: Town, case: Case) -> None:
    town.desk.shields.put_up(
        ShieldDraft(
            person_id=case.person_id,
            reason="Die Kollegin ist seine Tante",
            named=frozenset({town.desk.user.uid}),
        )
    )
    town.desk.narratives.source(CaseId(case.id))
    with town.vault.read() as session:
        leaf = audit_store.leaves(session, 1)[0]
    assert (leaf.action, leaf.object) == (Action.READ.value, f"cases:{case.uuid}")


def test_weeks_of_a_text_are_shifted_and_the_paper_says_so(town: Town, case: Case) -> None:
    narratives = town.desk.narratives
    source = narratives.source(CaseId(case.id))
    assert abs(source.known.shifted_by) >= 7
    told = {DayStyle.QUARTER: False, DayStyle.WEEK: True}
    for days, shifted in told.items():
        wish = replace(WISH, days=days)
        made = narratives.make(source, TEXT, answered(town, source, TEXT, Choice.REPLACE), wish)
        assert ("zufälligen Abstand" in made.text.decode()) is shifted
