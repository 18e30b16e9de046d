"""The cards at the right of a case: its consent in short, and the key data."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ilja_desktop.domain.coverage import Reason
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.release import Release
from ilja_desktop.ui.casefile.contents import CaseContents
from ilja_desktop.ui.casefile.facts import glance
from ilja_desktop.ui.casefile.standing import advice, finding, light_tone
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import ElidedLabel, IconLabel, Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, column, line_across, row
from ilja_desktop.ui.kit.pill import SHIELDS, Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word

_MOST_RECIPIENTS = 6


class ConsentCard(Card):
    """Whether the case may be discussed, until when, and who may know what in short.

    Signals:
        consent_chosen: the consent behind it shall be opened.
    """

    consent_chosen = Signal(int)

    def __init__(self, contents: CaseContents) -> None:
        super().__init__()
        self._contents = contents
        verdict = contents.view.standing
        tone = light_tone(verdict)
        consent = contents.consent_in_force()
        title = self.tr("Einwilligung gültig") if verdict.allowed else word(verdict.reason)
        head = row(
            IconLabel(SHIELDS[tone], tone.value, 22), Grow(WrappedLabel(title, Text.SUBTITLE))
        )
        if consent is not None:
            state = contents.state_of(consent)
            head.addWidget(Pill(word(state), tone))
        self.add(head)
        if verdict.allowed:
            text = self.tr("bis {day} · jederzeit widerrufbar")
            self.add(Label(text.format(day=day(verdict.until)), Text.CAPTION))
            assert consent is not None
            self._show_releases(contents.releases(consent))
        else:
            self.add(WrappedLabel(finding(verdict.reason)))
            self.add(WrappedLabel(advice(verdict.reason), Text.MUTED))
        if consent is not None:
            more = Button(self.tr("Einwilligung öffnen"), Kind.GHOST, "arrow-right", Extent.SMALL)
            more.clicked.connect(lambda: self.consent_chosen.emit(consent.id))
            self.add(row(more, Grow(Label(""))))

    def _show_releases(self, releases: tuple[Release, ...]) -> None:
        self.add(line_across())
        for release in releases[:_MOST_RECIPIENTS]:
            self.add(self._line(release))
        if len(releases) > _MOST_RECIPIENTS:
            text = self.tr("und {count} weitere").format(count=len(releases) - _MOST_RECIPIENTS)
            self.add(Label(text, Text.CAPTION))
        closed = self._closed_to_all(releases)
        if closed:
            label = WrappedLabel(closed)
            self.add(row(IconLabel("x", Tone.BAD.value, 16), Grow(label), gap=Space.M))

    def _line(self, release: Release) -> QHBoxLayout:
        recipient = release.recipient
        name = self._contents.institution(recipient.institution_id)
        if recipient.professional_id is not None:
            who = self._contents.professionals[recipient.professional_id].display_name()
        else:
            who = recipient.function
        opened = sum(verdict.allowed for _, verdict in release.verdicts)
        text = self.tr("{count} von {all} Bereichen").format(
            count=opened, all=len(release.verdicts)
        )
        tone = Tone.OK if opened else Tone.BAD
        words = column(ElidedLabel(f"{who}, {name}"), ElidedLabel(text, Text.CAPTION), gap=0)
        icon = IconLabel("check" if opened else "x", tone.value, 16)
        return row(icon, Grow(words), gap=Space.M)

    def _closed_to_all(self, releases: tuple[Release, ...]) -> str:
        """Return the specially protected categories nobody may know."""
        if not releases:
            return ""
        opened = {
            matter.category
            for release in releases
            for matter, verdict in release.verdicts
            if verdict.reason is Reason.COVERED
        }
        special = [each for each in DataCategory if each.special]
        closed = [category for category in special if category not in opened]
        if closed == special:
            return self.tr("Besonders geschützte Angaben: nicht freigegeben")
        names = ", ".join(word(category) for category in closed)
        return self.tr("Nicht freigegeben: {names}").format(names=names) if names else ""


class GlanceCard(Card):
    """The key data of the young person and the case.

    Signals:
        edit_wanted: the young person's data shall be changed.
    """

    edit_wanted = Signal()

    def __init__(self, contents: CaseContents) -> None:
        change = Button("", Kind.QUIET, "pencil", Extent.ICON)
        super().__init__(self.tr("Auf einen Blick"), corner=change)
        change.setAccessibleName(self.tr("Angaben zur Person ändern"))
        change.setToolTip(self.tr("Angaben zur Person ändern"))
        change.clicked.connect(self.edit_wanted)
        person, case = contents.view.family.person, contents.view.case
        born = self.tr("{day} ({age} Jahre)").format(day=day(person.born_on), age=contents.age)
        self.add(glance("cake", self.tr("Geburtsdatum"), born))
        self.add(glance("map-pin", self.tr("Wohnort"), person.residence))
        if person.reachability:
            self.add(glance("phone", self.tr("Erreichbar"), self._reach(contents)))
        language = person.language
        if person.interpreter_needed:
            language = self.tr("{language}, mit Dolmetschen").format(language=language)
        self.add(glance("languages", self.tr("Sprache"), language))
        if person.school:
            school = ", ".join(filter(None, (person.school, person.school_course)))
            self.add(glance("graduation-cap", self.tr("Schule"), school))
        reporting = contents.institutions[case.reporting_institution_id]
        circle = f"{reporting.name} ({word(reporting.legal_circle)})"
        self.add(glance("building-2", self.tr("Gemeldet von"), circle))
        upcoming = self._conference(contents)
        if upcoming:
            self.add(glance("calendar-days", self.tr("Konferenz"), upcoming))
        self.add(glance("trash-2", self.tr("Wird gelöscht am"), day(case.erase_on)))

    def _reach(self, contents: CaseContents) -> str:
        person = contents.view.family.person
        if person.may_leave_message:
            return self.tr("{reach} (Nachricht erlaubt)").format(reach=person.reachability)
        return person.reachability

    def _conference(self, contents: CaseContents) -> str:
        shown = contents.view.appearances
        if not shown:
            return ""
        last = shown[0]
        text = self.tr("{number} am {day}, TOP {position}")
        return text.format(number=last.number, day=day(last.held_on), position=last.position)
