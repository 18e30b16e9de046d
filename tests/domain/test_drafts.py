"""What keeps a draft from being stored."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.casefile import (
    OCCASION_LENGTH,
    AttendanceWish,
    CaseDraft,
    CaseReportDraft,
    ConsentStatement,
    Urgency,
)
from ilja_desktop.domain.commitment import (
    Commitment,
    CommitmentDraft,
    CommitmentState,
    GoalDraft,
    OwnerKind,
    overdue,
)
from ilja_desktop.domain.conference import ConferenceDraft
from ilja_desktop.domain.consent import ConsentDraft, Signature
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact, Side
from ilja_desktop.domain.grant import Recipient
from ilja_desktop.domain.ids import (
    AgendaItemId,
    CaseId,
    CommitmentId,
    InstitutionId,
    ProfessionalId,
    YoungPersonId,
)
from ilja_desktop.domain.institution import InstitutionDraft, LegalCircle, ProfessionalDraft
from ilja_desktop.domain.minutes import NOT_VOICED, CaseSheetDraft, Outcome
from ilja_desktop.domain.office import OfficeDraft, PolicyDraft
from ilja_desktop.domain.person import CustodyHolderDraft, YoungPersonDraft
from ilja_desktop.domain.user import Role, UserDraft
from ilja_desktop.domain.withdrawal import SignerKind
from tests.domain.people import (
    ADVISER,
    BY_PERSON,
    DAY,
    END,
    GRANT,
    MOTHER,
    NOBODY,
    PARENTS,
    START,
    holder,
    young_person,
)

TODAY = DAY
TOMORROW = DAY + timedelta(days=1)
YESTERDAY = DAY - timedelta(days=1)

PERSON = YoungPersonDraft(
    family_name="de la Cruz-Öz", given_name="I", born_on=date(2010, 1, 1), residence="Stolberg"
)
CUSTODY = CustodyHolderDraft(family_name="Brzęczyszczykiewicz", proof_seen_on=TODAY)
INSTITUTION = InstitutionDraft(name="Berufskolleg", legal_circle=LegalCircle.SCHOOL)
PROFESSIONAL = ProfessionalDraft(
    institution_id=InstitutionId(1), family_name="Haddad", function="Lehrkraft"
)
OFFICE = OfficeDraft(name="Jugendamt", number_prefix="ESW", municipalities=("Eschweiler",))
USER = UserDraft(name="otto", roles=frozenset({Role.MODERATION}))
CASE = CaseDraft(
    person_id=YoungPersonId(1), reporting_institution_id=InstitutionId(1), opened_on=TODAY
)
REPORT = CaseReportDraft(
    case_id=CaseId(1),
    reported_on=TODAY,
    reporter_id=ProfessionalId(1),
    occasion="Schule endet im Sommer",
    question="Welcher Weg danach?",
    own_words="Fachlagerist werden",
    strengths="pünktlich",
    urgency=Urgency.A,
    attendance_wish=AttendanceWish.OPEN,
)
CONSENT = ConsentDraft(
    person_id=YoungPersonId(1),
    form_version="1.0",
    valid_from=START,
    valid_until=END,
    explained_on=START,
    grants=(GRANT,),
    signatures=(Signature(kind=SignerKind.YOUNG_PERSON, signed_on=START),),
)
CONFERENCE = ConferenceDraft(
    number="3/2026",
    held_on=DAY,
    starts_at=time(14),
    ends_at=time(16, 30),
    place="Berufskolleg",
    reporting_deadline=DAY,
    moderator_id=ProfessionalId(1),
)
GOAL = GoalDraft(text="Ausbildungsvertrag bis September")
COMMITMENT = CommitmentDraft(text="EQ-Betriebe anfragen", owner_id=ADVISER.id, due_on=TODAY)

COMPLETE = (
    PERSON,
    CUSTODY,
    INSTITUTION,
    PROFESSIONAL,
    OFFICE,
    PolicyDraft(),
    USER,
    CASE,
    REPORT,
    CONSENT,
    CONFERENCE,
    GOAL,
    COMMITMENT,
)


@pytest.mark.parametrize("draft", COMPLETE, ids=lambda draft: type(draft).__name__)
def test_complete_draft_has_no_problem(draft: YoungPersonDraft) -> None:
    assert draft.problems(TODAY) == ()


@pytest.mark.parametrize(
    ("draft", "problems"),
    [
        (YoungPersonDraft(), {"family_name", "given_name", "residence", "born_on"}),
        (CustodyHolderDraft(), {"family_name"}),
        (InstitutionDraft(), {"name", "legal_circle"}),
        (ProfessionalDraft(), {"family_name", "function", "institution_id"}),
        (OfficeDraft(), {"name", "number_prefix", "municipalities"}),
        (UserDraft(), {"name", "roles"}),
        (CaseDraft(), {"person_id", "reporting_institution_id", "opened_on"}),
        (
            CaseReportDraft(),
            {
                "occasion",
                "question",
                "own_words",
                "strengths",
                "case_id",
                "reporter_id",
                "reported_on",
                "urgency",
                "attendance_wish",
            },
        ),
        (ConsentDraft(), {"person_id", "form_version", "valid_from", "valid_until"}),
        (
            ConferenceDraft(capacity=0),
            {
                "held_on",
                "starts_at",
                "ends_at",
                "reporting_deadline",
                "moderator_id",
                "number",
                "place",
                "capacity",
            },
        ),
        (GoalDraft(text=" "), {"text"}),
        (CommitmentDraft(), {"text", "owner_id", "due_on"}),
    ],
)
def test_empty_draft_names_all_that_is_missing(draft: YoungPersonDraft, problems: set[str]) -> None:
    assert set(draft.problems(TODAY)) == {f"{name}.missing" for name in problems}


ENTRUSTED = replace(GRANT, category=DataCategory.ENTRUSTED, explicit=True)


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(PERSON, born_on=TOMORROW), "born_on.future"),
        (replace(CUSTODY, proof_seen_on=TOMORROW), "proof_seen_on.future"),
        (PolicyDraft(adult_age=14), "adult_age.before_insight_age"),
        (PolicyDraft(consent_months=0), "consent_months.too_small"),
        (PolicyDraft(min_cell_count=2), "min_cell_count.out_of_range"),
        (PolicyDraft(min_cell_count=11), "min_cell_count.out_of_range"),
        (replace(CASE, opened_on=TOMORROW), "opened_on.future"),
        (replace(REPORT, reported_on=TOMORROW), "reported_on.future"),
        (replace(REPORT, occasion="x" * (OCCASION_LENGTH + 1)), "occasion.too_long"),
        (
            replace(REPORT, facts=(Fact(category=DataCategory.ENTRUSTED, text="?"),)),
            "facts.entruster_missing",
        ),
        (
            replace(CONSENT, valid_until=START - timedelta(days=1), grants=()),
            "valid_until.before_start",
        ),
        (
            replace(
                CONSENT,
                signatures=(Signature(kind=SignerKind.YOUNG_PERSON, signed_on=TOMORROW),),
            ),
            "signatures.future",
        ),
        (replace(CONSENT, explained_on=DAY), "explained_on.after_signature"),
        (
            replace(CONSENT, grants=(replace(GRANT, valid_until=END + timedelta(days=1)),)),
            "grants.outside",
        ),
        (
            replace(CONSENT, grants=(replace(GRANT, valid_from=START - timedelta(days=1)),)),
            "grants.outside",
        ),
        (
            replace(CONSENT, grants=(replace(GRANT, category=DataCategory.HEALTH),)),
            "grants.not_explicit",
        ),
        (replace(CONSENT, grants=(ENTRUSTED,)), "grants.entruster_missing"),
        (
            replace(
                CONSENT,
                grants=(replace(GRANT, entrusted_by=Entruster(side=Side.CUSTODY_HOLDER)),),
            ),
            "grants.entruster_missing",
        ),
        (
            replace(
                CONSENT,
                grants=(
                    replace(GRANT, recipient=Recipient(institution_id=ADVISER.institution_id)),
                ),
            ),
            "grants.recipient_missing",
        ),
        (replace(CONFERENCE, ends_at=time(14)), "ends_at.before_start"),
        (
            replace(CONFERENCE, reporting_deadline=TOMORROW),
            "reporting_deadline.after_conference",
        ),
        (replace(COMMITMENT, due_on=YESTERDAY), "due_on.past"),
    ],
)
def test_one_fault_is_one_problem(draft: YoungPersonDraft, problem: str) -> None:
    assert draft.problems(TODAY) == (problem,)


def test_boundaries_are_no_fault() -> None:
    assert replace(PERSON, born_on=TODAY).problems(TODAY) == ()
    assert replace(REPORT, occasion="x" * OCCASION_LENGTH).problems(TODAY) == ()
    assert PolicyDraft(min_cell_count=10).problems(TODAY) == ()
    trusting = replace(ENTRUSTED, entrusted_by=BY_PERSON)
    assert replace(CONSENT, grants=(trusting,)).problems(TODAY) == ()
    open_ended = replace(CONSENT, valid_from=None)
    assert open_ended.problems(TODAY) == ("valid_from.missing",)


def test_commitment_of_the_young_person_needs_no_other_owner() -> None:
    own = replace(COMMITMENT, owner_kind=OwnerKind.YOUNG_PERSON, owner_id=None)
    assert own.problems(TODAY) == ()


SHEET = CaseSheetDraft(
    question="Welcher Weg?",
    view=NOT_VOICED,
    outcome=Outcome.AGREED,
    follow_up_on=TODAY,
    lead_id=ADVISER.id,
)


def sheet_problems(
    sheet: CaseSheetDraft, *, present: bool = True, goals: int = 1
) -> tuple[str, ...]:
    return sheet.problems(TODAY, person_present=present, agreed_goals=goals, to_be_told=False)


def test_somebody_tells_the_result_to_whoever_was_not_there() -> None:
    def missing(sheet: CaseSheetDraft) -> tuple[str, ...]:
        return sheet.problems(TODAY, person_present=False, agreed_goals=0, to_be_told=True)

    assert missing(SHEET) == ("told_by_id.missing", "told_until.missing")
    told = replace(SHEET, told_by_id=ADVISER.id, told_until=TODAY)
    assert missing(told) == ()
    assert missing(replace(told, told_until=TODAY - timedelta(days=1))) == ("told_until.past",)


def test_view_may_be_not_voiced_but_never_empty() -> None:
    assert sheet_problems(SHEET) == ()
    assert sheet_problems(replace(SHEET, view="  ")) == ("view.missing",)


@pytest.mark.parametrize("present", [False, True])
@pytest.mark.parametrize("goals", [0, 1])
@pytest.mark.parametrize("outcome", Outcome)
def test_agreement_with_somebody_present_has_a_goal(
    outcome: Outcome, goals: int, present: bool
) -> None:
    lacking = outcome is Outcome.AGREED and present and goals == 0
    found = sheet_problems(replace(SHEET, outcome=outcome), present=present, goals=goals)
    assert found == (("goals.missing",) if lacking else ())


def test_sheet_needs_question_outcome_lead_and_follow_up() -> None:
    assert set(sheet_problems(CaseSheetDraft())) == {
        "question.missing",
        "view.missing",
        "outcome.missing",
        "lead_id.missing",
        "follow_up_on.missing",
    }
    assert sheet_problems(replace(SHEET, follow_up_on=YESTERDAY)) == ("follow_up_on.past",)
    nameless = (Fact(category=DataCategory.ENTRUSTED, text="?"),)
    assert sheet_problems(replace(SHEET, facts=nameless)) == ("facts.entruster_missing",)


@pytest.mark.parametrize("state", CommitmentState)
@pytest.mark.parametrize(("due_on", "late"), [(YESTERDAY, True), (TODAY, False)])
def test_overdue_is_what_is_unfinished_after_its_day(
    state: CommitmentState, due_on: date, late: bool
) -> None:
    commitment = Commitment(
        id=CommitmentId(1),
        uuid=NOBODY,
        revision=1,
        case_id=CaseId(1),
        item_id=AgendaItemId(1),
        due_on=due_on,
        state=state,
    )
    unfinished = state in {CommitmentState.OPEN, CommitmentState.IN_PROGRESS}
    assert overdue(commitment, TODAY) is (late and unfinished)


def test_completeness_counts_the_fields_of_the_form() -> None:
    assert CaseReportDraft().completeness() == 0
    full = replace(
        REPORT,
        previous_steps="BvB",
        involved="Jobcenter",
        wanted_participants="Schule",
        special_needs="keine",
        facts=(Fact(category=DataCategory.SCHOOL, text="AV-Klasse"),),
        statement=ConsentStatement(signed_on=TODAY, signatories="Mutter", whereabouts="Jugendamt"),
    )
    assert full.completeness() == 100
    assert replace(full, case_id=None, conference_id=None, due_on=None).completeness() == 100
    assert 0 < REPORT.completeness() < 100


@given(st.text())
def test_only_blank_text_counts_as_not_filled_in(text: str) -> None:
    grown = replace(REPORT, involved=text).completeness() > REPORT.completeness()
    assert grown is bool(text.strip())


@pytest.mark.parametrize(
    ("statement", "stated"),
    [
        (ConsentStatement(), False),
        (ConsentStatement(signed_on=TODAY, signatories="Mutter"), False),
        (ConsentStatement(signed_on=TODAY, signatories=" ", whereabouts="Schule"), False),
        (ConsentStatement(signed_on=TODAY, signatories="Mutter", whereabouts="Schule"), True),
    ],
)
def test_statement_counts_only_with_all_three(statement: ConsentStatement, stated: bool) -> None:
    assert statement.stated() is stated


def test_names_as_they_are_shown() -> None:
    assert young_person().full_name() == "Yılmaz, Ö."
    assert holder(MOTHER, "Ayşe").full_name() == "Yılmaz, Ayşe"
    assert PARENTS[0].id == MOTHER
    assert ADVISER.display_name() == "Frau Nowak-Weiß"
    assert replace(ADVISER, salutation="", given_name="Zoë").display_name() == "Zoë Nowak-Weiß"
