"""The partners of a conference: what they were told, what they answered, what is due."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.disclosure import Channel
from ilja_desktop.domain.formkind import FormKind
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.domain.invitation import Reply
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.invitation import NoticePlan, NoticesMade
from ilja_desktop.services.invitationview import InvitationLine, InvitationView
from ilja_desktop.services.outfile import demand_free, write_new
from ilja_desktop.ui.conference.informing import print_information
from ilja_desktop.ui.conference.inviteesheet import InviteeSheet
from ilja_desktop.ui.conference.replysheet import ReplySheet
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card, Note
from ilja_desktop.ui.kit.filedialog import ask_folder
from ilja_desktop.ui.kit.label import TwoLines, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, clear, column
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.printsheet import ask_and_print
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word
from ilja_desktop.ui.kit.work import Lane, Work

REPLY_TONES = {
    Reply.OPEN: Tone.NEUTRAL,
    Reply.ACCEPTED: Tone.OK,
    Reply.DECLINED: Tone.BAD,
    Reply.REPRESENTED: Tone.INFO,
}


class PartnerCard(Card):
    """Letters, mails and answers of the institutions invited to one conference."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar, id: ConferenceId) -> None:
        super().__init__(QCoreApplication.translate("PartnerCard", "Partner"))
        self._desk, self._work, self._messages, self._id = desk, work, messages, id
        self.view: InvitationView | None = None
        self.choose = Button(self.tr("Eingeladene wählen"), icon="users")
        self.print = Button(self.tr("Briefe drucken"), ButtonKind.PRIMARY, "printer")
        self.save = Button(self.tr("Briefe speichern"), icon="file-output")
        self.mail = Button(self.tr("E-Mail-Entwürfe speichern"), icon="mail")
        self.inform = Button(self.tr("Informationsschreiben drucken"), ButtonKind.GHOST, "info")
        self._state = column()
        self._lines = column(gap=Space.M)
        self.add(Flow(self.print, self.save, self.mail, self.choose, self.inform))
        self.body.addLayout(self._state)
        self.body.addLayout(self._lines)
        self.add(
            WrappedLabel(
                self.tr(
                    "E-Mails und Kalendereinträge nennen niemanden und keinen Fall. Adressen, in "
                    "denen ein Name steckt, tragen Sie beim Senden selbst ein."
                ),
                Text.MUTED,
            )
        )
        self.choose.clicked.connect(self._open_choice)
        kind = FormKind.INFORMATION_PARTNERS
        self.inform.clicked.connect(partial(print_information, self, desk, work, messages, kind))
        self.print.clicked.connect(partial(self._make, self._print))
        self.save.clicked.connect(partial(self._make, partial(self._ask_folder, mails=False)))
        self.mail.clicked.connect(partial(self._make, partial(self._ask_folder, mails=True)))
        self.body.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        job = partial(self._desk.invitations.view, self._id)
        self._work.run(self, job, self._show, self._messages.refuse)

    def _show(self, view: InvitationView) -> None:
        self.view = view
        clear(self._state)
        clear(self._lines)
        nobody = "" if view.invited else self.tr("Bitte zuerst die Eingeladenen wählen.")
        for button in (self.print, self.save, self.mail):
            button.refuse(nobody)
        self._state.addWidget(self._note(view))
        words = self.tr("{person} ist zur selben Zeit für zwei Sitzungen vorgesehen: {both}.")
        for each in view.booked_twice:
            both = " · ".join(map(_session_words, (view.conference, each.other)))
            note = Note(words.format(person=each.person, both=both), Tone.WARN)
            self._state.addWidget(note)
        for line in view.invited:
            self._lines.addWidget(self._line(line))

    def _note(self, view: InvitationView) -> Note:
        if not view.invited:
            return Note(self.tr("Noch ist niemand eingeladen."), Tone.NEUTRAL)
        if view.due:
            kinds = ", ".join(dict.fromkeys(word(line.due) for line in view.due if line.due))
            words = self.tr("{n} Stellen sind noch zu benachrichtigen: {kinds}.")
            return Note(words.format(n=len(view.due), kinds=kinds), Tone.WARN)
        return Note(self.tr("Alle Eingeladenen wissen Bescheid."), Tone.OK)

    def _line(self, line: InvitationLine) -> QWidget:
        invitation = line.invitation
        assert invitation is not None
        parts = [line.contact.display_name() if line.contact is not None else ""]
        if invitation.told_on is not None:
            parts.append(self.tr("geschrieben am {day}").format(day=day(invitation.told_on)))
        if line.representative:
            parts.append(self.tr("vertreten durch {name}").format(name=line.representative))
        words = TwoLines(line.institution.name, " · ".join(filter(None, parts)) or "–")
        reply = Button(self.tr("Antwort eintragen"), extent=Extent.SMALL)
        reply.setAccessibleName(self.tr("Antwort von {name}").format(name=line.institution.name))
        reply.clicked.connect(partial(self._open_reply, line))
        pills: list[QWidget] = [Pill(word(invitation.reply), REPLY_TONES[invitation.reply])]
        if line.due is not None:
            pills.insert(0, Pill(word(line.due), Tone.WARN))
        return Adaptive(Grow(words), Flow(*pills, reply), below=620)

    def _open_choice(self) -> None:
        if self.view is not None:
            sheet = InviteeSheet(self._desk, self._work, self.view, self.window())
            sheet.accepted.connect(self.refresh)
            sheet.open()

    def _open_reply(self, line: InvitationLine) -> None:
        sheet = ReplySheet(self._desk, self._work, line, self.window())
        sheet.accepted.connect(self.refresh)
        sheet.open()

    def _make(self, then: Callable[[NoticesMade], None]) -> None:
        self._messages.clear()
        job = partial(self._desk.invitations.plan, self._id)
        self._work.run(self, job, partial(self._draw, then), self._messages.refuse)

    def _draw(self, then: Callable[[NoticesMade], None], plan: NoticePlan) -> None:
        job = partial(self._desk.invitations.make, plan)
        self._work.run(self, job, then, self._messages.refuse, lane=Lane.COMPUTE)

    def _print(self, made: NoticesMade) -> None:
        job = partial(self._desk.invitations.for_printing, made)
        show = partial(self._ask_print, made)
        self._work.run(self, job, show, self._messages.refuse, lane=Lane.COMPUTE)

    def _ask_print(self, made: NoticesMade, pages: bytes) -> None:
        record = partial(self._desk.invitations.hand_out, made, Channel.PRINT, mails=False)
        sheet = ask_and_print(self.window(), self._work, pages, record=record)
        sheet.finished.connect(self.refresh)

    def _ask_folder(self, made: NoticesMade, *, mails: bool) -> None:
        title = self.tr("Ordner für die Entwürfe") if mails else self.tr("Ordner für die Briefe")
        ask_folder(self.window(), title, partial(self.write, made, mails=mails))

    def write(self, made: NoticesMade, folder: Path, *, mails: bool) -> None:
        """Write letters or mails into a folder; nothing there is overwritten."""
        job = partial(_write, self._desk, made, folder, mails=mails)
        done = partial(self._on_written, made, mails=mails)
        self._work.run(self, job, done, self._messages.refuse)

    def _on_written(self, made: NoticesMade, view: InvitationView, *, mails: bool) -> None:
        self._show(view)
        if mails and made.plan.by_hand:
            words = self.tr("Gespeichert. Bitte beim Senden selbst eintragen: {addresses}")
            self._messages.warn(words.format(addresses=", ".join(made.plan.by_hand)))
        else:
            self._messages.done(self.tr("Gespeichert."))


def _write(desk: Desk, made: NoticesMade, folder: Path, *, mails: bool) -> InvitationView:
    files = made.mails if mails else made.letters
    for each in files:
        demand_free(folder / each.file_name)
    view = desk.invitations.hand_out(made, Channel.FILE, mails=mails)
    for each in files:
        write_new(folder / each.file_name, each.content)
    return view


def _session_words(conference: Conference) -> str:
    """Return by what a session is known beside one of another desk with the same number."""
    return f"{conference.number} ({conference.starts_at:%H:%M}–{conference.ends_at:%H:%M})"
