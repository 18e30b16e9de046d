"""The answer to somebody who asks what is held about them (Art. 15 DSGVO, § 83 SGB X)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.office import OfficeDraft


@dataclass(frozen=True, kw_only=True)
class AccessEntry:
    """One thing that is held: what it is, and what it says."""

    name: str
    value: str


@dataclass(frozen=True, kw_only=True)
class AccessRecord:
    """One record, under a heading of its own."""

    title: str
    entries: tuple[AccessEntry, ...]


@dataclass(frozen=True, kw_only=True)
class AccessSection:
    """Records of one kind."""

    title: str
    records: tuple[AccessRecord, ...]


@dataclass(frozen=True, kw_only=True)
class Withheld:
    """What is not told, and why."""

    what: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class AccessPaper:
    """Everything that is held about a young person; never depends on a consent.

    Args:
        office: who answers.
        name: whom it is about.
        born_on: tells people of one name apart.
        address: where it is sent.
        answered_on: the day whose state it shows.
        answered_by: who answers and signs.
        sections: everything held.
        withheld: what is left out, each with its reason.
    """

    office: OfficeDraft
    name: str
    born_on: date
    address: str
    answered_on: date
    answered_by: str
    sections: tuple[AccessSection, ...]
    withheld: tuple[Withheld, ...]
