"""One item of a session held on paper, asked for in the order of its sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.frompaper import PaperItem, PaperResult, PaperTimes
from ilja_desktop.domain.ids import CustodyHolderId, ProfessionalId
from ilja_desktop.domain.minutes import Outcome
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.draft import Kept
from ilja_desktop.services.paperoffer import PaperLine, PaperOffer
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.autosave import Autosave
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

TIMES: tuple[f.Field, ...] = (
    f.TimeField(name="began_at", label=mark("FromPaperSheet", "Beginn"), required=True),
    f.TimeField(
        name="finished_at", label=mark("FromPaperSheet", "Ende"), required=True, beside=True
    ),
    f.Choice(
        name="result",
        label=mark("FromPaperSheet", "Was daraus wurde"),
        enum=PaperResult,
        always=True,
        beside=True,
        share=2,
    ),
)
TALK: tuple[f.Field, ...] = (
    f.Lines(
        name="companions",
        label=mark("FromPaperSheet", "Begleitung, auf der Einwilligung genannt"),
        hint=mark("FromPaperSheet", "Je Zeile ein Name"),
        lines=2,
    ),
    f.Lines(
        name="slip_companions",
        label=mark("FromPaperSheet", "Begleitung mit Zettel von dem Tag"),
        hint=mark("FromPaperSheet", "Den unterschriebenen Zettel bitte aufbewahren"),
        lines=2,
        beside=True,
    ),
    f.LongText(name="question", label=mark("FromPaperSheet", "Frage an die Konferenz"), lines=2),
    f.LongText(name="view", label=mark("FromPaperSheet", "Sicht des jungen Menschen"), lines=2),
    f.Lines(
        name="goals",
        label=mark("FromPaperSheet", "Ziele, gemeinsam mit dem jungen Menschen"),
        hint=mark("FromPaperSheet", "Je Zeile eines: „Ausbildungsvertrag bis 1.9.“"),
        lines=3,
    ),
    f.Lines(name="other_goals", label=mark("FromPaperSheet", "Weitere Ziele"), lines=2),
    f.Lines(
        name="commitments",
        label=mark("FromPaperSheet", "Vereinbarungen"),
        hint=mark(
            "FromPaperSheet",
            "Je Zeile wer, was, bis wann: „Reinartz fragt drei Betriebe an bis 15.1.“",
        ),
        lines=4,
    ),
    f.Choice(name="outcome", label=mark("FromPaperSheet", "Ergebnis"), enum=Outcome),
    f.DateField(name="follow_up_on", label=mark("FromPaperSheet", "Wiedervorlage"), beside=True),
    f.Reference(name="lead_id", label=mark("FromPaperSheet", "Fallführung")),
    f.Reference(
        name="told_by_id", label=mark("FromPaperSheet", "Ergebnis mitteilen: wer"), beside=True
    ),
    f.DateField(name="told_until", label=mark("FromPaperSheet", "bis wann"), beside=True),
    f.Text(name="next_contact", label=mark("FromPaperSheet", "Nächster Kontakt")),
    f.LongText(name="rejected_ways", label=mark("FromPaperSheet", "Nicht gewählte Wege"), lines=2),
    f.LongText(
        name="dissent", label=mark("FromPaperSheet", "Abweichende Meinung, ohne Wertung"), lines=2
    ),
)


class FromPaperSheet(Sheet):
    """Asks for what was written by hand and keeps it wholly or not at all."""

    def __init__(
        self,
        desk: Desk,
        work: Work,
        line: PaperLine,
        found: tuple[PaperOffer, Kept[PaperItem] | None],
        parent: QWidget,
    ) -> None:
        title = QCoreApplication.translate("FromPaperSheet", "TOP {position}: {title}")
        super().__init__(
            title.format(position=line.item.position, title=line.title),
            QCoreApplication.translate("FromPaperSheet", "Übernehmen"),
            line.name,
            parent,
        )
        self._desk, self._work, self._line = desk, work, line
        self._offer, kept = found
        self._key = draft_key(line)
        self.times = FormView[PaperTimes]("FromPaperSheet", TIMES, desk.workplace.today)
        self.talk = FormView[PaperItem]("FromPaperSheet", TALK, desk.workplace.today)
        self.young_person = WrappedCheck(self.tr("Der junge Mensch war dabei"))
        self.people = {id: WrappedCheck(words) for id, words in self._offer.professionals}
        self.holders = {id: WrappedCheck(words) for id, words in self._offer.holders}
        self._autosave = Autosave(self._keep, self)
        self._build()
        self._fill(self._offer.draft if kept is None else kept.draft)
        self._connect()
        self.times.focus("began_at")
        self.resize(look().px(760), look().px(720))

    def draft(self) -> PaperItem:
        """Return everything as it stands in the form."""
        return replace(
            self.talk.draft(),
            times=self.times.draft(),
            young_person=self.young_person.isChecked(),
            professionals=tuple(id for id, box in self.people.items() if box.isChecked()),
            holders=tuple(id for id, box in self.holders.items() if box.isChecked()),
        )

    def _build(self) -> None:
        times = Card(self.tr("Zeiten"))
        times.add(self.times)
        self.add(times)
        self._table = Card(self.tr("Wer war dabei?"))
        self._table.add(
            WrappedLabel(
                self.tr(
                    "Zur Wahl stehen alle, die diesen Fall an dem Tag hören durften. War jemand "
                    "anderes im Raum, ist das eine Datenpanne: Bitte melden Sie sie."
                )
                if self._offer.named
                else self.tr("Der Fall wurde ohne Namen besprochen. Wer von den Stellen war da?"),
                Text.MUTED,
            )
        )
        for check in self.people.values():
            self._table.add(check)
        if self._offer.named:
            for check in (self.young_person, *self.holders.values()):
                self._table.add(check)
        self._notes = Card(self.tr("Was auf dem Bogen steht"))
        if self._offer.kept:
            words = self.tr("Schon eingegeben, bitte nicht noch einmal: {kept}")
            kept = "; ".join(self._offer.kept)
            self._notes.add(WrappedLabel(words.format(kept=kept), Text.MUTED))
        self._notes.add(self.talk)
        for card in (self._table, self._notes):
            card.hide()
            self.add(card)
        for name in ("companions", "slip_companions", "told_by_id", "told_until"):
            self.talk.hide_field(name, not self._offer.named)
        self.body.addStretch(1)

    def _fill(self, draft: PaperItem) -> None:
        self.talk.offer("lead_id", self._offer.professionals)
        self.talk.offer("told_by_id", self._offer.professionals)
        self.times.show_draft(draft.times)
        self.talk.show_draft(draft)
        self.young_person.setChecked(draft.young_person)
        _tick(self.people, draft.professionals)
        _tick(self.holders, draft.holders)
        self._offer_parts()

    def _connect(self) -> None:
        checks = (self.young_person, *self.people.values(), *self.holders.values())
        for check in checks:
            check.toggled.connect(lambda _on: self._autosave.touch())
        self.times.modified.connect(self._offer_parts)
        for form in (self.times, self.talk):
            form.modified.connect(self._autosave.touch)
        self.confirmed.connect(self._on_confirmed)
        self.finished.connect(lambda _result: self._autosave.flush())

    def _offer_parts(self) -> None:
        """Ask only for what there is to say of an item that came to this end."""
        discussed = self.times.draft().result is PaperResult.DISCUSSED
        for name in ("began_at", "finished_at"):
            self.times.hide_field(name, not discussed)
        for card in (self._table, self._notes):
            card.setVisible(discussed and self._offer.is_case)

    def _keep(self) -> None:
        self._work.save(self, partial(self._desk.drafts.keep, self._key, self.draft()), _nothing)

    def _on_confirmed(self) -> None:
        if not self.times.check():
            return
        self._autosave.flush()
        job = partial(_record, self._desk, self._line, self.draft(), self._key)
        self._work.run(self, job, lambda _: self._on_kept(), self._on_failed)

    def _on_kept(self) -> None:
        self._autosave.forget()
        self.accept()

    def _on_failed(self, refusal: Refusal) -> None:
        self.messages.refuse(refusal)


def draft_key(line: PaperLine) -> str:
    """Return under which key what was typed of an item is kept; it names nobody."""
    return f"from_paper/{line.item.id}"


def _record(desk: Desk, line: PaperLine, draft: PaperItem, key: str) -> None:
    desk.from_paper.record(line.item.id, draft)
    desk.drafts.drop(key)


def _tick(
    boxes: dict[ProfessionalId, WrappedCheck] | dict[CustodyHolderId, WrappedCheck],
    chosen: Sequence[int],
) -> None:
    for id, box in boxes.items():
        box.setChecked(id in chosen)


def _nothing(_: object) -> None:
    """Go on; a draft is kept silently."""
