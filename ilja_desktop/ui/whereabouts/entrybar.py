"""One answer in one line: a code, who said it and how surely, and Enter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import cast

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from ilja_desktop.domain.destination import DestinationList, Meaning, shown
from ilja_desktop.domain.institution import BENEFIT_CIRCLES, LegalCircle
from ilja_desktop.domain.whereabouts import Certainty, Missed, Source, Stage, WhereaboutsDraft
from ilja_desktop.services.whereabouts import Enquiry
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.daypicker import DayPicker
from ilja_desktop.ui.kit.editor import ChoiceEditor
from ilja_desktop.ui.kit.label import ElidedLabel, Label
from ilja_desktop.ui.kit.layout import Grow, Stretch, boxed, column, row
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import day
from ilja_desktop.ui.whereabouts.columns import stage_words


class EntryBar(Card):
    """Takes the answer to the chosen enquiry; who said it stays from one to the next.

    Signals:
        entered: with the draft.
        unreadable: a day is typed that is none.
    """

    entered = Signal(object)
    unreadable = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._listed: DestinationList | None = None
        self._words = QStringListModel(self)
        self.about = ElidedLabel("", Text.STRONG)
        self.category = QLineEdit()
        self.means = ElidedLabel("", Text.CAPTION)
        self.source = ChoiceEditor(tuple(Source))
        self.certainty = ChoiceEditor(tuple(Certainty))
        self.missed = ChoiceEditor(tuple(Missed))
        self.since, self.until = DayPicker(today), DayPicker(today)
        self.payer = ChoiceEditor(BENEFIT_CIRCLES)
        self.certificate = WrappedCheck(self.tr("mit höherem Schulabschluss beendet"))
        self.enter = Button(self.tr("Eintragen"), Kind.PRIMARY, "check")
        self._build()
        self._complete()
        self.category.textChanged.connect(lambda _text: self._judge())
        self.enter.clicked.connect(self._submit)
        self._judge()

    def offer(self, listed: DestinationList) -> None:
        """Take answers from this list."""
        self._listed = listed
        self._words.setStringList([shown(each) for each in listed.offered()])
        self._judge()

    def ask_about(self, line: Enquiry | None) -> None:
        """Ask about another enquiry."""
        self.setVisible(line is not None)
        if line is not None:
            words = f"{line.name} · {stage_words(line)} · {day(line.checkpoint.day)}"
            self.about.setText(words)
            self.certificate.setVisible(line.checkpoint.stage is Stage.MEASURE_END)

    def begin(self, letter: str = "") -> None:
        """Go to the code; what was typed in the list begins it."""
        if letter:
            self.category.setText(letter)
        self.category.setFocus()
        self.category.end(False)

    def clear(self) -> None:
        """Forget the last answer, but not who said it and how surely."""
        with QSignalBlocker(self.category):
            self.category.clear()
        for picker in (self.since, self.until):
            picker.show_day(None)
        self.payer.show(None)
        self.certificate.setChecked(False)
        self._judge()

    def draft(self) -> WhereaboutsDraft:
        """Return the answer as it is typed."""
        meaning = self._meaning()
        known = self._listed.find(self.category.text()) if self._listed else None
        said = meaning is None or meaning.station
        return WhereaboutsDraft(
            category="" if known is None else known.code,
            asked_on=self._today(),
            source=cast("Source | None", self.source.value()) if said else None,
            certainty=cast("Certainty | None", self.certainty.value()) if said else None,
            missed=cast("Missed | None", self.missed.value())
            if meaning is Meaning.NOT_REACHED
            else None,
            begins_on=self.since.day() if said else None,
            ends_on=self.until.day() if said else None,
            funded_by=cast("LegalCircle | None", self.payer.value()) if said else None,
            certificate=self.certificate.isChecked() and not self.certificate.isHidden(),
        )

    def refuse(self, reason: str) -> None:
        """Say why nothing can be entered; nothing lets it."""
        self.enter.refuse(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._submit()
        else:
            super().keyPressEvent(event)

    def _submit(self) -> None:
        if not self.enter.isEnabled():
            return
        if self.since.unreadable or self.until.unreadable:
            self.unreadable.emit()
            return
        self.entered.emit(self.draft())

    def _meaning(self) -> Meaning | None:
        found = self._listed.find(self.category.text()) if self._listed else None
        return None if found is None else found.meaning

    def _judge(self) -> None:
        """Show what the code means, and ask only what belongs to it."""
        found = self._listed.find(self.category.text()) if self._listed else None
        words = (
            self.tr("Schlüssel wie 2.4 oder ein Wort wie Minijob") if found is None else found.words
        )
        self.means.setText(words)
        meaning = self._meaning()
        station = meaning is None or meaning.station
        for box in (self._said, self._sure, self._when):
            box.setVisible(station)
        self._why.setVisible(meaning is Meaning.NOT_REACHED)

    def _build(self) -> None:
        self._said = self._field(self.tr("Von wem"), self.source.widget)
        self._sure = self._field(self.tr("Wie sicher"), self.certainty.widget)
        self._why = self._field(self.tr("Warum nicht erreicht"), self.missed.widget)
        code = column(
            self._titled(self.tr("Verbleib"), self.category),
            self.category,
            self.means,
            gap=Space.XS,
        )
        self._when = Adaptive(
            Grow(self._field(self.tr("Seit (sonst Stichtag)"), self.since), 2),
            Grow(self._field(self.tr("Voraussichtlich bis"), self.until), 2),
            Grow(self._field(self.tr("Bezahlt nach"), self.payer.widget), 2),
            Grow(self.certificate, 3),
            below=760,
        )
        self.add(self.about)
        self.add(
            Adaptive(
                Grow(boxed(code), 4),
                Grow(self._said, 2),
                Grow(self._sure, 2),
                Grow(self._why, 4),
                below=620,
            )
        )
        self.add(self._when)
        self.add(row(self.enter, Stretch()))
        self.body.setSpacing(Space.M)

    def _field(self, label: str, widget: QWidget) -> QWidget:
        inside = column(self._titled(label, widget), widget, gap=Space.XS)
        inside.addStretch(1)
        return boxed(inside)

    def _titled(self, label: str, widget: QWidget) -> Label:
        title = Label(label, Text.STRONG)
        title.setBuddy(widget)
        if isinstance(widget, DayPicker):
            widget.name(label)
        else:
            widget.setAccessibleName(label)
        return title

    def _complete(self) -> None:
        completer = QCompleter(self._words, self.category)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(12)
        self.category.setCompleter(completer)
        self.category.setPlaceholderText(
            QCoreApplication.translate("EntryBar", "Schlüssel oder Wort")
        )
        self.category.returnPressed.connect(self._submit)
