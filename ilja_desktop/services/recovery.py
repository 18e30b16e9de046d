"""The recovery sheet: draw one, show it, and let it count once it was typed back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.recovery import RecoveryPaper, SheetPart, SheetState, SheetStatus
from ilja_desktop.domain.user import Right
from ilja_desktop.keys import recovery as keys
from ilja_desktop.keys.paperkey import PREFIX, both_parts
from ilja_desktop.keys.recovery import RecoveryDraft
from ilja_desktop.keys.recoveryslot import safety_number
from ilja_desktop.services.access import Access
from ilja_desktop.services.outfile import write_new
from ilja_desktop.services.workplace import Workplace, office_of

MARK = "sheet:"


@dataclass(eq=False)
class NoSheetDrawn(Refusal):
    """Nothing can be typed back, because no sheet was shown."""


@dataclass(eq=False)
class SheetDue(Refusal):
    """An administrator has to make a recovery sheet before anything else."""


class Recoveries:
    """What an administrator can do about the recovery sheet."""

    def __init__(self, workplace: Workplace, access: Access) -> None:
        self._at = workplace
        self._access = access
        self._draft: RecoveryDraft | None = None

    def status(self) -> SheetStatus:
        """Tell whether there is a sheet, and whether a new one is due."""
        sheet = self._access.unlocked.header.recovery
        if sheet is None:
            return SheetStatus()
        number = safety_number(self._access.unlocked.header.vault_id, sheet.rid, sheet.epk)
        return SheetStatus(printed_on=sheet.printed_on, used_on=sheet.used_on, number=number)

    @property
    def due(self) -> bool:
        """Tell whether the signed-in user has to make a sheet before anything else."""
        return self._access.administrator and self.status().state is not SheetState.VALID

    def draw(self) -> RecoveryPaper:
        """Draw a new sheet; the one before it holds until ``confirm``.

        Raises:
            NotAllowed: the signed-in user is no administrator.
        """
        paper, _draft = self._drawn()
        return paper

    def draw_split(self) -> tuple[RecoveryPaper, RecoveryPaper]:
        """Draw a new sheet in two parts, which open nothing but together.

        Raises:
            NotAllowed: the signed-in user is no administrator.
        """
        paper, draft = self._drawn()
        first, second = (
            replace(paper, part=part, prefix=share.prefix, groups=share.groups)
            for part, share in zip(SheetPart, draft.key.split(), strict=True)
        )
        return first, second

    def render(self, paper: RecoveryPaper) -> bytes:
        """Return a sheet as a PDF, in memory only; no database is needed."""
        from ilja_desktop.documents import recoverysheet  # reportlab takes its time to import

        return recoverysheet.render(paper, self._at.clock())

    def save(self, path: Path, sheet: bytes) -> None:
        """Write a sheet into a new file, where somebody wants it rather than printing it.

        Raises:
            FileTaken, FileNotWritten: nothing was written.
        """
        write_new(path, sheet)

    def confirm(self, typed: str, second: str | None = None) -> SheetStatus:
        """Let the drawn sheet count, because its key was typed back from the paper.

        Args:
            typed: the key, or the first part of one in two parts.
            second: the second part.

        Raises:
            NoSheetDrawn: there is none.
            RecoveryKeyMistyped, RecoveryKeyForeign, RecoveryPartMissing: another key was typed;
                try again.
            Refusal: the header cannot be written; the former sheet holds.
        """
        self._at.require(Right.ADMINISTER)
        draft = self._draft
        if draft is None:
            raise NoSheetDrawn
        whole = typed if second is None else both_parts(typed, second)
        self._access.renew(keys.confirm_recovery(self._access.unlocked, draft, whole))
        self._draft = None
        with self._at.write(Right.ADMINISTER) as transaction:
            transaction.note(Action.SHEET_ISSUED, f"{MARK}{draft.rid}", b"")
        return self.status()

    def _drawn(self) -> tuple[RecoveryPaper, RecoveryDraft]:
        self._at.require(Right.ADMINISTER)
        self._at.demand_presence(Deed.RECOVERY_SHEET)
        unlocked = self._access.unlocked
        draft = keys.make_recovery(unlocked, self._at.today())
        with self._at.read() as session:
            office = office_of(session)
        self._draft = draft
        paper = RecoveryPaper(
            office=office,
            vault=unlocked.folder.stem,
            vault_id=draft.vault_id,
            printed_on=draft.printed_on,
            number=safety_number(draft.vault_id, draft.rid, draft.key.epk),
            prefix=PREFIX,
            groups=draft.key.groups,
        )
        return paper, draft
