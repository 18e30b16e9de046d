"""Which forms there are, in which languages, and how they speak to their reader."""

from __future__ import annotations

from enum import Enum


class FormKind(Enum):
    """The forms around a consent, and the letters to those who take part in conferences."""

    CONSENT = "Einwilligung"
    CONSENT_PLAIN = "Einwilligung leicht erklärt"
    WITHDRAWAL = "Widerruf"
    WITHDRAWAL_CONFIRMATION = "Bestätigung des Widerrufs"
    ADDENDUM = "Ergänzungsblatt"
    COVER_LETTER = "Begleitschreiben"
    INVITATION = "Einladung"
    INVITATION_CANCELLED = "Absage der Einladung"
    INFORMATION_FAMILIES = "Information für Familien"
    INFORMATION_PARTNERS = "Information für Partner"
    PARTNER_LETTER = "Brief an Partner"
    REMINDER_LETTER = "Brief zur Erinnerung"
    REPORTER_LETTER = "Brief an Meldende"
    RECALL_LETTER = "Brief zum Rückruf"
    WITHDRAWAL_LETTER = "Brief nach Widerruf"

    @property
    def folder(self) -> str:
        """Where its texts lie."""
        return self.name.lower().replace("_", "-")

    @property
    def to_be_signed(self) -> bool:
        """Whether somebody gives or takes back a consent on it."""
        return self in (FormKind.CONSENT, FormKind.ADDENDUM)

    @property
    def translated(self) -> bool:
        """Whether there are words in every language; the others are there in German alone."""
        return not self.letter and self not in _INFORMATION

    @property
    def letter(self) -> bool:
        """Whether the program fills it in wholly; nobody needs an empty one."""
        return self in _LETTERS


_INFORMATION = frozenset({FormKind.INFORMATION_FAMILIES, FormKind.INFORMATION_PARTNERS})


_LETTERS = frozenset(
    {
        FormKind.PARTNER_LETTER,
        FormKind.REMINDER_LETTER,
        FormKind.REPORTER_LETTER,
        FormKind.RECALL_LETTER,
        FormKind.WITHDRAWAL_LETTER,
    }
)


class FormLanguage(Enum):
    """The languages of the forms, as BCP 47 tags."""

    GERMAN = "de"
    ENGLISH = "en"
    FRENCH = "fr"
    ARABIC = "ar"
    DARI = "prs"
    TIGRINYA = "ti"
    UKRAINIAN = "uk"
    RUSSIAN = "ru"
    TURKISH = "tr"
    KURMANJI = "kmr"
    BULGARIAN = "bg"
    ROMANIAN = "ro"

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self in (FormLanguage.ARABIC, FormLanguage.DARI)


class Address(Enum):
    """How the reader is spoken to."""

    FORMAL = "Sie"
    FAMILIAR = "du"
