"""Packages from the command line: made, shown, taken, and refused in plain words."""

import io
import json
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from ilja_desktop.domain.institution import LegalCircle
from ilja_desktop.domain.offer import OfferDraft
from ilja_desktop.keys.recovery import confirm_recovery, make_recovery
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store.offer import OfferRow
from ilja_desktop.store.vault import Vault
from tests.builders import NOW, PASSWORD, TODAY
from tests.commands.conftest import asked
from tests.services.conftest import Town
from tests.services.desks import Desks, befriended, reopened


@pytest.fixture(scope="module")
def towns(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> tuple[Town, Town]:
    return befriended(template, tmp_path_factory.mktemp("desks"))


@pytest.fixture
def desks(towns: tuple[Town, Town], tmp_path: Path) -> Iterator[Desks]:
    with reopened(towns, tmp_path) as desks:
        yield desks


OFFER = OfferDraft(
    name="Holzwerkstatt", carrier="Werkhof", legal_circle=LegalCircle.SGB_VIII, as_of=TODAY
)
NAME = ("--contact", "Katharina Otto")


@pytest.fixture
def who(desks: Desks, tmp_path: Path) -> tuple[str | Path, ...]:
    """Both desks go home; from now on the command line works with their vaults."""
    secret = tmp_path / "password.txt"
    secret.write_text(PASSWORD, encoding="utf-8")
    desks.home.desk.offers.enter(OFFER)
    for town in (desks.home, desks.away):
        town.vault.close()
        draft = make_recovery(town.unlocked, TODAY)
        confirm_recovery(town.unlocked, draft, draft.key.text)
    return ("--user", "KO", "--password-file", secret)


class Terminal(io.StringIO):
    """Where somebody sits who presses Ctrl+C as soon as they read some words."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if text.startswith(f"\r{self.words}"):
            raise KeyboardInterrupt
        return super().write(text)


def changed(town: Town, audience: str) -> None:
    """Have the only offer of a desk say something else."""
    with closing(Vault.open(town.unlocked)) as vault, vault.write(vault.uid, NOW) as transaction:
        (row,) = transaction.session.scalars(select(OfferRow))
        transaction.change(row, audience=audience)


def test_there_and_back(desks: Desks, who: tuple[str | Path, ...]) -> None:
    home, away = desks.home.unlocked.folder, desks.away.unlocked.folder
    name, out = NAME, ("--out", desks.stick)
    made = asked("paket", "make", *name, "--errand", "offers", *out, "--vault", home, *who)
    assert made.code == 0, made.lines
    assert made.data["withheld"] == []
    path = Path(str(made.data["package"]))
    assert path.suffix == ".ilja-paket"
    assert "Otto" not in path.name
    shown = asked("paket", "show", path, "--vault", away, *who)
    assert shown.code == 0, shown.lines
    assert shown.lines[-1] == "Geschrieben wurde nichts."
    assert json.loads(json.dumps(shown.data))["counts"]["neu"] == 1
    taken = asked("paket", "take", path, "--vault", away, *who)
    assert taken.lines[-1] == "Übernommen."
    again = asked("paket", "take", path, "--vault", away, *who)
    assert again.code == 1
    assert again.lines[0].startswith("Doppelt")
    lost = asked(
        "paket", "make", "--contact", "Zofia", "--errand", "case", *out, "--vault", home, *who
    )
    assert lost.code == 1


def test_what_only_a_person_can_decide_is_listed_and_not_taken(
    desks: Desks, who: tuple[str | Path, ...]
) -> None:
    home, away = desks.home.unlocked.folder, desks.away.unlocked.folder
    make = ("paket", "make", *NAME, "--errand", "offers", "--out", desks.stick, "--vault", home)
    first = asked(*make, *who)
    assert asked("paket", "take", str(first.data["package"]), "--vault", away, *who).code == 0
    changed(desks.home, "unter 25")
    changed(desks.away, "unter 27")
    second = asked(*make, *who)
    take = ("paket", "take", str(second.data["package"]), "--vault", away, *who)
    for _ in range(2):
        undecided = asked(*take)
        assert undecided.code == 1
        assert undecided.lines[-1].startswith("Es wurde nichts übernommen")
        assert "beide Seiten haben" in undecided.lines[-2]


@pytest.mark.parametrize(
    "words", ["Wird zusammengestellt", "Wird verschlossen", "Wird geöffnet", "Wird übernommen"]
)
def test_ctrl_c_leaves_nothing_behind(
    desks: Desks, who: tuple[str | Path, ...], words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, away = desks.home.unlocked.folder, desks.away.unlocked.folder
    make = ("paket", "make", *NAME, "--errand", "offers", "--out", desks.stick, "--vault", home)
    take = ("paket", "take", "--vault", away, *who)
    path = str(asked(*make, *who).data["package"])
    before = set(desks.stick.iterdir())
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", Terminal(words))
        stopped = [asked(*make, *who), asked(*take, path)]
    (answer,) = (each for each in stopped if each.code)
    assert answer.lines[0].startswith("Abgebrochen")
    assert not [*home.glob("spool-*"), *away.glob("spool-*")]
    if answer is stopped[0]:
        assert set(desks.stick.iterdir()) == before
    else:
        assert asked(*take, path).code == 0
