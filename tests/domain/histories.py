"""A model of desks that work apart for months, with a second opinion on what becomes of each text.

What is tried are the rules of ``lineage`` and ``merging``. The second opinion knows no versions: it
keeps for every text which writings its author had before their eyes, as the bits of a number. A
text may take the place of another by itself only if whoever wrote it had seen that one. What young
people release changes all the while, and every package is read back against a rule written anew.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ilja_desktop.domain.lineage import Choice, Desk, Lineage, Outcome, claimed, in_part
from ilja_desktop.domain.merging import RECORD, Held, meet
from ilja_desktop.domain.package import KEPT_DAYS
from tests.domain.releasing import CATEGORIES, Open, Releases

TOLD = ("day", "text", "answer")
FACTS = "facts"
"""A field of which the office shows others a part, unless all of it is released."""
PARTLY = "zum Teil"
PART = 1024
"""A bit moved so far stands for a part of what was written; whoever has the whole knows it too."""
OFFICE, TABLE = Desk("amt"), Desk("tisch")
VOLUNTEERS = tuple(Desk(f"lotse-{number}") for number in (1, 2, 3))
DESKS = (TABLE, *VOLUNTEERS)
"""Who hears something from the office."""
PEOPLE = 3
ALREADY = 6
"""So many records the office has at first."""
LATEST = 5
"""So many sticks lie on top, and are taken rather than old ones."""
EVERYTHING = Open(core=True, facts=True)


@dataclass(frozen=True)
class Known:
    """A record as one desk holds it; ``seen`` are the writings each field goes back to."""

    held: Held
    seen: Mapping[str, int]

    @property
    def whole(self) -> int:
        """Return the writings the record as a whole goes back to."""
        found = 0
        for bits in self.seen.values():
            found |= bits
        return found


@dataclass(frozen=True)
class Package:
    """What lies on a stick."""

    sender: Desk
    recipient: Desk
    number: int
    made_on: int
    records: Mapping[str, Known]


@dataclass
class Vault:
    """One desk of the model."""

    desk: Desk
    records: dict[str, Known] = field(default_factory=dict)
    written: int = 0
    sent: dict[Desk, int] = field(default_factory=dict)
    latest: dict[Desk, int] = field(default_factory=dict)

    def write(self, key: str, names: tuple[str, ...], text: str, bit: int) -> None:
        """Write some fields of a record that is there, or a new record."""
        known = self.records.get(key, Known(Held(lineage=Lineage()), {}))
        self.written += 1
        lineage = known.held.lineage.written(names, self.desk, self.written)
        texts = {**known.held.texts, **dict.fromkeys(names, text)}
        seen = {**known.seen, **{name: known.seen.get(name, 0) | bit for name in names}}
        self.records[key] = Known(Held(texts=texts, lineage=lineage), seen)

    def erase(self, key: str, bit: int) -> None:
        """Erase a record."""
        known = self.records[key]
        self.written += 1
        lineage = known.held.lineage.erased(self.desk, self.written)
        self.records[key] = Known(Held(lineage=lineage), {RECORD: known.whole | bit})

    def pack(self, recipient: Desk, today: int, releases: Releases) -> Package:
        """Put all that is shared with another desk on a stick, as far as it is released to it."""
        self.sent[recipient] = number = self.sent.get(recipient, 0) + 1
        shared: dict[str, Known] = {}
        for key, known in self.records.items():
            if shares(key, self.desk) and shares(key, recipient):
                shown = self._shown(known, self._opened(key, recipient, today, releases))
                shared |= {} if shown is None else {key: shown}
        return Package(self.desk, recipient, number, today, shared)

    def _opened(self, key: str, recipient: Desk, today: int, releases: Releases) -> Open:
        person = person_of(key)
        if self.desk != OFFICE or person is None:
            return EVERYTHING
        return releases.opened(person, recipient, today)

    def _shown(self, known: Known, opened: Open) -> Known | None:
        """Return what of a record goes along; none if nothing does."""
        gone, version = known.held.lineage.gone, known.held.lineage.fields.get(FACTS)
        if gone is not None:
            return Known(Held(lineage=Lineage(gone=claimed(gone, self.desk))), known.seen)
        if not opened.core:
            return None
        if opened.facts or version is None:
            return known
        fields = {**known.held.lineage.fields, FACTS: in_part(version, self.desk)}
        texts = {**known.held.texts, FACTS: PARTLY}
        seen = {**known.seen, FACTS: in_parts(known.seen[FACTS])}
        return Known(Held(texts=texts, lineage=Lineage(fields=fields)), seen)

    def refuses(self, package: Package, today: int) -> bool:
        """Tell whether a package was taken already, is outdated or expired."""
        old = package.number <= self.latest.get(package.sender, 0)
        return old or package.made_on + KEPT_DAYS < today

    def living(self) -> list[str]:
        """Return the records that can be worked on here."""
        return [key for key, known in self.records.items() if not known.held.gone]


class History:
    """Months in which sticks are lost, repeated, reordered and outdated."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.vaults = {desk: Vault(desk) for desk in (OFFICE, TABLE, *VOLUNTEERS)}
        self.sticks: list[Package] = []
        self.entries: set[str] = set()
        self.erased: set[str] = set()
        self.releases = Releases(DESKS)
        for person in range(PEOPLE):
            self.releases.give(person, 0, DESKS, CATEGORIES[:1])
        self.today = 0
        self.asked = 0
        self._bits = 0

    def live(self) -> None:
        """Have everybody work for some months."""
        for number in range(ALREADY):
            self._enter(self.vaults[OFFICE], number)
        for step in range(ALREADY, self.dice.randint(16, 50)):
            self.today += self.dice.randint(0, 9)
            desk = self.dice.choice((OFFICE, OFFICE, *self.vaults))
            self._step(self.vaults[desk], step)

    def exchange(self) -> None:
        """Exchange all that exists, until nobody has anything left to tell; some only in part."""
        for person in range(PEOPLE):
            self.releases.give(person, self.today, DESKS, CATEGORIES[: 1 + person % 2])
        office, *others = self.vaults.values()
        for vault in others * 3:
            self.take(office, self.pack(vault, OFFICE))
            self.take(vault, self.pack(office, vault.desk))

    def pack(self, vault: Vault, recipient: Desk) -> Package:
        """Put a package on a stick, and read it back.

        Raises:
            Untold: something in it is not released to its recipient, or is and is not in it.
        """
        package = vault.pack(recipient, self.today, self.releases)
        if vault.desk != OFFICE:
            return package
        for key, known in vault.records.items():
            person = person_of(key)
            if person is None or known.held.gone or not shares(key, recipient):
                continue
            may = self.releases.judged(person, recipient, self.today)
            if not _as_released(known, package.records.get(key), may):
                raise Untold(key, package, may)
        return package

    def _step(self, vault: Vault, step: int) -> None:
        what, living = self.dice.randrange(24), vault.living()
        if what > 20:
            self._consent()
            return
        if what < 5:
            self._enter(vault, step)
        elif what < 10 and living:
            names = tuple(self.dice.sample((*TOLD, FACTS), self.dice.randint(1, 2)))
            vault.write(self.dice.choice(living), names, f"{step} {vault.desk}", self._bit())
        elif what == 10 and living:
            key = self.dice.choice(living)
            self.erased.add(key)
            vault.erase(key, self._bit())
        elif what < 15:
            others = DESKS if vault.desk == OFFICE else (OFFICE,)
            self.sticks.append(self.pack(vault, self.dice.choice(others)))
        elif self.sticks:
            lying = self.sticks[-LATEST:] if self.dice.random() < 0.7 else self.sticks
            package = self.dice.choice(lying)  # again, late, in any order, or never
            self.take(self.vaults[package.recipient], package)

    def _consent(self) -> None:
        """Have somebody give, widen, narrow or take back."""
        person = self.dice.randrange(PEOPLE)
        if self.dice.random() < 0.3:
            self.releases.take_back(person, self.today)
        else:
            to = self.dice.sample(DESKS, self.dice.randint(1, len(DESKS)))
            some = self.dice.sample(CATEGORIES, self.dice.randint(1, len(CATEGORIES)))
            self.releases.give(person, self.today, to, tuple(some))

    def _enter(self, vault: Vault, step: int) -> None:
        owners = DESKS if vault.desk == OFFICE else (vault.desk,)
        key = f"{self.dice.choice(owners)}/{step}"
        self.entries.add(key)
        vault.write(key, ("day", "text", FACTS), f"{step} {vault.desk}", self._bit())

    def take(self, vault: Vault, package: Package) -> None:
        """Take a package in; whoever takes it decides by the dice."""
        if vault.refuses(package, self.today):
            return
        vault.latest[package.sender] = package.number
        for key, theirs in package.records.items():
            vault.records[key] = self._met(vault, vault.records.get(key), theirs)

    def _met(self, vault: Vault, mine: Known | None, theirs: Known) -> Known:
        own, narrowed = None if mine is None else mine.held, False
        if mine is not None and own is not None:
            came, lineage = theirs.held.lineage, own.lineage
            own = replace(
                own,
                lineage=lineage.facing(came, vault.desk),
                narrowed=lineage.narrowed(came, vault.desk, (FACTS,)),
            )
            if vault.desk == OFFICE:
                narrowed, mine = _narrowed(mine, theirs), _facing(mine, theirs)
        meeting = meet(own, theirs.held)
        choices = {name: self.dice.choice(list(Choice)) for name in meeting.conflicts}
        vault.written += 1
        settled = meeting.settle(choices, vault.desk, vault.written)
        gone = settled.lineage.gone is not None
        texts = {} if own is None or gone else own.texts
        held = Held(texts={**texts, **settled.texts}, lineage=settled.lineage)
        known = Known(
            held,
            judged(mine or NOBODYS, theirs, held, meeting.outcomes, choices, narrowed=narrowed),
        )
        self.asked += len(choices)
        if not choices:
            return known
        bit = self._bit()
        decided = known.seen if RECORD in choices else choices
        return Known(held, {**known.seen, **{name: known.seen[name] | bit for name in decided}})

    def _bit(self) -> int:
        self._bits += 1
        return 1 << self._bits


def shares(key: str, desk: Desk) -> bool:
    """Tell whether a record is any business of a desk: the office's, and whose it is."""
    return desk == OFFICE or key.startswith(f"{desk}/")


def person_of(key: str) -> int | None:
    """Return whom a record tells of; none if it tells of nobody."""
    number = int(key.partition("/")[2]) % (PEOPLE + 1)
    return number if number < PEOPLE else None


def _as_released(known: Known, shown: Known | None, may: Open) -> bool:
    """Tell whether as much of a record goes along as may be known, and no more."""
    if shown is None:
        return not may.core
    texts = known.held.texts if may.facts else {**known.held.texts, FACTS: PARTLY}
    return may.core and shown.held.texts == {name: texts[name] for name in known.held.texts}


def in_parts(bits: int) -> int:
    """Return the writings of which only a part is shown."""
    return (bits & (1 << PART) - 1) << PART


def expected(mine: int, theirs: int) -> Outcome:
    """Say how two texts stand, by what their authors had seen."""
    if mine == theirs:
        return Outcome.SAME
    if mine & theirs == theirs:
        return Outcome.MINE
    return Outcome.THEIRS if mine & theirs == mine else Outcome.CONFLICT


def _facing(mine: Known, theirs: Known) -> Known:
    """Have the office know the parts it showed, where it faces somebody who was shown them."""
    shown = in_parts(mine.seen.get(FACTS, 0)) & theirs.seen.get(FACTS, 0)
    return Known(mine.held, {**mine.seen, FACTS: mine.seen[FACTS] | shown}) if shown else mine


def _narrowed(mine: Known, theirs: Known) -> bool:
    """Tell whether they were shown a part of just what the office has, be it after the whole."""
    own = in_parts(mine.seen.get(FACTS, 0))
    return bool(own) and theirs.seen.get(FACTS, 0) & own == own


def judged(
    mine: Known,
    theirs: Known,
    held: Held,
    outcomes: Mapping[str, Outcome],
    choices: Mapping[str, Choice],
    *,
    narrowed: bool,
) -> dict[str, int]:
    """Return which writings each field goes back to now.

    Raises:
        Overwritten: something else became of a text than had to, or nobody was asked.
    """
    if RECORD in outcomes:
        return _judged_erasure(mine, theirs, held, outcomes[RECORD], choices.get(RECORD))
    seen = dict(mine.seen)
    for name, text in theirs.held.texts.items():
        own, wanted = mine.held.texts.get(name), expected(seen.get(name, 0), theirs.seen[name])
        if narrowed and name == FACTS and wanted is Outcome.THEIRS:
            wanted = Outcome.CONFLICT
        takes = wanted is Outcome.THEIRS or choices.get(name) is Choice.THEIRS
        asked = wanted is Outcome.CONFLICT and own != text
        if outcomes[name] is not wanted or asked != (name in choices):
            raise Overwritten(name, outcomes[name], wanted)
        if held.texts[name] != (text if takes else own):
            raise Overwritten(name, held.texts[name], text)
        seen[name] = seen.get(name, 0) | theirs.seen[name]
    return seen


def _judged_erasure(
    mine: Known, theirs: Known, held: Held, outcome: Outcome, choice: Choice | None
) -> dict[str, int]:
    """Judge where one side or both have erased the record; asking somebody is never wrong."""
    both_gone = mine.held.gone and theirs.held.gone
    wanted = Outcome.SAME if both_gone else expected(mine.whole, theirs.whole)
    if outcome is not wanted and outcome is not Outcome.CONFLICT:
        raise Overwritten(RECORD, outcome, wanted)
    stays = theirs if outcome is Outcome.THEIRS or choice is Choice.THEIRS else mine
    if held.gone != stays.held.gone or held.texts != stays.held.texts:
        raise Overwritten(RECORD, held, stays)
    whole = mine.whole | theirs.whole
    if held.gone:
        return {RECORD: whole}
    return dict.fromkeys(held.lineage.fields, whole) if choice else dict(stays.seen)


class Untold(AssertionError):
    """A package told more than was released, or less."""


class Overwritten(AssertionError):
    """The rules did not come to what they had to."""


NOBODYS = Known(Held(lineage=Lineage()), {})
