"""What the program knows of words: ordinary ones, first names, surnames and places."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache

from ilja_desktop.anonymise.narrative.wordlist import (
    COMMON,
    LISTS,
    WordList,
    plain,
    unpacked,
    word_set,
)

_JOINTS = ("", "s", "es", "n", "en", "er")
_LEAST_PART, _LEAST_COMPOUND = 3, 7
_OFFICE_WORDS = word_set("""
    jobcenter jobcoach jobcoaching fallmanager fallmanagerin fallmanagement berufsorientierung
    schulsozialarbeit schulsozialarbeiter schulsozialarbeiterin berufskolleg berufsschule bvb bvj
    ausbildungsvorbereitung einstiegsqualifizierung sgb alg bg bafög bab avgs kaoa ifd reha jba
    jugendberufsagentur fallkonferenz hilfeplan hilfeplangespräch hilfeplanung inobhutnahme asd
    jgh wjh uma umf bamf eu ag au msa fos hs ha sek ii iii iv lrs nrw kv pc edv mint fsj bfd
    praktika praktikum lotse lotsin sozialpädagoge sozialpädagogin azubi azubis kita ogs bufdi
    verselbstständigung verselbständigung wohngruppe schulmüdigkeit schulabsentismus
    maßnahmeträger bildungsträger beratungsfachkraft case management ok tv sms whatsapp instagram
    tiktok snapchat facebook handy online homeschooling corona covid pandemie lockdown mail email
    au mpu eq biz asa vsnr abh viii vii vi wv ra jc ja aa bk
    az gz kvnr rvnr idnr tel fax
    b1 b2 c1 a1 a2 bedarfsgemeinschaft eingliederungsvereinbarung duldung aufenthaltsgestattung
    kfz lkw pkw it bwl sanitär heizung ihk hwk din uvm usw bzw ua zb dh ggf evtl inkl ca id nr
    gleichaltrig gleichaltrige gleichaltrigen gleichaltriger volljährig minderjährig
    jugendliche jugendlicher jugendlichen bezugsperson fachkraft quartal meldung
    """)
"""Words of this office's daily work that general lists lack."""


@dataclass(frozen=True)
class Lexicon:
    """The four lists; words are asked in any spelling of capitals."""

    words: WordList
    first_names: WordList
    surnames: WordList
    places: WordList
    region: frozenset[str]
    """Towns of the Land, in their plain form."""
    judged: dict[str, bool] = field(default_factory=dict, repr=False)
    """Whether words asked about so far are ordinary."""

    def ordinary(self, word: str) -> bool:
        """Say whether a word stands in the dictionary, or is composed of words that do.

        A surname such as Schönlein is composed too; then it is no ordinary word.
        """
        bare = plain(word)
        if bare not in self.judged:
            composed = bare not in self.surnames and self._composed(bare)
            self.judged[bare] = self.listed(bare) or composed
        return self.judged[bare]

    def small(self, word: str) -> bool:
        """Say whether a word is one of those that are never a name."""
        return plain(word) in _PLAIN_SMALL_WORDS

    def listed(self, bare: str) -> bool:
        """Say whether a word in its plain form stands in the dictionary."""
        return bare in _PLAIN_OFFICE_WORDS or bare in self.words

    def gender(self, word: str) -> str:
        """Return m, f or n for a noun in the singular; nothing if it is not known."""
        bare = plain(word)
        tag = self.words.tag(bare)
        if tag is None:
            heads = (bare[at:] for at in range(_LEAST_PART, len(bare) - _LEAST_PART))
            tag = next((tag for head in heads if (tag := self.words.tag(head))), "")
        return tag

    def first_name(self, word: str) -> bool:
        """Say whether a word is a first name, perhaps in the genitive."""
        return any(base in self.first_names for base in bases(word))

    def common_first_name(self, word: str) -> bool:
        """Say whether many are called so."""
        return any(COMMON in (self.first_names.tag(base) or "") for base in bases(word))

    def sex(self, first_name: str) -> str:
        """Return m or w for a first name nearly all of one sex have."""
        tags = (self.first_names.tag(base) or "" for base in bases(first_name))
        return next((tag.strip(COMMON) for tag in tags if tag.strip(COMMON)), "")

    def surname(self, word: str) -> bool:
        """Say whether a word is a surname, perhaps in the genitive."""
        return any(base in self.surnames for base in bases(word))

    def place(self, word: str) -> bool:
        """Say whether a word is the name of a place."""
        if self.small(word):
            return False
        return any(base in self.places or base in self.region for base in bases(word))

    def _composed(self, bare: str) -> bool:
        """Say whether a word is made of two or three listed nouns, with letters to join them."""
        return len(bare) >= _LEAST_COMPOUND and any(
            self._head(bare[:at]) and self._tail(bare[at:]) for at in _cuts(bare)
        )

    def _tail(self, bare: str) -> bool:
        return self._part(bare) or any(
            self._head(bare[:at]) and self._part(bare[at:]) for at in _cuts(bare)
        )

    def _part(self, bare: str) -> bool:
        """Say whether a word may be part of another; of the shortest only nouns."""
        tag = self.words.tag(bare)
        return bool(tag) if len(bare) == _LEAST_PART else tag is not None

    def _head(self, bare: str) -> bool:
        for joint in _JOINTS:
            stem = bare.removesuffix(joint)
            if bare.endswith(joint) and len(stem) >= _LEAST_PART and self._part(stem):
                return True
        return bare + "e" in self.words or bare + "en" in self.words


_SMALL_WORDS = word_set("""
    deutschland europa moin hallo
    ab aber alle allem allen aller alles als also am an andere anderen anderer auch auf aus außerdem
    bald bei beim beide beiden bereits bin bis bisher bist bitte da dabei dafür daher damals damit
    danach dann daran darauf daraus darf darin darüber darum das dass davon dazu dein deine dem den
    denen denn dennoch der deren derzeit des deshalb dessen dich die dies diese diesem diesen dieser
    dieses dir doch dort drei du durch ein eine einem einen einer eines einige er erst es etwa etwas
    euch euer eure früher für gegen gemeinsam genau gern gestern habe haben hat hatte hatten heute
    hier hiermit hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in innen ins
    ist ja je jede jedem jeden jeder jedes jedoch jemand jene jetzt kann kein keine keinem keinen
    keiner keines kommt konnte könnte lange laut man manche manchmal mehr mein meine meinem meinen
    meiner mich mir mit möchte morgen muss musste nach nachdem neben nein nicht nichts nie niemand
    noch nun nur ob oben oder oft ohne per schon sehr sei sein seine seinem seinen seiner seines
    seit seitdem selbst sich sie sieht sind so sobald sofort solange soll sollte sollten somit
    sondern sonst sowie später statt stets streng trotz trotzdem über überall um und uns unser
    unsere
    unserem unseren unserer unter viel viele vier vom von vor vorher während wann war waren warum
    was weder wegen weil weiter weitere welche welcher wem wen wenig weniger wenn wer werden wie
    wieder will wir wird wo wobei woher wohin wohl wollte wurde wurden zu zudem zuerst zuletzt zum
    zunächst zur zurzeit zusammen zwar zwei zweimal zwischen zwölf
    """)
"""Words that are never a name, though lists have some of them."""
_PLAIN_OFFICE_WORDS = frozenset(plain(word) for word in _OFFICE_WORDS | _SMALL_WORDS)
_PLAIN_SMALL_WORDS = frozenset(plain(word) for word in _SMALL_WORDS)


def _cuts(bare: str) -> range:
    return range(_LEAST_PART, len(bare) - _LEAST_PART + 1)


def bases(word: str) -> list[str]:
    """Return what a word may be a form of."""
    bare = plain(word)
    return [bare, *(bare[:-1] for _ in "s" if bare.endswith("s") and len(bare) > _LEAST_PART)]


def lexicon() -> Lexicon:
    """Return the lists of the program, to be asked about one narrative."""
    lists = _lists()
    return replace(
        lists,
        words=lists.words.afresh(),
        first_names=lists.first_names.afresh(),
        surnames=lists.surnames.afresh(),
        places=lists.places.afresh(),
        judged={},
    )


@cache
def _lists() -> Lexicon:
    """Return the lists as they are read, once."""
    towns = (LISTS / "gemeinden-nw.txt").read_text(encoding="utf-8").split()
    return Lexicon(
        words=unpacked("woerter"),
        first_names=unpacked("vornamen"),
        surnames=unpacked("nachnamen"),
        places=unpacked("orte"),
        region=frozenset(plain(part) for town in towns for part in (town, *town.split("-"))),
    )
