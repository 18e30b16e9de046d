"""The headings offices write above their columns, by the field they mean."""

from __future__ import annotations

from ilja_desktop.domain.spelling import fold
from ilja_desktop.exchange.field import FIELDS_OF, FULL_NAME, RowContent

_NETWORK = {
    "institution_name": "Einrichtung|Institution|Organisation|Dienststelle|Stelle|Träger|Behörde|"
    "Name der Einrichtung|Name der Institution|Name der Organisation|Einrichtungsname|"
    "Kooperationspartner|Partner|Firma|Schule|Amt",
    "institution_short_name": "Kurzname|Kurzbezeichnung|Kürzel|Abkürzung|Kurzform",
    "legal_circle": "Rechtskreis|Rechtsgrundlage|SGB|Gesetz|Rechtskreis SGB",
    "institution_kind": "Art|Art der Einrichtung|Typ|Einrichtungsart|Kategorie",
    "institution_town": "Ort|Stadt|Gemeinde|Standort|Sitz|PLZ Ort|Postleitzahl Ort",
    "institution_benefit_body": "§ 35 SGB I Stelle|§ 35 SGB I|35 SGB I|Stelle nach § 35 SGB I|"
    "Leistungsträger|Sozialleistungsträger",
    "institution_private": "privat|Privater Träger|freier Träger|private Stelle",
    "salutation": "Anrede|Herr Frau|Frau Herr",
    FULL_NAME: "Ansprechpartner|Ansprechpartnerin|Ansprechperson|Ansprechpartner in|Kontaktperson|"
    "Fachkraft|Name der Fachkraft|Mitarbeiter|Mitarbeiterin|Mitarbeiter in|Name Vorname|"
    "Vorname Name|Vor und Nachname|Vorname und Nachname|Teilnehmende|Teilnehmer|Kontakt|"
    "Sachbearbeiter|Sachbearbeitung",
    "family_name": "Nachname|Familienname|Zuname|Nachname Fachkraft",
    "given_name": "Vorname|Vornamen|Rufname|Vorname Fachkraft",
    "function": "Funktion|Aufgabe|Position|Tätigkeit|Zuständigkeit|Stellenbezeichnung|Rolle|"
    "Arbeitsbereich|Aufgabenbereich",
    "secrecy_group": "§ 203 Berufsgruppe|Berufsgruppe|§ 203|§ 203 StGB|Schweigepflicht|"
    "Berufsgruppe nach § 203 StGB|Berufsgeheimnis",
    "pledged_on": "Verpflichtet am|Verpflichtung am|Verpflichtung|Datum der Verpflichtung",
    "phone": "Telefon|Tel|Telefonnummer|Tel Nr|Telefon dienstlich|Rufnummer|Durchwahl|Fon|"
    "dienstl Telefon|Telefon Nr",
    "mail": "E Mail|Mail|Email|E Mail Adresse|Mailadresse|Email Adresse|dienstl Mail",
}

_CASES = {
    "reporter_institution": "Meldende Stelle|Meldende Einrichtung|Meldende Institution|"
    "gemeldet durch Stelle|Einrichtung|Institution|Dienststelle",
    "reporter_name": "Meldende Person|Meldende Fachkraft|Gemeldet von|Gemeldet durch|Fachkraft|"
    "Melder|Melderin|Ansprechpartner|Ansprechperson|Fallführung",
    "reported_on": "Datum der Meldung|Meldedatum|Gemeldet am|Meldung vom|Meldung am|"
    "Datum Meldung|Eingang|Eingang am|Datum",
    FULL_NAME: "Name Vorname|Vorname Name|Vor und Nachname|Vorname und Nachname|"
    "Name des Jugendlichen|Name der Jugendlichen|Jugendlicher|Jugendliche|Jugendliche r|"
    "Junger Mensch|Name des jungen Menschen|Schüler|Schülerin|Schüler in|Klient|Klientin|"
    "Nachname Vorname|Familienname Vorname",
    "family_name": "Nachname|Familienname|Zuname",
    "given_name": "Vorname|Vornamen|Rufname",
    "born_on": "Geburtsdatum|Geb Datum|Geburtstag|geboren am|geb am|geboren|geb|Geb Dat|"
    "GebDatum|GebDat|Geburtsdat",
    "sex": "Geschlecht|m w d|w m d|Geschl|mwd",
    "residence": "Wohnort|Ort|Stadt|Gemeinde|PLZ Ort|Postleitzahl Ort|PLZ Wohnort|Wohnhaft in",
    "address": "Anschrift|Adresse|Straße|Straße und Hausnummer|Straße Hausnummer|Straße Nr|Str|"
    "Straße Haus Nr|Wohnanschrift",
    "reachability": "Erreichbarkeit|Telefon|Tel|Handy|Mobil|Telefonnummer|Handynummer|"
    "Telefon oder E Mail|E Mail|Mail|Kontaktdaten|Kontakt|Tel Nr",
    "may_leave_message": "Nachricht hinterlassen|Darf Nachricht hinterlassen werden|Nachricht ok|"
    "Mailbox ok",
    "language": "Sprache|bevorzugte Sprache|Muttersprache|Herkunftssprache|Familiensprache",
    "interpreter_needed": "Dolmetscher|Dolmetschen|Dolmetschbedarf|Dolmetscher nötig|"
    "Dolmetscher benötigt|Sprachmittlung",
    "plain_language": "Leichte Sprache",
    "custody_status": "Sorge|Sorgestatus|Sorgerecht|Personensorge|Sorgerechtsstatus",
    "school": "Schule|aktuelle Schule|besuchte Schule|Schulname",
    "school_course": "Bildungsgang|Klasse|Bildungsgang oder Klasse|Bildungsgang Klasse",
    "occasion": "Anlass|Kurzbeschreibung|Anlass Kurzbeschreibung|Fallbeschreibung|Problemlage|"
    "Situation|Ausgangslage|Beschreibung|Anliegen|Grund der Meldung",
    "question": "Frage|Fragestellung|Fragestellung an die Konferenz|Frage an die Konferenz|"
    "Konferenzfrage",
    "own_words": "Ziel|Ziel des jungen Menschen|Ziel in eigenen Worten|Wunsch|Eigenes Ziel|"
    "Wunsch des jungen Menschen|Ziel des Jugendlichen|Sicht des jungen Menschen",
    "strengths": "Stärken|Ressourcen|Ressourcen Stärken|Stärken Ressourcen|Stärken und Ressourcen|"
    "Ressourcen und Stärken",
    "previous_steps": "Bisherige Schritte|Bisherige Angebote|Bisherige Schritte Angebote|"
    "Bisherige Schritte und Angebote|Bisher unternommen|Bisherige Hilfen",
    "involved": "Beteiligte Stellen|Beteiligte|Beteiligte Institutionen|Weitere Stellen",
    "urgency": "Dringlichkeit|Priorität|Prio|Eilbedürftigkeit",
    "due_on": "Frist|Frist bis|Frist am|bis wann",
    "attendance_wish": "Teilnahmewunsch|Teilnahme|Möchte teilnehmen|Nimmt teil|"
    "Teilnahme des jungen Menschen|Teilnahme Jugendlicher",
    "wanted_participants": "Gewünschte Teilnehmende|Gewünschte Teilnehmer|Einzuladende",
    "special_needs": "Besondere Bedürfnisse|Besonderheiten Raum|Bedarfe",
    "signed_on": "Einwilligung vom|Einwilligung am|Datum der Einwilligung|Unterschrieben am|"
    "Schweigepflichtentbindung vom|Schweigepflichtsentbindung vom",
    "signatories": "Unterschrieben von|Unterzeichnet von|Unterschriften|Unterschrift durch",
    "whereabouts": "Original liegt bei|Ablage Original|Original bei|Verbleib des Originals|"
    "Das Original liegt bei",
    "fact_school": "Schulabschluss|Abschluss|Schulbesuch|letzter Abschluss|letzter Schulabschluss",
    "fact_absence": "Fehlzeiten|Fehltage|Fehlstunden|Schulversäumnisse",
    "fact_wishes": "Berufswunsch|Berufswünsche|Fähigkeiten|Berufliche Wünsche",
    "fact_applications": "Praktika|Praktikum|Bewerbungen|Praktika und Bewerbungen",
    "fact_offers": "Maßnahmen|Bisherige Maßnahmen|Maßnahme",
    "fact_benefits": "Leistungsbezug|Leistungen|Bürgergeld|SGB II Bezug|Leistungsbezug SGB II",
    "fact_housing": "Wohnsituation|Wohnen|Wohnverhältnisse",
    "fact_youth_welfare": "Jugendhilfe|Unterstützung durch das Jugendamt|Jugendamt",
    "fact_health": "Gesundheit|Gesundheitszustand|Krankheit|Krankheiten|Erkrankung|Erkrankungen|"
    "Diagnose|Diagnosen|Gesundheitliche Einschränkungen|Gesundheitliche Einschränkung|"
    "Medikamente|Therapie|Psychische Belastung|Psychische Erkrankung|Schwangerschaft|Attest",
    "fact_special_needs": "Förderschwerpunkt|Förderbedarf|Sonderpädagogischer Förderbedarf|"
    "Behinderung|Schwerbehinderung|GdB|Grad der Behinderung|Schwerbehindertenausweis|AO SF|"
    "Sonderpädagogische Unterstützung|Lernbehinderung|Reha",
    "fact_residence_status": "Aufenthalt|Aufenthaltsstatus|Aufenthaltstitel|Duldung|Gestattung|"
    "Aufenthaltsgestattung|Arbeitserlaubnis|Beschäftigungserlaubnis|Aufenthaltserlaubnis|"
    "Asylstatus|Asyl|Flüchtlingsstatus|Titel gültig bis|Staatsangehörigkeit|Nationalität",
    "fact_burdens": "Sucht|Suchtproblematik|Drogen|Alkohol|Schulden|Verschuldung|Belastungen|"
    "Straffälligkeit|Vorstrafen|Straftaten|Haft|Familiäre Belastungen|Gewalt|Sucht Schulden",
    "fact_entrusted": "Vertraulich|Im Vertrauen|Anvertraut|Anvertraute Angaben|Anvertrautes|"
    "Vertrauliche Angaben|Im Vertrauen gemachte Angaben",
}

_OFFERS = {
    "offer_name": "Angebot|Angebote|Maßnahme|Projekt|Kurs|Name des Angebots|Angebotsname|Titel|"
    "Bezeichnung|Name der Maßnahme",
    "offer_carrier": "Träger|Anbieter|Maßnahmeträger|Bildungsträger|Einrichtung|Institution|"
    "Organisation|Veranstalter",
    "legal_circle": "Rechtskreis|Rechtsgrundlage|SGB|Gesetz|Finanzierung",
    "offer_audience": "Für wen|Zielgruppe|Zielgruppen|Wer|Adressaten|Voraussetzungen",
    "offer_contact": "Kontakt|Ansprechpartner|Ansprechpartnerin|Ansprechperson|Telefon|E Mail|"
    "Kontaktdaten|Anmeldung bei",
    "offer_starts_on": "Nächster Beginn|Beginn|Start|Starttermin|Nächster Start|Einstieg|ab wann|"
    "Beginnt am|Startet am",
    "offer_report_by": "Melden bis|Meldetermin|Meldeschluss|Anmeldeschluss|Anmeldung bis|"
    "Meldefrist|Meldung bis",
    "offer_places": "Freie Plätze|Plätze|Platzzahl|frei|Plätze frei|Anzahl Plätze|Kapazität",
    "offer_as_of": "Stand|Stand vom|Stand am|Datum|Aktualisiert am|zuletzt aktualisiert",
}

_ALSO = {RowContent.NETWORK: _NETWORK, RowContent.CASES: _CASES, RowContent.OFFERS: _OFFERS}

HEADINGS: dict[RowContent, dict[str, str]] = {
    content: {
        **{fold(fields[name].label): name for name in fields},
        **{fold(text): name for name, texts in _ALSO[content].items() for text in texts.split("|")},
    }
    for content, fields in FIELDS_OF.items()
}
"""For each content: folded heading → name of the field."""

SPECIAL_WORDS = {
    "fact_health": ("gesundheit", "krank", "diagnos", "medikament", "therapie", "psychi", "attest"),
    "fact_special_needs": ("foerderschwerpunkt", "foerderbedarf", "behinder", "autis"),
    "fact_residence_status": ("aufenthalt", "duldung", "asyl", "gestattung", "arbeitserlaubnis"),
    "fact_burdens": ("sucht", "schulden", "drogen", "alkohol", "straf", "gewalt", "missbrauch"),
    "fact_entrusted": ("vertraulich", "anvertraut"),
}
"""Parts of words that mark a heading nobody foresaw as one of specially protected data."""
