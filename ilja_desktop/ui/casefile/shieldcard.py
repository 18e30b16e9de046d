"""Whether a case is shielded, who may see it then, and the way to change that."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from ilja_desktop.services.shieldview import ShieldView
from ilja_desktop.ui.kit.button import Button, Extent, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import IconLabel, Label, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, Stretch, line_across, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone
from ilja_desktop.ui.kit.words import day


class ShieldCard(Card):
    """Who may see the young person, or the offer to shield them.

    Args:
        shield: nothing if there is none.
        may_change: whether the user has the right to.

    Signals:
        shield_wanted: the young person shall be shielded.
        change_wanted: others shall be named.
        lift_wanted: everybody shall see again.
    """

    shield_wanted = Signal()
    change_wanted = Signal()
    lift_wanted = Signal()

    def __init__(self, shield: ShieldView | None, *, may_change: bool) -> None:
        super().__init__()
        if shield is None:
            self._offer(may_change=may_change)
        else:
            self._show(shield)

    def _offer(self, *, may_change: bool) -> None:
        put_up = Button(self.tr("Fall schützen …"), Kind.GHOST, "lock", Extent.SMALL)
        if not may_change:
            put_up.refuse(
                self.tr("Dafür fehlt Ihnen die Berechtigung. Bitte die Koordination fragen.")
            )
        put_up.clicked.connect(self.shield_wanted)
        text = self.tr("Alle mit Zugang zu Fällen sehen diesen Fall.")
        self.add(WrappedLabel(text, Text.MUTED))
        self.add(row(put_up, Stretch()))

    def _show(self, shield: ShieldView) -> None:
        title = WrappedLabel(self.tr("Nur Benannte sehen ihn"), Text.SUBTITLE)
        self.add(
            row(IconLabel("lock", Tone.ACCENT.value, 22), Grow(title), Pill(word(), Tone.ACCENT))
        )
        text = self.tr("seit {day} · {reason}")
        self.add(
            WrappedLabel(
                text.format(day=day(shield.shielded_on), reason=shield.reason), Text.CAPTION
            )
        )
        self.add(line_across())
        for user in shield.named:
            name = user.display_name or user.name
            self.add(row(IconLabel("user", size=16), Grow(WrappedLabel(name)), gap=Space.M))
        if shield.sealed_to_sheet:
            sheet = Label(self.tr("und der Wiederherstellungsbogen"), Text.CAPTION)
            self.add(row(IconLabel("key-round", size=16), Grow(sheet), gap=Space.M))
        if shield.may_change:
            change = Button(self.tr("Benannte ändern …"), Kind.GHOST, "pencil", Extent.SMALL)
            change.clicked.connect(self.change_wanted)
            lift = Button(self.tr("Schutz aufheben …"), Kind.GHOST, "lock-open", Extent.SMALL)
            lift.clicked.connect(self.lift_wanted)
            self.add(row(change, Stretch()))
            self.add(row(lift, Stretch()))


def word() -> str:
    """Return what a shielded case is called."""
    return QCoreApplication.translate("ShieldCard", "Schutzfall")
