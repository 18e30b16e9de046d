"""The four kinds of PDF that leave the print room, and what each may contain.

Sources: ISO 19005-2 and -3 (PDF/A), ISO 14289-1 (PDF/UA); courts accept PDF/A and PDF/UA but no
embedded objects that need another program (announcements on § 5 ERVV).
"""

from __future__ import annotations

from enum import Enum


class Profile(Enum):
    """What a PDF is made for."""

    ARCHIVE = "Archiv"
    EXTRACT = "Auszug"
    FORM = "Formular"
    ANONYMOUS = "Anonym"

    @property
    def part(self) -> int:
        """The part of ISO 19005: 3 where a machine-readable source is attached, else 2."""
        return 3 if self is Profile.ARCHIVE else 2

    @property
    def carries_source(self) -> bool:
        """Whether the machine-readable source is attached."""
        return self is Profile.ARCHIVE

    @property
    def may_be_filled_in(self) -> bool:
        """Whether text fields and check boxes are allowed."""
        return self is Profile.FORM

    @property
    def may_be_signed(self) -> bool:
        """Whether signature fields are allowed: an anonymous paper has one single revision."""
        return self in (Profile.ARCHIVE, Profile.EXTRACT)
