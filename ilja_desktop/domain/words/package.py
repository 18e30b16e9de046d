"""Words and sentences about contacts, packages, and cases on another desk's table."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.contact import Comparison, Trust
from ilja_desktop.domain.lineage import Choice, Outcome
from ilja_desktop.domain.loan import LoanSide
from ilja_desktop.domain.package import (
    Direction,
    Errand,
    Move,
    PackageState,
    RefusedFor,
    StaysFor,
)
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    Comparison.DIGITS: mark("Word", "Ziffern"),
    Comparison.WORDS: mark("Word", "Wörter"),
    Comparison.QR: mark("Word", "QR-Code"),
    Comparison.MADE_HERE: mark("Word", "hier erstellt"),
    Trust.UNVERIFIED: mark("Word", "Nicht verglichen"),
    Trust.CHANGED: mark("Word", "Schlüssel geändert"),
    Trust.VERIFIED: mark("Word", "Verglichen"),
    Choice.MINE: mark("Word", "Eigene Fassung"),
    Choice.THEIRS: mark("Word", "Angekommene Fassung"),
    Outcome.SAME: mark("Word", "Gleich"),
    Outcome.MINE: mark("Word", "Eigene Fassung ist neuer"),
    Outcome.THEIRS: mark("Word", "Angekommene Fassung ist neuer"),
    Outcome.CONFLICT: mark("Word", "Beide geändert"),
    LoanSide.LENT: mark("Word", "Verliehen"),
    LoanSide.BORROWED: mark("Word", "Ausgeliehen"),
    Errand.OFFERS: mark("Word", "Angebote"),
    Errand.CONFERENCE: mark("Word", "Konferenz mit ihren Fällen"),
    Errand.CASE: mark("Word", "Fallübergabe"),
    Errand.TANDEM: mark("Word", "Tandem"),
    Errand.MENTOR_LOGS: mark("Word", "Tagebuch"),
    Errand.RECALL: mark("Word", "Rückruf"),
    Direction.OUT: mark("Word", "Ausgegangen"),
    Direction.IN: mark("Word", "Eingegangen"),
    PackageState.MADE: mark("Word", "Unterwegs"),
    PackageState.ARRIVED: mark("Word", "Angekommen"),
    PackageState.TAKEN: mark("Word", "Übernommen"),
    PackageState.UNDONE: mark("Word", "Zurückgenommen"),
    Move.NEW: mark("Word", "Neu"),
    Move.CHANGED: mark("Word", "Geändert"),
    Move.CONFLICTING: mark("Word", "Widersprüchlich"),
    Move.DELETED: mark("Word", "Gelöscht"),
    Move.REFUSED: mark("Word", "Abgelehnt"),
    Move.KNOWN: mark("Word", "Schon bekannt"),
    RefusedFor.NO_CONSENT: mark("Word", "Keine Einwilligung, die heute gilt"),
    RefusedFor.NOT_COVERED: mark("Word", "Enthält eine Angabe, die niemand freigegeben hat"),
    RefusedFor.LINK_MISSING: mark("Word", "Verweist auf etwas, das hier fehlt"),
    RefusedFor.ERASED_HERE: mark("Word", "Hier endgültig gelöscht"),
    RefusedFor.SHIELDED: mark("Word", "Geschützt, Sie sind nicht benannt"),
    RefusedFor.STANDS_FINAL: mark("Word", "Hier festgeschrieben"),
    RefusedFor.IN_USE: mark("Word", "Nummer vergeben oder hier noch gebraucht"),
    StaysFor.NOT_IN_NETWORK: mark("Word", "Kontakt ist keiner Fachkraft zugeordnet"),
    StaysFor.SHIELDED: mark("Word", "Geschützt, Sie sind nicht benannt"),
    StaysFor.NOT_BY_NAME: mark("Word", "Geschützt, Empfänger nicht persönlich genannt"),
    RefusedFor.BREAKS_RULE: mark("Word", "Unvollständig oder gegen eine Regel"),
}

SENTENCES: dict[str, str] = {
    "card_damaged": mark(
        "Refusal",
        "„{name}“ ist keine Kontaktkarte oder wurde verändert. Bitte lassen Sie sich die Karte "
        "noch einmal geben.",
    ),
    "card_newer": mark(
        "Refusal",
        "„{name}“ stammt aus einer neueren Fassung des Programms. Bitte zuerst das Programm "
        "aktualisieren.",
    ),
    "contact_ambiguous": mark(
        "Refusal",
        "„{name}“ heißen mehrere Kontakte. Bitte das Paket im Programm packen.",
    ),
    "own_card": mark(
        "Refusal",
        "Das ist Ihre eigene Karte. Bitte die Karte der anderen Stelle einlesen und Ihre dorthin "
        "geben.",
    ),
    "contact_unverified": mark(
        "Refusal",
        "Der Schlüssel von {name} ist nicht verglichen. Bitte erst gemeinsam den Fingerabdruck "
        "vergleichen, dann geht das Paket.",
    ),
    "package_damaged": mark(
        "Refusal",
        "Beschädigt: „{name}“ ist kein Paket oder nicht mehr so, wie es ausging. Es wurde nichts "
        "übernommen. Bitte lassen Sie sich ein neues geben.",
    ),
    "package_not_for_me": mark(
        "Refusal",
        "Nicht für mich: „{name}“ ist für einen anderen Schlüssel verschlossen. Bitte der "
        "absendenden Stelle Ihre Kontaktkarte geben.",
    ),
    "package_forwarded": mark(
        "Refusal",
        "Weitergeleitet: „{name}“ wurde für jemand anderen gemacht und neu verschlossen. Es wird "
        "nicht gelesen. Bitte bei der absendenden Stelle nachfragen.",
    ),
    "package_newer": mark(
        "Refusal",
        "„{name}“ stammt aus einer neueren Fassung des Programms. Bitte zuerst das Programm "
        "aktualisieren.",
    ),
    "package_too_large": mark(
        "Refusal",
        "Das Paket ist größer, als Pakete sein dürfen ({megabytes} MB, {members} Dateien). Bitte "
        "auf mehrere aufteilen.",
    ),
    "sender_unknown": mark(
        "Refusal",
        "Absender unbekannt: Wer „{name}“ unterschrieben hat, steht nicht unter den Kontakten. "
        "Bitte die Kontaktkarte einlesen und vergleichen.",
    ),
    "sender_unverified": mark(
        "Refusal",
        "Der Schlüssel von {sender} ist nicht verglichen oder hat sich geändert. Bitte vergleichen "
        "Sie den Fingerabdruck neu; bis dahin wird nichts übernommen.",
    ),
    "package_signature_wrong": mark(
        "Refusal",
        "Signatur falsch: „{name}“ hat nicht unterschrieben, wer darin als Absender steht. Es "
        "wurde nichts übernommen. Bitte bei der absendenden Stelle nachfragen.",
    ),
    "package_expired": mark(
        "Refusal",
        "Abgelaufen: „{name}“ durfte bis zum {expired_on} übernommen werden. Bitte lassen Sie sich "
        "ein neues geben.",
    ),
    "package_from_future": mark(
        "Refusal",
        "„{name}“ ist auf den {made_on} datiert, und der liegt in der Zukunft. Bitte die Uhren "
        "beider Rechner prüfen.",
    ),
    "package_repeated": mark(
        "Refusal", "Doppelt: Paket {number} wurde schon übernommen. Es ist nichts zu tun."
    ),
    "package_outdated": mark(
        "Refusal",
        "Älter als der letzte Import: Dies ist Paket {number}, übernommen ist schon Paket "
        "{latest}. Es ist nichts zu tun; das neuere enthält alles.",
    ),
    "package_foreign": mark(
        "Refusal",
        "In Quarantäne: In „{name}“ steht etwas, das nicht zu „{errand}“ gehört. Es wurde nichts "
        "übernommen. Bitte bei der absendenden Stelle nachfragen.",
    ),
    "package_unsettled": mark(
        "Refusal",
        "Noch zu entscheiden: {conflicts} Angaben haben beide Seiten geändert, oder ein Mensch "
        "könnte hier schon bekannt sein. Bitte überall wählen; bis dahin bleibt beides stehen.",
    ),
    "choices_break_rule": mark(
        "Refusal",
        "Die gewählten Fassungen passen nicht zueinander ({noun}). Bitte noch einmal wählen; "
        "übernommen wurde nichts.",
    ),
    "deletions_unconfirmed": mark(
        "Refusal",
        "Mit diesem Paket würden {deletions} Einträge gelöscht. Bitte bestätigen Sie die Zahl; "
        "bis dahin wird nichts übernommen.",
    ),
    "nothing_to_send": mark(
        "Refusal",
        "Es gibt nichts, was dafür an diesen Kontakt gehen darf; zurückgehalten wegen fehlender "
        "Einwilligung: {withheld}. Bitte die Einwilligungen und den Kontakt prüfen.",
    ),
    "package_built_upon": mark(
        "Refusal",
        "Das lässt sich nicht mehr zurücknehmen: An {records} Einträgen wurde seitdem gearbeitet. "
        "Bitte die einzelnen Angaben berichtigen.",
    ),
    "deletions_stay": mark(
        "Refusal",
        "Dieser Import hat Einträge gelöscht, und gelöscht bleibt gelöscht. Zurückgenommen wurde "
        "nichts. Bitte lassen Sie sich fehlende Einträge mit einem neuen Paket geben.",
    ),
    "case_away": mark(
        "Refusal",
        "Fall {number} liegt gerade bei {holder} auf dem Tisch. Bitte erst das Paket von dort "
        "übernehmen oder den Fall zurückholen.",
    ),
    "number_elsewhere": mark(
        "Refusal",
        "Die Nummer {number} kann eine andere Stelle vergeben. Bitte nehmen Sie die vorgeschlagene "
        "Nummer.",
    ),
    "numbers_used_up": mark(
        "Refusal",
        "Die mitgegebenen Nummern ({series}) sind aufgebraucht. Bitte beim nächsten Austausch neue "
        "holen.",
    ),
}
