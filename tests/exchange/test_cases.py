"""Rows with cases: the consent in the vault decides, and nothing is half imported."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ilja_desktop.domain.casefile import AttendanceWish, CaseReport, CaseState, Urgency
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Fact, Side
from ilja_desktop.domain.ids import CaseReportId
from ilja_desktop.exchange.cell import Sheet
from ilja_desktop.exchange.columns import lines, propose
from ilja_desktop.exchange.spreadsheet import read_spreadsheet
from ilja_desktop.exchange.staged import (
    CaseFileDraft,
    Choice,
    Decision,
    Known,
    KnownPerson,
    RowKey,
    RowKind,
    StagedRow,
)
from ilja_desktop.exchange.staging import Staging, stage
from tests.exchange.paper import (
    CASE,
    JOBCENTER,
    OTTO,
    case_of,
    known,
    known_person,
    person,
    table,
    xlsx,
)


def sheet(*cases: Mapping[str, object]) -> Sheet:
    rows: list[list[object]] = [["Meldungen zur Fallkonferenz"], [], *table(*cases)]
    return read_spreadsheet("fall.xlsx", xlsx(rows, title="März"))[0]


def staged(
    *cases: Mapping[str, object], vault: Known | None = None, **decisions: Decision
) -> Staging:
    """Stage cases from row 4 on; decisions are given as ``row4``."""
    read = sheet(*cases)
    answers = {
        RowKey("fall.xlsx", "März", int(name.removeprefix("row"))): made
        for name, made in decisions.items()
    }
    return stage(lines(read, propose(read)), vault or known(), answers)


def only(staging: Staging) -> StagedRow:
    (row,) = staging.rows
    return row


def codes(row: StagedRow) -> list[tuple[str, str]]:
    return [(found.cell, found.refusal.code()) for found in row.findings]


def draft(row: StagedRow) -> CaseFileDraft:
    assert isinstance(row.draft, CaseFileDraft)
    return row.draft


def report_of(vault_person: KnownPerson, **changes: object) -> CaseReport:
    """Return the report that the row of ``CASE`` makes."""
    made = draft(only(staged(CASE, vault=known(vault_person)))).report
    assert vault_person.case is not None
    return CaseReport(
        id=CaseReportId(41),
        uuid=UUID(int=41),
        revision=1,
        case_id=vault_person.case.id,
        reported_on=made.reported_on or date.min,
        reporter_id=made.reporter_id or OTTO.id,
        occasion=made.occasion,
        question=made.question,
        own_words=made.own_words,
        strengths=made.strengths,
        urgency=Urgency.A,
        attendance_wish=AttendanceWish.YES,
        facts=(
            Fact(category=DataCategory.ABSENCE, text="12 Tage", source_id=OTTO.id),
            Fact(
                category=DataCategory.ENTRUSTED,
                text="im Vertrauen",
                entrusted_by=Entruster(side=Side.YOUNG_PERSON),
            ),
        ),
    )


def with_case(state: CaseState = CaseState.DRAFT) -> KnownPerson:
    case = case_of(person(), state)
    bare = known_person(case=case)
    return known_person(case=case, report=report_of(bare))


def test_a_new_case_comes_in_as_a_draft() -> None:
    row = only(staged(CASE))
    assert (row.kind, row.key.row, row.key.sheet) == (RowKind.NEW, 4, "März")
    found = draft(row)
    assert (found.person_id, found.case_id) == (None, None)
    assert (found.person.residence, found.person.born_on) == ("Eschweiler", date(2009, 4, 3))
    assert found.report.reporter_id == OTTO.id
    assert found.case.reporting_institution_id == JOBCENTER.id
    assert found.case.opened_on == date(2026, 3, 2)
    assert not hasattr(found.case, "state")
    assert found.report.problems(date(2026, 3, 10)) == ("case_id.missing",)
    assert found.person.problems(date(2026, 3, 10)) == ()


@pytest.mark.parametrize(
    ("column", "value", "finding"),
    [
        ("Nachname", None, ("A4", "entry_missing")),
        ("Geburtsdatum", None, ("C4", "entry_missing")),
        ("Geburtsdatum", "31.2.2009", ("C4", "day_impossible")),
        ("Geburtsdatum", "03/04/2009", ("C4", "day_ambiguous")),
        ("Geburtsdatum", "ca. 2009", ("C4", "day_not_understood")),
        ("Geburtsdatum", "1.1.2027", ("C4", "day_in_future")),
        ("Geburtsdatum", "1.1.1950", ("C4", "age_absurd")),
        ("Geburtsdatum", "1.1.2020", ("C4", "age_absurd")),
        ("Geburtsdatum", "=TODAY()", ("C4", "formula_without_result")),
        ("Wohnort", None, ("D4", "entry_missing")),
        ("Meldende Stelle", "Amt für Unbekanntes", ("E4", "reporter_unknown")),
        ("Meldende Fachkraft", "Herr Niemand", ("F4", "reporter_unknown")),
        ("Datum der Meldung", "1.4.2026", ("G4", "day_in_future")),
        ("Anlass", "x" * 1201, ("H4", "entry_too_long")),
        ("Dringlichkeit", "D", ("L4", "choice_unknown")),
        ("Teilnahmewunsch", "vielleicht", ("M4", "choice_unknown")),
    ],
)
def test_refused_rows_name_the_cell(
    column: str, value: str | None, finding: tuple[str, str]
) -> None:
    row = only(staged({**CASE, column: value}))
    assert row.kind is RowKind.REFUSED
    assert finding in codes(row)
    assert row.draft is None


@pytest.mark.parametrize(
    ("heading", "category"),
    [
        ("Gesundheit", DataCategory.HEALTH),
        ("Förderschwerpunkt", DataCategory.SPECIAL_NEEDS),
        ("Duldung", DataCategory.RESIDENCE_STATUS),
        ("Schulden", DataCategory.BURDENS),
    ],
)
def test_special_categories_need_a_covering_consent(heading: str, category: DataCategory) -> None:
    row = {**CASE, heading: "ja, seit 2024"}
    others = frozenset(DataCategory) - {category}
    for vault in (known(), known(known_person()), known(known_person(granted=others))):
        found = only(staged(row, vault=vault))
        assert found.kind is RowKind.REFUSED
        assert codes(found) == [("N4", "special_not_covered")]
        assert [one.id for one in found.candidates] == [one.person.id for one in vault.people]
    covered = only(staged(row, vault=known(known_person(granted=frozenset({category})))))
    assert covered.kind is RowKind.NEW
    assert [(fact.category, fact.text) for fact in draft(covered).report.facts] == [
        (category, "ja, seit 2024")
    ]


def test_an_empty_special_column_is_no_reason_to_refuse() -> None:
    assert only(staged({**CASE, "Gesundheit": None})).kind is RowKind.NEW


def test_entrusted_data_never_come_by_table() -> None:
    vault = known(known_person(granted=frozenset(DataCategory)))
    row = only(staged({**CASE, "Im Vertrauen": "etwas"}, vault=vault))
    assert codes(row) == [("N4", "entrusted_by_nobody")]


def test_a_withdrawn_consent_closes_the_door() -> None:
    vault = known(known_person(withdrawn=True, case=case_of(person())))
    row = only(staged(CASE, vault=vault))
    assert (row.kind, codes(row)) == (RowKind.REFUSED, [("A4", "consent_withdrawn")])
    assert (
        only(staged(CASE, vault=vault, row4=Decision(Choice.SAME, person().id))).kind
        is RowKind.REFUSED
    )


def test_a_decision_does_not_open_what_consent_closes() -> None:
    vault = known(known_person(person(given="Elyf"), withdrawn=True))
    assert only(staged(CASE, vault=vault)).kind is RowKind.DOUBTFUL
    row = only(staged(CASE, vault=vault, row4=Decision(Choice.SAME, person().id)))
    assert codes(row) == [("A4", "consent_withdrawn")]


@pytest.mark.parametrize(
    ("family", "given_name", "born_on", "code"),
    [
        ("Jilmas", "Elyf", date(2009, 4, 3), "sounds_alike"),
        ("Elif", "Yılmaz", date(2009, 4, 3), "names_swapped"),
        ("Yilmaz", "Elif", date(2009, 3, 4), "birth_date_close"),
        ("Yilmaz", "Elif", date(2008, 4, 3), "birth_date_close"),
    ],
)
def test_possible_duplicates_wait_for_a_person(
    family: str, given_name: str, born_on: date, code: str
) -> None:
    vault = known(known_person(person(family, given_name, born_on)))
    row = only(staged(CASE, vault=vault))
    assert (row.kind, codes(row)) == (RowKind.DOUBTFUL, [("A4", code)])
    assert [one.label for one in row.candidates] == ["ESW-2026-014"]
    same = only(staged(CASE, vault=vault, row4=Decision(Choice.SAME, row.candidates[0].id)))
    assert draft(same).person_id == person().id
    new = only(staged(CASE, vault=vault, row4=Decision(Choice.NEW)))
    assert draft(new).person_id is None
    assert only(staged(CASE, vault=vault, row4=Decision(Choice.SKIP))).kind is RowKind.SKIPPED


def test_twins_are_two_people() -> None:
    twin = {**CASE, "Vorname": "Murat"}
    assert [row.kind for row in staged(CASE, twin).rows] == [RowKind.NEW, RowKind.NEW]


def test_the_same_person_twice_in_one_file_is_doubtful() -> None:
    first, second = staged(CASE, {**CASE, "Nachname": "Yilmaz"}).rows
    assert (first.kind, second.kind) == (RowKind.NEW, RowKind.DOUBTFUL)
    assert codes(second) == [("A5", "person_repeated")]


def test_the_same_data_again_change_nothing() -> None:
    row = only(staged(CASE, vault=known(with_case())))
    assert (row.kind, row.changes) == (RowKind.UNCHANGED, ())


def test_changes_are_listed_and_empty_cells_erase_nothing() -> None:
    changed = {**CASE, "Wohnort": "Stolberg", "Dringlichkeit": "B", "Fehlzeiten": "20 Tage"}
    row = only(staged(changed, vault=known(with_case())))
    assert row.kind is RowKind.CHANGED
    assert {one.field for one in row.changes} == {"Wohnort", "Dringlichkeit", "Fehlzeiten"}
    found = draft(row)
    assert found.report.case_id == case_of(person()).id
    assert {fact.text for fact in found.report.facts} == {"20 Tage", "im Vertrauen"}
    assert {fact.text for fact in draft(only(staged(CASE, vault=known(with_case())))).report.facts}


@pytest.mark.parametrize("state", [CaseState.REPORTED, CaseState.SCHEDULED, CaseState.HALTED])
def test_a_case_under_way_is_left_alone(state: CaseState) -> None:
    vault = known(with_case(state))
    assert only(staged(CASE, vault=vault)).kind is RowKind.UNCHANGED
    row = only(staged({**CASE, "Dringlichkeit": "B"}, vault=vault))
    assert codes(row) == [("A4", "case_under_way")]


def test_a_known_person_may_get_a_new_case() -> None:
    row = only(staged(CASE, vault=known(known_person())))
    assert (row.kind, draft(row).person_id, draft(row).case_id) == (
        RowKind.NEW,
        person().id,
        None,
    )


def test_full_names_in_one_column() -> None:
    row: dict[str, object] = {"Name, Vorname": "Yılmaz, Elif"}
    row |= {name: value for name, value in CASE.items() if name not in {"Nachname", "Vorname"}}
    found = draft(only(staged(row))).person
    assert (found.family_name, found.given_name) == ("Yılmaz", "Elif")
    assert codes(only(staged({**row, "Name, Vorname": "Yılmaz"}))) == [("A4", "entry_missing")]


def test_dates_may_be_real_dates_or_serial_numbers() -> None:
    for value in (date(2009, 4, 3), 39906, "39906"):
        assert draft(only(staged({**CASE, "Geburtsdatum": value}))).person.born_on == date(
            2009, 4, 3
        )


@settings(max_examples=40, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([*CASE, "Gesundheit", "Sucht", "Fehlzeiten", "Geschlecht"]),
        st.one_of(st.none(), st.text(max_size=20), st.integers(-10, 60_000), st.booleans()),
    )
)
def test_whatever_stands_in_a_row_it_gets_a_verdict(row: dict[str, object]) -> None:
    legal = {
        name: "".join(c for c in value if c >= " ") if isinstance(value, str) else value
        for name, value in row.items()
    }
    for found in staged({**CASE, **legal}).rows:
        accepted = found.kind is RowKind.NEW
        assert accepted == (found.draft is not None)
        assert accepted != bool(found.findings)
        if isinstance(found.draft, CaseFileDraft):
            assert not any(fact.category.special for fact in found.draft.report.facts)
            assert found.draft.person.problems(date(2026, 3, 10)) == ()
