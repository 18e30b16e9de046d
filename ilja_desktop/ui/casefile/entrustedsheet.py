"""Asks what somebody said in confidence: who, to whom, what; kept while it is typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.datacategory import Entruster, Fact
from ilja_desktop.domain.daywords import clock
from ilja_desktop.domain.entrusted import EntrustedDraft, draft_key
from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.draft import Kept
from ilja_desktop.ui.casefile.contents import CaseContents
from ilja_desktop.ui.casefile.standing import because
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.autosave import Autosave
from ilja_desktop.ui.kit.detail import DetailPage
from ilja_desktop.ui.kit.dialog import Ask, Sheet
from ilja_desktop.ui.kit.entruster import entruster_words
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.label import Label
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work


@dataclass(frozen=True, kw_only=True)
class EntrustedEntry:
    """Something said in confidence as it is typed; who said it is a place among those on record."""

    entrusted_by: int | None = None
    source_id: ProfessionalId | None = None
    text: str = ""

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the entry breaks."""
        given = {
            "entrusted_by": self.entrusted_by is not None,
            "source_id": self.source_id is not None,
            "text": bool(self.text.strip()),
        }
        return tuple(f"{name}.missing" for name, there in given.items() if not there)


FIELDS: tuple[f.Field, ...] = (
    f.Reference(
        name="entrusted_by",
        label=mark("EntrustedSheet", "Wer hat es gesagt?"),
        hint=mark(
            "EntrustedSheet",
            "Jemand anderes, zum Beispiel eine Großmutter, wird mit der Einwilligung eingetragen.",
        ),
        required=True,
    ),
    f.Reference(
        name="source_id", label=mark("EntrustedSheet", "Wem wurde es gesagt?"), required=True
    ),
    f.LongText(
        name="text",
        label=mark("EntrustedSheet", "Was wurde gesagt?"),
        hint=mark("EntrustedSheet", "Nur, was die Konferenz wissen muss, in einem Satz."),
        required=True,
        lines=4,
    ),
)


class EntrustedSheet(Sheet):
    """One entry.

    Args:
        desk: stores.
        work: the lanes.
        contents: of the case.
        kept: what was begun before.
        parent: the page below.
    """

    def __init__(
        self,
        desk: Desk,
        work: Work,
        contents: CaseContents,
        kept: Kept[EntrustedDraft] | None,
        parent: QWidget,
    ) -> None:
        super().__init__(
            QCoreApplication.translate("EntrustedSheet", "Im Vertrauen gesagt"),
            QCoreApplication.translate("EntrustedSheet", "Eintragen"),
            "",
            parent,
        )
        self._desk, self._work, self._page = desk, work, parent
        self._case = contents.view.case.id
        self._confiders = contents.confiders()
        self._saved = Label("", Text.CAPTION)
        self.add_aside(self._saved)
        self.form = FormView[EntrustedEntry]("EntrustedSheet", FIELDS, desk.workplace.today)
        family = contents.view.family
        names = [entruster_words(each, family) for each, _ in self._confiders]
        self.form.offer("entrusted_by", list(enumerate(names)))
        staff = contents.professionals
        self.form.offer("source_id", [(id, contents.professional(id)) for id in staff])
        self.add(self.form)
        self.body.addStretch(1)
        draft = EntrustedDraft(source_id=desk.user.professional_id)
        self._show(draft if kept is None else kept.draft)
        self.autosave = Autosave(self._keep, self)
        self.form.modified.connect(self._on_modified)
        self.rejected.connect(self._on_rejected)
        self.confirmed.connect(self._on_confirmed)

    def _show(self, draft: EntrustedDraft) -> None:
        known: list[Entruster | None] = [each for each, _ in self._confiders]
        at = known.index(draft.entrusted_by) if draft.entrusted_by in known else None
        self.form.show_draft(
            EntrustedEntry(entrusted_by=at, source_id=draft.source_id, text=draft.text)
        )
        self._judge()

    def _draft(self) -> EntrustedDraft:
        entry = self.form.draft()
        at = entry.entrusted_by
        said_by = None if at is None else self._confiders[at][0]
        return EntrustedDraft(entrusted_by=said_by, source_id=entry.source_id, text=entry.text)

    def _judge(self) -> None:
        """Say at once why somebody's words may not be put down."""
        at = self.form.draft().entrusted_by
        reason = ""
        if at is not None and not self._confiders[at][1].allowed:
            reason = because(self._confiders[at][1].reason)
        self.confirm.refuse(reason)
        if reason:
            self.messages.warn(reason)
        else:
            self.messages.clear()

    def _on_modified(self) -> None:
        self._judge()
        self.autosave.touch()

    def _keep(self) -> None:
        job = partial(self._desk.drafts.keep, draft_key(self._case), self._draft())
        self._work.save(self, job, lambda _: self._on_kept())

    def _on_kept(self) -> None:
        text = self.tr("Entwurf gesichert · {time} Uhr")
        self._saved.setText(text.format(time=clock(self._desk.workplace.clock())))

    def _on_rejected(self) -> None:
        """Throw away what was typed; a lock or crash keeps it, who cancels does not want it."""
        self.autosave.forget()
        drop = partial(self._desk.drafts.drop, draft_key(self._case))
        self._work.save(self._page, drop, lambda _: None)

    def _on_confirmed(self) -> None:
        if not self.form.check():
            return
        self.autosave.forget()
        job = partial(self._desk.entrusted_facts.put_down, self._case, self._draft())
        self._work.run(self, job, lambda _: self.accept(), self.messages.refuse)


class EntrustedSheets(QObject):
    """Opens the sheet, and takes out what was put down by mistake."""

    def __init__(self, desk: Desk, work: Work, page: DetailPage) -> None:
        super().__init__(page)
        self._desk, self._work, self._page = desk, work, page

    def enter(self, contents: CaseContents) -> None:
        """Put something down; what was begun before a lock is there again."""
        job = partial(self._desk.drafts.resume, draft_key(contents.view.case.id), EntrustedDraft)
        self._work.run(self, job, partial(self._open, contents), self._page.messages.refuse)

    def _open(self, contents: CaseContents, kept: Kept[EntrustedDraft] | None) -> None:
        sheet = EntrustedSheet(self._desk, self._work, contents, kept, self._page)
        sheet.accepted.connect(lambda: self._page.messages.done(self.tr("Eingetragen.")))
        sheet.open()

    def strike(self, contents: CaseContents, fact: Fact) -> None:
        """Take something out, once somebody has said so again."""
        ask = Ask(
            self.tr("Angabe streichen?"),
            self.tr("„{text}“ kommt dann auf kein Blatt mehr.").format(text=fact.text),
            self.tr("Streichen"),
            danger=True,
            parent=self._page,
        )
        job = partial(self._desk.entrusted_facts.strike, contents.view.case.id, fact)
        done = partial(self._page.messages.done, self.tr("Gestrichen."))
        ask.accepted.connect(
            lambda: self._work.run(self, job, lambda _: done(), self._page.messages.refuse)
        )
        ask.open()
