"""Packages from the command line: made, shown, taken, and refused in plain words."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.offer import OfferDraft
from ilja_desktop.keys.recovery import confirm_recovery, make_recovery
from ilja_desktop.keys.vault import Unlocked
from tests.builders import PASSWORD, TODAY
from tests.commands.conftest import asked
from tests.services.conftest import Town
from tests.services.desks import Desks, befriended, reopened


@pytest.fixture
def desks(template: Unlocked, tmp_path: Path) -> Iterator[Desks]:
    towns: tuple[Town, Town] = befriended(template, tmp_path)
    (tmp_path / "copy").mkdir()
    with reopened(towns, tmp_path / "copy") as desks:
        yield desks


def test_there_and_back(desks: Desks, tmp_path: Path) -> None:
    offer = OfferDraft(
        name="Holzwerkstatt", carrier="Werkhof", legal_circle=LegalCircle.SGB_VIII, as_of=TODAY
    )
    desks.home.desk.offers.enter(offer)
    secret = tmp_path / "password.txt"
    secret.write_text(PASSWORD, encoding="utf-8")
    who = ("--user", "KO", "--password-file", secret)
    for town in (desks.home, desks.away):
        town.vault.close()
        draft = make_recovery(town.unlocked, TODAY)
        confirm_recovery(town.unlocked, draft, draft.key.text)
    home, away = desks.home.unlocked.folder, desks.away.unlocked.folder
    name = ("--contact", "Katharina Otto")
    out = ("--out", desks.stick)
    made = asked("paket", "make", *name, "--errand", "offers", *out, "--vault", home, *who)
    assert made.code == 0, made.lines
    assert made.data["withheld"] == []
    path = Path(str(made.data["package"]))
    assert path.suffix == ".ilja-paket"
    assert "Otto" not in path.name
    shown = asked("paket", "show", path, "--vault", away, *who)
    assert shown.code == 0, shown.lines
    assert shown.lines[-1] == "Geschrieben wurde nichts."
    taken = asked("paket", "take", path, "--vault", away, *who)
    assert taken.lines[-1] == "Übernommen."
    again = asked("paket", "take", path, "--vault", away, *who)
    assert again.code == 1
    assert again.lines[0].startswith("Doppelt")
    lost = asked(
        "paket", "make", "--contact", "Zofia", "--errand", "case", *out, "--vault", home, *who
    )
    assert lost.code == 1
