"""Items that name nobody (§ 64(2a) SGB VIII): when, what stays closed, what gives a person away.

Without names a case needs no consent to be discussed, but then nothing may tell whose it is.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, fields
from enum import Enum

from ilja_desktop.domain.conference import AttendeeKind, ItemMode
from ilja_desktop.domain.datacategory import DataCategory, Fact
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.giveaway import Giveaway, Identity, giveaways
from ilja_desktop.domain.minutes import CaseSheetDraft
from ilja_desktop.domain.office import PolicyDraft


class Question(Enum):
    """What somebody asks themselves about a text before it is shown without a name."""

    NAMES = "Namen"
    PLACES = "Orte"
    DAYS = "Tage"
    UNIQUE = "Einmaliges"


@dataclass(eq=False)
class QuestionsOpen(Refusal):
    """Whoever takes the names away has looked for everything that could give the person away."""


@dataclass(eq=False)
class TextNamesPerson(Refusal):
    """A text of a nameless item holds something the young person is known by.

    The words themselves are not told: they would stand on the screen.
    """

    kinds: tuple[Giveaway, ...]


@dataclass(eq=False)
class ClosedWithoutNames(Refusal):
    """Special categories and what was entrusted stay closed in nameless items."""

    category: DataCategory


@dataclass(frozen=True, kw_only=True)
class NamelessWish:
    """A case shall be discussed without names."""

    mode: ItemMode
    reason: str
    asked: frozenset[Question] = frozenset()
    """The questions to which the answer was no."""

    def problems(self) -> tuple[str, ...]:
        """Name what is missing."""
        return () if self.reason.strip() else ("reason.missing",)

    def answered(self) -> bool:
        """Say whether every question was asked."""
        return self.asked == frozenset(Question)


@dataclass(frozen=True, kw_only=True)
class NamelessReport:
    """A case nobody has consented to shall be reported, to be discussed without names."""

    reason: str
    question: str
    """To the conference, in words that tell nobody whose case it is."""
    asked: frozenset[Question] = frozenset()
    """The questions to which the answer was no."""

    def problems(self) -> tuple[str, ...]:
        """Name what is missing."""
        asked = {"reason": self.reason, "question": self.question}
        return tuple(f"{name}.missing" for name, text in asked.items() if not text.strip())

    def demand(self, identity: Identity) -> None:
        """Raise what keeps the case from being reported so.

        Raises:
            QuestionsOpen: not every question was asked.
            TextNamesPerson: reason or question tell whose case it is.
        """
        if self.asked != frozenset(Question):
            raise QuestionsOpen
        demand_nameless((self.reason, self.question), identity)


OUTSIDE = frozenset(set(AttendeeKind) - {AttendeeKind.PROFESSIONAL, AttendeeKind.GUEST})
"""Whose presence alone tells whose case it is."""


def open_without_names(fact: Fact) -> bool:
    """Say whether a fact may be shown in a nameless item, as far as its kind goes."""
    return (
        category_open(fact.category) and fact.entrusted_by is None and not fact.entruster_missing()
    )


def category_open(category: DataCategory) -> bool:
    """Say whether a category may be put down in a nameless item."""
    return not category.special and category not in (DataCategory.ENTRUSTED, DataCategory.CONTACT)


def demand_nameless(texts: Iterable[str], identity: Identity) -> None:
    """Raise ``TextNamesPerson`` if a text holds something the person is known by."""
    found = {kind for text in texts for kind in giveaways(text, identity)}
    if found:
        raise TextNamesPerson(tuple(kind for kind in Giveaway if kind in found))


def demand_nameless_sheet(draft: CaseSheetDraft, identity: Identity) -> None:
    """Raise what keeps a sheet from being shown without names."""
    for fact in draft.facts:
        if not open_without_names(fact):
            raise ClosedWithoutNames(fact.category)
    demand_nameless(texts_of(draft), identity)


def texts_of(draft: CaseSheetDraft) -> Iterator[str]:
    """Yield everything that was typed on a sheet."""
    for field in fields(CaseSheetDraft):
        value = getattr(draft, field.name)
        if isinstance(value, str):
            yield value
    yield from (fact.text for fact in draft.facts)


def cleared(draft: CaseSheetDraft, identity: Identity) -> CaseSheetDraft:
    """Return a sheet without the texts and facts that tell whose it is.

    No text is rewritten: what holds a single such word goes as a whole, the rest stays as it is.
    """
    values = {field.name: getattr(draft, field.name) for field in fields(CaseSheetDraft)}
    for name, value in values.items():
        if isinstance(value, str) and giveaways(value, identity):
            values[name] = ""
    values["facts"] = tuple(
        fact
        for fact in draft.facts
        if open_without_names(fact) and not giveaways(fact.text, identity)
    )
    return CaseSheetDraft(**values)


@dataclass(frozen=True)
class AgeBand:
    """Between which ages somebody is; without an end where it is open."""

    first: int | None
    last: int | None


def age_band(years: int, policy: PolicyDraft) -> AgeBand:
    """Return the band of an age, cut where the office's policy changes its rules."""
    bounds = sorted({policy.insight_age, policy.adult_age, policy.age_limit})
    below = [bound for bound in bounds if bound <= years]
    above = [bound for bound in bounds if bound > years]
    return AgeBand(below[-1] if below else None, above[0] - 1 if above else None)


_PLANTS = """
Ahorn Akelei Anemone Birke Distel Eberesche Efeu Enzian Erle Esche Farn Fichte Ginster Hagebutte
Hasel Holunder Hopfen Iris Kastanie Kiefer Klee Kornblume Krokus Lavendel Linde Lupine Malve
Melisse Minze Mohn Moos Narzisse Pappel Primel Salbei Schilf Thymian Tulpe Ulme Wacholder Weide
"""
CODE_WORDS = tuple(_PLANTS.split())
"""Plants: they say nothing about anybody."""

NUMBERS = range(100, 1000)


def draw_pseudonym(pick: Callable[[int], int], taken: Collection[str], identity: Identity) -> str:
    """Draw a pseudonym that nobody has and that hints at nobody: ``Ahorn 417``.

    Args:
        pick: returns a random number below another, from the system's secure source.
        taken: pseudonyms of others.
        identity: whose it will be; a word they are called by is no pseudonym.
    """
    while True:
        number = NUMBERS[pick(len(NUMBERS))]
        drawn = f"{CODE_WORDS[pick(len(CODE_WORDS))]} {number}"
        if drawn not in taken and not giveaways(drawn, identity):
            return drawn
