"""What does not fit together in the rules and settings of the office."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

PROBLEMS: dict[str, str] = {
    "adult_age.before_insight_age": mark(
        "Problem", "Die Volljährigkeit liegt vor dem Alter der Einsichtsfähigkeit."
    ),
    "clock_slack_seconds.out_of_range": mark(
        "Problem", "Die zulässige Abweichung der Uhr liegt nicht zwischen 30 und 900 Sekunden."
    ),
    "conference_minutes.out_of_range": mark(
        "Problem", "Der Konferenzmodus dauert 15 bis 60 Minuten."
    ),
    "consent_months.too_small": mark(
        "Problem", "Eine Einwilligung muss mindestens einen Monat gelten können."
    ),
    "days.out_of_range": mark(
        "Problem", "Es werden zwischen 1 und 31 tägliche Sicherungen behalten."
    ),
    "decides_alone_from.out_of_range": mark(
        "Problem",
        "Das Alter, ab dem junge Menschen allein entscheiden, liegt nicht zwischen Einsichts"
        "fähigkeit und Volljährigkeit.",
    ),
    "erasure_cap.too_small": mark(
        "Problem", "Ein Löschlauf muss mindestens einen Fall umfassen können."
    ),
    "grounds.unclear": mark(
        "Problem", "Ein Grund in den Listen hat keine Worte oder steht zweimal da."
    ),
    "hold_review_months.too_small": mark(
        "Problem", "Die Aufbewahrung muss mindestens jeden Monat geprüft werden können."
    ),
    "idle_minutes.out_of_range": mark(
        "Problem", "Die Zeit bis zur Sperre liegt nicht zwischen 1 und 15 Minuten."
    ),
    "min_cell_count.out_of_range": mark(
        "Problem", "Die Mindestfallzahl liegt außerhalb des zulässigen Bereichs."
    ),
    "months.out_of_range": mark(
        "Problem", "Es werden zwischen 1 und 12 monatliche Sicherungen behalten."
    ),
    "municipalities.missing": mark("Problem", "Die Orte fehlen, für die das Amt zuständig ist."),
    "notice_days.out_of_order": mark(
        "Problem",
        "Die Erinnerungen vor dem Ablauf müssen aufeinander folgen: zuerst bald, dann in wenigen "
        "Wochen, zuletzt in wenigen Tagen.",
    ),
    "number_prefix.missing": mark("Problem", "Das Kürzel für die Fallnummern fehlt."),
    "offer_days.too_small": mark(
        "Problem", "Einträge der Angebotsliste gelten mindestens einen Tag als aktuell."
    ),
    "office.missing": mark("Problem", "Der Name der Dienststelle fehlt."),
    "open_hours.out_of_range": mark(
        "Problem", "Die Höchstdauer liegt nicht zwischen 1 und 12 Stunden."
    ),
    "periods.too_small": mark("Problem", "Ein Zweck gilt mindestens einen Monat."),
    "presence_minutes.out_of_range": mark(
        "Problem", "Ein eingegebenes Kennwort gilt 1 bis 15 Minuten."
    ),
    "retention_years.too_small": mark(
        "Problem", "Die Aufbewahrung muss mindestens ein Jahr betragen."
    ),
    "review_days.too_small": mark(
        "Problem", "Für Einwände gegen einen Entwurf braucht es mindestens einen Tag."
    ),
    "review_notice_days.too_small": mark(
        "Problem", "Vor einem Geburtstag wird mindestens einen Tag vorher geprüft."
    ),
    "scan_megabytes.out_of_range": mark("Problem", "Ein Scan darf zwischen 1 und 60 MB groß sein."),
    "scan_megapixels.out_of_range": mark(
        "Problem", "Ein Scan darf zwischen 1 und 100 Millionen Bildpunkte haben."
    ),
    "tell_result_days.too_small": mark(
        "Problem", "Für das Mitteilen des Ergebnisses braucht es mindestens einen Tag."
    ),
    "weeks.out_of_range": mark(
        "Problem", "Es werden höchstens 12 wöchentliche Sicherungen behalten."
    ),
}
