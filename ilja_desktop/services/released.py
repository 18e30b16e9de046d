"""The ledger of publications as somebody reads it: each with its period and hash."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from ilja_desktop.domain.disclosure import Document
from ilja_desktop.domain.ids import PublicationId
from ilja_desktop.domain.publication import Publication
from ilja_desktop.domain.summaryperiod import SummaryPeriod


@dataclass(frozen=True)
class Released:
    """One line of the ledger; ``period`` is None for what is no summary of a time."""

    id: PublicationId
    recipient: str
    purpose: str
    published_at: datetime
    period: SummaryPeriod | None
    sha256: str


def released(
    publications: Sequence[Publication], documents: Sequence[Document]
) -> tuple[Released, ...]:
    """Return the lines of the ledger, the newest first."""
    known = {document.id: document for document in documents}
    return tuple(
        _line(publication, known[publication.document_id])
        for publication in reversed(publications)
        if publication.document_id in known
    )


def _line(publication: Publication, document: Document) -> Released:
    return Released(
        id=publication.id,
        recipient=publication.recipient,
        purpose=publication.purpose,
        published_at=publication.published_at,
        period=SummaryPeriod.titled(document.title) if "/" in document.title else None,
        sha256=document.sha256,
    )
