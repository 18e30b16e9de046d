"""The recovery sheet: the key that opens the vault when every password is lost, on one page.

It is shown and printed from memory, and written only where somebody saves it. In two parts it is
two sheets, and each says that it opens nothing alone.
"""

from __future__ import annotations

from datetime import datetime

from reportlab.lib.units import mm

from ilja_desktop.documents.furniture import Running
from ilja_desktop.documents.inline import Strong
from ilja_desktop.documents.paper import Paper
from ilja_desktop.documents.pdfprofile import Profile
from ilja_desktop.documents.press import press
from ilja_desktop.documents.qr import QrCode
from ilja_desktop.documents.session import letterhead
from ilja_desktop.documents.style import Text
from ilja_desktop.domain.daywords import long_day, short_day
from ilja_desktop.domain.recovery import RecoveryPaper, SheetPart
from ilja_desktop.domain.words import word

PROFILE = Profile.EXTRACT
_TITLE = "Wiederherstellungsbogen"
_QR = 52 * mm
_GROUPS_PER_LINE = 5
_ID_GROUP = 4
_OTHER = {SheetPart.LEADERSHIP: "Teil B", SheetPart.DATA_PROTECTION: "Teil A"}
_HOW = (
    "Auf dem Sperrbildschirm „Kennwort vergessen“ wählen.",
    "Den Schlüssel abtippen; Leerzeichen und Kleinschreibung stören nicht.",
    "Neues Kennwort festlegen, neuen Bogen drucken, diesen vernichten.",
)
_HOW_TOGETHER = (
    "Auf dem Sperrbildschirm „Kennwort vergessen“ und dort „Zwei Bögen“ wählen.",
    "Jede Person tippt ihren Teil selbst ab; Leerzeichen und Kleinschreibung stören nicht.",
    "Neues Kennwort festlegen, neue Bögen drucken, beide alten vernichten.",
)


def render(paper: RecoveryPaper, now: datetime) -> bytes:
    """Return the sheet as a PDF.

    Args:
        paper: what stands on it.
        now: the moment the document is dated, with a time zone.

    Raises:
        MissingGlyph: the document fonts lack a character.
        NotConformant: the result breaks a rule of its profile.
    """
    made = Paper(
        _TITLE,
        paper.office.name,
        PROFILE,
        Running(
            confidentiality=_confidentiality(paper.part),
            version=f"{_title(paper.part)} vom {short_day(paper.printed_on)}",
            purpose="Verschlossen und getrennt vom Gerät aufbewahren; nicht kopieren oder scannen.",
        ),
    )
    made.letterhead(letterhead(paper.office))
    made.headline(_title(paper.part), lead=_lead(paper.part))
    made.facts(
        [
            ("Tresor", Strong(paper.vault)),
            ("Tresorkennung", grouped_id(paper.vault_id)),
            ("Gedruckt am", long_day(paper.printed_on)),
            ("Sicherheitsnummer", paper.number),
        ]
    )
    with made.section("Schlüssel" if paper.part is None else f"Schlüssel, {paper.part.value}"):
        made.paragraph(Strong(paper.prefix))
        for line in key_lines(paper.groups):
            made.paragraph(line, look=Text.FIGURE)
        made.space(10)
        made.figure(QrCode(paper.key, _QR), "QR-Code mit demselben Schlüssel.")
    with made.section("So wird der Bogen benutzt"):
        made.numbered(_HOW if paper.part is None else _HOW_TOGETHER)
    return press(made, now=now)


def _title(part: SheetPart | None) -> str:
    return _TITLE if part is None else f"{_TITLE}, {word(part)}"


def _confidentiality(part: SheetPart | None) -> str:
    if part is None:
        return "Streng vertraulich – öffnet den ganzen Tresor"
    return f"Streng vertraulich – öffnet mit {_OTHER[part]} den ganzen Tresor"


def _lead(part: SheetPart | None) -> str:
    if part is None:
        return "Öffnet den Tresor und seine Sicherungen ohne Kennwort."
    return f"Öffnet den Tresor und seine Sicherungen nur zusammen mit {_OTHER[part]}."


def key_lines(groups: tuple[str, ...]) -> tuple[str, ...]:
    """Return the groups of a key as lines that are easy to follow."""
    starts = range(0, len(groups), _GROUPS_PER_LINE)
    return tuple(" ".join(groups[start : start + _GROUPS_PER_LINE]) for start in starts)


def grouped_id(vault_id: str) -> str:
    """Return a vault's number in groups, to be compared with another one."""
    starts = range(0, len(vault_id), _ID_GROUP)
    return " ".join(vault_id[start : start + _ID_GROUP] for start in starts)
