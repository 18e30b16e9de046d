"""How minutes were agreed on before they became final, and what they correct."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.office import PolicyDraft


class Approval(Enum):
    """How those who were there agreed to the minutes."""

    READ_OUT = "vorgelesen und genehmigt"
    SHOWN = "gezeigt und genehmigt"
    BY_DRAFT = "als Entwurf abgestimmt"


@dataclass(eq=False)
class ReviewRunning(Refusal):
    """Drafts are out, and until the day on them somebody may still object."""

    until: date


@dataclass(frozen=True, kw_only=True)
class Reviewed:
    """What minutes and sheets say about how they came about."""

    approval: Approval | None = None
    approved_on: date | None = None
    review_until: date | None = None
    """The day on the drafts, up to and including which somebody may object."""
    predecessor_id: int | None = None
    """The version this one corrects."""
    reason: str = ""
    """Why it corrects its predecessor."""
    entry_removed: bool = False
    """An entry of the predecessor was removed, and nothing says which."""
    digest: str = ""
    """SHA-256 of the canonical record, in hexadecimal; empty before it is final."""


def review_end(today: date, policy: PolicyDraft) -> date:
    """Return the day drafts that go out today are open for objections."""
    return today + timedelta(days=policy.review_days)


def demand_review_over(reviewed: Reviewed, today: date) -> None:
    """Raise ``ReviewRunning`` while drafts are out and nobody has agreed at the table."""
    until = reviewed.review_until
    waiting = reviewed.approval in (None, Approval.BY_DRAFT)
    if waiting and until is not None and today <= until:
        raise ReviewRunning(until)
