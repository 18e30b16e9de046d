"""The network on one page: institutions at the left, the chosen one's people at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.domain.changes import Change, Kind
from ilja_desktop.domain.institution import Institution, Professional
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button
from ilja_desktop.ui.kit.button import Kind as ButtonKind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.changes import Changes, touches
from ilja_desktop.ui.kit.empty import EmptyState
from ilja_desktop.ui.kit.layout import Grow
from ilja_desktop.ui.kit.page import Page, PageHead
from ilja_desktop.ui.kit.rowview import RowView
from ilja_desktop.ui.kit.table import RecordTable
from ilja_desktop.ui.kit.work import Work
from ilja_desktop.ui.network.columns import INSTITUTIONS, PROFESSIONALS
from ilja_desktop.ui.network.institutionsheet import InstitutionSheet
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
        title = QCoreApplication.translate("NetworkRoom", "Netzwerk")
        super().__init__(PageHead(title, "", self._read_in, self._found))
        self._desk = desk
        self._work = work
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
        left, right = Card(), Card(self.tr("Fachkräfte"), corner=self._appoint)
        left.body.setContentsMargins(1, 1, 1, 1)
        left.add(self._left)
        right.add(self._right)
        self._both = Adaptive(Grow(left, 3), Grow(right, 2))
        self.add(self._both, 1)
        self.add(self._empty, 1)

    def _connect(self, changes: Changes) -> None:
        changes.happened.connect(self._on_changes_happened)
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
        self.head.name(
            self.tr("Netzwerk"),
            words.format(institutions=len(institutions), people=len(self._people)),
        )
        self._on_institution_selected(self._left.current_record())

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
