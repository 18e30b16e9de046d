"""Rows with an institution and, mostly, a professional of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import InstitutionId
from ilja_desktop.domain.institution import (
    BENEFIT_CIRCLES,
    Institution,
    InstitutionDraft,
    LegalCircle,
    Professional,
    ProfessionalDraft,
    SecrecyGroup,
)
from ilja_desktop.domain.reportform import Subject
from ilja_desktop.domain.spelling import fold
from ilja_desktop.exchange.columns import Line
from ilja_desktop.exchange.field import FULL_NAME
from ilja_desktop.exchange.laying import changed, draft_of, given, merged
from ilja_desktop.exchange.likeness import sounds
from ilja_desktop.exchange.nametext import split_name
from ilja_desktop.exchange.reading import Finding, Reading
from ilja_desktop.exchange.staged import (
    Candidate,
    Change,
    Choice,
    Decision,
    Known,
    NetworkDraft,
    RowKind,
    StagedRow,
    doubtful,
    key_of,
    refused,
    skipped,
)


@dataclass(eq=False)
class InstitutionSimilar(Refusal):
    """An institution with nearly the same name exists already."""

    label: str


@dataclass(eq=False)
class ProfessionalSimilar(Refusal):
    """Somebody with nearly the same name works there already."""

    label: str


@dataclass(eq=False)
class RowContradicts(Refusal):
    """An earlier row says something else about the same institution."""

    row: int


@dataclass(eq=False)
class RowRepeated(Refusal):
    """An earlier row is about the same."""

    row: int


class NetworkStaging:
    """Judges network rows one after the other; later rows see the earlier ones."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._by_name = {fold(found.name): found for found in known.institutions}
        short = {fold(found.short_name): found for found in known.institutions}
        short.pop("", None)
        self._by_name = short | self._by_name
        self._brought: dict[str, tuple[int, InstitutionDraft]] = {}
        self._people: dict[tuple[str, str, str], int] = {}

    def judge(self, line: Line, decision: Decision | None) -> StagedRow:
        """Return the verdict on one row."""
        if decision and decision.choice is Choice.SKIP:
            return skipped(line)
        reading = Reading(line, self._known.today)
        institution, person = _institution(reading), _professional(reading)
        found = self._found(institution, decision)
        brought = self._brought.get(fold(institution.name))
        reading.require("institution_name", *(() if found or brought else ("legal_circle",)))
        if person is not None:
            _require_person(reading, person)
        if reading.findings:
            return refused(reading)
        return self._doubt(line, institution, person, found, decision) or self._taken(
            line, institution, person, found, decision
        )

    def _found(self, draft: InstitutionDraft, decision: Decision | None) -> Institution | None:
        if decision and decision.choice is Choice.SAME:
            chosen = [one for one in self._known.institutions if one.id == decision.same_as]
            home = {one.institution_id for one in self._colleagues(decision)}
            chosen += [one for one in self._known.institutions if one.id in home]
            if chosen:
                return chosen[0]
        return self._by_name.get(fold(draft.name))

    def _colleagues(self, decision: Decision) -> Iterator[Professional]:
        return (one for one in self._known.professionals if one.id == decision.same_as)

    def _doubt(
        self,
        line: Line,
        draft: InstitutionDraft,
        person: ProfessionalDraft | None,
        found: Institution | None,
        decision: Decision | None,
    ) -> StagedRow | None:
        place = _place(line, "institution_name")
        settled = decision is not None
        if found is None and not settled and (similar := self._similar(draft)):
            candidates = [Candidate(one.id, one.name) for one in similar]
            return doubtful(line, Finding(place, InstitutionSimilar(similar[0].name)), candidates)
        earlier = self._brought.get(fold(draft.name))
        if found is None and earlier and not settled and _contradicts(earlier[1], draft):
            return doubtful(line, Finding(place, RowContradicts(earlier[0])))
        return self._person_doubt(line, person, found, draft.name, settled=settled)

    def _person_doubt(
        self,
        line: Line,
        person: ProfessionalDraft | None,
        found: Institution | None,
        name: str,
        *,
        settled: bool,
    ) -> StagedRow | None:
        place = _place(line, "family_name", FULL_NAME, "institution_name")
        who = _who(name, person)
        if who in self._people and not settled:
            return doubtful(line, Finding(place, RowRepeated(self._people[who])))
        self._people[who] = line.row
        if person is None or found is None or settled or self._same(person, found.id):
            return None
        similar = [one for one in self._at(found.id) if _alike(one, person)]
        if not similar:
            return None
        labels = [Candidate(one.id, one.display_name()) for one in similar]
        return doubtful(line, Finding(place, ProfessionalSimilar(labels[0].label)), labels)

    def _similar(self, draft: InstitutionDraft) -> list[Institution]:
        sound, joined = sounds(draft.name), fold(draft.name).replace(" ", "")
        return [
            one
            for one in self._known.institutions
            if fold(one.name).replace(" ", "") == joined or sounds(one.name) == sound
        ]

    def _at(self, institution: InstitutionId) -> Iterator[Professional]:
        return (one for one in self._known.professionals if one.institution_id == institution)

    def _same(self, person: ProfessionalDraft, institution: InstitutionId) -> Professional | None:
        names = (fold(person.family_name), fold(person.given_name))
        at_work = self._at(institution)
        same = (one for one in at_work if (fold(one.family_name), fold(one.given_name)) == names)
        return next(same, None)

    def _taken(
        self,
        line: Line,
        draft: InstitutionDraft,
        person: ProfessionalDraft | None,
        found: Institution | None,
        decision: Decision | None,
    ) -> StagedRow:
        known = None
        if person is not None and found is not None:
            chosen = self._colleagues(decision) if decision else iter(())
            known = next(chosen, None) or self._same(person, found.id)
        institution, person, changes = _merged(line, draft, person, found, known)
        is_new = found is None or (person is not None and known is None)
        if found is None:
            _, institution = self._brought.setdefault(fold(draft.name), (line.row, draft))
        kind = RowKind.CHANGED if changes else RowKind.UNCHANGED
        return StagedRow(
            key=key_of(line),
            content=line.content,
            kind=RowKind.NEW if is_new else kind,
            changes=changes,
            draft=NetworkDraft(
                institution=institution,
                institution_id=found.id if found else None,
                professional=person,
                professional_id=known.id if known else None,
            ),
        )


def _merged(
    line: Line,
    draft: InstitutionDraft,
    person: ProfessionalDraft | None,
    found: Institution | None,
    known: Professional | None,
) -> tuple[InstitutionDraft, ProfessionalDraft | None, tuple[Change, ...]]:
    """Lay what the row says over what is known, and list what that changes."""
    changes: list[Change] = []
    if found is not None:
        before = draft_of(InstitutionDraft, found)
        targets = given(line, Subject.INSTITUTION) - {"name"}
        draft = merged(before, draft, targets)
        changes += changed(line, before, draft, targets)
        if person is not None:
            person = replace(person, institution_id=found.id)
    if known is not None and person is not None:
        earlier = draft_of(ProfessionalDraft, known)
        targets = given(line, Subject.PROFESSIONAL) - {FULL_NAME}
        person = merged(earlier, person, targets)
        changes += changed(line, earlier, person, targets)
    return draft, person, tuple(changes)


def _institution(reading: Reading) -> InstitutionDraft:
    circle = reading.choice("legal_circle", LegalCircle)
    private = reading.tick("institution_private") or False
    benefit = reading.tick("institution_benefit_body")
    if benefit is None:
        benefit = circle in BENEFIT_CIRCLES and not private
    return InstitutionDraft(
        name=reading.line_of("institution_name"),
        short_name=reading.line_of("institution_short_name"),
        legal_circle=circle,
        kind=reading.line_of("institution_kind"),
        town=reading.town("institution_town"),
        benefit_body=benefit,
        private=private,
    )


def _professional(reading: Reading) -> ProfessionalDraft | None:
    """Return the professional of a row, or nothing if the row names none."""
    whole = split_name(reading.line_of(FULL_NAME))
    family = reading.line_of("family_name") or whole.family_name
    given = reading.line_of("given_name") or whole.given_name
    if not (family or given or reading.given("function")):
        return None
    return ProfessionalDraft(
        salutation=reading.line_of("salutation") or whole.salutation,
        given_name=given,
        family_name=family,
        function=reading.line_of("function"),
        secrecy_group=reading.choice("secrecy_group", SecrecyGroup) or SecrecyGroup.NONE,
        pledged_on=reading.day("pledged_on", past=True),
        phone=reading.line_of("phone"),
        mail=reading.line_of("mail"),
    )


def _require_person(reading: Reading, person: ProfessionalDraft) -> None:
    reading.require("function")
    if not person.family_name:
        reading.require("family_name")


def _place(line: Line, *names: str) -> str:
    entries = (line.entry(name) for name in names)
    return next((entry.cell.address for entry in entries if entry and entry.cell.text), "")


def _who(institution: str, person: ProfessionalDraft | None) -> tuple[str, str, str]:
    if person is None:
        return fold(institution), "", ""
    return fold(institution), fold(person.family_name), fold(person.given_name)


def _alike(one: Professional, other: ProfessionalDraft) -> bool:
    """Say whether the names sound the same; a missing given name may be anybody's."""
    if sounds(one.family_name) != sounds(other.family_name):
        return False
    given = sounds(one.given_name), sounds(other.given_name)
    return not all(given) or given[0] == given[1]


def _contradicts(one: InstitutionDraft, other: InstitutionDraft) -> bool:
    return other.legal_circle is not None and one.legal_circle is not other.legal_circle
