"""Who may open this vault, and in which roles."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.user import User
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.layout import Stretch, row
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import Column, RecordTable
from ilja_desktop.ui.kit.words import mark, word
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.settings.passwordsheet import PasswordSheet
from ilja_desktop.ui.settings.usersheet import UserSheet

COLUMNS: tuple[Column[User], ...] = (
    Column(
        context="PeopleCard",
        title=mark("PeopleCard", "Name"),
        text=lambda user: user.display_name or user.name,
        share=2,
    ),
    Column(
        context="PeopleCard",
        title=mark("PeopleCard", "Anmeldename"),
        text=lambda user: user.name,
        share=1,
    ),
    Column(
        context="PeopleCard",
        title=mark("PeopleCard", "Rollen"),
        text=lambda user: ", ".join(sorted(word(role) for role in user.roles)),
        share=3,
    ),
)


class PeopleCard(Card):
    """The people of the vault."""

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__(QCoreApplication.translate("PeopleCard", "Personen mit Zugang"))
        self._desk = desk
        self._work = work
        self._table = RecordTable[User](COLUMNS, self)
        self._view = RowView[User](self.tr("Personen mit Zugang"), self._table)
        self._view.hug(8)
        self.add(self._view)
        change = Button(self.tr("Mein Kennwort ändern …"))
        admit = Button(self.tr("Person aufnehmen …"), icon="user-plus")
        change.clicked.connect(lambda: PasswordSheet(desk, work, self.window()).open())
        admit.clicked.connect(lambda: UserSheet(desk, work, self.window()).open())
        if not desk.access.administrator:
            admit.refuse(self.tr("Nur wer den Tresor verwaltet, nimmt Personen auf."))
        self.add(row(change, admit, Stretch()))
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.office.users, self._table.show)
