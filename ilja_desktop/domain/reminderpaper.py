"""What reminds somebody of what they agreed to: a letter to them, a mail that names nobody.

The letter says no more than the commitments themselves; the mail has no place for any of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.form import Form
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.publicdate import PublicOffice


class NotByLetter(Enum):
    """Why no letter may remind of a commitment; there are other ways, such as a call."""

    NOT_COVERED = "nicht von der Einwilligung gedeckt"
    SHIELDED = "geschützter Fall"
    NAMELESS = "ohne Namen beraten"
    MOVED = "nicht mehr bei der Stelle"


@dataclass(frozen=True, kw_only=True)
class ReminderLine:
    """One commitment of the letter, without a name of a young person.

    Args:
        case_number: as on the recipient's extract.
        text: what was agreed.
        owner: who keeps it.
        conference: number and day of the conference, in words.
        due_on: by when, or when it is looked at again.
        late: that day is over.
    """

    case_number: str
    text: str
    owner: str
    conference: str
    due_on: date
    ongoing: bool
    late: bool


@dataclass(frozen=True, kw_only=True)
class ReminderLetter:
    """A letter to one professional about their own open commitments.

    Args:
        form: the office's words.
        addressee: the lines of the address field.
        recipient: for whom alone it is, as on the foot of every page.
        greeting: what it begins with.
        number: of the letter, for the record of what left.
    """

    form: Form
    office: OfficeDraft
    addressee: tuple[str, ...]
    recipient: str
    greeting: str
    written_on: date
    number: int
    lines: tuple[ReminderLine, ...]


@dataclass(frozen=True, kw_only=True)
class ReminderMail:
    """A mail that says how many commitments are open, and nothing of them.

    Args:
        to: an address that names nobody; empty leaves the field to whoever sends it.
        count: how many commitments the letter lists.
    """

    office: PublicOffice
    to: str
    count: int
