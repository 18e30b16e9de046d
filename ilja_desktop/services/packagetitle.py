"""By what a record is recognised where packages are told of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NewType, get_args

from sqlalchemy.orm import Session

from ilja_desktop.services.travelling import Kind, hints, kinds
from ilja_desktop.store.rows import NounRow

_NAMES = ("number", "name", "title", "family_name", "pseudonym", "text")
_OWNERS = ("case_id", "person_id", "conference_id", "mentorship_id")


def title_in(kind: Kind, texts: Mapping[str, Any], named: Callable[[Kind, Any], str]) -> str:
    """Return by what a record is recognised: its own name, or whose it is.

    Args:
        kind: its table.
        texts: what it says.
        named: finds the title of a record it refers to.
    """
    if "given_name" in texts and "family_name" in texts:
        return f"{texts['given_name']} {texts['family_name']}".strip()
    own = next((str(texts[name]) for name in _NAMES if texts.get(name)), "")
    owners = (name for name in _OWNERS if texts.get(name))
    return own or next((named(_kind_of(kind, name), texts[name]) for name in owners), "")


def title_of(session: Session, row: NounRow[Any] | None) -> str:
    """Return by what a record of the vault is recognised."""
    if row is None:
        return ""
    known = hints(row.RECORD)
    names = [name for name in (*_NAMES, *_OWNERS, "given_name") if name in known]
    texts = {name: row.value(name) for name in names}
    return title_in(type(row), texts, lambda kind, id: title_of(session, session.get(kind, id)))


def _kind_of(kind: Kind, name: str) -> Kind:
    hint = hints(kind.RECORD)[name]
    found = [kinds()[part] for part in (hint, *get_args(hint)) if isinstance(part, NewType)]
    return found[0]
