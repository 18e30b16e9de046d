"""Signing with a key on a card: SoftHSM in its place, the papers read by another program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, pkcs12

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.locking import CardPinDue, PresenceUnproven
from ilja_desktop.domain.words import sentence
from ilja_desktop.keys.broughtkey import CertificateUnfit
from ilja_desktop.keys.card import (
    CardCertificate,
    CardGone,
    CardKey,
    CardLibraryFailed,
    CardLibraryUnfit,
    CardPinWrong,
    NoCard,
    SystemCards,
)
from ilja_desktop.services.minutes import FinalPlan
from ilja_desktop.services.ownkey import signatory_of
from ilja_desktop.store import signingkey as store
from tests.keys.softhsm import LIBRARY, PIN, TOKEN, SoftCard
from tests.services.conftest import Town
from tests.services.test_ownkey import KEYS, NAME, P256, PASSWORD, Key, a_file

BROKEN = "import os; os.abort()"
"""A library that ends its process."""


@pytest.fixture
def card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SoftCard:
    made = SoftCard(tmp_path)
    monkeypatch.setenv("SOFTHSM2_CONF", str(made.configuration))
    return made


def with_card(town: Town, card: SoftCard, key: Key = P256) -> CardCertificate:
    der = card.put(a_file(key), PASSWORD)
    town.desk.workplace.presence.note()
    ((found, view),) = town.desk.own_keys.look_at_cards(LIBRARY)
    assert (found.certificate, found.token) == (der, TOKEN)
    assert (view.name, view.card, view.of_office) == (NAME, TOKEN, False)
    town.desk.own_keys.use_card(found)
    return found


def ready(town: Town) -> FinalPlan:
    conference = town.a_running_conference(town.a_reported_case())
    town.discuss(town.item_of(conference))
    town.desk.sessions.end(conference.id)
    return town.desk.minutes.plan(conference.id)


@pytest.mark.parametrize("kind", KEYS)
def test_minutes_are_signed_on_the_card_and_proven(
    town: Town, card: SoftCard, tmp_path: Path, kind: str
) -> None:
    found = with_card(town, card, KEYS[kind]())
    plan = ready(town)
    with pytest.raises(CardPinDue):
        town.desk.minutes.make(plan)
    town.desk.own_keys.take_pin(PIN)
    papers = town.desk.minutes.make(plan)
    with pytest.raises(CardPinDue):
        town.desk.minutes.make(plan)
    town.desk.minutes.keep(papers)
    content = papers.minutes.content
    proven = town.desk.verifications.examine(content, town.desk.verifications.look_up(content))
    assert proven.ok, proven.reasons
    assert [signer.name for signer in proven.signers] == [NAME]
    file = tmp_path / "minutes.pdf"
    file.write_bytes(content)
    said = subprocess.run(["pdfsig", "-nocert", file], capture_output=True, text=True, check=False)
    assert "Signature is Valid." in said.stdout
    with town.vault.read() as session:
        row = store.active(session, town.vault.uid)
        again = signatory_of(session, town.unlocked.identity, town.vault.uid)
    assert row is not None
    assert row.sealed is None
    assert isinstance(again, CardKey)
    assert again.on == found


def refused_with(town: Town, plan: FinalPlan, pin: str) -> Refusal:
    town.desk.own_keys.take_pin(pin)
    with pytest.raises(Refusal) as refused:
        town.desk.minutes.make(plan)
    assert sentence(refused.value)
    with pytest.raises(CardPinDue):
        town.desk.minutes.make(plan)
    return refused.value


def test_a_wrong_pin_and_a_card_taken_out_sign_nothing(town: Town, card: SoftCard) -> None:
    with_card(town, card)
    plan = ready(town)
    before = town.written()
    assert isinstance(refused_with(town, plan, "000000"), CardPinWrong)
    assert isinstance(refused_with(town, plan, ""), CardPinWrong | CardLibraryFailed)
    card.pull_out()
    assert isinstance(refused_with(town, plan, PIN), CardGone)
    assert town.written() == before
    with pytest.raises(NoCard):
        town.desk.own_keys.look_at_cards(LIBRARY)
    town.desk.own_keys.put_away()
    assert town.desk.minutes.make(plan).minutes.signed_by != NAME


def test_a_file_that_is_no_library_is_refused(town: Town, tmp_path: Path) -> None:
    town.desk.workplace.presence.note()
    foreign = tmp_path / "foreign.so"
    with pytest.raises(CardLibraryUnfit):
        town.desk.own_keys.look_at_cards(foreign)
    foreign.write_bytes(b"nichts")
    with pytest.raises(CardLibraryUnfit):
        town.desk.own_keys.look_at_cards(foreign)
    with pytest.raises(CardLibraryUnfit):
        town.desk.own_keys.look_at_cards(Path("/lib/x86_64-linux-gnu/libz.so.1").resolve())


@pytest.mark.parametrize("program", [BROKEN, "print('{}')", "while True: pass", "print('{')"])
def test_a_library_that_crashes_hangs_or_babbles_is_survived(program: str) -> None:
    cards = SystemCards(limit=0.5, command=(sys.executable, "-c", program))
    with pytest.raises(CardLibraryFailed):
        cards.look(LIBRARY)


def test_a_library_that_signs_wrongly_is_found_out() -> None:
    answer = 'print(\'{"signature": "MAYCAQECAQE="}\')'
    cards = SystemCards(command=(sys.executable, "-c", answer))
    held = pkcs12.load_pkcs12(a_file(P256), PASSWORD.encode())
    assert held.cert is not None
    der = held.cert.certificate.public_bytes(Encoding.DER)
    on = CardCertificate(module=str(LIBRARY), token=TOKEN, certificate=der)
    with pytest.raises(CardLibraryFailed):
        cards.sign(on, PIN, b"data", b"")


def test_only_certificates_for_signatures_are_offered(town: Town, card: SoftCard) -> None:
    card.put(a_file(P256, signs=False), PASSWORD)
    town.desk.workplace.presence.note()
    with pytest.raises(CertificateUnfit):
        town.desk.own_keys.look_at_cards(LIBRARY)


def test_the_password_has_to_be_given_lately(town: Town) -> None:
    town.desk.workplace.presence.forget()
    on = CardCertificate(module=str(LIBRARY), token=TOKEN, certificate=b"")
    with pytest.raises(PresenceUnproven):
        town.desk.own_keys.look_at_cards(LIBRARY)
    with pytest.raises(PresenceUnproven):
        town.desk.own_keys.use_card(on)
