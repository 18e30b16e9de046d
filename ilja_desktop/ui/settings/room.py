"""The settings, one card for each subject."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.capture import shield
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.theme import Theme
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.backupcard import BackupCard
from ilja_desktop.ui.settings.consentrulescard import ConsentRulesCard
from ilja_desktop.ui.settings.destinationcard import DestinationCard
from ilja_desktop.ui.settings.devicecard import DeviceCard
from ilja_desktop.ui.settings.formscard import FormsCard
from ilja_desktop.ui.settings.holidaycard import HolidayCard
from ilja_desktop.ui.settings.lockcard import LockCard
from ilja_desktop.ui.settings.lookcard import LookCard
from ilja_desktop.ui.settings.mentoringcard import MentoringCard
from ilja_desktop.ui.settings.officecard import OfficeCard
from ilja_desktop.ui.settings.peoplecard import PeopleCard
from ilja_desktop.ui.settings.placecard import PlaceCard
from ilja_desktop.ui.settings.policycard import PolicyCard
from ilja_desktop.ui.settings.reportwordscard import ReportWordsCard
from ilja_desktop.ui.settings.rightscard import RightsCard
from ilja_desktop.ui.settings.signaturecard import SignatureCard
from ilja_desktop.ui.settings.surfacecard import SurfaceCard


class SettingsRoom(Page):
    """Everything that can be set, on one page."""

    def __init__(self, desk: Desk, work: Work, changes: Changes, theme: Theme) -> None:
        title = QCoreApplication.translate("SettingsRoom", "Einstellungen")
        super().__init__(PageHead(title))
        self._office = OfficeCard(desk, work, self.messages)
        self._policy = PolicyCard(desk, work, self.messages)
        self._consents = ConsentRulesCard(desk, work, self.messages)
        self._people = PeopleCard(desk, work, self.messages)
        self._backup = BackupCard(desk, work, self.messages)
        self._lock = LockCard(desk, work, self.messages)
        device = DeviceCard(desk, work, self.messages)
        cards = (
            LookCard(theme),
            self._backup,
            self._office,
            self._policy,
            self._consents,
            self._people,
            device,
        )
        for card in (*cards, self._lock):
            self.add(card)
        self._signature = SignatureCard(desk, work, self.messages)
        self.add(self._signature)
        self._forms = FormsCard(desk, work, self.messages)
        self.add(self._forms)
        self._words = ReportWordsCard(desk, work, self.messages)
        self.add(self._words)
        self._holidays = HolidayCard(desk, work, self.messages)
        self.add(self._holidays)
        self._destinations = DestinationCard(desk, work, self.messages)
        self.add(self._destinations)
        self._mentoring = MentoringCard(desk, work, self.messages)
        self.add(self._mentoring)
        self.add(RightsCard())
        self.add(PlaceCard(desk, work))
        self.add(SurfaceCard(shield()))
        self.body.addStretch(1)
        changes.happened.connect(self._on_changes_happened)

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.OFFICE):
            self._lock.refresh()
            self._office.refresh()
            self._policy.foot.refresh()
            self._consents.foot.refresh()
            self._backup.refresh()
            self._forms.refresh()
            self._holidays.refresh()
            self._mentoring.foot.refresh()
            self._words.foot.refresh()
            self._destinations.refresh()
        if touches(changes, Kind.USER):
            self._people.refresh()
            self._signature.refresh()
