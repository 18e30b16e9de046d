"""Writing down whether a minor understands what they signed: by whom, when, how, with what."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.consent import Consent, Insight
from ilja_desktop.domain.insight import InsightDraft
from ilja_desktop.services.consentview import ConsentView
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.detail import DetailPage
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

INSIGHT: tuple[f.Field, ...] = (
    f.Choice(
        name="insight",
        label=mark("InsightSheet", "Versteht der junge Mensch, was er unterschreibt?"),
        enum=Insight,
        always=True,
    ),
    f.Reference(
        name="insight_by_id", label=mark("InsightSheet", "Eingeschätzt von"), required=True
    ),
    f.DateField(
        name="insight_on",
        label=mark("InsightSheet", "Eingeschätzt am"),
        required=True,
        beside=True,
    ),
    f.LongText(
        name="insight_questions",
        label=mark("InsightSheet", "Mit welchen Fragen?"),
        hint=mark("InsightSheet", "Kurz, zum Beispiel: Wer erfährt was? Was, wenn Sie Nein sagen?"),
        required=True,
        lines=2,
    ),
)


class InsightSheet(Sheet):
    """Asks for it and stores it."""

    def __init__(self, view: ConsentView, desk: Desk, work: Work, page: DetailPage) -> None:
        super().__init__(
            QCoreApplication.translate("InsightSheet", "Einsichtsfähigkeit einschätzen"),
            QCoreApplication.translate("InsightSheet", "Festhalten"),
            QCoreApplication.translate(
                "InsightSheet",
                "Wer minderjährig ist und selbst unterschreibt, muss verstehen, was das bedeutet. "
                "Ohne diese Einschätzung gilt die Einwilligung nicht.",
            ),
            page,
        )
        self._view = view
        self._desk = desk
        self._work = work
        self._page = page
        self.form = FormView[InsightDraft]("InsightSheet", INSIGHT, desk.workplace.today)
        people = [(each.id, each.display_name()) for each in view.professionals]
        self.form.offer("insight_by_id", people)
        consent = view.line.consent
        self.form.show_draft(
            InsightDraft(
                insight=consent.insight,
                insight_by_id=consent.insight_by_id or desk.user.professional_id,
                insight_on=consent.insight_on or view.today,
                insight_questions=consent.insight_questions,
            )
        )
        self.add(self.form)
        self.body.addStretch(1)
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if not self.form.check():
            return
        consent = self._view.line.consent
        draft = self.form.draft()
        job = partial(self._desk.consents.assess, consent.id, consent.revision, draft)
        self._work.run(self, job, self._on_recorded, self.messages.refuse)

    def _on_recorded(self, _consent: Consent) -> None:
        self.accept()
        self._page.messages.done(self.tr("Die Einschätzung ist festgehalten."))
