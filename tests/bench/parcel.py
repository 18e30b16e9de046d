"""A package of 2,000 cases with 1 GB of scans, out of one vault and into another.

Memory is what the process holds beyond what it held with both vaults open.
"""

from __future__ import annotations

import hashlib
import secrets
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

from ilja_desktop.domain.audit import Action
from ilja_desktop.domain.conference import Conference
from ilja_desktop.domain.grant import GrantDraft, Recipient
from ilja_desktop.domain.ids import ConsentId, UserId, YoungPersonId
from ilja_desktop.domain.package import Errand
from ilja_desktop.domain.scan import ScanKind, ScanOrigin
from ilja_desktop.store.institution import ProfessionalRow
from ilja_desktop.store.scan import ScanRow
from ilja_desktop.store.transaction import Run
from tests.bench.figure import Figure
from tests.bench.resident import resident
from tests.bench.stock import Stock
from tests.builders import NOW, a_case, a_consent, a_person, a_report, an_item, found_vault
from tests.services.conftest import ALL_PLAIN, Town
from tests.services.desks import Desks, befriended, reopened

SCAN_BYTES, AT_ONCE = 1 << 19, 50
GOAL = "≤ 300 MB above start"


def figures(_stock: Stock | None, cases: int, scan: int = SCAN_BYTES) -> Iterator[Figure]:
    """Measure time and memory of packing, opening and taking in.

    Args:
        cases: how many.
        scan: bytes of the scan of each one's consent.
    """
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        towns = befriended(found_vault(folder / "Vorlage.ilja"), folder)
        (folder / "copies").mkdir()
        with reopened(towns, folder / "copies") as desks:
            conference = filled(desks.home, cases, scan)
            yield from _measured(desks, conference)


def _measured(desks: Desks, conference: Conference) -> Iterator[Figure]:
    packages = desks.home.desk.packages
    with _watched("pack") as packing:
        plan = packages.plan(desks.away_contact.id, Errand.CONFERENCE, conference.uuid)
        draft = packages.seal(plan, desks.stick)
        desks.home.desk.workplace.presence.note()  # the password is asked for once more
        packages.send(plan, draft)
    yield from packing.figures()
    packages = desks.away.desk.packages
    with _watched("open") as opening:
        arrival = packages.open(draft.path, packages.gate())
    yield from opening.figures()
    with _watched("take in") as taking:
        packages.take(arrival)
    yield from taking.figures()


class _Watch:
    """How long something took, and the most memory it held."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.seconds = 0.0
        self.before = self.most = resident()

    def figures(self) -> Iterator[Figure]:
        """Yield both."""
        held = self.most - self.before
        yield Figure(
            name=f"{self.name}: memory",
            value=held,
            unit="MB",
            against="held before",
            reference=self.before,
            goal=GOAL,
        )
        yield Figure(
            name=f"{self.name}: time",
            value=self.seconds,
            unit="s",
            against="a minute",
            reference=60.0,
            goal="with progress",
        )


@contextmanager
def _watched(name: str) -> Iterator[_Watch]:
    watch, over = _Watch(name), threading.Event()

    def look() -> None:
        while not over.wait(0.02):
            watch.most = max(watch.most, resident())

    looking = threading.Thread(target=look)
    looking.start()
    begun = perf_counter()
    try:
        yield watch
    finally:
        watch.seconds = perf_counter() - begun
        over.set()
        looking.join()


def filled(town: Town, cases: int, scan: int) -> Conference:
    conference = town.a_conference()
    for start in range(0, cases, AT_ONCE):
        with (
            town.vault.write(town.vault.uid, NOW) as transaction,
            transaction.run(Action.GENERATED, "bench") as run,
        ):
            releaser = transaction.session.get_one(ProfessionalRow, town.jobcenter.id)
            for number in range(start, min(cases, start + AT_ONCE)):
                _add(run, town, conference, releaser, (number, scan))
    return conference


def _add(
    run: Run, town: Town, conference: Conference, releaser: ProfessionalRow, which: tuple[int, int]
) -> None:
    number, size = which
    (young,) = run.add_all([a_person(given_name=f"Aylin {number}")])
    recipient = Recipient(institution_id=releaser.institution_id, professional_id=town.jobcenter.id)
    consent = a_consent(young.id, releaser)
    grants = tuple(
        GrantDraft(
            releaser_id=town.moderator.id,
            recipient=recipient,
            category=category,
            valid_from=consent.valid_from,
            valid_until=consent.valid_until,
        )
        for category in ALL_PLAIN
    )
    full = a_consent(
        young.id,
        releaser,
        grants=grants,
        explained_by_id=town.moderator.id,
        explained_on=consent.valid_from,
    )
    run.add_all([full])
    content = secrets.token_bytes(size)
    scan = ScanRow(
        consent_id=ConsentId(full.id),
        person_id=YoungPersonId(young.id),
        kind=ScanKind.JPEG,
        origin=ScanOrigin.PAPER,
        title="Einwilligung",
        content=content,
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
        attached_at=NOW,
        attached_by_id=UserId(1),
    )
    run.add_all([scan])
    case = a_case(young.id, releaser.institution_id, number=f"KPF-2025-{number:05}")
    run.add_all([case])
    run.add_all([a_report(case.id, town.jobcenter.id)])
    run.add_all([an_item(conference.id, case.id, position=number + 1)])
