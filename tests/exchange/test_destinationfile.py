"""The list of destinations that comes with the program, and broken ones."""

from datetime import date
from pathlib import Path

import pytest

from ilja_desktop.domain.destination import Meaning
from ilja_desktop.exchange.destinationfile import LIST, DestinationsUnreadable, destinations

DAY = date(2026, 11, 22)


def test_the_list_is_whole_and_says_where_it_comes_from() -> None:
    listed = destinations()
    assert listed.problems(DAY) == ()
    assert listed.source
    assert [group.code for group in listed.groups] == [
        "I",
        "II",
        "III+IV",
        "III.0",
        "S.1–S.3",
        "S.4–S.9",
        "U",
    ]
    assert listed.meaning("I.1") is Meaning.COMPANY_TRAINING
    assert {each.meaning for each in listed.offered()} == {m for m in Meaning if m.answer}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('meaning = "Übergang"', 'meaning = "Umweg"'),
        ("as_of = 2026-11-01", "as_of = gestern"),
        ("enrol_age = 6", ""),
        ('source = "', 'quelle = "'),
    ],
)
def test_a_broken_list_is_refused(tmp_path: Path, before: str, after: str) -> None:
    broken = tmp_path / "destinations.toml"
    text = LIST.read_text("utf-8")
    assert before in text
    broken.write_text(text.replace(before, after), "utf-8")
    with pytest.raises(DestinationsUnreadable) as refused:
        destinations(broken)
    assert refused.value.file == broken.name


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("II.4", "II.4"),
        ("ii4", "II.4"),
        ("2.4", "II.4"),
        ("1.1", "I.1"),
        (" s8 ", "S.8"),
        ("IV", "IV"),
        ("minijob", "S.2"),
        ("II.4  Berufsvorbereitende Bildungsmaßnahme (BvB)", "II.4"),
        ("u.1", "U.1"),
        ("u.3", None),
        ("Ausbildung", None),
        ("", None),
        ("9.9", None),
    ],
)
def test_a_category_is_found_by_what_is_typed(typed: str, code: str | None) -> None:
    found = destinations().find(typed)
    assert (found.code if found else None) == code
