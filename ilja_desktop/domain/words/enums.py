"""The German word of every enum member, gathered from the nouns.

Add an enum: its words stand beside those of its noun in this folder.
"""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.verification import Doubt
from ilja_desktop.domain.words import casefile, conference, consent, disclosure, person

WORDS: dict[Enum, str] = {
    **person.WORDS,
    **consent.WORDS,
    **casefile.WORDS,
    **conference.WORDS,
    **disclosure.WORDS,
    Doubt.UNREADABLE: "Die Datei ist beschädigt oder kein PDF",
    Doubt.NOT_SIGNED: "Die Datei trägt keine Unterschrift",
    Doubt.CHANGED: "Die Datei wurde nach der Unterschrift verändert",
    Doubt.DISGUISED: "In der Unterschrift steht etwas, das nicht zu ihr gehört",
    Doubt.EXTENDED: "Nach der Unterschrift wurde etwas angefügt",
    Doubt.NOT_CERTIFIED: "Die erste Unterschrift schließt das Dokument nicht ab",
    Doubt.ISSUER_UNKNOWN: "Aussteller unbekannt",
    Doubt.FROM_THE_FUTURE: "Der genannte Zeitpunkt der Unterschrift liegt in der Zukunft",
    Doubt.NOT_AS_RECORDED: "Die Datei ist nicht die, die im Verzeichnis steht",
    Doubt.OTHER_SIGNERS: "Unterschrieben haben andere, als im Verzeichnis stehen",
}
