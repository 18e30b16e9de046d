"""Drafts of a young person, their case and its report, read from one line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ilja_desktop.domain.casefile import (
    AttendanceWish,
    CaseDraft,
    CaseReportDraft,
    ConsentStatement,
    Urgency,
)
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.deadline import age_on
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.person import CustodyStatus, Sex, YoungPersonDraft
from ilja_desktop.domain.spelling import fold
from ilja_desktop.exchange.columns import Line
from ilja_desktop.exchange.field import FULL_NAME
from ilja_desktop.exchange.nametext import split_name
from ilja_desktop.exchange.reading import EntryMissing, Reading
from ilja_desktop.exchange.staged import Known


@dataclass(eq=False)
class AgeAbsurd(Refusal):
    """Nobody of this age is reported; the birth date is probably wrong."""

    age: int


@dataclass(eq=False)
class ReporterUnknown(Refusal):
    """The network has no such institution or no such professional there."""

    field: str
    text: str


@dataclass(eq=False)
class ReporterAmbiguous(Refusal):
    """Several professionals of the institution bear the name."""

    text: str


@dataclass(frozen=True)
class ReadCase:
    """One line, read; complete only if the reading found nothing wrong."""

    person: YoungPersonDraft
    case: CaseDraft
    report: CaseReportDraft


def read_case(reading: Reading, known: Known) -> ReadCase:
    """Read a line on a case; what is missing or wrong stands in the reading's findings."""
    person = _person(reading)
    reporter = _reporter(reading, known)
    report = _report(reading, reporter)
    _require(reading, person)
    _check_age(reading, person, report.reported_on, known)
    institution = reporter.institution_id if reporter else None
    case = CaseDraft(
        reporting_institution_id=institution,
        lead_institution_id=institution,
        opened_on=report.reported_on,
    )
    return ReadCase(person, case, report)


def _person(reading: Reading) -> YoungPersonDraft:
    whole = split_name(reading.line_of(FULL_NAME))
    return YoungPersonDraft(
        family_name=reading.line_of("family_name") or whole.family_name,
        given_name=reading.line_of("given_name") or whole.given_name,
        born_on=reading.day("born_on", past=True),
        sex=reading.choice("sex", Sex) or Sex.NOT_STATED,
        residence=reading.town("residence"),
        address=reading.line_of("address"),
        reachability=reading.line_of("reachability"),
        may_leave_message=reading.tick("may_leave_message") or False,
        language=reading.line_of("language") or "Deutsch",
        interpreter_needed=reading.tick("interpreter_needed") or False,
        plain_language=reading.tick("plain_language") or False,
        custody_status=reading.choice("custody_status", CustodyStatus) or CustodyStatus.UNCLEAR,
        school=reading.line_of("school"),
        school_course=reading.line_of("school_course"),
    )


def _report(reading: Reading, reporter: Professional | None) -> CaseReportDraft:
    return CaseReportDraft(
        reported_on=reading.day("reported_on", past=True),
        reporter_id=reporter.id if reporter else None,
        occasion=reading.text("occasion"),
        question=reading.text("question"),
        own_words=reading.text("own_words"),
        strengths=reading.text("strengths"),
        previous_steps=reading.text("previous_steps"),
        involved=reading.text("involved"),
        urgency=reading.choice("urgency", Urgency),
        due_on=reading.day("due_on"),
        attendance_wish=reading.choice("attendance_wish", AttendanceWish),
        wanted_participants=reading.text("wanted_participants"),
        special_needs=reading.text("special_needs"),
        facts=tuple(_facts(reading.line, reporter)),
        statement=ConsentStatement(
            signed_on=reading.day("signed_on", past=True),
            signatories=reading.line_of("signatories"),
            whereabouts=reading.line_of("whereabouts"),
        ),
    )


def _facts(line: Line, reporter: Professional | None) -> Iterator[Fact]:
    """Return one fact per category; several columns of a category are joined."""
    texts: dict[DataCategory, list[str]] = {}
    for entry in line.facts():
        if category := entry.field.category:
            texts.setdefault(category, []).append(entry.cell.text)
    for category, parts in texts.items():
        source = reporter.id if reporter else None
        yield Fact(category=category, text="\n".join(parts), source_id=source)


def _require(reading: Reading, person: YoungPersonDraft) -> None:
    names = [
        entry
        for entry, text in (
            ("family_name", person.family_name),
            ("given_name", person.given_name),
        )
        if not text
    ]
    whole = reading.line.entry(FULL_NAME)
    if names and whole is not None:
        reading.reject(whole, EntryMissing(whole.field.label))
    else:
        reading.require(*names)
    reading.require(
        "born_on",
        "residence",
        "reported_on",
        "reporter_institution",
        "reporter_name",
        "occasion",
        "question",
        "own_words",
        "strengths",
        "urgency",
        "attendance_wish",
    )


def _check_age(
    reading: Reading, person: YoungPersonDraft, reported_on: date | None, known: Known
) -> None:
    if person.born_on is None:
        return
    age = age_on(person.born_on, reported_on or known.today)
    if not known.youngest <= age <= known.oldest:
        reading.reject(reading.line.entry("born_on"), AgeAbsurd(age))


def _reporter(reading: Reading, known: Known) -> Professional | None:
    """Look up who reports; both the institution and the professional have to be known."""
    place, who = reading.line_of("reporter_institution"), reading.line_of("reporter_name")
    if not place or not who:
        return None
    homes = {
        one.id
        for one in known.institutions
        if fold(place) in {fold(one.name), fold(one.short_name)}
    }
    entry = reading.line.entry("reporter_name" if homes else "reporter_institution")
    colleagues = (one for one in known.professionals if one.institution_id in homes)
    found = [one for one in colleagues if _is_named(one, who)]
    if len(found) == 1:
        return found[0]
    if found:
        reading.reject(entry, ReporterAmbiguous(who))
    elif entry is not None:
        reading.reject(entry, ReporterUnknown(entry.field.label, who if homes else place))
    return None


def _is_named(professional: Professional, text: str) -> bool:
    name = split_name(text)
    if fold(name.family_name) != fold(professional.family_name):
        return False
    return not name.given_name or fold(name.given_name) == fold(professional.given_name)
