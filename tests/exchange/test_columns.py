"""Headings as offices write them, and what stands around them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.reportform import FIELDS
from ilja_desktop.exchange.cell import Sheet, text_row
from ilja_desktop.exchange.columns import HeadingsNotFound, Mapping, lines, propose
from ilja_desktop.exchange.field import FIELDS_OF, RowContent
from ilja_desktop.exchange.spreadsheet import read_spreadsheet
from ilja_desktop.exchange.synonym import HEADINGS, SPECIAL_WORDS
from tests.exchange.paper import CASE, xlsx


def sheet(*rows: list[str]) -> Sheet:
    made = (text_row(number, texts) for number, texts in enumerate(rows, start=1))
    return Sheet("a.csv", "", tuple(row for row in made if row.cells))


def read_as(mapping: Mapping) -> dict[str, str | None]:
    return {column.heading: column.field for column in mapping.columns}


def test_every_label_of_the_paper_form_is_a_heading() -> None:
    mapping = propose(sheet([field.label for field in FIELDS]))
    assert mapping.content is RowContent.CASES
    assert [column.field for column in mapping.columns] == [field.name for field in FIELDS]
    assert mapping.missing() == ()


def test_synonyms_lead_to_fields_that_exist() -> None:
    for content, headings in HEADINGS.items():
        assert set(headings.values()) <= set(FIELDS_OF[content])
        assert "" not in headings
    assert set(SPECIAL_WORDS) <= set(FIELDS_OF[RowContent.CASES])


def test_ugly_headings_are_understood() -> None:
    mapping = propose(
        sheet(
            [
                " NACHNAME* ",
                "Vor-\nname",
                "Geb.-Datum",
                "PLZ/Ort",
                "Strasse,\nHaus-Nr.",
                "Tel. Nr.",
                "m/w/d",
                "Geburtsdatun",
            ]
        )
    )
    assert read_as(mapping) == {
        "NACHNAME*": "family_name",
        "Vor- name": "given_name",
        "Geb.-Datum": "born_on",
        "PLZ/Ort": "residence",
        "Strasse, Haus-Nr.": "address",
        "Tel. Nr.": "reachability",
        "m/w/d": "sex",
        "Geburtsdatun": None,
    }


def test_a_slip_of_the_pen_is_forgiven_where_the_field_is_free() -> None:
    mapping = propose(sheet(["Nachname", "Vorname", "Geburtsdatun", "Dringlichkeitt"]))
    assert [column.field for column in mapping.columns][2:] == ["born_on", "urgency"]


def test_double_headings_are_read_once_and_reported() -> None:
    mapping = propose(sheet(["Nachname", "Vorname", "Telefon", "Telefon", "Bemerkung"]))
    assert [column.cell for column in mapping.columns if column.field is None] == ["D1", "E1"]


@pytest.mark.parametrize(
    ("headings", "field"),
    [
        (["Name", "Vorname", "Geburtsdatum"], "family_name"),
        (["Name", "Geburtsdatum", "Wohnort"], "full_name"),
        (["Name", "Rechtskreis", "Funktion"], "institution_name"),
        (["Name", "Einrichtung", "Funktion", "Rechtskreis"], "full_name"),
        (["Name", "Vorname", "Einrichtung", "Rechtskreis", "Funktion"], "family_name"),
    ],
)
def test_a_bare_name_means_what_its_neighbours_say(headings: list[str], field: str) -> None:
    assert propose(sheet(headings)).columns[0].field == field


@pytest.mark.parametrize(
    ("heading", "category"),
    [
        ("Gesundheit", DataCategory.HEALTH),
        ("Gesundheit (falls bekannt)", DataCategory.HEALTH),
        ("Bekannte Diagnosen", DataCategory.HEALTH),
        ("Förderschwerpunkt", DataCategory.SPECIAL_NEEDS),
        ("Förderschwerpunkt Lernen?", DataCategory.SPECIAL_NEEDS),
        ("Schwerbehinderung", DataCategory.SPECIAL_NEEDS),
        ("Aufenthalt", DataCategory.RESIDENCE_STATUS),
        ("Duldung bis", DataCategory.RESIDENCE_STATUS),
        ("Nationalität", DataCategory.RESIDENCE_STATUS),
        ("Sucht", DataCategory.BURDENS),
        ("Schulden in EUR", DataCategory.BURDENS),
        ("vertraulich!", DataCategory.ENTRUSTED),
    ],
)
def test_specially_protected_columns_are_recognised(heading: str, category: DataCategory) -> None:
    mapping = propose(sheet(["Nachname", "Vorname", heading]))
    assert [found for _, found in mapping.special()] == [category]


def test_several_columns_may_tell_of_the_same_category() -> None:
    mapping = propose(sheet(["Nachname", "Vorname", "Sucht", "Schulden"]))
    assert len(mapping.special()) == 2


def test_title_rows_blanks_repeated_headings_and_footers() -> None:
    content = xlsx(
        [
            ["Fallliste der Jugendberufsagentur"],
            ["Stand: 01.03.2026", None, "vertraulich"],
            [],
            ["Nachname", "Vorname", "Geburtsdatum"],
            [None, None, None],
            ["Stand", "Elif", "1.1.2009"],
            ["Nachname", "Vorname", "Geburtsdatum"],
            ["Ö", "Ali", "1.1.2010"],
            [],
            ["Summe:", 2],
            ["Stand: 01.03.2026"],
        ]
    )
    (read,) = read_spreadsheet("a.xlsx", content)
    mapping = propose(read)
    assert mapping.heading_row == 4
    assert [line.row for line in lines(read, mapping)] == [6, 8]


def test_a_person_corrects_the_mapping() -> None:
    table = sheet(["Name", "Wert", "Geburtsdatum"], ["Elif", "Yılmaz", "1.1.2009"])
    mapping = propose(table).read_as(1, "family_name").read_as(0, "given_name")
    (line,) = lines(table, mapping)
    found = {entry.field.name: (entry.cell.text, entry.cell.address) for entry in line.entries}
    assert found == {
        "given_name": ("Elif", "A2"),
        "family_name": ("Yılmaz", "B2"),
        "born_on": ("1.1.2009", "C2"),
    }
    assert propose(table).read_as(0, None).read_as(1, "born_on").columns[2].field is None


def test_what_is_missing_is_said() -> None:
    mapping = propose(sheet([name for name in CASE if name != "Wohnort"]))
    assert [field.name for field in mapping.missing()] == ["residence"]


@pytest.mark.parametrize("rows", [[], [["a", "b"]], [["Nachname"]]])
def test_a_table_without_known_headings_is_refused(rows: list[list[str]]) -> None:
    with pytest.raises(HeadingsNotFound):
        propose(sheet(*rows))


@given(st.lists(st.lists(st.text(max_size=12), max_size=6), max_size=6))
def test_any_table_gets_a_proposal_or_a_refusal(rows: list[list[str]]) -> None:
    table = sheet(*rows)
    try:
        mapping = propose(table)
    except HeadingsNotFound:
        return
    assert all(line.row > mapping.heading_row for line in lines(table, mapping))
