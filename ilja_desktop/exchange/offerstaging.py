"""Rows with an offer each: known by name and carrier, never overwritten by an older list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.offer import MOST_PLACES, Offer, OfferDraft
from ilja_desktop.domain.reportform import Subject
from ilja_desktop.domain.spelling import fold
from ilja_desktop.exchange.columns import Line
from ilja_desktop.exchange.laying import changed, draft_of, given, merged
from ilja_desktop.exchange.likeness import sounds
from ilja_desktop.exchange.networkstaging import RowRepeated
from ilja_desktop.exchange.reading import Finding, Reading
from ilja_desktop.exchange.staged import (
    Candidate,
    Choice,
    Decision,
    Known,
    ListedOffer,
    RowKind,
    StagedRow,
    doubtful,
    key_of,
    refused,
    skipped,
)

_PLACES = re.compile(r"(\d{1,4})\s*(plätze?|plaetze?|frei|freie plätze)?", re.IGNORECASE)
_ANY_TIME = frozenset({"laufend", "fortlaufend", "jederzeit", "immer"})


@dataclass(eq=False)
class OfferSimilar(Refusal):
    """The carrier has an offer with nearly the same name."""

    label: str


@dataclass(eq=False)
class OfferOlder(Refusal):
    """What the list says about the offer is newer than the row."""

    label: str
    day: str


@dataclass(eq=False)
class PlacesNotUnderstood(Refusal):
    """The text is no number of places."""

    field: str
    text: str


class OfferStaging:
    """Judges rows with offers one after the other; later rows see the earlier ones."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._brought: dict[tuple[str, str], int] = {}

    def judge(self, line: Line, decision: Decision | None) -> StagedRow:
        """Return the verdict on one row."""
        if decision and decision.choice is Choice.SKIP:
            return skipped(line)
        reading = Reading(line, self._known.today)
        draft = _offer(reading)
        found = self._found(draft, decision)
        reading.require("offer_name", "offer_as_of")
        if found is None:
            reading.require("offer_carrier", "legal_circle")
        if reading.findings:
            return refused(reading)
        doubt = None if decision else self._doubt(line, draft, found)
        return doubt or _taken(line, draft, found)

    def _found(self, draft: OfferDraft, decision: Decision | None) -> Offer | None:
        if decision and decision.choice is Choice.SAME:
            return next((one for one in self._known.offers if one.id == decision.same_as), None)
        if decision and decision.choice is Choice.NEW:
            return None
        same = [one for one in self._known.offers if fold(one.name) == fold(draft.name)]
        if draft.carrier:
            same = [one for one in same if fold(one.carrier) == fold(draft.carrier)]
        return same[0] if len(same) == 1 else None

    def _doubt(self, line: Line, draft: OfferDraft, found: Offer | None) -> StagedRow | None:
        place = _place(line)
        who = fold(draft.name), fold(draft.carrier)
        earlier = self._brought.setdefault(who, line.row)
        if earlier != line.row:
            return doubtful(line, Finding(place, RowRepeated(earlier)))
        if found is None:
            similar = [one for one in self._known.offers if _alike(one, draft)]
            if not similar:
                return None
            candidates = [Candidate(one.id, f"{one.name} · {one.carrier}") for one in similar]
            return doubtful(line, Finding(place, OfferSimilar(similar[0].name)), candidates)
        if draft.as_of is not None and draft.as_of < found.as_of:
            older = OfferOlder(found.name, short_day(found.as_of))
            candidate = Candidate(found.id, f"{found.name} · {found.carrier}")
            return doubtful(line, Finding(place, older), [candidate])
        return None


def _taken(line: Line, draft: OfferDraft, found: Offer | None) -> StagedRow:
    if found is None:
        listed = ListedOffer(offer=draft)
        return StagedRow(key=key_of(line), content=line.content, kind=RowKind.NEW, draft=listed)
    before = draft_of(OfferDraft, found)
    targets = given(line, Subject.OFFER)
    after = merged(before, draft, targets)
    changes = tuple(changed(line, before, after, targets))
    return StagedRow(
        key=key_of(line),
        content=line.content,
        kind=RowKind.CHANGED if changes else RowKind.UNCHANGED,
        changes=changes,
        draft=ListedOffer(offer=after, offer_id=found.id),
    )


def _offer(reading: Reading) -> OfferDraft:
    return OfferDraft(
        name=reading.line_of("offer_name"),
        carrier=reading.line_of("offer_carrier"),
        legal_circle=reading.choice("legal_circle", LegalCircle),
        audience=reading.line_of("offer_audience"),
        contact=reading.line_of("offer_contact"),
        starts_on=_start(reading),
        report_by=reading.day("offer_report_by"),
        places=_places(reading),
        as_of=reading.day("offer_as_of", past=True),
    )


def _start(reading: Reading) -> date | None:
    """Return the next start; none if one can join at any time."""
    if fold(reading.line_of("offer_starts_on")) in _ANY_TIME:
        return None
    return reading.day("offer_starts_on")


def _places(reading: Reading) -> int | None:
    text = reading.line_of("offer_places")
    if not text:
        return None
    number = _PLACES.fullmatch(text)
    if number is not None and int(number[1]) <= MOST_PLACES:
        return int(number[1])
    entry = reading.line.entry("offer_places")
    assert entry is not None
    reading.reject(entry, PlacesNotUnderstood(entry.field.label, text))
    return None


def _place(line: Line) -> str:
    entry = line.entry("offer_name")
    return entry.cell.address if entry else ""


def _alike(one: Offer, other: OfferDraft) -> bool:
    """Say whether two offers of one carrier sound the same."""
    same_carrier = sounds(one.carrier) == sounds(other.carrier)
    return same_carrier and sounds(one.name) == sounds(other.name)
