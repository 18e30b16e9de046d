"""Hostile packages: none alters anything, and each is refused in plain words."""

import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.offer import OfferDraft
from ilja_desktop.domain.package import Errand
from ilja_desktop.domain.words.refusals import SENTENCES
from ilja_desktop.keys.vault import Unlocked
from tests.builders import TODAY
from tests.faults import packagefuzz, taking
from tests.services.conftest import Town
from tests.services.desks import Desks, befriended, compared, reopened

SHARES = 8
"""So that the cores share the mutations."""


@pytest.fixture(scope="module")
def desks(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desks]:
    folder = tmp_path_factory.mktemp("desks")
    towns: tuple[Town, Town] = befriended(template, folder)
    (folder / "copies").mkdir()
    with reopened(towns, folder / "copies") as desks:
        for name in ("Jugendwerkstatt Holz", "Aktivierungshilfe"):
            draft = OfferDraft(
                name=name, carrier="Werkhof", legal_circle=LegalCircle.SGB_II, as_of=TODAY
            )
            desks.home.desk.offers.enter(draft)
        yield desks


@pytest.fixture(scope="module")
def genuine(desks: Desks) -> Path:
    return desks.send_away(Errand.OFFERS)


def test_every_hostile_package_is_refused_in_plain_words(
    desks: Desks, genuine: Path, tmp_path: Path
) -> None:
    figure = packagefuzz.by_hand(desks, genuine.read_bytes(), tmp_path)
    assert figure.held, figure.line()
    assert figure.runs >= 60
    assert {*figure.seen} - {""} <= {*SENTENCES}
    assert not list(desks.away.unlocked.folder.glob("spool-*"))
    assert compared(desks.away, genuine).counts


@pytest.mark.parametrize("share", range(SHARES))
def test_no_mutation_is_taken(desks: Desks, genuine: Path, tmp_path: Path, share: int) -> None:
    count = packagefuzz.QUICK // SHARES
    (figure,) = packagefuzz.figures(desks, genuine.read_bytes(), count, tmp_path, share)
    assert figure.held, figure.line()
    assert {*figure.seen} <= {*SENTENCES}
    assert figure.seen["package_signature_wrong"] > count // 100


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals and fork of Unix")
def test_whoever_is_killed_while_taking_in_leaves_all_of_it_or_nothing(desks: Desks) -> None:
    figure = taking.figure(desks, taking.QUICK)
    assert figure.held, figure.line()
    assert figure.seen["all"] + figure.seen["nothing"] == figure.runs
    assert figure.seen["nothing"]


def test_other_programs_open_and_verify_a_package(
    desks: Desks, genuine: Path, tmp_path: Path
) -> None:
    identity = tmp_path / "identity.txt"
    identity.write_text(str(desks.away.unlocked.identity.age))
    inside = tmp_path / "inside.tar"
    subprocess.run(
        ["age", "-d", "-i", str(identity), "-o", str(inside), str(genuine)],
        check=True,
        capture_output=True,
    )
    with tarfile.open(inside) as tar:
        tar.extractall(tmp_path, filter="data")
    authority = tmp_path / "ca.pem"
    authority.write_bytes(_pem(desks))
    subprocess.run(
        [
            *("openssl", "cms", "-verify", "-inform", "DER", "-binary"),
            *("-in", str(tmp_path / "manifest.p7s"), "-content", str(tmp_path / "manifest.json")),
            *("-CAfile", str(authority), "-purpose", "any", "-no_check_time"),
            *("-out", str(tmp_path / "said.json")),
        ],
        check=True,
        capture_output=True,
    )
    assert (tmp_path / "said.json").read_bytes() == (tmp_path / "manifest.json").read_bytes()


def _pem(desks: Desks) -> bytes:
    from ilja_desktop.keys.certificate import to_pem

    return to_pem(desks.home_contact.authority).encode()
