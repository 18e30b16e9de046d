"""Words about what leaves a printer."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.printout import Sides
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    Sides.ONE: mark("Word", "Einseitig"),
    Sides.BOTH: mark("Word", "Beidseitig"),
}

SENTENCES: dict[str, str] = {
    "pages_misread": mark(
        "Refusal",
        "„{typed}“ nennt keine Seiten dieses Papiers. Es hat die Seiten 1 bis {last}; bitte zum "
        "Beispiel 1–3, 5 schreiben.",
    ),
    "printer_unready": mark(
        "Refusal",
        "Der Drucker nimmt nichts an. Bitte prüfen, ob er eingeschaltet ist, oder einen anderen "
        "wählen.",
    ),
}
