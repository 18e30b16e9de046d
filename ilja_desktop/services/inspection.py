"""Looking whether a vault is whole, and as new as paper and other places say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ilja_desktop.domain.backup import BackupStatus
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.user import Right
from ilja_desktop.keys.audit import AuditBroken
from ilja_desktop.keys.checkpoint import Checkpoint, normal_code
from ilja_desktop.services.anchoring import ACCEPTABLE, Anchorage
from ilja_desktop.services.backupstatus import backup_status
from ilja_desktop.services.watch import Stages, Unwatched, Watch
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import audit as audit_store
from ilja_desktop.store.inspection import PagesAltered, StructureDamaged
from ilja_desktop.store.nouns import TABLES
from ilja_desktop.store.rows import NounRow
from ilja_desktop.store.trouble import DatabaseDamaged
from ilja_desktop.store.vault import STAGES

_DAMAGE = (PagesAltered, StructureDamaged, DatabaseDamaged, AuditBroken)


@dataclass(eq=False)
class TablesDamaged(Refusal):
    """Parts of the vault that cannot be read any more."""

    parts: str


@dataclass(eq=False)
class CodeMistyped(Refusal):
    """What was typed is no code from paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What a check of the whole vault found.

    Args:
        entries: of the audit trail, all checked.
        found: everything that is wrong.
        backup: how old the last verified backup is, for whoever needs one now.
    """

    entries: int
    found: tuple[Refusal, ...]
    backup: BackupStatus | None


@dataclass(frozen=True, slots=True)
class CodeFound:
    """The entry after which a code was printed."""

    size: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the vault stands, for everybody who works in it.

    Args:
        reason: why it is only read; nothing if it can be written.
        acceptable: whether a second person or the recovery sheet can do away with it.
        backup: how old the last verified backup is, if the vault is damaged.
    """

    reason: Refusal | None
    acceptable: bool
    backup: BackupStatus | None


class Inspections:
    """What a user can find out about the vault itself."""

    def __init__(self, workplace: Workplace, anchorage: Anchorage) -> None:
        self._at = workplace
        self._anchorage = anchorage

    def check(self, watch: Watch | None = None) -> Inspection:
        """Check pages, structure, rows, audit trail and anchors; damage bars the vault.

        Args:
            watch: hears how far it is, and may stop it.

        Raises:
            NotAllowed: the user may not look into the audit trail.
            Cancelled: somebody stopped it.
        """
        self._at.require(Right.READ_AUDIT)
        stages = Stages(watch or Unwatched(), STAGES)
        vault = self._at.vault
        found = vault.check(lambda stage, done, total: stages.stage(stage)(done, total))
        damage = next((each for each in found if isinstance(each, _DAMAGE)), None)
        if damage is not None:
            vault.bar(damage)
            found = (*found, *self._parts())
        barred = vault.barred
        if barred is not None and not any(type(each) is type(barred) for each in found):
            found = (*found, barred)
        return Inspection(entries=self._entries(), found=found, backup=self._backup())

    def standing(self) -> Standing:
        """Return whether the vault is only read, and why."""
        reason = self._at.vault.barred
        damaged = isinstance(reason, _DAMAGE)
        return Standing(
            reason=reason,
            acceptable=isinstance(reason, ACCEPTABLE),
            backup=self._backup() if damaged else None,
        )

    def find_code(self, typed: str) -> CodeFound | None:
        """Return when a code was printed; nothing if this vault's trail never came to it.

        Args:
            typed: from the foot of a page.

        Raises:
            NotAllowed: the user may not look into the audit trail.
            CodeMistyped: there is a slip in it.
        """
        self._at.require(Right.READ_AUDIT)
        try:
            code = normal_code(typed)
        except ValueError as error:
            raise CodeMistyped from error
        vault_id = self._anchorage.checkpoint().vault_id
        with self._at.read() as session:
            for head in audit_store.heads(session):
                if Checkpoint(vault_id, head).code() == code:
                    return CodeFound(head.size, audit_store.leaf_at(session, head.size).ts)
        return None

    def _parts(self) -> tuple[Refusal, ...]:
        nouns = {kind.__tablename__: kind.NOUN for kind in TABLES if issubclass(kind, NounRow)}
        names = [nouns.get(table, table) for table in self._at.vault.damaged_tables()]
        return (TablesDamaged(", ".join(dict.fromkeys(names))),) if names else ()

    def _entries(self) -> int:
        try:
            with self._at.read() as session:
                return audit_store.length(session)
        except Refusal:
            return 0

    def _backup(self) -> BackupStatus | None:
        try:
            return backup_status(self._at)
        except Refusal:
            return None
