"""What a withdrawal leaves to be done: letters that tell no more than needed, copies, decisions."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from ilja_desktop.documents.check import require_conformant
from ilja_desktop.documents.letter import PROFILE
from ilja_desktop.domain.casefile import Case, CaseState
from ilja_desktop.domain.commitment import CommitmentDraft, CommitmentState, GoalDraft
from ilja_desktop.domain.conference import Attendee, AttendeeKind, Conference
from ilja_desktop.domain.consent import ConsentState
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.errors import Cancelled, ChangedMeanwhile, IncompleteDraft, NotFound
from ilja_desktop.domain.formkind import Address, FormKind, FormLanguage
from ilja_desktop.domain.formreview import FormReviewDraft
from ilja_desktop.domain.formwording import OwnWord
from ilja_desktop.domain.grant import Purpose
from ilja_desktop.domain.ids import ConsentId
from ilja_desktop.domain.minutes import NOT_VOICED, CaseSheetDraft, Outcome
from ilja_desktop.domain.withdrawal import Fate, Scope, SignerKind, Withdrawal, WithdrawalForm
from ilja_desktop.services.aftermath import WithdrawalView
from ilja_desktop.services.watch import Unwatched
from ilja_desktop.store import casefile, minutes
from tests.documents.pdf import all_bytes, seen, sound, spellings, spoken, squeezed
from tests.services.test_withdrawal import TODAY
from tests.services.town import Town, desk_of_user

SCHOOL = Fact(category=DataCategory.SCHOOL, text="Kanarie-Abgangszeugnis")
HOUSING = Fact(category=DataCategory.HOUSING, text="Kanarie-Notunterkunft")
WHO = "Kanarie-Großtante"
WITHHELD = (
    "Ghebremariam",
    "Luwam",
    "04.05.2007",
    SCHOOL.text,
    HOUSING.text,
    WHO,
    "Betriebe anfragen",
    "Wohnsituation",
    "Widerruf",
    "widerrufen",
)


@dataclass
class Held:
    """A case that was discussed, and the copies of it that are out."""

    town: Town
    case: Case
    conference: Conference

    def withdraw(self, scope: Scope = Scope(), **values: object) -> WithdrawalView:
        consent = self.town.consent_of(self.case)
        said = {"withdrawn_by": WHO, "withdrawn_on": TODAY, "form": WithdrawalForm.ORAL}
        withdrawal = Withdrawal(**{**said, "scope": scope, **values})  # type: ignore[arg-type] # a test names fields freely
        recorded = self.town.desk.withdrawals.declare(consent.id, withdrawal)
        return self.town.desk.withdrawals.view(consent.id, len(recorded.withdrawals) - 1)


@pytest.fixture
def held(town: Town) -> Held:
    return a_held_case(town)


def a_held_case(town: Town) -> Held:
    """A case that was discussed and signed; copies of it are out, one as minutes."""
    case = town.a_reported_case((SCHOOL, HOUSING), family_name="Ghebremariam", given_name="Luwam")
    conference = town.a_running_conference(case)
    item = town.item_of(conference)
    view = town.desk.sessions.call(item)
    for one in (town.jobcenter, town.agency):
        attendee = Attendee(kind=AttendeeKind.PROFESSIONAL, professional_id=one.id)
        town.desk.seats.seat(item, attendee)
    due_on = TODAY + timedelta(days=30)
    draft = CommitmentDraft(text="Betriebe anfragen", owner_id=town.jobcenter.id, due_on=due_on)
    town.desk.commitments.commit(item, draft)
    sheet_draft = CaseSheetDraft(
        question=view.sheet.question,
        facts=view.sheet.facts,
        view=NOT_VOICED,
        outcome=Outcome.AGREED,
        follow_up_on=due_on,
        lead_id=town.moderator.id,
        told_by_id=town.moderator.id,
        told_until=town.desk.workplace.today(),
    )
    town.desk.commitments.agree(item, GoalDraft(text="Ausbildung", agreed_by_person=True))
    town.desk.sessions.write(item, sheet_draft)
    town.desk.sessions.conclude(item)
    (sheet,) = town.sign(conference)
    desk = town.desk.disclosures
    for receiver in desk.distribution(sheet.id):
        if receiver.professional_id in (town.jobcenter.id, town.agency.id):
            way = Channel.FILE if receiver.professional_id == town.agency.id else Channel.PRINT
            plan = desk.plan_extract(receiver, way)
            desk.hand_out(plan, desk.make(plan))
    plan = desk.plan_minutes_copy(conference.id, town.agency.id, Channel.PRINT)
    desk.hand_out(plan, desk.make(plan))
    return Held(town, case, conference)


def test_one_letter_for_everybody_who_has_a_copy_and_it_tells_nothing_else(
    held: Held, tmp_path: Path
) -> None:
    view = held.withdraw()
    names = {one.name.split(",")[0]: len(one.copies) for one in view.addressees}
    assert names == {"Herr Reinartz": 1, "Herr Wójcik": 2}
    desk = held.town.desk.withdrawal_letters
    made = desk.make(desk.plan(view.consent_id, view.number))
    assert len(made.letters) == 2
    for planned, letter in zip(made.plan.letters, made.letters, strict=True):
        require_conformant(letter.content, PROFILE)
        sound(letter.content, tmp_path)
        text = seen(letter.content, tmp_path) + spoken(letter.content, tmp_path)
        for part in ("zurückgeben", "vernichten", "aufdieseEinwilligungstützen", held.case.number):
            assert squeezed(part) in text
        for copy in planned.copies:
            assert squeezed(copy.label) in text
        raw = all_bytes(letter.content)
        for canary in WITHHELD:
            assert squeezed(canary) not in text, canary
            assert not any(spelt in raw for spelt in spellings(canary)), canary
        assert held.case.number not in letter.file_name
    assert any("unkenntlich" in seen(letter.content, tmp_path) for letter in made.letters)


def test_confirmation_speaks_plainly_to_the_young_person(held: Held, tmp_path: Path) -> None:
    view = held.withdraw()
    desk = held.town.desk.withdrawal_letters
    made = desk.make(desk.plan(view.consent_id, view.number))
    text = seen(made.confirmation.content, tmp_path)
    assert "21.11.2026" in text
    assert "05.12.2026" in text, "the day on which the papers are erased"
    assert squeezed("Sie bekommen Ihre Hilfe trotzdem") in text
    assert "{" not in text


def confirmed(town: Town, consent_id: ConsentId, folder: Path) -> str:
    desk = town.desk.withdrawal_letters
    made = desk.make(desk.plan(consent_id, 0))
    sound(made.confirmation.content, folder)
    return seen(made.confirmation.content, folder)


def taken_back(town: Town, kind: SignerKind, **person: object) -> ConsentId:
    """A minor's consent that was taken back in one capacity."""
    young = town.a_person(born_on=date(2011, 3, 2), **person)
    holder = town.a_holder(young.id)
    consent = town.a_consent(young)
    own = kind is SignerKind.YOUNG_PERSON
    withdrawal = Withdrawal(
        withdrawn_on=TODAY,
        withdrawn_by=WHO,
        form=WithdrawalForm.ORAL,
        kind=kind,
        custody_holder_id=None if own else holder.id,
    )
    town.desk.withdrawals.declare(consent.id, withdrawal)
    return consent.id


def test_confirmation_is_in_their_language_once_it_was_reviewed(town: Town, tmp_path: Path) -> None:
    id = taken_back(town, SignerKind.YOUNG_PERSON, language="Türkisch")
    german, turkish = squeezed("Du hast Stopp gesagt"), squeezed("onayı")
    text = confirmed(town, id, tmp_path)
    assert german in text
    assert turkish not in text
    review = FormReviewDraft(
        kind=FormKind.WITHDRAWAL_CONFIRMATION,
        version="1.0",
        language=FormLanguage.TURKISH,
        reviewed_by="Sevgi Aydın-Łęcka",
        reviewed_on=TODAY,
    )
    town.desk.forms.review(review)
    text = confirmed(town, id, tmp_path)
    assert german in text
    assert squeezed("tarihinde") in text
    assert "Entwurf" not in text


def test_custody_holders_are_spoken_to_as_sie_and_of_the_young_person(
    town: Town, tmp_path: Path
) -> None:
    text = confirmed(town, taken_back(town, SignerKind.CUSTODY_HOLDER), tmp_path)
    assert squeezed("Sie haben Stopp gesagt") in text
    assert squeezed("Der junge Mensch bekommt seine Hilfe trotzdem") in text
    assert squeezed("Ihre Hilfe") not in text


def test_confirmation_bears_the_words_of_the_office(town: Town, tmp_path: Path) -> None:
    own = OwnWord(
        language=FormLanguage.GERMAN,
        address=Address.FAMILIAR,
        name="what.thanks",
        text="Danke, dass du uns das gesagt hast.",
    )
    town.desk.forms.reword(FormKind.WITHDRAWAL_CONFIRMATION, (own,))
    text = confirmed(town, taken_back(town, SignerKind.YOUNG_PERSON), tmp_path)
    assert squeezed(own.text) in text


def test_open_steps_stay_on_the_list_until_each_is_done(held: Held) -> None:
    town = held.town
    view = held.withdraw()
    listed = town.desk.withdrawals.open()
    assert [(one.consent_id, one.number) for one in listed] == [(view.consent_id, 0)]
    assert (len(view.letters), len(view.copies), len(view.undecided)) == (2, 3, 1)
    letters = town.desk.withdrawal_letters
    made = letters.make(letters.plan(view.consent_id, 0))
    told = letters.hand_out(made, Channel.PRINT)
    assert (told.letters, told.unconfirmed) == ((), False)
    with pytest.raises(ChangedMeanwhile):
        letters.hand_out(made, Channel.PRINT)
    for number, copy in enumerate(view.copies):
        town.desk.disclosures.take_back(copy.record.id, destroyed=bool(number))
    (open_one,) = view.undecided
    assert open_one.owner == "Herr Reinartz, Jobcenter"
    (still,) = town.desk.withdrawals.open()
    assert still.copies == ()
    decided = town.desk.withdrawals.decide(view.consent_id, 0, {open_one.commitment.id: Fate.LAPSE})
    assert [one.decided for one in decided.commitments] == [Fate.LAPSE]
    assert decided.commitments[0].commitment.state is CommitmentState.LAPSED
    assert town.desk.withdrawals.open() == ()
    with pytest.raises(NotFound):
        town.desk.withdrawals.decide(view.consent_id, 0, {open_one.commitment.id: Fate.LAPSE})


def test_a_body_may_go_on_with_its_own_task(held: Held) -> None:
    view = held.withdraw()
    id = view.undecided[0].commitment.id
    after = held.town.desk.withdrawals.decide(view.consent_id, 0, {id: Fate.OWN_TASK})
    assert after.undecided == ()
    assert after.commitments[0].commitment.state is CommitmentState.OPEN


def test_nothing_is_lost_by_a_restart_in_the_middle(held: Held) -> None:
    town = held.town
    view = held.withdraw()
    letters = town.desk.withdrawal_letters

    class Stopped(Unwatched):
        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        letters.make(letters.plan(view.consent_id, 0), Stopped())
    again = desk_of_user(town.vault, town.unlocked, town.desk.user, town.clock)
    (open_one,) = again.withdrawals.open()
    assert (len(open_one.letters), open_one.unconfirmed) == (2, True)


def test_partly_for_one_recipient_recalls_their_copies_only(held: Held) -> None:
    town = held.town
    recipient = town.grants((town.agency,), (DataCategory.SCHOOL,))[0].recipient
    view = held.withdraw(Scope(recipients=(recipient,)))
    assert [one.receiver_id for one in view.addressees] == [town.agency.id]
    assert view.stands
    assert view.undecided == ()
    assert town.desk.cases.view(held.case.id).case.state is not CaseState.HALTED
    assert town.desk.consents.view(view.consent_id).line.state is ConsentState.PARTLY_WITHDRAWN


def test_partly_for_one_category_keeps_lines_of_minutes(held: Held) -> None:
    view = held.withdraw(Scope(categories=(DataCategory.HOUSING,)))
    copies = [copy for one in view.addressees for copy in one.copies]
    assert len(copies) == 2, "both sheets, but not the line in the minutes"


def test_another_purpose_recalls_nothing_and_is_refused_where_it_is_not_granted(
    held: Held,
) -> None:
    with pytest.raises(IncompleteDraft) as refused:
        held.withdraw(Scope(purposes=(Purpose.MONITORING,)))
    assert refused.value.problems == ("scope.nothing",)
    with pytest.raises(IncompleteDraft) as missing:
        held.withdraw(kind=SignerKind.CUSTODY_HOLDER)
    assert missing.value.problems == ("custody_holder_id.missing",)


def test_preview_says_what_happens_and_nothing_happens(held: Held) -> None:
    town = held.town
    consent = town.consent_of(held.case)
    withdrawal = Withdrawal(withdrawn_on=TODAY, withdrawn_by=WHO, form=WithdrawalForm.ORAL)
    preview = town.desk.withdrawals.preview(consent.id, withdrawal)
    assert len(preview.view.addressees) == 2
    assert len(preview.view.undecided) == 1
    assert not preview.view.stands
    part = replace(withdrawal, scope=Scope(categories=(DataCategory.HOUSING,)))
    kept = town.desk.withdrawals.preview(consent.id, part)
    assert (kept.view.stands, kept.consequences.cases) == (True, ())
    assert town.consent_of(held.case) == consent


def test_what_rested_on_it_alone_is_erased_where_the_case_goes_on(held: Held) -> None:
    """Reports and drafts lose it; signed sheets never change and stay closed (Art. 17 DSGVO)."""
    town = held.town
    town.a_report(held.case, (SCHOOL, HOUSING))
    view = held.withdraw(Scope(categories=(DataCategory.HOUSING,)))
    assert {fact.text for fact in view.facts} == {HOUSING.text}
    assert view.open
    after = town.desk.withdrawals.erase_facts(view.consent_id, view.number)
    assert after.facts == ()
    with town.vault.read() as session:
        reports = casefile.reports_of_case(session, held.case.id)
        (sheet,) = minutes.sheets_of_case(session, held.case.id)
    assert [report.facts for report in reports] == [(SCHOOL,)] * len(reports)
    assert HOUSING in sheet.facts
    assert town.vault.check() == ()


def test_what_another_recipient_may_still_know_is_kept(held: Held) -> None:
    town = held.town
    recipient = town.grants((town.agency,), (DataCategory.HOUSING,))[0].recipient
    view = held.withdraw(Scope(categories=(DataCategory.HOUSING,), recipients=(recipient,)))
    assert view.facts == ()


def test_whole_withdrawal_erases_with_the_case(held: Held) -> None:
    view = held.withdraw()
    assert (view.facts, view.stands) == ((), False)
    assert view.erase_on is not None
