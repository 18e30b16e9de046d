"""How many guesses a password withstands, judged by zxcvbn with German words and known names.

zxcvbn (Wheeler, USENIX Security 2016) looks for the cheapest way to put a password together from
words, names, dates, runs and repetitions. It sees each list in turn, without any network.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import InitVar, dataclass, field
from unicodedata import normalize

from zxcvbn import matching, scoring

from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.password import Strength, enough, strength_of
from ilja_desktop.keys.password import FLOOR, PasswordPolicy, check_password
from ilja_desktop.keys.passwordlist import ranked_lists

LONGEST_JUDGED = 72
"""What comes after so many characters can only make a password better; judging grows steeply."""

SHORTEST_NAME = 3
_FAMILIAR = "familiar"
_COMMON = ("haeufig", "passwords")
_PATTERNS = ("repeat", "sequence", "spatial", "date", "regex")


@dataclass(eq=False)
class PasswordCommon(Refusal):
    """It is made of what everybody chooses."""


@dataclass(eq=False)
class PasswordFamiliar(Refusal):
    """It is made of names from the vault, the office's or the user's own."""


@dataclass(eq=False)
class PasswordPatterned(Refusal):
    """It repeats itself, counts, is a date, or runs along the keyboard."""


@dataclass(eq=False)
class PasswordGuessable(Refusal):
    """It takes too few guesses, for no single reason."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is said about a password while it is typed.

    Args:
        strength: how hard it is to guess.
        refusal: why it will not be taken, if so.
    """

    strength: Strength
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class _Part:
    """One piece of a password as a guesser would put it together."""

    length: int
    pattern: str
    source: str

    @property
    def fault(self) -> type[Refusal] | None:
        """Return what makes the piece cheap to guess."""
        if self.source == _FAMILIAR:
            return PasswordFamiliar
        if self.source in _COMMON:
            return PasswordCommon
        return PasswordPatterned if self.pattern in _PATTERNS else None


@dataclass(frozen=True, slots=True)
class Judge:
    """Says how strong passwords are while one is typed; knows the names once and for all.

    Args:
        familiar: names a guesser would try first: of people, the office, the user.
        policy: what the office asks.
    """

    familiar: InitVar[Iterable[str]] = ()
    policy: PasswordPolicy = FLOOR
    names: dict[str, int] = field(init=False, repr=False)

    def __post_init__(self, familiar: Iterable[str]) -> None:
        object.__setattr__(self, "names", _ranked_names(familiar))

    def __call__(self, password: str) -> Judgement:
        """Say how strong a new password is, and why it will not do."""
        magnitude, parts = _cheapest(password, self.names)
        strength = strength_of(magnitude)
        if _mostly_familiar(parts) and strength is not Strength.VERY_STRONG:
            strength = _at_most_weak(strength)
        try:
            check_password(password, self.policy)
        except Refusal as refusal:
            return Judgement(_at_most_weak(strength), refusal)
        return Judgement(strength, None if enough(strength) else _fault(parts)())


def check_strength(
    password: str, familiar: Iterable[str] = (), policy: PasswordPolicy = FLOOR
) -> None:
    """Refuse a new password that is too short or too easy to guess.

    Raises:
        PasswordTooShort, PasswordUnusable: see ``check_password``.
        PasswordCommon, PasswordFamiliar, PasswordPatterned, PasswordGuessable: too few guesses.
    """
    refusal = Judge(familiar, policy)(password).refusal
    if refusal is not None:
        raise refusal


def _cheapest(password: str, names: dict[str, int]) -> tuple[float, tuple[_Part, ...]]:
    """Return guesses as a power of ten and the pieces of the cheaper of two spellings.

    Blanks and hyphens between words are worth little to a guesser who tries words.
    """
    typed = normalize("NFC", password)[:LONGEST_JUDGED]
    spellings = {typed, re.sub(r"[\W_]+", "", typed)} - {""}
    found = [_judged(each, names) for each in spellings]
    return min(found, key=lambda one: one[0], default=(0.0, ()))


def _judged(text: str, names: dict[str, int]) -> tuple[float, tuple[_Part, ...]]:
    ranked = {**matching.RANKED_DICTIONARIES, **ranked_lists(), _FAMILIAR: names}
    result = scoring.most_guessable_match_sequence(text, matching.omnimatch(text, ranked))
    parts = tuple(
        _Part(len(match["token"]), match["pattern"], match.get("dictionary_name", ""))
        for match in result["sequence"]
    )
    return float(result["guesses_log10"]), parts


def _at_most_weak(strength: Strength) -> Strength:
    return min(strength, Strength.WEAK, key=list(Strength).index)


def _mostly_familiar(parts: Sequence[_Part]) -> bool:
    """Tell whether known names make up most of a password, however many there are."""
    known = sum(part.length for part in parts if part.source == _FAMILIAR)
    return 2 * known > sum(part.length for part in parts)


def _fault(parts: Sequence[_Part]) -> type[Refusal]:
    """Return the fault that most letters of the password have."""
    faults: dict[type[Refusal], int] = {}
    for part in parts:
        kind = part.fault or PasswordGuessable
        faults[kind] = faults.get(kind, 0) + part.length
    return max(faults, key=faults.__getitem__, default=PasswordGuessable)


def _ranked_names(familiar: Iterable[str]) -> dict[str, int]:
    """Rank the words of names; each is guessed within the first few tries."""
    words = {
        word
        for name in familiar
        for word in re.split(r"[\W_]+", normalize("NFC", name).lower())
        if len(word) >= SHORTEST_NAME
    }
    return {word: rank for rank, word in enumerate(sorted(words), 1)}
