"""Subject access: find somebody, and save the signed answer with its file for machines."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.caselist import CaseFilter, CaseLine
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.outfile import write_new
from ilja_desktop.services.subjectaccess import AccessMade, AccessPlan
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.filedialog import ask_folder
from ilja_desktop.ui.kit.label import TwoLines, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, clear, column, row
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.search import SearchField
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.work import Lane, Work

_MOST = 20


class AccessSection(QWidget):
    """Answers whoever asks what is held about them."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._work = work
        self._messages = messages
        self.progress = Progress()
        self.search = SearchField(
            self.tr("Person suchen"), self.tr("Name oder Fallnummer der Person")
        )
        self.search.sought.connect(self.seek)
        self._found = column(gap=Space.S)
        card = Card(self.tr("Auskunft nach Art. 15 DSGVO"))
        words = self.tr(
            "Die Auskunft enthält alles, was über die Person gespeichert ist, auch an wen und wann "
            "etwas weitergegeben wurde. Sie hängt nicht von einer Einwilligung ab. Bitte vorher "
            "prüfen, wer fragt. Die Frist ist ein Monat."
        )
        card.add(WrappedLabel(words, Text.MUTED))
        card.add(self.search)
        card.add(boxed(self._found))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.L)
        inside.addWidget(self.progress)
        inside.addWidget(card)
        inside.addStretch(1)

    def seek(self, text: str) -> None:
        """Show whom a few letters fit."""
        if len(text.strip()) < 2:
            clear(self._found)
            return

        def look() -> tuple[CaseLine, ...]:
            ids = self._desk.case_lists.find(text, CaseFilter())
            return self._desk.case_lists.lines(ids[:_MOST])

        self._work.run(self, look, self._show, self._messages.refuse)

    def answer(self, person_id: YoungPersonId, folder: Path) -> None:
        """Gather, make, record and write the answer."""
        token = self.progress.begin(self.tr("Die Auskunft wird erstellt"))

        def make(plan: AccessPlan) -> None:
            job = partial(self._desk.subject_accesses.make, plan)
            self._work.run(
                self, job, partial(keep, plan), self._refuse, lane=Lane.COMPUTE, token=token
            )

        def keep(plan: AccessPlan, made: AccessMade) -> None:
            def record() -> None:
                _write(folder, self._desk.subject_accesses.hand_out(plan, made))

            self._work.run(self, record, lambda _: self._done(), self._refuse)

        self._work.run(
            self,
            partial(self._desk.subject_accesses.plan, person_id),
            make,
            self._refuse,
            token=token,
        )

    def _show(self, lines: tuple[CaseLine, ...]) -> None:
        clear(self._found)
        people: dict[YoungPersonId, CaseLine] = {}
        for line in lines:
            people.setdefault(line.person_id, line)
        for person_id, line in people.items():
            name = f"{line.given_name} {line.family_name}".strip()
            button = Button(self.tr("Auskunft erstellen …"), icon="file-text")
            button.setAccessibleName(self.tr("Auskunft für {name} erstellen").format(name=name))
            button.clicked.connect(partial(self._on_chosen, person_id))
            self._found.addLayout(row(Grow(TwoLines(name, line.number)), button, gap=Space.M))
        if not people:
            self._found.addWidget(WrappedLabel(self.tr("Niemand gefunden."), Text.MUTED))

    def _on_chosen(self, person_id: YoungPersonId) -> None:
        then = partial(self.answer, person_id)
        ask_folder(self.window(), self.tr("Wohin mit der Auskunft?"), then)

    def _done(self) -> None:
        self.progress.end()
        self._messages.done(
            self.tr("Die Auskunft liegt als PDF und als Datei für Programme im Ordner.")
        )

    def _refuse(self, refusal: Refusal) -> None:
        self.progress.end()
        self._messages.refuse(refusal)


def _write(folder: Path, made: AccessMade) -> None:
    """Write both files under a name that says nothing about anybody."""
    name = f"Auskunft-{made.sha256[:8]}"
    write_new(folder / f"{name}.pdf", made.pdf)
    write_new(folder / f"{name}.json", made.json)
