"""A withdrawal came in and the item is stopped: who withdraws, how, and how far; no more."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ilja_desktop.domain.ids import AgendaItemId
from ilja_desktop.domain.withdrawal import WithdrawalForm
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.stoppage import Declaration, Effect
from ilja_desktop.services.stopview import Caller, StopView
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.layout import Grow
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Work

FORMS = tuple(WithdrawalForm)
_SIDE_BY_SIDE = 520


class StopSheet(Sheet):
    """Asks about a stopped item; closing it leaves the item stopped, to be cleared later.

    Args:
        desk, work: the use cases and their lanes.
        item_id: the stopped item.
        view: who may have called, and what can be taken back.
        parent: the live page.

    Signals:
        told: what came of it, in words.
    """

    told = Signal(str)

    def __init__(
        self, desk: Desk, work: Work, item_id: AgendaItemId, view: StopView, parent: QWidget
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("StopSheet", "Widerruf eingegangen"),
            translate("StopSheet", "Widerruf festhalten"),
            translate(
                "StopSheet",
                "Der Punkt ist abgebrochen, der Beamer verdeckt. Was geschrieben war, liegt unter "
                "Verschluss.",
            ),
            parent,
        )
        self._desk, self._work, self._item, self._view = desk, work, item_id, view
        self.confirm.set_kind(Kind.DANGER)
        self.who, self.how = CalmComboBox(), CalmComboBox()
        self.whole = QCheckBox(self.tr("Alles zurückgenommen"))
        self.categories = {one: QCheckBox(word(one)) for one in view.categories}
        self.recipients = {one: WrappedCheck(words) for one, words in view.recipients}
        self.part = Card(self.tr("Nur diese Angaben"))
        self.people = Card(self.tr("Nur gegenüber"))
        self.later = Button(self.tr("Unklar, wer das war: später klären"), icon="hourglass")
        self.mistake = Button(self.tr("Kein Widerruf: Punkt fortsetzen"), icon="play")
        self._build()
        self._connect()

    def _build(self) -> None:
        self.who.addItems([_caller_words(self._view, caller) for caller in self._view.callers])
        self.how.addItems([word(form) for form in FORMS])
        self.whole.setChecked(True)
        for box in self.categories.values():
            self.part.add(box)
        for line in self.recipients.values():
            self.people.add(line)
        self.partly = Adaptive(Grow(self.part), Grow(self.people), below=_SIDE_BY_SIDE)
        self.hint = Note(
            self.tr(
                "Der junge Mensch ist volljährig: Ein Elternteil nimmt nur zurück, was er selbst "
                "anvertraut hat."
            ),
            Tone.INFO,
        )
        self.add(Flow(self.later, self.mistake, gap=Space.S))
        self.add(labelled(self.tr("Wer widerruft?"), self.who, Text.STRONG))
        self.add(self.hint)
        self.add(labelled(self.tr("In welcher Form?"), self.how, Text.STRONG))
        self.add(self.whole)
        self.add(self.partly)
        self.body.addStretch(1)
        self.partly.hide()
        self.hint.hide()
        self.cancel.hide()
        self.who.setFocus()
        self.resize(look().px(640), look().px(680))

    def _connect(self) -> None:
        self.later.clicked.connect(self._leave_open)
        self.mistake.clicked.connect(self._go_on)
        self.whole.toggled.connect(lambda whole: self.partly.setVisible(not whole))
        self.who.currentIndexChanged.connect(lambda _at: self._hint())
        self.confirmed.connect(self._on_confirmed)

    def declaration(self) -> Declaration | None:
        """Return what is declared, or nothing while it is not said how far."""
        caller, form = self._caller(), FORMS[max(0, self.how.currentIndex())]
        if self.whole.isChecked():
            return Declaration(caller=caller, form=form)
        categories = tuple(one for one, box in self.categories.items() if box.isChecked())
        recipients = tuple(one for one, line in self.recipients.items() if line.isChecked())
        if not categories and not recipients:
            return None
        return Declaration(caller=caller, form=form, categories=categories, recipients=recipients)

    def _caller(self) -> Caller:
        return self._view.callers[max(0, self.who.currentIndex())]

    def _hint(self) -> None:
        self.hint.setVisible(self._view.adult and self._caller().holder is not None)

    def _on_confirmed(self) -> None:
        declaration = self.declaration()
        if declaration is None:
            self.messages.warn(
                self.tr(
                    "Bitte ankreuzen, welche Angaben zurückgenommen werden, oder wem gegenüber."
                )
            )
            return
        job = partial(self._desk.stoppages.declare, self._item, declaration)
        self._work.run(self, job, self._on_declared, self.messages.refuse)

    def _on_declared(self, effect: Effect) -> None:
        if not effect.reached:
            self._go_on_because(
                self.tr(
                    "Das ändert nichts an dem, was hier besprochen wird: Der Punkt geht weiter."
                )
            )
        elif effect.stands:
            self._go_on_because(
                self.tr("Festgehalten. Was noch hier steht, darf weiter besprochen werden.")
            )
        else:
            self.accept()
            self.told.emit(
                self.tr(
                    "Festgehalten. Dieser Fall wird heute nicht besprochen; bitte nichts mehr dazu "
                    "sagen und mit dem nächsten Punkt weitermachen."
                )
            )

    def _go_on_because(self, words: str) -> None:
        job = partial(self._desk.stoppages.go_on, self._item)

        def gone_on(_: object) -> None:
            self.accept()
            self.told.emit(words)

        self._work.run(self, job, gone_on, self.messages.refuse)

    def _go_on(self) -> None:
        self._go_on_because(self.tr("Der Punkt geht weiter."))

    def _leave_open(self) -> None:
        self.reject()
        self.told.emit(
            self.tr(
                "Der Punkt bleibt abgebrochen, bis es geklärt ist: in der Tagesordnung mit "
                "„Klären“."
            )
        )


def _caller_words(view: StopView, caller: Caller) -> str:
    translate = QCoreApplication.translate
    if caller.third_person is not None:
        words = translate("StopSheet", "{name} (nur selbst Anvertrautes)")
        return words.format(name=caller.third_person.full_name())
    if caller.holder is None:
        return translate("StopSheet", "{name} (junger Mensch)").format(name=view.name)
    name = caller.holder.spoken_name()
    return translate("StopSheet", "{name} (Sorge)").format(name=name)
