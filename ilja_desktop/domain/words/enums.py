"""The German word of every enum member, gathered from the nouns.

Add an enum: its words stand beside those of its noun in this folder.
"""

from __future__ import annotations

from enum import Enum

from ilja_desktop.domain.words import (
    casefile,
    conference,
    consent,
    disclosure,
    locking,
    password,
    person,
    recovery,
    retention,
    verification,
    staff,
)

WORDS: dict[Enum, str] = {
    **person.WORDS,
    **consent.WORDS,
    **casefile.WORDS,
    **conference.WORDS,
    **disclosure.WORDS,
    **locking.WORDS,
    **password.WORDS,
    **recovery.WORDS,
    **retention.WORDS,
    **verification.WORDS,
}
    **staff.WORDS,
