"""What was done in the vault, by whom and when; it shows no content of cases."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.auditlist import AuditLine
from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.services.audit import TrailExport
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.inspection import CodeFound, Inspection
from ilja_desktop.services.outfile import demand_free, write_new
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.card import ListCard
from ilja_desktop.ui.kit.changes import Changes
from ilja_desktop.ui.kit.filedialog import ask_folder
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import Grow
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.paged import PagedTable
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.tokens import Height, Space, Text
from ilja_desktop.ui.kit.words import day, refusal_words
from ilja_desktop.ui.kit.work import Lane, Work
from ilja_desktop.ui.privacy.auditfilter import AuditFilterBar
from ilja_desktop.ui.privacy.codesheet import CodeSheet
from ilja_desktop.ui.privacy.columns import ENTRIES


class AuditSection(QWidget):
    """The audit trail: filtered, checked, handed on."""

    def __init__(self, desk: Desk, work: Work, changes: Changes, messages: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._work = work
        self._messages = messages
        self.filters = AuditFilterBar()
        self.check = Button(self.tr("Tresor prüfen"), Kind.PRIMARY, "shield-check", Extent.SMALL)
        self.code = Button(self.tr("Verlaufscode nachsehen"), icon="scan-line", extent=Extent.SMALL)
        self.export = Button(self.tr("Exportieren"), icon="download", extent=Extent.SMALL)
        self.progress = Progress()
        self._model = PagedTable[AuditLine](ENTRIES, self._fetch, self)
        self.view = RowView[AuditLine](
            self.tr("Verlauf"), self._model, row_height=Height.COMPACT_ROW
        )
        self.count = Label("", Text.CAPTION)
        self._build()
        self._connect(changes)
        self.refresh()

    def refresh(self) -> None:
        """Look at the trail again."""
        self._work.run(self, self._desk.audits.people, self.filters.offer)
        self._show()

    def _build(self) -> None:
        table = ListCard(self.view)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        actions = Flow(self.code, self.export, self.check, right=True)
        inside.addWidget(Adaptive(Grow(self.filters), actions, gap=Space.S, below=900))
        inside.addWidget(self.progress)
        inside.addWidget(table, 1)
        inside.addWidget(self.count)

    def _connect(self, changes: Changes) -> None:
        self.filters.changed.connect(self._show)
        self.check.clicked.connect(self._on_check_clicked)
        self.code.clicked.connect(self._on_code_clicked)
        self.export.clicked.connect(self._on_export_clicked)
        changes.happened.connect(lambda _changes: self._show())

    def _fetch(self, ids: tuple[int, ...], then: Callable[[Sequence[AuditLine]], None]) -> None:
        self._work.run(self, partial(self._desk.audits.lines, ids), then)

    def _show(self) -> None:
        job = partial(self._desk.audits.ids, self.filters.wanted())
        self._work.run(self, job, self._show_ids)

    def _show_ids(self, ids: array[int]) -> None:
        self._model.show(ids)
        one = self.tr("1 Eintrag, unterschrieben von der Person, die dort steht.")
        more = self.tr("{count} Einträge, jeder unterschrieben von der Person, die dort steht.")
        self.count.setText(one if len(ids) == 1 else more.format(count=len(ids)))

    def _on_check_clicked(self) -> None:
        self._messages.clear()
        self._hold(self.tr("Die Prüfung läuft gerade."))
        token = self.progress.begin(self.tr("Seiten, Angaben und Verlauf werden geprüft"))
        job = partial(self._desk.inspections.check, token)
        self._work.run(self, job, self._show_inspection, self._refuse, token=token)

    def _show_inspection(self, inspection: Inspection) -> None:
        self._hold("")
        self.progress.end()
        if not inspection.found:
            text = self.tr("Der Tresor ist unversehrt. Geprüft: {count} Einträge des Verlaufs.")
            self._messages.done(text.format(count=inspection.entries))
            return
        sentences = [refusal_words(found) for found in inspection.found]
        backup = inspection.backup
        if backup is not None and backup.last_at is not None:
            text = self.tr("Letzte geprüfte Sicherung: {day}.")
            sentences.append(text.format(day=day(rule_day(backup.last_at))))
        self._messages.warn(" ".join(sentences))

    def _on_code_clicked(self) -> None:
        sheet = CodeSheet(self.window())

        def look() -> None:
            job = partial(self._desk.inspections.find_code, sheet.typed())
            self._work.run(sheet, job, show, sheet.messages.refuse)

        def show(found: CodeFound | None) -> None:
            sheet.accept()
            self._show_code(found)

        sheet.confirmed.connect(look)
        sheet.open()

    def _show_code(self, found: CodeFound | None) -> None:
        if found is not None:
            text = self.tr(
                "Der Verlaufscode stimmt: Er steht für den Stand vom {day}, Eintrag {size}."
            )
            self._messages.done(text.format(day=day(rule_day(found.at)), size=found.size))
            return
        self._messages.warn(
            self.tr(
                "Dieser Verlaufscode kommt im Verlauf nicht vor. Entweder gehört der Ausdruck zu "
                "einem anderen Tresor, oder dieser Tresor ist älter als der Ausdruck."
            )
        )

    def _on_export_clicked(self) -> None:
        title = self.tr("Ordner für den Verlauf")
        ask_folder(self.window(), title, self.export_to)

    def export_to(self, folder: Path) -> None:
        """Record that the listed entries are handed on, then write them into a folder."""
        self._messages.clear()
        self._hold(self.tr("Der Verlauf wird gerade exportiert."))
        token = self.progress.begin(self.tr("Der Verlauf wird mit Nachweisen zusammengestellt"))
        job = partial(self._desk.audits.export, self.filters.wanted(), token)
        self._work.run(self, job, partial(self._write, folder), self._refuse, token=token)

    def _write(self, folder: Path, made: TrailExport) -> None:
        job = partial(_written, made, folder)
        done = partial(self._finish, folder)
        self._work.run(self, job, done, self._refuse, lane=Lane.COMPUTE)

    def _finish(self, folder: Path, _written: None) -> None:
        self._hold("")
        self.progress.end()
        text = self.tr("Gespeichert: Verlauf und Prüfpunkt liegen im Ordner „{folder}“.")
        self._messages.done(text.format(folder=folder))
        self._show()

    def _refuse(self, refusal: Refusal) -> None:
        self._hold("")
        self.progress.end()
        self._messages.refuse(refusal)

    def _hold(self, reason: str) -> None:
        for button in (self.check, self.export):
            button.refuse(reason)


def _written(made: TrailExport, folder: Path) -> None:
    for name in made.files:
        demand_free(folder / name)
    for name, content in made.files.items():
        write_new(folder / name, content)
