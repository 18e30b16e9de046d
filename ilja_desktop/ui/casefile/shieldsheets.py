"""Sheets that shield a case, say anew who may see it, and lift the shield."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.shield import ShieldDraft
from ilja_desktop.domain.user import User
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.shieldview import ShieldView
from ilja_desktop.ui.casefile import decision as d
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.detail import DetailPage
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.label import Label, WrappedLabel
from ilja_desktop.ui.kit.tokens import Text
from ilja_desktop.ui.kit.work import Work


class ShieldSheets(QObject):
    """Opens the sheets and does what was decided."""

    def __init__(self, desk: Desk, work: Work, page: DetailPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._work = work
        self._page = page

    def put_up(self, person_id: YoungPersonId) -> None:
        """Shield a young person with all cases."""
        self._ask_whom(partial(self._put_up, person_id))

    def change(self, shield: ShieldView) -> None:
        """Say anew who may see."""
        self._ask_whom(partial(self._change, shield))

    def lift(self, shield: ShieldView) -> None:
        """Let everybody see again."""
        sheet = Sheet(
            self.tr("Schutz aufheben"),
            self.tr("Aufheben"),
            self.tr("Danach sehen wieder alle mit Zugang zu Fällen, was hier steht."),
            self._page,
        )

        def then(draft: d.ReasonDraft) -> None:
            job = partial(self._desk.shields.lift, shield.person_id, draft.reason)
            self._run(sheet, job, self.tr("Der Schutz ist aufgehoben."))

        d.decide(sheet, d.REASON, d.ReasonDraft(), self._desk.workplace.today, then)

    def _ask_whom(self, then: Callable[[Sequence[User]], None]) -> None:
        self._work.run(self, self._desk.shields.candidates, then, failed=self._page.messages.refuse)

    def _put_up(self, person_id: YoungPersonId, users: Sequence[User]) -> None:
        sheet = Sheet(
            self.tr("Fall schützen"),
            self.tr("Schützen"),
            self.tr(
                "Name, Texte und Unterlagen werden eigens verschlüsselt, in allen Fällen dieses "
                "jungen Menschen. Andere sehen nur die Fallnummer. Ältere Sicherungen enthalten "
                "den Fall noch offen, bis sie ablaufen."
            ),
            self._page,
        )
        named = self._whom(users, frozenset())

        def then(draft: d.ReasonDraft) -> None:
            asked = ShieldDraft(person_id=person_id, reason=draft.reason, named=_chosen(named))
            job = partial(self._desk.shields.put_up, asked)
            self._run(sheet, job, self.tr("Der Fall ist geschützt."))

        today = self._desk.workplace.today
        d.decide(sheet, d.SHIELD_REASON, d.ReasonDraft(), today, then, self._below(named))

    def _change(self, shield: ShieldView, users: Sequence[User]) -> None:
        sheet = Sheet(
            self.tr("Wer darf den Fall sehen?"),
            self.tr("Speichern"),
            self.tr("Wer nicht mehr benannt ist, kann ab jetzt nichts mehr davon lesen."),
            self._page,
        )
        named = self._whom(users, frozenset(user.uid for user in shield.named))
        for part in self._below(named):
            sheet.add(part)
        sheet.body.addStretch(1)

        def confirm() -> None:
            job = partial(self._desk.shields.name, shield.person_id, _chosen(named))
            self._run(sheet, job, self.tr("Gespeichert."))

        sheet.confirmed.connect(confirm)
        sheet.open()

    def _whom(self, users: Sequence[User], named: frozenset[str]) -> dict[str, WrappedCheck]:
        """Return a box for everybody who can be named; one's own stays checked."""
        boxes = {}
        for user in users:
            name = user.display_name or user.name
            oneself = user.uid == self._desk.user.uid
            box = WrappedCheck(self.tr("{name} (Sie)").format(name=name) if oneself else name)
            box.setChecked(oneself or user.uid in named)
            box.setEnabled(not oneself)
            boxes[user.uid] = box
        return boxes

    def _below(self, boxes: dict[str, WrappedCheck]) -> tuple[QWidget, ...]:
        title = Label(self.tr("Diese Personen dürfen den Fall sehen"), Text.CAPTION_STRONG)
        hint = WrappedLabel(
            self.tr("Wer den Schutz ändert, bleibt benannt, damit der Fall lesbar bleibt."),
            Text.CAPTION,
        )
        return (title, *boxes.values(), hint)

    def _run(self, sheet: Sheet, job: Callable[[], None], done: str) -> None:
        def then(_: object) -> None:
            sheet.accept()
            self._page.messages.done(done)

        sheet.confirm.setEnabled(False)

        def failed(refusal: Refusal) -> None:
            sheet.confirm.setEnabled(True)
            sheet.messages.refuse(refusal)

        self._work.run(sheet, job, then, failed)


def _chosen(boxes: dict[str, WrappedCheck]) -> frozenset[str]:
    return frozenset(uid for uid, box in boxes.items() if box.isChecked())
