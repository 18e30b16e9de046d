"""Rows with institutions and professionals."""

from collections.abc import Mapping

import pytest

from ilja_desktop.domain.institution import LegalCircle, SecrecyGroup
from ilja_desktop.exchange.columns import lines, propose
from ilja_desktop.exchange.field import RowContent
from ilja_desktop.exchange.listing import listing
from ilja_desktop.exchange.spreadsheet import read_spreadsheet
from ilja_desktop.exchange.staged import (
    Choice,
    Decision,
    NetworkDraft,
    RowKey,
    RowKind,
    StagedRow,
)
from ilja_desktop.exchange.staging import Staging, stage
from tests.exchange.paper import JOBCENTER, OTTO, csv_text, known

HEADINGS = ["Einrichtung", "Rechtskreis", "Ansprechpartner/in", "Funktion", "Telefon", "Ort"]


def staged(*rows: list[str], decisions: Mapping[int, Decision] | None = None) -> Staging:
    content = csv_text([["Netzwerk der JBA"], HEADINGS, *rows]).encode("cp1252")
    (sheet,) = read_spreadsheet("netz.csv", content)
    mapping = propose(sheet)
    assert mapping.content is RowContent.NETWORK
    answers = {RowKey("netz.csv", "", row): made for row, made in (decisions or {}).items()}
    return stage(lines(sheet, mapping), known(), answers)


def draft(row: StagedRow) -> NetworkDraft:
    assert isinstance(row.draft, NetworkDraft)
    return row.draft


def codes(row: StagedRow) -> list[tuple[str, str]]:
    return [(found.cell, found.refusal.code()) for found in row.findings]


def test_a_new_institution_with_two_professionals() -> None:
    first, second, third = staged(
        ["Jugendamt Eschweiler", "SGB VIII", "Kaya, Mehmet", "ASD", "02403 1", "52249 Eschweiler"],
        ["Jugendamt Eschweiler", "", "Frau Dr. Weiß", "Vormundschaft", "", ""],
        ["Berufskolleg Nord", "Schule", "", "", "", "Eschweiler"],
    ).rows
    assert [row.kind for row in (first, second, third)] == [RowKind.NEW] * 3
    institution = draft(first).institution
    assert institution.legal_circle is LegalCircle.SGB_VIII
    assert (institution.town, institution.benefit_body) == ("Eschweiler", True)
    assert draft(second).institution == institution
    person = draft(second).professional
    assert person is not None
    assert (person.salutation, person.family_name, person.secrecy_group) == (
        "Frau",
        "Weiß",
        SecrecyGroup.NONE,
    )
    assert draft(third).professional is None
    assert not draft(third).institution.benefit_body


def test_what_is_known_stays_and_what_is_new_is_listed() -> None:
    same, changed = staged(
        ["jobcenter eschweiler", "SGB2", "Otto, Sabine", "Fallmanagement U25", "02403 111", ""],
        ["JC", "", "Frau Sabine Otto", "Teamleitung", "", ""],
        decisions={4: Decision(Choice.SAME, OTTO.id)},
    ).rows
    assert (same.kind, same.changes) == (RowKind.UNCHANGED, ())
    assert changed.kind is RowKind.CHANGED
    assert [(one.field, one.before, one.after) for one in changed.changes] == [
        ("Funktion", "Fallmanagement U25", "Teamleitung")
    ]
    assert draft(changed).institution_id == JOBCENTER.id
    assert draft(changed).professional_id == OTTO.id
    person = draft(changed).professional
    assert person is not None
    assert person.phone == OTTO.phone


@pytest.mark.parametrize(
    ("row", "finding"),
    [
        (["", "Schule", "A B", "x", "", ""], ("A3", "entry_missing")),
        (["Neu GmbH", "", "A B", "x", "", ""], ("B3", "entry_missing")),
        (["Neu GmbH", "SGB XXI", "A B", "x", "", ""], ("B3", "choice_unknown")),
        (["Neu GmbH", "Betrieb", "A B", "", "", ""], ("D3", "entry_missing")),
        (["Neu GmbH", "Betrieb", "", "Leitung", "", ""], ("", "entry_missing")),
        (["N" * 201, "Betrieb", "A B", "x", "", ""], ("A3", "entry_too_long")),
    ],
)
def test_refused_rows_name_the_cell(row: list[str], finding: tuple[str, str]) -> None:
    (found,) = staged(row).rows
    assert found.kind is RowKind.REFUSED
    assert codes(found) == [finding]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([["Job-Center Eschweiler", "SGB II", "", "", "", ""]], "institution_similar"),
        ([["Jobcentar Eschwailer", "SGB II", "", "", "", ""]], "institution_similar"),
        ([["Jobcenter Eschweiler", "", "Ottho, Sabina", "U25", "", ""]], "professional_similar"),
        ([["Jobcenter Eschweiler", "", "Frau Otto", "U25", "", ""]], "professional_similar"),
        (
            [["Neu", "Schule", "A B", "x", "", ""], ["Neu", "Betrieb", "C D", "x", "", ""]],
            "row_contradicts",
        ),
        (
            [["Neu", "Schule", "A B", "x", "", ""], ["neu", "Schule", "a b", "y", "", ""]],
            "row_repeated",
        ),
    ],
)
def test_doubtful_rows(rows: list[list[str]], code: str) -> None:
    staging = staged(*rows)
    row = staging.rows[-1]
    assert row.kind is RowKind.DOUBTFUL
    assert [found.refusal.code() for found in row.findings] == [code]
    assert not staging.clear()
    assert row not in staging.to_write()


def test_decisions_settle_doubts() -> None:
    rows = [
        ["Job-Center Eschweiler", "SGB II", "", "", "", "Stolberg"],
        ["Job Center Eschweiler", "SGB II", "", "", "", ""],
        ["Jobcenter Eschweiler", "", "Ottho, Sabina", "U25", "", ""],
        ["Jobcenter Eschweiler", "", "Frau Otto", "U25", "", ""],
    ]
    same, new, colleague, left_out = staged(
        *rows,
        decisions={
            3: Decision(Choice.SAME, JOBCENTER.id),
            4: Decision(Choice.NEW),
            5: Decision(Choice.NEW),
            6: Decision(Choice.SKIP),
        },
    ).rows
    assert (same.kind, draft(same).institution_id) == (RowKind.CHANGED, JOBCENTER.id)
    assert (new.kind, draft(new).institution_id) == (RowKind.NEW, None)
    assert (colleague.kind, draft(colleague).professional_id) == (RowKind.NEW, None)
    assert left_out.kind is RowKind.SKIPPED


def test_the_listing_says_where_and_why() -> None:
    found = listing(
        staged(
            ["Neu GmbH", "SGB XXI", "A B", "x", "", ""],
            ["Job-Center Eschweiler", "SGB II", "", "", "", ""],
            ["Jobcenter Eschweiler", "", "Otto, Sabine", "Teamleitung", "0241 geheim", ""],
            ["Berufskolleg", "Schule", "", "", "", ""],
        )
    )
    (refused,) = found.refused
    assert (refused.file, refused.row, refused.cell) == ("netz.csv", 3, "B3")
    assert refused.reason.startswith("„SGB XXI“ ist bei „Rechtskreis“ nicht bekannt.")
    assert "SGB VIII, freie Jugendhilfe" in refused.reason
    (changed,) = found.changed
    assert changed.reason == "Geändert: Funktion, Telefon."
    assert "geheim" not in "".join(found.lines())
    assert [len(found.new), len(found.doubtful)] == [1, 1]
    assert next(found.lines()) == "Neu: 1"
    assert "  netz.csv, B3: „SGB XXI“" in "\n".join(found.lines())
