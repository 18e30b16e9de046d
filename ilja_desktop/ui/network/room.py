"""The network: institutions and the chosen one's people side by side, and what is on offer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.institution import Institution, Professional
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card, ListCard
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.layout import Grow, Stretch, boxed, column, row
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.segment import Segment
from ilja_desktop.ui.kit.table import RecordTable
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.network.columns import INSTITUTIONS, PROFESSIONALS
from ilja_desktop.ui.network.institutionsheet import InstitutionSheet
from ilja_desktop.ui.network.offerview import OfferView
from ilja_desktop.ui.network.professionalsheet import ProfessionalSheet


class NetworkRoom(Page):
    """Institutions and professionals.

    Signals:
        import_wanted: a file shall be read in.
    """

    import_wanted = Signal()

    def __init__(self, desk: Desk, work: Work, changes: Changes) -> None:
        self._read_in = Button(
            QCoreApplication.translate("NetworkRoom", "Einlesen"), icon="file-spreadsheet"
        )
        self._found = Button(
            QCoreApplication.translate("NetworkRoom", "Institution anlegen"),
            ButtonKind.PRIMARY,
            "plus",
        )
        self._print = Button(
            QCoreApplication.translate("NetworkRoom", "Was ist frei?"), icon="printer"
        )
        self._enter = Button(
            QCoreApplication.translate("NetworkRoom", "Angebot eintragen"),
            ButtonKind.PRIMARY,
            "plus",
        )
        title = QCoreApplication.translate("NetworkRoom", "Netzwerk")
        actions = (self._print, self._read_in, self._found, self._enter)
        super().__init__(PageHead(title, "", *actions))
        self._desk = desk
        self._work = work
        self._subtitles = ["", ""]
        self.tabs = Segment(self.tr("Was"), (self.tr("Institutionen"), self.tr("Angebote")))
        self.offers = OfferView(desk, work, changes)
        self._people: tuple[Professional, ...] = ()
        self._empty = EmptyState(
            "network",
            self.tr("Noch keine Institutionen"),
            self.tr(
                "Jobcenter, Agentur für Arbeit, Jugendamt, Schulen: Wer an Konferenzen "
                "teilnimmt, steht hier mit seinen Fachkräften."
            ),
            self.tr("Institution anlegen"),
        )
        self._institutions = RecordTable[Institution](INSTITUTIONS, self)
        self._professionals = RecordTable[Professional](PROFESSIONALS, self)
        self._left = RowView[Institution](self.tr("Institutionen"), self._institutions)
        self._right = RowView[Professional](self.tr("Fachkräfte"), self._professionals)
        self._appoint = Button(self.tr("Fachkraft eintragen"), icon="user-plus")
        self._build()
        self._connect(changes)
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self._work.run(self, self._desk.network.professionals, self._show_people)
        self._work.run(self, self._desk.network.institutions, self._show_institutions)

    def _build(self) -> None:
        left, right = ListCard(self._left), Card(self.tr("Fachkräfte"), corner=self._appoint)
        right.add(self._right)
        self._both = Adaptive(Grow(left, 3), Grow(right, 2))
        self._first = boxed(column(gap=0))
        holder = self._first.layout()
        assert holder is not None
        for part in (self._both, self._empty):
            holder.addWidget(part)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._first)
        self._stack.addWidget(self.offers)
        self.add(row(self.tabs, Stretch()))
        self.add(self._stack, 1)
        self._show_tab(0)

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self._on_changes_happened)
        self.tabs.currentChanged.connect(self._show_tab)
        self.offers.counted.connect(self._count_offers)
        self._print.clicked.connect(self.offers.print)
        self._enter.clicked.connect(self.offers.enter)
        self._read_in.clicked.connect(self.import_wanted)
        self._found.clicked.connect(partial(self._open_institution, None))
        self._empty.chosen.connect(partial(self._open_institution, None))
        self._appoint.clicked.connect(partial(self._open_professional, None))
        self._left.selected.connect(self._on_institution_selected)
        self._left.chosen.connect(self._open_institution)
        self._right.chosen.connect(self._open_professional)

    def _show_institutions(self, institutions: tuple[Institution, ...]) -> None:
        self._institutions.show(institutions)
        self._both.setVisible(bool(institutions))
        self._empty.setVisible(not institutions)
        words = self.tr("{institutions} Institutionen, {people} Fachkräfte")
        self._subtitles[0] = words.format(institutions=len(institutions), people=len(self._people))
        self._show_subtitle()
        self._on_institution_selected(self._left.current_record())

    def _show_tab(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        self._found.setHidden(at != 0)
        keeps = may(self._desk.user, Right.KEEP_NETWORK)
        self._enter.setHidden(at != 1 or not keeps)
        self._print.setHidden(at != 1)
        self._show_subtitle()

    def _count_offers(self, count: int, old: int) -> None:
        words = self.tr("1 Angebot") if count == 1 else self.tr("{count} Angebote")
        words = words.format(count=count)
        if old:
            words = self.tr("{offers}, davon {old} mit altem Stand").format(offers=words, old=old)
        self._subtitles[1] = words
        self._print.refuse("" if count else self.tr("In der Liste steht noch nichts."))
        self._show_subtitle()

    def _show_subtitle(self) -> None:
        self.head.name(self.tr("Netzwerk"), self._subtitles[self.tabs.currentIndex()])

    def _show_people(self, people: tuple[Professional, ...]) -> None:
        self._people = people

    def _on_institution_selected(self, institution: Institution | None) -> None:
        chosen = institution.id if institution is not None else None
        self._professionals.show([p for p in self._people if p.institution_id == chosen])
        self._appoint.setEnabled(chosen is not None)

    def _open_institution(self, institution: Institution | None, *_: object) -> None:
        record = institution if isinstance(institution, Institution) else None
        InstitutionSheet(self._desk, self._work, record, self.window()).open()

    def _open_professional(self, professional: Professional | None, *_: object) -> None:
        record = professional if isinstance(professional, Professional) else None
        institution = self._left.current_record()
        if institution is not None:
            ProfessionalSheet(
                self._desk, self._work, institution, record, self._people, self.window()
            ).open()

    def _on_changes_happened(self, changes: frozenset[Change]) -> None:
        if touches(changes, Kind.INSTITUTION) or touches(changes, Kind.PROFESSIONAL):
            self.refresh()
