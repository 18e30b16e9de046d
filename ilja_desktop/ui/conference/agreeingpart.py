"""Third phase: goals, commitments, the result, and how it goes on."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.domain.minutes import CaseSheetDraft, Outcome
from ilja_desktop.services.itemview import ItemView
from ilja_desktop.ui.conference.commitmententry import YOUNG_PERSON, CommitmentEntry
from ilja_desktop.ui.conference.goalentry import GoalEntry
from ilja_desktop.ui.conference.ownerline import Option, OwnerLine
from ilja_desktop.ui.conference.quickday import DayLine
from ilja_desktop.ui.conference.textfield import Labelled, TextField
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.editor import ChoiceEditor
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.layout import Grow
from ilja_desktop.ui.kit.tokens import Space, Text


class AgreeingPart(QWidget):
    """What is agreed.

    Signals:
        edited: a field of the sheet with its new value.
    """

    edited = Signal(str, object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.goals = GoalEntry(today)
        self.commitments = CommitmentEntry(today)
        self.outcome = ChoiceEditor(tuple(Outcome))
        self.outcome.widget.setAccessibleName(self.tr("Ergebnis"))
        self.lead = OwnerLine(self.tr("Fallführend"))
        self.lead.setPlaceholderText(self.tr("wer führt den Fall weiter?"))
        self.follow_up = DayLine(self.tr("Wiedervorlage"), today)
        self.contact = TextField(self.tr("Nächster Kontakt mit dem jungen Menschen"), 2)
        self._build()
        self._connect()

    def offer(self, owners: tuple[Option, ...]) -> None:
        """Say who may take something on."""
        self.commitments.offer(owners)
        self.lead.offer([one for one in owners if one[0] != YOUNG_PERSON])

    def show_draft(self, draft: CaseSheetDraft) -> None:
        """Show the sheet's text."""
        self.outcome.show(draft.outcome)
        self.lead.show_owner(draft.lead_id)
        self.follow_up.show_day(draft.follow_up_on)
        self.contact.show_text(draft.next_contact)

    def show_view(self, view: ItemView) -> None:
        """Show what was agreed so far."""
        self.goals.show_goals(view.goals)
        self.commitments.show_commitments(view.commitments)

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
                Grow(Labelled(self.tr("Ergebnis"), self.outcome.widget), 5),
                Grow(Labelled(self.tr("Fallführend"), self.lead), 5),
                Grow(Labelled(self.tr("Wiedervorlage"), self.follow_up), 3),
                below=560,
                gap=Space.M,
            )
        )
        inside.addSpacing(Space.XS)
        inside.addWidget(self.contact)
        inside.addStretch(1)

    def _connect(self) -> None:
        self.outcome.changed.connect(lambda: self.edited.emit("outcome", self.outcome.value()))
        self.lead.edited.connect(self._on_lead)
        self.lead.editingFinished.connect(self._on_lead)
        self.follow_up.edited.connect(self._on_follow_up)
        self.contact.edited.connect(lambda text: self.edited.emit("next_contact", text))

    def _on_lead(self) -> None:
        owner = self.lead.owner()
        self.edited.emit("lead_id", ProfessionalId(owner) if owner is not None else None)

    def _on_follow_up(self) -> None:
        self.edited.emit("follow_up_on", self.follow_up.day())
