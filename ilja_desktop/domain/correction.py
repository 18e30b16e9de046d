"""What of a final paper can be put right: one entry after the other, each with its words.

A final paper never changes; a correction is a version of its own that follows it. Where the entry
itself should never have been told, it goes without a trace, and its successor says only that
something was removed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeAlias, TypeVar
from uuid import UUID

from ilja_desktop.domain.commitment import Commitment, Goal
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.minutes import CaseSheet, Minutes, Wording
from ilja_desktop.domain.paperreview import ChangedLine

REMOVED = "Eine Angabe wurde entfernt."
"""All that a paper ever says of an entry that should not have been told."""

Written: TypeAlias = CaseSheet | Minutes
"""What is corrected: part A, or a sheet."""
Lasting = TypeVar("Lasting", Goal, Commitment)


class EntryKind(Enum):
    """Parts of a sheet, and of part A, that hold words."""

    QUESTION = "Frage an die Konferenz"
    VIEW = "Sicht des jungen Menschen"
    FACT = "Angabe zum Sachstand"
    REJECTED_WAYS = "Nicht gewählte Wege"
    DISSENT = "Abweichende Meinung"
    NEXT_CONTACT = "Nächster Kontakt"
    GOAL = "Ziel"
    COMMITMENT = "Vereinbarung"
    EXCUSED = "Entschuldigt"
    OFFERS_AND_GAPS = "Angebote und Lücken"
    MISCELLANEOUS = "Verschiedenes"
    NEXT_CONFERENCE = "Nächste Konferenz"


_OF_SHEET = {
    EntryKind.QUESTION: "question",
    EntryKind.VIEW: "view",
    EntryKind.REJECTED_WAYS: "rejected_ways",
    EntryKind.DISSENT: "dissent",
    EntryKind.NEXT_CONTACT: "next_contact",
}
_OF_PART_A = {
    EntryKind.EXCUSED: "excused",
    EntryKind.OFFERS_AND_GAPS: "offers_and_gaps",
    EntryKind.MISCELLANEOUS: "miscellaneous",
    EntryKind.NEXT_CONFERENCE: "next_conference",
}
_FIELDS = _OF_SHEET | _OF_PART_A
_NEVER_EMPTY = frozenset({EntryKind.QUESTION, EntryKind.VIEW})


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One entry of a paper; ``number`` is its place among the facts, ``of`` a lasting one's row."""

    kind: EntryKind
    text: str
    number: int = 0
    of: UUID | None = None
    """Of a goal or commitment, which is followed up on its own."""


@dataclass(eq=False)
class NothingCorrected(Refusal):
    """A correction says something else than before, and why."""


def entries(
    paper: Written,
    goals: Iterable[Goal] = (),
    commitments: Iterable[Commitment] = (),
) -> tuple[Entry, ...]:
    """Return the entries of a paper that say something, in its order."""
    found: list[Entry] = []
    for kind, name in (_OF_SHEET if isinstance(paper, CaseSheet) else _OF_PART_A).items():
        if text := getattr(paper, name).strip():
            found.append(Entry(kind=kind, text=text))
        if kind is EntryKind.VIEW:
            found += _facts(paper)
    found += [Entry(kind=EntryKind.GOAL, text=one.text, of=one.uuid) for one in goals]
    found += [Entry(kind=EntryKind.COMMITMENT, text=one.text, of=one.uuid) for one in commitments]
    return tuple(found)


def corrected(paper: Written, entry: Entry, text: str, reason: str) -> Written:
    """Return what the corrected version says.

    Raises:
        NothingCorrected: nothing changes, or nobody says why.
    """
    if not text.strip() or text.strip() == entry.text.strip() or not reason.strip():
        raise NothingCorrected
    return _with(paper, entry, text.strip())


def removed(paper: Written, entry: Entry) -> Written:
    """Return what the version says from which an entry is gone."""
    if not isinstance(paper, CaseSheet):
        return _with(paper, entry, "")
    if entry.of is not None:
        kept = tuple(one for one in paper.wordings if one.of != entry.of)
        return replace(paper, wordings=kept)
    if entry.kind is EntryKind.FACT:
        facts = tuple(fact for n, fact in enumerate(paper.facts) if n != entry.number)
        return replace(paper, facts=facts)
    return _with(paper, entry, REMOVED if entry.kind in _NEVER_EMPTY else "")


def changes(before: Written, after: Written, goals: Iterable[Goal] = ()) -> tuple[ChangedLine, ...]:
    """Return which entries say something else than in the version before.

    Args:
        before: the version that was corrected.
        after: the version that corrects it.
        goals: of a sheet's item; what else was put into other words is a commitment.
    """
    old = {(one.kind, one.number): one.text for one in entries(before)}
    new = {(one.kind, one.number): one.text for one in entries(after)}
    found = [
        ChangedLine(entry=key[0].value, before=old.get(key, ""), after=new.get(key, ""))
        for key in dict.fromkeys((*old, *new))
        if old.get(key) != new.get(key)
    ]
    if isinstance(before, CaseSheet) and isinstance(after, CaseSheet):
        found += _reworded(before, after, frozenset(goal.uuid for goal in goals))
    return tuple(found)


def worded(those: Iterable[Lasting], wordings: Iterable[Wording]) -> tuple[Lasting, ...]:
    """Return goals or commitments in the words a sheet has for them."""
    words = {one.of: one.after for one in wordings}
    return tuple(replace(one, text=words[one.uuid]) if one.uuid in words else one for one in those)


def _facts(paper: Written) -> list[Entry]:
    facts = paper.facts if isinstance(paper, CaseSheet) else ()
    return [
        Entry(kind=EntryKind.FACT, text=fact.text, number=number)
        for number, fact in enumerate(facts)
    ]


def _reworded(before: CaseSheet, after: CaseSheet, goals: frozenset[UUID]) -> list[ChangedLine]:
    return [
        ChangedLine(
            entry=(EntryKind.GOAL if one.of in goals else EntryKind.COMMITMENT).value,
            before=one.before,
            after=one.after,
        )
        for one in after.wordings
        if one not in before.wordings
    ]


def _with(paper: Written, entry: Entry, text: str) -> Written:
    if isinstance(paper, CaseSheet) and entry.of is not None:
        kept = (one for one in paper.wordings if one.of != entry.of)
        new = Wording(of=entry.of, before=entry.text, after=text)
        return replace(paper, wordings=(*kept, new))
    if isinstance(paper, CaseSheet) and entry.kind is EntryKind.FACT:
        facts = tuple(
            replace(fact, text=text) if n == entry.number else fact
            for n, fact in enumerate(paper.facts)
        )
        return replace(paper, facts=facts)
    named = {_FIELDS[entry.kind]: text}
    return replace(paper, **named)  # type: ignore[arg-type] # the table names fields of text
