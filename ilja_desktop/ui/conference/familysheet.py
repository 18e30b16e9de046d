"""How a young person is invited to their own item."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.draft import draft_of
from ilja_desktop.domain.formkind import FormLanguage
from ilja_desktop.domain.invitation import FamilyInvitationDraft
from ilja_desktop.domain.words.form import language_named
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.familyview import FamilyLine
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.TimeField(
        name="starts_at",
        label=mark("FamilySheet", "Uhrzeit"),
        hint=mark("FamilySheet", "Leer: folgt der Tagesordnung, mit Abstand zur nächsten Familie"),
    ),
    f.Text(
        name="room",
        label=mark("FamilySheet", "Raum"),
        hint=mark("FamilySheet", "Leer: der Raum der Konferenz"),
        beside=True,
    ),
    f.Text(name="companion", label=mark("FamilySheet", "Begleitung")),
    f.Text(name="interpreter", label=mark("FamilySheet", "Dolmetschen"), beside=True),
    f.Choice(
        name="language",
        label=mark("FamilySheet", "Sprache"),
        enum=FormLanguage,
        hint=mark("FamilySheet", "Sie steht neben Deutsch; ungeprüft druckt sie sich als Entwurf."),
    ),
    f.Check(
        name="with_holders",
        label=mark("FamilySheet", "Auch die Sorgeberechtigten bekommen einen Brief"),
    ),
)


class FamilySheet(Sheet):
    """Asks for time, room, companion, interpreter and language."""

    def __init__(self, desk: Desk, work: Work, line: FamilyLine, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("FamilySheet", "Einladung zum eigenen Fall"),
            QCoreApplication.translate("FamilySheet", "Übernehmen"),
            line.person.full_name(),
            parent,
        )
        self._desk, self._work, self._line = desk, work, line
        self.form = FormView[FamilyInvitationDraft]("FamilySheet", FIELDS, desk.workplace.today)
        self.form.show_draft(_draft(line))
        self.add(self.form)
        if line.alone:
            self.form.hide_field("with_holders")
            words = self.tr(
                "Briefe an Sorgeberechtigte sind aus: Der junge Mensch entscheidet allein."
            )
            self.add(Note(words, Tone.INFO))
        self.body.addStretch(1)
        self.form.focus("starts_at")
        self.resize(look().px(640), look().px(560))
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if self.form.check():
            job = partial(
                self._desk.family_invitations.arrange, self._line.item.id, self.form.draft()
            )
            self._work.run(self, job, lambda _: self.accept(), self.messages.refuse)


def _draft(line: FamilyLine) -> FamilyInvitationDraft:
    if line.invitation is None:
        language = language_named(line.person.language) or FormLanguage.GERMAN
        return FamilyInvitationDraft(language=language)
    return draft_of(FamilyInvitationDraft, line.invitation)
