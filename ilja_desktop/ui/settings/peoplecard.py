"""Who may open this vault: roles, state, certificate, and what an administrator does about it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.daywords import short_day
from ilja_desktop.domain.ids import UserId
from ilja_desktop.domain.staff import StaffMember, Standing
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.outfile import write_new
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.filedialog import ask_save
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.messages import MessageBar
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import Cell, Column, RecordTable
from ilja_desktop.ui.kit.tokens import Text, Tone
from ilja_desktop.ui.kit.words import mark, word
from ilja_desktop.ui.kit.work import Lane, Work
from ilja_desktop.ui.settings.keysheet import KeySheet
from ilja_desktop.ui.settings.passwordsheet import PasswordSheet
from ilja_desktop.ui.settings.removesheet import RemoveSheet
from ilja_desktop.ui.settings.resetsheet import ResetSheet
from ilja_desktop.ui.settings.rolesheet import RoleSheet
from ilja_desktop.ui.settings.usersheet import UserSheet

TONES = {
    Standing.ACTIVE: Tone.OK,
    Standing.OWN_PASSWORD_DUE: Tone.WARN,
    Standing.WITHOUT_KEY: Tone.BAD,
    Standing.REMOVED: Tone.NEUTRAL,
}
LIST_NAME = "gesperrte-zertifikate.pem"
AUTHORITY_NAME = "zertifikat-des-amtes.pem"


def _until(member: StaffMember) -> str:
    return "" if member.certificate_until is None else short_day(member.certificate_until)


COLUMNS: tuple[Column[StaffMember], ...] = (
    Column(
        context="PeopleCard",
        title=mark("PeopleCard", "Name"),
        text=lambda member: member.name,
        detail=lambda member: member.user.name,
        share=3,
    ),
    Column(
        context="PeopleCard",
        title=mark("PeopleCard", "Rollen"),
        text=lambda member: ", ".join(sorted(word(role) for role in member.user.roles)),
        share=3,
    ),
    Column(
        context="PeopleCard",
        title=mark("PeopleCard", "Zugang"),
        cell=Cell.PILL,
        text=lambda member: word(member.standing),
        tone=lambda member: TONES[member.standing],
        width=230,
    ),
    Column(
        context="PeopleCard",
        title=mark("PeopleCard", "Zertifikat bis"),
        text=_until,
        width=120,
        from_width=700,
    ),
)


class PeopleCard(Card):
    """The people of the vault."""

    def __init__(self, desk: Desk, work: Work, messages: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("PeopleCard", "Personen mit Zugang"))
        self._desk = desk
        self._work = work
        self._messages = messages
        self._chosen: StaffMember | None = None
        self._table = RecordTable[StaffMember](COLUMNS, self)
        self._view = RowView[StaffMember](self.tr("Personen mit Zugang"), self._table)
        self._view.hug(8)
        self._view.selected.connect(self._choose)
        self._change = Button(self.tr("Rollen ändern …"), icon="pencil")
        self._reset = Button(self.tr("Kennwort zurücksetzen …"), icon="key-round")
        self._renew = Button(self.tr("Zertifikat erneuern"), icon="refresh-cw")
        self._remove = Button(self.tr("Person entfernen …"), icon="user-x")
        self._password = Button(self.tr("Mein Kennwort ändern …"))
        self._admit = Button(self.tr("Person aufnehmen …"), icon="user-plus")
        self._key = Button(self.tr("Datenschlüssel wechseln …"))
        self._list = Button(self.tr("Sperrliste ausgeben …"))
        self._authority = Button(self.tr("Zertifikat des Amtes ausgeben …"))
        self._build()
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.staff.members, self._show)

    def save_list(self, path: Path) -> None:
        """Write the list of revoked certificates into a file."""
        self._work.run(
            self,
            self._desk.staff.revocation_list_pem,
            partial(self._write, path),
            self._messages.refuse,
        )

    def save_authority(self, path: Path) -> None:
        """Write the office's own certificate into a file."""
        self._work.run(
            self,
            self._desk.staff.authority_pem,
            partial(self._write, path),
            self._messages.refuse,
        )

    def _build(self) -> None:
        self.add(self._view)
        hint = self.tr("Für Rollen, Kennwort und Entfernen wählen Sie oben eine Person.")
        self._hint = WrappedLabel(hint, Text.CAPTION)
        self.add(self._hint)
        self.add(Flow(self._change, self._reset, self._renew, self._remove))
        self.add(Flow(self._admit, self._password, self._key, self._list, self._authority))
        self._password.clicked.connect(
            lambda: PasswordSheet(self._desk, self._work, self.window()).open()
        )
        self._admit.clicked.connect(lambda: self._open(UserSheet))
        self._key.clicked.connect(lambda: self._open(KeySheet))
        self._list.clicked.connect(self._on_list_clicked)
        self._authority.clicked.connect(self._on_authority_clicked)
        self._change.clicked.connect(lambda: self._open_for(RoleSheet))
        self._reset.clicked.connect(lambda: self._open_for(ResetSheet))
        self._remove.clicked.connect(lambda: self._open_for(RemoveSheet))
        self._renew.clicked.connect(self._on_renew_clicked)
        if not self._desk.access.administrator:
            reason = self.tr("Nur wer den Tresor verwaltet, nimmt Personen auf.")
            for button in (self._admit, self._key, self._list):
                button.refuse(reason)
        self._choose(None)

    def _show(self, members: tuple[StaffMember, ...]) -> None:
        self._table.show(members)
        self._choose(None)

    def _choose(self, member: StaffMember | None) -> None:
        self._chosen = member
        reason, about_oneself = self._reason(member), ""
        if member is not None and member.oneself:
            about_oneself = self.tr("Das kann für Sie nur eine andere Person tun.")
        for button in (self._change, self._renew):
            button.refuse(reason)
        for button in (self._reset, self._remove):
            button.refuse(reason or about_oneself)

    def _reason(self, member: StaffMember | None) -> str:
        """Return why nothing can be done about somebody; nothing if it can."""
        if not self._desk.access.administrator:
            return self.tr("Das kann nur, wer den Tresor verwaltet.")
        if member is None:
            return self.tr("Bitte zuerst eine Person wählen.")
        if member.standing is Standing.REMOVED:
            return self.tr("Diese Person hat keinen Zugang mehr.")
        return ""

    def _open(self, kind: type[UserSheet | KeySheet]) -> None:
        self._show_sheet(kind(self._desk, self._work, self.window()))

    def _open_for(self, kind: type[RoleSheet | ResetSheet | RemoveSheet]) -> None:
        member = self._chosen
        if member is not None:
            self._show_sheet(kind(self._desk, self._work, member, self.window()))

    def _show_sheet(self, sheet: Sheet) -> None:
        sheet.accepted.connect(self.refresh)
        sheet.open()

    def _on_renew_clicked(self) -> None:
        member = self._chosen
        if member is not None:
            id = UserId(member.user.id)
            self._work.run(
                self, lambda: self._desk.staff.renew(id), self._on_renewed, self._messages.refuse
            )

    def _on_renewed(self, member: StaffMember) -> None:
        words = self.tr("Das Zertifikat von {name} gilt jetzt bis {day}.")
        self._messages.done(words.format(name=member.name, day=_until(member)))

    def _on_list_clicked(self) -> None:
        ask_save(
            self.window(),
            self.tr("Sperrliste ausgeben"),
            LIST_NAME,
            self.tr("Sperrliste (*.pem)"),
            self.save_list,
        )

    def _on_authority_clicked(self) -> None:
        ask_save(
            self.window(),
            self.tr("Zertifikat des Amtes ausgeben"),
            AUTHORITY_NAME,
            self.tr("Zertifikat (*.pem)"),
            self.save_authority,
        )

    def _write(self, path: Path, content: bytes) -> None:
        done = self.tr("Gespeichert: {name}").format(name=path.name)
        self._work.run(
            self,
            partial(write_new, path, content),
            lambda _: self._messages.done(done),
            self._messages.refuse,
            lane=Lane.COMPUTE,
        )
