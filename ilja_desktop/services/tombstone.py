"""What a restored backup is told: which cases, people and consents have gone since.

The list lies beside the vault's anchor and beside backups. It holds random numbers, days and
grounds, so whoever finds it learns how much was erased when, and nothing about anybody. Whoever
signed in writes and signs it; a list that nobody of the office signed erases nothing.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from platformdirs import user_data_path
from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.changes import Change
from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.retention import ErasureGround, Tombstone, Trace
from ilja_desktop.domain.withdrawal import Withdrawal, WithdrawalForm
from ilja_desktop.keys.atomicfile import replace_file
from ilja_desktop.keys.canonical import Json, canonical, octets_from_text, octets_to_text
from ilja_desktop.keys.identity import Signatory
from ilja_desktop.keys.schema import Fields, SchemaError
from ilja_desktop.services.access import Access
from ilja_desktop.services.keeping import events_of
from ilja_desktop.services.removal import remove_case, remove_person
from ilja_desktop.services.takeback import settle_cases, take_back
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import backup as backup_store
from ilja_desktop.store import certificate as certificate_store
from ilja_desktop.store import retention as store
from ilja_desktop.store.vault import Transaction
from ilja_desktop.store.withdrawnversion import erase_numbered

ENDING = ".ilja-loeschliste"
_PURPOSE = "ilja-loeschliste-v1"
_MARK_LENGTH = 8
_LONGEST = 256 * 1024 * 1024


@dataclass(eq=False)
class TombstonesForged(Refusal):
    """A list of erasures that nobody of this office signed, or that was damaged."""

    name: str


@dataclass(frozen=True, kw_only=True)
class Applied:
    """What a list has erased and ended in a restored vault."""

    cases: int = 0
    people: int = 0
    consents: int = 0

    def __bool__(self) -> bool:
        """Say whether there was anything to do."""
        return bool(self.cases or self.people or self.consents)


NOTHING = Applied()


def state_folder() -> Path:
    """Return where this account keeps what has to outlive a vault's folder."""
    return user_data_path("ilja-desktop", appauthor=False) / "anchors"


def list_path(folder: Path, vault_id: str) -> Path:
    """Return where the list of a vault lies in a folder; its name tells nothing."""
    return folder / f"ILJA-{vault_id[:_MARK_LENGTH]}{ENDING}"


def write(
    path: Path,
    vault_id: str,
    tombstones: Iterable[Tombstone],
    signatory: Signatory,
    now: datetime,
) -> None:
    """Write the list of a vault, in place of an earlier one.

    Raises:
        OSError: the system does not take it; the earlier one is still there.
    """
    from ilja_desktop.exchange.backupsignature import sign  # pyHanko takes a second to import

    content = canonical(
        {
            "purpose": _PURPOSE,
            "vault": vault_id,
            "written": now.isoformat(),
            "entries": [
                [str(one.uuid), one.trace.value, one.day.isoformat(), one.ground.value, one.events]
                for one in tombstones
            ],
        }
    )
    signed = {
        "content": octets_to_text(content),
        "signature": octets_to_text(sign(content, signatory)),
    }
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    replace_file(path, canonical(signed))


def read(path: Path, vault_id: str, authority: bytes) -> tuple[Tombstone, ...]:
    """Return what a list says.

    Args:
        path: of the list.
        vault_id: of the vault it has to belong to.
        authority: the office CA that is trusted, DER.

    Raises:
        TombstonesForged: nobody of the office signed it, or it is of another vault.
    """
    from ilja_desktop.exchange.backupsignature import genuine

    try:
        with path.open("rb") as file:
            outer = Fields.of(json.loads(file.read(_LONGEST)), "content", "signature")
        content, signature = _octets(outer.raw("content")), _octets(outer.raw("signature"))
        inner = Fields.of(json.loads(content), "purpose", "vault", "written", "entries")
        inner.literal("purpose", _PURPOSE)
        inner.literal("vault", vault_id)
        written = datetime.fromisoformat(inner.text("written"))
        if not genuine(content, signature, authority, written):
            raise TombstonesForged(path.name)
        return tuple(_entries(inner.raw("entries")))
    except (OSError, ValueError, RecursionError) as error:
        raise TombstonesForged(path.name) from error


def later_than(folders: Iterable[Path], vault_id: str, authority: bytes) -> tuple[Tombstone, ...]:
    """Return everything that lists in some folders say about a vault, each number once.

    Raises:
        TombstonesForged: one of the lists there is not genuine.
    """
    found: dict[UUID, Tombstone] = {}
    for folder in dict.fromkeys(folders):
        path = list_path(folder, vault_id)
        if path.is_file():
            for one in read(path, vault_id, authority):
                if one.uuid not in found or one.outdates(found[one.uuid]):
                    found[one.uuid] = one
    return tuple(found.values())


def apply(transaction: Transaction, tombstones: Iterable[Tombstone], today: date) -> Applied:
    """Erase and end in a restored vault what has gone since; what is not there is passed over.

    The vault has to be swept afterwards, before anything of it is shown.
    """
    listed = tuple(tombstones)
    consents = sum(_end(transaction, one, today) for one in listed if one.trace is Trace.CONSENT)
    cases = sum(_erase_case(transaction, one, today) for one in listed if one.trace is Trace.CASE)
    people = sum(_erase_person(transaction, one) for one in listed if one.trace is Trace.PERSON)
    for one in listed:
        if one.trace is Trace.VERSION:
            erase_numbered(transaction, one.uuid)
        store.set_tombstone(transaction.session, one)
    return Applied(cases=cases, people=people, consents=consents)


class TombstoneLists:
    """Keeps the list of an opened vault where a restored backup will look for it."""

    def __init__(self, workplace: Workplace, access: Access) -> None:
        self._at = workplace
        self._access = access
        self._known = 0

    def refresh(self, folder: Path | None = None) -> bool:
        """Write the list; return whether the system took it.

        Args:
            folder: beside backups; without it, where this account keeps the vault's anchor. The
                folder to which backups go by themselves gets it too, if it can be reached.
        """
        unlocked = self._access.unlocked
        with self._at.read() as session:
            tombstones = store.tombstones(session)
            rules = backup_store.backup_rules(session)
            personal = certificate_store.personal(session, unlocked.uid)
            authority = certificate_store.authority(session)
        signatory = unlocked.identity.signatory(personal, authority)
        self._known = len(tombstones)
        vault_id = unlocked.header.vault_id
        backups = Path(rules.folder) if rules.folder else None
        places = [folder or state_folder(), *([backups] if backups and backups.is_dir() else [])]
        written = 0
        for place in places:
            with contextlib.suppress(OSError):
                path = list_path(place, vault_id)
                write(path, vault_id, tombstones, signatory, self._at.clock())
                written += 1
        return written == len(places)

    def follow(self, _changes: frozenset[Change]) -> None:
        """Write the list anew if a commit has left a tombstone; the vault calls it."""
        with self._at.read() as session:
            count = store.tombstone_count(session)
        if count != self._known:
            self.refresh()


def _entries(said: Json) -> list[Tombstone]:
    if not isinstance(said, list):
        raise SchemaError("no entries")
    return [_tombstone(entry) for entry in said]


def _octets(said: Json) -> bytes:
    if not isinstance(said, str):
        raise SchemaError("no octets")
    return octets_from_text(said)


def _tombstone(entry: Json) -> Tombstone:
    if not isinstance(entry, list) or len(entry) not in (4, 5):
        raise SchemaError("no tombstone")
    uuid, trace, day, ground = (str(part) for part in entry[:4])
    return Tombstone(
        uuid=UUID(uuid),
        trace=Trace(trace),
        day=date.fromisoformat(day),
        ground=ErasureGround(ground),
        events=int(str(entry[4])) if len(entry) == 5 else 0,
    )


def _end(transaction: Transaction, mark: Tombstone, today: date) -> bool:
    """Take back in the restored vault what was taken back since; return whether anything was.

    How far a partial withdrawal went is not on the list, and nobody may know more by a backup
    than before it: the consent does not carry until somebody has looked.
    """
    session = transaction.session
    row = store.consent_row_of(session, mark.uuid)
    if row is None or row.record().withdrawal is not None or _known(session, row.record(), mark):
        return False
    if mark.ground in REVIEWS:
        transaction.change(
            row, {"review_reason": REVIEWS[mark.ground]}, action=Action.STATE_CHANGED
        )
    else:
        withdrawal = Withdrawal(
            withdrawn_on=mark.day, withdrawn_by=TAKEN_BACK, form=WithdrawalForm.WRITTEN
        )
        take_back(transaction, row, withdrawal)
        settle_cases(transaction, row, today)
    return True


def _known(session: Session, consent: Consent, mark: Tombstone) -> bool:
    """Say whether the backup already had what a list says about a consent."""
    return mark.events > 0 and (
        events_of(consent) >= mark.events or store.tombstone_of(session, mark.uuid) == mark
    )


def _erase_case(transaction: Transaction, mark: Tombstone, today: date) -> bool:
    row = store.case_row_of(transaction.session, mark.uuid)
    if row is not None:
        remove_case(transaction, row, mark.ground, today)
    return row is not None


def _erase_person(transaction: Transaction, mark: Tombstone) -> bool:
    """Erase somebody who had gone; cases and consents of theirs went before or go with them."""
    row = store.person_row_of(transaction.session, mark.uuid)
    if row is not None:
        remove_person(transaction, row, mark.ground, mark.day)
    return row is not None


TAKEN_BACK = "aus der Liste der Widerrufe"
"""Who took back, as far as a list can tell."""

REVIEWS = {
    ErasureGround.PARTIAL_WITHDRAWAL: "nach dieser Sicherung teilweise widerrufen",
    ErasureGround.MISTAKE: "nach dieser Sicherung widerrufen und als Fehleintrag gestrichen",
}
"""Why a consent has to be looked at that a list tells of, without telling how far it went."""
