"""What a young person, a case or a report may still lack."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

PROBLEMS: dict[str, str] = {
    "age.reason_missing": mark(
        "Problem", "Es fehlt, warum der Fall trotz des Alters angenommen wird."
    ),
    "attendance_wish.missing": mark("Problem", "Es fehlt, ob der junge Mensch dabei sein möchte."),
    "born_on.future": mark("Problem", "Das Geburtsdatum liegt in der Zukunft."),
    "born_on.missing": mark("Problem", "Das Geburtsdatum fehlt."),
    "case_id.missing": mark("Problem", "Der Fall fehlt, zu dem die Meldung gehört."),
    "closing_reason.missing": mark("Problem", "Der Grund des Abschlusses fehlt."),
    "entrusted_by.missing": mark("Problem", "Es fehlt, wer es im Vertrauen gesagt hat."),
    "extended_to.missing": mark("Problem", "Der neue Löschtag fehlt."),
    "extended_to.past": mark("Problem", "Der neue Löschtag ist schon vorbei."),
    "facts.entruster_missing": mark(
        "Problem", "Bei einer im Vertrauen gemachten Angabe fehlt, wer sie gemacht hat."
    ),
    "family_name.missing": mark("Problem", "Der Familienname fehlt."),
    "given_name.missing": mark("Problem", "Der Vorname fehlt."),
    "ground.unsaid": mark(
        "Problem", "Bitte wählen, was die meldende Stelle als Grund erfahren soll."
    ),
    "lead_id.missing": mark("Problem", "Die fallführende Fachkraft fehlt."),
    "municipality.missing": mark("Problem", "Es fehlt, für welchen Ort die Stelle zuständig ist."),
    "named.missing": mark("Problem", "Es ist niemand benannt, der den Fall sehen darf."),
    "noted_on.future": mark("Problem", "Der Tag der Mitteilung liegt in der Zukunft."),
    "noted_on.missing": mark("Problem", "Es fehlt, wann das mitgeteilt wurde."),
    "occasion.missing": mark("Problem", "Der Anlass fehlt."),
    "occasion.too_long": mark("Problem", "Der Anlass ist zu lang; bitte kürzer fassen."),
    "opened_on.future": mark("Problem", "Der Tag der Eröffnung liegt in der Zukunft."),
    "opened_on.missing": mark("Problem", "Der Tag der Eröffnung fehlt."),
    "own_words.missing": mark("Problem", "Das Ziel des jungen Menschen in eigenen Worten fehlt."),
    "question.missing": mark("Problem", "Die Frage an die Konferenz fehlt."),
    "relation.missing": mark(
        "Problem", "Es fehlt, was die Person für den jungen Menschen ist, zum Beispiel Großmutter."
    ),
    "reported_on.future": mark("Problem", "Der Tag der Meldung liegt in der Zukunft."),
    "reported_on.missing": mark("Problem", "Der Tag der Meldung fehlt."),
    "reporter_id.missing": mark("Problem", "Die meldende Fachkraft fehlt."),
    "reporting_institution_id.missing": mark("Problem", "Die meldende Stelle fehlt."),
    "residence.missing": mark("Problem", "Der Wohnort fehlt."),
    "residence.reason_missing": mark(
        "Problem", "Es fehlt, warum der Fall trotz des Wohnorts angenommen wird."
    ),
    "source_id.missing": mark("Problem", "Es fehlt, wem es gesagt wurde."),
    "strengths.missing": mark("Problem", "Die Stärken fehlen."),
    "transferred_to.missing": mark("Problem", "Es fehlt, an welche Akte abgegeben wurde."),
    "urgency.missing": mark("Problem", "Die Dringlichkeit fehlt."),
    "view.missing": mark(
        "Problem", "Die Sicht des jungen Menschen fehlt, oder der Vermerk „nicht geäußert“."
    ),
}
