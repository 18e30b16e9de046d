"""Somebody joins the table for the open item."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QStackedWidget, QWidget

from ilja_desktop.domain.conference import Attendee, AttendeeKind
from ilja_desktop.domain.ids import AgendaItemId, CustodyHolderId, ProfessionalId
from ilja_desktop.domain.person import CustodyHolder
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.conference.ownerline import Option, OwnerLine
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.editor import CalmComboBox
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.labelled import labelled
from ilja_desktop.ui.kit.layout import Stretch, boxed, column
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Space, Text
from ilja_desktop.ui.kit.words import word
from ilja_desktop.ui.kit.work import Work

KINDS = (
    AttendeeKind.PROFESSIONAL,
    AttendeeKind.YOUNG_PERSON,
    AttendeeKind.CUSTODY_HOLDER,
    AttendeeKind.COMPANION,
    AttendeeKind.INTERPRETER,
)


NAMELESS_KINDS = (AttendeeKind.PROFESSIONAL,)
"""Who may join where nobody is named."""


class SeatSheet(Sheet):
    """Asks who it is; whether they may stay is answered afterwards.

    Args:
        desk, work: the use cases and their lanes.
        item_id: the open item.
        professionals: those not at the table yet, by id.
        holders: who holds custody of the young person; None where nobody is named, so that only
            professionals may join.
    """

    def __init__(
        self,
        desk: Desk,
        work: Work,
        item_id: AgendaItemId,
        professionals: tuple[Option, ...],
        holders: tuple[CustodyHolder, ...] | None,
        parent: QWidget,
    ) -> None:
        super().__init__(
            QCoreApplication.translate("SeatSheet", "Person an den Tisch"),
            QCoreApplication.translate("SeatSheet", "An den Tisch"),
            parent=parent,
        )
        self._desk, self._work, self._item = desk, work, item_id
        self._today = desk.workplace.today()
        self._holders = holders or ()
        self.kind = CalmComboBox()
        among = KINDS if holders is not None else NAMELESS_KINDS
        self._kinds = tuple(k for k in among if k is not AttendeeKind.CUSTODY_HOLDER or holders)
        self.kind.addItems([word(kind) for kind in self._kinds])
        self.professional = OwnerLine(self.tr("Fachkraft"))
        self.professional.setPlaceholderText(self.tr("Namen eingeben"))
        self.professional.offer(professionals)
        self.holder = CalmComboBox()
        self.holder.setAccessibleName(self.tr("Sorgeberechtigte Person"))
        self.holder.addItems([one.spoken_name() for one in self._holders])
        self.companion, self.slip = self._named(AttendeeKind.COMPANION)
        self.interpreter, self.pledge = self._named(AttendeeKind.INTERPRETER)
        self._build()
        self.confirmed.connect(self._on_confirmed)

    def _build(self) -> None:
        self._stack = QStackedWidget()
        young = WrappedLabel(
            self.tr("Der junge Mensch darf bei seinem eigenen Fall immer dabei sein."), Text.MUTED
        )
        pages = {
            AttendeeKind.PROFESSIONAL: labelled(
                self.tr("Fachkraft"), self.professional, Text.STRONG
            ),
            AttendeeKind.YOUNG_PERSON: young,
            AttendeeKind.CUSTODY_HOLDER: labelled(
                word(AttendeeKind.CUSTODY_HOLDER), self.holder, Text.STRONG
            ),
            AttendeeKind.COMPANION: self._with(self.companion, self.slip),
            AttendeeKind.INTERPRETER: self._with(self.interpreter, self.pledge),
        }
        for kind in self._kinds:
            self._stack.addWidget(boxed(column(pages[kind], Stretch())))
        self.add(labelled(self.tr("Wer kommt dazu?"), self.kind, Text.STRONG))
        self.add(self._stack)
        self.kind.currentIndexChanged.connect(self._stack.setCurrentIndex)
        self.kind.setFocus()
        self.confirm.setDefault(True)
        self.resize(look().px(520), look().px(360))

    def _named(self, kind: AttendeeKind) -> tuple[QLineEdit, QCheckBox]:
        line = QLineEdit()
        line.setAccessibleName(self.tr("Name: {kind}").format(kind=word(kind)))
        if kind is AttendeeKind.COMPANION:
            words = self.tr("Der junge Mensch hat heute einen Zettel dafür unterschrieben")
        else:
            words = self.tr("Verpflichtung zur Verschwiegenheit heute unterschrieben")
        return line, QCheckBox(words)

    def _with(self, line: QLineEdit, check: QCheckBox) -> QWidget:
        return boxed(column(labelled(self.tr("Name"), line, Text.STRONG), check, gap=Space.M))

    def attendee(self) -> Attendee | None:
        """Return who joins, or nothing while that is not clear."""
        kind = self._kinds[self.kind.currentIndex()]
        match kind:
            case AttendeeKind.PROFESSIONAL:
                owner = self.professional.owner()
                found = ProfessionalId(owner) if owner is not None else None
                return Attendee(kind=kind, professional_id=found) if found is not None else None
            case AttendeeKind.CUSTODY_HOLDER:
                holder = self._holders[self.holder.currentIndex()]
                return Attendee(kind=kind, custody_holder_id=CustodyHolderId(holder.id))
            case AttendeeKind.COMPANION:
                name, slip = self.companion.text().strip(), self._signed(self.slip)
                return Attendee(kind=kind, name=name, slip_signed_on=slip) if name else None
            case AttendeeKind.INTERPRETER:
                name, pledge = self.interpreter.text().strip(), self._signed(self.pledge)
                return Attendee(kind=kind, name=name, secrecy_pledged_on=pledge) if name else None
            case _:
                return Attendee(kind=kind)

    def _signed(self, check: QCheckBox) -> date | None:
        return self._today if check.isChecked() else None

    def _on_confirmed(self) -> None:
        attendee = self.attendee()
        if attendee is None:
            self.messages.warn(self.tr("Bitte sagen, wer an den Tisch kommt."))
            return
        seat = partial(self._desk.seats.seat, self._item, attendee)
        self._work.run(self, seat, lambda _: self.accept(), self.messages.refuse)
