"""One line of a distribution list: who, how much, why not more, and the ways out."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Card, Surface
from ilja_desktop.ui.kit.label import ElidedLabel, IconLabel, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, boxed, column, row
from ilja_desktop.ui.kit.pill import Pill
from ilja_desktop.ui.kit.tokens import Space, Text, Tone


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
        print_wanted, post_wanted, save_wanted, protect_wanted: a copy for them.
        plain_wanted: one in plain German.
    """

    print_wanted = Signal()
    post_wanted = Signal()
    save_wanted = Signal()
    protect_wanted = Signal()
    plain_wanted = Signal()

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
        self.print_copy = Button(self.tr("Zum Mitgeben"), icon="printer", extent=Extent.SMALL)
        self.post_copy = Button(self.tr("Für die Post"), extent=Extent.SMALL)
        self.protect_copy = Button(self.tr("Mit Kennwort"), icon="lock", extent=Extent.SMALL)
        self.save_copy = Button(self.tr("Speichern"), icon="download", extent=Extent.SMALL)
        for button, text in (
            (self.print_copy, self.tr("Exemplar für {name} drucken und mitgeben")),
            (self.post_copy, self.tr("Exemplar für {name} drucken und mit der Post schicken")),
            (self.save_copy, self.tr("Exemplar für {name} als Datei speichern")),
            (self.protect_copy, self.tr("Exemplar für {name} als Datei mit Kennwort speichern")),
        ):
            button.setAccessibleName(text.format(name=name))
        self.print_copy.clicked.connect(self.print_wanted)
        self.post_copy.clicked.connect(self.post_wanted)
        self.save_copy.clicked.connect(self.save_wanted)
        self.protect_copy.clicked.connect(self.protect_wanted)
        self.add(words)
        ways = [self.print_copy, self.post_copy]
        if may_save:
            ways += [self.save_copy, self.protect_copy]
        self.add(Flow(*ways))

    def for_nobody(self) -> None:
        """Offer paper that goes into nobody's hands or letter box."""
        self.print_copy.setText(self.tr("Drucken"))
        self.post_copy.hide()

    def offer_plain(self) -> None:
        """Offer what was agreed in plain German too."""
        plain = Button(self.tr("In einfacher Sprache"), icon="message-square", extent=Extent.SMALL)
        plain.clicked.connect(self.plain_wanted)
        self.plain_copy = plain
        self.add(Flow(plain))
