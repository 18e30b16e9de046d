"""Entering a consent from the signed paper: found person, form, live verdict, stored at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer, Signal

from ilja_desktop.domain.basis import Basis
from ilja_desktop.domain.consent import Consent, ConsentDraft, longest_end
from ilja_desktop.domain.daywords import clock
from ilja_desktop.domain.errors import IncompleteDraft, Refusal
from ilja_desktop.domain.formkind import FormKind, FormLanguage
from ilja_desktop.domain.grantplan import ConsentEntry
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.person import YoungPerson
from ilja_desktop.domain.words import word
from ilja_desktop.domain.words.form import language_named
from ilja_desktop.services.consentview import Outlook
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.draft import Kept
from ilja_desktop.ui.consent.consentsheet import ConsentSheet
from ilja_desktop.ui.consent.holdersheet import HolderSheet
from ilja_desktop.ui.consent.personpicker import PersonPicker
from ilja_desktop.ui.consent.receivers import KnownNetwork
from ilja_desktop.ui.consent.thirdpersonsheet import ThirdPersonSheet
from ilja_desktop.ui.kit.autosave import Autosave
from ilja_desktop.ui.kit.avatar import initials
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.detail import DetailPage, Head
from ilja_desktop.ui.kit.resume import ResumeCard
from ilja_desktop.ui.kit.words import day
from ilja_desktop.ui.kit.work import Work

_PAUSE_MS = 250


@dataclass(frozen=True)
class _Beginning:
    """The person, the network, and what was begun before."""

    basis: Basis
    network: KnownNetwork
    kept: Kept[ConsentEntry] | None
    languages: frozenset[FormLanguage]


class ConsentForm(DetailPage):
    """One consent from finding the person to storing it.

    Signals:
        recorded: the consent that was entered.
    """

    recorded = Signal(object)

    def __init__(self, desk: Desk, work: Work) -> None:
        super().__init__(QCoreApplication.translate("ConsentForm", "Zurück zu den Einwilligungen"))
        self._desk = desk
        self._work = work
        self._beginning: _Beginning | None = None
        self._proposed: date | None = None
        self.picker = PersonPicker(desk, work)
        self._who = Card(self.tr("Um wen geht es?"))
        self._who.add(self.picker)
        self.resume = ResumeCard()
        self.sheet = ConsentSheet(desk)
        self.autosave = Autosave(self._keep, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        for part in (self._who, self.resume, self.sheet):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.picker.picked.connect(self._on_picked)
        self.resume.resumed.connect(self._on_resumed)
        self.resume.discarded.connect(self._on_discarded)
        self.sheet.modified.connect(self._on_modified)
        self.sheet.holder_wanted.connect(self._on_holder_wanted)
        self.sheet.third_person_wanted.connect(self._on_third_person_wanted)

    def begin(self, person_id: YoungPersonId | None) -> None:
        """Begin a form; without a person it is asked first whose it is."""
        self.messages.clear()
        self._beginning = None
        self._show(picking=person_id is None)
        if person_id is None:
            self.picker.begin()
            self.picker.search.setFocus()
        else:
            job = partial(_begin, self._desk, person_id)
            self._work.run(self, job, self._on_begun, self._on_refused)

    def leave(self) -> None:
        """Hand on what is typed."""
        self.autosave.flush()

    def _on_picked(self, person: YoungPerson) -> None:
        self.begin(person.id)

    def _on_refused(self, refusal: Refusal) -> None:
        self._show(picking=True)
        self.messages.refuse(refusal)

    def _on_begun(self, beginning: _Beginning) -> None:
        self._beginning = beginning
        self.sheet.offer(beginning.network, beginning.basis.consents, beginning.basis.policy)
        if beginning.kept is not None:
            self._show(asking=True)
            self.resume.ask(beginning.kept.saved_at)
        else:
            self._fill(self._proposal(beginning.basis))

    def _proposal(self, basis: Basis) -> ConsentEntry:
        """Return a form with what is likely: from today, as long as it may be."""
        today = self._desk.workplace.today()
        self._proposed = longest_end(today, basis.policy)
        latest = basis.consents[-1] if basis.consents else None
        consent = ConsentDraft(
            person_id=basis.family.person.id,
            form_version=latest.form_version if latest is not None else "",
            language=word(self._language(basis)),
            valid_from=today,
            valid_until=self._proposed,
        )
        return ConsentEntry(consent=consent)

    def _language(self, basis: Basis) -> FormLanguage:
        """Return the person's own language if a form in it may be signed, else German."""
        assert self._beginning is not None
        own = language_named(basis.family.person.language)
        return own if own is not None and own in self._beginning.languages else FormLanguage.GERMAN

    def _on_resumed(self) -> None:
        assert self._beginning is not None
        assert self._beginning.kept is not None
        self._fill(self._beginning.kept.draft)

    def _on_discarded(self) -> None:
        assert self._beginning is not None
        basis = self._beginning.basis
        drop = partial(self._desk.drafts.drop, _key(basis.family.person.id))
        self._work.run(self, drop, lambda _: self._fill(self._proposal(basis)))

    def _fill(self, entry: ConsentEntry) -> None:
        assert self._beginning is not None
        self.sheet.show_entry(entry, self._beginning.basis.family)
        self._show(ready=True)
        self._look()
        self.sheet.paper.focus("form_version")

    def _show(self, *, picking: bool = False, asking: bool = False, ready: bool = False) -> None:
        self.aside.setText("")
        self._who.setVisible(picking)
        self.resume.setVisible(asking)
        self.sheet.setVisible(ready)
        title = self.tr("Einwilligung eintragen")
        if self._beginning is None:
            text = self.tr("So, wie es auf dem unterschriebenen Papier steht")
            self.show_head(Head(title, text))
            return
        person = self._beginning.basis.family.person
        head = Head(
            title,
            self.tr("{name}, geboren am {day}").format(
                name=person.full_name(), day=day(person.born_on)
            ),
            person=(initials(person.given_name, person.family_name), person.id),
        )
        if not ready:
            self.show_head(head)
            return
        save = Button(self.tr("Einwilligung eintragen"), Kind.PRIMARY, "signature")
        save.clicked.connect(self._on_save_clicked)
        self.show_head(head, save)

    def _on_modified(self) -> None:
        self._propose_end()
        self.autosave.touch()
        self._pause.start()

    def _propose_end(self) -> None:
        """Move the proposed end with the beginning, as long as nobody chose another."""
        assert self._beginning is not None
        span = self.sheet.span.draft()
        if span.valid_from is None or span.valid_until != self._proposed:
            return
        proposed = longest_end(span.valid_from, self._beginning.basis.policy)
        if proposed != self._proposed:
            self._proposed = proposed
            self.sheet.span.show_draft(replace(span, valid_until=proposed))

    def _look(self) -> None:
        job = partial(self._desk.consents.outlook, self.sheet.entry().draft())
        self._work.run(self, job, self._on_judged, self.messages.refuse)

    def _on_judged(self, outlook: Outlook) -> None:
        self.sheet.show_family(outlook.family)
        self.sheet.judge(outlook)

    def _on_holder_wanted(self) -> None:
        assert self._beginning is not None
        sheet = HolderSheet(self._desk, self._work, self._beginning.basis.family.person.id, self)
        sheet.accepted.connect(self._look)
        sheet.open()

    def _on_third_person_wanted(self) -> None:
        assert self._beginning is not None
        person = self._beginning.basis.family.person
        sheet = ThirdPersonSheet(self._desk, self._work, person.id, self)
        sheet.added.connect(self.sheet.choose_third_person)
        sheet.open()

    def _keep(self) -> None:
        entry = self.sheet.entry()
        assert entry.consent.person_id is not None
        job = partial(self._desk.drafts.keep, _key(entry.consent.person_id), entry)
        self._work.save(self, job, lambda _: self._on_kept())

    def _on_kept(self) -> None:
        text = self.tr("Entwurf gesichert · {time} Uhr")
        self.aside.setText(text.format(time=clock(self._desk.workplace.clock())))

    def _on_save_clicked(self) -> None:
        if not self.sheet.check():
            self.messages.warn(self.tr("Es fehlt noch etwas. Bitte die roten Hinweise beachten."))
            return
        assert self._beginning is not None
        entry = self.sheet.entry()
        problems = entry.problems(self._beginning.basis.policy)
        problems += entry.draft().problems(self._desk.workplace.today())
        if problems:
            self.messages.refuse(IncompleteDraft(problems))
            return
        self.messages.clear()
        self.autosave.forget()
        self._work.run(self, partial(_record, self._desk, entry), self.recorded.emit, self._keep_on)

    def _keep_on(self, refusal: Refusal) -> None:
        self.messages.refuse(refusal)
        self.autosave.touch()


def _key(person_id: YoungPersonId) -> str:
    return f"consent/{person_id}"


def _begin(desk: Desk, person_id: YoungPersonId) -> _Beginning:
    """Read what the form offers; for the store lane."""
    network = KnownNetwork.of(desk.network.institutions(), desk.network.professionals())
    kept = desk.drafts.resume(_key(person_id), ConsentEntry)
    edition = desk.forms.editions(FormKind.CONSENT)[-1]
    usable = frozenset(state.language for state in edition.languages if state.usable)
    return _Beginning(desk.consents.basis(person_id), network, kept, usable)


def _record(desk: Desk, entry: ConsentEntry) -> Consent:
    """Store the consent and clear what was kept of it; for the store lane."""
    consent = desk.consents.enter(entry)
    desk.drafts.drop(_key(consent.person_id))
    return consent
