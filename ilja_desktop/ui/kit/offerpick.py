"""Offers of the list, ticked to be taken along as lines of text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.offer import OfferEntry, offer_line
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import WrappedLabel
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.work import Work


class OfferPick(Sheet):
    """Lets somebody tick offers.

    Args:
        read: returns the offers of the list; runs on the store lane.
        work: runs it.
        purpose: what becomes of the ticked ones.
        parent: the window.

    Signals:
        picked: the ticked offers, one line each.
    """

    picked = Signal(str)

    def __init__(
        self,
        read: Callable[[], tuple[OfferEntry, ...]],
        work: Work,
        purpose: str,
        parent: QWidget,
    ) -> None:
        super().__init__(
            QCoreApplication.translate("OfferPick", "Angebote aus der Liste"),
            QCoreApplication.translate("OfferPick", "Einfügen"),
            purpose,
            parent,
        )
        self.checks: list[WrappedCheck] = []
        self._lines: list[str] = []
        self.confirmed.connect(self._on_confirmed)
        work.run(self, read, self._show, self.messages.refuse)

    def _show(self, entries: tuple[OfferEntry, ...]) -> None:
        if not entries:
            words = self.tr(
                "In der Angebotsliste steht noch nichts. Sie wird im Netzwerk gepflegt."
            )
            self.add(WrappedLabel(words, Text.MUTED))
        for entry in entries:
            line = offer_line(entry)
            old = self.tr("{line} (bitte nachfragen)").format(line=line)
            check = WrappedCheck(old if entry.old else line)
            self._lines.append(line)
            self.checks.append(check)
            self.add(check)
        self.body.addStretch(1)
        if self.checks:
            self.checks[0].box.setFocus()

    def _on_confirmed(self) -> None:
        pairs = zip(self.checks, self._lines, strict=True)
        lines = [line for check, line in pairs if check.isChecked()]
        if lines:
            self.picked.emit("\n".join(lines))
        self.accept()
