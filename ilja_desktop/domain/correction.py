"""What of a final paper can be put right: one entry after the other, each with its words.

A final paper never changes; a correction is a version of its own that follows it. Where the entry
itself should never have been told, it goes without a trace, and its successor says only that
something was removed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType
from typing import TypeAlias, TypeVar
from uuid import UUID

from ilja_desktop.domain.commitment import Commitment, Goal, Keeping, keeping_of, kept_as
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
    keeping: Keeping | None = None
    """Of a commitment: who keeps it, and by when."""


@dataclass(eq=False)
class NothingCorrected(Refusal):
    """A correction says something else than before, and why."""


def entries(
    paper: Written,
    goals: Iterable[Goal] = (),
    commitments: Iterable[Commitment] = (),
    owners: Mapping[UUID, str] = MappingProxyType({}),
) -> tuple[Entry, ...]:
    """Return the entries of a paper that say something, in its order.

    Args:
        paper: what is final.
        goals: of its item.
        commitments: of its item.
        owners: who keeps each commitment, by name.
    """
    found: list[Entry] = []
    for kind, name in (_OF_SHEET if isinstance(paper, CaseSheet) else _OF_PART_A).items():
        if text := getattr(paper, name).strip():
            found.append(Entry(kind=kind, text=text))
        if kind is EntryKind.VIEW:
            found += _facts(paper)
    found += [Entry(kind=EntryKind.GOAL, text=one.text, of=one.uuid) for one in goals]
    found += [
        Entry(
            kind=EntryKind.COMMITMENT,
            text=one.text,
            of=one.uuid,
            keeping=keeping_of(one, owners.get(one.uuid, "")),
        )
        for one in commitments
    ]
    return tuple(found)


def corrected(
    paper: Written, entry: Entry, text: str, reason: str, keeping: Keeping | None = None
) -> Written:
    """Return what the corrected version says.

    Args:
        paper: what is final.
        entry: what is wrong in it.
        text: what it should say.
        reason: why.
        keeping: who keeps a commitment and by when, where that is wrong.

    Raises:
        NothingCorrected: nothing changes, or nobody says why.
    """
    same = text.strip() == entry.text.strip() and keeping in (None, entry.keeping)
    if not text.strip() or same or not reason.strip():
        raise NothingCorrected
    return _with(paper, entry, text.strip(), keeping)


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
    """Return goals or commitments as a sheet has them."""
    said = {one.of: one for one in wordings}
    return tuple(_as_said(one, said[one.uuid]) if one.uuid in said else one for one in those)


def _as_said(one: Lasting, wording: Wording) -> Lasting:
    said = replace(one, text=wording.after)
    match said:
        case Commitment() if wording.keeping is not None:
            return kept_as(said, wording.keeping)
        case _:
            return said


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
            after=_line(one.after, one.keeping),
        )
        for one in after.wordings
        if one not in before.wordings
    ]


def _line(text: str, keeping: Keeping | None) -> str:
    return text if keeping is None else f"{text} ({keeping.words})"


def _reworded_entry(sheet: CaseSheet, entry: Entry, text: str, keeping: Keeping | None) -> Wording:
    """Return a goal or commitment as it is now; what was corrected of it before stays so."""
    assert entry.of is not None
    before = entry.text if keeping is None else _line(entry.text, entry.keeping)
    if keeping is None:
        keeping = next((one.keeping for one in sheet.wordings if one.of == entry.of), None)
    return Wording(of=entry.of, before=before, after=text, keeping=keeping)


def _with(paper: Written, entry: Entry, text: str, keeping: Keeping | None = None) -> Written:
    if isinstance(paper, CaseSheet) and entry.of is not None:
        kept = (one for one in paper.wordings if one.of != entry.of)
        new = _reworded_entry(paper, entry, text, keeping)
        return replace(paper, wordings=(*kept, new))
    if isinstance(paper, CaseSheet) and entry.kind is EntryKind.FACT:
        facts = tuple(
            replace(fact, text=text) if n == entry.number else fact
            for n, fact in enumerate(paper.facts)
        )
        return replace(paper, facts=facts)
    named = {_FIELDS[entry.kind]: text}
    return replace(paper, **named)  # type: ignore[arg-type] # the table names fields of text
