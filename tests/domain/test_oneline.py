"""One typed line says who does what by when; what it does not say stays open."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilja_desktop.domain.oneline import OneLine, Person, understand

TODAY = date(2026, 11, 21)
PEOPLE = (
    Person(id=0, words="Junger Mensch"),
    Person(id=1, words="Herr Reinartz, Jobcenter"),
    Person(id=2, words="Frau Tesfay, Berufskolleg"),
    Person(id=3, words="Frau Çelik-Baum, Jugendamt"),
    Person(id=4, words="Herr Otto, Jugendamt"),
)


@pytest.mark.parametrize(
    ("text", "who", "what", "until"),
    [
        ("Reinartz fragt drei Betriebe an bis 15.1.", 1, "fragt drei Betriebe an", (2027, 1, 15)),
        (
            "Herr Reinartz, Betriebe fragen, bis zum 15.01.2027",
            1,
            "Betriebe fragen",
            (2027, 1, 15),
        ),
        ("jobcenter: EQ prüfen +14", 1, "EQ prüfen", (2026, 12, 5)),
        ("Junger Mensch stellt Mappe fertig bis Freitag", 0, "stellt Mappe fertig", (2026, 11, 27)),
        ("der junge Mensch ruft an in 2 Wochen", 0, "ruft an", (2026, 12, 5)),
        ("Çelik-Baum schreibt Bericht bis 3.12.26", 3, "schreibt Bericht", (2026, 12, 3)),
        ("Jugendamt prüft Hilfe bis 1.2.", None, "Jugendamt prüft Hilfe", (2027, 2, 1)),
        ("Tesfay Stützunterricht", 2, "Stützunterricht", None),
        ("Stützunterricht bis 31.2.", None, "Stützunterricht bis 31.2.", None),
        ("Tesfay plant Kapitel 15.1.", 2, "plant Kapitel", (2027, 1, 15)),
    ],
)
def test_a_line_is_understood(
    text: str, who: int | None, what: str, until: tuple[int, int, int] | None
) -> None:
    found = understand(text, PEOPLE, TODAY)
    assert (found.who, found.what) == (who, what)
    assert found.until == (date(*until) if until else None)
    assert not found.ongoing


def test_something_may_run_on_and_be_looked_at_again() -> None:
    found = understand("Tesfay wöchentliches Gespräch, laufend, überprüft am 15.3.", PEOPLE, TODAY)
    assert found == OneLine(
        what="wöchentliches Gespräch", who=2, until=date(2027, 3, 15), ongoing=True
    )


@given(st.text(max_size=60))
def test_any_text_is_taken(text: str) -> None:
    found = understand(text, PEOPLE, TODAY)
    assert found.what in text
    assert found.what == found.what.strip()
