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
    enforcement,
    folder,
    form,
    integrity,
    locking,
    narrative,
    package,
    password,
    person,
    planning,
    printout,
    readiness,
    recovery,
    retention,
    scan,
    staff,
    summary,
    verification,
    volunteer,
    whereabouts,
)

WORDS: dict[Enum, str] = {
    **person.WORDS,
    **consent.WORDS,
    **casefile.WORDS,
    **conference.WORDS,
    **disclosure.WORDS,
    **enforcement.WORDS,
    **folder.WORDS,
    **form.WORDS,
    **integrity.WORDS,
    **locking.WORDS,
    **narrative.WORDS,
    **package.WORDS,
    **password.WORDS,
    **planning.WORDS,
    **printout.WORDS,
    **readiness.WORDS,
    **recovery.WORDS,
    **retention.WORDS,
    **scan.WORDS,
    **staff.WORDS,
    **summary.WORDS,
    **verification.WORDS,
    **whereabouts.WORDS,
    **volunteer.WORDS,
}
