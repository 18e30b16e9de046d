"""Whom to call about a young person in danger, as the office entered it before first use (R20).

Nothing about it is recorded here: that belongs where the protection procedure is led.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ilja_desktop.domain.office import OfficeDraft


class Helpline(Enum):
    """What a number is for."""

    EMERGENCY = "Gefahr jetzt"
    DUTY_LINE = "Bereitschaftsdienst"
    ADVISER = "insoweit erfahrene Fachkraft"
    CRISIS_SERVICE = "Krisendienst für Erwachsene"


@dataclass(frozen=True, kw_only=True)
class HelplineEntry:
    """One number to call; without one the office has not entered it yet."""

    line: Helpline
    number: str


def helplines(office: OfficeDraft) -> tuple[HelplineEntry, ...]:
    """Return all numbers, the most urgent first, whether entered or not."""
    numbers = (
        (Helpline.EMERGENCY, office.emergency_line),
        (Helpline.DUTY_LINE, office.duty_line),
        (Helpline.ADVISER, office.protection_adviser),
        (Helpline.CRISIS_SERVICE, office.crisis_service),
    )
    return tuple(HelplineEntry(line=line, number=number.strip()) for line, number in numbers)


def all_entered(office: OfficeDraft) -> bool:
    """Say whether the office has entered every number."""
    return all(entry.number for entry in helplines(office))
