"""The texts: one for every room, none empty, plain German, found by any spelling."""

from __future__ import annotations

import re

import pytest

from ilja_desktop.services.practice import KNOWN_PASSWORD, USER
from ilja_desktop.ui.help.finding import finds, places
from ilja_desktop.ui.help.section import FIRST, FOLDER, IDS, Section, section_of, sections

ALL = {section.id: section for section in sections(("Übersicht", "Fälle"))}
WRITTEN_OUT = re.compile(
    r"\b(fuer|ueber|Faelle|koennen|muessen|moeglich|Loeschen|waehlen|pruef\w+|oeffn\w+)\b"
)


@pytest.mark.parametrize("section", ALL.values(), ids=lambda section: section.id)
def test_section_is_whole(section: Section) -> None:
    assert section.title
    assert section.plain.startswith(section.title)
    assert len(section.plain.split()) > 60
    assert not re.search(r"[{}]|https?:|!\[|\]\(", section.markdown)
    assert not WRITTEN_OUT.search(section.plain)


def test_every_file_is_a_section_and_titles_differ() -> None:
    assert {path.stem for path in FOLDER.glob("*.md")} == set(IDS)
    assert len({section.title for section in ALL.values()}) == len(IDS)


def test_rooms_without_a_section_begin_at_the_beginning() -> None:
    assert section_of("cases") == "cases"
    assert section_of("nowhere") == FIRST


def test_practice_section_names_what_opens_the_practice_vault() -> None:
    assert {USER, KNOWN_PASSWORD} <= set(re.split(r"[\s.]+", ALL["practice"].plain))


def test_keys_of_the_rooms_are_those_of_the_navigation() -> None:
    keys = ALL["keys"].plain.split("\n")
    assert keys[keys.index("Strg+1") + 1] == "Übersicht"
    assert keys[keys.index("Strg+2") + 1] == "Fälle"
    assert "Strg+3" not in keys


@pytest.mark.parametrize(
    ("text", "sought"),
    [
        ("Wird er gelöscht?", "Loesch"),
        ("Loeschen lässt es sich nicht.", "löschen"),
        ("die Schweigepflichtentbindung", "SCHWEIGEPFLICHT"),
        ("Straße und Größe", "strasse groesse"),
        ("eine neue Einwilligung", "neu"),
        ("irgendetwas", ""),
    ],
)
def test_a_word_is_found_however_it_is_spelled(text: str, sought: str) -> None:
    assert finds(text, sought)


def test_every_word_has_to_be_there() -> None:
    assert not finds("Die Einwilligung gilt.", "einwilligung widerruf")


def test_found_words_are_marked_whole() -> None:
    text = "Löschen? Wird gelöscht."
    assert [text[at : at + length] for at, length in places(text, "loesch")] == [
        "Löschen",
        "gelöscht",
    ]
    assert list(places(text, "")) == []
