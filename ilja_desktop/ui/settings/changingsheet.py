"""What both changes of the data key share: words first, then progress that can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.services.watch import Watch
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.work import Work


class ChangingSheet(Sheet):
    """Says what will happen, has that confirmed, and does it.

    Args:
        words: title, verb and subtitle.
        paragraphs: what it means, in plain words.
        understood: the sentence that is confirmed before the verb can be pressed.
        parent: the window behind.
    """

    def __init__(
        self,
        words: tuple[str, str, str],
        paragraphs: Sequence[str],
        understood: str,
        parent: QWidget,
    ) -> None:
        super().__init__(*words, parent)
        self._progress = Progress()
        self.understood = WrappedCheck(understood)
        for text in paragraphs:
            self.add(WrappedLabel(text))
        self.add(self.understood)
        self.add(self._progress)
        self.body.addStretch(1)
        self.understood.toggled.connect(self.confirm.setEnabled)
        self.confirm.setEnabled(False)

    def change(self, work: Work, words: str, job: Callable[[Watch], None]) -> None:
        """Do it on the store lane, so that nothing is written meanwhile.

        Args:
            work: the lanes.
            words: what is going on.
            job: takes whoever watches.
        """
        self.messages.clear()
        for part in (self.confirm, self.cancel, self.understood):
            part.setEnabled(False)
        token = self._progress.begin(words)
        work.run(self, lambda: job(token), lambda _: self.accept(), self._on_refused, token=token)

    def reject(self) -> None:
        """Stop the work if it runs; the sheet stays until that is done."""
        if self.cancel.isEnabled():
            super().reject()
        else:
            self._progress.cancel.click()

    def _on_refused(self, refusal: Refusal) -> None:
        self._progress.end()
        for part in (self.confirm, self.cancel, self.understood):
            part.setEnabled(True)
        self.messages.refuse(refusal)
