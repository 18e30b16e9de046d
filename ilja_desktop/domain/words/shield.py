"""The sentences of refusals about shielded cases and who is named for them."""

from __future__ import annotations

from ilja_desktop.domain.words.mark import mark

SENTENCES: dict[str, str] = {
    "already_shielded": mark(
        "Refusal",
        "Dieser junge Mensch ist schon geschützt. Bitte dort ändern, wer ihn sehen darf.",
    ),
    "last_named": mark(
        "Refusal",
        "Nur diese Person kann {count} Schutzfälle öffnen, und kein Wiederherstellungsbogen gilt "
        "dafür. Bitte sie dort zuerst jemanden benennen lassen oder die Fälle löschen.",
    ),
    "oneself_not_named": mark(
        "Refusal",
        "Wer einen Fall schützt oder den Schutz ändert, muss selbst benannt sein. Wenn Sie den "
        "Fall nicht mehr sehen sollen, kann eine andere benannte Person Sie herausnehmen.",
    ),
    "not_to_be_named": mark(
        "Refusal",
        "„{name}“ kann nicht benannt werden, weil die Person keinen eigenen Zugang hat oder keine "
        "Fälle einsehen darf. Bitte jemand anderen wählen.",
    ),
    "case_shielded": mark(
        "Refusal",
        "Dieser Fall ist geschützt, und Sie sind nicht als Berechtigte benannt. Bitte wenden Sie "
        "sich an eine der benannten Personen.",
    ),
    "shield_forged": mark(
        "Refusal",
        "Was zu diesem geschützten Fall gespeichert ist, stammt nicht von den benannten Personen "
        "oder wurde verändert. Bitte nichts mehr eintragen und die Datenschutzstelle "
        "verständigen; eine Sicherung hilft weiter.",
    ),
}
