"""What both ways of signing have in common: planned, signed, kept, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.acknowledgement import Acknowledgement
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.services.acknowledgement import SigningPlan
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.press import Added
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.work import Lane, Work


class SignSheet(Sheet):
    """Lets one person sign at their place.

    Args:
        title: of the sheet.
        action: the primary verb.
        desk: stores.
        work: the lanes.
        place: where on the paper.
        parent: the window.

    Signals:
        signed: the signature is kept; its place.
    """

    signed = Signal(object)

    def __init__(
        self,
        words: tuple[str, str],
        desk: Desk,
        work: Work,
        place: Acknowledgement,
        parent: QWidget | None,
    ) -> None:
        title, action = words
        who = ", ".join(part for part in (place.name, place.role) if part)
        super().__init__(title, action, who, parent)
        self._desk = desk
        self._work = work
        self.place = place

    def sign(self, plan: Callable[[], SigningPlan]) -> None:
        """Plan on the store lane, sign on the other, keep on the first."""
        self.messages.clear()
        self.confirm.setEnabled(False)
        self._work.run(self, plan, self._make, self._refuse)

    def _make(self, plan: SigningPlan) -> None:
        job = partial(self._desk.acknowledgements.make, plan)
        self._work.run(self, job, partial(self._keep, plan), self._refuse, lane=Lane.COMPUTE)

    def _keep(self, plan: SigningPlan, added: Added) -> None:
        job = partial(self._desk.acknowledgements.keep, plan, added)
        self._work.run(self, job, self._finish, self._refuse)

    def _finish(self, place: Acknowledgement) -> None:
        self.signed.emit(place)
        self.accept()

    def _refuse(self, refusal: Refusal) -> None:
        self.confirm.setEnabled(True)
        self.messages.refuse(refusal)
