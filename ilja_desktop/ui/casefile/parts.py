"""The parts of the report sheet that are forms of their own, in the order of the paper.

Each part knows only its own problems; the rules themselves stand in the drafts of the domain.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date

from ilja_desktop.domain.casefile import (
    AttendanceWish,
    CaseDraft,
    CaseReportDraft,
    ConsentStatement,
    Procedure,
    Urgency,
)
from ilja_desktop.domain.ids import ConferenceId, InstitutionId, ProfessionalId


@dataclass(frozen=True, kw_only=True)
class ReportPart:
    """A part of the report."""

    def laid_on(self, report: CaseReportDraft) -> CaseReportDraft:
        """Return the report with this part filled in."""
        return replace(report, **{f.name: getattr(self, f.name) for f in fields(self)})

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what the report's rules say about this part."""
        own = {field.name for field in fields(self)}
        found = self.laid_on(CaseReportDraft()).problems(today)
        return tuple(code for code in found if code.partition(".")[0] in own)


@dataclass(frozen=True, kw_only=True)
class ReporterPart(ReportPart):
    """Who reports, under which procedure, and to which conference."""

    procedure: Procedure = Procedure.CASE_CONFERENCE
    reporting_institution_id: InstitutionId | None = None
    reporter_id: ProfessionalId | None = None
    reported_on: date | None = None
    conference_id: ConferenceId | None = None

    def laid_on(self, report: CaseReportDraft) -> CaseReportDraft:
        """Return the report with reporter, day and conference."""
        return replace(
            report,
            reporter_id=self.reporter_id,
            reported_on=self.reported_on,
            conference_id=self.conference_id,
        )

    def laid_on_case(self, case: CaseDraft) -> CaseDraft:
        """Return the case with procedure and reporting institution."""
        return replace(
            case,
            procedure=self.procedure,
            reporting_institution_id=self.reporting_institution_id,
        )

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what the rules of case and report say about this part."""
        of_case = self.laid_on_case(CaseDraft(opened_on=today)).problems(today)
        own = [code for code in of_case if code.startswith("reporting_institution_id")]
        return (*own, *super().problems(today))


@dataclass(frozen=True, kw_only=True)
class ConcernPart(ReportPart):
    """What it is about."""

    occasion: str = ""
    question: str = ""
    own_words: str = ""
    strengths: str = ""
    previous_steps: str = ""
    involved: str = ""


@dataclass(frozen=True, kw_only=True)
class UrgencyPart(ReportPart):
    """How soon, and with whom."""

    urgency: Urgency | None = None
    due_on: date | None = None
    attendance_wish: AttendanceWish | None = None
    wanted_participants: str = ""
    special_needs: str = ""


@dataclass(frozen=True, kw_only=True)
class StatementPart(ReportPart):
    """What the reporter says about the signed original."""

    signed_on: date | None = None
    signatories: str = ""
    whereabouts: str = ""

    def laid_on(self, report: CaseReportDraft) -> CaseReportDraft:
        """Return the report with the statement."""
        return replace(report, statement=self._statement())

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what the statement's rules say."""
        return self._statement().problems(today)

    def _statement(self) -> ConsentStatement:
        return ConsentStatement(
            signed_on=self.signed_on, signatories=self.signatories, whereabouts=self.whereabouts
        )


def reporter_part(case: CaseDraft, report: CaseReportDraft) -> ReporterPart:
    """Take the first part out of a sheet."""
    return ReporterPart(
        procedure=case.procedure,
        reporting_institution_id=case.reporting_institution_id,
        reporter_id=report.reporter_id,
        reported_on=report.reported_on,
        conference_id=report.conference_id,
    )


def concern_part(report: CaseReportDraft) -> ConcernPart:
    """Take the part about the concern out of a report."""
    return ConcernPart(**{f.name: getattr(report, f.name) for f in fields(ConcernPart)})


def urgency_part(report: CaseReportDraft) -> UrgencyPart:
    """Take the part about urgency out of a report."""
    return UrgencyPart(**{f.name: getattr(report, f.name) for f in fields(UrgencyPart)})


def statement_part(report: CaseReportDraft) -> StatementPart:
    """Take the statement out of a report."""
    told = report.statement
    return StatementPart(
        signed_on=told.signed_on, signatories=told.signatories, whereabouts=told.whereabouts
    )
