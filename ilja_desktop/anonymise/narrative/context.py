"""Third tier: names from lists, and names given away by the words around them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from ilja_desktop.anonymise.narrative.lexicon import Lexicon, bases
from ilja_desktop.anonymise.narrative.wordlist import word_set
from ilja_desktop.anonymise.narrative.wordsplit import Word
from ilja_desktop.domain.narrative import Clue, Finding, Tier

HONORIFICS = word_set("frau herr herrn hr fr familie fam eheleute ehepaar dr prof med jur mr mrs")
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
    kommissar kommissarin ra rain
    polizist polizistin rektor rektorin direktor direktorin dozent dozentin sanitäter
    schulsozialarbeiter schulsozialarbeiterin fallmanager fallmanagerin kind kinder baby geschwister
    jugendlichen jugendliche sachbearbeiter sachbearbeiterin hausarzt hausärztin erzieher erzieherin
    """)
_ALSO_SURNAMES = word_set("richter meister bauer freund jäger")
_CALLED = word_set("namens heißt hieß genannt name spitzname rufname heiße geborene geb alias")
_MANY_BEAR = word_set("""
    müller schneider fischer weber meier meyer wagner becker koch bauer richter klein wolf schröder
    schwarz zimmermann braun krüger lange köhler könig kaiser fuchs lang weiß jung hahn vogel keller
    frank berger winkler roth beck schuster winter krämer vogt stein jäger sommer groß brandt haas
    schreiber graf ziegler kuhn pohl horn busch bergmann sauer schäfer schmied kurz hoffmann engel
    stark stahl ernst kraft sperling adler falk frost storch töpfer gärtner förster wirt pfeifer
    reuter seiler vetter walter böhm kramer thoma metzger beyer herzog ritter
    """)
"""Surnames of many that are words as well; where a noun wants its article they stand alone."""
_NO_TRADE_AFTER = word_set("werden gelernt lernen geworden zu als oder und wird")
_TRADE_LEADS = word_set(
    "als ist war wird bin lernt lernte wie zum zur vom im am beim ins und oder zu sehr so zwei drei"
)
_TALKS = word_set("""
    rücksprache absprache telefonat gespräch austausch kontakt termin anruf mail nachricht treffen
    """)
_TALKING_TO = word_set("mit bei von an durch")
_SIGNS = word_set("""
    gez gezeichnet unterschrift protokoll protokollführung moderation anwesend teilnehmer
    teilnehmende teilnehmerin teilnehmerinnen verteiler cc kopie ansprechpartner ansprechpartnerin
    ansprechperson zuständig fallführung fallverantwortung sachbearbeitung vertretung vertreten
    gruß grüße grüßen lg vg mfg liebe lieber hallo moin hi betreuung kontakt
    """)
"""What stands before whoever signs, is present or is written to."""
_NAMING = ("nenn", "nann", "ruf", "rief")
_WHOM = word_set("ihn sie sich mich ihm ihr es")
_PERSON_ENDINGS = ("er", "erin", "eur", "eurin", "ist", "istin", "ant", "antin", "ent", "entin")
_LEAST_KIN, _LEAST_PERSON = 5, 6
_SHORT_NAME, _SMALL_NAME = 3, 5
_SHORTENED = word_set("dr fr hr fam prof geb gez mr mrs")
_LISTING = frozenset({",", "und", "&", "/", "oder", "sowie"})
_PARTICLES = word_set("von van zu el al de da di ben bin ibn abu")
_SAID = word_set(
    "sagt sagte meint meinte berichtet berichtete erzählt erzählte ruft rief kommt kam möchte "
    "wünscht wohnt wohnte lebt lebte wurde arbeitet arbeitete schlägt vermutet erklärt "
    "äußert bittet bat begleitet begleitete hilft half unterstützt unterstützte übernimmt"
)


def is_person(word: str, lexicon: Lexicon) -> bool:
    """Say whether a noun is what somebody is: a relative or a trade, also composed."""
    lower = word.lower()
    if any(lower.endswith(kin) for kin in KIN if len(kin) >= _LEAST_KIN or kin == lower):
        return True
    trade = len(word) >= _LEAST_PERSON and lower.endswith(_PERSON_ENDINGS)
    return trade and lexicon.gender(word) in ("m", "f")


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
        lead, word = self._before(at), self.words[at].text
        if lead is None or word.lower() in HONORIFICS or self._is_called(at):
            return lead is not None and word.lower() not in HONORIFICS
        led = lead.text.lower()
        if led in HONORIFICS:
            rank = word.lower() in KIN - _ALSO_SURNAMES
            return not rank and (lead.capital or led in ("dr", "prof"))
        strange = not self.lexicon.ordinary(word)
        if led in _CALLED:
            return strange or self.lexicon.first_name(word)
        if word.lower() in KIN - _ALSO_SURNAMES:
            return False
        named = strange or self.lexicon.common_first_name(word) or self.lexicon.surname(word)
        signs = led in _SIGNS and (named or self.lexicon.first_name(word))
        return signs or (named and lead.capital and is_person(lead.text, self.lexicon))

    def _is_called(self, at: int) -> bool:
        """Say whether somebody is given a name: ``alle nennen ihn Bommel``, ``Bommel genannt``."""
        before = [word.text.lower() for word in self.words[max(0, at - 2) : at]]
        after = self.words[at + 1].text if at + 1 < len(self.words) else ""
        gives = len(before) > 1 and before[1] in _WHOM and before[0].startswith(_NAMING)
        return gives or after in ("genannt", "gerufen")

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
        return at >= 0 and self.words[at].text.lower() in _SHORTENED

    def _take_listed(self) -> None:
        """Take first names and surnames that are no ordinary words."""
        for at, word in enumerate(self.words):
            if not word.lettered or len(word.text) < 2 or (word.capital and word.text.isupper()):
                continue
            if not word.capital:
                self._take_small(at)
                continue
            strange = not self.lexicon.ordinary(word.text)
            listed = self.lexicon.first_name(word.text) or self.lexicon.surname(word.text)
            if strange and listed:
                if self._beside_name(at) or not self._may_be_place(at):
                    self.found.add(at)
            elif self._beside_initial(at, strange=strange) or (
                not strange and any(tells(at) for tells in self._tell_of_words)
            ):
                self.found.add(at)

    def _beside_initial(self, at: int, *, strange: bool) -> bool:
        """Say whether an initial makes a word a name: ``Yndra A. kam``, ``M. Schuster``."""
        around = [word.text for word in self.words[at + 1 : at + 4]]
        behind = strange and len(around) > 2 and around[1] == "." and not around[2][0].isupper()
        if behind and len(around[0]) == 1 and around[0].isupper():
            return True
        before = [word.text for word in self.words[max(0, at - 3) : at]]
        initial = len(before) > 1 and before[-1] == "." and len(before[-2]) == 1
        abbreviates = len(before) > 2 and (before[0] == "." or before[0].isdigit())
        named = strange or self.lexicon.surname(self.words[at].text)
        return initial and before[-2].isupper() and not abbreviates and named

    @property
    def _tell_of_words(self) -> tuple[Callable[[int], bool], ...]:
        """Return what tells that an ordinary word is a name."""
        return (self._speaks, self._is_pair, self._talked_to, self._stands_alone)

    def _stands_alone(self, at: int) -> bool:
        """Say whether a surname of many lacks the article a noun would have."""
        word = self.words[at]
        if word.text.lower() not in _MANY_BEAR:
            return False
        after = self.words[at + 1].text if at + 1 < len(self.words) else ""
        if word.opens:
            return after in _SAID or (after.islower() and after.endswith(("t", "te")))
        before = self.words[at - 1].text.lower()
        led = before in _ARTICLES - _ALONE_TOO or before.endswith(("e", "er", "es", "en", "em"))
        return not led and before not in _TRADE_LEADS and after not in _NO_TRADE_AFTER

    def _talked_to(self, at: int) -> bool:
        """Say whether it tells whom somebody spoke with: ``Rücksprache mit Stahl``."""
        before = [word.text.lower() for word in self.words[max(0, at - 2) : at]]
        talks = len(before) > 1 and before[0] in _TALKS and before[1] in _TALKING_TO
        word = self.words[at].text
        noun = self.lexicon.gender(word) in ("f", "n")
        return talks and self.lexicon.surname(word) and not noun and word.lower() not in KIN

    def _is_pair(self, at: int) -> bool:
        """Say whether a common first name stands before a surname, though both are words."""
        word, after = self.words[at], self.words[at + 1] if at + 1 < len(self.words) else None
        return (
            after is not None
            and after.capital
            and self.lexicon.common_first_name(word.text)
            and self.lexicon.surname(after.text)
            and not self.lexicon.small(word.text)
        )

    def _may_be_place(self, at: int) -> bool:
        word, before = self.words[at].text, self.words[at - 1].text.lower() if at else ""
        led = before in ("in", "aus", "nach") and not self.lexicon.first_name(word)
        return led or self.lexicon.place(word)

    def _take_small(self, at: int) -> None:
        """Take a common or longer first name that was typed without its capital."""
        word = self.words[at].text
        common = len(word) > _SHORT_NAME and self.lexicon.common_first_name(word)
        common = common or (len(word) > _SMALL_NAME and self.lexicon.first_name(word))
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
        if len(word) == 1:
            return at + 1 < len(self.words) and self.words[at + 1].text == "."
        if self.words[back].text.endswith("s") and self.lexicon.gender(word):
            return self.lexicon.surname(word) and not self.lexicon.listed(word.lower())
        strange = not self.lexicon.ordinary(word)
        first = self._plainly_first_name(back) or self._is_pair(back)
        return strange or (self.lexicon.surname(word) and first)

    def _listed_with_name(self, at: int) -> bool:
        """Say whether a word stands in a list with names: ``Emre, Can und Rose``."""
        word = self.words[at].text
        if at > 1 and self.words[at - 1].text in _LISTING and at - 2 in self.found:
            adjective = self.lexicon.surname(word) and not self.lexicon.gender(word)
            return not self.lexicon.ordinary(word) or self.lexicon.first_name(word) or adjective
        slashed = at + 2 in self.found and self.words[at + 1].text == "/"
        return slashed and self.lexicon.surname(word)

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


_ALONE_TOO = word_set("mit ohne für gegen durch")
_ARTICLES = word_set(
    "der die das den dem des ein eine einen einem einer eines kein keine mein dein sein ihr unser "
    "jeder jede jedes dieser diese dieses mit ohne für gegen durch im am vom zum zur beim ins"
)
