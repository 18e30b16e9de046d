"""Rows with a young person, their case and its report; the consent in the vault decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.exchange.caselaying import laid_over
from ilja_desktop.exchange.casereading import ReadCase, read_case
from ilja_desktop.exchange.columns import Line
from ilja_desktop.exchange.field import FULL_NAME
from ilja_desktop.exchange.likeness import Identity, Likeness
from ilja_desktop.exchange.people import Match, People
from ilja_desktop.exchange.reading import Finding, Reading
from ilja_desktop.exchange.staged import (
    Candidate,
    Choice,
    Decision,
    Known,
    KnownPerson,
    RowKind,
    StagedRow,
    doubtful,
    key_of,
    refused,
    skipped,
)


@dataclass(eq=False)
class ConsentWithdrawn(Refusal):
    """The consent for this young person was taken back."""


@dataclass(eq=False)
class SpecialNotCovered(Refusal):
    """Specially protected data that no consent in the vault covers."""

    category: str


@dataclass(eq=False)
class EntrustedByNobody(Refusal):
    """Data given in confidence need the person who gave them; a table cannot say who."""


@dataclass(eq=False)
class CaseUnderWay(Refusal):
    """The case has left the state of a draft; import changes nothing any more."""

    label: str


@dataclass(eq=False)
class SoundsAlike(Refusal):
    """The name sounds like somebody's with the same birth date."""

    label: str


@dataclass(eq=False)
class NamesSwapped(Refusal):
    """Family and given name look exchanged."""

    label: str


@dataclass(eq=False)
class BirthDateClose(Refusal):
    """The same name with nearly the same birth date exists."""

    label: str


@dataclass(eq=False)
class PersonRepeated(Refusal):
    """The same young person stands in an earlier row."""

    label: str


class CaseStaging:
    """Judges case rows one after the other; later rows see the earlier ones."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._people = People(known.people)

    def judge(self, line: Line, decision: Decision | None) -> StagedRow:
        """Return the verdict on one row."""
        if decision and decision.choice is Choice.SKIP:
            return skipped(line)
        reading = Reading(line, self._known.today)
        read = read_case(reading, self._known)
        born_on = read.person.born_on
        if born_on is None:
            return refused(reading)
        who = Identity(read.person.family_name, read.person.given_name, born_on)
        matches = self._people.matches(who)
        known = self._settled(matches, decision)
        doubts = [match for match in matches if match.person is None or known is None]
        if decision is None and doubts:
            if reading.findings:
                return refused(reading)
            return doubtful(line, _doubt(line, doubts[0]), _candidates(matches))
        _check_consent(reading, known)
        if not reading.findings:
            _check_under_way(reading, known, read)
        if reading.findings:
            meant = [Candidate(known.person.id, known.label)] if known else []
            return refused(reading, meant)
        self._people.add(who, line)
        return _taken(line, read, known)

    def _settled(self, matches: tuple[Match, ...], decision: Decision | None) -> KnownPerson | None:
        """Return the young person a row is about, if that is beyond doubt or was decided."""
        if decision is None:
            same = [match.person for match in matches if match.likeness is Likeness.SAME]
            return same[0] if len(same) == 1 else None
        if decision.choice is Choice.SAME:
            people = (one for one in self._known.people if one.person.id == decision.same_as)
            return next(people, None)
        return None


def _check_consent(reading: Reading, known: KnownPerson | None) -> None:
    """Refuse what no consent in the vault covers (Art. 9 DSGVO, § 65 SGB VIII)."""
    if known is not None and known.withdrawn:
        name = reading.line.entry("family_name") or reading.line.entry(FULL_NAME)
        reading.reject(name, ConsentWithdrawn())
    granted = known.granted if known is not None else frozenset()
    for entry in reading.line.facts():
        category = entry.field.category
        if category is DataCategory.ENTRUSTED:
            reading.reject(entry, EntrustedByNobody())
        elif category is not None and category.special and category not in granted:
            reading.reject(entry, SpecialNotCovered(category.value))


def _check_under_way(reading: Reading, known: KnownPerson | None, read: ReadCase) -> None:
    """Leave cases alone that somebody works on already."""
    if known is None or known.case is None or known.case.state is CaseState.DRAFT:
        return
    if laid_over(reading.line, read, known)[1]:
        name = reading.line.entry("family_name") or reading.line.entry(FULL_NAME)
        reading.reject(name, CaseUnderWay(known.label))


def _doubt(line: Line, match: Match) -> Finding:
    entry = line.entry("family_name") or line.entry(FULL_NAME)
    address = entry.cell.address if entry else ""
    return Finding(address, _doubt_refusal(match))


def _doubt_refusal(match: Match) -> Refusal:
    match match.likeness:
        case Likeness.SAME:
            return PersonRepeated(match.label)
        case Likeness.SOUND:
            return SoundsAlike(match.label)
        case Likeness.SWAPPED_NAMES:
            return NamesSwapped(match.label)
        case Likeness.CLOSE_DAY:
            return BirthDateClose(match.label)


def _candidates(matches: Iterable[Match]) -> Iterator[Candidate]:
    people = (match.person for match in matches if match.person is not None)
    return (Candidate(one.person.id, one.label) for one in people)


def _taken(line: Line, read: ReadCase, known: KnownPerson | None) -> StagedRow:
    draft, changes = laid_over(line, read, known)
    kind = RowKind.CHANGED if changes else RowKind.UNCHANGED
    is_new = known is None or known.case is None
    return StagedRow(
        key=key_of(line),
        content=line.content,
        kind=RowKind.NEW if is_new else kind,
        changes=changes,
        draft=draft,
    )
