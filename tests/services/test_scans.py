"""Scans of signed forms: cleaned, compared by somebody, gone with the consent."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from ilja_desktop.domain.consent import Consent
from ilja_desktop.domain.locking import PresenceUnproven
from ilja_desktop.domain.office import PolicyDraft
from ilja_desktop.domain.scan import ScanKind, ScanLimits
from ilja_desktop.exchange.archive import FileTooLarge
from ilja_desktop.services.infile import FileNotRead
from ilja_desktop.services.scan import ScanFile, ScanKnown, ScanReviewed, looked_into
from ilja_desktop.store import erasure, person
from ilja_desktop.store.scan import ScanRow
from tests.exchange.scans import pdf
from tests.exchange.test_scanclean import DEVICE, photograph
from tests.services.conftest import Town

LIMITS = ScanLimits(megabytes=1, megapixels=10)
NAME = "Einwilligung Łęcka.pdf"


@pytest.fixture
def consent(town: Town) -> Consent:
    return town.a_consent(town.a_person(family_name="Łęcka"))


def a_file(content: bytes = b"") -> ScanFile:
    return looked_into(NAME, content or pdf(), LIMITS)


def test_photograph_is_kept_without_place_and_device(
    town: Town, consent: Consent, tmp_path: Path
) -> None:
    path = tmp_path / "foto.pdf"
    path.write_bytes(photograph())
    file = town.desk.scans.look_into(path, town.desk.scans.limits())
    kept = town.desk.scans.attach(consent.id, file)
    assert (file.kind, file.sealed) == (ScanKind.JPEG, False)
    (listed,) = town.desk.scans.of_consent(consent.id)
    assert (listed, listed.content) == (kept, b"")
    content = town.desk.scans.open(kept.id).content
    assert content == file.content
    assert kept.sha256 == hashlib.sha256(content).hexdigest()
    assert DEVICE in photograph()
    assert DEVICE not in content


def test_same_file_is_not_kept_twice(town: Town, consent: Consent) -> None:
    town.desk.scans.attach(consent.id, a_file())
    with pytest.raises(ScanKnown):
        town.desk.scans.attach(consent.id, replace(a_file(), title="anders.pdf"))


def test_missing_and_too_large_files_are_refused(town: Town, tmp_path: Path) -> None:
    with pytest.raises(FileNotRead):
        town.desk.scans.look_into(tmp_path / "weg.pdf", LIMITS)
    town.desk.office.decide(PolicyDraft(valid_from=town.clock.now.date(), scan_megabytes=1))
    path = tmp_path / "gross.pdf"
    path.write_bytes(pdf() + bytes(1 << 20))
    with pytest.raises(FileTooLarge):
        town.desk.scans.look_into(path, town.desk.scans.limits())


def test_scan_waits_until_somebody_compared_it(town: Town, consent: Consent) -> None:
    kept = town.desk.scans.attach(consent.id, a_file())
    (task,) = town.desk.scans.unreviewed()
    assert (task.scan, task.name) == (kept, "Łęcka, Emre")
    seen = town.desk.scans.review(kept.id, kept.revision)
    assert (seen.reviewed_by_id, seen.reviewed_on) == (town.desk.user.id, town.clock.now.date())
    assert town.desk.scans.unreviewed() == ()
    with pytest.raises(ScanReviewed):
        town.desk.scans.discard(kept.id)


def test_mistaken_scan_can_be_taken_out(town: Town, consent: Consent) -> None:
    kept = town.desk.scans.attach(consent.id, a_file())
    town.desk.scans.discard(kept.id)
    assert town.desk.scans.of_consent(consent.id) == ()


def test_handing_out_asks_for_the_password(town: Town, consent: Consent, tmp_path: Path) -> None:
    kept = town.desk.scans.attach(consent.id, a_file())
    path = tmp_path / "kopie.pdf"
    town.desk.workplace.presence.forget()
    with pytest.raises(PresenceUnproven):
        town.desk.scans.export(kept.id, path)
    assert not path.exists()


def test_scan_is_erased_with_the_person(town: Town, consent: Consent) -> None:
    town.desk.scans.attach(consent.id, a_file())
    with town.vault.write(town.desk.user.uid, town.clock()) as transaction:
        row = person.get(transaction.session, consent.person_id)
        erasure.erase_person(transaction, row)
    with town.vault.read() as session:
        assert session.query(ScanRow).count() == 0


def test_scan_is_told_in_an_answer(town: Town, consent: Consent) -> None:
    town.desk.scans.attach(consent.id, a_file())
    plan = town.desk.subject_accesses.plan(consent.person_id)
    titles = [record.title for section in plan.paper.sections for record in section.records]
    assert "Unterschriebener Bogen" in titles
