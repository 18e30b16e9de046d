"""A case that went to another desk: it lies on one desk's table at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import CaseId, ContactId, LoanId, Stored


class LoanSide(Enum):
    """On which end of the loan this vault is."""

    LENT = "verliehen"
    BORROWED = "ausgeliehen"


@dataclass(eq=False)
class CaseAway(Refusal):
    """The case lies on another desk's table."""

    number: str
    holder: str


@dataclass(frozen=True, kw_only=True)
class LoanDraft:
    """A case on another desk's table.

    Args:
        case_id: which case.
        contact_id: who is at the other desk.
        side: whether it went there or came from there.
        since: the day it went.
        ended_on: the day it came back.
    """

    case_id: CaseId
    contact_id: ContactId
    side: LoanSide
    since: date
    ended_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class Loan(LoanDraft, Stored):
    """A loan on record."""

    id: LoanId
