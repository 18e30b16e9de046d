"""Numbers with check digits, days, ages, addresses and the rest, found by how they are built."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.anonymise.narrative import pattern
from ilja_desktop.anonymise.narrative.checksum import (
    is_health_number,
    is_iban,
    is_pension_number,
    is_tax_number,
)
from ilja_desktop.domain.narrative import Clue


def found(text: str) -> set[tuple[Clue, str]]:
    return {(one.clue, text[one.start : one.end]) for one in pattern.find(text)}


@pytest.mark.parametrize(
    ("check", "number"),
    [
        (is_iban, "DE89 3704 0044 0532 0130 00"),
        (is_iban, "NL91ABNA0417164300"),
        (is_health_number, "A123456780"),
        (is_pension_number, "65170839J003"),
        (is_tax_number, "86095742719"),
    ],
)
def test_one_wrong_digit_is_no_such_number(check: pattern.Check, number: str) -> None:
    assert check(number)
    digits = [at for at, sign in enumerate(number) if sign.isdigit()]
    for at in digits:
        wrong = str((int(number[at]) + 1) % 10)
        assert not check(number[:at] + wrong + number[at + 1 :])


@pytest.mark.parametrize(
    ("text", "clue", "told"),
    [
        ("am Montag, dem 12.03.2025 dort", Clue.DAY, "Montag, dem 12.03.2025"),
        ("am 3. und 4. März dort", Clue.DAY, "3. und 4. März"),
        ("seit Ende Juni 2024 dort", Clue.DAY, "Ende Juni 2024"),
        ("am 2025-03-12 dort", Clue.DAY, "2025-03-12"),
        ("sie ist 17 Jahre alt", Clue.AGE, "17 Jahre alt"),
        ("die siebzehnjährige Frau", Clue.AGE, "siebzehnjährige"),
        ("Emine (17) kam", Clue.AGE, "17"),
        ("er wird bald 18.", Clue.AGE, "18"),
        ("um 14:30 Uhr", Clue.TIME, "um 14:30 Uhr"),
        ("von 8 bis 12 Uhr", Clue.TIME, "von 8 bis 12 Uhr"),
        ("Talstraße 12a, 52249 Eschweiler", Clue.ADDRESS, "Talstraße 12a, 52249 Eschweiler"),
        ("wohnt Am Kraftwerk 17", Clue.ADDRESS, "Am Kraftwerk 17"),
        ("Tel. 0176 555 012-34.", Clue.CONTACT, "0176 555 012-34"),
        ("Tel. (0241) 4325-11.", Clue.CONTACT, "(0241) 4325-11"),
        ("an l.kaya@post.example.", Clue.CONTACT, "l.kaya@post.example"),
        ("auf Instagram @leo.k07", Clue.CONTACT, "@leo.k07"),
        ("Az. 51/3-2025-17", Clue.NUMBER, "51/3-2025-17"),
        ("am 15. dort", Clue.DAY, "15."),
        ("Frist 31/3", Clue.DAY, "31/3"),
        ("am 5/2/25 dort", Clue.DAY, "5/2/25"),
        ("am dritten März dort", Clue.DAY, "dritten März"),
        ("im Herbst 2023 dort", Clue.DAY, "Herbst 2023"),
        ("in KW 12 dort", Clue.DAY, "KW 12"),
        ("am zweiten Weihnachtstag dort", Clue.DAY, "zweiten Weihnachtstag"),
        ("seit 2019 getrennt", Clue.DAY, "2019"),
        ("seine Oma, Ende siebzig, kam", Clue.AGE, "Ende siebzig"),
        ("die drei Monate alte Tochter", Clue.AGE, "drei Monate alte"),
        ("zum 16. Geburtstag", Clue.AGE, "16. Geburtstag"),
        ("drei Kinder (4, 7 und 9)", Clue.AGE, "4, 7 und 9"),
        ("Ali und Eda (vier und sieben)", Clue.AGE, "vier und sieben"),
        ("die kleine Eda, 4, weint", Clue.AGE, "4"),
        ("er sagt, er sei 16, er dürfe das", Clue.AGE, "16"),
        ("sie werde in einem halben Jahr 18 und", Clue.AGE, "18"),
        ("Käthe-Kollwitz-Straße 12 wohnt", Clue.ADDRESS, "Käthe-Kollwitz-Straße 12"),
        ("fordert 1.137,20 € zurück", Clue.NUMBER, "1.137,20 €"),
        ("wog 3.140 Gramm", Clue.NUMBER, "3.140 Gramm"),
        ("in der Klasse 9b", Clue.NUMBER, "9b"),
        ("Vorgang DN-20250520-7", Clue.NUMBER, "DN-20250520-7"),
        ("Tel. 77 34 12", Clue.CONTACT, "77 34 12"),
        ("Insta: anna_lena07", Clue.CONTACT, "anna_lena07"),
        ("anna (ät) web punkt de", Clue.CONTACT, "anna (ät) web punkt de"),
        ("Beschluss 14 F 88/25", Clue.NUMBER, "14 F 88/25"),
        ("im Wagen AC-LK 123", Clue.NUMBER, "AC-LK 123"),
        ("Fall ESW-2025-014", Clue.NUMBER, "ESW-2025-014"),
    ],
)
def test_it_is_found_whole(text: str, clue: Clue, told: str) -> None:
    assert (clue, told) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Die 3-jährige Ausbildung kostet 1.000 Euro.",
        "Sie besucht die 10. Klasse und hat 34 Fehltage.",
        "Das Schuljahr 2024/25 beginnt im Herbst.",
        "Frau Mai und Herr August fehlen.",
        "In Kapitel 3.2 stehen § 16 und Art. 15.",
        "Sie schrieb 10-12 Bewerbungen und wartet seit 20 Minuten.",
        "Niveau B1 und 300 Euro reichen, sagt § 8a SGB VIII.",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert not found(text)


@given(st.text(alphabet=string.printable, max_size=60))
def test_whatever_is_typed_findings_lie_inside(text: str) -> None:
    for one in pattern.find(text):
        assert 0 <= one.start < one.end <= len(text)
