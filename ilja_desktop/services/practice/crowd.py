"""Invents young people and the reports on them; pure chance, no vault."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from ilja_desktop.domain.casefile import (
    AttendanceWish,
    CaseReportDraft,
    CaseState,
    ClosingReason,
    Urgency,
)
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.institution import Professional
from ilja_desktop.domain.person import CustodyHolderDraft, CustodyStatus, Sex, YoungPersonDraft
from ilja_desktop.services.practice.catalogue import Origin, Phrases, origins, phrases
from ilja_desktop.services.practice.dice import Dice
from ilja_desktop.services.practice.people import born_years_before
from ilja_desktop.services.practice.town import TOWN


class Paper(Enum):
    """What became of the consent form."""

    NONE = "none"
    PARTLY = "partly signed"
    VALID = "valid"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, kw_only=True)
class Fate:
    """Where a case stands, and on which consent."""

    state: CaseState
    paper: Paper
    closing_reason: ClosingReason | None = None


@dataclass(frozen=True, kw_only=True)
class Invented:
    """One invented case, still to be written."""

    person: YoungPersonDraft
    holders: tuple[CustodyHolderDraft, ...] = ()
    opened_on: date
    reporter: Professional
    report: CaseReportDraft | None = None
    """Nothing for a case of which only the line of an old list was taken over."""
    fate: Fate
    conference: int | None = None
    """Position among the past conferences, if it came before one."""


_SEXES = ((Sex.MALE, 53), (Sex.FEMALE, 44), (Sex.DIVERSE, 1), (Sex.NOT_STATED, 2))
_AGES = (
    (14, 4),
    (15, 10),
    (16, 17),
    (17, 19),
    (18, 17),
    (19, 12),
    (20, 8),
    (21, 6),
    (22, 4),
    (23, 3),
)
_URGENCIES = ((Urgency.A, 20), (Urgency.B, 50), (Urgency.C, 30))
_WISHES = (
    (AttendanceWish.YES, 45),
    (AttendanceWish.WITH_COMPANION, 15),
    (AttendanceWish.NO, 15),
    (AttendanceWish.OPEN, 25),
)
_CUSTODY = (
    (CustodyStatus.JOINT_TOGETHER, 50),
    (CustodyStatus.SOLE, 35),
    (CustodyStatus.JOINT_SEPARATED, 15),
)
_REASONS = (
    (ClosingReason.GOAL_REACHED, 45),
    (ClosingReason.HANDED_OVER, 20),
    (ClosingReason.NO_CONTACT, 15),
    (ClosingReason.MOVED_AWAY, 10),
    (ClosingReason.OWN_WISH, 10),
)
_RUNNING = (
    (Fate(state=CaseState.REPORTED, paper=Paper.VALID), 34),
    (Fate(state=CaseState.REPORTED, paper=Paper.EXPIRED), 4),
    (Fate(state=CaseState.ADMITTED, paper=Paper.VALID), 20),
    (Fate(state=CaseState.POSTPONED, paper=Paper.VALID), 8),
    (Fate(state=CaseState.DRAFT, paper=Paper.VALID), 8),
    (Fate(state=CaseState.DRAFT, paper=Paper.NONE), 9),
    (Fate(state=CaseState.DRAFT, paper=Paper.PARTLY), 5),
    (Fate(state=CaseState.HALTED, paper=Paper.WITHDRAWN), 6),
    (Fate(state=CaseState.REJECTED, paper=Paper.VALID), 3),
    (Fate(state=CaseState.WITHDRAWN, paper=Paper.VALID), 3),
)


class Crowd:
    """Invents one case after another."""

    def __init__(self, dice: Dice, reporters: tuple[Professional, ...]) -> None:
        self._dice = dice
        self._reporters = reporters
        self._phrases: Phrases = phrases()
        self._origins = tuple((origin, origin.share) for origin in origins())

    def archived(self, opened_on: date) -> Invented:
        """Invent a case that was closed long ago; only a line of a list is left of it."""
        person, _ = self._person(opened_on)
        reporter = self._dice.pick(self._reporters)
        return Invented(
            person=person, opened_on=opened_on, reporter=reporter, fate=self._closed(Paper.NONE)
        )

    def discussed(self, opened_on: date, conference: int) -> Invented:
        """Invent a case that came before a past conference."""
        fates = (
            (self._closed(Paper.EXPIRED), 45),
            (Fate(state=CaseState.IN_PROGRESS, paper=Paper.VALID), 40),
            (Fate(state=CaseState.ADMITTED, paper=Paper.VALID), 10),
            (Fate(state=CaseState.HALTED, paper=Paper.WITHDRAWN), 5),
        )
        return self._case(opened_on, self._dice.weigh(fates), conference)

    def running(self, opened_on: date) -> Invented:
        """Invent a case that waits for a conference, or for something else."""
        return self._case(opened_on, self._dice.weigh(_RUNNING))

    def _closed(self, paper: Paper) -> Fate:
        reason = self._dice.weigh(_REASONS)
        return Fate(state=CaseState.CLOSED, paper=paper, closing_reason=reason)

    def _case(self, opened_on: date, fate: Fate, conference: int | None = None) -> Invented:
        person, origin = self._person(opened_on)
        reporter = self._dice.pick(self._reporters)
        return Invented(
            person=person,
            holders=self._holders(person, origin),
            opened_on=opened_on,
            reporter=reporter,
            report=self._report(opened_on, reporter),
            fate=fate,
            conference=conference,
        )

    def _person(self, opened_on: date) -> tuple[YoungPersonDraft, Origin]:
        dice, words = self._dice, self._phrases
        origin = dice.weigh(self._origins)
        sex = dice.weigh(_SEXES)
        age = dice.weigh(_AGES)
        female = sex is Sex.FEMALE or (sex is not Sex.MALE and dice.chance(50))
        away = dice.chance(2)
        custody = CustodyStatus.ADULT if age >= 18 else dice.weigh(_CUSTODY)
        person = YoungPersonDraft(
            family_name=self._family_name(origin, female=female),
            given_name=dice.pick(origin.female if female else origin.male),
            born_on=born_years_before(opened_on, age, days=dice.number(1, 360)),
            sex=sex,
            residence="Rurstadt" if away else TOWN,
            address=f"{dice.pick(words.streets)} {dice.number(1, 140)}",
            reachability=f"0221 4710-{dice.number(600, 999)}",
            may_leave_message=dice.chance(60),
            language="Deutsch" if dice.chance(55) else origin.language,
            interpreter_needed=dice.chance(8),
            plain_language=dice.chance(15),
            custody_status=custody,
            school=dice.pick(words.schools),
            school_course=dice.pick(words.courses),
        )
        return person, origin

    def _family_name(self, origin: Origin, *, female: bool) -> str:
        first = _form(self._dice.pick(origin.family), female=female)
        if not self._dice.chance(7):
            return first
        other = self._dice.weigh(self._origins)
        second = _form(self._dice.pick(other.family), female=female)
        return first if " " in first + second or first == second else f"{first}-{second}"

    def _holders(self, person: YoungPersonDraft, origin: Origin) -> tuple[CustodyHolderDraft, ...]:
        dice = self._dice
        if person.custody_status is CustodyStatus.ADULT:
            return ()
        mother = CustodyHolderDraft(
            family_name=person.family_name, given_name=dice.pick(origin.female)
        )
        if person.custody_status is CustodyStatus.SOLE:
            return (mother,)
        father = CustodyHolderDraft(
            family_name=person.family_name, given_name=dice.pick(origin.male)
        )
        return (mother, father)

    def _report(self, day: date, reporter: Professional) -> CaseReportDraft:
        dice, words = self._dice, self._phrases
        fact = Fact(
            category=DataCategory.WISHES, text=dice.pick(words.facts), source_id=reporter.id
        )
        return CaseReportDraft(
            reported_on=day,
            reporter_id=reporter.id,
            occasion=dice.pick(words.occasions),
            question=dice.pick(words.questions),
            own_words=dice.pick(words.own_words),
            strengths=dice.pick(words.strengths),
            previous_steps=dice.pick(words.previous_steps),
            involved="Berufsberatung",
            urgency=dice.weigh(_URGENCIES),
            due_on=day + timedelta(days=dice.number(30, 240)),
            attendance_wish=dice.weigh(_WISHES),
            facts=(fact,),
        )


def _form(family: str, *, female: bool) -> str:
    """Return the form of a family name that a woman or a man bears."""
    forms = family.split("|")
    return forms[0] if female else forms[-1]
