"""The invitations to one conference: partners on one side, families on the other."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.conference import Conference
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.conference.familycard import FamilyCard
from ilja_desktop.ui.conference.partnercard import PartnerCard
from ilja_desktop.ui.conference.words import times, where
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.daywords import medium_day
from ilja_desktop.ui.kit.layout import Grow
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.work import Work


class InvitationPage(Page):
    """Shows who is invited, what they know, and what they answered.

    Signals:
        back_wanted: the conference shall be shown again, by its id.
    """

    back_wanted = Signal(int)

    def __init__(self, desk: Desk, work: Work, changes: Changes, conference: Conference) -> None:
        self._back = Button(
            QCoreApplication.translate("InvitationPage", "Zur Konferenz"),
            ButtonKind.QUIET,
            "arrow-left",
        )
        title = QCoreApplication.translate("InvitationPage", "Einladungen {number}")
        subtitle = " · ".join(
            (medium_day(conference.held_on), times(conference), where(conference))
        )
        super().__init__(PageHead(title.format(number=conference.number), subtitle, self._back))
        self.partners = PartnerCard(desk, work, self.messages, conference.id)
        self.families = FamilyCard(desk, work, self.messages, conference.id)
        self.add(Adaptive(Grow(self.partners), Grow(self.families), below=980))
        self.body.addStretch(1)
        self._back.clicked.connect(lambda: self.back_wanted.emit(conference.id))
        changes.happened.connect(self._on_changes_happened)

    def arrive(self) -> None:
        self.partners.choose.setFocus()

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        kinds = (Kind.INVITATION, Kind.CONFERENCE, Kind.AGENDA_ITEM, Kind.CONSENT)
        if touches(changes, *kinds):
            self.partners.refresh()
            self.families.refresh()
