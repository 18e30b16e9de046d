"""Scans and photographs of signed forms: attached, looked at, compared, handed out.

A file is believed only after its structure has been walked. What tells of place, device and time is
taken out before it is kept; the page itself stays as it came, and no other program is given it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePath

from sqlalchemy.orm import Session

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import ConsentId, ScanId, YoungPersonId
from ilja_desktop.domain.locking import Deed
from ilja_desktop.domain.scan import Scan, ScanDraft, ScanKind, ScanLimits, ScanOrigin
from ilja_desktop.domain.user import Right
from ilja_desktop.services.infile import read_file
from ilja_desktop.services.outfile import demand_free, write_new
from ilja_desktop.services.seclusion import demand_visible, hidden_people
from ilja_desktop.services.workplace import Workplace, columns, policy_of
from ilja_desktop.store import consent as consent_store
from ilja_desktop.store import person as person_store
from ilja_desktop.store import scan as store
from ilja_desktop.store.scan import ScanRow
from ilja_desktop.store.vault import Transaction

_LONGEST_TITLE = 120


@dataclass(eq=False)
class ScanKnown(Refusal):
    """The very same file hangs on this consent already."""

    file: str


@dataclass(eq=False)
class ScanReviewed(Refusal):
    """What was compared, or signed on the screen, is evidence and stays."""


@dataclass(frozen=True, kw_only=True)
class ScanFile:
    """A file that was looked into and may be attached."""

    title: str
    kind: ScanKind
    content: bytes
    sha256: str
    """Of what is kept, without what the camera wrote beside the picture."""
    sealed: bool = False
    """It bears an electronic signature and was kept as it came."""


@dataclass(frozen=True, kw_only=True)
class UnreviewedScan:
    """A scan that somebody has to compare with what was entered."""

    scan: Scan
    person_id: YoungPersonId
    name: str


class Scans:
    """What a user can do with scans of signed forms."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def limits(self) -> ScanLimits:
        """Return how large a file may be today."""
        today = self._at.today()
        with self._at.read() as session:
            policy = policy_of(session, today)
        return ScanLimits(megabytes=policy.scan_megabytes, megapixels=policy.scan_megapixels)

    def of_consent(self, id: ConsentId) -> tuple[Scan, ...]:
        """Return the scans of a consent without their bytes, the oldest first."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            demand_visible(session, self._at.user, consent_store.get(session, id).person_id)
            return store.of_consent(session, id)

    def unreviewed(self) -> tuple[UnreviewedScan, ...]:
        """Return the scans nobody has compared with what was entered, the oldest first."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            scans = store.unreviewed(session)
            people = [scan.person_id for scan in scans]
            hidden = hidden_people(session, self._at.user, people)
            shown = [scan for scan in scans if scan.person_id not in hidden]
            return tuple(
                UnreviewedScan(scan=scan, person_id=scan.person_id, name=_name(session, scan))
                for scan in shown
            )

    def look_into(self, path: Path, limits: ScanLimits) -> ScanFile:
        """Read a file and say what it is; no database is needed.

        Raises:
            Refusal: it cannot be read, or something about it is suspicious.
        """
        return looked_into(path.name, read_file(path), limits)

    def attach(self, id: ConsentId, file: ScanFile) -> Scan:
        """Keep a file with the consent it shows.

        Raises:
            ScanKnown: it is there already.
        """
        with self._at.write(Right.WRITE_CONSENTS) as transaction:
            row = consent_store.get(transaction.session, id)
            demand_visible(transaction.session, self._at.user, row.person_id)
            if any(s.sha256 == file.sha256 for s in store.of_consent(transaction.session, id)):
                raise ScanKnown(file.title)
            draft = ScanDraft(
                consent_id=id,
                person_id=row.person_id,
                kind=file.kind,
                title=file.title,
                content=file.content,
                sha256=file.sha256,
                size=len(file.content),
            )
            return keep(transaction, draft, self._at).head()

    def open(self, id: ScanId) -> Scan:
        """Return a scan with its bytes, to be drawn in the window."""
        self._at.require(Right.READ_CASES)
        with self._at.read() as session:
            row = store.get(session, id)
            demand_visible(session, self._at.user, row.person_id)
            return row.record()

    def review(self, id: ScanId, revision: int) -> Scan:
        """Record that the user saw the scan and compared it with what was entered."""
        values = {"reviewed_by_id": self._at.user.id, "reviewed_on": self._at.today()}
        with self._at.write(Right.WRITE_CONSENTS) as transaction:
            row = store.get(transaction.session, id)
            demand_visible(transaction.session, self._at.user, row.person_id)
            return transaction.change(row, values, revision).head()

    def discard(self, id: ScanId) -> None:
        """Erase a scan that was attached by mistake.

        Raises:
            ScanReviewed: somebody compared it already.
        """
        with self._at.write(Right.WRITE_CONSENTS) as transaction:
            row = store.get(transaction.session, id)
            demand_visible(transaction.session, self._at.user, row.person_id)
            if row.reviewed_on is not None or row.origin is ScanOrigin.SCREEN:
                raise ScanReviewed
            transaction.erase(row)

    def export(self, id: ScanId, path: Path) -> None:
        """Write a scan to a new file, once that is recorded.

        Raises:
            PresenceUnproven: the password is asked for once more.
            FileTaken: there is a file of this name.
        """
        self._at.require(Right.EXPORT)
        self._at.demand_presence(Deed.EXPORT)
        demand_free(path)
        with self._at.write(Right.EXPORT) as transaction:
            row = store.get(transaction.session, id)
            demand_visible(transaction.session, self._at.user, row.person_id)
            transaction.note(Action.EXPORTED, row.reference(), row.sha256.encode("ascii"))
            content = row.content
        write_new(path, content)


def looked_into(name: str, content: bytes, limits: ScanLimits) -> ScanFile:
    """Return a file that may be attached, without what is no part of its page.

    Raises:
        Refusal: something about it is suspicious.
    """
    from ilja_desktop.exchange.scanclean import cleaned
    from ilja_desktop.exchange.scanguard import kind_of

    title = _title(name)
    kind = kind_of(title, content, limits)
    clean = cleaned(title, kind, content)
    return ScanFile(
        title=title,
        kind=kind,
        content=clean.content,
        sha256=hashlib.sha256(clean.content).hexdigest(),
        sealed=clean.sealed,
    )


def keep(
    transaction: Transaction, draft: ScanDraft, at: Workplace, seen: date | None = None
) -> ScanRow:
    """Store a file; ``seen`` is the day it was compared, if that is done already."""
    row = ScanRow(
        **columns(draft),
        attached_at=transaction.now,
        attached_by_id=at.user.id,
        reviewed_by_id=None if seen is None else at.user.id,
        reviewed_on=seen,
    )
    return transaction.add(row)


def _title(name: str) -> str:
    """Return a file's name without what could mislead on the screen."""
    shown = "".join(sign for sign in PurePath(name).name if sign.isprintable())
    return shown.strip()[:_LONGEST_TITLE] or "Scan"


def _name(session: Session, scan: Scan) -> str:
    return person_store.get(session, scan.person_id).record().full_name()
