"""The paper twin of a log entry: its fields in order, for making the sheet and reading it back.

A field that is added, renamed or dropped makes a new ``FORM_VERSION``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ilja_desktop.domain.mentorlog import ContactKind, MentorLogDraft, MentorTopic, PlaceKind
from ilja_desktop.domain.mentorship import Mood
from ilja_desktop.domain.office import OfficeDraft

FORM_ID = "ILJA-Tagebuch"
FORM_VERSION = 1
FORM_MARK = f"{FORM_ID} {FORM_VERSION}"
TANDEM_FIELD = "tandem"
"""The read-only field with the pseudonym; empty on a sheet for any tandem."""

LINE, TEXT = 80, 1_200
"""Characters of a line and of a text."""


def box(kind: type[Enum], member: Enum) -> str:
    """Return the name of the box of one answer, such as ``mood_2``."""
    return f"{_BOXES[kind]}_{list(kind).index(member) + 1}"


_BOXES: dict[type[Enum], str] = {
    Mood: "mood",
    ContactKind: "kind",
    PlaceKind: "place",
    MentorTopic: "topic",
}


@dataclass(frozen=True, kw_only=True)
class LogSheetPaper:
    """An empty sheet.

    Args:
        office: whose sheet it is.
        tandem: first name and pseudonym; empty for any tandem.
        pseudonym: as it is read back.
    """

    office: OfficeDraft
    tandem: str = ""
    pseudonym: str = ""


@dataclass(frozen=True, kw_only=True)
class ReadLogSheet:
    """A sheet that came back filled in.

    Args:
        pseudonym: of which tandem; empty if the sheet does not say.
        draft: what could be read.
        unclear: labels of fields that could not be, to be looked at.
    """

    pseudonym: str
    draft: MentorLogDraft
    unclear: tuple[str, ...] = ()
