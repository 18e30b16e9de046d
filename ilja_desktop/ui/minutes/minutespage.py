"""The minutes of one conference: written at the left, signed papers and copies at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.conference import ConferenceState
from ilja_desktop.domain.disclosure import DisclosureRecord
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import CaseSheetId, ConferenceId
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.distribution import Receiver
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import ListCard
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.layout import Grow, Stretch, column, row
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.recordcard import RecordCard
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import RecordTable
from ilja_desktop.ui.kit.tokens import Space
from ilja_desktop.ui.kit.words import day
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.minutes.batch import printable
from ilja_desktop.ui.minutes.columns import PARTS
from ilja_desktop.ui.minutes.copying import Copying
from ilja_desktop.ui.minutes.correctioncard import CorrectionCard
from ilja_desktop.ui.minutes.look import OPEN, MinutesLook, Part, look_up
from ilja_desktop.ui.minutes.paperpane import PaperPane
from ilja_desktop.ui.minutes.partaform import PartAForm
from ilja_desktop.ui.minutes.plaincopy import PlainCopy
from ilja_desktop.ui.minutes.reviewcard import ReviewCard
from ilja_desktop.ui.minutes.signing import Signing

_SHOWN = (
    Kind.MINUTES,
    Kind.CASE_SHEET,
    Kind.CONFERENCE,
    Kind.AGENDA_ITEM,
    Kind.DISCLOSURE,
    Kind.CONSENT,
)
_MOST_PARTS = 6
_STACKED_BELOW = 820


class MinutesPage(Page):
    """Everything about one conference's minutes.

    Signals:
        back_wanted: to the list.
        loss_wanted: the sheet for a loss of data.
    """

    back_wanted = Signal()
    loss_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        back = QCoreApplication.translate("MinutesPage", "Alle Protokolle")
        self.back = Button(back, ButtonKind.GHOST, "arrow-left", Extent.SMALL)
        sign = QCoreApplication.translate("MinutesPage", "Festschreiben und unterschreiben")
        self.sign = Button(sign, ButtonKind.PRIMARY, "signature")
        title = QCoreApplication.translate("MinutesPage", "Protokoll")
        batch = QCoreApplication.translate("MinutesPage", "Exemplare drucken …")
        self.batch = Button(batch, icon="printer")
        super().__init__(PageHead(title, "", self.batch, self.sign))
        self._desk = desk
        self._work = work
        self._look: MinutesLook | None = None
        self._id: ConferenceId | None = None
        self._chosen = 0
        self._wanted: CaseSheetId | None = None
        self.progress = Progress()
        self.form = PartAForm(desk, work, self.messages)
        self.review = ReviewCard(desk, work, self.messages)
        self.records = RecordCard(work, desk.disclosures.document, self.messages)
        self.correction = CorrectionCard(desk, work, self.messages)
        self.pane = PaperPane(desk, work)
        self.signing = Signing(desk, work, self.progress, self)
        self.copying = Copying(desk, work, self.progress, self)
        self._model = RecordTable[Part](PARTS, self)
        self.parts = RowView[Part](self.tr("Unterlagen"), self._model)
        self.parts.hug(_MOST_PARTS)
        self._build()
        self._connect(changes)

    def open(self, id: ConferenceId) -> None:
        """Show the minutes of a conference."""
        if id != self._id:
            self.messages.clear()
            self._look = None
            self._chosen = 0
        self._id = id
        self.refresh()

    def choose_sheet(self, id: CaseSheetId) -> None:
        """Show a sheet's distribution list as soon as its conference is looked at."""
        self._wanted = id

    def refresh(self) -> None:
        """Look again."""
        if self._id is not None:
            job = partial(look_up, self._desk, self._id)
            self._work.run(self, job, self._show, self.messages.refuse)

    def arrive(self) -> None:
        self.parts.setFocus()

    def _build(self) -> None:
        parts = ListCard(self.parts)
        left = column(
            parts, self.review, self.correction, self.records, self.form, Stretch(), gap=Space.L
        )
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        above = row(self.back, Stretch(), margins=(Space.L, 0, Space.XXL, 0))
        outer.insertLayout(0, above)
        outer.setContentsMargins(0, Space.S, 0, 0)
        outer.setSpacing(Space.M)
        self.add(self.progress)
        self.add(Adaptive(Grow(left, 2), Grow(self.pane, 3), below=_STACKED_BELOW), 1)

    def _connect(self, changes: Changes) -> None:
        self.back.clicked.connect(self._on_back_clicked)
        self.sign.clicked.connect(self._on_sign_clicked)
        self.batch.clicked.connect(self._on_batch_clicked)
        self.parts.selected.connect(self._on_part_selected)
        self.signing.done.connect(self._on_signed)
        self.signing.refused.connect(self._on_refused)
        self.review.changed.connect(self.refresh)
        self.correction.loss_wanted.connect(self.loss_wanted)
        self.copying.done.connect(self.messages.done)
        self.copying.refused.connect(self._on_refused)
        self.pane.distribution.print_wanted.connect(self.copying.print)
        self.pane.distribution.post_wanted.connect(self.copying.post)
        self.pane.distribution.plain_wanted.connect(self._on_plain_wanted)
        self.pane.distribution.protect_wanted.connect(self.copying.protect)
        self.pane.distribution.save_wanted.connect(self.copying.save)
        self.pane.register.ticked.connect(self._on_ticked)
        changes.happened.connect(self._on_changes_happened)

    def _show(self, look: MinutesLook) -> None:
        if look.conference.id != self._id:
            return
        self._look = look
        conference = look.conference
        title = self.tr("Protokoll der Konferenz {number}").format(number=conference.number)
        about = (day(conference.held_on), conference.place, look.moderator)
        self.head.name(title, " · ".join(part for part in about if part))
        self.form.show_minutes(conference.id, look.minutes)
        self.sign.setVisible(look.minutes.state in OPEN)
        self.batch.setVisible(bool(printable(look)))
        self._show_readiness()
        chosen = min(self._sheet_wanted(look), len(look.parts) - 1)
        self._model.show(look.parts)
        self.parts.select_row(chosen)
        self.pane.show_part(look, look.parts[chosen])
        self.review.show_look(look)
        self.records.look_up(partial(self._desk.paper_records.of_conference, conference.id))
        self.correction.show_part(look.parts[chosen], moderator=look.is_moderator)

    def _sheet_wanted(self, look: MinutesLook) -> int:
        """Return the part to be shown: the one jumped to, else the one shown before."""
        sheets = [part.sheet.id if part.sheet is not None else None for part in look.parts]
        if self._wanted in sheets[1:]:
            self._chosen = sheets.index(self._wanted)
            self.pane.show_distribution()
        self._wanted = None
        return self._chosen

    def _show_readiness(self) -> None:
        """Say why the papers cannot be signed now; while they are, nothing is typed."""
        if self._look is not None:
            self.sign.refuse(self._unready(self._look))
            if self.signing.running:
                self.form.freeze(True)

    def _unready(self, look: MinutesLook) -> str:
        if self.signing.running:
            return self.tr("Die Unterlagen werden gerade unterschrieben.")
        if look.conference.state is ConferenceState.RUNNING:
            return self.tr("Die Konferenz läuft noch. Bitte zuerst abschließen.")
        return ""

    def _on_part_selected(self, part: Part | None) -> None:
        if part is not None and self._look is not None:
            self._chosen = self.parts.currentIndex().row()
            self.pane.show_part(self._look, part)
            self.correction.show_part(part, moderator=self._look.is_moderator)

    def _on_back_clicked(self) -> None:
        self.form.autosave.flush()
        self.back_wanted.emit()

    def _on_sign_clicked(self) -> None:
        if self._id is None:
            return
        self.messages.clear()
        self.form.autosave.flush()
        self.signing.start(self._id)
        self._show_readiness()

    def _on_batch_clicked(self) -> None:
        if self._look is not None:
            self.messages.clear()
            self.copying.print_all(printable(self._look))

    def _on_plain_wanted(self, receiver: Receiver) -> None:
        assert self._id is not None
        PlainCopy(self._desk, self._work, self._id, receiver, self.window()).open()

    def _on_signed(self) -> None:
        self.messages.done(self.tr("Die Unterlagen sind festgeschrieben und unterschrieben."))
        self.refresh()

    def _on_refused(self, refusal: Refusal) -> None:
        self.messages.refuse(refusal)
        self.refresh()

    def _on_ticked(self, copy: DisclosureRecord, destroyed: bool) -> None:
        job = partial(self._desk.disclosures.take_back, copy.id, destroyed=destroyed)
        words = self.tr("Exemplar {number} ist abgehakt.").format(number=copy.copy_number)
        self._work.run(self, job, lambda _record: self.messages.done(words), self.messages.refuse)

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, *_SHOWN):
            self.refresh()
