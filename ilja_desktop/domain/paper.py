"""What a paper says, before it is typeset: frozen lines with every name already spoken for.

The services fill these records from what a recipient may know; the print room sets them and
knows nothing else, so nothing else can end up on paper.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from ilja_desktop.domain.acknowledgement import AcknowledgementState, SignerLine
from ilja_desktop.domain.commitment import CommitmentState
from ilja_desktop.domain.conference import AgendaItemState, ItemMode
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.minutes import Outcome
from ilja_desktop.domain.nameless import AgeBand
from ilja_desktop.domain.office import OfficeDraft
from ilja_desktop.domain.paperreview import PaperReview

WHERE_SAID = {"where_said": True}
"""Marks a field that is part of the record only where there is something to say."""
PRINTED_ONLY = {"printed_only": True}
"""Marks a field that is printed and no part of what the paper records."""


@dataclass(frozen=True, kw_only=True)
class CopyMark:
    """What makes one copy traceable (R26)."""

    number: int
    recipient: str
    destroy_by: date | None = None


@dataclass(frozen=True, kw_only=True)
class ModerationLine:
    """Who led a conference from when to when."""

    name: str
    since: datetime
    until: datetime | None


@dataclass(frozen=True, kw_only=True)
class SignatureLine:
    """What became of somebody's signature below the original, as a copy tells it."""

    name: str
    state: AcknowledgementState
    recorded_at: datetime


@dataclass(frozen=True, kw_only=True)
class SessionHead:
    """The conference a paper belongs to."""

    number: str
    kind: str
    held_on: date
    opened_at: datetime | None
    ended_at: datetime | None
    place: str
    room: str
    moderator: str
    minute_taker: str
    moderations: tuple[ModerationLine, ...] | None = field(default=None, metadata=WHERE_SAID)
    """Where several led it one after another: all of them, the first first."""


@dataclass(frozen=True, kw_only=True)
class ParticipantLine:
    """Somebody who took part."""

    name: str
    function: str
    institution: str
    circle: LegalCircle | None
    """None for the young person's side."""


@dataclass(frozen=True, kw_only=True)
class FactLine:
    """A fact with its heading."""

    category: DataCategory
    text: str
    source: str


@dataclass(frozen=True, kw_only=True)
class GoalLine:
    """A goal, numbered Z1, Z2, …"""

    number: int
    text: str
    due_on: date | None
    agreed: bool


@dataclass(frozen=True, kw_only=True)
class CommitmentLine:
    """A commitment: who, what, by when."""

    number: int
    text: str
    owner: str
    institution: str
    due_on: date
    ongoing: bool
    goal: int | None
    state: CommitmentState


@dataclass(frozen=True, kw_only=True)
class Nameless:
    """How a sheet without names says it: the mode, and all that may be told of the age."""

    mode: ItemMode
    age: AgeBand


@dataclass(frozen=True, kw_only=True)
class SheetPaper:
    """Part B: the sheet of one young person, whole or as one recipient's extract."""

    office: OfficeDraft
    head: SessionHead
    case_number: str
    name: str
    birth_year: int
    consent_until: date | None
    participants: tuple[ParticipantLine, ...]
    whole: bool
    """False: the recipient gets their own commitments only."""
    question: str
    facts: tuple[FactLine, ...]
    view: str
    outcome: Outcome | None
    goals: tuple[GoalLine, ...]
    commitments: tuple[CommitmentLine, ...]
    rejected_ways: str
    dissent: str
    next_contact: str
    follow_up_on: date | None
    lead: str
    distribution: tuple[str, ...]
    """Names on the distribution list; only on the archive copy."""
    version: int
    finalised_at: datetime
    copy: CopyMark | None
    """None on the archive copy, which is never handed out."""
    nameless: Nameless | None = field(default=None, metadata=WHERE_SAID)
    """Set where nobody is named; then name and number are what the case is called instead."""
    legal_basis: str = ""
    """The statutes something on it rests on, where it is not consent that opens it."""
    told: str = ""
    """Who tells the young person the result, where they were not there, and by when."""
    typed_in_on: date | None = field(default=None, metadata=WHERE_SAID)
    """When it was typed in, if it was held on paper."""
    review: PaperReview | None = field(default=None, metadata=WHERE_SAID)
    """Whether it is a draft, how it was agreed on, and what it corrects."""
    signers: tuple[SignerLine, ...] = field(default=(), metadata=PRINTED_ONLY)
    """Who may sign it beside the moderator; only on the archive copy."""
    signatures: tuple[SignatureLine, ...] | None = field(default=None, metadata=WHERE_SAID)
    """What became of the signatures below the original."""


@dataclass(frozen=True, kw_only=True)
class MinutesLine:
    """One item of part A: no names of young people."""

    position: int
    title: str
    called_at: datetime | None
    finished_at: datetime | None
    state: AgendaItemState
    typed_in_on: date | None = field(default=None, metadata=WHERE_SAID)
    """When it was typed in, if it was held on paper."""
    notes: str | None = field(default=None, metadata=WHERE_SAID)
    """What came of an item that is no case."""


@dataclass(frozen=True, kw_only=True)
class MinutesPaper:
    """Part A: the minutes of a session."""

    office: OfficeDraft
    head: SessionHead
    participants: tuple[ParticipantLine, ...]
    excused: str
    notice_read_at: datetime | None
    lines: tuple[MinutesLine, ...]
    with_cases: bool
    """False in the version for others, which leaves case lines out."""
    offers_and_gaps: str
    miscellaneous: str
    next_conference: str
    version: int
    finalised_at: datetime
    copy: CopyMark | None
    pauses: tuple[str, ...] = ()
    """From when to when; nothing else is said of them."""
    trail_code: str = field(default="", metadata=PRINTED_ONLY)
    """What the audit trail had come to; stands at the foot, beside the record and not in it."""
    review: PaperReview | None = field(default=None, metadata=WHERE_SAID)
    """Whether it is a draft, how it was agreed on, and what it corrects."""
    signers: tuple[SignerLine, ...] = field(default=(), metadata=PRINTED_ONLY)
    """Who may sign it beside the moderator; only on the archive copy."""
    signatures: tuple[SignatureLine, ...] | None = field(default=None, metadata=WHERE_SAID)
    """What became of the signatures below the original."""
