"""Words offices use for the choices the program knows, and their yes and no."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.casefile import AttendanceWish, Urgency
from ilja_desktop.domain.institution import LegalCircle, SecrecyGroup
from ilja_desktop.domain.person import CustodyStatus, Sex
from ilja_desktop.domain.spelling import fold

_ALSO: dict[Enum, str] = {
    LegalCircle.SGB_II: "SGB2|II|SGBII|Jobcenter|Grundsicherung|2",
    LegalCircle.SGB_III: "SGB3|III|SGBIII|Agentur für Arbeit|Arbeitsagentur|Berufsberatung|BA|3",
    LegalCircle.SGB_VIII: "SGB8|VIII|SGBVIII|Jugendamt|Jugendhilfe|öffentliche Jugendhilfe|8",
    LegalCircle.FREE_YOUTH_WELFARE: "freier Träger der Jugendhilfe|freier Träger|"
    "freie Träger der Jugendhilfe",
    LegalCircle.SGB_IX: "SGB9|IX|SGBIX|Eingliederungshilfe|Reha|9",
    LegalCircle.SGB_XII: "SGB12|XII|SGBXII|Sozialamt|12",
    LegalCircle.ASYLUM_BENEFITS: "Asylbewerberleistungsgesetz",
    LegalCircle.RESIDENCE_LAW: "Aufenthaltsgesetz|Ausländerbehörde",
    LegalCircle.SCHOOL: "Schulen|SchulG|Schulgesetz|Berufskolleg",
    LegalCircle.MUNICIPALITY: "kommunal|Stadt|Kreis|Bildungsbüro|Kommunale Koordinierung|KoKo",
    LegalCircle.ECONOMY: "Kammer|Betrieb|Unternehmen",
    LegalCircle.TRAINING_PROVIDER: "Maßnahmeträger|Träger",
    LegalCircle.VOLUNTEERS: "ehrenamtlich",
    LegalCircle.COUNSELLING: "Beratungsstelle",
    LegalCircle.OTHER: "Sonstiges|sonstige Stelle|andere",
    SecrecyGroup.DOCTOR: "Abs. 1 Nr. 1|Arzt|Ärztin|Psychotherapie|Nr. 1",
    SecrecyGroup.COUNSELLOR: "Abs. 1 Nr. 4|Beratung|Nr. 4",
    SecrecyGroup.PREGNANCY_COUNSELLOR: "Abs. 1 Nr. 5|Nr. 5|Schwangerschaftsberatung",
    SecrecyGroup.SOCIAL_WORKER: "Abs. 1 Nr. 6|Nr. 6|Sozialarbeit|Sozialarbeiter|Sozialarbeiterin|"
    "Sozialpädagoge|Sozialpädagogin|Sozialpädagogik",
    SecrecyGroup.PUBLIC_OFFICIAL: "Abs. 2|Amtsträger|Amtsträgerin|öffentlicher Dienst",
    SecrecyGroup.NONE: "nein|ohne|-|keiner",
    Sex.FEMALE: "w|weibl|f|Frau|Mädchen",
    Sex.MALE: "m|männl|Mann|Junge",
    Sex.DIVERSE: "d|div|x",
    Sex.NOT_STATED: "o. A.|k. A.|keine Angabe|unbekannt|offen",
    CustodyStatus.ADULT: "selbst|entfällt|18|erwachsen",
    CustodyStatus.JOINT_TOGETHER: "gemeinsam|gemeinsame Sorge|Eltern|beide Eltern|"
    "gemeinsam zusammenlebend",
    CustodyStatus.JOINT_SEPARATED: "gemeinsam getrennt|gemeinsame Sorge getrennt lebend|"
    "getrennt lebend",
    CustodyStatus.SOLE: "allein|alleinig|Mutter|Vater|alleinerziehend|alleiniges Sorgerecht",
    CustodyStatus.GUARDIAN: "Vormund|Amtsvormund|Amtsvormundschaft|Vereinsvormund",
    CustodyStatus.SUPPLEMENTARY_CARER: "Ergänzungspfleger|Pflegschaft",
    CustodyStatus.PROVISIONAL_CARE: "Inobhutnahme",
    CustodyStatus.LEGAL_CARER: "Betreuer|gesetzliche Betreuung|rechtliche Betreuung",
    CustodyStatus.UNCLEAR: "unklar|unbekannt|offen",
    Urgency.A: "hoch|1|sehr eilig|sofort|unter 4 Wochen",
    Urgency.B: "mittel|2|unter 3 Monaten",
    Urgency.C: "niedrig|3|laufend|normal|gering",
    AttendanceWish.YES: "j|x|möchte dabei sein|nimmt teil",
    AttendanceWish.WITH_COMPANION: "ja mit Begleitung|ja, mit Begleitperson|Begleitung",
    AttendanceWish.NO: "n|nicht|möchte nicht",
    AttendanceWish.OPEN: "offen|unklar|entscheidet später|weiß nicht",
}

CHOICES: dict[str, type[Enum]] = {
    "legal_circle": LegalCircle,
    "secrecy_group": SecrecyGroup,
    "sex": Sex,
    "custody_status": CustodyStatus,
    "urgency": Urgency,
    "attendance_wish": AttendanceWish,
}
"""The enum behind each field with choices."""

_YES = {"ja", "j", "x", "wahr", "true", "1", "yes", "y", "✓", "✔", "☒", "☑"}
_NO = {"nein", "n", "falsch", "false", "0", "no", "-", "–", "☐"}


def _spelling(text: str) -> str:
    return fold(text) or text.strip()


_WORDS: dict[type[Enum], dict[str, Enum]] = {
    kind: {
        **{
            _spelling(text): member
            for member in kind
            for text in (str(member.value), *_ALSO.get(member, "").split("|"))
            if text
        },
    }
    for kind in CHOICES.values()
}


def member_of(field: str, text: str) -> Enum | None:
    """Return the choice a text means in a field, or nothing if it is none of them."""
    return _WORDS[CHOICES[field]].get(_spelling(text))


def yes_or_no(text: str) -> bool | None:
    """Return what is meant, or nothing if it is neither yes nor no."""
    word = text.strip().casefold()
    if word in _YES:
        return True
    return False if word in _NO else None
