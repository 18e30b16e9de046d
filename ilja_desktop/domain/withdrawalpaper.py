"""What stands in the letter to somebody who received copies that rest on what was taken back.

It says which copies and since when, and nothing of who took back what, or why: the copies tell
the recipient whose they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.form import Form
from ilja_desktop.domain.ids import DisclosureId, ProfessionalId
from ilja_desktop.domain.office import OfficeDraft


@dataclass(frozen=True, kw_only=True)
class NamedCopy:
    """A numbered copy as the recipient finds it.

    Args:
        label: how it is called: ``4/2026 Nr. 7``.
        handed_out_on: when they got it.
        case: number of the case it tells of.
        line_only: part of the minutes, in which only the line of the case is concerned.
        out: it neither came back nor was destroyed.
        file: it was handed over as a file, which is deleted and not given back.
    """

    id: DisclosureId
    label: str
    handed_out_on: date
    case: str
    line_only: bool
    out: bool
    file: bool = False


@dataclass(frozen=True, kw_only=True)
class WithdrawalLetter:
    """The letter to one recipient.

    Args:
        form: the office's words.
        since: from this day on the consent carries nothing more, or less.
        return_by: by when the copies are to be back or destroyed.
    """

    form: Form
    office: OfficeDraft
    receiver_id: ProfessionalId | None
    """None for a custody holder, who has no tasks by law of their own."""
    receiver: str
    since: date
    return_by: date
    written_on: date
    copies: tuple[NamedCopy, ...]

    @property
    def out(self) -> tuple[NamedCopy, ...]:
        """Return the copies that are still out."""
        return tuple(copy for copy in self.copies if copy.out)
