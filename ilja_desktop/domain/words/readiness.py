"""Words and sentences about what would stop a conference."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.readiness import Hindrance, Obstacle, Weight
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    Weight.STOPS: mark("Word", "Hält auf"),
    Weight.WARNS: mark("Word", "Hinweis"),
    Obstacle.READ_ONLY: mark(
        "Word", "Der Tresor lässt sich nur lesen; den Grund nennt der Hinweis ganz oben."
    ),
    Obstacle.NOT_ANCHORED: mark(
        "Word", "Dieses Gerät hat sich den Stand des Tresors noch nicht gemerkt."
    ),
    Obstacle.CLOCK_BEHIND: mark(
        "Word", "Die Uhr geht nach: Der neueste Eintrag ist vom {day}. Bitte die Uhr stellen."
    ),
    Obstacle.DAY_PASSED: mark("Word", "Der Tag der Konferenz ({day}) ist schon vorbei."),
    Obstacle.BACKUP_MISSING: mark("Word", "Es gibt noch keine geprüfte Sicherung."),
    Obstacle.BACKUP_OLD: mark("Word", "Die letzte geprüfte Sicherung ist vom {day}."),
    Obstacle.CERTIFICATE_ENDS: mark(
        "Word", "Ihr Zertifikat gilt nur bis {day}. Bitte vorher erneuern lassen."
    ),
    Obstacle.MODERATOR_CANNOT_SIGN: mark(
        "Word",
        "Die Moderation hat keinen Zugang zu diesem Tresor und kann das Protokoll nicht "
        "unterschreiben.",
    ),
    Obstacle.MINUTE_TAKER_MISSING: mark("Word", "Es ist niemand für das Protokoll eingetragen."),
    Obstacle.MODERATOR_CERTIFICATE_ENDS: mark(
        "Word", "Das Zertifikat der Moderation gilt nur bis {day}. Bitte vorher erneuern lassen."
    ),
    Obstacle.MODERATOR_REVOKED: mark(
        "Word",
        "Das Zertifikat der Moderation ist gesperrt; das Protokoll kann damit nicht "
        "unterschrieben werden.",
    ),
    Obstacle.MINUTE_TAKER_CANNOT_ENTER: mark(
        "Word", "Wer das Protokoll schreiben soll, hat keinen Zugang zu diesem Tresor."
    ),
    Obstacle.MINUTE_TAKER_REVOKED: mark(
        "Word", "Das Zertifikat der Person, die das Protokoll schreiben soll, ist gesperrt."
    ),
    Obstacle.NO_CASES: mark("Word", "Auf der Tagesordnung steht noch kein Fall."),
    Obstacle.SIGNATURE_MISSING: mark("Word", "{where}: Der Einwilligung fehlt eine Unterschrift."),
    Obstacle.CONSENT_LACKING: mark("Word", "{where}: An diesem Tag gilt keine Einwilligung."),
    Obstacle.NUMBERS_MISSING: mark(
        "Word",
        "Bei „Sorge um einen jungen Menschen?“ fehlt eine Nummer. Bitte unter Einstellungen, "
        "Dienststelle eintragen.",
    ),
    Obstacle.CONSENT_ENDS_SOON: mark("Word", "{where}: Die Einwilligung gilt nur bis {day}."),
}


def hindrance_words(hindrance: Hindrance, template: str) -> str:
    """Return a hindrance as a sentence.

    Args:
        hindrance: what stands in the way.
        template: the word of its obstacle, in the language wanted.
    """
    day = short_day(hindrance.day) if hindrance.day is not None else ""
    return template.format(where=hindrance.where, day=day)
