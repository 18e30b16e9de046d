"""Opening a session: the day is confirmed and the notice on secrecy read out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from ilja_desktop.domain.conference import Conference
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.session import DayNotConfirmed
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.daywords import long_day
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.kit.work import Work


class OpenSheet(Sheet):
    """Asks for both before the first item may be called."""

    def __init__(self, desk: Desk, work: Work, conference: Conference, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("OpenSheet", "Konferenz eröffnen"),
            QCoreApplication.translate("OpenSheet", "Eröffnen"),
            parent=parent,
        )
        self._desk, self._work, self._conference = desk, work, conference
        self._today = desk.workplace.today()
        self.day = QCheckBox(self.tr("Ja, das ist das heutige Datum."))
        self.notice = QCheckBox(self.tr("Der Hinweis wurde vorgelesen."))
        self._build()
        self.day.setFocus()
        self.resize(look().px(600), look().px(580))
        self.confirmed.connect(self._on_confirmed)

    def _build(self) -> None:
        if self._conference.held_on != self._today:
            words = self.tr("Geplant war die Konferenz für {day}.")
            self.add(Note(words.format(day=long_day(self._conference.held_on)), Tone.WARN))
        day = Card(self.tr("Heute ist {day}.").format(day=long_day(self._today)))
        day.add(
            WrappedLabel(
                self.tr(
                    "Nach diesem Tag richtet sich, welche Einwilligung gilt. Stimmt die Uhr dieses "
                    "Rechners nicht, brechen Sie bitte ab und stellen Sie sie richtig."
                ),
                Text.MUTED,
            )
        )
        day.add(self.day)
        self.add(day)
        notice = Card(self.tr("Verschwiegenheit und Zweckbindung"))
        notice.add(
            WrappedLabel(
                self.tr(
                    "„Was hier besprochen wird, bleibt unter uns und dient nur der Hilfe für die "
                    "jungen Menschen. Wer für einen Fall nicht genannt ist, verlässt den Raum.“"
                ),
                Text.MUTED,
            )
        )
        notice.add(self.notice)
        self.add(notice)
        self.body.addStretch(1)

    def _on_confirmed(self) -> None:
        if not self.day.isChecked():
            self.messages.refuse(DayNotConfirmed(self._today))
            self.day.setFocus()
            return
        read = self.notice.isChecked()
        opens = partial(
            self._desk.sessions.open, self._conference.id, self._today, notice_read=read
        )
        self._work.run(self, opens, lambda _: self.accept(), self.messages.refuse)
