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
