"""What a volunteer gets to begin with, on a stick."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ilja_desktop.domain.errors import Refusal


@dataclass(eq=False)
class DevicePageMissing(Refusal):
    """Nobody gets a vault before the page on using an own device was signed."""

    name: str


@dataclass(frozen=True, kw_only=True)
class StartStickDraft:
    """What somebody says before a stick is made.

    Args:
        folder: on the stick; new or empty.
        password: told to the volunteer, who chooses their own before anything else.
        sheet: where the recovery sheet of their vault is kept at the office; none keeps none.
    """

    folder: Path | None = None
    password: str = ""
    sheet: Path | None = None

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        return () if self.folder is not None else ("folder.missing",)


@dataclass(frozen=True, kw_only=True)
class StartStick:
    """A stick that was made.

    Args:
        vault: the volunteer's vault on it.
        label: what they sign in by.
        tandems: how many are in it.
        left_out: how many are not, because no consent covers them today.
        program: the program is on it too.
    """

    vault: Path
    label: str
    tandems: int
    left_out: int
    program: bool
