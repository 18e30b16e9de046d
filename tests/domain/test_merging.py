"""Desks that work apart: whatever way sticks take, all end with the same records."""

import os
import random
from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from ilja_desktop.domain.lineage import Choice, Desk, Lineage, Outcome
from ilja_desktop.domain.merging import RECORD, Held, Texts, meet
from ilja_desktop.domain.package import Move

HOME, TABLE = Desk("heim"), Desk("tisch")
HISTORIES = 20_000 if os.environ.get("ILJA_PROFILE") == "thorough" else 300
Pack = Mapping[str, Held]


def held(desk: Desk, number: int, **texts: str) -> Held:
    return Held(texts=texts, lineage=Lineage().written(texts, desk, number))


def test_a_record_nobody_knows_is_new() -> None:
    theirs = held(HOME, 1, text="Treffen am Stollen")
    meeting = meet(None, theirs)
    assert meeting.move is Move.NEW
    assert meeting.settle({}, TABLE, 1).texts == theirs.texts


def test_what_arrives_again_changes_nothing() -> None:
    theirs = held(HOME, 1, text="Treffen am Stollen")
    assert meet(theirs, theirs).move is Move.KNOWN


def test_fields_of_both_sides_come_together() -> None:
    common = held(HOME, 1, day="2.12.", text="kurz")
    mine = Held(
        texts={"day": "3.12.", "text": "kurz"}, lineage=common.lineage.written(["day"], TABLE, 1)
    )
    theirs = Held(
        texts={"day": "2.12.", "text": "lang"}, lineage=common.lineage.written(["text"], HOME, 2)
    )
    meeting = meet(mine, theirs)
    assert meeting.move is Move.CHANGED
    assert meeting.settle({}, TABLE, 2).texts == {"text": "lang"}


def test_both_texts_stay_until_somebody_decides() -> None:
    common = held(HOME, 1, text="kurz")
    mine = Held(texts={"text": "eins"}, lineage=common.lineage.written(["text"], TABLE, 1))
    theirs = Held(texts={"text": "zwei"}, lineage=common.lineage.written(["text"], HOME, 2))
    meeting = meet(mine, theirs)
    assert meeting.move is Move.CONFLICTING
    assert meeting.conflicts == ("text",)
    assert meeting.settle({"text": Choice.MINE}, TABLE, 2).kept == {"text": "zwei"}
    assert meeting.settle({"text": Choice.THEIRS}, TABLE, 2).texts == {"text": "zwei"}


def test_the_same_text_of_both_asks_nobody() -> None:
    mine, theirs = held(TABLE, 1, text="eins"), held(HOME, 1, text="eins")
    meeting = meet(mine, theirs)
    assert meeting.outcomes == {"text": Outcome.CONFLICT}
    assert meeting.move is Move.KNOWN
    here = meeting.settle({}, TABLE, 2).lineage
    assert here == meet(theirs, mine).settle({}, HOME, 2).lineage


def test_an_erasure_meets_what_was_written_meanwhile() -> None:
    common = held(HOME, 1, text="kurz")
    gone = Held(lineage=common.lineage.erased(HOME, 2))
    assert meet(common, gone).move is Move.DELETED
    mine = Held(texts={"text": "neu"}, lineage=common.lineage.written(["text"], TABLE, 1))
    meeting = meet(mine, gone)
    assert meeting.conflicts == (RECORD,)
    assert meeting.settle({RECORD: Choice.THEIRS}, TABLE, 2).erase
    stays = meeting.settle({RECORD: Choice.MINE}, TABLE, 2)
    assert not stays.erase
    kept = Held(texts=mine.texts, lineage=stays.lineage)
    assert meet(gone, kept).move is Move.NEW


@dataclass
class Vault:
    """One desk of the model."""

    desk: Desk
    records: dict[str, Held] = field(default_factory=dict)
    written: int = 0

    def write(self, key: str, names: list[str], text: str) -> None:
        known = self.records.get(key, Held(lineage=Lineage()))
        if known.gone:
            return
        self.written += 1
        texts = {**known.texts, **dict.fromkeys(names, text)}
        lineage = known.lineage.written(names, self.desk, self.written)
        self.records[key] = Held(texts=texts, lineage=lineage)

    def erase(self, key: str) -> None:
        self.written += 1
        lineage = self.records[key].lineage.erased(self.desk, self.written)
        self.records[key] = Held(lineage=lineage)

    def take(self, pack: Pack, dice: random.Random) -> None:
        for key, theirs in pack.items():
            mine = self.records.get(key)
            meeting = meet(mine, theirs)
            choices = {name: dice.choice(list(Choice)) for name in meeting.conflicts}
            self.written += 1
            settled = meeting.settle(choices, self.desk, self.written)
            texts: Texts = {**({} if mine is None else mine.texts), **settled.texts}
            gone = settled.lineage.gone is not None
            self.records[key] = Held(texts={} if gone else texts, lineage=settled.lineage)


class History:
    """Months in which sticks are lost, repeated, reordered and outdated."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        names = ("heim", "tisch", "lotse-1", "lotse-2", "lotse-3")
        self.vaults = [Vault(Desk(name)) for name in names]
        self.sticks: list[Pack] = []
        self.entries: set[str] = set()

    def live(self) -> None:
        for step in range(self.dice.randint(5, 60)):
            self._step(self.dice.choice(self.vaults), f"{step}")

    def _step(self, vault: Vault, step: str) -> None:
        what = self.dice.randint(0, 9)
        known = sorted(vault.records)
        if what < 3:
            self.entries.add(step)
            vault.write(step, ["day", "text"], f"{step} {vault.desk}")
        elif what < 6 and known:
            names = self.dice.sample(["day", "text", "answer"], self.dice.randint(1, 2))
            vault.write(self.dice.choice(known), names, f"{step} {vault.desk}")
        elif what == 6 and known and self.dice.random() < 0.3:
            vault.erase(self.dice.choice(known))
        elif what == 7:
            self.sticks.append(dict(vault.records))
        elif self.sticks:
            vault.take(self.dice.choice(self.sticks), self.dice)

    def meet_all(self) -> None:
        home, *others = self.vaults
        for vault in others * 3:
            home.take(vault.records, self.dice)
            vault.take(home.records, self.dice)


@pytest.mark.parametrize("part", range(3))
def test_everybody_ends_with_the_same_records(part: int) -> None:
    for seed in range(part, HISTORIES, 3):
        history = History(seed)
        history.live()
        history.meet_all()
        first, *others = [
            {key: (one.gone, one.texts) for key, one in vault.records.items()}
            for vault in history.vaults
        ]
        assert set(first) == history.entries, seed
        assert all(known == first for known in others), seed
