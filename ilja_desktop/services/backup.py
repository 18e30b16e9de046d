"""Backups: planned in one look at the vault, made beside it, recorded once they are verified.

``plan`` runs on the store lane, ``make`` on the compute lane, ``keep`` on the store lane again.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.backup import (
    BackupFile,
    BackupRules,
    BackupRulesDraft,
    BackupStatus,
    of_vault,
    superseded,
)
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.user import Right, may
from ilja_desktop.exchange import backupfile
from ilja_desktop.exchange.backupfile import MANIFEST
from ilja_desktop.services.access import Access
from ilja_desktop.services.backupmaking import BackupMade, BackupPlan, make_backup
from ilja_desktop.services.backupstatus import MARK, REHEARSAL, backup_status, verified_manifests
from ilja_desktop.services.outfile import demand_free
from ilja_desktop.services.rehearsal import rehearse
from ilja_desktop.services.restoring import Restored
from ilja_desktop.services.stick import drives, latest_backup, reachable
from ilja_desktop.services.tombstone import TombstoneLists
from ilja_desktop.services.watch import Unwatched, Watch
from ilja_desktop.services.workplace import Workplace, columns, complete
from ilja_desktop.store import backup as backup_store
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store import office as office_store
from ilja_desktop.store.backup import BackupRulesRow


class Backups:
    """What a user can do about backups of the vault."""

    def __init__(self, workplace: Workplace, access: Access, lists: TombstoneLists) -> None:
        self._at = workplace
        self._access = access
        self._lists = lists

    def status(self) -> BackupStatus:
        """Tell how old the last verified backup is."""
        return backup_status(self._at)

    def plan(self, folder: Path) -> BackupPlan:
        """Look up what a backup into a folder needs that somebody asks for.

        Raises:
            PresenceUnproven: the password was not given lately.
            NotAllowed: the signed-in user neither administers nor hands out papers.
            FileTaken: there is a backup of this second already.
        """
        self._at.require_any(Right.ADMINISTER, Right.EXPORT)
        self._at.demand_presence(Deed.BACK_UP)
        return self._planned(folder)

    def plan_due(self, folder: Path) -> BackupPlan:
        """Look up what the backup needs that the rules want today; nobody has to sit there.

        Raises:
            PresenceUnproven: none is due, or it would go elsewhere than the rules say.
            FileTaken: there is a backup of this second already.
        """
        rules = self.due()
        if rules is None or folder not in self.places(rules):
            return self.plan(folder)
        return self._planned(folder)

    def _planned(self, folder: Path) -> BackupPlan:
        unlocked = self._access.unlocked
        with self._at.read() as session:
            personal = certificate_store.personal(session, unlocked.uid)
            authority = certificate_store.authority(session)
        plan = BackupPlan(
            unlocked=unlocked,
            signatory=unlocked.identity.signatory(personal, authority),
            folder=folder,
            made_at=self._at.clock().astimezone(UTC).replace(microsecond=0),
        )
        demand_free(plan.path)
        return plan

    def make(self, plan: BackupPlan, watch: Watch = Unwatched()) -> BackupMade:
        """Copy, verify, pack, sign, and read back; the vault may be used meanwhile.

        Raises:
            Cancelled: the watcher stopped it; nothing is left of it.
            BackupNotWritten, BackupNotVerified, Refusal: nothing is left of it.
        """
        return make_backup(plan, watch)

    def keep(self, made: BackupMade) -> BackupStatus:
        """Record a verified backup, and remove those in its folder that it supersedes."""
        self._at.require_any(Right.ADMINISTER, Right.EXPORT)
        with self._at.vault.write(self._at.user.uid, self._at.clock()) as transaction:
            transaction.note(Action.BACKED_UP, f"{MARK}{made.manifest}", b"")
            transaction.touched(office_store.get(transaction.session))  # views look again
        with self._at.read() as session:
            verified = verified_manifests(session)
        vault_id = self._access.unlocked.header.vault_id
        with contextlib.suppress(OSError):  # what cannot be removed today goes with the next one
            files = _known(of_vault(made.path.parent.iterdir(), vault_id), verified)
            for path in superseded(files, self._at.today(), self.rules()) - {made.path}:
                path.unlink()
        self._lists.refresh(made.path.parent)
        return self.status()

    def rules(self) -> BackupRulesDraft:
        """Return where backups go by themselves and how long they are kept."""
        with self._at.read() as session:
            return backup_store.backup_rules(session)

    def decide(self, draft: BackupRulesDraft) -> BackupRules:
        """Set where backups go by themselves and how long they are kept.

        Raises:
            IncompleteDraft: they would be kept too long or not at all.
            PresenceUnproven: the password was not given lately.
            NotAllowed: the signed-in user neither administers nor hands out papers.
        """
        complete(draft.problems(self._at.today()))
        self._at.require_any(Right.ADMINISTER, Right.EXPORT)
        self._at.demand_presence(Deed.BACK_UP)
        with self._at.vault.write(self._at.user.uid, self._at.clock()) as transaction:
            row = backup_store.find(transaction.session)
            if row is None:
                return transaction.add(BackupRulesRow(**columns(draft))).record()
            return transaction.change(row, columns(draft)).record()

    def due(self) -> BackupRulesDraft | None:
        """Return the rules if a backup should be made by itself now, wherever that is possible."""
        user = self._at.user
        if not (may(user, Right.ADMINISTER) or may(user, Right.EXPORT)):
            return None
        rules = self.rules()
        return rules if rules.daily and not self.status().made_today else None

    def places(self, rules: BackupRulesDraft) -> tuple[Path, ...]:
        """Return the folders that could take a backup now; on the compute lane, no database."""
        return reachable(rules.folder, drives())

    def latest(self, rules: BackupRulesDraft) -> Path | None:
        """Return the latest backup within reach; on the compute lane, no database."""
        return latest_backup(self.places(rules), self._access.unlocked.header.vault_id)

    def back_up(self, folder: Path, watch: Watch = Unwatched()) -> BackupMade:
        """Plan, make and keep a backup in one go."""
        made = self.make(self.plan(folder), watch)
        self.keep(made)
        return made

    def rehearse(self, file: Path, watch: Watch = Unwatched()) -> Restored:
        """Try whether a backup could be restored; nothing of the trial is left.

        Raises:
            Refusal: what would keep it from being restored.
        """
        self._at.require_any(Right.ADMINISTER, Right.EXPORT)
        return rehearse(file, self._access.unlocked, watch)

    def note_rehearsal(self, rehearsed: Restored) -> None:
        """Record that a restore was rehearsed."""
        stamp = rehearsed.made_at.strftime("%Y%m%dT%H%M%SZ")
        with self._at.vault.write(self._at.user.uid, self._at.clock()) as transaction:
            transaction.note(Action.REHEARSED, f"{REHEARSAL}{stamp}", b"")
            transaction.touched(office_store.get(transaction.session))  # views look again


def _known(files: Iterable[BackupFile], verified: frozenset[str]) -> Iterator[BackupFile]:
    """Yield the same files with whether they are among those that were verified."""
    for file in files:
        try:
            manifest = backupfile.read(file.path).manifest.encode()
        except (OSError, Refusal):
            yield replace(file, verified=False)
        else:
            mark = backupfile.part_of(MANIFEST, manifest).sha256
            yield replace(file, verified=mark in verified)
