"""One line of a distribution list: who, how much, why not more, and the ways out."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ilja_desktop.ui.kit.adaptive import Adaptive, Flow
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Card, Surface
from ilja_desktop.ui.kit.label import ElidedLabel, IconLabel, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, column, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone

_BELOW = 460


class ReceiverLine(Card):
    """Somebody on a distribution list.

    Args:
        name: as it is printed on the copy.
        icon: who they are, as a drawing.
        portion: how much they get, in a word, with its tone; nothing if it is always all.
        reason: the same in sentences.
        may_have: whether a copy can be made at all.
        may_save: whether it can leave as a file too.

    Signals:
        print_wanted, save_wanted: a copy for them.
    """

    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(
        self,
        name: str,
        icon: str,
        portion: tuple[str, Tone] | None,
        reason: str,
        *,
        may_have: bool,
        may_save: bool = True,
    ) -> None:
        super().__init__(surface=Surface.SUNKEN)
        title = ElidedLabel(name, Text.STRONG)
        head = row(IconLabel(icon, "muted"), Grow(title), gap=Space.S)
        if portion is not None:
            head.addWidget(Pill(*portion))
        words = boxed(column(head, gap=Space.XS))
        if reason:
            inside = words.layout()
            assert inside is not None
            inside.addWidget(WrappedLabel(reason, Text.MUTED))
        if not may_have:
            self.add(words)
            return
        self.print_copy = Button(self.tr("Drucken"), icon="printer", extent=Extent.SMALL)
        self.save_copy = Button(self.tr("Speichern"), icon="download", extent=Extent.SMALL)
        for button, text in (
            (self.print_copy, self.tr("Exemplar für {name} drucken")),
            (self.save_copy, self.tr("Exemplar für {name} als Datei speichern")),
        ):
            button.setAccessibleName(text.format(name=name))
        self.print_copy.clicked.connect(self.print_wanted)
        self.save_copy.clicked.connect(self.save_wanted)
        ways = Flow(self.print_copy, self.save_copy) if may_save else Flow(self.print_copy)
        self.add(Adaptive(Grow(words), ways, below=_BELOW, gap=Space.M))
