"""The returned sheet of a log, read from a fillable PDF; what is unclear is left to people."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from typing import TypeVar

from ilja_desktop.domain.logsheet import FORM_ID, FORM_VERSION, TANDEM_FIELD, ReadLogSheet, box
from ilja_desktop.domain.mentorlog import ContactKind, MentorLogDraft, MentorTopic, PlaceKind
from ilja_desktop.domain.mentorship import Mood
from ilja_desktop.domain.money import cents_of
from ilja_desktop.exchange.formfields import FormForeign, FoundFields, demand_mark, found_fields
from ilja_desktop.exchange.pdfguard import PdfLimits

E = TypeVar("E", bound=Enum)
V = TypeVar("V")


def read_log_sheet(file: str, content: bytes, limits: PdfLimits | None = None) -> ReadLogSheet:
    """Return what a volunteer filled in.

    Args:
        file: name for messages.
        content: all bytes of the PDF.
        limits: how large the file may be, packed and unpacked.

    Raises:
        Refusal: the PDF is foreign, damaged, encrypted, active, oversized or too new.
    """
    found = found_fields(file, content, limits)
    demand_mark(file, found, FORM_ID, FORM_VERSION)
    reading = _Reading(file, found)
    draft = MentorLogDraft(
        met_on=reading.one("met_on", "Datum", _day),
        done=reading.text("done"),
        felt=reading.text("felt"),
        next_step=reading.text("next_step"),
        minutes=reading.one("minutes", "Dauer", _whole),
        kind=reading.choice(ContactKind, "Art") or ContactKind.MEETING,
        place=reading.choice(PlaceKind, "Wo"),
        topics=frozenset(reading.ticked(MentorTopic)),
        next_on=reading.one("next_on", "Nächstes Treffen", _day),
        inquiry=reading.text("inquiry"),
        fare_cents=reading.one("fare", "Fahrtkosten", cents_of) or 0,
        mood=reading.choice(Mood, "Wie läuft das Tandem?"),
    )
    pseudonym = reading.text(TANDEM_FIELD).strip("–")
    return ReadLogSheet(pseudonym=pseudonym, draft=draft, unclear=tuple(reading.unclear))


class _Reading:
    """Reads fields and remembers which were unclear."""

    def __init__(self, file: str, found: FoundFields) -> None:
        self._file, self._found = file, found
        self.unclear: list[str] = []

    def text(self, name: str) -> str:
        if name not in self._found.texts:
            raise FormForeign(self._file)
        return self._found.texts[name].strip()

    def one(self, name: str, label: str, read: Callable[[str], V | None]) -> V | None:
        text = self.text(name)
        if not text:
            return None
        value = read(text)
        if value is None:
            self.unclear.append(label)
        return value

    def ticked(self, kind: type[E]) -> list[E]:
        states = self._found.states
        if any(box(kind, member) not in states for member in kind):
            raise FormForeign(self._file)
        return [member for member in kind if states[box(kind, member)]]

    def choice(self, kind: type[E], label: str) -> E | None:
        ticked = self.ticked(kind)
        if len(ticked) > 1:
            self.unclear.append(label)
        return ticked[0] if len(ticked) == 1 else None


def _day(text: str) -> date | None:
    for written in ("%d.%m.%Y", "%d.%m.%y", "%Y-%m-%d"):
        try:
            return datetime.strptime(text, written).date()
        except ValueError:
            continue
    return None


def _whole(text: str) -> int | None:
    number = text.split()[0]
    return int(number) if number.isdecimal() else None
