"""Words about volunteers, their tandems and logs."""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.matching import Fit, MatchGround
from ilja_desktop.domain.mentorlog import (
    Attention,
    ContactKind,
    LogOrigin,
    MentorTopic,
    PlaceKind,
)
from ilja_desktop.domain.mentorship import EndReason, MentorshipEvent, MentorshipState, Mood
from ilja_desktop.domain.renewal import RenewalKind
from ilja_desktop.domain.volunteer import (
    FreeTime,
    PaymentKind,
    Proof,
    RecruitSource,
    TrainingField,
    VolunteerEvent,
    VolunteerState,
)
from ilja_desktop.domain.words.mark import mark

WORDS: dict[Enum, str] = {
    RecruitSource.AGENCY: mark("Word", "Freiwilligenagentur"),
    RecruitSource.RECOMMENDATION: mark("Word", "Empfehlung"),
    RecruitSource.EVENT: mark("Word", "Veranstaltung"),
    RecruitSource.PRESS: mark("Word", "Presse"),
    RecruitSource.INTERNET: mark("Word", "Internet"),
    RecruitSource.COMPANY: mark("Word", "Betrieb"),
    RecruitSource.OTHER: mark("Word", "Sonstiger Weg"),
    FreeTime.MORNING: mark("Word", "Vormittags"),
    FreeTime.AFTERNOON: mark("Word", "Nachmittags"),
    FreeTime.EVENING: mark("Word", "Abends"),
    FreeTime.WEEKEND: mark("Word", "Am Wochenende"),
    TrainingField.BUILDING: mark("Word", "Bau, Architektur, Vermessung"),
    TrainingField.SERVICES: mark("Word", "Dienstleistung"),
    TrainingField.ELECTRICS: mark("Word", "Elektro"),
    TrainingField.HEALTH: mark("Word", "Gesundheit"),
    TrainingField.COMPUTERS: mark("Word", "IT, Computer"),
    TrainingField.DESIGN: mark("Word", "Kunst, Kultur, Gestaltung"),
    TrainingField.NATURE: mark("Word", "Landwirtschaft, Natur, Umwelt"),
    TrainingField.MEDIA: mark("Word", "Medien"),
    TrainingField.METAL: mark("Word", "Metall, Maschinenbau"),
    TrainingField.SCIENCE: mark("Word", "Naturwissenschaften"),
    TrainingField.PRODUCTION: mark("Word", "Produktion, Fertigung"),
    TrainingField.SOCIAL: mark("Word", "Soziales, Pädagogik"),
    TrainingField.TECHNOLOGY: mark("Word", "Technik, Technologiefelder"),
    TrainingField.LOGISTICS: mark("Word", "Verkehr, Logistik"),
    TrainingField.COMMERCE: mark("Word", "Wirtschaft, Verwaltung"),
    VolunteerState.INTERESTED: mark("Word", "Interessiert"),
    VolunteerState.SELECTED: mark("Word", "Ausgewählt"),
    VolunteerState.CHECKED: mark("Word", "Geprüft"),
    VolunteerState.ACTIVE: mark("Word", "Aktiv"),
    VolunteerState.LEFT: mark("Word", "Ausgeschieden"),
    VolunteerState.DECLINED: mark("Word", "Nicht aufgenommen"),
    VolunteerEvent.SELECT: mark("Word", "Auswählen"),
    VolunteerEvent.CHECK: mark("Word", "Als geprüft eintragen"),
    VolunteerEvent.BEGIN: mark("Word", "Beginnen lassen"),
    VolunteerEvent.LEAVE: mark("Word", "Ausscheiden"),
    VolunteerEvent.DECLINE: mark("Word", "Nicht aufnehmen"),
    Proof.INTERVIEW: mark("Word", "Auswahlgespräch"),
    Proof.AGREEMENT: mark("Word", "Vereinbarung"),
    Proof.PLEDGE: mark("Word", "Verschwiegenheitserklärung"),
    Proof.CERTIFICATE: mark("Word", "Erweitertes Führungszeugnis"),
    PaymentKind.EXPENSES: mark("Word", "Auslagenersatz"),
    PaymentKind.HONORARY: mark("Word", "Ehrenamtspauschale (§ 3 Nr. 26a EStG)"),
    PaymentKind.INSTRUCTOR: mark("Word", "Übungsleiterpauschale (§ 3 Nr. 26 EStG)"),
    RenewalKind.CERTIFICATE: mark("Word", "Führungszeugnis erneuern"),
    RenewalKind.TRAINING: mark("Word", "Geplante Schulung"),
    RenewalKind.PROOF: mark("Word", "Nachweis fehlt"),
    MentorshipState.REQUESTED: mark("Word", "Angefragt"),
    MentorshipState.INTRODUCING: mark("Word", "Kennenlernen"),
    MentorshipState.ACTIVE: mark("Word", "Aktiv"),
    MentorshipState.PAUSED: mark("Word", "Pausiert"),
    MentorshipState.ENDED: mark("Word", "Beendet"),
    MentorshipEvent.INTRODUCE: mark("Word", "Bekannt machen"),
    MentorshipEvent.BEGIN: mark("Word", "Beginnen"),
    MentorshipEvent.PAUSE: mark("Word", "Unterbrechen"),
    MentorshipEvent.RESUME: mark("Word", "Fortsetzen"),
    MentorshipEvent.RETURN: mark("Word", "Neu suchen"),
    MentorshipEvent.END: mark("Word", "Beenden"),
    EndReason.AS_PLANNED: mark("Word", "Wie geplant"),
    EndReason.FOLLOW_ON_FOUND: mark("Word", "Anschluss gefunden"),
    EndReason.PERSONAL: mark("Word", "Persönlicher Grund"),
    EndReason.COMPANY: mark("Word", "Betrieb"),
    EndReason.SCHOOL: mark("Word", "Schule"),
    EndReason.UNREACHABLE: mark("Word", "Nicht mehr erreichbar"),
    EndReason.RESIDENCE: mark("Word", "Aufenthalt"),
    EndReason.CONSENT: mark("Word", "Einwilligung endet"),
    EndReason.VOLUNTEER: mark("Word", "Lotsin oder Lotse hört auf"),
    EndReason.NOT_FITTING: mark("Word", "Passt nicht zueinander"),
    EndReason.UNKNOWN: mark("Word", "Unbekannt"),
    Mood.WELL: mark("Word", "Läuft gut"),
    Mood.STALLED: mark("Word", "Stockt"),
    Mood.CALL_ME: mark("Word", "Bitte melden"),
    MatchGround.LANGUAGE: mark("Word", "Sprache"),
    MatchGround.REGION: mark("Word", "Ort"),
    MatchGround.TIME: mark("Word", "Zeit"),
    MatchGround.FIELD: mark("Word", "Berufsfeld"),
    Fit.FITS: mark("Word", "Passt"),
    Fit.UNKNOWN: mark("Word", "Nichts angegeben"),
    Fit.DIFFERS: mark("Word", "Passt nicht"),
    ContactKind.MEETING: mark("Word", "Treffen"),
    ContactKind.PHONE: mark("Word", "Telefon"),
    ContactKind.MESSAGE: mark("Word", "Nachricht"),
    ContactKind.ACCOMPANYING: mark("Word", "Begleitung zu einem Termin"),
    PlaceKind.PUBLIC: mark("Word", "Öffentlicher Ort"),
    PlaceKind.SCHOOL: mark("Word", "Schule"),
    PlaceKind.COMPANY: mark("Word", "Betrieb"),
    PlaceKind.AUTHORITY: mark("Word", "Behörde"),
    PlaceKind.OFFICE: mark("Word", "Dienststelle"),
    PlaceKind.ON_THE_WAY: mark("Word", "Unterwegs"),
    PlaceKind.ONLINE: mark("Word", "Am Bildschirm"),
    MentorTopic.APPLICATION: mark("Word", "Bewerbung"),
    MentorTopic.INTERNSHIP: mark("Word", "Praktikum"),
    MentorTopic.LEARNING: mark("Word", "Lernen, Prüfung"),
    MentorTopic.COMPANY: mark("Word", "Betrieb"),
    MentorTopic.AUTHORITY: mark("Word", "Behördengang"),
    MentorTopic.EVERYDAY: mark("Word", "Alltag, Struktur"),
    MentorTopic.LANGUAGE: mark("Word", "Sprache"),
    MentorTopic.LEISURE: mark("Word", "Freizeit"),
    MentorTopic.OTHER: mark("Word", "Sonstiges"),
    LogOrigin.WRITTEN: mark("Word", "Hier geschrieben"),
    LogOrigin.PACKAGE: mark("Word", "Aus einem Paket"),
    LogOrigin.PAPER: mark("Word", "Vom Papier"),
    Attention.CONSENT: mark("Word", "Einwilligung fehlt"),
    Attention.CALL_ME: mark("Word", "Bitte melden"),
    Attention.QUESTION: mark("Word", "Rückfrage"),
    Attention.SILENT: mark("Word", "Lange kein Eintrag"),
    Attention.UNREAD: mark("Word", "Ungelesen"),
    Attention.OVERDUE: mark("Word", "Treffen überfällig"),
}

SENTENCES: dict[str, str] = {
    "proof_missing": mark(
        "Refusal",
        "So weit ist es noch nicht. Es fehlt: {missing}. Bitte die Nachweise eintragen.",
    ),
    "no_institution": mark(
        "Refusal",
        "Es fehlt, für welche Stelle im Rechtskreis Ehrenamt {name} tätig ist. Einwilligungen "
        "nennen Person und Stelle; bitte die Stelle bei den Angaben zur Person wählen.",
    ),
    "tandem_not_covered": mark(
        "Refusal",
        "Für {name} darf die Begleitung nicht beginnen: {reason}. Bitte zuerst eine Einwilligung "
        "zum Zweck Lotsenbegleitung aufnehmen, die diese Person nennt.",
    ),
    "no_capacity": mark(
        "Refusal",
        "{name} begleitet schon so viele junge Menschen, wie vereinbart ist. Bitte jemand anderen "
        "wählen oder die Zahl bei den Angaben zur Person ändern.",
    ),
    "not_active": mark(
        "Refusal",
        "{name} ist noch nicht oder nicht mehr als Lotsin oder Lotse tätig. Bitte jemand anderen "
        "wählen.",
    ),
    "tandem_over": mark(
        "Refusal",
        "Das Tandem {name} ist beendet; es kommt kein Eintrag mehr hinzu.",
    ),
    "already_sent": mark(
        "Refusal",
        "Dieser Eintrag ist schon bei der Koordination und wird nicht mehr geändert. Bitte einen "
        "neuen Eintrag schreiben.",
    ),
    "still_accompanying": mark(
        "Refusal",
        "{name} begleitet noch junge Menschen. Bitte zuerst die Tandems beenden.",
    ),
    "device_page_missing": mark(
        "Refusal",
        "{name} hat das Blatt zum eigenen Gerät noch nicht unterschrieben. Bitte es drucken, "
        "besprechen und den Tag bei den Nachweisen eintragen; danach geht der Startstick.",
    ),
    "sheet_of_another": mark(
        "Refusal",
        "Das Blatt „{file}“ gehört zum Tandem {pseudonym}. Bitte dort einlesen.",
    ),
    "mentor_has_own_vault": mark(
        "Refusal",
        "Lotsinnen und Lotsen haben einen eigenen Tresor und werden hier nicht eingetragen. "
        "Bitte im Bereich Lotsen einen Startstick erstellen.",
    ),
}
