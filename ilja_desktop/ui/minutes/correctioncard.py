"""What can be put right about a signed paper, and what follows when an entry was removed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.correction import Written
from ilja_desktop.domain.disclosure import DisclosureRecord
from ilja_desktop.domain.minutes import MinutesState
from ilja_desktop.services.correction import Correctable
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.recall import RecallPlan
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.work import Lane, Work
from ilja_desktop.ui.minutes.correctionsheet import CorrectionSheet
from ilja_desktop.ui.minutes.look import CORRECTABLE, Part


class CorrectionCard(Card):
    """Corrections of the chosen paper; hidden until it is signed.

    Signals:
        loss_wanted: the sheet for a loss of data.
    """

    loss_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("CorrectionCard", "Berichtigung"))
        self._desk = desk
        self._work = work
        self._messages = messages
        self._version: Written | None = None
        self.words = WrappedLabel("", Text.MUTED)
        self.correct = Button(
            self.tr("Unterlage berichtigen"), icon="file-pen", extent=Extent.SMALL
        )
        self.recall = Button(
            self.tr("Rückrufschreiben drucken"), icon="printer", extent=Extent.SMALL
        )
        self.loss = Button(self.tr("Vorfall festhalten"), extent=Extent.SMALL)
        self.correct.clicked.connect(self._on_correct_clicked)
        self.recall.clicked.connect(self._on_recall_clicked)
        self.loss.clicked.connect(self.loss_wanted)
        self.add(self.words)
        self.add(Flow(self.correct, self.recall, self.loss))
        self.hide()

    def show_part(self, part: Part, *, moderator: bool) -> None:
        """Show what can be done about a paper."""
        version = part.record
        shown = version.state in CORRECTABLE and moderator
        self._version = version
        self.setVisible(shown)
        if not shown:
            return
        self.recall.setVisible(False)
        self.loss.setVisible(version.entry_removed)
        self.words.setText(self._sentence(version, 0))
        if version.entry_removed:
            job = partial(self._desk.recalls.out, version)
            self._work.run(self, job, partial(self._show_out, version), self._messages.refuse)

    def _sentence(self, version: Written, out: int) -> str:
        if version.state is MinutesState.RESTRICTED:
            return self.tr(
                "Diese Fassung ist gesperrt. Bitte erstellen Sie jetzt die neue Fassung ohne die "
                "Angabe."
            )
        if version.entry_removed and out:
            text = self.tr(
                "Eine Angabe wurde entfernt. Von der zurückgezogenen Fassung sind noch {count} "
                "Exemplare draußen."
            )
            return text.format(count=out)
        if version.entry_removed:
            return self.tr(
                "Eine Angabe wurde entfernt. Von der zurückgezogenen Fassung ist kein Exemplar "
                "mehr draußen."
            )
        text = self.tr("Fassung {version}. Ein Fehler wird mit einer neuen Fassung berichtigt.")
        return text.format(version=version.version)

    def _show_out(self, version: Written, out: tuple[DisclosureRecord, ...]) -> None:
        if self._version == version:
            self.words.setText(self._sentence(version, len(out)))
            self.recall.setVisible(bool(out))

    def _on_correct_clicked(self) -> None:
        if self._version is not None:
            job = partial(self._desk.corrections.look, self._version)
            then = partial(self._open, self._version)
            self._work.run(self, job, then, self._messages.refuse)

    def _open(self, version: Written, found: Correctable) -> None:
        filled = CorrectionSheet(self._desk, self._work, version, found, self.window())
        filled.kept.connect(self._on_kept)
        filled.open()

    def _on_kept(self, removed: bool) -> None:
        words = self.tr("Die neue Fassung ist unterschrieben.")
        if removed:
            words = self.tr(
                "Eine Angabe wurde entfernt. Bitte rufen Sie jetzt die Exemplare zurück, und "
                "halten Sie den Vorfall fest."
            )
        self._messages.done(words)

    def _on_recall_clicked(self) -> None:
        if self._version is not None:
            job = partial(self._desk.recalls.plan, self._version)
            self._work.run(self, job, self._make, self._messages.refuse)

    def _make(self, plan: RecallPlan) -> None:
        job = partial(self._desk.recalls.make, plan)
        then = partial(self._print, plan)
        self._work.run(self, job, then, self._messages.refuse, lane=Lane.COMPUTE)

    def _print(self, plan: RecallPlan, content: bytes) -> None:
        done = self.tr("Die Rückrufschreiben sind an den Drucker gegeben.")
        ask_and_print(
            self.window(),
            self._work,
            content,
            lambda _pages: self._messages.done(done),
            partial(self._desk.recalls.hand_out, plan),
        )
