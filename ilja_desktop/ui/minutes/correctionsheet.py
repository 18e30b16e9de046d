"""Puts one entry of a signed paper right, or has it removed without a trace."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ilja_desktop.domain.commitment import CommitmentDraft, OwnerKind
from ilja_desktop.domain.correction import Entry, Written
from ilja_desktop.domain.ids import ProfessionalId
from ilja_desktop.domain.minutes import MinutesState
from ilja_desktop.services.correction import Correctable, CorrectionPlan
from ilja_desktop.services.desk import Desk
from ilja_desktop.services.press import Made
from ilja_desktop.ui.kit import field as f
from ilja_desktop.ui.kit.card import Note
from ilja_desktop.ui.kit.check import WrappedCheck
from ilja_desktop.ui.kit.dialog import Sheet
from ilja_desktop.ui.kit.form import FormView
from ilja_desktop.ui.kit.look import look
from ilja_desktop.ui.kit.tokens import Tone
from ilja_desktop.ui.kit.words import mark, word
from ilja_desktop.ui.kit.work import Lane, Work

_SHOWN = 60
YOUNG_PERSON = 0
"""Stands among the numbers of professionals for the young person."""


@dataclass(frozen=True, kw_only=True)
class CorrectionDraft:
    """Which entry is wrong, what it should say, and why."""

    entry: int | None = None
    text: str = ""
    owner: int | None = None
    """Of a commitment: a professional, or ``YOUNG_PERSON``."""
    due_on: date | None = None
    reason: str = ""

    def problems(self, _today: date) -> tuple[str, ...]:
        """Name what is missing; the rest is judged where it is kept."""
        return () if self.entry is not None else ("entry.missing",)


FIELDS: tuple[f.Field, ...] = (
    f.Reference(
        name="entry",
        label=mark("CorrectionSheet", "Angabe"),
        prompt=mark("CorrectionSheet", "Anfang der Angabe tippen"),
        required=True,
    ),
    f.LongText(name="text", label=mark("CorrectionSheet", "Richtig heißt es"), lines=4),
    f.Reference(name="owner", label=mark("CorrectionSheet", "Wer")),
    f.DateField(name="due_on", label=mark("CorrectionSheet", "Bis wann"), beside=True),
    f.Text(
        name="reason",
        label=mark("CorrectionSheet", "Grund"),
        hint=mark("CorrectionSheet", "Steht in der neuen Fassung neben der Änderung."),
    ),
)


class CorrectionSheet(Sheet):
    """Something to fill in about one mistake.

    Args:
        desk: what the user can do.
        work: runs it.
        version: what is wrong; a restricted one can only lose an entry.
        found: what it says, and who may have agreed to something.
        parent: the window.

    Signals:
        kept: the new version is signed and kept; whether an entry was removed.
    """

    kept = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        work: Work,
        version: Written,
        found: Correctable,
        parent: QWidget | None,
    ) -> None:
        super().__init__(
            QCoreApplication.translate("CorrectionSheet", "Unterlage berichtigen"),
            QCoreApplication.translate("CorrectionSheet", "Neue Fassung unterschreiben"),
            QCoreApplication.translate(
                "CorrectionSheet", "Es entsteht eine neue Fassung, die auf die bisherige verweist."
            ),
            parent,
        )
        self._desk = desk
        self._work = work
        self._version = version
        self._entries = found.entries
        self._shown: int | None = None
        restricted = version.state is MinutesState.RESTRICTED
        self.form = FormView[CorrectionDraft]("CorrectionSheet", FIELDS, desk.workplace.today)
        self._fill(found)
        self.removes = WrappedCheck(
            self.tr("Diese Angabe hätte nicht weitergegeben werden dürfen – sie wird entfernt.")
        )
        self._note = Note(
            self.tr(
                "Die bisherige Fassung wird sofort gesperrt und dann gelöscht. In der neuen steht "
                "nur „Eine Angabe wurde entfernt.“ Danach lassen sich die Exemplare mit einem "
                "Schreiben zurückrufen und der Vorfall festhalten."
            ),
            Tone.WARN,
        )
        self.add(self.form)
        self.add(self.removes)
        self.add(self._note)
        self.body.addStretch(1)
        self.resize(look().px(720), look().px(600))
        self.removes.setChecked(restricted)
        self.removes.setEnabled(not restricted)
        self.removes.toggled.connect(self._on_toggled)
        self.confirmed.connect(self._on_confirmed)
        self._on_toggled(restricted)

    def _fill(self, found: Correctable) -> None:
        named = [(number, _named(one)) for number, one in enumerate(found.entries, start=1)]
        people = [(one.id, one.display_name()) for one in found.keepers]
        self.form.offer("entry", named)
        self.form.offer("owner", [(YOUNG_PERSON, word(OwnerKind.YOUNG_PERSON)), *people])
        self.form.show_draft(CorrectionDraft())
        self.form.modified.connect(self._on_modified)

    def _on_modified(self) -> None:
        """Show what an entry says now, once for each choice, to be put right."""
        draft = self.form.draft()
        if draft.entry == self._shown:
            return
        self._shown = draft.entry
        if draft.entry is not None:
            self.form.show_draft(
                replace(
                    _as_it_is(self._entries[draft.entry - 1]),
                    entry=draft.entry,
                    reason=draft.reason,
                )
            )
        self._arrange()

    def _on_toggled(self, removes: bool) -> None:
        self._note.setVisible(removes)
        self._arrange()

    def _arrange(self) -> None:
        """Leave out what does not belong to the entry, or to a removal."""
        removes, entry = self.removes.isChecked(), self.form.draft().entry
        promise = entry is not None and self._entries[entry - 1].keeping is not None
        for name in ("text", "reason"):
            self.form.hide_field(name, removes)
        for name in ("owner", "due_on"):
            self.form.hide_field(name, removes or not promise)

    def _on_confirmed(self) -> None:
        draft = self.form.draft()
        if not self.form.check() or draft.entry is None:
            return
        entry = self._entries[draft.entry - 1]
        self.confirm.refuse(self.tr("Die neue Fassung entsteht."))
        if self.removes.isChecked():
            self._work.run(self, partial(self._remove, entry), self._make, self._refuse)
            return
        job = partial(
            self._desk.corrections.plan,
            self._version,
            entry,
            draft.text,
            draft.reason,
            _promise(entry, draft),
        )
        self._work.run(self, job, self._make, self._refuse)

    def _remove(self, entry: Entry) -> CorrectionPlan:
        """Restrict the version first, so that nobody makes a copy meanwhile; store lane."""
        if self._version.state is not MinutesState.RESTRICTED:
            self._version = self._desk.corrections.withdraw(self._version)
        return self._desk.corrections.plan_removal(self._version, entry)

    def _make(self, plan: CorrectionPlan) -> None:
        job = partial(self._desk.corrections.make, plan)
        self._work.run(self, job, partial(self._keep, plan), self._refuse, lane=Lane.COMPUTE)

    def _keep(self, plan: CorrectionPlan, made: Made) -> None:
        job = partial(self._desk.corrections.keep, plan, made)
        self._work.run(self, job, lambda _: self._finish(plan), self._refuse)

    def _finish(self, plan: CorrectionPlan) -> None:
        self.accept()
        self.kept.emit(plan.removes is not None)

    def _refuse(self, refusal: object) -> None:
        self.confirm.refuse("")
        self.messages.refuse(refusal)  # type: ignore[arg-type] # what work hands over is a refusal


def _as_it_is(entry: Entry) -> CorrectionDraft:
    """Return what an entry says now."""
    if entry.keeping is None:
        return CorrectionDraft(text=entry.text)
    owner = entry.keeping.owner_id or YOUNG_PERSON
    return CorrectionDraft(text=entry.text, owner=owner, due_on=entry.keeping.due_on)


def _promise(entry: Entry, draft: CorrectionDraft) -> CommitmentDraft | None:
    """Return who keeps a commitment and by when, as it was entered; none for other entries."""
    if entry.keeping is None:
        return None
    professional = bool(draft.owner) or draft.owner is None
    return CommitmentDraft(
        text=draft.text,
        owner_kind=OwnerKind.PROFESSIONAL if professional else OwnerKind.YOUNG_PERSON,
        owner_id=ProfessionalId(draft.owner) if draft.owner else None,
        due_on=draft.due_on,
        ongoing=entry.keeping.ongoing,
    )


def _named(entry: Entry) -> str:
    """Return how an entry is offered: what it is, and how it begins."""
    text = " ".join(entry.text.split())
    short = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    return f"{word(entry.kind)}: {short}"
