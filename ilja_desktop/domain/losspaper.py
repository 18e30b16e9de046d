"""What stands on the papers about a loss of data, and on the concept of erasing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.loss import Loss
from ilja_desktop.domain.office import OfficeDraft, PolicyDraft


@dataclass(frozen=True, kw_only=True)
class AffectedPerson:
    """Somebody whose data were lost."""

    name: str
    address: str
    cases: tuple[str, ...]
    copies: tuple[str, ...]
    """Lost numbered copies that told of them."""


@dataclass(frozen=True, kw_only=True)
class LossPaper:
    """A loss, with whom and what it concerns.

    Args:
        office: whose loss it is.
        loss: as reported.
        state_of: the day whose state was lost.
        people: everybody concerned.
        copies: numbered copies that are lost.
        written_on: the day of the papers.
    """

    office: OfficeDraft
    loss: Loss
    state_of: date
    people: tuple[AffectedPerson, ...]
    copies: tuple[str, ...]
    written_on: date


@dataclass(frozen=True, kw_only=True)
class ConceptPaper:
    """How long the office keeps what, as its settings say.

    Args:
        office: whose concept it is.
        policy: the rules that hold on ``written_on``.
        backups: how many daily, weekly and monthly backups are kept.
    """

    office: OfficeDraft
    policy: PolicyDraft
    backups: tuple[int, int, int]
    written_on: date
