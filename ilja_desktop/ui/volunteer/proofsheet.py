"""What was seen and signed before somebody begins; of a certificate three facts only."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.extendedcertificate import ExtendedCertificate
from ilja_desktop.domain.volunteer import ProofDraft, Volunteer
from ilja_desktop.services.desk import Desk
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import mark
from ilja_desktop.ui.kit.work import Work

FIELDS: tuple[f.Field, ...] = (
    f.DateField(name="interviewed_on", label=mark("ProofSheet", "Auswahlgespräch am")),
    f.Text(
        name="selection",
        label=mark("ProofSheet", "Ergebnis in wenigen Worten"),
        beside=True,
        share=2,
    ),
    f.DateField(name="agreed_on", label=mark("ProofSheet", "Vereinbarung unterschrieben am")),
    f.DateField(
        name="pledged_on", label=mark("ProofSheet", "Verschwiegenheit erklärt am"), beside=True
    ),
    f.DateField(
        name="device_pledged_on",
        label=mark("ProofSheet", "Blatt zum eigenen Gerät am"),
        hint=mark("ProofSheet", "vor dem Startstick"),
        beside=True,
    ),
    f.DateField(name="seen_on", label=mark("ProofSheet", "Führungszeugnis eingesehen am")),
    f.DateField(name="dated_on", label=mark("ProofSheet", "Datum des Zeugnisses"), beside=True),
    f.Check(
        name="no_relevant_entry",
        label=mark("ProofSheet", "Es enthält keinen einschlägigen Eintrag (§ 72a SGB VIII)."),
    ),
)


@dataclass(frozen=True, kw_only=True)
class TypedProofs:
    """The proofs as they are typed; both days of a certificate, or none."""

    interviewed_on: date | None = None
    selection: str = ""
    agreed_on: date | None = None
    pledged_on: date | None = None
    device_pledged_on: date | None = None
    seen_on: date | None = None
    dated_on: date | None = None
    no_relevant_entry: bool = False

    def problems(self, today: date) -> tuple[str, ...]:
        """Name every rule the draft breaks."""
        half = (self.seen_on is None) != (self.dated_on is None)
        found = ("dated_on.incomplete",) if half else ()
        return (*found, *self.proofs().problems(today))

    def proofs(self) -> ProofDraft:
        """Return the proofs as they are kept."""
        certificate = None
        if self.seen_on is not None and self.dated_on is not None:
            certificate = ExtendedCertificate(
                seen_on=self.seen_on,
                dated_on=self.dated_on,
                no_relevant_entry=self.no_relevant_entry,
            )
        names = (each.name for each in fields(ProofDraft) if each.name != "certificate")
        return ProofDraft(**{name: getattr(self, name) for name in names}, certificate=certificate)


class ProofSheet(Sheet):
    """Asks for the proofs of a volunteer."""

    def __init__(self, desk: Desk, work: Work, volunteer: Volunteer, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("ProofSheet", "Nachweise"),
            QCoreApplication.translate("ProofSheet", "Speichern"),
            volunteer.display_name(),
            parent,
        )
        self._desk, self._work, self._volunteer = desk, work, volunteer
        self.form = FormView[TypedProofs]("ProofSheet", FIELDS, desk.workplace.today)
        self.form.show_draft(_typed(volunteer))
        self.add(self.form)
        self.add(
            Note(
                self.tr(
                    "Vom Führungszeugnis werden nur diese drei Angaben gespeichert, nie eine "
                    "Kopie. Sie löschen sich spätestens sechs Monate nach der letzten Begleitung."
                ),
                Tone.INFO,
            )
        )
        self.confirmed.connect(self._on_confirmed)

    def _on_confirmed(self) -> None:
        if self.form.check():
            known, proofs = self._volunteer, self.form.draft().proofs()
            save = partial(self._desk.volunteers.prove, known.id, known.revision, proofs)
            self._work.run(self, save, lambda _: self.accept(), self.messages.refuse)


def _typed(volunteer: Volunteer) -> TypedProofs:
    names = (each.name for each in fields(ProofDraft) if each.name != "certificate")
    values = {name: getattr(volunteer, name) for name in names}
    seen = volunteer.certificate
    if seen is None:
        return TypedProofs(**values)
    return TypedProofs(
        **values,
        seen_on=seen.seen_on,
        dated_on=seen.dated_on,
        no_relevant_entry=seen.no_relevant_entry,
    )
