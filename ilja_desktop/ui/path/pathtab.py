"""The whole path of a young person: school, stations, checkpoints, and what they hint at."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.checkpoint import CheckpointState
from ilja_desktop.domain.pathhint import Hint
from ilja_desktop.domain.pathway import ResidenceGroup, Station
from ilja_desktop.domain.words.whereabouts import HINT_RULES
from ilja_desktop.services.pathreading import Step
from ilja_desktop.services.whereabouts import PathView
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, column, line_across
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word

_TONES = {
    CheckpointState.AHEAD: Tone.NEUTRAL,
    CheckpointState.DUE: Tone.WARN,
    CheckpointState.REACHED: Tone.OK,
    CheckpointState.MISSED: Tone.INFO,
    CheckpointState.DECLINED: Tone.INFO,
    CheckpointState.NO_CONSENT: Tone.NEUTRAL,
    CheckpointState.TOO_LONG_AGO: Tone.NEUTRAL,
}


class PathTab(QWidget):
    """Shows a path; without a consent that holds today only that, and until when it is kept.

    Signals:
        keep_wanted, station_wanted: school and contact, or another station, shall be entered.
        change_wanted, removal_wanted: with a station.
        answer_wanted, take_back_wanted: with a step.
        consent_wanted: a consent shall be recorded.
    """

    keep_wanted = Signal()
    station_wanted = Signal()
    change_wanted = Signal(object)
    removal_wanted = Signal(object)
    answer_wanted = Signal(object)
    take_back_wanted = Signal(object)
    consent_wanted = Signal()

    def __init__(self, path: PathView) -> None:
        super().__init__()
        self._path = path
        followed = path.followed
        parts = [self._hint(hint) for hint in path.hints]
        if followed.verdict.allowed:
            parts += [self._beginning(), self._stations(), self._checkpoints()]
        else:
            parts.append(self._closed())
        self.setLayout(column(*parts, gap=Space.L))

    def _closed(self) -> QWidget:
        record = Button(self.tr("Einwilligung aufnehmen"), icon="shield-check")
        record.clicked.connect(self.consent_wanted)
        words = self.tr(
            "Vom Weg wird heute nichts gezeigt und niemand gefragt: Für die Nachfrage nach dem "
            "Verbleib gilt keine Einwilligung ({reason})."
        ).format(reason=word(self._path.followed.verdict.reason))
        pathway = self._path.followed.pathway
        if pathway is not None:
            kept = self.tr("Was schon eingetragen ist, wird nach dem {day} gelöscht.")
            words = f"{words} {kept.format(day=day(pathway.erase_on))}"
        return Note(words, Tone.INFO, record)

    def _hint(self, hint: Hint) -> QWidget:
        listed = self._path.listed
        names = [
            listed.words(each.category)
            for each in self._path.followed.stations
            if each.id in hint.stations
        ]
        rule = QCoreApplication.translate("Word", HINT_RULES[hint.kind])
        text = self.tr("Hinweis {kind}: {stations}. {rule}").format(
            kind=word(hint.kind),
            stations=", ".join(names),
            rule=rule.format(**asdict(listed.rules)),
        )
        return Note(text, Tone.INFO)

    def _beginning(self) -> Card:
        followed = self._path.followed
        edit = self._small(self.tr("Ändern …"), self.tr("Schule und Kontakt ändern"), "pencil")
        edit.clicked.connect(self.keep_wanted)
        card = Card(self.tr("Schule und Kontakt"), corner=edit)
        pathway = followed.pathway
        school_type = word(pathway.school_type) if pathway else self.tr("Schulform fehlt noch")
        ends = self.tr("Ende der Schulpflicht {day}").format(day=day(followed.school.day))
        if followed.school.expected:
            ends = f"{ends} ({self.tr('aus dem Geburtsdatum')})"
        card.add(WrappedLabel(f"{school_type} · {ends}"))
        if pathway is not None and pathway.residence_group is not ResidenceGroup.UNKNOWN:
            group = self.tr("Aufenthaltsgruppe: {group}")
            card.add(WrappedLabel(group.format(group=word(pathway.residence_group))))
        if pathway is not None and pathway.contact:
            asked = self.tr("Gefragt werden: {contact}").format(contact=pathway.contact)
            card.add(WrappedLabel(asked))
        kept = self.tr("Wird gefragt bis {until}.").format(until=day(followed.verdict.until))
        if pathway is not None:
            gone = self.tr("Der Weg wird nach dem {day} gelöscht.")
            kept = f"{kept} {gone.format(day=day(pathway.erase_on))}"
        card.add(WrappedLabel(kept, Text.CAPTION))
        return card

    def _stations(self) -> Card:
        add = self._small(self.tr("Eintragen …"), self.tr("Station eintragen"), "plus")
        add.clicked.connect(self.station_wanted)
        card = Card(self.tr("Stationen"), corner=add)
        if not self._path.followed.stations:
            hint = self.tr("Noch keine. Stationen entstehen auch aus Antworten.")
            card.add(WrappedLabel(hint, Text.MUTED))
        for at, station in enumerate(reversed(self._path.followed.stations)):
            if at:
                card.add(line_across())
            card.add(self._station(station))
        return card

    def _station(self, station: Station) -> QWidget:
        listed = self._path.listed
        title = f"{station.category} · {listed.words(station.category)}"
        end = station.end(listed)
        last = day(end) if end else self.tr("offen")
        if end is not None and station.ends_on is None:
            last = self.tr("voraussichtlich {day}").format(day=last)
        facts = [
            self.tr("{first} bis {last}").format(first=day(station.begins_on), last=last),
            word(station.funded_by) if station.funded_by else "",
            self.tr("höherer Schulabschluss") if station.certificate else "",
        ]
        words = column(
            WrappedLabel(title, Text.STRONG),
            WrappedLabel(" · ".join(filter(None, facts)), Text.CAPTION),
            gap=Space.XXS,
        )
        change = self._small(
            self.tr("Ändern …"), self.tr("Station {name} ändern").format(name=title), "pencil"
        )
        change.clicked.connect(lambda: self.change_wanted.emit(station))
        drop = self._small(
            self.tr("Entfernen …"), self.tr("Station {name} entfernen").format(name=title), "x"
        )
        drop.clicked.connect(lambda: self.removal_wanted.emit(station))
        return Adaptive(Grow(boxed(words)), Flow(change, drop), below=520)

    def _checkpoints(self) -> Card:
        card = Card(self.tr("Messpunkte"))
        for at, step in enumerate(reversed(self._path.followed.steps)):
            if at:
                card.add(line_across())
            card.add(self._step(step))
        return card

    def _step(self, step: Step) -> QWidget:
        checkpoint = step.checkpoint
        title = word(checkpoint.stage)
        if checkpoint.number > 1:
            title = f"{title} ({checkpoint.number})"
        when = day(checkpoint.day)
        if checkpoint.expected:
            when = self.tr("voraussichtlich {day}").format(day=when)
        words = column(
            WrappedLabel(f"{title} · {when}", Text.STRONG),
            WrappedLabel(self._said(step), Text.CAPTION),
            gap=Space.XXS,
        )
        state = Pill(word(step.state), _TONES[step.state])
        buttons = self._step_buttons(step, f"{title}, {when}")
        parts: list[QWidget | Grow] = [Grow(boxed(words)), state]
        return Adaptive(*parts, *([Flow(*buttons)] if buttons else []), below=620)

    def _said(self, step: Step) -> str:
        found = step.found
        if found is None:
            return self.tr("Noch nichts eingetragen")
        told = [
            self._path.listed.words(found.category),
            word(found.source) if found.source else "",
            word(found.certainty) if found.certainty else "",
            word(found.missed) if found.missed else "",
            self.tr("gefragt am {day}").format(day=day(found.asked_on)),
        ]
        return " · ".join(filter(None, told))

    def _step_buttons(self, step: Step, name: str) -> list[Button]:
        if step.state is CheckpointState.AHEAD:
            return []
        enter = self._small(
            self.tr("Antwort …"), self.tr("Antwort eintragen: {name}").format(name=name), "pencil"
        )
        enter.clicked.connect(lambda: self.answer_wanted.emit(step))
        if step.found is None:
            return [enter]
        back = self._small(
            self.tr("Zurücknehmen"), self.tr("Antwort zurücknehmen: {name}").format(name=name), "x"
        )
        back.clicked.connect(lambda: self.take_back_wanted.emit(step))
        return [enter, back]

    def _small(self, text: str, name: str, icon: str) -> Button:
        button = Button(text, Kind.GHOST, icon, Extent.SMALL)
        button.setAccessibleName(name)
        return button
