"""The German sentence of every problem a draft may have, by its code ``field.problem``."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

PROBLEMS: dict[str, str] = {
    "adult_age.before_insight_age": mark(
        "Problem", "Die Volljährigkeit liegt vor dem Alter der Einsichtsfähigkeit."
    ),
    "age.reason_missing": mark(
        "Problem", "Es fehlt, warum der Fall trotz des Alters angenommen wird."
    ),
    "attendance_wish.missing": mark("Problem", "Es fehlt, ob der junge Mensch dabei sein möchte."),
    "asked_on.future": mark("Problem", "Der Tag der Antwort liegt in der Zukunft."),
    "asked_on.missing": mark("Problem", "Es fehlt, wann gefragt wurde."),
    "certainty.missing": mark("Problem", "Es fehlt, wie sicher die Angabe ist."),
    "source.nobody": mark("Problem", "Es fehlt, von wem die Angabe stammt."),
    "missed.missing": mark("Problem", "Es fehlt, warum niemand erreicht wurde."),
    "category.missing": mark("Problem", "Der Verbleib fehlt oder steht nicht in der Liste."),
    "begins_on.missing": mark("Problem", "Der Beginn fehlt."),
    "ends_on.before_start": mark("Problem", "Das Ende liegt vor dem Beginn."),
    "ends_on.missing": mark("Problem", "Es fehlt, bis wann es weitergeht."),
    "destinations.twice": mark("Problem", "Ein Schlüssel steht zweimal in der Liste."),
    "destinations.unclear": mark(
        "Problem", "Jede Zeile braucht Schlüssel, Wörter und eine bekannte Berichtsgruppe."
    ),
    "destinations.meaning_missing": mark(
        "Problem", "In der Liste fehlt eine Bedeutung, nach der das Programm rechnet."
    ),
    "rules.too_small": mark("Problem", "Jede Zahl der Regeln ist mindestens 1."),
    "rules.no_day": mark("Problem", "Der Stichtag der Einschulung ist kein Tag im Jahr."),
    "as_of.future": mark("Problem", "Der Stand liegt in der Zukunft."),
    "as_of.missing": mark("Problem", "Es fehlt, von welchem Tag die Angaben sind (Stand)."),
    "dates_per_year.missing": mark("Problem", "Die Zahl der Termine im Jahr fehlt."),
    "dates_per_year.out_of_range": mark("Problem", "Im Jahr sind es 1 bis 12 feste Termine."),
    "deadline_days.missing": mark(
        "Problem", "Es fehlt, wie viele Tage vorher der Meldeschluss ist."
    ),
    "deadline_days.too_small": mark("Problem", "Der Meldeschluss liegt nicht nach der Konferenz."),
    "family_gap_minutes.out_of_range": mark(
        "Problem", "Zwischen zwei Familien liegen 0 bis 120 Minuten."
    ),
    "periods.missing": mark("Problem", "In der Liste steht noch kein Zeitraum."),
    "periods.unclear": mark(
        "Problem", "Jeder Zeitraum braucht einen Namen und endet nicht vor seinem Beginn."
    ),
    "replied_on.future": mark("Problem", "Der Tag der Antwort liegt in der Zukunft."),
    "represented_by.missing": mark("Problem", "Es fehlt, wer die Vertretung übernimmt."),
    "source.missing": mark("Problem", "Die Quelle fehlt."),
    "told_on.missing": mark("Problem", "Der Tag der Antwort fehlt."),
    "told_on.future": mark("Problem", "Der Tag der Antwort liegt in der Zukunft."),
    "purpose.missing": mark("Problem", "Es fehlt, wozu es dient."),
    "recipient.missing": mark("Problem", "Es fehlt, für wen es ist."),
    "title.missing": mark("Problem", "Worum es geht, fehlt."),
    "chair_id.missing": mark("Problem", "Wer die Sitzung leitet, fehlt."),
    "born_on.future": mark("Problem", "Das Geburtsdatum liegt in der Zukunft."),
    "born_on.missing": mark("Problem", "Das Geburtsdatum fehlt."),
    "capacity.missing": mark("Problem", "Die Zahl der Fälle, für die Zeit ist, fehlt."),
    "categories.missing": mark("Problem", "Es fehlt, um welche Angaben es geht."),
    "categories.declined": mark(
        "Problem",
        "Wozu jemand Nein gesagt oder die Einwilligung widerrufen hat, dafür gibt es keine "
        "Rechtsgrundlage.",
    ),
    "categories.special": mark(
        "Problem",
        "Besonders geschützte und anvertraute Angaben lassen sich nur mit Einwilligung "
        "weitergeben.",
    ),
    "code.not_listed": mark(
        "Problem", "Die Rechtsgrundlage steht nicht in der Liste, die an diesem Tag gilt."
    ),
    "scope.nothing": mark(
        "Problem", "Was widerrufen werden soll, steht nicht in dieser Einwilligung."
    ),
    "decides_alone_from.out_of_range": mark(
        "Problem",
        "Das Alter, ab dem junge Menschen allein entscheiden, liegt nicht zwischen Einsichts"
        "fähigkeit und Volljährigkeit.",
    ),
    "institution_id.no_benefit_body": mark(
        "Problem",
        "Eine Rechtsgrundlage gibt es nur für Stellen nach § 35 SGB I, nicht für Schulen, "
        "Betriebe, Ehrenamtliche und freie Träger.",
    ),
    "conference_count.too_small": mark(
        "Problem", "Die Einwilligung gilt für mindestens eine Konferenz."
    ),
    "conference_days.outside": mark(
        "Problem", "Ein Tag der Konferenzen liegt außerhalb der Gültigkeit."
    ),
    "copy_given_on.future": mark("Problem", "Die Übergabe der Kopie liegt in der Zukunft."),
    "sole_signature.future": mark(
        "Problem", "Der Nachweis zur Sorge kann nicht in der Zukunft gesehen worden sein."
    ),
    "purposes.missing": mark("Problem", "Es fehlt, wozu eingewilligt wird."),
    "purposes.last_day_missing": mark(
        "Problem", "Zu einem angekreuzten Zweck fehlt sein eigener letzter Tag."
    ),
    "sole_signature.not_listed": mark(
        "Problem", "Der Grund für nur eine Unterschrift steht nicht in den Regeln der Dienststelle."
    ),
    "ground.missing": mark("Problem", "Es fehlt, welche Vorschrift es erlaubt."),
    "ground.unsaid": mark(
        "Problem", "Bitte wählen, was die meldende Stelle als Grund erfahren soll."
    ),
    "grounds.unclear": mark(
        "Problem", "Ein Grund in den Listen hat keine Worte oder steht zweimal da."
    ),
    "periods.too_small": mark("Problem", "Ein Zweck gilt mindestens einen Monat."),
    "review_notice_days.too_small": mark(
        "Problem", "Vor einem Geburtstag wird mindestens einen Tag vorher geprüft."
    ),
    "days.unreadable": mark(
        "Problem", "Ein Tag der Konferenzen ist nicht lesbar. Bitte wie 14.01.2027 eintragen."
    ),
    "proof_seen_on.missing": mark(
        "Problem", "Es fehlt, wann der Nachweis zur Sorge gesehen wurde."
    ),
    "proof_seen_by_id.missing": mark(
        "Problem", "Es fehlt, wer den Nachweis zur Sorge gesehen hat."
    ),
    "custody_holder_id.missing": mark("Problem", "Es fehlt, welche Person das ist."),
    "objected_on.missing": mark("Problem", "Es fehlt, seit wann jemand nicht einverstanden ist."),
    "objected_on.future": mark(
        "Problem", "Der Tag, an dem jemand nicht einverstanden war, liegt in der Zukunft."
    ),
    "settled_on.out_of_range": mark(
        "Problem", "Geklärt sein kann die Uneinigkeit erst, seit es sie gibt, und spätestens heute."
    ),
    "case_id.missing": mark("Problem", "Der Fall fehlt, zu dem die Meldung gehört."),
    "circumstances.missing": mark("Problem", "Es fehlt, was geschehen ist."),
    "clock_slack_seconds.out_of_range": mark(
        "Problem", "Die zulässige Abweichung der Uhr liegt nicht zwischen 30 und 900 Sekunden."
    ),
    "closing_reason.missing": mark("Problem", "Der Grund des Abschlusses fehlt."),
    "conference_minutes.out_of_range": mark(
        "Problem", "Der Konferenzmodus dauert 15 bis 60 Minuten."
    ),
    "consent_months.too_small": mark(
        "Problem", "Eine Einwilligung muss mindestens einen Monat gelten können."
    ),
    "copies.missing": mark("Problem", "Es fehlt, welche Exemplare verloren sind."),
    "days.out_of_range": mark(
        "Problem", "Es werden zwischen 1 und 31 tägliche Sicherungen behalten."
    ),
    "due_on.missing": mark("Problem", "Der Termin fehlt, bis wann es erledigt sein soll."),
    "due_on.past": mark("Problem", "Der Termin ist schon vorbei."),
    "began_at.missing": mark("Problem", "Bitte eintragen, wann der Punkt begann."),
    "finished_at.missing": mark("Problem", "Bitte eintragen, wann der Punkt endete."),
    "finished_at.before_start": mark("Problem", "Das Ende liegt vor dem Beginn."),
    "opened_at.missing": mark("Problem", "Bitte eintragen, wann die Sitzung begann."),
    "ended_at.missing": mark("Problem", "Bitte eintragen, wann die Sitzung endete."),
    "ended_at.before_start": mark("Problem", "Das Ende liegt vor dem Beginn."),
    "ends_at.before_start": mark("Problem", "Das Ende liegt nicht nach dem Beginn."),
    "ends_at.missing": mark("Problem", "Die Uhrzeit des Endes fehlt."),
    "signatures.special_only": mark(
        "Problem", "Wer zu den besonderen Angaben unterschreibt, muss auch oben unterschreiben."
    ),
    "scan_megabytes.out_of_range": mark("Problem", "Ein Scan darf zwischen 1 und 60 MB groß sein."),
    "scan_megapixels.out_of_range": mark(
        "Problem", "Ein Scan darf zwischen 1 und 100 Millionen Bildpunkte haben."
    ),
    "erasure_cap.too_small": mark(
        "Problem", "Ein Löschlauf muss mindestens einen Fall umfassen können."
    ),
    "told_by_id.missing": mark(
        "Problem",
        "Der junge Mensch war nicht da: Es fehlt, wer ihm das Ergebnis mitteilt.",
    ),
    "told_until.missing": mark(
        "Problem", "Es fehlt, bis wann der junge Mensch das Ergebnis erfährt."
    ),
    "told_until.past": mark(
        "Problem", "Der Tag, bis zu dem der junge Mensch das Ergebnis erfährt, ist schon vorbei."
    ),
    "carrier.missing": mark("Problem", "Es fehlt, wer das Angebot macht (Träger)."),
    "offer_days.too_small": mark(
        "Problem", "Einträge der Angebotsliste gelten mindestens einen Tag als aktuell."
    ),
    "places.out_of_range": mark("Problem", "Es sind 0 bis 9999 freie Plätze."),
    "relation.missing": mark(
        "Problem", "Es fehlt, was die Person für den jungen Menschen ist, zum Beispiel Großmutter."
    ),
    "report_by.after_start": mark("Problem", "Der Meldetermin liegt nach dem Beginn."),
    "review_days.too_small": mark(
        "Problem", "Für Einwände gegen einen Entwurf braucht es mindestens einen Tag."
    ),
    "entrusted_by.missing": mark("Problem", "Es fehlt, wer es im Vertrauen gesagt hat."),
    "source_id.missing": mark("Problem", "Es fehlt, wem es gesagt wurde."),
    "entry.missing": mark("Problem", "Bitte wählen Sie die Angabe."),
    "noted_on.missing": mark("Problem", "Es fehlt, wann das mitgeteilt wurde."),
    "noted_on.future": mark("Problem", "Der Tag der Mitteilung liegt in der Zukunft."),
    "tell_result_days.too_small": mark(
        "Problem", "Für das Mitteilen des Ergebnisses braucht es mindestens einen Tag."
    ),
    "explained_by_id.missing": mark("Problem", "Wer hat aufgeklärt? Bitte eine Person wählen."),
    "language.missing": mark("Problem", "Bitte eine Sprache wählen."),
    "explained_on.after_signature": mark(
        "Problem", "Die Aufklärung liegt nach einer Unterschrift; sie muss vorher sein."
    ),
    "extended_to.missing": mark("Problem", "Der neue Löschtag fehlt."),
    "extended_to.past": mark("Problem", "Der neue Löschtag ist schon vorbei."),
    "facts.entruster_missing": mark(
        "Problem", "Bei einer im Vertrauen gemachten Angabe fehlt, wer sie gemacht hat."
    ),
    "family_name.missing": mark("Problem", "Der Familienname fehlt."),
    "follow_up_on.missing": mark("Problem", "Der Tag der Wiedervorlage fehlt."),
    "follow_up_on.past": mark("Problem", "Der Tag der Wiedervorlage ist schon vorbei."),
    "form.missing": mark("Problem", "Es fehlt, in welcher Form widerrufen wurde."),
    "form_version.missing": mark("Problem", "Die Fassung des Formulars fehlt."),
    "function.missing": mark("Problem", "Die Funktion fehlt."),
    "given_name.missing": mark("Problem", "Der Vorname fehlt."),
    "goals.missing": mark(
        "Problem",
        "Es fehlt ein Ziel, dem der junge Mensch zugestimmt hat. „Keine gemeinsame Vereinbarung“ "
        "ist auch ein Ergebnis.",
    ),
    "grants.entruster_missing": mark(
        "Problem", "Bei einer Freigabe anvertrauter Angaben fehlt, wer sie anvertraut hat."
    ),
    "grants.not_explicit": mark(
        "Problem", "Bei einer besonders geschützten Angabe fehlt das eigene Kreuz."
    ),
    "grants.outside": mark("Problem", "Eine Freigabe reicht über die Einwilligung hinaus."),
    "grants.recipient_missing": mark(
        "Problem", "Bei einer Freigabe fehlt der Empfänger: eine Person oder eine Funktion."
    ),
    "held_on.missing": mark("Problem", "Der Tag der Konferenz fehlt."),
    "hold_review_months.too_small": mark(
        "Problem", "Die Aufbewahrung muss mindestens jeden Monat geprüft werden können."
    ),
    "idle_minutes.out_of_range": mark(
        "Problem", "Die Zeit bis zur Sperre liegt nicht zwischen 1 und 15 Minuten."
    ),
    "institution_id.missing": mark("Problem", "Die Institution fehlt."),
    "insight.missing": mark("Problem", "Das Ergebnis der Einschätzung fehlt."),
    "insight_by_id.missing": mark("Problem", "Es fehlt, wer eingeschätzt hat."),
    "insight_on.missing": mark("Problem", "Der Tag der Einschätzung fehlt."),
    "insight_on.future": mark("Problem", "Der Tag der Einschätzung liegt in der Zukunft."),
    "insight_questions.missing": mark("Problem", "Es fehlt, mit welchen Fragen."),
    "notice_days.out_of_order": mark(
        "Problem",
        "Die Erinnerungen vor dem Ablauf müssen aufeinander folgen: zuerst bald, dann in wenigen "
        "Wochen, zuletzt in wenigen Tagen.",
    ),
    "kept_at.missing": mark("Problem", "Es fehlt, wo das Original liegt."),
    "label.missing": mark("Problem", "Der Anmeldename fehlt."),
    "lead_id.missing": mark("Problem", "Die fallführende Fachkraft fehlt."),
    "legal_circle.missing": mark("Problem", "Der Rechtskreis fehlt."),
    "lost_on.future": mark("Problem", "Der Tag des Verlusts liegt in der Zukunft."),
    "min_cell_count.out_of_range": mark(
        "Problem", "Die Mindestfallzahl liegt außerhalb des zulässigen Bereichs."
    ),
    "buffer_minutes.out_of_range": mark(
        "Problem", "Der Puffer kann 0 bis 60 Minuten lang sein. Länger ist eine Pause."
    ),
    "deputy_id.same": mark(
        "Problem", "Moderation und Vertretung müssen zwei verschiedene Personen sein."
    ),
    "deputy_id.missing": mark("Problem", "Die Vertretung der Moderation fehlt."),
    "minutes.missing": mark("Problem", "Die Minuten fehlen."),
    "minute_taker_id.missing": mark("Problem", "Wer das Protokoll führt, fehlt."),
    "moderator_id.missing": mark("Problem", "Die Moderation fehlt."),
    "months.out_of_range": mark(
        "Problem", "Es werden zwischen 1 und 12 monatliche Sicherungen behalten."
    ),
    "municipalities.missing": mark("Problem", "Die Orte fehlen, für die das Amt zuständig ist."),
    "municipality.missing": mark("Problem", "Es fehlt, für welchen Ort die Stelle zuständig ist."),
    "name.missing": mark("Problem", "Der Name fehlt."),
    "named.missing": mark("Problem", "Es ist niemand benannt, der den Fall sehen darf."),
    "noticed_at.future": mark(
        "Problem", "Der Zeitpunkt, zu dem der Verlust bekannt wurde, liegt in der Zukunft."
    ),
    "noticed_at.missing": mark("Problem", "Es fehlt, wann der Verlust bekannt wurde."),
    "number.missing": mark("Problem", "Die Nummer fehlt."),
    "number_prefix.missing": mark("Problem", "Das Kürzel für die Fallnummern fehlt."),
    "occasion.missing": mark("Problem", "Der Anlass fehlt."),
    "occasion.too_long": mark("Problem", "Der Anlass ist zu lang; bitte kürzer fassen."),
    "office.missing": mark("Problem", "Der Name der Dienststelle fehlt."),
    "open_hours.out_of_range": mark(
        "Problem", "Die Höchstdauer liegt nicht zwischen 1 und 12 Stunden."
    ),
    "opened_on.future": mark("Problem", "Der Tag der Eröffnung liegt in der Zukunft."),
    "opened_on.missing": mark("Problem", "Der Tag der Eröffnung fehlt."),
    "outcome.missing": mark("Problem", "Das Ergebnis fehlt."),
    "own_words.missing": mark("Problem", "Das Ziel des jungen Menschen in eigenen Worten fehlt."),
    "owner_id.missing": mark("Problem", "Die Fachkraft fehlt, die sich darum kümmert."),
    "person_id.missing": mark("Problem", "Der junge Mensch fehlt."),
    "place.missing": mark("Problem", "Der Ort fehlt."),
    "presence_minutes.out_of_range": mark(
        "Problem", "Ein eingegebenes Kennwort gilt 1 bis 15 Minuten."
    ),
    "proof_seen_on.future": mark(
        "Problem", "Der Tag, an dem der Nachweis gesehen wurde, liegt in der Zukunft."
    ),
    "protection.missing": mark("Problem", "Es fehlt, ob die Daten verschlüsselt waren."),
    "question.missing": mark("Problem", "Die Frage an die Konferenz fehlt."),
    "repeated.differs": mark("Problem", "Die beiden Kennwörter sind verschieden."),
    "reported_on.future": mark("Problem", "Der Tag der Meldung liegt in der Zukunft."),
    "reported_on.missing": mark("Problem", "Der Tag der Meldung fehlt."),
    "reporter_id.missing": mark("Problem", "Die meldende Fachkraft fehlt."),
    "reporting_deadline.after_conference": mark(
        "Problem", "Der Meldeschluss liegt nach der Konferenz."
    ),
    "reporting_deadline.missing": mark("Problem", "Der Meldeschluss fehlt."),
    "reporting_institution_id.missing": mark("Problem", "Die meldende Stelle fehlt."),
    "reason.missing": mark("Problem", "Der Grund fehlt."),
    "residence.missing": mark("Problem", "Der Wohnort fehlt."),
    "residence.reason_missing": mark(
        "Problem", "Es fehlt, warum der Fall trotz des Wohnorts angenommen wird."
    ),
    "reviewed_by.missing": mark("Problem", "Es fehlt, wer die Übersetzung geprüft hat."),
    "reviewed_on.future": mark("Problem", "Der Tag der Prüfung liegt in der Zukunft."),
    "reviewed_on.missing": mark("Problem", "Der Tag der Prüfung fehlt."),
    "retention_years.too_small": mark(
        "Problem", "Die Aufbewahrung muss mindestens ein Jahr betragen."
    ),
    "roles.missing": mark("Problem", "Die Aufgabe im Programm fehlt."),
    "seen_by_id.missing": mark("Problem", "Es fehlt, wer das Original gesehen hat."),
    "signatures.future": mark("Problem", "Eine Unterschrift liegt in der Zukunft."),
    "signer.missing": mark("Problem", "Es fehlt, wer unterschrieben hat."),
    "signed_on.missing": mark("Problem", "Der Tag der Unterschrift fehlt."),
    "signed_on.future": mark("Problem", "Der Tag der Unterschrift liegt in der Zukunft."),
    "starts_at.missing": mark("Problem", "Die Uhrzeit des Beginns fehlt."),
    "strengths.missing": mark("Problem", "Die Stärken fehlen."),
    "text.missing": mark("Problem", "Der Wortlaut fehlt."),
    "thing.missing": mark("Problem", "Es fehlt, was verloren ging."),
    "transferred_to.missing": mark("Problem", "Es fehlt, an welche Akte abgegeben wurde."),
    "urgency.missing": mark("Problem", "Die Dringlichkeit fehlt."),
    "valid_from.missing": mark("Problem", "Der Beginn der Gültigkeit fehlt."),
    "valid_until.before_start": mark("Problem", "Die Gültigkeit endet, bevor sie beginnt."),
    "valid_until.missing": mark("Problem", "Das Ende der Gültigkeit fehlt."),
    "view.missing": mark(
        "Problem", "Die Sicht des jungen Menschen fehlt, oder der Vermerk „nicht geäußert“."
    ),
    "weeks.out_of_range": mark(
        "Problem", "Es werden höchstens 12 wöchentliche Sicherungen behalten."
    ),
    "withdrawn_by.missing": mark("Problem", "Es fehlt, wer widerrufen hat."),
    "withdrawn_on.future": mark("Problem", "Der Tag des Widerrufs liegt in der Zukunft."),
    "withdrawn_on.missing": mark("Problem", "Der Tag des Widerrufs fehlt."),
    "words.faulty": mark(
        "Problem", "Ein Text ist leer, unbekannt, oder eine Lücke in geschweiften Klammern fehlt."
    ),
    "answer.missing": mark("Problem", "Die Antwort fehlt."),
    "amount.missing": mark("Problem", "Bitte den Betrag in Euro schreiben, etwa 12,80."),
    "cents.missing": mark("Problem", "Der Betrag fehlt."),
    "certificate.dated_later": mark(
        "Problem", "Das Führungszeugnis ist jünger als der Tag, an dem es gesehen wurde."
    ),
    "certificate.future": mark("Problem", "Der Tag der Einsicht liegt in der Zukunft."),
    "certificate.too_old": mark(
        "Problem", "Das Führungszeugnis war bei der Einsicht älter als erlaubt."
    ),
    "dated_on.incomplete": mark(
        "Problem", "Zum Führungszeugnis gehören der Tag der Einsicht und sein Datum."
    ),
    "done.missing": mark("Problem", "Was Sie gemacht haben, fehlt."),
    "fare.unclear": mark("Problem", "Bitte den Betrag in Euro schreiben, etwa 4,50."),
    "fare.negative": mark("Problem", "Fahrtkosten sind null oder mehr."),
    "folder.missing": mark("Problem", "Der Ordner fehlt."),
    "interest_on.future": mark("Problem", "Der Tag der Anfrage liegt in der Zukunft."),
    "interest_on.missing": mark("Problem", "Der Tag der Anfrage fehlt."),
    "mentoring.out_of_range": mark(
        "Problem", "Fristen und Freibeträge für das Ehrenamt sind größer als null."
    ),
    "met_on.future": mark("Problem", "Der Tag des Treffens liegt in der Zukunft."),
    "met_on.missing": mark("Problem", "Der Tag des Treffens fehlt."),
    "minutes.out_of_range": mark("Problem", "Ein Treffen dauert 1 Minute bis 24 Stunden."),
    "paid_on.missing": mark("Problem", "Der Tag der Zahlung fehlt."),
    "proof.future": mark("Problem", "Ein Tag bei den Nachweisen liegt in der Zukunft."),
    "rhythm_days.out_of_range": mark("Problem", "Treffen sind alle 1 bis 90 Tage."),
    "tandems.out_of_range": mark("Problem", "Begleitet werden 0 bis 20 junge Menschen zugleich."),
}


def problem(code: str) -> str:
    """Return the German sentence of a draft's problem.

    Raises:
        KeyError: the code has no sentence yet; the tests of the words find it first.
    """
    return PROBLEMS[code]
