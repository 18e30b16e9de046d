"""A case row laid over the young person, the case and the report it is about."""

from __future__ import annotations

from dataclasses import replace

from ilja_desktop.domain.casefile import CaseDraft, CaseReportDraft
from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.domain.person import YoungPersonDraft
from ilja_desktop.domain.reportform import Subject
from ilja_desktop.exchange.casereading import ReadCase
from ilja_desktop.exchange.columns import Line
from ilja_desktop.exchange.field import FULL_NAME
from ilja_desktop.exchange.laying import changed, draft_of, given, merged
from ilja_desktop.exchange.staged import CaseFileDraft, Change, KnownPerson


def laid_over(
    line: Line, read: ReadCase, known: KnownPerson | None
) -> tuple[CaseFileDraft, tuple[Change, ...]]:
    """Lay what the row says over what is known, and list what that changes."""
    if known is None:
        return CaseFileDraft(person=read.person, case=read.case, report=read.report), ()
    earlier = draft_of(YoungPersonDraft, known.person)
    targets = given(line, Subject.YOUNG_PERSON) - {FULL_NAME}
    person = merged(earlier, read.person, targets)
    changes = changed(line, earlier, person, targets)
    case = replace(read.case, person_id=known.person.id)
    report = read.report
    if known.case is not None:
        case = draft_of(CaseDraft, known.case)
        report = replace(report, case_id=known.case.id)
    if known.case is not None and known.report is not None:
        report, more = _report_laid_over(line, report, draft_of(CaseReportDraft, known.report))
        changes += more
    return (
        CaseFileDraft(
            person=person,
            case=case,
            report=report,
            person_id=known.person.id,
            case_id=known.case.id if known.case else None,
        ),
        tuple(changes),
    )


def _report_laid_over(
    line: Line, after: CaseReportDraft, before: CaseReportDraft
) -> tuple[CaseReportDraft, list[Change]]:
    targets = given(line, Subject.REPORT)
    stated = given(line, Subject.STATEMENT)
    report = merged(before, after, targets | {"reporter_id"})
    report = replace(
        report,
        statement=merged(before.statement, after.statement, stated),
        facts=_joined(before.facts, after.facts),
    )
    changes = changed(line, before, report, targets)
    changes += changed(line, before.statement, report.statement, stated)
    reporter = line.entry("reporter_name")
    if reporter and before.reporter_id != report.reporter_id:
        changes.append(Change(reporter.field.label, "", reporter.cell.text))
    return report, changes + _changed_facts(before.facts, report.facts)


def _joined(before: tuple[Fact, ...], after: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Return the facts with new ones in the place of those of the same category.

    What somebody entrusted stays; the same words keep the source they had.
    """
    told = {(fact.category, fact.text) for fact in before if fact.entrusted_by is None}
    fresh = [fact for fact in after if (fact.category, fact.text) not in told]
    replaced = {fact.category for fact in fresh}
    kept = (fact for fact in before if fact.entrusted_by or fact.category not in replaced)
    return (*kept, *fresh)


def _changed_facts(before: tuple[Fact, ...], after: tuple[Fact, ...]) -> list[Change]:
    """Return the categories whose statement changes; the words themselves are not repeated."""
    return [Change(fact.category.value, "", "") for fact in after if fact not in before]
