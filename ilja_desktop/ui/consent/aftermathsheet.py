"""What a withdrawal leaves to be done: letters, copies to recall, commitments to decide about."""

from __future__ import annotations

from collections import Counter
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.disclosure import Channel, DisclosureRecord
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import CommitmentId, ConsentId
from ilja_desktop.domain.withdrawal import Fate
from ilja_desktop.services.aftermath import OpenCommitment, RecalledCopy, WithdrawalView
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.withdrawalletter import LetterPlan, LettersMade
from ilja_desktop.ui.consent.mistakesheet import MistakeSheet
from ilja_desktop.ui.consent.withdrawalwords import identity
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.dialog import Ask, Sheet
from ilja_desktop.ui.kit.label import Label, TwoLines, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, clear, column, row
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word
from ilja_desktop.ui.kit.work import Lane, Token, Work


class AftermathSheet(Sheet):
    """One withdrawal being worked off; it can be closed at any time and opened again.

    Args:
        desk: looks and stores.
        work: the lanes.
        id: the consent that was taken back.
        number: position of the withdrawal there.
        parent: the page below.
    """

    def __init__(self, desk: Desk, work: Work, id: ConsentId, number: int, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("AftermathSheet", "Widerruf abarbeiten"),
            QCoreApplication.translate("AftermathSheet", "Alle Schreiben drucken"),
            QCoreApplication.translate(
                "AftermathSheet", "Was offen bleibt, steht weiter unter „Offene Widerrufe“."
            ),
            parent,
        )
        self._desk = desk
        self._work = work
        self._id = id
        self._number = number
        self.view: WithdrawalView | None = None
        self.progress = Progress()
        self._content = column(gap=Space.L)
        self.cancel.setText(self.tr("Schließen"))
        self.mistake = Button(self.tr("Fehleintrag …"), Kind.QUIET)
        self.mistake.clicked.connect(self._on_mistake_clicked)
        self.mistake.hide()
        self.add_aside(self.mistake)
        self.add(self.progress)
        self.body.addLayout(self._content)
        self.body.addStretch(1)
        self.confirmed.connect(self._on_print_clicked)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        job = partial(self._desk.withdrawals.view, self._id, self._number)
        self._work.run(self, job, self._show, self.messages.refuse)

    def _show(self, view: WithdrawalView) -> None:
        self.view = view
        clear(self._content)
        cancelled = view.withdrawal.mistake is not None
        self.mistake.setHidden(cancelled)
        self.confirm.refuse(self.tr("Als Fehleintrag gestrichen.") if cancelled else "")
        whose = identity(view.person, view.cases)
        self._content.addWidget(WrappedLabel(whose, Text.STRONG))
        self._content.addWidget(self._state(view))
        if not cancelled:
            self._content.addWidget(self._letters(view))
            self._content.addWidget(self._copies(view))
            self._content.addWidget(self._commitments(view))
            if view.facts:
                self._content.addWidget(self._facts(view))

    def _state(self, view: WithdrawalView) -> Note:
        withdrawal = view.withdrawal
        text = self.tr("Widerrufen am {day} von {who}.").format(
            day=day(withdrawal.withdrawn_on), who=withdrawal.withdrawn_by
        )
        if withdrawal.mistake is not None:
            more = self.tr("Als Fehleintrag gestrichen am {day}: {reason}").format(
                day=day(withdrawal.mistake.found_on), reason=withdrawal.mistake.reason
            )
            return Note(f"{text}\n{more}", Tone.NEUTRAL)
        if view.stands:
            text += "\n" + self.tr("Der Fall bleibt; was übrig ist, gilt weiter.")
        elif view.erase_on is not None:
            text += "\n" + self.tr("Gelöscht wird nach dem {day}.").format(day=day(view.erase_on))
        if not view.open:
            return Note(text + "\n" + self.tr("Es ist alles getan."), Tone.OK)
        return Note(text, Tone.WARN)

    def _letters(self, view: WithdrawalView) -> Card:
        card = Card(self.tr("Schreiben"))
        confirmed = view.withdrawal.aftermath and view.withdrawal.aftermath.confirmed_on
        lines = [(self.tr("Bestätigung in einfacher Sprache"), confirmed)]
        lines += [(one.name, one.told_on) for one in view.addressees if one.by_letter]
        for name, done_on in lines:
            done = self.tr("gemacht am {day}").format(day=day(done_on)) if done_on else ""
            card.add(TwoLines(name, done or self.tr("offen")))
        if not all(one.by_letter for one in view.addressees):
            text = self.tr(
                "Der junge Mensch entscheidet allein: An Sorgeberechtigte geht kein Brief. Mit "
                "ihm absprechen, wie ihre Exemplare zurückkommen."
            )
            card.add(Note(text, Tone.INFO, icon="info"))
        return card

    def _copies(self, view: WithdrawalView) -> Card:
        card = Card(self.tr("Exemplare zurückholen"))
        for addressee in view.addressees:
            for copy in addressee.copies:
                card.add(self._copy(addressee.name, copy))
        if not view.addressees:
            card.add(Label(self.tr("Niemand hat ein Exemplar."), Text.MUTED))
        if any(copy.package for copy in view.copies):
            text = self.tr(
                "Ein Paket wird durch ein Paket zurückgerufen: in den Paketen „Rückruf“ wählen. "
                "Drüben wird gelöscht, was darauf beruhte."
            )
            card.add(Note(text, Tone.INFO, icon="info"))
        return card

    def _copy(self, name: str, copy: RecalledCopy) -> QWidget:
        record = copy.record
        pattern = self.tr("Datei {label}") if copy.file else self.tr("Exemplar {label}")
        title = copy.label if copy.package else pattern.format(label=copy.label)
        words = TwoLines(title, name if copy.out else f"{name} · {self._fate_of(record)}")
        if not copy.out:
            return words
        gone = Button(
            self.tr("Gelöscht") if copy.file else self.tr("Vernichtet"), extent=Extent.SMALL
        )
        gone.setAccessibleName(self.tr("{copy} ist vernichtet").format(copy=title))
        gone.clicked.connect(partial(self._tick, record, destroyed=True))
        if copy.file:
            return _line(words, gone)
        back = Button(self.tr("Zurück"), extent=Extent.SMALL)
        back.setAccessibleName(self.tr("{copy} ist zurück").format(copy=title))
        back.clicked.connect(partial(self._tick, record, destroyed=False))
        return _line(words, back, gone)

    def _fate_of(self, record: DisclosureRecord) -> str:
        if record.destroyed_on is not None:
            return self.tr("vernichtet am {day}").format(day=day(record.destroyed_on))
        return self.tr("zurück am {day}").format(day=day(record.returned_on))

    def _tick(self, record: DisclosureRecord, *, destroyed: bool) -> None:
        job = partial(self._desk.disclosures.take_back, record.id, destroyed=destroyed)
        self._work.run(self, job, lambda _record: self.refresh(), self.messages.refuse)

    def _commitments(self, view: WithdrawalView) -> Card:
        card = Card(self.tr("Offene Vereinbarungen"))
        for one in view.commitments:
            card.add(self._commitment(one))
        if not view.commitments:
            card.add(Label(self.tr("Keine Vereinbarung beruht darauf."), Text.MUTED))
        if len(view.undecided) > 1:
            every = Button(self.tr("Alle Vorschläge übernehmen"), icon="check")
            fates = {one.commitment.id: one.proposed for one in view.undecided}
            every.clicked.connect(partial(self._decide, fates))
            card.add(Flow(every))
        return card

    def _commitment(self, one: OpenCommitment) -> QWidget:
        if one.decided is not None:
            fate = word(one.decided)
        else:
            fate = self.tr("Vorschlag: {fate}").format(fate=word(one.proposed))
        lines = column(
            WrappedLabel(one.commitment.text, Text.STRONG),
            WrappedLabel(f"{one.owner} · {fate}", Text.CAPTION),
            gap=0,
        )
        words = boxed(lines)
        if one.decided is not None:
            return words
        buttons = []
        for each in Fate:
            text = self.tr("Hinfällig") if each is Fate.LAPSE else self.tr("Eigene Aufgabe")
            button = Button(text, extent=Extent.SMALL)
            button.setAccessibleName(f"{one.commitment.text}: {word(each)}")
            button.clicked.connect(partial(self._decide, {one.commitment.id: each}))
            buttons.append(button)
        return _line(words, *buttons)

    def _decide(self, fates: dict[CommitmentId, Fate]) -> None:
        job = partial(self._desk.withdrawals.decide, self._id, self._number, fates)
        self._work.run(self, job, self._show, self.messages.refuse)

    def _facts(self, view: WithdrawalView) -> Card:
        """Name by category only what nobody is to read any more."""
        card = Card(self.tr("Angaben löschen"))
        for category, count in Counter(fact.category for fact in view.facts).items():
            card.add(WrappedLabel(f"{word(category)}: {count}", Text.STRONG))
        text = self.tr(
            "Diese Angaben in Meldung und Entwürfen beruhen nur auf dem, was widerrufen ist. In "
            "unterschriebenen Blättern bleiben sie verschlossen, bis der Fall gelöscht wird."
        )
        card.add(WrappedLabel(text, Text.MUTED))
        away = Button(self.tr("Endgültig löschen …"), Kind.DANGER)
        away.clicked.connect(self._ask_to_erase)
        card.add(Flow(away))
        return card

    def _ask_to_erase(self) -> None:
        ask = Ask(
            self.tr("Angaben endgültig löschen?"),
            self.tr("Sie lassen sich nicht zurückholen, auch nicht nach einem Fehleintrag."),
            self.tr("Löschen"),
            danger=True,
            parent=self,
        )
        job = partial(self._desk.withdrawals.erase_facts, self._id, self._number)
        ask.accepted.connect(lambda: self._work.run(self, job, self._show, self.messages.refuse))
        ask.open()

    def _on_print_clicked(self) -> None:
        self.messages.clear()
        job = partial(self._desk.withdrawal_letters.plan, self._id, self._number)
        self._work.run(self, job, self._make, self.messages.refuse)

    def _make(self, plan: LetterPlan) -> None:
        token = self.progress.begin(self.tr("Schreiben werden gemacht"))
        self.confirm.refuse(self.tr("Die Schreiben werden gerade gemacht."))
        self._work.run(
            self,
            partial(_make, self._desk, plan, token),
            self._on_made,
            self._on_failed,
            lane=Lane.COMPUTE,
            token=token,
        )

    def _on_made(self, made: tuple[LettersMade, bytes]) -> None:
        self._end()
        letters, pages = made
        record = partial(self._desk.withdrawal_letters.hand_out, letters, Channel.PRINT)
        ask_and_print(self, self._work, pages, record=record).finished.connect(self.refresh)

    def _on_failed(self, refusal: Refusal) -> None:
        self._end()
        self.messages.refuse(refusal)

    def _end(self) -> None:
        self.progress.end()
        self.confirm.refuse("")

    def _on_mistake_clicked(self) -> None:
        assert self.view is not None
        sheet = MistakeSheet(self._desk, self._work, self.view, self)
        sheet.accepted.connect(self.refresh)
        sheet.open()


def _line(words: QWidget, *buttons: Button) -> QWidget:
    return boxed(row(Grow(words), *buttons, gap=Space.S))


def _make(desk: Desk, plan: LetterPlan, token: Token) -> tuple[LettersMade, bytes]:
    """Make the letters and lay them behind each other; for the compute lane."""
    made = desk.withdrawal_letters.make(plan, token)
    return made, desk.withdrawal_letters.for_printing(made)
