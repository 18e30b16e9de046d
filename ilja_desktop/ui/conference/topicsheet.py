"""An agenda item that is no case: a report, or something to organise."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.conference import AgendaItemKind
from ilja_desktop.domain.ids import ConferenceId
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.layout import Stretch, boxed, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.offerpick import OfferPick
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.Text(name="text", label=mark("TopicSheet", "Worum geht es?"), required=True),
    f.Choice(
        name="kind",
        label=mark("TopicSheet", "Art"),
        enum=AgendaItemKind,
        among=(AgendaItemKind.ORGANISATION, AgendaItemKind.REPORT),
        required=True,
    ),
)


@dataclass(frozen=True, kw_only=True)
class TopicDraft:
    """What is typed on the sheet."""

    text: str = ""
    kind: AgendaItemKind = AgendaItemKind.ORGANISATION

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing."""
        return () if self.text.strip() else ("text.missing",)


class TopicSheet(Sheet):
    """Puts a further item on the agenda."""

    def __init__(self, desk: Desk, work: Work, conference: ConferenceId, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("TopicSheet", "Punkt hinzufügen"),
            QCoreApplication.translate("TopicSheet", "Hinzufügen"),
            QCoreApplication.translate(
                "TopicSheet",
                "Etwa Begrüßung, Berichte oder neue Angebote. Bitte keine Namen "
                "junger Menschen: Dieser Titel steht im allgemeinen Protokoll.",
            ),
            parent=parent,
        )
        self._desk, self._work, self._conference = desk, work, conference
        self._form = FormView[TopicDraft]("TopicSheet", FIELDS, desk.workplace.today)
        self._form.show_draft(TopicDraft())
        self._form.focus("text")
        self.pick = Button(self.tr("Aus der Angebotsliste …"), Kind.QUIET, "list-checks")
        self.pick.clicked.connect(self._pick_offers)
        self.add(self._form)
        self.add(boxed(row(self.pick, Stretch())))
        self.resize(look().px(560), look().px(420))
        self.confirmed.connect(self._on_confirmed)

    def _pick_offers(self) -> None:
        words = self.tr("Was Sie ankreuzen, wird zum Titel des Punktes.")
        pick = OfferPick(self._desk.offers.entries, self._work, words, self.window())
        pick.picked.connect(self._take)
        pick.open()

    def _take(self, lines: str) -> None:
        """Name the offers in the title, behind what stands there already."""
        draft = self._form.draft()
        told = "; ".join(lines.splitlines())
        text = f"{draft.text.strip() or self.tr('Angebote')}: {told}"
        self._form.show_draft(replace(draft, text=text))
        self._form.focus("text")

    def _on_confirmed(self) -> None:
        if not self._form.check():
            return
        draft = self._form.draft()
        add = partial(
            self._desk.conferences.add_item, self._conference, draft.kind, draft.text.strip()
        )
        self._work.run(self, add, lambda _: self.accept(), self.messages.refuse)
