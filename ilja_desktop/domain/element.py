"""What a form of release has to say, as a list to check a foreign or an old form against."""

from __future__ import annotations

from enum import Enum


class Element(Enum):
    """What a release has to say to be one (Art. 7, 13 DSGVO; § 67b(2) SGB X; § 203 StGB)."""

    CONTROLLER = "verantwortliche Stelle und Datenschutzbeauftragte"
    PERSON = "der junge Mensch"
    RELEASED = "wer sprechen darf"
    RECIPIENTS = "wer die Angaben erhält"
    CATEGORIES = "welche Angaben, einzeln angekreuzt"
    PURPOSE = "wozu"
    VOLUNTARY = "freiwillig, keine Nachteile, Folgen eines Neins"
    DURATION = "wie lange"
    WITHDRAWAL = "Widerruf jederzeit, auch teilweise"
    ONWARD = "keine Weitergabe zu anderen Zwecken"
    RIGHTS = "Rechte und Aufsichtsbehörde"
    TAKING_PART = "Wunsch zur Teilnahme"
    COPY = "Kopie ausgehändigt"
    EXPLAINED = "Aufklärung mit Datum, Person und Sprache"
    INSIGHT = "Einschätzung der Einsichtsfähigkeit"
    SIGNATURES = "Ort, Datum und alle Unterschriften"
    VERSION = "Fassung des Formulars"
    WITHDRAWAL_NOTE = "Feld für den Widerrufsvermerk"

    @property
    def essential(self) -> bool:
        """Without it nobody knows what was agreed to, or that one was free to refuse."""
        return self in _ESSENTIAL


_ESSENTIAL = frozenset(
    {
        Element.PERSON,
        Element.RELEASED,
        Element.RECIPIENTS,
        Element.CATEGORIES,
        Element.PURPOSE,
        Element.VOLUNTARY,
        Element.WITHDRAWAL,
        Element.SIGNATURES,
    }
)
