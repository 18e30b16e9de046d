"""What a result, a commitment, or the word of a lost copy may still lack."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

PROBLEMS: dict[str, str] = {
    "circumstances.missing": mark("Problem", "Es fehlt, was geschehen ist."),
    "copies.missing": mark("Problem", "Es fehlt, welche Exemplare verloren sind."),
    "due_on.missing": mark("Problem", "Der Termin fehlt, bis wann es erledigt sein soll."),
    "due_on.past": mark("Problem", "Der Termin ist schon vorbei."),
    "follow_up_on.missing": mark("Problem", "Der Tag der Wiedervorlage fehlt."),
    "follow_up_on.past": mark("Problem", "Der Tag der Wiedervorlage ist schon vorbei."),
    "goals.missing": mark(
        "Problem",
        "Es fehlt ein Ziel, dem der junge Mensch zugestimmt hat. „Keine gemeinsame Vereinbarung“ "
        "ist auch ein Ergebnis.",
    ),
    "lost_on.future": mark("Problem", "Der Tag des Verlusts liegt in der Zukunft."),
    "noticed_at.future": mark(
        "Problem", "Der Zeitpunkt, zu dem der Verlust bekannt wurde, liegt in der Zukunft."
    ),
    "noticed_at.missing": mark("Problem", "Es fehlt, wann der Verlust bekannt wurde."),
    "outcome.missing": mark("Problem", "Das Ergebnis fehlt."),
    "owner_id.missing": mark("Problem", "Die Fachkraft fehlt, die sich darum kümmert."),
    "protection.missing": mark("Problem", "Es fehlt, ob die Daten verschlüsselt waren."),
    "thing.missing": mark("Problem", "Es fehlt, was verloren ging."),
    "told_by_id.missing": mark(
        "Problem",
        "Der junge Mensch war nicht da: Es fehlt, wer ihm das Ergebnis mitteilt.",
    ),
    "told_on.future": mark("Problem", "Der Tag der Antwort liegt in der Zukunft."),
    "told_on.missing": mark("Problem", "Der Tag der Antwort fehlt."),
    "told_until.missing": mark(
        "Problem", "Es fehlt, bis wann der junge Mensch das Ergebnis erfährt."
    ),
    "told_until.past": mark(
        "Problem", "Der Tag, bis zu dem der junge Mensch das Ergebnis erfährt, ist schon vorbei."
    ),
}
