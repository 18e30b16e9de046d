"""The recovery sheet: draw one, show it, and let it count once it was typed back."""

from __future__ import annotations

from dataclasses import dataclass

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.recovery import RecoveryPaper, SheetStatus
from ilja_desktop.domain.user import Right
from ilja_desktop.keys import recovery as keys
from ilja_desktop.keys.paperkey import PREFIX
from ilja_desktop.keys.recovery import RecoveryDraft
from ilja_desktop.services.access import Access
from ilja_desktop.services.workplace import Workplace, office_of

MARK = "sheet:"


@dataclass(eq=False)
class NoSheetDrawn(Refusal):
    """Nothing can be typed back, because no sheet was shown."""


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
        return SheetStatus(printed_on=sheet.printed_on, used_on=sheet.used_on)

    def draw(self) -> RecoveryPaper:
        """Draw a new sheet; the one before it holds until ``confirm``.

        Raises:
            NotAllowed: the signed-in user is no administrator.
        """
        self._at.require(Right.ADMINISTER)
        unlocked = self._access.unlocked
        draft = keys.make_recovery(unlocked, self._at.today())
        with self._at.read() as session:
            office = office_of(session)
        self._draft = draft
        return RecoveryPaper(
            office=office,
            vault=unlocked.folder.stem,
            vault_id=draft.vault_id,
            printed_on=draft.printed_on,
            prefix=PREFIX,
            groups=draft.key.groups,
        )

    def render(self, paper: RecoveryPaper) -> bytes:
        """Return a sheet as a PDF, in memory only; no database is needed."""
        from ilja_desktop.documents import recoverysheet  # reportlab takes its time to import

        return recoverysheet.render(paper, self._at.clock())

    def confirm(self, typed: str) -> SheetStatus:
        """Let the drawn sheet count, because its key was typed back from the paper.

        Raises:
            NoSheetDrawn: there is none.
            RecoveryKeyMistyped, RecoveryKeyForeign: another key was typed; try again.
            Refusal: the header cannot be written; the former sheet holds.
        """
        self._at.require(Right.ADMINISTER)
        draft = self._draft
        if draft is None:
            raise NoSheetDrawn
        self._access.renew(keys.confirm_recovery(self._access.unlocked, draft, typed))
        self._draft = None
        with self._at.write(Right.ADMINISTER) as transaction:
            transaction.note(Action.SHEET_ISSUED, f"{MARK}{draft.rid}", b"")
        return self.status()
