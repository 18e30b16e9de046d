"""What of a final sheet can be put right: one entry after the other, each with its words.

A sheet never changes; a correction is a sheet of its own that follows it. Where the entry itself
should never have been told, it goes without a trace, and its successor says only that something
was removed.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import Enum

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.minutes import CaseSheet, CaseSheetDraft
from ilja_desktop.domain.paperreview import ChangedLine

REMOVED = "Eine Angabe wurde entfernt."
"""All that a paper ever says of an entry that should not have been told."""


class EntryKind(Enum):
    """Parts of a sheet that hold words."""

    QUESTION = "Frage an die Konferenz"
    VIEW = "Sicht des jungen Menschen"
    FACT = "Angabe zum Sachstand"
    REJECTED_WAYS = "Nicht gewählte Wege"
    DISSENT = "Abweichende Meinung"
    NEXT_CONTACT = "Nächster Kontakt"
    GOAL = "Ziel"
    COMMITMENT = "Vereinbarung"


FIELDS = {
    EntryKind.QUESTION: "question",
    EntryKind.VIEW: "view",
    EntryKind.REJECTED_WAYS: "rejected_ways",
    EntryKind.DISSENT: "dissent",
    EntryKind.NEXT_CONTACT: "next_contact",
}
_NEVER_EMPTY = frozenset({EntryKind.QUESTION, EntryKind.VIEW})
LASTING = frozenset({EntryKind.GOAL, EntryKind.COMMITMENT})
"""What is followed up on its own: its words stay, it can only be removed."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One entry of a sheet; ``number`` is its place among the facts, or the id of its row."""

    kind: EntryKind
    text: str
    number: int = 0


@dataclass(eq=False)
class NothingCorrected(Refusal):
    """A correction says something else than before, and why."""


def entries(sheet: CaseSheetDraft) -> tuple[Entry, ...]:
    """Return the entries of a sheet that say something, in the order of the paper."""
    found: list[Entry] = []
    for kind in EntryKind:
        if kind is EntryKind.FACT:
            found += [
                Entry(kind=kind, text=fact.text, number=number)
                for number, fact in enumerate(sheet.facts)
            ]
        elif kind in FIELDS and (text := getattr(sheet, FIELDS[kind]).strip()):
            found.append(Entry(kind=kind, text=text))
    return tuple(found)


def draft_of(sheet: CaseSheet) -> CaseSheetDraft:
    """Return what a sheet says, without what it is on record."""
    names = [field.name for field in fields(CaseSheetDraft)]
    return CaseSheetDraft(**{name: getattr(sheet, name) for name in names})


def corrected(sheet: CaseSheet, entry: Entry, text: str, reason: str) -> CaseSheetDraft:
    """Return what the corrected version says.

    Raises:
        NothingCorrected: nothing changes, or nobody says why.
    """
    if not text.strip() or text.strip() == entry.text.strip() or not reason.strip():
        raise NothingCorrected
    return _with(draft_of(sheet), entry, text.strip())


def removed(sheet: CaseSheet, entry: Entry) -> CaseSheetDraft:
    """Return what the version says from which an entry is gone."""
    draft = draft_of(sheet)
    if entry.kind in LASTING:
        return draft
    if entry.kind is EntryKind.FACT:
        facts = tuple(fact for n, fact in enumerate(draft.facts) if n != entry.number)
        return replace(draft, facts=facts)
    return _with(draft, entry, REMOVED if entry.kind in _NEVER_EMPTY else "")


def changes(before: CaseSheetDraft, after: CaseSheetDraft) -> tuple[ChangedLine, ...]:
    """Return which entries say something else than in the version before."""
    old = {(one.kind, one.number): one.text for one in entries(before)}
    new = {(one.kind, one.number): one.text for one in entries(after)}
    return tuple(
        ChangedLine(entry=key[0].value, before=old.get(key, ""), after=new.get(key, ""))
        for key in dict.fromkeys((*old, *new))
        if old.get(key) != new.get(key)
    )


def _with(draft: CaseSheetDraft, entry: Entry, text: str) -> CaseSheetDraft:
    if entry.kind is EntryKind.FACT:
        facts = tuple(
            replace(fact, text=text) if n == entry.number else fact
            for n, fact in enumerate(draft.facts)
        )
        return replace(draft, facts=facts)
    values = {field.name: getattr(draft, field.name) for field in fields(draft)}
    return CaseSheetDraft(**(values | {FIELDS[entry.kind]: text}))
