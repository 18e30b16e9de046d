"""Who holds custody of the young person, to add to and to change."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from ilja_desktop.domain.person import CustodyHolder
from ilja_desktop.domain.signing import decides_alone
from ilja_desktop.ui.casefile.contents import CaseContents
from ilja_desktop.ui.kit.button import Button, Extent, IconButton, Kind
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.label import ElidedLabel, WrappedLabel
from ilja_desktop.ui.kit.layout import Grow, column, row
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import word


class HoldersCard(Card):
    """Custody holders of a person.

    Signals:
        add_wanted: somebody else holds custody.
        change_wanted: one of them shall be changed, with the record.
    """

    add_wanted = Signal()
    change_wanted = Signal(object)

    def __init__(self, contents: CaseContents) -> None:
        add = Button(
            QCoreApplication.translate("HoldersCard", "Hinzufügen"),
            Kind.GHOST,
            "plus",
            Extent.SMALL,
        )
        add.setAccessibleName(
            QCoreApplication.translate("HoldersCard", "Sorgeberechtigte Person hinzufügen")
        )
        super().__init__(QCoreApplication.translate("HoldersCard", "Sorge"), corner=add)
        add.clicked.connect(self.add_wanted)
        family, policy = contents.view.family, contents.view.basis.policy
        if contents.age >= policy.adult_age:
            text = self.tr("Volljährig: entscheidet und unterschreibt selbst.")
        elif decides_alone(family, policy, contents.view.today):
            text = self.tr(
                "Entscheidet nach den Regeln der Dienststelle schon allein. Briefe an die Eltern "
                "sind abgeschaltet."
            )
        elif not family.holders:
            text = self.tr(
                "Es ist niemand eingetragen. Bei Minderjährigen müssen die Sorgeberechtigten "
                "mit unterschreiben."
            )
        else:
            text = word(family.person.custody_status)
        self.add(WrappedLabel(text, Text.MUTED))
        for holder in family.holders:
            self.add(self._line(holder))

    def _line(self, holder: CustodyHolder) -> QHBoxLayout:
        parts = [word(holder.kind)]
        if not holder.signature_required:
            parts.append(self.tr("Unterschrift nicht nötig"))
        if holder.reachability:
            parts.append(holder.reachability)
        words = column(
            ElidedLabel(holder.full_name(), Text.STRONG),
            ElidedLabel(" · ".join(parts), Text.CAPTION),
            gap=0,
        )
        change = IconButton("pencil", self.tr("{name} ändern").format(name=holder.full_name()))
        change.clicked.connect(lambda: self.change_wanted.emit(holder))
        return row(Grow(words), change)
