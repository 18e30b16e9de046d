"""The forms of the office: which version is in use, who reviewed its translations, own wording."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.formkind import FormLanguage
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.formedition import FormEdition
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, clear, column, row
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import day, word
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.formreview import FormReviewSheet
from ilja_desktop.ui.settings.formwording import FormWordingSheet


class FormsCard(Card):
    """Every form with its version and languages."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("FormsCard", "Formulare"))
        self._desk = desk
        self._work = work
        self._messages = messages
        self.add(
            WrappedLabel(
                self.tr(
                    "Verbindlich ist der deutsche Text. Eine Übersetzung ist ein Entwurf, bis hier "
                    "steht, wer sie geprüft hat. Alte Fassungen bleiben aufgezeichnet."
                ),
                Text.MUTED,
            )
        )
        self._lines = column(gap=Space.L)
        self.body.addLayout(self._lines)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.forms.current, self._show)

    def _show(self, editions: tuple[FormEdition, ...]) -> None:
        clear(self._lines)
        for edition in editions:
            self._lines.addWidget(self._line(edition))

    def _line(self, edition: FormEdition) -> QWidget:
        version = self.tr("Fassung {version}, seit {day}")
        detail = version.format(version=edition.version, day=day(edition.since))
        review = Button(self.tr("Prüfung eintragen"), ButtonKind.GHOST, extent=Extent.SMALL)
        reword = Button(self.tr("Wortlaut ändern"), ButtonKind.GHOST, extent=Extent.SMALL)
        if len(edition.languages) == 1:
            review.refuse(self.tr("Dieses Schreiben gibt es nur auf Deutsch."))
        review.clicked.connect(lambda: self._review(edition))
        reword.clicked.connect(lambda: self._reword(edition))
        line = QWidget()
        line.setLayout(
            column(
                WrappedLabel(word(edition.kind), Text.STRONG),
                Label(detail, Text.CAPTION),
                WrappedLabel(self._reviews(edition), Text.MUTED),
                row(review, reword, Stretch()),
                gap=Space.XS,
            )
        )
        return line

    def _reviews(self, edition: FormEdition) -> str:
        passed = [
            self.tr("{language} ({name}, {day})").format(
                language=word(state.language),
                name=state.review.reviewed_by,
                day=day(state.review.reviewed_on),
            )
            for state in edition.languages
            if state.review is not None
        ]
        drafts = [word(state.language) for state in edition.languages if not state.usable]
        parts = []
        if passed:
            parts.append(self.tr("Geprüft: {list}.").format(list="; ".join(passed)))
        if drafts:
            parts.append(self.tr("Entwurf: {list}.").format(list=", ".join(drafts)))
        return " ".join(parts)

    def _review(self, edition: FormEdition) -> None:
        drafts = [
            state.language
            for state in edition.languages
            if state.language is not FormLanguage.GERMAN
        ]
        sheet = FormReviewSheet(self._desk, self._work, edition, tuple(drafts), self.window())
        sheet.accepted.connect(self._on_reviewed)
        sheet.open()

    def _reword(self, edition: FormEdition) -> None:
        sheet = FormWordingSheet(self._desk, self._work, edition, self.window())
        sheet.accepted.connect(self._on_reworded)
        sheet.open()

    def _on_reviewed(self) -> None:
        self.refresh()
        self._messages.done(self.tr("Die Prüfung ist eingetragen."))

    def _on_reworded(self) -> None:
        self.refresh()
        self._messages.done(
            self.tr("Der eigene Wortlaut gilt ab heute. Die Übersetzungen sind neu zu prüfen.")
        )
