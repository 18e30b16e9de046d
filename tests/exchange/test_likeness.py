"""Who is probably the same person, and who is not."""

from datetime import date

import pytest
from hypothesis import given

from ilja_desktop.domain.spelling import fold
from ilja_desktop.exchange.likeness import Identity, Likeness, likeness
from ilja_desktop.exchange.nametext import FullName, split_name
from tests.exchange.paper import DAYS, NAMES

DAY = date(2009, 4, 3)
ONE = ("Müller", "Jana", DAY)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (ONE, ("MUELLER", " jana", DAY), Likeness.SAME),
        (("Yılmaz", "Elif", DAY), ("Yilmaz", "Elif", DAY), Likeness.SAME),
        (("Öztürk", "Can", DAY), ("Oeztuerk", "Can", DAY), Likeness.SAME),
        (ONE, ("Miller", "Jana", DAY), Likeness.SOUND),
        (ONE, ("Müller-Lüdenscheidt", "Jana", DAY), Likeness.SOUND),
        (("Schmidt", "Maik", DAY), ("Schmitt", "Meik", DAY), Likeness.SOUND),
        (ONE, ("Jana", "Müller", DAY), Likeness.SWAPPED_NAMES),
        (("Nguyen Van", "Anh", DAY), ("Nguyen", "Van Anh", DAY), Likeness.SOUND),
        (("Nguyen Van", "Anh", DAY), ("Anh", "Van Nguyen", DAY), Likeness.SWAPPED_NAMES),
        (ONE, ("Müller", "Jana", date(2009, 3, 4)), Likeness.CLOSE_DAY),
        (ONE, ("Müller", "Jana", date(2008, 4, 3)), Likeness.CLOSE_DAY),
        (ONE, ("Müller", "Jana", date(2009, 4, 13)), Likeness.CLOSE_DAY),
        (ONE, ("Müller", "Jana", date(2008, 5, 3)), None),
        (ONE, ("Müller", "Tobias", DAY), None),
        (ONE, ("Kaya", "Jana", DAY), None),
        (("O", "A", DAY), ("A", "O", DAY), Likeness.SWAPPED_NAMES),
        (("O", "Ali", DAY), ("E", "Ali", DAY), None),
    ],
)
def test_pairs(
    one: tuple[str, str, date], other: tuple[str, str, date], expected: Likeness | None
) -> None:
    assert likeness(Identity(*one), Identity(*other)) is expected


@given(NAMES, NAMES, DAYS, NAMES, NAMES, DAYS)
def test_likeness_has_no_direction(
    a: str, b: str, day: date, c: str, d: str, other_day: date
) -> None:
    one, other = Identity(a, b, day), Identity(c, d, other_day)
    assert likeness(one, other) is likeness(other, one)
    assert likeness(one, one) is Likeness.SAME


@given(NAMES)
def test_folding_again_changes_nothing(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Otto, Sabine", FullName("", "Sabine", "Otto")),
        ("Frau Otto", FullName("Frau", "", "Otto")),
        ("Herrn Dr. med. Ali Kaya", FullName("Herr", "Ali", "Kaya")),
        ("Anna Lena von der Heide", FullName("", "Anna Lena", "von der Heide")),
        ("O", FullName("", "", "O")),
        ("Fraunhofer", FullName("", "", "Fraunhofer")),
        ("", FullName("", "", "")),
    ],
)
def test_full_names_are_taken_apart(text: str, expected: FullName) -> None:
    assert split_name(text) == expected
