"""Recording that somebody whose agreement is needed does not agree, and to what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.ids import CustodyHolderId
from ilja_desktop.domain.withdrawal import Objection, SignerKind
from ilja_desktop.services.consentview import ConsentView
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.detail import DetailPage
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

YOUNG_PERSON = 0


@dataclass(frozen=True, kw_only=True)
class ObjectionDraft:
    """Who does not agree, since when, and to what."""

    signer: int | None = None
    """Number of a custody holder, or ``YOUNG_PERSON``."""
    objected_on: date | None = None
    categories: tuple[DataCategory, ...] = ()

    def problems(self, today: date) -> tuple[str, ...]:
        """Name what is missing."""
        found = []
        if self.signer is None:
            found.append("signer.missing")
        if self.objected_on is None:
            found.append("objected_on.missing")
        elif self.objected_on > today:
            found.append("objected_on.future")
        return tuple(found)

    def objection(self) -> Objection:
        """Return the objection as it is recorded."""
        assert self.objected_on is not None
        young = self.signer == YOUNG_PERSON
        return Objection(
            kind=SignerKind.YOUNG_PERSON if young else SignerKind.CUSTODY_HOLDER,
            custody_holder_id=None if young else CustodyHolderId(self.signer or 0),
            objected_on=self.objected_on,
            categories=self.categories,
        )


OBJECTION: tuple[f.Field, ...] = (
    f.Reference(
        name="signer", label=mark("ObjectionSheet", "Wer ist nicht einverstanden?"), required=True
    ),
    f.DateField(
        name="objected_on", label=mark("ObjectionSheet", "Seit"), required=True, beside=True
    ),
    f.Choices(
        name="categories",
        label=mark("ObjectionSheet", "Womit nicht? Ohne Kreuz: mit gar nichts."),
        enum=DataCategory,
        columns=1,
    ),
)


class ObjectionSheet(Sheet):
    """Asks for it and stores it."""

    def __init__(self, view: ConsentView, desk: Desk, work: Work, page: DetailPage) -> None:
        super().__init__(
            QCoreApplication.translate("ObjectionSheet", "Nicht einverstanden"),
            QCoreApplication.translate("ObjectionSheet", "Festhalten"),
            QCoreApplication.translate(
                "ObjectionSheet",
                "Gemeinsam geben Sorgeberechtigte nie mehr, als alle wollen. Bis zur Klärung ist "
                "gesperrt, womit jemand nicht einverstanden ist.",
            ),
            page,
        )
        self._view = view
        self._desk = desk
        self._work = work
        self._page = page
        self.form = FormView[ObjectionDraft]("ObjectionSheet", OBJECTION, desk.workplace.today)
        young = self.tr("{name} (junger Mensch)").format(name=view.family.person.full_name())
        holders = [(each.id, each.full_name()) for each in view.family.holders]
        self.form.offer("signer", [(YOUNG_PERSON, young), *holders])
        self.form.show_draft(ObjectionDraft(objected_on=view.today))
        self.add(self.form)
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if not self.form.check():
            return
        objection = self.form.draft().objection()
        job = partial(self._desk.consents.object, self._view.line.consent.id, objection)
        self._work.run(self, job, self._on_recorded, self.messages.refuse)

    def _on_recorded(self, _consent: Consent) -> None:
        self.accept()
        self._page.messages.done(self.tr("Die Uneinigkeit ist festgehalten."))
