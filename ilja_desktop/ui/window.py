"""The main window: every room of the office, and the ways between them.

The only module that knows every room. Rooms meet here: one's wish is another's ``open``.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.consenttask import Task
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.overview import Overview
from ilja_desktop.ui.board.room import BoardRoom
from ilja_desktop.ui.casefile.room import CasefileRoom
from ilja_desktop.ui.commitment.room import CommitmentRoom
from ilja_desktop.ui.conference.room import ConferenceRoom
from ilja_desktop.ui.consent.room import ConsentRoom
from ilja_desktop.ui.exchange.room import ExchangeRoom
from ilja_desktop.ui.help.room import HelpRoom
from ilja_desktop.ui.kit.frame import Room
from ilja_desktop.ui.kit.theme import Theme
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.minutes.room import MinutesRoom
from ilja_desktop.ui.narrative.room import NarrativeRoom
from ilja_desktop.ui.network.room import NetworkRoom
from ilja_desktop.ui.overview.room import OverviewRoom
from ilja_desktop.ui.package.room import PackageRoom
from ilja_desktop.ui.privacy.room import PrivacyRoom
from ilja_desktop.ui.report.room import ReportRoom
from ilja_desktop.ui.settings.room import SettingsRoom
from ilja_desktop.ui.vaultwindow import VaultWindow
from ilja_desktop.ui.volunteer.room import VolunteerRoom
from ilja_desktop.ui.whereabouts.room import WhereaboutsRoom

_COUNTED = {Kind.CASE, Kind.CONSENT, Kind.CONFERENCE, Kind.MINUTES, Kind.COMMITMENT}


class Window(VaultWindow):
    """Everything that is shown while a vault of the office is open."""

    def __init__(self, desk: Desk, work: Work, theme: Theme, *, practice: bool = False) -> None:
        super().__init__(desk, work, theme, practice=practice)
        self._changes.happened.connect(self._on_changes_happened)
        self._count()

    def arrive(self) -> None:
        """Take the focus where a morning begins, or in the session that is under way."""
        super().arrive()
        if may(self._desk.user, Right.HOLD_CONFERENCES):
            self._work.run(self, self._desk.sessions.under_way, self._go_on)

    def _go_on(self, running: ConferenceId | None) -> None:
        """Go back to the session that was open when the program ended, however it did."""
        if running is not None:
            self.open_conference(running)

    def _rooms(self) -> tuple[Room, ...]:
        reviews = may(self._desk.user, Right.READ_AUDIT)
        keeps = may(self._desk.user, Right.KEEP_VOLUNTEERS)
        after = self.tr("Begleitung")
        return tuple(
            Room(id=id, title=title, icon=icon, build=build, section=section, listed=bool(listed))
            for id, title, icon, build, section, listed in (
                ("overview", self.tr("Übersicht"), "layout-dashboard", self._overview, "", 1),
                ("cases", self.tr("Fälle"), "folder-open", self._cases, self.tr("Fallarbeit"), 1),
                ("consents", self.tr("Einwilligungen"), "shield-check", self._consents, "", 1),
                ("conferences", self.tr("Konferenzen"), "calendar-days", self._conferences, "", 1),
                ("minutes", self.tr("Protokolle"), "file-text", self._minutes, "", 1),
                ("commitments", self.tr("Vereinbarungen"), "handshake", self._commitments, "", 1),
                ("whereabouts", self.tr("Verbleib"), "map-pin", self._whereabouts, after, 1),
                ("volunteers", self.tr("Lotsen"), "heart-handshake", self._volunteers, "", keeps),
                ("network", self.tr("Netzwerk"), "network", self._network, self.tr("Büro"), 1),
                ("packages", self.tr("Austausch"), "usb", self._packages, "", 1),
                ("reports", self.tr("Berichte"), "chart-column", self._reports, "", 1),
                ("dataprotection", self.tr("Datenschutz"), "history", self._privacy, "", reviews),
                ("boards", self.tr("Gremien"), "users", self._boards, "", 0),
                ("narratives", self.tr("Fallschilderung"), "eye-off", self._narratives, "", 0),
                ("exchange", self.tr("Einlesen"), "file-text", self._exchange, "", 0),
                ("settings", self.tr("Einstellungen"), "settings", self._settings, "", 0),
                ("help", self.tr("Hilfe"), "circle-question-mark", self._help, "", 0),
            )
        )

    def _overview(self) -> QWidget:
        room = OverviewRoom(self._desk, self._work, self._changes)
        room.conference_chosen.connect(self.open_conference)
        room.case_chosen.connect(self.open_case)
        room.consents_wanted.connect(lambda: self.frame.open("consents"))
        room.consent_task_chosen.connect(self._open_consent_tasks)
        room.cases_wanted.connect(lambda: self.frame.open("cases"))
        room.minutes_wanted.connect(self.open_minutes)
        room.hand_outs_wanted.connect(self._open_hand_outs)
        room.tandem_chosen.connect(self._open_tandem)
        room.volunteers_wanted.connect(lambda: self.frame.open("volunteers"))
        room.report_wanted.connect(self._report_case)
        room.plan_wanted.connect(self._plan_conference)
        return room

    def _cases(self) -> QWidget:
        room = CasefileRoom(self._desk, self._work, self._changes)
        room.consent_wanted.connect(self._record_consent)
        room.consent_chosen.connect(self.open_consent)
        room.import_wanted.connect(self._import)
        return room

    def _consents(self) -> QWidget:
        room = ConsentRoom(self._desk, self._work, self._changes)
        room.case_chosen.connect(self.open_case)
        return room

    def _conferences(self) -> QWidget:
        room = ConferenceRoom(self._desk, self._work, self._changes)
        room.case_chosen.connect(self.open_case)
        room.minutes_wanted.connect(self.open_minutes)
        room.quiet_wanted.connect(self.frame.set_quiet)
        room.stay_open_wanted.connect(self.stay_open_wanted)
        return room

    def _minutes(self) -> QWidget:
        room = MinutesRoom(self._desk, self._work, self._changes)
        room.loss_wanted.connect(lambda: self.frame.open("dataprotection"))
        return room

    def _commitments(self) -> QWidget:
        room = CommitmentRoom(self._desk, self._work, self._changes)
        room.case_chosen.connect(self.open_case)
        room.conference_chosen.connect(self.open_conference)
        room.numbers_wanted.connect(lambda: self.frame.open("reports"))
        return room

    def _volunteers(self) -> QWidget:
        return VolunteerRoom(self._desk, self._work, self._changes)

    def _whereabouts(self) -> QWidget:
        room = WhereaboutsRoom(self._desk, self._work, self._changes)
        room.case_chosen.connect(self.open_case)
        room.consent_wanted.connect(self._record_consent)
        return room

    def _network(self) -> QWidget:
        room = NetworkRoom(self._desk, self._work, self._changes)
        room.import_wanted.connect(self._import)
        return room

    def _reports(self) -> QWidget:
        room = ReportRoom(self._desk, self._work, self._changes)
        room.boards_wanted.connect(lambda: self.frame.open("boards", under="reports"))
        room.narrative_wanted.connect(lambda: self.frame.open("narratives", under="reports"))
        return room

    def _narratives(self) -> QWidget:
        room = NarrativeRoom(self._desk, self._work, self._changes)
        room.left.connect(lambda: self.frame.open("reports"))
        return room

    def _boards(self) -> QWidget:
        room = BoardRoom(self._desk, self._work, self._changes)
        room.left.connect(lambda: self.frame.open("reports"))
        return room

    def _packages(self) -> QWidget:
        return PackageRoom(self._desk, self._work, self._changes)

    def _privacy(self) -> QWidget:
        return PrivacyRoom(self._desk, self._work, self._changes)

    def _exchange(self) -> QWidget:
        room = ExchangeRoom(self._desk, self._work, self._changes)
        room.closed.connect(lambda: self.frame.open("cases"))
        return room

    def _settings(self) -> QWidget:
        return SettingsRoom(self._desk, self._work, self._changes, self._theme)

    def _help(self) -> QWidget:
        titles = [room.title for room in self._rooms() if room.listed]
        return self._leading_back(HelpRoom(titles))

    def _open_tandem(self, tandem_id: int) -> None:
        self._open("volunteers", VolunteerRoom).open(tandem_id)

    def open_case(self, case_id: int) -> None:
        """Show a case."""
        self._open("cases", CasefileRoom).open(case_id)

    def _report_case(self) -> None:
        self._open("cases", CasefileRoom).report()

    def _record_consent(self, person_id: int) -> None:
        self._open("consents", ConsentRoom).record(person_id)

    def _open_consent_tasks(self, task: Task) -> None:
        self._open("consents", ConsentRoom).show_tasks(task)

    def open_consent(self, consent_id: int) -> None:
        """Show a consent."""
        self._open("consents", ConsentRoom).open(consent_id)

    def open_conference(self, conference_id: int) -> None:
        """Show a conference; a running one as the session it is."""
        self._open("conferences", ConferenceRoom).open(conference_id)

    def _plan_conference(self) -> None:
        self._open("conferences", ConferenceRoom).plan()

    def open_minutes(self, conference_id: int) -> None:
        """Show the minutes of a conference."""
        self._open("minutes", MinutesRoom).open(conference_id)

    def _open_hand_outs(self) -> None:
        self._open("minutes", MinutesRoom).open_hand_outs()

    def _import(self) -> None:
        self.frame.open("exchange", under="cases")

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if any(change.kind in _COUNTED for change in changes):
            self._count()

    def _count(self) -> None:
        self._work.run(self, self._desk.overview.today, self._show_counts)

    def _show_counts(self, overview: Overview) -> None:
        self.frame.show_badge("cases", overview.reported + overview.closed_drafts)
        self.frame.show_badge("consents", len(overview.consents_due), Tone.WARN)
        self.frame.show_badge("minutes", len(overview.unsigned), Tone.WARN)
