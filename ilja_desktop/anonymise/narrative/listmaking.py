"""Makes the packed word lists: ``python -m ilja_desktop.anonymise.narrative.listmaking``.

    --first-names first_names.csv   name, count, sex, source (Berlin and Köln, CC BY 3.0 DE)
    --surnames surnames.txt         one a line (GermaNER, Apache 2.0)
    --nouns nouns.csv               of german-nouns (Wiktionary, CC BY-SA 4.0)
    --frequent words.txt            German words of wordfreq, the most frequent first (CC BY-SA 4.0)

An ordinary word is a noun that is no name, or a frequent word that is inflected like one; a name
that is a word as well (Sommer, Ernst) is in both lists.
"""

from __future__ import annotations

import argparse
import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from ilja_desktop.anonymise.narrative.wordlist import COMMON, LISTS, packed, plain, word_set

_PROPER = ("Toponym", "Vorname", "Nachname", "Eigenname", "Straßenname")
_NO_FORMS = {"lemma", "pos"}
_ENDINGS = ("", "e", "en", "er", "es", "em", "st", "t", "te", "ten", "end", "ere", "eren")
_FAMILY = 4
"""So many forms of a word have to be there before it is taken for an ordinary one."""
_SURELY, _FREQUENT = 4000, 150_000
"""Up to which rank a word is ordinary unless it is a name, and up to which words are looked at."""
_COMMON_NAME = 20
_OF_ONE_SEX = 0.9
"""From which share of those who have it on a first name tells the sex."""
_NAME_ALL_THE_SAME = word_set("peter michael thomas hitler trump schulz merkel")
_NO_NAME = word_set("an nur will da per")
_LETTERS = re.compile(r"[^\W\d_]+")


def main() -> None:
    """Write the lists."""
    parser = argparse.ArgumentParser(prog="python -m ilja_desktop.anonymise.narrative.listmaking")
    for name in ("first-names", "surnames", "nouns", "frequent"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    options = parser.parse_args()
    given = _given_names(options.first_names)
    surnames = dict.fromkeys(_names(options.surnames.read_text(encoding="utf-8").split("\n")), "")
    nouns, proper = _nouns(options.nouns)
    frequent = options.frequent.read_text(encoding="utf-8").split("\n")
    words = {word: "" for word in _ordinary(frequent, {**surnames, **given}, given, proper)}
    places = {word: "" for word, what in proper.items() if what == "Toponym"}
    for name, made in (
        ("vornamen", given),
        ("nachnamen", surnames),
        ("woerter", words | nouns),
        ("orte", places),
    ):
        (LISTS / f"{name}.xz").write_bytes(packed(made.items()))


def _given_names(path: Path) -> dict[str, str]:
    """Return first names, marked if they are common and if nearly all of one sex have them."""
    counted: Counter[str] = Counter()
    of_sex: Counter[tuple[str, str]] = Counter()
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for name in dict.fromkeys(_names([row["name"]])):
                counted[name] += int(row["count"])
                of_sex[name, row["sex"]] += int(row["count"])
    return {
        name: "".join(sex for sex in "mw" if of_sex[name, sex] >= _OF_ONE_SEX * many)
        + (COMMON if many >= _COMMON_NAME else "")
        for name, many in counted.items()
    }


def _names(lines: Iterable[str]) -> Iterator[str]:
    """Yield the words of names, for what is compared is a word of a text."""
    for line in lines:
        yield from (plain(word) for word in _LETTERS.findall(line) if len(word) > 1)


def _nouns(path: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Return common nouns with their gender, and names with what they name."""
    nouns: dict[str, str] = {}
    proper: dict[str, str] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            forms = {
                plain(form)
                for name, form in row.items()
                if form and name not in _NO_FORMS and "genus" not in name and form.isalpha()
            }
            named = next((kind for kind in _PROPER if kind in row["pos"]), None)
            singular = plain(row["nominativ singular"] or row["lemma"])
            if named:
                proper |= dict.fromkeys(forms | {singular}, named)
            else:
                nouns |= {form: nouns.get(form, "") for form in forms}
                gender = row["genus"] or row["genus 1"]
                if gender in ("m", "f", "n"):
                    nouns[singular] = gender
    return nouns, proper


def _ordinary(
    frequent: list[str], names: dict[str, str], given: dict[str, str], proper: dict[str, str]
) -> Iterator[str]:
    """Yield frequent words that are no names, or whose forms say that they are words."""
    known = {plain(word) for word in frequent[:_FREQUENT]}
    for rank, word in enumerate(map(plain, frequent[:_FREQUENT])):
        if word in _NO_NAME:
            yield word
        elif word in _NAME_ALL_THE_SAME or not word.isalpha() or COMMON in given.get(word, ""):
            continue
        elif word in proper:
            if proper[word] == "Nachname" and _compared(word, known):
                yield word
        elif (rank < _SURELY and (rank < _SURELY // 2 or word not in given)) or _inflected(
            word, known, names
        ):
            yield word


def _compared(word: str, known: set[str]) -> bool:
    """Say whether a word is an adjective: it has forms that no name has."""
    stems = (word, *(word.removesuffix(each) for each in ("e", "en", "er", "es", "em")))
    return any(stem + "em" in known and stem + "es" in known for stem in stems)


def _inflected(word: str, known: set[str], names: dict[str, str]) -> bool:
    """Say whether a word stands among forms of the same stem, as verbs and adjectives do."""
    for ending in sorted(_ENDINGS, key=len, reverse=True):
        stem = word.removesuffix(ending)
        if word.endswith(ending) and len(stem) > 2:
            family = [stem + each for each in _ENDINGS if stem + each in known]
            strangers = sum(each in names for each in family)
            if len(family) >= _FAMILY and strangers <= len(family) // 2:
                return True
    return False


if __name__ == "__main__":
    main()
