"""What an offer, a professional or a user may still lack."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

PROBLEMS: dict[str, str] = {
    "carrier.missing": mark("Problem", "Es fehlt, wer das Angebot macht (Träger)."),
    "function.missing": mark("Problem", "Die Funktion fehlt."),
    "label.missing": mark("Problem", "Der Anmeldename fehlt."),
    "places.out_of_range": mark("Problem", "Es sind 0 bis 9999 freie Plätze."),
    "report_by.after_start": mark("Problem", "Der Meldetermin liegt nach dem Beginn."),
    "roles.missing": mark("Problem", "Die Aufgabe im Programm fehlt."),
}
