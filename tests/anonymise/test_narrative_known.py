"""Every known name of five letters and more is found in every slip, spelling and inflection."""

import random
from collections.abc import Iterator
from functools import cache
from unicodedata import combining, normalize

import pytest

from ilja_desktop.anonymise.narrative.find import find
from ilja_desktop.anonymise.narrative.known import KnownNames
from ilja_desktop.anonymise.narrative.lexicon import lexicon
from ilja_desktop.anonymise.narrative.wordsplit import split, tidy
from ilja_desktop.domain.narrative import Clue, KnownFile, KnownPerson, Part, Tier
from tests.anonymise.narrativefile import EVERY, narratives

LEAST = 5
FILES = list(dict.fromkeys(each.known for path in EVERY for each in narratives(path)))
NAMES = sorted(
    {
        (file, word)
        for file in FILES
        for person in file.people
        for name in (person.given_name, person.family_name)
        for word in name.replace("-", " ").split()
        if len(word) >= LEAST
    },
    key=lambda each: (each[1], FILES.index(each[0])),
)
LETTERS = "abcdefghijklmnoprstuvwyzäöü"
UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
)


def slips(word: str, chance: random.Random) -> Iterator[str]:
    """Yield one slip of each kind at each place; a letter takes the other's size."""
    yield chance.choice(LETTERS) + word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
        yield word[: at + 1] + word[at:]
        other = chance.choice(LETTERS)
        yield word[:at] + (other.upper() if word[at].isupper() else other) + word[at + 1 :]
        yield word[: at + 1] + chance.choice(LETTERS) + word[at + 1 :]
        if at:
            yield word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]


def spellings(word: str) -> Iterator[str]:
    """Yield capitals, small letters, marks left out or written out, and inflections."""
    bare = "".join(each for each in normalize("NFKD", word) if not combining(each))
    yield from (word, word.upper(), word.lower(), bare, bare.replace("ı", "i"))
    yield word.translate(UMLAUTS)
    yield from (f"{word}s", f"{word}'", f"{word}'s", f"{word}’s", f"{bare}s")
    yield from (normalize("NFD", word), f"{word[:3]}\u00ad{word[3:]}")


@cache
def names_of(file: KnownFile) -> KnownNames:
    return KnownNames(file, lexicon())


def missed(file: KnownFile, told: Iterator[str]) -> list[str]:
    """Return the words that are not found where somebody's name stands in a sentence."""
    names = names_of(file)

    def found(word: str) -> bool:
        text = f"Am Nachmittag war {word} wieder da."
        return any(one.clue is Clue.PERSON for one in names.find(split(tidy(text))))

    return [word for word in dict.fromkeys(told) if not found(word)]


def test_slips_are_found() -> None:
    chance = random.Random(7)
    assert len(NAMES) > 70
    assert not [gap for file, word in NAMES for gap in missed(file, slips(word, chance))]


def test_spellings_and_inflections_are_found() -> None:
    assert not [gap for file, word in NAMES for gap in missed(file, spellings(word))]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("Mehmet", "Memo"),
        ("Katharina", "Kathi"),
        ("Alexander", "Alex"),
        ("Zuzanna", "Zuza"),
        ("Leonie", "Leonchen"),
        ("Leonie", "Leoni"),
        ("Leonie", "L. sagt"),
        ("Leonie", "Frau K. sagt"),
        ("Leonie", "L.K. sagt"),
        ("Leonie", "Leonie K. sagt"),
        ("Leonie", "L. Kaya"),
        ("Leonie", "Leo nie"),
        ("Leonie", "Leo-\nnie"),
        ("Leonie", "Kaya_Leonie.pdf"),
        ("Leonie", "LeonieKaya"),
    ],
)
def test_short_forms_and_initials_are_found(given: str, told: str) -> None:
    known = KnownFile(
        people=(KnownPerson(part=Part.YOUNG_PERSON, given_name=given, family_name="Kaya"),)
    )
    reading = find(f"Heute war {told} dabei.", known, frozenset({Tier.KNOWN}))
    assert reading.findings


def test_both_initials_of_somebody_are_found_anywhere() -> None:
    others = KnownPerson(part=Part.PROFESSIONAL, given_name="Ute", family_name="Brandt")
    text = "Neue Nummer notiert.\nU. B.\nSo z. B. morgen."
    (one,) = find(text, KnownFile(people=(others,)), frozenset({Tier.KNOWN})).findings
    assert text[one.start : one.end] == "U. B."


@pytest.mark.parametrize(
    ("given", "family", "told"),
    [
        ("Heike", "te Laak", "te Laaks"),
        ("Marie-Sophie", "te Laak", "M.-S. te Laak"),
        ("Ulrike", "von der Heide", "v. d. Heide"),
        ("Ma'mun", "al-Hamdan", "Mamun"),
        ("Reza", "Karimi", "Reza's"),
        ("Jan", "Janßen", "Jaßnen"),
        ("Filmon", "Gebremedhin", "Gebremedhin, Filmon"),
    ],
)
def test_a_name_is_found_with_all_that_belongs_to_it(given: str, family: str, told: str) -> None:
    own = KnownPerson(part=Part.YOUNG_PERSON, given_name=given, family_name=family)
    text = f"Heute war auch {told} wieder da."
    (one,) = find(text, KnownFile(people=(own,)), frozenset({Tier.KNOWN})).findings
    assert text[one.start : one.end] == told


@pytest.mark.parametrize(
    "told", ["RS Am Giersberg", "Lipper Heide", "Jugendwerkstatt", "job-com", "BK Lipper Heide"]
)
def test_parts_and_short_forms_of_a_house_are_found(told: str) -> None:
    known = KnownFile(
        schools=("Realschule Am Giersberg", "Berufskolleg an der Lipper Heide"),
        organisations=("Jugendwerkstatt Sprungbrett", "job-com Kreis Düren"),
    )
    text = f"Dort war {told} dabei."
    found = find(text, known, frozenset({Tier.KNOWN})).findings
    assert [text[one.start : one.end] for one in found] == [told]


def test_a_name_that_is_a_word_is_asked_about() -> None:
    known = KnownFile(
        people=(KnownPerson(part=Part.PROFESSIONAL, given_name="Sven", family_name="Sommer"),)
    )
    (one,) = find("Im Sommer ist frei.", known, frozenset({Tier.KNOWN})).findings
    assert not one.sure
    (one,) = find("Das sagt Sven Sommer.", known, frozenset({Tier.KNOWN})).findings
    assert one.sure


def test_places_schools_and_numbers_of_the_file_are_found() -> None:
    known = KnownFile(
        places=("Stolberg", "Talstraße 12, 52222 Stolberg"),
        schools=("Städtische Gesamtschule Waldschule",),
        organisations=("Jobcenter StädteRegion Aachen", "low-tec gGmbH"),
        numbers=("ESW-2025-014", "0176 55501234"),
    )
    text = (
        "In Stolbreg, Talstr. 12; an der Städtischen Gesamtschule Waldschule; beim Jobcenter "
        "Städteregion Aachen; bei low-tec; ESW 2025/014; 0176/555 012-34."
    )
    found = find(text, known, frozenset({Tier.KNOWN})).findings
    told = [text[one.start : one.end] for one in found]
    assert told == [
        "Stolbreg",
        "Städtischen Gesamtschule Waldschule",
        "Jobcenter Städteregion Aachen",
        "low-tec",
        "ESW 2025/014",
        "0176/555 012-34",
    ]
