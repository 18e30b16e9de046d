"""All spellings of a name are one; a beginning stays a beginning."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.spelling import fold, normal, number_key
from ilja_desktop.store.normal import prefix_query, sound

NAMES = st.text(
    st.sampled_from("aäbceèéëghiıİjkłlmnoöøópqrsşśtuüůvwxyzżßćçčđæœþÄÖÜẞŁŞÇAEIOUSY -'’"),
    max_size=20,
)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Mueller", "Müller"),
        ("Muller", "Müller"),
        ("MÜLLER", "Müller"),
        ("Mu\u0308ller", "Müller"),
        ("Yilmaz", "Yılmaz"),
        ("YILMAZ", "Yılmaz"),
        ("Oeztuerk", "Öztürk"),
        ("Ozturk", "Öztürk"),
        ("Sahin", "Şahin"),
        ("Weiss", "Weiß"),
        ("WEIẞ", "Weiß"),
        ("Suess", "Süß"),
        ("Lukasz", "Łukasz"),
        ("Wojcik", "Wójcik"),
        ("Soerensen", "Sørensen"),
        ("Dordevic", "Đorđević"),
        ("Aegir", "Ægir"),
        ("Zoe", "Zoë"),
        ("Ghebre Mariam", "Ghebre-Mariam"),
        ("ODonnell", "ODonnell"),
        ("Istanbul", "İstanbul"),
    ],
)
def test_spellings_of_a_name_are_one(typed: str, stored: str) -> None:
    assert normal(typed) == normal(stored)


@pytest.mark.parametrize(("one", "other"), [("Müller", "Möller"), ("Otto", "Ott"), ("Baur", "Bär")])
def test_other_names_stay_others(one: str, other: str) -> None:
    assert normal(one) != normal(other)


@given(NAMES)
def test_the_normal_form_is_its_own_normal_form(name: str) -> None:
    assert normal(normal(name)) == normal(name)


@given(NAMES)
def test_umlauts_may_be_written_out(name: str) -> None:
    written = name
    for umlaut, letters in {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe"}.items():
        written = written.replace(umlaut, letters)
    assert normal(written) == normal(name)


@given(NAMES)
def test_case_does_not_matter(name: str) -> None:
    assert normal(name.upper()) == normal(name.lower()) == normal(name)


@given(NAMES, st.integers(0, 20))
def test_a_beginning_stays_a_beginning(name: str, length: int) -> None:
    assert normal(name).startswith(normal(name[:length]))


@given(st.text(max_size=40))
def test_whatever_is_typed_makes_a_query(text: str) -> None:
    words = prefix_query(text).split(" AND ")
    assert all(word == "" or (word.startswith('"') and word.endswith('"*')) for word in words)
    assert normal(text) == " ".join(word.strip('"*') for word in words)


def test_lists_are_sorted_as_in_telephone_books() -> None:
    names = ["Zoller", "Öztürk", "Bauer", "Baumann", "Oel", "Łukasz", "Muth", "Müller", "Mueller"]
    assert sorted(names, key=fold) == [
        "Bauer",
        "Baumann",
        "Łukasz",
        "Müller",
        "Mueller",
        "Muth",
        "Oel",
        "Öztürk",
        "Zoller",
    ]


def test_numbers_are_sorted_as_numbers() -> None:
    numbers = ["KPF-2026-1000", "KPF-2026-999", "KPF-2025-001"]
    assert sorted(numbers, key=number_key) == ["KPF-2025-001", "KPF-2026-999", "KPF-2026-1000"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Schmidt", "Schmitt"),
        ("Meyer", "Mayer"),
        ("Yildis", "Yıldız"),
        ("Mueller-Yılmaz", "Yilmaz Müller"),
    ],
)
def test_names_that_sound_the_same(one: str, other: str) -> None:
    assert sound(one) == sound(other)
