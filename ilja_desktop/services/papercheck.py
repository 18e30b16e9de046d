"""The paper check: by the code on a paper, the stored document is shown beside it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from ilja_desktop.domain.disclosure import DisclosureRecord, Document
from ilja_desktop.domain.errors import Refusal
from ilja_desktop.domain.ids import DocumentId
from ilja_desktop.domain.papercode import code_of
from ilja_desktop.domain.user import Right
from ilja_desktop.services.acknowledgement import with_signatures
from ilja_desktop.services.reading import note_read
from ilja_desktop.services.seclusion import demand_case_named
from ilja_desktop.services.workplace import Workplace
from ilja_desktop.store import disclosure as store
from ilja_desktop.store import minutes as minutes_store


@dataclass(eq=False)
class NoPaperCode(Refusal):
    """What was typed or scanned is no check code."""


@dataclass(eq=False)
class CodeUnknown(Refusal):
    """No paper of this vault bears the code."""

    printed: str


@dataclass(frozen=True)
class FoundPaper:
    """The stored document a paper is compared with."""

    code: str
    document: Document
    copy: DisclosureRecord | None
    """Which numbered copy the paper is, if it is one."""


class PaperChecks:
    """What a user can find out about a paper in their hand."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def find(self, typed: str) -> FoundPaper:
        """Return the original to lay beside a paper; for a copy, the one it was made from.

        Raises:
            NoPaperCode: what was typed is no code.
            CodeUnknown: no paper of this vault bears it.
        """
        self._at.require(Right.READ_CASES)
        code = code_of(typed)
        if code is None:
            raise NoPaperCode
        with self._at.read() as session:
            copy = store.of_code(session, code)
            id = _original(session, code, copy)
            if id is None:
                raise CodeUnknown(code)
            row = store.get_document(session, id)
            if row.case_id is not None:
                demand_case_named(session, row.case_id)
            document = with_signatures(session, row.record())
        if document.case_id is not None:
            note_read(self._at, document.case_id)
        return FoundPaper(code, document, copy)


def _original(session: Session, code: str, copy: DisclosureRecord | None) -> DocumentId | None:
    """Return the document that bears a code, or the one a copy with it was made from."""
    if copy is None:
        document = store.document_of_code(session, code)
        return None if document is None else document.id
    if copy.sheet_id is not None:
        return minutes_store.get_sheet(session, copy.sheet_id).document_id
    if copy.conference_id is not None:
        return minutes_store.minutes_of(session, copy.conference_id).document_id
    return None
