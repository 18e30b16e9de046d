"""Words about the forms, their languages and who checked them."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.formkind import Address, FormKind, FormLanguage
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    FormKind.CONSENT: mark("Word", "Einwilligung und Entbindung von der Schweigepflicht"),
    FormKind.CONSENT_PLAIN: mark("Word", "Einwilligung, leicht erklärt"),
    FormKind.WITHDRAWAL: mark("Word", "Widerruf"),
    FormKind.WITHDRAWAL_CONFIRMATION: mark("Word", "Bestätigung des Widerrufs"),
    FormKind.ADDENDUM: mark("Word", "Ergänzungsblatt für eine weitere Person"),
    FormKind.COVER_LETTER: mark("Word", "Begleitschreiben zum Formular"),
    FormKind.INVITATION: mark("Word", "Einladung der Familie"),
    FormKind.INVITATION_CANCELLED: mark("Word", "Absage der Einladung"),
    FormKind.INFORMATION_FAMILIES: mark("Word", "Informationsschreiben für Familien"),
    FormKind.INFORMATION_PARTNERS: mark("Word", "Informationsschreiben für Partner"),
    FormKind.PARTNER_LETTER: mark("Word", "Briefe an die Partner"),
    FormKind.REMINDER_LETTER: mark("Word", "Brief: Erinnerung an Vereinbarungen"),
    FormKind.REPORTER_LETTER: mark("Word", "Brief: Antwort auf Fallmeldungen"),
    FormKind.RECALL_LETTER: mark("Word", "Brief: Rückruf einer Unterlage"),
    FormKind.WITHDRAWAL_LETTER: mark("Word", "Brief: Rückgabe nach einem Widerruf"),
    FormLanguage.GERMAN: mark("Word", "Deutsch"),
    FormLanguage.ENGLISH: mark("Word", "Englisch"),
    FormLanguage.FRENCH: mark("Word", "Französisch"),
    FormLanguage.ARABIC: mark("Word", "Arabisch"),
    FormLanguage.DARI: mark("Word", "Dari"),
    FormLanguage.TIGRINYA: mark("Word", "Tigrinya"),
    FormLanguage.UKRAINIAN: mark("Word", "Ukrainisch"),
    FormLanguage.RUSSIAN: mark("Word", "Russisch"),
    FormLanguage.TURKISH: mark("Word", "Türkisch"),
    FormLanguage.KURMANJI: mark("Word", "Kurmandschi"),
    FormLanguage.BULGARIAN: mark("Word", "Bulgarisch"),
    FormLanguage.ROMANIAN: mark("Word", "Rumänisch"),
    Address.FORMAL: mark("Word", "mit „Sie“"),
    Address.FAMILIAR: mark("Word", "mit „du“"),
}

SENTENCES: dict[str, str] = {
    "no_form_in_language": mark(
        "Refusal",
        "Ein eigenes Formular in dieser Sprache gibt es nicht: „{language}“. Bitte die Sprache "
        "wählen, in der unterschrieben wurde, oder den Namen des anderen Formulars eintragen.",
    ),
    "form_version_unknown": mark(
        "Refusal",
        "Das Formular „{form}“ gibt es nicht in der Fassung „{version}“. Bitte eine Fassung aus "
        "der Liste wählen.",
    ),
    "translation_not_reviewed": mark(
        "Refusal",
        "Die Übersetzung des Formulars „{form}“, Fassung {version} ({language}), ist ein Entwurf "
        "und nicht zum Unterschreiben. Bitte in den Einstellungen eintragen, wer sie geprüft hat.",
    ),
    "nothing_to_print": mark(
        "Refusal",
        "Zu den gewählten Aufgaben gehört kein Papier. Bitte Zeilen wählen, in denen etwas zu "
        "unterschreiben oder nach einem Widerruf zu schreiben ist.",
    ),
    "form_text_unusable": mark(
        "Refusal",
        "Der Text des Formulars „{form}“ ({language}) ist nicht vollständig: {detail}. Bitte das "
        "Programm neu einrichten oder den eigenen Wortlaut berichtigen.",
    ),
}


def language_named(name: str) -> FormLanguage | None:
    """Return the language of the forms that is called so in German; none for any other."""
    wanted = name.strip().casefold()
    return next((each for each in FormLanguage if WORDS[each].casefold() == wanted), None)
