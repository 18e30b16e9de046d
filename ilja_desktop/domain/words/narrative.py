"""Words about narratives: what is found, how, and how questions are answered."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.narrative import Choice, Clue, DayStyle, Part, Tier
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    Clue.PERSON: mark("Word", "Person"),
    Clue.PLACE: mark("Word", "Ort"),
    Clue.ADDRESS: mark("Word", "Anschrift"),
    Clue.SCHOOL: mark("Word", "Schule"),
    Clue.COMPANY: mark("Word", "Betrieb"),
    Clue.OFFICE: mark("Word", "Stelle"),
    Clue.DAY: mark("Word", "Tag"),
    Clue.AGE: mark("Word", "Alter"),
    Clue.TIME: mark("Word", "Uhrzeit"),
    Clue.CONTACT: mark("Word", "Erreichbarkeit"),
    Clue.NUMBER: mark("Word", "Nummer"),
    Clue.ORIGIN: mark("Word", "Herkunft"),
    Clue.DIAGNOSIS: mark("Word", "Befund"),
    Clue.UNKNOWN: mark("Word", "Unbekanntes Wort"),
    Clue.UNIQUE: mark("Word", "Besonderer Umstand"),
    Tier.KNOWN: mark("Word", "aus der Fallakte"),
    Tier.PATTERN: mark("Word", "am Aufbau erkannt"),
    Tier.LISTED: mark("Word", "aus Namenslisten"),
    Tier.LEARNED: mark("Word", "am Satzbau erkannt"),
    Tier.UNKNOWN: mark("Word", "in keinem Wörterbuch"),
    Tier.CUE: mark("Word", "am Stichwort erkannt"),
    Part.YOUNG_PERSON: mark("Word", "Junger Mensch"),
    Part.MOTHER: mark("Word", "Mutter"),
    Part.FATHER: mark("Word", "Vater"),
    Part.REPRESENTATIVE: mark("Word", "Sorgeberechtigte Person"),
    Part.PROFESSIONAL: mark("Word", "Fachkraft"),
    Part.OTHER: mark("Word", "Person aus dem Umfeld"),
    DayStyle.QUARTER: mark("Word", "Quartal"),
    DayStyle.WEEK: mark("Word", "Woche nach der Meldung"),
    Choice.REPLACE: mark("Word", "Ersetzen"),
    Choice.KEEP: mark("Word", "Stehen lassen"),
    Choice.STRIKE: mark("Word", "Streichen"),
    Choice.REWORD: mark("Word", "Anders sagen"),
}

SENTENCES: dict[str, str] = {
    "narrative_empty": mark(
        "Refusal",
        "Es ist kein Text da. Bitte einen Text der Fallakte wählen oder einen einfügen.",
    ),
    "narrative_questions_open": mark(
        "Refusal",
        "Nichts wurde ausgegeben: {count} Fragen sind noch offen. Bitte jede beantworten.",
    ),
    "narrative_still_tells": mark(
        "Refusal",
        "Nichts wurde ausgegeben: In den eigenen Worten stehen noch {count} Angaben, die zu "
        "jemandem führen. Bitte diese Antworten ändern.",
    ),
}
