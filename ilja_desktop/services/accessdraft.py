"""Unfinished drafts about a young person, for the answer to what is held about them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TypeVar

from sqlalchemy.orm import Session

from ilja_desktop.domain.entrusted import EntrustedDraft
from ilja_desktop.domain.filing import CaseFiling
from ilja_desktop.domain.ids import YoungPersonId
from ilja_desktop.domain.person import YoungPerson, YoungPersonDraft
from ilja_desktop.domain.spelling import normal
from ilja_desktop.domain.tablesigning import TableSigning
from ilja_desktop.store import draft as draft_store
from ilja_desktop.store import person as person_store
from ilja_desktop.store.structured import from_plain

D = TypeVar("D")
Draft = CaseFiling | TableSigning | EntrustedDraft | str
"""A report begun, signatures drawn that do not count yet, words said in confidence, or a text."""


def drafts_about(session: Session, id: YoungPersonId) -> Iterator[Draft]:
    """Return everybody's drafts about a young person.

    A report begun about somebody typed anew counts if name and day of birth are the same.
    """
    person = person_store.get(session, id).record()
    for key, text, about in draft_store.everybodys(session):
        filing = _read(text, CaseFiling) if key.startswith("case_report/") else None
        if filing is not None:
            if about == id or _same(filing.person, person):
                yield filing
        elif about == id:
            yield _known(key, text) or text


def _known(key: str, text: str) -> TableSigning | EntrustedDraft | None:
    if "/signing/" in key:
        return _read(text, TableSigning)
    return _read(text, EntrustedDraft) if key.endswith("/entrusted") else None


def _same(draft: YoungPersonDraft, person: YoungPerson) -> bool:
    typed = (normal(draft.family_name), normal(draft.given_name))
    known = (normal(person.family_name), normal(person.given_name))
    return draft.born_on == person.born_on and typed == known


def _read(text: str, kind: type[D]) -> D | None:
    """Return a draft of a form; nothing if it is of an older one."""
    try:
        plain = json.loads(text)
        return from_plain(kind, plain) if isinstance(plain, dict) else None
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
