"""Who signed the form: one line per person who could have, and who has to at this age."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ilja_desktop.domain.consent import Signature
from ilja_desktop.domain.ids import CustodyHolderId, ThirdPersonId
from ilja_desktop.domain.signing import Family
from ilja_desktop.domain.withdrawal import Signer, SignerKind
from ilja_desktop.services.consentview import Outlook
from ilja_desktop.ui.consent.words import signers
from ilja_desktop.ui.kit.adaptive import Adaptive
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.daypicker import DayPicker
from ilja_desktop.ui.kit.label import IconLabel, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, Stretch, boxed, clear, column, row
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Space, Text, Tone

_DAY = 170


class SignatureLine(QWidget):
    """One person: signed or not, when, and whether also below the special categories.

    Signals:
        modified: the user changed something.
    """

    modified = Signal()

    def __init__(self, name: str, signer: Signer, today: Callable[[], date]) -> None:
        super().__init__()
        self.signer = signer
        self._today = today
        self.signed = QCheckBox(name)
        self.signed.setAccessibleName(self.tr("{name} hat unterschrieben").format(name=name))
        self.day = DayPicker(today)
        self.day.name(self.tr("Unterschrift {name} am").format(name=name))
        self.day.setFixedWidth(look().px(_DAY))
        self.special = QCheckBox(self.tr("auch unter den besonderen Angaben"))
        self.special.setAccessibleName(
            self.tr("{name} hat auch unter den besonderen Angaben unterschrieben").format(name=name)
        )
        inside = Adaptive(Grow(self.signed), self.day, self.special, gap=Space.M)
        self.sheet = QCheckBox(self.tr("bekommt nach der Konferenz ein Blatt"))
        self.sheet.setAccessibleName(
            self.tr("{name} bekommt nach der Konferenz ein Blatt").format(name=name)
        )
        self.setLayout(column(inside, self.sheet, gap=Space.XS))
        # Nobody else is asked: the young person's own sheet depends on no tick.
        self.sheet.setVisible(signer.custody_holder_id is not None)
        self.sheet.toggled.connect(lambda _on: self.modified.emit())
        self.signed.toggled.connect(self._on_toggled)
        self.day.edited.connect(self.modified)
        self.special.toggled.connect(lambda _on: self.modified.emit())
        self._allow()

    def show_signature(self, signature: Signature | None) -> None:
        """Show a signature, or that there is none."""
        self.blockSignals(True)
        self.signed.setChecked(signature is not None)
        self.day.show_day(signature.signed_on if signature is not None else None)
        self.special.setChecked(signature is not None and signature.special_signed)
        self.blockSignals(False)
        self._allow()

    def show_sheet(self, *, wanted: bool) -> None:
        """Show whether they ticked that they want a sheet."""
        self.blockSignals(True)
        self.sheet.setChecked(wanted)
        self.blockSignals(False)

    def wants_sheet(self) -> CustodyHolderId | None:
        """Return who ticked that they want a sheet, if they did."""
        return self.signer.custody_holder_id if self.sheet.isChecked() else None

    def signature(self) -> Signature | None:
        """Return the signature, if there is one with a day."""
        signed_on = self.day.day()
        if not self.signed.isChecked() or signed_on is None:
            return None
        return Signature(
            kind=self.signer.kind,
            custody_holder_id=self.signer.custody_holder_id,
            third_person_id=self.signer.third_person_id,
            signed_on=signed_on,
            special_signed=self.special.isChecked(),
        )

    def _on_toggled(self, on: bool) -> None:
        if on and self.day.day() is None:
            self.day.show_day(self._today())
        self._allow()
        self.modified.emit()

    def _allow(self) -> None:
        self.day.setEnabled(self.signed.isChecked())
        self.special.setEnabled(self.signed.isChecked())


class SignatureList(QWidget):
    """The lines of a family, and in words who has to sign and what is missing.

    Signals:
        modified: the user changed something.
        holder_wanted: somebody who holds custody is not on record yet.
    """

    modified = Signal()
    holder_wanted = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._family: Family | None = None
        self.lines: list[SignatureLine] = []
        self.required = WrappedLabel("", Text.STRONG)
        self.missing = WrappedLabel("")
        self.special_missing = WrappedLabel("")
        self._icon = IconLabel("triangle-alert", Tone.WARN.value)
        self._body = column(gap=Space.S)
        self.add_holder = Button(
            self.tr("Sorgeberechtigte Person eintragen"), icon="user-plus", extent=Extent.SMALL
        )
        self.add_holder.clicked.connect(self.holder_wanted)
        self.add_holder.hide()
        self._adding = row(self.add_holder, Stretch())
        verdict = boxed(row(self._icon, Grow(self.missing), gap=Space.S))
        self.setLayout(
            column(
                self.required,
                boxed(self._body),
                self._adding,
                verdict,
                self.special_missing,
                gap=Space.M,
            )
        )

    def show_family(
        self,
        family: Family,
        signatures: Sequence[Signature],
        sheets: Collection[CustodyHolderId],
    ) -> None:
        """Show a line for everybody who may sign.

        Args:
            family: whose consent it is.
            signatures: that are on the form.
            sheets: custody holders who ticked that they want a sheet.
        """
        if self._family == family and self.lines:
            return
        self._family = family
        clear(self._body)
        young = self.tr("{name} (junger Mensch)").format(name=family.person.full_name())
        given = {mark.entruster(): mark for mark in signatures}
        self.lines = []
        for signer in family.signers():
            name = young if signer.kind is SignerKind.YOUNG_PERSON else family.full_name(signer)
            line = SignatureLine(name, signer, self._today)
            line.show_signature(given.get(signer.entruster()))
            line.show_sheet(wanted=signer.custody_holder_id in sheets)
            line.modified.connect(self.modified)
            self.lines.append(line)
            self._body.addWidget(line)

    def show_third_people(self, chosen: Collection[ThirdPersonId]) -> None:
        """Ask third people to sign only where they entrusted what is released."""
        for line in self.lines:
            id = line.signer.third_person_id
            line.setVisible(id is None or id in chosen)

    def forget(self) -> None:
        """Show nobody's lines."""
        self._family = None
        self.lines = []
        clear(self._body)

    def signatures(self) -> tuple[Signature, ...]:
        """Return the signatures that are on the form."""
        found = (line.signature() for line in self.lines if not line.isHidden())
        return tuple(signature for signature in found if signature is not None)

    def sheets(self) -> tuple[CustodyHolderId, ...]:
        """Return who ticked that they want a sheet."""
        found = (line.wants_sheet() for line in self.lines)
        return tuple(id for id in found if id is not None)

    def judge(self, outlook: Outlook, *, special: bool) -> None:
        """Say who has to sign at this age, and who has not yet.

        Args:
            outlook: of the form as far as it is entered.
            special: whether specially protected categories are ticked.
        """
        who = signers(outlook.required, outlook.family)
        self.required.setText(self.tr("Unterschreiben müssen: {who}.").format(who=who))
        self.add_holder.setVisible(
            bool(outlook.required.holders) or outlook.required.no_holder_known
        )
        missing = signers(outlook.missing, outlook.family)
        complete = outlook.missing.nothing()
        self._icon.set_icon(
            "circle-check" if complete else "triangle-alert",
            (Tone.OK if complete else Tone.WARN).value,
        )
        if complete:
            self.missing.setText(self.tr("Alle nötigen Unterschriften sind da."))
        else:
            text = self.tr("Es fehlt noch: {who}. Bis dahin gilt die Einwilligung nicht.")
            self.missing.setText(text.format(who=missing))
        lacking = signers(outlook.special_missing, outlook.family)
        self.special_missing.setVisible(special and bool(lacking))
        text = self.tr(
            "Unter den besonders geschützten Angaben fehlt: {who}. Bis dahin bleiben sie "
            "verschlossen."
        )
        self.special_missing.setText(text.format(who=lacking))
