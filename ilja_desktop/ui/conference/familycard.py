"""The families of a conference: a time of their own, and letters to them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.formkind import FormKind
from ilja_desktop.domain.ids import AgendaItemId, ConferenceId
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.familyinvitation import FamilyLettersMade, FamilyPlan
from ilja_desktop.services.familyview import FamilyLine, FamilyView
from ilja_desktop.ui.conference.familysheet import FamilySheet
from ilja_desktop.ui.conference.informing import print_information
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import TwoLines, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, clear, column
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Lane, Work


class FamilyCard(Card):
    """Lists the cases of the agenda with their time; families are written to on paper only."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar, id: ConferenceId) -> None:
        super().__init__(QCoreApplication.translate("FamilyCard", "Junge Menschen und Familien"))
        self._desk, self._work, self._messages, self._id = desk, work, messages, id
        self._hint = WrappedLabel("", Text.MUTED)
        self._lines = column(gap=Space.M)
        self.inform = Button(self.tr("Informationsschreiben drucken"), ButtonKind.GHOST, "info")
        self.add(self._hint)
        self.add(Flow(self.inform))
        self.body.addLayout(self._lines)
        self.body.addStretch(1)
        kind = FormKind.INFORMATION_FAMILIES
        self.inform.clicked.connect(partial(print_information, self, desk, work, messages, kind))
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        job = partial(self._desk.family_invitations.view, self._id)
        self._work.run(self, job, self._show, self._messages.refuse)

    def _show(self, view: FamilyView) -> None:
        clear(self._lines)
        words = self.tr(
            "Zwischen zwei Familien liegen mindestens {gap} Minuten, damit sie sich nicht "
            "begegnen. Ohne Namen besprochene Fälle stehen hier nicht."
        )
        self._hint.setText(words.format(gap=view.gap_minutes))
        for line in view.lines:
            self._lines.addWidget(self._line(view, line))
        if not view.lines:
            nothing = self.tr("Auf der Tagesordnung steht noch kein Fall mit Namen.")
            self._lines.addWidget(WrappedLabel(nothing, Text.MUTED))

    def _line(self, view: FamilyView, line: FamilyLine) -> QWidget:
        name = line.person.full_name()
        if line.called_off:
            words = TwoLines(name, self.tr("war eingeladen, findet nicht statt"))
            deeds = Flow(*self._pills(view, line), self._print_button(line, name))
            return Adaptive(Grow(words), deeds, below=700)
        times = self.tr("{start}–{end} Uhr").format(
            start=f"{line.slot.starts_at:%H:%M}", end=f"{line.slot.ends_at:%H:%M}"
        )
        wish = self.tr("möchte dabei sein: {wish}").format(wish=word(line.wish))
        words = TwoLines(name, f"{times} · {wish}")
        change = Button(
            self.tr("Einladen") if line.invitation is None else self.tr("Ändern"),
            extent=Extent.SMALL,
        )
        change.setAccessibleName(f"{name}: {change.text()}")
        change.clicked.connect(partial(self._open, line))
        parts: list[QWidget] = [*self._pills(view, line), change]
        if line.invitation is not None:
            parts += self._deeds(line, name)
        return Adaptive(Grow(words), Flow(*parts), below=700)

    def _pills(self, view: FamilyView, line: FamilyLine) -> list[QWidget]:
        if line.invitation is None:
            return []
        if line.called_off:
            due = view.due(line)
            words = self.tr("Absage fehlt") if due else self.tr("Abgesagt")
            return [Pill(words, Tone.WARN if due else Tone.NEUTRAL)]
        found: list[QWidget] = []
        if line.slot.too_close:
            found.append(Pill(self.tr("Zu dicht an der nächsten Familie"), Tone.BAD))
        if line.slot.over:
            found.append(Pill(self.tr("Nach dem Ende der Konferenz"), Tone.WARN))
        if view.due(line):
            new = not line.invitation.told
            text = self.tr("Brief fehlt") if new else self.tr("Zeit oder Ort geändert")
            found.append(Pill(text, Tone.WARN))
        else:
            found.append(Pill(self.tr("Brief gemacht"), Tone.OK))
        return found

    def _deeds(self, line: FamilyLine, name: str) -> list[QWidget]:
        off = Button(self.tr("Nicht einladen"), ButtonKind.QUIET, extent=Extent.SMALL)
        off.setAccessibleName(self.tr("{name}: nicht einladen").format(name=name))
        off.clicked.connect(partial(self._give_up, line.item.id))
        return [self._print_button(line, name), off]

    def _print_button(self, line: FamilyLine, name: str) -> Button:
        prints = Button(self.tr("Briefe drucken"), extent=Extent.SMALL, icon="printer")
        prints.setAccessibleName(self.tr("{name}: Briefe drucken").format(name=name))
        prints.clicked.connect(partial(self._print, line.item.id))
        return prints

    def _open(self, line: FamilyLine) -> None:
        sheet = FamilySheet(self._desk, self._work, line, self.window())
        sheet.accepted.connect(self.refresh)
        sheet.open()

    def _give_up(self, item_id: AgendaItemId) -> None:
        job = partial(self._desk.family_invitations.give_up, item_id)
        self._work.run(self, job, lambda _: self.refresh(), self._messages.refuse)

    def _print(self, item_id: AgendaItemId) -> None:
        self._messages.clear()
        job = partial(self._desk.family_invitations.plan, item_id)
        self._work.run(self, job, self._make, self._messages.refuse)

    def _make(self, plan: FamilyPlan) -> None:
        job = partial(_made, self._desk, plan)
        self._work.run(self, job, self._ask_print, self._messages.refuse, lane=Lane.COMPUTE)

    def _ask_print(self, made: tuple[FamilyLettersMade, bytes]) -> None:
        letters, pages = made
        record = partial(self._desk.family_invitations.hand_out, letters, Channel.PRINT)
        sheet = ask_and_print(self.window(), self._work, pages, record=record)
        sheet.finished.connect(self.refresh)


def _made(desk: Desk, plan: FamilyPlan) -> tuple[FamilyLettersMade, bytes]:
    made = desk.family_invitations.make(plan)
    return made, desk.family_invitations.for_printing(made)
