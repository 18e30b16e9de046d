"""The room of exchange: packages out and in, and the people they go to and come from."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from ilja_desktop.domain.changes import Change
from ilja_desktop.domain.changes import Kind as Changed
from ilja_desktop.domain.contact import Contact
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import ContactId
from ilja_desktop.domain.package import Direction, Errand, Package, PackageState
from ilja_desktop.domain.packagestaging import Staged
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.packagemaking import PackagePlan
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.dialog import Ask
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.filedialog import ask_folder, ask_open
from ilja_desktop.ui.kit.layout import Stretch, boxed, column, row
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.progress import Progress
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.table import RecordTable
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.package.columns import PACKAGES, PackageLine
from ilja_desktop.ui.package.contactview import ContactView
from ilja_desktop.ui.package.packagerun import PackageRun
from ilja_desktop.ui.package.planpage import PlanPage
from ilja_desktop.ui.package.sendsheet import SendSheet
from ilja_desktop.ui.package.takepage import TakePage

_LIST, _CONTACTS, _TAKE, _PLAN = 0, 1, 2, 3


class PackageRoom(Page):
    """Packages and contacts; an opened package stands in front until somebody has decided."""

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        translate = QCoreApplication.translate
        self.pack = Button(translate("PackageRoom", "Paket packen …"), icon="upload")
        self.open = Button(translate("PackageRoom", "Paket öffnen …"), Kind.PRIMARY, "usb")
        self.save_card = Button(translate("PackageRoom", "Eigene Karte speichern …"), icon="save")
        self.read_card = Button(
            translate("PackageRoom", "Karte einlesen …"), Kind.PRIMARY, "user-plus"
        )
        buttons = (self.pack, self.open, self.save_card, self.read_card)
        super().__init__(PageHead(translate("PackageRoom", "Austausch"), "", *buttons))
        self._desk, self._work = desk, work
        self._contacts: tuple[Contact, ...] = ()
        self._packages: tuple[Package, ...] = ()
        self.progress = Progress(self)
        self.run = PackageRun(desk, work, self.progress)
        self.tabs = Segment(self.tr("Was"), (self.tr("Pakete"), self.tr("Kontakte")))
        self._model = RecordTable[PackageLine](PACKAGES, self)
        self.view = RowView[PackageLine](self.tr("Pakete"), self._model)
        self.undo = Button(self.tr("Import zurücknehmen …"), icon="undo-2")
        self.call_back = Button(self.tr("Fälle zurückholen …"), icon="rotate-ccw")
        self._empty = EmptyState(
            "usb",
            self.tr("Noch keine Pakete"),
            self.tr(
                "Ein Paket bringt Konferenzen, Fälle oder Angebote verschlossen auf einem Stick zu "
                "einer anderen Stelle und zurück. Vorher tauschen beide ihre Kontaktkarten aus."
            ),
        )
        self.contacts = ContactView(desk, work, self.messages)
        self.page = TakePage()
        self.plan = PlanPage()
        self._build()
        self._connect(changes)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.contacts.every, self._show_contacts)
        self._work.run(self, self._desk.packages.every, self._show)
        self.contacts.refresh()

    def _build(self) -> None:
        self._card = Card()
        self._card.body.setContentsMargins(1, 1, 1, 1)
        self._card.add(self.view)
        self.view.hug(14)
        steps = Flow(self.undo, self.call_back)
        listed = boxed(column(self._card, self._empty, steps, Stretch()))
        self._stack = QStackedWidget()
        self._pages: tuple[QWidget, ...] = (listed, self.contacts, self.page, self.plan)
        for page in self._pages:
            self._stack.addWidget(page)
        self.add(self.progress)
        self._tabs = boxed(row(self.tabs, Stretch()))
        self.add(self._tabs)
        self.add(self._stack, 1)
        self._go(_LIST)

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self._on_changes_happened)
        self.tabs.currentChanged.connect(self._go)
        self.pack.clicked.connect(self._pack)
        self.open.clicked.connect(self._ask_for_package)
        self.save_card.clicked.connect(self.contacts.save_card)
        self.read_card.clicked.connect(self.contacts.read_card)
        self.undo.clicked.connect(self._ask_to_undo)
        self.call_back.clicked.connect(self._ask_to_call_back)
        self.view.selected.connect(self._on_selected)
        self.page.wanted.connect(self._take)
        self.page.known.connect(self._compare)
        self.plan.wanted.connect(self._ask_for_folder)
        for page in (self.page, self.plan):
            page.dropped.connect(self._drop)
        self.run.planned.connect(self._on_planned)
        self.run.compared.connect(self._on_compared)
        self.run.taken.connect(self._on_taken)
        self.run.sent.connect(self._on_sent)
        self.run.refused.connect(self._on_refused)
        self.destroyed.connect(self.run.put_away)

    def _go(self, to: int) -> None:
        for at, page in enumerate(self._pages):  # only what is shown needs room
            kept, ignored = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
            page.setSizePolicy(kept, kept if at == to else ignored)
        self._stack.setCurrentIndex(to)
        self._tabs.setHidden(to in (_TAKE, _PLAN))
        for button in (self.pack, self.open):
            button.setHidden(to != _LIST)
        for button in (self.save_card, self.read_card):
            button.setHidden(to != _CONTACTS)
        if to == _CONTACTS:
            self.contacts.arrive()

    def _show_contacts(self, contacts: tuple[Contact, ...]) -> None:
        self._contacts = contacts
        text = self.tr("Erst eine Kontaktkarte einlesen und vergleichen.")
        self.pack.refuse("" if contacts else text)
        self._show(self._packages)

    def _show(self, packages: tuple[Package, ...]) -> None:
        self._packages = packages
        names = {contact.id: contact.name for contact in self._contacts}
        lines = [PackageLine(one, names.get(one.contact_id, "")) for one in packages]
        self._model.show(lines)
        self._card.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        self.undo.setVisible(bool(lines))
        lends = may(self._desk.user, Right.PLAN_CONFERENCES)
        self.call_back.setVisible(bool(lines) and lends)
        self._on_selected(self.view.current_record() if lines else None)

    def _on_selected(self, line: PackageLine | None) -> None:
        package = None if line is None else line.package
        came = package is not None and package.direction is Direction.IN
        taken = package is not None and package.state is PackageState.TAKEN
        text = self.tr("Nur was hier übernommen wurde, lässt sich zurücknehmen.")
        self.undo.refuse("" if came and taken else text)
        lent = package is not None and package.errand in (Errand.CONFERENCE, Errand.CASE)
        text = self.tr("Nur Pakete, mit denen Fälle ausgegangen sind, lassen sich zurückholen.")
        self.call_back.refuse("" if lent and not came else text)

    def _pack(self) -> None:
        if not self._contacts:
            self.tabs.setCurrentIndex(_CONTACTS)
            return
        sheet = SendSheet(self._desk, self._work, self._contacts, self.window())
        sheet.wanted.connect(self._plan)
        sheet.open()

    def _plan(self, contact: int, errand: Errand, subject: UUID | None) -> None:
        self.messages.clear()
        self.run.plan(ContactId(contact), errand, subject)

    def _on_planned(self, plan: PackagePlan) -> None:
        self.plan.show_plan(plan)
        self._go(_PLAN)
        self.plan.drop.setFocus()

    def _ask_for_folder(self) -> None:
        ask_folder(self.window(), self.tr("Stick oder Ordner wählen"), self.seal_into)

    def seal_into(self, folder: Path) -> None:
        """Seal what was looked at into a folder."""
        self._go(_LIST)
        self.run.seal(folder)

    def _ask_for_package(self) -> None:
        filters = self.tr("Pakete (*.ilja-paket)")
        title = self.tr("Paket öffnen")
        ask_open(self.window(), title, filters, lambda paths: self.open_package(paths[0]))

    def open_package(self, path: Path) -> None:
        """Open a package and show what it would do."""
        self.messages.clear()
        self.page.forget()
        self.run.open(path)

    def _on_compared(self, staged: Staged) -> None:
        self.page.show_staged(staged)
        self._go(_TAKE)
        self.page.drop.setFocus()

    def _compare(self) -> None:
        self.run.compare(self.page.decisions, self.page.people)

    def _take(self, deletions: int) -> None:
        self.page.take.refuse(self.tr("Das Paket wird gerade übernommen."))
        self.run.take(self.page.decisions, self.page.people, deletions)

    def _drop(self) -> None:
        self.run.put_away()
        self._go(self.tabs.currentIndex())

    def _on_taken(self, package: Package) -> None:
        self.tabs.setCurrentIndex(_LIST)
        self._go(_LIST)
        undo = partial(self._undo, package) if self.page.can_be_undone else None
        self.messages.done(self.tr("Paket übernommen."), undo)

    def _on_sent(self, _package: Package, path: Path) -> None:
        text = self.tr("Gepackt: {name}. Der Name verrät nichts; bitte den Stick übergeben.")
        self.messages.done(text.format(name=path.name))

    def _on_refused(self, refusal: Refusal) -> None:
        self.messages.refuse(refusal)
        self.page.take.refuse("")
        if self._stack.currentIndex() != _TAKE:
            self.run.put_away()

    def _ask_to_undo(self) -> None:
        line = self.view.current_record()
        if line is None:
            return
        ask = Ask(
            self.tr("Import zurücknehmen?"),
            self.tr("Alles, was dieses Paket gebracht hat, ist danach wieder wie vorher."),
            self.tr("Zurücknehmen"),
            parent=self.window(),
        )
        ask.accepted.connect(partial(self._undo, line.package))
        ask.open()

    def _ask_to_call_back(self) -> None:
        line = self.view.current_record()
        if line is None:
            return
        ask = Ask(
            self.tr("Fälle zurückholen?"),
            self.tr(
                "Nur wenn der Stick verloren ist oder nichts mehr zurückkommt: Die Fälle liegen "
                "dann wieder hier auf dem Tisch. Bitte sagen Sie der anderen Stelle Bescheid."
            ),
            self.tr("Zurückholen"),
            parent=self.window(),
        )
        ask.accepted.connect(partial(self._call_back, line.package))
        ask.open()

    def _call_back(self, package: Package) -> None:
        def told(count: int) -> None:
            text = self.tr("{count} Fälle liegen wieder hier.")
            self.messages.done(text.format(count=count))

        job = partial(self._desk.packages.call_back, package.id)
        self._work.run(self, job, told, self.messages.refuse)

    def _undo(self, package: Package) -> None:
        job = partial(self._desk.packages.undo, package.id)
        text = self.tr("Der Import ist zurückgenommen.")
        self._work.run(self, job, lambda _: self.messages.done(text), self.messages.refuse)

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        kinds = (Changed.CONTACT, Changed.PACKAGE, Changed.PROFESSIONAL)
        if any(touches(changes, kind) for kind in kinds):
            self.refresh()
