"""A paper before it leaves: shown, printed or saved; what leaves is written down first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.audit import Action
from ilja_desktop.services.outfile import write_new
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.filedialog import ask_save
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.pdfview import PdfView
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.work import Lane, Work

_PREVIEW_HEIGHT = 380


@dataclass(frozen=True)
class OfferedPaper:
    """One paper that can be made.

    Args:
        title: what it is.
        file_name: proposed where it is saved; names nobody.
        plan: gathers what it says, on the store lane.
        draw: renders it, on the compute lane.
        left: writes down that it leaves.
    """

    title: str
    file_name: str
    plan: Callable[[], object]
    draw: Callable[[object], bytes]
    left: Callable[[bytes, Action], None]


class PaperPreview(Sheet):
    """Shows papers and lets them go.

    Args:
        work: the lanes.
        title: what is printed.
        papers: at least one; several are chosen from.
        parent: the page below.
    """

    def __init__(
        self, work: Work, title: str, papers: Sequence[OfferedPaper], parent: QWidget
    ) -> None:
        super().__init__(title, QCoreApplication.translate("PaperPreview", "Drucken …"), "", parent)
        self._work, self._papers = work, tuple(papers)
        self._content = b""
        self.which = Segment(self.tr("Welches Papier"), [each.title for each in papers])
        self.preview = PdfView(title, work)
        self.preview.setMinimumHeight(_PREVIEW_HEIGHT)
        self.save = Button(self.tr("Als Datei speichern …"), icon="download")
        self.add_aside(self.save)
        if len(self._papers) > 1:
            self.body.addLayout(row(self.which, Stretch()))
        self.add(self.preview)
        self.cancel.setText(self.tr("Schließen"))
        self.confirmed.connect(self._print)
        self.save.clicked.connect(self._ask_where)
        self.which.currentChanged.connect(self._draw)
        self._draw(0)

    @property
    def _paper(self) -> OfferedPaper:
        return self._papers[max(self.which.currentIndex(), 0)]

    def _draw(self, at: int) -> None:
        self._content = b""
        self.messages.clear()
        for button in (self.confirm, self.save):
            button.refuse(self.tr("Das Papier wird noch gezeichnet."))
        self._work.run(self, self._papers[at].plan, partial(self._render, at), self.messages.refuse)

    def _render(self, at: int, plan: object) -> None:
        job = partial(self._papers[at].draw, plan)
        show = partial(self._show, at)
        self._work.run(self, job, show, self.messages.refuse, lane=Lane.COMPUTE)

    def _show(self, at: int, content: bytes) -> None:
        if self._papers[at] is not self._paper:
            return
        self._content = content
        self.preview.show_pdf(content)
        for button in (self.confirm, self.save):
            button.refuse("")

    def _print(self) -> None:
        if self._content:
            record = partial(self._paper.left, self._content, Action.PRINTED)
            ask_and_print(self, self._work, self._content, record=record)

    def _ask_where(self) -> None:
        title = self.tr("Papier speichern")
        ask_save(self, title, self._paper.file_name, "PDF (*.pdf)", self._save)

    def _save(self, path: Path) -> None:
        job = partial(_recorded, self._paper, self._content, path)
        done = self.tr("Gespeichert. Die Datei ist nicht verschlüsselt.")
        self._work.run(self, job, lambda _: self.messages.done(done), self.messages.refuse)


def _recorded(paper: OfferedPaper, content: bytes, path: Path) -> None:
    paper.left(content, Action.EXPORTED)
    write_new(path, content)
