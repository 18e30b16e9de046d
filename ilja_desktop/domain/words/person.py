"""Words about people: young people, custody holders, professionals, users."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.institution import LegalCircle, SecrecyGroup
from ilja_desktop.domain.person import CustodyKind, CustodyStatus, Sex
from ilja_desktop.domain.user import Right, Role
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    Sex.FEMALE: mark("Word", "Weiblich"),
    Sex.MALE: mark("Word", "Männlich"),
    Sex.DIVERSE: mark("Word", "Divers"),
    Sex.NOT_STATED: mark("Word", "Ohne Angabe"),
    CustodyStatus.ADULT: mark("Word", "Volljährig"),
    CustodyStatus.JOINT_TOGETHER: mark("Word", "Gemeinsame Sorge, zusammenlebend"),
    CustodyStatus.JOINT_SEPARATED: mark("Word", "Gemeinsame Sorge, getrennt lebend"),
    CustodyStatus.SOLE: mark("Word", "Alleinige Sorge"),
    CustodyStatus.GUARDIAN: mark("Word", "Vormundschaft"),
    CustodyStatus.SUPPLEMENTARY_CARER: mark("Word", "Ergänzungspflegschaft"),
    CustodyStatus.PROVISIONAL_CARE: mark("Word", "Vorläufige Inobhutnahme"),
    CustodyStatus.LEGAL_CARER: mark("Word", "Rechtliche Betreuung"),
    CustodyStatus.UNCLEAR: mark("Word", "Ungeklärt"),
    CustodyKind.PARENT: mark("Word", "Elternteil"),
    CustodyKind.OFFICIAL_GUARDIAN: mark("Word", "Amtsvormund"),
    CustodyKind.ASSOCIATION_GUARDIAN: mark("Word", "Vereinsvormund"),
    CustodyKind.VOLUNTEER_GUARDIAN: mark("Word", "Ehrenamtlicher Vormund"),
    CustodyKind.CARER: mark("Word", "Pflegeperson mit Sorgerecht"),
    CustodyKind.LEGAL_CARER: mark("Word", "Rechtliche Betreuung"),
    LegalCircle.SGB_II: mark("Word", "SGB II"),
    LegalCircle.SGB_III: mark("Word", "SGB III"),
    LegalCircle.SGB_VIII: mark("Word", "SGB VIII"),
    LegalCircle.FREE_YOUTH_WELFARE: mark("Word", "Freie Jugendhilfe"),
    LegalCircle.SGB_IX: mark("Word", "SGB IX"),
    LegalCircle.SGB_XII: mark("Word", "SGB XII"),
    LegalCircle.ASYLUM_BENEFITS: mark("Word", "AsylbLG"),
    LegalCircle.RESIDENCE_LAW: mark("Word", "AufenthG"),
    LegalCircle.SCHOOL: mark("Word", "Schule"),
    LegalCircle.MUNICIPALITY: mark("Word", "Kommune"),
    LegalCircle.ECONOMY: mark("Word", "Wirtschaft"),
    LegalCircle.SOCIAL_PARTNER: mark("Word", "Sozialpartner"),
    LegalCircle.TRAINING_PROVIDER: mark("Word", "Bildungsträger"),
    LegalCircle.VOLUNTEERS: mark("Word", "Ehrenamt"),
    LegalCircle.COUNSELLING: mark("Word", "Beratungsstelle"),
    LegalCircle.OTHER: mark("Word", "Sonstige"),
    SecrecyGroup.DOCTOR: mark("Word", "Heilberuf (§ 203 Abs. 1 Nr. 1, 2 StGB)"),
    SecrecyGroup.COUNSELLOR: mark("Word", "Beratungsstelle (§ 203 Abs. 1 Nr. 4 StGB)"),
    SecrecyGroup.PREGNANCY_COUNSELLOR: mark(
        "Word", "Schwangerschaftsberatung (§ 203 Abs. 1 Nr. 5 StGB)"
    ),
    SecrecyGroup.SOCIAL_WORKER: mark("Word", "Soziale Arbeit (§ 203 Abs. 1 Nr. 6 StGB)"),
    SecrecyGroup.PUBLIC_OFFICIAL: mark("Word", "Amtsträger (§ 203 Abs. 2 StGB)"),
    SecrecyGroup.NONE: mark("Word", "Keine"),
    Role.COORDINATION: mark("Word", "Koordination"),
    Role.MODERATION: mark("Word", "Moderation"),
    Role.MINUTE_TAKING: mark("Word", "Protokoll"),
    Role.REPORTING: mark("Word", "Meldende Fachkraft"),
    Role.LEADERSHIP: mark("Word", "Leitung"),
    Role.DATA_PROTECTION: mark("Word", "Datenschutz"),
    Role.ADMINISTRATION: mark("Word", "Systembetreuung"),
    Right.READ_CASES: mark("Word", "Fälle einsehen"),
    Right.SEE_CLOSED_DRAFTS: mark("Word", "Verschlossene Entwürfe einsehen"),
    Right.WRITE_CASES: mark("Word", "Fälle bearbeiten"),
    Right.SHIELD_CASES: mark("Word", "Fälle schützen"),
    Right.WRITE_CONSENTS: mark("Word", "Einwilligungen führen"),
    Right.PLAN_CONFERENCES: mark("Word", "Konferenzen planen"),
    Right.HOLD_CONFERENCES: mark("Word", "Konferenzen leiten"),
    Right.SIGN_MINUTES: mark("Word", "Protokolle unterschreiben"),
    Right.EXPORT: mark("Word", "Unterlagen ausgeben"),
    Right.SUMMARISE: mark("Word", "Berichte erstellen"),
    Right.KEEP_NETWORK: mark("Word", "Netzwerk pflegen"),
    Right.ADMINISTER: mark("Word", "Personen und Einstellungen verwalten"),
    Right.READ_AUDIT: mark("Word", "Verlauf prüfen"),
    Right.ERASE: mark("Word", "Löschlauf ausführen"),
    Right.GIVE_ACCESS: mark("Word", "Auskunft erteilen"),
}
