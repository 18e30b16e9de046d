"""What a case is about at a glance: what to know first, the question, and what happened so far."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.casefile import Case, CaseState
from ilja_desktop.ui.casefile.contents import CaseContents
from ilja_desktop.ui.casefile.story import story
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import column
from ilja_desktop.ui.kit.timeline import Timeline
from ilja_desktop.ui.kit.tokens import Space, Tone
from ilja_desktop.ui.kit.words import day, word


class OverviewTab(QWidget):
    """The first tab of a case."""

    def __init__(self, contents: CaseContents) -> None:
        super().__init__()
        inside = column(gap=Space.L)
        hint = self._hint(contents.view.case)
        if hint is not None:
            inside.addWidget(Note(*hint))
        if contents.view.report is not None:
            question = Card(self.tr("Frage an die Konferenz"))
            question.add(WrappedLabel(contents.view.report.question))
            inside.addWidget(question)
        history = Card(self.tr("Verlauf"))
        history.add(Timeline(story(contents)))
        inside.addWidget(history)
        self.setLayout(inside)

    def _hint(self, case: Case) -> tuple[str, Tone] | None:
        """Return what needs to be known before anything is done."""
        if case.hold_reason and case.state in (CaseState.POSTPONED, CaseState.REJECTED):
            return f"{word(case.state)}: {case.hold_reason}", Tone.INFO
        if case.nameless_only:
            text = self.tr(
                "Ohne Namen gemeldet: Der Fall wird nur so besprochen, dass niemand am Tisch "
                "erkennt, um wen es geht. Nur die Koordination sieht ihn; ohne Einwilligung wird "
                "er am {day} gelöscht. Grund: {reason}"
            )
            return text.format(day=day(case.erase_on), reason=case.hold_reason), Tone.INFO
        if case.closed_draft:
            text = self.tr(
                "Verschlossener Entwurf: Nur die Koordination sieht ihn. Ohne gültige Einwilligung "
                "wird er am {day} gelöscht. Bitte die meldende Stelle daran erinnern."
            )
            return text.format(day=day(case.erase_on)), Tone.WARN
        if case.state is CaseState.HALTED:
            text = self.tr(
                "Die Einwilligung wurde widerrufen. Der Fall ruht: Er wird nicht besprochen, und "
                "nichts wird weitergegeben."
            )
            return text, Tone.BAD
        return None
