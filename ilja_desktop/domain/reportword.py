"""Words that do not belong in a report, so that whoever writes one can look again (R21).

The list belongs to the office and is dated with its other rules. It only warns: a program cannot
know what a word means where it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from ilja_desktop.domain.spelling import normal

ANY = "*"
"""Stands for any letters at the beginning or the end of a word."""


class WordTopic(Enum):
    """What a word tells of."""

    HEALTH = "Gesundheit"
    OFFENCE = "Straftaten"
    FAMILY = "Familie"
    JUDGEMENT = "Wertung und Herkunft"


@dataclass(frozen=True, kw_only=True)
class TopicWords:
    """Words of one topic; ``*`` at an end stands for any letters."""

    topic: WordTopic
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class FoundWord:
    """A word of a text, as it was written, with its topic."""

    topic: WordTopic
    word: str


REPORT_WORDS = (
    TopicWords(
        topic=WordTopic.HEALTH,
        words=(
            "Diagnos*", "Depress*", "ADHS", "Autis*", "Borderline", "Psychose*", "psychiatri*",
            "*therapie", "Medikament*", "schwanger*", "Schwangerschaft*", "Suizid*", "Selbstmord*",
            "selbstverletz*", "Spielsucht*", "Magersucht", "Suchtberatung*", "suchtkrank*",
            "süchtig*", "alkohol*", "Droge*", "Cannabis", "Attest*", "Gutachten", "Trauma*",
        ),
    ),
    TopicWords(
        topic=WordTopic.OFFENCE,
        words=(
            "Straftat*", "straffällig*", "Vorstrafe*", "vorbestraft*", "angezeigt", "Strafanzeige*",
            "Polizei*", "Diebstahl*", "gestohlen", "Körperverletzung*", "Haft", "Haftstrafe*",
            "Jugendarrest*", "verurteilt*", "kriminell*", "Ermittlungsverfahren", "dealt",
        ),
    ),
    TopicWords(
        topic=WordTopic.FAMILY,
        words=(
            "Gewalt*", "Missbrauch*", "missbraucht*", "misshandel*", "geschlagen", "schlägt",
            "Scheidung*", "Sorgerechtsstreit*", "Kindeswohl*", "Inobhutnahme*", "Frauenhaus*",
            "Streit mit den Eltern", "Familienstreit*",
        ),
    ),
    TopicWords(
        topic=WordTopic.JUDGEMENT,
        words=(
            "faul", "faule", "fauler", "unwillig*", "frech*", "lügt", "dumm", "asozial*",
            "Religion*", "muslim*", "Asylgründe*", "Fluchtgründe*", "Schulden*", "homosexuell*",
            "schwul", "lesbisch*",
        ),
    ),
)  # fmt: skip
"""What a new office begins with."""


def found_in_texts(texts: Iterable[str], lists: Sequence[TopicWords]) -> tuple[FoundWord, ...]:
    """Return the words of some texts that are worth a second look, each once."""
    found = (found_words(text, lists) for text in texts)
    return tuple(dict.fromkeys(word for words in found for word in words))


def found_words(text: str, lists: Sequence[TopicWords]) -> tuple[FoundWord, ...]:
    """Return the words of a text that stand on a list, in the order of the text."""
    written = [each for each in text.split() if normal(each)]
    parts = [(part, each) for each in written for part in normal(each).split()]
    entries = [(topic.topic, _Pattern(entry)) for topic in lists for entry in topic.words]
    found: list[FoundWord] = []
    for at in range(len(parts)):
        found += _at(parts[at:], entries)
    return tuple(dict.fromkeys(found))


class _Pattern:
    """An entry of a list, ready to be compared."""

    def __init__(self, entry: str) -> None:
        bare = entry.strip()
        self.begins_anyhow, self.ends_anyhow = bare.startswith(ANY), bare.endswith(ANY)
        self.words = normal(bare.strip(ANY)).split()

    def fits(self, parts: Sequence[str]) -> bool:
        if not self.words or len(parts) < len(self.words):
            return False
        *before, last = self.words
        if list(parts[: len(before)]) != before:
            return False
        part = parts[len(before)]
        if self.begins_anyhow:
            return last in part if self.ends_anyhow else part.endswith(last)
        return part.startswith(last) if self.ends_anyhow else part == last


def _at(
    parts: Sequence[tuple[str, str]], entries: Iterable[tuple[WordTopic, _Pattern]]
) -> Iterable[FoundWord]:
    words = [part for part, _ in parts]
    for topic, pattern in entries:
        if pattern.fits(words):
            taken = dict.fromkeys(written for _, written in parts[: len(pattern.words)])
            yield FoundWord(topic, " ".join(taken).strip(".,;:!?()„“\"'"))
            return
