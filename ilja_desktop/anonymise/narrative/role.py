"""Who plays which part: one role for one person, wherever and however they are named."""

from __future__ import annotations

from dataclasses import dataclass, field

from ilja_desktop.anonymise.narrative.context import HONORIFICS
from ilja_desktop.anonymise.narrative.declension import Noun, feminine
from ilja_desktop.anonymise.narrative.lexicon import Lexicon
from ilja_desktop.anonymise.narrative.wordsplit import split
from ilja_desktop.domain.narrative import Finding, KnownFile, Part, RoleLine
from ilja_desktop.domain.person import Sex
from ilja_desktop.domain.spelling import normal

_MOTHER = frozenset({"frau", "fr", "mutter", "kindesmutter", "mama"})
_FATHER = frozenset({"herr", "herrn", "hr", "vater", "kindesvater", "papa"})
_FAMILY = frozenset({"familie", "fam", "eheleute", "ehepaar"})
_YOUNG = {
    Sex.FEMALE: Noun("die Jugendliche", "der Jugendlichen", "der Jugendlichen", "die Jugendliche"),
    Sex.MALE: Noun("der Jugendliche", "des Jugendlichen", "dem Jugendlichen", "den Jugendlichen"),
}
_YOUNG_ANYBODY = Noun(
    "der junge Mensch", "des jungen Menschen", "dem jungen Menschen", "den jungen Menschen"
)
_NOUNS = {
    Part.MOTHER: feminine("Mutter"),
    Part.FATHER: Noun("der Vater", "des Vaters", "dem Vater", "den Vater"),
    Part.REPRESENTATIVE: feminine("sorgeberechtigte Person", adjective=True),
    Part.PROFESSIONAL: feminine("Fachkraft"),
    Part.OTHER: feminine("Person"),
}
_FAMILY_NOUN = feminine("Familie")
_HOUSEHOLD_NOUN = Noun("die Angehörigen", "der Angehörigen", "den Angehörigen", "die Angehörigen")
_MEANINGS = {
    Part.YOUNG_PERSON: "der junge Mensch, um den es geht",
    Part.MOTHER: "Mutter",
    Part.FATHER: "Vater",
    Part.REPRESENTATIVE: "sorgeberechtigte Person",
    Part.PROFESSIONAL: "Fachkraft",
    Part.OTHER: "Person aus dem Umfeld",
}


@dataclass
class Role:
    """One part in a narrative: its letter, how it is declined, and the words it stands for."""

    part: Part
    letter: str
    noun: Noun
    words: dict[str, None] = field(default_factory=dict)

    def line(self) -> RoleLine:
        """Return what the window shows of it."""
        return RoleLine(self.letter, _MEANINGS[self.part], tuple(self.words))


@dataclass
class Cast:
    """All roles of one narrative; it lives as long as the narrative is worked on."""

    file: KnownFile
    text: str
    names: Lexicon
    _known: dict[int, Role] = field(default_factory=dict)
    _others: dict[str, Role] = field(default_factory=dict)
    _families: dict[str, Role] = field(default_factory=dict)
    _called: tuple[tuple[frozenset[str], frozenset[str]], ...] = field(init=False)
    """Given and family names of everybody the file knows, in the form names are compared."""

    def __post_init__(self) -> None:
        self._called = tuple(
            (frozenset(_name_words(each.given_name)), frozenset(_name_words(each.family_name)))
            for each in self.file.people
        )

    def role(self, one: Finding) -> Role:
        """Return the role of whom a passage names, a new one for somebody new."""
        words = self.text[one.start : one.end]
        bare = _name_words(words)
        leads = _leads(f"{self._before(one)} {words}")
        if leads & _FAMILY:
            role = self._families.setdefault("Familie", Role(Part.OTHER, "Familie", _FAMILY_NOUN))
        elif self._is_household(one, words):
            role = self._families.setdefault(
                "Angehörige", Role(Part.OTHER, "Angehörige", _HOUSEHOLD_NOUN)
            )
        elif one.person is not None:
            person = self._by_initial(one.person, words, bare)
            role = self._of_known(self._meant(person, bare, leads), one)
        else:
            role = self._of_other(bare)
        role.words[words] = None
        return role

    def lines(self) -> tuple[RoleLine, ...]:
        """Return every role given so far, the young person first."""
        others = dict.fromkeys(id(role) for role in self._others.values())
        by_id = {id(role): role for role in self._others.values()}
        roles = [*self._known.values(), *(by_id[each] for each in others)]
        order = list(Part)
        roles.sort(key=lambda role: (order.index(role.part), role.letter))
        return tuple(role.line() for role in roles)

    def _before(self, one: Finding) -> str:
        """Return the word right before a passage: ``Mutter Kaya``."""
        return self.text[: one.start].rpartition("\n")[2].rstrip(" ").rpartition(" ")[2]

    def _is_household(self, one: Finding, words: str) -> bool:
        """Say whether a family name in the plural stands for all of them: ``Müllers waren da``."""
        if one.person is None or not words.endswith("s") or " " in words:
            return False
        family = normal(self.file.people[one.person].family_name)
        behind = self.text[one.end :].lstrip()
        return normal(words) == f"{family}s" and not behind[:1].isupper()

    def _by_initial(self, person: int, words: str, bare: tuple[str, ...]) -> int:
        """Return who is meant by an initial before a shared family name: ``T. Kaya``."""
        first = words[:1].upper()
        _, family = self._called[person]
        if words[1:2] != "." or not family & set(bare):
            return person
        alike = (
            at
            for at, each in enumerate(self.file.people)
            if family & self._called[at][1] and each.given_name.startswith(first)
        )
        return next(alike, person)

    def _meant(self, person: int, words: tuple[str, ...], leads: set[str]) -> int:
        """Return who is meant where several have the name: ``Frau Kaya`` is the mother."""
        people = self.file.people
        given = [at for at, (names, _) in enumerate(self._called) if names.intersection(words)]
        if person in given or not given:
            _, family = self._called[person]
            alike = [at for at, (_, names) in enumerate(self._called) if family & names]
            if given or not leads & (_MOTHER | _FATHER):
                return person
            grown_up = [at for at in alike if people[at].part is not Part.YOUNG_PERSON]
            fits = [at for at in grown_up if self._fits(at, leads)]
            return (fits or [person])[0]
        return given[0]

    def _fits(self, person: int, leads: set[str]) -> bool:
        part, sex = self._part_of(person), self._sex(person)
        if part is Part.MOTHER or sex == "w":
            return bool(leads & _MOTHER)
        if part is Part.FATHER or sex == "m":
            return bool(leads & _FATHER)
        return True

    def _sex(self, person: int) -> str:
        given = self.file.people[person].given_name
        return next(iter(filter(None, map(self.names.sex, given.replace("-", " ").split()))), "")

    def _part_of(self, person: int) -> Part:
        """Return somebody's part; of parents the text says which of the two they are."""
        known = self.file.people[person]
        if known.part is not Part.REPRESENTATIVE:
            return known.part
        names = frozenset.union(*self._called[person])
        mother, father, sex = 0, 0, self._sex(person)
        words = split(self.text)
        for at, word in enumerate(words):
            if normal(word.text) in names:
                before = {each.text.lower() for each in words[max(0, at - 3) : at]}
                mother += bool(before & _MOTHER) and sex != "m"
                father += bool(before & _FATHER) and sex != "w"
        if mother == father:
            return Part.REPRESENTATIVE
        return Part.MOTHER if mother > father else Part.FATHER

    def _of_known(self, person: int, one: Finding) -> Role:
        if person not in self._known:
            part = self._part_of(person)
            self._known[person] = Role(part, self._letter(part), self._noun(part))
        return self._known[person]

    def _of_other(self, words: tuple[str, ...]) -> Role:
        for word in words:
            if word in self._others:
                role = self._others[word]
                break
        else:
            letter = self._letter(Part.OTHER)
            role = Role(Part.OTHER, letter, _NOUNS[Part.OTHER].called(letter))
        for word in words:
            self._others.setdefault(word, role)
        return role

    def _noun(self, part: Part) -> Noun:
        if part is Part.YOUNG_PERSON:
            return _YOUNG.get(self.file.sex, _YOUNG_ANYBODY)
        noun = _NOUNS[part]
        return noun if part in _ALONE else noun.called(self._letter(part))

    def _letter(self, part: Part) -> str:
        if part in _ALONE:
            return part.value
        given = {role.letter for role in (*self._known.values(), *self._others.values())}
        number = 1
        while f"{part.value}{number}" in given:
            number += 1
        return f"{part.value}{number}"


_ALONE = (Part.YOUNG_PERSON, Part.MOTHER, Part.FATHER)


def _leads(words: str) -> set[str]:
    return {word.text.lower() for word in split(words) if word.lettered}


def _name_words(text: str) -> tuple[str, ...]:
    """Return the words of a name in the form in which they are compared, genitives undone."""
    found = []
    for word in split(text):
        bare = normal(word.text)
        if word.lettered and word.text.lower() not in HONORIFICS and len(bare) > 1:
            found.append(bare.removesuffix("s") if len(bare) > 3 else bare)
    return tuple(found)
