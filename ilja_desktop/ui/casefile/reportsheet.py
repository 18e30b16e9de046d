"""The parts of the report sheet below one another, in the order of the paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.casefile import CaseDraft, CaseReportDraft
from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.filing import CaseFiling
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.institution import Institution, Professional
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.reportform import SECTIONS
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.casefile import reportfields
from ilja_desktop.ui.casefile.factfields import FactFields
from ilja_desktop.ui.casefile.parts import (
    ConcernPart,
    ReporterPart,
    StatementPart,
    UrgencyPart,
    concern_part,
    reporter_part,
    statement_part,
    urgency_part,
)
from ilja_desktop.ui.casefile.personpart import PersonPart
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import column
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import day, label_words
from ilja_desktop.ui.kit.work import Work


class ReportSheet(QWidget):
    """Collects one ``CaseFiling``.

    Signals:
        modified: something was typed, ticked or chosen.
    """

    modified = Signal()

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__()
        self._desk = desk
        self._work = work
        today = desk.workplace.today
        self.reporter = FormView[ReporterPart]("ReportForm", reportfields.REPORTER, today)
        self.person = PersonPart(desk, work)
        self.concern = FormView[ConcernPart]("ReportForm", reportfields.CONCERN, today)
        self.urgency = FormView[UrgencyPart]("ReportForm", reportfields.URGENCY, today)
        self.statement = FormView[StatementPart]("ReportForm", reportfields.STATEMENT, today)
        self.facts = FactFields(special=False)
        self.special = FactFields(special=True)
        self._parts: tuple[FormView[Any] | PersonPart | FactFields, ...] = (
            self.reporter,
            self.person,
            self.concern,
            self.urgency,
            self.statement,
            self.facts,
            self.special,
        )
        cards = column(gap=Space.L)
        for number, section in enumerate(SECTIONS, 1):
            part = self._parts[number - 1]
            card = Card(f"{number}. {label_words(section.title)}")
            if section.note:
                card.add(WrappedLabel(label_words(section.note), Text.MUTED))
            card.add(part)
            cards.addWidget(card)
            part.modified.connect(self.modified)
        self.setLayout(cards)
        self.person.person_changed.connect(self._on_person_changed)

    def offer(
        self,
        institutions: Sequence[Institution],
        professionals: Sequence[Professional],
        conferences: Sequence[Conference],
    ) -> None:
        """Offer who may report, and to which conference."""
        names = {each.id: each.short_name or each.name for each in institutions}
        self.reporter.offer(
            "reporting_institution_id", [(each.id, each.name) for each in institutions]
        )
        self.reporter.offer(
            "reporter_id",
            [
                (each.id, f"{each.display_name()}, {names[each.institution_id]}")
                for each in professionals
            ],
        )
        words = self.tr("{number} am {day}")
        self.reporter.offer(
            "conference_id",
            [
                (each.id, words.format(number=each.number, day=day(each.held_on)))
                for each in conferences
            ],
        )

    def show_filing(self, filing: CaseFiling, known: YoungPerson | None = None) -> None:
        """Show a sheet as far as it is filled in.

        Args:
            filing: what is filled in.
            known: the person it names by number.
        """
        report = filing.report
        self.reporter.show_draft(reporter_part(filing.case, report))
        self.concern.show_draft(concern_part(report))
        self.urgency.show_draft(urgency_part(report))
        self.statement.show_draft(statement_part(report))
        self.facts.show_facts(report.facts)
        self.special.show_facts(report.facts)
        self.person.show_new(filing.person, filing.holders)
        if known is not None:
            self.person.show_known(known)

    def filing(self) -> CaseFiling:
        """Return the sheet as far as it is filled in."""
        report = CaseReportDraft()
        for part in (self.reporter, self.concern, self.urgency, self.statement):
            report = part.draft().laid_on(report)
        return CaseFiling(
            person_id=self.person.person_id,
            person=self.person.form.draft(),
            holders=self.person.holders.drafts(),
            case=self.reporter.draft().laid_on_case(CaseDraft()),
            report=replace(report, facts=(*self.facts.facts(), *self.special.facts())),
        )

    def check(self) -> bool:
        """Show every problem beside its field; return whether there is none."""
        parts = (self.statement, self.urgency, self.concern, self.person, self.reporter)
        return all([part.check() for part in parts])

    def _on_person_changed(self, person_id: YoungPersonId | None) -> None:
        job = partial(self._desk.consents.enterable, person_id)
        self._work.run(self, job, self.special.limit)
