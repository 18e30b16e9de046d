"""Files that partners send, through the services into the vault: all of it or nothing."""

from datetime import date

import pytest

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.caselist import CaseFilter
from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.errors import NotAllowed
from ilja_desktop.domain.user import Role
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from ilja_desktop.exchange.columns import HeadingsNotFound
from ilja_desktop.exchange.staged import Choice, Decision, RowKind
from ilja_desktop.exchange.staging import Staging
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.exchange import ReadFile, RowsUnsettled, SameFileTwice
from tests.exchange.paper import CASE, FORM_VALUES, csv_text, pdf_bytes, report_form, table, xlsx
from tests.services.conftest import Town

ROW = {
    **CASE,
    "Wohnort": "12345 Kupferberg",
    "Meldende Stelle": "Jobcenter",
    "Meldende Fachkraft": "Herr Reinartz",
}
EMRE = {**ROW, "Nachname": "Yıldız", "Vorname": "Emre", "Geburtsdatum": "4.5.2007"}
EVERYTHING = CaseFilter()


def read(town: Town, *rows: dict[str, str], name: str = "meldungen.xlsx") -> ReadFile:
    return town.desk.imports.read(name, xlsx(table(*rows)))


def staged(town: Town, file: ReadFile, desk: Desk | None = None) -> Staging:
    imports = (desk or town.desk).imports
    return imports.stage(file.lines(), imports.known(file.lines()))


def codes(staging: Staging) -> set[str]:
    return {found.refusal.code() for row in staging.rows for found in row.findings}


def cases(town: Town) -> list[CaseState]:
    ids = town.desk.case_lists.ids(EVERYTHING)
    return [line.state for line in town.desk.case_lists.lines(ids)]


def test_new_cases_become_closed_drafts_whatever_they_state(town: Town) -> None:
    file = read(town, ROW, EMRE)
    staging = town.desk.imports.take([file])
    assert [row.kind for row in staging.rows] == [RowKind.NEW, RowKind.NEW]
    lines = town.desk.case_lists.lines(town.desk.case_lists.ids(EVERYTHING))
    assert {(line.state, line.closed_draft) for line in lines} == {(CaseState.DRAFT, True)}
    assert list(town.desk_of(Role.REPORTING).case_lists.ids(EVERYTHING)) == []
    assert town.vault.check() == ()


def test_import_of_somebody_with_a_consent_is_an_open_draft_and_advances_nothing(
    town: Town,
) -> None:
    town.a_consent(town.a_person())
    town.desk.imports.take([read(town, EMRE)])
    (line,) = town.desk.case_lists.lines(town.desk.case_lists.ids(EVERYTHING))
    assert (line.state, line.closed_draft) == (CaseState.DRAFT, False)
    changed = read(town, {**EMRE, "Stärken": "geduldig"})
    assert [row.kind for row in town.desk.imports.take([changed]).rows] == [RowKind.CHANGED]
    view = town.desk.cases.view(line.id)
    assert view.case.state is CaseState.DRAFT
    assert view.report is not None
    assert view.report.strengths == "geduldig"
    town.desk.cases.report(line.id)
    with pytest.raises(RowsUnsettled):
        town.desk.imports.take([read(town, {**EMRE, "Stärken": "laut"})])
    assert cases(town) == [CaseState.REPORTED]


def test_nothing_is_written_while_one_row_is_refused(town: Town) -> None:
    bad = {**ROW, "Nachname": "Nowak", "Geburtsdatum": "31.2.2009"}
    file, written = read(town, EMRE, bad), town.written()
    with pytest.raises(RowsUnsettled) as refused:
        town.desk.imports.take([file])
    assert (refused.value.doubtful, refused.value.refused) == (0, 1)
    assert (cases(town), town.written()) == ([], written)
    (row,) = staged(town, file).of(RowKind.REFUSED)
    assert row.findings[0].cell == "C3"


def test_possible_duplicate_waits_for_a_person(town: Town) -> None:
    town.a_person()
    file = read(town, {**EMRE, "Nachname": "Yildiz", "Geburtsdatum": "5.4.2007"})
    (row,) = staged(town, file).of(RowKind.DOUBTFUL)
    with pytest.raises(RowsUnsettled):
        town.desk.imports.take([file])
    decision = {row.key: Decision(Choice.SAME, row.candidates[0].id)}
    town.desk.imports.take([file], decision)
    assert len(town.desk.people.find("Yildiz")) == 1


def test_withdrawn_consent_refuses_the_report(town: Town) -> None:
    case = town.a_reported_case()
    withdrawal = Withdrawal(
        withdrawn_on=date(2026, 11, 21), withdrawn_by="Emre", form=WithdrawalForm.ORAL
    )
    town.desk.withdrawals.declare(town.consent_of(case).id, withdrawal)
    assert town.desk.consents.standing(case.person_id).reason is Reason.CONSENT_WITHDRAWN
    staging = staged(town, read(town, EMRE))
    assert [row.kind for row in staging.rows] == [RowKind.REFUSED]
    with pytest.raises(RowsUnsettled):
        town.desk.imports.take([read(town, EMRE)])


def test_specially_protected_column_needs_a_consent_in_the_vault(town: Town) -> None:
    ill = {**EMRE, DataCategory.HEALTH.value: "darf nicht schwer heben"}
    staging = staged(town, read(town, ill))
    assert [row.kind for row in staging.rows] == [RowKind.REFUSED]
    assert staging.rows[0].findings[0].cell == "N2"
    town.a_consent(town.a_person(), categories=(DataCategory.SCHOOL, DataCategory.HEALTH))
    town.desk.imports.take([read(town, ill)])
    (line,) = town.desk.case_lists.lines(town.desk.case_lists.ids(EVERYTHING))
    report = town.desk.cases.view(line.id).report
    assert report is not None
    assert [fact.category for fact in report.facts] == [DataCategory.HEALTH]


def test_returned_form_comes_in_like_a_row(town: Town) -> None:
    values = {
        **FORM_VALUES,
        "residence": "Kupferberg",
        "reporter_institution": "Jobcenter",
        "reporter_name": "Jörg Reinartz",
    }
    file = town.desk.imports.read("meldung.pdf", pdf_bytes(report_form(values)))
    staging = town.desk.imports.take([file])
    assert [row.kind for row in staging.rows] == [RowKind.NEW], codes(staging)
    assert town.desk.people.find("Nguyễn")[0].given_name == "Łukasz"


def test_network_of_a_semicolon_file_is_kept_by_who_keeps_the_network(town: Town) -> None:
    rows = [
        ["Einrichtung", "Rechtskreis", "Ansprechpartner/in", "Funktion", "Telefon", "Ort"],
        ["Bildungsbüro", "Kommune", "Frau Dr. Weiß", "Leitung", "02403 1", "Kupferberg"],
        ["Bildungsbüro", "", "Kaya, Mehmet", "Übergang", "02403 2", ""],
        ["Jobcenter", "SGB II", "Reinartz, Jörg", "U25", "02403 3", "Kupferberg"],
    ]
    file = town.desk.imports.read("netz.csv", csv_text(rows).encode("cp1252"))
    reporter = town.desk_of(Role.REPORTING)
    written = town.written()
    with pytest.raises(NotAllowed):
        reporter.imports.take([file])
    assert town.written() == written
    town.desk.imports.take([file])
    names = {one.name for one in town.desk.network.institutions()}
    assert "Bildungsbüro" in names
    people = {one.family_name: one for one in town.desk.network.professionals()}
    assert people["Weiß"].institution_id == people["Kaya"].institution_id
    assert people["Reinartz"].phone == "02403 3"
    assert town.written() - written <= 4, "one entry per file beside the changes"


def test_two_files_are_taken_together_but_not_one_twice(town: Town) -> None:
    one, other = read(town, ROW), read(town, EMRE, name="andere.xlsx")
    with pytest.raises(SameFileTwice) as refused:
        town.desk.imports.take([one, read(town, EMRE)])
    assert refused.value.name == "meldungen.xlsx"
    town.desk.imports.take([one, other])
    assert cases(town) == [CaseState.DRAFT, CaseState.DRAFT]


def test_columns_can_be_mapped_by_hand(town: Town) -> None:
    file = read(town, ROW)
    (_, mapping) = file.tables[0]
    assert file.mapped(0, mapping) == file
    with pytest.raises(HeadingsNotFound):
        town.desk.imports.read("fremd.xlsx", xlsx([["Apfel", "Birne"], ["1", "2"]]))


def test_who_may_not_see_a_closed_draft_learns_nothing_of_it_from_a_row(town: Town) -> None:
    case = town.a_case(town.a_person(address="Kanarienweg 1"))
    town.a_report(case)
    file = read(town, {**EMRE, "Straße": "Neue Straße 2"})
    reporter = town.desk_of(Role.REPORTING)
    (row,) = staged(town, file, reporter).rows
    assert (row.kind, row.changes, row.candidates) == (RowKind.NEW, (), ())
    (row,) = staged(town, file).rows
    assert row.kind is RowKind.CHANGED
