"""Words of anonymised summaries."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.summary import Reason
from ilja_desktop.domain.summaryfacts import Population
from ilja_desktop.domain.summaryorder import Method
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    Population.CONFERENCES: mark("Word", "Fallkonferenzen"),
    Population.CASES: mark("Word", "Besprochene Fälle"),
    Population.COMMITMENTS: mark("Word", "Vereinbarungen"),
    Population.ENQUIRIES: mark("Word", "Nachfragen zum Verbleib"),
    Population.MENTOR_HOURS: mark("Word", "Stunden der Lotsenbegleitung"),
    Population.MENTOR_FARES: mark("Word", "Fahrtkosten der Lotsenbegleitung"),
    Reason.SMALL: mark("Word", "zu klein"),
    Reason.GROUP: mark("Word", "verrät eine Gruppe"),
    Reason.DOMINATED: mark("Word", "von Einzelnen bestimmt"),
    Reason.NEWCOMER: mark("Word", "verrät neue Fälle"),
    Reason.COMPANION: mark("Word", "schützt andere Werte"),
    Method.MARKS: mark("Word", "Kleine Zahlen unkenntlich machen"),
    Method.ROUNDED_3: mark("Word", "Alle Zahlen auf Vielfache von 3 runden"),
    Method.ROUNDED_5: mark("Word", "Alle Zahlen auf Vielfache von 5 runden"),
}

TITLES = (
    mark("Word", "Rechtskreis der meldenden Stelle"),
    mark("Word", "Altersgruppe"),
    mark("Word", "Geschlecht"),
    mark("Word", "Ergebnis"),
    mark("Word", "Wartezeit von der Meldung bis zur Konferenz"),
    mark("Word", "Junger Mensch am Tisch"),
    mark("Word", "Verfahren"),
    mark("Word", "Stand des Falls"),
    mark("Word", "angesprochene Bedarfe"),
    mark("Word", "abgebende Schulform"),
    mark("Word", "bisherige Wege und Angebote"),
    mark("Word", "Wohnort"),
    mark("Word", "Aufenthaltsgruppe"),
    mark("Word", "Stand der Vereinbarung"),
    mark("Word", "Stand des Tandems"),
    mark("Word", "Messpunkt"),
    mark("Word", "Ergebnis der Nachfrage"),
    mark("Word", "Verbleib"),
    mark("Word", "Schulform"),
    mark("Word", "Einstieg in betriebliche Ausbildung"),
    mark("Word", "Anwesenheit des jungen Menschen"),
    mark("Word", "angesprochenen Bedarfen"),
    mark("Word", "abgebender Schulform"),
    mark("Word", "bisherigen Wegen und Angeboten"),
    mark("Word", "Auswertung der Fallkonferenzen"),
    mark("Word", "Bericht an den Jugendhilfeausschuss"),
    mark("Word", "Angaben zur Landesevaluation"),
    mark("Word", "Angebots- und Bedarfsanalyse"),
    mark("Word", "Kennzahlen zu Verbleib und Konferenzen"),
    mark("Word", "Lotsenbegleitung in Zahlen"),
)
"""Titles of variables, some as they follow „nach“, and of ready-made summaries."""
