"""Passwords made of random words: easy to type and remember, hard to guess."""

from __future__ import annotations

import secrets

from ilja_desktop.keys.passwordlist import nouns

FEWEST = 5
"""Five words of a list of 4096 are one of 2^60 passwords."""


def suggested_password(words: int = FEWEST) -> str:
    """Return words drawn by the system's source of randomness, with blanks between them.

    Raises:
        ValueError: fewer words than ``FEWEST``.
    """
    if words < FEWEST:
        raise ValueError(f"at least {FEWEST} words")
    return " ".join(secrets.choice(nouns()) for _ in range(words))
