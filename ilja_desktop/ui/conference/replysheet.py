"""What an institution answered to an invitation."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.draft import draft_of
from ilja_desktop.domain.invitation import Invitation, Reply, ReplyDraft
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.invitationview import InvitationLine
from ilja_desktop.ui.conference.words import with_institution
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Choice(name="reply", label=mark("ReplySheet", "Antwort"), enum=Reply),
    f.DateField(name="replied_on", label=mark("ReplySheet", "Geantwortet am"), beside=True),
    f.Reference(
        name="represented_by_id",
        label=mark("ReplySheet", "Vertreten durch"),
        hint=mark("ReplySheet", "aus dem Netzwerk"),
    ),
    f.Text(
        name="represented_by",
        label=mark("ReplySheet", "oder jemand anderes"),
        hint=mark("ReplySheet", "wer noch nicht im Netzwerk steht"),
        beside=True,
    ),
    f.Text(name="remark", label=mark("ReplySheet", "Bemerkung")),
)


class ReplySheet(Sheet):
    """Asks for the answer of one institution."""

    def __init__(self, desk: Desk, work: Work, line: InvitationLine, parent: QWidget) -> None:
        title = QCoreApplication.translate("ReplySheet", "Antwort: {name}")
        super().__init__(
            title.format(name=line.institution.short_name or line.institution.name),
            QCoreApplication.translate("ReplySheet", "Eintragen"),
            parent=parent,
        )
        assert line.invitation is not None
        self._desk, self._work, self._invitation = desk, work, line.invitation
        self.form = FormView[ReplyDraft]("ReplySheet", FIELDS, desk.workplace.today)
        self.form.show_draft(_draft(line.invitation, desk))
        self.add(self.form)
        self.body.addStretch(1)
        self.form.focus("reply")
        self.resize(look().px(620), look().px(460))
        self.confirmed.connect(self._on_confirmed)
        work.run(self, self._people, self._offer)

    def _people(self) -> list[tuple[int, str]]:
        institutions = self._desk.network.institutions()
        people = self._desk.network.professionals()
        return [(p.id, with_institution(p, institutions)) for p in people if p.active]

    def _offer(self, options: list[tuple[int, str]]) -> None:
        self.form.offer("represented_by_id", options)

    def _on_confirmed(self) -> None:
        if self.form.check():
            invitation = self._invitation
            job = partial(
                self._desk.invitations.reply,
                invitation.id,
                invitation.revision,
                self.form.draft(),
            )
            self._work.run(self, job, lambda _: self.accept(), self.messages.refuse)


def _draft(invitation: Invitation, desk: Desk) -> ReplyDraft:
    draft = draft_of(ReplyDraft, invitation)
    if invitation.reply is not Reply.OPEN:
        return draft
    return replace(draft, reply=Reply.ACCEPTED, replied_on=desk.workplace.today())
