"""Legal grounds beside consent: what is recorded, whether it works, who still has to confirm."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.services.legalground import LegalGroundLine
from ilja_desktop.ui.casefile.contents import CaseContents
from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, column, line_across
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day, word


class GroundsCard(Card):
    """The legal grounds of a young person, the latest first.

    Signals:
        record_wanted: another one shall be recorded.
        confirm_wanted: one shall be confirmed by a second person, with its line.
        end_wanted: one shall end, with its line.
    """

    record_wanted = Signal()
    confirm_wanted = Signal(object)
    end_wanted = Signal(object)

    def __init__(self, contents: CaseContents) -> None:
        record = Button(
            QCoreApplication.translate("GroundsCard", "Eintragen …"),
            Kind.SECONDARY,
            "scale",
            Extent.SMALL,
        )
        super().__init__(
            QCoreApplication.translate("GroundsCard", "Weitergabe ohne Einwilligung"),
            corner=record,
        )
        record.setAccessibleName(self.tr("Rechtsgrundlage eintragen"))
        record.clicked.connect(self.record_wanted)
        text = self.tr(
            "Nur an eine Stelle nach § 35 SGB I, nur die genannten Angaben, und erst, wenn eine "
            "zweite Person bestätigt hat. Am Tisch wird dadurch nichts mit Namen besprochen."
        )
        self.add(WrappedLabel(text, Text.MUTED))
        for line in reversed(contents.grounds):
            self.add(line_across())
            self.add(self._line(line))

    def _line(self, line: LegalGroundLine) -> QWidget:
        ground = line.ground
        told = ", ".join(word(each) for each in ground.categories)
        span = self.tr("{first} bis {last}").format(
            first=day(ground.valid_from), last=day(ground.valid_until)
        )
        words = column(
            WrappedLabel(f"{line.institution}: {told}", Text.STRONG),
            WrappedLabel(line.statute),
            WrappedLabel(f"{span} · {ground.reason}", Text.CAPTION),
            gap=Space.XXS,
        )
        state = Adaptive(Grow(boxed(words)), Pill(*self._state(line)), below=420)
        if ground.ended_on is not None:
            return state
        return boxed(column(state, Flow(*self._buttons(line)), gap=Space.S))

    def _buttons(self, line: LegalGroundLine) -> list[Button]:
        end = Button(self.tr("Beenden …"), Kind.GHOST, "x", Extent.SMALL)
        end.setAccessibleName(self._named(self.tr("Rechtsgrundlage {which} beenden"), line))
        end.clicked.connect(lambda: self.end_wanted.emit(line))
        found = [end]
        if line.ground.confirmed_on is None:
            confirm = Button(self.tr("Zu zweit bestätigen …"), Kind.GHOST, "users", Extent.SMALL)
            name = self.tr("Rechtsgrundlage {which} zu zweit bestätigen")
            confirm.setAccessibleName(self._named(name, line))
            confirm.clicked.connect(lambda: self.confirm_wanted.emit(line))
            found.insert(0, confirm)
        return found

    def _named(self, text: str, line: LegalGroundLine) -> str:
        first = day(line.ground.valid_from)
        which = self.tr("für {body} ab {first}").format(body=line.institution, first=first)
        return text.format(which=which)

    def _state(self, line: LegalGroundLine) -> tuple[str, Tone]:
        if line.works:
            return self.tr("Gilt"), Tone.OK
        if line.ground.ended_on is not None:
            return self.tr("Beendet"), Tone.NEUTRAL
        if line.ground.confirmed_on is None:
            return self.tr("Noch nicht bestätigt"), Tone.WARN
        return self.tr("Gilt heute nicht"), Tone.NEUTRAL
