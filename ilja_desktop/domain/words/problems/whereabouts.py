"""What an answer about somebody's path, or the list of destinations, may still lack."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

PROBLEMS: dict[str, str] = {
    "asked_on.future": mark("Problem", "Der Tag der Antwort liegt in der Zukunft."),
    "asked_on.missing": mark("Problem", "Es fehlt, wann gefragt wurde."),
    "begins_on.missing": mark("Problem", "Der Beginn fehlt."),
    "category.missing": mark("Problem", "Der Verbleib fehlt oder steht nicht in der Liste."),
    "certainty.missing": mark("Problem", "Es fehlt, wie sicher die Angabe ist."),
    "destinations.meaning_missing": mark(
        "Problem", "In der Liste fehlt eine Bedeutung, nach der das Programm rechnet."
    ),
    "destinations.twice": mark("Problem", "Ein Schlüssel steht zweimal in der Liste."),
    "destinations.unclear": mark(
        "Problem", "Jede Zeile braucht Schlüssel, Wörter und eine bekannte Berichtsgruppe."
    ),
    "ends_on.before_start": mark("Problem", "Das Ende liegt vor dem Beginn."),
    "ends_on.missing": mark("Problem", "Es fehlt, bis wann es weitergeht."),
    "missed.missing": mark("Problem", "Es fehlt, warum niemand erreicht wurde."),
    "rules.no_day": mark("Problem", "Der Stichtag der Einschulung ist kein Tag im Jahr."),
    "rules.too_small": mark("Problem", "Jede Zahl der Regeln ist mindestens 1."),
    "source.nobody": mark("Problem", "Es fehlt, von wem die Angabe stammt."),
}
