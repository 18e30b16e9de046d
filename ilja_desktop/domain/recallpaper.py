"""What stands in the letter that recalls copies of a version an entry was removed from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.form import Form
from ilja_desktop.domain.office import OfficeDraft


@dataclass(frozen=True, kw_only=True)
class RecalledLine:
    """A numbered copy as its recipient finds it; ``label`` is such as ``4/2026 Nr. 7``."""

    label: str
    version: int
    handed_out_on: date
    file: bool


@dataclass(frozen=True, kw_only=True)
class RecallLetter:
    """One letter: to whom, which copies, and by when; nothing of what was removed."""

    form: Form
    """The office's words."""
    office: OfficeDraft
    receiver: str
    paper: str
    """Such as ``Fallblatt 3/2026``."""
    copies: tuple[RecalledLine, ...]
    return_by: date
    written_on: date
