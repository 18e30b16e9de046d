"""What a consent, a legal ground or a withdrawal may still lack."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

PROBLEMS: dict[str, str] = {
    "categories.declined": mark(
        "Problem",
        "Wozu jemand Nein gesagt oder die Einwilligung widerrufen hat, dafür gibt es keine "
        "Rechtsgrundlage.",
    ),
    "categories.missing": mark("Problem", "Es fehlt, um welche Angaben es geht."),
    "categories.special": mark(
        "Problem",
        "Besonders geschützte und anvertraute Angaben lassen sich nur mit Einwilligung "
        "weitergeben.",
    ),
    "code.not_listed": mark(
        "Problem", "Die Rechtsgrundlage steht nicht in der Liste, die an diesem Tag gilt."
    ),
    "conference_count.too_small": mark(
        "Problem", "Die Einwilligung gilt für mindestens eine Konferenz."
    ),
    "conference_days.outside": mark(
        "Problem", "Ein Tag der Konferenzen liegt außerhalb der Gültigkeit."
    ),
    "copy_given_on.future": mark("Problem", "Die Übergabe der Kopie liegt in der Zukunft."),
    "custody_holder_id.missing": mark("Problem", "Es fehlt, welche Person das ist."),
    "days.unreadable": mark(
        "Problem", "Ein Tag der Konferenzen ist nicht lesbar. Bitte wie 14.01.2027 eintragen."
    ),
    "explained_by_id.missing": mark("Problem", "Wer hat aufgeklärt? Bitte eine Person wählen."),
    "explained_on.after_signature": mark(
        "Problem", "Die Aufklärung liegt nach einer Unterschrift; sie muss vorher sein."
    ),
    "form.missing": mark("Problem", "Es fehlt, in welcher Form widerrufen wurde."),
    "form_version.missing": mark("Problem", "Die Fassung des Formulars fehlt."),
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
    "ground.missing": mark("Problem", "Es fehlt, welche Vorschrift es erlaubt."),
    "insight.missing": mark("Problem", "Das Ergebnis der Einschätzung fehlt."),
    "insight_by_id.missing": mark("Problem", "Es fehlt, wer eingeschätzt hat."),
    "insight_on.future": mark("Problem", "Der Tag der Einschätzung liegt in der Zukunft."),
    "insight_on.missing": mark("Problem", "Der Tag der Einschätzung fehlt."),
    "insight_questions.missing": mark("Problem", "Es fehlt, mit welchen Fragen."),
    "institution_id.no_benefit_body": mark(
        "Problem",
        "Eine Rechtsgrundlage gibt es nur für Stellen nach § 35 SGB I, nicht für Schulen, "
        "Betriebe, Ehrenamtliche und freie Träger.",
    ),
    "kept_at.missing": mark("Problem", "Es fehlt, wo das Original liegt."),
    "language.missing": mark("Problem", "Bitte eine Sprache wählen."),
    "objected_on.future": mark(
        "Problem", "Der Tag, an dem jemand nicht einverstanden war, liegt in der Zukunft."
    ),
    "objected_on.missing": mark("Problem", "Es fehlt, seit wann jemand nicht einverstanden ist."),
    "proof_seen_by_id.missing": mark(
        "Problem", "Es fehlt, wer den Nachweis zur Sorge gesehen hat."
    ),
    "proof_seen_on.future": mark(
        "Problem", "Der Tag, an dem der Nachweis gesehen wurde, liegt in der Zukunft."
    ),
    "proof_seen_on.missing": mark(
        "Problem", "Es fehlt, wann der Nachweis zur Sorge gesehen wurde."
    ),
    "purposes.last_day_missing": mark(
        "Problem", "Zu einem angekreuzten Zweck fehlt sein eigener letzter Tag."
    ),
    "purposes.missing": mark("Problem", "Es fehlt, wozu eingewilligt wird."),
    "reviewed_by.missing": mark("Problem", "Es fehlt, wer die Übersetzung geprüft hat."),
    "reviewed_on.future": mark("Problem", "Der Tag der Prüfung liegt in der Zukunft."),
    "reviewed_on.missing": mark("Problem", "Der Tag der Prüfung fehlt."),
    "scope.nothing": mark(
        "Problem", "Was widerrufen werden soll, steht nicht in dieser Einwilligung."
    ),
    "seen_by_id.missing": mark("Problem", "Es fehlt, wer das Original gesehen hat."),
    "settled_on.out_of_range": mark(
        "Problem", "Geklärt sein kann die Uneinigkeit erst, seit es sie gibt, und spätestens heute."
    ),
    "signatures.future": mark("Problem", "Eine Unterschrift liegt in der Zukunft."),
    "signatures.special_only": mark(
        "Problem", "Wer zu den besonderen Angaben unterschreibt, muss auch oben unterschreiben."
    ),
    "sole_signature.future": mark(
        "Problem", "Der Nachweis zur Sorge kann nicht in der Zukunft gesehen worden sein."
    ),
    "sole_signature.not_listed": mark(
        "Problem", "Der Grund für nur eine Unterschrift steht nicht in den Regeln der Dienststelle."
    ),
    "withdrawn_by.missing": mark("Problem", "Es fehlt, wer widerrufen hat."),
    "withdrawn_on.future": mark("Problem", "Der Tag des Widerrufs liegt in der Zukunft."),
    "withdrawn_on.missing": mark("Problem", "Der Tag des Widerrufs fehlt."),
}
