"""Words of anonymised summaries."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.summaryfacts import Population
from ilja_desktop.domain.summaryorder import Method
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    Population.CONFERENCES: mark("Population", "Fallkonferenzen"),
    Population.CASES: mark("Population", "Besprochene Fälle"),
    Population.COMMITMENTS: mark("Population", "Vereinbarungen"),
    Population.ENQUIRIES: mark("Population", "Nachfragen zum Verbleib"),
    Method.MARKS: mark("Method", "Kleine Zahlen unkenntlich machen"),
    Method.ROUNDED_3: mark("Method", "Alle Zahlen auf Vielfache von 3 runden"),
    Method.ROUNDED_5: mark("Method", "Alle Zahlen auf Vielfache von 5 runden"),
}
