"""Recording who compared a translation of a form with the German, and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.formkind import FormLanguage
from ilja_desktop.domain.formreview import FormReviewDraft
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.formedition import FormEdition
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.words import mark, word
from ilja_desktop.ui.kit.work import Work


@dataclass(frozen=True, kw_only=True)
class ReviewEntry:
    """A review as it is entered."""

    language: FormLanguage = FormLanguage.ENGLISH
    reviewed_by: str = ""
    reviewed_on: date | None = None

    def problems(self, today: date) -> Sequence[str]:
        """Name every rule the entry breaks."""
        found = [] if self.reviewed_by.strip() else ["reviewed_by.missing"]
        if self.reviewed_on is None:
            found.append("reviewed_on.missing")
        elif self.reviewed_on > today:
            found.append("reviewed_on.future")
        return found


class FormReviewSheet(Sheet):
    """Asks which language, by whom, and on which day."""

    def __init__(
        self,
        desk: Desk,
        work: Work,
        edition: FormEdition,
        languages: tuple[FormLanguage, ...],
        parent: QWidget,
    ) -> None:
        title = QCoreApplication.translate("FormReviewSheet", "Prüfung einer Übersetzung")
        words = QCoreApplication.translate("FormReviewSheet", "{form}, Fassung {version}")
        subtitle = words.format(form=word(edition.kind), version=edition.version)
        action = QCoreApplication.translate("FormReviewSheet", "Eintragen")
        super().__init__(title, action, subtitle, parent)
        self._desk = desk
        self._work = work
        self._edition = edition
        fields: tuple[f.Field, ...] = (
            f.Choice(
                name="language",
                label=mark("FormReviewSheet", "Sprache"),
                enum=FormLanguage,
                among=languages,
                always=True,
            ),
            f.Text(
                name="reviewed_by",
                label=mark("FormReviewSheet", "Geprüft von"),
                hint=mark("FormReviewSheet", "Name und woher die Person die Sprache kennt"),
                required=True,
            ),
            f.DateField(
                name="reviewed_on", label=mark("FormReviewSheet", "Geprüft am"), required=True
            ),
        )
        self.form = FormView[ReviewEntry]("FormReviewSheet", fields, desk.workplace.today)
        self.form.show_draft(ReviewEntry(language=languages[0], reviewed_on=desk.workplace.today()))
        self.add(self.form)
        self.body.addStretch(1)
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if not self.form.check():
            return
        entry = self.form.draft()
        assert entry.reviewed_on is not None
        draft = FormReviewDraft(
            kind=self._edition.kind,
            version=self._edition.version,
            language=entry.language,
            reviewed_by=entry.reviewed_by,
            reviewed_on=entry.reviewed_on,
        )
        job = partial(self._desk.forms.review, draft)
        self._work.run(self, job, lambda _: self.accept(), self.messages.refuse)
