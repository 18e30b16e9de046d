"""Signed forms kept as files: scans and photographs of paper, and forms signed on the screen.

The kept bytes are evidence and never change; what is shown is a picture made of them. Somebody
compares each with what was entered, because a consent is only worth what was really signed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from ilja_desktop.domain.ids import ConsentId, ScanId, Stored, UserId, YoungPersonId


class ScanKind(Enum):
    """What the file is."""

    PDF = "PDF"
    JPEG = "JPEG"
    PNG = "PNG"

    @property
    def suffix(self) -> str:
        """The ending of a file of this kind."""
        return f".{self.value.lower()}"


class ScanOrigin(Enum):
    """Where the file comes from."""

    PAPER = "Scan oder Foto"
    SCREEN = "am Bildschirm unterschrieben"


@dataclass(frozen=True, kw_only=True)
class ScanDraft:
    """A file that shows a signed form."""

    consent_id: ConsentId
    person_id: YoungPersonId
    kind: ScanKind
    origin: ScanOrigin = ScanOrigin.PAPER
    title: str
    """As the file was called; it may name somebody."""
    content: bytes
    sha256: str
    size: int
    """In bytes."""


@dataclass(frozen=True, kw_only=True)
class Scan(ScanDraft, Stored):
    """A kept file; only that it was compared is added later."""

    id: ScanId
    attached_at: datetime
    attached_by_id: UserId
    reviewed_by_id: UserId | None = None
    """Who compared it with what was entered."""
    reviewed_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class ScanLimits:
    """How large a file may be; rules of the office."""

    megabytes: int
    megapixels: int
