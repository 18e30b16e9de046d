"""Real vaults of two desks and three volunteers that work apart for months.

Sticks are lost, repeated, late and outdated; consents are given, narrowed and taken back. Every
package is read back, and every text is followed.
"""

from __future__ import annotations

import os
import random
from collections import Counter, defaultdict
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TypeAlias
from uuid import UUID

import pytest
from sqlalchemy import select

from ilja_desktop.domain.datacategory import DataCategory
from ilja_desktop.domain.errors import NotFound
from ilja_desktop.domain.institution import LegalCircle, Professional
from ilja_desktop.domain.lineage import Choice
from ilja_desktop.domain.loan import CaseAway
from ilja_desktop.domain.mentorship import RUNNING, EndReason
from ilja_desktop.domain.offer import Offer, OfferDraft
from ilja_desktop.domain.package import (
    Direction,
    Errand,
    NothingToSend,
    PackageExpired,
    PackageOutdated,
    PackageRepeated,
)
from ilja_desktop.domain.withdrawal import Scope, Withdrawal, WithdrawalForm
from ilja_desktop.keys.vault import Unlocked
from ilja_desktop.store.casefile import CaseReportRow
from ilja_desktop.store.mentorlog import MentorLogRow
from tests.builders import TODAY
from tests.services.conftest import ALL_PLAIN, Town
from tests.services.desks import opened, sent, taken
from tests.services.following import NAMES, Following, Seen, Texts, texts_of
from tests.services.mentoring import entry
from tests.services.province import (
    Place,
    Province,
    Seat,
    Young,
    consented,
    founded_province,
    known_as,
    released,
)
from tests.services.readback import Read, Reader, read_back

THOROUGH = os.environ.get("ILJA_PROFILE") == "thorough"
SEEDS, STEPS = (range(100), 60) if THOROUGH else ((0, 1, 5), 24)
"""Those of every day come by all there is to try."""

_ERRANDS = (*Errand, Errand.OFFERS, Errand.CONFERENCE, Errand.CONFERENCE, Errand.MENTOR_LOGS)
EVERYTHING = (*ALL_PLAIN, DataCategory.HEALTH)
REFUSED = (PackageRepeated, PackageOutdated, PackageExpired)

Way: TypeAlias = tuple[Place, Place, Errand]
"""Who sends whom what."""


@dataclass(frozen=True)
class Stick:
    """A package on its way, with which writings the texts in it go back to."""

    recipient: Place
    path: Path
    read: Read
    seen: Seen

    @property
    def texts(self) -> Texts:
        """Return what the texts that are followed say in it."""
        told = (each for each in self.read.records if each["noun"] in NAMES)
        return {UUID(each["uuid"]): each["fields"] for each in told if "fields" in each}


class History:
    """What all five do; whoever takes a package in decides by the dice."""

    def __init__(self, province: Province, seed: int) -> None:
        self.province = province
        self.dice = random.Random(seed)
        self.sticks: list[Stick] = []
        self.faults: list[str] = []
        self.entries: dict[int, set[UUID]] = defaultdict(set)
        self.tried: Counter[str] = Counter()
        self._desks = (province.home, province.away)
        self._following = Following(self._desks)
        self._reader = Reader(province)
        self._steps = {
            self._enter: 2,
            self._change: 4,
            self._remove: 1,
            self._report: 6,
            self._meet: 4,
            self._acknowledge: 2,
            self._consent: 3,
            self._pack: 12,
            self._take: 12,
        }

    def live(self, steps: int) -> None:
        """Have everybody work for some months."""
        for _ in range(steps):
            self.province.wait(self.dice.randint(0, 5))
            (act,) = self.dice.choices(list(self._steps), list(self._steps.values()))
            act()

    def settle(self) -> None:
        """Exchange all that exists, until nobody has anything left to tell."""
        home, away = self._desks
        for young in self.province.young:
            self._release(young, self.province.home.table, EVERYTHING)
        ways: list[Way] = []
        for errand in (Errand.CONFERENCE, Errand.OFFERS):
            ways += [(away, home, errand), (home, away, errand)] * 2
        for seat in self.province.seats:
            ways += [(seat, home, Errand.MENTOR_LOGS), (home, seat, Errand.TANDEM)]
        for way in ways:
            self._call_back(way[0])
            if self._pack_for(*way):
                self._take_in(self.sticks[-1])

    def _enter(self) -> None:
        town = self.dice.choice(self._desks)
        made = town.desk.offers.enter(_offer(self._text()))
        self._following.wrote(town, made.uuid, NAMES["offers"])

    def _writing(self) -> tuple[Town, ...]:
        """Return who writes: one desk, or both without knowing of each other."""
        home, away = self._desks
        return self.dice.choice(((home,), (away,), (home, away)))

    def _change(self) -> None:
        name = self.dice.choice(NAMES["offers"])
        for town in self._writing():
            for offer in self._offers(town):
                values = {each.name: getattr(offer, each.name) for each in fields(OfferDraft)}
                draft = OfferDraft(**{**values, name: self._text()})
                town.desk.offers.change(offer.id, offer.revision, draft)
                self._following.wrote(town, offer.uuid, (name,))

    def _remove(self) -> None:
        town = self.dice.choice(self._desks)
        for offer in self._offers(town):
            town.desk.offers.remove(offer.id)
            self._following.erased(town, offer.uuid)

    def _offers(self, town: Town) -> list[Offer]:
        """Return an offer of a desk, if it has any."""
        offers = [entry.offer for entry in town.desk.offers.entries()]
        return self.dice.sample(offers, min(1, len(offers)))

    def _report(self) -> None:
        """Write on in the report of a case."""
        young, name = self.dice.choice(self.province.young), self.dice.choice(NAMES["case_reports"])
        for town in self._writing():
            with town.vault.write(town.vault.uid, town.clock()) as transaction:
                rows = transaction.session.scalars(select(CaseReportRow)).all()
                for row in (each for each in rows if young.words[None] in each.occasion):
                    transaction.change(row, {name: f"{young.words[None]} {self._text()}"})
                    self._following.wrote(town, row.uuid, (name,))

    def _meet(self) -> None:
        """Have a volunteer write an entry."""
        number = self.dice.randrange(len(self.province.seats))
        logs = self.province.seats[number].desk.mentor_logs
        for line in (each for each in logs.lines() if each.tandem.state in RUNNING):
            written = logs.write(line.tandem.id, entry(done=self._text()))
            self.entries[number].add(written.uuid)

    def _acknowledge(self) -> None:
        logs = self.province.home.desk.mentor_logs
        for young in self.province.young:
            unread = [each.id for each in logs.of(young.tandem.id) if each.read_at is None]
            logs.acknowledge(self.dice.sample(unread, len(unread) // 2), self._text())

    def _consent(self) -> None:
        """Have a young person give, narrow or take back."""
        young, home = self.dice.choice(self.province.young), self.province.home
        standing = [
            each
            for each in home.desk.consents.basis(young.person.id).consents
            if not each.withdrawals and each.superseded_on is None
        ]
        if not standing or self.dice.random() < 0.6:
            to = tuple(
                one for one in home.table if one is home.moderator or self.dice.random() < 0.7
            )
            some = self.dice.sample(EVERYTHING, self.dice.randint(1, len(EVERYTHING)))
            self._release(young, to, tuple(some))
            return
        narrowed = self.dice.choice((Scope(), Scope(categories=(DataCategory.SCHOOL,))))
        back = Withdrawal(
            withdrawn_on=home.desk.workplace.today(),
            withdrawn_by="selbst",
            form=WithdrawalForm.ORAL,
            scope=narrowed,
        )
        home.desk.withdrawals.declare(standing[-1].id, back)

    def _release(
        self, young: Young, to: tuple[Professional, ...], some: tuple[DataCategory, ...]
    ) -> None:
        grants = released(
            self.province.home, young.mentor, to, some, mentoring=self.dice.random() < 0.8
        )
        consented(self.province.home, young.person, grants)

    def _pack(self) -> None:
        home, away = self._desks
        seat, errand = self.dice.choice(self.province.seats), self.dice.choice(_ERRANDS)
        there_and_back: list[Way] = [(home, away, errand), (away, home, errand)]
        ways: dict[Errand, list[Way]] = {
            Errand.RECALL: [(home, away, errand)],
            Errand.TANDEM: [(home, seat, errand)],
            Errand.MENTOR_LOGS: [(seat, home, errand)],
        }
        way = self.dice.choice(ways.get(errand, there_and_back))
        if self.dice.random() < 0.5:
            self._call_back(way[0])
        self._pack_for(*way)

    def _pack_for(self, sender: Place, recipient: Place, errand: Errand) -> bool:
        """Put a package on a stick, which may be lost; tell whether there was anything to send."""
        subject = None
        if errand is Errand.CONFERENCE:
            subject = self.province.conference
        if errand is Errand.CASE:
            subject = self.dice.choice(self.province.young).case.uuid
        contact = known_as(sender, recipient)
        try:
            path = sent(sender, contact, errand, self.province.stick, subject)
        except (NothingToSend, CaseAway, NotFound):
            return False
        read = read_back(path, recipient)
        self.faults += self._reader.faults(sender, recipient, errand, read)
        seen = self._following.packed(sender, read) if isinstance(sender, Town) else {}
        self.sticks.append(Stick(recipient, path, read, seen))
        self.tried[errand.value] += 1
        return True

    def _call_back(self, place: Place) -> None:
        """Have the cases lie on one's own table again, as after a lost stick."""
        if isinstance(place, Seat):
            return
        for package in place.desk.packages.every():
            lent = package.errand in (Errand.CONFERENCE, Errand.CASE)
            if lent and package.direction is Direction.OUT:
                place.desk.packages.call_back(package.id)

    def _take(self) -> None:
        """Take any stick: again, late, in any order, or never."""
        if self.sticks:
            self._take_in(self.dice.choice(self.sticks))

    def _take_in(self, stick: Stick) -> None:
        place, packages = stick.recipient, stick.recipient.desk.packages
        try:
            arrival = opened(place, stick.path)
        except REFUSED as refusal:
            self.tried[refusal.code()] += 1
            return
        staged = packages.compare(arrival)
        decided = {
            (record.object_id, conflict.field): self._choose(place, conflict.field)
            for record in staged.records
            for conflict in record.conflicts
        }
        self.tried["decided"] += len(decided)
        before = texts_of(place) if isinstance(place, Town) else {}
        packages.take(arrival, decided, deletions=1_000)
        if isinstance(place, Town):
            refused = {each.object_id for each in staged.records if each.refused}
            came = {uuid: seen for uuid, seen in stick.seen.items() if uuid not in refused}
            self.faults += self._following.took(place, came, stick.texts, before, decided)

    def _choose(self, place: Place, name: str) -> Choice:
        """Decide by the dice; but the office gives up no fact, so that none may be missing."""
        if place is self.province.home and name == "facts":
            return Choice.MINE
        return self.dice.choice(list(Choice))

    def _text(self) -> str:
        return f"{self.dice.random():.9f}"


def _offer(text: str) -> OfferDraft:
    return OfferDraft(name=text, carrier=text, legal_circle=LegalCircle.SGB_VIII, as_of=TODAY)


def _logged(place: Place) -> dict[UUID, str]:
    with place.vault.read() as session:
        rows = session.scalars(select(MentorLogRow)).all()
        assert len({row.uuid for row in rows}) == len({row.done for row in rows}) == len(rows)
        return {row.uuid: row.done for row in rows}


@pytest.fixture(scope="module")
def province(template: Unlocked, tmp_path_factory: pytest.TempPathFactory) -> Province:
    return founded_province(template, tmp_path_factory.mktemp("province"))


def test_after_everything_all_have_the_same_records(
    province: Province, tmp_path_factory: pytest.TempPathFactory
) -> None:
    tried: Counter[str] = Counter()
    for seed in SEEDS:
        with province.again(tmp_path_factory.mktemp("history")) as copied:
            history = History(copied, seed)
            history.live(STEPS)
            history.settle()
            assert not history.faults, seed
            here = texts_of(copied.home)
            assert here == texts_of(copied.away), seed
            log = _logged(copied.home)
            assert set(log) == set().union(*history.entries.values()), seed
            for number, seat in enumerate(copied.seats):
                own, (line,) = _logged(seat), seat.desk.mentor_logs.lines()
                emptied = line.tandem.emptied_on is not None
                assert set(own) == (set() if emptied else history.entries[number]), seed
                assert own.items() <= log.items(), seed
                tried["emptied"] += emptied
            tried += history.tried
    wanted = {each.value for each in Errand} | {"package_repeated", "package_outdated"}
    assert wanted | {"decided", "emptied"} <= {name for name, times in tried.items() if times}


def test_no_copy_is_emptied_of_what_lies_on_a_lost_stick_only(
    province: Province, tmp_path: Path
) -> None:
    with province.again(tmp_path) as copied:
        home, seat, tandem = copied.home, copied.seats[0], copied.young[0].tandem
        office, own = known_as(seat, home), known_as(home, seat)
        (line,) = seat.desk.mentor_logs.lines()
        written = seat.desk.mentor_logs.write(line.tandem.id, entry())
        sent(seat, office, Errand.MENTOR_LOGS, copied.stick)
        home.desk.mentorships.end(tandem.id, EndReason.AS_PLANNED)
        taken(seat, sent(home, own, Errand.TANDEM, copied.stick))
        assert written.uuid in _logged(seat)
        taken(home, sent(seat, office, Errand.MENTOR_LOGS, copied.stick))
        taken(seat, sent(home, own, Errand.TANDEM, copied.stick))
        assert not _logged(seat)
        assert written.uuid in _logged(home)
