"""The report on a case as it was written, in the order of the paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.casefile import CaseReport
from ilja_desktop.domain.datacategory import Fact
from ilja_desktop.ui.casefile.contents import CaseContents
from ilja_desktop.ui.casefile.entrustedcard import EntrustedCard, in_confidence
from ilja_desktop.ui.casefile.facts import said
from ilja_desktop.ui.casefile.wordnote import WordNote
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import Stretch, column, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word


class ReportView(QWidget):
    """Shows the latest report; says so if there is none.

    Signals:
        entry_wanted: something said in confidence shall be put down.
        strike_wanted: one such fact shall be taken out.
    """

    entry_wanted = Signal()
    strike_wanted = Signal(object)

    def __init__(self, contents: CaseContents) -> None:
        super().__init__()
        self._contents = contents
        report = contents.view.report
        inside = column(gap=Space.L)
        self.setLayout(inside)
        if report is None:
            empty = EmptyState(
                "file-plus",
                self.tr("Noch keine Meldung"),
                self.tr("Zu diesem Fall hat noch niemand aufgeschrieben, worum es geht."),
            )
            inside.addWidget(empty)
            return
        words = WordNote()
        inside.addWidget(words)
        words.show_found(report.doubtful_words(contents.view.basis.policy.report_words))
        for card in (self._concern(report), self._urgency(report), self._statement(report)):
            inside.addWidget(card)
        trusted = tuple(fact for fact in report.facts if in_confidence(fact))
        plain = tuple(fact for fact in report.facts if fact not in trusted)
        if plain:
            inside.addWidget(self._facts(plain))
        card = EntrustedCard(contents, trusted)
        card.entry_wanted.connect(self.entry_wanted)
        card.strike_wanted.connect(self.strike_wanted)
        inside.addWidget(card)

    def _concern(self, report: CaseReport) -> Card:
        full = self.tr("{percent} % ausgefüllt").format(percent=report.completeness())
        card = Card(self.tr("Worum geht es?"), corner=Pill(full, Tone.NEUTRAL))
        by = self.tr("Gemeldet am {day} von {who}").format(
            day=day(report.reported_on), who=self._contents.professional(report.reporter_id)
        )
        card.add(Label(by, Text.CAPTION))
        self._say(card, self.tr("Anlass in Kürze"), report.occasion)
        self._say(card, self.tr("Frage an die Konferenz"), report.question)
        self._say(card, self.tr("Ziel in eigenen Worten"), report.own_words)
        self._say(card, self.tr("Stärken und was hilft"), report.strengths)
        self._say(card, self.tr("Bisherige Schritte und Angebote"), report.previous_steps)
        self._say(card, self.tr("Beteiligte Stellen"), report.involved)
        return card

    def _urgency(self, report: CaseReport) -> Card:
        card = Card(self.tr("Wie eilig ist es, und wer soll dabei sein?"))
        self._say(card, self.tr("Dringlichkeit"), word(report.urgency))
        self._say(card, self.tr("Frist am"), day(report.due_on))
        self._say(
            card, self.tr("Möchte der junge Mensch dabei sein?"), word(report.attendance_wish)
        )
        self._say(card, self.tr("Gewünschte Teilnehmende"), report.wanted_participants)
        self._say(card, self.tr("Besondere Bedürfnisse"), report.special_needs)
        return card

    def _statement(self, report: CaseReport) -> Card:
        card = Card(self.tr("Angaben zur unterschriebenen Einwilligung"))
        statement = report.statement
        if not statement.stated():
            card.add(Note(self.tr("Nicht oder nicht vollständig angegeben."), Tone.WARN))
        self._say(card, self.tr("Unterschrieben am"), day(statement.signed_on))
        self._say(card, self.tr("Unterschrieben von"), statement.signatories)
        self._say(card, self.tr("Das Original liegt bei"), statement.whereabouts)
        return card

    def _facts(self, facts: tuple[Fact, ...]) -> Card:
        card = Card(self.tr("Angaben aus den angekreuzten Bereichen"))
        for fact in facts:
            if fact.category.special:
                pill = Pill(self.tr("Besonders geschützt"), Tone.WARN)
                card.add(row(pill, Stretch()))
            card.add(said(word(fact.category), fact.text))
        return card

    def _say(self, card: Card, label: str, value: str) -> None:
        if value.strip():
            card.add(said(label, value))
