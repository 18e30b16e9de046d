"""Third tier: names from lists, and names given away by the words around them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ilja_desktop.anonymise.narrative.lexicon import Lexicon, bases
from ilja_desktop.anonymise.narrative.wordlist import word_set
from ilja_desktop.anonymise.narrative.wordsplit import Word
from ilja_desktop.domain.narrative import Clue, Finding, Tier

HONORIFICS = word_set("frau herr herrn hr fr familie fam eheleute ehepaar dr prof")
KIN = word_set("""
    pfarrer pfarrerin pastor pastorin imam eltern
    onkel tante oma opa großmutter großvater mutter vater mama papa bruder schwester cousin cousine
    neffe nichte sohn tochter stiefvater stiefmutter pflegemutter pflegevater schwager schwägerin
    freund freundin kumpel kollege kollegin mitschüler mitschülerin nachbar nachbarin partner
    partnerin lebensgefährte lebensgefährtin verlobter verlobte ehemann ehefrau exfreund exfreundin
    bekannter bekannte halbbruder halbschwester zwillingsbruder zwillingsschwester patenonkel
    lehrer lehrerin klassenlehrer klassenlehrerin schulleiter schulleiterin trainer trainerin
    betreuer betreuerin vermieter vermieterin chef chefin ausbilder ausbilderin meister meisterin
    vormund therapeut therapeutin psychologin psychologe sozialarbeiter sozialarbeiterin anwalt
    anwältin richter richterin ärztin arzt berater beraterin lotse lotsin mentor mentorin coach
    bauer bäuerin landwirt hausmeister hausmeisterin rechtsanwalt rechtsanwältin pok phk pk
    kommissar kommissarin
    polizist polizistin rektor rektorin direktor direktorin dozent dozentin sanitäter
    schulsozialarbeiter schulsozialarbeiterin fallmanager fallmanagerin kind kinder baby geschwister
    jugendlichen jugendliche sachbearbeiter sachbearbeiterin hausarzt hausärztin erzieher erzieherin
    """)
_CALLED = word_set("namens heißt hieß genannt name spitzname rufname heiße geborene geb")
_SHORT_NAME = 3
_LISTING = frozenset({",", "und", "&", "/", "oder", "sowie"})
_PARTICLES = word_set("von van zu el al de da di ben bin ibn abu")
_SAID = word_set(
    "sagt sagte meint meinte berichtet berichtete erzählt erzählte ruft rief kommt kam möchte "
    "wünscht wohnt wohnte lebt lebte wurde arbeitet arbeitete schlägt vermutet erklärt "
    "äußert bittet bat begleitet begleitete hilft half unterstützt unterstützte übernimmt"
)


@dataclass
class Names:
    """The words of a text that are or may be somebody's name."""

    words: list[Word]
    lexicon: Lexicon
    found: set[int] = field(default_factory=set)
    """Positions of words."""

    def find(self) -> Iterator[Finding]:
        """Yield the words that name somebody, one by one."""
        for at, word in enumerate(self.words):
            if word.lettered and word.capital and self._led(at):
                self.found.add(at)
        self._take_listed()
        self._take_neighbours()
        self._take_repeated()
        for at in sorted(self.found):
            word = self.words[at]
            yield Finding(start=word.start, end=word.end, clue=Clue.PERSON, tier=Tier.LISTED)

    def _led(self, at: int) -> bool:
        """Say whether the words before tell that a name follows."""
        lead = self._before(at)
        if lead is None or self.words[at].text.lower() in HONORIFICS | KIN:
            return False
        led = lead.text.lower()
        if led in HONORIFICS:
            return lead.capital or led in ("dr", "prof")
        strange = not self.lexicon.ordinary(self.words[at].text)
        if led in _CALLED:
            return strange or self.lexicon.first_name(self.words[at].text)
        if led in KIN and lead.capital:
            word = self.words[at].text
            return strange or self.lexicon.common_first_name(word) or self.lexicon.surname(word)
        return False

    def _before(self, at: int) -> Word | None:
        """Return the word before, over a full stop, a colon, quotes or a particle."""
        back = at - 1
        while back >= 0 and (
            self.words[back].text in ("„", '"', "“", "(", ":", ".", "»", "‚", "'")
            or self._is_particle(back)
        ):
            if self.words[back].text == "." and not self._short(back - 1):
                return None
            back -= 1
        return self.words[back] if back >= 0 and self.words[back].lettered else None

    def _is_particle(self, at: int) -> bool:
        """Say whether a word belongs to the name behind it: ``el``, ``van den``."""
        word = self.words[at].text.lower()
        dutch = at > 0 and self.words[at - 1].text.lower() == "van"
        return word in _PARTICLES or (dutch and word in ("den", "der", "de"))

    def _short(self, at: int) -> bool:
        return at >= 0 and self.words[at].text.lower() in ("dr", "fr", "hr", "fam", "prof", "geb")

    def _take_listed(self) -> None:
        """Take first names and surnames that are no ordinary words."""
        for at, word in enumerate(self.words):
            if not word.lettered or len(word.text) < 2 or (word.capital and word.text.isupper()):
                continue
            if not word.capital:
                self._take_small(at)
                continue
            ordinary = self.lexicon.ordinary(word.text)
            if not ordinary and (
                self.lexicon.first_name(word.text) or self.lexicon.surname(word.text)
            ):
                if self._beside_name(at) or not self._may_be_place(at):
                    self.found.add(at)
            elif ordinary and self._speaks(at):
                self.found.add(at)

    def _may_be_place(self, at: int) -> bool:
        word, before = self.words[at].text, self.words[at - 1].text.lower() if at else ""
        led = before in ("in", "aus", "nach") and not self.lexicon.first_name(word)
        return led or self.lexicon.place(word)

    def _take_small(self, at: int) -> None:
        """Take a common first name that was typed without its capital."""
        word = self.words[at].text
        common = len(word) > _SHORT_NAME and self.lexicon.common_first_name(word)
        if common and not self.lexicon.ordinary(word):
            self.found.add(at)

    def _speaks(self, at: int) -> bool:
        """Say whether an ordinary word that is a name too does what people do."""
        word = self.words[at].text
        after = self.words[at + 1].text if at + 1 < len(self.words) else ""
        before = self.words[at - 1].text.lower() if at else ""
        article = before in _ARTICLES or before.endswith(("e", "er", "es", "en", "em"))
        plural = self.lexicon.gender(word) == ""
        return (
            after in _SAID
            and (not article or self.words[at].opens)
            and self.lexicon.common_first_name(word)
            and not plural
            and word.lower() not in KIN
        )

    def _beside_name(self, at: int) -> bool:
        return any(
            0 <= other < len(self.words)
            and self.words[other].lettered
            and self.words[other].capital
            and (other in self.found or self._plainly_first_name(other))
            for other in (at - 1, at + 1)
        )

    def _plainly_first_name(self, at: int) -> bool:
        word = self.words[at].text
        return self.lexicon.first_name(word) and not self.lexicon.ordinary(word)

    def _take_neighbours(self) -> None:
        """Take what belongs to a name: the second word, joined words, the next in a list."""
        for at in range(len(self.words)):
            if at in self.found or not self._may_be_name(at):
                continue
            if self._follows_name(at) or self._listed_with_name(at):
                self.found.add(at)
        for at in range(len(self.words) - 1, -1, -1):
            if at not in self.found and self._may_be_name(at) and self._leads_name(at):
                self.found.add(at)

    def _may_be_name(self, at: int) -> bool:
        word = self.words[at]
        return (
            word.lettered
            and word.capital
            and not (word.text.isupper() and len(word.text) > 1)
            and word.text.lower() not in HONORIFICS | KIN
        )

    def _follows_name(self, at: int) -> bool:
        """Say whether a word is the second of a name, perhaps after a particle or a hyphen."""
        back = at - 1
        while back >= 0 and self.words[back].text.lower() in _PARTICLES:
            back -= 1
        if back >= 1 and self.words[back].text == "-" and not self.words[at].spaced:
            return back - 1 in self.found
        if back not in self.found or not self.words[at].spaced:
            return False
        word = self.words[at].text
        if self.words[back].text.endswith("s") and self.lexicon.gender(word):
            return self.lexicon.surname(word) and not self.lexicon.listed(word.lower())
        strange = not self.lexicon.ordinary(word)
        return strange or (self.lexicon.surname(word) and self._plainly_first_name(back))

    def _listed_with_name(self, at: int) -> bool:
        """Say whether a word stands in a list with names: ``Emre, Can und Rose``."""
        if at < 2 or self.words[at - 1].text not in _LISTING or at - 2 not in self.found:
            return False
        word = self.words[at].text
        return not self.lexicon.ordinary(word) or self.lexicon.first_name(word)

    def _leads_name(self, at: int) -> bool:
        """Say whether a first name or an initial stands before a surname that was found."""
        word, after = self.words[at], at + 1
        if len(word.text) == 1 and after + 1 < len(self.words) and self.words[after].text == ".":
            return after + 1 in self.found and not self._digit(at - 1)
        if after + 1 < len(self.words) and self.words[after].text == "-":
            return after + 1 in self.found and not self.words[after].spaced
        return after in self.found and (
            self.lexicon.first_name(word.text) and (not word.opens or self._plainly_first_name(at))
        )

    def _digit(self, at: int) -> bool:
        return at >= 0 and self.words[at].text.isdigit()

    def _take_repeated(self) -> None:
        """Take other places where a word stands that was a name once."""
        names = {
            base
            for at in self.found
            for base in bases(self.words[at].text)
            if len(base) > 2 and not self.lexicon.ordinary(base)
        }
        for at, word in enumerate(self.words):
            if word.lettered and word.capital and names.intersection(bases(word.text)):
                self.found.add(at)


_ARTICLES = word_set(
    "der die das den dem des ein eine einen einem einer eines kein keine mein dein sein ihr unser "
    "jeder jede jedes dieser diese dieses mit ohne für gegen durch im am vom zum zur beim ins"
)
