"""Releases an agenda: who leads, who stands in, who writes, and what speaks against each."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.moderation import LeaderFault, Leaders
from ilja_desktop.services.agendarelease import LeaderCheck
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.layout import clear, column
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Space, Tone
from ilja_desktop.ui.kit.words import mark, word
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Reference(name="moderator_id", label=mark("ReleaseSheet", "Moderation"), required=True),
    f.Reference(name="deputy_id", label=mark("ReleaseSheet", "Vertretung"), required=True),
    f.Reference(name="minute_taker_id", label=mark("ReleaseSheet", "Protokoll"), required=True),
)


class ReleaseSheet(Sheet):
    """Names the three people; warns, and lets people decide."""

    def __init__(self, desk: Desk, work: Work, conference: Conference, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("ReleaseSheet", "Tagesordnung freigeben"),
            QCoreApplication.translate("ReleaseSheet", "Freigeben"),
            QCoreApplication.translate(
                "ReleaseSheet",
                "Fällt die Moderation aus, übernimmt die Vertretung mit ihrem eigenen Kennwort.",
            ),
            parent=parent,
        )
        self._desk, self._work, self._conference = desk, work, conference
        self._checks: dict[int, LeaderCheck] = {}
        self.form = FormView[Leaders]("ReleaseSheet", FIELDS, desk.workplace.today)
        self._warnings = column(gap=Space.S)
        self.add(self.form)
        self.body.addLayout(self._warnings)
        self.body.addStretch(1)
        self.resize(look().px(620), look().px(560))
        self.form.modified.connect(self._warn)
        self.confirmed.connect(self._on_confirmed)
        self.confirm.setEnabled(False)
        job = partial(desk.agenda_releases.checks, conference.id)
        work.run(self, job, self._offer, self.messages.refuse)

    def _offer(self, checks: tuple[LeaderCheck, ...]) -> None:
        self._checks = {check.professional.id: check for check in checks}
        offered = [(each.professional.id, each.professional.display_name()) for each in checks]
        for field in FIELDS:
            self.form.offer(field.name, offered)
        self.form.show_draft(_suggested(self._conference, checks))
        self.form.focus("deputy_id")
        self.confirm.setEnabled(True)
        self._warn()

    def _warn(self) -> None:
        clear(self._warnings)
        for words in self._faults():
            self._warnings.addWidget(Note(words, Tone.WARN))

    def _faults(self) -> Iterator[str]:
        draft = self.form.draft()
        writes = draft.minute_taker_id
        for id in dict.fromkeys((draft.moderator_id, draft.deputy_id, writes)):
            check = None if id is None else self._checks.get(id)
            if check is None or not check.faults:
                continue
            name = check.professional.display_name()
            told = ", ".join(self._words(fault, check) for fault in check.faults)
            yield self.tr("{name} {faults}.").format(name=name, faults=told)

    def _words(self, fault: LeaderFault, check: LeaderCheck) -> str:
        if fault is not LeaderFault.NOT_COVERED:
            return word(fault)
        positions = ", ".join(str(position) for position in check.positions)
        words = self.tr("{fault} (TOP {positions})")
        return words.format(fault=word(fault), positions=positions)

    def _on_confirmed(self) -> None:
        if not self.form.check():
            return
        release = self._desk.agenda_releases.release
        job = partial(release, self._conference.id, self.form.draft())
        self._work.run(self, job, lambda _: self.accept(), self.messages.refuse)


def _suggested(conference: Conference, checks: tuple[LeaderCheck, ...]) -> Leaders:
    """Return who was planned, and for who was not those against whom least speaks."""
    planned = (conference.moderator_id, conference.deputy_id, conference.minute_taker_id)
    others = (each.professional.id for each in checks if each.professional.id not in planned)
    moderator, deputy, writer = (id if id is not None else next(others, None) for id in planned)
    return Leaders(moderator_id=moderator, deputy_id=deputy, minute_taker_id=writer)
