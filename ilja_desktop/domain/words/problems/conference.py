"""What a conference, its dates or the people at it may still lack."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

PROBLEMS: dict[str, str] = {
    "began_at.missing": mark("Problem", "Bitte eintragen, wann der Punkt begann."),
    "buffer_minutes.out_of_range": mark(
        "Problem", "Der Puffer kann 0 bis 60 Minuten lang sein. Länger ist eine Pause."
    ),
    "capacity.missing": mark("Problem", "Die Zahl der Fälle, für die Zeit ist, fehlt."),
    "chair_id.missing": mark("Problem", "Wer die Sitzung leitet, fehlt."),
    "dates_per_year.missing": mark("Problem", "Die Zahl der Termine im Jahr fehlt."),
    "dates_per_year.out_of_range": mark("Problem", "Im Jahr sind es 1 bis 12 feste Termine."),
    "deadline_days.missing": mark(
        "Problem", "Es fehlt, wie viele Tage vorher der Meldeschluss ist."
    ),
    "deadline_days.too_small": mark("Problem", "Der Meldeschluss liegt nicht nach der Konferenz."),
    "deputy_id.missing": mark("Problem", "Die Vertretung der Moderation fehlt."),
    "deputy_id.same": mark(
        "Problem", "Moderation und Vertretung müssen zwei verschiedene Personen sein."
    ),
    "ended_at.before_start": mark("Problem", "Das Ende liegt vor dem Beginn."),
    "ended_at.missing": mark("Problem", "Bitte eintragen, wann die Sitzung endete."),
    "ends_at.before_start": mark("Problem", "Das Ende liegt nicht nach dem Beginn."),
    "ends_at.missing": mark("Problem", "Die Uhrzeit des Endes fehlt."),
    "family_gap_minutes.out_of_range": mark(
        "Problem", "Zwischen zwei Familien liegen 0 bis 120 Minuten."
    ),
    "finished_at.before_start": mark("Problem", "Das Ende liegt vor dem Beginn."),
    "finished_at.missing": mark("Problem", "Bitte eintragen, wann der Punkt endete."),
    "held_on.missing": mark("Problem", "Der Tag der Konferenz fehlt."),
    "minute_taker_id.missing": mark("Problem", "Wer das Protokoll führt, fehlt."),
    "moderator_id.missing": mark("Problem", "Die Moderation fehlt."),
    "opened_at.missing": mark("Problem", "Bitte eintragen, wann die Sitzung begann."),
    "periods.missing": mark("Problem", "In der Liste steht noch kein Zeitraum."),
    "periods.unclear": mark(
        "Problem", "Jeder Zeitraum braucht einen Namen und endet nicht vor seinem Beginn."
    ),
    "replied_on.future": mark("Problem", "Der Tag der Antwort liegt in der Zukunft."),
    "reporting_deadline.after_conference": mark(
        "Problem", "Der Meldeschluss liegt nach der Konferenz."
    ),
    "reporting_deadline.missing": mark("Problem", "Der Meldeschluss fehlt."),
    "represented_by.missing": mark("Problem", "Es fehlt, wer die Vertretung übernimmt."),
    "starts_at.missing": mark("Problem", "Die Uhrzeit des Beginns fehlt."),
}
