"""Third phase: goals, commitments, the result, and how it goes on."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.domain.minutes import CaseSheetDraft, Outcome
from ilja_desktop.services.itemview import ItemView
from ilja_desktop.ui.conference.commitmententry import YOUNG_PERSON, CommitmentEntry
from ilja_desktop.ui.conference.goalentry import GoalEntry
from ilja_desktop.ui.conference.ownerline import Option, OwnerLine
from ilja_desktop.ui.conference.quickday import DayLine
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.editor import ChoiceEditor
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.layout import Grow, column
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day as day_words


class AgreeingPart(QWidget):
    """What is agreed.

    Signals:
        edited: a field of the sheet with its new value.
        renewal_wanted: a new consent form shall be printed.
    """

    edited = Signal(str, object)
    renewal_wanted = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.goals = GoalEntry(today)
        self.commitments = CommitmentEntry(today)
        self.outcome = ChoiceEditor(tuple(Outcome))
        self.lead = OwnerLine(self.tr("Fallführend"))
        self.lead.setPlaceholderText(self.tr("wer führt den Fall weiter?"))
        self.follow_up = DayLine(self.tr("Wiedervorlage"), today)
        self.contact = QLineEdit()
        self.contact.setPlaceholderText(self.tr("wer meldet sich wann bei wem?"))
        self.told_by = OwnerLine(self.tr("Wer sagt es dem jungen Menschen?"))
        self.told_until = DayLine(self.tr("Ergebnis mitgeteilt bis"), today)
        self.telling = QWidget()
        self.renew = Button(self.tr("Verlängern"), icon="printer", extent=Extent.SMALL)
        self.renew.setToolTip(self.tr("Das Formular für eine neue Einwilligung drucken"))
        self.ends = Note("", Tone.WARN, self.renew)
        self._carries_until: date | None = None
        self._build()
        self._connect()

    def offer(self, owners: tuple[Option, ...], offers: tuple[str, ...]) -> None:
        """Say who may take something on, and which offers there are."""
        self.commitments.offer(owners, offers)
        others = [one for one in owners if one[0] != YOUNG_PERSON]
        self.lead.offer(others)
        self.told_by.offer(others)

    def show_draft(self, draft: CaseSheetDraft) -> None:
        """Show the sheet's text."""
        self.outcome.show(draft.outcome)
        self.lead.show_owner(draft.lead_id)
        self.follow_up.show_day(draft.follow_up_on)
        self.contact.setText(draft.next_contact)
        self.told_by.show_owner(draft.told_by_id)
        self.told_until.show_day(draft.told_until)
        self._warn_of_end()

    def show_view(self, view: ItemView) -> None:
        """Show what was agreed so far."""
        self.goals.show_goals(view.goals)
        self.commitments.show_commitments(view.commitments)
        self.telling.setVisible(not view.nameless and not view.young_person_present)
        self._carries_until = None if view.nameless else view.ground.until
        self._warn_of_end()

    def forget(self) -> None:
        """Show nothing of the item."""
        self.show_draft(CaseSheetDraft())
        self.goals.forget()
        self.commitments.forget()

    def _build(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.S)
        inside.addWidget(Label(self.tr("Ziele"), Text.STRONG))
        inside.addWidget(self.goals)
        inside.addSpacing(Space.XS)
        inside.addWidget(Label(self.tr("Vereinbarungen"), Text.STRONG))
        inside.addWidget(self.commitments)
        inside.addSpacing(Space.XS)
        inside.addWidget(
            Adaptive(
                Grow(labelled(self.tr("Ergebnis"), self.outcome.widget, Text.STRONG), 5),
                Grow(labelled(self.tr("Fallführend"), self.lead, Text.STRONG), 5),
                Grow(labelled(self.tr("Wiedervorlage"), self.follow_up, Text.STRONG), 3),
                below=560,
                gap=Space.M,
            )
        )
        inside.addSpacing(Space.XS)
        inside.addWidget(self.ends)
        inside.addWidget(labelled(self.tr("Nächster Schritt"), self.contact, Text.STRONG))
        self._build_telling()
        inside.addWidget(self.telling)
        inside.addStretch(1)
        self.ends.hide()
        self.telling.hide()

    def _build_telling(self) -> None:
        words = self.tr("Der junge Mensch ist nicht da. Jemand sagt ihm das Ergebnis.")
        self.telling.setLayout(
            column(
                WrappedLabel(words, Text.STRONG),
                Adaptive(
                    Grow(labelled(self.tr("Wer sagt es ihm?"), self.told_by, Text.STRONG), 5),
                    Grow(labelled(self.tr("Bis wann?"), self.told_until, Text.STRONG), 3),
                    below=420,
                    gap=Space.M,
                ),
                gap=Space.XS,
            )
        )

    def _warn_of_end(self) -> None:
        """Say at the table that the follow-up lies beyond the consent's end."""
        follow_up, until = self.follow_up.day(), self._carries_until
        beyond = follow_up is not None and until is not None and follow_up > until
        self.ends.setVisible(beyond)
        if beyond:
            words = self.tr("Die Einwilligung gilt nur bis {day}; die Wiedervorlage liegt danach.")
            self.ends.label.setText(words.format(day=day_words(until)))

    def _connect(self) -> None:
        self.outcome.changed.connect(lambda: self.edited.emit("outcome", self.outcome.value()))
        self.lead.edited.connect(self._on_lead)
        self.lead.editingFinished.connect(self._on_lead)
        self.follow_up.edited.connect(self._on_follow_up)
        self.contact.textEdited.connect(lambda text: self.edited.emit("next_contact", text))
        for signal in (self.told_by.edited, self.told_by.editingFinished):
            signal.connect(self._on_told_by)
        self.told_until.edited.connect(
            lambda: self.edited.emit("told_until", self.told_until.day())
        )
        self.renew.clicked.connect(self.renewal_wanted)
        self._go_on_by_enter()

    def _go_on_by_enter(self) -> None:
        """Let Enter lead through the part, from line to line."""
        for signal, goes_to in (
            (self.goals.passed, self.commitments.line),
            (self.commitments.passed, self.outcome.widget),
            (self.lead.returnPressed, self.follow_up),
            (self.follow_up.returnPressed, self.contact),
            (self.contact.returnPressed, self.told_by),
            (self.told_by.returnPressed, self.told_until),
        ):
            signal.connect(partial(goes_to.setFocus, Qt.FocusReason.TabFocusReason))

    def _on_told_by(self) -> None:
        owner = self.told_by.owner()
        self.edited.emit("told_by_id", ProfessionalId(owner) if owner is not None else None)

    def _on_lead(self) -> None:
        owner = self.lead.owner()
        self.edited.emit("lead_id", ProfessionalId(owner) if owner is not None else None)

    def _on_follow_up(self) -> None:
        self.edited.emit("follow_up_on", self.follow_up.day())
        self._warn_of_end()
