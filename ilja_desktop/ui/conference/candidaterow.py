"""One case that asks for a place on the agenda."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ilja_desktop.domain.admission import Check, CheckResult
from ilja_desktop.domain.casefile import CaseState
from ilja_desktop.services.conferenceview import CandidateLine
from ilja_desktop.ui.conference.admissionlines import AdmissionLines
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.avatar import Avatar, initials
from ilja_desktop.ui.kit.button import Button, Extent, IconButton, Kind
from ilja_desktop.ui.kit.daywords import short_day
from ilja_desktop.ui.kit.label import ElidedLabel
from ilja_desktop.ui.kit.layout import Grow, column, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word

_CAN_WAIT = (CaseState.REPORTED, CaseState.ADMITTED)
_CAN_BE_ADMITTED = (CaseState.REPORTED, CaseState.POSTPONED)
_URGENT = {"A": Tone.BAD, "B": Tone.WARN, "C": Tone.NEUTRAL}


class CandidateRow(QFrame):
    """Shows who it is about in a few words, what the check says, and what can be done.

    Signals:
        taken, put_off, excepted, shown: the case shall be put on the agenda, wait, get a reasoned
            exception, be opened.
        nameless: it shall be put on the agenda without names.
    """

    taken = Signal(object)
    put_off = Signal(object)
    excepted = Signal(object)
    nameless = Signal(object)
    shown = Signal(int)

    def __init__(self, line: CandidateLine, *, open_agenda: bool, full: str) -> None:
        super().__init__()
        self.line = line
        self.setProperty("card", "sunken")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        inside.setSpacing(Space.S)
        inside.addLayout(self._head())
        inside.addWidget(self._pills())
        inside.addWidget(AdmissionLines(line.admission))
        inside.addWidget(self._actions(open_agenda, full))

    def _head(self) -> QVBoxLayout:
        person, case = self.line.person, self.line.candidate.case
        letters = initials(person.given_name, person.family_name)
        names = column(
            ElidedLabel(person.full_name(), Text.STRONG),
            ElidedLabel(f"{case.number} · {person.school}".rstrip(" ·"), Text.CAPTION),
            gap=0,
        )
        opens = IconButton(
            "folder-open", self.tr("Fall öffnen: {name}").format(name=person.full_name())
        )
        opens.clicked.connect(lambda: self.shown.emit(case.id))
        return column(row(Avatar(letters, case.id, 34), Grow(names), opens, gap=Space.M))

    def _pills(self) -> QWidget:
        candidate = self.line.candidate
        urgency = candidate.report.urgency
        flow = Flow(Pill(word(urgency), _URGENT[urgency.value]), gap=Space.XS)
        if candidate.report.due_on is not None:
            due = self.tr("Frist {day}").format(day=short_day(candidate.report.due_on))
            flow.add(Pill(due))
        if self.line.due_since is not None:
            words = self.tr("Wiedervorlage fällig seit {day}")
            flow.add(Pill(words.format(day=short_day(self.line.due_since)), Tone.WARN))
        if candidate.case.postponed_count:
            times = self.tr("{n}-mal zurückgestellt").format(n=candidate.case.postponed_count)
            flow.add(Pill(times, Tone.WARN))
        flow.add(
            Pill(self.tr("Erstberatung") if candidate.first_time else self.tr("Folgeberatung"))
        )
        return flow

    def _actions(self, open_agenda: bool, full: str) -> QWidget:
        name = self.line.person.full_name()
        takes = Button(self.tr("Auf die Tagesordnung"), Kind.GHOST, "plus", Extent.SMALL)
        takes.setAccessibleName(self.tr("{name} auf die Tagesordnung").format(name=name))
        takes.clicked.connect(lambda: self.taken.emit(self.line))
        takes.refuse(self._obstacle(open_agenda, full))
        waits = Button(self.tr("Zurückstellen"), Kind.QUIET, "hourglass", Extent.SMALL)
        waits.setAccessibleName(self.tr("{name} zurückstellen").format(name=name))
        waits.clicked.connect(lambda: self.put_off.emit(self.line))
        flow = Flow(takes, waits, gap=Space.XS)
        waits.setVisible(self.line.candidate.case.state in _CAN_WAIT)
        if open_agenda and not full and self._lacks_consent_only():
            hides = Button(self.tr("Ohne Namen aufnehmen"), Kind.GHOST, "eye-off", Extent.SMALL)
            hides.setAccessibleName(self.tr("{name}: ohne Namen aufnehmen").format(name=name))
            hides.clicked.connect(lambda: self.nameless.emit(self.line))
            flow.add(hides)
        if self._may_be_excepted():
            excepts = Button(self.tr("Ausnahme begründen"), Kind.QUIET, "pen-line", Extent.SMALL)
            excepts.setAccessibleName(self.tr("{name}: Ausnahme begründen").format(name=name))
            excepts.clicked.connect(lambda: self.excepted.emit(self.line))
            flow.add(excepts)
        return flow

    def _obstacle(self, open_agenda: bool, full: str) -> str:
        if not open_agenda:
            return self.tr("Die Tagesordnung ist schon freigegeben.")
        if not self.line.admission.admitted:
            return self.tr("Der Fall ist für diesen Tag nicht zugelassen; der Grund steht darüber.")
        return full

    def _lacks_consent_only(self) -> bool:
        """Without names no consent is needed; residence and age still count."""
        return not self.line.admission.consent.allowed and not failed_checks(self.line)

    def _may_be_excepted(self) -> bool:
        """Residence and age can be excepted with a reason, consent never (R7)."""
        return (
            self.line.candidate.case.state in _CAN_BE_ADMITTED
            and self.line.admission.consent.allowed
            and bool(failed_checks(self.line))
        )


def failed_checks(line: CandidateLine) -> tuple[Check, ...]:
    """Return the checks that speak against a case and can be excepted."""
    return tuple(
        finding.check
        for finding in line.admission.findings
        if finding.result is CheckResult.FAILED and finding.check is not Check.CONSENT
    )
