"""A session held on paper: its times first, then item by item in the order of the sheets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.conference import AgendaItemState, Conference, ConferenceState
from ilja_desktop.domain.daywords import clock
from ilja_desktop.domain.deadline import BERLIN
from ilja_desktop.domain.disclosure import Document
from ilja_desktop.domain.frompaper import PaperItem, PaperSession
from ilja_desktop.domain.scan import ScanLimits
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.draft import Kept
from ilja_desktop.services.paperoffer import PaperLine, PaperOffer
from ilja_desktop.services.scan import ScanFile
from ilja_desktop.ui.conference.frompapersheet import FromPaperSheet, draft_key
from ilja_desktop.ui.conference.words import ITEM_TONES
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.daywords import long_day
from ilja_desktop.ui.kit.filedialog import ask_open
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import TwoLines, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, Stretch, boxed, clear, column, row
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import mark, word
from ilja_desktop.ui.kit.work import Lane, Work

SESSION: tuple[f.Field, ...] = (
    f.TimeField(name="opened_at", label=mark("FromPaperPage", "Beginn"), required=True),
    f.TimeField(name="ended_at", label=mark("FromPaperPage", "Ende"), required=True, beside=True),
    f.Check(
        name="notice_read",
        label=mark("FromPaperPage", "Der Hinweis auf Verschwiegenheit wurde vorgelesen."),
    ),
)


class FromPaperPage(Page):
    """Asks for the times of the session, then offers its items one after the other.

    Signals:
        back_wanted: to the list.
        ended: everything is typed in; the minutes may follow.
    """

    back_wanted = Signal()
    ended = Signal(int)

    def __init__(self, desk: Desk, work: Work, changes: Changes, conference: Conference) -> None:
        self._back = Button(
            QCoreApplication.translate("FromPaperPage", "Alle Konferenzen"),
            ButtonKind.GHOST,
            "arrow-left",
            Extent.SMALL,
        )
        self.finish = Button(
            QCoreApplication.translate("FromPaperPage", "Nachtrag abschließen"),
            ButtonKind.PRIMARY,
            "check",
        )
        number = QCoreApplication.translate("FromPaperPage", "Fallkonferenz {number} · {day}")
        super().__init__(
            PageHead(
                QCoreApplication.translate("FromPaperPage", "Vom Papier nachtragen"),
                number.format(number=conference.number, day=long_day(conference.held_on)),
                self.finish,
            )
        )
        self._desk, self._work, self.conference = desk, work, conference
        self.session = FormView[PaperSession]("FromPaperPage", SESSION, desk.workplace.today)
        self.begin = Button(self.tr("Weiter zu den Punkten"), ButtonKind.PRIMARY, "arrow-right")
        self.edits: dict[int, Button] = {}
        self._lines = column(gap=Space.M)
        self._build()
        changes.happened.connect(self._on_changes_happened)
        self._back.clicked.connect(self.back_wanted)
        self.begin.clicked.connect(self._on_begin)
        self.finish.clicked.connect(self._on_finish)
        self._show_conference()

    def arrive(self) -> None:
        if self.conference.from_paper:
            self.finish.setFocus()
        else:
            self.session.focus("ended_at" if self._begun else "opened_at")

    def _build(self) -> None:
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        whole.insertWidget(0, boxed(row(self._back, Stretch(), margins=(Space.L, 0, Space.XXL, 0))))
        whole.setContentsMargins(0, Space.S, 0, 0)
        whole.setSpacing(Space.M)
        self._times = Card(self.tr("1. Die Sitzung"))
        said = self.tr(
            "Tragen Sie die wirklichen Zeiten ein. Es gelten die Regeln vom Tisch, geprüft für "
            "den Tag der Sitzung; im Protokoll steht „nach Papier erfasst“."
        )
        self._times.add(WrappedLabel(said, Text.MUTED))
        self._times.add(self.session)
        self._times.add(row(self.begin, Stretch()))
        self._items = Card(self.tr("2. Die Punkte, in der Reihenfolge der Bögen"))
        self._said = WrappedLabel("", Text.MUTED)
        self._items.add(self._said)
        self.attendance = Button(
            self.tr("Anwesenheitsliste beifügen"), icon="scan-line", extent=Extent.SMALL
        )
        self.attendance.clicked.connect(self._ask_attendance)
        self._items.add(row(self.attendance, Stretch()))
        self._items.add(self._lines)
        for card in (self._times, self._items):
            card.hide()
            self.add(card)
        self.body.addStretch(1)
        self._fill_times()

    def _fill_times(self) -> None:
        """Offer the planned times; of a session that was begun here only its end is asked."""
        begun, opened = self._begun, self.conference.opened_at
        starts_at = self.conference.starts_at
        if begun and opened is not None:
            starts_at = opened.astimezone(BERLIN).time().replace(second=0, microsecond=0)
        draft = PaperSession(
            opened_at=starts_at, ended_at=self.conference.ends_at, notice_read=begun
        )
        self.session.show_draft(draft)
        for name in ("opened_at", "notice_read"):
            self.session.hide_field(name, begun)

    @property
    def _begun(self) -> bool:
        """Whether the session was begun on this machine, and went on on paper."""
        return self.conference.state is ConferenceState.RUNNING

    def _show_conference(self) -> None:
        conference = self.conference
        typing = conference.from_paper
        self._times.setVisible(not typing)
        self._items.setVisible(typing)
        self.finish.setVisible(typing)
        if typing and conference.opened_at is not None and conference.ended_at is not None:
            words = self.tr("Sitzung von {begin} bis {end} Uhr. Jeder Punkt wird einzeln geprüft.")
            begin, end = clock(conference.opened_at), clock(conference.ended_at)
            self._said.setText(words.format(begin=begin, end=end))
            job = partial(self._desk.from_paper.lines, conference.id)
            self._work.run(self, job, self._show_lines, self.messages.refuse)

    def _show_lines(self, lines: tuple[PaperLine, ...]) -> None:
        clear(self._lines)
        self.edits = {}
        for line in lines:
            self._lines.addWidget(self._line(line))

    def _line(self, line: PaperLine) -> QWidget:
        item = line.item
        title = self.tr("TOP {position}: {title}").format(
            position=item.position, title=line.name or line.title
        )
        detail = line.title if line.name else ""
        if line.scans:
            many = self.tr("{number} Scans beigefügt").format(number=line.scans)
            told = self.tr("1 Scan beigefügt") if line.scans == 1 else many
            detail = " · ".join(filter(None, (detail, told)))
        parts: list[QWidget | Grow] = [Grow(TwoLines(title, detail or word(item.kind)))]
        if item.typed_in_at is not None:
            parts.append(Pill(word(item.state), ITEM_TONES[item.state]))
        if item.case_id is not None:
            scan = Button(self.tr("Scan beifügen"), icon="scan-line", extent=Extent.SMALL)
            scan.clicked.connect(partial(self._ask_scan, line))
            parts.append(scan)
        if item.state in (AgendaItemState.SELECTED, AgendaItemState.OPEN):
            edit = Button(self.tr("Nachtragen"), icon="pencil", extent=Extent.SMALL)
            edit.clicked.connect(partial(self._open, line))
            self.edits[item.position] = edit
            parts.append(edit)
        return boxed(row(*parts, gap=Space.M))

    def _on_begin(self) -> None:
        self.messages.clear()
        if self.session.check():
            draft, id = self.session.draft(), self.conference.id
            job = partial(self._desk.from_paper.begin, id, draft)
            if self._begun and draft.ended_at is not None:
                job = partial(self._desk.from_paper.take_up, id, draft.ended_at)
            self._work.run(self, job, self._take, self.messages.refuse)

    def _take(self, conference: Conference) -> None:
        self.conference = conference
        self._show_conference()

    def _open(self, line: PaperLine) -> None:
        self.messages.clear()
        job = partial(_found, self._desk, line)
        self._work.run(self, job, partial(self._show_sheet, line), self.messages.refuse)

    def _show_sheet(
        self, line: PaperLine, found: tuple[PaperOffer, Kept[PaperItem] | None]
    ) -> None:
        FromPaperSheet(self._desk, self._work, line, found, self.window()).open()

    def _ask_scan(self, line: PaperLine) -> None:
        filters = self.tr("Scans und Fotos (*.pdf *.jpg *.jpeg *.png)")
        ask_open(self.window(), self.tr("Scan beifügen"), filters, partial(self.take, line))

    def _ask_attendance(self) -> None:
        filters = self.tr("Scans und Fotos (*.pdf *.jpg *.jpeg *.png)")
        title = self.tr("Anwesenheitsliste beifügen")
        ask_open(self.window(), title, filters, self.take_attendance)

    def take(self, line: PaperLine, paths: Sequence[Path]) -> None:
        """Look into files, then keep them with the item."""
        said = self.tr("Scan beigefügt. Er liegt verschlüsselt beim Fall.")
        self._take_files(paths, partial(self._desk.from_paper.attach, line.item.id), said)

    def take_attendance(self, paths: Sequence[Path]) -> None:
        """Look into files, then keep them with the session."""
        keep = partial(self._desk.paper_records.attach_attendance, self.conference.id)
        said = self.tr("Anwesenheitsliste beigefügt. Sie steht bei den Protokollen der Sitzung.")
        self._take_files(paths, keep, said)

    def _take_files(
        self, paths: Sequence[Path], keep: Callable[[ScanFile], Document], said: str
    ) -> None:
        def attached(_: Document) -> None:
            self.messages.done(said)
            self._show_conference()

        def looked_into(file: ScanFile) -> None:
            self._work.run(self, partial(keep, file), attached, self.messages.refuse)

        def look_into(path: Path, limits: ScanLimits) -> None:
            job = partial(self._desk.scans.look_into, path, limits)
            self._work.run(self, job, looked_into, self.messages.refuse, lane=Lane.COMPUTE)

        for path in paths:
            then = partial(look_into, path)
            self._work.run(self, self._desk.scans.limits, then, self.messages.refuse)

    def _on_finish(self) -> None:
        job = partial(self._desk.from_paper.end, self.conference.id)
        self._work.run(self, job, lambda ended: self.ended.emit(ended.id), self.messages.refuse)

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.AGENDA_ITEM):
            self._show_conference()


def _found(desk: Desk, line: PaperLine) -> tuple[PaperOffer, Kept[PaperItem] | None]:
    kept = desk.drafts.resume(draft_key(line), PaperItem)
    return desk.from_paper.offer(line.item.id), kept
