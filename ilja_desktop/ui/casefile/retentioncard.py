"""Until when a case is kept: the day, why, and the ways to move it with a reason."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import CaseId
from ilja_desktop.domain.retention import ExtensionDraft, HoldDraft, TransferDraft
from ilja_desktop.domain.user import Right, may
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.retention import Keeping
from ilja_desktop.ui.casefile import decision as d
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.adaptive import Flow
from ilja_desktop.ui.kit.button import Button, Extent
from ilja_desktop.ui.kit.card import Card
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.words import day, mark, word
from ilja_desktop.ui.kit.work import Work

_REASON = f.LongText(name="reason", label=mark("Decision", "Grund"), required=True, lines=3)
EXTENSION: tuple[f.Field, ...] = (
    f.DateField(name="extended_to", label=mark("Decision", "Aufbewahren bis"), required=True),
    _REASON,
)
HOLD: tuple[f.Field, ...] = (_REASON,)
TRANSFER: tuple[f.Field, ...] = (
    f.Text(name="transferred_to", label=mark("Decision", "Abgegeben an die Akte"), required=True),
)


class RetentionCard(Card):
    """The day a case is erased."""

    def __init__(
        self, keeping: Keeping, desk: Desk, work: Work, refuse: Callable[[Refusal], None]
    ) -> None:
        super().__init__(QCoreApplication.translate("RetentionCard", "Löschtag"))
        self._desk = desk
        self._work = work
        self._refuse = refuse
        self._id = CaseId(keeping.case.id)
        self._tell(keeping)
        buttons = self._held_buttons() if keeping.held else self._buttons()
        for button in buttons:
            if not may(desk.user, Right.WRITE_CASES):
                button.refuse(self.tr("Dafür fehlt Ihnen die Berechtigung."))
        self.add(Flow(*buttons))

    def _tell(self, keeping: Keeping) -> None:
        self.add(Label(day(keeping.case.erase_on), Text.STRONG))
        self.add(WrappedLabel(word(keeping.ground), Text.MUTED))
        retention = keeping.retention
        if keeping.limits.promised is not None:
            text = self.tr("Auf dem Formular zugesagt: {day}. Keine Regel verlängert das.")
            self.add(WrappedLabel(text.format(day=day(keeping.limits.promised)), Text.MUTED))
        if retention is not None and retention.extended_to is not None:
            text = self.tr("Verlängert: {reason}").format(reason=retention.extension_reason)
            self.add(WrappedLabel(text, Text.MUTED))
        if retention is not None and keeping.held:
            text = self.tr("Wird nach § 9b SGB VIII aufbewahrt: {reason}")
            self.add(WrappedLabel(text.format(reason=retention.hold_reason)))
        if keeping.review_due is not None:
            text = self.tr("Wieder zu prüfen bis {day}").format(day=day(keeping.review_due))
            self.add(WrappedLabel(text, Text.MUTED))
        if retention is not None and retention.transferred_on is not None:
            text = self.tr("Abgegeben am {day}: {file}").format(
                day=day(retention.transferred_on), file=retention.transferred_to
            )
            self.add(WrappedLabel(text, Text.MUTED))

    def _buttons(self) -> tuple[Button, ...]:
        extend = Button(self.tr("Verlängern …"), extent=Extent.SMALL)
        extend.clicked.connect(self._on_extend_clicked)
        hold = Button(self.tr("§ 9b SGB VIII …"), extent=Extent.SMALL)
        hold.clicked.connect(self._on_hold_clicked)
        return (extend, hold)

    def _held_buttons(self) -> tuple[Button, ...]:
        seen = Button(self.tr("Noch nötig"), extent=Extent.SMALL)
        seen.clicked.connect(self._on_seen_clicked)
        transfer = Button(self.tr("Abgegeben …"), extent=Extent.SMALL)
        transfer.clicked.connect(self._on_transfer_clicked)
        return (seen, transfer)

    def _on_extend_clicked(self) -> None:
        sheet = self._sheet(
            self.tr("Länger aufbewahren"),
            self.tr("Verlängern"),
            self.tr("Über einen zugesagten Tag hinaus lässt sich nicht verlängern."),
        )
        then = partial(self._save, sheet, partial(self._desk.retentions.extend, self._id))
        d.decide(sheet, EXTENSION, ExtensionDraft(), self._desk.workplace.today, then)

    def _on_hold_clicked(self) -> None:
        sheet = self._sheet(
            self.tr("Aufbewahrung nach § 9b SGB VIII"),
            self.tr("Aufbewahren"),
            self.tr(
                "Nur wenn die Unterlagen zu einer anderen Akte gehören, und nur bis sie dorthin "
                "abgegeben sind. Das Programm erinnert alle sechs Monate."
            ),
        )
        then = partial(self._save, sheet, partial(self._desk.retentions.hold, self._id))
        d.decide(sheet, HOLD, HoldDraft(), self._desk.workplace.today, then)

    def _on_transfer_clicked(self) -> None:
        sheet = self._sheet(
            self.tr("An die andere Akte abgegeben"),
            self.tr("Eintragen"),
            self.tr("Damit endet die Aufbewahrung; der Fall wird an seinem Tag gelöscht."),
        )
        then = partial(self._save, sheet, partial(self._desk.retentions.transfer, self._id))
        d.decide(sheet, TRANSFER, TransferDraft(), self._desk.workplace.today, then)

    def _on_seen_clicked(self) -> None:
        job = partial(self._desk.retentions.review_hold, self._id)
        self._work.run(self, job, lambda _: None, self._refuse)

    def _sheet(self, title: str, action: str, text: str) -> Sheet:
        window = self.window()
        assert isinstance(window, QWidget)
        return Sheet(title, action, text, window)

    def _save(self, sheet: Sheet, use_case: Callable[..., object], draft: object) -> None:
        job = partial(use_case, draft)
        self._work.run(sheet, job, lambda _: sheet.accept(), sheet.messages.refuse)
