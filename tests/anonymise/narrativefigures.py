"""``python -m tests.anonymise.narrativefigures``: what is found in the test narratives, counted.

A passage counts as found if all its letters and digits are, forms of address and kinship
aside. A false flag is a finding that meets no marked passage; questions about circumstances are
counted apart.
"""

from __future__ import annotations

import random
import re
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ilja_desktop.anonymise.narrative.context import HONORIFICS, KIN
from ilja_desktop.anonymise.narrative.find import find
from ilja_desktop.anonymise.narrative.redact import work
from ilja_desktop.domain.narrative import DayStyle, Finding, Reading, Tier
from tests.anonymise.narrativefile import EVERY, TUNED, Marked, Narrative, narratives
from tests.anonymise.strangers import renamed

NEVER_COUNTED = frozenset({"S", "Q"})
KNOWN, KNOWN_PERSON, OTHER_PERSON, OTHER = ("P+", "L+", "N"), ("P+",), ("P-",), ("P-", "L-")
_WORD = re.compile(r"\w+")


@dataclass
class Figures:
    """Counts over some narratives."""

    texts: int = 0
    words: int = 0
    false: int = 0
    left: int = 0
    """Findings of the first two tiers in the redacted texts, outside what was put in."""
    asked: int = 0
    marked: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)

    def recall(self, kinds: Iterable[str]) -> float:
        """Return the share of marked passages of some kinds that was found."""
        kinds = tuple(kinds)
        return sum(self.found[kind] for kind in kinds) / sum(self.marked[kind] for kind in kinds)

    def false_flags(self) -> float:
        """Return false flags per hundred words."""
        return 100 * self.false / self.words

    def lines(self, name: str) -> Iterator[str]:
        """Return the figures to be read."""
        yield f"{name}: {self.texts} texts, {self.words} words, {self.asked} questions"
        for words, kinds in (
            ("persons the case knows", KNOWN_PERSON),
            ("all the case knows", KNOWN),
            ("persons it does not know", OTHER_PERSON),
            ("all it does not know", OTHER),
            ("circumstances, as questions", ("Q",)),
        ):
            hit, all_ = (sum(count[kind] for kind in kinds) for count in (self.found, self.marked))
            yield f"  {words:<28} {hit:>4} of {all_:>4}  {100 * hit / all_:6.1f} %"
        yield f"  false flags per 100 words    {self.false_flags():.2f}"
        yield f"  found in the result again    {self.left}"


def figures(*paths: Path, strangers: int | None = None) -> Figures:
    """Count over the narratives of some files.

    Args:
        paths: the files.
        strangers: the seed of names that are on no list, for whom the case file does not know.
    """
    made, dice = Figures(), random.Random(strangers)
    for path in paths:
        for narrative in narratives(path):
            _count(narrative if strangers is None else renamed(narrative, dice), made)
    return made


def _count(narrative: Narrative, made: Figures) -> None:
    reading = find(narrative.text, narrative.known)
    assert reading.text == narrative.text
    made.texts += 1
    made.words += len(narrative.text.split())
    covered = {at for one in reading.findings for at in range(one.start, one.end)}
    for marked in narrative.marked:
        if marked.what == "S":
            continue
        hit = _asked(marked, reading) if marked.what == "Q" else _covered(marked, reading, covered)
        made.marked[marked.what] += 1
        made.found[marked.what] += hit
        if not hit:
            made.missed.append(f"{marked.what} {narrative.text[marked.start : marked.end]}")
    made.false += sum(not _meets_any(one, narrative.marked) for one in reading.findings)
    worked = work(reading, narrative.known, {}, DayStyle.QUARTER)
    made.asked += len(worked.questions)
    again = find(worked.result.text, narrative.known, frozenset({Tier.KNOWN, Tier.PATTERN}))
    made.left += sum(
        not any(put.start < one.end and one.start < put.end for put in worked.result.puts)
        for one in again.findings
    )


def _covered(marked: Marked, reading: Reading, covered: set[int]) -> bool:
    text = reading.text[marked.start : marked.end]
    needed = [
        marked.start + at
        for word in _WORD.finditer(text)
        if word[0].lower() not in HONORIFICS | KIN
        for at in range(*word.span())
    ]
    return all(at in covered for at in needed)


def _asked(marked: Marked, reading: Reading) -> bool:
    return any(one.start < marked.end and marked.start < one.end for one in reading.cues)


def _meets_any(one: Finding, marked: Iterable[Marked]) -> bool:
    return any(one.start < each.end and each.start < one.end for each in marked)


def main() -> None:
    """Print the figures."""
    begun = time.perf_counter()
    find("Anfang", next(narratives(TUNED)).known)
    loaded = time.perf_counter() - begun
    for name, paths in (*((path.stem, (path,)) for path in EVERY), ("all", EVERY)):
        counted = figures(*paths)
        for line in counted.lines(name):
            print(line)  # noqa: T201 - the answer
    for seed in range(3):
        for line in figures(*EVERY, strangers=seed).lines(f"names of no list, {seed}"):
            print(line)  # noqa: T201 - the answer
    print(f"lists and model read in {1000 * loaded:.0f} ms")  # noqa: T201 - the answer


if __name__ == "__main__":
    main()
