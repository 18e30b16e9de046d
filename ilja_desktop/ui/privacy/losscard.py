"""One loss: what, since when, how long there is to notify it, and what was done."""

from __future__ import annotations

from datetime import datetime

from ilja_desktop.domain.deadline import rule_day
from ilja_desktop.domain.loss import Duty, Loss, hours_left
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word


class LossCard(Card):
    """A loss on record."""

    def __init__(self, loss: Loss, now: datetime) -> None:
        super().__init__(word(loss.thing))
        self.papers = Button(self.tr("Unterlagen speichern …"), icon="file-text")
        self.notified = Button(self.tr("Als gemeldet eintragen"))
        self.told = Button(self.tr("Als benachrichtigt eintragen"))
        since = self.tr("Bekannt seit {day}. Schutz: {protection}.").format(
            day=day(rule_day(loss.noticed_at)), protection=word(loss.protection)
        )
        self.add(row(self._clock(loss, now), Stretch()))
        self.add(WrappedLabel(since, Text.MUTED))
        self.add(WrappedLabel(loss.circumstances))
        proposal = self.tr("Vorschlag: {duty}").format(duty=word(loss.duty))
        self.add(WrappedLabel(proposal, Text.STRONG))
        if loss.notified_on is not None:
            done = self.tr("Gemeldet am {day}").format(day=day(loss.notified_on))
            self.notified.refuse(done)
            self.add(WrappedLabel(done, Text.MUTED))
        if loss.told_on is not None:
            done = self.tr("Betroffene benachrichtigt am {day}").format(day=day(loss.told_on))
            self.told.refuse(done)
            self.add(WrappedLabel(done, Text.MUTED))
        self.add(row(self.papers, self.notified, self.told, Stretch(), gap=Space.M))

    def _clock(self, loss: Loss, now: datetime) -> Pill:
        if loss.notified_on is not None:
            return Pill(self.tr("Gemeldet"), Tone.OK)
        left = hours_left(loss.notify_by(), now)
        if loss.duty is Duty.RECORD:
            return Pill(self.tr("Nur dokumentieren"), Tone.INFO)
        if left < 0:
            return Pill(self.tr("Meldefrist vorbei"), Tone.BAD)
        words = self.tr("Noch {hours} Stunden bis zur Meldung").format(hours=left)
        return Pill(words, Tone.BAD if left < 24 else Tone.WARN)
