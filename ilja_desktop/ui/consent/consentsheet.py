"""The consent form below one another, as it lies on the table: who, to whom, what, how long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from ilja_desktop.domain.consent import Consent, ConsentDraft
from ilja_desktop.domain.datacategory import DataCategory, Entruster, Side
from ilja_desktop.domain.grantplan import ConsentEntry, GrantPlan, Tick
from ilja_desktop.domain.office import Coded, PolicyDraft
from ilja_desktop.domain.signing import Family
from ilja_desktop.domain.thirdperson import ThirdPerson
from ilja_desktop.services.consentview import Outlook
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.consent import partfields
from ilja_desktop.ui.consent import parts as p
from ilja_desktop.ui.consent.entrusterpicker import EntrusterPicker
from ilja_desktop.ui.consent.purposelist import PurposeList
from ilja_desktop.ui.consent.receivers import KnownNetwork, Receivers, Releasers
from ilja_desktop.ui.consent.signaturelist import SignatureList
from ilja_desktop.ui.consent.tickgrid import Mark, TickGrid
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import column
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import day


class ConsentSheet(QWidget):
    """Collects one ``ConsentEntry``.

    Signals:
        modified: something was typed, ticked or chosen.
        holder_wanted: somebody who holds custody is not on record yet.
        third_person_wanted: somebody else entrusted something, and is not on record yet.
    """

    modified = Signal()
    holder_wanted = Signal()
    third_person_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._today = desk.workplace.today
        self._entry = ConsentEntry(consent=ConsentDraft())
        self._network = KnownNetwork({}, {})
        self._grounds: tuple[Coded, ...] = ()
        self._policy = PolicyDraft()
        self.foreign = FormView[p.ForeignPart]("ConsentForm", partfields.FOREIGN, self._today)
        self.purposes = PurposeList(self._today)
        self.cover = FormView[p.CoverPart]("ConsentForm", partfields.COVER, self._today)
        self.sole = FormView[p.SolePart]("ConsentForm", partfields.SOLE, self._today)
        self.paper = FormView[p.PaperPart]("ConsentForm", partfields.PAPER, self._today)
        self.releasers = Releasers()
        self.recipients = Receivers()
        self.ticks = TickGrid()
        self.entrusters = EntrusterPicker()
        self.span = FormView[p.SpanPart]("ConsentForm", partfields.SPAN, self._today)
        self.longest = WrappedLabel("", Text.CAPTION)
        self.insight = FormView[p.InsightPart]("ConsentForm", partfields.INSIGHT, self._today)
        self.signatures = SignatureList(self._today)
        self.original = FormView[p.OriginalPart]("ConsentForm", partfields.ORIGINAL, self._today)
        self._build()
        self._connect()

    def offer(
        self, network: KnownNetwork, consents: Sequence[Consent], policy: PolicyDraft
    ) -> None:
        """Offer who may be named, which consents it may replace, and the office's grounds."""
        self._network, self._policy, self._grounds = network, policy, policy.sole_grounds
        self.sole.offer("ground", [(at, one.words) for at, one in enumerate(self._grounds)])
        self.sole.offer("proof_seen_by_id", network.people())
        people = network.people()
        self.releasers.offer(network)
        self.recipients.offer(network)
        self.paper.offer("explained_by_id", people)
        self.insight.offer("insight_by_id", people)
        self.original.offer("original_seen_by_id", people)
        words = self.tr("{first} bis {last}")
        running = [c for c in consents if c.withdrawal is None and c.valid_until >= self._today()]
        self.span.hide_field("predecessor_id", not running)
        self.span.offer(
            "predecessor_id",
            [
                (c.id, words.format(first=day(c.valid_from), last=day(c.valid_until)))
                for c in running
            ],
        )

    def show_entry(self, entry: ConsentEntry, family: Family) -> None:
        """Show a form as far as it is entered."""
        self._entry = entry
        consent, plan = entry.consent, entry.plan
        for form, kind in self._forms():
            form.show_draft(kind.of(consent))
        self.cover.show_draft(p.CoverPart.of(consent))
        self.sole.show_draft(p.SolePart.of(consent.sole_signature, self._grounds))
        self.purposes.show_spans(plan.purposes)
        self._follow_purposes()
        self._follow_foreign()
        self.releasers.show_ids(plan.releasers)
        numbers = self.recipients.show_receivers(plan.receivers)
        self._show_people()
        self.ticks.show_marks(
            (Mark(numbers[t.receiver], t.category, t.releaser_id, t.purpose) for t in plan.ticks),
            special=plan.special_agreed,
        )
        self.signatures.forget()
        self.show_family(family)
        self.entrusters.show_entrusters(plan.entrusters)
        self._follow()

    def show_family(self, family: Family) -> None:
        """Show who may sign, and who may have entrusted something."""
        signed = self.signatures.signatures() or self._entry.consent.signatures
        lines = self.signatures.lines
        sheets = self.signatures.sheets() if lines else self._entry.consent.holder_sheets
        self.signatures.show_family(family, signed, sheets)
        self.entrusters.offer(family)
        self._follow()

    def judge(self, outlook: Outlook) -> None:
        """Say live who has to sign, what is missing, and how long it may hold."""
        special = any(mark.category.special for mark in self.ticks.marks)
        self.signatures.judge(outlook, special=special)
        text = self.tr("Höchstens bis {day}.").format(day=day(outlook.longest))
        self.longest.setText(text)
        minor = not outlook.required.nothing() and (
            outlook.required.assent
            or bool(outlook.required.holders)
            or outlook.required.no_holder_known
        )
        self._insight_card.setVisible(minor)
        self._sole_card.setVisible(len(outlook.required.holders) > 1)
        self.purposes.judge(self.span.draft().valid_from or self._today(), self._policy)
        self.insight.hide_field("assent_on", not outlook.required.assent)

    def entry(self) -> ConsentEntry:
        """Return the form as far as it is entered."""
        consent = ConsentDraft(person_id=self._entry.consent.person_id)
        for form, _ in self._forms():
            consent = form.draft().laid_on(consent)
        consent = replace(
            self.cover.draft().laid_on(consent),
            signatures=self.signatures.signatures(),
            holder_sheets=self.signatures.sheets(),
            sole_signature=self.sole.draft().sole_signature(self._grounds),
        )
        return ConsentEntry(consent=consent, plan=self._plan())

    def check(self) -> bool:
        """Show every problem beside its field; return whether there is none."""
        forms: list[FormView[Any]] = [self.paper, self.foreign, self.cover, self.span]
        forms += [self.insight, self.sole, self.original]
        return all([form.check() for form in reversed(forms)])

    def _forms(self) -> list[tuple[FormView[Any], type[p.ConsentPart]]]:
        return [
            (self.paper, p.PaperPart),
            (self.foreign, p.ForeignPart),
            (self.span, p.SpanPart),
            (self.insight, p.InsightPart),
            (self.original, p.OriginalPart),
        ]

    def _plan(self) -> GrantPlan:
        lines = self.recipients.lines
        places = {number: at for at, number in enumerate(lines)}
        marks = self.ticks.marks
        return GrantPlan(
            purposes=self.purposes.spans(),
            releasers=self.releasers.ids,
            receivers=tuple(lines.values()),
            ticks=frozenset(
                Tick(
                    receiver=places[m.line],
                    category=m.category,
                    releaser_id=m.releaser_id,
                    purpose=m.purpose,
                )
                for m in marks
                if m.line in places
            ),
            special_agreed=self.ticks.special.isChecked(),
            entrusters=self.entrusters.entrusters(),
        )

    def choose_third_person(self, third_person: ThirdPerson) -> None:
        """Let it be somebody who was just entered, too."""
        theirs = Entruster(side=Side.THIRD_PERSON, third_person_id=third_person.id)
        self.entrusters.show_entrusters((*self.entrusters.entrusters(), theirs))
        self.modified.emit()

    def _build(self) -> None:
        self._insight_card = _card(self.tr("Einsichtsfähigkeit und Einverständnis"), self.insight)
        self._sole_card = self._sole_signature()
        self._sole_card.hide()
        cards = [
            _card(self.tr("Das Formular und die Aufklärung"), self.paper),
            self._other_form(),
            self._insight_card,
            *self._who_and_whom(),
            *self._how_far(),
            _card(self.tr("Welche Angaben?"), self.ticks, self.entrusters),
            _card(self.tr("Unterschriften"), self.signatures),
            self._sole_card,
            _card(self.tr("Original, Kopie und Begleitung"), self.original),
        ]
        self.setLayout(column(*cards, gap=Space.L))

    def _other_form(self) -> Card:
        note = self.tr(
            "Zeile für Zeile eintragen, was darauf steht. Was es nicht nennt, ist nicht erlaubt; "
            "Empfänger werden nie erraten. Fehlt Wesentliches, bleibt die Einwilligung in Prüfung."
        )
        return _card(self.tr("Ein anderes Formular"), self.foreign, note=note)

    def _who_and_whom(self) -> tuple[Card, Card]:
        released = self.tr("Entbunden werden Personen, nicht Dienststellen (§ 203 StGB).")
        nobody_else = self.tr("Andere Personen erhalten nichts.")
        return (
            _card(self.tr("Wer darf sprechen?"), self.releasers, note=released),
            _card(self.tr("Wer darf die Angaben erhalten?"), self.recipients, note=nobody_else),
        )

    def _how_far(self) -> tuple[Card, Card, Card]:
        each = self.tr("Jeder Zweck ist für sich angekreuzt und endet für sich.")
        return (
            _card(self.tr("Wie lange?"), self.span, self.longest),
            _card(self.tr("Wozu?"), self.purposes, note=each),
            _card(self.tr("Welche Konferenzen?"), self.cover),
        )

    def _sole_signature(self) -> Card:
        note = self.tr(
            "Es gelten nur diese Gründe, mit gesehenem Nachweis. Dass jemand nicht erreichbar "
            "ist, ist keiner: Dann kann der Fall ohne Namen besprochen werden."
        )
        return _card(self.tr("Nur eine Unterschrift der Sorge?"), self.sole, note=note)

    def _connect(self) -> None:
        forms: list[FormView[Any]] = [self.paper, self.foreign, self.cover, self.insight]
        for form in (*forms, self.sole, self.original):
            form.modified.connect(self.modified)
        self.signatures.modified.connect(self.modified)
        self.foreign.modified.connect(self._follow_foreign)
        self.purposes.modified.connect(self._on_purposes_modified)
        self.span.modified.connect(self.modified)
        self.entrusters.modified.connect(self._on_ticked)
        self.entrusters.third_person_wanted.connect(self.third_person_wanted)
        self.signatures.holder_wanted.connect(self.holder_wanted)
        self.releasers.modified.connect(self._on_people_modified)
        self.recipients.modified.connect(self._on_people_modified)
        self.ticks.modified.connect(self._on_ticked)

    def _show_people(self) -> None:
        lines = {number: self.recipients.words(number) for number in self.recipients.lines}
        names = {id: self._network.name(id) for id in self.releasers.ids}
        self.ticks.show_people(lines, names)

    def _on_people_modified(self) -> None:
        self._show_people()
        self._follow()
        self.modified.emit()

    def _follow_foreign(self) -> None:
        """Ask what a form lacks, and its language in words, only where it is another office's."""
        foreign = bool(self.foreign.draft().form_name)
        self.foreign.hide_field("missing_elements", not foreign)
        self.foreign.hide_field("form_language", not foreign)
        self.paper.hide_field("language", foreign)

    def _on_purposes_modified(self) -> None:
        self._follow_purposes()
        self.modified.emit()

    def _follow_purposes(self) -> None:
        """Let each purpose that is ticked have its own boxes."""
        self.ticks.show_purposes([span.purpose for span in self.purposes.spans()])

    def _on_ticked(self) -> None:
        self._follow()
        self.modified.emit()

    def _follow(self) -> None:
        """Ask who entrusted something only where it is ticked."""
        ticked = any(mark.category is DataCategory.ENTRUSTED for mark in self.ticks.marks)
        self.entrusters.setVisible(ticked)
        self.signatures.show_third_people(self.entrusters.third_people() if ticked else ())


def _card(title: str, *parts: QWidget | QLayout, note: str = "") -> Card:
    card = Card(title)
    if note:
        card.add(WrappedLabel(note, Text.MUTED))
    for part in parts:
        card.add(part)
    return card
